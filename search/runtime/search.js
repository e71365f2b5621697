// Made by search/build-wasm.
globalThis.carsijaSearchRuntime = () => {

var bufferView;
var base64ReverseLookup = new Uint8Array(123/*'z'+1*/);
for (var i = 25; i >= 0; --i) {
base64ReverseLookup[48+i] = 52+i; // '0-9'
base64ReverseLookup[65+i] = i; // 'A-Z'
base64ReverseLookup[97+i] = 26+i; // 'a-z'
}
base64ReverseLookup[43] = 62; // '+'
base64ReverseLookup[47] = 63; // '/'
/** @noinline Inlining this function would mean expanding the base64 string 4x times in the source code, which Closure seems to be happy to do. */
function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
var b1, b2, i = 0, j = offset, bLength = b64.length, end = offset + (bLength*3>>2) - (b64[bLength-2] == '=') - (b64[bLength-1] == '=');
for (; i < bLength; i += 4) {
b1 = base64ReverseLookup[b64.charCodeAt(i+1)];
b2 = base64ReverseLookup[b64.charCodeAt(i+2)];
uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i)] << 2 | b1 >> 4;
if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i+3)];
}
return uint8Array;
}
function initActiveSegments(imports) {
base64DecodeToExistingUint8Array(bufferView, 1048576, "/3ZhbHVlY291bnRpZG5hbWVlcnJvcmRvY2xhbmd1YWdld3JpdHRlbndvcmRob3dpc0ZvcmVpZ253b3Jkc2RvY3NmYWNldHNjb2x1bW5zdm9jYWJ1bGFyeS1fZmllbGR2YWx1ZXNuZWVkd2hhdCBpcyBhc2tlZCBpcyBubyB0ZXh0bm8gc2VhcmNoIGluZGV4IGlzIG9wZW51cmx0aXRsZXN1bW1hcnlsYWJlbGNpdHlpc0RlbW90ZWRhbHNvcmVhc29ucwAAgD+amRk/zczMPmluZ2FlaW91ZmFsc2V0cnVlIjpcdTAwAAAAAAAIAAAABAAAAAoAAAALAAAACwAAAAAAAAAIAAAABAAAAAwAAAANAAAADQAAAAAAAAAEAAAABAAAAA4AAAAPAAAADwAAAAECAwQFBgcIAAAAAAwAAAAEAAAAEAAAABEAAAAR");
base64DecodeToExistingUint8Array(bufferView, 1048920, "AQAAABIAAAATAAAAEwAAAGR6c3p4aGRna3N6YwAAAAAEAAAAAAAAAHNyYnNocmNucnNoAIABEAACAAAAggEQAAIAAACEARAAAgAAAIYBEAADAAAAiQEQAAIAAABiY3NtawAAALcBEAACAAAAc3FhbG5hbHNhYWVhYXQAAMQBEAACAAAAxgEQAAMAAADJARAAAwAAAMwBEAADAAAAzwEQAAMAAAB0cgAA/AEQAAIAAAByb21ybWNybWZybWxybW5ybW9ybXdybXkIAhAAAwAAAAsCEAADAAAADgIQAAMAAAARAhAAAwAAABQCEAADAAAAFwIQAAMAAAAaAhAAAwAAAB0CEAADAAAAjAEQAAUAAAC0ARAAAwAAAAAAAAC8ARAAAQAAALcBEAACAAAAAQAAANQBEAAFAAAAxAEQAAIAAAACAQAAAAIQAAEAAAD8ARAAAgAAAAMCAAAgAhAACAAAAAgCEAADAAAABQAAAGJlYmdjc2NzYmRzYmhzYnBscnVydWVza3NsdWvEAhAAAgAAAMYCEAACAAAAyAIQAAIAAADKAhAAAwAAAM0CEAADAAAA0AIQAAMAAADTAhAAAgAAANUCEAACAAAA1wIQAAMAAADaAhAAAgAAANwCEAACAAAA3gIQAAIAAABmb2xkQAMQAAQAAAAFAgAAc2xhdmljAABQAxAABgAAAAUAAABlbgAAZAMQAAIAAABoAxAAAQAAAGQDEAACAAAAIAAAACAAAAAuYmluZW50cnkuYmlubm90IGEgc2VhcmNoIGluZGV4bmV3ZXIgZm9ybWF0d3Jvbmcga2luZGN1dCBzaG9ydGRhbWFnZWR3cm9uZyBjb250ZW50bm8gc3VjaCBwYXJ0bm90IGRlZmxhdGVkLeKAkOKAkQAAAPIDEAABAAAA8wMQAAMAAAD2AxAAAwAAAHBhZ2VibG9ja3N0YXJ0ZW5kbWFya3NoaXRzdG90YWxjbGF1c2VzbWF0Y2hlZG1pc3NpbmdyZXBsYWNlZGlzQ3V0aXNCZWd1bnVua25vd25BbmFseXNlcnNleGFjdGNvbXBsZXRpb250eXBvc2ltaWxhcg==");
base64DecodeToExistingUint8Array(bufferView, 1049744, "AQAAABQAAAAVAAAAFQAAAE9S");
base64DecodeToExistingUint8Array(bufferView, 1049772, "AQAAABYAAAAXAAAAFw==");
base64DecodeToExistingUint8Array(bufferView, 1049796, "AQAAABgAAAAZAAAAGg==");
base64DecodeToExistingUint8Array(bufferView, 1049820, "AQAAABsAAAAcAAAAHAAAAB0AAAAkAAAABAAAAB4AAAAfAAAAIAAAAAAAAAABAAAAAAAAAAIAAAABAAAAWAIAAAEAAAD0AQAAIQAAACQAAAAEAAAAIgAAACMAAAAkAAAAYWJ2Z2RlesyMemlqa2xsam1ubmpvcHJzdGN1ZmhjzIxkesyMc8yMc8yMdHlqdWphYWVvZXNzdGjPg2ZmZmlmbGZmaWZmbNin2YjZh9mK2YMwMTIzNDU2Nzg5ZW9ua2NscnZpY25hamlqZWplbmtjbHJ2bXN0cmxhCmUKaQpvLzIKYWEKYWoKYWwKYW0KYXMKYXQKYXYvNAplYQplbAplcwpldgppbAppcwppdgpsbwpvdC80CnRhLzIKdGUvNAp0by8yCmFzZS8yCmF0YS81CmVqYQplbGUKZW1lCmVzZQpldGUKaW1lCmlvdAppdGUvNApvdG8Kb3ZpCnV2YQpldm1lCmluamEKb3N0YT5vc3QKdXZhYQp1dmFtCnV2YXMKb3ZpdGUvNAp1dmFsYQp1dmFsZQp1dmFzZQp1dmFuamEKdXZhbmplLzUKYW5pbj5hbiBhbmlub3Q+YW4KaWk+aWoKaWl0ZT5pagppc3RlPmlzdAppc3RhPmlzdAppc3RldG8+aXN0CmlzdGF0YT5pc3QKc2tpcz5za2kgc2tpZXM+c2t5IGlkbHk+aWRsIGdlbnRseT5nZW50bCB1Z2x5PnVnbGkgZWFybHk+ZWFybGkgb25seT5vbmxpIHNpbmdseT5zaW5nbApuZXdzPm5ld3MgaG93ZT5ob3dlIGF0bGFzPmF0bGFzIGNvc21vcz5jb3Ntb3MgYmlhcz5iaWFzIGFuZGVzPmFuZGVzCmkgdSBhIGUgaXQgdXQgaW4gZXQgYXQgZXMgZW4gai80IHVyLzQKYQplCmkKbwp1CmFtCmFvCmFzLzQKZWcvNAplbQplbgppaAppbQppbwpvZwpvagpvbQphY2UvNAphanUKYWxhCmFsZS80CmFsaQphbG8KYW1hCmFuby81CmF0aQplbGEvMgplbGUKZWxpCmVsbwplbW8KZW5hCmVuZQplbmkKZW5vCmVudQpldmEvNApldmUKZXRlLzUKZXZpCmlqYQppamUKaWppCmlqdQppbGEKaWxlCmlsaQppbG8KaW1hCml0aQpuZW0KbnVvCm92YS8yCm92ZQpvdmkKdWplCnVqdS80CnVsZQphbmloLzQKYW5qYQphbmplCmFuanUKZW5paAplbmphLzUKZW5qZS81CmVuanUvNQplbm9tCmlqaWgKaWppbS80Cm51bGEKbnVsaQpudWxvCnNjdT5zdApvdmFuLzUKb3Zhby80CnVqZW0KZXZpbWEKb3ZhbGEvNApvdmFsaQpvdmFsbwpvdmF0aQpvdmltYQphbmppbWEKb3ZhbmphLzUKb3ZhbmplLzUKb3Zhbmp1LzUKaWpvbSBpamFtYSBhbmluPmFuIGFuaW5hPmFuIGFuaW51PmFuIGFuaW5vbT5hbgphbmplbQplbmplbS81CmVuamltYS81Cm92YW5qZW0vNQphLzQKZS80CmkKdC81CnUKeQphbi8yCmNhLzQKZGEvMgpkZS8yCmRpLzIKZHUvMgplbi8yCmlsLzIKaW0vNAppbi8yCmlwLzIKaXIvNAppei81CmtpLzQKbGEvNQpsZS81CmxpLzQKbWEvMgptZS8yCm5hLzUKbmUKbmkvNQpudS81CnNhLzIKc2UvNApzaQpzdS8yCnRhLzQKdGUvNAp0aQp1bAp1bS80CnVuLzQKdXAvMgp1ci8yCnV6LzUKeWUKZGFuLzIKZGVuCmRpay8yCmRpcgpkdWsvMgpkdXIKbGFyLzIKbGVyLzIKbHVrLzQKbWFrLzIKbWVrCm1pcy8yCm11cy8yCm5kYS80Cm5kZQpuaW4Kc2luLzIKc3VuLzIKdGFuCnRpay8yCnRpcgp0dXIKeWxhCnlsZQphY2FrLzIKYXJhawpkaWdpLzIKZHVndS8yCmVjZWsvMgplcmVrLzIKaW1pei8yCmluaXovNQppeW9yLzIKbGVyaS8yCmx1Z3UKbmRhbi81Cm5kZW4KdGlnaS8yCnR1Z3UKdW11egp1eW9yLzIKYWNhZ2kvMgplY2VnaS8yCmxhcmluYQpsZXJpbmkKIyBub3VucywgYWRqZWN0aXZlcyAoa2V5OiDDqyA9IGUpOiBjYXNlIHggbnVtYmVyIHggZGVmaW5pdGVuZXNzCmkgdSBhIGUvMyBpdCB1dCBpbiB1biBldCBhdCBlcyBlbiBldmUgYXZlIGV2ZXQgYXZldCBvdmUvNCB2ZS81IHZldC81IGVzaCBhc2ggaXNoCmlhIGllIGlzZSBpbmUgaXRlIGl2ZSBpdmV0IGl1IGl1biBpdXQgCmphIGplIGplbiBqZXMgamV0IGpldmUgamVzaCBqZWplCmVzaSBlc2l0IGVzaW4gZXNlIGVzdmUgZXNqYSBlc2V0IGVzZXZlCiMgLXNow6ttIC8gLXNobWUKc2htZT5zaG0gc2htaT5zaG0gc2htaXQ+c2htIHNobWphPnNobSBzaG1lcz5zaG0gc2htZW4+c2htIHNobWV0PnNobSBzaG1ldmU+c2htIHNoZW0+c2htIHNobWluPnNobQojIHZlcmJzCm9qIG9uIG9qZSBvamEgb2ptZSBvam5lIG9uaSBvbmluLzQgb250ZSBvbml0IG92YSBvaSB1YW0gdWF0IHVhbiBvLzQKdWFyIHVhcmEgdWFyaSB1ci80IHVyYS80IHVyaS80Cm9oZXQgb2hlbiBvaGVtIG9oZXNoIG9oZWogb2hlbWkgb2hlbmkgb2hlc2hpbiBvZnRlIG9mc2hhIG9mc2hpbgpoZXQvNCBoZW4vNCBoZW0vNCBoZWovNCBoZXNoaW4vNAppdGV0Pml0ZXQKdm9qZT52byB2b2phPnZvCnRpb25hbD50aW9uIGVuY2k+ZW5jZSBhbmNpPmFuY2UgZW50bGk+ZW50Cml6ZXI+aXplIGl6YXRpb24+aXplCmF0aW9uYWw+YXRlIGF0aW9uPmF0ZSBhdG9yPmF0ZQphbGlzbT5hbCBhbGl0aT5hbCBhbGxpPmFsCmZ1bG5lc3M+ZnVsIGZ1bGxpPmZ1bApvdXNuZXNzPm91cyBvdXNsaT5vdXMgbGVzc2xpPmxlc3MKaXZlbmVzcz5pdmUgaXZpdGk+aXZlCmFibGk+YWJsZSBiaWxpdGk+YmxlIGJsaT5ibGUKb2dpPm9nIG9naXN0Pm9nIGxpCnRpb25hbD50aW9uIGF0aW9uYWw+YXRlIGFsaXplPmFsIGljYXRlPmljIGljaXRpPmljIGljYWw+aWMgZnVsIG5lc3MgYXRpdmUKYWwgYW5jZSBlbmNlIGVyIGljIGFibGUgaWJsZSBhbnQgZW1lbnQgbWVudCBlbnQgaXNtIGF0ZSBpdGkgb3VzIGl2ZSBpemUgaW9uCmx5ZWVkc3VjYyBwcm9jIGV4Y2VkaW5uIG91dCBjYW5uIGhlcnIgZWFyciBldmVuaWVhcnNlbiBjb21tdW4gZW1lcmcgZ2VuZXIgaW50ZXIgbGF0ZXIgb3JnYW4gcGFzdCB1bml2ZXJzbGlvZ2lpb25hdGl2ZXN0Y2RlZ2hrbW5ydGJkZmdtbnBydABhAGEAYQBhAGEAYQDmAGMAZQBlAGUAZQBpAGkAaQBpAPAAbgBvAG8AbwBvAG8A1wD4AHUAdQB1AHUAeQD+AN8AYQBhAGEAYQBhAGEA5gBjAGUAZQBlAGUAaQBpAGkAaQDwAG4AbwBvAG8AbwBvAPcA+AB1AHUAdQB1AHkA/gB5AGEAYQBhAGEAYQBhAGMAYwBjAGMAYwBjAGOAY4BkAGQAEQERAWUAZQBlAGUAZQBlAGUAZQBlAGUAZwBnAGcAZwBnAGcAZwBnAGgAaAAnAScBaQBpAGkAaQBpAGkAaQBpAGkAMQEzATMBagBqAGsAawA4AWwAbABsAGwAbABsAEABQAFCAUIBbgBuAG4AbgBuAG4ASQFLAUsBbwBvAG8AbwBvAG8AUwFTAXIAcgByAHIAcgByAHMAcwBzAHMAcwBzAHOAc4B0AHQAdAB0AGcBZwF1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB3AHcAeQB5AHkAegB6AHoAegB6gHqAfwGAAVMCgwGDAYUBhQFUAogBiAFWAlcCjAGMAY0B3QFZAlsCkgGSAWACYwKVAWkCaAKZAZkBmgGbAW8CcgKeAXUCbwBvAKMBowGlAaUBgAKoAagBgwKqAasBrQGtAYgCdQB1AIoCiwK0AbQBtgG2AZICuQG5AboBuwG9Ab0BvgG/AcABwQHCAcMBxgHGAcYByQHJAckBzAHMAcwBYQBhAGkAaQBvAG8AdQB1AHUAdQB1AHUAdQB1AHUAdQDdAWEAYQBhAGEA5gDmAOUB5QFnAGcAawBrAG8AbwBvAG8AkgKSAmoA8wHzAfMBZwBnAJUBvwFuAG4AYQBhAOYA5gD4APgAYQBhAGEAYQBlAGUAZQBlAGkAaQBpAGkAbwBvAG8AbwByAHIAcgByAHUAdQB1AHUAcwBzAHQAdAAdAh0CaABoAJ4BIQIjAiMCJQIlAmEAYQBlAGUAbwBvAG8AbwBvAG8AbwBvAHkAeQA0AjUCNgI3AjgCOQJlLDwCPAKaAWYsPwJAAkICQgKAAYkCjAJHAkcCSQJJAksCSwJNAk0CTwJPAjUENQRSBDMEVARVBFYEVgRYBFkEWgRbBDoEOARDBF8EMAQxBDIEMwQ0BDUENgQ3BDgEOQQ6BDsEPAQ9BD4EPwRABEEEQgRDBEQERQRGBEcESARJBEoESwRMBE0ETgRPBDAEMQQyBDMENAQ1BDYENwQ4BDkEOgQ7BDwEPQQ+BD8EQARBBEIEQwREBEUERgRHBEgESQRKBEsETARNBE4ETwQ1BDUEUgQzBFQEVQRWBFYEWARZBFoEWwQ6BDgEQwRfBGEEYQRjBGMEZQRlBGcEZwRpBGkEawRrBG0EbQRvBG8EcQRxBHMEcwR1BHUEdQR1BHkEeQR7BHsEfQR9BH8EfwSBBIEEggSDBIQEhQSGBIcEiASJBIsEiwSNBI0EjwSPBJEEkQSTBJMElQSVBJcElwSZBJkEmwSbBJ0EnQSfBJ8EoQShBKMEowSlBKUEpwSnBKkEqQSrBKsErQStBK8ErwSxBLEEswSzBLUEtQS3BLcEuQS5BLsEuwS9BL0EvwS/BM8ENgQ2BMQExATGBMYEyATIBMoEygTMBMwEzgTOBM8EMAQwBDAEMATVBNUENQQ1BNkE2QTZBNkENgQ2BDcENwThBOEEOAQ4BDgEOAQ+BD4E6QTpBOkE6QRNBE0EQwRDBEMEQwRDBEMERwRHBPcE9wRLBEsE+wT7BP0E/QT/BP8EAQUBBQMFAwUFBQUFBwUHBQkFCQULBQsFDQUNBQ8FDwURBREFEwUTBRUFFQUXBRcFGQUZBRsFGwUdBR0FHwUfBSEFIQUjBSMFJQUlBScFJwUpBSkFKwUrBS0FLQUvBS8FcQNxA3MDcwO5AnUDdwN3A3gDeQN6A3sDfAN9AzsA8wOAA4EDggODA4QDqACxA7cAtQO3A7kDiwO/A40DxQPJA7kDsQOyA7MDtAO1A7YDtwO4A7kDugO7A7wDvQO+A78DwAPBA6IDwwPEA8UDxgPHA8gDyQO5A8UDsQO1A7cDuQPFA7EDsgOzA7QDtQO2A7cDuAO5A7oDuwO8A70DvgO/A8ADwQPCA8MDxAPFA8YDxwPIA8kDuQPFA78DxQPJA9cD0APRA9ID0gPSA9UD1gPXA9kD2QPbA9sD3QPdA98D3wPhA+ED4wPjA+UD5QPnA+cD6QPpA+sD6wPtA+0D7wPvA/AD8QPyA/MDuAP1A/YD+AP4A/ID+wP7A/wDewN8A30DYQBhAGIAYgBiAGIAYgBiAGMAYwBkAGQAZABkAGQAZABkAGQAZABkAGUAZQBlAGUAZQBlAGUAZQBlAGUAZgBmAGcAZwBoAGgAaABoAGgAaABoAGgAaABoAGkAaQBpAGkAawBrAGsAawBrAGsAbABsAGwAbABsAGwAbABsAG0AbQBtAG0AbQBtAG4AbgBuAG4AbgBuAG4AbgBvAG8AbwBvAG8AbwBvAG8AcABwAHAAcAByAHIAcgByAHIAcgByAHIAcwBzAHMAcwBzAHMAc4BzgHMAcwB0AHQAdAB0AHQAdAB0AHQAdQB1AHUAdQB1AHUAdQB1AHUAdQB2AHYAdgB2AHcAdwB3AHcAdwB3AHcAdwB3AHcAeAB4AHgAeAB5AHkAegB6AHoAegB6AHoAaAB0AHcAeQCaHn8BnB6dHt8Anx5hAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGkAaQBpAGkAbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHkAeQB5AHkAeQB5AHkAeQD7Hvse/R79Hv8e/x6xA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7UDtQO1A7UDtQO1AxYfFx+1A7UDtQO1A7UDtQMeHx8ftwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A78DvwO/A78DvwO/A0YfRx+/A78DvwO/A78DvwNOH08fxQPFA8UDxQPFA8UDxQPFA1gfxQNaH8UDXB/FA14fxQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA7EDsQO1A7UDtwO3A7kDuQO/A78DxQPFA8kDyQN+H38fsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDsQOxA7EDsQOxA7UfsQOxA7EDsQOxA7EDsQO9H7kDvx/AH6gAtwO3A7cDxR+3A7cDtQO1A7cDtwO3A78fvx+/H7kDuQO5A7kD1B/VH7kDuQO5A7kDuQO5A9wf/h/+H/4fxQPFA8UDxQPBA8EDxQPFA8UDxQPFA8UDwQOoAKgAYADwH/EfyQPJA8kD9R/JA8kDvwO/A8kDyQPJA7QA/h//H8AAAACsDxAAkAEAAAAEAADMEhAAMAEAAHADAAAsFRAAkAAAAAAeAABMFhAAAAEAAAAfAABMGBAAAAEAAAACAQANAAwACgALAIYJCgCEAAgAhAACAIQAAwCAAIQACQSAhACAAIQAhACEBIQEAASEBIQEhAQDhACEAIQKhACECYQAhACEAIQAhAADhACEAIQEAAQJhAoEAAMAAwADAAMAAwCFAIUECQAGAAoAAwADAIQDhgAGCgCEA4QAhAMGAAOEAwADhIaEAIQABIQDhAMAhAOEAIaEA4QACgCEAAMAhAOEA4QDhAMAhAMAhACEAIQGAAOEAwYDhAOEA4QDhAMAhgCEAwCEAIQAhACEAIQAhAADhAMAAwADhAADAIQAhAMAhoQAgACEAAMAAwCEAIQAhACEAIQAhACEAAMAAwADAAMAAwCEAIQAhgOEAwADAIQAhACEAIQAhACEAAOEAwADAAMAhACEAwCGAIQDAAMAhACEAIQAhACEAIQAA4QDAAMAAwADAIQAhAMAhgCEgAADhACEAIQAhACEAIQAhACEAIQAhAADAAMAAwCEAAMAhoAAA4QAhACEAIQAA4QDAAMAAwADAIQAhACEAwCGAIAAhAMAhACEAIQAhACEAAOEAwADAAMAAwCEAIQDAIYAhAMAA4QAhACEA4QDAAMAA4QAhAOAhAMAhoAAhAADAIQAhACEAIQAhAADAAMAAwADAIYAAwCAA4ADAIADAIYAgACAAIAAgACAAIADgAOAAIAAgAADAIYAgACEAAMAhoAAAwADAAMAA4QAhAADAAOEAwADAAMAgAOAhgCAA4ADgAOAA4ADgAOAA4YDAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhAADAIAAhACEAIQAhACEAIQAhACEAIQDAIQDAIQDAIQAhAADAIADAIAAgAMAhgCAAAOGAIQAhAOEA4QAhACEAAMAAwCGgACAAIAAgACGAIQDAIADAAMAA4YAhgCAAAMAAwADhAOEAIYAAwADhAOEhoQDAIQDAIYAhIaEAIQAhACEAAMAA4QDhAOEA4QAhAOEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAAMACwALAAkCAwgACAAKAAgAAwADgIQAgACEgACEAAMAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACAhIAAgACEgACAAIQAhAOEAIAAhACEAIQAhACEAAOEAIQAhACEAIQAhACEAIQAhAADAIQAhIAAgAMAhwCAhACAAAMHgAeHAIcAhACEAIAAhACHAIAAgACAAIAAgAAHAAcAgACAhACEAIQAhIaEAIQDAAMAhAOEAwAEhASEBIQAhAOEA4QDhAMAAwCAAIQAA4QDAIYAA4QAhACEA4aEAwCEAwCEAAOEAwCEhgCAA4CGgACEAwCEA4QDAIYAgACAA4ADgAOAA4ADgAOAAIAAhAMAhAMAhACEAIQAhACEAIQEhACEAwADAIYAhACEAIQAgACAAIQAhACFA4UAhQCFAIUAhQCFAIWEAIQAhACEAIQAAwAJAAMACAAICgALAAoJAIQAhAADAAsACgALAIYJCgCEAAgAhACHA4QAhACEAIQAhAADAIQAhACEAIQAhACEAIQAgACEgACAAAMAhACEAAOAAISAAIQAhAMAhACEAIQAhACEAIYAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACAhACAhACAAIQAhACAhIAAhACEAIQAgISAAICEAwADAAOEAIQAhAADAAOAAISAAISAAIQAhAMAgACEAIQAgIQAgIQAgACEAIQAhACAhAMAhgCGhAADAIQAgACEAAMAhACEAAOEgIQAhAOAAIQDAISAAIQAA4QDAICGA4QDhAADhAMABgADAAYAhACGAAOEAwCGAIQDhACEAwCEAAOEA4QAAwADhoQAhACAAIQAhAMAA4QDAIQAhACEAIQAhACEAwCGAAMAhACEAIQAhACEAIQAA4QDAAMAAwCEAAMAhAMAAwADAIQAhACEAIQAhAMAAwADAAMAA4QDhAADAIQDhACGAAOEAIQDhACEAIYAhAMAAwCEAwCEAwCEAIYAhAOEAIYAhgCAAAMAhoAAgACEAwCEhoAAhACEAIQAhACEAwADAAOEA4QDAIYAhACEAwADhACEAwCEA4QDhAMAAwCEA4QDAIQAhAADAIQAhgCEAIQDAAOEAIaAAIQAAwADAIQAhACEAwADAAMAA4QDAIYAhACEAIQDAAMAA4QAhgCEAIYAhAMAA4QDhACEAwADAIYDAIQAgACEAIQAhACEAIQDhAMAhACEAIQDhgCEAIQAhgCEAIYAhAADAIQDAIQAhgCAAIQAhACEAIYAhIAAhACEAIQAA4QDAAOEAIQAhAMAA4AAgACAAIAAhwCHAIcAh4CHAIAAgACHAIcAgACEAIQAhACEAAMAAwCGAAMAAwADAAMAAwADAAMAgACAAIAAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhgADAAMAAwADAAMAAwCEAIQAAwADAAMAAwADAIQAAwCEAAOEAIYAhACEAwCEA4YAhAOGAIQDhIYAhACEA4QDhAOEAwCEAIQAhACEAIQAhACAAwCEA4QAhgCAAIAAgACAAIAAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAgACEAIQAhAADAIYAgACAAIAAgACAAIAAgACAAAMAAwADAAoDARQBBAEEAQEBAQoBAQUaBAEBGgoBJAECAQQCAQEBAQEBAQEDARcBHwHKAwQMBgYCBQcBAQERcAUBAgIEAQEGAQEDAQEBFAFTAYsBAQemAQEmAgEDAQEBKQEBBi0BAQECAQIBAQgbBAQBAQsGBgICCwEBAysVCgEBAQECAWMBAQcBAQYCAgEEAgoDAgEPAQEBHhsCWQsBDgohCQICAQEBAgECFgQBCQEDAQUSGQMECwUYAQcCBQkqGAEhNgMBEgEHCgICCgEQAwEIAgICFgEHAQEDBAIBAQcCAgIDAQgBBAIBAwICCgICBgIBAQECAwEGBAICFgEHAQIBAgECAgEBBQQCAgMDAQcEAQEHCgIDAQsDAQkBAwEWAQcBAgEFAgEBCAEDAQMCAQ8CAgIKCQEGAQMBCAICAhYBBwECAQUCAQEHAgICAwcDBAIBAwICCgEBBgoBAQEGAwMBBAMCAQEBAgMCAwMDDAQFAwMBBAIBBgEOCgMNBQgBAwEXARACAQEHAQMBBAcCAQMBAgICAgIKCAcBAQMBCAEDARcBCgEFAgEBBwEDAQQHAgUDAQICAgoBAgEMBAkBAwEpAgEHAQMBBAEFAwEHAwICCgkBBgEDARIDGAEJAQECBwMBBAYBAQEIBgoCAg0wAQIHBQcIAQonAgEBAQUBGAEBAQoBAgkBAgUBAQEHAQoCBCABFwIGCgoBAQEBAQEEAggBJAQUAQIFCwEkCQE5KxQBCgYGBAQDAQMCBwMEDQwBAQoEAiYBAQUBAisBzQIBBAIHAQEBBAIpAQQCIQEEAgcBAQEEAg8BOQEEAkMCAwkUAxAQVgIGA+wEAhEBGgVLAwsHEgQJEwMLEgIMDQEDAQIMNCADAQQBAQIKBgoRBQoGWQcFAiIBAQVGCh8BDAQMCgoeAgULLAQaBgslFwUENQoBHQIBCgYKDQEILgIMFAUvEQgDChEJDAMeDQIKLA4MJBQICgMDCiQCCwUrAgMQAwEVBAEGAQIDAQXAAUCWAgIGAiYCBgIIAQEBAQEBAR8CNQEHAQEDAwEHAwQCBgQNBQMBBw8ECAIKAQIBAgUBDwIDAQ8BCwUBCgEBAgYFAQoGDTMhEQEEAQIKAQEDBQYBAQEBAQEEAQsCBAUFBAEBECkB1gU8GjQW9gQe7AjlAQYEAwIJAQImAQEFAQI4BwEPARcJBwEHAQcBBwEHAQcBBwEHASAvAdUDAQIZCQYBBQIDAgRWAgICAwFaAQQFKwFeAwQKIDAQIAoeCAEPIAonDxAvAVioAcAzQICkAY0JQy4CjQIDEAoCFC8EAQoBHwJQAhYPCQJnAlIUEQEDAQQBFwUEAQMGCjQMAjISCgoGEgYDAQECAQocCAIXDQwdAwQvDg4BCgYFAQoKBQEpDgkDAQgCAgoGFwMBAzIBAQMCAgUCAQEBGAMCCwUCAwIKBgIGAgYJBwEHASsBDgZzCAECAgoGpFcMFwQxhELuAgJqJgcMBQUBAQoBDQEFAQEBAgECAQpiIesCEkACNigMBBADAQwQAwIYAwEBAQEBARoFAYcBAgEHAQQBAQEBCgEBBRoEAQEaCzgCHwMGAgYCBgIDHAMEDAEaARMBAgEPAg4iewwtDDUEEQJxAYIBHQMxDwEbBCAECR4FJgUFHgIkBAgBBSqeAQIKBiQEJAQoCDQMCwEPAQcBAgELAQ8BBwECAzQMtwIJFgoIGAYBKgEJRQYCAQEsAQIDAQIXAggXAgcfCAkwEwECBQUWBgQaBhomOAQCAhACLgEDAQIFBAQBAwEdAgMEAQkXHQIBHQMgCAEcAgQFEDYKFgIIEwUIEhcHUEk3Mw0zBwYkBAgKBgocAwUBF9oBHwEqAQIDAhAGMgYdCgEIFgsEGxIEKhUHFBcJAzUPCxQKAQICAQkELQsCAQQBCgECGQcKBgMkDgEKBAECAQgjAQIBCQMwDgQEBAECCgEBAQQUCxIBGQwGAQIBPgcBAQEEAQ8BCgcvDAUKBgQBCAICAhYBBwECAQUBAgEHAgICAwIBBgEFBQICBwMFCwoBAQIBASYBAQkBAQIBAQQBBQEBAQ0CHTUSBAUKBAEDHjAUAgEBCAqmAS8HAgkXBAIiMBEDAQsKJisNAQcKBhQcGwIPBAoCBAe5ASwPZUAKCQwIAgECCAECARgGAQICBAEBAQIMCkYIAicHAgcBAQEBGwEKKAcBBAgBCAELLhADARJJZwhYIQ8KBgkBJQgBCAEPChMFHgIWAQ5JBwECASYGAwEBAgEHAQEICgYGAQIBIAUBAgEFAQcKBiwECvYBEwQJAgEBDQEiBwMFDQoBVQEPFSuaB2ZvEcQBzBRhD7AIEQYPCpsfBccEuTUeEgrGDbkEBx8BCgZPAQoGHgIFCzAHCQQMCgEHARUFE7ADLQMKxgFAFwkZAhksSwQBATcHBA1AAgEBAQsCBQnWOSkgYXP9QwQBBwECAQGfAgMPAR0DAgEOBAiMA4QSawUNAwkHCgMCAQTMIAqGBC4CF54EBQMWAgceBJQBA3sUDBRsGYcBVQFHAQICAQICAgQBDAEBAQcBQQEEAggBBwEcAQQBBQEBAwcB1AICGQEZAR8BGQEfARkBHwEZAR8BGQEIAjKABDcEMggBDgEWBQEP0AgfBgbVAQcBEQIHAQIBBQU+IQFwLQMHBwIKBAHBAh4BESwECtYDHAQK1gEeAgEKxQEfAQMBAgEHAgUBCALgAQcBBAECAQ8BxQECCQcpRAcBBAqXBjsBAwEETC0BD8IBBAEbAQIBAQIBAQoBBAEBAQEGAQQBAQEBAQEDAQIBAQIBAQEBAQEBAQEBAgEBAgQBBwEEAQQBAQEKAREFAwEFARHEBA0jGgYaBhrxBAXwDwqGCODNAiCeIgKOLQKxOg/uBKITngTiC8smBapCh5crAR5ggAHwAZD8CwICAgICAgICAgIC");
base64DecodeToExistingUint8Array(bufferView, 1059692, "AgIAAAAAAAI=");
base64DecodeToExistingUint8Array(bufferView, 1059747, "Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059785, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059812, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059908, "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
base64DecodeToExistingUint8Array(bufferView, 1060102, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
base64DecodeToExistingUint8Array(bufferView, 1060164, "EgAAAAwAAAAKAAAACQAAAAcAAAANAAAADAAAAAwAAACVAxAApwMQALMDEAC9AxAAxgMQAM0DEADaAxAA5gMQAAUAAAAKAAAABAAAAAcAAABsBBAAcQQQAHsEEAB/BBA=");
base64DecodeToExistingUint8Array(bufferView, 1060264, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060276, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060287, "gA==");
base64DecodeToExistingUint8Array(bufferView, 1060483, "gAAAAAAAAAAAswUQABsBAAAD");
base64DecodeToExistingUint8Array(bufferView, 1060820, "zgYQAJo=");
base64DecodeToExistingUint8Array(bufferView, 1061148, "aAcQACYAAAAD");
base64DecodeToExistingUint8Array(bufferView, 1061476, "jgcQAOgBAAAD");
base64DecodeToExistingUint8Array(bufferView, 1061804, "dgkQAMYBAAAD");
base64DecodeToExistingUint8Array(bufferView, 1062132, "PAsQAFkCAAAD");
base64DecodeToExistingUint8Array(bufferView, 1062460, "lQ0QAPY=");
base64DecodeToExistingUint8Array(bufferView, 1062788, "iw4QAEo=");
base64DecodeToExistingUint8Array(bufferView, 1063116, "1Q4QAEw=");
}

var scratchBuffer = new ArrayBuffer(16);
var i32ScratchView = new Int32Array(scratchBuffer);
var f32ScratchView = new Float32Array(scratchBuffer);
var f64ScratchView = new Float64Array(scratchBuffer);

function wasm2js_memory_copy(dest, source, size) {
// TODO: traps on invalid things
bufferView.copyWithin(dest, source, source + size);
}

function wasm2js_memory_fill(dest, value, size) {
dest = dest >>> 0;
size = size >>> 0;
if (dest + size > bufferView.length) throw "trap: invalid memory.fill";
bufferView.fill(value, dest, dest + size);
}

function wasm2js_scratch_store_i32(index, value) {
i32ScratchView[index] = value;
}

function wasm2js_scratch_load_f32() {
return f32ScratchView[2];
}

function asmFunc(env) {
var buffer = new ArrayBuffer(1114112);
var HEAP8 = new Int8Array(buffer);
var HEAP16 = new Int16Array(buffer);
var HEAP32 = new Int32Array(buffer);
var HEAPU8 = new Uint8Array(buffer);
var HEAPU16 = new Uint16Array(buffer);
var HEAPU32 = new Uint32Array(buffer);
var HEAPF32 = new Float32Array(buffer);
var HEAPF64 = new Float64Array(buffer);
var Math_imul = Math.imul;
var Math_fround = Math.fround;
var Math_abs = Math.abs;
var Math_clz32 = Math.clz32;
var Math_min = Math.min;
var Math_max = Math.max;
var Math_floor = Math.floor;
var Math_ceil = Math.ceil;
var Math_trunc = Math.trunc;
var Math_sqrt = Math.sqrt;
var abort = env.abort;
var nan = NaN;
var infinity = Infinity;
var global$0 = 1048576;
var global$1 = 1064924;
var global$2 = 1064928;
var i64toi32_i32$HIGH_BITS = 0;
function $0($0_1, $1_1) {
$2($0_1, $1_1, 1, 1);
}

function $1($0_1, $1_1, $2_1) {
$6($0_1, 34);
$20($0_1, $1_1, $2_1);
$20($0_1, 1048801, 2);
return $0_1;
}

function $2($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
if ($0_1) {
HEAP32[$4_1 + 12 >> 2] = $2_1;
$2_1 = $4_1 + 8 | 0;
$0_1 = Math_imul($0_1, $3_1);
} else {
$2_1 = $4_1 + 12 | 0;
$0_1 = 0;
}
HEAP32[$2_1 >> 2] = $0_1;
if (HEAP32[$4_1 + 12 >> 2]) {
label$4 : {
$0_1 = HEAP32[$4_1 + 8 >> 2];
if (!$0_1) {
break label$4
}
$0_1 = Math_clz32(($0_1 >>> 0 > 16 ? $0_1 : 16) - 1 | 0);
if (!$0_1) {
break label$4
}
$0_1 = 32 - $0_1 << 2;
HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 1063444 >> 2];
HEAP32[$0_1 + 1063444 >> 2] = $1_1;
}
}
}

function $3($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
label$1 : {
if ($1_1 >>> 0 >= 128) {
$2_1 = 2;
if ($1_1 >>> 0 < 2048) {
break label$1
}
$2_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
} else {
$2_1 = 1
}
}
$34($0_1, $2_1);
$252($1_1, HEAP32[$0_1 + 4 >> 2] + HEAP32[$0_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 8 >> 2] = $3_1 + $2_1;
}

function $4($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$200($3_1 + 4 | 0, $2_1, 0, 1, 1);
if (HEAP32[$3_1 + 4 >> 2] == 1) {
abort()
}
$4_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 8 >> 2];
if ($2_1) {
if ($2_1) {
wasm2js_memory_copy($4_1, $1_1, $2_1)
}
} else {
$2_1 = 0
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $3_1 + 16 | 0;
}

function $5($0_1, $1_1, $2_1, $3_1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$0_1 = $52($0_1, $2_1, $1_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $6($0_1, $1_1) {
$129($0_1);
$3($0_1, $1_1);
}

function $7($0_1, $1_1) {
$2($0_1, $1_1, 4, 4);
}

function $8($0_1, $1_1, $2_1) {
var $3_1 = 0;
if (!$1_1) {
$3_1 = $0_1;
$0_1 = $2_1 & 255;
$1_1 = $0_1 >>> 24 | 0;
$56($3_1, $0_1 << 8 | 4, $1_1);
}
}

function $9($0_1) {
var $1_1 = 0;
$1_1 = $60($0_1);
$8($0_1, !i64toi32_i32$HIGH_BITS, 0);
return HEAPU8[$0_1 | 0] == 8 ? $1_1 : 0;
}

function $10($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$6($0_1, 34);
HEAP32[$3_1 + 8 >> 2] = $1_1;
HEAP32[$3_1 + 12 >> 2] = $1_1 + $2_1;
label$1 : while (1) {
label$2 : {
$1_1 = $18($3_1 + 8 | 0);
if (($1_1 | 0) == 34 | ($1_1 | 0) == 92) {
$3($0_1, 92)
} else {
label$5 : {
if (($1_1 | 0) == 1114112) {
break label$2
}
if ($1_1 >>> 0 >= 32) {
break label$5
}
$20($0_1, 1048803, 4);
HEAP32[$3_1 + 16 >> 2] = 0;
HEAP32[$3_1 + 20 >> 2] = 2;
HEAP32[$3_1 + 24 >> 2] = $1_1 >>> 4;
HEAP32[$3_1 + 28 >> 2] = $1_1 & 15;
while (1) {
$80($3_1, $3_1 + 16 | 0);
if (HEAP32[$3_1 >> 2] != 1) {
continue label$1
}
$1_1 = HEAP32[$3_1 + 4 >> 2];
if ($1_1 >>> 0 <= 15) {
$1_1 = $1_1 >>> 0 >= 10 ? $1_1 + 87 | 0 : $1_1 | 48
} else {
$1_1 = 1114112
}
$96($0_1, $1_1);
continue;
};
}
}
$3($0_1, $1_1);
continue;
}
break;
};
$3($0_1, 34);
global$0 = $3_1 + 32 | 0;
}

function $11($0_1, $1_1, $2_1, $3_1, $4_1) {
if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
$199($0_1, $1_1, $2_1, $3_1, $4_1)
}
}

function $12($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$21($1_1 + 8 | 0, $0_1, 1);
global$0 = $1_1 + 16 | 0;
return HEAP32[$1_1 + 12 >> 2] == 1 ? HEAPU8[HEAP32[$1_1 + 8 >> 2]] : 0;
}

function $13($0_1, $1_1, $2_1) {
if (($111($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
abort()
}
}

function $14($0_1, $1_1) {
$2($0_1, $1_1, 4, 8);
}

function $15($0_1, $1_1, $2_1, $3_1) {
$153($0_1, $1_1, $2_1, $3_1, 0);
}

function $16($0_1, $1_1) {
$129($0_1);
$128($0_1, $1_1);
}

function $17($0_1) {
return $31($0_1, $9($0_1));
}

function $18($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 4 >> 2]) {
return 1114112
}
HEAP32[$0_1 >> 2] = $1_1 + 1;
$2_1 = HEAPU8[$1_1 | 0];
if ($2_1 << 24 >> 24 < 0) {
HEAP32[$0_1 >> 2] = $1_1 + 2;
$3_1 = HEAPU8[$1_1 + 1 | 0] & 63;
$4_1 = $2_1 & 31;
if ($2_1 >>> 0 <= 223) {
return $3_1 | $4_1 << 6
}
HEAP32[$0_1 >> 2] = $1_1 + 3;
$3_1 = HEAPU8[$1_1 + 2 | 0] & 63 | $3_1 << 6;
if ($2_1 >>> 0 < 240) {
$0_1 = $3_1 | $4_1 << 12
} else {
HEAP32[$0_1 >> 2] = $1_1 + 4;
$0_1 = $4_1 << 18 & 1835008 | (HEAPU8[$1_1 + 3 | 0] & 63 | $3_1 << 6);
}
} else {
$0_1 = $2_1
}
return $0_1;
}

function $19($0_1) {
$94($0_1, 12);
}

function $20($0_1, $1_1, $2_1) {
var $3_1 = 0;
$34($0_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
}

function $21($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = HEAP32[$1_1 + 12 >> 2];
if ($3_1 >>> 0 >= $2_1 >>> 0) {
HEAP32[$1_1 + 12 >> 2] = $3_1 - $2_1;
$3_1 = $1_1;
$1_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 8 >> 2] = $2_1 + $1_1;
} else {
$56($1_1, 3, 0);
$1_1 = 1;
$2_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $22($0_1, $1_1, $2_1, $3_1) {
$0_1 = $52($0_1, $2_1, $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1);
$0_1 = $0_1 ? $0_1 : $1_1 - $3_1 | 0;
return (($0_1 | 0) > 0) - (($0_1 | 0) < 0) | 0;
}

function $23($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$5_1 = $2_1 >>> 2 | 0;
$4_1 = $1_1;
$3_1 = $0_1;
while (1) {
if ($5_1) {
$6_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
$7_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
HEAP8[$3_1 | 0] = $7_1;
HEAP8[$3_1 + 1 | 0] = $7_1 >>> 8;
HEAP8[$3_1 + 2 | 0] = $7_1 >>> 16;
HEAP8[$3_1 + 3 | 0] = $7_1 >>> 24;
HEAP8[$4_1 | 0] = $6_1;
HEAP8[$4_1 + 1 | 0] = $6_1 >>> 8;
HEAP8[$4_1 + 2 | 0] = $6_1 >>> 16;
HEAP8[$4_1 + 3 | 0] = $6_1 >>> 24;
$5_1 = $5_1 - 1 | 0;
$4_1 = $4_1 + 4 | 0;
$3_1 = $3_1 + 4 | 0;
continue;
}
break;
};
if ($2_1 & 3) {
label$4 : {
$3_1 = $2_1 & 28;
$1_1 = $3_1 + $1_1 | 0;
$0_1 = $0_1 + $3_1 | 0;
$5_1 = 0;
if ($2_1 & 2) {
$3_1 = HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8;
$6_1 = HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8;
HEAP8[$0_1 | 0] = $6_1;
HEAP8[$0_1 + 1 | 0] = $6_1 >>> 8;
HEAP8[$1_1 | 0] = $3_1;
HEAP8[$1_1 + 1 | 0] = $3_1 >>> 8;
$5_1 = 2;
}
if (!($2_1 & 1)) {
break label$4
}
$0_1 = $0_1 + $5_1 | 0;
$2_1 = HEAPU8[$0_1 | 0];
$3_1 = $0_1;
$0_1 = $1_1 + $5_1 | 0;
HEAP8[$3_1 | 0] = HEAPU8[$0_1 | 0];
HEAP8[$0_1 | 0] = $2_1;
}
}
}

function $24($0_1, $1_1) {
$2($0_1, $1_1, 4, 12);
}

function $25($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1 >>> 0 >= $1_1 >>> 0) {
if (!(!$1_1 | $1_1 >>> 0 >= $2_1 >>> 0) & HEAP8[HEAP32[$0_1 + 4 >> 2] + $1_1 | 0] <= -65) {
abort()
}
HEAP32[$0_1 + 8 >> 2] = $1_1;
}
}

function $26($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$228($4_1 + 8 | 0, $1_1, $142(HEAP32[$1_1 + 12 >> 2] + 136 | 0, $2_1, $3_1));
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $27($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$65($2_1, $4_1, $5_1, 10);
$6_1 = HEAP32[$2_1 + 4 >> 2];
$7_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1 ? HEAP32[$2_1 + 12 >> 2] : 0;
HEAP32[$1_1 >> 2] = $3_1 ? $7_1 : 1;
HEAP32[$0_1 + 4 >> 2] = $3_1 ? $6_1 : $5_1;
HEAP32[$0_1 >> 2] = $3_1 ? $3_1 : $4_1;
global$0 = $2_1 + 16 | 0;
}

function $28($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 28 >> 2] = $3_1;
HEAP32[$4_1 + 24 >> 2] = $2_1;
HEAP8[$4_1 + 16 | 0] = 8;
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 4) {
(wasm2js_i32$0 = ($4_1 + 32 | 0) + $3_1 | 0, wasm2js_i32$1 = $12($4_1 + 16 | 0)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$2_1 = HEAP32[$4_1 + 32 >> 2];
$21($4_1 + 8 | 0, $4_1 + 16 | 0, 4);
$3_1 = $2_1 >>> 24 | 0;
label$3 : {
if (!(!$3_1 | ($2_1 & 65535) != 16963) & HEAPU8[$4_1 + 16 | 0] == 8) {
$5_1 = $4_1 + 16 | 0;
label$6 : {
if (($3_1 | 0) == 1) {
if (($1_1 & 255) == ($2_1 >>> 16 & 255)) {
break label$6
}
$1_1 = 2;
} else {
$1_1 = $3_1 << 8 | 1
}
$56($5_1, $1_1, 0);
}
$1_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$3;
}
HEAP8[$4_1 + 32 | 0] = 8;
HEAP32[$4_1 + 40 >> 2] = 1;
HEAP32[$4_1 + 44 >> 2] = 0;
$56($4_1 + 32 | 0, 0, 0);
$1_1 = HEAP32[$4_1 + 44 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 40 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 36 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 32 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $4_1 + 48 | 0;
}

function $29($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $52($2_1, ($1_1 - $3_1 | 0) + $0_1 | 0, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $30($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$250($3_1 + 8 | 0, $2_1, $0_1, $1_1);
global$0 = $3_1 + 16 | 0;
return HEAP32[$3_1 + 8 >> 2] != 0;
}

function $31($0_1, $1_1) {
if (HEAPU32[$0_1 + 12 >> 2] < $1_1 >>> 0) {
$56($0_1, 3, 0);
$1_1 = 0;
}
return $1_1;
}

function $32($0_1) {
$13($0_1, 4, 12);
}

function $33($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$5_1 = $1_1 >>> 0 <= $2_1 >>> 0;
$1_1 = $2_1;
label$1 : {
label$2 : {
while (1) {
if (!$5_1) {
$3_1 = HEAPU8[$0_1 + $1_1 | 0];
if (($3_1 | 0) != 121) {
break label$2
}
if (!$1_1) {
break label$1
}
$4_1 = $4_1 ^ 1;
$1_1 = $1_1 - 1 | 0;
continue;
}
break;
};
$2_1 = 0;
break label$1;
}
$2_1 = $30(1048787, 5, $3_1) ^ $4_1;
}
return $2_1 & 1;
}

function $34($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
$199($0_1, $2_1, $1_1, 1, 1)
}
}

function $35($0_1, $1_1) {
$11($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 4);
}

function $36($0_1, $1_1) {
$95($0_1, $1_1, 4, 4);
}

function $37($0_1) {
$13($0_1, 4, 16);
}

function $38($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $52($2_1, $0_1, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $39($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0;
if ($3_1 >>> 0 <= $4_1 >>> 0) {
if (!((($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] <= -65 : ($2_1 | 0) != ($3_1 | 0)) ? $3_1 : 0) | (($2_1 >>> 0 > $4_1 >>> 0 ? HEAP8[$1_1 + $4_1 | 0] <= -65 : ($2_1 | 0) != ($4_1 | 0)) ? $4_1 : 0))) {
$5_1 = $1_1 + $3_1 | 0;
$6_1 = $4_1 - $3_1 | 0;
}
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $40($0_1, $1_1) {
$2($1_1, $0_1, 4, 16);
}

function $41($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
if (!HEAPU8[$1_1 + 37 | 0]) {
label$2 : {
$4_1 = HEAP32[$1_1 + 4 >> 2];
$253($3_1 + 4 | 0, $1_1);
if (HEAP32[$3_1 + 4 >> 2] == 1) {
$2_1 = HEAP32[$1_1 + 28 >> 2];
HEAP32[$1_1 + 28 >> 2] = HEAP32[$3_1 + 12 >> 2];
$4_1 = $2_1 + $4_1 | 0;
$6_1 = HEAP32[$3_1 + 8 >> 2] - $2_1 | 0;
break label$2;
}
$4_1 = 0;
if (HEAPU8[$1_1 + 37 | 0]) {
break label$2
}
HEAP8[$1_1 + 37 | 0] = 1;
if (HEAPU8[$1_1 + 36 | 0] == 1) {
$5_1 = HEAP32[$1_1 + 32 >> 2];
$2_1 = HEAP32[$1_1 + 28 >> 2];
} else {
$2_1 = HEAP32[$1_1 + 28 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
if (($2_1 | 0) == ($5_1 | 0)) {
break label$2
}
}
$6_1 = $5_1 - $2_1 | 0;
$4_1 = HEAP32[$1_1 + 4 >> 2] + $2_1 | 0;
}
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $4_1;
global$0 = $3_1 + 16 | 0;
}

function $42($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$6_1 = $2_1 - 7 | 0;
$8_1 = $2_1 >>> 0 < $6_1 >>> 0 ? 0 : $6_1;
$9_1 = ($1_1 + 3 & -4) - $1_1 | 0;
$6_1 = $0_1;
$6_1 = $0_1;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : while (1) {
label$7 : {
if ($2_1 >>> 0 <= $3_1 >>> 0) {
break label$4
}
$4_1 = HEAPU8[$1_1 + $3_1 | 0];
$7_1 = $4_1 << 24 >> 24;
if (($7_1 | 0) >= 0) {
if ($9_1 - $3_1 & 3) {
$3_1 = $3_1 + 1 | 0;
continue;
}
while (1) {
label$11 : {
if ($3_1 >>> 0 >= $8_1 >>> 0) {
break label$11
}
$0_1 = $1_1 + $3_1 | 0;
if ((HEAP32[$0_1 + 4 >> 2] | HEAP32[$0_1 >> 2]) & -2139062144) {
break label$11
}
$3_1 = $3_1 + 8 | 0;
continue;
}
break;
};
$0_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $2_1 : $3_1;
while (1) {
if ($2_1 >>> 0 > $3_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] < 0) {
continue label$6
}
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$3_1 = $0_1;
continue;
}
$0_1 = 257;
label$14 : {
label$15 : {
switch (HEAPU8[$4_1 + 1059908 | 0] - 2 | 0) {
case 2:
$5_1 = $3_1 + 1 | 0;
if ($5_1 >>> 0 >= $2_1 >>> 0) {
break label$7
}
$5_1 = HEAP8[$1_1 + $5_1 | 0];
label$18 : {
label$19 : {
switch ($4_1 - 240 | 0) {
case 4:
if (($5_1 | 0) > -113) {
break label$2
}
break label$18;
case 0:
if (($5_1 + 112 & 255) >>> 0 < 48) {
break label$18
}
break label$2;
default:
break label$19;
};
}
if (($7_1 + 15 & 255) >>> 0 > 2 | ($5_1 | 0) >= -64) {
break label$2
}
}
$0_1 = $3_1 + 2 | 0;
if ($0_1 >>> 0 >= $2_1 >>> 0) {
break label$7
}
if (HEAP8[$0_1 + $1_1 | 0] > -65) {
break label$5
}
$0_1 = 0;
$4_1 = $3_1 + 3 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
break label$2
}
if (HEAP8[$1_1 + $4_1 | 0] < -64) {
break label$14
}
break label$3;
case 1:
$5_1 = $3_1 + 1 | 0;
if ($5_1 >>> 0 >= $2_1 >>> 0) {
break label$7
}
$5_1 = HEAP8[$1_1 + $5_1 | 0];
if (($4_1 | 0) != 224) {
label$23 : {
if (($4_1 | 0) == 237) {
if (($5_1 | 0) > -97) {
break label$2
}
break label$23;
}
if (($7_1 + 31 & 255) >>> 0 < 12) {
if (($5_1 | 0) >= -64) {
break label$2
}
break label$23;
}
if (($7_1 & -2) != -18 | ($5_1 | 0) >= -64) {
break label$2
}
}
} else {
if (($5_1 & -32) != -96) {
break label$2
}
}
$0_1 = 0;
$4_1 = $3_1 + 2 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
break label$2
}
if (HEAP8[$1_1 + $4_1 | 0] <= -65) {
break label$14
}
break label$5;
case 0:
break label$15;
default:
break label$2;
};
}
$4_1 = $3_1 + 1 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
break label$7
}
if (HEAP8[$1_1 + $4_1 | 0] > -65) {
break label$2
}
}
$3_1 = $4_1 + 1 | 0;
continue;
}
break;
};
$0_1 = 0;
break label$2;
}
$0_1 = 513;
break label$2;
}
HEAP32[$6_1 + 8 >> 2] = $2_1;
HEAP32[$6_1 + 4 >> 2] = $1_1;
$0_1 = 0;
break label$1;
}
$0_1 = 769;
}
HEAP32[$6_1 + 4 >> 2] = $3_1;
HEAP32[$6_1 + 8 >> 2] = $0_1;
$0_1 = 1;
}
HEAP32[$6_1 >> 2] = $0_1;
}

function $43($0_1, $1_1) {
$95($0_1, $1_1, 1, 1);
}

function $44($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$32($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
$0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
}

function $45($0_1) {
$13($0_1, 4, 28);
}

function $46($0_1, $1_1, $2_1, $3_1) {
$295($0_1, $3_1, $1_1, $2_1);
HEAP16[$0_1 + 36 >> 1] = 1;
HEAP32[$0_1 + 32 >> 2] = $2_1;
HEAP32[$0_1 + 28 >> 2] = 0;
}

function $47($0_1, $1_1) {
$11($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 12);
}

function $48($0_1, $1_1, $2_1, $3_1, $4_1) {
$3_1 = $29($1_1, $2_1, $3_1, $4_1);
HEAP32[$0_1 + 4 >> 2] = $2_1 - $4_1;
HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : 0;
}

function $49($0_1) {
$94($0_1, 16);
}

function $50($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $18($1_1);
if (($2_1 | 0) != 1114112) {
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
}

function $51($0_1) {
$94($0_1, 20);
}

function $52($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
label$1 : {
while (1) {
$3_1 = 0;
if (!$2_1) {
break label$1
}
$2_1 = $2_1 - 1 | 0;
$3_1 = HEAPU8[$1_1 | 0];
$4_1 = HEAPU8[$0_1 | 0];
$1_1 = $1_1 + 1 | 0;
$0_1 = $0_1 + 1 | 0;
if (($3_1 | 0) == ($4_1 | 0)) {
continue
}
break;
};
$3_1 = $4_1 - $3_1 | 0;
}
return $3_1;
}

function $53($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$3_1 = HEAP32[265065];
$4_1 = HEAP32[265066];
HEAP32[265065] = 0;
HEAP32[265066] = 1;
$5_1 = HEAP32[265067];
HEAP32[265067] = 0;
HEAP32[$2_1 + 28 >> 2] = $5_1;
HEAP32[$2_1 + 20 >> 2] = $3_1;
HEAP32[$2_1 + 24 >> 2] = $4_1;
HEAP32[$2_1 + 16 >> 2] = 1060284;
FUNCTION_TABLE[$1_1 | 0]($2_1 + 4 | 0, $0_1, 1060284, $2_1 + 20 | 0);
$0(HEAP32[265068], HEAP32[265069]);
$0_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[265070] = $0_1;
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[265068] = HEAP32[$2_1 + 4 >> 2];
HEAP32[265069] = $1_1;
global$0 = $2_1 + 32 | 0;
return $0_1;
}

function $54($0_1, $1_1, $2_1) {
if ($112(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1)) {
$61($0_1);
$3($0_1, $2_1);
}
}

function $55($0_1, $1_1, $2_1) {
var $3_1 = 0;
while (1) {
label$2 : {
if (!$2_1) {
break label$2
}
$3_1 = $117($1_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
if (!$3_1) {
break label$2
}
$114($3_1, $0_1);
$2_1 = $2_1 - 1 | 0;
continue;
}
break;
};
}

function $56($0_1, $1_1, $2_1) {
if (HEAPU8[$0_1 | 0] == 8) {
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
}

function $57($0_1, $1_1, $2_1) {
$0_1 = $221($0_1, $1_1, $2_1);
if ($0_1) {
$0_1 = HEAP32[$0_1 >> 2] == 2 ? 0 : $0_1
} else {
$0_1 = 0
}
return $0_1;
}

function $58($0_1) {
$13($0_1, 4, 4);
}

function $59($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = HEAP32[$0_1 + 4 >> 2];
if (HEAP32[$0_1 >> 2]) {
$2($2_1, $1_1, 4, 16)
} else {
$14($2_1, $1_1)
}
$7(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
}

function $60($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
label$1 : {
while (1) {
if (!$2_1 & $3_1 >>> 0 < 63) {
$8_1 = $1_1;
$5_1 = $12($0_1);
$1_1 = $5_1 & 127;
$4_1 = $3_1 & 31;
if (($3_1 & 63) >>> 0 >= 32) {
$6_1 = $1_1 << $4_1;
$1_1 = 0;
} else {
$6_1 = (1 << $4_1) - 1 & $1_1 >>> 32 - $4_1;
$1_1 = $1_1 << $4_1;
}
$1_1 = $8_1 | $1_1;
$7_1 = $6_1 | $7_1;
$3_1 = $3_1 + 7 | 0;
$2_1 = $3_1 >>> 0 < 7 ? $2_1 + 1 | 0 : $2_1;
if ($5_1 << 24 >> 24 < 0) {
continue
}
break label$1;
}
break;
};
$8($0_1, 0, 0);
i64toi32_i32$HIGH_BITS = 0;
return 0;
}
$2_1 = HEAPU8[$0_1 | 0] == 8;
$0_1 = $2_1 ? $1_1 : 0;
i64toi32_i32$HIGH_BITS = $2_1 ? $7_1 : 0;
return $0_1;
}

function $61($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$5_1 = HEAP32[$0_1 + 8 >> 2];
if (!$5_1) {
return 1114112
}
$1_1 = -1;
$4_1 = HEAP32[$0_1 + 4 >> 2] + $5_1 | 0;
$3_1 = HEAP8[$4_1 - 1 | 0];
label$2 : {
if (($3_1 | 0) < 0) {
$2_1 = $3_1 & 63;
$3_1 = 1114112;
$6_1 = $2_1;
$2_1 = HEAPU8[$4_1 - 2 | 0];
$1_1 = $2_1 << 24 >> 24;
if (($1_1 | 0) >= -64) {
$1_1 = $2_1 & 31
} else {
$7_1 = $1_1 & 63;
$2_1 = HEAPU8[$4_1 - 3 | 0];
$1_1 = $2_1 << 24 >> 24;
if (($1_1 | 0) >= -64) {
$2_1 = $2_1 & 15
} else {
$2_1 = $1_1 & 63 | (HEAPU8[$4_1 - 4 | 0] & 7) << 6
}
$1_1 = $7_1 | $2_1 << 6;
}
$2_1 = $6_1 | $1_1 << 6;
if (($2_1 | 0) == 1114112) {
break label$2
}
$1_1 = $1_1 >>> 0 >= 2 ? ($1_1 >>> 0 < 32 ? -2 : $1_1 >>> 0 < 1024 ? -3 : -4) : -1;
$3_1 = $2_1;
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $5_1;
}
return $3_1;
}

function $62($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = HEAP32[$6_1 >> 2];
label$1 : {
if ($3_1) {
while (1) {
$260($2_1 + 24 | 0, $5_1);
$4_1 = 0;
if (!HEAP32[$2_1 + 24 >> 2]) {
break label$1
}
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
}
}
$260($2_1 + 16 | 0, $5_1);
$5_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = HEAP32[$2_1 + 16 >> 2];
}
$3_1 = HEAP32[HEAP32[$1_1 + 8 >> 2] >> 2];
HEAP32[$6_1 >> 2] = $3_1 - (($3_1 | 0) != 0);
$85($2_1 + 8 | 0, HEAP32[$1_1 + 12 >> 2], $4_1 ? $4_1 : 1, $4_1 ? $5_1 : 0);
$4($0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
global$0 = $2_1 + 32 | 0;
}

function $63($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
if ($1_1) {
$3_1 = $4_1 + 20 | 0;
$43($3_1, $2_1);
$11($3_1, HEAP32[$4_1 + 28 >> 2], $2_1, 1, 1);
$6_1 = $2_1 >>> 0 > 1 ? $2_1 : 1;
$3_1 = $6_1 - 1 | 0;
$7_1 = HEAP32[$4_1 + 28 >> 2];
$5_1 = $7_1 + HEAP32[$4_1 + 24 >> 2] | 0;
while (1) {
if ($3_1) {
HEAP8[$5_1 | 0] = $1_1;
$3_1 = $3_1 - 1 | 0;
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
$3_1 = $6_1 + $7_1 | 0;
if ($2_1) {
HEAP8[$5_1 | 0] = $1_1
} else {
$3_1 = $3_1 - 1 | 0
}
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 8 >> 2] = $3_1;
} else {
$86($4_1 + 8 | 0, $2_1, 1, 1);
$1_1 = HEAP32[$4_1 + 12 >> 2];
$3_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $4_1 + 32 | 0;
}

function $64($0_1) {
$13($0_1, 4, 20);
}

function $65($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$5_1 = $4_1 + 20 | 0;
$295($5_1, $3_1, $1_1, $2_1);
$253($4_1 + 8 | 0, $5_1);
if (HEAP32[$4_1 + 8 >> 2]) {
$3_1 = HEAP32[$4_1 + 12 >> 2];
$5_1 = $2_1;
$2_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 12 >> 2] = $5_1 - $2_1;
HEAP32[$0_1 + 8 >> 2] = $1_1 + $2_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
} else {
$1_1 = 0
}
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 48 | 0;
}

function $66($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
if (($1_1 | 0) == ($3_1 | 0)) {
label$2 : {
while (1) {
if ($1_1) {
$3_1 = HEAPU8[$0_1 | 0];
$4_1 = ((($3_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $3_1) & 255;
$3_1 = HEAPU8[$2_1 | 0];
if (($4_1 | 0) != (((($3_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $3_1) & 255)) {
break label$2
}
$0_1 = $0_1 + 1 | 0;
$2_1 = $2_1 + 1 | 0;
$1_1 = $1_1 - 1 | 0;
continue;
}
break;
};
$5_1 = 1;
}
}
return $5_1;
}

function $67($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$181($1_1, HEAP32[$0_1 + 8 >> 2]);
$180(HEAP32[$0_1 >> 2], $1_1);
}

function $68($0_1) {
var $1_1 = 0;
label$1 : {
if (!(($0_1 | 0) == 34 | $0_1 - 8220 >>> 0 < 4 | ($0_1 | 0) == 187)) {
$1_1 = 0;
if (($0_1 | 0) != 171) {
break label$1
}
}
$1_1 = 1;
}
return $1_1;
}

function $69($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($3_1 | 0) != ($7_1 | 0)) {
$1_1 = Math_imul($3_1, 108) + $5_1 | 0;
$183($1_1);
$0(HEAP32[$1_1 + 60 >> 2], HEAP32[$1_1 + 64 >> 2]);
$4_1 = HEAP32[$1_1 + 80 >> 2];
$6_1 = HEAP32[$1_1 + 76 >> 2];
$2_1 = $6_1;
while (1) {
if ($4_1) {
$0(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
$4_1 = $4_1 - 1 | 0;
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[$1_1 + 72 >> 2], $6_1, 4, 16);
$182($1_1 + 84 | 0);
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $5_1, 4, 108);
}

function $70($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$49($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 24);
}

function $71($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$6_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($4_1 | 0) != ($6_1 | 0)) {
$1_1 = Math_imul($4_1, 52) + $5_1 | 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
$187($1_1);
$2_1 = HEAP32[$1_1 + 48 >> 2];
$3_1 = HEAP32[$1_1 + 44 >> 2];
while (1) {
if ($2_1) {
$2_1 = $2_1 - 1 | 0;
$187($3_1);
$3_1 = $3_1 + 40 | 0;
continue;
}
break;
};
$2_1 = 40;
$3_1 = 40;
} else {
$0(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$2_1 = HEAP32[$1_1 + 24 >> 2];
$3_1 = HEAP32[$1_1 + 20 >> 2];
while (1) {
if ($2_1) {
$2_1 = $2_1 - 1 | 0;
$51($3_1);
$3_1 = $3_1 + 12 | 0;
continue;
}
break;
};
$2_1 = 16;
$3_1 = 12;
}
$4_1 = $4_1 + 1 | 0;
$1_1 = $1_1 + $2_1 | 0;
$2(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 4, $3_1);
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $5_1, 4, 52);
}

function $72($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$107($1_1, HEAP32[$0_1 + 8 >> 2]);
$106(HEAP32[$0_1 >> 2], $1_1);
}

function $73($0_1, $1_1, $2_1) {
$1_1 = Math_imul(HEAP32[$0_1 + 28 >> 2] + 1 | 0, $1_1) + $2_1 | 0;
if ($1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2]) {
$0_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 16 >> 2] | 0]
} else {
$0_1 = 127
}
return $0_1;
}

function $74($0_1, $1_1) {
if (($0_1 & 255) == ($1_1 & 255)) {
$0_1 = $30(1052578, 9, $0_1)
} else {
$0_1 = 0
}
return $0_1;
}

function $75($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$294($4_1, $1_1, $2_1, $3_1);
$2_1 = HEAP32[$4_1 >> 2];
label$1 : {
if ($2_1) {
label$3 : {
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $1_1 + $2_1;
$2_1 = $18($4_1 + 8 | 0);
if (($2_1 | 0) == 1114112) {
break label$3
}
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $211($2_1) & 127), HEAP8[wasm2js_i32$0 + 4 | 0] = wasm2js_i32$1;
HEAP32[$0_1 >> 2] = 1;
label$4 : {
if ($2_1 >>> 0 >= 128) {
$1_1 = 2;
if ($2_1 >>> 0 < 2048) {
break label$4
}
$1_1 = $2_1 >>> 0 < 65536 ? 3 : 4;
} else {
$1_1 = 1
}
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
break label$1;
}
}
HEAP32[$0_1 >> 2] = 0;
}
global$0 = $4_1 + 16 | 0;
}

function $76($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
if (!(!($1_1 - 48 >>> 0 < 10 | $1_1 >>> 0 > 127) & ($1_1 & 95) - 65 >>> 0 > 25)) {
label$2 : {
label$3 : {
label$4 : {
switch ($1_1 - 104 | 0) {
case 0:
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
if (HEAPU8[$0_1 + 13 | 0]) {
if ($29($3_1, $2_1, 1048936, 2)) {
break label$2
}
} else {
if ($118($3_1, $2_1, 1048945, 3)) {
break label$2
}
}
break label$3;
case 2:
break label$4;
default:
break label$3;
};
}
if ($118(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], 1048942, 3)) {
break label$2
}
}
$3($0_1, $1_1);
}
}
}

function $77($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = Math_fround(0), $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
$6_1 = HEAP32[$1_1 + 8 >> 2];
$4_1 = $6_1 + 1 | 0;
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $7_1;
label$1 : {
label$2 : {
while (1) {
$4_1 = $4_1 - 1 | 0;
if ($4_1 >>> 0 >= 2) {
$5_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 12 | 0;
if ($5_1 >>> 0 < HEAPU32[$2_1 >> 2]) {
continue
}
break label$2;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break label$1;
}
HEAP32[$3_1 + 16 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 + 12 >> 2] = 4;
$11_1 = $7_1 + Math_imul($6_1, 12) | 0;
$12_1 = HEAP32[$1_1 >> 2];
$8_1 = 4;
$4_1 = 0;
$2_1 = $7_1;
while (1) {
if (($2_1 | 0) != ($11_1 | 0)) {
$1_1 = $2_1 + 12 | 0;
$13_1 = HEAP32[$2_1 + 8 >> 2];
$9_1 = HEAPF32[$2_1 + 4 >> 2];
$6_1 = HEAP32[$2_1 >> 2];
if ($6_1 >>> 0 >= $4_1 >>> 0) {
$2_1 = $6_1 + 1 | 0;
if ($2_1 >>> 0 > $4_1 >>> 0) {
$5_1 = $2_1 - $4_1 | 0;
$11($3_1 + 8 | 0, $4_1, $5_1, 4, 16);
$2_1 = $6_1 - $4_1 | 0;
$8_1 = HEAP32[$3_1 + 12 >> 2];
$10_1 = HEAP32[$3_1 + 16 >> 2];
$4_1 = $8_1 + ($10_1 << 4) | 0;
while (1) {
HEAP32[$4_1 >> 2] = 0;
if ($2_1) {
$2_1 = $2_1 - 1 | 0;
$4_1 = $4_1 + 16 | 0;
continue;
}
break;
};
$2_1 = $5_1 + $10_1 | 0;
}
$4_1 = $2_1;
HEAP32[$3_1 + 16 >> 2] = $2_1;
$2_1 = $1_1;
if ($4_1 >>> 0 <= $6_1 >>> 0) {
continue
}
}
$5_1 = ($6_1 << 4) + $8_1 | 0;
if (HEAP32[$5_1 >> 2] == 1) {
$2_1 = $1_1;
if (!(HEAPF32[$5_1 + 8 >> 2] < $9_1)) {
continue
}
}
HEAP32[$5_1 + 12 >> 2] = $13_1;
HEAPF32[$5_1 + 8 >> 2] = $9_1;
HEAP32[$5_1 + 4 >> 2] = $6_1;
HEAP32[$5_1 >> 2] = 1;
$2_1 = $1_1;
continue;
}
break;
};
$24($12_1, $7_1);
$2_1 = 0;
HEAP32[$3_1 + 28 >> 2] = 0;
HEAP32[$3_1 + 20 >> 2] = 0;
HEAP32[$3_1 + 24 >> 2] = 4;
$7_1 = HEAP32[$3_1 + 16 >> 2] << 4;
$1_1 = HEAP32[$3_1 + 12 >> 2];
$6_1 = HEAP32[$3_1 + 8 >> 2];
while (1) {
label$14 : {
if (($2_1 | 0) == ($7_1 | 0)) {
break label$14
}
label$15 : {
label$16 : {
$4_1 = $1_1 + $2_1 | 0;
switch (HEAP32[$4_1 >> 2]) {
case 2:
break label$14;
case 0:
break label$15;
default:
break label$16;
};
}
$5_1 = $4_1 + 4 | 0;
$8_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$3_1 + 32 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$3_1 + 36 >> 2] = $8_1;
HEAP32[$3_1 + 40 >> 2] = HEAP32[$4_1 + 12 >> 2];
$44($3_1 + 20 | 0, $3_1 + 32 | 0);
}
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$2($6_1, $1_1, 4, 16);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 28 >> 2];
$1_1 = HEAP32[$3_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $3_1 + 48 | 0;
}

function $78($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$37($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
$0_1 = HEAP32[$0_1 + 4 >> 2] + ($2_1 << 4) | 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $2_1;
}

function $79($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$222($3_1 + 4 | 0, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $80($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$2_1 = HEAP32[$1_1 >> 2];
if (($2_1 | 0) != HEAP32[$1_1 + 4 >> 2]) {
HEAP32[$1_1 >> 2] = $2_1 + 1;
$5_1 = 1;
}
$6_1 = $4_1 + 8 | 0;
HEAP32[$6_1 + 4 >> 2] = $2_1;
HEAP32[$6_1 >> 2] = $5_1;
$5_1 = 1;
if (HEAP32[$4_1 + 8 >> 2] != 1) {
$5_1 = 0
} else {
$1_1 = HEAP32[((HEAP32[$4_1 + 12 >> 2] << 2) + $1_1 | 0) + 8 >> 2]
}
$2_1 = $3_1 + 8 | 0;
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 >> 2] = $5_1;
global$0 = $4_1 + 16 | 0;
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $81($0_1, $1_1) {
$0_1 = $110($0_1, $1_1);
if (!$0_1) {
abort()
}
return $0_1;
}

function $82($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
$4_1 = global$0 + -64 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 52 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $2_1;
HEAP32[$4_1 + 44 >> 2] = $1_1;
HEAP32[$4_1 + 40 >> 2] = $3_1;
HEAP32[$4_1 + 36 >> 2] = 1;
HEAP32[$4_1 + 56 >> 2] = $1_1 + $2_1;
$6_1 = $4_1 + 52 | 0;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$50($4_1 + 8 | 0, $6_1);
$5_1 = HEAP32[$4_1 + 12 >> 2];
if (($5_1 | 0) == 1114112) {
break label$4
}
$3_1 = HEAP32[$4_1 + 8 >> 2];
if (!(FUNCTION_TABLE[HEAP32[HEAP32[$4_1 + 40 >> 2] + 20 >> 2]](HEAP32[$4_1 + 36 >> 2], $5_1) | 0)) {
continue
}
break label$2;
}
break;
};
HEAP32[$4_1 + 20 >> 2] = 0;
$3_1 = $4_1 + 36 | 0;
break label$1;
}
if (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? 0 : $3_1) {
HEAP32[$4_1 + 20 >> 2] = 0;
$3_1 = $4_1 + 36 | 0;
break label$1;
}
HEAP32[$4_1 + 24 >> 2] = $3_1;
HEAP32[$4_1 + 32 >> 2] = $2_1 - $3_1;
HEAP32[$4_1 + 20 >> 2] = $1_1;
HEAP32[$4_1 + 28 >> 2] = $1_1 + $3_1;
$3_1 = $4_1 + 20 | 0;
}
HEAP32[$4_1 + 40 >> 2] = $2_1;
HEAP32[$4_1 + 36 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$4_1 + 44 >> 2] = 1;
HEAP32[$4_1 + 48 >> 2] = 0;
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
global$0 = $4_1 - -64 | 0;
}

function $83($0_1, $1_1) {
$95($0_1, $1_1, 8, 4);
}

function $84($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = $0_1 - 9 | 0;
label$1 : {
if ($1_1 >>> 0 <= 23) {
$2_1 = 1;
if (8388639 >>> $1_1 & 1) {
break label$1
}
}
$2_1 = 0;
if ($0_1 >>> 0 < 133) {
break label$1
}
$1_1 = $0_1 >>> 8 | 0;
if (!$1_1) {
$2_1 = HEAPU8[($0_1 & 255) + 1059652 | 0];
break label$1;
}
if (($1_1 | 0) == 48) {
$2_1 = ($0_1 | 0) == 12288;
break label$1;
}
if (($1_1 | 0) == 32) {
$2_1 = (HEAPU8[($0_1 & 255) + 1059652 | 0] & 2) >>> 1 | 0;
break label$1;
}
if (($1_1 | 0) != 22) {
break label$1
}
$2_1 = ($0_1 | 0) == 5760;
}
return $2_1 & 1;
}

function $85($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$42($4_1 + 4 | 0, $2_1, $3_1);
$3_1 = 1;
if (HEAP32[$4_1 + 4 >> 2] == 1) {
$8($1_1, 0, 1);
$1_1 = 0;
} else {
$3_1 = HEAP32[$4_1 + 8 >> 2];
$1_1 = HEAP32[$4_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $4_1 + 16 | 0;
}

function $86($0_1, $1_1, $2_1, $3_1) {
$153($0_1, $1_1, $2_1, $3_1, 1);
}

function $87($0_1, $1_1) {
$129($0_1);
$20($0_1, $1_1 ? 1048797 : 1048792, $1_1 ? 4 : 5);
}

function $88($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
label$1 : {
while (1) {
if (($2_1 | 0) == ($4_1 | 0)) {
break label$1
}
if (!$30(1048664, 2, HEAPU8[$1_1 + $4_1 | 0])) {
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
$98($3_1, $1_1, $2_1, $4_1);
$4_1 = HEAP32[$3_1 + 4 >> 2];
$5_1 = HEAP32[$3_1 >> 2];
}
$2_1 = $5_1 ? $4_1 : $2_1;
$5_1 = $5_1 ? $5_1 : $1_1;
$4_1 = 0;
label$4 : {
label$5 : {
while (1) {
if (($4_1 | 0) != 100) {
$6_1 = HEAP32[$4_1 + 1049188 >> 2];
$1_1 = $4_1 + 1049184 | 0;
$7_1 = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 8 >> 2] = $7_1;
HEAP32[$3_1 + 12 >> 2] = $7_1 + ($6_1 << 3);
$4_1 = $4_1 + 20 | 0;
if (!$97($3_1 + 8 | 0, $5_1, $2_1)) {
continue
}
break label$5;
}
break;
};
HEAP32[$3_1 + 28 >> 2] = 1049408;
HEAP32[$3_1 + 24 >> 2] = 1049312;
if ($97($3_1 + 24 | 0, $5_1, $2_1)) {
HEAP8[$3_1 + 16 | 0] = HEAPU8[1049440];
$1_1 = HEAP32[262359];
HEAP32[$3_1 + 8 >> 2] = HEAP32[262358];
HEAP32[$3_1 + 12 >> 2] = $1_1;
$1_1 = 0;
} else {
HEAP8[$3_1 + 16 | 0] = HEAPU8[1049420];
$1_1 = HEAP32[262354];
HEAP32[$3_1 + 8 >> 2] = HEAP32[262353];
HEAP32[$3_1 + 12 >> 2] = $1_1;
$1_1 = 2;
}
$4_1 = 0;
label$10 : {
label$11 : {
while (1) {
if (($4_1 | 0) != 16) {
$7_1 = HEAP32[$4_1 + 1049460 >> 2];
$6_1 = $4_1 + 1049456 | 0;
$8_1 = HEAP32[$6_1 >> 2];
HEAP32[$3_1 + 24 >> 2] = $8_1;
HEAP32[$3_1 + 28 >> 2] = ($7_1 << 3) + $8_1;
$4_1 = $4_1 + 16 | 0;
if (!$97($3_1 + 24 | 0, $5_1, $2_1)) {
continue
}
break label$11;
}
break;
};
HEAP8[$0_1 + 8 | 0] = HEAPU8[$3_1 + 16 | 0];
$2_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break label$10;
}
HEAP8[$0_1 + 8 | 0] = 4;
$2_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
HEAP8[$0_1 + 9 | 0] = $1_1;
break label$4;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 16 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
global$0 = $3_1 + 32 | 0;
}

function $89($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$126($2_1 + 8 | 0, $1_1);
$85($2_1, $1_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $90($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 24 >> 2] = 1;
$3_1 = $2_1 + 20 | 0;
$6($3_1, 123);
$3_1 = $1($3_1, 1048593, 5);
$196($2_1 + 8 | 0, $1_1);
$10($3_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
$3($3_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 32 | 0;
}

function $91($0_1) {
$154($0_1, 23, 1048705);
}

function $92($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$1_1 + 16 >> 2];
label$1 : {
if (($3_1 | 0) == HEAP32[$1_1 + 24 >> 2]) {
HEAP8[$0_1 + 12 | 0] = 3
} else {
$4_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $4_1;
HEAP32[$1_1 + 16 >> 2] = $3_1 + 16;
$4_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $4_1;
if (HEAPU8[$0_1 + 12 | 0] != 3) {
break label$1
}
}
label$4 : {
while (1) {
$108($2_1 + 32 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 36 >> 2];
if (!$3_1) {
break label$4
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$5_1 = HEAP32[$2_1 + 40 >> 2];
if (!$109($3_1, $5_1)) {
continue
}
break;
};
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 4;
$191($4_1, $3_1, $5_1, $2_1 + 4 | 0);
while (1) {
label$7 : {
HEAP32[$2_1 + 24 >> 2] = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
$108($2_1 + 32 | 0, $2_1 + 16 | 0);
$3_1 = HEAP32[$2_1 + 36 >> 2];
if (!$3_1) {
break label$7
}
$4_1 = HEAP32[$2_1 + 40 >> 2];
$6_1 = -24;
while (1) {
if (!$6_1) {
break label$7
}
$5_1 = $6_1 + 1049624 | 0;
$7_1 = $6_1 + 1049620 | 0;
$6_1 = $6_1 + 8 | 0;
if (!$5(HEAP32[$7_1 >> 2], HEAP32[$5_1 >> 2], $3_1, $4_1)) {
continue
}
break;
};
$108($2_1 + 32 | 0, $2_1 + 16 | 0);
$3_1 = HEAP32[$2_1 + 36 >> 2];
if (!$3_1) {
break label$7
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$5_1 = HEAP32[$2_1 + 40 >> 2];
if (!$109($3_1, $5_1)) {
break label$7
}
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 24 >> 2];
$6_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$1_1 + 4 >> 2] = $6_1;
$191($4_1, $3_1, $5_1, $2_1 + 4 | 0);
continue;
}
break;
};
$8_1 = HEAP32[$2_1 + 4 >> 2];
if (($8_1 | 0) == -2147483648) {
break label$4
}
$9_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
$4_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 4;
$7_1 = HEAP32[$1_1 + 28 >> 2];
$6_1 = $3_1;
$3_1 = $4_1;
if ($3_1 - 9 >>> 0 > 4294967288) {
HEAP8[$2_1 + 44 | 0] = 1;
HEAP32[$2_1 + 40 >> 2] = $7_1;
HEAP32[$2_1 + 32 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$2_1 + 36 >> 2] = HEAP32[(($3_1 << 3) + $6_1 | 0) - 4 >> 2];
$78($2_1 + 16 | 0, $2_1 + 32 | 0);
}
$4_1 = ($3_1 | 0) == 1 ? 0 : 2;
$3_1 = $3_1 << 3;
while (1) {
if ($3_1) {
HEAP8[$2_1 + 44 | 0] = $4_1;
$5_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$2_1 + 36 >> 2] = $5_1;
HEAP32[$2_1 + 40 >> 2] = $7_1;
$78($2_1 + 16 | 0, $2_1 + 32 | 0);
$5_1 = $7_1 + 1 | 0;
$7_1 = $5_1 ? $5_1 : -1;
HEAP32[$1_1 + 28 >> 2] = $7_1;
$3_1 = $3_1 - 8 | 0;
$6_1 = $6_1 + 8 | 0;
continue;
}
break;
};
$5_1 = HEAP32[$2_1 + 16 >> 2];
$3_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = HEAP32[$2_1 + 24 >> 2];
$40(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 20 >> 2]);
HEAP32[$1_1 + 24 >> 2] = $3_1 + ($4_1 << 4);
HEAP32[$1_1 + 20 >> 2] = $5_1;
HEAP32[$1_1 + 16 >> 2] = $3_1;
HEAP32[$1_1 + 12 >> 2] = $3_1;
if ($4_1) {
HEAP32[$1_1 + 16 >> 2] = $3_1 + 16;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
} else {
HEAP8[$0_1 + 12 | 0] = 3
}
$14($8_1, $9_1);
break label$1;
}
HEAP8[$0_1 + 12 | 0] = 3;
}
global$0 = $2_1 + 48 | 0;
}

function $93($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = $0_1;
$3_1 = $0_1;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
switch ($2_1 | 0) {
case 1:
$0_1 = HEAPU8[$1_1 | 0];
switch ($0_1 - 43 | 0) {
case 0:
case 2:
break label$2;
default:
break label$3;
};
case 0:
HEAP8[$3_1 + 1 | 0] = 0;
$0_1 = 1;
break label$1;
default:
break label$4;
};
}
$0_1 = HEAPU8[$1_1 | 0];
}
$0_1 = ($0_1 & 255) == 43;
$1_1 = $0_1 + $1_1 | 0;
label$7 : {
$2_1 = $2_1 - $0_1 | 0;
if ($2_1 >>> 0 >= 9) {
$0_1 = 0;
label$9 : {
while (1) {
label$11 : {
if (!$2_1) {
break label$7
}
$4_1 = HEAPU8[$1_1 | 0] - 48 | 0;
if ($4_1 >>> 0 > 9) {
break label$2
}
$0_1 = __wasm_i64_mul($0_1, 0, 10, 0);
if (i64toi32_i32$HIGH_BITS) {
break label$11
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
$0_1 = $0_1 + $4_1 | 0;
if ($4_1 >>> 0 <= $0_1 >>> 0) {
continue
}
break label$9;
}
break;
};
HEAP8[$3_1 + 1 | 0] = 2;
$0_1 = 1;
break label$1;
}
HEAP8[$3_1 + 1 | 0] = 2;
$0_1 = 1;
break label$1;
} else {
$0_1 = 0;
while (1) {
if (!$2_1) {
break label$7
}
$4_1 = HEAPU8[$1_1 | 0] - 48 | 0;
if ($4_1 >>> 0 > 9) {
break label$2
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
$0_1 = $4_1 + Math_imul($0_1, 10) | 0;
continue;
};
}
}
HEAP32[$3_1 + 4 >> 2] = $0_1;
$0_1 = 0;
break label$1;
}
HEAP8[$3_1 + 1 | 0] = 1;
$0_1 = 1;
}
HEAP8[$3_1 | 0] = $0_1;
}

function $94($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $4_1;
while (1) {
if ($3_1) {
$0(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
$3_1 = $3_1 - 1 | 0;
$2_1 = $1_1 + $2_1 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $4_1, 4, $1_1);
}

function $95($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$15($4_1 + 8 | 0, $1_1, $3_1, $2_1);
$1_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $96($0_1, $1_1) {
$34($0_1, ($1_1 | 0) != 1114112);
while (1) {
if (($1_1 | 0) != 1114112) {
$3($0_1, $1_1);
$1_1 = 1114112;
continue;
}
break;
};
}

function $97($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$3_1 = $4_1;
if (($5_1 | 0) != ($3_1 | 0)) {
$4_1 = $3_1 + 8 | 0;
HEAP32[$0_1 >> 2] = $4_1;
if (!$66(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], $1_1, $2_1)) {
continue
}
}
break;
};
return ($3_1 | 0) != ($5_1 | 0);
}

function $98($0_1, $1_1, $2_1, $3_1) {
$1_1 = $3_1 ? (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? $1_1 : 0) : $1_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $99($0_1) {
$0_1 = $0_1 | 0;
$7(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $100($0_1) {
$0_1 = $0_1 | 0;
$2(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 4, 12);
$2(HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 24 >> 2], 8, 24);
}

function $101($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$24(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 12);
$24(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
$2_1 = HEAP32[$0_1 + 32 >> 2];
$3_1 = HEAP32[$0_1 + 28 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$0(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 24 >> 2], $3_1, 4, 28);
}

function $102($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$19($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 28);
}

function $103($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
}

function $104($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$103($2_1);
$2_1 = $2_1 + 36 | 0;
continue;
}
break;
};
$184(HEAP32[$0_1 >> 2], $3_1);
}

function $105($0_1, $1_1, $2_1, $3_1) {
if ($2_1) {
label$2 : {
$1_1 = $110($1_1, $2_1);
if (!$3_1) {
break label$2
}
if (!$1_1) {
$1_1 = 0;
break label$2;
}
if (!$2_1) {
break label$2
}
wasm2js_memory_fill($1_1, 0, $2_1);
}
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $106($0_1, $1_1) {
$2($0_1, $1_1, 4, 20);
}

function $107($0_1, $1_1) {
$152($0_1, $1_1, 20);
}

function $108($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 + 8 >> 2];
$75($2_1 + 20 | 0, $5_1, $6_1, $11_1);
if (HEAP32[$2_1 + 20 >> 2] == 1) {
$7_1 = HEAP32[$2_1 + 28 >> 2];
$4_1 = HEAPU8[$2_1 + 24 | 0];
label$2 : {
if (($4_1 - 1 & 255) >>> 0 < 2) {
$294($2_1 + 8 | 0, $5_1, $6_1, $7_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$8_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 20 >> 2] = 10;
$3_1 = $38($3_1, $8_1, $2_1 + 20 | 0, 1);
} else {
$3_1 = 0
}
$10_1 = ($3_1 & ($4_1 & 255) == 1) + $7_1 | 0;
} else {
while (1) {
label$8 : {
$10_1 = $116($5_1, $6_1, $7_1);
$75($2_1 + 20 | 0, $5_1, $6_1, $10_1);
if (HEAP32[$2_1 + 20 >> 2] != 1) {
break label$2
}
$7_1 = HEAP32[$2_1 + 28 >> 2];
$3_1 = HEAPU8[$2_1 + 24 | 0];
$8_1 = $4_1;
$9_1 = $4_1 - 4 & 255;
if ($9_1 >>> 0 <= 2) {
$4_1 = $3_1;
if (($3_1 - 4 & 255) >>> 0 < 3) {
continue
}
} else {
label$11 : {
$4_1 = 7;
if (($8_1 & 255) != 7) {
break label$11
}
if (($3_1 | 0) == 7) {
continue
}
}
}
if ($9_1 >>> 0 <= 4) {
$4_1 = 8;
if (($3_1 | 0) == 8) {
continue
}
}
$9_1 = $8_1 & 255;
if (($9_1 | 0) == 8) {
$4_1 = $3_1;
if (($3_1 - 4 & 255) >>> 0 < 5) {
continue
}
}
$75($2_1 + 20 | 0, $5_1, $6_1, $116($5_1, $6_1, $7_1));
if (HEAP32[$2_1 + 20 >> 2] != 1) {
break label$8
}
$4_1 = HEAPU8[$2_1 + 24 | 0];
if (!(!(1 << $3_1 & 6656 ? ($8_1 & 254) != 4 | ($4_1 & 254) != 4 | $3_1 >>> 0 > 12 : 1) | !(($9_1 | 0) != 6 | ($3_1 - 10 & 255) >>> 0 > 2) & ($4_1 | 0) == 6) & (($3_1 | 0) != 13 | ($9_1 | 0) != 5 | ($4_1 | 0) != 5)) {
break label$8
}
$7_1 = HEAP32[$2_1 + 28 >> 2];
continue;
}
break;
};
if (($8_1 & 255) != 5 | ($3_1 | 0) != 12) {
break label$2
}
$10_1 = $116($5_1, $6_1, $7_1);
}
}
HEAP32[$1_1 + 8 >> 2] = $10_1;
$39($2_1, $5_1, $6_1, $11_1, $10_1);
$1_1 = HEAP32[$2_1 >> 2];
if ($1_1) {
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $11_1;
HEAP32[$0_1 + 8 >> 2] = $4_1;
} else {
HEAP32[$0_1 + 4 >> 2] = 0
}
} else {
HEAP32[$0_1 + 4 >> 2] = 0
}
global$0 = $2_1 + 32 | 0;
}

function $109($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1 + $1_1;
while (1) {
$0_1 = $18($2_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
if ($211($0_1) << 24 >> 24 >= 0) {
continue
}
}
break;
};
global$0 = $2_1 + 16 | 0;
return ($0_1 | 0) != 1114112;
}

function $110($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if (!($0_1 >>> 0 > 16 | $1_1 >>> 0 > 1073741823)) {
$3_1 = 32 - Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0) | 0;
$2_1 = $3_1 << 2;
$0_1 = HEAP32[$2_1 + 1063444 >> 2];
if ($0_1) {
HEAP32[$2_1 + 1063444 >> 2] = HEAP32[$0_1 >> 2];
return $0_1;
}
$0_1 = 1 << $3_1;
$4_1 = HEAP32[265894];
$2_1 = HEAP32[265893];
if ($0_1 >>> 0 > $4_1 - $2_1 >>> 0) {
$1_1 = ($0_1 >>> 16 | 0) + ($1_1 >>> 0 < 32769) | 0;
$3_1 = $1_1 >>> 0 > 8 ? $1_1 : 8;
$1_1 = __wasm_memory_grow($3_1 | 0);
if (($1_1 | 0) == -1) {
return 0
} else {
HEAP32[265894] = $1_1 + $3_1 << 16;
$2_1 = $4_1 ? $2_1 : $1_1 << 16;
}
}
HEAP32[265893] = $0_1 + $2_1;
}
return $2_1;
}

function $111($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$7_1 = $2_1;
$2_1 = $1_1 + $2_1 | 0;
if ($7_1 >>> 0 <= $2_1 >>> 0) {
label$2 : {
$1_1 = HEAP32[$0_1 + 4 >> 2];
$7_1 = HEAP32[$0_1 >> 2];
$6_1 = $7_1 << 1;
$2_1 = $2_1 >>> 0 > $6_1 >>> 0 ? $2_1 : $6_1;
$6_1 = ($4_1 | 0) == 1 ? 8 : 4;
$8_1 = $2_1 >>> 0 > $6_1 >>> 0 ? $2_1 : $6_1;
$188($5_1 + 16 | 0, $8_1, $3_1, $4_1);
$6_1 = HEAP32[$5_1 + 20 >> 2];
if (HEAP32[$5_1 + 16 >> 2]) {
break label$2
}
if ($7_1) {
HEAP32[$5_1 + 16 >> 2] = $3_1;
$4_1 = Math_imul($4_1, $7_1);
$3_1 = $5_1 + 28 | 0;
} else {
$4_1 = 0;
$3_1 = $5_1 + 16 | 0;
}
$2_1 = HEAP32[$5_1 + 24 >> 2];
HEAP32[$3_1 >> 2] = $4_1;
if (HEAP32[$5_1 + 16 >> 2]) {
label$6 : {
$3_1 = HEAP32[$5_1 + 28 >> 2];
if (!$3_1) {
$105($5_1 + 8 | 0, $6_1, $2_1, 0);
$2_1 = HEAP32[$5_1 + 8 >> 2];
break label$6;
}
$4_1 = Math_clz32(($3_1 >>> 0 > 16 ? $3_1 : 16) - 1 | 0);
if (($4_1 | 0) == (Math_clz32(($2_1 >>> 0 > 16 ? $2_1 : 16) - 1 | 0) | 0)) {
$2_1 = $1_1;
break label$6;
}
$2_1 = $110($6_1, $2_1);
if (!$2_1) {
$2_1 = 0;
break label$6;
}
if ($3_1) {
wasm2js_memory_copy($2_1, $1_1, $3_1)
}
if (!$4_1) {
break label$6
}
$3_1 = 32 - $4_1 << 2;
HEAP32[$1_1 >> 2] = HEAP32[$3_1 + 1063444 >> 2];
HEAP32[$3_1 + 1063444 >> 2] = $1_1;
}
} else {
$189($5_1, $6_1, $2_1);
$2_1 = HEAP32[$5_1 >> 2];
}
if (!$2_1) {
break label$2
}
HEAP32[$0_1 >> 2] = $8_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
$6_1 = -2147483647;
}
}
global$0 = $5_1 + 32 | 0;
return $6_1;
}

function $112($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP8[$3_1 + 12 | 0] = $2_1;
$0_1 = $29($0_1, $1_1, $3_1 + 12 | 0, 1);
global$0 = $3_1 + 16 | 0;
return $0_1;
}

function $113($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = HEAP32[$0_1 + 8 >> 2];
if ($5_1 >>> 0 >= 5) {
label$2 : {
$5_1 = $5_1 + HEAP32[$0_1 + 4 >> 2] | 0;
if (!$272(HEAPU8[$5_1 - 3 | 0])) {
break label$2
}
if (!$30($1_1, $2_1, HEAPU8[$5_1 - 2 | 0])) {
break label$2
}
if (!$30($3_1, $4_1, HEAPU8[$5_1 - 1 | 0])) {
break label$2
}
$1_1 = $61($0_1);
$61($0_1);
$96($0_1, $1_1);
}
}
}

function $114($0_1, $1_1) {
$25($1_1, HEAP32[$1_1 + 8 >> 2] - HEAP32[$0_1 + 4 >> 2] | 0);
$20($1_1, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
}

function $115($0_1, $1_1) {
$2($0_1, $1_1, 8, 16);
}

function $116($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
while (1) {
$75($3_1 + 4 | 0, $0_1, $1_1, $2_1);
if (!(HEAP32[$3_1 + 4 >> 2] != 1 | HEAPU8[$3_1 + 8 | 0] != 3)) {
$2_1 = HEAP32[$3_1 + 12 >> 2];
continue;
}
break;
};
global$0 = $3_1 + 16 | 0;
return $2_1;
}

function $117($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
$4_1 = global$0 - 464 | 0;
global$0 = $4_1;
$11_1 = $0_1 + 12 | 0;
label$1 : {
switch (HEAPU8[$0_1 + 324 | 0] - 2 | 0) {
case 0:
abort();
default:
HEAP8[$0_1 + 324 | 0] = 2;
while (1) {
if (($3_1 | 0) != 312) {
$5_1 = ($4_1 + 48 | 0) + $3_1 | 0;
HEAP32[$5_1 + 8 >> 2] = HEAP32[262239];
$6_1 = HEAP32[262238];
HEAP32[$5_1 >> 2] = HEAP32[262237];
HEAP32[$5_1 + 4 >> 2] = $6_1;
$3_1 = $3_1 + 12 | 0;
continue;
}
break;
};
$46($4_1 + 360 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 10);
$15_1 = $0_1 + 8 | 0;
$16_1 = $4_1 + 444 | 0;
label$6 : while (1) {
label$7 : {
$41($4_1 + 40 | 0, $4_1 + 360 | 0);
$3_1 = HEAP32[$4_1 + 40 >> 2];
if (!$3_1) {
break label$7
}
$5_1 = $4_1 + 400 | 0;
$46($5_1, $3_1, HEAP32[$4_1 + 44 >> 2], 35);
$41($4_1 + 32 | 0, $5_1);
$5_1 = HEAP32[$4_1 + 36 >> 2];
$3_1 = HEAP32[$4_1 + 32 >> 2];
HEAP32[$4_1 + 424 >> 2] = 0;
$5_1 = $3_1 ? $5_1 : 0;
HEAP32[$4_1 + 412 >> 2] = $5_1;
HEAP32[$4_1 + 404 >> 2] = $5_1;
HEAP32[$4_1 + 400 >> 2] = 0;
HEAP16[$4_1 + 428 >> 1] = 1;
$3_1 = $3_1 ? $3_1 : 1;
HEAP32[$4_1 + 416 >> 2] = $3_1;
HEAP32[$4_1 + 408 >> 2] = $3_1;
HEAP32[$4_1 + 420 >> 2] = $3_1 + $5_1;
while (1) {
$269($4_1 + 24 | 0, $4_1 + 400 | 0);
$6_1 = HEAP32[$4_1 + 24 >> 2];
if (!$6_1) {
continue label$6
}
$3_1 = HEAP32[$4_1 + 28 >> 2];
$65($4_1 + 448 | 0, $6_1, $3_1, 47);
$5_1 = HEAP32[$4_1 + 448 >> 2];
if ($5_1) {
$3_1 = HEAP32[$4_1 + 452 >> 2];
$93($4_1 + 440 | 0, HEAP32[$4_1 + 456 >> 2], HEAP32[$4_1 + 460 >> 2]);
$6_1 = HEAP32[(HEAP8[$4_1 + 440 | 0] & 1 ? $15_1 : $16_1) >> 2];
} else {
$5_1 = $6_1;
$6_1 = HEAP32[$0_1 + 8 >> 2];
}
$65($4_1 + 448 | 0, $5_1, $3_1, 62);
$17_1 = HEAP32[$4_1 + 456 >> 2];
$18_1 = HEAP32[$4_1 + 460 >> 2];
$8_1 = HEAP32[$4_1 + 448 >> 2];
$12_1 = $8_1 ? $8_1 : $5_1;
$9_1 = $8_1 ? HEAP32[$4_1 + 452 >> 2] : $3_1;
$212($4_1 + 16 | 0, $12_1, $9_1);
if (HEAP32[$4_1 + 16 >> 2] != 1) {
continue
}
$3_1 = HEAP32[$4_1 + 20 >> 2];
if ($3_1 >>> 0 >= 26) {
continue
}
$19_1 = $6_1;
$7_1 = ($4_1 + 48 | 0) + Math_imul($3_1, 12) | 0;
$10_1 = HEAP32[$7_1 + 4 >> 2];
$6_1 = HEAP32[$7_1 + 8 >> 2];
if ($6_1) {
$5_1 = 0;
$3_1 = $6_1;
while (1) {
if ($3_1 >>> 0 >= 2) {
$13_1 = $3_1 >>> 1 | 0;
$14_1 = $13_1 + $5_1 | 0;
$5_1 = HEAPU32[(Math_imul($14_1, 20) + $10_1 | 0) + 4 >> 2] > $9_1 >>> 0 ? $14_1 : $5_1;
$3_1 = $3_1 - $13_1 | 0;
continue;
}
break;
};
$3_1 = (HEAPU32[(Math_imul($5_1, 20) + $10_1 | 0) + 4 >> 2] > $9_1 >>> 0) + $5_1 | 0;
} else {
$3_1 = 0
}
$5_1 = Math_imul($3_1, 20);
if (($6_1 | 0) == HEAP32[$7_1 >> 2]) {
$64($7_1);
$10_1 = HEAP32[$7_1 + 4 >> 2];
}
$5_1 = $5_1 + $10_1 | 0;
if ($3_1 >>> 0 < $6_1 >>> 0) {
$3_1 = Math_imul($6_1 - $3_1 | 0, 20);
if ($3_1) {
wasm2js_memory_copy($5_1 + 20 | 0, $5_1, $3_1)
}
}
HEAP32[$5_1 + 16 >> 2] = $19_1;
HEAP32[$5_1 + 12 >> 2] = $8_1 ? $18_1 : 0;
HEAP32[$5_1 + 8 >> 2] = $8_1 ? $17_1 : 1;
HEAP32[$5_1 + 4 >> 2] = $9_1;
HEAP32[$5_1 >> 2] = $12_1;
HEAP32[$7_1 + 8 >> 2] = $6_1 + 1;
continue;
};
}
break;
};
wasm2js_memory_copy($11_1, $4_1 + 48 | 0, 312);
HEAP8[$0_1 + 324 | 0] = 3;
break;
case 1:
break label$1;
};
}
$212($4_1 + 8 | 0, $1_1, $2_1);
$0_1 = 0;
if (HEAP32[$4_1 + 8 >> 2] == 1) {
label$20 : {
$3_1 = HEAP32[$4_1 + 12 >> 2];
if ($3_1 >>> 0 > 25) {
break label$20
}
$3_1 = Math_imul($3_1, 12) + $11_1 | 0;
$5_1 = Math_imul(HEAP32[$3_1 + 8 >> 2], 20);
$3_1 = HEAP32[$3_1 + 4 >> 2];
while (1) {
label$22 : {
if (!$5_1) {
break label$20
}
$6_1 = HEAP32[$3_1 + 4 >> 2];
if ($6_1 + HEAP32[$3_1 + 16 >> 2] >>> 0 <= $2_1 >>> 0) {
if ($29($1_1, $2_1, HEAP32[$3_1 >> 2], $6_1)) {
break label$22
}
}
$3_1 = $3_1 + 20 | 0;
$5_1 = $5_1 - 20 | 0;
continue;
}
break;
};
$0_1 = $3_1;
}
}
global$0 = $4_1 + 464 | 0;
return $0_1;
}

function $118($0_1, $1_1, $2_1, $3_1) {
if ($1_1) {
$0_1 = ($0_1 + $1_1 | 0) - 1 | 0;
if ($0_1) {
$0_1 = $30($2_1, $3_1, HEAPU8[$0_1 | 0])
} else {
$0_1 = 0
}
} else {
$0_1 = 0
}
return $0_1;
}

function $119($0_1) {
$13($0_1, 4, 8);
}

function $120($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = Math_fround(0);
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
HEAP32[$5_1 + 28 >> 2] = 0;
HEAP32[$5_1 + 20 >> 2] = 0;
HEAP32[$5_1 + 24 >> 2] = 4;
$9_1 = HEAP32[$2_1 + 28 >> 2];
$10_1 = $9_1 + Math_imul(HEAP32[$2_1 + 32 >> 2], 36) | 0;
$11_1 = HEAP32[$2_1 + 8 >> 2];
$12_1 = HEAP32[$2_1 + 4 >> 2];
while (1) {
$6_1 = $9_1;
if (($10_1 | 0) != ($6_1 | 0)) {
$227($5_1 + 8 | 0, $3_1, $4_1, $6_1);
$9_1 = $6_1 + 36 | 0;
$8_1 = HEAP32[$5_1 + 8 >> 2];
$7_1 = HEAP32[$5_1 + 12 >> 2];
if (!$7_1) {
continue
}
$13_1 = $217($1_1, $12_1, $11_1, HEAP32[$6_1 + 20 >> 2], HEAP32[$6_1 + 24 >> 2], HEAPU8[$6_1 + 32 | 0], HEAPU8[$6_1 + 12 | 0]);
$47($5_1 + 20 | 0, $7_1);
$2_1 = HEAP32[$5_1 + 28 >> 2];
$14_1 = $2_1 + $7_1 | 0;
$2_1 = HEAP32[$5_1 + 24 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
$15_1 = HEAPF32[$6_1 + 28 >> 2];
HEAP32[$2_1 + 8 >> 2] = $13_1;
HEAP32[$2_1 >> 2] = HEAP32[$8_1 >> 2];
HEAPF32[$2_1 + 4 >> 2] = $15_1 * HEAPF32[$8_1 + 4 >> 2];
$8_1 = $8_1 + 8 | 0;
$2_1 = $2_1 + 12 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
};
HEAP32[$5_1 + 28 >> 2] = $14_1;
continue;
}
break;
};
$77($0_1, $5_1 + 20 | 0);
global$0 = $5_1 + 32 | 0;
}

function $121($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$13($0_1, 4, 36)
}
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 36) | 0, $1_1, 36);
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
}

function $122($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$8_1 = $7_1 + 4 | 0;
$210($8_1, $1_1, $3_1, $4_1);
$195($0_1, $8_1);
$4($0_1 + 16 | 0, $3_1, $4_1);
HEAP8[$0_1 + 32 | 0] = $5_1;
HEAPF32[$0_1 + 28 >> 2] = $6_1;
HEAP8[$0_1 + 12 | 0] = $2_1;
global$0 = $7_1 + 16 | 0;
}

function $123($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$7(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 12);
}

function $124($0_1, $1_1) {
$4($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
HEAP8[$0_1 + 12 | 0] = HEAPU8[$1_1 + 12 | 0];
}

function $125($0_1, $1_1) {
$11($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 16);
}

function $126($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$21($2_1 + 8 | 0, $1_1, $9($1_1));
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $127($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
if ($1_1) {
label$2 : {
while (1) {
if ($1_1 >>> 0 > 1) {
$6_1 = $4_1;
$5_1 = $1_1 >>> 1 | 0;
$4_1 = $5_1 + $4_1 | 0;
$4_1 = ($293($2_1, $3_1, ($4_1 << 4) + $0_1 | 0) & 255) == 1 ? $6_1 : $4_1;
$1_1 = $1_1 - $5_1 | 0;
continue;
}
break;
};
$0_1 = $293($2_1, $3_1, ($4_1 << 4) + $0_1 | 0) & 255;
if (!$0_1) {
break label$2
}
$4_1 = (($0_1 | 0) == 255) + $4_1 | 0;
}
}
return $4_1;
}

function $128($0_1, $1_1) {
if ($1_1 >>> 0 > 9) {
$128($0_1, ($1_1 >>> 0) / 10 | 0)
}
$96($0_1, ($1_1 >>> 0) % 10 | 48);
}

function $129($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$1_1 = HEAPU8[($1_1 + HEAP32[$0_1 + 4 >> 2] | 0) - 1 | 0];
if (!(($1_1 | 0) == 58 | ($1_1 | 0) == 91 | ($1_1 | 0) == 123)) {
$3($0_1, 44)
}
}
}

function $130($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 4;
label$1 : {
if (HEAP32[$1_1 >> 2] == -2147483648) {
$5_1 = HEAP32[$1_1 + 20 >> 2];
$8_1 = $5_1 + Math_imul(HEAP32[$1_1 + 24 >> 2], 12) | 0;
while (1) {
if (($5_1 | 0) == ($8_1 | 0)) {
break label$1
}
$1_1 = HEAP32[$5_1 + 4 >> 2];
$4_1 = HEAP32[$5_1 + 8 >> 2];
$125($3_1 + 4 | 0, $4_1);
$2_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = $5_1 + 12 | 0;
if ($4_1) {
$7_1 = $2_1 + $4_1 | 0;
$2_1 = HEAP32[$3_1 + 8 >> 2] + ($2_1 << 4) | 0;
while (1) {
$124($3_1 + 16 | 0, $1_1);
$6_1 = HEAP32[$3_1 + 28 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$3_1 + 24 >> 2];
HEAP32[$2_1 + 12 >> 2] = $6_1;
$6_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$2_1 + 4 >> 2] = $6_1;
$2_1 = $2_1 + 16 | 0;
$1_1 = $1_1 + 20 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
$2_1 = $7_1;
}
HEAP32[$3_1 + 12 >> 2] = $2_1;
continue;
};
} else {
$2_1 = HEAP32[$1_1 + 44 >> 2];
$10_1 = $2_1 + Math_imul(HEAP32[$1_1 + 48 >> 2], 40) | 0;
$5_1 = 1;
while (1) {
label$9 : {
if ($5_1 & 1) {
label$11 : {
$5_1 = 1;
$6_1 = 0;
if (!$1_1) {
break label$11
}
$7_1 = $2_1;
$2_1 = $1_1;
break label$9;
}
} else {
$6_1 = $1_1
}
if (($2_1 | 0) == ($10_1 | 0)) {
break label$1
}
$7_1 = $2_1 + 40 | 0;
$5_1 = 0;
}
$1_1 = HEAP32[$2_1 + 28 >> 2];
$4_1 = HEAP32[$2_1 + 32 >> 2];
$125($3_1 + 4 | 0, $4_1);
$2_1 = HEAP32[$3_1 + 12 >> 2];
if ($4_1) {
$8_1 = $2_1 + $4_1 | 0;
$2_1 = HEAP32[$3_1 + 8 >> 2] + ($2_1 << 4) | 0;
while (1) {
$124($3_1 + 16 | 0, $1_1);
$9_1 = HEAP32[$3_1 + 28 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$3_1 + 24 >> 2];
HEAP32[$2_1 + 12 >> 2] = $9_1;
$9_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$2_1 + 4 >> 2] = $9_1;
$2_1 = $2_1 + 16 | 0;
$1_1 = $1_1 + 36 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
$2_1 = $8_1;
}
HEAP32[$3_1 + 12 >> 2] = $2_1;
$1_1 = $6_1;
$2_1 = $7_1;
continue;
};
}
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 32 | 0;
}

function $131($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$6_1 = global$0 - 32 | 0;
global$0 = $6_1;
$2_1 = $0_1 + 24 | 0;
$156($2_1, $1_1);
HEAP32[$6_1 + 16 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 32 >> 2];
$15($6_1 + 8 | 0, $2_1, 4, 4);
$1_1 = 0;
HEAP32[$6_1 + 28 >> 2] = 0;
$3_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 20 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$6_1 + 24 >> 2] = $3_1;
$11($6_1 + 20 | 0, 0, $2_1, 4, 4);
$9_1 = HEAP32[$6_1 + 24 >> 2];
$3_1 = HEAP32[$6_1 + 28 >> 2];
$4_1 = $9_1 + ($3_1 << 2) | 0;
while (1) {
if (($1_1 | 0) != ($2_1 | 0)) {
HEAP32[$4_1 >> 2] = $1_1;
$4_1 = $4_1 + 4 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$12_1 = HEAP32[$6_1 + 20 >> 2];
$4_1 = $1_1 + $3_1 | 0;
if ($4_1 >>> 0 >= 2) {
label$4 : {
$5_1 = $6_1 + 16 | 0;
$3_1 = ($4_1 >>> 1 | 0) + $4_1 | 0;
label$5 : while (1) {
if (!$3_1) {
break label$4
}
$3_1 = $3_1 - 1 | 0;
if ($4_1 >>> 0 > $3_1 >>> 0) {
$1_1 = HEAP32[$9_1 >> 2];
$2_1 = ($3_1 << 2) + $9_1 | 0;
HEAP32[$9_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$2_1 >> 2] = $1_1;
$2_1 = 0;
} else {
$2_1 = $3_1 - $4_1 | 0
}
$7_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $4_1 : $3_1;
while (1) {
$8_1 = $2_1 << 1;
$1_1 = $8_1 | 1;
if ($7_1 >>> 0 <= $1_1 >>> 0) {
continue label$5
}
$8_1 = $8_1 + 2 | 0;
if ($8_1 >>> 0 < $7_1 >>> 0) {
$1_1 = $159($5_1, HEAP32[($1_1 << 2) + $9_1 >> 2], HEAP32[($8_1 << 2) + $9_1 >> 2]) + $1_1 | 0
}
$2_1 = ($2_1 << 2) + $9_1 | 0;
$8_1 = ($1_1 << 2) + $9_1 | 0;
if (!$159($5_1, HEAP32[$2_1 >> 2], HEAP32[$8_1 >> 2])) {
continue label$5
}
$23($2_1, $8_1, 4);
$2_1 = $1_1;
continue;
};
};
}
}
$63($6_1 + 20 | 0, 1, $4_1);
$8_1 = HEAP32[$6_1 + 24 >> 2];
$1_1 = HEAP32[$6_1 + 28 >> 2];
$2_1 = $9_1;
while (1) {
if ($4_1 >>> 0 > 1) {
$5_1 = HEAP32[$0_1 + 32 >> 2];
$7_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 4 | 0;
$3_1 = HEAP32[$2_1 >> 2];
if ($5_1 >>> 0 <= $7_1 >>> 0 | $3_1 >>> 0 >= $5_1 >>> 0) {
$5_1 = $3_1 >>> 0 < $5_1 >>> 0 | $7_1 >>> 0 < $5_1 >>> 0 | $1_1 >>> 0 <= $3_1 >>> 0
} else {
$5_1 = Math_imul($7_1, 36);
$7_1 = HEAP32[$0_1 + 28 >> 2];
$5_1 = $5_1 + $7_1 | 0;
$7_1 = $7_1 + Math_imul($3_1, 36) | 0;
$5_1 = !$5(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2], HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]) | (HEAPU8[$5_1 + 12 | 0] != HEAPU8[$7_1 + 12 | 0] | $1_1 >>> 0 <= $3_1 >>> 0);
}
label$12 : {
if ($5_1) {
break label$12
}
HEAP8[$3_1 + $8_1 | 0] = 0;
}
$4_1 = $4_1 - 1 | 0;
continue;
}
break;
};
$10_1 = HEAP32[$0_1 + 32 >> 2];
if ($10_1) {
label$16 : {
$5_1 = $1_1 + $8_1 | 0;
$11_1 = HEAP32[$0_1 + 28 >> 2];
$2_1 = 0;
label$17 : {
label$18 : {
while (1) {
if (($1_1 | 0) != ($2_1 | 0)) {
$3_1 = $2_1 + $8_1 | 0;
if (HEAPU8[$3_1 | 0] != 1) {
break label$18
}
$2_1 = $2_1 + 1 | 0;
if (($10_1 | 0) != ($2_1 | 0)) {
continue
}
break label$16;
}
break;
};
$2_1 = $1_1;
$1_1 = $5_1;
break label$17;
}
$1_1 = $3_1 + 1 | 0;
}
$103(Math_imul($2_1, 36) + $11_1 | 0);
$13_1 = $11_1 + 36 | 0;
$7_1 = $2_1;
while (1) {
label$22 : {
$4_1 = $2_1 + 1 | 0;
$2_1 = $13_1 + Math_imul($2_1, 36) | 0;
while (1) {
label$24 : {
if ($4_1 >>> 0 >= $10_1 >>> 0) {
break label$22
}
$3_1 = $5_1;
if (($3_1 | 0) != ($1_1 | 0)) {
$3_1 = $1_1 + 1 | 0;
if (HEAPU8[$1_1 | 0]) {
break label$24
}
}
$4_1 = $4_1 + 1 | 0;
$103($2_1);
$2_1 = $2_1 + 36 | 0;
$1_1 = $3_1;
continue;
}
break;
};
wasm2js_memory_copy(Math_imul($7_1, 36) + $11_1 | 0, $2_1, 36);
$7_1 = $7_1 + 1 | 0;
$1_1 = $3_1;
$2_1 = $4_1;
continue;
}
break;
};
HEAP32[$0_1 + 32 >> 2] = $7_1;
}
}
$0(HEAP32[$6_1 + 20 >> 2], $8_1);
$7($12_1, $9_1);
global$0 = $6_1 + 32 | 0;
}

function $132($0_1, $1_1) {
var $2_1 = 0;
if (($0_1 | 0) == ($1_1 | 0)) {
return 0
}
$2_1 = $1_1 - $0_1 | 0;
$1_1 = 0;
while (1) {
$1_1 = (HEAP8[$0_1 | 0] > -65) + $1_1 | 0;
$0_1 = $0_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
};
return $1_1;
}

function $133($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$1_1 = Math_imul($1_1, 36);
while (1) {
$4_1 = $1_1;
if ($4_1) {
$1_1 = $4_1 - 36 | 0;
$5_1 = $57($2_1, $3_1, $0_1);
$0_1 = $0_1 + 36 | 0;
if (!$5_1) {
continue
}
}
break;
};
return ($4_1 | 0) != 0;
}

function $134($0_1) {
if ($0_1) {
$247($0_1)
}
}

function $135($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $68($1_1) | 0;
}

function $136($0_1, $1_1, $2_1, $3_1) {
if ($0_1 & 1) {
$0_1 = $30($2_1, $3_1, $1_1)
} else {
$0_1 = 0
}
return $0_1;
}

function $137($0_1, $1_1) {
if (($0_1 | 0) != -2147483648) {
$7($0_1, $1_1)
}
}

function $138($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
HEAP8[$5_1 + 11 | 0] = $2_1;
HEAP32[$5_1 + 12 >> 2] = $5_1 + 11;
if ($1_1 >>> 0 >= 2) {
$2_1 = $0_1;
$9_1 = $5_1 + 12 | 0;
$10_1 = global$0 - 32 | 0;
global$0 = $10_1;
$7_1 = $1_1;
$4_1 = $1_1 + ($1_1 >>> 1 | 0) | 0;
label$2 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
if ($7_1 >>> 0 > $4_1 >>> 0) {
$0_1 = $2_1 + Math_imul($4_1, 20) | 0;
$1_1 = HEAP32[$0_1 + 16 >> 2];
$6_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 12 >> 2];
$11_1 = HEAP32[$2_1 >> 2];
$12_1 = HEAP32[$2_1 + 4 >> 2];
$8_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $8_1;
$8_1 = HEAP32[$2_1 + 8 >> 2];
$13_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 8 >> 2] = $6_1;
HEAP32[$2_1 + 12 >> 2] = $3_1;
$6_1 = HEAP32[$2_1 + 16 >> 2];
HEAP32[$2_1 + 16 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $11_1;
HEAP32[$0_1 + 4 >> 2] = $12_1;
HEAP32[$0_1 + 8 >> 2] = $8_1;
HEAP32[$0_1 + 12 >> 2] = $13_1;
HEAP32[$0_1 + 16 >> 2] = $6_1;
$1_1 = 0;
} else {
$1_1 = $4_1 - $7_1 | 0
}
$6_1 = $4_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $4_1;
while (1) {
$3_1 = $1_1 << 1;
$0_1 = $3_1 | 1;
if ($6_1 >>> 0 <= $0_1 >>> 0) {
continue label$2
}
$3_1 = $3_1 + 2 | 0;
if ($3_1 >>> 0 < $6_1 >>> 0) {
$0_1 = $165($9_1, $2_1 + Math_imul($0_1, 20) | 0, $2_1 + Math_imul($3_1, 20) | 0) + $0_1 | 0
}
$1_1 = $2_1 + Math_imul($1_1, 20) | 0;
$3_1 = $2_1 + Math_imul($0_1, 20) | 0;
if (!$165($9_1, $1_1, $3_1)) {
continue label$2
}
$23($1_1, $3_1, 20);
$1_1 = $0_1;
continue;
};
}
break;
};
global$0 = $10_1 + 32 | 0;
}
global$0 = $5_1 + 16 | 0;
}

function $139($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$43($4_1 + 20 | 0, $3_1);
HEAP8[$4_1 + 32 | 0] = 0;
HEAP8[$4_1 + 33 | 0] = $1_1;
label$1 : {
if ($251($2_1, $3_1)) {
while (1) {
if (!$3_1) {
break label$1
}
$1_1 = HEAPU8[$2_1 | 0];
$76($4_1 + 20 | 0, ((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
}
} else {
HEAP32[$4_1 + 40 >> 2] = $2_1 + $3_1;
HEAP32[$4_1 + 36 >> 2] = $2_1;
while (1) {
$3_1 = $18($4_1 + 36 | 0);
if (($3_1 | 0) == 1114112) {
break label$1
}
$2_1 = 0;
$7_1 = $4_1 + 20 | 0;
label$6 : {
label$7 : {
while (1) {
$1_1 = $2_1;
if (($1_1 | 0) != 60) {
$2_1 = $1_1 + 12 | 0;
$5_1 = $1_1 + 1055308 | 0;
$6_1 = HEAP32[$5_1 >> 2];
if ($6_1 >>> 0 > $3_1 >>> 0) {
continue
}
$8_1 = HEAP32[$1_1 + 1055316 >> 2];
$1_1 = $3_1 - $6_1 | 0;
if ($8_1 >>> 0 <= $1_1 >>> 0) {
continue
}
break label$7;
}
break;
};
$1_1 = $3_1 - 1329 >>> 0 < 38 ? $3_1 + 48 | 0 : $3_1;
if ($3_1 - 65 >>> 0 >= 26) {
break label$6
}
$1_1 = $3_1 | 32;
break label$6;
}
$1_1 = HEAP16[HEAP32[$5_1 + 4 >> 2] + ($1_1 << 1) >> 1];
$213($4_1 + 20 | 0, $1_1 & 32767);
if (($1_1 | 0) >= 0) {
continue
}
$1_1 = 780;
}
$213($7_1, $1_1);
continue;
};
}
}
HEAP32[$4_1 + 44 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 36 >> 2] = $1_1;
HEAP32[$4_1 + 40 >> 2] = $1_1 + HEAP32[$4_1 + 28 >> 2];
$248($4_1 + 8 | 0, $4_1 + 36 | 0, 60);
if (HEAP32[$4_1 + 12 >> 2] != 1114112) {
$25($4_1 + 20 | 0, HEAP32[$4_1 + 8 >> 2])
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 48 | 0;
}

function $140($0_1, $1_1) {
$11($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 8);
}

function $141($0_1) {
$154($0_1, 24, 1048681);
}

function $142($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 80 | 0;
global$0 = $3_1;
HEAP8[$3_1 + 15 | 0] = $1_1;
$4_1 = -1;
if ($224($0_1, $1_1) >>> 0 > $2_1 >>> 0) {
HEAP32[$3_1 + 24 >> 2] = 0;
HEAP32[$3_1 + 28 >> 2] = 8;
HEAP32[$3_1 + 20 >> 2] = 1048888;
HEAP32[$3_1 + 16 >> 2] = 1048880;
HEAP8[$3_1 + 76 | 0] = 0;
HEAP32[$3_1 + 64 >> 2] = 0;
HEAP32[$3_1 + 68 >> 2] = 0;
$4_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$3_1 + 32 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$3_1 + 36 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$3_1 + 40 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$3_1 + 44 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 20 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$0_1 + 16 >> 2];
HEAP32[$3_1 + 52 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 28 >> 2];
HEAP32[$3_1 + 56 >> 2] = HEAP32[$0_1 + 24 >> 2];
HEAP32[$3_1 + 60 >> 2] = $4_1;
HEAP32[$3_1 + 72 >> 2] = $3_1 + 15;
$0_1 = $1_1 & 255;
while (1) {
$223($3_1, $3_1 + 16 | 0);
$1_1 = HEAP32[$3_1 >> 2];
if (!(!$1_1 | ($0_1 | 0) == HEAPU8[$1_1 | 0])) {
$1_1 = HEAP32[$3_1 + 4 >> 2] + $2_1 | 0;
$2_1 = $1_1 >>> 0 < $2_1 >>> 0 ? -1 : $1_1;
continue;
}
break;
};
$4_1 = $2_1;
}
global$0 = $3_1 + 80 | 0;
return $4_1;
}

function $143($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$2_1 = global$0 + -64 | 0;
global$0 = $2_1;
$10_1 = $17($1_1);
HEAP32[$2_1 + 36 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 32 >> 2] = 1;
$15($2_1 + 16 | 0, $10_1, 4, 16);
HEAP32[$2_1 + 48 >> 2] = 0;
$6_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$2_1 + 44 >> 2] = $6_1;
HEAP32[$2_1 + 40 >> 2] = HEAP32[$2_1 + 16 >> 2];
$7_1 = -16;
while (1) {
if (($5_1 | 0) != ($10_1 | 0)) {
$79($2_1 + 8 | 0, $2_1 + 28 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
$4_1 = HEAP32[$2_1 + 12 >> 2];
$43($2_1 + 52 | 0, $4_1);
$9_1 = HEAP32[$2_1 + 56 >> 2];
if ($4_1) {
if ($4_1) {
wasm2js_memory_copy($9_1, $3_1, $4_1)
}
} else {
$4_1 = HEAP32[$2_1 + 60 >> 2]
}
$12_1 = HEAP32[$2_1 + 52 >> 2];
$11_1 = $12($1_1);
if ($5_1) {
$8_1 = $7_1 + $6_1 | 0;
if ($8_1) {
$3_1 = $22(HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2], $9_1, $4_1);
if ($3_1 & 255) {
$3_1 = $3_1 << 24 >> 24 < 0
} else {
$3_1 = HEAPU8[$8_1 + 12 | 0] < ($11_1 & 255) >>> 0
}
} else {
$3_1 = 1
}
} else {
$3_1 = 1
}
$8($1_1, $3_1, 4);
if (HEAP32[$2_1 + 40 >> 2] == ($5_1 | 0)) {
$37($2_1 + 40 | 0);
$6_1 = HEAP32[$2_1 + 44 >> 2];
}
$3_1 = $7_1 + $6_1 | 0;
HEAP8[$3_1 + 28 | 0] = $11_1;
HEAP32[$3_1 + 24 >> 2] = $4_1;
HEAP32[$3_1 + 20 >> 2] = $9_1;
HEAP32[$3_1 + 16 >> 2] = $12_1;
$5_1 = $5_1 + 1 | 0;
HEAP32[$2_1 + 48 >> 2] = $5_1;
$7_1 = $7_1 + 16 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 48 >> 2];
$1_1 = HEAP32[$2_1 + 44 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 40 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
$0(HEAP32[$2_1 + 28 >> 2], HEAP32[$2_1 + 32 >> 2]);
global$0 = $2_1 - -64 | 0;
}

function $144($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$6_1 = global$0 - 32 | 0;
global$0 = $6_1;
$8($1_1, $2_1 >>> 0 <= $3_1 >>> 0, 6);
label$1 : {
label$2 : {
switch ($12($1_1) & 255) {
case 2:
$21($6_1 + 8 | 0, $1_1, $9($1_1));
$4_1 = HEAP32[$6_1 + 8 >> 2];
$5_1 = HEAP32[$6_1 + 12 >> 2];
$7_1 = $5_1 << 3;
$36($6_1 + 20 | 0, $5_1 >>> 0 > 536870911 ? $2_1 : $2_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $2_1);
$8_1 = $4_1 + $5_1 | 0;
$7_1 = 0;
while (1) {
if (($4_1 | 0) != ($8_1 | 0)) {
$5_1 = HEAPU8[$4_1 | 0];
while (1) {
if ($5_1 & 255) {
$197($6_1 + 20 | 0, __wasm_ctz_i32($5_1) | $7_1);
$5_1 = $5_1 - 1 & $5_1;
continue;
}
break;
};
$7_1 = $7_1 + 8 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
$5_1 = HEAP32[$6_1 + 28 >> 2];
if ($5_1) {
$4_1 = (HEAP32[$6_1 + 24 >> 2] + ($5_1 << 2) | 0) - 4 | 0;
if ($4_1) {
$3_1 = HEAPU32[$4_1 >> 2] < $3_1 >>> 0
} else {
$3_1 = 1
}
} else {
$3_1 = 1
}
$8($1_1, $3_1 & ($2_1 | 0) == ($5_1 | 0), 6);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 28 >> 2];
$1_1 = HEAP32[$6_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
case 1:
HEAP32[$6_1 + 20 >> 2] = 0;
HEAP32[$6_1 + 24 >> 2] = 4;
label$12 : while (1) {
label$13 : {
HEAP32[$6_1 + 28 >> 2] = $4_1;
if ($2_1 >>> 0 <= $4_1 >>> 0) {
break label$13
}
$7_1 = $2_1 - $4_1 | 0;
$5_1 = $9($1_1) + $8_1 | 0;
$5_1 = $5_1 >>> 0 < $8_1 >>> 0 ? -1 : $5_1;
$4_1 = $5_1 + $9($1_1) | 0;
$4_1 = ($4_1 >>> 0 < $5_1 >>> 0 ? -1 : $4_1) + 1 | 0;
$8_1 = $4_1 ? $4_1 : -1;
$4_1 = $8_1 - $5_1 | 0;
$8($1_1, $7_1 >>> 0 >= $4_1 >>> 0 & $3_1 >>> 0 >= $8_1 >>> 0, 6);
if (HEAPU8[$1_1 | 0] != 8) {
break label$13
}
$35($6_1 + 20 | 0, $4_1 >>> 0 > $8_1 >>> 0 ? 0 : $4_1);
$4_1 = HEAP32[$6_1 + 28 >> 2];
$7_1 = HEAP32[$6_1 + 24 >> 2] + ($4_1 << 2) | 0;
while (1) {
if (($5_1 | 0) == ($8_1 | 0)) {
continue label$12
}
HEAP32[$7_1 >> 2] = $5_1;
$7_1 = $7_1 + 4 | 0;
$4_1 = $4_1 + 1 | 0;
$5_1 = $5_1 + 1 | 0;
continue;
};
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 28 >> 2];
$1_1 = HEAP32[$6_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
case 0:
$220($0_1, $1_1, $2_1, $3_1);
break label$1;
default:
break label$2;
};
}
$8($1_1, 0, 6);
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
}
global$0 = $6_1 + 32 | 0;
}

function $145($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 - 80 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 72 >> 2] = 0;
HEAP32[$3_1 + 76 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = 0;
HEAP32[$3_1 + 36 >> 2] = 8;
HEAP32[$3_1 + 24 >> 2] = 67305985;
HEAP32[$3_1 + 28 >> 2] = 134678021;
$5_1 = 8;
HEAP32[$3_1 + 20 >> 2] = 8;
$4_1 = HEAP32[$1_1 + 164 >> 2];
HEAP32[$3_1 + 64 >> 2] = HEAP32[$1_1 + 160 >> 2];
HEAP32[$3_1 + 68 >> 2] = $4_1;
$4_1 = HEAP32[$1_1 + 156 >> 2];
HEAP32[$3_1 + 56 >> 2] = HEAP32[$1_1 + 152 >> 2];
HEAP32[$3_1 + 60 >> 2] = $4_1;
$4_1 = HEAP32[$1_1 + 148 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$1_1 + 144 >> 2];
HEAP32[$3_1 + 52 >> 2] = $4_1;
$4_1 = HEAP32[$1_1 + 140 >> 2];
HEAP32[$3_1 + 40 >> 2] = HEAP32[$1_1 + 136 >> 2];
HEAP32[$3_1 + 44 >> 2] = $4_1;
$6_1 = $3_1 + 32 | 0;
$7_1 = $3_1 + 24 | 0;
$1_1 = 0;
$4_1 = $2_1;
label$1 : {
label$2 : {
while (1) {
label$4 : {
if (($1_1 | 0) == ($5_1 | 0)) {
break label$4
}
HEAP32[$3_1 + 16 >> 2] = $1_1 + 1;
$1_1 = HEAPU8[$1_1 + $7_1 | 0];
$80($3_1 + 8 | 0, $6_1);
if (HEAP32[$3_1 + 8 >> 2] != 1) {
break label$4
}
$5_1 = HEAP32[$3_1 + 12 >> 2];
if ($5_1 >>> 0 > $4_1 >>> 0) {
break label$2
}
$4_1 = $4_1 - $5_1 | 0;
$1_1 = HEAP32[$3_1 + 16 >> 2];
$5_1 = HEAP32[$3_1 + 20 >> 2];
continue;
}
break;
};
HEAP32[$0_1 + 4 >> 2] = 6;
HEAP32[$0_1 + 8 >> 2] = $2_1;
$1_1 = 1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = $4_1;
HEAP8[$0_1 + 4 | 0] = $1_1;
$1_1 = 0;
}
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $3_1 + 80 | 0;
}

function $146($0_1, $1_1, $2_1) {
$6($0_1, 91);
$2_1 = Math_imul($2_1, 12);
while (1) {
if ($2_1) {
$10($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$3($0_1, 93);
}

function $147($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$98($3_1, $0_1, $1_1, $2_1);
$4_1 = HEAP32[$3_1 + 4 >> 2];
$2_1 = HEAP32[$3_1 >> 2];
$0_1 = $2_1 ? $2_1 : $0_1;
HEAP32[$3_1 + 8 >> 2] = $0_1;
HEAP32[$3_1 + 12 >> 2] = $0_1 + ($2_1 ? $4_1 : $1_1);
$1_1 = 0;
while (1) {
$0_1 = $18($3_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
$1_1 = ($0_1 >>> 0 < 65536 ? 1 : 2) + $1_1 | 0;
continue;
}
break;
};
global$0 = $3_1 + 16 | 0;
return $1_1;
}

function $148($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
HEAP8[$4_1 + 28 | 0] = HEAPU8[$3_1 + 12 | 0];
$5_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$4_1 + 20 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 + 24 >> 2] = $5_1;
$276($4_1 + 8 | 0, $1_1, $2_1, $4_1 + 20 | 0);
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 32 | 0;
}

function $149($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
if (!$1_1) {
return 1
}
while (1) {
if ($1_1 >>> 0 > 1) {
$5_1 = $3_1;
$4_1 = $1_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = HEAPU32[($3_1 << 2) + $0_1 >> 2] > $2_1 >>> 0 ? $5_1 : $3_1;
$1_1 = $1_1 - $4_1 | 0;
continue;
}
break;
};
return HEAP32[($3_1 << 2) + $0_1 >> 2] != ($2_1 | 0);
}

function $150($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $22(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (!($2_1 & 255)) {
$2_1 = HEAPU8[$0_1 + 12 | 0];
$0_1 = HEAPU8[$1_1 + 12 | 0];
$2_1 = ($2_1 >>> 0 > $0_1 >>> 0) - ($0_1 >>> 0 > $2_1 >>> 0) | 0;
}
return $2_1;
}

function $151($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
if ($2_1) {
$3_1 = $0_1;
$0_1 = HEAP32[$0_1 + 4 >> 2] == ($2_1 | 0);
HEAP32[$3_1 >> 2] = $0_1 ? 0 : $1_1 + $2_1 | 0;
$0_1 = $0_1 ? 0 : $2_1;
} else {
$0_1 = 0
}
return $0_1;
}

function $152($0_1, $1_1, $2_1) {
while (1) {
if ($1_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$1_1 = $1_1 - 1 | 0;
$0_1 = $0_1 + $2_1 | 0;
continue;
}
break;
};
}

function $153($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$200($5_1 + 4 | 0, $1_1, $4_1, $2_1, $3_1);
if (HEAP32[$5_1 + 4 >> 2] == 1) {
abort()
} else {
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $5_1 + 16 | 0;
}
}

function $154($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
HEAP32[$4_1 + 4 >> 2] = 0;
HEAP32[$4_1 + 8 >> 2] = 1;
$3_1 = $4_1 + 4 | 0;
$6($3_1, 123);
$3_1 = $1($3_1, 1048593, 5);
$10($3_1, $2_1, $1_1);
$3($3_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $155($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$47($0_1, $1_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$4_1 = Math_imul($1_1, 12);
if ($4_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 12) | 0, $2_1, $4_1)
}
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
$24($5_1, $2_1);
}

function $156($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$11($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 36);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$4_1 = Math_imul($1_1, 36);
if ($4_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 36) | 0, $2_1, $4_1)
}
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
$184($5_1, $2_1);
}

function $157($0_1, $1_1) {
$11($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 20);
}

function $158($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$157($0_1, $1_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$4_1 = Math_imul($1_1, 20);
if ($4_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 20) | 0, $2_1, $4_1)
}
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
$106($5_1, $2_1);
}

function $159($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$0_1 = HEAP32[$4_1 + 8 >> 2];
label$1 : {
if ($0_1 >>> 0 > $1_1 >>> 0) {
$3_1 = 0;
if ($0_1 >>> 0 <= $2_1 >>> 0) {
break label$1
}
$0_1 = HEAP32[$4_1 + 4 >> 2];
$0_1 = $150($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
} else {
$0_1 = $0_1 >>> 0 > $2_1 >>> 0 ? -1 : 0
}
$0_1 = $0_1 & 255;
$3_1 = $0_1 ? ($0_1 | 0) == 255 : $1_1 >>> 0 < $2_1 >>> 0;
}
return $3_1;
}

function $160($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 > $3_1 >>> 0
} else {
$2_1 = $190(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$0_1 = HEAPU32[$0_1 + 16 >> 2] < HEAPU32[$1_1 + 16 >> 2]
} else {
$0_1 = $2_1
}
}
return $0_1 & 1;
}

function $161($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $190(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$2_1 = HEAPU8[$0_1 + 12 | 0] < HEAPU8[$1_1 + 12 | 0]
}
return $2_1 & 1;
}

function $162($0_1, $1_1, $2_1, $3_1) {
return ($22($0_1, $1_1, $2_1, $3_1) & 128) >>> 7 | 0;
}

function $163($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 12 >> 2];
$3_1 = HEAP32[$1_1 + 12 >> 2];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
$2_1 = HEAPU8[$0_1 + 16 | 0];
$3_1 = HEAPU8[$1_1 + 16 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 < $3_1 >>> 0
} else {
$0_1 = $22(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) << 24 >> 24 < 0
}
return $0_1;
}

function $164($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = HEAP32[$1_1 >> 2];
$3_1 = $0_1 + 4 | 0;
$6_1 = FUNCTION_TABLE[HEAP32[HEAP32[$3_1 >> 2] + 20 >> 2]](HEAP32[$0_1 >> 2], $5_1) | 0;
$4_1 = i64toi32_i32$HIGH_BITS;
$7_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAPU8[$1_1 + 8 | 0];
$8_1 = HEAP32[$2_1 >> 2];
$3_1 = FUNCTION_TABLE[HEAP32[HEAP32[$3_1 >> 2] + 20 >> 2]](HEAP32[$0_1 >> 2], $8_1) | 0;
$0_1 = i64toi32_i32$HIGH_BITS;
if (($3_1 | 0) != ($6_1 | 0) | ($0_1 | 0) != ($4_1 | 0)) {
return $3_1 >>> 0 > $6_1 >>> 0 & ($0_1 | 0) >= ($4_1 | 0) | ($0_1 | 0) > ($4_1 | 0)
}
$0_1 = HEAPU8[$2_1 + 8 | 0];
if (($0_1 | 0) != ($1_1 | 0)) {
return $0_1 >>> 0 > $1_1 >>> 0
}
$0_1 = HEAP32[$2_1 + 4 >> 2];
if (($0_1 | 0) != ($7_1 | 0)) {
$0_1 = $0_1 >>> 0 < $7_1 >>> 0
} else {
$0_1 = $5_1 >>> 0 < $8_1 >>> 0
}
return $0_1;
}

function $165($0_1, $1_1, $2_1) {
var $3_1 = 0;
$0_1 = HEAPU8[HEAP32[$0_1 >> 2]];
$3_1 = ($0_1 ? HEAPU8[$1_1 + 16 | 0] ^ -1 : 0) & 255;
$0_1 = ($0_1 ? HEAPU8[$2_1 + 16 | 0] ^ -1 : 0) & 255;
if (($3_1 | 0) != ($0_1 | 0)) {
$0_1 = $0_1 >>> 0 > $3_1 >>> 0
} else {
$0_1 = ($22(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]) & 255) == 255
}
return $0_1;
}

function $166($0_1) {
return $151($0_1, 4);
}

function $167($0_1) {
return $151($0_1, 52);
}

function $168($0_1) {
$69($0_1);
$19($0_1 + 12 | 0);
$102($0_1 + 24 | 0);
$70($0_1 + 36 | 0);
$19($0_1 + 48 | 0);
$169($0_1 + 60 | 0);
}

function $169($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1 + 8 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 20);
}

function $170($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 24);
$2_1 = HEAP32[$0_1 + 20 >> 2];
$3_1 = HEAP32[$0_1 + 16 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 12 >> 2], $3_1, 4, 16);
$0(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$7(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
$7(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
$49($0_1 + 60 | 0);
$49($0_1 + 72 | 0);
$7(HEAP32[$0_1 + 84 >> 2], HEAP32[$0_1 + 88 >> 2]);
$2_1 = HEAP32[$0_1 + 104 >> 2];
$3_1 = HEAP32[$0_1 + 100 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$49($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 96 >> 2], $3_1, 4, 28);
$19($0_1 + 108 | 0);
$2(HEAP32[$0_1 + 120 >> 2], HEAP32[$0_1 + 124 >> 2], 1, 2);
}

function $171($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $172($0_1, $1_1) {
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$238($0_1);
$0_1 = $0_1 + 48 | 0;
continue;
}
break;
};
}

function $173($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
$172($1_1, (HEAP32[$0_1 + 20 >> 2] - $1_1 >>> 0) / 48 | 0);
$176(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 8 >> 2]);
}

function $174($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$181($1_1, HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 4 | 0);
$180(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $175($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$107($1_1, (HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 0) / 20 | 0);
$106(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $176($0_1, $1_1) {
$2($0_1, $1_1, 8, 48);
}

function $177($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$225($1_1 + 16 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 80 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 8, 80);
}

function $178($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$71($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 12);
$71($0_1 + 12 | 0);
}

function $179($0_1) {
var $1_1 = 0;
$0(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
$1_1 = HEAP32[$0_1 + 40 >> 2];
if (($1_1 | 0) != -2147483648) {
$0($1_1, HEAP32[$0_1 + 44 >> 2])
}
if (HEAP32[$0_1 >> 2]) {
$0(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2])
}
$19($0_1 + 28 | 0);
}

function $180($0_1, $1_1) {
$2($0_1, $1_1, 4, 16);
}

function $181($0_1, $1_1) {
$152($0_1, $1_1, 16);
}

function $182($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$0(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 28);
}

function $183($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
$0(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$0(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
$0(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
}

function $184($0_1, $1_1) {
$2($0_1, $1_1, 4, 36);
}

function $185($0_1) {
$0_1 = (HEAP32[$0_1 >> 2] == -2147483648 ? 4 : 0) + $0_1 | 0;
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
}

function $186($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$185($2_1);
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 16);
}

function $187($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$2_1 = HEAP32[$0_1 + 20 >> 2];
$3_1 = HEAP32[$0_1 + 16 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 12 >> 2], $3_1, 4, 28);
$104($0_1 + 24 | 0);
}

function $188($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = 1;
$5_1 = 4;
$1_1 = __wasm_i64_mul($3_1, 0, $1_1, 0);
$3_1 = 0;
if (!($3_1 | i64toi32_i32$HIGH_BITS)) {
if ($1_1 >>> 0 <= -2147483648 - $2_1 >>> 0) {
HEAP32[$0_1 + 4 >> 2] = $2_1;
$4_1 = 0;
$5_1 = 8;
$3_1 = $1_1;
}
}
HEAP32[$0_1 + $5_1 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $4_1;
}

function $189($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$105($3_1 + 8 | 0, $1_1, $2_1, 0);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $190($0_1, $1_1, $2_1, $3_1) {
$0_1 = $22($0_1, $1_1, $2_1, $3_1) & 255;
return $0_1 ? $0_1 >>> 7 | 0 : 2;
}

function $191($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$5_1 = global$0 - 48 | 0;
global$0 = $5_1;
HEAP32[$5_1 + 44 >> 2] = 0;
HEAP32[$5_1 + 36 >> 2] = $1_1;
HEAP32[$5_1 + 24 >> 2] = 1;
HEAP32[$5_1 + 16 >> 2] = 1;
HEAP32[$5_1 + 20 >> 2] = 0;
HEAP32[$5_1 + 40 >> 2] = $1_1 + $2_1;
HEAP32[$5_1 + 28 >> 2] = $2_1;
HEAP32[$5_1 + 32 >> 2] = 0;
$9_1 = $5_1 + 36 | 0;
$4_1 = $1_1;
while (1) {
label$2 : {
label$3 : {
if ($4_1) {
while (1) {
label$6 : {
$50($5_1 + 8 | 0, $9_1);
$7_1 = HEAP32[$5_1 + 8 >> 2];
$4_1 = HEAP32[$5_1 + 12 >> 2];
if (($4_1 | 0) == 39) {
continue
}
if (($4_1 | 0) == 1114112) {
break label$6
}
if ($4_1 >>> 0 < 128) {
if ($4_1 - 33 >>> 0 < 15 | $4_1 - 58 >>> 0 < 7 | $4_1 - 91 >>> 0 < 6 | $4_1 - 123 >>> 0 < 4) {
break label$3
}
continue;
}
$6_1 = $4_1 - 8255 | 0;
if (1 << $6_1 & 2097187 ? $6_1 >>> 0 <= 21 : 0) {
break label$3
}
label$10 : {
label$11 : {
switch ($4_1 - 8228 | 0) {
case 1:
case 2:
break label$10;
case 0:
case 3:
break label$3;
default:
break label$11;
};
}
if ($4_1 - 65075 >>> 0 < 2) {
break label$3
}
label$12 : {
switch ($4_1 - 65292 | 0) {
case 1:
break label$10;
case 0:
case 2:
break label$3;
default:
break label$12;
};
}
if (($4_1 | 0) == 183 | $4_1 - 65306 >>> 0 < 2 | (($4_1 | 0) == 903 | ($4_1 | 0) == 1375) | (($4_1 | 0) == 1417 | ($4_1 | 0) == 1524 | (($4_1 | 0) == 1548 | ($4_1 | 0) == 1644)) | (($4_1 | 0) == 65043 | ($4_1 | 0) == 65343)) {
break label$3
}
}
if ($4_1 - 65101 >>> 0 >= 3) {
continue
}
break label$3;
}
break;
};
HEAP32[$5_1 + 36 >> 2] = 0;
}
if (HEAP32[$5_1 + 24 >> 2] == HEAP32[$5_1 + 20 >> 2] | HEAP32[$5_1 + 16 >> 2] != 1) {
break label$2
}
HEAP32[$5_1 + 20 >> 2] = 1;
$4_1 = HEAP32[$5_1 + 32 >> 2];
$7_1 = HEAP32[$5_1 + 28 >> 2];
}
$39($5_1, $1_1, $2_1, $8_1, $7_1);
$6_1 = HEAP32[$5_1 >> 2];
if ($6_1) {
if ($109($6_1, HEAP32[$5_1 + 4 >> 2])) {
$266($3_1, $0_1 + $8_1 | 0, $0_1 + $7_1 | 0)
}
}
$8_1 = ($4_1 >>> 0 >= 128 ? ($4_1 >>> 0 < 2048 ? 2 : $4_1 >>> 0 < 65536 ? 3 : 4) : 1) + $7_1 | 0;
$4_1 = HEAP32[$5_1 + 36 >> 2];
continue;
}
break;
};
global$0 = $5_1 + 48 | 0;
}

function $192($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$5_1 = $1_1;
if ($1_1) {
$3_1 = $1_1;
while (1) {
if ($3_1 >>> 0 >= 2) {
$6_1 = $4_1;
$1_1 = $3_1 >>> 1 | 0;
$4_1 = $1_1 + $4_1 | 0;
$4_1 = HEAPU32[($4_1 << 3) + $0_1 >> 2] > $2_1 >>> 0 ? $6_1 : $4_1;
$3_1 = $3_1 - $1_1 | 0;
continue;
}
break;
};
$3_1 = (HEAPU32[($4_1 << 3) + $0_1 >> 2] <= $2_1 >>> 0) + $4_1 | 0;
}
if ($5_1 >>> 0 > $3_1 >>> 0) {
$0_1 = HEAPU8[(($3_1 << 3) + $0_1 | 0) + 4 | 0]
} else {
$0_1 = 0
}
return $0_1;
}

function $193($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = HEAP32[$0_1 + 16 >> 2];
$3_1 = HEAP32[$0_1 + 12 >> 2];
if ($2_1 >>> 0 >= $3_1 >>> 0) {
label$2 : {
$0_1 = HEAP32[$0_1 + 8 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1 >>> 0 < $2_1 >>> 0) {
break label$2
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
if (($2_1 | 0) == ($1_1 | 0)) {
break label$2
}
$1_1 = $1_1 - $2_1 | 0;
if (!(!$1_1 | ($2_1 | 0) == ($3_1 | 0))) {
$4_1 = HEAP32[$0_1 + 4 >> 2];
wasm2js_memory_copy($4_1 + $3_1 | 0, $2_1 + $4_1 | 0, $1_1);
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
}
}
}

function $194($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = $1_1 & 255;
$1_1 = 0;
label$1 : {
label$2 : {
while (1) {
if (($1_1 | 0) != ($3_1 | 0)) {
if (HEAPU8[$1_1 + $2_1 | 0] == ($4_1 | 0)) {
break label$2
}
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$1_1 = $3_1;
break label$1;
}
$5_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $195($0_1, $1_1) {
var $2_1 = 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
} else {
$4($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])
}
}

function $196($0_1, $1_1) {
$1_1 = ($1_1 & 255) << 2;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 1060164 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1060196 >> 2];
}

function $197($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$58($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
}

function $198($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
if (($111($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
abort()
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
}

function $199($0_1, $1_1, $2_1, $3_1, $4_1) {
if (($111($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
abort()
}
}

function $200($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$188($5_1 + 20 | 0, $1_1, $3_1, $4_1);
if (HEAP32[$5_1 + 20 >> 2] == 1) {
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = 0;
} else {
label$3 : {
$4_1 = HEAP32[$5_1 + 28 >> 2];
if (!$4_1) {
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
break label$3;
}
$3_1 = HEAP32[$5_1 + 24 >> 2];
if ($2_1) {
$105($5_1, $3_1, $4_1, 1);
$2_1 = HEAP32[$5_1 >> 2];
} else {
$189($5_1 + 8 | 0, $3_1, $4_1);
$2_1 = HEAP32[$5_1 + 8 >> 2];
}
if ($2_1) {
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = 0;
} else {
HEAP32[$0_1 + 8 >> 2] = $4_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 1;
}
}
}
global$0 = $5_1 + 32 | 0;
}

function $201($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
HEAP32[$5_1 + 12 >> 2] = $4_1;
$4_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$5_1 + 4 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$5_1 + 8 >> 2] = $4_1;
$4_1 = Math_imul($2_1, 12);
$7_1 = HEAP32[$3_1 + 16 >> 2];
$3_1 = HEAP32[$3_1 + 20 >> 2];
$6_1 = 1;
$2_1 = 0;
label$1 : {
while (1) {
if (!$4_1) {
break label$1
}
if ($52($1_1, $5_1 + 4 | 0, 12) | ($6_1 & $7_1 | $2_1 & $3_1)) {
$4_1 = $4_1 - 12 | 0;
$2_1 = $2_1 << 1 | $6_1 >>> 31;
$6_1 = $6_1 << 1;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$7_1 = $6_1 | $7_1;
$3_1 = $2_1 | $3_1;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 12 >> 2];
$1_1 = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 16 >> 2] = $7_1;
HEAP32[$0_1 + 20 >> 2] = $3_1;
global$0 = $5_1 + 16 | 0;
}

function $202($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
label$1 : {
label$2 : {
if ($1_1 >>> 0 >= 2) {
label$4 : {
if ($33($0_1, $1_1, $1_1 - 2 | 0)) {
$3_1 = $33($0_1, $1_1, $1_1 - 1 | 0) ^ 1
}
if ($1_1 >>> 0 <= 3) {
break label$4
}
$2_1 = $0_1 + $1_1 | 0;
if (HEAPU8[$2_1 - 1 | 0] != 116 | HEAPU8[$2_1 - 2 | 0] != 115 | HEAPU8[$2_1 - 3 | 0] != 97) {
break label$4
}
if (HEAPU8[$2_1 - 4 | 0] == 112) {
break label$2
}
}
} else {
$2_1 = 0;
if (!$1_1) {
break label$1
}
}
label$7 : {
label$8 : {
label$9 : {
switch (HEAPU8[($0_1 + $1_1 | 0) - 1 | 0] - 119 | 0) {
case 1:
if (!($1_1 >>> 0 < 3 & $3_1)) {
break label$8
}
break label$7;
case 0:
if (!($1_1 >>> 0 < 3 & $3_1)) {
break label$8
}
break label$7;
case 2:
if ($3_1 ^ 1 | $1_1 >>> 0 > 2) {
break label$8
}
break label$7;
default:
break label$9;
};
}
if ($3_1) {
break label$7
}
}
return 0;
}
if (($1_1 | 0) == 2) {
break label$2
}
return $33($0_1, $1_1, $1_1 - 3 | 0) ^ 1;
}
$2_1 = 1;
}
return $2_1;
}

function $203($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$46($4_1 + 8 | 0, $2_1, $3_1, 32);
while (1) {
label$2 : {
$41($4_1, $4_1 + 8 | 0);
$2_1 = HEAP32[$4_1 >> 2];
if (!$2_1) {
break label$2
}
if (!$5($2_1, HEAP32[$4_1 + 4 >> 2], $0_1, $1_1)) {
continue
}
}
break;
};
global$0 = $4_1 + 48 | 0;
return ($2_1 | 0) != 0;
}

function $204($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1;
HEAP32[$2_1 + 16 >> 2] = $1_1;
HEAP32[$2_1 + 24 >> 2] = $0_1 + $1_1;
$50($2_1, $2_1 + 20 | 0);
$0_1 = HEAP32[$2_1 + 4 >> 2];
if (($0_1 | 0) != 1114112) {
$3_1 = $68($0_1) & !HEAP32[$2_1 >> 2]
}
global$0 = $2_1 + 32 | 0;
return $3_1;
}

function $205($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
label$1 : {
while (1) {
$2_1 = $1_1;
if (($1_1 | 0) == ($3_1 | 0)) {
break label$1
}
$2_1 = $33($0_1, $1_1, $3_1);
$3_1 = $3_1 + 1 | 0;
if (!$2_1) {
continue
}
break;
};
$2_1 = $3_1 - 1 | 0;
}
return $2_1 >>> 0 < $1_1 >>> 0;
}

function $206($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($3_1 >>> 0 >= 5) {
if ($29(HEAP32[$0_1 + 4 >> 2], $3_1, $1_1, $2_1)) {
$54($0_1, 99, 107)
}
}
}

function $207($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($3_1 >>> 0 > $1_1 >>> 0) {
$1_1 = HEAP32[$0_1 + 4 >> 2];
if ($38($1_1, $3_1, 1050016, 3)) {
if (HEAP8[$1_1 + 3 | 0] <= -65) {
abort()
} else {
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 3;
HEAP32[$2_1 + 20 >> 2] = $0_1;
HEAP32[$2_1 + 16 >> 2] = $1_1 + 3;
HEAP32[$2_1 + 12 >> 2] = $1_1;
$193($2_1 + 12 | 0);
}
}
}
global$0 = $2_1 + 32 | 0;
}

function $208($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$4_1 = 4;
$8_1 = -1;
label$1 : {
while (1) {
label$3 : {
$7_1 = HEAP32[$0_1 + 8 >> 2];
$10_1 = $4_1 - 3 | 0;
if ($7_1 >>> 0 <= $10_1 >>> 0) {
break label$1
}
$9_1 = HEAP32[$0_1 + 4 >> 2];
$5_1 = $9_1 + $4_1 | 0;
$6_1 = $5_1 - 3 | 0;
$11_1 = $7_1 + $8_1 | 0;
if ($38($6_1, $11_1, $1_1, $2_1)) {
label$5 : {
if (($4_1 | 0) == ($7_1 | 0) & (HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | HEAPU8[$6_1 + 2 | 0] << 16) == 7169386) {
break label$5
}
if (!$274($5_1 - 4 | 0)) {
break label$5
}
if (!$274($2_1 >>> 0 < $11_1 >>> 0 ? $2_1 + $6_1 | 0 : 0)) {
break label$5
}
$5_1 = ($2_1 + $4_1 | 0) - 4 | 0;
if (HEAP8[$6_1 | 0] <= -65 | $5_1 >>> 0 > $7_1 >>> 0 | ($7_1 >>> 0 > $5_1 >>> 0 ? HEAP8[(($2_1 + $9_1 | 0) + $4_1 | 0) - 4 | 0] <= -65 : ($7_1 | 0) != ($5_1 | 0))) {
break label$3
}
HEAP32[$3_1 + 28 >> 2] = $5_1;
HEAP32[$3_1 + 24 >> 2] = $10_1;
HEAP32[$3_1 + 20 >> 2] = $0_1;
HEAP32[$3_1 + 12 >> 2] = $6_1;
HEAP32[$3_1 + 16 >> 2] = (($2_1 + $9_1 | 0) + $4_1 | 0) - 4;
$193($3_1 + 12 | 0);
}
}
$4_1 = $4_1 + 1 | 0;
$8_1 = $8_1 - 1 | 0;
continue;
}
break;
};
abort();
}
global$0 = $3_1 + 32 | 0;
}

function $209($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$2_1 = $2_1 + 2 | 0;
if ($2_1 >>> 0 <= $1_1 >>> 0) {
label$1 : {
label$3 : {
while (1) {
if (($1_1 | 0) != ($2_1 | 0)) {
$289($3_1 + 8 | 0, $0_1, $1_1, $2_1);
$2_1 = $2_1 + 1 | 0;
if (!(HEAP32[$3_1 + 8 >> 2] & 1)) {
continue
}
break label$3;
}
break;
};
$289($3_1, $0_1, $1_1, $1_1);
$1_1 = HEAP32[$3_1 >> 2] & 1 ? HEAP32[$3_1 + 4 >> 2] : $1_1;
break label$1;
}
$1_1 = HEAP32[$3_1 + 12 >> 2];
}
}
global$0 = $3_1 + 16 | 0;
return $1_1;
}

function $210($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$4_1 = global$0 - 128 | 0;
global$0 = $4_1;
label$1 : {
if (($1_1 & 255) != 4) {
label$3 : {
while (1) {
if (($3_1 | 0) != ($7_1 | 0)) {
$5_1 = $2_1 + $7_1 | 0;
$7_1 = $7_1 + 1 | 0;
if ((HEAPU8[$5_1 | 0] - 123 & 255) >>> 0 >= 230) {
continue
}
break label$3;
}
break;
};
if ($3_1 >>> 0 < 4) {
break label$3
}
$1_1 = $1_1 & 255;
if (($1_1 | 0) == 5) {
break label$3
}
$4($4_1 - -64 | 0, $2_1, $3_1);
label$6 : {
label$7 : {
switch ($1_1 - 1 | 0) {
case 1:
$1_1 = $4_1 - -64 | 0;
$55($1_1, 1062132, 1);
$55($1_1, 1061148, 1);
$113($1_1, 1049921, 1, 1050033, 2);
$54($1_1, 113, 107);
break label$6;
case 0:
$1_1 = $4_1 - -64 | 0;
$207($1_1, 6);
$55($1_1, 1060492, 2);
$113($1_1, 1050006, 2, 1050008, 6);
$206($1_1, 1050014, 2);
break label$6;
case 2:
$1_1 = $4_1 - -64 | 0;
$55($1_1, 1061804, 4);
$54($1_1, 98, 112);
$54($1_1, 100, 116);
$54($1_1, 103, 107);
break label$6;
case 3:
break label$6;
default:
break label$7;
};
}
$1_1 = $4_1 - -64 | 0;
$208($1_1, 1050019, 3);
$208($1_1, 1050022, 2);
$207($1_1, 5);
$55($1_1, 1061476, 2);
$113($1_1, 1049916, 1, 1050024, 9);
$206($1_1, 1049941, 1);
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 72 >> 2];
$1_1 = HEAP32[$4_1 + 68 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 64 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = -2147483648;
} else {
if ($132($2_1, $2_1 + $3_1 | 0) >>> 0 < 4) {
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
if (!$251($2_1, $3_1)) {
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
$4($4_1 + 52 | 0, $2_1, $3_1);
$1_1 = $117(1060820, $2_1, $3_1);
label$14 : {
if ($1_1) {
if ($5(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, $3_1)) {
$114($1_1, $4_1 + 52 | 0);
break label$14;
}
}
$46($4_1 - -64 | 0, 1052498, 55, 32);
$1_1 = HEAP32[$4_1 + 60 >> 2];
$2_1 = HEAP32[$4_1 + 56 >> 2];
label$17 : {
while (1) {
label$19 : {
$41($4_1 + 40 | 0, $4_1 - -64 | 0);
$3_1 = HEAP32[$4_1 + 40 >> 2];
if (!$3_1) {
break label$19
}
$6_1 = $3_1;
$3_1 = HEAP32[$4_1 + 44 >> 2];
if (!$38($2_1, $1_1, $6_1, $3_1)) {
continue
}
break label$17;
}
break;
};
$3_1 = $209($2_1, $1_1, 0);
}
$10_1 = $209($2_1, $1_1, $3_1);
label$20 : {
label$21 : {
label$22 : {
if ($1_1 >>> 0 <= 3) {
if (($1_1 | 0) == 3) {
break label$22
}
if ($1_1 >>> 0 <= 1) {
break label$20
}
break label$21;
} else {
$5_1 = $1_1 + $2_1 | 0;
$6_1 = HEAPU8[$5_1 - 1 | 0];
if (($6_1 | 0) == 115) {
label$26 : {
$7_1 = -2;
if (HEAPU8[$5_1 - 2 | 0] != 101 | HEAPU8[$5_1 - 3 | 0] != 115) {
break label$26
}
if (HEAPU8[$5_1 - 4 | 0] == 115) {
break label$20
}
}
}
if (($1_1 | 0) == 4 | HEAPU8[$5_1 - 2 | 0] != 101 | HEAPU8[$5_1 - 3 | 0] != 105) {
break label$22
}
$7_1 = -2;
if (($6_1 | 0) == 100 | ($6_1 | 0) == 115) {
break label$20
}
}
}
$5_1 = $1_1 + $2_1 | 0;
if (HEAPU8[$5_1 - 2 | 0] != 101 | HEAPU8[$5_1 - 3 | 0] != 105) {
break label$21
}
$7_1 = -1;
$5_1 = HEAPU8[$5_1 - 1 | 0];
if (($5_1 | 0) == 100 | ($5_1 | 0) == 115) {
break label$20
}
}
$7_1 = 0;
if (HEAPU8[($1_1 + $2_1 | 0) - 1 | 0] != 115) {
break label$20
}
label$27 : {
$5_1 = $1_1 - 2 | 0;
switch (HEAPU8[$5_1 + $2_1 | 0] - 115 | 0) {
case 0:
case 2:
break label$20;
default:
break label$27;
};
}
$7_1 = 0 - $205($2_1, $5_1) | 0;
}
$25($4_1 + 52 | 0, $1_1 + $7_1 | 0);
$7_1 = HEAP32[$4_1 + 56 >> 2];
$5_1 = HEAP32[$4_1 + 60 >> 2];
$48($4_1 + 32 | 0, $7_1, $5_1, 1052449, 2);
$1_1 = HEAP32[$4_1 + 32 >> 2];
$2_1 = $1_1 ? $1_1 : $7_1;
$6_1 = $1_1 ? HEAP32[$4_1 + 36 >> 2] : $5_1;
$48($4_1 + 24 | 0, $2_1, $6_1, 1052451, 3);
$8_1 = HEAP32[$4_1 + 24 >> 2];
label$28 : {
if ($8_1) {
$1_1 = HEAP32[$4_1 + 28 >> 2];
if ($1_1 >>> 0 < $3_1 >>> 0) {
break label$28
}
if ($203($8_1, $1_1, 1052454, 13)) {
break label$28
}
$25($4_1 + 52 | 0, $1_1 + 2 | 0);
} else {
$48($4_1 + 16 | 0, $2_1, $6_1, 1052467, 2);
$1_1 = HEAP32[$4_1 + 16 >> 2];
if ($1_1) {
$2_1 = HEAP32[$4_1 + 20 >> 2]
} else {
$48($4_1 + 8 | 0, $2_1, $6_1, 1048784, 3);
$1_1 = HEAP32[$4_1 + 8 >> 2];
if (!$1_1) {
break label$28
}
$2_1 = HEAP32[$4_1 + 12 >> 2];
}
if (!$205($1_1, $2_1)) {
break label$28
}
if ($29($7_1, $5_1, 1048784, 3)) {
label$34 : {
if ($203($1_1, $2_1, 1052469, 27)) {
break label$28
}
if (($2_1 | 0) != 2) {
break label$34
}
if (!$112($1_1, 2, 121)) {
break label$34
}
if ($33($1_1, 2, 0)) {
break label$34
}
$1_1 = $4_1 + 52 | 0;
$25($1_1, 1);
$20($1_1, 1052496, 2);
break label$28;
}
}
$25($4_1 + 52 | 0, $2_1);
$1_1 = HEAP32[$4_1 + 56 >> 2];
label$35 : {
$7_1 = HEAP32[$4_1 + 60 >> 2];
if (($7_1 | 0) == 3) {
label$37 : {
label$38 : {
label$39 : {
label$40 : {
$5_1 = HEAPU8[$1_1 | 0];
switch ($5_1 - 97 | 0) {
case 1:
case 2:
case 3:
break label$37;
case 0:
break label$39;
case 4:
break label$40;
default:
break label$38;
};
}
if (!$74(HEAPU8[$1_1 + 1 | 0], HEAPU8[$1_1 + 2 | 0])) {
break label$37
}
break label$28;
}
if (!$74(HEAPU8[$1_1 + 1 | 0], HEAPU8[$1_1 + 2 | 0])) {
break label$37
}
break label$28;
}
if (($5_1 | 0) != 111) {
break label$37
}
if ($74(HEAPU8[$1_1 + 1 | 0], HEAPU8[$1_1 + 2 | 0])) {
break label$28
}
}
} else {
if ($7_1 >>> 0 <= 1) {
break label$35
}
}
$6_1 = $1_1 + $7_1 | 0;
$5_1 = HEAPU8[$6_1 - 2 | 0];
$6_1 = HEAPU8[$6_1 - 1 | 0];
if ($74($5_1, $6_1)) {
$25($4_1 + 52 | 0, $2_1 - 1 | 0);
break label$28;
}
if (($6_1 | 0) == 108 ? ($5_1 | 0) != 98 : ($6_1 | 0) == 116 ? ($5_1 | 0) != 97 : ($6_1 | 0) != 122 | ($5_1 | 0) != 105) {
break label$35
}
$3($4_1 + 52 | 0, 101);
break label$28;
}
if (($2_1 | 0) != ($3_1 | 0)) {
break label$28
}
if (!$202($1_1, $7_1)) {
break label$28
}
$3($4_1 + 52 | 0, 101);
}
}
$2_1 = HEAP32[$4_1 + 56 >> 2];
$1_1 = HEAP32[$4_1 + 60 >> 2];
if (!(!$112($2_1, $1_1, 121) | $1_1 >>> 0 < 3)) {
if (!$33($2_1, $1_1, $1_1 - 2 | 0)) {
$1_1 = $4_1 + 52 | 0;
$61($1_1);
$3($1_1, 105);
}
}
HEAP32[$4_1 + 124 >> 2] = $10_1;
HEAP32[$4_1 + 120 >> 2] = 1063116;
HEAP32[$4_1 + 116 >> 2] = $3_1;
HEAP32[$4_1 + 112 >> 2] = 1062788;
HEAP32[$4_1 + 108 >> 2] = $3_1;
HEAP32[$4_1 + 104 >> 2] = 1062460;
$7_1 = 0;
while (1) {
if (($7_1 | 0) != 24) {
$11_1 = ($4_1 + 104 | 0) + $7_1 | 0;
$2_1 = HEAP32[$4_1 + 56 >> 2];
$1_1 = HEAP32[$4_1 + 60 >> 2];
$8_1 = $117(HEAP32[$11_1 >> 2], $2_1, $1_1);
if ($8_1) {
label$48 : {
$6_1 = $2_1;
$2_1 = HEAP32[$8_1 >> 2];
$5_1 = HEAP32[$8_1 + 4 >> 2];
$48($4_1, $6_1, $1_1, $2_1, $5_1);
$9_1 = HEAP32[$4_1 >> 2];
$6_1 = $9_1 ? HEAP32[$4_1 + 4 >> 2] : 0;
if ($6_1) {
$1_1 = HEAPU8[($6_1 + ($9_1 ? $9_1 : 1) | 0) - 1 | 0]
}
$9_1 = ($6_1 | 0) != 0;
if ($5($2_1, $5_1, 1052553, 2)) {
if (!$136($9_1, $1_1, 1052568, 10)) {
break label$48
}
} else {
label$52 : {
if ($5($2_1, $5_1, 1052555, 3)) {
if ($136($9_1, $1_1, 1049929, 1)) {
break label$52
}
break label$48;
}
if ($5($2_1, $5_1, 1052558, 3)) {
if ($136($9_1, $1_1, 1052566, 2)) {
break label$52
}
break label$48;
}
$1_1 = $5($2_1, $5_1, 1052561, 5);
if ($6_1 >>> 0 >= $10_1 >>> 0) {
break label$52
}
if ($1_1) {
break label$48
}
}
}
if ($6_1 >>> 0 < HEAPU32[$11_1 + 4 >> 2]) {
break label$48
}
$114($8_1, $4_1 + 52 | 0);
}
}
$7_1 = $7_1 + 8 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$4_1 + 60 >> 2];
if (!$1_1) {
break label$14
}
$2_1 = $1_1 - (($1_1 | 0) != 0) | 0;
$7_1 = HEAP32[$4_1 + 56 >> 2];
$5_1 = $1_1 - 1 | 0;
$6_1 = HEAPU8[$7_1 + $5_1 | 0];
if (($6_1 | 0) == 101) {
if ($2_1 >>> 0 < $10_1 >>> 0) {
if ($2_1 >>> 0 < $3_1 >>> 0) {
break label$14
}
if ($202($7_1, $5_1)) {
break label$14
}
}
} else {
if (($1_1 | 0) == 1 | $2_1 >>> 0 < $10_1 >>> 0 | ($6_1 | 0) != 108 | HEAPU8[($1_1 + $7_1 | 0) - 2 | 0] != 108) {
break label$14
}
}
$25($4_1 + 52 | 0, $2_1);
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 60 >> 2];
$1_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 52 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
}
global$0 = $4_1 + 128 | 0;
}

function $211($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$1_1 = global$0 - 2688 | 0;
global$0 = $1_1;
label$1 : {
switch (HEAPU8[1064920] - 2 | 0) {
case 0:
abort();
default:
HEAP8[1064920] = 2;
HEAP32[$1_1 + 1348 >> 2] = 0;
HEAP32[$1_1 + 1352 >> 2] = 4;
$7_1 = 4;
while (1) {
HEAP32[$1_1 + 1356 >> 2] = $3_1;
if (($3_1 | 0) != 2100) {
$4_1 = 0;
$2_1 = $5_1;
$6_1 = 0;
while (1) {
label$7 : {
$5_1 = 2184;
if (($2_1 | 0) == 2184) {
break label$7
}
$8_1 = HEAP8[$2_1 + 1057468 | 0];
$6_1 = ($8_1 & 127) << $4_1 | $6_1;
$4_1 = $4_1 + 7 | 0;
$5_1 = $2_1 + 1 | 0;
$2_1 = $5_1;
if (($8_1 | 0) < 0) {
continue
}
}
break;
};
$9_1 = $6_1 + $9_1 | 0;
$2_1 = HEAPU8[$3_1 + 1055368 | 0];
if (HEAP32[$1_1 + 1348 >> 2] == ($3_1 | 0)) {
$119($1_1 + 1348 | 0);
$7_1 = HEAP32[$1_1 + 1352 >> 2];
}
$4_1 = ($3_1 << 3) + $7_1 | 0;
HEAP8[$4_1 + 4 | 0] = $2_1;
HEAP32[$4_1 >> 2] = $9_1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$2_1 = 0;
wasm2js_memory_fill($1_1 + 1360 | 0, 0, 1328);
$5_1 = HEAP32[$1_1 + 1352 >> 2];
while (1) {
if (($2_1 | 0) != 1328) {
(wasm2js_i32$0 = ($1_1 + 1360 | 0) + $2_1 | 0, wasm2js_i32$1 = $192($5_1, 2100, $2_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$2_1 = $2_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 1356 >> 2];
$2_1 = HEAP32[$1_1 + 1352 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 + 1348 >> 2];
HEAP32[$1_1 + 12 >> 2] = $2_1;
wasm2js_memory_copy($1_1 + 20 | 0, $1_1 + 1360 | 0, 1328);
wasm2js_memory_copy(1063580, $1_1 + 8 | 0, 1340);
HEAP8[1064920] = 3;
break;
case 1:
break label$1;
};
}
if ($0_1 >>> 0 <= 1327) {
$0_1 = HEAPU8[$0_1 + 1063592 | 0]
} else {
$0_1 = $192(HEAP32[265896], HEAP32[265897], $0_1)
}
global$0 = $1_1 + 2688 | 0;
return $0_1;
}

function $212($0_1, $1_1, $2_1) {
if ($2_1) {
$1_1 = HEAPU8[($1_1 + $2_1 | 0) - 1 | 0] - 97 | 0
}
$1_1 = $1_1 & 255;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = ($2_1 | 0) != 0 & $1_1 >>> 0 < 26;
}

function $213($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
label$1 : {
if (!($1_1 - 768 >>> 0 < 112 | $1_1 - 1155 >>> 0 < 7 | $1_1 - 1425 >>> 0 < 45)) {
label$3 : {
$2_1 = $1_1 - 1471 | 0;
if (($1_1 | 0) == 1648 | (1 << $2_1 & 365 ? $2_1 >>> 0 <= 8 : 0)) {
break label$3
}
$5_1 = $1_1 & 2097136;
if (($5_1 | 0) == 65056 | ($1_1 & 2097088) == 7616 | ($1_1 - 1552 >>> 0 < 11 | $1_1 - 1611 >>> 0 < 21) | ($1_1 - 1750 >>> 0 < 7 | $1_1 - 1759 >>> 0 < 6 | ($1_1 - 6832 >>> 0 < 80 | $1_1 - 8400 >>> 0 < 48))) {
break label$3
}
HEAP8[$0_1 + 12 | 0] = ($1_1 | 0) == 1080;
$2_1 = 1049917;
$3_1 = 1;
label$4 : {
label$5 : {
label$6 : {
label$7 : {
label$8 : {
label$9 : {
label$10 : {
label$11 : {
label$12 : {
label$13 : {
label$14 : {
label$15 : {
label$16 : {
switch ($1_1 - 1072 | 0) {
case 31:
$2_1 = 1049962;
$3_1 = 2;
break label$4;
case 30:
$2_1 = 1049960;
$3_1 = 2;
break label$4;
case 28:
$2_1 = 1;
$3_1 = 0;
break label$4;
case 27:
$2_1 = 1049959;
break label$4;
case 25:
$2_1 = 1049955;
$3_1 = 4;
break label$4;
case 24:
$2_1 = 1049952;
$3_1 = 3;
break label$4;
case 23:
$2_1 = 1049945;
$3_1 = 3;
break label$4;
case 20:
$2_1 = 1049943;
break label$4;
case 19:
$2_1 = 1049942;
break label$4;
case 22:
case 43:
$2_1 = 1049941;
break label$4;
case 17:
$2_1 = 1049939;
break label$4;
case 16:
$2_1 = 1049938;
break label$4;
case 15:
$2_1 = 1049937;
break label$4;
case 2:
$2_1 = 1049918;
break label$4;
case 13:
$2_1 = 1049933;
break label$4;
case 12:
$2_1 = 1049932;
break label$4;
case 10:
$2_1 = 1049928;
break label$4;
case 9:
case 40:
$2_1 = 1049927;
break label$4;
case 7:
$2_1 = 1049925;
break label$4;
case 6:
$2_1 = 1049922;
$3_1 = 3;
break label$4;
case 5:
case 29:
case 36:
$2_1 = 1049921;
break label$4;
case 3:
case 97:
$2_1 = 1049919;
break label$4;
case 0:
case 26:
$2_1 = 1049916;
break label$4;
case 14:
break label$10;
case 18:
break label$11;
case 21:
break label$12;
case 47:
break label$13;
case 37:
break label$14;
case 32:
case 33:
case 35:
case 39:
case 44:
case 45:
case 46:
case 48:
case 49:
case 50:
case 51:
case 52:
case 53:
case 54:
case 55:
case 56:
case 57:
case 58:
case 59:
case 60:
case 61:
case 62:
case 63:
case 64:
case 65:
case 66:
case 67:
case 68:
case 69:
case 70:
case 71:
case 72:
case 73:
case 74:
case 75:
case 76:
case 77:
case 78:
case 79:
case 80:
case 81:
case 82:
case 83:
case 84:
case 85:
case 86:
case 87:
case 88:
case 89:
case 90:
case 91:
case 92:
case 93:
case 94:
case 95:
case 96:
break label$15;
case 1:
break label$4;
case 4:
case 34:
break label$5;
case 8:
case 38:
break label$6;
case 11:
break label$7;
case 41:
break label$8;
case 42:
break label$9;
default:
break label$16;
};
}
label$40 : {
label$41 : {
label$42 : {
label$43 : {
label$44 : {
label$45 : {
label$46 : {
label$47 : {
label$48 : {
label$49 : {
label$50 : {
label$51 : {
switch ($1_1 - 1632 | 0) {
case 10:
case 11:
case 12:
case 13:
case 14:
case 15:
case 16:
break label$15;
case 17:
break label$40;
case 0:
break label$41;
case 1:
break label$42;
case 2:
break label$43;
case 3:
break label$44;
case 4:
break label$45;
case 5:
break label$46;
case 6:
break label$47;
case 7:
break label$48;
case 8:
break label$49;
case 9:
break label$50;
default:
break label$51;
};
}
label$52 : {
switch ($1_1 - 1776 | 0) {
case 0:
break label$41;
case 1:
break label$42;
case 2:
break label$43;
case 3:
break label$44;
case 4:
break label$45;
case 5:
break label$46;
case 6:
break label$47;
case 7:
break label$48;
case 8:
break label$49;
case 9:
break label$50;
default:
break label$52;
};
}
label$53 : {
label$54 : {
label$55 : {
switch ($1_1 - 1570 | 0) {
case 2:
$2_1 = 1049988;
$3_1 = 2;
break label$4;
case 5:
case 6:
break label$15;
case 0:
case 1:
case 3:
break label$40;
case 4:
break label$53;
case 7:
break label$54;
default:
break label$55;
};
}
label$57 : {
switch ($1_1 - 64256 | 0) {
case 4:
$2_1 = 1049983;
$3_1 = 3;
break label$4;
case 3:
$2_1 = 1049980;
$3_1 = 3;
break label$4;
case 2:
$2_1 = 1049978;
$3_1 = 2;
break label$4;
case 1:
$2_1 = 1049976;
$3_1 = 2;
break label$4;
case 0:
$2_1 = 1049974;
$3_1 = 2;
break label$4;
default:
break label$57;
};
}
label$63 : {
switch ($1_1 - 454 | 0) {
case 0:
break label$13;
case 1:
case 2:
case 4:
case 5:
break label$15;
case 3:
break label$8;
case 6:
break label$9;
default:
break label$63;
};
}
if (($1_1 | 0) == 223) {
$2_1 = 1049968;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 230) {
$2_1 = 1049964;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 240) {
break label$5
}
if (($1_1 | 0) == 248) {
break label$10
}
if (($1_1 | 0) == 254) {
$2_1 = 1049970;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 273) {
break label$5
}
if (($1_1 | 0) == 295) {
break label$12
}
if (($1_1 | 0) == 305) {
break label$6
}
if (($1_1 | 0) == 322) {
break label$7
}
if (($1_1 | 0) == 339) {
$2_1 = 1049966;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 359) {
break label$11
}
if (($1_1 | 0) == 499) {
break label$14
}
if (($1_1 | 0) == 598) {
break label$5
}
if (($1_1 | 0) == 962) {
$2_1 = 1049972;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 1609) {
break label$53
}
if (($1_1 | 0) == 1705) {
$2_1 = 1049994;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 1728) {
break label$54
}
if (($1_1 | 0) != 1740) {
break label$15
}
break label$53;
}
$2_1 = 1049990;
$3_1 = 2;
break label$4;
}
$2_1 = 1049992;
$3_1 = 2;
break label$4;
}
$2_1 = 1050005;
break label$4;
}
$2_1 = 1050004;
break label$4;
}
$2_1 = 1050003;
break label$4;
}
$2_1 = 1050002;
break label$4;
}
$2_1 = 1050001;
break label$4;
}
$2_1 = 105e4;
break label$4;
}
$2_1 = 1049999;
break label$4;
}
$2_1 = 1049998;
break label$4;
}
$2_1 = 1049997;
break label$4;
}
$2_1 = 1049996;
break label$4;
}
$2_1 = 1049986;
$3_1 = 2;
break label$4;
}
if ($1_1 - 128 >>> 0 < 42 | $1_1 - 171 >>> 0 < 7) {
break label$1
}
label$70 : {
switch ($1_1 - 187 | 0) {
default:
if (($1_1 | 0) == 180 | $1_1 - 42891 >>> 0 < 2 | (($1_1 | 0) == 215 | ($1_1 | 0) == 247) | (($1_1 | 0) == 712 | ($1_1 | 0) == 750 | (($1_1 | 0) == 1600 | ($1_1 | 0) == 65279)) | ($1_1 | 0) == 65287) {
break label$1
}
break;
case 0:
case 4:
break label$1;
case 1:
case 2:
case 3:
break label$70;
};
}
if ($1_1 - 8208 >>> 0 < 96 | $1_1 - 697 >>> 0 < 7 | ($1_1 - 8203 >>> 0 < 5 | $1_1 - 182 >>> 0 < 3) | ($5_1 | 0) == 65024) {
break label$1
}
$76($0_1, $1_1);
break label$1;
}
$2_1 = 1048936;
$3_1 = 2;
break label$4;
}
$2_1 = 1049948;
$3_1 = 4;
break label$4;
}
$2_1 = 1049944;
break label$4;
}
$2_1 = 1049940;
break label$4;
}
$2_1 = 1049936;
break label$4;
}
$2_1 = 1049934;
$3_1 = 2;
break label$4;
}
$2_1 = 1049930;
$3_1 = 2;
break label$4;
}
$2_1 = 1049929;
break label$4;
}
$2_1 = 1049926;
break label$4;
}
$2_1 = 1049920;
}
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $2_1 + $3_1;
while (1) {
$1_1 = $18($4_1 + 8 | 0);
if (($1_1 | 0) == 780) {
$214($0_1, 780);
continue;
}
if (($1_1 | 0) == 1114112) {
break label$1
}
$76($0_1, $1_1);
continue;
};
}
}
$214($0_1, $1_1);
}
global$0 = $4_1 + 16 | 0;
}

function $214($0_1, $1_1) {
var $2_1 = 0;
label$1 : {
if (HEAP8[$0_1 + 12 | 0] & 1 & ($1_1 | 0) == 774) {
HEAP8[$0_1 + 12 | 0] = 0;
$61($0_1);
$76($0_1, 106);
break label$1;
}
if (($1_1 | 0) != 780 | HEAPU8[$0_1 + 13 | 0] != 1) {
break label$1
}
$2_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($29($2_1, $1_1, 1048936, 2)) {
$25($0_1, $1_1 - 2 | 0);
$20($0_1, 1048940, 2);
return;
}
if (!$118($2_1, $1_1, 1048938, 2)) {
break label$1
}
$3($0_1, 104);
}
}

function $215($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$1_1 + 16 >> 2];
$3_1 = $2_1 ? HEAP32[$1_1 + 20 >> 2] - $2_1 >>> 2 | 0 : 0;
$2_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = $3_1 + ($2_1 ? HEAP32[$1_1 + 12 >> 2] - $2_1 >>> 2 | 0 : 0) | 0;
if (HEAP32[$1_1 + 4 >> 2] ? HEAP32[$1_1 >> 2] == 1 : 0) {
$1_1 = 0
} else {
HEAP32[$0_1 + 8 >> 2] = $2_1;
$1_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $2_1;
}

function $216($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = $1_1 + 8 | 0;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$2_1 = $166($4_1);
if ($2_1) {
break label$2
}
if (HEAP32[$1_1 >> 2] != 1) {
break label$4
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 + 4 >> 2] = 0;
if (!$2_1) {
break label$4
}
$3_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$1_1 + 8 >> 2] = $3_1;
HEAP32[$1_1 + 12 >> 2] = (HEAP32[$2_1 + 8 >> 2] << 2) + $3_1;
continue;
}
break;
};
$2_1 = $166($1_1 + 16 | 0);
if ($2_1) {
break label$2
}
$1_1 = 0;
break label$1;
}
$3_1 = HEAP32[HEAP32[$1_1 + 24 >> 2] >> 2];
$1_1 = HEAP32[$2_1 >> 2];
$2_1 = $3_1 + $1_1 | 0;
$2_1 = $1_1 >>> 0 > $2_1 >>> 0 ? -1 : $2_1;
$1_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $217($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$4($7_1 + 8 | 0, $1_1, $2_1);
$4($7_1 + 20 | 0, $3_1, $4_1);
$1_1 = HEAP32[$0_1 + 32 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 24 >> 2]) {
$45($0_1 + 24 | 0)
}
HEAP32[$0_1 + 32 >> 2] = $1_1 + 1;
$2_1 = HEAP32[$7_1 + 12 >> 2];
$0_1 = HEAP32[$0_1 + 28 >> 2] + Math_imul($1_1, 28) | 0;
HEAP32[$0_1 >> 2] = HEAP32[$7_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[$7_1 + 20 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$7_1 + 16 >> 2];
HEAP32[$0_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$7_1 + 28 >> 2];
HEAP32[$0_1 + 16 >> 2] = HEAP32[$7_1 + 24 >> 2];
HEAP32[$0_1 + 20 >> 2] = $2_1;
HEAP8[$0_1 + 25 | 0] = $6_1;
HEAP8[$0_1 + 24 | 0] = $5_1;
global$0 = $7_1 + 32 | 0;
return $1_1;
}

function $218($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
if ($2_1) {
while (1) {
if ($2_1 >>> 0 > 1) {
$6_1 = $4_1;
$5_1 = $2_1 >>> 1 | 0;
$4_1 = $5_1 + $4_1 | 0;
$4_1 = ($150(Math_imul($4_1, 80) + $1_1 | 0, $3_1) & 255) == 1 ? $6_1 : $4_1;
$2_1 = $2_1 - $5_1 | 0;
continue;
}
break;
};
$1_1 = $150(Math_imul($4_1, 80) + $1_1 | 0, $3_1) & 255;
if ($1_1) {
$4_1 = (($1_1 | 0) == 255) + $4_1 | 0;
$1_1 = 1;
} else {
$1_1 = 0
}
} else {
$1_1 = 1
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $219($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = Math_fround(0);
$3_1 = HEAP32[$1_1 + 20 >> 2];
$2_1 = HEAP32[$1_1 + 16 >> 2];
$4_1 = $3_1 - $2_1 | 0;
$11($0_1, HEAP32[$0_1 + 8 >> 2], $4_1, 4, 8);
$5_1 = HEAP32[$1_1 >> 2] + ($2_1 << 2) | 0;
$6_1 = $2_1 + HEAP32[$1_1 + 8 >> 2] | 0;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = ($3_1 + $7_1 | 0) - $2_1 | 0;
$2_1 = HEAP32[$0_1 + 4 >> 2] + ($7_1 << 3) | 0;
$8_1 = (wasm2js_scratch_store_i32(2, HEAPU16[$1_1 + 24 >> 1] << 15), wasm2js_scratch_load_f32());
while (1) {
if ($4_1) {
HEAP32[$2_1 >> 2] = HEAP32[$5_1 >> 2];
HEAPF32[$2_1 + 4 >> 2] = Math_fround($8_1 * Math_fround(HEAPU8[$6_1 | 0])) / Math_fround(255.0);
$4_1 = $4_1 - 1 | 0;
$5_1 = $5_1 + 4 | 0;
$6_1 = $6_1 + 1 | 0;
$2_1 = $2_1 + 8 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = $3_1;
}

function $220($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$2_1 = $31($1_1, $2_1);
$36($5_1 + 4 | 0, $2_1);
while (1) {
if ($2_1) {
$6_1 = $9($1_1) + $4_1 | 0;
$4_1 = $4_1 >>> 0 > $6_1 >>> 0 ? -1 : $6_1;
$8($1_1, $4_1 >>> 0 < $3_1 >>> 0, 6);
$197($5_1 + 4 | 0, $4_1);
$4_1 = $4_1 + 1 | 0;
$4_1 = $4_1 ? $4_1 : -1;
$2_1 = $2_1 - 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 12 >> 2];
$1_1 = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $5_1 + 16 | 0;
}

function $221($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$218($3_1 + 8 | 0, $0_1, $1_1, $2_1);
global$0 = $3_1 + 16 | 0;
$2_1 = HEAP32[$3_1 + 12 >> 2];
$1_1 = $2_1 >>> 0 < $1_1 >>> 0;
return HEAP32[$3_1 + 8 >> 2] & 1 ? 0 : $1_1 ? ($1_1 ? Math_imul($2_1, 80) + $0_1 | 0 : 0) + 16 | 0 : 0;
}

function $222($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = $9($2_1);
$6_1 = $9($2_1);
$5_1 = $3_1 + $6_1 | 0;
$7_1 = ($3_1 >>> 0 > $5_1 >>> 0 ? -1 : $5_1) >>> 0 < 256;
$5_1 = HEAP32[$1_1 + 8 >> 2];
$8($2_1, $7_1 & $5_1 >>> 0 >= $3_1 >>> 0, 2);
$21($4_1 + 8 | 0, $2_1, $6_1);
$2_1 = HEAP32[$4_1 + 12 >> 2];
$6_1 = HEAP32[$4_1 + 8 >> 2];
if ($3_1 >>> 0 <= $5_1 >>> 0) {
HEAP32[$1_1 + 8 >> 2] = $3_1
}
$20($1_1, $6_1, $2_1);
HEAP32[$0_1 >> 2] = $3_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
global$0 = $4_1 + 16 | 0;
}

function $223($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$1_1 >> 2];
if (($3_1 | 0) == HEAP32[$1_1 + 4 >> 2]) {
$1_1 = 0
} else {
HEAP32[$1_1 >> 2] = $3_1 + 1;
$80($2_1 + 8 | 0, $1_1 + 8 | 0);
$1_1 = HEAP32[$2_1 + 8 >> 2] & 1 ? $3_1 : 0;
$3_1 = HEAP32[$2_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $224($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 + -64 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 8;
HEAP32[$2_1 + 12 >> 2] = 1048888;
HEAP32[$2_1 + 8 >> 2] = 1048880;
HEAP32[$2_1 + 56 >> 2] = 0;
HEAP32[$2_1 + 60 >> 2] = 0;
$3_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 28 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 36 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 20 >> 2];
HEAP32[$2_1 + 40 >> 2] = HEAP32[$0_1 + 16 >> 2];
HEAP32[$2_1 + 44 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 28 >> 2];
HEAP32[$2_1 + 48 >> 2] = HEAP32[$0_1 + 24 >> 2];
HEAP32[$2_1 + 52 >> 2] = $3_1;
$1_1 = $1_1 & 255;
label$1 : {
while (1) {
$223($2_1, $2_1 + 8 | 0);
$3_1 = HEAP32[$2_1 >> 2];
$0_1 = 0;
if (!$3_1) {
break label$1
}
if (($1_1 | 0) != HEAPU8[$3_1 | 0]) {
continue
}
break;
};
$0_1 = HEAP32[$2_1 + 4 >> 2];
}
global$0 = $2_1 - -64 | 0;
return $0_1;
}

function $225($0_1) {
var $1_1 = 0;
if (HEAP32[$0_1 >> 2] != 2) {
label$2 : {
$59($0_1);
$1_1 = HEAP32[$0_1 + 48 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$2
}
$14($1_1, HEAP32[$0_1 + 52 >> 2]);
}
}
}

function $226($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = $0_1 + 8 | 0;
label$1 : {
while (1) {
$1_1 = $167($3_1);
if ($1_1) {
break label$1
}
$1_1 = HEAP32[$0_1 >> 2];
if (!(!$1_1 | ($1_1 | 0) == HEAP32[$0_1 + 4 >> 2])) {
HEAP32[$0_1 >> 2] = $1_1 + 12;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 12 >> 2] = Math_imul(HEAP32[$1_1 + 8 >> 2], 52) + $2_1;
continue;
}
break;
};
$1_1 = $167($0_1 + 16 | 0);
}
return $1_1;
}

function $227($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$1_1 = $57($1_1, $2_1, $3_1);
if ($1_1) {
$249($4_1 + 8 | 0, $1_1 + 48 | 0);
$2_1 = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
} else {
$1_1 = 0
}
HEAP32[$0_1 + 4 >> 2] = $1_1 ? $2_1 : 0;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 4;
global$0 = $4_1 + 16 | 0;
}

function $228($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = HEAP32[$1_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 180 >> 2];
$3_1 = HEAP32[$3_1 + 184 >> 2];
$273($4_1 + 8 | 0, $5_1, $3_1, $2_1);
label$1 : {
if (!(HEAP32[$4_1 + 8 >> 2] & 1)) {
$6_1 = $3_1;
$3_1 = HEAP32[$4_1 + 12 >> 2];
if ($6_1 >>> 0 > $3_1 >>> 0) {
$2_1 = $5_1 + ($3_1 << 4) | 0;
$1_1 = HEAP32[$2_1 + 12 >> 2];
$5_1 = HEAP32[$2_1 + 8 >> 2];
break label$1;
}
}
$5_1 = 0;
$3_1 = HEAP32[$1_1 + 8 >> 2];
if ($3_1 >>> 0 >= 65536) {
break label$1
}
if (($3_1 | 0) == HEAP32[$1_1 >> 2]) {
$58($1_1)
}
HEAP32[$1_1 + 8 >> 2] = $3_1 + 1;
HEAP32[HEAP32[$1_1 + 4 >> 2] + ($3_1 << 2) >> 2] = $2_1;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $4_1 + 16 | 0;
}

function $229($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = HEAP32[$0_1 + 4 >> 2];
$4_1 = HEAP32[$0_1 + 8 >> 2];
if ($4_1) {
$6_1 = $5_1 + 8 | 0;
$7_1 = $4_1;
while (1) {
$8_1 = HEAP32[$6_1 >> 2] + $8_1 | 0;
$6_1 = $6_1 + 12 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
};
}
if (HEAP32[$0_1 + 20 >> 2] + $8_1 >>> 0 > 31) {
HEAP8[$0_1 + 36 | 0] = 1;
$185($1_1);
return;
}
if ($2_1) {
$78($0_1 + 12 | 0, $1_1);
return;
}
if (!(!$3_1 | !$4_1)) {
$2_1 = (Math_imul($4_1, 12) + $5_1 | 0) - 12 | 0;
if ($2_1) {
$78($2_1, $1_1);
return;
}
}
$3_1 = $81(4, 16);
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 >> 2] == ($4_1 | 0)) {
$32($0_1);
$5_1 = HEAP32[$0_1 + 4 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
$0_1 = Math_imul($4_1, 12) + $5_1 | 0;
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 1;
}

function $230($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
HEAP32[$6_1 + 12 >> 2] = $3_1;
HEAP32[$6_1 + 8 >> 2] = $2_1;
if ($1_1 >>> 0 >= 2) {
$2_1 = $0_1;
$9_1 = $6_1 + 8 | 0;
$10_1 = global$0 - 16 | 0;
global$0 = $10_1;
$3_1 = $1_1;
$5_1 = $1_1 + ($1_1 >>> 1 | 0) | 0;
label$2 : while (1) {
if ($5_1) {
$5_1 = $5_1 - 1 | 0;
if ($3_1 >>> 0 > $5_1 >>> 0) {
$0_1 = $2_1 + Math_imul($5_1, 12) | 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$7_1 = HEAP32[$2_1 >> 2];
$4_1 = HEAP32[$2_1 + 4 >> 2];
$8_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $8_1;
$8_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 8 >> 2] = $8_1;
HEAP32[$0_1 >> 2] = $7_1;
HEAP32[$0_1 + 4 >> 2] = $4_1;
$1_1 = 0;
} else {
$1_1 = $5_1 - $3_1 | 0
}
$7_1 = $3_1 >>> 0 < $5_1 >>> 0 ? $3_1 : $5_1;
while (1) {
$4_1 = $1_1 << 1;
$0_1 = $4_1 | 1;
if ($7_1 >>> 0 <= $0_1 >>> 0) {
continue label$2
}
$4_1 = $4_1 + 2 | 0;
if ($4_1 >>> 0 < $7_1 >>> 0) {
$0_1 = $164($9_1, $2_1 + Math_imul($0_1, 12) | 0, $2_1 + Math_imul($4_1, 12) | 0) + $0_1 | 0
}
$1_1 = $2_1 + Math_imul($1_1, 12) | 0;
$4_1 = $2_1 + Math_imul($0_1, 12) | 0;
if (!$164($9_1, $1_1, $4_1)) {
continue label$2
}
$23($1_1, $4_1, 12);
$1_1 = $0_1;
continue;
};
}
break;
};
global$0 = $10_1 + 16 | 0;
}
global$0 = $6_1 + 16 | 0;
}

function $231($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
$4_1 = $3_1 + 8 | 0;
$46($4_1, $1_1, $2_1, 45);
$41($3_1, $4_1);
$1_1 = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1 ? HEAP32[$3_1 + 4 >> 2] : 0;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
global$0 = $3_1 + 48 | 0;
}

function $232($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = Math_fround(0), $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0;
$7_1 = global$0 - 272 | 0;
global$0 = $7_1;
HEAP32[$7_1 + 60 >> 2] = 0;
HEAP32[$7_1 + 52 >> 2] = 0;
HEAP32[$7_1 + 56 >> 2] = 4;
$37_1 = Math_imul($3_1, 52) + $2_1 | 0;
label$1 : {
label$2 : {
label$3 : {
while (1) {
label$5 : {
if (($2_1 | 0) == ($37_1 | 0)) {
break label$3
}
if (HEAP32[$2_1 >> 2] != -2147483648) {
$120($7_1 + 100 | 0, $1_1, $2_1, $4_1, $5_1);
$3_1 = HEAP32[$2_1 + 48 >> 2];
if ($3_1) {
$16_1 = HEAP32[$2_1 + 44 >> 2];
$30_1 = $16_1 + Math_imul($3_1, 40) | 0;
$120($7_1 + 112 | 0, $1_1, $16_1, $4_1, $5_1);
while (1) {
$16_1 = $16_1 + 40 | 0;
if (($30_1 | 0) != ($16_1 | 0)) {
$120($7_1 + 256 | 0, $1_1, $16_1, $4_1, $5_1);
$12_1 = HEAP32[$7_1 + 260 >> 2];
$8_1 = HEAP32[$7_1 + 264 >> 2];
$13_1 = HEAP32[$7_1 + 116 >> 2];
$9_1 = HEAP32[$7_1 + 120 >> 2];
$3_1 = 0;
HEAP32[$7_1 + 184 >> 2] = 0;
HEAP32[$7_1 + 176 >> 2] = 0;
HEAP32[$7_1 + 180 >> 2] = 4;
$18_1 = $13_1 + Math_imul($9_1, 12) | 0;
$14_1 = $12_1 + Math_imul($8_1, 12) | 0;
$15_1 = $13_1;
$9_1 = $12_1;
while (1) {
$10_1 = $15_1;
if (($10_1 | 0) != ($18_1 | 0)) {
$15_1 = $10_1 + 12 | 0;
label$12 : {
label$13 : {
while (1) {
label$15 : {
if ($3_1 & 1) {
if (!$11_1) {
break label$13
}
$8_1 = $11_1;
} else {
if (($9_1 | 0) == ($14_1 | 0)) {
break label$15
}
$8_1 = $9_1;
$9_1 = $8_1 + 12 | 0;
}
$3_1 = 0;
$25_1 = HEAP32[$8_1 >> 2];
$17_1 = HEAP32[$10_1 >> 2];
if ($25_1 >>> 0 < $17_1 >>> 0) {
continue
}
break label$12;
}
break;
};
$3_1 = 1;
$11_1 = 0;
$9_1 = $14_1;
continue;
}
$3_1 = 1;
$11_1 = 0;
continue;
}
$3_1 = 1;
$11_1 = $8_1;
if (($17_1 | 0) != ($25_1 | 0)) {
continue
}
HEAP32[$7_1 + 224 >> 2] = $25_1;
HEAP32[$7_1 + 232 >> 2] = HEAP32[$10_1 + 8 >> 2];
HEAPF32[$7_1 + 228 >> 2] = HEAPF32[$10_1 + 4 >> 2] + HEAPF32[$11_1 + 4 >> 2];
$44($7_1 + 176 | 0, $7_1 + 224 | 0);
$3_1 = 0;
continue;
}
break;
};
HEAP32[$7_1 + 232 >> 2] = HEAP32[$7_1 + 184 >> 2];
$3_1 = HEAP32[$7_1 + 180 >> 2];
HEAP32[$7_1 + 224 >> 2] = HEAP32[$7_1 + 176 >> 2];
HEAP32[$7_1 + 228 >> 2] = $3_1;
$24(HEAP32[$7_1 + 112 >> 2], $13_1);
HEAP32[$7_1 + 120 >> 2] = HEAP32[$7_1 + 232 >> 2];
$3_1 = HEAP32[$7_1 + 228 >> 2];
HEAP32[$7_1 + 112 >> 2] = HEAP32[$7_1 + 224 >> 2];
HEAP32[$7_1 + 116 >> 2] = $3_1;
$24(HEAP32[$7_1 + 256 >> 2], $12_1);
continue;
}
break;
};
$3_1 = $7_1 + 100 | 0;
$155($3_1, $7_1 + 112 | 0);
$77($7_1 + 224 | 0, $3_1);
} else {
HEAP32[$7_1 + 232 >> 2] = HEAP32[$7_1 + 108 >> 2];
$3_1 = HEAP32[$7_1 + 104 >> 2];
HEAP32[$7_1 + 224 >> 2] = HEAP32[$7_1 + 100 >> 2];
HEAP32[$7_1 + 228 >> 2] = $3_1;
}
HEAP32[$7_1 + 72 >> 2] = HEAP32[$7_1 + 232 >> 2];
$3_1 = HEAP32[$7_1 + 228 >> 2];
HEAP32[$7_1 + 64 >> 2] = HEAP32[$7_1 + 224 >> 2];
HEAP32[$7_1 + 68 >> 2] = $3_1;
} else {
HEAP32[$7_1 + 96 >> 2] = 0;
HEAP32[$7_1 + 88 >> 2] = 0;
HEAP32[$7_1 + 92 >> 2] = 4;
$22_1 = HEAP32[$2_1 + 20 >> 2];
$38_1 = $22_1 + Math_imul(HEAP32[$2_1 + 24 >> 2], 12) | 0;
$25_1 = HEAP32[$2_1 + 12 >> 2];
$30_1 = HEAP32[$2_1 + 8 >> 2];
while (1) {
if (($22_1 | 0) != ($38_1 | 0)) {
$8_1 = HEAP32[$22_1 + 8 >> 2];
$10_1 = Math_imul($8_1, 20);
$9_1 = HEAP32[$22_1 + 4 >> 2];
$3_1 = 0;
label$22 : {
if ($8_1) {
$11_1 = $9_1 + $10_1 | 0;
$8_1 = 0;
if (($11_1 | 0) == 20) {
break label$22
}
$8_1 = HEAP32[$11_1 - 4 >> 2];
} else {
$8_1 = 0
}
}
HEAP32[$7_1 + 128 >> 2] = 0;
HEAP32[$7_1 + 132 >> 2] = 4;
$20_1 = 4;
$14_1 = -40;
$11_1 = 0;
label$25 : {
label$26 : {
while (1) {
HEAP32[$7_1 + 136 >> 2] = $3_1;
if (!$10_1) {
break label$26
}
$16_1 = $57($4_1, $5_1, $9_1);
if ($16_1) {
$249($7_1 + 40 | 0, $16_1 + 48 | 0);
$12_1 = HEAP32[$7_1 + 40 >> 2];
$13_1 = $12_1 ? HEAP32[$7_1 + 44 >> 2] : 0;
$15_1 = $8_1 - HEAP32[$9_1 + 16 >> 2] | 0;
$18_1 = $8_1 >>> 0 < $15_1 >>> 0 ? 0 : $15_1;
$9_1 = $9_1 + 20 | 0;
if (HEAP32[$7_1 + 128 >> 2] == ($3_1 | 0)) {
$279($7_1 + 128 | 0);
$20_1 = HEAP32[$7_1 + 132 >> 2];
}
$15_1 = $11_1 + $20_1 | 0;
HEAP32[$15_1 >> 2] = 0;
HEAP32[$15_1 + 36 >> 2] = 0;
HEAP32[$15_1 + 32 >> 2] = $18_1;
HEAP32[$15_1 + 28 >> 2] = $13_1;
HEAP32[$15_1 + 24 >> 2] = $12_1 ? $12_1 : 4;
HEAP32[$15_1 + 20 >> 2] = $16_1;
HEAP32[$15_1 + 16 >> 2] = 0;
$15_1 = $15_1 + 8 | 0;
HEAP32[$15_1 >> 2] = 0;
HEAP32[$15_1 + 4 >> 2] = 4;
$14_1 = $14_1 + 40 | 0;
$10_1 = $10_1 - 20 | 0;
$11_1 = $11_1 + 40 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$11_1 = 0;
$10_1 = 4;
$9_1 = 0;
break label$25;
}
if ($3_1) {
label$31 : {
$8_1 = HEAP32[$7_1 + 132 >> 2];
$11_1 = HEAP32[$8_1 + 28 >> 2];
$10_1 = HEAP32[$8_1 + 24 >> 2];
if (($3_1 | 0) == 1) {
break label$31
}
$3_1 = $8_1 + 68 | 0;
$15_1 = ($14_1 >>> 0) / 40 | 0;
$8_1 = $11_1;
while (1) {
$9_1 = HEAP32[$3_1 >> 2];
$14_1 = $9_1 >>> 0 < $8_1 >>> 0;
$10_1 = $14_1 ? HEAP32[$3_1 - 4 >> 2] : $10_1;
$11_1 = $14_1 ? $9_1 : $11_1;
$8_1 = $8_1 >>> 0 < $9_1 >>> 0 ? $8_1 : $9_1;
$3_1 = $3_1 + 40 | 0;
$15_1 = $15_1 - 1 | 0;
if ($15_1) {
continue
}
break;
};
}
} else {
$10_1 = 0
}
HEAP32[$7_1 + 140 >> 2] = 0;
HEAP32[$7_1 + 144 >> 2] = 4;
HEAP32[$7_1 + 148 >> 2] = 0;
$3_1 = $10_1 ? $10_1 : 4;
$39_1 = $3_1 + (($10_1 ? $11_1 : 0) << 3) | 0;
label$34 : {
label$35 : {
label$36 : {
label$37 : {
while (1) {
label$39 : {
$14_1 = HEAP32[$7_1 + 132 >> 2];
$9_1 = HEAP32[$7_1 + 136 >> 2];
$35_1 = $14_1 + Math_imul($9_1, 40) | 0;
while (1) {
label$41 : {
if (($3_1 | 0) == ($39_1 | 0)) {
break label$39
}
$15_1 = $3_1 + 8 | 0;
$31_1 = HEAP32[$3_1 >> 2];
$32_1 = Math_fround(0.0);
$10_1 = $14_1;
while (1) {
label$43 : {
if (($10_1 | 0) == ($35_1 | 0)) {
break label$41
}
$11_1 = HEAP32[$10_1 + 24 >> 2];
$3_1 = HEAP32[$10_1 + 28 >> 2];
if (!$3_1) {
break label$43
}
$8_1 = 0;
while (1) {
if ($3_1 >>> 0 > 1) {
$13_1 = $8_1;
$16_1 = $3_1 >>> 1 | 0;
$8_1 = $16_1 + $8_1 | 0;
$8_1 = $31_1 >>> 0 < HEAPU32[($8_1 << 3) + $11_1 >> 2] ? $13_1 : $8_1;
$3_1 = $3_1 - $16_1 | 0;
continue;
}
break;
};
$3_1 = ($8_1 << 3) + $11_1 | 0;
if (($31_1 | 0) != HEAP32[$3_1 >> 2]) {
break label$43
}
HEAP32[$10_1 + 36 >> 2] = $8_1;
$32_1 = Math_fround($32_1 + HEAPF32[$3_1 + 4 >> 2]);
$10_1 = $10_1 + 40 | 0;
continue;
}
break;
};
$3_1 = $15_1;
continue;
}
break;
};
if (($9_1 | 0) != 1) {
$16_1 = -2147483648;
while (1) {
if (($14_1 | 0) != ($35_1 | 0)) {
$20_1 = HEAP32[$14_1 + 36 >> 2];
$3_1 = $20_1 >>> 8 | 0;
label$49 : {
if (($3_1 | 0) == HEAP32[$14_1 + 4 >> 2] ? HEAP32[$14_1 >> 2] : 0) {
$3_1 = HEAP32[$14_1 + 16 >> 2];
$8_1 = HEAP32[$14_1 + 12 >> 2];
break label$49;
}
HEAP32[$14_1 + 4 >> 2] = $3_1;
HEAP32[$14_1 >> 2] = 1;
$9_1 = 4;
$26_1 = HEAP32[$14_1 + 20 >> 2];
label$52 : {
if (HEAPU32[$26_1 + 32 >> 2] > $3_1 >>> 0) {
$8_1 = HEAP32[$26_1 + 28 >> 2];
$13_1 = HEAP32[$8_1 + ($3_1 << 2) >> 2];
if ($13_1) {
$12_1 = HEAP32[$26_1 + 16 >> 2];
$18_1 = HEAP32[$26_1 + 20 >> 2];
$10_1 = 0;
$9_1 = 0;
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 | 0;
$17_1 = $10_1 + HEAP32[$8_1 >> 2] | 0;
$9_1 = $17_1 >>> 0 < $10_1 >>> 0 ? $9_1 + 1 | 0 : $9_1;
$10_1 = $17_1;
$8_1 = $8_1 + 4 | 0;
continue;
}
break;
};
$8_1 = HEAP32[$6_1 + 12 >> 2];
$3_1 = HEAP32[$8_1 + 132 >> 2];
$23_1 = $224($8_1 + 136 | 0, 7);
$8_1 = $9_1 + $18_1 | 0;
$10_1 = $10_1 + $12_1 | 0;
$8_1 = $10_1 >>> 0 < $12_1 >>> 0 ? $8_1 + 1 | 0 : $8_1;
$9_1 = $10_1;
$12_1 = ($8_1 | 0) == ($18_1 | 0) & $9_1 >>> 0 < $12_1 >>> 0 | $8_1 >>> 0 < $18_1 >>> 0;
$9_1 = $12_1 ? -1 : $9_1;
$10_1 = $13_1 + $9_1 | 0;
$17_1 = $12_1 ? -1 : $8_1;
$8_1 = $17_1;
$8_1 = $10_1 >>> 0 < $13_1 >>> 0 ? $8_1 + 1 | 0 : $8_1;
$13_1 = $10_1 - 1 | 0;
$19_1 = $13_1;
$12_1 = $8_1 - !$10_1 | 0;
$13_1 = ($12_1 | 0) == ($17_1 | 0) & $9_1 >>> 0 > $13_1 >>> 0 | $12_1 >>> 0 < $17_1 >>> 0;
$18_1 = $13_1 ? -1 : $12_1;
$12_1 = $3_1 >>> 0 > 1 ? $3_1 : 1;
$13_1 = __wasm_i64_udiv($13_1 ? -1 : $19_1, $18_1, $12_1);
$28_1 = !i64toi32_i32$HIGH_BITS & ($13_1 | 0) != -1 ? $13_1 : -1;
if ($23_1 >>> 0 <= $28_1 >>> 0) {
break label$37
}
$11_1 = 0;
HEAP32[$7_1 + 172 >> 2] = 0;
HEAP32[$7_1 + 164 >> 2] = 0;
HEAP32[$7_1 + 168 >> 2] = 1;
$13_1 = $10_1;
$10_1 = ($8_1 | 0) == ($17_1 | 0) & $9_1 >>> 0 > $10_1 >>> 0 | $8_1 >>> 0 < $17_1 >>> 0;
$18_1 = $10_1 ? -1 : $13_1;
$33_1 = $10_1 ? -1 : $8_1;
$8_1 = __wasm_i64_udiv($9_1, $17_1, $12_1);
$10_1 = !i64toi32_i32$HIGH_BITS & ($8_1 | 0) != -1 ? $8_1 : -1;
$13_1 = $3_1;
label$57 : {
label$58 : {
while (1) {
label$60 : {
$3_1 = $10_1;
if ($11_1 & 1 | $3_1 >>> 0 > $28_1 >>> 0) {
break label$58
}
$26($7_1 + 32 | 0, $6_1, 7, $3_1);
$11_1 = $3_1 >>> 0 >= $28_1 >>> 0;
$10_1 = $3_1 + ($3_1 >>> 0 < $28_1 >>> 0) | 0;
$34_1 = HEAP32[$7_1 + 32 >> 2];
if (!$34_1) {
continue
}
$29_1 = HEAP32[$7_1 + 36 >> 2];
$28($7_1 + 224 | 0, 7, $34_1, $29_1);
if (HEAPU8[$7_1 + 224 | 0] != 8) {
$8_1 = HEAP32[$7_1 + 228 >> 2];
$12_1 = HEAP32[$7_1 + 224 >> 2];
if (($12_1 & 255) != 8) {
break label$60
}
}
$12_1 = 3;
$8_1 = 0;
$3_1 = __wasm_i64_mul($13_1, 0, $3_1, 0);
$19_1 = $18_1 - $3_1 | 0;
$23_1 = $19_1;
$36_1 = i64toi32_i32$HIGH_BITS;
$21_1 = $33_1 - ($36_1 + ($3_1 >>> 0 > $18_1 >>> 0) | 0) | 0;
$19_1 = ($21_1 | 0) == ($33_1 | 0) & $18_1 >>> 0 < $19_1 >>> 0 | $21_1 >>> 0 > $33_1 >>> 0;
$23_1 = $19_1 ? 0 : $23_1;
$21_1 = $19_1 ? 0 : $21_1;
$21_1 = !$21_1 & $13_1 >>> 0 < $23_1 >>> 0 | $21_1 ? $13_1 : $23_1;
$19_1 = $9_1 - $3_1 | 0;
$3_1 = $17_1 - (($3_1 >>> 0 > $9_1 >>> 0) + $36_1 | 0) | 0;
$3_1 = ($3_1 | 0) == ($17_1 | 0) & $9_1 >>> 0 < $19_1 >>> 0 | $3_1 >>> 0 > $17_1 >>> 0 ? 0 : $19_1;
if ($21_1 >>> 0 < $3_1 >>> 0) {
break label$60
}
$19_1 = $29_1 - 8 | 0;
if ($21_1 >>> 0 > ($19_1 >>> 0 > $29_1 >>> 0 ? 0 : $19_1) >>> 0) {
break label$60
}
$20($7_1 + 164 | 0, $3_1 + ($29_1 >>> 0 < 8 ? 1 : $34_1 + 8 | 0) | 0, $21_1 - $3_1 | 0);
continue;
}
break;
};
$3_1 = $8_1;
$10_1 = ($3_1 & 255) << 24 | $12_1 >>> 8;
$9_1 = $12_1;
$8_1 = -2147483648;
$13_1 = HEAP32[$7_1 + 168 >> 2];
$11_1 = ($3_1 & 65535) << 16 | $9_1 >>> 16;
break label$57;
}
$13_1 = HEAP32[$7_1 + 168 >> 2];
if (HEAP32[$6_1 + 8 >> 2]) {
$9_1 = 4;
$10_1 = 0;
$3_1 = 0;
$8_1 = 0;
$11_1 = 0;
break label$57;
}
$3_1 = HEAP32[$26_1 + 36 >> 2];
HEAP32[$7_1 + 236 >> 2] = HEAP32[$7_1 + 172 >> 2];
HEAP32[$7_1 + 232 >> 2] = $13_1;
HEAP8[$7_1 + 224 | 0] = 8;
$11_1 = 0;
$8_1 = $3_1 - ($20_1 & -256) | 0;
$3_1 = $3_1 >>> 0 < $8_1 >>> 0 ? 0 : $8_1;
$12_1 = $31($7_1 + 224 | 0, $3_1 >>> 0 < 256 ? $3_1 : 256);
$15($7_1 + 24 | 0, $12_1, 4, 12);
HEAP32[$7_1 + 216 >> 2] = 0;
$3_1 = HEAP32[$7_1 + 28 >> 2];
HEAP32[$7_1 + 208 >> 2] = HEAP32[$7_1 + 24 >> 2];
HEAP32[$7_1 + 212 >> 2] = $3_1;
$11($7_1 + 208 | 0, 0, $12_1, 4, 12);
$10_1 = HEAP32[$7_1 + 216 >> 2];
$17_1 = HEAP32[$7_1 + 212 >> 2];
while (1) {
if (($11_1 | 0) != ($12_1 | 0)) {
$8_1 = $7_1 + 176 | 0;
$3_1 = $17($7_1 + 224 | 0);
$36($8_1, $3_1);
$35($8_1, $3_1);
$8_1 = HEAP32[$7_1 + 184 >> 2];
$18_1 = $8_1 + $3_1 | 0;
$8_1 = HEAP32[$7_1 + 180 >> 2] + ($8_1 << 2) | 0;
$9_1 = 0;
while (1) {
if ($3_1) {
$20_1 = $9($7_1 + 224 | 0) + $9_1 | 0;
$9_1 = $9_1 >>> 0 > $20_1 >>> 0 ? -1 : $20_1;
HEAP32[$8_1 >> 2] = $9_1;
$3_1 = $3_1 - 1 | 0;
$8_1 = $8_1 + 4 | 0;
continue;
}
break;
};
$3_1 = HEAP32[$7_1 + 180 >> 2];
$9_1 = HEAP32[$7_1 + 176 >> 2];
HEAP32[$7_1 + 256 >> 2] = $9_1;
HEAP32[$7_1 + 260 >> 2] = $3_1;
HEAP32[$7_1 + 264 >> 2] = $18_1;
$8_1 = $17_1 + Math_imul($10_1, 12) | 0;
HEAP32[$8_1 + 8 >> 2] = $18_1;
HEAP32[$8_1 >> 2] = $9_1;
HEAP32[$8_1 + 4 >> 2] = $3_1;
$10_1 = $10_1 + 1 | 0;
$11_1 = $11_1 + 1 | 0;
continue;
}
break;
};
$3_1 = HEAP32[$7_1 + 212 >> 2];
HEAP32[$7_1 + 176 >> 2] = HEAP32[$7_1 + 208 >> 2];
HEAP32[$7_1 + 180 >> 2] = $3_1;
HEAP32[$7_1 + 184 >> 2] = $10_1;
if (HEAPU8[$7_1 + 224 | 0] != 8) {
$3_1 = HEAP32[$7_1 + 228 >> 2];
$9_1 = HEAP32[$7_1 + 224 >> 2];
$123($7_1 + 176 | 0);
$8_1 = -2147483648;
} else {
$3_1 = HEAP32[$7_1 + 184 >> 2];
$9_1 = HEAP32[$7_1 + 180 >> 2];
$8_1 = HEAP32[$7_1 + 176 >> 2];
}
$10_1 = $9_1 >>> 8 | 0;
$11_1 = $9_1 >>> 16 | 0;
}
$0(HEAP32[$7_1 + 164 >> 2], $13_1);
if (($8_1 | 0) != -2147483648) {
break label$52
}
break label$36;
}
}
$8_1 = 0;
$3_1 = 0;
$10_1 = 0;
$11_1 = 0;
}
$123($14_1 + 8 | 0);
HEAP32[$14_1 + 8 >> 2] = $8_1;
$12_1 = $9_1 & 255;
$8_1 = $11_1 & 65535;
$9_1 = $8_1 >>> 16 | 0;
$8_1 = $8_1 << 16;
$11_1 = $9_1;
$13_1 = $8_1;
$9_1 = $10_1 & 255;
$8_1 = $9_1 >>> 24 | 0;
$9_1 = $13_1 | $9_1 << 8 | $12_1;
HEAP32[$14_1 + 12 >> 2] = $9_1;
HEAP32[$14_1 + 16 >> 2] = $3_1 | ($8_1 | $11_1);
$20_1 = HEAPU8[$14_1 + 36 | 0];
$8_1 = $9_1;
}
HEAP32[$7_1 + 192 >> 2] = 0;
HEAP32[$7_1 + 184 >> 2] = 0;
HEAP32[$7_1 + 200 >> 2] = $14_1 + 32;
$9_1 = $20_1 & 255;
HEAP32[$7_1 + 180 >> 2] = $3_1 >>> 0 > $9_1 >>> 0 ? $8_1 + Math_imul($9_1, 12) | 0 : 0;
HEAP32[$7_1 + 176 >> 2] = 1;
$216($7_1 + 16 | 0, $7_1 + 176 | 0);
if (HEAP32[$7_1 + 16 >> 2] & 1) {
$3_1 = HEAP32[$7_1 + 20 >> 2];
$8_1 = $7_1 + 224 | 0;
$215($8_1, $7_1 + 176 | 0);
$9_1 = $8_1;
$8_1 = HEAP32[$7_1 + 224 >> 2] + 1 | 0;
$8_1 = $8_1 ? $8_1 : -1;
$36($9_1, $8_1 >>> 0 > 4 ? $8_1 : 4);
HEAP32[HEAP32[$7_1 + 228 >> 2] >> 2] = $3_1;
HEAP32[$7_1 + 216 >> 2] = 1;
$3_1 = HEAP32[$7_1 + 228 >> 2];
HEAP32[$7_1 + 208 >> 2] = HEAP32[$7_1 + 224 >> 2];
HEAP32[$7_1 + 212 >> 2] = $3_1;
HEAP32[$7_1 + 248 >> 2] = HEAP32[$7_1 + 200 >> 2];
$3_1 = HEAP32[$7_1 + 196 >> 2];
HEAP32[$7_1 + 240 >> 2] = HEAP32[$7_1 + 192 >> 2];
HEAP32[$7_1 + 244 >> 2] = $3_1;
$3_1 = HEAP32[$7_1 + 188 >> 2];
HEAP32[$7_1 + 232 >> 2] = HEAP32[$7_1 + 184 >> 2];
HEAP32[$7_1 + 236 >> 2] = $3_1;
$3_1 = HEAP32[$7_1 + 180 >> 2];
HEAP32[$7_1 + 224 >> 2] = HEAP32[$7_1 + 176 >> 2];
HEAP32[$7_1 + 228 >> 2] = $3_1;
while (1) {
$216($7_1 + 8 | 0, $7_1 + 224 | 0);
if (HEAP32[$7_1 + 8 >> 2] == 1) {
$8_1 = HEAP32[$7_1 + 12 >> 2];
$3_1 = HEAP32[$7_1 + 216 >> 2];
if (($3_1 | 0) == HEAP32[$7_1 + 208 >> 2]) {
$215($7_1 + 256 | 0, $7_1 + 224 | 0);
$9_1 = HEAP32[$7_1 + 256 >> 2] + 1 | 0;
$35($7_1 + 208 | 0, $9_1 ? $9_1 : -1);
}
HEAP32[HEAP32[$7_1 + 212 >> 2] + ($3_1 << 2) >> 2] = $8_1;
HEAP32[$7_1 + 216 >> 2] = $3_1 + 1;
continue;
}
break;
};
$3_1 = HEAP32[$7_1 + 216 >> 2];
$9_1 = HEAP32[$7_1 + 212 >> 2];
$11_1 = HEAP32[$7_1 + 208 >> 2];
if (($11_1 | 0) == -2147483648) {
break label$35
}
} else {
$3_1 = 0;
$9_1 = 4;
$11_1 = 0;
}
HEAP32[$7_1 + 152 >> 2] = $11_1;
HEAP32[$7_1 + 156 >> 2] = $9_1;
HEAP32[$7_1 + 160 >> 2] = $3_1;
if (($16_1 | 0) == -2147483648) {
$16_1 = $11_1;
$27_1 = $9_1;
$24_1 = $3_1;
} else {
if ($24_1) {
label$77 : {
$8_1 = 0;
$3_1 = $27_1;
while (1) {
if ($290($7_1 + 152 | 0, HEAP32[$3_1 >> 2])) {
$3_1 = $3_1 + 4 | 0;
$8_1 = $8_1 + 1 | 0;
if (($24_1 | 0) != ($8_1 | 0)) {
continue
}
break label$77;
}
break;
};
$12_1 = $27_1 + 4 | 0;
$9_1 = $8_1;
while (1) {
label$81 : {
$3_1 = $12_1 + ($9_1 << 2) | 0;
while (1) {
$9_1 = $9_1 + 1 | 0;
if ($24_1 >>> 0 <= $9_1 >>> 0) {
break label$81
}
$10_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 4 | 0;
if (!$290($7_1 + 152 | 0, $10_1)) {
continue
}
break;
};
HEAP32[($8_1 << 2) + $27_1 >> 2] = $10_1;
$8_1 = $8_1 + 1 | 0;
continue;
}
break;
};
$9_1 = HEAP32[$7_1 + 156 >> 2];
$24_1 = $8_1;
}
} else {
$24_1 = 0
}
$7($11_1, $9_1);
}
$14_1 = $14_1 + 40 | 0;
continue;
}
break;
};
$8_1 = ($16_1 | 0) == -2147483648;
$7($8_1 ? 0 : $16_1, $8_1 ? 4 : $27_1);
$3_1 = $15_1;
if (!($8_1 ? 0 : $24_1)) {
continue
}
}
$3_1 = HEAP32[$7_1 + 148 >> 2];
if (($3_1 | 0) == HEAP32[$7_1 + 140 >> 2]) {
$119($7_1 + 140 | 0)
}
$8_1 = HEAP32[$7_1 + 144 >> 2] + ($3_1 << 3) | 0;
HEAPF32[$8_1 + 4 >> 2] = $32_1;
HEAP32[$8_1 >> 2] = $31_1;
HEAP32[$7_1 + 148 >> 2] = $3_1 + 1;
$3_1 = $15_1;
continue;
}
break;
};
$3_1 = HEAP32[$7_1 + 148 >> 2];
$9_1 = HEAP32[$7_1 + 144 >> 2];
$11_1 = HEAP32[$7_1 + 140 >> 2];
break label$34;
}
$10_1 = 11;
$9_1 = 4;
}
$9_1 = $9_1 & 255 | ($11_1 << 16 | ($10_1 & 255) << 8);
}
$137($16_1, $27_1);
$14(HEAP32[$7_1 + 140 >> 2], HEAP32[$7_1 + 144 >> 2]);
$11_1 = -2147483648;
}
$8_1 = $9_1;
$9_1 = $3_1;
$10_1 = $8_1 | 0;
$3_1 = HEAP32[$7_1 + 136 >> 2];
}
$15_1 = HEAP32[$7_1 + 132 >> 2];
$8_1 = $15_1 + 8 | 0;
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 | 0;
$123($8_1);
$8_1 = $8_1 + 40 | 0;
continue;
}
break;
};
$2(HEAP32[$7_1 + 128 >> 2], $15_1, 4, 40);
if (($11_1 | 0) == -2147483648) {
break label$5
}
$3_1 = $30_1;
$8_1 = $25_1;
$14_1 = $217($1_1, $3_1, $8_1, $3_1, $8_1, 0, HEAP32[$22_1 + 8 >> 2] ? HEAPU8[HEAP32[$22_1 + 4 >> 2] + 12 | 0] : 0);
$47($7_1 + 88 | 0, $9_1);
$3_1 = HEAP32[$7_1 + 96 >> 2];
if ($9_1) {
$15_1 = $3_1 + $9_1 | 0;
$3_1 = HEAP32[$7_1 + 92 >> 2] + Math_imul($3_1, 12) | 0;
$8_1 = $10_1;
while (1) {
HEAP32[$3_1 + 8 >> 2] = $14_1;
HEAP32[$3_1 >> 2] = HEAP32[$8_1 >> 2];
HEAPF32[$3_1 + 4 >> 2] = HEAPF32[$8_1 + 4 >> 2];
$8_1 = $8_1 + 8 | 0;
$3_1 = $3_1 + 12 | 0;
$9_1 = $9_1 - 1 | 0;
if ($9_1) {
continue
}
break;
};
$3_1 = $15_1;
}
HEAP32[$7_1 + 96 >> 2] = $3_1;
$14($11_1, $10_1);
$22_1 = $22_1 + 12 | 0;
continue;
}
break;
};
$77($7_1 - -64 | 0, $7_1 + 88 | 0);
}
$10_1 = HEAP32[$7_1 + 68 >> 2];
$9_1 = HEAP32[$7_1 + 72 >> 2];
$3_1 = HEAP32[$7_1 + 64 >> 2];
if (($3_1 | 0) == -2147483648) {
break label$2
}
$2_1 = $2_1 + 52 | 0;
HEAP32[$7_1 + 80 >> 2] = $10_1;
HEAP32[$7_1 + 84 >> 2] = $9_1;
HEAP32[$7_1 + 76 >> 2] = $3_1;
$155($7_1 + 52 | 0, $7_1 + 76 | 0);
continue;
}
break;
};
$24(HEAP32[$7_1 + 88 >> 2], HEAP32[$7_1 + 92 >> 2]);
break label$2;
}
$77($0_1, $7_1 + 52 | 0);
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $10_1;
HEAP32[$0_1 + 8 >> 2] = $9_1;
$24(HEAP32[$7_1 + 52 >> 2], HEAP32[$7_1 + 56 >> 2]);
}
global$0 = $7_1 + 272 | 0;
}

function $233($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
$10_1 = global$0 - 48 | 0;
global$0 = $10_1;
$6_1 = HEAP32[$3_1 + 4 >> 2];
$12_1 = HEAP32[$3_1 + 8 >> 2];
label$1 : {
if ($12_1 >>> 0 >= 2) {
$18_1 = global$0 - 32 | 0;
global$0 = $18_1;
$13_1 = $12_1 + ($12_1 >>> 1 | 0) | 0;
label$3 : while (1) {
if ($13_1) {
$13_1 = $13_1 - 1 | 0;
if ($12_1 >>> 0 > $13_1 >>> 0) {
$11_1 = Math_imul($13_1, 20) + $6_1 | 0;
$19_1 = HEAP32[$11_1 + 16 >> 2];
$20_1 = HEAP32[$11_1 + 8 >> 2];
$17_1 = HEAP32[$11_1 + 12 >> 2];
$15_1 = HEAP32[$6_1 >> 2];
$14_1 = HEAP32[$6_1 + 4 >> 2];
$7_1 = HEAP32[$11_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$11_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $7_1;
$8_1 = HEAP32[$6_1 + 8 >> 2];
$9_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 8 >> 2] = $20_1;
HEAP32[$6_1 + 12 >> 2] = $17_1;
$7_1 = HEAP32[$6_1 + 16 >> 2];
HEAP32[$6_1 + 16 >> 2] = $19_1;
HEAP32[$11_1 >> 2] = $15_1;
HEAP32[$11_1 + 4 >> 2] = $14_1;
HEAP32[$11_1 + 8 >> 2] = $8_1;
HEAP32[$11_1 + 12 >> 2] = $9_1;
HEAP32[$11_1 + 16 >> 2] = $7_1;
$7_1 = 0;
} else {
$7_1 = $13_1 - $12_1 | 0
}
$14_1 = $12_1 >>> 0 < $13_1 >>> 0 ? $12_1 : $13_1;
while (1) {
$8_1 = $7_1 << 1;
$9_1 = $8_1 | 1;
if ($14_1 >>> 0 <= $9_1 >>> 0) {
continue label$3
}
$8_1 = $8_1 + 2 | 0;
if ($8_1 >>> 0 < $14_1 >>> 0) {
$9_1 = $163(Math_imul($9_1, 20) + $6_1 | 0, Math_imul($8_1, 20) + $6_1 | 0) + $9_1 | 0
}
$8_1 = Math_imul($7_1, 20) + $6_1 | 0;
$7_1 = Math_imul($9_1, 20) + $6_1 | 0;
if (!$163($8_1, $7_1)) {
continue label$3
}
$23($8_1, $7_1, 20);
$7_1 = $9_1;
continue;
};
}
break;
};
global$0 = $18_1 + 32 | 0;
} else {
$9_1 = 0;
if (!$12_1) {
break label$1
}
}
$9_1 = HEAP32[$6_1 + 12 >> 2];
}
HEAP32[$10_1 + 8 >> 2] = 0;
HEAP32[$10_1 >> 2] = 0;
HEAP32[$10_1 + 4 >> 2] = 4;
$17_1 = Math_imul($12_1, 20);
$7_1 = $6_1;
while (1) {
if (!(($16_1 | 0) == 160 | ($16_1 | 0) == ($17_1 | 0))) {
$15_1 = HEAP32[$7_1 + 12 >> 2];
if ($15_1 - $9_1 >>> 0 < 150) {
$14_1 = $10_1 + 12 | 0;
$8_1 = $6_1 + $16_1 | 0;
$122($14_1, $1_1, $2_1, HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2], $4_1, Math_fround(FUNCTION_TABLE[$5_1 | 0](1, $15_1)));
$121($10_1, $14_1);
}
$7_1 = $7_1 + 20 | 0;
$16_1 = $16_1 + 20 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$10_1 + 8 >> 2];
$1_1 = HEAP32[$10_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$10_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
$51($3_1);
global$0 = $10_1 + 48 | 0;
}

function $234($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0;
$7_1 = global$0 - 112 | 0;
global$0 = $7_1;
$8_1 = HEAP32[$1_1 + 12 >> 2];
$13_1 = HEAP32[$8_1 + 124 >> 2];
$19_1 = $13_1 + (HEAP32[$8_1 + 128 >> 2] << 1) | 0;
$20_1 = $7_1 + 36 | 0;
$21_1 = HEAP32[$5_1 + 12 >> 2];
$22_1 = $2_1 & 255;
$23_1 = $3_1 & 255;
label$1 : {
label$2 : {
while (1) {
$2_1 = $13_1;
if (($2_1 | 0) == ($19_1 | 0)) {
break label$2
}
$3_1 = $24_1;
$24_1 = $3_1 + 1 | 0;
$13_1 = $2_1 + 2 | 0;
if (HEAPU8[$2_1 | 0] != ($22_1 | 0) | HEAPU8[$2_1 + 1 | 0] != ($23_1 | 0)) {
continue
}
$26($7_1 + 16 | 0, $1_1, 8, $3_1);
$9_1 = HEAP32[$7_1 + 16 >> 2];
if (!$9_1) {
continue
}
$2_1 = HEAP32[$7_1 + 20 >> 2];
$3_1 = 0;
FUNCTION_TABLE[$21_1 | 0]($4_1, 0);
HEAP32[$7_1 + 52 >> 2] = $5_1;
HEAP32[$7_1 + 48 >> 2] = $4_1;
HEAP32[$7_1 + 44 >> 2] = 0;
HEAP32[$7_1 + 36 >> 2] = 0;
HEAP32[$7_1 + 40 >> 2] = 4;
HEAP32[$7_1 + 28 >> 2] = 0;
$8_1 = $7_1 + 56 | 0;
$28($8_1, 8, $9_1, $2_1);
$16_1 = $17($8_1);
HEAP32[$7_1 + 84 >> 2] = 0;
HEAP32[$7_1 + 76 >> 2] = 0;
HEAP32[$7_1 + 80 >> 2] = 1;
$8_1 = $2_1 - $16_1 | 0;
$11_1 = ($2_1 >>> 0 < $8_1 >>> 0 ? 0 : $8_1) + $9_1 | 0;
$25_1 = $2_1 + $9_1 | 0;
$14_1 = 4;
$8_1 = $5_1;
$12_1 = $4_1;
while (1) {
if (($11_1 | 0) != ($25_1 | 0)) {
$222($7_1 + 100 | 0, $7_1 + 76 | 0, $7_1 + 56 | 0);
$15_1 = HEAP32[$7_1 + 108 >> 2];
$17_1 = HEAP32[$7_1 + 104 >> 2];
$26_1 = HEAPU8[$11_1 | 0];
label$6 : {
label$7 : {
$10_1 = HEAP32[$7_1 + 100 >> 2];
if (HEAP32[$7_1 + 28 >> 2] == 1 & $10_1 >>> 0 >= HEAPU32[$7_1 + 32 >> 2]) {
break label$7
}
HEAP32[$7_1 + 28 >> 2] = 0;
$9_1 = $3_1 << 2;
$2_1 = ($14_1 + $9_1 | 0) - 4 | 0;
while (1) {
if (!(!$3_1 | !$2_1 | $10_1 >>> 0 >= HEAPU32[$2_1 >> 2])) {
$9_1 = $9_1 - 4 | 0;
$2_1 = $2_1 - 4 | 0;
$3_1 = $3_1 - 1 | 0;
continue;
}
break;
};
HEAP32[$7_1 + 44 >> 2] = $3_1;
FUNCTION_TABLE[HEAP32[$8_1 + 12 >> 2]]($12_1, $3_1);
if ($2_1 ? $3_1 : 0) {
$2_1 = HEAP32[$2_1 >> 2];
if ($15_1 >>> 0 < $2_1 >>> 0) {
break label$7
}
} else {
$2_1 = 0
}
$42($7_1 + 100 | 0, $2_1 + $17_1 | 0, $15_1 - $2_1 | 0);
if (HEAP32[$7_1 + 100 >> 2]) {
break label$7
}
$10_1 = HEAP32[$7_1 + 108 >> 2];
$18_1 = HEAP32[$7_1 + 104 >> 2];
HEAP32[$7_1 + 100 >> 2] = $18_1;
HEAP32[$7_1 + 104 >> 2] = $10_1 + $18_1;
label$13 : {
while (1) {
$10_1 = $18($7_1 + 100 | 0);
if (($10_1 | 0) != 1114112) {
$2_1 = ($10_1 >>> 0 >= 128 ? ($10_1 >>> 0 < 2048 ? 2 : $10_1 >>> 0 < 65536 ? 3 : 4) : 1) + $2_1 | 0;
if (HEAP32[$7_1 + 36 >> 2] == ($3_1 | 0)) {
$58($20_1);
$14_1 = HEAP32[$7_1 + 40 >> 2];
}
HEAP32[$9_1 + $14_1 >> 2] = $2_1;
$3_1 = $3_1 + 1 | 0;
HEAP32[$7_1 + 44 >> 2] = $3_1;
$9_1 = $9_1 + 4 | 0;
$12_1 = HEAP32[$7_1 + 48 >> 2];
$8_1 = HEAP32[$7_1 + 52 >> 2];
if (FUNCTION_TABLE[HEAP32[$8_1 + 16 >> 2]]($12_1, $10_1) | 0) {
continue
}
break label$13;
}
break;
};
FUNCTION_TABLE[HEAP32[$8_1 + 20 >> 2]]($7_1 + 8 | 0, $12_1);
$9_1 = HEAP32[$7_1 + 12 >> 2];
$2_1 = HEAP32[$7_1 + 8 >> 2] ^ 1;
break label$6;
}
HEAP32[$7_1 + 32 >> 2] = $2_1;
HEAP32[$7_1 + 28 >> 2] = 1;
$2_1 = 1;
break label$6;
}
$2_1 = 1;
}
$42($7_1 + 88 | 0, $17_1, $15_1);
if (!(HEAP32[$7_1 + 88 >> 2] ? 1 : $2_1 & 1)) {
$4($7_1 + 100 | 0, HEAP32[$7_1 + 92 >> 2], HEAP32[$7_1 + 96 >> 2]);
$2_1 = HEAP32[$6_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$6_1 >> 2]) {
$64($6_1)
}
HEAP32[$6_1 + 8 >> 2] = $2_1 + 1;
$10_1 = HEAP32[$7_1 + 104 >> 2];
$2_1 = HEAP32[$6_1 + 4 >> 2] + Math_imul($2_1, 20) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$7_1 + 100 >> 2];
HEAP32[$2_1 + 4 >> 2] = $10_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$7_1 + 108 >> 2];
HEAP8[$2_1 + 16 | 0] = $26_1 ^ -1;
HEAP32[$2_1 + 12 >> 2] = $9_1;
}
$11_1 = $11_1 + 1 | 0;
continue;
}
break;
};
$8($7_1 + 56 | 0, HEAP32[$7_1 + 68 >> 2] == ($16_1 | 0), 2);
$3_1 = HEAPU8[$7_1 + 56 | 0];
$2_1 = HEAP32[$7_1 + 56 >> 2];
$8_1 = HEAP32[$7_1 + 60 >> 2];
$0(HEAP32[$7_1 + 76 >> 2], HEAP32[$7_1 + 80 >> 2]);
if (($3_1 | 0) == 8 | ($2_1 & 255) == 8) {
$7(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
continue;
}
break;
};
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $8_1;
$7(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
break label$1;
}
HEAP8[$0_1 | 0] = 8;
}
global$0 = $7_1 + 112 | 0;
}

function $235($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if (!HEAPU8[$1_1 | 0]) {
$2_1 = HEAPU8[$1_1 + 1 | 0];
$3_1 = HEAPU8[$1_1 + 2 | 0];
if ($2_1 >>> 0 <= $3_1 >>> 0) {
if ($2_1 >>> 0 >= $3_1 >>> 0) {
HEAP8[$1_1 | 0] = 1
} else {
HEAP8[$1_1 + 1 | 0] = $2_1 + 1
}
$4_1 = 1;
}
}
HEAP8[$0_1 + 1 | 0] = $2_1;
HEAP8[$0_1 | 0] = $4_1;
}

function $236($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $1_1 & 255;
$2_1 = $1_1 >>> 0 > 255 ? 1048576 : ($2_1 >>> 0 < 16 ? $2_1 : 16) << 16;
$1_1 = $0_1 & 255;
return $2_1 | ($0_1 >>> 0 > 255 ? 4096 : ($1_1 >>> 0 < 16 ? $1_1 : 16) << 8);
}

function $237($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 20 >> 2] = $1_1;
HEAP32[$3_1 + 24 >> 2] = $1_1 + $2_1;
$1_1 = $18($3_1 + 20 | 0);
if (($1_1 | 0) != 1114112) {
$2_1 = HEAP32[$3_1 + 24 >> 2];
$5_1 = HEAP32[$3_1 + 20 >> 2];
$4_1 = $2_1 - $5_1 | 0;
$4_1 = ($4_1 >>> 2 | 0) + (($4_1 & 3) != 0) | 0;
$15($3_1 + 8 | 0, ($4_1 >>> 0 > 3 ? $4_1 : 3) + 1 | 0, 4, 4);
$6_1 = HEAP32[$3_1 + 8 >> 2];
$4_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$4_1 >> 2] = $1_1;
HEAP32[$3_1 + 36 >> 2] = 1;
HEAP32[$3_1 + 32 >> 2] = $4_1;
HEAP32[$3_1 + 28 >> 2] = $6_1;
HEAP32[$3_1 + 44 >> 2] = $2_1;
HEAP32[$3_1 + 40 >> 2] = $5_1;
$2_1 = 4;
$1_1 = 1;
while (1) {
$5_1 = $18($3_1 + 40 | 0);
if (($5_1 | 0) != 1114112) {
if (HEAP32[$3_1 + 28 >> 2] == ($1_1 | 0)) {
$4_1 = HEAP32[$3_1 + 44 >> 2] - HEAP32[$3_1 + 40 >> 2] | 0;
$11($3_1 + 28 | 0, $1_1, (($4_1 >>> 2 | 0) + (($4_1 & 3) != 0) | 0) + 1 | 0, 4, 4);
$4_1 = HEAP32[$3_1 + 32 >> 2];
}
HEAP32[$2_1 + $4_1 >> 2] = $5_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$3_1 + 36 >> 2] = $1_1;
$2_1 = $2_1 + 4 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 36 >> 2];
$1_1 = HEAP32[$3_1 + 32 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 28 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
}
global$0 = $3_1 + 48 | 0;
}

function $238($0_1) {
if (HEAP32[$0_1 >> 2] != 2) {
$59($0_1)
}
}

function $239($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 400 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 120 >> 2] = 0;
HEAP32[$4_1 + 112 >> 2] = 0;
HEAP32[$4_1 + 116 >> 2] = 4;
$7_1 = HEAP32[$3_1 + 8 >> 2];
$6_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 + 328 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$4_1 + 320 >> 2] = $6_1;
$7_1 = ($7_1 << 4) + $6_1 | 0;
HEAP32[$4_1 + 332 >> 2] = $7_1;
$5_1 = $4_1 + 128 | 0;
$10_1 = HEAP32[$1_1 + 8 >> 2];
$16_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = 4;
label$1 : {
while (1) {
if (($6_1 | 0) == ($7_1 | 0)) {
break label$1
}
$8_1 = HEAP32[$6_1 >> 2];
if (($8_1 | 0) != -2147483648) {
HEAP32[$4_1 + 124 >> 2] = $8_1;
$15_1 = $6_1 + 4 | 0;
$9_1 = HEAP32[$15_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$15_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $9_1;
HEAP32[$5_1 + 8 >> 2] = HEAP32[$6_1 + 12 >> 2];
if ($221($16_1, $10_1, $4_1 + 124 | 0)) {
$0($8_1, HEAP32[$4_1 + 128 >> 2])
} else {
if (HEAP32[$4_1 + 112 >> 2] == ($17_1 | 0)) {
$37($4_1 + 112 | 0);
$3_1 = HEAP32[$4_1 + 116 >> 2];
}
$15_1 = HEAP32[$4_1 + 132 >> 2];
$9_1 = HEAP32[$4_1 + 136 >> 2];
$12_1 = HEAP32[$4_1 + 128 >> 2];
$8_1 = ($17_1 << 4) + $3_1 | 0;
HEAP32[$8_1 >> 2] = HEAP32[$4_1 + 124 >> 2];
HEAP32[$8_1 + 4 >> 2] = $12_1;
HEAP32[$8_1 + 8 >> 2] = $15_1;
HEAP32[$8_1 + 12 >> 2] = $9_1;
$17_1 = $17_1 + 1 | 0;
HEAP32[$4_1 + 120 >> 2] = $17_1;
}
$6_1 = $6_1 + 16 | 0;
continue;
}
break;
};
$7_1 = $6_1 + 16 | 0;
}
HEAP32[$4_1 + 324 >> 2] = $7_1;
$174($4_1 + 320 | 0);
if ($17_1 >>> 0 >= 2) {
$8_1 = global$0 - 16 | 0;
global$0 = $8_1;
$16_1 = ($17_1 >>> 1 | 0) + $17_1 | 0;
label$8 : while (1) {
if ($16_1) {
$16_1 = $16_1 - 1 | 0;
if ($16_1 >>> 0 < $17_1 >>> 0) {
$6_1 = ($16_1 << 4) + $3_1 | 0;
$7_1 = HEAP32[$6_1 + 8 >> 2];
$5_1 = HEAP32[$6_1 + 12 >> 2];
$10_1 = HEAP32[$3_1 >> 2];
$15_1 = HEAP32[$3_1 + 4 >> 2];
$9_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $9_1;
$9_1 = HEAP32[$3_1 + 8 >> 2];
$12_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = $7_1;
HEAP32[$3_1 + 12 >> 2] = $5_1;
HEAP32[$6_1 + 8 >> 2] = $9_1;
HEAP32[$6_1 + 12 >> 2] = $12_1;
HEAP32[$6_1 >> 2] = $10_1;
HEAP32[$6_1 + 4 >> 2] = $15_1;
$7_1 = 0;
} else {
$7_1 = $16_1 - $17_1 | 0
}
$5_1 = $16_1 >>> 0 > $17_1 >>> 0 ? $17_1 : $16_1;
while (1) {
$10_1 = $7_1 << 1;
$6_1 = $10_1 | 1;
if ($5_1 >>> 0 <= $6_1 >>> 0) {
continue label$8
}
$10_1 = $10_1 + 2 | 0;
if ($10_1 >>> 0 < $5_1 >>> 0) {
$6_1 = $161(($6_1 << 4) + $3_1 | 0, ($10_1 << 4) + $3_1 | 0) + $6_1 | 0
}
$7_1 = ($7_1 << 4) + $3_1 | 0;
$10_1 = ($6_1 << 4) + $3_1 | 0;
if (!$161($7_1, $10_1)) {
continue label$8
}
$23($7_1, $10_1, 16);
$7_1 = $6_1;
continue;
};
}
break;
};
global$0 = $8_1 + 16 | 0;
}
$37_1 = $4_1 + 336 | 0;
$38_1 = $4_1 + 320 | 4;
$33_1 = $4_1 + 328 | 0;
$6_1 = HEAP32[$2_1 + 12 >> 2];
$29_1 = $6_1 + 68 | 0;
$30_1 = $6_1 - -64 | 0;
label$14 : {
label$15 : {
label$16 : {
while (1) {
label$18 : {
$16_1 = $3_1;
if (!$17_1) {
break label$18
}
$6_1 = 1;
label$19 : {
while (1) {
if (($6_1 | 0) != ($17_1 | 0)) {
$148($4_1 + 104 | 0, HEAP32[$30_1 >> 2], HEAP32[$29_1 >> 2], $3_1);
$5_1 = HEAP32[$4_1 + 108 >> 2];
$8_1 = HEAP32[$4_1 + 104 >> 2];
$3_1 = $3_1 + 16 | 0;
$148($4_1 + 96 | 0, HEAP32[$30_1 >> 2], HEAP32[$29_1 >> 2], $3_1);
$7_1 = HEAP32[$4_1 + 96 >> 2];
if (($8_1 | 0) == 1) {
$7_1 = ($7_1 | 0) != 1 | ($5_1 | 0) != HEAP32[$4_1 + 100 >> 2]
} else {
$7_1 = $7_1 & 1
}
if ($7_1) {
break label$19
}
$6_1 = $6_1 + 1 | 0;
continue;
}
break;
};
$6_1 = $17_1;
}
$17_1 = $17_1 - $6_1 | 0;
$3_1 = ($6_1 << 4) + $16_1 | 0;
if (!$6_1) {
continue
}
$148($4_1 + 88 | 0, HEAP32[$30_1 >> 2], HEAP32[$29_1 >> 2], $16_1);
if (!(HEAP32[$4_1 + 88 >> 2] & 1)) {
continue
}
$26($4_1 + 80 | 0, $2_1, 1, HEAP32[$4_1 + 92 >> 2]);
$19_1 = HEAP32[$4_1 + 80 >> 2];
if (!$19_1) {
continue
}
$11_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 140 >> 2] = 0;
HEAP32[$4_1 + 144 >> 2] = 4;
$15_1 = 4;
$10_1 = $6_1 << 4;
$8_1 = 0;
$7_1 = 8;
$5_1 = $16_1;
while (1) {
HEAP32[$4_1 + 148 >> 2] = $8_1;
if ($10_1) {
$12_1 = HEAPU8[$5_1 + 12 | 0];
$24_1 = HEAP32[$5_1 + 8 >> 2];
$13_1 = HEAP32[$5_1 + 4 >> 2];
$5_1 = $5_1 + 16 | 0;
if (HEAP32[$4_1 + 140 >> 2] == ($8_1 | 0)) {
$32($4_1 + 140 | 0);
$15_1 = HEAP32[$4_1 + 144 >> 2];
}
$9_1 = $7_1 + $15_1 | 0;
HEAP8[$9_1 | 0] = $12_1;
HEAP32[$9_1 - 4 >> 2] = $24_1;
HEAP32[$9_1 - 8 >> 2] = $13_1;
$10_1 = $10_1 - 16 | 0;
$7_1 = $7_1 + 12 | 0;
$8_1 = $8_1 + 1 | 0;
continue;
}
break;
};
$15($4_1 + 72 | 0, $6_1, 8, 48);
HEAP32[$4_1 + 328 >> 2] = 0;
$7_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 320 >> 2] = HEAP32[$4_1 + 72 >> 2];
HEAP32[$4_1 + 324 >> 2] = $7_1;
$11($4_1 + 320 | 0, 0, $6_1, 8, 48);
$5_1 = $6_1 - 1 | 0;
$12_1 = HEAP32[$4_1 + 324 >> 2];
$15_1 = HEAP32[$4_1 + 328 >> 2];
$10_1 = $12_1 + Math_imul($15_1, 48) | 0;
while (1) {
if ($5_1) {
HEAP32[$10_1 >> 2] = 2;
$5_1 = $5_1 - 1 | 0;
$10_1 = $10_1 + 48 | 0;
continue;
}
break;
};
HEAP32[$10_1 >> 2] = 2;
$34_1 = HEAP32[$4_1 + 320 >> 2];
$35_1 = HEAP32[HEAP32[$2_1 + 12 >> 2] + 32 >> 2];
$24_1 = HEAP32[$4_1 + 144 >> 2];
$7_1 = $4_1 + 152 | 0;
$28($7_1, 1, $19_1, $11_1);
$126($4_1 - -64 | 0, $7_1);
$19_1 = $60($7_1);
$25_1 = i64toi32_i32$HIGH_BITS;
$10_1 = 0;
HEAP32[$4_1 + 272 >> 2] = 0;
HEAP32[$4_1 + 264 >> 2] = 0;
HEAP32[$4_1 + 268 >> 2] = 1;
$31_1 = $6_1 + $15_1 | 0;
$39_1 = $24_1 + Math_imul($8_1, 12) | 0;
$40_1 = $17($7_1);
$7_1 = $24_1;
$13_1 = 0;
$32_1 = 0;
while (1) {
label$30 : {
if (($32_1 | 0) == ($40_1 | 0)) {
break label$30
}
$32_1 = $32_1 + 1 | 0;
$6_1 = $4_1 + 152 | 0;
$79($4_1 + 56 | 0, $4_1 + 264 | 0, $6_1);
$9_1 = HEAP32[$4_1 + 60 >> 2];
$11_1 = HEAP32[$4_1 + 56 >> 2];
$18_1 = $12($6_1);
$8_1 = $10_1;
$5_1 = $7_1;
while (1) {
if ($13_1 & 1) {
$10_1 = $8_1;
$15_1 = $14_1;
$6_1 = $26_1;
$7_1 = $5_1;
} else {
if (($5_1 | 0) == ($39_1 | 0)) {
break label$30
}
$10_1 = $8_1 + 1 | 0;
$15_1 = $8_1;
$6_1 = $5_1;
$7_1 = $5_1 + 12 | 0;
}
if (!$6_1) {
break label$30
}
$22_1 = HEAP32[$6_1 >> 2];
$20_1 = HEAP32[$6_1 + 4 >> 2];
$23_1 = $22($22_1, $20_1, $11_1, $9_1);
if ($23_1 & 255) {
$13_1 = 0;
$8_1 = $10_1;
$5_1 = $7_1;
if ($23_1 << 24 >> 24 < 0) {
continue
}
} else {
$13_1 = 0;
$8_1 = $10_1;
$5_1 = $7_1;
if (HEAPU8[$6_1 + 8 | 0] < ($18_1 & 255) >>> 0) {
continue
}
}
break;
};
$26_1 = 0;
if ($5($22_1, $20_1, $11_1, $9_1)) {
$26_1 = HEAPU8[$6_1 + 8 | 0] == ($18_1 & 255)
}
$5_1 = $4_1 + 152 | 0;
$8_1 = $9($5_1);
$18_1 = $8_1 >>> 1 | 0;
$8($5_1, $18_1 - 1 >>> 0 < $35_1 >>> 0, 6);
$23_1 = $12($5_1) & 255 | $12($5_1) << 8;
$8($5_1, (wasm2js_scratch_store_i32(2, ($23_1 & 65535) << 15), wasm2js_scratch_load_f32()) < Math_fround(infinity), 10);
label$38 : {
if ($8_1 & 1) {
$8_1 = $17($4_1 + 152 | 0);
$15($4_1 + 48 | 0, $8_1, 4, 16);
$14_1 = 0;
HEAP32[$4_1 + 328 >> 2] = 0;
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 320 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 324 >> 2] = $5_1;
$11($4_1 + 320 | 0, 0, $8_1, 4, 16);
$5_1 = HEAP32[$4_1 + 328 >> 2];
$22_1 = $5_1 + $8_1 | 0;
$20_1 = HEAP32[$4_1 + 324 >> 2];
$5_1 = $20_1 + ($5_1 << 4) | 0;
while (1) {
if ($8_1) {
$9_1 = $4_1 + 152 | 0;
$41_1 = $9($9_1);
$42_1 = $9($9_1);
$11_1 = $9($9_1);
(wasm2js_i32$0 = $5_1 + 12 | 0, wasm2js_i32$1 = $12($9_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
HEAP32[$5_1 + 8 >> 2] = $11_1;
HEAP32[$5_1 + 4 >> 2] = $42_1;
$9_1 = $14_1 + $41_1 | 0;
$14_1 = $9_1 >>> 0 < $14_1 >>> 0 ? -1 : $9_1;
HEAP32[$5_1 >> 2] = $14_1;
$9_1 = $13_1 + $11_1 | 0;
$13_1 = $9_1 >>> 0 < $13_1 >>> 0 ? -1 : $9_1;
$8_1 = $8_1 - 1 | 0;
$5_1 = $5_1 + 16 | 0;
continue;
}
break;
};
$9_1 = HEAP32[$4_1 + 320 >> 2];
$8($4_1 + 152 | 0, ($13_1 | 0) == ($18_1 | 0), 6);
$11_1 = 1;
} else {
if ($26_1) {
$220($4_1 + 292 | 0, $4_1 + 152 | 0, $18_1, $35_1);
$5_1 = 1;
$8_1 = 1048576;
if (($18_1 | 0) != 1) {
$21($4_1 + 32 | 0, $4_1 + 152 | 0, $18_1);
$8_1 = HEAP32[$4_1 + 32 >> 2];
$5_1 = HEAP32[$4_1 + 36 >> 2];
}
HEAP16[$4_1 + 344 >> 1] = $23_1;
HEAP32[$4_1 + 336 >> 2] = 0;
$14_1 = HEAP32[$4_1 + 296 >> 2];
HEAP32[$4_1 + 320 >> 2] = $14_1;
$9_1 = HEAP32[$4_1 + 300 >> 2];
$11_1 = $5_1 >>> 0 < $9_1 >>> 0 ? $5_1 : $9_1;
HEAP32[$4_1 + 340 >> 2] = $11_1;
HEAP32[$4_1 + 328 >> 2] = $8_1;
HEAP32[$4_1 + 332 >> 2] = $5_1 + $8_1;
HEAP32[$4_1 + 324 >> 2] = $14_1 + ($9_1 << 2);
$5_1 = $4_1 + 184 | 0;
$83($5_1, $11_1);
$219($5_1, $4_1 + 320 | 0);
$22_1 = HEAP32[$4_1 + 192 >> 2];
$20_1 = HEAP32[$4_1 + 188 >> 2];
$9_1 = HEAP32[$4_1 + 184 >> 2];
$7(HEAP32[$4_1 + 292 >> 2], $14_1);
$11_1 = 0;
break label$38;
}
$5_1 = $31($4_1 + 152 | 0, $18_1);
while (1) {
if ($5_1) {
$5_1 = $5_1 - 1 | 0;
$60($4_1 + 152 | 0);
continue;
}
break;
};
$20_1 = 4;
$9_1 = 0;
if ($8_1 >>> 0 >= 4) {
$21($4_1 + 40 | 0, $4_1 + 152 | 0, $18_1)
}
$22_1 = 0;
$11_1 = 0;
}
}
$8_1 = $9($4_1 + 152 | 0);
label$37 : {
if ($8_1) {
$5_1 = $18_1 + 255 >>> 8 | 0;
if (($5_1 | 0) == 1) {
$5_1 = $81(4, 4);
HEAP32[$5_1 >> 2] = $8_1;
$8_1 = 1;
$14_1 = 1;
break label$37;
}
$8_1 = $4_1 + 320 | 0;
$13_1 = $31($4_1 + 152 | 0, $5_1);
$36($8_1, $13_1);
$35($8_1, $13_1);
$14_1 = HEAP32[$4_1 + 328 >> 2];
$8_1 = $14_1 + $13_1 | 0;
$5_1 = HEAP32[$4_1 + 324 >> 2];
$14_1 = $5_1 + ($14_1 << 2) | 0;
while (1) {
if ($13_1) {
(wasm2js_i32$0 = $14_1, wasm2js_i32$1 = $9($4_1 + 152 | 0)), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
$13_1 = $13_1 - 1 | 0;
$14_1 = $14_1 + 4 | 0;
continue;
}
break;
};
$14_1 = HEAP32[$4_1 + 320 >> 2];
} else {
$5_1 = 4;
$8_1 = 0;
$14_1 = 0;
}
}
HEAP16[$4_1 + 224 >> 1] = $23_1;
HEAP32[$4_1 + 220 >> 2] = $18_1;
HEAP32[$4_1 + 216 >> 2] = $8_1;
HEAP32[$4_1 + 212 >> 2] = $5_1;
HEAP32[$4_1 + 208 >> 2] = $14_1;
HEAP32[$4_1 + 200 >> 2] = $19_1;
HEAP32[$4_1 + 204 >> 2] = $25_1;
HEAP32[$4_1 + 196 >> 2] = $22_1;
HEAP32[$4_1 + 192 >> 2] = $20_1;
HEAP32[$4_1 + 188 >> 2] = $9_1;
HEAP32[$4_1 + 184 >> 2] = $11_1;
if ($8_1) {
$14_1 = 0;
$9_1 = 0;
while (1) {
$11_1 = $14_1 + HEAP32[$5_1 >> 2] | 0;
$9_1 = $11_1 >>> 0 < $14_1 >>> 0 ? $9_1 + 1 | 0 : $9_1;
$14_1 = $11_1;
$5_1 = $5_1 + 4 | 0;
$8_1 = $8_1 - 1 | 0;
if ($8_1) {
continue
}
break;
};
$5_1 = $9_1 + $25_1 | 0;
$8_1 = $14_1 + $19_1 | 0;
$5_1 = $8_1 >>> 0 < $19_1 >>> 0 ? $5_1 + 1 | 0 : $5_1;
$14_1 = $8_1;
$8_1 = ($5_1 | 0) == ($25_1 | 0) & $8_1 >>> 0 < $19_1 >>> 0 | $5_1 >>> 0 < $25_1 >>> 0;
$19_1 = $8_1 ? -1 : $14_1;
$25_1 = $8_1 ? -1 : $5_1;
}
if ($26_1) {
wasm2js_memory_copy($33_1, $4_1 + 184 | 0, 48);
HEAP32[$4_1 + 320 >> 2] = $15_1;
if ($15_1 >>> 0 < $31_1 >>> 0) {
$5_1 = Math_imul($15_1, 48) + $12_1 | 0;
$238($5_1);
wasm2js_memory_copy($5_1, $4_1 + 184 | 0, 48);
} else {
$59($33_1)
}
} else {
$59($4_1 + 184 | 0)
}
$13_1 = 1;
$26_1 = $6_1;
$14_1 = $15_1;
continue;
}
break;
};
$5_1 = HEAPU8[$4_1 + 152 | 0];
$6_1 = HEAP32[$4_1 + 152 >> 2];
$7_1 = HEAP32[$4_1 + 156 >> 2];
$0(HEAP32[$4_1 + 264 >> 2], HEAP32[$4_1 + 268 >> 2]);
label$59 : {
if (($5_1 | 0) == 8 | ($6_1 & 255) == 8) {
HEAP32[$4_1 + 176 >> 2] = 0;
HEAP32[$4_1 + 180 >> 2] = 0;
HEAP32[$4_1 + 168 >> 2] = $34_1;
HEAP32[$4_1 + 156 >> 2] = $3_1;
HEAP32[$4_1 + 160 >> 2] = $12_1;
$19_1 = Math_imul($31_1, 48) + $12_1 | 0;
HEAP32[$4_1 + 172 >> 2] = $19_1;
label$61 : {
label$62 : {
label$63 : {
label$64 : {
label$65 : {
label$66 : {
label$67 : {
while (1) {
if (($3_1 | 0) != ($16_1 | 0)) {
$8_1 = $16_1 + 16 | 0;
if (($12_1 | 0) == ($19_1 | 0)) {
break label$67
}
$9_1 = $12_1 + 48 | 0;
label$70 : {
label$71 : {
label$72 : {
$6_1 = HEAP32[$12_1 >> 2];
switch ($6_1 - 2 | 0) {
case 1:
break label$63;
case 0:
break label$72;
default:
break label$71;
};
}
HEAP32[$4_1 + 184 >> 2] = 2;
break label$70;
}
HEAP32[$4_1 + 320 >> 2] = $6_1;
wasm2js_memory_copy($38_1, $12_1 + 4 | 0, 44);
if (($6_1 | 0) == 1) {
$11_1 = HEAP32[HEAP32[$2_1 + 12 >> 2] + 32 >> 2];
HEAP32[$4_1 + 260 >> 2] = 0;
HEAP32[$4_1 + 252 >> 2] = 0;
HEAP32[$4_1 + 256 >> 2] = 4;
$6_1 = HEAP32[$4_1 + 328 >> 2];
$13_1 = $6_1 + (HEAP32[$4_1 + 332 >> 2] << 4) | 0;
$15_1 = 1;
$18_1 = HEAPU16[$4_1 + 360 >> 1];
while (1) {
if (($6_1 | 0) != ($13_1 | 0)) {
$26($4_1 + 24 | 0, $2_1, 2, HEAP32[$6_1 >> 2]);
$7_1 = HEAP32[$4_1 + 24 >> 2];
if ($7_1) {
$5_1 = HEAP32[$6_1 + 8 >> 2];
$10_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$4_1 + 276 >> 2] = HEAP32[$4_1 + 28 >> 2];
HEAP32[$4_1 + 272 >> 2] = $7_1;
HEAP8[$4_1 + 264 | 0] = 8;
$7_1 = $4_1 + 264 | 0;
$21($4_1 + 16 | 0, $7_1, $10_1);
$5_1 = $31($7_1, $5_1);
$144($4_1 + 280 | 0, $7_1, $5_1, $11_1);
$21($4_1 + 8 | 0, $7_1, $5_1);
$7_1 = HEAP32[$4_1 + 12 >> 2];
$5_1 = HEAP32[$4_1 + 8 >> 2];
HEAP16[$4_1 + 316 >> 1] = $18_1;
HEAP32[$4_1 + 308 >> 2] = 0;
HEAP32[$4_1 + 304 >> 2] = $5_1 + $7_1;
HEAP32[$4_1 + 300 >> 2] = $5_1;
$12_1 = HEAP32[$4_1 + 284 >> 2];
HEAP32[$4_1 + 292 >> 2] = $12_1;
$5_1 = HEAP32[$4_1 + 288 >> 2];
HEAP32[$4_1 + 312 >> 2] = $5_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $5_1;
HEAP32[$4_1 + 296 >> 2] = $12_1 + ($5_1 << 2);
$219($4_1 + 252 | 0, $4_1 + 292 | 0);
$7_1 = HEAPU8[$4_1 + 264 | 0];
$5_1 = HEAP32[$4_1 + 264 >> 2];
$10_1 = HEAP32[$4_1 + 268 >> 2];
$7(HEAP32[$4_1 + 280 >> 2], $12_1);
$6_1 = $6_1 + 16 | 0;
if (($7_1 | 0) == 8 | ($5_1 & 255) == 8) {
continue
}
break label$65;
} else {
$6_1 = $6_1 + 16 | 0;
$15_1 = 0;
continue;
}
}
break;
};
$7_1 = HEAP32[$4_1 + 256 >> 2];
$10_1 = HEAP32[$4_1 + 260 >> 2];
if ($10_1 >>> 0 >= 2) {
label$79 : {
$13_1 = $10_1 + ($10_1 >>> 1 | 0) | 0;
label$80 : while (1) {
if (!$13_1) {
break label$79
}
$13_1 = $13_1 - 1 | 0;
if ($10_1 >>> 0 > $13_1 >>> 0) {
$5_1 = HEAP32[$7_1 >> 2];
$12_1 = HEAP32[$7_1 + 4 >> 2];
$6_1 = $7_1 + ($13_1 << 3) | 0;
$11_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $11_1;
HEAP32[$6_1 >> 2] = $5_1;
HEAP32[$6_1 + 4 >> 2] = $12_1;
$6_1 = 0;
} else {
$6_1 = $13_1 - $10_1 | 0
}
$12_1 = $10_1 >>> 0 < $13_1 >>> 0 ? $10_1 : $13_1;
while (1) {
$11_1 = $6_1 << 1;
$5_1 = $11_1 | 1;
if ($12_1 >>> 0 <= $5_1 >>> 0) {
continue label$80
}
$11_1 = $11_1 + 2 | 0;
if ($11_1 >>> 0 < $12_1 >>> 0) {
$5_1 = (HEAPU32[($5_1 << 3) + $7_1 >> 2] < HEAPU32[($11_1 << 3) + $7_1 >> 2]) + $5_1 | 0
}
$6_1 = ($6_1 << 3) + $7_1 | 0;
$11_1 = ($5_1 << 3) + $7_1 | 0;
if (HEAPU32[$6_1 >> 2] >= HEAPU32[$11_1 >> 2]) {
continue label$80
}
$23($6_1, $11_1, 8);
$6_1 = $5_1;
continue;
};
};
}
}
$5_1 = $10_1 + 1 | 0;
$6_1 = $7_1;
while (1) {
$5_1 = $5_1 - 1 | 0;
if ($5_1 >>> 0 >= 2) {
$12_1 = HEAP32[$6_1 >> 2];
$6_1 = $6_1 + 8 | 0;
if ($12_1 >>> 0 < HEAPU32[$6_1 >> 2]) {
continue
}
break label$66;
}
break;
};
$6_1 = HEAP32[$4_1 + 252 >> 2];
if ($15_1) {
$21_1 = $7_1;
$27_1 = $10_1;
} else {
$14($6_1, $7_1);
$6_1 = -2147483648;
}
} else {
$7_1 = HEAP32[$4_1 + 328 >> 2];
$6_1 = HEAP32[$4_1 + 332 >> 2];
$83($4_1 + 292 | 0, $6_1);
if ($6_1) {
$5_1 = $6_1 << 3;
if ($5_1) {
wasm2js_memory_copy(HEAP32[$4_1 + 296 >> 2], $7_1, $5_1)
}
HEAP32[$4_1 + 300 >> 2] = $6_1;
}
$21_1 = HEAP32[$4_1 + 296 >> 2];
$27_1 = HEAP32[$4_1 + 300 >> 2];
$6_1 = HEAP32[$4_1 + 292 >> 2];
}
if (($6_1 | 0) == -2147483647) {
break label$64
}
wasm2js_memory_copy($4_1 + 184 | 0, $4_1 + 320 | 0, 48);
HEAP32[$4_1 + 236 >> 2] = $21_1;
HEAP32[$4_1 + 240 >> 2] = $27_1;
HEAP32[$4_1 + 232 >> 2] = $6_1;
}
$5_1 = $4_1 + 292 | 0;
$124($5_1, $16_1);
$6_1 = HEAP32[$1_1 + 4 >> 2];
$7_1 = HEAP32[$1_1 + 8 >> 2];
$218($4_1, $6_1, $7_1, $5_1);
if (HEAP32[$4_1 >> 2] == 1) {
$5_1 = HEAP32[$4_1 + 4 >> 2];
$10_1 = HEAP32[$4_1 + 304 >> 2];
HEAP32[$4_1 + 328 >> 2] = HEAP32[$4_1 + 300 >> 2];
HEAP32[$4_1 + 332 >> 2] = $10_1;
$10_1 = HEAP32[$4_1 + 296 >> 2];
HEAP32[$4_1 + 320 >> 2] = HEAP32[$4_1 + 292 >> 2];
HEAP32[$4_1 + 324 >> 2] = $10_1;
wasm2js_memory_copy($37_1, $4_1 + 184 | 0, 64);
if ($5_1 >>> 0 > $7_1 >>> 0) {
break label$16
}
if (($7_1 | 0) == HEAP32[$1_1 >> 2]) {
$13($1_1, 8, 80);
$6_1 = HEAP32[$1_1 + 4 >> 2];
}
$6_1 = Math_imul($5_1, 80) + $6_1 | 0;
if ($5_1 >>> 0 < $7_1 >>> 0) {
$5_1 = Math_imul($7_1 - $5_1 | 0, 80);
if ($5_1) {
wasm2js_memory_copy($6_1 + 80 | 0, $6_1, $5_1)
}
}
wasm2js_memory_copy($6_1, $4_1 + 320 | 0, 80);
HEAP32[$1_1 + 8 >> 2] = $7_1 + 1;
} else {
$225($4_1 + 184 | 0);
$0(HEAP32[$4_1 + 292 >> 2], HEAP32[$4_1 + 296 >> 2]);
}
$12_1 = $9_1;
$16_1 = $8_1;
continue;
}
break;
};
$9_1 = $12_1;
$8_1 = $3_1;
break label$63;
}
$9_1 = $19_1;
break label$63;
}
HEAP32[$4_1 + 164 >> 2] = $9_1;
HEAP32[$4_1 + 152 >> 2] = $8_1;
$21_1 = $21_1 & -65536 | 1540;
break label$62;
}
HEAP32[$4_1 + 164 >> 2] = $9_1;
HEAP32[$4_1 + 152 >> 2] = $8_1;
$7_1 = HEAP32[$4_1 + 256 >> 2];
$21_1 = $5_1;
$27_1 = $10_1;
break label$62;
}
HEAP32[$4_1 + 164 >> 2] = $9_1;
HEAP32[$4_1 + 152 >> 2] = $8_1;
break label$61;
}
HEAP32[$4_1 + 164 >> 2] = $9_1;
HEAP32[$4_1 + 152 >> 2] = $8_1;
$173($4_1 + 152 | 0);
$6_1 = 8;
break label$59;
}
$14(HEAP32[$4_1 + 252 >> 2], $7_1);
}
$36_1 = ($27_1 & 255) << 24 | $21_1 >>> 8;
$59($4_1 + 320 | 0);
$173($4_1 + 152 | 0);
$6_1 = $21_1;
$28_1 = $27_1 >>> 8 | 0;
} else {
$172($12_1, $31_1);
$176($34_1, $12_1);
$36_1 = ($7_1 & 255) << 24 | $6_1 >>> 8;
$28_1 = $7_1 >>> 8 | 0;
}
}
$2(HEAP32[$4_1 + 140 >> 2], $24_1, 4, 12);
if (($6_1 & 255) == 8) {
continue
}
break label$15;
}
break;
};
HEAP8[$0_1 | 0] = 8;
break label$14;
}
abort();
}
$1_1 = $36_1;
$28_1 = $28_1 << 8 | $1_1 >>> 24;
HEAP32[$0_1 >> 2] = $6_1 & 255 | $1_1 << 8;
HEAP32[$0_1 + 4 >> 2] = $28_1;
}
$67($4_1 + 112 | 0);
global$0 = $4_1 + 400 | 0;
}

function $240($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = global$0 + -64 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 4;
$4_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = HEAP32[$1_1 + 20 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 + 16 >> 2];
HEAP32[$2_1 + 44 >> 2] = $1_1;
HEAP32[$2_1 + 36 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = $3_1;
HEAP32[$2_1 + 16 >> 2] = 1;
HEAP32[$2_1 + 48 >> 2] = $1_1 + Math_imul($5_1, 52);
HEAP32[$2_1 + 24 >> 2] = $3_1 + Math_imul($4_1, 12);
$4_1 = $2_1 + 20 | 0;
$1_1 = 1;
while (1) {
label$2 : {
label$3 : {
if (($1_1 | 0) == 1) {
$1_1 = $226($4_1);
if ($1_1) {
break label$3
}
HEAP32[$2_1 + 16 >> 2] = 0;
}
$1_1 = HEAP32[$2_1 + 44 >> 2];
if (!$1_1 | HEAP32[$2_1 + 48 >> 2] == ($1_1 | 0)) {
break label$2
}
HEAP32[$2_1 + 44 >> 2] = $1_1 + 52;
}
$130($2_1 + 52 | 0, $1_1);
$5_1 = HEAP32[$2_1 + 56 >> 2];
$1_1 = HEAP32[$2_1 + 60 >> 2];
$125($2_1 + 4 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 12 >> 2];
if ($1_1) {
$6_1 = $1_1 << 4;
if ($6_1) {
wasm2js_memory_copy(HEAP32[$2_1 + 8 >> 2] + ($3_1 << 4) | 0, $5_1, $6_1)
}
}
HEAP32[$2_1 + 60 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = $1_1 + $3_1;
$67($2_1 + 52 | 0);
$1_1 = HEAP32[$2_1 + 16 >> 2];
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 - -64 | 0;
}

function $241($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$5_1 = global$0 + -64 | 0;
global$0 = $5_1;
$13_1 = HEAP32[HEAP32[$1_1 + 12 >> 2] + 32 >> 2];
HEAP32[$5_1 + 16 >> 2] = 0;
HEAP32[$5_1 + 8 >> 2] = 0;
HEAP32[$5_1 + 12 >> 2] = 4;
$14_1 = Math_imul($3_1, 12) + $2_1 | 0;
$10_1 = $5_1 + 52 | 0;
$12_1 = 4;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$3_1 = HEAP32[$1_1 + 12 >> 2];
$11_1 = $3_1 + 104 | 0;
$3_1 = $3_1 + 100 | 0;
while (1) {
if (($2_1 | 0) == ($14_1 | 0)) {
break label$4
}
$6_1 = $2_1 + 8 | 0;
$7_1 = $2_1 + 4 | 0;
$2_1 = $2_1 + 12 | 0;
$6_1 = $243(HEAP32[$3_1 >> 2], HEAP32[$11_1 >> 2], HEAP32[$7_1 >> 2], HEAP32[$6_1 >> 2]);
if (!$6_1) {
continue
}
break;
};
$3_1 = 0;
HEAP32[$5_1 + 28 >> 2] = 0;
HEAP32[$5_1 + 20 >> 2] = 0;
HEAP32[$5_1 + 24 >> 2] = 4;
$11_1 = HEAP32[$6_1 + 20 >> 2];
while (1) {
if (($3_1 | 0) != ($11_1 | 0)) {
$26($5_1, $1_1, 5, HEAP32[$6_1 + 24 >> 2] + $3_1 | 0);
$7_1 = HEAP32[$5_1 >> 2];
if ($7_1) {
label$9 : {
$8_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$5_1 + 40 >> 2] = $4_1;
HEAP32[$5_1 + 44 >> 2] = $5_1 + 20;
$242($5_1 + 32 | 0, $7_1, $8_1, $13_1, $5_1 + 40 | 0, 4);
if (HEAPU8[$5_1 + 32 | 0] == 8) {
break label$9
}
$7_1 = HEAP32[$5_1 + 36 >> 2];
$8_1 = HEAP32[$5_1 + 32 >> 2];
if (($8_1 & 255) != 8) {
break label$2
}
}
}
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$4($5_1 + 40 | 0, HEAP32[$6_1 + 4 >> 2], HEAP32[$6_1 + 8 >> 2]);
HEAP32[$10_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
$3_1 = HEAP32[$5_1 + 24 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
HEAP32[$10_1 + 4 >> 2] = $3_1;
if (HEAP32[$5_1 + 8 >> 2] == ($9_1 | 0)) {
$270($5_1 + 8 | 0);
$12_1 = HEAP32[$5_1 + 12 >> 2];
}
$6_1 = HEAP32[$5_1 + 44 >> 2];
$3_1 = Math_imul($9_1, 24) + $12_1 | 0;
HEAP32[$3_1 >> 2] = HEAP32[$5_1 + 40 >> 2];
HEAP32[$3_1 + 4 >> 2] = $6_1;
$6_1 = HEAP32[$5_1 + 60 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$5_1 + 56 >> 2];
HEAP32[$3_1 + 20 >> 2] = $6_1;
$6_1 = HEAP32[$5_1 + 52 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$5_1 + 48 >> 2];
HEAP32[$3_1 + 12 >> 2] = $6_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$5_1 + 16 >> 2] = $9_1;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 16 >> 2];
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $8_1;
HEAP32[$0_1 + 8 >> 2] = $7_1;
$49($5_1 + 20 | 0);
$70($5_1 + 8 | 0);
}
global$0 = $5_1 - -64 | 0;
}

function $242($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
$7_1 = $6_1 + 16 | 0;
$28($7_1, 5, $1_1, $2_1);
HEAP32[$6_1 + 44 >> 2] = 0;
HEAP32[$6_1 + 36 >> 2] = 0;
HEAP32[$6_1 + 40 >> 2] = 1;
$2_1 = $3_1 >>> 0 > 67108863 ? -1 : $3_1 << 6;
$8_1 = $6_1 + 68 | 0;
$1_1 = $17($7_1);
label$1 : {
label$2 : {
label$3 : {
while (1) {
if (!$1_1) {
break label$3
}
$7_1 = $6_1 + 16 | 0;
$79($6_1 + 8 | 0, $6_1 + 36 | 0, $7_1);
$85($6_1, $7_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
$10_1 = HEAP32[$6_1 + 4 >> 2];
$11_1 = HEAP32[$6_1 >> 2];
$9_1 = $9($7_1);
$8($7_1, $9_1 >>> 0 <= $2_1 >>> 0, 6);
$144($6_1 + 48 | 0, $7_1, $9_1, $3_1);
if (HEAPU8[$6_1 + 16 | 0] == 8) {
HEAP32[$8_1 + 8 >> 2] = HEAP32[$6_1 + 56 >> 2];
$7_1 = HEAP32[$6_1 + 52 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$6_1 + 48 >> 2];
HEAP32[$8_1 + 4 >> 2] = $7_1;
HEAP32[$6_1 + 60 >> 2] = $11_1;
HEAP32[$6_1 + 64 >> 2] = $10_1;
FUNCTION_TABLE[$5_1 | 0]($4_1, $11_1, $10_1, $8_1);
$7_1 = $2_1 - $9_1 | 0;
$2_1 = $2_1 >>> 0 < $7_1 >>> 0 ? 0 : $7_1;
$1_1 = $1_1 - 1 | 0;
continue;
}
break;
};
$7(HEAP32[$6_1 + 48 >> 2], HEAP32[$6_1 + 52 >> 2]);
break label$2;
}
if (HEAPU8[$6_1 + 16 | 0] != 8) {
break label$2
}
HEAP8[$0_1 | 0] = 8;
break label$1;
}
$1_1 = HEAP32[$6_1 + 20 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 16 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
$0(HEAP32[$6_1 + 36 >> 2], HEAP32[$6_1 + 40 >> 2]);
global$0 = $6_1 + 80 | 0;
}

function $243($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = Math_imul($1_1, 28);
$1_1 = $0_1 + 8 | 0;
label$1 : {
while (1) {
if ($4_1) {
$4_1 = $4_1 - 28 | 0;
$0_1 = $1_1 - 4 | 0;
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 28 | 0;
if (!$5(HEAP32[$0_1 >> 2], $5_1, $2_1, $3_1)) {
continue
}
break label$1;
}
break;
};
return 0;
}
return $1_1 - 36 | 0;
}

function $244($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0;
$7_1 = global$0 + -64 | 0;
global$0 = $7_1;
if (HEAPU8[$1_1 + 37 | 0]) {
HEAP16[$0_1 >> 1] = 8
} else {
label$3 : {
$14_1 = HEAP32[$1_1 + 16 >> 2];
$3_1 = $7_1 + 28 | 0;
$11_1 = HEAP32[$1_1 + 20 >> 2];
$83($3_1, $11_1);
$140($3_1, $11_1);
$6_1 = HEAP32[$7_1 + 36 >> 2];
$12_1 = HEAP32[$7_1 + 32 >> 2];
if ($11_1) {
$3_1 = $6_1 + $11_1 | 0;
$4_1 = $14_1 + 8 | 0;
$5_1 = ($6_1 << 3) + $12_1 | 0;
$6_1 = $11_1;
while (1) {
$10_1 = $4_1 - 4 | 0;
$8_1 = HEAP32[$10_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$10_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $8_1;
$4_1 = $4_1 + 28 | 0;
$5_1 = $5_1 + 8 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
};
$6_1 = $3_1;
}
$20_1 = HEAP32[$7_1 + 28 >> 2];
if ($6_1 >>> 0 >= 2) {
label$7 : {
$4_1 = $12_1;
$9_1 = ($6_1 >>> 1 | 0) + $6_1 | 0;
label$8 : while (1) {
if ($9_1) {
$9_1 = $9_1 - 1 | 0;
if ($9_1 >>> 0 < $6_1 >>> 0) {
$8_1 = HEAP32[$4_1 >> 2];
$5_1 = HEAP32[$4_1 + 4 >> 2];
$10_1 = ($9_1 << 3) + $4_1 | 0;
$3_1 = HEAP32[$10_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$10_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
HEAP32[$10_1 >> 2] = $8_1;
HEAP32[$10_1 + 4 >> 2] = $5_1;
$3_1 = 0;
} else {
$3_1 = $9_1 - $6_1 | 0
}
$10_1 = $6_1 >>> 0 < $9_1 >>> 0 ? $6_1 : $9_1;
while (1) {
$8_1 = $3_1 << 1;
$5_1 = $8_1 | 1;
if ($10_1 >>> 0 <= $5_1 >>> 0) {
continue label$8
}
$8_1 = $8_1 + 2 | 0;
if ($8_1 >>> 0 < $10_1 >>> 0) {
$13_1 = $5_1;
$5_1 = ($5_1 << 3) + $4_1 | 0;
$15_1 = HEAP32[$5_1 >> 2];
$16_1 = HEAP32[$5_1 + 4 >> 2];
$5_1 = ($8_1 << 3) + $4_1 | 0;
$5_1 = $13_1 + $162($15_1, $16_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]) | 0;
}
$8_1 = ($3_1 << 3) + $4_1 | 0;
$3_1 = ($5_1 << 3) + $4_1 | 0;
if (!$162(HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2], HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2])) {
continue label$8
}
$23($8_1, $3_1, 8);
$3_1 = $5_1;
continue;
};
}
break;
};
$5_1 = 1;
while (1) {
if (($5_1 | 0) == ($6_1 | 0)) {
break label$7
}
$3_1 = $4_1 + 8 | 0;
if (!$5(HEAP32[$3_1 >> 2], HEAP32[$4_1 + 12 >> 2], HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2])) {
$5_1 = $5_1 + 1 | 0;
$4_1 = $3_1;
continue;
}
break;
};
$3_1 = $5_1;
while (1) {
label$17 : {
$4_1 = ($3_1 << 3) + $12_1 | 0;
$9_1 = ($5_1 << 3) + $12_1 | 0;
$13_1 = $9_1 - 4 | 0;
$10_1 = $9_1 - 8 | 0;
while (1) {
$3_1 = $3_1 + 1 | 0;
if ($6_1 >>> 0 <= $3_1 >>> 0) {
break label$17
}
$8_1 = $4_1 + 12 | 0;
$4_1 = $4_1 + 8 | 0;
if ($5(HEAP32[$4_1 >> 2], HEAP32[$8_1 >> 2], HEAP32[$10_1 >> 2], HEAP32[$13_1 >> 2])) {
continue
}
break;
};
$8_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$9_1 + 4 >> 2] = $8_1;
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
$6_1 = $5_1;
}
}
HEAP32[$7_1 + 8 >> 2] = 0;
HEAP32[$7_1 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 4;
$10_1 = Math_imul($11_1, 28);
$8_1 = $14_1 + 24 | 0;
$15_1 = ($6_1 << 3) + $12_1 | 0;
$9_1 = $12_1;
label$19 : {
while (1) {
if (($9_1 | 0) == ($15_1 | 0)) {
break label$19
}
$17_1 = HEAP32[$9_1 >> 2];
$18_1 = HEAP32[$9_1 + 4 >> 2];
$264($7_1 + 28 | 0, $2_1, $17_1, $18_1);
$3_1 = HEAP32[$7_1 + 32 >> 2];
$5_1 = HEAP32[$7_1 + 36 >> 2];
$6_1 = HEAP32[$7_1 + 28 >> 2];
if (($6_1 | 0) != -2147483648) {
$4_1 = $5_1;
if (($4_1 | 0) == 4097 | $4_1 >>> 0 > 4097) {
$138($3_1, $4_1, 1);
$107($3_1 + 81920 | 0, $4_1 - 4096 | 0);
$138($3_1, 4096, 0);
$4_1 = 4096;
}
$9_1 = $9_1 + 8 | 0;
HEAP32[$7_1 + 20 >> 2] = $6_1;
HEAP32[$7_1 + 12 >> 2] = $3_1;
$13_1 = Math_imul($4_1, 20) + $3_1 | 0;
HEAP32[$7_1 + 24 >> 2] = $13_1;
label$23 : {
label$24 : {
while (1) {
if (($3_1 | 0) == ($13_1 | 0)) {
break label$24
}
$11_1 = $3_1 + 20 | 0;
$21_1 = HEAP32[$3_1 >> 2];
if (($21_1 | 0) != -2147483648) {
$16_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = $10_1;
$6_1 = $8_1;
$4_1 = $14_1;
$19_1 = HEAP32[$3_1 + 4 >> 2];
$22_1 = HEAP32[$3_1 + 8 >> 2];
if (!$5($19_1, $22_1, $17_1, $18_1)) {
while (1) {
if ($5_1) {
if ($5(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $17_1, $18_1)) {
$23_1 = HEAPU8[$6_1 | 0];
if ($16_1 >>> $23_1 & 1) {
$3_1 = $7_1 + 28 | 0;
$122($3_1, HEAPU8[$6_1 - 4 | 0], $23_1, $19_1, $22_1, 1, Math_fround(.6000000238418579));
$121($7_1, $3_1);
}
}
$4_1 = $4_1 + 28 | 0;
$5_1 = $5_1 - 28 | 0;
$6_1 = $6_1 + 28 | 0;
continue;
}
break;
}
}
$0($21_1, $19_1);
$3_1 = $11_1;
continue;
}
break;
};
break label$23;
}
$11_1 = $13_1;
}
HEAP32[$7_1 + 16 >> 2] = $11_1;
$175($7_1 + 12 | 0);
continue;
}
break;
};
HEAP32[$0_1 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
$14($20_1, $12_1);
$104($7_1);
break label$3;
}
$14($20_1, $12_1);
$2_1 = HEAP32[$7_1 + 8 >> 2];
$131($1_1, $7_1);
HEAP8[$0_1 | 0] = 8;
HEAP8[$0_1 + 1 | 0] = ($2_1 | 0) != 0;
}
}
global$0 = $7_1 - -64 | 0;
}

function $245($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$82($4_1, $1_1, $2_1, 1049764);
$82($4_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], 1049788);
$1_1 = HEAP32[$4_1 + 4 >> 2];
$2_1 = HEAP32[$4_1 >> 2];
$5_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 4 >> 2] = $5_1 + HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 >> 2] = $5_1;
$18($4_1);
$5_1 = HEAP32[$4_1 >> 2];
HEAP32[$3_1 >> 2] = $5_1;
HEAP32[$3_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] - $5_1;
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $246($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$82($4_1, $1_1, $2_1, 1049812);
$1_1 = HEAP32[$4_1 >> 2];
$2_1 = HEAP32[$4_1 + 4 >> 2];
$5_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$3_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
global$0 = $4_1 + 16 | 0;
}

function $247($0_1) {
$179($0_1);
$178($0_1 - -64 | 0);
$177($0_1 + 88 | 0);
$101($0_1 + 100 | 0);
$2(HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2], 4, 12);
HEAP32[$0_1 >> 2] = HEAP32[265869];
HEAP32[265869] = $0_1;
}

function $248($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$8_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
$9_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
while (1) {
$4_1 = $3_1;
$6_1 = 1114112;
if (($9_1 | 0) == ($4_1 | 0)) {
break label$1
}
$3_1 = $4_1 + 1 | 0;
HEAP32[$1_1 >> 2] = $3_1;
$7_1 = HEAPU8[$4_1 | 0];
if ($7_1 << 24 >> 24 < 0) {
label$4 : {
$3_1 = $4_1 + 2 | 0;
HEAP32[$1_1 >> 2] = $3_1;
if ($7_1 >>> 0 < 224) {
break label$4
}
$3_1 = $4_1 + 3 | 0;
HEAP32[$1_1 >> 2] = $3_1;
if ($7_1 >>> 0 < 240) {
break label$4
}
$10_1 = HEAPU8[$4_1 + 1 | 0];
$3_1 = $4_1 + 4 | 0;
HEAP32[$1_1 >> 2] = $3_1;
$6_1 = 1114112;
if (($7_1 << 18 & 1835008 | (HEAPU8[$4_1 + 3 | 0] & 63 | (($10_1 & 63) << 12 | (HEAPU8[$4_1 + 2 | 0] & 63) << 6))) == 1114112) {
break label$1
}
}
}
$8_1 = ($8_1 - $4_1 | 0) + $3_1 | 0;
HEAP32[$1_1 + 8 >> 2] = $8_1;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
};
$50($5_1 + 8 | 0, $1_1);
$11_1 = HEAP32[$5_1 + 8 >> 2];
$6_1 = HEAP32[$5_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $11_1;
global$0 = $5_1 + 16 | 0;
}

function $249($0_1, $1_1) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2] == -2147483648 ? 0 : HEAP32[$1_1 + 4 >> 2];
}

function $250($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
label$1 : {
if ($3_1 >>> 0 <= 7) {
$1_1 = $1_1 & 255;
label$3 : {
while (1) {
if (($3_1 | 0) != ($4_1 | 0)) {
if (($1_1 | 0) == HEAPU8[$2_1 + $4_1 | 0]) {
break label$3
}
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
$4_1 = $3_1;
break label$1;
}
$5_1 = 1;
} else {
$5_1 = $2_1 + 3 & -4;
if (($5_1 | 0) != ($2_1 | 0)) {
label$8 : {
$4_1 = $5_1 - $2_1 | 0;
$194($6_1 + 8 | 0, $1_1, $2_1, $4_1);
$5_1 = 1;
if (!(HEAP32[$6_1 + 8 >> 2] & 1)) {
break label$8
}
$4_1 = HEAP32[$6_1 + 12 >> 2];
break label$1;
}
}
$9_1 = $3_1 - 8 | 0;
$5_1 = Math_imul($1_1 & 255, 16843009);
while (1) {
label$10 : {
if ($4_1 >>> 0 > $9_1 >>> 0) {
break label$10
}
$7_1 = $2_1 + $4_1 | 0;
$8_1 = $5_1 ^ HEAP32[$7_1 >> 2];
$7_1 = $5_1 ^ HEAP32[$7_1 + 4 >> 2];
if ((($8_1 | 16843008 - $8_1) & (16843008 - $7_1 | $7_1) & -2139062144) != -2139062144) {
break label$10
}
$4_1 = $4_1 + 8 | 0;
continue;
}
break;
};
$194($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
$5_1 = 1;
if (HEAP32[$6_1 >> 2] & 1) {
$4_1 = HEAP32[$6_1 + 4 >> 2] + $4_1 | 0
} else {
$5_1 = 0
}
}
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $6_1 + 16 | 0;
}

function $251($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
if ($1_1 >>> 0 <= 3) {
$0_1 = $0_1 - 1 | 0;
label$2 : {
while (1) {
if ($1_1) {
$2_1 = $0_1 + $1_1 | 0;
$1_1 = $1_1 - 1 | 0;
if (HEAP8[$2_1 | 0] >= 0) {
continue
}
break label$2;
}
break;
};
return 1;
}
return 0;
}
if (!((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) & -2139062144)) {
label$6 : {
$2_1 = $0_1 + 3 & -4;
$2_1 = ($0_1 | 0) == ($2_1 | 0) ? 4 : $2_1 - $0_1 | 0;
$1_1 = $1_1 - 4 | 0;
while (1) {
if ($1_1 >>> 0 > $2_1 >>> 0) {
if (HEAP32[$0_1 + $2_1 >> 2] & -2139062144) {
break label$6
}
$2_1 = $2_1 + 4 | 0;
continue;
}
break;
};
$0_1 = $0_1 + $1_1 | 0;
$3_1 = !((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) & -2139062144);
}
}
return $3_1;
}

function $252($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if ($0_1 >>> 0 < 128) {
HEAP8[$1_1 | 0] = $0_1;
return;
}
if ($0_1 >>> 0 < 2048) {
HEAP8[$1_1 + 1 | 0] = $0_1 & 63 | 128;
HEAP8[$1_1 | 0] = $0_1 >>> 6 | 192;
return;
}
$2_1 = $0_1 >>> 12 | 0;
$3_1 = $0_1 & 63 | -128;
$4_1 = $0_1 >>> 6 & 63 | -128;
if ($0_1 >>> 0 >= 65536) {
HEAP8[$1_1 + 3 | 0] = $3_1;
HEAP8[$1_1 + 2 | 0] = $4_1;
HEAP8[$1_1 + 1 | 0] = $2_1 & 63 | 128;
HEAP8[$1_1 | 0] = $0_1 >>> 18 | 240;
} else {
HEAP8[$1_1 + 2 | 0] = $3_1;
HEAP8[$1_1 + 1 | 0] = $4_1;
HEAP8[$1_1 | 0] = $2_1 | 224;
}
}

function $253($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = HEAPU8[$1_1 + 24 | 0];
$7_1 = $1_1 + 20 | 0;
$10_1 = ($3_1 + $7_1 | 0) - 1 | 0;
$2_1 = HEAP32[$1_1 + 12 >> 2];
$8_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = HEAP32[$1_1 + 16 >> 2];
$9_1 = HEAP32[$1_1 + 8 >> 2];
$11_1 = $3_1 >>> 0 < 5;
label$1 : {
label$2 : {
label$3 : {
while (1) {
label$5 : {
$5_1 = 0;
if ($2_1 >>> 0 > $6_1 >>> 0 | $6_1 >>> 0 > $9_1 >>> 0) {
break label$1
}
$250($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
if (HEAP32[$4_1 + 8 >> 2] != 1) {
break label$3
}
$2_1 = (HEAP32[$4_1 + 12 >> 2] + $2_1 | 0) + 1 | 0;
HEAP32[$1_1 + 12 >> 2] = $2_1;
if ($2_1 >>> 0 < $3_1 >>> 0) {
continue
}
$5_1 = $2_1 - $3_1 | 0;
if ($2_1 >>> 0 > $9_1 >>> 0) {
continue
}
if (!$11_1) {
break label$5
}
if (!$5($5_1 + $8_1 | 0, $3_1, $7_1, $3_1)) {
continue
}
break label$2;
}
break;
};
abort();
}
HEAP32[$1_1 + 12 >> 2] = $6_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
$5_1 = 1;
}
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $4_1 + 16 | 0;
}

function $254($0_1, $1_1) {
if (HEAPU8[$0_1 | 0] == HEAPU8[$1_1 | 0]) {
if ($5(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2])) {
HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2] | HEAP32[$0_1 + 16 >> 2];
$0_1 = 1;
} else {
$0_1 = 0
}
} else {
$0_1 = 0
}
return $0_1;
}

function $255($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$1_1 = $256($1_1, $2_1);
label$1 : {
if ($1_1) {
label$3 : {
$4($3_1 + 4 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (HEAP32[$3_1 + 4 >> 2] == -2147483648) {
break label$3
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 1;
}
global$0 = $3_1 + 16 | 0;
}

function $256($0_1, $1_1) {
if (HEAPU32[$0_1 + 32 >> 2] > $1_1 >>> 0) {
$1_1 = HEAPU8[HEAP32[$0_1 + 28 >> 2] + $1_1 | 0];
$0_1 = $1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2] ? HEAP32[$0_1 + 16 >> 2] + ($1_1 << 4) | 0 : 0;
} else {
$0_1 = 0
}
return $0_1;
}

function $257($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
if ($84($1_1)) {
$0_1 = 1
} else {
$0_1 = $68($1_1)
}
return $0_1 | 0;
}

function $258($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $68($1_1) ^ 1;
}

function $259($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $84($1_1) ^ 1;
}

function $260($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
if (!HEAPU8[$1_1 + 8 | 0]) {
label$2 : {
$2_1 = HEAP32[$1_1 + 4 >> 2];
$4_1 = HEAP32[$1_1 >> 2];
label$3 : {
while (1) {
if (($3_1 | 0) != ($2_1 | 0)) {
if (!HEAPU8[$3_1 + $4_1 | 0]) {
break label$3
}
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
HEAP8[$1_1 + 8 | 0] = 1;
$3_1 = $2_1;
break label$2;
}
$5_1 = $2_1;
$2_1 = $3_1 + 1 | 0;
HEAP32[$1_1 + 4 >> 2] = $5_1 - $2_1;
HEAP32[$1_1 >> 2] = $2_1 + $4_1;
}
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $4_1;
}

function $261($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
$5_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $5_1 << 2;
$4_1 = HEAP32[$1_1 + 12 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = 0;
label$1 : {
label$2 : {
while (1) {
if (($1_1 | 0) == ($3_1 | 0)) {
break label$2
}
$145($8_1 + 20 | 0, $4_1, HEAP32[$1_1 + $2_1 >> 2]);
if (!HEAP32[$8_1 + 20 >> 2]) {
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$8_1 + 28 >> 2];
$2_1 = HEAP32[$8_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = -2147483647;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = $1_1;
break label$1;
}
$15($8_1 + 8 | 0, $5_1, 4, 4);
$9_1 = HEAP32[$8_1 + 12 >> 2];
$11_1 = HEAP32[$8_1 + 8 >> 2];
label$5 : {
if ($5_1) {
label$7 : {
$1_1 = $5_1 << 2;
if ($1_1) {
wasm2js_memory_copy($9_1, $2_1, $1_1)
}
$1_1 = 1;
if (($5_1 | 0) != 1) {
label$10 : {
$2_1 = $9_1;
$6_1 = ($5_1 >>> 1 | 0) + $5_1 | 0;
label$11 : while (1) {
if ($6_1) {
$6_1 = $6_1 - 1 | 0;
if ($6_1 >>> 0 < $5_1 >>> 0) {
$3_1 = HEAP32[$2_1 >> 2];
$4_1 = ($6_1 << 2) + $2_1 | 0;
HEAP32[$2_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 >> 2] = $3_1;
$4_1 = 0;
} else {
$4_1 = $6_1 - $5_1 | 0
}
$10_1 = $5_1 >>> 0 < $6_1 >>> 0 ? $5_1 : $6_1;
while (1) {
$7_1 = $4_1 << 1;
$3_1 = $7_1 | 1;
if ($10_1 >>> 0 <= $3_1 >>> 0) {
continue label$11
}
$7_1 = $7_1 + 2 | 0;
if ($7_1 >>> 0 < $10_1 >>> 0) {
$3_1 = (HEAPU32[($3_1 << 2) + $2_1 >> 2] < HEAPU32[($7_1 << 2) + $2_1 >> 2]) + $3_1 | 0
}
$4_1 = ($4_1 << 2) + $2_1 | 0;
$7_1 = ($3_1 << 2) + $2_1 | 0;
if (HEAPU32[$4_1 >> 2] >= HEAPU32[$7_1 >> 2]) {
continue label$11
}
$23($4_1, $7_1, 4);
$4_1 = $3_1;
continue;
};
}
break;
};
label$17 : {
while (1) {
if (($1_1 | 0) != ($5_1 | 0)) {
$3_1 = $2_1 + 4 | 0;
if (HEAP32[$3_1 >> 2] == HEAP32[$2_1 >> 2]) {
break label$17
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $3_1;
continue;
}
break;
};
$1_1 = $5_1;
break label$10;
}
$6_1 = $9_1 + 4 | 0;
$3_1 = $1_1;
while (1) {
label$21 : {
$2_1 = $6_1 + ($3_1 << 2) | 0;
$10_1 = ($1_1 << 2) + $9_1 | 0;
$7_1 = $10_1 - 4 | 0;
while (1) {
$3_1 = $3_1 + 1 | 0;
if ($5_1 >>> 0 <= $3_1 >>> 0) {
break label$21
}
$4_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 4 | 0;
if (($4_1 | 0) == HEAP32[$7_1 >> 2]) {
continue
}
break;
};
HEAP32[$10_1 >> 2] = $4_1;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
if (!$1_1) {
break label$7
}
}
}
$12_1 = $9_1;
$13_1 = $1_1;
break label$5;
}
}
$7($11_1, $9_1);
$11_1 = -2147483648;
}
HEAP32[$0_1 + 4 >> 2] = $12_1;
HEAP32[$0_1 + 8 >> 2] = $13_1;
HEAP32[$0_1 >> 2] = $11_1;
}
global$0 = $8_1 + 32 | 0;
}

function $262($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
$4_1 = global$0 + -64 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 36 >> 2] = 0;
HEAP32[$4_1 + 28 >> 2] = 0;
HEAP32[$4_1 + 32 >> 2] = 1;
HEAP32[$4_1 + 48 >> 2] = 0;
HEAP32[$4_1 + 40 >> 2] = 0;
HEAP32[$4_1 + 44 >> 2] = 4;
$13_1 = $17($1_1);
while (1) {
label$2 : {
if (($8_1 | 0) == ($13_1 | 0)) {
break label$2
}
$79($4_1 + 16 | 0, $4_1 + 28 | 0, $1_1);
$6_1 = HEAP32[$4_1 + 16 >> 2];
$5_1 = HEAP32[$4_1 + 20 >> 2];
if ($38($6_1, $5_1, $2_1, $3_1)) {
$85($4_1 + 8 | 0, $1_1, $6_1, $5_1);
$4($4_1 + 52 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$14_1 = HEAP32[$4_1 + 56 >> 2];
$15_1 = HEAP32[$4_1 + 60 >> 2];
$6_1 = HEAP32[$4_1 + 52 >> 2];
} else {
if ($22($6_1, $5_1, $2_1, $3_1) << 24 >> 24 > 0) {
break label$2
}
HEAP32[$4_1 + 52 >> 2] = -2147483648;
$6_1 = -2147483648;
}
$8_1 = $8_1 + 1 | 0;
$5_1 = $9($1_1);
$7_1 = $12($1_1);
$157($4_1 + 40 | 0, ($6_1 | 0) != -2147483648);
$16_1 = $5_1;
$5_1 = ($6_1 | 0) == -2147483648;
$9_1 = $5_1 ? $9_1 : $16_1;
$10_1 = $5_1 ? $10_1 : $14_1;
$11_1 = $5_1 ? $11_1 : $15_1;
$12_1 = $5_1 ? $12_1 : $7_1;
$7_1 = HEAP32[$4_1 + 48 >> 2];
$5_1 = HEAP32[$4_1 + 44 >> 2] + Math_imul($7_1, 20) | 0;
while (1) {
if (($6_1 | 0) != -2147483648) {
HEAP32[$5_1 >> 2] = $6_1;
HEAP8[$5_1 + 16 | 0] = $12_1;
HEAP32[$5_1 + 12 >> 2] = $9_1;
$6_1 = $5_1 + 4 | 0;
HEAP32[$6_1 >> 2] = $10_1;
HEAP32[$6_1 + 4 >> 2] = $11_1;
$5_1 = $5_1 + 20 | 0;
$7_1 = $7_1 + 1 | 0;
$6_1 = -2147483648;
continue;
}
break;
};
HEAP32[$4_1 + 48 >> 2] = $7_1;
continue;
}
break;
};
if (HEAPU8[$1_1 | 0] != 8) {
HEAP32[$0_1 >> 2] = -2147483648;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
$72($4_1 + 40 | 0);
} else {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 48 >> 2];
$1_1 = HEAP32[$4_1 + 44 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 40 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
$0(HEAP32[$4_1 + 28 >> 2], HEAP32[$4_1 + 32 >> 2]);
global$0 = $4_1 - -64 | 0;
}

function $263($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
HEAP32[$5_1 + 12 >> 2] = $4_1;
HEAP32[$5_1 + 8 >> 2] = $3_1;
$6_1 = $5_1 + 8 | 0;
$7_1 = $127($1_1, $2_1, $6_1, 1048808);
HEAP32[$5_1 + 12 >> 2] = $4_1;
HEAP32[$5_1 + 8 >> 2] = $3_1;
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $127($1_1, $2_1, $6_1, 1048832)), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
HEAP32[$0_1 >> 2] = $7_1 - (($7_1 | 0) != 0);
global$0 = $5_1 + 16 | 0;
}

function $264($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$4_1 = global$0 - 96 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 36 >> 2] = 0;
HEAP32[$4_1 + 28 >> 2] = 0;
HEAP32[$4_1 + 32 >> 2] = 4;
$5_1 = HEAP32[$1_1 + 12 >> 2];
$263($4_1 + 16 | 0, HEAP32[$5_1 - -64 >> 2], HEAP32[$5_1 + 68 >> 2], $2_1, $3_1);
$5_1 = HEAP32[$4_1 + 16 >> 2];
$6_1 = HEAP32[$4_1 + 20 >> 2];
$9_1 = $5_1 >>> 0 > $6_1 >>> 0 ? $5_1 : $6_1;
label$1 : {
label$2 : {
while (1) {
if (($5_1 | 0) != ($9_1 | 0)) {
$26($4_1 + 8 | 0, $1_1, 1, $5_1);
$6_1 = HEAP32[$4_1 + 8 >> 2];
if ($6_1) {
$7_1 = $4_1 - -64 | 0;
$28($7_1, 1, $6_1, HEAP32[$4_1 + 12 >> 2]);
$126($4_1, $7_1);
$8_1 = HEAP32[$4_1 + 4 >> 2];
$10_1 = HEAP32[$4_1 >> 2];
if (HEAPU8[$4_1 + 64 | 0] != 8) {
$6_1 = HEAP32[$4_1 + 68 >> 2];
$7_1 = HEAP32[$4_1 + 64 >> 2];
if (($7_1 & 255) != 8) {
break label$2
}
}
HEAP32[$4_1 + 88 >> 2] = $10_1;
HEAP8[$4_1 + 80 | 0] = 8;
HEAP32[$4_1 + 92 >> 2] = $8_1;
$262($4_1 + 40 | 0, $4_1 + 80 | 0, $2_1, $3_1);
$7_1 = HEAP32[$4_1 + 44 >> 2];
$6_1 = HEAP32[$4_1 + 48 >> 2];
$8_1 = HEAP32[$4_1 + 40 >> 2];
if (($8_1 | 0) == -2147483648) {
break label$2
}
HEAP32[$4_1 + 56 >> 2] = $7_1;
HEAP32[$4_1 + 60 >> 2] = $6_1;
HEAP32[$4_1 + 52 >> 2] = $8_1;
$158($4_1 + 28 | 0, $4_1 + 52 | 0);
}
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 36 >> 2];
$1_1 = HEAP32[$4_1 + 32 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 28 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $7_1;
HEAP32[$0_1 + 8 >> 2] = $6_1;
$72($4_1 + 28 | 0);
}
global$0 = $4_1 + 96 | 0;
}

function $265($0_1, $1_1) {
return $132($0_1, $0_1 + $1_1 | 0) >>> 0 < 3;
}

function $266($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 >> 2]) {
$119($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $3_1 + 1;
$0_1 = HEAP32[$0_1 + 4 >> 2] + ($3_1 << 3) | 0;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $267($0_1, $1_1) {
$1_1 = ($1_1 & 255) << 2;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 1060228 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1060244 >> 2];
}

function $268($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$4_1 = global$0 - 80 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 36 >> 2] = 0;
HEAP32[$4_1 + 28 >> 2] = 0;
HEAP32[$4_1 + 32 >> 2] = 1;
$5_1 = $4_1 + 28 | 0;
$6($5_1, 123);
$7_1 = $1($5_1, 1048677, 4);
$6($7_1, 91);
$8_1 = $1_1 + 168 | 0;
$13_1 = ($3_1 << 2) + $2_1 | 0;
while (1) {
if (($2_1 | 0) != ($13_1 | 0)) {
$6($7_1, 123);
$9_1 = $1($7_1, 1048587, 2);
$3_1 = HEAP32[$2_1 >> 2];
$16($9_1, $3_1);
$145($4_1 - -64 | 0, $1_1, $3_1);
label$3 : {
label$4 : {
if (HEAP32[$4_1 + 64 >> 2] == 1) {
$3_1 = HEAP32[$4_1 + 68 >> 2]
} else {
$10_1 = HEAP32[$4_1 + 72 >> 2];
$12_1 = HEAPU8[$4_1 + 68 | 0];
HEAP8[$4_1 + 44 | 0] = HEAPU8[$8_1 + 4 | 0];
HEAP32[$4_1 + 40 >> 2] = HEAPU8[$8_1 | 0] | HEAPU8[$8_1 + 1 | 0] << 8 | (HEAPU8[$8_1 + 2 | 0] << 16 | HEAPU8[$8_1 + 3 | 0] << 24);
if ($12_1) {
$11_1 = 0;
$5_1 = 0;
$3_1 = 0;
while (1) {
$6_1 = $11_1;
$5_1 = $5_1 << 8 | $6_1 >>> 24;
$11_1 = HEAPU8[($4_1 + 40 | 0) + $3_1 | 0] | $6_1 << 8;
$3_1 = $3_1 + 1 | 0;
if (($3_1 | 0) != 5) {
continue
}
break;
};
HEAP32[$4_1 + 72 >> 2] = 0;
HEAP32[$4_1 + 64 >> 2] = 0;
HEAP32[$4_1 + 68 >> 2] = 1;
$34($4_1 - -64 | 0, 0);
$3_1 = 35;
while (1) {
if (($3_1 | 0) != -5) {
$6_1 = $3_1 & 31;
$6_1 = (($3_1 & 63) >>> 0 >= 32 ? $5_1 >>> $6_1 | 0 : ((1 << $6_1) - 1 & $5_1) << 32 - $6_1 | $11_1 >>> $6_1) & 31;
$3($4_1 - -64 | 0, $6_1 >>> 0 < 10 ? $6_1 | 48 : $6_1 + 87 | 0);
$3_1 = $3_1 - 5 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 56 >> 2] = HEAP32[$4_1 + 72 >> 2];
$3_1 = HEAP32[$4_1 + 68 >> 2];
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 64 >> 2];
HEAP32[$4_1 + 52 >> 2] = $3_1;
HEAP32[$4_1 + 72 >> 2] = $12_1;
HEAP32[$4_1 + 76 >> 2] = $10_1;
HEAP32[$4_1 + 64 >> 2] = 0;
HEAP32[$4_1 + 68 >> 2] = 2;
while (1) {
$80($4_1 + 16 | 0, $4_1 - -64 | 0);
if (HEAP32[$4_1 + 16 >> 2] == 1) {
$3_1 = HEAP32[$4_1 + 20 >> 2];
$5_1 = $4_1 + 48 | 0;
$3($5_1, 45);
$128($5_1, $3_1);
continue;
}
break;
};
$20($4_1 + 48 | 0, 1049480, 4);
HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 56 >> 2];
$3_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 68 >> 2] = $3_1;
} else {
$4($4_1 - -64 | 0, 1049484, 9)
}
$3_1 = HEAP32[$4_1 + 68 >> 2];
$5_1 = HEAP32[$4_1 + 72 >> 2];
$10_1 = HEAP32[$4_1 + 64 >> 2];
if (($10_1 | 0) == -2147483648) {
break label$4
}
$6_1 = HEAP32[$4_1 + 68 >> 2];
$10($1($9_1, 1048589, 4), $3_1, $5_1);
$0($10_1, $6_1);
break label$3;
}
}
$5_1 = $1($9_1, 1048593, 5);
$196($4_1 + 8 | 0, $3_1);
$10($5_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
}
$2_1 = $2_1 + 4 | 0;
$3($9_1, 125);
continue;
}
break;
};
$3($7_1, 93);
$3($7_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2];
$1_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 80 | 0;
}

function $269($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$7_1 = $1_1 + 16 | 0;
while (1) {
label$2 : {
$6_1 = 0;
if (HEAPU8[$1_1 + 29 | 0]) {
break label$2
}
$5_1 = HEAP32[$1_1 + 8 >> 2];
label$3 : {
label$4 : {
while (1) {
label$6 : {
$8_1 = HEAP32[$1_1 + 16 >> 2];
$9_1 = HEAP32[$1_1 + 20 >> 2];
$50($4_1 + 8 | 0, $7_1);
$2_1 = HEAP32[$4_1 + 12 >> 2];
if (($2_1 | 0) == 1114112) {
break label$6
}
$3_1 = HEAP32[$4_1 + 8 >> 2];
if (!$84($2_1)) {
continue
}
break label$4;
}
break;
};
if (HEAPU8[$1_1 + 29 | 0]) {
break label$2
}
HEAP8[$1_1 + 29 | 0] = 1;
$5_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
if (!HEAPU8[$1_1 + 28 | 0] & ($5_1 | 0) == ($3_1 | 0)) {
break label$2
}
$6_1 = $3_1 + HEAP32[$1_1 + 8 >> 2] | 0;
$2_1 = $5_1 - $3_1 | 0;
break label$3;
}
$2_1 = HEAP32[$1_1 >> 2];
HEAP32[$1_1 >> 2] = (HEAP32[$1_1 + 16 >> 2] + ($3_1 + ($9_1 - $8_1 | 0) | 0) | 0) - HEAP32[$1_1 + 20 >> 2];
$6_1 = $2_1 + $5_1 | 0;
$2_1 = $3_1 - $2_1 | 0;
}
if (!$2_1) {
continue
}
}
break;
};
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $6_1;
global$0 = $4_1 + 16 | 0;
}

function $270($0_1) {
$13($0_1, 4, 24);
}

function $271($0_1) {
var $1_1 = 0, $2_1 = 0;
$0_1 = $60($0_1);
$1_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $1_1 >>> 1 | 0;
$1_1 = ($1_1 & 1) << 31 | $0_1 >>> 1;
$0_1 = $0_1 & 1;
$1_1 = $1_1 ^ 0 - $0_1;
i64toi32_i32$HIGH_BITS = 0 - (($0_1 | 0) != 0) ^ $2_1;
return $1_1;
}

function $272($0_1) {
if (($0_1 - 97 & 255) >>> 0 <= 25) {
$0_1 = $30(1048787, 5, $0_1) ^ 1
} else {
$0_1 = 0
}
return $0_1;
}

function $273($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
if ($2_1) {
while (1) {
if ($2_1 >>> 0 > 1) {
$6_1 = $4_1;
$5_1 = $2_1 >>> 1 | 0;
$4_1 = $5_1 + $4_1 | 0;
$4_1 = HEAPU32[($4_1 << 4) + $1_1 >> 2] > $3_1 >>> 0 ? $6_1 : $4_1;
$2_1 = $2_1 - $5_1 | 0;
continue;
}
break;
};
$1_1 = HEAP32[($4_1 << 4) + $1_1 >> 2];
if (($1_1 | 0) != ($3_1 | 0)) {
$4_1 = ($1_1 >>> 0 < $3_1 >>> 0) + $4_1 | 0;
$1_1 = 1;
} else {
$1_1 = 0
}
} else {
$1_1 = 1
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $274($0_1) {
if ($0_1) {
$0_1 = $272(HEAPU8[$0_1 | 0])
} else {
$0_1 = 0
}
return $0_1;
}

function $275($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = ($2_1 >>> 0 > $3_1 >>> 0) - ($2_1 >>> 0 < $3_1 >>> 0) | 0
} else {
$0_1 = $22(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2])
}
return $0_1;
}

function $276($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = $3_1;
$1_1 = $127($1_1, $2_1, $4_1 + 12 | 0, 1048856);
HEAP32[$0_1 + 4 >> 2] = $1_1 - 1;
HEAP32[$0_1 >> 2] = ($1_1 | 0) != 0;
global$0 = $4_1 + 16 | 0;
}

function $277($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
i64toi32_i32$HIGH_BITS = 0;
return 0;
}

function $278($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = -1;
if (HEAPU32[$0_1 + 4 >> 2] > $1_1 >>> 0) {
$1_1 = HEAP32[$0_1 >> 2] + ($1_1 << 4) | 0;
if (!HEAP32[$1_1 + 4 >> 2] & HEAP32[$1_1 >> 2] == 1) {
$0_1 = HEAPU8[HEAP32[$0_1 + 8 >> 2]];
$2_1 = HEAP32[$1_1 + 8 >> 2] ^ 0 - $0_1;
$0_1 = HEAP32[$1_1 + 12 >> 2] ^ 0 - (($0_1 | 0) != 0);
} else {
$0_1 = 2147483647
}
} else {
$0_1 = 2147483647
}
i64toi32_i32$HIGH_BITS = $0_1;
return $2_1 | 0;
}

function $279($0_1) {
$13($0_1, 4, 40);
}

function $280($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
HEAP32[$6_1 + 8 >> 2] = 0;
HEAP32[$6_1 >> 2] = 0;
HEAP32[$6_1 + 4 >> 2] = 4;
HEAP32[$6_1 + 20 >> 2] = 0;
HEAP32[$6_1 + 12 >> 2] = 0;
HEAP32[$6_1 + 16 >> 2] = 4;
$14_1 = Math_imul($5_1, 24) + $4_1 | 0;
$12_1 = 4;
while (1) {
$5_1 = $4_1;
if (($5_1 | 0) != ($14_1 | 0)) {
$10_1 = $15_1;
$15_1 = $10_1 + 1 | 0;
$4_1 = $5_1 + 24 | 0;
$7_1 = HEAPU8[$5_1 + 21 | 0];
if (($7_1 | 0) == 3) {
continue
}
$8_1 = HEAPU8[$5_1 + 20 | 0];
HEAP16[$6_1 + 24 >> 1] = HEAPU8[$5_1 + 21 | 0] | HEAPU8[$5_1 + 22 | 0] << 8;
HEAP8[$6_1 + 26 | 0] = HEAPU8[$5_1 + 23 | 0];
$16_1 = HEAP32[$5_1 + 12 >> 2];
$17_1 = HEAP32[$5_1 + 16 >> 2];
$139($6_1 + 28 | 0, $7_1, $1_1, $2_1);
$7_1 = HEAP32[$6_1 + 32 >> 2];
$13_1 = HEAP32[$6_1 + 28 >> 2];
$11_1 = HEAP32[$6_1 + 36 >> 2];
if ($11_1) {
HEAP8[$6_1 + 42 | 0] = HEAPU8[$6_1 + 26 | 0];
HEAP16[$6_1 + 40 >> 1] = HEAPU16[$6_1 + 24 >> 1];
$5_1 = $6_1 + 44 | 0;
$122($5_1, $8_1, $10_1, $7_1, $11_1, 0, Math_fround(1.0));
$121($6_1 + 12 | 0, $5_1);
if (HEAP32[$6_1 >> 2] == ($9_1 | 0)) {
$45($6_1);
$12_1 = HEAP32[$6_1 + 4 >> 2];
}
$5_1 = Math_imul($9_1, 28) + $12_1 | 0;
HEAP8[$5_1 + 20 | 0] = $8_1;
HEAP32[$5_1 + 12 >> 2] = $16_1;
HEAP32[$5_1 + 16 >> 2] = $17_1;
HEAP32[$5_1 + 8 >> 2] = $11_1;
HEAP32[$5_1 + 4 >> 2] = $7_1;
HEAP32[$5_1 >> 2] = $13_1;
$8_1 = HEAPU8[$6_1 + 42 | 0];
$7_1 = HEAPU16[$6_1 + 40 >> 1];
HEAP8[$5_1 + 24 | 0] = $10_1;
HEAP8[$5_1 + 21 | 0] = $7_1;
HEAP8[$5_1 + 22 | 0] = $7_1 >>> 8;
HEAP8[$5_1 + 23 | 0] = $8_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$6_1 + 8 >> 2] = $9_1;
} else {
$0($13_1, $7_1)
}
continue;
}
break;
};
$4($0_1, $1_1, $2_1);
HEAP32[$0_1 + 20 >> 2] = HEAP32[$6_1 + 8 >> 2];
$4_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$0_1 + 12 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$0_1 + 16 >> 2] = $4_1;
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $265($1_1, $2_1)), HEAP8[wasm2js_i32$0 + 37 | 0] = wasm2js_i32$1;
HEAP8[$0_1 + 36 | 0] = $3_1;
HEAP32[$0_1 + 32 >> 2] = HEAP32[$6_1 + 20 >> 2];
$1_1 = HEAP32[$6_1 + 16 >> 2];
HEAP32[$0_1 + 24 >> 2] = HEAP32[$6_1 + 12 >> 2];
HEAP32[$0_1 + 28 >> 2] = $1_1;
global$0 = $6_1 + 80 | 0;
}

function $281($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$2_1 = global$0 + -64 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 + 36 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
label$1 : {
label$2 : {
while (1) {
label$4 : {
$92($2_1 + 12 | 0, $1_1);
$6_1 = HEAPU8[$2_1 + 24 | 0];
if (($6_1 | 0) == 3) {
break label$4
}
$10_1 = HEAP32[$2_1 + 20 >> 2];
$7_1 = HEAP32[$2_1 + 12 >> 2];
$8_1 = HEAP32[$2_1 + 16 >> 2];
$39($2_1, $5_1, $4_1, $7_1, $8_1);
$3_1 = HEAP32[$2_1 >> 2];
if (!$3_1) {
continue
}
$139($2_1 + 40 | 0, HEAPU8[$1_1 + 49 | 0], $3_1, HEAP32[$2_1 + 4 >> 2]);
$3_1 = HEAP32[$2_1 + 48 >> 2];
if ($3_1) {
$9_1 = $2_1 + 52 | 0;
$210($9_1, HEAPU8[$1_1 + 48 | 0], HEAP32[$2_1 + 44 >> 2], $3_1);
$195($2_1 + 28 | 0, $9_1);
$3_1 = HEAP32[$2_1 + 40 >> 2];
if (($3_1 | 0) == -2147483648) {
continue
}
break label$2;
} else {
$0(HEAP32[$2_1 + 40 >> 2], HEAP32[$2_1 + 44 >> 2]);
continue;
}
}
break;
};
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
$1_1 = HEAP32[$2_1 + 44 >> 2];
$4_1 = HEAP32[$2_1 + 48 >> 2];
HEAP32[$0_1 + 20 >> 2] = HEAP32[$2_1 + 36 >> 2];
$5_1 = HEAP32[$2_1 + 32 >> 2];
HEAP32[$0_1 + 12 >> 2] = HEAP32[$2_1 + 28 >> 2];
HEAP32[$0_1 + 16 >> 2] = $5_1;
HEAP8[$0_1 + 36 | 0] = $6_1;
HEAP32[$0_1 + 32 >> 2] = $10_1;
HEAP32[$0_1 + 28 >> 2] = $8_1;
HEAP32[$0_1 + 24 >> 2] = $7_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 8 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $3_1;
}
global$0 = $2_1 - -64 | 0;
}

function $282($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0;
$4_1 = global$0 - 208 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 20 >> 2] = 0;
HEAP32[$4_1 + 12 >> 2] = 0;
HEAP32[$4_1 + 16 >> 2] = 4;
$17_1 = ($3_1 << 4) + $2_1 | 0;
$12_1 = $4_1 + 124 | 0;
$18_1 = $4_1 + 180 | 0;
$8_1 = $4_1 + 100 | 0;
$9_1 = $4_1 + 88 | 0;
$13_1 = $4_1 + 76 | 0;
$14_1 = $4_1 - -64 | 0;
while (1) {
if (($2_1 | 0) != ($17_1 | 0)) {
if (HEAP32[$2_1 >> 2] == -2147483648) {
$15_1 = HEAP32[$2_1 + 8 >> 2];
$16_1 = HEAP32[$2_1 + 12 >> 2];
$4($4_1 + 36 | 0, $15_1, $16_1);
$10_1 = 0;
HEAP32[$4_1 + 164 >> 2] = 0;
HEAP32[$4_1 + 156 >> 2] = 0;
HEAP32[$4_1 + 160 >> 2] = 4;
$7_1 = HEAP32[$1_1 + 4 >> 2];
$19_1 = $7_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 24) | 0;
while (1) {
$3_1 = $7_1;
if (($3_1 | 0) != ($19_1 | 0)) {
$5_1 = $10_1;
$10_1 = $5_1 + 1 | 0;
$7_1 = $3_1 + 24 | 0;
if (HEAPU8[$3_1 + 21 | 0] == 3) {
continue
}
HEAP32[$8_1 + 8 >> 2] = HEAP32[$3_1 + 20 >> 2];
$6_1 = HEAP32[$3_1 + 16 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$3_1 + 12 >> 2];
HEAP32[$8_1 + 4 >> 2] = $6_1;
$3_1 = 0;
HEAP32[$4_1 + 56 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
HEAP32[$4_1 + 52 >> 2] = 4;
HEAP32[$4_1 + 96 >> 2] = $16_1;
HEAP32[$4_1 + 92 >> 2] = $15_1;
HEAP32[$4_1 + 84 >> 2] = 4;
HEAP32[$4_1 + 88 >> 2] = 0;
HEAP32[$4_1 + 76 >> 2] = 4;
HEAP32[$4_1 + 80 >> 2] = 0;
HEAP32[$4_1 + 68 >> 2] = 0;
HEAP32[$4_1 + 72 >> 2] = 4;
HEAP32[$4_1 + 64 >> 2] = $16_1;
HEAP32[$4_1 + 60 >> 2] = $15_1;
$11_1 = 4;
while (1) {
$281($4_1 + 112 | 0, $4_1 + 60 | 0);
if (HEAP32[$4_1 + 112 >> 2] != -2147483648) {
wasm2js_memory_copy($4_1 + 168 | 0, $4_1 + 112 | 0, 40);
if (HEAPU8[$4_1 + 204 | 0] != 1 & $3_1 >>> 0 < 32) {
$20_1 = HEAP32[$4_1 + 200 >> 2];
if (HEAP32[$4_1 + 48 >> 2] == ($3_1 | 0)) {
$64($4_1 + 48 | 0);
$11_1 = HEAP32[$4_1 + 52 >> 2];
}
$6_1 = Math_imul($3_1, 20) + $11_1 | 0;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$12_1 + 8 >> 2];
$21_1 = HEAP32[$12_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$12_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $21_1;
HEAP32[$6_1 + 16 >> 2] = $20_1;
HEAP8[$6_1 + 12 | 0] = $5_1;
$3_1 = $3_1 + 1 | 0;
HEAP32[$4_1 + 56 >> 2] = $3_1;
$6_1 = $4_1 + 168 | 0;
} else {
$0(HEAP32[$4_1 + 168 >> 2], HEAP32[$4_1 + 172 >> 2]);
$6_1 = $18_1;
}
$0(HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
continue;
}
break;
};
$40(HEAP32[$4_1 + 72 >> 2], HEAP32[$4_1 + 80 >> 2]);
if (!$3_1) {
$51($4_1 + 48 | 0);
continue;
}
$5_1 = HEAP32[$4_1 + 164 >> 2];
if (($5_1 | 0) == HEAP32[$4_1 + 156 >> 2]) {
$32($4_1 + 156 | 0)
}
$3_1 = HEAP32[$4_1 + 52 >> 2];
$6_1 = HEAP32[$4_1 + 160 >> 2] + Math_imul($5_1, 12) | 0;
HEAP32[$6_1 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$6_1 + 4 >> 2] = $3_1;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 164 >> 2] = $5_1 + 1;
continue;
}
break;
};
HEAP32[$4_1 + 32 >> 2] = HEAP32[$4_1 + 164 >> 2];
$3_1 = HEAP32[$4_1 + 160 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$4_1 + 156 >> 2];
HEAP32[$4_1 + 28 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 40 >> 2];
HEAP32[$4_1 + 112 >> 2] = HEAP32[$4_1 + 36 >> 2];
HEAP32[$4_1 + 116 >> 2] = $3_1;
HEAP32[$4_1 + 120 >> 2] = HEAP32[$4_1 + 44 >> 2];
$3_1 = -2147483648;
} else {
$10_1 = HEAP32[$2_1 + 8 >> 2];
$5_1 = HEAPU8[$2_1 + 12 | 0];
$7_1 = HEAP32[$2_1 + 4 >> 2];
$3_1 = 0;
HEAP32[$4_1 + 164 >> 2] = 0;
HEAP32[$4_1 + 156 >> 2] = 0;
HEAP32[$4_1 + 160 >> 2] = 4;
HEAP32[$4_1 + 136 >> 2] = 4;
HEAP32[$4_1 + 140 >> 2] = 0;
HEAP32[$4_1 + 128 >> 2] = 4;
HEAP32[$4_1 + 132 >> 2] = 0;
HEAP32[$4_1 + 120 >> 2] = 0;
HEAP32[$4_1 + 124 >> 2] = 4;
HEAP32[$4_1 + 116 >> 2] = $10_1;
HEAP32[$4_1 + 112 >> 2] = $7_1;
$11_1 = 4;
while (1) {
label$15 : {
$92($4_1 + 168 | 0, $4_1 + 112 | 0);
label$16 : {
switch (HEAPU8[$4_1 + 180 | 0] - 2 | 0) {
case 1:
break label$15;
case 0:
break label$16;
default:
continue;
};
}
$39($4_1, $7_1, $10_1, HEAP32[$4_1 + 168 >> 2], HEAP32[$4_1 + 172 >> 2]);
$6_1 = HEAP32[$4_1 >> 2];
$280($4_1 + 168 | 0, $6_1 ? $6_1 : 1, $6_1 ? HEAP32[$4_1 + 4 >> 2] : 0, 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (HEAP32[$4_1 + 156 >> 2] == ($3_1 | 0)) {
$279($4_1 + 156 | 0);
$11_1 = HEAP32[$4_1 + 160 >> 2];
}
wasm2js_memory_copy(Math_imul($3_1, 40) + $11_1 | 0, $4_1 + 168 | 0, 40);
$3_1 = $3_1 + 1 | 0;
HEAP32[$4_1 + 164 >> 2] = $3_1;
continue;
}
break;
};
$40(HEAP32[$4_1 + 124 >> 2], HEAP32[$4_1 + 132 >> 2]);
if ($3_1) {
$3_1 = Math_imul($3_1, 40) + $11_1 | 0;
if (($3_1 | 0) != 40) {
HEAP8[$3_1 - 4 | 0] = $5_1
}
}
$280($4_1 + 60 | 0, $7_1, $10_1, $5_1 & 1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
HEAP32[$8_1 + 8 >> 2] = HEAP32[$4_1 + 164 >> 2];
$3_1 = HEAP32[$4_1 + 160 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$4_1 + 156 >> 2];
HEAP32[$8_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$14_1 + 4 >> 2];
HEAP32[$4_1 + 112 >> 2] = HEAP32[$14_1 >> 2];
HEAP32[$4_1 + 116 >> 2] = $3_1;
HEAP32[$4_1 + 120 >> 2] = HEAP32[$14_1 + 8 >> 2];
$3_1 = HEAP32[$13_1 + 4 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$13_1 >> 2];
HEAP32[$4_1 + 28 >> 2] = $3_1;
HEAP32[$4_1 + 32 >> 2] = HEAP32[$13_1 + 8 >> 2];
$3_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$4_1 + 168 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$4_1 + 172 >> 2] = $3_1;
$3_1 = HEAP32[$9_1 + 12 >> 2];
HEAP32[$4_1 + 176 >> 2] = HEAP32[$9_1 + 8 >> 2];
HEAP32[$4_1 + 180 >> 2] = $3_1;
$3_1 = HEAP32[$9_1 + 20 >> 2];
HEAP32[$4_1 + 184 >> 2] = HEAP32[$9_1 + 16 >> 2];
HEAP32[$4_1 + 188 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 60 >> 2];
}
$6_1 = HEAP32[$4_1 + 20 >> 2];
if (($6_1 | 0) == HEAP32[$4_1 + 12 >> 2]) {
$13($4_1 + 12 | 0, 4, 52)
}
$2_1 = $2_1 + 16 | 0;
$5_1 = HEAP32[$4_1 + 16 >> 2] + Math_imul($6_1, 52) | 0;
HEAP32[$5_1 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$5_1 + 4 >> 2] = HEAP32[$4_1 + 112 >> 2];
HEAP32[$5_1 + 8 >> 2] = $3_1;
HEAP32[$5_1 + 12 >> 2] = HEAP32[$4_1 + 120 >> 2];
$3_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$5_1 + 16 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$5_1 + 20 >> 2] = $3_1;
HEAP32[$5_1 + 24 >> 2] = HEAP32[$4_1 + 32 >> 2];
$3_1 = HEAP32[$4_1 + 172 >> 2];
HEAP32[$5_1 + 28 >> 2] = HEAP32[$4_1 + 168 >> 2];
HEAP32[$5_1 + 32 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 180 >> 2];
HEAP32[$5_1 + 36 >> 2] = HEAP32[$4_1 + 176 >> 2];
HEAP32[$5_1 + 40 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 188 >> 2];
HEAP32[$5_1 + 44 >> 2] = HEAP32[$4_1 + 184 >> 2];
HEAP32[$5_1 + 48 >> 2] = $3_1;
HEAP32[$4_1 + 20 >> 2] = $6_1 + 1;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 20 >> 2];
$1_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 208 | 0;
}

function $283($0_1, $1_1, $2_1, $3_1) {
$0_1 = $22($0_1, $1_1, $2_1, $3_1);
return $0_1 & 255 ? $0_1 << 24 >> 24 <= 0 : 2;
}

function $284($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
$0_1 = $283(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]) & 255;
if (($0_1 | 0) == 2) {
$0_1 = HEAPU8[$1_1 + 8 | 0] <= HEAPU8[$2_1 + 8 | 0]
}
return $0_1 & 1;
}

function $285($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = HEAP32[$0_1 >> 2];
$0_1 = HEAP32[$0_1 + 4 >> 2];
if ($286($2_1, $1_1, $3_1, $0_1)) {
$0_1 = 1
} else {
$0_1 = $38($2_1, $1_1, $3_1, $0_1)
}
return $0_1 | 0;
}

function $286($0_1, $1_1, $2_1, $3_1) {
return ($283($0_1, $1_1, $2_1, $3_1) & 255) != 0;
}

function $287($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $286(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
}

function $288($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$1_1 = $2_1;
if (($3_1 | 0) != ($1_1 | 0)) {
$2_1 = $1_1 + 52 | 0;
HEAP32[$0_1 >> 2] = $2_1;
if (!(HEAP8[$1_1 + 36 | 0] & 1) | HEAP32[$1_1 >> 2] == -2147483648 | HEAPU8[$1_1 + 37 | 0] != 1) {
continue
}
}
break;
};
return ($1_1 | 0) != ($3_1 | 0);
}

function $289($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
if ($33($1_1, $2_1, $3_1 - 2 | 0)) {
$4_1 = $33($1_1, $2_1, $3_1 - 1 | 0) ^ 1
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $4_1;
}

function $290($0_1, $1_1) {
return !$149(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1);
}

function $291($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
label$1 : {
label$2 : {
if (HEAP32[$0_1 >> 2] == -2147483648) {
$3_1 = HEAP32[$0_1 + 20 >> 2];
$5_1 = $3_1 + Math_imul(HEAP32[$0_1 + 24 >> 2], 12) | 0;
while (1) {
label$5 : {
if (($3_1 | 0) == ($5_1 | 0)) {
break label$2
}
$4_1 = $3_1 + 12 | 0;
$0_1 = Math_imul(HEAP32[$3_1 + 8 >> 2], 20);
$3_1 = HEAP32[$3_1 + 4 >> 2];
while (1) {
if (!$0_1) {
break label$5
}
$0_1 = $0_1 - 20 | 0;
$6_1 = $57($1_1, $2_1, $3_1);
$3_1 = $3_1 + 20 | 0;
if ($6_1) {
continue
}
break;
};
$3_1 = $4_1;
continue;
}
break;
};
return 1;
} else {
$5_1 = 1;
if ($133(HEAP32[$0_1 + 28 >> 2], HEAP32[$0_1 + 32 >> 2], $1_1, $2_1)) {
break label$1
}
$4_1 = HEAP32[$0_1 + 48 >> 2];
if (!$4_1) {
break label$2
}
$3_1 = Math_imul($4_1, 40);
$0_1 = HEAP32[$0_1 + 44 >> 2];
while (1) {
if (!$3_1) {
break label$1
}
$3_1 = $3_1 - 40 | 0;
$6_1 = $0_1 + 32 | 0;
$4_1 = $0_1 + 28 | 0;
$0_1 = $0_1 + 40 | 0;
if ($133(HEAP32[$4_1 >> 2], HEAP32[$6_1 >> 2], $1_1, $2_1)) {
continue
}
break;
};
}
}
$5_1 = 0;
}
return $5_1;
}

function $292($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = Math_imul($2_1, 52);
$0_1 = HEAP32[$0_1 >> 2];
$3_1 = $0_1 + 8 | 0;
$4_1 = $0_1 + 4 | 0;
while (1) {
$0_1 = $2_1;
if (!(!$0_1 | HEAP32[$1_1 >> 2] == -2147483648 | (!(HEAP8[$1_1 + 36 | 0] & 1) | !(HEAP8[$1_1 + 37 | 0] & 1)))) {
$2_1 = $0_1 - 52 | 0;
$5_1 = $291($1_1, HEAP32[$4_1 >> 2], HEAP32[$3_1 >> 2]);
$1_1 = $1_1 + 52 | 0;
if (!$5_1) {
continue
}
}
break;
};
return ($0_1 | 0) != 0;
}

function $293($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
HEAP8[$3_1 + 12 | 0] = HEAPU8[$2_1 + 12 | 0];
$4_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$3_1 + 4 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$3_1 + 8 >> 2] = $4_1;
$0_1 = FUNCTION_TABLE[HEAP32[$1_1 + 20 >> 2]]($0_1, $3_1 + 4 | 0) | 0;
global$0 = $3_1 + 16 | 0;
return $0_1 ? -1 : 1;
}

function $294($0_1, $1_1, $2_1, $3_1) {
label$1 : {
if (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? 0 : $3_1) {
$1_1 = 0;
break label$1;
}
$1_1 = $1_1 + $3_1 | 0;
$3_1 = $2_1 - $3_1 | 0;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $295($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
$252($1_1, $4_1 + 12 | 0);
HEAP32[$0_1 + 16 >> 2] = $3_1;
HEAP32[$0_1 + 12 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP8[$0_1 + 24 | 0] = 1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 20 >> 2] = HEAP32[$4_1 + 12 >> 2];
global$0 = $4_1 + 16 | 0;
}

function $296() {
return $53(1, 9) | 0;
}

function $297() {
return $53(1, 8) | 0;
}

function $298() {
return $53(1, 7) | 0;
}

function $299($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
HEAP32[$1_1 + 8 >> 2] = $0_1;
HEAP32[$1_1 + 12 >> 2] = $1_1 + 8;
$0_1 = $53($1_1 + 12 | 0, 6);
global$0 = $1_1 + 16 | 0;
return $0_1 | 0;
}

function $300() {
return $53(1, 5) | 0;
}

function $301($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$86($1_1 + 8 | 0, $0_1, 1, 1);
$3_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
$0(HEAP32[265065], HEAP32[265066]);
HEAP32[265067] = $0_1;
HEAP32[265066] = $2_1;
HEAP32[265065] = $3_1;
global$0 = $1_1 + 16 | 0;
return $2_1 | 0;
}

function $302() {
return HEAP32[265069];
}

function $303($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if ($1_1 >>> 0 <= HEAPU32[$0_1 + 28 >> 2]) {
HEAP32[$0_1 + 28 >> 2] = $1_1
}
}

function $304($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$6_1 = HEAP32[$1_1 + 28 >> 2];
label$1 : {
if ($6_1) {
label$3 : {
$3_1 = HEAP32[$1_1 + 24 >> 2] + Math_imul($6_1, 24) | 0;
$4_1 = $3_1 - 24 | 0;
if (!$4_1) {
break label$3
}
$4_1 = HEAP32[$4_1 >> 2];
if (($4_1 | 0) == 1114112) {
break label$3
}
HEAP32[$2_1 >> 2] = $4_1;
$3_1 = $3_1 - 20 | 0;
$4_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 4 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $4_1;
$4_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$2_1 + 12 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$2_1 + 16 >> 2] = $4_1;
HEAP32[$2_1 + 20 >> 2] = HEAP32[$3_1 + 16 >> 2];
break label$1;
}
}
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 0;
HEAP32[$2_1 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
}
$4_1 = HEAP32[$1_1 + 16 >> 2];
$7_1 = HEAP32[$1_1 + 12 >> 2];
$3_1 = 2;
while (1) {
if ($3_1) {
$201($2_1 + 24 | 0, $7_1, $4_1, $2_1, 32);
$5_1 = HEAP32[$2_1 + 44 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$2_1 + 40 >> 2];
HEAP32[$2_1 + 20 >> 2] = $5_1;
$5_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 12 >> 2] = $5_1;
$5_1 = HEAP32[$2_1 + 28 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$2_1 + 24 >> 2];
HEAP32[$2_1 + 4 >> 2] = $5_1;
$3_1 = $3_1 - 1 | 0;
continue;
}
break;
};
$3_1 = (Math_imul(__wasm_popcnt_i64(HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]), 2e3) >>> 0) / (($4_1 + $6_1 | 0) + 1 >>> 0) | 0;
HEAP32[$0_1 >> 2] = $3_1 >>> 0 >= HEAPU32[$1_1 + 32 >> 2];
$1_1 = $0_1;
$0_1 = 1e3 - $3_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $0_1 >>> 0 > 1e3 ? 0 : $0_1;
global$0 = $2_1 + 48 | 0;
}

function $305($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$0_1 + 24 >> 2];
$6_1 = HEAP32[$0_1 + 28 >> 2];
label$1 : {
if ($6_1) {
label$3 : {
$3_1 = Math_imul($6_1, 24) + $5_1 | 0;
$4_1 = $3_1 - 24 | 0;
if (!$4_1) {
break label$3
}
$4_1 = HEAP32[$4_1 >> 2];
if (($4_1 | 0) == 1114112) {
break label$3
}
HEAP32[$2_1 + 24 >> 2] = $4_1;
$3_1 = $3_1 - 20 | 0;
$4_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 28 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 32 >> 2] = $4_1;
$4_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$2_1 + 36 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$2_1 + 40 >> 2] = $4_1;
HEAP32[$2_1 + 44 >> 2] = HEAP32[$3_1 + 16 >> 2];
break label$1;
}
}
HEAP32[$2_1 + 40 >> 2] = 0;
HEAP32[$2_1 + 44 >> 2] = 0;
HEAP32[$2_1 + 32 >> 2] = 0;
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
}
$3_1 = HEAP32[$0_1 + 16 >> 2];
$201($2_1, HEAP32[$0_1 + 12 >> 2], $3_1, $2_1 + 24 | 0, $1_1);
if (HEAP32[$0_1 + 20 >> 2] == ($6_1 | 0)) {
$13($0_1 + 20 | 0, 8, 24);
$5_1 = HEAP32[$0_1 + 24 >> 2];
$3_1 = HEAP32[$0_1 + 16 >> 2];
}
HEAP32[$0_1 + 28 >> 2] = $6_1 + 1;
$1_1 = Math_imul($6_1, 24) + $5_1 | 0;
$5_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = HEAP32[$2_1 + 16 >> 2];
HEAP32[$1_1 + 16 >> 2] = $4_1;
HEAP32[$1_1 + 20 >> 2] = $5_1;
$7_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$1_1 + 12 >> 2] = $7_1;
$7_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $7_1;
$1_1 = HEAP32[$0_1 >> 2];
$7_1 = HEAP32[$0_1 + 32 >> 2];
global$0 = $2_1 + 48 | 0;
$0_1 = HEAP32[$0_1 + 4 >> 2] + 2 | 0;
$2_1 = $6_1 - __wasm_popcnt_i64($4_1, $5_1) | 0;
$0_1 = $1_1 ? $0_1 : $2_1 + $3_1 | 0;
$1_1 = $0_1 - $2_1 | 0;
$1_1 = $0_1 >>> 0 < $1_1 >>> 0 ? 0 : $1_1;
$0_1 = $0_1 + $3_1 | 0;
return $7_1 >>> 0 <= (Math_imul($1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1, 2e3) >>> 0) / (($0_1 >>> 0 > 1 ? $0_1 : 1) >>> 0) >>> 0 | 0;
}

function $306($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
if (HEAPU32[$0_1 + 8 >> 2] >= $1_1 >>> 0) {
HEAP32[$0_1 + 8 >> 2] = $1_1
}
$1_1 = Math_imul(HEAP32[$0_1 + 28 >> 2] + 1 | 0, $1_1 + 1 | 0);
if ($1_1 >>> 0 <= HEAPU32[$0_1 + 20 >> 2]) {
HEAP32[$0_1 + 20 >> 2] = $1_1
}
}

function $307($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = $73($1_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 28 >> 2]) & 255;
HEAP32[$0_1 + 4 >> 2] = Math_imul($2_1, 1e3);
HEAP32[$0_1 >> 2] = HEAPU32[$1_1 + 32 >> 2] >= $2_1 >>> 0;
}

function $308($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
$12_1 = 1114112;
$4_1 = HEAP32[$0_1 + 8 >> 2];
label$1 : {
if ($4_1) {
$5_1 = (HEAP32[$0_1 + 4 >> 2] + ($4_1 << 2) | 0) - 4 | 0;
$2_1 = 1114112;
if (!$5_1) {
break label$1
}
$2_1 = HEAP32[$5_1 >> 2];
} else {
$2_1 = 1114112
}
}
$15_1 = $2_1;
$5_1 = HEAPU8[$0_1 + 32 | 0];
$13_1 = $0_1 + 12 | 0;
$2_1 = $4_1 + 1 | 0;
$198($13_1, $2_1);
$16_1 = 0 - $4_1 | 0;
$17_1 = $4_1 - 1 | 0;
$14_1 = $5_1 + 1 | 0;
$9_1 = HEAP32[$0_1 + 28 >> 2] << 2;
$7_1 = HEAP32[$0_1 + 24 >> 2];
$10_1 = $4_1;
$11_1 = $2_1;
while (1) {
if ($9_1) {
$5_1 = $3_1 + 1 | 0;
if (HEAPU32[$0_1 + 32 >> 2] >= ($3_1 >>> 0 < $4_1 >>> 0 ? $10_1 : $3_1 + $16_1 | 0) >>> 0) {
$8_1 = $73($0_1, $4_1, $3_1);
$2_1 = $2_1 & 255;
$6_1 = $73($0_1, $4_1, $5_1) & 255;
$2_1 = ($2_1 >>> 0 < $6_1 >>> 0 ? $2_1 : $6_1) + 1 & 255;
$6_1 = HEAP32[$7_1 >> 2];
$8_1 = $8_1 + (($6_1 | 0) != ($1_1 | 0)) & 255;
$2_1 = $2_1 >>> 0 < $8_1 >>> 0 ? $2_1 : $8_1;
if (!(($1_1 | 0) != ($12_1 | 0) | ($6_1 | 0) != ($15_1 | 0))) {
$3_1 = $73($0_1, $17_1, $3_1 - 1 | 0) + 1 & 255;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
}
$3_1 = $11_1 & 255;
$11_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
} else {
$2_1 = $14_1
}
$198($13_1, $2_1);
$10_1 = $10_1 - 1 | 0;
$9_1 = $9_1 - 4 | 0;
$12_1 = HEAP32[$7_1 >> 2];
$7_1 = $7_1 + 4 | 0;
$3_1 = $5_1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$58($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
return ($11_1 & 255) >>> 0 < ($14_1 & 255) >>> 0 | 0;
}

function $309($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $257($1_1, $1_1) | 0;
}

function $310($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$0_1 = $278($0_1, $1_1);
return $0_1 | 0;
}

function $311($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 12 >> 2] = HEAP32[$0_1 >> 2];
$0_1 = $284($2_1 + 12 | 0, $1_1);
global$0 = $2_1 + 16 | 0;
return $0_1 | 0;
}

function $312($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$0_1 = $285($2_1 + 8 | 0, $1_1);
global$0 = $2_1 + 16 | 0;
return $0_1 | 0;
}

function $313($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$0_1 = $287($2_1 + 8 | 0, $1_1);
global$0 = $2_1 + 16 | 0;
return $0_1 | 0;
}

function $314($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$0_1 = 1e3 - $1_1 | 0;
return Math_fround(Math_fround(Math_fround(Math_fround(($0_1 >>> 0 > 1e3 ? 0 : $0_1) >>> 0) * Math_fround(.5)) / Math_fround(1.0e3)));
}

function $315($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return Math_fround($1_1 >>> 0 <= 2999 ? HEAPF32[((($1_1 & 65535) >>> 0) / 1e3 << 2) + 1048772 >> 2] : Math_fround(0.0));
}

function $316($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$8_1 = HEAP32[$3_1 + 4 >> 2];
$6_1 = HEAP32[$3_1 + 8 >> 2];
if ($6_1) {
label$2 : {
$4_1 = HEAP32[$0_1 >> 2];
$11_1 = HEAP32[$4_1 + 4 >> 2];
$12_1 = HEAP32[$4_1 + 8 >> 2];
$4_1 = $8_1;
while (1) {
$9_1 = 0;
$10_1 = HEAP32[$4_1 >> 2];
if ($10_1 >>> 0 < $12_1 >>> 0) {
$9_1 = HEAPU8[$11_1 + $10_1 | 0]
}
$4_1 = $4_1 + 4 | 0;
$7_1 = $9_1 + $7_1 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
};
if (!$7_1) {
break label$2
}
$0_1 = HEAP32[$0_1 + 4 >> 2];
$4($5_1 + 4 | 0, $1_1, $2_1);
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$37($0_1)
}
$1_1 = HEAP32[$0_1 + 4 >> 2] + ($2_1 << 4) | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$5_1 + 12 >> 2];
$4_1 = HEAP32[$5_1 + 8 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$5_1 + 4 >> 2];
HEAP32[$1_1 + 4 >> 2] = $4_1;
HEAP32[$1_1 + 12 >> 2] = $7_1;
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
}
}
$7(HEAP32[$3_1 >> 2], $8_1);
global$0 = $5_1 + 16 | 0;
}

function $317($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0;
$4_1 = $1_1;
$1_1 = HEAP32[$0_1 >> 2];
if ($5($4_1, $2_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2])) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
$137(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
$7(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2])
}
}

function $318($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
$4_1 = global$0 - 176 | 0;
global$0 = $4_1;
$12_1 = HEAP32[$3_1 + 4 >> 2];
if (HEAP32[$2_1 >> 2] != -2147483648) {
label$2 : {
$42($4_1 + 108 | 0, $12_1, HEAP32[$3_1 + 8 >> 2]);
if (HEAP32[$4_1 + 108 >> 2]) {
$141($0_1);
break label$2;
}
$1_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$4_1 + 36 >> 2] = HEAP32[$4_1 + 112 >> 2];
HEAP32[$4_1 + 40 >> 2] = $1_1;
$5_1 = $4_1 + 36 | 0;
$27($4_1 + 24 | 0, $5_1);
$1_1 = HEAP32[$4_1 + 28 >> 2];
$7_1 = HEAP32[$4_1 + 24 >> 2];
$27($4_1 + 16 | 0, $5_1);
$93($4_1 + 108 | 0, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
$14_1 = HEAP32[$4_1 + 112 >> 2];
$15_1 = HEAPU8[$4_1 + 108 | 0];
$6_1 = HEAP32[$4_1 + 36 >> 2];
$8_1 = HEAP32[$4_1 + 40 >> 2];
HEAP32[$4_1 + 44 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 4;
HEAP32[$4_1 + 56 >> 2] = $2_1;
HEAP32[$4_1 + 52 >> 2] = 0;
$5_1 = $1_1 ? $7_1 : 0;
$88($4_1 + 60 | 0, $5_1 ? $5_1 : 1, $5_1 ? $1_1 : 0);
$139($4_1 + 72 | 0, HEAPU8[$4_1 + 69 | 0], $6_1, $8_1);
$5_1 = HEAP32[$4_1 + 80 >> 2];
label$4 : {
if ($5_1) {
$10_1 = HEAP32[$4_1 + 76 >> 2];
label$6 : {
label$7 : {
if ($265($6_1, $8_1)) {
HEAP32[$4_1 + 148 >> 2] = 0;
HEAP32[$4_1 + 140 >> 2] = 0;
HEAP32[$4_1 + 144 >> 2] = 4;
$263($4_1 + 8 | 0, HEAP32[$2_1 + 76 >> 2], HEAP32[$2_1 + 80 >> 2], $10_1, $5_1);
$1_1 = HEAP32[$4_1 + 8 >> 2];
$6_1 = HEAP32[$4_1 + 12 >> 2];
$7_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
label$9 : {
while (1) {
label$11 : {
if (($1_1 | 0) == ($7_1 | 0)) {
break label$9
}
$26($4_1, $4_1 + 44 | 0, 4, $1_1);
$6_1 = HEAP32[$4_1 >> 2];
if ($6_1) {
$8_1 = $4_1 + 108 | 0;
$28($8_1, 4, $6_1, HEAP32[$4_1 + 4 >> 2]);
$262($4_1 + 152 | 0, $8_1, $10_1, $5_1);
$6_1 = HEAP32[$4_1 + 156 >> 2];
$8_1 = HEAP32[$4_1 + 160 >> 2];
$9_1 = HEAP32[$4_1 + 152 >> 2];
if (($9_1 | 0) == -2147483648) {
break label$11
}
HEAP32[$4_1 + 168 >> 2] = $6_1;
HEAP32[$4_1 + 172 >> 2] = $8_1;
HEAP32[$4_1 + 164 >> 2] = $9_1;
$158($4_1 + 140 | 0, $4_1 + 164 | 0);
}
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$72($4_1 + 140 | 0);
break label$7;
}
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 148 >> 2];
$1_1 = HEAP32[$4_1 + 144 >> 2];
HEAP32[$4_1 + 96 >> 2] = HEAP32[$4_1 + 140 >> 2];
HEAP32[$4_1 + 100 >> 2] = $1_1;
} else {
$264($4_1 + 96 | 0, $4_1 + 44 | 0, $10_1, $5_1)
}
$6_1 = HEAP32[$4_1 + 100 >> 2];
$8_1 = HEAP32[$4_1 + 104 >> 2];
$11_1 = HEAP32[$4_1 + 96 >> 2];
if (($11_1 | 0) == -2147483648) {
break label$7
}
HEAP32[$4_1 + 88 >> 2] = $6_1;
HEAP32[$4_1 + 92 >> 2] = $8_1;
HEAP32[$4_1 + 84 >> 2] = $11_1;
$261($4_1 + 108 | 0, $4_1 + 44 | 0);
$9_1 = 1;
$1_1 = HEAP32[$4_1 + 112 >> 2];
$13_1 = HEAP32[$4_1 + 116 >> 2];
$5_1 = $13_1;
label$14 : {
label$15 : {
label$16 : {
$7_1 = HEAP32[$4_1 + 108 >> 2];
switch ($7_1 - -2147483648 | 0) {
case 1:
break label$14;
case 0:
break label$16;
default:
break label$15;
};
}
$1_1 = $6_1;
$138($1_1, $8_1, 1);
HEAP32[$4_1 + 172 >> 2] = 0;
HEAP32[$4_1 + 164 >> 2] = 0;
HEAP32[$4_1 + 168 >> 2] = 4;
$2_1 = Math_imul($8_1, 20);
$6_1 = $2_1 + $1_1 | 0;
HEAP32[$4_1 + 120 >> 2] = $6_1;
HEAP32[$4_1 + 116 >> 2] = $11_1;
HEAP32[$4_1 + 108 >> 2] = $1_1;
$7_1 = $15_1 ? 0 : $14_1;
$5_1 = $7_1 - 1 | 0;
$8_1 = $7_1 + ($8_1 ^ -1) | 0;
label$17 : {
label$18 : {
label$19 : {
while (1) {
if (($5_1 | 0) != -1) {
if (!$2_1) {
break label$19
}
$7_1 = HEAP32[$1_1 >> 2];
if (($7_1 | 0) == -2147483648) {
break label$18
}
HEAP32[$4_1 + 128 >> 2] = $7_1;
$7_1 = $1_1 + 4 | 0;
$9_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$4_1 + 132 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$4_1 + 136 >> 2] = $9_1;
$5_1 = $5_1 - 1 | 0;
$2_1 = $2_1 - 20 | 0;
$44($4_1 + 164 | 0, $4_1 + 128 | 0);
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$5_1 = 0;
break label$17;
}
$1_1 = $6_1;
$5_1 = $8_1;
break label$17;
}
$1_1 = $1_1 + 20 | 0;
}
HEAP32[$4_1 + 112 >> 2] = $1_1;
HEAP32[$4_1 + 124 >> 2] = $5_1;
$175($4_1 + 108 | 0);
$9_1 = HEAP32[$4_1 + 164 >> 2];
$5_1 = HEAP32[$4_1 + 172 >> 2];
$2_1 = HEAP32[$4_1 + 48 >> 2];
$11_1 = HEAP32[$4_1 + 44 >> 2];
$1_1 = HEAP32[$4_1 + 168 >> 2];
break label$4;
}
$9_1 = 0;
$5_1 = $1_1;
$1_1 = $7_1;
}
$72($4_1 + 84 | 0);
$0(HEAP32[$4_1 + 72 >> 2], $10_1);
$7(HEAP32[$4_1 + 44 >> 2], HEAP32[$4_1 + 48 >> 2]);
if ($9_1) {
break label$6
}
$268($0_1, $2_1, $5_1, $13_1);
$7($1_1, $5_1);
break label$2;
}
$0(HEAP32[$4_1 + 72 >> 2], $10_1);
$7(HEAP32[$4_1 + 44 >> 2], HEAP32[$4_1 + 48 >> 2]);
$1_1 = $6_1;
}
$90($0_1, $1_1);
break label$2;
} else {
$10_1 = HEAP32[$4_1 + 76 >> 2];
$5_1 = 0;
$2_1 = 4;
}
$1_1 = 4;
}
$0(HEAP32[$4_1 + 72 >> 2], $10_1);
$7($11_1, $2_1);
HEAP32[$4_1 + 48 >> 2] = $1_1;
HEAP32[$4_1 + 44 >> 2] = $9_1;
HEAP32[$4_1 + 52 >> 2] = $5_1;
HEAP32[$4_1 + 116 >> 2] = 0;
HEAP32[$4_1 + 108 >> 2] = 0;
HEAP32[$4_1 + 112 >> 2] = 1;
$2_1 = $4_1 + 108 | 0;
$6($2_1, 123);
$2_1 = $1($2_1, 1048632, 5);
$6($2_1, 91);
$5_1 = Math_imul($5_1, 12);
while (1) {
if ($5_1) {
$10($2_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$5_1 = $5_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$3($2_1, 93);
$3($2_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
$19($4_1 + 44 | 0);
}
} else {
$91($0_1)
}
$0(HEAP32[$3_1 >> 2], $12_1);
global$0 = $4_1 + 176 | 0;
}

function $319($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0;
$4_1 = global$0 - 224 | 0;
global$0 = $4_1;
$27_1 = HEAP32[$3_1 + 4 >> 2];
label$1 : {
if (HEAP32[$2_1 >> 2] != -2147483648 & HEAP32[$2_1 + 196 >> 2] != -2147483648) {
$42($4_1 + 76 | 0, $27_1, HEAP32[$3_1 + 8 >> 2]);
if (HEAP32[$4_1 + 76 >> 2] == 1) {
$141($0_1);
break label$1;
}
$1_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 28 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 32 >> 2] = $1_1;
$27($4_1 + 16 | 0, $4_1 + 28 | 0);
$6_1 = HEAP32[$4_1 + 20 >> 2];
$11_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 44 >> 2] = 0;
HEAP32[$4_1 + 36 >> 2] = 0;
HEAP32[$4_1 + 40 >> 2] = 4;
$46($4_1 + 76 | 0, HEAP32[$4_1 + 28 >> 2], HEAP32[$4_1 + 32 >> 2], 0);
$7_1 = 4;
$1_1 = 4;
while (1) {
$41($4_1 + 8 | 0, $4_1 + 76 | 0);
$8_1 = HEAP32[$4_1 + 8 >> 2];
if ($8_1) {
$9_1 = HEAP32[$4_1 + 12 >> 2];
if (HEAP32[$4_1 + 36 >> 2] == ($5_1 | 0)) {
$140($4_1 + 36 | 0, 1);
$7_1 = HEAP32[$4_1 + 40 >> 2];
}
$10_1 = $1_1 + $7_1 | 0;
HEAP32[$10_1 >> 2] = $9_1;
HEAP32[$10_1 - 4 >> 2] = $8_1;
$5_1 = $5_1 + 1 | 0;
HEAP32[$4_1 + 44 >> 2] = $5_1;
$1_1 = $1_1 + 8 | 0;
continue;
}
break;
};
$15_1 = HEAP32[$4_1 + 40 >> 2];
$10_1 = HEAP32[$2_1 + 20 >> 2] << 4;
$8_1 = HEAP32[$2_1 + 16 >> 2] + 8 | 0;
label$8 : {
while (1) {
$1_1 = $8_1;
$9_1 = 1;
$16_1 = -2147483648;
if (!$10_1) {
break label$8
}
$10_1 = $10_1 - 16 | 0;
$8_1 = $1_1 + 16 | 0;
if (!$5(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], $11_1, $6_1)) {
continue
}
break;
};
$22_1 = HEAPU8[($1_1 - 8 | 0) + 12 | 0];
if ($22_1 >>> 0 >= HEAPU32[$2_1 + 8 >> 2]) {
break label$8
}
$1_1 = HEAP32[$2_1 + 4 >> 2] + Math_imul($22_1, 24) | 0;
$28_1 = HEAPU8[$1_1 + 21 | 0];
if (($28_1 | 0) == 3) {
break label$8
}
$33_1 = HEAPU16[$1_1 + 22 >> 1];
HEAP8[$4_1 + 56 | 0] = HEAPU8[$1_1 + 20 | 0];
$8_1 = HEAP32[$1_1 + 16 >> 2];
HEAP32[$4_1 + 48 >> 2] = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 52 >> 2] = $8_1;
$34_1 = ($5_1 << 3) + $15_1 | 0;
$29_1 = HEAP32[$2_1 + 204 >> 2];
$30_1 = HEAP32[$2_1 + 200 >> 2];
$35_1 = $4_1 + 212 | 0;
$23_1 = $4_1 + 116 | 0;
while (1) {
if (($15_1 | 0) != ($34_1 | 0)) {
$24_1 = HEAP32[$15_1 >> 2];
$17_1 = HEAP32[$15_1 + 4 >> 2];
$10_1 = 0;
HEAP32[$4_1 + 72 >> 2] = 0;
HEAP32[$4_1 + 64 >> 2] = 0;
HEAP32[$4_1 + 68 >> 2] = 4;
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$23_1 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$23_1 + 4 >> 2] = $5_1;
HEAP8[$23_1 + 8 | 0] = HEAPU8[$4_1 + 56 | 0];
HEAP32[$4_1 + 112 >> 2] = $17_1;
HEAP32[$4_1 + 108 >> 2] = $24_1;
HEAP32[$4_1 + 100 >> 2] = 4;
HEAP32[$4_1 + 104 >> 2] = 0;
HEAP32[$4_1 + 92 >> 2] = 4;
HEAP32[$4_1 + 96 >> 2] = 0;
HEAP32[$4_1 + 84 >> 2] = 0;
HEAP32[$4_1 + 88 >> 2] = 4;
HEAP32[$4_1 + 80 >> 2] = $17_1;
HEAP32[$4_1 + 76 >> 2] = $24_1;
HEAP16[$4_1 + 126 >> 1] = $33_1;
HEAP8[$4_1 + 125 | 0] = $28_1;
$12_1 = 4;
$7_1 = 0;
while (1) {
label$13 : {
$8_1 = $10_1 & 1;
while (1) {
$281($4_1 + 128 | 0, $4_1 + 76 | 0);
if (HEAP32[$4_1 + 128 >> 2] == -2147483648) {
break label$13
}
wasm2js_memory_copy($4_1 + 168 | 0, $4_1 + 128 | 0, 40);
$4($35_1, HEAP32[$4_1 + 184 >> 2], HEAP32[$4_1 + 188 >> 2]);
HEAP8[$4_1 + 208 | 0] = $22_1;
label$15 : {
if ($29_1) {
label$17 : {
$1_1 = 0;
$5_1 = $29_1;
while (1) {
if ($5_1 >>> 0 > 1) {
$6_1 = $1_1;
$9_1 = $5_1 >>> 1 | 0;
$1_1 = $9_1 + $1_1 | 0;
$1_1 = ($275($4_1 + 208 | 0, Math_imul($1_1, 20) + $30_1 | 0) & 255) == 1 ? $6_1 : $1_1;
$5_1 = $5_1 - $9_1 | 0;
continue;
}
break;
};
$1_1 = Math_imul($1_1, 20) + $30_1 | 0;
if ($275($4_1 + 208 | 0, $1_1) & 255) {
break label$17
}
$1_1 = HEAP32[$1_1 + 16 >> 2];
break label$15;
}
}
$1_1 = 0;
}
$0(HEAP32[$4_1 + 212 >> 2], HEAP32[$4_1 + 216 >> 2]);
$5_1 = HEAP32[$4_1 + 196 >> 2];
if (HEAPU8[$4_1 + 204 | 0] != 1) {
$9_1 = HEAP32[$4_1 + 192 >> 2];
$6_1 = ($8_1 ? ($2_1 >>> 0 >= $5_1 >>> 0 ? $13_1 : 0) : 0) | $1_1;
if (HEAP32[$4_1 + 64 >> 2] == ($7_1 | 0)) {
$32($4_1 - -64 | 0);
$12_1 = HEAP32[$4_1 + 68 >> 2];
}
$1_1 = Math_imul($7_1, 12) + $12_1 | 0;
HEAP32[$1_1 + 8 >> 2] = $6_1;
HEAP32[$1_1 + 4 >> 2] = $5_1;
HEAP32[$1_1 >> 2] = $9_1;
$7_1 = $7_1 + 1 | 0;
HEAP32[$4_1 + 72 >> 2] = $7_1;
$171($4_1 + 168 | 0);
continue;
}
break;
};
$171($4_1 + 128 | 0);
$10_1 = 1;
$2_1 = $5_1;
$13_1 = $1_1;
continue;
}
break;
};
$40(HEAP32[$4_1 + 88 >> 2], HEAP32[$4_1 + 96 >> 2]);
$36_1 = HEAP32[$4_1 + 64 >> 2];
$8_1 = HEAP32[$4_1 + 68 >> 2];
if ($7_1) {
label$23 : {
$2_1 = $8_1 + Math_imul($7_1, 12) | 0;
$10_1 = 0;
$9_1 = $8_1;
$14_1 = 0;
$18_1 = 0;
while (1) {
label$25 : {
$5_1 = $9_1;
while (1) {
$1_1 = $10_1;
if (($2_1 | 0) == ($5_1 | 0)) {
break label$25
}
$10_1 = $1_1 + 1 | 0;
$6_1 = $5_1 + 8 | 0;
$9_1 = $5_1 + 12 | 0;
$5_1 = $9_1;
if (!HEAP32[$6_1 >> 2]) {
continue
}
break;
};
$6_1 = 0;
$13_1 = -28;
$5_1 = $8_1;
$12_1 = $1_1;
$19_1 = 0;
$20_1 = 0;
$25_1 = 0;
while (1) {
label$28 : {
if (!$13_1) {
break label$28
}
if ($12_1) {
if (($2_1 - $5_1 >>> 0) / 12 >>> 0 <= $12_1 >>> 0) {
break label$28
}
$5_1 = Math_imul($12_1, 12) + $5_1 | 0;
} else {
if (($2_1 | 0) == ($5_1 | 0)) {
break label$28
}
}
$12_1 = 0;
$11_1 = HEAP32[$5_1 + 8 >> 2];
$31_1 = ($11_1 | 0) != 0;
$19_1 = ($31_1 & (($6_1 | 0) != 0 & ($6_1 | 0) != ($11_1 | 0))) + $19_1 | 0;
$13_1 = $13_1 + 1 | 0;
$5_1 = $5_1 + 12 | 0;
$25_1 = $11_1 | $25_1;
$20_1 = $20_1 + $31_1 | 0;
$6_1 = $11_1;
continue;
}
break;
};
$5_1 = $25_1;
$6_1 = 0;
while (1) {
if ($5_1) {
$5_1 = $5_1 - 1 & $5_1;
$6_1 = $6_1 + 1 | 0;
continue;
}
break;
};
$5_1 = $6_1;
$6_1 = ($5_1 << 4 | ($20_1 >>> 0 < 6 ? $20_1 : 6)) + (($5_1 >>> 0 < $19_1 >>> 0 ? $5_1 : $19_1) << 2) | 0;
$5_1 = $6_1 >>> 0 > $18_1 >>> 0;
$18_1 = $5_1 ? $6_1 : $18_1;
$14_1 = $5_1 ? $1_1 : $14_1;
continue;
}
break;
};
$11_1 = ($16_1 | 0) == -2147483648;
if (!$11_1 & $18_1 >>> 0 <= $37_1 >>> 0) {
break label$23
}
$1_1 = $14_1 - 8 | 0;
$9_1 = $1_1 >>> 0 > $14_1 >>> 0 ? 0 : $1_1;
label$31 : while (1) {
label$32 : {
$1_1 = $14_1;
if ($1_1 >>> 0 <= $9_1 >>> 0) {
break label$32
}
$14_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= $7_1 >>> 0) {
continue
}
$39($4_1, $24_1, $17_1, HEAP32[($8_1 + Math_imul($14_1, 12) | 0) + 4 >> 2], HEAP32[$8_1 + Math_imul($1_1, 12) >> 2]);
$5_1 = HEAP32[$4_1 >> 2];
if (!$5_1) {
continue
}
$6_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 76 >> 2] = $5_1;
HEAP32[$4_1 + 80 >> 2] = $5_1 + $6_1;
while (1) {
$5_1 = $18($4_1 + 76 | 0);
$6_1 = $5_1 - 33 | 0;
if ((1 << $6_1 & 1073750017 ? $6_1 >>> 0 <= 30 : 0) | ($5_1 | 0) == 1567) {
break label$32
}
if (($5_1 | 0) == 1114112) {
continue label$31
}
if (($5_1 | 0) != 8230) {
continue
}
break;
};
}
break;
};
$38_1 = !$1_1 | $1_1 >>> 0 >= $7_1 >>> 0 ? 0 : HEAP32[$8_1 + Math_imul($1_1, 12) >> 2];
$5_1 = $1_1 + 36 | 0;
$9_1 = $5_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $5_1;
$6_1 = $9_1 - 1 | 0;
if (!($6_1 >>> 0 >= $7_1 >>> 0 | $5_1 >>> 0 >= $7_1 >>> 0)) {
$17_1 = HEAP32[($8_1 + Math_imul($6_1, 12) | 0) + 4 >> 2]
}
$5_1 = 0;
HEAP32[$4_1 + 84 >> 2] = 0;
HEAP32[$4_1 + 76 >> 2] = 0;
HEAP32[$4_1 + 80 >> 2] = 4;
if ($6_1 >>> 0 < $7_1 >>> 0) {
$5_1 = $1_1 >>> 0 > $9_1 >>> 0 ? 0 : $8_1 + Math_imul($1_1, 12) | 0;
$2_1 = $9_1 - $1_1 | 0;
}
$1_1 = Math_imul($5_1 ? $2_1 : 0, 12);
$5_1 = $5_1 ? $5_1 : 4;
while (1) {
if ($1_1) {
if (HEAP32[$5_1 + 8 >> 2]) {
$266($4_1 + 76 | 0, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2])
}
$5_1 = $5_1 + 12 | 0;
$1_1 = $1_1 - 12 | 0;
continue;
}
break;
};
$39_1 = HEAP32[$4_1 + 84 >> 2];
$5_1 = HEAP32[$4_1 + 80 >> 2];
$1_1 = HEAP32[$4_1 + 76 >> 2];
if (!$11_1) {
$14($16_1, $21_1)
}
$26_1 = $32_1;
$16_1 = $1_1;
$37_1 = $18_1;
$40_1 = $17_1;
$21_1 = $5_1;
}
}
$32_1 = $32_1 + 1 | 0;
$15_1 = $15_1 + 8 | 0;
$2($36_1, $8_1, 4, 12);
continue;
}
break;
};
$9_1 = ($16_1 | 0) == -2147483648;
}
$5_1 = 0;
HEAP32[$4_1 + 176 >> 2] = 0;
HEAP32[$4_1 + 168 >> 2] = 0;
HEAP32[$4_1 + 172 >> 2] = 1;
$6($4_1 + 168 | 0, 123);
if ($9_1) {
$3($4_1 + 168 | 0, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 176 >> 2];
$1_1 = HEAP32[$4_1 + 172 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 168 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
if (HEAPU32[$4_1 + 44 >> 2] > $26_1 >>> 0) {
$2_1 = HEAP32[$4_1 + 40 >> 2] + ($26_1 << 3) | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = HEAP32[$2_1 >> 2];
}
$2_1 = $1($4_1 + 168 | 0, 1049624, 5);
$16($2_1, $26_1);
$2_1 = $1($2_1, 1049629, 5);
$8_1 = $5_1 ? $5_1 : 1;
$9_1 = $5_1 ? $1_1 : 0;
$16($2_1, $147($8_1, $9_1, $38_1));
$1_1 = $1($2_1, 1049634, 3);
$16($1_1, $147($8_1, $9_1, $40_1));
$1_1 = $1($1_1, 1049637, 5);
$6($1_1, 91);
$13_1 = ($39_1 << 3) + $21_1 | 0;
$2_1 = $4_1 + 84 | 0;
$7_1 = $21_1;
while (1) {
if (($7_1 | 0) != ($13_1 | 0)) {
$5_1 = HEAP32[$7_1 + 4 >> 2];
$6_1 = HEAP32[$7_1 >> 2];
$6($1_1, 91);
HEAP32[$2_1 >> 2] = $6_1;
HEAP32[$2_1 + 4 >> 2] = $5_1;
HEAP32[$4_1 + 80 >> 2] = 2;
$5_1 = 0;
while (1) {
if (($5_1 | 0) != 8) {
$16($1_1, $147($8_1, $9_1, HEAP32[$2_1 + $5_1 >> 2]));
$5_1 = $5_1 + 4 | 0;
continue;
}
break;
};
$3($1_1, 93);
$7_1 = $7_1 + 8 | 0;
continue;
}
break;
};
$3($1_1, 93);
$3($1_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$14($16_1, $21_1);
}
$14(HEAP32[$4_1 + 36 >> 2], HEAP32[$4_1 + 40 >> 2]);
break label$1;
}
$91($0_1);
}
$0(HEAP32[$3_1 >> 2], $27_1);
global$0 = $4_1 + 224 | 0;
}

function $320($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = Math_fround(0), $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0, $46_1 = 0, $47_1 = 0, $48_1 = 0, $49_1 = 0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = 0, $54_1 = 0, $55_1 = 0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = 0, $60_1 = 0, $61_1 = 0, $62_1 = 0, $63_1 = 0, $64_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$10_1 = global$0 - 352 | 0;
global$0 = $10_1;
$54_1 = HEAP32[$3_1 + 4 >> 2];
if (HEAP32[$2_1 >> 2] != -2147483648) {
label$2 : {
$42($10_1 + 232 | 0, $54_1, HEAP32[$3_1 + 8 >> 2]);
if (HEAP32[$10_1 + 232 >> 2]) {
$141($0_1);
break label$2;
}
$1_1 = HEAP32[$10_1 + 240 >> 2];
HEAP32[$10_1 + 320 >> 2] = HEAP32[$10_1 + 236 >> 2];
HEAP32[$10_1 + 324 >> 2] = $1_1;
$27($10_1 + 72 | 0, $10_1 + 320 | 0);
$4($10_1 + 232 | 0, HEAP32[$10_1 + 72 >> 2], HEAP32[$10_1 + 76 >> 2]);
$6_1 = -2147483648;
$1_1 = HEAP32[$10_1 + 232 >> 2];
if (($1_1 | 0) != -2147483648) {
$5_1 = HEAP32[$10_1 + 240 >> 2];
$9_1 = $5_1;
$13_1 = HEAP32[$10_1 + 236 >> 2];
if ($5_1) {
$6_1 = $1_1
} else {
$0($1_1, HEAP32[$10_1 + 236 >> 2])
}
}
$1_1 = $10_1 + 320 | 0;
$27($10_1 - -64 | 0, $1_1);
$5_1 = $10_1 + 232 | 0;
$93($5_1, HEAP32[$10_1 + 64 >> 2], HEAP32[$10_1 + 68 >> 2]);
$15_1 = HEAP32[$10_1 + 236 >> 2];
$14_1 = HEAPU8[$10_1 + 232 | 0];
$27($10_1 + 56 | 0, $1_1);
$93($5_1, HEAP32[$10_1 + 56 >> 2], HEAP32[$10_1 + 60 >> 2]);
$17_1 = HEAP32[$10_1 + 236 >> 2];
$18_1 = HEAPU8[$10_1 + 232 | 0];
$27($10_1 + 48 | 0, $1_1);
$7_1 = HEAP32[$10_1 + 48 >> 2];
label$7 : {
label$8 : {
label$9 : {
$1_1 = HEAP32[$10_1 + 52 >> 2];
if ($1_1 >>> 0 >= 2) {
if (HEAP8[$7_1 + 1 | 0] < -64) {
break label$9
}
$8_1 = $1_1 - 1 | 0;
} else {
if (($1_1 | 0) != 1) {
break label$9
}
$1_1 = 0;
if (!$7_1) {
break label$7
}
}
break label$8;
}
$1_1 = 0;
break label$7;
}
$1_1 = 0;
$5_1 = 1;
label$12 : {
switch (HEAPU8[$7_1 | 0] - 43 | 0) {
case 2:
$5_1 = 2;
break;
case 0:
break label$12;
default:
break label$7;
};
}
$4($10_1 + 340 | 0, $7_1 + 1 | 0, $8_1);
$1_1 = $5_1;
}
$5_1 = $10_1 + 320 | 0;
$27($10_1 + 40 | 0, $5_1);
$7_1 = 0;
$11_1 = 4;
$12_1 = $5(HEAP32[$10_1 + 40 >> 2], HEAP32[$10_1 + 44 >> 2], 1049620, 4);
HEAP32[$10_1 + 336 >> 2] = 0;
HEAP32[$10_1 + 328 >> 2] = 0;
HEAP32[$10_1 + 332 >> 2] = 4;
$27($10_1 + 32 | 0, $5_1);
$5_1 = HEAP32[$10_1 + 36 >> 2];
$8_1 = HEAP32[$10_1 + 32 >> 2];
HEAP16[$10_1 + 260 >> 1] = 1;
HEAP32[$10_1 + 256 >> 2] = 0;
HEAP32[$10_1 + 252 >> 2] = $5_1 + $8_1;
HEAP32[$10_1 + 248 >> 2] = $8_1;
HEAP32[$10_1 + 244 >> 2] = $5_1;
HEAP32[$10_1 + 240 >> 2] = $8_1;
HEAP32[$10_1 + 236 >> 2] = $5_1;
HEAP32[$10_1 + 232 >> 2] = 0;
$5_1 = 0;
while (1) {
label$15 : {
$269($10_1 + 24 | 0, $10_1 + 232 | 0);
$8_1 = HEAP32[$10_1 + 24 >> 2];
if (!$8_1) {
break label$15
}
$4($10_1 + 80 | 0, $8_1, HEAP32[$10_1 + 28 >> 2]);
if (HEAP32[$10_1 + 80 >> 2] == -2147483648) {
break label$15
}
if (HEAP32[$10_1 + 328 >> 2] == ($5_1 | 0)) {
$47($10_1 + 328 | 0, 1);
$11_1 = HEAP32[$10_1 + 332 >> 2];
}
$8_1 = $7_1 + $11_1 | 0;
HEAP32[$8_1 + 8 >> 2] = HEAP32[$10_1 + 88 >> 2];
$16_1 = HEAP32[$10_1 + 84 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$10_1 + 80 >> 2];
HEAP32[$8_1 + 4 >> 2] = $16_1;
$5_1 = $5_1 + 1 | 0;
HEAP32[$10_1 + 336 >> 2] = $5_1;
$7_1 = $7_1 + 12 | 0;
continue;
}
break;
};
$4($10_1 + 184 | 0, HEAP32[$10_1 + 320 >> 2], HEAP32[$10_1 + 324 >> 2]);
HEAP32[$10_1 + 224 >> 2] = $18_1 & 1 ? 0 : $17_1;
HEAP32[$10_1 + 220 >> 2] = $14_1 & 1 ? 0 : $15_1;
HEAP32[$10_1 + 212 >> 2] = $13_1;
HEAP32[$10_1 + 216 >> 2] = $9_1;
HEAP32[$10_1 + 208 >> 2] = $6_1;
HEAP32[$10_1 + 168 >> 2] = $1_1;
HEAP8[$10_1 + 228 | 0] = $12_1;
$1_1 = HEAP32[$10_1 + 344 >> 2];
HEAP32[$10_1 + 172 >> 2] = HEAP32[$10_1 + 340 >> 2];
HEAP32[$10_1 + 176 >> 2] = $1_1;
HEAP32[$10_1 + 180 >> 2] = HEAP32[$10_1 + 348 >> 2];
$1_1 = HEAP32[$10_1 + 332 >> 2];
HEAP32[$10_1 + 196 >> 2] = HEAP32[$10_1 + 328 >> 2];
HEAP32[$10_1 + 200 >> 2] = $1_1;
HEAP32[$10_1 + 204 >> 2] = HEAP32[$10_1 + 336 >> 2];
$32_1 = $10_1 + 80 | 0;
$19_1 = $10_1 + 168 | 0;
$11_1 = 0;
$18_1 = 0;
$13_1 = 0;
$9_1 = 0;
$8_1 = 0;
$16_1 = 0;
$14_1 = 0;
$17_1 = 0;
$4_1 = global$0 - 864 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 200 >> 2] = 0;
HEAP32[$4_1 + 192 >> 2] = 0;
HEAP32[$4_1 + 196 >> 2] = 4;
$25_1 = $2_1;
HEAP32[$4_1 + 204 >> 2] = $2_1;
if (!HEAP32[$2_1 + 188 >> 2]) {
label$18 : {
label$19 : {
label$20 : {
$12_1 = HEAP32[$25_1 + 192 >> 2];
HEAP32[$25_1 + 192 >> 2] = 0;
label$21 : {
label$22 : {
if ($12_1) {
if ($5(HEAP32[$12_1 + 20 >> 2], HEAP32[$12_1 + 24 >> 2], HEAP32[$19_1 + 20 >> 2], HEAP32[$19_1 + 24 >> 2])) {
label$25 : {
$1_1 = HEAP32[$12_1 + 40 >> 2];
$2_1 = HEAP32[$19_1 + 40 >> 2];
if (($1_1 | 0) == -2147483648 | ($2_1 | 0) == -2147483648) {
$1_1 = ($1_1 | 0) != -2147483648 | ($2_1 | 0) != -2147483648
} else {
$1_1 = !$5(HEAP32[$12_1 + 44 >> 2], HEAP32[$12_1 + 48 >> 2], HEAP32[$19_1 + 44 >> 2], HEAP32[$19_1 + 48 >> 2])
}
if ($1_1 | HEAP32[$12_1 + 52 >> 2] != HEAP32[$19_1 + 52 >> 2] | HEAP32[$12_1 + 56 >> 2] != HEAP32[$19_1 + 56 >> 2]) {
break label$25
}
$1_1 = HEAP32[$12_1 >> 2];
if (($1_1 | 0) != HEAP32[$19_1 >> 2]) {
break label$25
}
if ($1_1) {
if (!$5(HEAP32[$12_1 + 8 >> 2], HEAP32[$12_1 + 12 >> 2], HEAP32[$19_1 + 8 >> 2], HEAP32[$19_1 + 12 >> 2])) {
break label$25
}
}
$1_1 = HEAP32[$12_1 + 36 >> 2];
if (($1_1 | 0) != HEAP32[$19_1 + 36 >> 2]) {
break label$25
}
$5_1 = $1_1 + 1 | 0;
$1_1 = HEAP32[$19_1 + 32 >> 2] + 8 | 0;
$2_1 = HEAP32[$12_1 + 32 >> 2] + 8 | 0;
while (1) {
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
$7_1 = $1_1 - 4 | 0;
$6_1 = $2_1 - 4 | 0;
$11_1 = HEAP32[$1_1 >> 2];
$16_1 = HEAP32[$2_1 >> 2];
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 + 12 | 0;
if ($5(HEAP32[$6_1 >> 2], $16_1, HEAP32[$7_1 >> 2], $11_1)) {
continue
}
break label$25;
}
break;
};
$1_1 = HEAPU8[$12_1 + 60 | 0];
if (($1_1 | 0) != HEAPU8[$19_1 + 60 | 0]) {
break label$25
}
$2_1 = $25_1;
break label$22;
}
}
$247($12_1);
}
$1_1 = HEAP32[$25_1 + 100 >> 2];
$2_1 = $4_1 + 296 | 0;
$5_1 = HEAP32[$25_1 + 104 >> 2];
$83($2_1, $5_1);
$140($2_1, $5_1);
$6_1 = HEAP32[$4_1 + 304 >> 2];
$47_1 = HEAP32[$4_1 + 300 >> 2];
if ($5_1) {
$7_1 = $5_1 + $6_1 | 0;
$1_1 = $1_1 + 8 | 0;
$2_1 = ($6_1 << 3) + $47_1 | 0;
while (1) {
$6_1 = $1_1 - 4 | 0;
$15_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $15_1;
$1_1 = $1_1 + 28 | 0;
$2_1 = $2_1 + 8 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$6_1 = $7_1;
}
$53_1 = HEAP32[$4_1 + 296 >> 2];
$29_1 = HEAP32[$19_1 + 24 >> 2];
$5_1 = HEAP32[$19_1 + 20 >> 2];
HEAP8[$4_1 + 244 | 0] = 0;
HEAP32[$4_1 + 240 >> 2] = 0;
HEAP32[$4_1 + 232 >> 2] = 0;
HEAP32[$4_1 + 236 >> 2] = 4;
HEAP32[$4_1 + 224 >> 2] = 4;
HEAP32[$4_1 + 228 >> 2] = 0;
HEAP32[$4_1 + 216 >> 2] = 0;
HEAP32[$4_1 + 220 >> 2] = 0;
HEAP32[$4_1 + 208 >> 2] = 0;
HEAP32[$4_1 + 212 >> 2] = 4;
HEAP32[$4_1 + 300 >> 2] = $5_1 + $29_1;
HEAP32[$4_1 + 296 >> 2] = $5_1;
HEAP32[$4_1 + 304 >> 2] = 0;
$248($4_1 + 184 | 0, $4_1 + 296 | 0, 2e3);
$1_1 = $5_1;
$2_1 = $29_1;
if (HEAP32[$4_1 + 188 >> 2] != 1114112) {
$1_1 = HEAP32[$4_1 + 184 >> 2];
HEAP8[$4_1 + 244 | 0] = 1;
$98($4_1 + 176 | 0, $5_1, $29_1, $1_1);
$1_1 = HEAP32[$4_1 + 176 >> 2];
$2_1 = $1_1 ? HEAP32[$4_1 + 180 >> 2] : 0;
$1_1 = $1_1 ? $1_1 : 1;
}
$24_1 = $4_1 + 232 | 0;
HEAP32[$4_1 + 588 >> 2] = $2_1;
HEAP32[$4_1 + 584 >> 2] = $1_1;
$7_1 = $6_1 << 3;
$15_1 = $47_1 - 8 | 0;
$26_1 = $4_1 + 300 | 0;
$12_1 = $4_1 + 309 | 0;
$28_1 = $4_1 + 308 | 0;
while (1) {
label$35 : {
$82($4_1 + 456 | 0, $1_1, $2_1, 1049736);
$1_1 = HEAP32[$4_1 + 468 >> 2];
HEAP32[$4_1 + 588 >> 2] = $1_1;
$2_1 = HEAP32[$4_1 + 464 >> 2];
HEAP32[$4_1 + 584 >> 2] = $2_1;
if (!$1_1) {
break label$35
}
HEAP32[$4_1 + 456 >> 2] = 45;
$18_1 = $38($2_1, $1_1, $4_1 + 456 | 0, 1);
$22_1 = $2_1 + $18_1 | 0;
$23_1 = $1_1 - $18_1 | 0;
label$36 : {
if ($204($22_1, $23_1)) {
$245($4_1 + 144 | 0, $22_1, $23_1, $4_1 + 584 | 0);
$11_1 = HEAP32[$4_1 + 148 >> 2];
$16_1 = HEAP32[$4_1 + 144 >> 2];
$17_1 = $18_1;
$1_1 = -2147483647;
} else {
$65($4_1 + 456 | 0, $22_1, $23_1, 58);
$27_1 = HEAP32[$4_1 + 456 >> 2];
if ($27_1) {
label$40 : {
$20_1 = HEAP32[$4_1 + 468 >> 2];
$6_1 = HEAP32[$4_1 + 464 >> 2];
$30_1 = HEAP32[$4_1 + 460 >> 2];
$2_1 = $7_1;
$1_1 = $15_1;
label$41 : {
while (1) {
if ($2_1) {
$2_1 = $2_1 - 8 | 0;
$33_1 = $1_1 + 12 | 0;
$1_1 = $1_1 + 8 | 0;
if (!$66(HEAP32[$1_1 >> 2], HEAP32[$33_1 >> 2], $27_1, $30_1)) {
continue
}
break label$41;
}
break;
};
$1_1 = 0;
}
HEAP32[$4_1 + 456 >> 2] = $6_1;
HEAP32[$4_1 + 460 >> 2] = $6_1 + $20_1;
$2_1 = $18($4_1 + 456 | 0);
if (($2_1 | 0) == 1114112) {
break label$40
}
if ($84($2_1) | !$1_1) {
break label$40
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 >> 2];
if ($204($6_1, $20_1)) {
$245($4_1 + 160 | 0, $6_1, $20_1, $4_1 + 584 | 0);
$6_1 = HEAP32[$4_1 + 160 >> 2];
$1_1 = HEAP32[$4_1 + 164 >> 2];
} else {
$246($4_1 + 168 | 0, $6_1, $20_1, $4_1 + 584 | 0);
$6_1 = HEAP32[$4_1 + 168 >> 2];
$1_1 = HEAP32[$4_1 + 172 >> 2];
}
$4($4_1 + 296 | 0, $11_1, $2_1);
$4($28_1, $6_1, $1_1);
$1_1 = HEAPU8[$12_1 + 4 | 0] | HEAPU8[$12_1 + 5 | 0] << 8 | (HEAPU8[$12_1 + 6 | 0] << 16 | HEAPU8[$12_1 + 7 | 0] << 24);
HEAP32[$4_1 + 632 >> 2] = HEAPU8[$12_1 | 0] | HEAPU8[$12_1 + 1 | 0] << 8 | (HEAPU8[$12_1 + 2 | 0] << 16 | HEAPU8[$12_1 + 3 | 0] << 24);
HEAP32[$4_1 + 636 >> 2] = $1_1;
$1_1 = HEAPU8[$12_1 + 7 | 0] | HEAPU8[$12_1 + 8 | 0] << 8 | (HEAPU8[$12_1 + 9 | 0] << 16 | HEAPU8[$12_1 + 10 | 0] << 24);
HEAP8[$4_1 + 639 | 0] = $1_1;
HEAP8[$4_1 + 640 | 0] = $1_1 >>> 8;
HEAP8[$4_1 + 641 | 0] = $1_1 >>> 16;
HEAP8[$4_1 + 642 | 0] = $1_1 >>> 24;
$1_1 = HEAP32[$4_1 + 296 >> 2];
if (($1_1 | 0) == -2147483644) {
break label$35
}
$17_1 = HEAPU8[$4_1 + 308 | 0];
$11_1 = HEAP32[$4_1 + 304 >> 2];
$16_1 = HEAP32[$4_1 + 300 >> 2];
$14_1 = $18_1;
break label$36;
}
}
$246($4_1 + 152 | 0, $22_1, $23_1, $4_1 + 584 | 0);
$1_1 = -2147483645;
$2_1 = HEAP32[$4_1 + 152 >> 2];
$6_1 = HEAP32[$4_1 + 156 >> 2];
if (!($5($2_1, $6_1, 1049760, 2) ^ 1 | $18_1)) {
break label$36
}
$17_1 = $18_1;
$11_1 = $6_1;
$16_1 = $2_1;
$1_1 = -2147483648;
}
}
if (($1_1 | 0) != -2147483645) {
$20_1 = $17_1 ^ 1;
$18_1 = ($1_1 | 0) == -2147483648;
label$47 : {
label$48 : {
switch ((($1_1 | 0) < 0 ? $1_1 ^ -2147483648 : 2) - 1 | 0) {
case 0:
HEAP32[$4_1 + 320 >> 2] = 4;
HEAP32[$4_1 + 324 >> 2] = 0;
HEAP32[$4_1 + 312 >> 2] = 4;
HEAP32[$4_1 + 316 >> 2] = 0;
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 308 >> 2] = 4;
HEAP32[$4_1 + 300 >> 2] = $11_1;
HEAP32[$4_1 + 296 >> 2] = $16_1;
$92($4_1 + 456 | 0, $4_1 + 296 | 0);
$1_1 = HEAPU8[$4_1 + 468 | 0];
$40(HEAP32[$4_1 + 308 >> 2], HEAP32[$4_1 + 316 >> 2]);
if (($1_1 | 0) == 3) {
break label$47
}
$4($26_1, $16_1, $11_1);
HEAP32[$4_1 + 296 >> 2] = -2147483648;
$229($4_1 + 208 | 0, $4_1 + 296 | 0, $17_1 & 1, $8_1 & 1);
break label$47;
case 1:
$8_1 = HEAP32[$4_1 + 240 >> 2];
if (($8_1 | 0) == HEAP32[$4_1 + 232 >> 2]) {
$45($24_1)
}
$2_1 = HEAP32[$4_1 + 236 >> 2] + Math_imul($8_1, 28) | 0;
HEAP8[$2_1 + 12 | 0] = $17_1;
HEAP32[$2_1 + 8 >> 2] = $11_1;
HEAP32[$2_1 + 4 >> 2] = $16_1;
HEAP32[$2_1 >> 2] = $1_1;
$1_1 = $2_1;
$2_1 = HEAP32[$4_1 + 636 >> 2];
$6_1 = HEAP32[$4_1 + 632 >> 2];
HEAP8[$1_1 + 13 | 0] = $6_1;
HEAP8[$1_1 + 14 | 0] = $6_1 >>> 8;
HEAP8[$1_1 + 15 | 0] = $6_1 >>> 16;
HEAP8[$1_1 + 16 | 0] = $6_1 >>> 24;
HEAP8[$1_1 + 17 | 0] = $2_1;
HEAP8[$1_1 + 18 | 0] = $2_1 >>> 8;
HEAP8[$1_1 + 19 | 0] = $2_1 >>> 16;
HEAP8[$1_1 + 20 | 0] = $2_1 >>> 24;
$2_1 = HEAPU8[$4_1 + 639 | 0] | HEAPU8[$4_1 + 640 | 0] << 8 | (HEAPU8[$4_1 + 641 | 0] << 16 | HEAPU8[$4_1 + 642 | 0] << 24);
HEAP8[$1_1 + 20 | 0] = $2_1;
HEAP8[$1_1 + 21 | 0] = $2_1 >>> 8;
HEAP8[$1_1 + 22 | 0] = $2_1 >>> 16;
HEAP8[$1_1 + 23 | 0] = $2_1 >>> 24;
HEAP8[$1_1 + 24 | 0] = $14_1;
HEAP32[$4_1 + 240 >> 2] = $8_1 + 1;
break label$47;
case 2:
break label$47;
default:
break label$48;
};
}
$6_1 = 0;
HEAP32[$4_1 + 336 >> 2] = 0;
HEAP32[$4_1 + 332 >> 2] = $11_1;
HEAP32[$4_1 + 328 >> 2] = $16_1;
HEAP32[$4_1 + 320 >> 2] = 4;
HEAP32[$4_1 + 324 >> 2] = 0;
HEAP32[$4_1 + 312 >> 2] = 4;
HEAP32[$4_1 + 316 >> 2] = 0;
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 308 >> 2] = 4;
HEAP32[$4_1 + 300 >> 2] = $11_1;
HEAP32[$4_1 + 296 >> 2] = $16_1;
while (1) {
label$53 : {
$92($4_1 + 456 | 0, $4_1 + 296 | 0);
$2_1 = HEAPU8[$4_1 + 468 | 0];
if (($2_1 | 0) == 3) {
break label$53
}
$1_1 = HEAP32[$4_1 + 460 >> 2];
$22_1 = HEAP32[$4_1 + 456 >> 2];
label$54 : {
label$55 : {
switch ($2_1 - 1 | 0) {
case 0:
$6_1 = $1_1;
break label$54;
case 1:
break label$55;
default:
break label$54;
};
}
if ($1_1 >>> 0 <= $6_1 >>> 0) {
continue
}
}
$39($4_1 + 136 | 0, $16_1, $11_1, $22_1, $1_1);
$1_1 = HEAP32[$4_1 + 136 >> 2];
if (!$1_1) {
continue
}
$2_1 = HEAP32[$4_1 + 140 >> 2];
HEAP32[$4_1 + 336 >> 2] = $6_1;
$22_1 = $4_1 + 752 | 0;
$4($22_1, $1_1, $2_1);
HEAP8[$4_1 + 764 | 0] = 0;
$229($4_1 + 208 | 0, $22_1, $17_1 & 1, $8_1 & 1);
$8_1 = 0;
continue;
}
break;
};
$40(HEAP32[$4_1 + 308 >> 2], HEAP32[$4_1 + 316 >> 2]);
}
$21_1 = $18_1 & $20_1;
$8_1 = 0;
} else {
$21_1 = 0;
$8_1 = HEAP32[$4_1 + 216 >> 2] != 0;
}
$2_1 = HEAP32[$4_1 + 588 >> 2];
$1_1 = HEAP32[$4_1 + 584 >> 2];
continue;
}
break;
};
if ($21_1 & 1) {
label$59 : {
if (HEAP8[$4_1 + 244 | 0] & 1) {
break label$59
}
$1_1 = HEAP32[$4_1 + 216 >> 2];
if (!$1_1) {
break label$59
}
$1_1 = HEAP32[$4_1 + 212 >> 2] + Math_imul($1_1, 12) | 0;
if (($1_1 | 0) == 12) {
break label$59
}
$2_1 = HEAP32[$1_1 - 4 >> 2];
if (!$2_1) {
break label$59
}
$1_1 = HEAP32[$1_1 - 8 >> 2] + ($2_1 << 4) | 0;
$2_1 = $1_1 - 16 | 0;
if (!$2_1 | HEAP32[$2_1 >> 2] == -2147483648) {
break label$59
}
(wasm2js_i32$0 = $1_1 - 4 | 0, wasm2js_i32$1 = $29($5_1, $29_1, HEAP32[$1_1 - 12 >> 2], HEAP32[$1_1 - 8 >> 2])), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
}
}
wasm2js_memory_copy($4_1 + 296 | 0, $4_1 + 208 | 0, 40);
$1_1 = HEAP32[$4_1 + 300 >> 2];
$5_1 = HEAP32[$4_1 + 304 >> 2];
$15($4_1 + 128 | 0, $5_1, 4, 12);
$16_1 = 0;
HEAP32[$4_1 + 464 >> 2] = 0;
$2_1 = HEAP32[$4_1 + 132 >> 2];
HEAP32[$4_1 + 456 >> 2] = HEAP32[$4_1 + 128 >> 2];
HEAP32[$4_1 + 460 >> 2] = $2_1;
$11($4_1 + 456 | 0, 0, $5_1, 4, 12);
$2_1 = HEAP32[$4_1 + 464 >> 2];
if ($5_1) {
$7_1 = $2_1 + $5_1 | 0;
$1_1 = $1_1 + 8 | 0;
$2_1 = HEAP32[$4_1 + 460 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
$282($4_1 + 208 | 0, $25_1, HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 216 >> 2];
$6_1 = HEAP32[$4_1 + 212 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 208 >> 2];
HEAP32[$2_1 + 4 >> 2] = $6_1;
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 + 12 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$2_1 = $7_1;
}
$1_1 = HEAP32[$4_1 + 460 >> 2];
HEAP32[$4_1 + 632 >> 2] = HEAP32[$4_1 + 456 >> 2];
HEAP32[$4_1 + 636 >> 2] = $1_1;
HEAP32[$4_1 + 640 >> 2] = $2_1;
$282($4_1 + 644 | 0, $25_1, HEAP32[$4_1 + 312 >> 2], HEAP32[$4_1 + 316 >> 2]);
$14_1 = HEAP32[$4_1 + 636 >> 2];
$7_1 = $14_1 + Math_imul(HEAP32[$4_1 + 640 >> 2], 12) | 0;
label$62 : {
label$63 : {
label$64 : {
label$65 : while (1) {
$5_1 = $16_1;
if (!$5_1 | ($5_1 | 0) == ($18_1 | 0)) {
if (($7_1 | 0) == ($14_1 | 0)) {
break label$64
}
$16_1 = HEAP32[$14_1 + 4 >> 2];
$18_1 = $16_1 + Math_imul(HEAP32[$14_1 + 8 >> 2], 52) | 0;
$14_1 = $14_1 + 12 | 0;
continue;
}
$16_1 = $5_1 + 52 | 0;
if (HEAP32[$5_1 >> 2] == -2147483648) {
continue
}
$1_1 = HEAP32[$5_1 + 44 >> 2];
$6_1 = $1_1 + Math_imul(HEAP32[$5_1 + 48 >> 2], 40) | 0;
$11_1 = 1;
while (1) {
label$68 : {
if ($11_1 & 1) {
label$70 : {
label$71 : {
while (1) {
$2_1 = $5_1;
if ($2_1) {
$5_1 = 0;
if (!HEAPU8[$2_1 + 36 | 0]) {
continue
}
break label$71;
}
break;
};
$5_1 = 0;
break label$70;
}
$11_1 = 1;
break label$68;
}
}
while (1) {
if (($1_1 | 0) == ($6_1 | 0)) {
continue label$65
}
$2_1 = $1_1 + 36 | 0;
$1_1 = $1_1 + 40 | 0;
if (HEAPU8[$2_1 | 0] != 1) {
continue
}
break;
};
$2_1 = $1_1 - 40 | 0;
$11_1 = 0;
}
$244($4_1 + 208 | 0, $2_1, $4_1 + 192 | 0);
$2_1 = HEAPU8[$4_1 + 208 | 0] == 8;
if ($2_1 | $2_1) {
continue
}
break;
};
break;
};
$12_1 = HEAP32[$4_1 + 212 >> 2];
$5_1 = HEAP32[$4_1 + 208 >> 2];
$1_1 = $5_1 >>> 8 | 0;
break label$63;
}
$8_1 = HEAP32[$4_1 + 324 >> 2];
$1_1 = HEAP32[$4_1 + 328 >> 2];
$18_1 = HEAP32[HEAP32[$4_1 + 204 >> 2] + 32 >> 2];
HEAP32[$4_1 + 592 >> 2] = 0;
HEAP32[$4_1 + 584 >> 2] = 0;
HEAP32[$4_1 + 588 >> 2] = 4;
HEAP32[$4_1 + 760 >> 2] = 0;
HEAP32[$4_1 + 752 >> 2] = 0;
HEAP32[$4_1 + 756 >> 2] = 4;
$16_1 = Math_imul($1_1, 28) + $8_1 | 0;
$12_1 = 0;
$15_1 = 4;
label$75 : {
label$76 : {
while (1) {
label$78 : {
if (($8_1 | 0) == ($16_1 | 0)) {
break label$76
}
$1_1 = HEAP32[$4_1 + 204 >> 2];
$7_1 = HEAP32[$1_1 + 32 >> 2];
$6_1 = 4;
$14_1 = HEAP32[$8_1 + 4 >> 2];
$17_1 = HEAP32[$8_1 + 8 >> 2];
$5_1 = $243(HEAP32[$1_1 + 100 >> 2], HEAP32[$1_1 + 104 >> 2], $14_1, $17_1);
label$79 : {
if ($5_1) {
label$81 : {
$4($4_1 + 208 | 0, HEAP32[$8_1 + 16 >> 2], HEAP32[$8_1 + 20 >> 2]);
$2_1 = HEAP32[$4_1 + 216 >> 2];
$1_1 = HEAP32[$4_1 + 212 >> 2];
while (1) {
if ($2_1) {
$11_1 = HEAPU8[$1_1 | 0];
HEAP8[$1_1 | 0] = (($11_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $11_1;
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 464 >> 2] = HEAP32[$4_1 + 216 >> 2];
$1_1 = HEAP32[$4_1 + 212 >> 2];
HEAP32[$4_1 + 456 >> 2] = HEAP32[$4_1 + 208 >> 2];
HEAP32[$4_1 + 460 >> 2] = $1_1;
HEAP32[$4_1 + 684 >> 2] = $8_1 + 12;
HEAP32[$4_1 + 688 >> 2] = $4_1 + 456;
$1_1 = 0;
$11_1 = $5_1 + 16 | 0;
label$84 : {
label$85 : {
label$86 : {
label$87 : {
label$88 : {
while (1) {
if (($1_1 | 0) != 8) {
HEAP8[$4_1 + 216 | 0] = 0;
$2_1 = HEAP32[($4_1 + 684 | 0) + $1_1 >> 2];
$20_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 212 >> 2] = $20_1;
$276($4_1 + 120 | 0, HEAP32[$11_1 >> 2], HEAP32[$5_1 + 20 >> 2], $4_1 + 208 | 0);
if (HEAP32[$4_1 + 120 >> 2] & 1) {
label$92 : {
$26($4_1 + 112 | 0, $4_1 + 192 | 0, 5, HEAP32[$5_1 + 24 >> 2] + HEAP32[$4_1 + 124 >> 2] | 0);
$20_1 = HEAP32[$4_1 + 112 >> 2];
if (!$20_1) {
break label$92
}
$22_1 = HEAP32[$4_1 + 116 >> 2];
$23_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$4_1 + 720 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 724 >> 2] = $23_1;
HEAP32[$4_1 + 208 >> 2] = -2147483648;
HEAP32[$4_1 + 740 >> 2] = $4_1 + 208;
HEAP32[$4_1 + 736 >> 2] = $4_1 + 720;
$242($4_1 + 696 | 0, $20_1, $22_1, $7_1, $4_1 + 736 | 0, 1);
if (HEAPU8[$4_1 + 696 | 0] != 8) {
$9_1 = HEAP32[$4_1 + 700 >> 2];
$13_1 = HEAP32[$4_1 + 696 >> 2];
if (($13_1 & 255) != 8) {
break label$86
}
}
label$94 : {
$21_1 = HEAP32[$4_1 + 208 >> 2];
switch ($21_1 - -2147483648 | 0) {
case 1:
break label$87;
case 0:
break label$94;
default:
break label$88;
};
}
}
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$0(HEAP32[$4_1 + 456 >> 2], HEAP32[$4_1 + 460 >> 2]);
break label$81;
}
$6_1 = HEAP32[$4_1 + 212 >> 2];
$7_1 = HEAP32[$4_1 + 216 >> 2];
break label$84;
}
$13_1 = HEAP32[$4_1 + 212 >> 2];
$9_1 = HEAP32[$4_1 + 216 >> 2];
break label$85;
}
$137(HEAP32[$4_1 + 208 >> 2], HEAP32[$4_1 + 212 >> 2]);
}
$6_1 = $13_1;
$21_1 = -2147483648;
$7_1 = $9_1;
}
$0(HEAP32[$4_1 + 456 >> 2], HEAP32[$4_1 + 460 >> 2]);
if (($21_1 | 0) != -2147483648) {
break label$79
}
break label$78;
}
}
$7_1 = 0;
$21_1 = 0;
}
if (HEAPU8[$8_1 + 24 | 0]) {
$35($4_1 + 752 | 0, $7_1);
$1_1 = HEAP32[$4_1 + 760 >> 2];
if ($7_1) {
$2_1 = $7_1 << 2;
if ($2_1) {
wasm2js_memory_copy(HEAP32[$4_1 + 756 >> 2] + ($1_1 << 2) | 0, $6_1, $2_1)
}
}
HEAP32[$4_1 + 760 >> 2] = $1_1 + $7_1;
} else {
label$99 : {
$2_1 = Math_imul($12_1, 20);
$1_1 = $15_1;
label$100 : {
while (1) {
if ($2_1) {
$2_1 = $2_1 - 20 | 0;
$5_1 = $1_1 + 4 | 0;
$11_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 20 | 0;
if (!$5($11_1, HEAP32[$5_1 >> 2], $14_1, $17_1)) {
continue
}
break label$100;
}
break;
};
$63($4_1 + 208 | 0, 0, $18_1);
if (HEAP32[$4_1 + 584 >> 2] == ($12_1 | 0)) {
$64($4_1 + 584 | 0);
$15_1 = HEAP32[$4_1 + 588 >> 2];
}
$1_1 = Math_imul($12_1, 20) + $15_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $17_1;
HEAP32[$1_1 >> 2] = $14_1;
$2_1 = HEAP32[$4_1 + 212 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 208 >> 2];
HEAP32[$1_1 + 12 >> 2] = $2_1;
HEAP32[$1_1 + 16 >> 2] = HEAP32[$4_1 + 216 >> 2];
$12_1 = $12_1 + 1 | 0;
HEAP32[$4_1 + 592 >> 2] = $12_1;
$15_1 = HEAP32[$4_1 + 588 >> 2];
}
$5_1 = $7_1 << 2;
$7_1 = Math_imul($12_1, 20) + $15_1 | 0;
$11_1 = $15_1;
label$105 : while (1) {
$1_1 = $11_1;
if (($1_1 | 0) == ($7_1 | 0)) {
break label$99
}
$11_1 = $1_1 + 20 | 0;
if (!$5(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $14_1, $17_1)) {
continue
}
$20_1 = HEAP32[$1_1 + 12 >> 2];
$22_1 = HEAP32[$1_1 + 16 >> 2];
$1_1 = $5_1;
$2_1 = $6_1;
while (1) {
if (!$1_1) {
continue label$105
}
$23_1 = HEAP32[$2_1 >> 2];
if ($23_1 >>> 0 < $22_1 >>> 0) {
HEAP8[$20_1 + $23_1 | 0] = 1
}
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 - 4 | 0;
continue;
};
};
}
}
$8_1 = $8_1 + 28 | 0;
$7($21_1, $6_1);
continue;
}
break;
};
$7(HEAP32[$4_1 + 752 >> 2], HEAP32[$4_1 + 756 >> 2]);
$43_1 = -2147483648;
$22_1 = $6_1;
break label$75;
}
$63($4_1 + 208 | 0, 1, $18_1);
$11_1 = Math_imul($12_1, 20) + $15_1 | 0;
$8_1 = HEAP32[$4_1 + 216 >> 2];
$7_1 = HEAP32[$4_1 + 212 >> 2];
$6_1 = $15_1;
while (1) {
if (($6_1 | 0) != ($11_1 | 0)) {
$1_1 = HEAP32[$6_1 + 16 >> 2];
$2_1 = $1_1 >>> 0 < $8_1 >>> 0 ? $1_1 : $8_1;
$5_1 = HEAP32[$6_1 + 12 >> 2];
$1_1 = $7_1;
while (1) {
if ($2_1) {
HEAP8[$1_1 | 0] = HEAPU8[$1_1 | 0] & HEAPU8[$5_1 | 0];
$2_1 = $2_1 - 1 | 0;
$5_1 = $5_1 + 1 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$6_1 = $6_1 + 20 | 0;
continue;
}
break;
};
$5_1 = HEAP32[$4_1 + 760 >> 2] << 2;
$2_1 = HEAP32[$4_1 + 756 >> 2];
$6_1 = HEAP32[$4_1 + 752 >> 2];
$1_1 = 0;
while (1) {
if (($1_1 | 0) != ($5_1 | 0)) {
$11_1 = HEAP32[$1_1 + $2_1 >> 2];
if ($11_1 >>> 0 < $8_1 >>> 0) {
HEAP8[$7_1 + $11_1 | 0] = 0
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$7($6_1, $2_1);
$43_1 = HEAP32[$4_1 + 208 >> 2];
$22_1 = HEAP32[$4_1 + 212 >> 2];
$7_1 = HEAP32[$4_1 + 216 >> 2];
}
$1_1 = $15_1 + 12 | 0;
while (1) {
if ($12_1) {
$0(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$12_1 = $12_1 - 1 | 0;
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$2(HEAP32[$4_1 + 584 >> 2], $15_1, 4, 20);
if (($43_1 | 0) == -2147483648) {
$1_1 = $22_1 >>> 8 | 0;
$12_1 = $7_1;
$5_1 = $22_1;
break label$63;
}
$1_1 = $4_1 + 432 | 0;
$63($1_1, 0, HEAP32[$25_1 + 32 >> 2]);
$48_1 = HEAP32[$19_1 + 32 >> 2];
$41_1 = HEAP32[$19_1 + 36 >> 2];
$241($4_1 + 208 | 0, $4_1 + 192 | 0, $48_1, $41_1, $1_1);
$1_1 = HEAP32[$4_1 + 208 >> 2];
if (($1_1 | 0) == -2147483648) {
$12_1 = HEAP32[$4_1 + 216 >> 2];
$5_1 = HEAP32[$4_1 + 212 >> 2];
$1_1 = $5_1 >>> 8 | 0;
} else {
label$120 : {
$2_1 = HEAP32[$4_1 + 216 >> 2];
HEAP32[$4_1 + 460 >> 2] = HEAP32[$4_1 + 212 >> 2];
HEAP32[$4_1 + 464 >> 2] = $2_1;
HEAP32[$4_1 + 456 >> 2] = $1_1;
$70($4_1 + 456 | 0);
$35_1 = -2147483648;
$46_1 = HEAP32[$19_1 >> 2];
if ($46_1) {
label$122 : {
$6_1 = HEAP32[$4_1 + 204 >> 2];
$2_1 = Math_imul(HEAP32[$6_1 + 116 >> 2], 12);
$8_1 = HEAP32[$19_1 + 12 >> 2];
$11_1 = HEAP32[$19_1 + 8 >> 2];
$1_1 = HEAP32[$6_1 + 112 >> 2];
$5_1 = 0;
while (1) {
if (!$2_1) {
break label$122
}
if (!$5(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $11_1, $8_1)) {
$2_1 = $2_1 - 12 | 0;
$5_1 = $5_1 + 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$26($4_1 + 104 | 0, $4_1 + 192 | 0, 6, $5_1);
$1_1 = HEAP32[$4_1 + 104 >> 2];
if (!$1_1) {
break label$122
}
$6_1 = HEAP32[$6_1 + 32 >> 2];
$2_1 = $4_1 + 208 | 0;
$28($2_1, 6, $1_1, HEAP32[$4_1 + 108 >> 2]);
$5_1 = $271($2_1);
$8_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $31($2_1, $6_1);
$15($4_1 + 96 | 0, $2_1, 8, 16);
HEAP32[$4_1 + 464 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 100 >> 2];
HEAP32[$4_1 + 456 >> 2] = HEAP32[$4_1 + 96 >> 2];
HEAP32[$4_1 + 460 >> 2] = $1_1;
$11($4_1 + 456 | 0, 0, $2_1, 8, 16);
$1_1 = HEAP32[$4_1 + 464 >> 2];
$9_1 = $1_1 + $2_1 | 0;
$11_1 = HEAP32[$4_1 + 460 >> 2];
$1_1 = $11_1 + ($1_1 << 4) | 0;
while (1) {
if ($2_1) {
$6_1 = $60($4_1 + 208 | 0);
$13_1 = i64toi32_i32$HIGH_BITS;
if ($6_1 | $13_1) {
$13_1 = $13_1 - !$6_1 | 0;
$6_1 = $6_1 - 1 | 0;
$18_1 = $6_1;
$6_1 = ($13_1 | 0) == 2147483647 & ($6_1 | 0) != -1 | $13_1 >>> 0 < 2147483647;
$15_1 = $5_1 + ($6_1 ? $18_1 : -1) | 0;
$13_1 = $6_1 ? $13_1 : 2147483647;
$6_1 = $8_1 + $13_1 | 0;
$6_1 = $5_1 >>> 0 > $15_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
$13_1 = (($6_1 | 0) <= ($8_1 | 0) & $5_1 >>> 0 > $15_1 >>> 0 | ($6_1 | 0) < ($8_1 | 0)) ^ ($13_1 | 0) < 0;
$31_1 = $13_1 ? -1 : $15_1;
$34_1 = $13_1 ? 2147483647 : $6_1;
$6_1 = 1;
} else {
$6_1 = 0
}
HEAP32[$1_1 >> 2] = $6_1;
HEAP32[$1_1 + 4 >> 2] = 0;
$6_1 = $1_1 + 8 | 0;
HEAP32[$6_1 >> 2] = $31_1;
HEAP32[$6_1 + 4 >> 2] = $34_1;
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$35_1 = HEAP32[$4_1 + 456 >> 2];
if (HEAPU8[$4_1 + 208 | 0] != 8) {
$13_1 = HEAP32[$4_1 + 208 >> 2];
$9_1 = HEAP32[$4_1 + 212 >> 2];
$115($35_1, $11_1);
} else {
$13_1 = $11_1;
if (($35_1 | 0) > -2147483647) {
break label$122
}
}
$5_1 = $13_1;
$1_1 = $5_1 >>> 8 | 0;
$12_1 = $9_1;
break label$120;
}
}
HEAP32[$4_1 + 452 >> 2] = 0;
HEAP32[$4_1 + 444 >> 2] = 0;
HEAP32[$4_1 + 448 >> 2] = 8;
$2_1 = $4_1 + 208 | 0;
$240($2_1, $4_1 + 632 | 0);
$239($4_1 + 456 | 0, $4_1 + 444 | 0, $4_1 + 192 | 0, $2_1);
$30_1 = $13_1;
$2_1 = HEAPU8[$4_1 + 456 | 0] != 8;
label$131 : {
if ($2_1) {
$5_1 = HEAP32[$4_1 + 456 >> 2];
$1_1 = $5_1 >>> 8 | 0;
$9_1 = HEAP32[$4_1 + 460 >> 2];
break label$131;
}
if (!HEAP32[$4_1 + 200 >> 2]) {
label$135 : {
$26_1 = $7_1;
$21_1 = 0;
HEAP32[$4_1 + 224 >> 2] = 0;
$7_1 = HEAP32[$4_1 + 636 >> 2];
HEAP32[$4_1 + 208 >> 2] = $7_1;
$6_1 = HEAP32[$4_1 + 640 >> 2];
$2_1 = Math_imul($6_1, 12);
$5_1 = $7_1 + $2_1 | 0;
HEAP32[$4_1 + 212 >> 2] = $5_1;
$8_1 = $4_1 + 224 | 0;
$13_1 = $4_1 + 216 | 0;
$1_1 = $7_1;
label$136 : {
label$137 : {
while (1) {
if ($2_1) {
$11_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 216 >> 2] = $11_1;
HEAP32[$4_1 + 220 >> 2] = $11_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
if (!$288($13_1)) {
continue
}
break label$137;
}
break;
};
HEAP32[$4_1 + 208 >> 2] = $5_1;
HEAP32[$4_1 + 216 >> 2] = 0;
if (!HEAP32[$4_1 + 224 >> 2]) {
break label$136
}
if (!$288($8_1)) {
break label$136
}
}
$49_1 = 1;
}
HEAP32[$4_1 + 208 >> 2] = $4_1 + 444;
$28_1 = 0;
$8_1 = 0;
if ($6_1) {
label$141 : {
$5_1 = 0;
$1_1 = $7_1;
label$142 : {
while (1) {
if (!$292($4_1 + 208 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
break label$142
}
$1_1 = $1_1 + 12 | 0;
$5_1 = $5_1 + 1 | 0;
if (($6_1 | 0) != ($5_1 | 0)) {
continue
}
break;
};
$8_1 = $6_1;
break label$141;
}
$71($1_1);
$13_1 = $7_1 + 12 | 0;
$8_1 = $5_1;
while (1) {
label$145 : {
$2_1 = $5_1 + 1 | 0;
$1_1 = $13_1 + Math_imul($5_1, 12) | 0;
while (1) {
if ($2_1 >>> 0 >= $6_1 >>> 0) {
break label$145
}
if (!$292($4_1 + 208 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
$2_1 = $2_1 + 1 | 0;
$71($1_1);
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$5_1 = Math_imul($8_1, 12) + $7_1 | 0;
HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$11_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $11_1;
$8_1 = $8_1 + 1 | 0;
$5_1 = $2_1;
continue;
}
break;
};
HEAP32[$4_1 + 640 >> 2] = $8_1;
}
}
$44_1 = HEAP32[$19_1 + 44 >> 2];
$42_1 = HEAP32[$19_1 + 48 >> 2];
$50_1 = HEAP32[$19_1 + 40 >> 2];
if (($50_1 | 0) != -2147483648) {
$88($4_1 + 208 | 0, $44_1, $42_1);
$2_1 = Math_imul(HEAP32[$25_1 + 8 >> 2], 24);
$5_1 = HEAP32[$25_1 + 4 >> 2];
$1_1 = $5_1 + 12 | 0;
$6_1 = 0;
$15_1 = HEAP32[$4_1 + 212 >> 2];
$14_1 = HEAP32[$4_1 + 208 >> 2];
$13_1 = HEAPU8[$4_1 + 217 | 0];
$17_1 = ($13_1 | 0) == 3;
$18_1 = HEAPU8[$4_1 + 216 | 0];
while (1) {
label$150 : {
if (!$2_1) {
break label$150
}
$11_1 = HEAPU8[$5_1 + 21 | 0];
label$151 : {
if ($17_1 | ($11_1 | 0) == 3) {
if (($13_1 | 0) != 3) {
break label$151
}
if (($11_1 | 0) == 3) {
break label$150
}
} else {
if (!$5(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $14_1, $15_1) | ($11_1 | 0) != ($13_1 | 0)) {
break label$151
}
if (($18_1 | 0) == HEAPU8[$1_1 + 8 | 0]) {
break label$150
}
}
}
$5_1 = $5_1 + 24 | 0;
$2_1 = $2_1 - 24 | 0;
$1_1 = $1_1 + 24 | 0;
$6_1 = $6_1 + 1 | 0;
continue;
}
break;
};
$28_1 = ($2_1 | 0) != 0 & $6_1 >>> 0 < 256;
}
$33_1 = $9_1;
$55_1 = Math_imul($8_1, 12) + $7_1 | 0;
$45_1 = $4_1 + 216 | 0;
$36_1 = $4_1 + 220 | 0;
$56_1 = $4_1 + 580 | 0;
$57_1 = $6_1 & 255;
label$154 : {
while (1) {
label$156 : {
$5_1 = HEAP32[$4_1 + 452 >> 2];
$6_1 = HEAP32[$4_1 + 448 >> 2];
while (1) {
label$158 : {
if (($7_1 | 0) == ($55_1 | 0)) {
break label$154
}
$18_1 = $7_1 + 12 | 0;
$24_1 = HEAP32[$7_1 + 4 >> 2];
$2_1 = $24_1 - 52 | 0;
$1_1 = Math_imul(HEAP32[$7_1 + 8 >> 2], 52);
$58_1 = $24_1 + $1_1 | 0;
while (1) {
if (!$1_1) {
break label$158
}
$1_1 = $1_1 - 52 | 0;
$2_1 = $2_1 + 52 | 0;
if (!$291($2_1, $6_1, $5_1)) {
continue
}
break;
};
$7_1 = $18_1;
continue;
}
break;
};
label$160 : while (1) {
$1_1 = $24_1;
if (($58_1 | 0) != ($1_1 | 0)) {
$24_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$2_1 = HEAP32[$1_1 + 48 >> 2];
$8_1 = $2_1 ? 0 : $1_1;
$20_1 = HEAP32[$1_1 + 44 >> 2];
$59_1 = $20_1 + Math_imul($2_1, 40) | 0;
$51_1 = 1;
label$162 : while (1) {
label$163 : {
if ($51_1) {
label$165 : {
$51_1 = 1;
$1_1 = 0;
if (!$8_1) {
break label$165
}
$17_1 = $8_1;
break label$163;
}
} else {
$1_1 = $8_1
}
if (($20_1 | 0) == ($59_1 | 0)) {
continue label$160
}
$51_1 = 0;
$17_1 = $20_1;
$20_1 = $17_1 + 40 | 0;
}
$8_1 = $1_1;
if ($133(HEAP32[$17_1 + 28 >> 2], HEAP32[$17_1 + 32 >> 2], HEAP32[$4_1 + 448 >> 2], HEAP32[$4_1 + 452 >> 2])) {
continue
}
label$167 : {
if (!HEAPU8[$17_1 + 36 | 0]) {
label$169 : {
$244($4_1 + 208 | 0, $17_1, $4_1 + 192 | 0);
if (HEAPU8[$4_1 + 208 | 0] == 8) {
if (HEAPU8[$4_1 + 209 | 0]) {
continue
}
break label$169;
}
$1_1 = HEAP32[$4_1 + 212 >> 2];
$5_1 = HEAP32[$4_1 + 208 >> 2];
if (($5_1 & 255) != 8) {
$31_1 = ($1_1 & 255) << 24 | $5_1 >>> 8;
$34_1 = $1_1 >>> 8 | 0;
break label$167;
} else {
if ($5_1 & 256) {
continue
}
}
}
}
if (HEAP32[$4_1 + 200 >> 2]) {
continue
}
$2_1 = 0;
label$175 : {
label$176 : {
while (1) {
label$178 : {
if (($2_1 | 0) == 32) {
continue label$162
}
HEAP16[$4_1 + 580 >> 1] = 256;
HEAP32[$4_1 + 576 >> 2] = 2;
$12_1 = $2_1 + 8 | 0;
$1_1 = 0;
$60_1 = $2_1 + 1049860 | 0;
$52_1 = $2_1 + 1049864 | 0;
while (1) {
if (($1_1 | 0) != 2) {
$23_1 = $1_1 + 1 | 0;
HEAP32[$4_1 + 572 >> 2] = $23_1;
$1_1 = HEAPU8[$1_1 + $56_1 | 0];
HEAP32[$4_1 + 692 >> 2] = 0;
HEAP32[$4_1 + 684 >> 2] = 0;
HEAP32[$4_1 + 688 >> 2] = 4;
$15_1 = HEAP32[$17_1 + 16 >> 2];
$61_1 = $15_1 + Math_imul(HEAP32[$17_1 + 20 >> 2], 28) | 0;
$29_1 = $1_1 & 1;
while (1) {
$27_1 = $15_1;
if (($15_1 | 0) != ($61_1 | 0)) {
$15_1 = $27_1 + 28 | 0;
$38_1 = $27_1 + 24 | 0;
$5_1 = ($57_1 | 0) != HEAPU8[$38_1 | 0] & $28_1;
if (($5_1 | 0) != ($29_1 | 0)) {
continue
}
$1_1 = HEAP32[$27_1 + 4 >> 2];
$2_1 = HEAP32[$27_1 + 8 >> 2];
if ($132($1_1, $2_1 + $1_1 | 0) >>> 0 < 3) {
continue
}
$62_1 = $4_1 + 684 | 0;
if (HEAP32[$60_1 >> 2] != 1) {
$237($4_1 + 752 | 0, $1_1, $2_1);
$9_1 = HEAP32[$52_1 >> 2];
$7_1 = HEAP32[$4_1 + 760 >> 2];
label$184 : {
if ($9_1 >>> 0 <= 1 | $7_1 >>> 0 > 7) {
HEAP32[$4_1 + 396 >> 2] = 0;
HEAP32[$4_1 + 400 >> 2] = 4;
HEAP32[$4_1 + 404 >> 2] = 0;
$1_1 = $7_1 - $9_1 | 0;
$1_1 = $236($1_1 >>> 0 > $7_1 >>> 0 ? 0 : $1_1, $7_1 + $9_1 | 0) & 16777215;
HEAP16[$4_1 + 584 >> 1] = $1_1;
HEAP8[$4_1 + 586 | 0] = $1_1 >>> 16;
$11_1 = $7_1 & 255;
$13_1 = $11_1 + 1 | 0;
$14_1 = HEAPU8[$38_1 | 0];
$6_1 = HEAP32[$4_1 + 756 >> 2];
label$186 : {
while (1) {
label$188 : {
$235($4_1 + 88 | 0, $4_1 + 584 | 0);
if (!HEAPU8[$4_1 + 88 | 0]) {
break label$188
}
$16_1 = HEAPU8[$4_1 + 89 | 0];
$1_1 = $4_1 + 456 | 0;
$43($1_1, $13_1);
$34($1_1, $13_1);
$1_1 = 0;
$2_1 = HEAP32[$4_1 + 464 >> 2];
$37_1 = HEAP32[$4_1 + 460 >> 2];
while (1) {
$5_1 = $2_1 + 1 | 0;
$2_1 = $2_1 + $37_1 | 0;
if ($11_1 >>> 0 > ($1_1 & 255) >>> 0) {
HEAP8[$2_1 | 0] = $1_1;
$1_1 = $1_1 + 1 | 0;
$2_1 = $5_1;
continue;
}
break;
};
HEAP8[$2_1 | 0] = $7_1;
$1_1 = HEAP32[$4_1 + 460 >> 2];
HEAP32[$36_1 >> 2] = HEAP32[$4_1 + 456 >> 2];
HEAP32[$36_1 + 4 >> 2] = $1_1;
HEAP32[$36_1 + 8 >> 2] = $5_1;
HEAP32[$4_1 + 240 >> 2] = $9_1;
HEAP32[$4_1 + 236 >> 2] = $7_1;
HEAP32[$4_1 + 232 >> 2] = $6_1;
HEAP32[$4_1 + 216 >> 2] = 0;
HEAP32[$4_1 + 208 >> 2] = 0;
HEAP32[$4_1 + 212 >> 2] = 4;
$234($4_1 + 456 | 0, $4_1 + 192 | 0, $14_1, $16_1, $4_1 + 208 | 0, 1049836, $4_1 + 396 | 0);
if (HEAPU8[$4_1 + 456 | 0] != 8) {
$1_1 = HEAP32[$4_1 + 460 >> 2];
$2_1 = HEAP32[$4_1 + 456 >> 2];
if (($2_1 & 255) != 8) {
break label$186
}
}
$99($4_1 + 208 | 0);
continue;
}
break;
};
$233($4_1 + 456 | 0, HEAPU8[$27_1 + 20 | 0], HEAPU8[$38_1 | 0], $4_1 + 396 | 0, 2, 3);
$1_1 = HEAP32[$4_1 + 456 >> 2];
break label$184;
}
HEAP32[$4_1 + 460 >> 2] = $2_1;
HEAP32[$4_1 + 464 >> 2] = $1_1;
$99($4_1 + 208 | 0);
$51($4_1 + 396 | 0);
$1_1 = -2147483648;
} else {
HEAP32[$4_1 + 464 >> 2] = 0;
HEAP32[$4_1 + 456 >> 2] = 0;
HEAP32[$4_1 + 460 >> 2] = 4;
$6_1 = HEAP32[$4_1 + 756 >> 2];
$1_1 = 0;
}
}
$7(HEAP32[$4_1 + 752 >> 2], $6_1);
$13_1 = HEAP32[$4_1 + 460 >> 2];
$9_1 = HEAP32[$4_1 + 464 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$178
}
HEAP32[$4_1 + 724 >> 2] = $13_1;
HEAP32[$4_1 + 728 >> 2] = $9_1;
HEAP32[$4_1 + 720 >> 2] = $1_1;
$1_1 = $4_1 + 720 | 0;
} else {
if ($5_1) {
continue
}
$237($4_1 + 736 | 0, $1_1, $2_1);
HEAP32[$4_1 + 408 >> 2] = 0;
HEAP32[$4_1 + 412 >> 2] = 4;
$39_1 = HEAP32[$52_1 >> 2];
$1_1 = HEAP32[$4_1 + 744 >> 2];
HEAP32[$4_1 + 416 >> 2] = 0;
$6_1 = $1_1 + 2 | 0;
$2_1 = $39_1 ? ($39_1 >>> 0 < 1e3 ? $39_1 : 1e3) : 1;
$9_1 = Math_imul($6_1, $2_1);
$5_1 = 2e3 - $2_1 | 0;
$7_1 = ($9_1 >>> 0) / ($5_1 >>> 0) | 0;
$7_1 = $7_1 + (($9_1 | 0) != (Math_imul($5_1, $7_1) | 0)) | 0;
$9_1 = $7_1 - 2 | 0;
$7_1 = $7_1 >>> 0 < $9_1 >>> 0 ? 0 : $9_1;
$2_1 = (Math_imul($5_1, $6_1) >>> 0) / ($2_1 >>> 0) | 0;
$5_1 = $2_1 - 2 | 0;
$2_1 = $236($7_1 >>> 0 > 1 ? $7_1 : 1, $2_1 >>> 0 < $5_1 >>> 0 ? 0 : $5_1) & 16777215;
HEAP16[$4_1 + 732 >> 1] = $2_1;
HEAP8[$4_1 + 734 | 0] = $2_1 >>> 16;
$37_1 = HEAP32[$4_1 + 740 >> 2];
$63_1 = $37_1 + ($1_1 << 2) | 0;
$64_1 = HEAPU8[$38_1 | 0];
label$194 : {
label$195 : {
while (1) {
label$197 : {
$235($4_1 + 80 | 0, $4_1 + 732 | 0);
if (!HEAPU8[$4_1 + 80 | 0]) {
break label$197
}
$13_1 = HEAPU8[$4_1 + 81 | 0];
$1_1 = 0;
HEAP32[$4_1 + 428 >> 2] = 0;
HEAP32[$4_1 + 420 >> 2] = 0;
HEAP32[$4_1 + 424 >> 2] = 4;
while (1) {
if (($1_1 | 0) != 12) {
HEAP32[($4_1 + 584 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$14_1 = 4;
$2_1 = 1;
$5_1 = 0;
$7_1 = HEAP32[$4_1 + 592 >> 2];
$11_1 = HEAP32[$4_1 + 588 >> 2];
$1_1 = $37_1;
$16_1 = 0;
while (1) {
label$201 : {
$6_1 = $7_1;
if (!$1_1 | ($1_1 | 0) == ($63_1 | 0)) {
if (($16_1 | 0) == 8) {
break label$201
}
$1_1 = $16_1 + 1049472 | 0;
$16_1 = $16_1 + 4 | 0;
$9_1 = 0;
} else {
$9_1 = $1_1 + 4 | 0
}
$7_1 = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 592 >> 2] = $7_1;
HEAP32[$4_1 + 588 >> 2] = $6_1;
HEAP32[$4_1 + 584 >> 2] = $11_1;
if (HEAP32[$4_1 + 420 >> 2] == ($2_1 - 1 | 0)) {
$32($4_1 + 420 | 0);
$14_1 = HEAP32[$4_1 + 424 >> 2];
}
$1_1 = $5_1 + $14_1 | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 592 >> 2];
$11_1 = HEAP32[$4_1 + 588 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 584 >> 2];
HEAP32[$1_1 + 4 >> 2] = $11_1;
$5_1 = $5_1 + 12 | 0;
HEAP32[$4_1 + 428 >> 2] = $2_1;
$2_1 = $2_1 + 1 | 0;
$11_1 = $6_1;
$1_1 = $9_1;
continue;
}
break;
};
$2_1 = $81(8, 24);
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 12) {
HEAP32[($4_1 + 752 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 464 >> 2] = HEAP32[$4_1 + 760 >> 2];
$1_1 = HEAP32[$4_1 + 756 >> 2];
$5_1 = HEAP32[$4_1 + 752 >> 2];
HEAP32[$4_1 + 456 >> 2] = $5_1;
HEAP32[$4_1 + 460 >> 2] = $1_1;
$7_1 = HEAP32[$4_1 + 468 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 464 >> 2];
HEAP32[$2_1 + 12 >> 2] = $7_1;
HEAP32[$2_1 >> 2] = $5_1;
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$45_1 + 8 >> 2] = HEAP32[$4_1 + 428 >> 2];
$1_1 = HEAP32[$4_1 + 424 >> 2];
HEAP32[$45_1 >> 2] = HEAP32[$4_1 + 420 >> 2];
HEAP32[$45_1 + 4 >> 2] = $1_1;
HEAP32[$4_1 + 240 >> 2] = $39_1;
HEAP32[$4_1 + 236 >> 2] = 1;
HEAP32[$4_1 + 232 >> 2] = $2_1;
HEAP32[$4_1 + 228 >> 2] = 1;
HEAP32[$4_1 + 212 >> 2] = $13_1;
HEAP32[$4_1 + 208 >> 2] = $13_1 >>> 0 < 16;
$234($4_1 + 456 | 0, $4_1 + 192 | 0, $64_1, $13_1, $4_1 + 208 | 0, 1049892, $4_1 + 408 | 0);
if (HEAPU8[$4_1 + 456 | 0] != 8) {
$9_1 = HEAP32[$4_1 + 460 >> 2];
$13_1 = HEAP32[$4_1 + 456 >> 2];
if (($13_1 & 255) != 8) {
break label$195
}
}
$100($4_1 + 208 | 0);
continue;
}
break;
};
$233($4_1 + 208 | 0, HEAPU8[$27_1 + 20 | 0], HEAPU8[$38_1 | 0], $4_1 + 408 | 0, 3, 2);
$13_1 = HEAP32[$4_1 + 212 >> 2];
$9_1 = HEAP32[$4_1 + 216 >> 2];
$1_1 = HEAP32[$4_1 + 208 >> 2];
break label$194;
}
$100($4_1 + 208 | 0);
$51($4_1 + 408 | 0);
$1_1 = -2147483648;
}
$7(HEAP32[$4_1 + 736 >> 2], HEAP32[$4_1 + 740 >> 2]);
if (($1_1 | 0) == -2147483648) {
break label$178
}
HEAP32[$4_1 + 700 >> 2] = $13_1;
HEAP32[$4_1 + 704 >> 2] = $9_1;
HEAP32[$4_1 + 696 >> 2] = $1_1;
$1_1 = $4_1 + 696 | 0;
}
$156($62_1, $1_1);
continue;
}
break;
};
if (HEAP32[$4_1 + 692 >> 2]) {
break label$176
}
$1_1 = HEAP32[$4_1 + 200 >> 2];
HEAP32[$4_1 + 216 >> 2] = HEAP32[$4_1 + 692 >> 2];
$2_1 = HEAP32[$4_1 + 688 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$4_1 + 684 >> 2];
HEAP32[$4_1 + 212 >> 2] = $2_1;
$131($17_1, $4_1 + 208 | 0);
if ($1_1) {
break label$175
}
$1_1 = $23_1;
continue;
}
break;
};
$2_1 = $12_1;
continue;
}
break;
};
$34_1 = $9_1 >>> 8 | 0;
$31_1 = ($9_1 & 255) << 24 | $13_1 >>> 8;
$104($4_1 + 684 | 0);
$5_1 = $13_1;
break label$167;
}
HEAP32[$4_1 + 216 >> 2] = HEAP32[$4_1 + 692 >> 2];
$1_1 = HEAP32[$4_1 + 688 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$4_1 + 684 >> 2];
HEAP32[$4_1 + 212 >> 2] = $1_1;
$131($17_1, $4_1 + 208 | 0);
}
$5_1 = 8;
}
if (($5_1 & 255) == 8) {
continue
}
break;
};
break label$156;
}
break;
};
$7_1 = $18_1;
continue;
}
break;
};
$1_1 = $31_1;
$9_1 = ($34_1 & 16777215) << 8 | $1_1 >>> 24;
break label$131;
}
$2_1 = $4_1 + 208 | 0;
$240($2_1, $4_1 + 632 | 0);
$239($4_1 + 456 | 0, $4_1 + 444 | 0, $4_1 + 192 | 0, $2_1);
$2_1 = HEAPU8[$4_1 + 456 | 0] != 8;
if ($2_1) {
$5_1 = HEAP32[$4_1 + 456 >> 2];
$1_1 = $5_1 >>> 8 | 0;
$9_1 = HEAP32[$4_1 + 460 >> 2];
break label$131;
}
if (HEAP32[$4_1 + 200 >> 2]) {
break label$135
}
HEAP32[$4_1 + 240 >> 2] = 0;
HEAP32[$4_1 + 232 >> 2] = 0;
HEAP32[$4_1 + 236 >> 2] = 4;
HEAP32[$4_1 + 224 >> 2] = 4;
HEAP32[$4_1 + 228 >> 2] = 0;
HEAP32[$4_1 + 216 >> 2] = 0;
HEAP32[$4_1 + 220 >> 2] = 0;
HEAP32[$4_1 + 208 >> 2] = 0;
HEAP32[$4_1 + 212 >> 2] = 4;
$8_1 = HEAP32[$4_1 + 640 >> 2];
$2_1 = Math_imul($8_1, 12);
$7_1 = $4_1 + 220 | 0;
$1_1 = HEAP32[$4_1 + 636 >> 2];
label$210 : {
label$211 : {
while (1) {
if ($2_1) {
$232($4_1 + 584 | 0, $4_1 + 208 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$4_1 + 448 >> 2], HEAP32[$4_1 + 452 >> 2], $4_1 + 192 | 0);
$13_1 = HEAP32[$4_1 + 588 >> 2];
$9_1 = HEAP32[$4_1 + 592 >> 2];
$11_1 = HEAP32[$4_1 + 584 >> 2];
if (($11_1 | 0) == -2147483648) {
break label$211
}
$5_1 = HEAP32[$4_1 + 216 >> 2];
if (($5_1 | 0) == HEAP32[$4_1 + 208 >> 2]) {
$32($4_1 + 208 | 0)
}
$1_1 = $1_1 + 12 | 0;
$6_1 = HEAP32[$4_1 + 212 >> 2] + Math_imul($5_1, 12) | 0;
HEAP32[$6_1 + 4 >> 2] = $13_1;
HEAP32[$6_1 + 8 >> 2] = $9_1;
HEAP32[$6_1 >> 2] = $11_1;
HEAP32[$4_1 + 216 >> 2] = $5_1 + 1;
$2_1 = $2_1 - 12 | 0;
continue;
}
break;
};
$2_1 = HEAP32[$4_1 + 652 >> 2];
$232($4_1 + 584 | 0, $4_1 + 208 | 0, HEAP32[$4_1 + 648 >> 2], $2_1, HEAP32[$4_1 + 448 >> 2], HEAP32[$4_1 + 452 >> 2], $4_1 + 192 | 0);
$13_1 = HEAP32[$4_1 + 588 >> 2];
$9_1 = HEAP32[$4_1 + 592 >> 2];
$1_1 = HEAP32[$4_1 + 584 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$211
}
$24(HEAP32[$4_1 + 220 >> 2], HEAP32[$4_1 + 224 >> 2]);
HEAP32[$4_1 + 224 >> 2] = $13_1;
HEAP32[$4_1 + 228 >> 2] = $9_1;
HEAP32[$4_1 + 220 >> 2] = $1_1;
$1_1 = $7_1;
$7_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 752 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 756 >> 2] = $7_1;
$7_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 760 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$4_1 + 764 >> 2] = $7_1;
$7_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$4_1 + 768 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$4_1 + 772 >> 2] = $7_1;
$13_1 = HEAP32[$4_1 + 212 >> 2];
$9_1 = HEAP32[$4_1 + 216 >> 2];
$1_1 = HEAP32[$4_1 + 208 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$210
}
$7_1 = HEAP32[$4_1 + 772 >> 2];
HEAP32[$4_1 + 484 >> 2] = HEAP32[$4_1 + 768 >> 2];
HEAP32[$4_1 + 488 >> 2] = $7_1;
$7_1 = HEAP32[$4_1 + 764 >> 2];
HEAP32[$4_1 + 476 >> 2] = HEAP32[$4_1 + 760 >> 2];
HEAP32[$4_1 + 480 >> 2] = $7_1;
$7_1 = HEAP32[$4_1 + 756 >> 2];
HEAP32[$4_1 + 468 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$4_1 + 472 >> 2] = $7_1;
HEAP32[$4_1 + 456 >> 2] = $1_1;
HEAP32[$4_1 + 460 >> 2] = $13_1;
HEAP32[$4_1 + 464 >> 2] = $9_1;
if (HEAP32[$4_1 + 200 >> 2]) {
$101($4_1 + 456 | 0);
break label$135;
}
label$216 : {
if (!(HEAP32[$4_1 + 328 >> 2] ? 1 : $2_1 | $8_1)) {
$11_1 = 4;
$16_1 = 0;
$14_1 = 0;
break label$216;
}
$31_1 = $9_1;
$34_1 = 0;
$43($4_1 + 208 | 0, $26_1);
$15_1 = HEAP32[$4_1 + 212 >> 2];
if ($26_1) {
if ($26_1) {
wasm2js_memory_copy($15_1, $22_1, $26_1)
}
} else {
$26_1 = HEAP32[$4_1 + 216 >> 2]
}
$6_1 = $31_1;
$1_1 = Math_imul(HEAP32[$4_1 + 476 >> 2], 12);
$20_1 = HEAP32[$4_1 + 208 >> 2];
$2_1 = HEAP32[$4_1 + 472 >> 2];
while (1) {
if ($1_1) {
$5_1 = HEAP32[$2_1 >> 2];
if ($26_1 >>> 0 > $5_1 >>> 0) {
HEAP8[$5_1 + $15_1 | 0] = 0
}
$2_1 = $2_1 + 12 | 0;
$1_1 = $1_1 - 12 | 0;
continue;
}
break;
};
$11_1 = HEAP32[$25_1 + 32 >> 2];
$86($4_1 + 72 | 0, $11_1, 1, 1);
$9_1 = $11_1 >>> 0 < $26_1 >>> 0 ? $11_1 : $26_1;
$8_1 = $13_1 + Math_imul($6_1, 12) | 0;
$2_1 = 0;
$18_1 = HEAP32[$4_1 + 76 >> 2];
$23_1 = HEAP32[$4_1 + 72 >> 2];
$24_1 = 0;
$1_1 = $13_1;
while (1) {
label$226 : {
if (!(($2_1 | 0) != ($5_1 | 0) ? $2_1 : 0)) {
if (($1_1 | 0) == ($8_1 | 0)) {
break label$226
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = $2_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 12) | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
$7_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 12 | 0;
if (HEAPU8[$7_1 + $15_1 | 0] != 1 | $7_1 >>> 0 >= $9_1 >>> 0) {
continue
}
$14_1 = $7_1 + $18_1 | 0;
$7_1 = HEAPU8[$14_1 | 0] + 1 | 0;
$7_1 = $7_1 >>> 0 < 255 ? $7_1 : 255;
HEAP8[$14_1 | 0] = $7_1;
$14_1 = $24_1 & 255;
$24_1 = $7_1 >>> 0 > $14_1 >>> 0 ? $7_1 : $14_1;
continue;
}
break;
};
if (!$31_1 | $24_1 & 255) {
$1_1 = HEAP32[$25_1 + 16 >> 2];
$2_1 = $4_1 + 208 | 0;
$5_1 = HEAP32[$25_1 + 20 >> 2];
$43($2_1, $5_1);
$34($2_1, $5_1);
$7_1 = HEAP32[$4_1 + 216 >> 2];
$12_1 = HEAP32[$4_1 + 212 >> 2];
if ($5_1) {
$1_1 = $1_1 + 8 | 0;
$14_1 = ($50_1 | 0) == -2147483648;
while (1) {
$2_1 = 0;
if (!$14_1) {
label$232 : {
$9_1 = HEAP32[$1_1 - 4 >> 2];
$8_1 = HEAP32[$1_1 >> 2];
$231($4_1 - -64 | 0, $44_1, $42_1);
$17_1 = HEAP32[$4_1 + 68 >> 2];
$16_1 = HEAP32[$4_1 + 64 >> 2];
$231($4_1 + 56 | 0, $9_1, $8_1);
$29_1 = HEAP32[$4_1 + 60 >> 2];
$27_1 = HEAP32[$4_1 + 56 >> 2];
if ($66($44_1, $42_1, $9_1, $8_1)) {
break label$232
}
$2_1 = $66($16_1, $17_1, $27_1, $29_1) ? 1 : 2;
}
}
HEAP8[$7_1 + $12_1 | 0] = $2_1;
$1_1 = $1_1 + 16 | 0;
$7_1 = $7_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
}
$29_1 = HEAP32[$4_1 + 208 >> 2];
$17_1 = 4;
$15($4_1 + 48 | 0, $6_1, 4, 8);
HEAP32[$4_1 + 216 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 212 >> 2] = $1_1;
$11($4_1 + 208 | 0, 0, $6_1, 4, 8);
$2_1 = HEAP32[$4_1 + 216 >> 2];
$14_1 = HEAP32[$4_1 + 212 >> 2];
if ($31_1) {
$5_1 = $2_1 + $6_1 | 0;
$1_1 = $13_1 + 8 | 0;
$2_1 = $14_1 + ($2_1 << 3) | 0;
while (1) {
$9_1 = $1_1 - 4 | 0;
$8_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $8_1;
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 + 8 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
};
$2_1 = $5_1;
}
$27_1 = HEAP32[$4_1 + 208 >> 2];
HEAP32[$4_1 + 216 >> 2] = 0;
HEAP32[$4_1 + 208 >> 2] = 0;
HEAP32[$4_1 + 212 >> 2] = 4;
$16_1 = $15_1 + $26_1 | 0;
$28_1 = $14_1 + ($2_1 << 3) | 0;
$26_1 = HEAP32[$25_1 + 28 >> 2];
$36_1 = HEAP32[$25_1 + 44 >> 2];
$37_1 = HEAP32[$25_1 + 40 >> 2];
$38_1 = $24_1 & 255;
$1_1 = $15_1;
$5_1 = 0;
while (1) {
if (($1_1 | 0) != ($16_1 | 0)) {
$8_1 = $5_1;
$5_1 = $5_1 + 1 | 0;
$6_1 = HEAPU8[$1_1 | 0];
$2_1 = $1_1 + 1 | 0;
$1_1 = $2_1;
if (($6_1 | 0) != 1) {
continue
}
$1_1 = $2_1;
if (($38_1 | 0) != HEAPU8[$8_1 + $18_1 | 0] | $8_1 >>> 0 >= $11_1 >>> 0) {
continue
}
$40_1 = Math_fround(0.0);
$6_1 = $14_1;
while (1) {
if (($6_1 | 0) != ($28_1 | 0)) {
$9_1 = $6_1 + 8 | 0;
$1_1 = HEAP32[$6_1 + 4 >> 2] - 1 | 0;
while (1) {
label$240 : {
if (($1_1 | 0) == -1) {
break label$240
}
$13_1 = HEAP32[$6_1 >> 2];
$39_1 = HEAP32[$13_1 >> 2];
if ($39_1 >>> 0 > $8_1 >>> 0) {
break label$240
}
$45_1 = $13_1 + 12 | 0;
$40_1 = ($8_1 | 0) == ($39_1 | 0) ? Math_fround($40_1 + HEAPF32[$13_1 + 4 >> 2]) : $40_1;
HEAP32[$6_1 + 4 >> 2] = $1_1;
HEAP32[$6_1 >> 2] = $45_1;
$1_1 = $1_1 - 1 | 0;
continue;
}
break;
};
$6_1 = $9_1;
continue;
}
break;
};
$1_1 = $149($37_1, $36_1, $8_1);
$6_1 = 255;
$9_1 = HEAPU8[$8_1 + $26_1 | 0];
if ($9_1 >>> 0 < $7_1 >>> 0) {
$6_1 = HEAPU8[$9_1 + $12_1 | 0]
}
$40_1 = $1_1 ? $40_1 : Math_fround($40_1 * Math_fround(.699999988079071));
if (HEAP32[$4_1 + 208 >> 2] == ($21_1 | 0)) {
$32($4_1 + 208 | 0);
$17_1 = HEAP32[$4_1 + 212 >> 2];
}
$1_1 = Math_imul($21_1, 12) + $17_1 | 0;
HEAP8[$1_1 + 8 | 0] = $6_1;
HEAPF32[$1_1 + 4 >> 2] = $40_1;
HEAP32[$1_1 >> 2] = $8_1;
$21_1 = $21_1 + 1 | 0;
HEAP32[$4_1 + 216 >> 2] = $21_1;
$1_1 = $2_1;
continue;
}
break;
};
$11_1 = HEAP32[$4_1 + 212 >> 2];
$230($11_1, $21_1, 1, 1048912);
$16_1 = HEAP32[$4_1 + 208 >> 2];
$2($27_1, $14_1, 4, 8);
$0($29_1, $12_1);
$14_1 = $24_1 & 255;
} else {
$11_1 = 4;
$16_1 = 0;
$14_1 = 0;
}
$0($23_1, $18_1);
$0($20_1, $15_1);
}
if (($35_1 | 0) != -2147483648) {
HEAP8[$4_1 + 752 | 0] = ($46_1 | 0) == 2;
HEAP32[$4_1 + 212 >> 2] = $33_1;
HEAP32[$4_1 + 208 >> 2] = $30_1;
HEAP32[$4_1 + 216 >> 2] = $4_1 + 752;
$230($11_1, $21_1, $4_1 + 208 | 0, 1048888);
$115($35_1, $30_1);
}
$4($4_1 + 736 | 0, HEAP32[$19_1 + 20 >> 2], HEAP32[$19_1 + 24 >> 2]);
if (($50_1 | 0) != -2147483648) {
$4($4_1 + 584 | 0, $44_1, $42_1)
} else {
HEAP32[$4_1 + 584 >> 2] = -2147483648
}
$9_1 = HEAP32[$19_1 + 56 >> 2];
$8_1 = HEAP32[$19_1 + 52 >> 2];
if ($46_1) {
$4($4_1 + 756 | 0, HEAP32[$19_1 + 8 >> 2], HEAP32[$19_1 + 12 >> 2])
}
HEAP32[$4_1 + 752 >> 2] = $46_1;
$15($4_1 + 40 | 0, $41_1, 4, 12);
$5_1 = HEAP32[$4_1 + 40 >> 2];
$2_1 = $5_1 >>> 0 < $41_1 >>> 0 ? $5_1 : $41_1;
$1_1 = 0;
$7_1 = HEAP32[$4_1 + 44 >> 2];
while (1) {
if ($2_1) {
$6_1 = $1_1 + $48_1 | 0;
$4($4_1 + 208 | 0, HEAP32[$6_1 + 4 >> 2], HEAP32[$6_1 + 8 >> 2]);
$6_1 = $1_1 + $7_1 | 0;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$4_1 + 216 >> 2];
$13_1 = HEAP32[$4_1 + 212 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$4_1 + 208 >> 2];
HEAP32[$6_1 + 4 >> 2] = $13_1;
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$4_1 + 740 >> 2];
HEAP32[$4_1 + 224 >> 2] = HEAP32[$4_1 + 736 >> 2];
HEAP32[$4_1 + 228 >> 2] = $1_1;
HEAP32[$4_1 + 232 >> 2] = HEAP32[$4_1 + 744 >> 2];
$1_1 = HEAP32[$4_1 + 756 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$4_1 + 212 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 764 >> 2];
HEAP32[$4_1 + 216 >> 2] = HEAP32[$4_1 + 760 >> 2];
HEAP32[$4_1 + 220 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 448 >> 2];
HEAP32[$4_1 + 696 >> 2] = HEAP32[$4_1 + 444 >> 2];
HEAP32[$4_1 + 700 >> 2] = $1_1;
HEAP32[$4_1 + 704 >> 2] = HEAP32[$4_1 + 452 >> 2];
$1_1 = HEAPU8[$19_1 + 60 | 0];
$2_1 = HEAPU8[$4_1 + 332 | 0];
$12_1 = $81(4, 156);
HEAP32[$12_1 + 36 >> 2] = $41_1;
HEAP32[$12_1 + 32 >> 2] = $7_1;
HEAP32[$12_1 + 28 >> 2] = $5_1;
HEAP8[$12_1 + 60 | 0] = $1_1;
HEAP32[$12_1 + 56 >> 2] = $9_1;
HEAP32[$12_1 + 52 >> 2] = $8_1;
HEAP32[$12_1 + 24 >> 2] = HEAP32[$4_1 + 232 >> 2];
$1_1 = HEAP32[$4_1 + 228 >> 2];
HEAP32[$12_1 + 16 >> 2] = HEAP32[$4_1 + 224 >> 2];
HEAP32[$12_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 220 >> 2];
HEAP32[$12_1 + 8 >> 2] = HEAP32[$4_1 + 216 >> 2];
HEAP32[$12_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 212 >> 2];
HEAP32[$12_1 >> 2] = HEAP32[$4_1 + 208 >> 2];
HEAP32[$12_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 588 >> 2];
HEAP32[$12_1 + 40 >> 2] = HEAP32[$4_1 + 584 >> 2];
HEAP32[$12_1 + 44 >> 2] = $1_1;
HEAP32[$12_1 + 48 >> 2] = HEAP32[$4_1 + 592 >> 2];
$1_1 = HEAP32[$4_1 + 652 >> 2];
HEAP32[$12_1 + 80 >> 2] = HEAP32[$4_1 + 648 >> 2];
HEAP32[$12_1 + 84 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 644 >> 2];
HEAP32[$12_1 + 72 >> 2] = HEAP32[$4_1 + 640 >> 2];
HEAP32[$12_1 + 76 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 636 >> 2];
HEAP32[$12_1 + 64 >> 2] = HEAP32[$4_1 + 632 >> 2];
HEAP32[$12_1 + 68 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 700 >> 2];
HEAP32[$12_1 + 88 >> 2] = HEAP32[$4_1 + 696 >> 2];
HEAP32[$12_1 + 92 >> 2] = $1_1;
HEAP32[$12_1 + 96 >> 2] = HEAP32[$4_1 + 704 >> 2];
wasm2js_memory_copy($12_1 + 100 | 0, $4_1 + 456 | 0, 36);
HEAP8[$12_1 + 153 | 0] = $49_1;
HEAP8[$12_1 + 152 | 0] = $2_1;
HEAP32[$12_1 + 148 >> 2] = $14_1;
HEAP32[$12_1 + 144 >> 2] = $21_1;
HEAP32[$12_1 + 140 >> 2] = $11_1;
HEAP32[$12_1 + 136 >> 2] = $16_1;
$0(HEAP32[$4_1 + 432 >> 2], HEAP32[$4_1 + 436 >> 2]);
$0($43_1, $22_1);
$5_1 = 8;
$1_1 = 0;
$13_1 = 0;
break label$62;
}
$101($4_1 + 208 | 0);
}
$5_1 = $13_1;
$1_1 = $5_1 >>> 8 | 0;
break label$131;
}
}
$5_1 = 8;
$9_1 = 0;
}
$12_1 = $9_1;
$177($4_1 + 444 | 0);
if (($35_1 | 0) == -2147483648) {
break label$120
}
$115($35_1, $30_1);
}
}
$0(HEAP32[$4_1 + 432 >> 2], HEAP32[$4_1 + 436 >> 2]);
$0($43_1, $22_1);
}
$178($4_1 + 632 | 0);
$2_1 = $1_1 & 16777215;
$1_1 = $2_1 >>> 24 | 0;
$13_1 = $2_1 << 8;
}
$9_1 = $1_1;
$1_1 = HEAP32[$4_1 + 304 >> 2];
$7_1 = HEAP32[$4_1 + 300 >> 2];
$2_1 = $7_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$186($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$2(HEAP32[$4_1 + 296 >> 2], $7_1, 4, 12);
$186($4_1 + 308 | 0);
$2_1 = HEAP32[$4_1 + 328 >> 2];
$7_1 = HEAP32[$4_1 + 324 >> 2];
$1_1 = $7_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$0(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$2(HEAP32[$4_1 + 320 >> 2], $7_1, 4, 28);
$14($53_1, $47_1);
if (($5_1 & 255) != 8) {
HEAP32[$32_1 >> 2] = -2147483647;
HEAP32[$32_1 + 4 >> 2] = $5_1 & 255 | $13_1;
HEAP32[$32_1 + 8 >> 2] = $9_1 | $12_1;
break label$19;
}
if ($12_1) {
$2_1 = HEAP32[$4_1 + 204 >> 2];
$1_1 = HEAPU8[$12_1 + 60 | 0];
} else {
HEAP32[$4_1 + 208 >> 2] = -2147483648;
$5_1 = 0;
$2_1 = 1;
break label$21;
}
}
$5_1 = HEAP32[$12_1 + 140 >> 2];
$7_1 = HEAP32[$12_1 + 144 >> 2];
$26_1 = $2_1;
$6_1 = HEAP32[$2_1 + 56 >> 2];
$86($4_1 + 32 | 0, $6_1, 4, 8);
$18_1 = HEAP32[$4_1 + 36 >> 2];
$15_1 = HEAP32[$4_1 + 32 >> 2];
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 296 >> 2] = 0;
HEAP32[$4_1 + 300 >> 2] = 4;
$17_1 = Math_imul($7_1, 12) + $5_1 | 0;
$14_1 = HEAP32[$2_1 + 52 >> 2];
$16_1 = $1_1 & 1;
$2_1 = 0;
$8_1 = 4;
$20_1 = 0;
while (1) {
label$259 : {
$7_1 = HEAP32[$4_1 + 300 >> 2];
while (1) {
label$261 : {
$1_1 = $5_1;
if (($17_1 | 0) == ($1_1 | 0)) {
break label$259
}
$5_1 = $1_1 + 12 | 0;
if ($16_1) {
$11_1 = $1_1
} else {
$11_1 = HEAP32[$1_1 >> 2];
if ($11_1 >>> 0 >= $6_1 >>> 0) {
continue
}
$11_1 = ($11_1 << 2) + $14_1 | 0;
}
$11_1 = HEAP32[$11_1 >> 2];
if ($11_1 >>> 0 >= $6_1 >>> 0) {
continue
}
$11_1 = ($11_1 << 3) + $18_1 | 0;
if (HEAP32[$11_1 >> 2] != 1) {
break label$261
}
$11_1 = HEAP32[$11_1 + 4 >> 2];
if ($11_1 >>> 0 >= $20_1 >>> 0) {
continue
}
$8_1 = $7_1 + ($11_1 << 4) | 0;
$11_1 = HEAP32[$8_1 + 12 >> 2];
if (($11_1 | 0) == HEAP32[$8_1 + 4 >> 2]) {
$58($8_1 + 4 | 0)
}
HEAP32[HEAP32[$8_1 + 8 >> 2] + ($11_1 << 2) >> 2] = $1_1;
HEAP32[$8_1 + 12 >> 2] = $11_1 + 1;
$8_1 = $7_1;
continue;
}
break;
};
HEAP32[$11_1 + 4 >> 2] = $20_1;
HEAP32[$11_1 >> 2] = 1;
if (HEAP32[$4_1 + 296 >> 2] == ($20_1 | 0)) {
$37($4_1 + 296 | 0);
$8_1 = HEAP32[$4_1 + 300 >> 2];
}
$7_1 = ($20_1 << 4) + $8_1 | 0;
HEAP32[$7_1 + 12 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 0;
HEAP32[$7_1 + 8 >> 2] = 4;
HEAP32[$7_1 >> 2] = $1_1;
$20_1 = $20_1 + 1 | 0;
HEAP32[$4_1 + 304 >> 2] = $20_1;
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$38_1 = HEAP32[$4_1 + 296 >> 2];
$22_1 = HEAP32[$4_1 + 300 >> 2];
$2($15_1, $18_1, 4, 8);
$63($4_1 + 432 | 0, 0, HEAP32[$26_1 + 32 >> 2]);
$43_1 = $22_1 + ($20_1 << 4) | 0;
$5_1 = HEAP32[$4_1 + 436 >> 2];
$7_1 = HEAP32[$4_1 + 440 >> 2];
$1_1 = $22_1;
while (1) {
if ($2_1) {
$6_1 = HEAP32[HEAP32[$1_1 >> 2] >> 2];
if ($6_1 >>> 0 < $7_1 >>> 0) {
HEAP8[$5_1 + $6_1 | 0] = 1
}
$1_1 = $1_1 + 16 | 0;
$2_1 = $2_1 - 16 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$12_1 + 52 >> 2];
$2_1 = HEAP32[$12_1 + 56 >> 2];
HEAP32[$4_1 + 452 >> 2] = 0;
HEAP32[$4_1 + 444 >> 2] = 0;
HEAP32[$4_1 + 448 >> 2] = 4;
$21_1 = $2_1 >>> 0 < 100 ? $2_1 : 100;
$2_1 = HEAP32[$12_1 + 108 >> 2];
$36_1 = HEAP32[$12_1 + 72 >> 2];
$41_1 = $2_1 >>> 0 < $36_1 >>> 0 ? $2_1 : $36_1;
$37_1 = $4_1 + 504 | 0;
$19_1 = $4_1 + 528 | 0;
$27_1 = $4_1 + 516 | 0;
$39_1 = $4_1 + 800 | 0;
$47_1 = $4_1 + 788 | 0;
$46_1 = $4_1 + 776 | 0;
$35_1 = $4_1 + 764 | 0;
$45_1 = HEAP32[$12_1 + 132 >> 2];
$51_1 = HEAP32[$12_1 + 128 >> 2];
$44_1 = HEAP32[$12_1 + 104 >> 2];
$30_1 = HEAP32[$12_1 + 68 >> 2];
$50_1 = $12_1 + 92 | 0;
$11_1 = 0;
$23_1 = $22_1;
label$269 : {
label$270 : {
label$271 : {
label$272 : {
while (1) {
label$274 : {
if (!$21_1) {
break label$274
}
if ($1_1) {
if ($43_1 - $23_1 >>> 4 >>> 0 <= $1_1 >>> 0) {
break label$274
}
$23_1 = ($1_1 << 4) + $23_1 | 0;
} else {
if (($23_1 | 0) == ($43_1 | 0)) {
break label$274
}
}
$42_1 = HEAP32[$23_1 >> 2];
$7_1 = HEAP32[$42_1 >> 2];
$33_1 = HEAP32[$4_1 + 204 >> 2];
$1_1 = HEAP32[$33_1 + 92 >> 2];
label$277 : {
if ($1_1) {
label$279 : {
$5_1 = HEAP32[$33_1 + 88 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 >= 2) {
$8_1 = $2_1;
$6_1 = $1_1 >>> 1 | 0;
$2_1 = $6_1 + $2_1 | 0;
$2_1 = $7_1 >>> 0 < HEAPU32[$5_1 + ($2_1 << 2) >> 2] ? $8_1 : $2_1;
$1_1 = $1_1 - $6_1 | 0;
continue;
}
break;
};
$1_1 = ($7_1 >>> 0 >= HEAPU32[$5_1 + ($2_1 << 2) >> 2]) + $2_1 | 0;
if (!$1_1) {
break label$279
}
$2_1 = ($5_1 + ($1_1 << 2) | 0) - 4 | 0;
break label$277;
}
}
$1_1 = 0;
$2_1 = 0;
}
$24_1 = HEAP32[$23_1 + 12 >> 2];
$15_1 = HEAP32[$23_1 + 8 >> 2];
$1_1 = $142($33_1 + 136 | 0, 3, $1_1);
$17_1 = $2_1 ? HEAP32[$2_1 >> 2] : 0;
$228($4_1 + 24 | 0, $4_1 + 192 | 0, $1_1);
$52_1 = HEAP32[$4_1 + 24 >> 2];
if ($52_1) {
$18_1 = HEAP32[$4_1 + 28 >> 2];
$9_1 = $256($33_1, $7_1);
if ($9_1) {
$1_1 = HEAPU8[$9_1 + 12 | 0]
}
$13_1 = $7_1 - $17_1 | 0;
$5_1 = 0;
HEAP32[$4_1 + 580 >> 2] = 0;
HEAP32[$4_1 + 572 >> 2] = 0;
HEAP32[$4_1 + 576 >> 2] = 4;
$17_1 = 4;
$11_1 = $1_1 & 255;
$6_1 = 0;
while (1) {
if (($5_1 | 0) != ($41_1 | 0)) {
$14_1 = Math_imul($5_1, 12);
$2_1 = $14_1 + $44_1 | 0;
$5_1 = $5_1 + 1 | 0;
$1_1 = HEAP32[$2_1 + 8 >> 2];
if (!$1_1) {
continue
}
$8_1 = HEAP32[$2_1 + 4 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 > 1) {
$49_1 = $2_1;
$16_1 = $1_1 >>> 1 | 0;
$2_1 = $16_1 + $2_1 | 0;
$2_1 = $7_1 >>> 0 < HEAPU32[$8_1 + Math_imul($2_1, 12) >> 2] ? $49_1 : $2_1;
$1_1 = $1_1 - $16_1 | 0;
continue;
}
break;
};
$1_1 = $8_1 + Math_imul($2_1, 12) | 0;
if (($7_1 | 0) != HEAP32[$1_1 >> 2]) {
continue
}
$2_1 = HEAP32[$1_1 + 8 >> 2];
if ($2_1 >>> 0 >= $45_1 >>> 0) {
continue
}
$1_1 = $14_1 + $30_1 | 0;
$28_1 = $51_1 + Math_imul($2_1, 28) | 0;
label$289 : {
label$290 : {
if (($11_1 | 0) == HEAPU8[$28_1 + 25 | 0] ? $9_1 : 0) {
if (HEAPU8[$28_1 + 24 | 0] <= 1) {
continue
}
break label$290;
}
$8_1 = HEAP32[$1_1 + 4 >> 2];
$29_1 = $8_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52) | 0;
while (1) {
label$294 : {
$1_1 = 1;
if (($8_1 | 0) == ($29_1 | 0)) {
break label$289
}
$130($4_1 + 752 | 0, $8_1);
$8_1 = $8_1 + 52 | 0;
$16_1 = HEAP32[$4_1 + 756 >> 2];
$53_1 = $16_1 + (HEAP32[$4_1 + 760 >> 2] << 4) | 0;
while (1) {
$2_1 = $16_1;
if (($2_1 | 0) != ($53_1 | 0)) {
$227($4_1 + 16 | 0, HEAP32[$50_1 >> 2], HEAP32[$12_1 + 96 >> 2], $2_1);
$16_1 = $2_1 + 16 | 0;
$1_1 = HEAP32[$4_1 + 20 >> 2];
if (!$9_1 | (!$1_1 | ($11_1 | 0) != HEAPU8[$2_1 + 12 | 0])) {
continue
}
$14_1 = HEAP32[$4_1 + 16 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 > 1) {
$49_1 = $2_1;
$48_1 = $1_1 >>> 1 | 0;
$2_1 = $48_1 + $2_1 | 0;
$2_1 = $7_1 >>> 0 < HEAPU32[$14_1 + ($2_1 << 3) >> 2] ? $49_1 : $2_1;
$1_1 = $1_1 - $48_1 | 0;
continue;
}
break;
};
if (($7_1 | 0) != HEAP32[$14_1 + ($2_1 << 3) >> 2]) {
continue
}
break label$294;
}
break;
};
$67($4_1 + 752 | 0);
continue;
}
break;
};
$67($4_1 + 752 | 0);
if (HEAPU8[$28_1 + 24 | 0] < 2) {
continue
}
}
$1_1 = 0;
}
$4($4_1 + 752 | 0, HEAP32[$28_1 + 4 >> 2], HEAP32[$28_1 + 8 >> 2]);
$4($35_1, HEAP32[$28_1 + 16 >> 2], HEAP32[$28_1 + 20 >> 2]);
$8_1 = HEAPU8[$28_1 + 24 | 0];
if (HEAP32[$4_1 + 572 >> 2] == ($6_1 | 0)) {
$45($4_1 + 572 | 0);
$17_1 = HEAP32[$4_1 + 576 >> 2];
}
$34_1 = HEAP32[$4_1 + 756 >> 2];
$2_1 = Math_imul($6_1, 28) + $17_1 | 0;
HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$2_1 + 4 >> 2] = $34_1;
$14_1 = HEAP32[$4_1 + 760 >> 2];
$16_1 = HEAP32[$4_1 + 764 >> 2];
$31_1 = HEAP32[$4_1 + 768 >> 2];
$34_1 = HEAP32[$4_1 + 772 >> 2];
HEAP8[$2_1 + 25 | 0] = $8_1;
HEAP8[$2_1 + 24 | 0] = $1_1;
HEAP32[$2_1 + 16 >> 2] = $31_1;
HEAP32[$2_1 + 20 >> 2] = $34_1;
HEAP32[$2_1 + 8 >> 2] = $14_1;
HEAP32[$2_1 + 12 >> 2] = $16_1;
$6_1 = $6_1 + 1 | 0;
HEAP32[$4_1 + 580 >> 2] = $6_1;
continue;
}
break;
};
$1_1 = $4_1 + 696 | 0;
$28($1_1, 3, $52_1, $18_1);
$21($4_1 + 8 | 0, $1_1, HEAP32[$4_1 + 708 >> 2]);
$6_1 = HEAP32[$4_1 + 8 >> 2];
$2_1 = 0;
$9_1 = HEAP32[$4_1 + 12 >> 2];
if ($9_1) {
$1_1 = $6_1;
$5_1 = $9_1;
while (1) {
$2_1 = !HEAPU8[$1_1 | 0] + $2_1 | 0;
$1_1 = $1_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
}
$1_1 = ($2_1 >>> 0) / 5 | 0;
HEAP32[$4_1 + 716 >> 2] = $1_1;
$5_1 = $4_1 + 696 | 0;
$8($5_1, (Math_imul($1_1, 5) | 0) == ($2_1 | 0) & $1_1 >>> 0 > $13_1 >>> 0, 9);
HEAP8[$4_1 + 728 | 0] = 0;
HEAP32[$4_1 + 724 >> 2] = $9_1;
HEAP32[$4_1 + 720 >> 2] = $6_1;
HEAP32[$4_1 + 732 >> 2] = $13_1;
HEAP32[$4_1 + 748 >> 2] = $5_1;
HEAP32[$4_1 + 744 >> 2] = $4_1 + 716;
HEAP32[$4_1 + 740 >> 2] = $4_1 + 732;
HEAP32[$4_1 + 736 >> 2] = $4_1 + 720;
$1_1 = $4_1 + 736 | 0;
$62($4_1 + 752 | 0, $1_1);
$62($35_1, $1_1);
$62($46_1, $1_1);
$62($47_1, $1_1);
$62($39_1, $1_1);
if (HEAPU8[$4_1 + 696 | 0] != 8) {
break label$272
}
$13_1 = HEAP32[$4_1 + 756 >> 2];
$9_1 = HEAP32[$4_1 + 760 >> 2];
$2_1 = HEAP32[$4_1 + 752 >> 2];
wasm2js_memory_copy($4_1 + 584 | 0, $35_1, 48);
if (($2_1 | 0) == -2147483648) {
break label$271
}
$1_1 = $4_1 + 584 | 0;
wasm2js_memory_copy($4_1 + 632 | 0, $1_1, 48);
$255($4_1 + 684 | 0, $33_1, $7_1);
$6_1 = $149(HEAP32[$33_1 + 40 >> 2], HEAP32[$33_1 + 44 >> 2], HEAP32[$42_1 >> 2]);
$40_1 = HEAPF32[$42_1 + 4 >> 2];
$15($4_1, $24_1, 4, 16);
HEAP32[$4_1 + 592 >> 2] = 0;
$5_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 584 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 + 588 >> 2] = $5_1;
$11($1_1, 0, $24_1, 4, 16);
$1_1 = HEAP32[$4_1 + 592 >> 2];
if ($24_1) {
$5_1 = $1_1 + $24_1 | 0;
$1_1 = HEAP32[$4_1 + 588 >> 2] + ($1_1 << 4) | 0;
while (1) {
$8_1 = HEAP32[HEAP32[$15_1 >> 2] >> 2];
$255($4_1 + 752 | 0, $33_1, $8_1);
$11_1 = HEAP32[$4_1 + 756 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$1_1 + 4 >> 2] = $11_1;
HEAP32[$4_1 + 764 >> 2] = $8_1;
$8_1 = HEAP32[$4_1 + 764 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 760 >> 2];
HEAP32[$1_1 + 12 >> 2] = $8_1;
$15_1 = $15_1 + 4 | 0;
$1_1 = $1_1 + 16 | 0;
$24_1 = $24_1 - 1 | 0;
if ($24_1) {
continue
}
break;
};
$1_1 = $5_1;
}
$5_1 = HEAP32[$4_1 + 588 >> 2];
HEAP32[$27_1 >> 2] = HEAP32[$4_1 + 584 >> 2];
HEAP32[$27_1 + 4 >> 2] = $5_1;
HEAP32[$27_1 + 8 >> 2] = $1_1;
HEAP32[$19_1 + 8 >> 2] = HEAP32[$4_1 + 580 >> 2];
$1_1 = HEAP32[$4_1 + 576 >> 2];
HEAP32[$19_1 >> 2] = HEAP32[$4_1 + 572 >> 2];
HEAP32[$19_1 + 4 >> 2] = $1_1;
wasm2js_memory_copy($4_1 + 456 | 0, $4_1 + 632 | 0, 48);
HEAP32[$37_1 + 8 >> 2] = HEAP32[$4_1 + 692 >> 2];
$1_1 = HEAP32[$4_1 + 688 >> 2];
HEAP32[$37_1 >> 2] = HEAP32[$4_1 + 684 >> 2];
HEAP32[$37_1 + 4 >> 2] = $1_1;
if (($2_1 | 0) == -2147483647) {
break label$270
}
$14_1 = $6_1 ^ 1;
$11_1 = HEAP32[$4_1 + 452 >> 2];
$18_1 = $7_1;
} else {
$2_1 = -2147483648
}
$21_1 = $21_1 - 1 | 0;
$23_1 = $23_1 + 16 | 0;
wasm2js_memory_copy($4_1 + 296 | 0, $4_1 + 456 | 0, 84);
$11($4_1 + 444 | 0, $11_1, ($2_1 | 0) != -2147483648, 4, 108);
$11_1 = HEAP32[$4_1 + 452 >> 2];
$1_1 = HEAP32[$4_1 + 448 >> 2] + Math_imul($11_1, 108) | 0;
while (1) {
if (($2_1 | 0) != -2147483648) {
HEAP32[$1_1 >> 2] = $2_1;
$2_1 = $1_1 + 4 | 0;
HEAP32[$2_1 >> 2] = $13_1;
HEAP32[$2_1 + 4 >> 2] = $9_1;
wasm2js_memory_copy($1_1 + 12 | 0, $4_1 + 296 | 0, 84);
HEAP8[$1_1 + 104 | 0] = $14_1;
HEAPF32[$1_1 + 100 >> 2] = $40_1;
HEAP32[$1_1 + 96 >> 2] = $18_1;
$1_1 = $1_1 + 108 | 0;
$11_1 = $11_1 + 1 | 0;
$2_1 = -2147483648;
continue;
}
break;
};
HEAP32[$4_1 + 452 >> 2] = $11_1;
$1_1 = 0;
continue;
}
break;
};
HEAP32[$4_1 + 744 >> 2] = HEAP32[$4_1 + 452 >> 2];
$1_1 = HEAP32[$4_1 + 448 >> 2];
HEAP32[$4_1 + 736 >> 2] = HEAP32[$4_1 + 444 >> 2];
HEAP32[$4_1 + 740 >> 2] = $1_1;
HEAP32[$4_1 + 816 >> 2] = 0;
HEAP32[$4_1 + 820 >> 2] = 4;
$9_1 = $44_1 + 8 | 0;
$33_1 = HEAP32[$12_1 + 148 >> 2];
$2_1 = 0;
$5_1 = 0;
while (1) {
label$308 : {
HEAP32[$4_1 + 824 >> 2] = $2_1;
$1_1 = $9_1 + Math_imul($5_1, 12) | 0;
while (1) {
$2_1 = $5_1;
if (($2_1 | 0) == ($41_1 | 0)) {
break label$308
}
$5_1 = $2_1 + 1 | 0;
$7_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 12 | 0;
if ($7_1) {
continue
}
break;
};
$2_1 = Math_imul($2_1, 12) + $30_1 | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
$6_1 = HEAP32[$2_1 + 8 >> 2];
$47($4_1 + 816 | 0, $6_1);
$2_1 = HEAP32[$4_1 + 824 >> 2];
if (!$6_1) {
continue
}
$7_1 = $2_1 + $6_1 | 0;
$2_1 = HEAP32[$4_1 + 820 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
$8_1 = HEAP32[$1_1 >> 2] == -2147483648;
$4($4_1 + 456 | 0, HEAP32[($8_1 ? 8 : 4) + $1_1 >> 2], HEAP32[($8_1 ? 12 : 8) + $1_1 >> 2]);
HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 464 >> 2];
$8_1 = HEAP32[$4_1 + 460 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 456 >> 2];
HEAP32[$2_1 + 4 >> 2] = $8_1;
$1_1 = $1_1 + 52 | 0;
$2_1 = $2_1 + 12 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
};
$2_1 = $7_1;
continue;
}
break;
};
$16_1 = 0;
HEAP32[$4_1 + 836 >> 2] = 0;
HEAP32[$4_1 + 828 >> 2] = 0;
HEAP32[$4_1 + 832 >> 2] = 4;
HEAP32[$4_1 + 768 >> 2] = 0;
HEAP32[$4_1 + 760 >> 2] = 0;
HEAP32[$4_1 + 752 >> 2] = $30_1;
$24_1 = Math_imul($36_1, 12) + $30_1 | 0;
HEAP32[$4_1 + 756 >> 2] = $24_1;
$9_1 = $4_1 + 468 | 0;
$21_1 = 4;
label$311 : while (1) {
$1_1 = $226($4_1 + 752 | 0);
if ($1_1) {
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$7_1 = HEAP32[$1_1 + 44 >> 2];
$8_1 = $7_1 + Math_imul(HEAP32[$1_1 + 48 >> 2], 40) | 0;
$18_1 = 1;
while (1) {
label$314 : {
if ($18_1 & 1) {
label$316 : {
$18_1 = 1;
$14_1 = 0;
if (!$1_1) {
break label$316
}
$6_1 = $7_1;
$7_1 = $1_1;
break label$314;
}
} else {
$14_1 = $1_1
}
if (($7_1 | 0) == ($8_1 | 0)) {
continue label$311
}
$6_1 = $7_1 + 40 | 0;
$18_1 = 0;
}
$11_1 = 0;
HEAP32[$4_1 + 640 >> 2] = 0;
HEAP32[$4_1 + 632 >> 2] = 0;
HEAP32[$4_1 + 636 >> 2] = 4;
$2_1 = HEAP32[$7_1 + 28 >> 2];
$13_1 = $2_1 + Math_imul(HEAP32[$7_1 + 32 >> 2], 36) | 0;
while (1) {
$1_1 = $2_1;
if (($1_1 | 0) != ($13_1 | 0)) {
$2_1 = $1_1 + 36 | 0;
label$320 : {
label$321 : {
label$322 : {
$5_1 = HEAPU8[$1_1 + 32 | 0];
switch ($5_1 | 0) {
case 0:
continue;
case 1:
break label$322;
default:
break label$321;
};
}
if (HEAPU8[$7_1 + 36 | 0]) {
continue
}
$5_1 = 1;
$2_1 = $1_1 + 36 | 0;
break label$320;
}
$2_1 = $1_1 + 36 | 0;
}
$11_1 = $11_1 & 255;
$11_1 = $5_1 >>> 0 > $11_1 >>> 0 ? $5_1 : $11_1;
$5_1 = HEAP32[$4_1 + 640 >> 2];
label$323 : {
if ($5_1) {
$5_1 = HEAP32[$4_1 + 636 >> 2] + Math_imul($5_1, 12) | 0;
if (($5_1 | 0) != 12) {
$15_1 = HEAP32[$5_1 - 8 >> 2];
$31_1 = HEAP32[$5_1 - 4 >> 2];
$17_1 = HEAP32[$1_1 + 20 >> 2];
$5_1 = HEAP32[$1_1 + 24 >> 2];
if ($5($15_1, $31_1, $17_1, $5_1)) {
continue
}
break label$323;
}
}
$5_1 = HEAP32[$1_1 + 24 >> 2];
$17_1 = HEAP32[$1_1 + 20 >> 2];
}
$1_1 = $4_1 + 456 | 0;
$4($1_1, $17_1, $5_1);
$44($4_1 + 632 | 0, $1_1);
continue;
}
break;
};
if (HEAP32[$4_1 + 640 >> 2]) {
$4($4_1 + 456 | 0, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
HEAP32[$9_1 + 8 >> 2] = HEAP32[$4_1 + 640 >> 2];
$1_1 = HEAP32[$4_1 + 636 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$4_1 + 632 >> 2];
HEAP32[$9_1 + 4 >> 2] = $1_1;
if (HEAP32[$4_1 + 828 >> 2] == ($16_1 | 0)) {
$45($4_1 + 828 | 0);
$21_1 = HEAP32[$4_1 + 832 >> 2];
}
$2_1 = HEAP32[$4_1 + 460 >> 2];
$1_1 = Math_imul($16_1, 28) + $21_1 | 0;
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 456 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[$4_1 + 464 >> 2];
$5_1 = HEAP32[$4_1 + 468 >> 2];
$7_1 = HEAP32[$4_1 + 472 >> 2];
$13_1 = HEAP32[$4_1 + 476 >> 2];
HEAP8[$1_1 + 24 | 0] = $11_1;
HEAP32[$1_1 + 16 >> 2] = $7_1;
HEAP32[$1_1 + 20 >> 2] = $13_1;
HEAP32[$1_1 + 8 >> 2] = $2_1;
HEAP32[$1_1 + 12 >> 2] = $5_1;
$16_1 = $16_1 + 1 | 0;
HEAP32[$4_1 + 836 >> 2] = $16_1;
} else {
$19($4_1 + 632 | 0)
}
$1_1 = $14_1;
$7_1 = $6_1;
continue;
};
}
break;
};
$241($4_1 + 456 | 0, $4_1 + 192 | 0, HEAP32[$12_1 + 32 >> 2], HEAP32[$12_1 + 36 >> 2], $4_1 + 432 | 0);
$5_1 = -2147483648;
$31_1 = HEAP32[$4_1 + 460 >> 2];
$34_1 = HEAP32[$4_1 + 464 >> 2];
$29_1 = HEAP32[$4_1 + 456 >> 2];
if (($29_1 | 0) == -2147483648) {
$102($4_1 + 828 | 0);
$19($4_1 + 816 | 0);
$69($4_1 + 736 | 0);
$13_1 = $31_1;
$9_1 = $34_1;
break label$269;
}
HEAP32[$4_1 + 848 >> 2] = 0;
HEAP32[$4_1 + 840 >> 2] = 0;
HEAP32[$4_1 + 844 >> 2] = 4;
$1_1 = Math_imul(HEAP32[$26_1 + 8 >> 2], 24);
$2_1 = HEAP32[$26_1 + 4 >> 2];
$5_1 = $2_1 + 4 | 0;
$28_1 = HEAPU8[$12_1 + 153 | 0];
$23_1 = HEAPU8[$12_1 + 152 | 0];
while (1) {
if ($1_1) {
if (HEAPU8[$2_1 + 21 | 0] == 3) {
$7_1 = $4_1 + 456 | 0;
$4($7_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
$44($4_1 + 840 | 0, $7_1);
}
$2_1 = $2_1 + 24 | 0;
$1_1 = $1_1 - 24 | 0;
$5_1 = $5_1 + 24 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 860 >> 2] = 0;
HEAP32[$4_1 + 852 >> 2] = 0;
HEAP32[$4_1 + 856 >> 2] = 4;
$8_1 = $4_1 + 635 | 0;
$13_1 = $4_1 + 460 | 0;
$18_1 = $12_1 + 92 | 0;
$16_1 = $12_1 + 96 | 0;
$17_1 = 4;
$5_1 = 0;
$14_1 = 0;
while (1) {
if (($24_1 | 0) != ($30_1 | 0)) {
$26_1 = $14_1 >>> 0 < 32 ? 1 << $14_1 : 0;
$21_1 = HEAP32[$30_1 + 4 >> 2];
$27_1 = $21_1 + Math_imul(HEAP32[$30_1 + 8 >> 2], 52) | 0;
while (1) {
if (($21_1 | 0) != ($27_1 | 0)) {
$130($4_1 + 456 | 0, $21_1);
$7_1 = HEAP32[$4_1 + 456 >> 2];
$1_1 = HEAP32[$4_1 + 460 >> 2];
$2_1 = HEAP32[$4_1 + 464 >> 2] << 4;
$11_1 = $1_1 + $2_1 | 0;
HEAP32[$4_1 + 764 >> 2] = $11_1;
HEAP32[$4_1 + 760 >> 2] = $7_1;
HEAP32[$4_1 + 752 >> 2] = $1_1;
$21_1 = $21_1 + 52 | 0;
$7_1 = $1_1 + 16 | 0;
label$337 : {
label$338 : {
while (1) {
if (!$2_1) {
break label$338
}
$6_1 = HEAP32[$1_1 >> 2];
if (($6_1 | 0) != -2147483648) {
$9_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$13_1 + 4 >> 2] = $9_1;
HEAP32[$13_1 + 8 >> 2] = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 456 >> 2] = $6_1;
if ($57(HEAP32[$18_1 >> 2], HEAP32[$16_1 >> 2], $4_1 + 456 | 0)) {
$6_1 = HEAP32[$4_1 + 460 >> 2];
$9_1 = HEAP32[$4_1 + 456 >> 2];
HEAP8[$8_1 | 0] = $9_1;
HEAP8[$8_1 + 1 | 0] = $9_1 >>> 8;
HEAP8[$8_1 + 2 | 0] = $9_1 >>> 16;
HEAP8[$8_1 + 3 | 0] = $9_1 >>> 24;
HEAP8[$8_1 + 4 | 0] = $6_1;
HEAP8[$8_1 + 5 | 0] = $6_1 >>> 8;
HEAP8[$8_1 + 6 | 0] = $6_1 >>> 16;
HEAP8[$8_1 + 7 | 0] = $6_1 >>> 24;
$6_1 = HEAP32[$4_1 + 464 >> 2];
HEAP8[$8_1 + 8 | 0] = $6_1;
HEAP8[$8_1 + 9 | 0] = $6_1 >>> 8;
HEAP8[$8_1 + 10 | 0] = $6_1 >>> 16;
HEAP8[$8_1 + 11 | 0] = $6_1 >>> 24;
$6_1 = HEAPU8[$4_1 + 636 | 0] | HEAPU8[$4_1 + 637 | 0] << 8 | (HEAPU8[$4_1 + 638 | 0] << 16 | HEAPU8[$4_1 + 639 | 0] << 24);
HEAP32[$4_1 + 584 >> 2] = HEAPU8[$4_1 + 632 | 0] | HEAPU8[$4_1 + 633 | 0] << 8 | (HEAPU8[$4_1 + 634 | 0] << 16 | HEAPU8[$4_1 + 635 | 0] << 24);
HEAP32[$4_1 + 588 >> 2] = $6_1;
$6_1 = HEAPU8[$4_1 + 643 | 0] | HEAPU8[$4_1 + 644 | 0] << 8 | (HEAPU8[$4_1 + 645 | 0] << 16 | HEAPU8[$4_1 + 646 | 0] << 24);
$9_1 = HEAPU8[$4_1 + 639 | 0] | HEAPU8[$4_1 + 640 | 0] << 8 | (HEAPU8[$4_1 + 641 | 0] << 16 | HEAPU8[$4_1 + 642 | 0] << 24);
HEAP8[$4_1 + 591 | 0] = $9_1;
HEAP8[$4_1 + 592 | 0] = $9_1 >>> 8;
HEAP8[$4_1 + 593 | 0] = $9_1 >>> 16;
HEAP8[$4_1 + 594 | 0] = $9_1 >>> 24;
HEAP8[$4_1 + 595 | 0] = $6_1;
HEAP8[$4_1 + 596 | 0] = $6_1 >>> 8;
HEAP8[$4_1 + 597 | 0] = $6_1 >>> 16;
HEAP8[$4_1 + 598 | 0] = $6_1 >>> 24;
$9_1 = HEAPU8[$4_1 + 468 | 0];
if (HEAP32[$4_1 + 852 >> 2] == ($5_1 | 0)) {
$64($4_1 + 852 | 0);
$17_1 = HEAP32[$4_1 + 856 >> 2];
}
$6_1 = Math_imul($5_1, 20) + $17_1 | 0;
HEAP8[$6_1 | 0] = $9_1;
$9_1 = HEAP32[$4_1 + 588 >> 2];
$15_1 = HEAP32[$4_1 + 584 >> 2];
HEAP8[$6_1 + 1 | 0] = $15_1;
HEAP8[$6_1 + 2 | 0] = $15_1 >>> 8;
HEAP8[$6_1 + 3 | 0] = $15_1 >>> 16;
HEAP8[$6_1 + 4 | 0] = $15_1 >>> 24;
HEAP8[$6_1 + 5 | 0] = $9_1;
HEAP8[$6_1 + 6 | 0] = $9_1 >>> 8;
HEAP8[$6_1 + 7 | 0] = $9_1 >>> 16;
HEAP8[$6_1 + 8 | 0] = $9_1 >>> 24;
$9_1 = HEAPU8[$4_1 + 591 | 0] | HEAPU8[$4_1 + 592 | 0] << 8 | (HEAPU8[$4_1 + 593 | 0] << 16 | HEAPU8[$4_1 + 594 | 0] << 24);
$15_1 = HEAPU8[$4_1 + 595 | 0] | HEAPU8[$4_1 + 596 | 0] << 8 | (HEAPU8[$4_1 + 597 | 0] << 16 | HEAPU8[$4_1 + 598 | 0] << 24);
HEAP32[$6_1 + 16 >> 2] = $26_1;
HEAP8[$6_1 + 8 | 0] = $9_1;
HEAP8[$6_1 + 9 | 0] = $9_1 >>> 8;
HEAP8[$6_1 + 10 | 0] = $9_1 >>> 16;
HEAP8[$6_1 + 11 | 0] = $9_1 >>> 24;
HEAP8[$6_1 + 12 | 0] = $15_1;
HEAP8[$6_1 + 13 | 0] = $15_1 >>> 8;
HEAP8[$6_1 + 14 | 0] = $15_1 >>> 16;
HEAP8[$6_1 + 15 | 0] = $15_1 >>> 24;
$5_1 = $5_1 + 1 | 0;
HEAP32[$4_1 + 860 >> 2] = $5_1;
} else {
$0($6_1, HEAP32[$4_1 + 460 >> 2])
}
$1_1 = $1_1 + 16 | 0;
$2_1 = $2_1 - 16 | 0;
$7_1 = $7_1 + 16 | 0;
continue;
}
break;
};
break label$337;
}
$7_1 = $11_1;
}
HEAP32[$4_1 + 756 >> 2] = $7_1;
$174($4_1 + 752 | 0);
continue;
}
break;
};
$14_1 = $14_1 + 1 | 0;
$30_1 = $30_1 + 12 | 0;
continue;
}
break;
};
if ($5_1 >>> 0 >= 2) {
label$345 : {
$7_1 = HEAP32[$4_1 + 856 >> 2];
$9_1 = global$0 - 32 | 0;
global$0 = $9_1;
$6_1 = $5_1;
$15_1 = $5_1 + ($5_1 >>> 1 | 0) | 0;
label$346 : while (1) {
if ($15_1) {
$15_1 = $15_1 - 1 | 0;
if ($6_1 >>> 0 > $15_1 >>> 0) {
$1_1 = $7_1 + Math_imul($15_1, 20) | 0;
$2_1 = HEAP32[$1_1 + 16 >> 2];
$5_1 = HEAP32[$1_1 + 8 >> 2];
$8_1 = HEAP32[$1_1 + 12 >> 2];
$13_1 = HEAP32[$7_1 >> 2];
$11_1 = HEAP32[$7_1 + 4 >> 2];
$14_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $14_1;
$14_1 = HEAP32[$7_1 + 8 >> 2];
$17_1 = HEAP32[$7_1 + 12 >> 2];
HEAP32[$7_1 + 8 >> 2] = $5_1;
HEAP32[$7_1 + 12 >> 2] = $8_1;
$5_1 = HEAP32[$7_1 + 16 >> 2];
HEAP32[$7_1 + 16 >> 2] = $2_1;
HEAP32[$1_1 >> 2] = $13_1;
HEAP32[$1_1 + 4 >> 2] = $11_1;
HEAP32[$1_1 + 8 >> 2] = $14_1;
HEAP32[$1_1 + 12 >> 2] = $17_1;
HEAP32[$1_1 + 16 >> 2] = $5_1;
$1_1 = 0;
} else {
$1_1 = $15_1 - $6_1 | 0
}
$5_1 = $6_1 >>> 0 < $15_1 >>> 0 ? $6_1 : $15_1;
while (1) {
$8_1 = $1_1 << 1;
$2_1 = $8_1 | 1;
if ($5_1 >>> 0 <= $2_1 >>> 0) {
continue label$346
}
$8_1 = $8_1 + 2 | 0;
if ($8_1 >>> 0 < $5_1 >>> 0) {
$2_1 = $160($7_1 + Math_imul($2_1, 20) | 0, $7_1 + Math_imul($8_1, 20) | 0) + $2_1 | 0
}
$1_1 = $7_1 + Math_imul($1_1, 20) | 0;
$8_1 = $7_1 + Math_imul($2_1, 20) | 0;
if (!$160($1_1, $8_1)) {
continue label$346
}
$23($1_1, $8_1, 20);
$1_1 = $2_1;
continue;
};
}
break;
};
global$0 = $9_1 + 32 | 0;
$2_1 = $7_1;
$1_1 = 1;
while (1) {
if (($1_1 | 0) == ($6_1 | 0)) {
break label$345
}
$5_1 = $2_1 + 20 | 0;
if (!$254($5_1, $2_1)) {
$1_1 = $1_1 + 1 | 0;
$2_1 = $5_1;
continue;
}
break;
};
$0(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]);
$9_1 = $7_1 + 20 | 0;
$11_1 = $1_1;
while (1) {
label$355 : {
$2_1 = $1_1 + 1 | 0;
$1_1 = $9_1 + Math_imul($1_1, 20) | 0;
$5_1 = $7_1 + Math_imul($11_1, 20) | 0;
$8_1 = $5_1 - 20 | 0;
while (1) {
if ($2_1 >>> 0 >= $6_1 >>> 0) {
break label$355
}
if ($254($1_1, $8_1)) {
$0(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$1_1 = $1_1 + 20 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$5_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2];
$8_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$5_1 + 12 >> 2] = $8_1;
$8_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $8_1;
$11_1 = $11_1 + 1 | 0;
$1_1 = $2_1;
continue;
}
break;
};
HEAP32[$4_1 + 860 >> 2] = $11_1;
}
}
$1_1 = HEAP32[$4_1 + 820 >> 2];
HEAP32[$4_1 + 544 >> 2] = HEAP32[$4_1 + 816 >> 2];
HEAP32[$4_1 + 548 >> 2] = $1_1;
HEAP32[$4_1 + 552 >> 2] = HEAP32[$4_1 + 824 >> 2];
$1_1 = HEAP32[$4_1 + 832 >> 2];
HEAP32[$4_1 + 556 >> 2] = HEAP32[$4_1 + 828 >> 2];
HEAP32[$4_1 + 560 >> 2] = $1_1;
HEAP32[$4_1 + 564 >> 2] = HEAP32[$4_1 + 836 >> 2];
$13_1 = HEAP32[$4_1 + 740 >> 2];
$9_1 = HEAP32[$4_1 + 744 >> 2];
$5_1 = HEAP32[$4_1 + 736 >> 2];
break label$269;
}
$13_1 = HEAP32[$4_1 + 696 >> 2];
$9_1 = HEAP32[$4_1 + 700 >> 2];
$183($4_1 + 752 | 0);
}
$182($4_1 + 572 | 0);
}
$69($4_1 + 444 | 0);
$5_1 = -2147483648;
}
$0(HEAP32[$4_1 + 432 >> 2], HEAP32[$4_1 + 436 >> 2]);
$1_1 = $22_1 + 8 | 0;
$2_1 = $20_1;
while (1) {
if ($2_1) {
$2(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], 4, 4);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$2($38_1, $22_1, 4, 16);
if (($5_1 | 0) != -2147483648) {
$1_1 = HEAP32[$4_1 + 564 >> 2];
HEAP32[$4_1 + 236 >> 2] = HEAP32[$4_1 + 560 >> 2];
HEAP32[$4_1 + 240 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 556 >> 2];
HEAP32[$4_1 + 228 >> 2] = HEAP32[$4_1 + 552 >> 2];
HEAP32[$4_1 + 232 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 548 >> 2];
HEAP32[$4_1 + 220 >> 2] = HEAP32[$4_1 + 544 >> 2];
HEAP32[$4_1 + 224 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 844 >> 2];
HEAP32[$4_1 + 256 >> 2] = HEAP32[$4_1 + 840 >> 2];
HEAP32[$4_1 + 260 >> 2] = $1_1;
HEAP32[$4_1 + 264 >> 2] = HEAP32[$4_1 + 848 >> 2];
$1_1 = HEAP32[$4_1 + 856 >> 2];
HEAP32[$4_1 + 268 >> 2] = HEAP32[$4_1 + 852 >> 2];
HEAP32[$4_1 + 272 >> 2] = $1_1;
HEAP32[$4_1 + 276 >> 2] = HEAP32[$4_1 + 860 >> 2];
HEAP8[$4_1 + 293 | 0] = $28_1;
HEAP8[$4_1 + 292 | 0] = $23_1;
HEAP32[$4_1 + 288 >> 2] = $33_1;
HEAP32[$4_1 + 284 >> 2] = $36_1;
HEAP32[$4_1 + 280 >> 2] = $20_1;
HEAP32[$4_1 + 248 >> 2] = $31_1;
HEAP32[$4_1 + 252 >> 2] = $34_1;
HEAP32[$4_1 + 244 >> 2] = $29_1;
HEAP32[$4_1 + 212 >> 2] = $13_1;
HEAP32[$4_1 + 216 >> 2] = $9_1;
HEAP32[$4_1 + 208 >> 2] = $5_1;
$5_1 = $12_1;
} else {
HEAP32[$32_1 >> 2] = -2147483647;
HEAP32[$32_1 + 4 >> 2] = $13_1;
HEAP32[$32_1 + 8 >> 2] = $9_1;
break label$20;
}
$2_1 = 0;
}
$261($4_1 + 456 | 0, $4_1 + 192 | 0);
$7_1 = HEAP32[$4_1 + 460 >> 2];
$1_1 = HEAP32[$4_1 + 464 >> 2];
$6_1 = HEAP32[$4_1 + 456 >> 2];
if (($6_1 | 0) == -2147483647) {
HEAP32[$32_1 >> 2] = -2147483647;
HEAP32[$32_1 + 4 >> 2] = $7_1;
HEAP32[$32_1 + 8 >> 2] = $1_1;
if ($2_1) {
break label$20
}
$168($4_1 + 208 | 0);
break label$20;
}
$9_1 = $4_1 + 308 | 0;
wasm2js_memory_copy($9_1, $4_1 + 208 | 0, 88);
HEAP32[$4_1 + 300 >> 2] = $7_1;
HEAP32[$4_1 + 304 >> 2] = $1_1;
HEAP32[$4_1 + 296 >> 2] = $6_1;
$8_1 = HEAP32[$4_1 + 308 >> 2];
if (($6_1 | 0) == -2147483648 & ($8_1 | 0) != -2147483648) {
wasm2js_memory_copy($32_1, $4_1 + 208 | 0, 88);
break label$20;
}
if (HEAP32[$25_1 + 188 >> 2]) {
break label$18
}
$2_1 = HEAP32[$25_1 + 192 >> 2];
HEAP32[$25_1 + 192 >> 2] = $5_1;
$134($2_1);
$2_1 = ($6_1 | 0) == -2147483648;
HEAP32[$32_1 + 12 >> 2] = $2_1 ? 0 : $1_1;
HEAP32[$32_1 + 8 >> 2] = $2_1 ? 4 : $7_1;
HEAP32[$32_1 + 4 >> 2] = $2_1 ? 0 : $6_1;
HEAP32[$32_1 >> 2] = -2147483648;
if (($8_1 | 0) == -2147483648) {
break label$19
}
$168($9_1);
break label$19;
}
$134($12_1);
}
$7(HEAP32[$4_1 + 192 >> 2], HEAP32[$4_1 + 196 >> 2]);
global$0 = $4_1 + 864 | 0;
label$364 : {
label$365 : {
switch (HEAP32[$10_1 + 80 >> 2] - -2147483648 | 0) {
case 0:
$1_1 = HEAP32[$10_1 + 84 >> 2];
$2_1 = $0_1;
$0_1 = HEAP32[$10_1 + 88 >> 2];
$268($2_1, $25_1, $0_1, HEAP32[$10_1 + 92 >> 2]);
$7($1_1, $0_1);
break label$364;
case 1:
$90($0_1, HEAPU8[$10_1 + 84 | 0]);
break label$364;
default:
break label$365;
};
}
wasm2js_memory_copy($10_1 + 232 | 0, $10_1 + 80 | 0, 88);
HEAP32[$10_1 + 348 >> 2] = 0;
HEAP32[$10_1 + 340 >> 2] = 0;
HEAP32[$10_1 + 344 >> 2] = 1;
$1_1 = $10_1 + 340 | 0;
$6($1_1, 123);
$2_1 = $1($1_1, 1049642, 4);
$6($2_1, 91);
$1_1 = HEAP32[$10_1 + 236 >> 2];
$8_1 = $1_1 + Math_imul(HEAP32[$10_1 + 240 >> 2], 108) | 0;
while (1) {
if (($1_1 | 0) != ($8_1 | 0)) {
$6($2_1, 123);
$5_1 = $1($2_1, 1048598, 3);
$16($5_1, HEAP32[$1_1 + 96 >> 2]);
$5_1 = $1($5_1, 1048728, 3);
$10($5_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$5_1 = $1($5_1, 1048731, 5);
$10($5_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$5_1 = $1($5_1, 1048736, 7);
$10($5_1, HEAP32[$1_1 + 28 >> 2], HEAP32[$1_1 + 32 >> 2]);
$5_1 = $1($5_1, 1048743, 5);
$10($5_1, HEAP32[$1_1 + 40 >> 2], HEAP32[$1_1 + 44 >> 2]);
$5_1 = $1($5_1, 1048748, 4);
$10($5_1, HEAP32[$1_1 + 52 >> 2], HEAP32[$1_1 + 56 >> 2]);
$5_1 = $1($5_1, 1048601, 8);
$10($5_1, HEAP32[$1_1 + 64 >> 2], HEAP32[$1_1 + 68 >> 2]);
$5_1 = $1($5_1, 1048752, 9);
$87($5_1, HEAPU8[$1_1 + 104 | 0]);
$6_1 = $1($5_1, 1048761, 4);
$6($6_1, 91);
$5_1 = HEAP32[$1_1 + 80 >> 2] << 4;
$7_1 = HEAP32[$1_1 + 76 >> 2];
while (1) {
if ($5_1) {
$6($6_1, 123);
$9_1 = $1($6_1, 1048598, 3);
$16($9_1, HEAP32[$7_1 + 12 >> 2]);
$9_1 = $1($9_1, 1048601, 8);
$10($9_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$3($9_1, 125);
$5_1 = $5_1 - 16 | 0;
$7_1 = $7_1 + 16 | 0;
continue;
}
break;
};
$3($6_1, 93);
$6_1 = $1($6_1, 1048765, 7);
$6($6_1, 91);
$5_1 = Math_imul(HEAP32[$1_1 + 92 >> 2], 28);
$7_1 = HEAP32[$1_1 + 88 >> 2];
while (1) {
if ($5_1) {
$6($6_1, 123);
$9_1 = $1($6_1, 1048609, 7);
$10($9_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$9_1 = $1($9_1, 1048616, 4);
$10($9_1, HEAP32[$7_1 + 16 >> 2], HEAP32[$7_1 + 20 >> 2]);
$9_1 = $1($9_1, 1048620, 3);
$267($10_1 + 16 | 0, HEAPU8[$7_1 + 25 | 0]);
$10($9_1, HEAP32[$10_1 + 16 >> 2], HEAP32[$10_1 + 20 >> 2]);
$9_1 = $1($9_1, 1048623, 9);
$87($9_1, HEAPU8[$7_1 + 24 | 0]);
$3($9_1, 125);
$5_1 = $5_1 - 28 | 0;
$7_1 = $7_1 + 28 | 0;
continue;
}
break;
};
$3($6_1, 93);
$3($6_1, 125);
$1_1 = $1_1 + 108 | 0;
continue;
}
break;
};
$3($2_1, 93);
$1_1 = $1($2_1, 1049646, 5);
$16($1_1, HEAP32[$10_1 + 304 >> 2]);
$1_1 = $1($1_1, 1049651, 7);
$16($1_1, HEAP32[$10_1 + 308 >> 2]);
$1_1 = $1($1_1, 1049658, 7);
$16($1_1, HEAP32[$10_1 + 312 >> 2]);
$1_1 = $1($1_1, 1049665, 7);
$146($1_1, HEAP32[$10_1 + 248 >> 2], HEAP32[$10_1 + 252 >> 2]);
$1_1 = $1($1_1, 1049672, 8);
$6($1_1, 91);
$5_1 = Math_imul(HEAP32[$10_1 + 264 >> 2], 28);
$7_1 = HEAP32[$10_1 + 260 >> 2];
while (1) {
if ($5_1) {
$6($1_1, 123);
$2_1 = $1($1_1, 1048609, 7);
$10($2_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$2_1 = $1($2_1, 1048632, 5);
$146($2_1, HEAP32[$7_1 + 16 >> 2], HEAP32[$7_1 + 20 >> 2]);
$2_1 = $1($2_1, 1048620, 3);
$267($10_1 + 8 | 0, HEAPU8[$7_1 + 24 | 0]);
$10($2_1, HEAP32[$10_1 + 8 >> 2], HEAP32[$10_1 + 12 >> 2]);
$3($2_1, 125);
$5_1 = $5_1 - 28 | 0;
$7_1 = $7_1 + 28 | 0;
continue;
}
break;
};
$3($1_1, 93);
$2_1 = $1($1_1, 1048641, 6);
$6($2_1, 91);
$1_1 = HEAP32[$10_1 + 272 >> 2];
$9_1 = $1_1 + Math_imul(HEAP32[$10_1 + 276 >> 2], 24) | 0;
while (1) {
if (($1_1 | 0) != ($9_1 | 0)) {
$6($2_1, 123);
$5_1 = $1($2_1, 1048666, 5);
$10($5_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$6_1 = $1($5_1, 1048671, 6);
$6($6_1, 91);
$5_1 = HEAP32[$1_1 + 20 >> 2] << 4;
$7_1 = HEAP32[$1_1 + 16 >> 2];
while (1) {
if ($5_1) {
$6($6_1, 123);
$8_1 = $1($6_1, 1048577, 5);
$10($8_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$8_1 = $1($8_1, 1048582, 5);
$16($8_1, HEAP32[$7_1 + 12 >> 2]);
$3($8_1, 125);
$5_1 = $5_1 - 16 | 0;
$7_1 = $7_1 + 16 | 0;
continue;
}
break;
};
$3($6_1, 93);
$3($6_1, 125);
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$3($2_1, 93);
$1_1 = $1($2_1, 1049680, 5);
$87($1_1, HEAPU8[$10_1 + 316 | 0]);
$1_1 = $1($1_1, 1049685, 7);
$87($1_1, HEAPU8[$10_1 + 317 | 0]);
$1_1 = $1($1_1, 1049692, 16);
$146($1_1, HEAP32[$10_1 + 284 >> 2], HEAP32[$10_1 + 288 >> 2]);
$3($1_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$0_1 = $25_1 + 196 | 0;
if (HEAP32[$25_1 + 196 >> 2] != -2147483648) {
$169($0_1)
}
$1_1 = $10_1 + 140 | 0;
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$69($10_1 + 232 | 0);
$19($10_1 + 244 | 0);
$102($10_1 + 256 | 0);
$70($10_1 + 268 | 0);
$19($10_1 + 280 | 0);
}
$179($10_1 + 168 | 0);
break label$2;
}
}
abort();
}
} else {
$91($0_1)
}
$0(HEAP32[$3_1 >> 2], $54_1);
global$0 = $10_1 + 352 | 0;
}

function $321($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 544 | 0;
global$0 = $4_1;
$1_1 = $4_1 + 88 | 0;
$23_1 = HEAP32[$3_1 + 4 >> 2];
$28($1_1, 0, $23_1, HEAP32[$3_1 + 8 >> 2]);
$9($1_1);
$5_1 = $1_1;
$1_1 = $17($1_1);
$8($5_1, $1_1 >>> 0 < 33, 3);
HEAP32[$4_1 + 464 >> 2] = 0;
HEAP32[$4_1 + 456 >> 2] = 0;
HEAP32[$4_1 + 460 >> 2] = 4;
$15_1 = $1_1 >>> 0 < 32 ? $1_1 : 32;
$17_1 = $4_1 + 292 | 0;
$1_1 = 22;
$10_1 = 4;
while (1) {
if (($13_1 | 0) != ($15_1 | 0)) {
$89($4_1 + 32 | 0, $4_1 + 88 | 0);
$4($4_1 + 468 | 0, HEAP32[$4_1 + 32 >> 2], HEAP32[$4_1 + 36 >> 2]);
$11_1 = HEAP32[$4_1 + 472 >> 2];
$7_1 = HEAP32[$4_1 + 476 >> 2];
if ($5($11_1, $7_1, 1049408, 4)) {
HEAP32[$4_1 + 536 >> 2] = HEAP32[262355];
$5_1 = HEAP32[262354];
HEAP32[$4_1 + 528 >> 2] = HEAP32[262353];
HEAP32[$4_1 + 532 >> 2] = $5_1;
} else {
label$5 : {
if ($5($11_1, $7_1, 1049424, 6)) {
HEAP32[$4_1 + 536 >> 2] = HEAP32[262360];
$5_1 = HEAP32[262359];
HEAP32[$4_1 + 528 >> 2] = HEAP32[262358];
HEAP32[$4_1 + 532 >> 2] = $5_1;
break label$5;
}
if ($5($11_1, $7_1, 1049012, 3)) {
$88($4_1 + 528 | 0, 1048960, 2)
} else {
$88($4_1 + 528 | 0, $11_1, $7_1)
}
}
}
$5_1 = 3;
if ($5(HEAP32[$4_1 + 528 >> 2], HEAP32[$4_1 + 532 >> 2], $11_1, $7_1)) {
HEAP8[$4_1 + 488 | 0] = HEAPU8[$4_1 + 536 | 0];
$5_1 = HEAP32[$4_1 + 532 >> 2];
HEAP32[$4_1 + 480 >> 2] = HEAP32[$4_1 + 528 >> 2];
HEAP32[$4_1 + 484 >> 2] = $5_1;
$9_1 = HEAPU16[$4_1 + 538 >> 1];
$5_1 = HEAPU8[$4_1 + 537 | 0];
}
$11_1 = HEAP32[$4_1 + 484 >> 2];
HEAP32[$17_1 >> 2] = HEAP32[$4_1 + 480 >> 2];
HEAP32[$17_1 + 4 >> 2] = $11_1;
HEAP8[$17_1 + 8 | 0] = HEAPU8[$4_1 + 488 | 0];
$11_1 = HEAP32[$4_1 + 472 >> 2];
HEAP32[$4_1 + 280 >> 2] = HEAP32[$4_1 + 468 >> 2];
HEAP32[$4_1 + 284 >> 2] = $11_1;
HEAP32[$4_1 + 288 >> 2] = HEAP32[$4_1 + 476 >> 2];
if (HEAP32[$4_1 + 456 >> 2] == ($13_1 | 0)) {
$270($4_1 + 456 | 0);
$10_1 = HEAP32[$4_1 + 460 >> 2];
}
$11_1 = HEAPU8[$4_1 + 293 | 0] | HEAPU8[$4_1 + 294 | 0] << 8 | (HEAPU8[$4_1 + 295 | 0] << 16 | HEAPU8[$4_1 + 296 | 0] << 24);
$7_1 = HEAPU8[$4_1 + 297 | 0] | HEAPU8[$4_1 + 298 | 0] << 8 | (HEAPU8[$4_1 + 299 | 0] << 16 | HEAPU8[$4_1 + 300 | 0] << 24);
$19_1 = HEAP32[$4_1 + 280 >> 2];
$12_1 = HEAP32[$4_1 + 284 >> 2];
$21_1 = HEAP32[$4_1 + 288 >> 2];
$22_1 = HEAP32[$4_1 + 292 >> 2];
$8_1 = $1_1 + $10_1 | 0;
HEAP16[$8_1 >> 1] = $9_1;
$6_1 = $8_1 - 22 | 0;
HEAP32[$6_1 + 8 >> 2] = $21_1;
HEAP32[$6_1 + 12 >> 2] = $22_1;
HEAP32[$6_1 >> 2] = $19_1;
HEAP32[$6_1 + 4 >> 2] = $12_1;
HEAP8[$8_1 - 1 | 0] = $5_1;
$5_1 = $11_1;
HEAP8[$6_1 + 13 | 0] = $5_1;
HEAP8[$6_1 + 14 | 0] = $5_1 >>> 8;
HEAP8[$6_1 + 15 | 0] = $5_1 >>> 16;
HEAP8[$6_1 + 16 | 0] = $5_1 >>> 24;
$5_1 = $7_1;
HEAP8[$6_1 + 17 | 0] = $5_1;
HEAP8[$6_1 + 18 | 0] = $5_1 >>> 8;
HEAP8[$6_1 + 19 | 0] = $5_1 >>> 16;
HEAP8[$6_1 + 20 | 0] = $5_1 >>> 24;
$13_1 = $13_1 + 1 | 0;
HEAP32[$4_1 + 464 >> 2] = $13_1;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$17_1 = HEAP32[$4_1 + 456 >> 2];
$21_1 = HEAP32[$4_1 + 460 >> 2];
$1_1 = $4_1 + 88 | 0;
$5_1 = $17($1_1);
$8($1_1, $5_1 >>> 0 < 256, 3);
$1_1 = 0;
HEAP32[$4_1 + 536 >> 2] = 0;
HEAP32[$4_1 + 528 >> 2] = 0;
HEAP32[$4_1 + 532 >> 2] = 4;
$11_1 = $5_1 >>> 0 < 255 ? $5_1 : 255;
$10_1 = 4;
while (1) {
if (($1_1 | 0) != ($11_1 | 0)) {
$5_1 = $4_1 + 88 | 0;
$89($4_1 + 24 | 0, $5_1);
$4($4_1 + 280 | 0, HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
$7_1 = $5_1;
$5_1 = $12($5_1);
$8($7_1, ($5_1 & 255) >>> 0 < $13_1 >>> 0, 7);
HEAP8[$4_1 + 292 | 0] = $5_1;
if (HEAP32[$4_1 + 528 >> 2] == ($1_1 | 0)) {
$37($4_1 + 528 | 0);
$10_1 = HEAP32[$4_1 + 532 >> 2];
}
$7_1 = HEAP32[$4_1 + 292 >> 2];
$5_1 = ($1_1 << 4) + $10_1 | 0;
HEAP32[$5_1 + 8 >> 2] = HEAP32[$4_1 + 288 >> 2];
HEAP32[$5_1 + 12 >> 2] = $7_1;
$7_1 = HEAP32[$4_1 + 284 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$4_1 + 280 >> 2];
HEAP32[$5_1 + 4 >> 2] = $7_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$4_1 + 536 >> 2] = $1_1;
continue;
}
break;
};
$22_1 = HEAP32[$4_1 + 528 >> 2];
$25_1 = HEAP32[$4_1 + 532 >> 2];
$5_1 = $4_1 + 88 | 0;
$7_1 = $9($5_1);
$8($5_1, $7_1 >>> 0 < 1048577, 6);
$11_1 = 0;
HEAP32[$4_1 + 288 >> 2] = 0;
HEAP32[$4_1 + 280 >> 2] = 0;
HEAP32[$4_1 + 284 >> 2] = 1;
$8_1 = HEAPU8[$4_1 + 88 | 0] == 8;
while (1) {
label$15 : {
$15_1 = $7_1 - $11_1 | 0;
while (1) {
if (!($8_1 & 1) | $7_1 >>> 0 <= $11_1 >>> 0) {
break label$15
}
$5_1 = $4_1 + 88 | 0;
$6_1 = $12($5_1);
$12_1 = $5_1;
$10_1 = $9($5_1);
$5_1 = $10_1 + 1 | 0;
$9_1 = $5_1 ? $5_1 : -1;
$8($12_1, ($6_1 & 255) >>> 0 < $1_1 >>> 0 & $9_1 >>> 0 <= $15_1 >>> 0, 7);
$8_1 = 0;
if (HEAPU8[$4_1 + 88 | 0] != 8) {
continue
}
break;
};
$5_1 = $9_1 + $11_1 | 0;
if ($11_1 >>> 0 < $5_1 >>> 0) {
$34($4_1 + 280 | 0, $9_1);
$8_1 = $10_1 >>> 0 < 4294967294 ? $10_1 : -2;
$11_1 = HEAP32[$4_1 + 288 >> 2];
$5_1 = $11_1 + HEAP32[$4_1 + 284 >> 2] | 0;
while (1) {
HEAP8[$5_1 | 0] = $6_1;
if ($8_1) {
$8_1 = $8_1 - 1 | 0;
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
$5_1 = $9_1 + $11_1 | 0;
}
HEAP32[$4_1 + 288 >> 2] = $5_1;
$8_1 = 1;
$11_1 = $5_1;
continue;
}
break;
};
$26_1 = HEAP32[$4_1 + 280 >> 2];
$27_1 = HEAP32[$4_1 + 284 >> 2];
$5_1 = $4_1 + 88 | 0;
$144($4_1 + 244 | 0, $5_1, $9($5_1), $11_1);
$7_1 = $4_1 + 496 | 0;
$8_1 = $31($5_1, $11_1);
$36($7_1, $8_1);
$35($7_1, $8_1);
$5_1 = HEAP32[$4_1 + 504 >> 2];
$15_1 = $5_1 + $8_1 | 0;
$10_1 = HEAP32[$4_1 + 500 >> 2] + ($5_1 << 2) | 0;
$9_1 = 0;
while (1) {
if ($8_1) {
$5_1 = $271($4_1 + 88 | 0);
$7_1 = i64toi32_i32$HIGH_BITS;
if ($5_1 | $7_1) {
$19_1 = $4_1 + 88 | 0;
$6_1 = $5_1;
$12_1 = !!$5_1;
$5_1 = $7_1;
$12_1 = $12_1 & ($5_1 | 0) >= 0 | ($5_1 | 0) > 0;
$7_1 = $14_1 + ($6_1 - $12_1 | 0) | 0;
$6_1 = $5_1 - ($6_1 >>> 0 < $12_1 >>> 0) | 0;
$5_1 = $16_1 + $6_1 | 0;
$5_1 = $7_1 >>> 0 < $14_1 >>> 0 ? $5_1 + 1 | 0 : $5_1;
$12_1 = $5_1 >> 31;
$14_1 = ($7_1 >>> 0 < $14_1 >>> 0 & ($5_1 | 0) <= ($16_1 | 0) | ($5_1 | 0) < ($16_1 | 0)) ^ ($6_1 | 0) < 0;
$7_1 = $14_1 ? $12_1 : $7_1;
$5_1 = $14_1 ? $12_1 ^ -2147483648 : $5_1;
$14_1 = $5_1;
$8($19_1, !$5_1 & $7_1 >>> 0 < $9_1 >>> 0 & (($5_1 | 0) > 0 | ($5_1 | 0) >= 0), 8);
$6_1 = $7_1 + 1 | 0;
$5_1 = $6_1 ? $5_1 : $5_1 + 1 | 0;
$12_1 = $6_1;
$6_1 = $6_1 >>> 0 < $7_1 >>> 0 & ($5_1 | 0) <= ($14_1 | 0) | ($5_1 | 0) < ($14_1 | 0);
$14_1 = $6_1 ? -1 : $12_1;
$16_1 = $6_1 ? 2147483647 : $5_1;
$5_1 = $7_1;
} else {
$5_1 = $9_1;
$9_1 = $5_1 + 1 | 0;
}
HEAP32[$10_1 >> 2] = $5_1;
$8_1 = $8_1 - 1 | 0;
$10_1 = $10_1 + 4 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 504 >> 2] = $15_1;
$8_1 = 0;
while (1) {
if (($8_1 | 0) != 5) {
(wasm2js_i32$0 = ($4_1 + 511 | 0) + $8_1 | 0, wasm2js_i32$1 = $12($4_1 + 88 | 0)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$8_1 = $8_1 + 1 | 0;
continue;
}
break;
};
$5_1 = $4_1 + 88 | 0;
$143($4_1 + 256 | 0, $5_1);
$28_1 = $9($5_1);
$7_1 = $4_1 + 280 | 0;
$8_1 = $17($5_1);
$36($7_1, $8_1);
$35($7_1, $8_1);
$5_1 = HEAP32[$4_1 + 288 >> 2];
$16_1 = $5_1 + $8_1 | 0;
$5_1 = HEAP32[$4_1 + 284 >> 2] + ($5_1 << 2) | 0;
$10_1 = 0;
while (1) {
if ($8_1) {
$7_1 = $9($4_1 + 88 | 0) + $10_1 | 0;
$10_1 = $7_1 >>> 0 < $10_1 >>> 0 ? -1 : $7_1;
HEAP32[$5_1 >> 2] = $10_1;
$8_1 = $8_1 - 1 | 0;
$5_1 = $5_1 + 4 | 0;
continue;
}
break;
};
$29_1 = HEAP32[$4_1 + 280 >> 2];
$30_1 = HEAP32[$4_1 + 284 >> 2];
$5_1 = $4_1 + 88 | 0;
$8($5_1, ($10_1 | 0) == ($11_1 | 0), 9);
$143($4_1 + 268 | 0, $5_1);
$7_1 = $5_1;
$5_1 = $17($5_1);
$8($7_1, $5_1 >>> 0 < 256, 3);
$8_1 = 0;
HEAP32[$4_1 + 524 >> 2] = 0;
HEAP32[$4_1 + 516 >> 2] = 0;
HEAP32[$4_1 + 520 >> 2] = 4;
$14_1 = $5_1 >>> 0 < 255 ? $5_1 : 255;
$7_1 = $4_1 + 292 | 0;
$10_1 = 4;
$5_1 = 0;
while (1) {
if (($8_1 | 0) != ($14_1 | 0)) {
$9_1 = $4_1 + 88 | 0;
$89($4_1 + 16 | 0, $9_1);
$4($4_1 + 280 | 0, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
$143($4_1 + 528 | 0, $9_1);
$9_1 = HEAP32[$4_1 + 532 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$4_1 + 528 >> 2];
HEAP32[$7_1 + 4 >> 2] = $9_1;
$9_1 = HEAP32[$4_1 + 536 >> 2];
HEAP32[$7_1 + 8 >> 2] = $9_1;
HEAP32[$4_1 + 304 >> 2] = $5_1;
$5_1 = $5_1 + $9_1 | 0;
if (HEAP32[$4_1 + 516 >> 2] == ($8_1 | 0)) {
$45($4_1 + 516 | 0);
$10_1 = HEAP32[$4_1 + 520 >> 2];
}
$6_1 = HEAP32[$4_1 + 284 >> 2];
$9_1 = Math_imul($8_1, 28) + $10_1 | 0;
HEAP32[$9_1 >> 2] = HEAP32[$4_1 + 280 >> 2];
HEAP32[$9_1 + 4 >> 2] = $6_1;
HEAP32[$9_1 + 24 >> 2] = HEAP32[$4_1 + 304 >> 2];
$6_1 = HEAP32[$4_1 + 300 >> 2];
HEAP32[$9_1 + 16 >> 2] = HEAP32[$4_1 + 296 >> 2];
HEAP32[$9_1 + 20 >> 2] = $6_1;
$6_1 = HEAP32[$4_1 + 292 >> 2];
HEAP32[$9_1 + 8 >> 2] = HEAP32[$4_1 + 288 >> 2];
HEAP32[$9_1 + 12 >> 2] = $6_1;
$8_1 = $8_1 + 1 | 0;
HEAP32[$4_1 + 524 >> 2] = $8_1;
continue;
}
break;
};
$9_1 = $4_1 + 88 | 0;
$7_1 = $17($9_1);
$8($9_1, $7_1 >>> 0 < 256, 3);
HEAP32[$4_1 + 536 >> 2] = 0;
HEAP32[$4_1 + 528 >> 2] = 0;
HEAP32[$4_1 + 532 >> 2] = 4;
$8_1 = $7_1 >>> 0 < 255 ? $7_1 : 255;
while (1) {
if ($8_1) {
$89($4_1 + 8 | 0, $4_1 + 88 | 0);
$7_1 = $4_1 + 280 | 0;
$4($7_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$8_1 = $8_1 - 1 | 0;
$44($4_1 + 528 | 0, $7_1);
continue;
}
break;
};
$9_1 = HEAP32[$4_1 + 536 >> 2];
$14_1 = HEAP32[$4_1 + 528 >> 2];
$7_1 = HEAP32[$4_1 + 532 >> 2];
$6_1 = $4_1 + 88 | 0;
$15_1 = $9($6_1);
$19_1 = $9($6_1);
$12_1 = $6_1;
$6_1 = $17($6_1);
$8($12_1, $6_1 >>> 0 < 65537, 3);
$8_1 = 0;
HEAP32[$4_1 + 288 >> 2] = 0;
HEAP32[$4_1 + 280 >> 2] = 0;
HEAP32[$4_1 + 284 >> 2] = 1;
$6_1 = $6_1 >>> 0 < 65536 ? $6_1 : 65536;
$10_1 = 1;
$12_1 = 1;
while (1) {
if (($6_1 | 0) != ($8_1 | 0)) {
$31_1 = $12($4_1 + 88 | 0);
$32_1 = $12($4_1 + 88 | 0);
if (HEAP32[$4_1 + 280 >> 2] == ($8_1 | 0)) {
$13($4_1 + 280 | 0, 1, 2);
$12_1 = HEAP32[$4_1 + 284 >> 2];
}
$24_1 = $10_1 + $12_1 | 0;
HEAP8[$24_1 | 0] = $32_1;
HEAP8[$24_1 - 1 | 0] = $31_1;
$8_1 = $8_1 + 1 | 0;
HEAP32[$4_1 + 288 >> 2] = $8_1;
$10_1 = $10_1 + 2 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 68 >> 2] = $6_1;
HEAP32[$4_1 + 64 >> 2] = $19_1;
HEAP32[$4_1 + 60 >> 2] = $9_1;
HEAP32[$4_1 + 56 >> 2] = $5_1;
HEAP32[$4_1 + 52 >> 2] = HEAP32[$4_1 + 276 >> 2];
HEAP32[$4_1 + 48 >> 2] = $16_1;
HEAP32[$4_1 + 44 >> 2] = $28_1;
HEAP32[$4_1 + 40 >> 2] = HEAP32[$4_1 + 264 >> 2];
$10_1 = HEAP32[$4_1 + 280 >> 2];
$12_1 = HEAP32[$4_1 + 284 >> 2];
$8_1 = 0;
while (1) {
$5_1 = $18_1 + HEAP32[($4_1 + 40 | 0) + $8_1 >> 2] | 0;
$20_1 = $5_1 >>> 0 < $18_1 >>> 0 ? $20_1 + 1 | 0 : $20_1;
$18_1 = $5_1;
$8_1 = $8_1 + 4 | 0;
if (($8_1 | 0) != 32) {
continue
}
break;
};
$8($4_1 + 88 | 0, !$20_1 & $18_1 >>> 0 <= 65536 & (!$19_1 | ($15_1 | 0) != 0), 5);
HEAP32[$4_1 + 312 >> 2] = $11_1;
HEAP32[$4_1 + 304 >> 2] = $26_1;
HEAP32[$4_1 + 308 >> 2] = $27_1;
HEAP32[$4_1 + 300 >> 2] = $1_1;
HEAP32[$4_1 + 292 >> 2] = $22_1;
HEAP32[$4_1 + 296 >> 2] = $25_1;
HEAP32[$4_1 + 288 >> 2] = $13_1;
$1_1 = HEAP32[$4_1 + 248 >> 2];
HEAP32[$4_1 + 316 >> 2] = HEAP32[$4_1 + 244 >> 2];
HEAP32[$4_1 + 320 >> 2] = $1_1;
HEAP32[$4_1 + 324 >> 2] = HEAP32[$4_1 + 252 >> 2];
$1_1 = HEAP32[$4_1 + 500 >> 2];
HEAP32[$4_1 + 328 >> 2] = HEAP32[$4_1 + 496 >> 2];
HEAP32[$4_1 + 332 >> 2] = $1_1;
HEAP32[$4_1 + 336 >> 2] = HEAP32[$4_1 + 504 >> 2];
$1_1 = HEAP32[$4_1 + 260 >> 2];
HEAP32[$4_1 + 340 >> 2] = HEAP32[$4_1 + 256 >> 2];
HEAP32[$4_1 + 344 >> 2] = $1_1;
HEAP32[$4_1 + 348 >> 2] = HEAP32[$4_1 + 264 >> 2];
HEAP32[$4_1 + 280 >> 2] = $17_1;
HEAP32[$4_1 + 284 >> 2] = $21_1;
HEAP32[$4_1 + 364 >> 2] = $29_1;
HEAP32[$4_1 + 368 >> 2] = $30_1;
HEAP32[$4_1 + 372 >> 2] = $16_1;
HEAP32[$4_1 + 396 >> 2] = $9_1;
HEAP32[$4_1 + 412 >> 2] = $15_1;
HEAP32[$4_1 + 400 >> 2] = $10_1;
HEAP32[$4_1 + 404 >> 2] = $12_1;
HEAP32[$4_1 + 408 >> 2] = $6_1;
HEAP32[$4_1 + 360 >> 2] = HEAP32[$4_1 + 276 >> 2];
$1_1 = HEAP32[$4_1 + 272 >> 2];
HEAP32[$4_1 + 352 >> 2] = HEAP32[$4_1 + 268 >> 2];
HEAP32[$4_1 + 356 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 520 >> 2];
HEAP32[$4_1 + 376 >> 2] = HEAP32[$4_1 + 516 >> 2];
HEAP32[$4_1 + 380 >> 2] = $1_1;
HEAP32[$4_1 + 384 >> 2] = HEAP32[$4_1 + 524 >> 2];
HEAP32[$4_1 + 448 >> 2] = HEAPU8[$4_1 + 511 | 0] | HEAPU8[$4_1 + 512 | 0] << 8 | (HEAPU8[$4_1 + 513 | 0] << 16 | HEAPU8[$4_1 + 514 | 0] << 24);
HEAP8[$4_1 + 452 | 0] = HEAPU8[$4_1 + 515 | 0];
HEAP32[$4_1 + 388 >> 2] = $14_1;
HEAP32[$4_1 + 392 >> 2] = $7_1;
$1_1 = HEAP32[$4_1 + 68 >> 2];
HEAP32[$4_1 + 440 >> 2] = HEAP32[$4_1 + 64 >> 2];
HEAP32[$4_1 + 444 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 60 >> 2];
HEAP32[$4_1 + 432 >> 2] = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 436 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 424 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 428 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 44 >> 2];
HEAP32[$4_1 + 416 >> 2] = HEAP32[$4_1 + 40 >> 2];
HEAP32[$4_1 + 420 >> 2] = $1_1;
label$37 : {
if (HEAPU8[$4_1 + 88 | 0] != 8) {
$18_1 = HEAP32[$4_1 + 88 >> 2];
$170($4_1 + 280 | 0);
} else {
label$40 : {
$1_1 = $4_1 + 292 | 0;
$5_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 224 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 228 >> 2] = $5_1;
$5_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 232 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$4_1 + 236 >> 2] = $5_1;
HEAP32[$4_1 + 240 >> 2] = HEAP32[$1_1 + 16 >> 2];
$18_1 = HEAP32[$4_1 + 284 >> 2];
$20_1 = HEAP32[$4_1 + 288 >> 2];
wasm2js_memory_copy($4_1 + 160 | 0, $4_1 + 316 | 0, 64);
$8_1 = HEAP32[$4_1 + 384 >> 2];
$5_1 = HEAP32[$4_1 + 380 >> 2];
wasm2js_memory_copy($4_1 + 112 | 0, $4_1 + 400 | 0, 48);
if (($17_1 | 0) == -2147483648) {
break label$40
}
$10_1 = HEAP32[$4_1 + 448 >> 2];
$16_1 = HEAP32[$4_1 + 452 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 240 >> 2];
$1_1 = HEAP32[$4_1 + 236 >> 2];
HEAP32[$4_1 + 96 >> 2] = HEAP32[$4_1 + 232 >> 2];
HEAP32[$4_1 + 100 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 228 >> 2];
HEAP32[$4_1 + 88 >> 2] = HEAP32[$4_1 + 224 >> 2];
HEAP32[$4_1 + 92 >> 2] = $1_1;
$1_1 = $4_1 + 160 | 0;
wasm2js_memory_copy($4_1 + 280 | 0, $1_1, 64);
wasm2js_memory_copy($4_1 + 40 | 0, $4_1 + 112 | 0, 48);
HEAP32[$4_1 + 168 >> 2] = 0;
HEAP32[$4_1 + 160 >> 2] = 0;
HEAP32[$4_1 + 164 >> 2] = 1;
$6($1_1, 123);
$1_1 = $1($1_1, 1048637, 4);
$16($1_1, $11_1);
$6_1 = $1($1_1, 1048641, 6);
$6($6_1, 91);
$13_1 = Math_imul($8_1, 28);
$1_1 = $5_1;
while (1) {
if ($13_1) {
$10($6_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$13_1 = $13_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$3($6_1, 93);
$6_1 = $1($6_1, 1048647, 7);
$6($6_1, 91);
$13_1 = Math_imul($9_1, 12);
$1_1 = $7_1;
while (1) {
if ($13_1) {
$10($6_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$13_1 = $13_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$3($6_1, 93);
$1_1 = $1($6_1, 1048654, 10);
$16($1_1, $142($4_1 + 56 | 0, 8, 0));
$3($1_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $6_1;
if (HEAP32[$2_1 >> 2] != -2147483648) {
$170($2_1);
$0_1 = HEAP32[$2_1 + 180 >> 2];
$1_1 = $0_1 + 8 | 0;
$13_1 = HEAP32[$2_1 + 184 >> 2];
while (1) {
if ($13_1) {
$0(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$13_1 = $13_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[$2_1 + 176 >> 2], $0_1, 4, 16);
$134(HEAP32[$2_1 + 192 >> 2]);
}
HEAP32[$2_1 + 4 >> 2] = $18_1;
HEAP32[$2_1 + 8 >> 2] = $20_1;
HEAP32[$2_1 >> 2] = $17_1;
$0_1 = HEAP32[$4_1 + 92 >> 2];
HEAP32[$2_1 + 12 >> 2] = HEAP32[$4_1 + 88 >> 2];
HEAP32[$2_1 + 16 >> 2] = $0_1;
$0_1 = HEAP32[$4_1 + 100 >> 2];
HEAP32[$2_1 + 20 >> 2] = HEAP32[$4_1 + 96 >> 2];
HEAP32[$2_1 + 24 >> 2] = $0_1;
HEAP32[$2_1 + 28 >> 2] = HEAP32[$4_1 + 104 >> 2];
HEAP32[$2_1 + 32 >> 2] = $11_1;
wasm2js_memory_copy($2_1 + 36 | 0, $4_1 + 280 | 0, 64);
HEAP32[$2_1 + 116 >> 2] = $9_1;
HEAP32[$2_1 + 112 >> 2] = $7_1;
HEAP32[$2_1 + 108 >> 2] = $14_1;
HEAP32[$2_1 + 104 >> 2] = $8_1;
HEAP32[$2_1 + 100 >> 2] = $5_1;
wasm2js_memory_copy($2_1 + 120 | 0, $4_1 + 40 | 0, 48);
HEAP32[$2_1 + 192 >> 2] = 0;
HEAP32[$2_1 + 184 >> 2] = 0;
HEAP32[$2_1 + 188 >> 2] = 0;
HEAP32[$2_1 + 176 >> 2] = 0;
HEAP32[$2_1 + 180 >> 2] = 4;
HEAP32[$2_1 + 168 >> 2] = $10_1;
HEAP32[$2_1 + 172 >> 2] = $16_1;
break label$37;
}
}
$90($0_1, $18_1);
}
$0(HEAP32[$3_1 >> 2], $23_1);
global$0 = $4_1 + 544 | 0;
}

function $322($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
if (HEAP32[$2_1 >> 2] != -2147483648) {
label$2 : {
$9_1 = HEAP32[$3_1 + 8 >> 2];
$7_1 = HEAP32[$3_1 + 4 >> 2];
$13_1 = HEAP32[$3_1 >> 2];
$12_1 = HEAP32[HEAP32[$1_1 >> 2] >> 2];
$145($4_1 + 20 | 0, $2_1, $12_1);
label$3 : {
label$4 : {
if (HEAP32[$4_1 + 20 >> 2] == 1) {
$5_1 = HEAPU8[$4_1 + 24 | 0]
} else {
$5_1 = 5;
if (HEAPU8[$7_1 + 2 | 0] != HEAPU8[$4_1 + 24 | 0] | $9_1 - 16777217 >>> 0 < 4278190082) {
break label$4
}
$1_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$4_1 + 36 >> 2] = $9_1 >>> 0 < 8 ? 1 : $7_1 + 8 | 0;
$8_1 = ($9_1 | 0) == 3;
HEAP32[$4_1 + 28 >> 2] = $8_1 ? 1 : $7_1;
HEAP32[$4_1 + 44 >> 2] = $1_1;
$1_1 = $9_1 - 8 | 0;
HEAP32[$4_1 + 40 >> 2] = $1_1 >>> 0 > $9_1 >>> 0 ? 0 : $1_1;
HEAP32[$4_1 + 24 >> 2] = 4;
HEAP32[$4_1 + 32 >> 2] = $8_1 ? 0 : 4;
HEAP32[$4_1 + 20 >> 2] = $4_1 + 44;
$6_1 = -2078137563;
$10_1 = -873292572;
$1_1 = 0;
while (1) {
if (($8_1 | 0) != ($11_1 | 0) ? $11_1 : 0) {
$6_1 = __wasm_i64_mul($6_1 ^ HEAPU8[$11_1 | 0], $10_1, 435, 256);
$10_1 = i64toi32_i32$HIGH_BITS;
$11_1 = $11_1 + 1 | 0;
continue;
}
if (($1_1 | 0) != 24) {
$8_1 = ($4_1 + 20 | 0) + $1_1 | 0;
$1_1 = $1_1 + 8 | 0;
$11_1 = HEAP32[$8_1 >> 2];
$8_1 = $11_1 + HEAP32[$8_1 + 4 >> 2] | 0;
continue;
}
break;
};
HEAP32[$4_1 + 16 >> 2] = $6_1 ^ $10_1;
if (HEAP32[$4_1 + 16 >> 2] != (HEAPU8[$7_1 + 4 | 0] | HEAPU8[$7_1 + 5 | 0] << 8 | (HEAPU8[$7_1 + 6 | 0] << 16 | HEAPU8[$7_1 + 7 | 0] << 24)) | $9_1 >>> 0 <= 7) {
break label$4
}
$1_1 = HEAP32[$2_1 + 180 >> 2];
$6_1 = HEAP32[$2_1 + 184 >> 2];
$273($4_1 + 8 | 0, $1_1, $6_1, $12_1);
if (HEAP32[$4_1 + 8 >> 2] != 1) {
$0($13_1, $7_1);
break label$3;
}
$5_1 = HEAP32[$4_1 + 12 >> 2];
if ($5_1 >>> 0 > $6_1 >>> 0) {
abort()
}
$10_1 = $2_1 + 176 | 0;
if (($6_1 | 0) == HEAP32[$10_1 >> 2]) {
$37($10_1);
$1_1 = HEAP32[$2_1 + 180 >> 2];
}
$1_1 = ($5_1 << 4) + $1_1 | 0;
if ($5_1 >>> 0 < $6_1 >>> 0) {
$5_1 = $6_1 - $5_1 << 4;
if ($5_1) {
wasm2js_memory_copy($1_1 + 16 | 0, $1_1, $5_1)
}
}
HEAP32[$1_1 >> 2] = $12_1;
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$1_1 + 4 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$1_1 + 8 >> 2] = $5_1;
HEAP32[$1_1 + 12 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$2_1 + 184 >> 2] = $6_1 + 1;
break label$3;
}
}
$0($13_1, $7_1);
if (($5_1 | 0) == 8) {
break label$3
}
$90($0_1, $5_1);
break label$2;
}
HEAP32[$4_1 + 28 >> 2] = 0;
HEAP32[$4_1 + 20 >> 2] = 0;
HEAP32[$4_1 + 24 >> 2] = 1;
$1_1 = $4_1 + 20 | 0;
$6($1_1, 123);
$3($1_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
} else {
$91($0_1);
$0(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
}
global$0 = $4_1 + 48 | 0;
}

function __wasm_ctz_i32($0_1) {
if ($0_1) {
return 31 - Math_clz32($0_1 - 1 ^ $0_1) | 0
}
return 32;
}

function __wasm_i64_mul($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = $2_1 >>> 16 | 0;
$5_1 = $0_1 >>> 16 | 0;
$9_1 = Math_imul($4_1, $5_1);
$6_1 = $2_1 & 65535;
$7_1 = $0_1 & 65535;
$8_1 = Math_imul($6_1, $7_1);
$5_1 = ($8_1 >>> 16 | 0) + Math_imul($5_1, $6_1) | 0;
$4_1 = ($5_1 & 65535) + Math_imul($4_1, $7_1) | 0;
i64toi32_i32$HIGH_BITS = (Math_imul($1_1, $2_1) + $9_1 | 0) + Math_imul($0_1, $3_1) + ($5_1 >>> 16) + ($4_1 >>> 16) | 0;
return $8_1 & 65535 | $4_1 << 16;
}

function __wasm_i64_udiv($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
__inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E : {
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
label$7 : {
label$9 : {
label$11 : {
if ($1_1) {
if (!$2_1) {
break label$11
}
break label$9;
}
$0_1 = ($0_1 >>> 0) / ($2_1 >>> 0) | 0;
i64toi32_i32$HIGH_BITS = 0;
break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E;
}
if (!$0_1) {
break label$7
}
break label$6;
}
if (!($2_1 - 1 & $2_1)) {
break label$5
}
$6_1 = (Math_clz32($2_1) + 33 | 0) - Math_clz32($1_1) | 0;
$5_1 = 0 - $6_1 | 0;
break label$3;
}
$0_1 = ($1_1 >>> 0) / 0 | 0;
i64toi32_i32$HIGH_BITS = 0;
break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E;
}
$3_1 = 32 - Math_clz32($1_1) | 0;
if ($3_1 >>> 0 < 31) {
break label$4
}
break label$2;
}
if (($2_1 | 0) == 1) {
break label$1
}
$3_1 = __wasm_ctz_i32($2_1);
$2_1 = $3_1 & 31;
if (($3_1 & 63) >>> 0 >= 32) {
$3_1 = 0;
$0_1 = $1_1 >>> $2_1 | 0;
} else {
$3_1 = $1_1 >>> $2_1 | 0;
$0_1 = ((1 << $2_1) - 1 & $1_1) << 32 - $2_1 | $0_1 >>> $2_1;
}
i64toi32_i32$HIGH_BITS = $3_1;
break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E;
}
$6_1 = $3_1 + 1 | 0;
$5_1 = 63 - $3_1 | 0;
}
$3_1 = $6_1 & 63;
$4_1 = $3_1 & 31;
if ($3_1 >>> 0 >= 32) {
$3_1 = 0;
$7_1 = $1_1 >>> $4_1 | 0;
} else {
$3_1 = $1_1 >>> $4_1 | 0;
$7_1 = ((1 << $4_1) - 1 & $1_1) << 32 - $4_1 | $0_1 >>> $4_1;
}
$5_1 = $5_1 & 63;
$4_1 = $5_1 & 31;
if ($5_1 >>> 0 >= 32) {
$1_1 = $0_1 << $4_1;
$0_1 = 0;
} else {
$1_1 = (1 << $4_1) - 1 & $0_1 >>> 32 - $4_1 | $1_1 << $4_1;
$0_1 = $0_1 << $4_1;
}
if ($6_1) {
$5_1 = $2_1 - 1 | 0;
$11_1 = ($5_1 | 0) != -1 ? 0 : -1;
while (1) {
$4_1 = $7_1 << 1 | $1_1 >>> 31;
$3_1 = $3_1 << 1 | $7_1 >>> 31;
$8_1 = $11_1 - ($3_1 + ($4_1 >>> 0 > $5_1 >>> 0) | 0) >> 31;
$9_1 = $2_1 & $8_1;
$7_1 = $4_1 - $9_1 | 0;
$3_1 = $3_1 - ($4_1 >>> 0 < $9_1 >>> 0) | 0;
$1_1 = $1_1 << 1 | $0_1 >>> 31;
$0_1 = $10_1 | $0_1 << 1;
$10_1 = $8_1 & 1;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
};
}
i64toi32_i32$HIGH_BITS = $1_1 << 1 | $0_1 >>> 31;
$0_1 = $10_1 | $0_1 << 1;
break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E;
}
$0_1 = 0;
$1_1 = 0;
}
i64toi32_i32$HIGH_BITS = $1_1;
}
return $0_1;
}

function __wasm_popcnt_i64($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
while (1) {
if ($0_1 | $1_1) {
$2_1 = $0_1;
$0_1 = $2_1 - 1 & $2_1;
$1_1 = $1_1 - !$2_1 & $1_1;
$2_1 = $4_1 + 1 | 0;
$3_1 = $2_1 ? $3_1 : $3_1 + 1 | 0;
$4_1 = $2_1;
continue;
}
break;
};
i64toi32_i32$HIGH_BITS = $3_1;
return $4_1;
}

bufferView = HEAPU8;
initActiveSegments(env);
var FUNCTION_TABLE = [null, $317, $314, $315, $316, $318, $322, $321, $319, $320, $313, $287, $312, $285, $311, $284, $310, $278, $277, $277, $259, $259, $258, $258, $135, $135, $135, $309, $257, $99, $306, $308, $307, $100, $303, $305, $304];
function __wasm_memory_size() {
return buffer.byteLength / 65536 | 0;
}

function __wasm_memory_grow(pagesToAdd) {
pagesToAdd = pagesToAdd | 0;
var oldPages = __wasm_memory_size() | 0;
var newPages = oldPages + pagesToAdd | 0;
if ((oldPages < newPages) && (newPages < 65536)) {
var newBuffer = new ArrayBuffer(Math_imul(newPages, 65536));
var newHEAP8 = new Int8Array(newBuffer);
newHEAP8.set(HEAP8);
HEAP8 = new Int8Array(newBuffer);
HEAP16 = new Int16Array(newBuffer);
HEAP32 = new Int32Array(newBuffer);
HEAPU8 = new Uint8Array(newBuffer);
HEAPU16 = new Uint16Array(newBuffer);
HEAPU32 = new Uint32Array(newBuffer);
HEAPF32 = new Float32Array(newBuffer);
HEAPF64 = new Float64Array(newBuffer);
buffer = newBuffer;
bufferView = HEAPU8;
}
return oldPages;
}

return {
"memory": Object.create(Object.prototype, {
"grow": {
"value": __wasm_memory_grow
}, 
"buffer": {
"get": function () {
return buffer;
}

}
}), 
"answer_address": $302, 
"buffer": $301, 
"complete": $300, 
"feed": $299, 
"open": $298, 
"passage": $297, 
"search": $296, 
"__data_end": {
get value() {
return global$1;
}, 
set value(_global$1) {
global$1 = _global$1;
}
}, 
"__heap_base": {
get value() {
return global$2;
}, 
set value(_global$2) {
global$2 = _global$2;
}
}
};
}

return asmFunc(  { abort: function() { throw new Error('abort'); }
});
};
