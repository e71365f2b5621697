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
base64DecodeToExistingUint8Array(bufferView, 1048576, "/3ZhbHVlY291bnRpZG5hbWVlcnJvcmRvY2xhbmd1YWdld3JpdHRlbndvcmRob3dpc0ZvcmVpZ253b3Jkc2RvY3NmYWNldHNjb2x1bW5zZGlyZWN0b3J5LV9maWVsZHZhbHVlc25lZWR3aGF0IGlzIGFza2VkIGlzIG5vIHRleHRubyBzZWFyY2ggaW5kZXggaXMgb3BlbnVybHRpdGxlc3VtbWFyeWxhYmVsY2l0eWlzRGVtb3RlZGFsc29yZWFzb25zAAAAgD+amRk/zczMPmluZ2FlaW91ZmFsc2V0cnVlIjpcdTAwYSBudW1iZXJhIHRleHRpdHMgd29yZHNhIGxpc3R0aGUgb3JkZXIgb2YgaXRzIGJsb2Nrc2l0cyBmaWxlc2l0cyBkb2N1bWVudHNpdHMgbGFuZ3VhZ2VzaXRzIGdyb3Vwc2l0cyBjYXJkc2l0cyB3ZWlnaHRzaXRzIHBvc2l0aW9ucwAAAAAAAAAMAAAABAAAAAoAAAALAAAACw==");
base64DecodeToExistingUint8Array(bufferView, 1048972, "AQAAAAwAAAANAAAADQAAAGR6c3p4aGRna3N6YwAAAAAEAAAAAAAAAHNyYnNocmNucnNoALQBEAACAAAAtgEQAAIAAAC4ARAAAgAAALoBEAADAAAAvQEQAAIAAABiY3NtawAAAOsBEAACAAAAc3FhbG5hbHNhYWVhYXQAAPgBEAACAAAA+gEQAAMAAAD9ARAAAwAAAAACEAADAAAAAwIQAAMAAAB0cgAAMAIQAAIAAAByb21ybWNybWZybWxybW5ybW9ybXdybXk8AhAAAwAAAD8CEAADAAAAQgIQAAMAAABFAhAAAwAAAEgCEAADAAAASwIQAAMAAABOAhAAAwAAAFECEAADAAAAwAEQAAUAAADoARAAAwAAAAAAAADwARAAAQAAAOsBEAACAAAAAQAAAAgCEAAFAAAA+AEQAAIAAAACAQAANAIQAAEAAAAwAhAAAgAAAAMCAABUAhAACAAAADwCEAADAAAABQAAAGJlYmdjc2NzYmRzYmhzYnBscnVydWVza3NsdWv4AhAAAgAAAPoCEAACAAAA/AIQAAIAAAD+AhAAAwAAAAEDEAADAAAABAMQAAMAAAAHAxAAAgAAAAkDEAACAAAACwMQAAMAAAAOAxAAAgAAABADEAACAAAAEgMQAAIAAABmb2xkdAMQAAQAAAAFAgAAc2xhdmljAACEAxAABgAAAAUAAABlbgAAmAMQAAIAAACcAxAAAQAAAJgDEAACAAAALmJpbiAAAAAgAAAAdGhpcyBpcyBub3QgYSBzZWFyY2ggaW5kZXggb2YgdGhpcyBzaXRldGhlIHNlYXJjaCBpbmRleCBoYXMgZm9ybWF0ICwgd2hpY2ggaXMgbmV3ZXIgdGhhbiB0aGlzIHBhZ2U7IHJlbG9hZCB0aGUgcGFnZWEgcGFydCBvZiB0aGUgc2VhcmNoIGluZGV4IGlzIG9mIGFub3RoZXIga2luZCB0aGFuIGV4cGVjdGVkYSBwYXJ0IG9mIHRoZSBzZWFyY2ggaW5kZXggaXMgY3V0IHNob3J0YSBwYXJ0IG9mIHRoZSBzZWFyY2ggaW5kZXggaXMgZGFtYWdlZDogcGFydCAgb2YgdGhlIHNlYXJjaCBpbmRleCBkb2VzIG5vdCBoYXZlIGl0cyBjb250ZW50dGhlIHNlYXJjaCBpbmRleCBoYXMgbm8gcGFydCBhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBjb3VsZCBub3QgYmUgdW5wYWNrZWQt4oCQ4oCRADwFEAABAAAAPQUQAAMAAABABRAAAwAAAHBhZ2VibG9ja3N0YXJ0ZW5kbWFya3NoaXRzdG90YWxjbGF1c2VzbWF0Y2hlZG1pc3NpbmdyZXBsYWNlZGlzQ3V0aXNCb3VuZGVkdW5rbm93bkFuYWx5c2Vyc2V4YWN0Y29tcGxldGlvbnR5cG9zaW1pbGFyAAAAAAAAAAABAAAADgAAAA8AAAAPAAAAT1I=");
base64DecodeToExistingUint8Array(bufferView, 1050100, "AQAAABAAAAARAAAAEQ==");
base64DecodeToExistingUint8Array(bufferView, 1050124, "AQAAABIAAAATAAAAFA==");
base64DecodeToExistingUint8Array(bufferView, 1050148, "AQAAABUAAAAWAAAAFgAAABcAAAAkAAAABAAAABgAAAAZAAAAGgAAAAAAAAABAAAAAAAAAAIAAAABAAAAWAIAAAEAAAD0AQAAGwAAACQAAAAEAAAAHAAAAB0AAAAeAAAAYWJ2Z2RlesyMemlqa2xsam1ubmpvcHJzdGN1ZmhjzIxkesyMc8yMc8yMdHlqdWphYWVvZXNzdGjPg2ZmZmlmbGZmaWZmbNin2YjZh9mK2YMwMTIzNDU2Nzg5ZW9ua2NscnZpY25hamlqZWplbmtjbHJ2bXN0cmxhCmUKaQpvLzIKYWEKYWoKYWwKYW0KYXMKYXQKYXYvNAplYQplbAplcwpldgppbAppcwppdgpsbwpvdC80CnRhLzIKdGUvNAp0by8yCmFzZS8yCmF0YS81CmVqYQplbGUKZW1lCmVzZQpldGUKaW1lCmlvdAppdGUvNApvdG8Kb3ZpCnV2YQpldm1lCmluamEKb3N0YT5vc3QKdXZhYQp1dmFtCnV2YXMKb3ZpdGUvNAp1dmFsYQp1dmFsZQp1dmFzZQp1dmFuamEKdXZhbmplLzUKYW5pbj5hbiBhbmlub3Q+YW4KaWk+aWoKaWl0ZT5pagppc3RlPmlzdAppc3RhPmlzdAppc3RldG8+aXN0CmlzdGF0YT5pc3QKc2tpcz5za2kgc2tpZXM+c2t5IGlkbHk+aWRsIGdlbnRseT5nZW50bCB1Z2x5PnVnbGkgZWFybHk+ZWFybGkgb25seT5vbmxpIHNpbmdseT5zaW5nbApuZXdzPm5ld3MgaG93ZT5ob3dlIGF0bGFzPmF0bGFzIGNvc21vcz5jb3Ntb3MgYmlhcz5iaWFzIGFuZGVzPmFuZGVzCmkgdSBhIGUgaXQgdXQgaW4gZXQgYXQgZXMgZW4gai80IHVyLzQKYQplCmkKbwp1CmFtCmFvCmFzLzQKZWcvNAplbQplbgppaAppbQppbwpvZwpvagpvbQphY2UvNAphanUKYWxhCmFsZS80CmFsaQphbG8KYW1hCmFuby81CmF0aQplbGEvMgplbGUKZWxpCmVsbwplbW8KZW5hCmVuZQplbmkKZW5vCmVudQpldmEvNApldmUKZXRlLzUKZXZpCmlqYQppamUKaWppCmlqdQppbGEKaWxlCmlsaQppbG8KaW1hCml0aQpuZW0KbnVvCm92YS8yCm92ZQpvdmkKdWplCnVqdS80CnVsZQphbmloLzQKYW5qYQphbmplCmFuanUKZW5paAplbmphLzUKZW5qZS81CmVuanUvNQplbm9tCmlqaWgKaWppbS80Cm51bGEKbnVsaQpudWxvCnNjdT5zdApvdmFuLzUKb3Zhby80CnVqZW0KZXZpbWEKb3ZhbGEvNApvdmFsaQpvdmFsbwpvdmF0aQpvdmltYQphbmppbWEKb3ZhbmphLzUKb3ZhbmplLzUKb3Zhbmp1LzUKaWpvbSBpamFtYSBhbmluPmFuIGFuaW5hPmFuIGFuaW51PmFuIGFuaW5vbT5hbgphbmplbQplbmplbS81CmVuamltYS81Cm92YW5qZW0vNQphLzQKZS80CmkKdC81CnUKeQphbi8yCmNhLzQKZGEvMgpkZS8yCmRpLzIKZHUvMgplbi8yCmlsLzIKaW0vNAppbi8yCmlwLzIKaXIvNAppei81CmtpLzQKbGEvNQpsZS81CmxpLzQKbWEvMgptZS8yCm5hLzUKbmUKbmkvNQpudS81CnNhLzIKc2UvNApzaQpzdS8yCnRhLzQKdGUvNAp0aQp1bAp1bS80CnVuLzQKdXAvMgp1ci8yCnV6LzUKeWUKZGFuLzIKZGVuCmRpay8yCmRpcgpkdWsvMgpkdXIKbGFyLzIKbGVyLzIKbHVrLzQKbWFrLzIKbWVrCm1pcy8yCm11cy8yCm5kYS80Cm5kZQpuaW4Kc2luLzIKc3VuLzIKdGFuCnRpay8yCnRpcgp0dXIKeWxhCnlsZQphY2FrLzIKYXJhawpkaWdpLzIKZHVndS8yCmVjZWsvMgplcmVrLzIKaW1pei8yCmluaXovNQppeW9yLzIKbGVyaS8yCmx1Z3UKbmRhbi81Cm5kZW4KdGlnaS8yCnR1Z3UKdW11egp1eW9yLzIKYWNhZ2kvMgplY2VnaS8yCmxhcmluYQpsZXJpbmkKIyBub3VucywgYWRqZWN0aXZlcyAoa2V5OiDDqyA9IGUpOiBjYXNlIHggbnVtYmVyIHggZGVmaW5pdGVuZXNzCmkgdSBhIGUvMyBpdCB1dCBpbiB1biBldCBhdCBlcyBlbiBldmUgYXZlIGV2ZXQgYXZldCBvdmUvNCB2ZS81IHZldC81IGVzaCBhc2ggaXNoCmlhIGllIGlzZSBpbmUgaXRlIGl2ZSBpdmV0IGl1IGl1biBpdXQgCmphIGplIGplbiBqZXMgamV0IGpldmUgamVzaCBqZWplCmVzaSBlc2l0IGVzaW4gZXNlIGVzdmUgZXNqYSBlc2V0IGVzZXZlCiMgLXNow6ttIC8gLXNobWUKc2htZT5zaG0gc2htaT5zaG0gc2htaXQ+c2htIHNobWphPnNobSBzaG1lcz5zaG0gc2htZW4+c2htIHNobWV0PnNobSBzaG1ldmU+c2htIHNoZW0+c2htIHNobWluPnNobQojIHZlcmJzCm9qIG9uIG9qZSBvamEgb2ptZSBvam5lIG9uaSBvbmluLzQgb250ZSBvbml0IG92YSBvaSB1YW0gdWF0IHVhbiBvLzQKdWFyIHVhcmEgdWFyaSB1ci80IHVyYS80IHVyaS80Cm9oZXQgb2hlbiBvaGVtIG9oZXNoIG9oZWogb2hlbWkgb2hlbmkgb2hlc2hpbiBvZnRlIG9mc2hhIG9mc2hpbgpoZXQvNCBoZW4vNCBoZW0vNCBoZWovNCBoZXNoaW4vNAppdGV0Pml0ZXQKdm9qZT52byB2b2phPnZvCnRpb25hbD50aW9uIGVuY2k+ZW5jZSBhbmNpPmFuY2UgZW50bGk+ZW50Cml6ZXI+aXplIGl6YXRpb24+aXplCmF0aW9uYWw+YXRlIGF0aW9uPmF0ZSBhdG9yPmF0ZQphbGlzbT5hbCBhbGl0aT5hbCBhbGxpPmFsCmZ1bG5lc3M+ZnVsIGZ1bGxpPmZ1bApvdXNuZXNzPm91cyBvdXNsaT5vdXMgbGVzc2xpPmxlc3MKaXZlbmVzcz5pdmUgaXZpdGk+aXZlCmFibGk+YWJsZSBiaWxpdGk+YmxlIGJsaT5ibGUKb2dpPm9nIG9naXN0Pm9nIGxpCnRpb25hbD50aW9uIGF0aW9uYWw+YXRlIGFsaXplPmFsIGljYXRlPmljIGljaXRpPmljIGljYWw+aWMgZnVsIG5lc3MgYXRpdmUKYWwgYW5jZSBlbmNlIGVyIGljIGFibGUgaWJsZSBhbnQgZW1lbnQgbWVudCBlbnQgaXNtIGF0ZSBpdGkgb3VzIGl2ZSBpemUgaW9uCmx5ZWVkc3VjYyBwcm9jIGV4Y2VkaW5uIG91dCBjYW5uIGhlcnIgZWFyciBldmVuaWVhcnNlbiBjb21tdW4gZW1lcmcgZ2VuZXIgaW50ZXIgbGF0ZXIgb3JnYW4gcGFzdCB1bml2ZXJzbGlvZ2lpb25hdGl2ZXN0Y2RlZ2hrbW5ydGJkZmdtbnBydABhAGEAYQBhAGEAYQDmAGMAZQBlAGUAZQBpAGkAaQBpAPAAbgBvAG8AbwBvAG8A1wD4AHUAdQB1AHUAeQD+AN8AYQBhAGEAYQBhAGEA5gBjAGUAZQBlAGUAaQBpAGkAaQDwAG4AbwBvAG8AbwBvAPcA+AB1AHUAdQB1AHkA/gB5AGEAYQBhAGEAYQBhAGMAYwBjAGMAYwBjAGOAY4BkAGQAEQERAWUAZQBlAGUAZQBlAGUAZQBlAGUAZwBnAGcAZwBnAGcAZwBnAGgAaAAnAScBaQBpAGkAaQBpAGkAaQBpAGkAMQEzATMBagBqAGsAawA4AWwAbABsAGwAbABsAEABQAFCAUIBbgBuAG4AbgBuAG4ASQFLAUsBbwBvAG8AbwBvAG8AUwFTAXIAcgByAHIAcgByAHMAcwBzAHMAcwBzAHOAc4B0AHQAdAB0AGcBZwF1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB3AHcAeQB5AHkAegB6AHoAegB6gHqAfwGAAVMCgwGDAYUBhQFUAogBiAFWAlcCjAGMAY0B3QFZAlsCkgGSAWACYwKVAWkCaAKZAZkBmgGbAW8CcgKeAXUCbwBvAKMBowGlAaUBgAKoAagBgwKqAasBrQGtAYgCdQB1AIoCiwK0AbQBtgG2AZICuQG5AboBuwG9Ab0BvgG/AcABwQHCAcMBxgHGAcYByQHJAckBzAHMAcwBYQBhAGkAaQBvAG8AdQB1AHUAdQB1AHUAdQB1AHUAdQDdAWEAYQBhAGEA5gDmAOUB5QFnAGcAawBrAG8AbwBvAG8AkgKSAmoA8wHzAfMBZwBnAJUBvwFuAG4AYQBhAOYA5gD4APgAYQBhAGEAYQBlAGUAZQBlAGkAaQBpAGkAbwBvAG8AbwByAHIAcgByAHUAdQB1AHUAcwBzAHQAdAAdAh0CaABoAJ4BIQIjAiMCJQIlAmEAYQBlAGUAbwBvAG8AbwBvAG8AbwBvAHkAeQA0AjUCNgI3AjgCOQJlLDwCPAKaAWYsPwJAAkICQgKAAYkCjAJHAkcCSQJJAksCSwJNAk0CTwJPAjUENQRSBDMEVARVBFYEVgRYBFkEWgRbBDoEOARDBF8EMAQxBDIEMwQ0BDUENgQ3BDgEOQQ6BDsEPAQ9BD4EPwRABEEEQgRDBEQERQRGBEcESARJBEoESwRMBE0ETgRPBDAEMQQyBDMENAQ1BDYENwQ4BDkEOgQ7BDwEPQQ+BD8EQARBBEIEQwREBEUERgRHBEgESQRKBEsETARNBE4ETwQ1BDUEUgQzBFQEVQRWBFYEWARZBFoEWwQ6BDgEQwRfBGEEYQRjBGMEZQRlBGcEZwRpBGkEawRrBG0EbQRvBG8EcQRxBHMEcwR1BHUEdQR1BHkEeQR7BHsEfQR9BH8EfwSBBIEEggSDBIQEhQSGBIcEiASJBIsEiwSNBI0EjwSPBJEEkQSTBJMElQSVBJcElwSZBJkEmwSbBJ0EnQSfBJ8EoQShBKMEowSlBKUEpwSnBKkEqQSrBKsErQStBK8ErwSxBLEEswSzBLUEtQS3BLcEuQS5BLsEuwS9BL0EvwS/BM8ENgQ2BMQExATGBMYEyATIBMoEygTMBMwEzgTOBM8EMAQwBDAEMATVBNUENQQ1BNkE2QTZBNkENgQ2BDcENwThBOEEOAQ4BDgEOAQ+BD4E6QTpBOkE6QRNBE0EQwRDBEMEQwRDBEMERwRHBPcE9wRLBEsE+wT7BP0E/QT/BP8EAQUBBQMFAwUFBQUFBwUHBQkFCQULBQsFDQUNBQ8FDwURBREFEwUTBRUFFQUXBRcFGQUZBRsFGwUdBR0FHwUfBSEFIQUjBSMFJQUlBScFJwUpBSkFKwUrBS0FLQUvBS8FcQNxA3MDcwO5AnUDdwN3A3gDeQN6A3sDfAN9AzsA8wOAA4EDggODA4QDqACxA7cAtQO3A7kDiwO/A40DxQPJA7kDsQOyA7MDtAO1A7YDtwO4A7kDugO7A7wDvQO+A78DwAPBA6IDwwPEA8UDxgPHA8gDyQO5A8UDsQO1A7cDuQPFA7EDsgOzA7QDtQO2A7cDuAO5A7oDuwO8A70DvgO/A8ADwQPCA8MDxAPFA8YDxwPIA8kDuQPFA78DxQPJA9cD0APRA9ID0gPSA9UD1gPXA9kD2QPbA9sD3QPdA98D3wPhA+ED4wPjA+UD5QPnA+cD6QPpA+sD6wPtA+0D7wPvA/AD8QPyA/MDuAP1A/YD+AP4A/ID+wP7A/wDewN8A30DYQBhAGIAYgBiAGIAYgBiAGMAYwBkAGQAZABkAGQAZABkAGQAZABkAGUAZQBlAGUAZQBlAGUAZQBlAGUAZgBmAGcAZwBoAGgAaABoAGgAaABoAGgAaABoAGkAaQBpAGkAawBrAGsAawBrAGsAbABsAGwAbABsAGwAbABsAG0AbQBtAG0AbQBtAG4AbgBuAG4AbgBuAG4AbgBvAG8AbwBvAG8AbwBvAG8AcABwAHAAcAByAHIAcgByAHIAcgByAHIAcwBzAHMAcwBzAHMAc4BzgHMAcwB0AHQAdAB0AHQAdAB0AHQAdQB1AHUAdQB1AHUAdQB1AHUAdQB2AHYAdgB2AHcAdwB3AHcAdwB3AHcAdwB3AHcAeAB4AHgAeAB5AHkAegB6AHoAegB6AHoAaAB0AHcAeQCaHn8BnB6dHt8Anx5hAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGkAaQBpAGkAbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHkAeQB5AHkAeQB5AHkAeQD7Hvse/R79Hv8e/x6xA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7UDtQO1A7UDtQO1AxYfFx+1A7UDtQO1A7UDtQMeHx8ftwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A78DvwO/A78DvwO/A0YfRx+/A78DvwO/A78DvwNOH08fxQPFA8UDxQPFA8UDxQPFA1gfxQNaH8UDXB/FA14fxQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA7EDsQO1A7UDtwO3A7kDuQO/A78DxQPFA8kDyQN+H38fsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDsQOxA7EDsQOxA7UfsQOxA7EDsQOxA7EDsQO9H7kDvx/AH6gAtwO3A7cDxR+3A7cDtQO1A7cDtwO3A78fvx+/H7kDuQO5A7kD1B/VH7kDuQO5A7kDuQO5A9wf/h/+H/4fxQPFA8UDxQPBA8EDxQPFA8UDxQPFA8UDwQOoAKgAYADwH/EfyQPJA8kD9R/JA8kDvwO/A8kDyQPJA7QA/h//H8AAAAD0EBAAkAEAAAAEAAAUFBAAMAEAAHADAAB0FhAAkAAAAAAeAACUFxAAAAEAAAAfAACUGRAAAAEAAAACAQANAAwACgALAIYJCgCEAAgAhAACAIQAAwCAAIQACQSAhACAAIQAhACEBIQEAASEBIQEhAQDhACEAIQKhACECYQAhACEAIQAhAADhACEAIQEAAQJhAoEAAMAAwADAAMAAwCFAIUECQAGAAoAAwADAIQDhgAGCgCEA4QAhAMGAAOEAwADhIaEAIQABIQDhAMAhAOEAIaEA4QACgCEAAMAhAOEA4QDhAMAhAMAhACEAIQGAAOEAwYDhAOEA4QDhAMAhgCEAwCEAIQAhACEAIQAhAADhAMAAwADhAADAIQAhAMAhoQAgACEAAMAAwCEAIQAhACEAIQAhACEAAMAAwADAAMAAwCEAIQAhgOEAwADAIQAhACEAIQAhACEAAOEAwADAAMAhACEAwCGAIQDAAMAhACEAIQAhACEAIQAA4QDAAMAAwADAIQAhAMAhgCEgAADhACEAIQAhACEAIQAhACEAIQAhAADAAMAAwCEAAMAhoAAA4QAhACEAIQAA4QDAAMAAwADAIQAhACEAwCGAIAAhAMAhACEAIQAhACEAAOEAwADAAMAAwCEAIQDAIYAhAMAA4QAhACEA4QDAAMAA4QAhAOAhAMAhoAAhAADAIQAhACEAIQAhAADAAMAAwADAIYAAwCAA4ADAIADAIYAgACAAIAAgACAAIADgAOAAIAAgAADAIYAgACEAAMAhoAAAwADAAMAA4QAhAADAAOEAwADAAMAgAOAhgCAA4ADgAOAA4ADgAOAA4YDAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhAADAIAAhACEAIQAhACEAIQAhACEAIQDAIQDAIQDAIQAhAADAIADAIAAgAMAhgCAAAOGAIQAhAOEA4QAhACEAAMAAwCGgACAAIAAgACGAIQDAIADAAMAA4YAhgCAAAMAAwADhAOEAIYAAwADhAOEhoQDAIQDAIYAhIaEAIQAhACEAAMAA4QDhAOEA4QAhAOEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAAMACwALAAkCAwgACAAKAAgAAwADgIQAgACEgACEAAMAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACAhIAAgACEgACAAIQAhAOEAIAAhACEAIQAhACEAAOEAIQAhACEAIQAhACEAIQAhAADAIQAhIAAgAMAhwCAhACAAAMHgAeHAIcAhACEAIAAhACHAIAAgACAAIAAgAAHAAcAgACAhACEAIQAhIaEAIQDAAMAhAOEAwAEhASEBIQAhAOEA4QDhAMAAwCAAIQAA4QDAIYAA4QAhACEA4aEAwCEAwCEAAOEAwCEhgCAA4CGgACEAwCEA4QDAIYAgACAA4ADgAOAA4ADgAOAAIAAhAMAhAMAhACEAIQAhACEAIQEhACEAwADAIYAhACEAIQAgACAAIQAhACFA4UAhQCFAIUAhQCFAIWEAIQAhACEAIQAAwAJAAMACAAICgALAAoJAIQAhAADAAsACgALAIYJCgCEAAgAhACHA4QAhACEAIQAhAADAIQAhACEAIQAhACEAIQAgACEgACAAAMAhACEAAOAAISAAIQAhAMAhACEAIQAhACEAIYAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACAhACAhACAAIQAhACAhIAAhACEAIQAgISAAICEAwADAAOEAIQAhAADAAOAAISAAISAAIQAhAMAgACEAIQAgIQAgIQAgACEAIQAhACAhAMAhgCGhAADAIQAgACEAAMAhACEAAOEgIQAhAOAAIQDAISAAIQAA4QDAICGA4QDhAADhAMABgADAAYAhACGAAOEAwCGAIQDhACEAwCEAAOEA4QAAwADhoQAhACAAIQAhAMAA4QDAIQAhACEAIQAhACEAwCGAAMAhACEAIQAhACEAIQAA4QDAAMAAwCEAAMAhAMAAwADAIQAhACEAIQAhAMAAwADAAMAA4QDhAADAIQDhACGAAOEAIQDhACEAIYAhAMAAwCEAwCEAwCEAIYAhAOEAIYAhgCAAAMAhoAAgACEAwCEhoAAhACEAIQAhACEAwADAAOEA4QDAIYAhACEAwADhACEAwCEA4QDhAMAAwCEA4QDAIQAhAADAIQAhgCEAIQDAAOEAIaAAIQAAwADAIQAhACEAwADAAMAA4QDAIYAhACEAIQDAAMAA4QAhgCEAIYAhAMAA4QDhACEAwADAIYDAIQAgACEAIQAhACEAIQDhAMAhACEAIQDhgCEAIQAhgCEAIYAhAADAIQDAIQAhgCAAIQAhACEAIYAhIAAhACEAIQAA4QDAAOEAIQAhAMAA4AAgACAAIAAhwCHAIcAh4CHAIAAgACHAIcAgACEAIQAhACEAAMAAwCGAAMAAwADAAMAAwADAAMAgACAAIAAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhgADAAMAAwADAAMAAwCEAIQAAwADAAMAAwADAIQAAwCEAAOEAIYAhACEAwCEA4YAhAOGAIQDhIYAhACEA4QDhAOEAwCEAIQAhACEAIQAhACAAwCEA4QAhgCAAIAAgACAAIAAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAhACEAIQAgACEAIQAhAADAIYAgACAAIAAgACAAIAAgACAAAMAAwADAAoDARQBBAEEAQEBAQoBAQUaBAEBGgoBJAECAQQCAQEBAQEBAQEDARcBHwHKAwQMBgYCBQcBAQERcAUBAgIEAQEGAQEDAQEBFAFTAYsBAQemAQEmAgEDAQEBKQEBBi0BAQECAQIBAQgbBAQBAQsGBgICCwEBAysVCgEBAQECAWMBAQcBAQYCAgEEAgoDAgEPAQEBHhsCWQsBDgohCQICAQEBAgECFgQBCQEDAQUSGQMECwUYAQcCBQkqGAEhNgMBEgEHCgICCgEQAwEIAgICFgEHAQEDBAIBAQcCAgIDAQgBBAIBAwICCgICBgIBAQECAwEGBAICFgEHAQIBAgECAgEBBQQCAgMDAQcEAQEHCgIDAQsDAQkBAwEWAQcBAgEFAgEBCAEDAQMCAQ8CAgIKCQEGAQMBCAICAhYBBwECAQUCAQEHAgICAwcDBAIBAwICCgEBBgoBAQEGAwMBBAMCAQEBAgMCAwMDDAQFAwMBBAIBBgEOCgMNBQgBAwEXARACAQEHAQMBBAcCAQMBAgICAgIKCAcBAQMBCAEDARcBCgEFAgEBBwEDAQQHAgUDAQICAgoBAgEMBAkBAwEpAgEHAQMBBAEFAwEHAwICCgkBBgEDARIDGAEJAQECBwMBBAYBAQEIBgoCAg0wAQIHBQcIAQonAgEBAQUBGAEBAQoBAgkBAgUBAQEHAQoCBCABFwIGCgoBAQEBAQEEAggBJAQUAQIFCwEkCQE5KxQBCgYGBAQDAQMCBwMEDQwBAQoEAiYBAQUBAisBzQIBBAIHAQEBBAIpAQQCIQEEAgcBAQEEAg8BOQEEAkMCAwkUAxAQVgIGA+wEAhEBGgVLAwsHEgQJEwMLEgIMDQEDAQIMNCADAQQBAQIKBgoRBQoGWQcFAiIBAQVGCh8BDAQMCgoeAgULLAQaBgslFwUENQoBHQIBCgYKDQEILgIMFAUvEQgDChEJDAMeDQIKLA4MJBQICgMDCiQCCwUrAgMQAwEVBAEGAQIDAQXAAUCWAgIGAiYCBgIIAQEBAQEBAR8CNQEHAQEDAwEHAwQCBgQNBQMBBw8ECAIKAQIBAgUBDwIDAQ8BCwUBCgEBAgYFAQoGDTMhEQEEAQIKAQEDBQYBAQEBAQEEAQsCBAUFBAEBECkB1gU8GjQW9gQe7AjlAQYEAwIJAQImAQEFAQI4BwEPARcJBwEHAQcBBwEHAQcBBwEHASAvAdUDAQIZCQYBBQIDAgRWAgICAwFaAQQFKwFeAwQKIDAQIAoeCAEPIAonDxAvAVioAcAzQICkAY0JQy4CjQIDEAoCFC8EAQoBHwJQAhYPCQJnAlIUEQEDAQQBFwUEAQMGCjQMAjISCgoGEgYDAQECAQocCAIXDQwdAwQvDg4BCgYFAQoKBQEpDgkDAQgCAgoGFwMBAzIBAQMCAgUCAQEBGAMCCwUCAwIKBgIGAgYJBwEHASsBDgZzCAECAgoGpFcMFwQxhELuAgJqJgcMBQUBAQoBDQEFAQEBAgECAQpiIesCEkACNigMBBADAQwQAwIYAwEBAQEBARoFAYcBAgEHAQQBAQEBCgEBBRoEAQEaCzgCHwMGAgYCBgIDHAMEDAEaARMBAgEPAg4iewwtDDUEEQJxAYIBHQMxDwEbBCAECR4FJgUFHgIkBAgBBSqeAQIKBiQEJAQoCDQMCwEPAQcBAgELAQ8BBwECAzQMtwIJFgoIGAYBKgEJRQYCAQEsAQIDAQIXAggXAgcfCAkwEwECBQUWBgQaBhomOAQCAhACLgEDAQIFBAQBAwEdAgMEAQkXHQIBHQMgCAEcAgQFEDYKFgIIEwUIEhcHUEk3Mw0zBwYkBAgKBgocAwUBF9oBHwEqAQIDAhAGMgYdCgEIFgsEGxIEKhUHFBcJAzUPCxQKAQICAQkELQsCAQQBCgECGQcKBgMkDgEKBAECAQgjAQIBCQMwDgQEBAECCgEBAQQUCxIBGQwGAQIBPgcBAQEEAQ8BCgcvDAUKBgQBCAICAhYBBwECAQUBAgEHAgICAwIBBgEFBQICBwMFCwoBAQIBASYBAQkBAQIBAQQBBQEBAQ0CHTUSBAUKBAEDHjAUAgEBCAqmAS8HAgkXBAIiMBEDAQsKJisNAQcKBhQcGwIPBAoCBAe5ASwPZUAKCQwIAgECCAECARgGAQICBAEBAQIMCkYIAicHAgcBAQEBGwEKKAcBBAgBCAELLhADARJJZwhYIQ8KBgkBJQgBCAEPChMFHgIWAQ5JBwECASYGAwEBAgEHAQEICgYGAQIBIAUBAgEFAQcKBiwECvYBEwQJAgEBDQEiBwMFDQoBVQEPFSuaB2ZvEcQBzBRhD7AIEQYPCpsfBccEuTUeEgrGDbkEBx8BCgZPAQoGHgIFCzAHCQQMCgEHARUFE7ADLQMKxgFAFwkZAhksSwQBATcHBA1AAgEBAQsCBQnWOSkgYXP9QwQBBwECAQGfAgMPAR0DAgEOBAiMA4QSawUNAwkHCgMCAQTMIAqGBC4CF54EBQMWAgceBJQBA3sUDBRsGYcBVQFHAQICAQICAgQBDAEBAQcBQQEEAggBBwEcAQQBBQEBAwcB1AICGQEZAR8BGQEfARkBHwEZAR8BGQEIAjKABDcEMggBDgEWBQEP0AgfBgbVAQcBEQIHAQIBBQU+IQFwLQMHBwIKBAHBAh4BESwECtYDHAQK1gEeAgEKxQEfAQMBAgEHAgUBCALgAQcBBAECAQ8BxQECCQcpRAcBBAqXBjsBAwEETC0BD8IBBAEbAQIBAQIBAQoBBAEBAQEGAQQBAQEBAQEDAQIBAQIBAQEBAQEBAQEBAgEBAgQBBwEEAQQBAQEKAREFAwEFARHEBA0jGgYaBhrxBAXwDwqGCODNAiCeIgKOLQKxOg/uBKITngTiC8smBapCh5crAR5ggAHwAZD8CwICAgICAgICAgIC");
base64DecodeToExistingUint8Array(bufferView, 1060020, "AgIAAAAAAAI=");
base64DecodeToExistingUint8Array(bufferView, 1060075, "Ag==");
base64DecodeToExistingUint8Array(bufferView, 1060113, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060140, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060236, "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
base64DecodeToExistingUint8Array(bufferView, 1060430, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
base64DecodeToExistingUint8Array(bufferView, 1060492, "BQAAAAoAAAAEAAAABwAAALYFEAC7BRAAxQUQAMkFEA==");
base64DecodeToExistingUint8Array(bufferView, 1060528, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060540, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060551, "gA==");
base64DecodeToExistingUint8Array(bufferView, 1060763, "gAAAAAAAAAAA+wYQABsBAAAD");
base64DecodeToExistingUint8Array(bufferView, 1061100, "FggQAJo=");
base64DecodeToExistingUint8Array(bufferView, 1061428, "sAgQACYAAAAD");
base64DecodeToExistingUint8Array(bufferView, 1061756, "1ggQAOgBAAAD");
base64DecodeToExistingUint8Array(bufferView, 1062084, "vgoQAMYBAAAD");
base64DecodeToExistingUint8Array(bufferView, 1062412, "hAwQAFkCAAAD");
base64DecodeToExistingUint8Array(bufferView, 1062740, "3Q4QAPY=");
base64DecodeToExistingUint8Array(bufferView, 1063068, "0w8QAEo=");
base64DecodeToExistingUint8Array(bufferView, 1063396, "HRAQAEw=");
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
var global$1 = 1065204;
var global$2 = 1065216;
var i64toi32_i32$HIGH_BITS = 0;
function $0($0_1, $1_1) {
$1($0_1, $1_1, 1, 1);
}

function $1($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
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
$0_1 = HEAP32[$4_1 + 8 >> 2];
if ($0_1) {
$258($1_1, $0_1)
}
}
global$0 = $4_1 + 16 | 0;
}

function $2($0_1, $1_1, $2_1) {
$8($0_1, 34);
$21($0_1, $1_1, $2_1);
$21($0_1, 1048801, 2);
return $0_1;
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
$38($0_1, $2_1);
$247($1_1, HEAP32[$0_1 + 4 >> 2] + HEAP32[$0_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 8 >> 2] = $3_1 + $2_1;
}

function $4($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$199($3_1 + 4 | 0, $2_1, 0, 1, 1);
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

function $5($0_1, $1_1) {
$1($0_1, $1_1, 4, 4);
}

function $6($0_1, $1_1, $2_1, $3_1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$0_1 = $52($0_1, $2_1, $1_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $7($0_1, $1_1, $2_1, $3_1, $4_1) {
if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
$198($0_1, $1_1, $2_1, $3_1, $4_1)
}
}

function $8($0_1, $1_1) {
$130($0_1);
$3($0_1, $1_1);
}

function $9($0_1) {
var $1_1 = 0;
$1_1 = $56($0_1);
$10($0_1, !i64toi32_i32$HIGH_BITS, 0);
return HEAPU8[$0_1 | 0] == 8 ? $1_1 : 0;
}

function $10($0_1, $1_1, $2_1) {
var $3_1 = 0;
if (!$1_1) {
$3_1 = $0_1;
$0_1 = $2_1 & 255;
$1_1 = $0_1 >>> 24 | 0;
$57($3_1, $0_1 << 8 | 4, $1_1);
}
}

function $11($0_1, $1_1, $2_1, $3_1) {
$156($0_1, $1_1, $2_1, $3_1, 0);
}

function $12($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
$8($0_1, 34);
HEAP32[$4_1 + 8 >> 2] = $1_1;
HEAP32[$4_1 + 12 >> 2] = $1_1 + $2_1;
$2_1 = $4_1 + 24 | 0;
label$1 : while (1) {
label$2 : {
$1_1 = $17($4_1 + 8 | 0);
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
$21($0_1, 1048803, 4);
HEAP32[$2_1 >> 2] = $1_1 >>> 4;
HEAP32[$2_1 + 4 >> 2] = $1_1 & 15;
$1_1 = 0;
while (1) {
if (($1_1 | 0) == 8) {
continue label$1
}
$3_1 = HEAP32[$1_1 + $2_1 >> 2];
if ($3_1 >>> 0 <= 15) {
$3_1 = $3_1 >>> 0 >= 10 ? $3_1 + 87 | 0 : $3_1 | 48
} else {
$3_1 = 1114112
}
$150($0_1, $3_1);
$1_1 = $1_1 + 4 | 0;
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
global$0 = $4_1 + 32 | 0;
}

function $13($0_1, $1_1) {
$1($0_1, $1_1, 4, 8);
}

function $14($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$20($1_1 + 8 | 0, $0_1, 1);
global$0 = $1_1 + 16 | 0;
return HEAP32[$1_1 + 12 >> 2] == 1 ? HEAPU8[HEAP32[$1_1 + 8 >> 2]] : 0;
}

function $15($0_1) {
return $23($0_1, $9($0_1));
}

function $16($0_1, $1_1) {
$130($0_1);
$129($0_1, $1_1);
}

function $17($0_1) {
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

function $18($0_1, $1_1, $2_1, $3_1) {
$0_1 = $52($0_1, $2_1, $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1);
$0_1 = $0_1 ? $0_1 : $1_1 - $3_1 | 0;
return (($0_1 | 0) > 0) - (($0_1 | 0) < 0) | 0;
}

function $19($0_1, $1_1, $2_1) {
if (($118($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
abort()
}
}

function $20($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = HEAP32[$1_1 + 12 >> 2];
if ($3_1 >>> 0 >= $2_1 >>> 0) {
HEAP32[$1_1 + 12 >> 2] = $3_1 - $2_1;
$3_1 = $1_1;
$1_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 8 >> 2] = $2_1 + $1_1;
} else {
$57($1_1, 3, 0);
$1_1 = 1;
$2_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $21($0_1, $1_1, $2_1) {
var $3_1 = 0;
$38($0_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
}

function $22($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = $3_1;
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP8[$4_1 | 0] = 8;
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 4) {
(wasm2js_i32$0 = ($4_1 + 16 | 0) + $3_1 | 0, wasm2js_i32$1 = $14($4_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$2_1 = HEAP32[$4_1 + 16 >> 2];
$3_1 = $2_1 >>> 24 | 0;
label$3 : {
if (!(!$3_1 | ($2_1 & 65535) != 16963) & HEAPU8[$4_1 | 0] == 8) {
label$6 : {
if (($3_1 | 0) == 1) {
if (($1_1 & 255) == ($2_1 >>> 16 & 255)) {
break label$6
}
$1_1 = 2;
} else {
$1_1 = $3_1 << 8 | 1
}
$57($4_1, $1_1, 0);
}
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$3;
}
HEAP8[$4_1 + 16 | 0] = 8;
HEAP32[$4_1 + 24 >> 2] = 1;
HEAP32[$4_1 + 28 >> 2] = 0;
$57($4_1 + 16 | 0, 0, 0);
$1_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $4_1 + 32 | 0;
}

function $23($0_1, $1_1) {
if (HEAPU32[$0_1 + 12 >> 2] < $1_1 >>> 0) {
$57($0_1, 3, 0);
$1_1 = 0;
}
return $1_1;
}

function $24($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = HEAP32[$1_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 172 >> 2];
$3_1 = HEAP32[$3_1 + 176 >> 2];
$270($4_1 + 8 | 0, $5_1, $3_1, $2_1);
label$1 : {
if (!(HEAP32[$4_1 + 8 >> 2] & 1)) {
$6_1 = $3_1;
$3_1 = HEAP32[$4_1 + 12 >> 2];
if ($6_1 >>> 0 > $3_1 >>> 0) {
$1_1 = ($3_1 << 4) + $5_1 | 0;
$2_1 = HEAP32[$1_1 + 12 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
break label$1;
}
}
$76($1_1, $2_1);
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $25($0_1, $1_1, $2_1) {
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

function $26($0_1, $1_1) {
$1($0_1, $1_1, 4, 12);
}

function $27($0_1) {
$99($0_1, 12);
}

function $28($0_1, $1_1) {
$45($0_1, $1_1, 4, 4);
}

function $29($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1 >>> 0 >= $1_1 >>> 0) {
if (!(!$1_1 | $1_1 >>> 0 >= $2_1 >>> 0) & HEAP8[HEAP32[$0_1 + 4 >> 2] + $1_1 | 0] <= -65) {
abort()
}
HEAP32[$0_1 + 8 >> 2] = $1_1;
}
}

function $30($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$64($2_1, $4_1, $5_1, 10);
$6_1 = HEAP32[$2_1 + 4 >> 2];
$7_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1 ? HEAP32[$2_1 + 12 >> 2] : 0;
HEAP32[$1_1 >> 2] = $3_1 ? $7_1 : 1;
HEAP32[$0_1 + 4 >> 2] = $3_1 ? $6_1 : $5_1;
HEAP32[$0_1 >> 2] = $3_1 ? $3_1 : $4_1;
global$0 = $2_1 + 16 | 0;
}

function $31($0_1, $1_1) {
$1($1_1, $0_1, 4, 16);
}

function $32($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $52($2_1, ($1_1 - $3_1 | 0) + $0_1 | 0, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $33($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$245($3_1 + 8 | 0, $2_1, $0_1, $1_1);
global$0 = $3_1 + 16 | 0;
return HEAP32[$3_1 + 8 >> 2] != 0;
}

function $34($0_1, $1_1, $2_1) {
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
$2_1 = $33(1048787, 5, $3_1) ^ $4_1;
}
return $2_1 & 1;
}

function $35($0_1) {
$19($0_1, 4, 12);
}

function $36($0_1, $1_1) {
$7($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 4);
}

function $37($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $52($2_1, $0_1, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $38($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
$198($0_1, $2_1, $1_1, 1, 1)
}
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
$45($0_1, $1_1, 1, 1);
}

function $41($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
if (!HEAPU8[$1_1 + 37 | 0]) {
label$2 : {
$4_1 = HEAP32[$1_1 + 4 >> 2];
$265($3_1 + 4 | 0, $1_1);
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
switch (HEAPU8[$4_1 + 1060236 | 0] - 2 | 0) {
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
$7($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 12);
}

function $44($0_1, $1_1, $2_1, $3_1) {
$319($0_1, $3_1, $1_1, $2_1);
HEAP16[$0_1 + 36 >> 1] = 1;
HEAP32[$0_1 + 32 >> 2] = $2_1;
HEAP32[$0_1 + 28 >> 2] = 0;
}

function $45($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$11($4_1 + 8 | 0, $1_1, $3_1, $2_1);
$1_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $46($0_1) {
$99($0_1, 16);
}

function $47($0_1) {
$99($0_1, 20);
}

function $48($0_1, $1_1, $2_1, $3_1, $4_1) {
$3_1 = $32($1_1, $2_1, $3_1, $4_1);
HEAP32[$0_1 + 4 >> 2] = $2_1 - $4_1;
HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : 0;
}

function $49($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = HEAP32[$0_1 + 4 >> 2];
if (HEAP32[$0_1 >> 2]) {
$1($2_1, $1_1, 4, 16)
} else {
$13($2_1, $1_1)
}
$5(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
}

function $50($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $17($1_1);
if (($2_1 | 0) != 1114112) {
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
}

function $51($0_1, $1_1) {
$45($0_1, $1_1, 8, 4);
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
$3_1 = HEAP32[265131];
$4_1 = HEAP32[265132];
HEAP32[265131] = 0;
HEAP32[265132] = 1;
$5_1 = HEAP32[265133];
HEAP32[265133] = 0;
HEAP32[$2_1 + 28 >> 2] = $5_1;
HEAP32[$2_1 + 20 >> 2] = $3_1;
HEAP32[$2_1 + 24 >> 2] = $4_1;
HEAP32[$2_1 + 16 >> 2] = 1060548;
FUNCTION_TABLE[$1_1 | 0]($2_1 + 4 | 0, $0_1, 1060548, $2_1 + 20 | 0);
$0(HEAP32[265134], HEAP32[265135]);
$0_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[265136] = $0_1;
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[265134] = HEAP32[$2_1 + 4 >> 2];
HEAP32[265135] = $1_1;
global$0 = $2_1 + 32 | 0;
return $0_1;
}

function $54($0_1, $1_1, $2_1) {
if ($119(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1)) {
$59($0_1);
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
$3_1 = $123($1_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
if (!$3_1) {
break label$2
}
$121($3_1, $0_1);
$2_1 = $2_1 - 1 | 0;
continue;
}
break;
};
}

function $56($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
label$1 : {
while (1) {
if (!$2_1 & $3_1 >>> 0 < 63) {
$8_1 = $1_1;
$5_1 = $14($0_1);
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
$10($0_1, 0, 0);
i64toi32_i32$HIGH_BITS = 0;
return 0;
}
$2_1 = HEAPU8[$0_1 | 0] == 8;
$0_1 = $2_1 ? $1_1 : 0;
i64toi32_i32$HIGH_BITS = $2_1 ? $7_1 : 0;
return $0_1;
}

function $57($0_1, $1_1, $2_1) {
if (HEAPU8[$0_1 | 0] == 8) {
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
}

function $58($0_1, $1_1, $2_1) {
$0_1 = $281($0_1, $1_1, $2_1);
if ($0_1) {
$0_1 = HEAP32[$0_1 >> 2] == 2 ? 0 : $0_1
} else {
$0_1 = 0
}
return $0_1;
}

function $59($0_1) {
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

function $60($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$5_1 = HEAPU8[$2_1 + 20 | 0];
HEAP8[$2_1 + 20 | 0] = 0;
$5_1 = $5_1 ? 0 : HEAP32[$2_1 >> 2];
$6_1 = $3_1 + 8 | 0;
$7_1 = $1_1;
$4_1 = HEAP32[$2_1 + 4 >> 2];
label$1 : {
label$2 : {
if ($4_1) {
HEAP32[$2_1 + 4 >> 2] = 0;
$1_1 = $5_1 + $4_1 | 0;
if ($4_1 >>> 0 <= $1_1 >>> 0) {
break label$2
}
$255($3_1 + 24 | 0, $2_1 + 8 | 0, $4_1 - 1 | 0);
$1_1 = $5_1;
if (HEAP32[$3_1 + 24 >> 2]) {
break label$2
}
$1_1 = 0;
break label$1;
} else {
$1_1 = $5_1
}
}
$255($3_1 + 16 | 0, $2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$3_1 + 20 >> 2];
$1_1 = HEAP32[$3_1 + 16 >> 2];
}
$89($6_1, $7_1, $1_1 ? $1_1 : 1, $1_1 ? $4_1 : 0);
$4($0_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
global$0 = $3_1 + 32 | 0;
}

function $61($0_1, $1_1) {
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
$116($2_1 + 32 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 36 >> 2];
if (!$3_1) {
break label$4
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$5_1 = HEAP32[$2_1 + 40 >> 2];
if (!$117($3_1, $5_1)) {
continue
}
break;
};
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 4;
$188($4_1, $3_1, $5_1, $2_1 + 4 | 0);
while (1) {
label$7 : {
HEAP32[$2_1 + 24 >> 2] = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
$116($2_1 + 32 | 0, $2_1 + 16 | 0);
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
$5_1 = $6_1 + 1049952 | 0;
$7_1 = $6_1 + 1049948 | 0;
$6_1 = $6_1 + 8 | 0;
if (!$6(HEAP32[$7_1 >> 2], HEAP32[$5_1 >> 2], $3_1, $4_1)) {
continue
}
break;
};
$116($2_1 + 32 | 0, $2_1 + 16 | 0);
$3_1 = HEAP32[$2_1 + 36 >> 2];
if (!$3_1) {
break label$7
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$5_1 = HEAP32[$2_1 + 40 >> 2];
if (!$117($3_1, $5_1)) {
break label$7
}
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 24 >> 2];
$6_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$1_1 + 4 >> 2] = $6_1;
$188($4_1, $3_1, $5_1, $2_1 + 4 | 0);
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
$82($2_1 + 16 | 0, $2_1 + 32 | 0);
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
$82($2_1 + 16 | 0, $2_1 + 32 | 0);
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
$31(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 20 >> 2]);
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
$13($8_1, $9_1);
break label$1;
}
HEAP8[$0_1 + 12 | 0] = 3;
}
global$0 = $2_1 + 48 | 0;
}

function $62($0_1) {
$19($0_1, 4, 20);
}

function $63($0_1) {
$19($0_1, 4, 16);
}

function $64($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$5_1 = $4_1 + 20 | 0;
$319($5_1, $3_1, $1_1, $2_1);
$265($4_1 + 8 | 0, $5_1);
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

function $65($0_1, $1_1) {
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

function $66($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($3_1 | 0) != ($7_1 | 0)) {
$1_1 = Math_imul($3_1, 108) + $5_1 | 0;
$167($1_1);
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
$1(HEAP32[$1_1 + 72 >> 2], $6_1, 4, 16);
$166($1_1 + 84 | 0);
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $5_1, 4, 108);
}

function $67($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$46($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $3_1, 4, 24);
}

function $68($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$6_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($4_1 | 0) != ($6_1 | 0)) {
$1_1 = Math_imul($4_1, 52) + $5_1 | 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
$171($1_1);
$2_1 = HEAP32[$1_1 + 48 >> 2];
$3_1 = HEAP32[$1_1 + 44 >> 2];
while (1) {
if ($2_1) {
$2_1 = $2_1 - 1 | 0;
$171($3_1);
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
$47($3_1);
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
$1(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 4, $3_1);
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $5_1, 4, 52);
}

function $69($0_1, $1_1) {
$1($0_1, $1_1, 4, 20);
}

function $70($0_1, $1_1) {
$154($0_1, $1_1, 20);
}

function $71($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$70($1_1, HEAP32[$0_1 + 8 >> 2]);
$69(HEAP32[$0_1 >> 2], $1_1);
}

function $72($0_1) {
if (HEAP32[$0_1 >> 2]) {
$140($0_1)
}
}

function $73($0_1) {
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

function $74($0_1, $1_1) {
$0_1 = $136($0_1, $1_1);
if (!$0_1) {
abort()
}
return $0_1;
}

function $75($0_1, $1_1, $2_1) {
$1_1 = Math_imul(HEAP32[$0_1 + 28 >> 2] + 1 | 0, $1_1) + $2_1 | 0;
if ($1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2]) {
$0_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 16 >> 2] | 0]
} else {
$0_1 = 127
}
return $0_1;
}

function $76($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$83($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
}

function $77($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$222($3_1 + 4 | 0, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $78($0_1, $1_1) {
if (($0_1 & 255) == ($1_1 & 255)) {
$0_1 = $33(1052906, 9, $0_1)
} else {
$0_1 = 0
}
return $0_1;
}

function $79($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$318($4_1, $1_1, $2_1, $3_1);
$2_1 = HEAP32[$4_1 >> 2];
label$1 : {
if ($2_1) {
label$3 : {
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $1_1 + $2_1;
$2_1 = $17($4_1 + 8 | 0);
if (($2_1 | 0) == 1114112) {
break label$3
}
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $208($2_1) & 127), HEAP8[wasm2js_i32$0 + 4 | 0] = wasm2js_i32$1;
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

function $80($0_1, $1_1) {
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
if ($32($3_1, $2_1, 1048988, 2)) {
break label$2
}
} else {
if ($124($3_1, $2_1, 1048997, 3)) {
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
if ($124(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], 1048994, 3)) {
break label$2
}
}
$3($0_1, $1_1);
}
}
}

function $81($0_1, $1_1) {
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
$7($3_1 + 8 | 0, $4_1, $5_1, 4, 16);
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
$26($12_1, $7_1);
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
$213($3_1 + 20 | 0, $3_1 + 32 | 0);
}
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$1($6_1, $1_1, 4, 16);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 28 >> 2];
$1_1 = HEAP32[$3_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $3_1 + 48 | 0;
}

function $82($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$63($0_1)
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

function $83($0_1) {
$19($0_1, 4, 4);
}

function $84($0_1) {
$19($0_1, 4, 28);
}

function $85($0_1, $1_1, $2_1, $3_1) {
$156($0_1, $1_1, $2_1, $3_1, 1);
}

function $86($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
if ($2_1) {
$3_1 = $4_1 + 20 | 0;
$40($3_1, $1_1);
$7($3_1, HEAP32[$4_1 + 28 >> 2], $1_1, 1, 1);
$7_1 = $1_1 >>> 0 > 1 ? $1_1 : 1;
$3_1 = $7_1 - 1 | 0;
$6_1 = HEAP32[$4_1 + 24 >> 2];
$8_1 = HEAP32[$4_1 + 28 >> 2];
$5_1 = $6_1 + $8_1 | 0;
while (1) {
if ($3_1) {
HEAP8[$5_1 | 0] = $2_1;
$3_1 = $3_1 - 1 | 0;
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
$3_1 = $7_1 + $8_1 | 0;
if ($1_1) {
HEAP8[$5_1 | 0] = $2_1
} else {
$3_1 = $3_1 - 1 | 0
}
$1_1 = HEAP32[$4_1 + 20 >> 2];
} else {
$85($4_1 + 8 | 0, $1_1, 1, 1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$3_1 = $1_1;
$1_1 = HEAP32[$4_1 + 8 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 32 | 0;
}

function $87($0_1, $1_1, $2_1, $3_1) {
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

function $88($0_1) {
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
$2_1 = HEAPU8[($0_1 & 255) + 1059980 | 0];
break label$1;
}
if (($1_1 | 0) == 48) {
$2_1 = ($0_1 | 0) == 12288;
break label$1;
}
if (($1_1 | 0) == 32) {
$2_1 = (HEAPU8[($0_1 & 255) + 1059980 | 0] & 2) >>> 1 | 0;
break label$1;
}
if (($1_1 | 0) != 22) {
break label$1
}
$2_1 = ($0_1 | 0) == 5760;
}
return $2_1 & 1;
}

function $89($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$42($4_1 + 4 | 0, $2_1, $3_1);
$3_1 = 1;
if (HEAP32[$4_1 + 4 >> 2] == 1) {
$10($1_1, 0, 1);
$1_1 = 0;
} else {
$3_1 = HEAP32[$4_1 + 8 >> 2];
$1_1 = HEAP32[$4_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $4_1 + 16 | 0;
}

function $90($0_1, $1_1) {
$130($0_1);
$21($0_1, $1_1 ? 1048797 : 1048792, $1_1 ? 4 : 5);
}

function $91($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
label$1 : {
while (1) {
if (($2_1 | 0) == ($4_1 | 0)) {
break label$1
}
if (!$33(1048663, 2, HEAPU8[$1_1 + $4_1 | 0])) {
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
$103($3_1, $1_1, $2_1, $4_1);
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
$6_1 = HEAP32[$4_1 + 1049240 >> 2];
$1_1 = $4_1 + 1049236 | 0;
$7_1 = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 8 >> 2] = $7_1;
HEAP32[$3_1 + 12 >> 2] = $7_1 + ($6_1 << 3);
$4_1 = $4_1 + 20 | 0;
if (!$151($3_1 + 8 | 0, $5_1, $2_1)) {
continue
}
break label$5;
}
break;
};
HEAP32[$3_1 + 28 >> 2] = 1049460;
HEAP32[$3_1 + 24 >> 2] = 1049364;
if ($151($3_1 + 24 | 0, $5_1, $2_1)) {
HEAP8[$3_1 + 16 | 0] = HEAPU8[1049492];
$1_1 = HEAP32[262372];
HEAP32[$3_1 + 8 >> 2] = HEAP32[262371];
HEAP32[$3_1 + 12 >> 2] = $1_1;
$1_1 = 0;
} else {
HEAP8[$3_1 + 16 | 0] = HEAPU8[1049472];
$1_1 = HEAP32[262367];
HEAP32[$3_1 + 8 >> 2] = HEAP32[262366];
HEAP32[$3_1 + 12 >> 2] = $1_1;
$1_1 = 2;
}
$4_1 = 0;
label$10 : {
label$11 : {
while (1) {
if (($4_1 | 0) != 16) {
$7_1 = HEAP32[$4_1 + 1049512 >> 2];
$6_1 = $4_1 + 1049508 | 0;
$8_1 = HEAP32[$6_1 >> 2];
HEAP32[$3_1 + 24 >> 2] = $8_1;
HEAP32[$3_1 + 28 >> 2] = ($7_1 << 3) + $8_1;
$4_1 = $4_1 + 16 | 0;
if (!$151($3_1 + 24 | 0, $5_1, $2_1)) {
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

function $92($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$20($2_1 + 8 | 0, $1_1, $9($1_1));
$89($2_1, $1_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $93($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 1;
$8($3_1, 123);
$4_1 = $2($3_1, 1048593, 5);
HEAP32[$3_1 + 24 >> 2] = $1_1;
HEAP32[$3_1 + 28 >> 2] = $2_1;
$196($3_1 + 12 | 0, $3_1 + 24 | 0);
$1_1 = HEAP32[$3_1 + 16 >> 2];
$12($4_1, $1_1, HEAP32[$3_1 + 20 >> 2]);
$0(HEAP32[$3_1 + 12 >> 2], $1_1);
$3($4_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 32 | 0;
}

function $94($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP8[$2_1 + 12 | 0] = 0;
HEAP32[$2_1 + 8 >> 2] = 0;
while (1) {
if (($3_1 | 0) != 5) {
(wasm2js_i32$0 = ($2_1 + 8 | 0) + $3_1 | 0, wasm2js_i32$1 = $14($1_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
HEAP8[$0_1 + 4 | 0] = HEAPU8[$2_1 + 12 | 0];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP8[$0_1 | 0] = $1_1;
HEAP8[$0_1 + 1 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 2 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 3 | 0] = $1_1 >>> 24;
global$0 = $2_1 + 16 | 0;
}

function $95($0_1) {
$157($0_1, 23, 1048704);
}

function $96($0_1, $1_1) {
$7($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 8);
}

function $97($0_1, $1_1, $2_1, $3_1) {
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

function $98($0_1, $1_1, $2_1) {
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

function $99($0_1, $1_1) {
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
$1(HEAP32[$0_1 >> 2], $4_1, 4, $1_1);
}

function $100($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $101($0_1, $1_1) {
$154($0_1, $1_1, 16);
}

function $102($0_1, $1_1) {
$1($0_1, $1_1, 4, 16);
}

function $103($0_1, $1_1, $2_1, $3_1) {
$1_1 = $3_1 ? (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? $1_1 : 0) : $1_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $104($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$26(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $3_1, 4, 12);
$26(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
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
$1(HEAP32[$0_1 + 24 >> 2], $3_1, 4, 28);
}

function $105($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$27($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $3_1, 4, 28);
}

function $106($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
}

function $107($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$106($2_1);
$2_1 = $2_1 + 36 | 0;
continue;
}
break;
};
$168(HEAP32[$0_1 >> 2], $3_1);
}

function $108($0_1, $1_1) {
$1($0_1, $1_1, 8, 16);
}

function $109($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$5(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $3_1, 4, 12);
}

function $110($0_1) {
if ($0_1) {
$176($0_1)
}
}

function $111($0_1, $1_1) {
if (($0_1 | 0) != -2147483648) {
$5($0_1, $1_1)
}
}

function $112($0_1, $1_1) {
$4($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
HEAP8[$0_1 + 12 | 0] = HEAPU8[$1_1 + 12 | 0];
}

function $113($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$6_1 = global$0 - 32 | 0;
global$0 = $6_1;
$10($1_1, $2_1 >>> 0 <= $3_1 >>> 0, 6);
label$1 : {
label$2 : {
switch ($14($1_1) & 255) {
case 2:
$20($6_1 + 8 | 0, $1_1, $9($1_1));
$4_1 = HEAP32[$6_1 + 8 >> 2];
$5_1 = HEAP32[$6_1 + 12 >> 2];
$7_1 = $5_1 << 3;
$28($6_1 + 20 | 0, $5_1 >>> 0 > 536870911 ? $2_1 : $2_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $2_1);
$8_1 = $4_1 + $5_1 | 0;
$7_1 = 0;
while (1) {
if (($4_1 | 0) != ($8_1 | 0)) {
$5_1 = HEAPU8[$4_1 | 0];
while (1) {
if ($5_1 & 255) {
$76($6_1 + 20 | 0, __wasm_ctz_i32($5_1) | $7_1);
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
$10($1_1, $3_1 & ($2_1 | 0) == ($5_1 | 0), 6);
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
$10($1_1, $7_1 >>> 0 >= $4_1 >>> 0 & $3_1 >>> 0 >= $8_1 >>> 0, 6);
if (HEAPU8[$1_1 | 0] != 8) {
break label$13
}
$36($6_1 + 20 | 0, $4_1 >>> 0 > $8_1 >>> 0 ? 0 : $4_1);
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
$182($0_1, $1_1, $2_1, $3_1);
break label$1;
default:
break label$2;
};
}
$10($1_1, 0, 6);
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
}
global$0 = $6_1 + 32 | 0;
}

function $114($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = HEAP32[$1_1 + 136 >> 2];
if ($3_1 >>> 0 > $2_1 >>> 0) {
HEAP8[$0_1 | 0] = 8;
$1_1 = HEAP32[$1_1 + 132 >> 2] + Math_imul($2_1, 5) | 0;
$2_1 = HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24);
HEAP8[$0_1 + 1 | 0] = $2_1;
HEAP8[$0_1 + 2 | 0] = $2_1 >>> 8;
HEAP8[$0_1 + 3 | 0] = $2_1 >>> 16;
HEAP8[$0_1 + 4 | 0] = $2_1 >>> 24;
HEAP8[$0_1 + 5 | 0] = HEAPU8[$1_1 + 4 | 0];
return;
}
if (($2_1 | 0) == ($3_1 | 0)) {
HEAP8[$0_1 | 0] = 8;
HEAP8[$0_1 + 5 | 0] = HEAPU8[$1_1 + 164 | 0];
$1_1 = HEAPU8[$1_1 + 160 | 0] | HEAPU8[$1_1 + 161 | 0] << 8 | (HEAPU8[$1_1 + 162 | 0] << 16 | HEAPU8[$1_1 + 163 | 0] << 24);
HEAP8[$0_1 + 1 | 0] = $1_1;
HEAP8[$0_1 + 2 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 3 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 4 | 0] = $1_1 >>> 24;
return;
}
if (HEAP32[$1_1 + 180 >> 2] != -2147483648) {
label$4 : {
$4_1 = HEAP32[$1_1 + 188 >> 2];
$3_1 = ($3_1 ^ -1) + $2_1 | 0;
if ($4_1 >>> 0 > $3_1 >>> 0) {
$1_1 = HEAP32[$1_1 + 184 >> 2] + Math_imul($3_1, 5) | 0
} else {
$3_1 = $3_1 - $4_1 | 0;
if ($3_1 >>> 0 >= HEAPU32[$1_1 + 200 >> 2]) {
break label$4
}
$1_1 = (HEAP32[$1_1 + 196 >> 2] + Math_imul($3_1, 7) | 0) + 2 | 0;
}
HEAP8[$0_1 | 0] = 8;
HEAP8[$0_1 + 5 | 0] = HEAPU8[$1_1 + 4 | 0];
$1_1 = HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24);
HEAP8[$0_1 + 1 | 0] = $1_1;
HEAP8[$0_1 + 2 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 3 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 4 | 0] = $1_1 >>> 24;
return;
}
}
HEAP32[$0_1 >> 2] = 6;
HEAP32[$0_1 + 4 >> 2] = $2_1;
}

function $115($0_1, $1_1, $2_1, $3_1) {
if ($2_1) {
label$2 : {
$1_1 = $136($1_1, $2_1);
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

function $116($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 + 8 >> 2];
$79($2_1 + 20 | 0, $5_1, $6_1, $11_1);
if (HEAP32[$2_1 + 20 >> 2] == 1) {
$7_1 = HEAP32[$2_1 + 28 >> 2];
$4_1 = HEAPU8[$2_1 + 24 | 0];
label$2 : {
if (($4_1 - 1 & 255) >>> 0 < 2) {
$318($2_1 + 8 | 0, $5_1, $6_1, $7_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$8_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 20 >> 2] = 10;
$3_1 = $37($3_1, $8_1, $2_1 + 20 | 0, 1);
} else {
$3_1 = 0
}
$10_1 = ($3_1 & ($4_1 & 255) == 1) + $7_1 | 0;
} else {
while (1) {
label$8 : {
$10_1 = $122($5_1, $6_1, $7_1);
$79($2_1 + 20 | 0, $5_1, $6_1, $10_1);
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
$79($2_1 + 20 | 0, $5_1, $6_1, $122($5_1, $6_1, $7_1));
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
$10_1 = $122($5_1, $6_1, $7_1);
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

function $117($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1 + $1_1;
while (1) {
$0_1 = $17($2_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
if ($208($0_1) << 24 >> 24 >= 0) {
continue
}
}
break;
};
global$0 = $2_1 + 16 | 0;
return ($0_1 | 0) != 1114112;
}

function $118($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$1_1 = $1_1 + $2_1 | 0;
if ($1_1 >>> 0 >= $2_1 >>> 0) {
label$2 : {
$8_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = HEAP32[$0_1 >> 2];
$6_1 = $2_1 << 1;
$1_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
$6_1 = ($4_1 | 0) == 1 ? 8 : 4;
$7_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
$183($5_1 + 16 | 0, $7_1, $3_1, $4_1);
$6_1 = HEAP32[$5_1 + 20 >> 2];
if (HEAP32[$5_1 + 16 >> 2]) {
break label$2
}
if ($2_1) {
HEAP32[$5_1 + 16 >> 2] = $3_1;
$4_1 = Math_imul($2_1, $4_1);
$2_1 = $5_1 + 28 | 0;
} else {
$4_1 = 0;
$2_1 = $5_1 + 16 | 0;
}
$1_1 = HEAP32[$5_1 + 24 >> 2];
HEAP32[$2_1 >> 2] = $4_1;
if (HEAP32[$5_1 + 16 >> 2]) {
$2_1 = HEAP32[$5_1 + 28 >> 2];
if ($2_1) {
$1_1 = $256($8_1, $2_1, $6_1, $1_1)
} else {
$115($5_1 + 8 | 0, $6_1, $1_1, 0);
$1_1 = HEAP32[$5_1 + 8 >> 2];
}
} else {
$184($5_1, $6_1, $1_1);
$1_1 = HEAP32[$5_1 >> 2];
}
if (!$1_1) {
break label$2
}
HEAP32[$0_1 >> 2] = $7_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
$6_1 = -2147483647;
}
}
global$0 = $5_1 + 32 | 0;
return $6_1;
}

function $119($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP8[$3_1 + 12 | 0] = $2_1;
$0_1 = $32($0_1, $1_1, $3_1 + 12 | 0, 1);
global$0 = $3_1 + 16 | 0;
return $0_1;
}

function $120($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = HEAP32[$0_1 + 8 >> 2];
if ($5_1 >>> 0 >= 5) {
label$2 : {
$5_1 = $5_1 + HEAP32[$0_1 + 4 >> 2] | 0;
if (!$295(HEAPU8[$5_1 - 3 | 0])) {
break label$2
}
if (!$33($1_1, $2_1, HEAPU8[$5_1 - 2 | 0])) {
break label$2
}
if (!$33($3_1, $4_1, HEAPU8[$5_1 - 1 | 0])) {
break label$2
}
$1_1 = $59($0_1);
$59($0_1);
$150($0_1, $1_1);
}
}
}

function $121($0_1, $1_1) {
$29($1_1, HEAP32[$1_1 + 8 >> 2] - HEAP32[$0_1 + 4 >> 2] | 0);
$21($1_1, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
}

function $122($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
while (1) {
$79($3_1 + 4 | 0, $0_1, $1_1, $2_1);
if (!(HEAP32[$3_1 + 4 >> 2] != 1 | HEAPU8[$3_1 + 8 | 0] != 3)) {
$2_1 = HEAP32[$3_1 + 12 >> 2];
continue;
}
break;
};
global$0 = $3_1 + 16 | 0;
return $2_1;
}

function $123($0_1, $1_1, $2_1) {
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
HEAP32[$5_1 + 8 >> 2] = HEAP32[262252];
$6_1 = HEAP32[262251];
HEAP32[$5_1 >> 2] = HEAP32[262250];
HEAP32[$5_1 + 4 >> 2] = $6_1;
$3_1 = $3_1 + 12 | 0;
continue;
}
break;
};
$44($4_1 + 360 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 10);
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
$44($5_1, $3_1, HEAP32[$4_1 + 44 >> 2], 35);
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
$268($4_1 + 24 | 0, $4_1 + 400 | 0);
$6_1 = HEAP32[$4_1 + 24 >> 2];
if (!$6_1) {
continue label$6
}
$3_1 = HEAP32[$4_1 + 28 >> 2];
$64($4_1 + 448 | 0, $6_1, $3_1, 47);
$5_1 = HEAP32[$4_1 + 448 >> 2];
if ($5_1) {
$3_1 = HEAP32[$4_1 + 452 >> 2];
$98($4_1 + 440 | 0, HEAP32[$4_1 + 456 >> 2], HEAP32[$4_1 + 460 >> 2]);
$6_1 = HEAP32[(HEAP8[$4_1 + 440 | 0] & 1 ? $15_1 : $16_1) >> 2];
} else {
$5_1 = $6_1;
$6_1 = HEAP32[$0_1 + 8 >> 2];
}
$64($4_1 + 448 | 0, $5_1, $3_1, 62);
$17_1 = HEAP32[$4_1 + 456 >> 2];
$18_1 = HEAP32[$4_1 + 460 >> 2];
$8_1 = HEAP32[$4_1 + 448 >> 2];
$12_1 = $8_1 ? $8_1 : $5_1;
$9_1 = $8_1 ? HEAP32[$4_1 + 452 >> 2] : $3_1;
$209($4_1 + 16 | 0, $12_1, $9_1);
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
$62($7_1);
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
$209($4_1 + 8 | 0, $1_1, $2_1);
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
if ($32($1_1, $2_1, HEAP32[$3_1 >> 2], $6_1)) {
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

function $124($0_1, $1_1, $2_1, $3_1) {
if ($1_1) {
$0_1 = ($0_1 + $1_1 | 0) - 1 | 0;
if ($0_1) {
$0_1 = $33($2_1, $3_1, HEAPU8[$0_1 | 0])
} else {
$0_1 = 0
}
} else {
$0_1 = 0
}
return $0_1;
}

function $125($0_1) {
$19($0_1, 4, 8);
}

function $126($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$225($5_1 + 8 | 0, $3_1, $4_1, $6_1);
$9_1 = $6_1 + 36 | 0;
$8_1 = HEAP32[$5_1 + 8 >> 2];
$7_1 = HEAP32[$5_1 + 12 >> 2];
if (!$7_1) {
continue
}
$13_1 = $217($1_1, $12_1, $11_1, HEAP32[$6_1 + 20 >> 2], HEAP32[$6_1 + 24 >> 2], HEAPU8[$6_1 + 32 | 0], HEAPU8[$6_1 + 12 | 0]);
$43($5_1 + 20 | 0, $7_1);
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
$81($0_1, $5_1 + 20 | 0);
global$0 = $5_1 + 32 | 0;
}

function $127($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$8_1 = $7_1 + 4 | 0;
$278($8_1, $1_1, $3_1, $4_1);
$277($0_1, $8_1);
$4($0_1 + 16 | 0, $3_1, $4_1);
HEAP8[$0_1 + 32 | 0] = $5_1;
HEAPF32[$0_1 + 28 >> 2] = $6_1;
HEAP8[$0_1 + 12 | 0] = $2_1;
global$0 = $7_1 + 16 | 0;
}

function $128($0_1, $1_1) {
$7($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 16);
}

function $129($0_1, $1_1) {
if ($1_1 >>> 0 > 9) {
$129($0_1, ($1_1 >>> 0) / 10 | 0)
}
$150($0_1, ($1_1 >>> 0) % 10 | 48);
}

function $130($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$1_1 = HEAPU8[($1_1 + HEAP32[$0_1 + 4 >> 2] | 0) - 1 | 0];
if (!(($1_1 | 0) == 58 | ($1_1 | 0) == 91 | ($1_1 | 0) == 123)) {
$3($0_1, 44)
}
}
}

function $131($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 144 | 0;
global$0 = $2_1;
label$1 : {
if (HEAP32[$1_1 >> 2] == -2147483648) {
$3_1 = HEAP32[$1_1 + 24 >> 2];
$1_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$2_1 + 36 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = $1_1;
HEAP32[$2_1 + 24 >> 2] = $1_1 + Math_imul($3_1, 12);
$195($2_1 + 52 | 0, $2_1 + 20 | 0);
if (HEAP32[$2_1 + 52 >> 2] == -2147483648) {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
break label$1;
}
$194($2_1 + 80 | 0, $2_1 + 20 | 0);
$1_1 = HEAP32[$2_1 + 80 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$135($2_1 + 8 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
$3_1 = HEAP32[$2_1 + 56 >> 2];
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 52 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 64 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 60 >> 2];
HEAP32[$1_1 + 12 >> 2] = $3_1;
HEAP32[$2_1 + 16 >> 2] = 1;
$1_1 = HEAP32[$2_1 + 40 >> 2];
HEAP32[$2_1 + 96 >> 2] = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 100 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 88 >> 2] = HEAP32[$2_1 + 28 >> 2];
HEAP32[$2_1 + 92 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 24 >> 2];
HEAP32[$2_1 + 80 >> 2] = HEAP32[$2_1 + 20 >> 2];
HEAP32[$2_1 + 84 >> 2] = $1_1;
while (1) {
$195($2_1 + 116 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 116 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 16 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 8 >> 2]) {
$194($2_1 + 132 | 0, $2_1 + 80 | 0);
$3_1 = HEAP32[$2_1 + 132 >> 2] + 1 | 0;
$128($2_1 + 8 | 0, $3_1 ? $3_1 : -1);
}
$4_1 = HEAP32[$2_1 + 120 >> 2];
$3_1 = HEAP32[$2_1 + 12 >> 2] + ($1_1 << 4) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 116 >> 2];
HEAP32[$3_1 + 4 >> 2] = $4_1;
$4_1 = HEAP32[$2_1 + 128 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 124 >> 2];
HEAP32[$3_1 + 12 >> 2] = $4_1;
HEAP32[$2_1 + 16 >> 2] = $1_1 + 1;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 16 >> 2];
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
$4_1 = HEAP32[$1_1 + 48 >> 2];
$3_1 = HEAP32[$1_1 + 44 >> 2];
HEAP32[$2_1 + 44 >> 2] = 0;
HEAP32[$2_1 + 36 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = $3_1;
HEAP32[$2_1 + 24 >> 2] = $1_1;
HEAP32[$2_1 + 20 >> 2] = 1;
HEAP32[$2_1 + 32 >> 2] = $3_1 + Math_imul($4_1, 40);
$193($2_1 + 52 | 0, $2_1 + 20 | 0);
if (HEAP32[$2_1 + 52 >> 2] == -2147483648) {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
break label$1;
}
$192($2_1 + 80 | 0, $2_1 + 20 | 0);
$1_1 = HEAP32[$2_1 + 80 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$135($2_1 + 68 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
$3_1 = HEAP32[$2_1 + 56 >> 2];
$1_1 = HEAP32[$2_1 + 72 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 52 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 64 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 60 >> 2];
HEAP32[$1_1 + 12 >> 2] = $3_1;
HEAP32[$2_1 + 76 >> 2] = 1;
$1_1 = HEAP32[$2_1 + 48 >> 2];
HEAP32[$2_1 + 104 >> 2] = HEAP32[$2_1 + 44 >> 2];
HEAP32[$2_1 + 108 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 40 >> 2];
HEAP32[$2_1 + 96 >> 2] = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 100 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 88 >> 2] = HEAP32[$2_1 + 28 >> 2];
HEAP32[$2_1 + 92 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 24 >> 2];
HEAP32[$2_1 + 80 >> 2] = HEAP32[$2_1 + 20 >> 2];
HEAP32[$2_1 + 84 >> 2] = $1_1;
while (1) {
$193($2_1 + 116 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 116 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 76 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 68 >> 2]) {
$192($2_1 + 132 | 0, $2_1 + 80 | 0);
$3_1 = HEAP32[$2_1 + 132 >> 2] + 1 | 0;
$128($2_1 + 68 | 0, $3_1 ? $3_1 : -1);
}
$4_1 = HEAP32[$2_1 + 120 >> 2];
$3_1 = HEAP32[$2_1 + 72 >> 2] + ($1_1 << 4) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 116 >> 2];
HEAP32[$3_1 + 4 >> 2] = $4_1;
$4_1 = HEAP32[$2_1 + 128 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 124 >> 2];
HEAP32[$3_1 + 12 >> 2] = $4_1;
HEAP32[$2_1 + 76 >> 2] = $1_1 + 1;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 76 >> 2];
$1_1 = HEAP32[$2_1 + 72 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 68 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
}
global$0 = $2_1 + 144 | 0;
}

function $132($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$10_1 = $0_1 + 24 | 0;
$300($10_1, $1_1);
HEAP32[$4_1 + 16 >> 2] = $10_1;
$3_1 = HEAP32[$0_1 + 32 >> 2];
$11($4_1 + 8 | 0, $3_1, 4, 4);
$1_1 = 0;
HEAP32[$4_1 + 28 >> 2] = 0;
$2_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 20 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 24 >> 2] = $2_1;
$7($4_1 + 20 | 0, 0, $3_1, 4, 4);
$7_1 = HEAP32[$4_1 + 24 >> 2];
$5_1 = HEAP32[$4_1 + 28 >> 2];
$2_1 = $7_1 + ($5_1 << 2) | 0;
while (1) {
if (($1_1 | 0) != ($3_1 | 0)) {
HEAP32[$2_1 >> 2] = $1_1;
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$12_1 = HEAP32[$4_1 + 20 >> 2];
$5_1 = $1_1 + $5_1 | 0;
if ($5_1 >>> 0 >= 2) {
label$4 : {
$2_1 = $7_1;
$11_1 = $4_1 + 16 | 0;
$6_1 = ($5_1 >>> 1 | 0) + $5_1 | 0;
label$5 : while (1) {
if ($6_1) {
$6_1 = $6_1 - 1 | 0;
if ($6_1 >>> 0 < $5_1 >>> 0) {
$1_1 = HEAP32[$2_1 >> 2];
$3_1 = ($6_1 << 2) + $2_1 | 0;
HEAP32[$2_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$3_1 >> 2] = $1_1;
$3_1 = 0;
} else {
$3_1 = $6_1 - $5_1 | 0
}
$9_1 = $5_1 >>> 0 < $6_1 >>> 0 ? $5_1 : $6_1;
while (1) {
$8_1 = $3_1 << 1;
$1_1 = $8_1 | 1;
if ($9_1 >>> 0 <= $1_1 >>> 0) {
continue label$5
}
$8_1 = $8_1 + 2 | 0;
if ($8_1 >>> 0 < $9_1 >>> 0) {
$1_1 = $304($11_1, HEAP32[($1_1 << 2) + $2_1 >> 2], HEAP32[($8_1 << 2) + $2_1 >> 2]) + $1_1 | 0
}
$3_1 = ($3_1 << 2) + $2_1 | 0;
$8_1 = ($1_1 << 2) + $2_1 | 0;
if (!$304($11_1, HEAP32[$3_1 >> 2], HEAP32[$8_1 >> 2])) {
continue label$5
}
$25($3_1, $8_1, 4);
$3_1 = $1_1;
continue;
};
}
break;
};
$1_1 = 1;
label$11 : {
while (1) {
if (($1_1 | 0) == ($5_1 | 0)) {
break label$11
}
$3_1 = $2_1 + 4 | 0;
if (!$274($10_1, HEAP32[$3_1 >> 2], HEAP32[$2_1 >> 2])) {
$1_1 = $1_1 + 1 | 0;
$2_1 = $3_1;
continue;
}
break;
};
$11_1 = $7_1 + 4 | 0;
$3_1 = $1_1;
while (1) {
label$15 : {
$2_1 = $11_1 + ($3_1 << 2) | 0;
$9_1 = $7_1 + ($1_1 << 2) | 0;
$8_1 = $9_1 - 4 | 0;
while (1) {
$3_1 = $3_1 + 1 | 0;
if ($5_1 >>> 0 <= $3_1 >>> 0) {
break label$15
}
$6_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 4 | 0;
if ($274($10_1, $6_1, HEAP32[$8_1 >> 2])) {
continue
}
break;
};
HEAP32[$9_1 >> 2] = $6_1;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$5_1 = $1_1;
}
if ($5_1 >>> 0 < 2) {
break label$4
}
$312($7_1, $5_1);
}
}
HEAP32[$4_1 + 36 >> 2] = $12_1;
HEAP32[$4_1 + 32 >> 2] = $7_1;
HEAP32[$4_1 + 28 >> 2] = $7_1;
HEAP32[$4_1 + 20 >> 2] = 2;
HEAP32[$4_1 + 40 >> 2] = $7_1 + ($5_1 << 2);
$2_1 = 0;
HEAP32[$4_1 + 44 >> 2] = 0;
$7_1 = HEAP32[$0_1 + 32 >> 2];
if ($7_1) {
label$18 : {
$5_1 = HEAP32[$0_1 + 28 >> 2];
while (1) {
if ($284($4_1 + 44 | 0, $4_1 + 20 | 0)) {
$2_1 = $2_1 + 1 | 0;
if (($7_1 | 0) != ($2_1 | 0)) {
continue
}
break label$18;
}
break;
};
$106($5_1 + Math_imul($2_1, 36) | 0);
$6_1 = $5_1 + 36 | 0;
$3_1 = $2_1;
while (1) {
label$22 : {
$1_1 = $2_1 + 1 | 0;
$2_1 = $6_1 + Math_imul($2_1, 36) | 0;
while (1) {
if ($1_1 >>> 0 >= $7_1 >>> 0) {
break label$22
}
if (!$284($4_1 + 44 | 0, $4_1 + 20 | 0)) {
$1_1 = $1_1 + 1 | 0;
$106($2_1);
$2_1 = $2_1 + 36 | 0;
continue;
}
break;
};
wasm2js_memory_copy($5_1 + Math_imul($3_1, 36) | 0, $2_1, 36);
$3_1 = $3_1 + 1 | 0;
$2_1 = $1_1;
continue;
}
break;
};
HEAP32[$0_1 + 32 >> 2] = $3_1;
}
}
$5(HEAP32[$4_1 + 36 >> 2], HEAP32[$4_1 + 28 >> 2]);
global$0 = $4_1 + 48 | 0;
}

function $133($0_1, $1_1) {
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

function $134($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$1_1 = Math_imul($1_1, 36);
while (1) {
$4_1 = $1_1;
if ($4_1) {
$1_1 = $4_1 - 36 | 0;
$5_1 = $58($2_1, $3_1, $0_1);
$0_1 = $0_1 + 36 | 0;
if (!$5_1) {
continue
}
}
break;
};
return ($4_1 | 0) != 0;
}

function $135($0_1, $1_1) {
$45($0_1, $1_1, 16, 4);
}

function $136($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if (!($0_1 >>> 0 > 16 | $1_1 >>> 0 > 1073741823)) {
$3_1 = 32 - Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0) | 0;
$2_1 = $3_1 << 2;
$0_1 = HEAP32[$2_1 + 1063724 >> 2];
if ($0_1) {
HEAP32[$2_1 + 1063724 >> 2] = HEAP32[$0_1 >> 2];
return $0_1;
}
$0_1 = 1 << $3_1;
$4_1 = HEAP32[265964];
$2_1 = HEAP32[265963];
if ($0_1 >>> 0 > $4_1 - $2_1 >>> 0) {
$1_1 = ($0_1 >>> 16 | 0) + ($1_1 >>> 0 < 32769) | 0;
$3_1 = $1_1 >>> 0 > 8 ? $1_1 : 8;
$1_1 = __wasm_memory_grow($3_1 | 0);
if (($1_1 | 0) == -1) {
return 0
} else {
HEAP32[265964] = $1_1 + $3_1 << 16;
$2_1 = $4_1 ? $2_1 : $1_1 << 16;
}
}
HEAP32[265963] = $0_1 + $2_1;
}
return $2_1;
}

function $137($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $73($1_1) | 0;
}

function $138($0_1, $1_1, $2_1, $3_1) {
if ($0_1 & 1) {
$0_1 = $33($2_1, $3_1, $1_1)
} else {
$0_1 = 0
}
return $0_1;
}

function $139($0_1) {
$157($0_1, 24, 1048680);
}

function $140($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$101($1_1, HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 4 | 0);
$102(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $141($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$11_1 = $15($1_1);
HEAP32[$3_1 + 36 >> 2] = 0;
HEAP32[$3_1 + 28 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = 1;
$11($3_1 + 16 | 0, $11_1, 4, 16);
HEAP32[$3_1 + 48 >> 2] = 0;
$7_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 44 >> 2] = $7_1;
HEAP32[$3_1 + 40 >> 2] = HEAP32[$3_1 + 16 >> 2];
$8_1 = -16;
while (1) {
if (($6_1 | 0) != ($11_1 | 0)) {
$77($3_1 + 8 | 0, $3_1 + 28 | 0, $1_1);
$4_1 = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 12 >> 2];
$40($3_1 + 52 | 0, $5_1);
$10_1 = HEAP32[$3_1 + 56 >> 2];
if ($5_1) {
if ($5_1) {
wasm2js_memory_copy($10_1, $4_1, $5_1)
}
} else {
$5_1 = HEAP32[$3_1 + 60 >> 2]
}
$13_1 = HEAP32[$3_1 + 52 >> 2];
$12_1 = $14($1_1);
if ($6_1) {
$9_1 = $8_1 + $7_1 | 0;
if ($9_1) {
$4_1 = $18(HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2], $10_1, $5_1);
if ($4_1 & 255) {
$4_1 = $4_1 << 24 >> 24 < 0
} else {
$4_1 = HEAPU8[$9_1 + 12 | 0] < ($12_1 & 255) >>> 0
}
} else {
$4_1 = 1
}
} else {
$4_1 = 1
}
$10($1_1, $4_1, 4);
if (HEAP32[$3_1 + 40 >> 2] == ($6_1 | 0)) {
$63($3_1 + 40 | 0);
$7_1 = HEAP32[$3_1 + 44 >> 2];
}
$4_1 = $8_1 + $7_1 | 0;
HEAP8[$4_1 + 28 | 0] = $12_1;
HEAP32[$4_1 + 24 >> 2] = $5_1;
HEAP32[$4_1 + 20 >> 2] = $10_1;
HEAP32[$4_1 + 16 >> 2] = $13_1;
$6_1 = $6_1 + 1 | 0;
HEAP32[$3_1 + 48 >> 2] = $6_1;
$8_1 = $8_1 + 16 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 48 >> 2];
$1_1 = HEAP32[$3_1 + 44 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 40 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = $2_1;
$0(HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2]);
global$0 = $3_1 - -64 | 0;
}

function $142($0_1, $1_1, $2_1) {
$8($0_1, 91);
$2_1 = Math_imul($2_1, 12);
while (1) {
if ($2_1) {
$12($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$3($0_1, 93);
}

function $143($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$103($3_1, $0_1, $1_1, $2_1);
$4_1 = HEAP32[$3_1 + 4 >> 2];
$2_1 = HEAP32[$3_1 >> 2];
$0_1 = $2_1 ? $2_1 : $0_1;
HEAP32[$3_1 + 8 >> 2] = $0_1;
HEAP32[$3_1 + 12 >> 2] = $0_1 + ($2_1 ? $4_1 : $1_1);
$1_1 = 0;
while (1) {
$0_1 = $17($3_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
$1_1 = ($0_1 >>> 0 < 65536 ? 1 : 2) + $1_1 | 0;
continue;
}
break;
};
global$0 = $3_1 + 16 | 0;
return $1_1;
}

function $144($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$40($4_1 + 20 | 0, $3_1);
HEAP8[$4_1 + 32 | 0] = 0;
HEAP8[$4_1 + 33 | 0] = $1_1;
label$1 : {
if ($246($2_1, $3_1)) {
while (1) {
if (!$3_1) {
break label$1
}
$1_1 = HEAPU8[$2_1 | 0];
$80($4_1 + 20 | 0, ((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
}
} else {
HEAP32[$4_1 + 40 >> 2] = $2_1 + $3_1;
HEAP32[$4_1 + 36 >> 2] = $2_1;
while (1) {
$3_1 = $17($4_1 + 36 | 0);
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
$5_1 = $1_1 + 1055636 | 0;
$6_1 = HEAP32[$5_1 >> 2];
if ($6_1 >>> 0 > $3_1 >>> 0) {
continue
}
$8_1 = HEAP32[$1_1 + 1055644 >> 2];
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
$211($4_1 + 20 | 0, $1_1 & 32767);
if (($1_1 | 0) >= 0) {
continue
}
$1_1 = 780;
}
$211($7_1, $1_1);
continue;
};
}
}
HEAP32[$4_1 + 44 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 36 >> 2] = $1_1;
HEAP32[$4_1 + 40 >> 2] = $1_1 + HEAP32[$4_1 + 28 >> 2];
$243($4_1 + 8 | 0, $4_1 + 36 | 0, 60);
if (HEAP32[$4_1 + 12 >> 2] != 1114112) {
$29($4_1 + 20 | 0, HEAP32[$4_1 + 8 >> 2])
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 48 | 0;
}

function $145($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
while (1) {
if (($2_1 | 0) != ($5_1 | 0)) {
$4_1 = $2_1 + 52 | 0;
HEAP32[$1_1 >> 2] = $4_1;
$3_1 = 0;
if (HEAP32[$2_1 >> 2] != -2147483648) {
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = 1;
$3_1 = HEAP32[$2_1 + 48 >> 2];
$2_1 = HEAP32[$2_1 + 44 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 12 >> 2] = $2_1 + Math_imul($3_1, 40);
$3_1 = $146($0_1);
}
$2_1 = $4_1;
if (!$3_1) {
continue
}
break label$1;
}
break;
};
return 0;
}
return $3_1;
}

function $146($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
if (HEAP32[$0_1 >> 2] == 1) {
label$2 : {
$1_1 = HEAP32[$0_1 + 4 >> 2];
label$3 : {
while (1) {
$2_1 = $1_1;
if ($1_1) {
$1_1 = 0;
if (!HEAPU8[$2_1 + 36 | 0]) {
continue
}
break label$3;
}
break;
};
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
break label$2;
}
HEAP32[$0_1 + 4 >> 2] = 0;
return $2_1;
}
}
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
label$7 : {
$3_1 = HEAP32[$0_1 + 12 >> 2];
while (1) {
if (($1_1 | 0) == ($3_1 | 0)) {
break label$7
}
$2_1 = $1_1 + 40 | 0;
HEAP32[$0_1 + 8 >> 2] = $2_1;
$4_1 = $1_1 + 36 | 0;
$1_1 = $2_1;
if (HEAPU8[$4_1 | 0] != 1) {
continue
}
break;
};
$5_1 = $1_1 - 40 | 0;
}
}
return $5_1;
}

function $147($0_1, $1_1, $2_1) {
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

function $148($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $18(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (!($2_1 & 255)) {
$2_1 = HEAPU8[$0_1 + 12 | 0];
$0_1 = HEAPU8[$1_1 + 12 | 0];
$2_1 = ($2_1 >>> 0 > $0_1 >>> 0) - ($0_1 >>> 0 > $2_1 >>> 0) | 0;
}
return $2_1;
}

function $149($0_1, $1_1) {
$7($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 36);
}

function $150($0_1, $1_1) {
$38($0_1, ($1_1 | 0) != 1114112);
while (1) {
if (($1_1 | 0) != 1114112) {
$3($0_1, $1_1);
$1_1 = 1114112;
continue;
}
break;
};
}

function $151($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$3_1 = $4_1;
if (($5_1 | 0) != ($3_1 | 0)) {
$4_1 = $3_1 + 8 | 0;
HEAP32[$0_1 >> 2] = $4_1;
if (!$97(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], $1_1, $2_1)) {
continue
}
}
break;
};
return ($3_1 | 0) != ($5_1 | 0);
}

function $152($0_1) {
$0_1 = $0_1 | 0;
$5(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $153($0_1) {
$0_1 = $0_1 | 0;
$1(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 4, 12);
$1(HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 24 >> 2], 8, 24);
}

function $154($0_1, $1_1, $2_1) {
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

function $155($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = HEAP32[$1_1 + 8 >> 2];
if ($3_1) {
$4_1 = (HEAP32[$1_1 + 12 >> 2] - $3_1 >>> 0) / ($2_1 >>> 0) | 0
} else {
$4_1 = 0
}
$3_1 = HEAP32[$1_1 + 16 >> 2];
if ($3_1) {
$2_1 = (HEAP32[$1_1 + 20 >> 2] - $3_1 >>> 0) / ($2_1 >>> 0) | 0
} else {
$2_1 = 0
}
$2_1 = $4_1 + $2_1 | 0;
$3_1 = HEAP32[$1_1 >> 2];
label$2 : {
if ($3_1) {
$4_1 = 0;
if (($3_1 | 0) != HEAP32[$1_1 + 4 >> 2]) {
break label$2
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
$4_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $2_1;
}

function $156($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$199($5_1 + 4 | 0, $1_1, $4_1, $2_1, $3_1);
if (HEAP32[$5_1 + 4 >> 2] == 1) {
abort()
} else {
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $5_1 + 16 | 0;
}
}

function $157($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
HEAP32[$4_1 + 4 >> 2] = 0;
HEAP32[$4_1 + 8 >> 2] = 1;
$3_1 = $4_1 + 4 | 0;
$8($3_1, 123);
$3_1 = $2($3_1, 1048593, 5);
$12($3_1, $2_1, $1_1);
$3($3_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $158($0_1) {
$66($0_1);
$27($0_1 + 12 | 0);
$105($0_1 + 24 | 0);
$67($0_1 + 36 | 0);
$27($0_1 + 48 | 0);
$159($0_1 + 60 | 0);
}

function $159($0_1) {
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
$1(HEAP32[$0_1 >> 2], $3_1, 4, 20);
}

function $160($0_1) {
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
$1(HEAP32[$0_1 >> 2], $3_1, 4, 24);
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
$1(HEAP32[$0_1 + 12 >> 2], $3_1, 4, 16);
$0(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$5(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
$5(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
$46($0_1 + 60 | 0);
$46($0_1 + 76 | 0);
$5(HEAP32[$0_1 + 92 >> 2], HEAP32[$0_1 + 96 >> 2]);
$2_1 = HEAP32[$0_1 + 112 >> 2];
$3_1 = HEAP32[$0_1 + 108 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$46($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 + 104 >> 2], $3_1, 4, 28);
$2_1 = HEAP32[$0_1 + 124 >> 2];
$3_1 = HEAP32[$0_1 + 120 >> 2];
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
$1(HEAP32[$0_1 + 116 >> 2], $3_1, 4, 16);
$172(HEAP32[$0_1 + 128 >> 2], HEAP32[$0_1 + 132 >> 2]);
}

function $161($0_1) {
$72($0_1 + 36 | 0);
$72($0_1 + 52 | 0);
}

function $162($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$70($1_1, (HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 0) / 20 | 0);
$69(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $163($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$173($1_1 + 16 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 80 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $3_1, 8, 80);
}

function $164($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$68($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $3_1, 4, 12);
$68($0_1 + 12 | 0);
}

function $165($0_1) {
var $1_1 = 0;
$0(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
$1_1 = HEAP32[$0_1 + 40 >> 2];
if (($1_1 | 0) != -2147483648) {
$0($1_1, HEAP32[$0_1 + 44 >> 2])
}
if (HEAP32[$0_1 >> 2]) {
$0(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2])
}
$27($0_1 + 28 | 0);
}

function $166($0_1) {
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
$1(HEAP32[$0_1 >> 2], $3_1, 4, 28);
}

function $167($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
$0(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$0(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
$0(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
}

function $168($0_1, $1_1) {
$1($0_1, $1_1, 4, 36);
}

function $169($0_1) {
$0_1 = (HEAP32[$0_1 >> 2] == -2147483648 ? 4 : 0) + $0_1 | 0;
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
}

function $170($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$169($2_1);
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$1(HEAP32[$0_1 >> 2], $3_1, 4, 16);
}

function $171($0_1) {
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
$1(HEAP32[$0_1 + 12 >> 2], $3_1, 4, 28);
$107($0_1 + 24 | 0);
}

function $172($0_1, $1_1) {
$1($0_1, $1_1, 1, 5);
}

function $173($0_1) {
var $1_1 = 0;
if (HEAP32[$0_1 >> 2] != 2) {
label$2 : {
$49($0_1);
$1_1 = HEAP32[$0_1 + 48 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$2
}
$13($1_1, HEAP32[$0_1 + 52 >> 2]);
}
}
}

function $174($0_1) {
$172(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$1(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2], 1, 7);
}

function $175($0_1) {
if (HEAP32[$0_1 >> 2] != -2147483648) {
$174($0_1)
}
}

function $176($0_1) {
$165($0_1);
$164($0_1 - -64 | 0);
$163($0_1 + 88 | 0);
$104($0_1 + 100 | 0);
$1(HEAP32[$0_1 + 136 >> 2], HEAP32[$0_1 + 140 >> 2], 4, 12);
HEAP32[$0_1 >> 2] = HEAP32[265939];
HEAP32[265939] = $0_1;
}

function $177($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
$179($1_1, (HEAP32[$0_1 + 20 >> 2] - $1_1 >>> 0) / 48 | 0);
$178(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 8 >> 2]);
}

function $178($0_1, $1_1) {
$1($0_1, $1_1, 8, 48);
}

function $179($0_1, $1_1) {
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$180($0_1);
$0_1 = $0_1 + 48 | 0;
continue;
}
break;
};
}

function $180($0_1) {
if (HEAP32[$0_1 >> 2] != 2) {
$49($0_1)
}
}

function $181($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = Math_fround(0);
$3_1 = HEAP32[$1_1 + 20 >> 2];
$2_1 = HEAP32[$1_1 + 16 >> 2];
$4_1 = $3_1 - $2_1 | 0;
$7($0_1, HEAP32[$0_1 + 8 >> 2], $4_1, 4, 8);
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

function $182($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$2_1 = $23($1_1, $2_1);
$28($5_1 + 4 | 0, $2_1);
while (1) {
if ($2_1) {
$6_1 = $9($1_1) + $4_1 | 0;
$4_1 = $4_1 >>> 0 > $6_1 >>> 0 ? -1 : $6_1;
$10($1_1, $4_1 >>> 0 < $3_1 >>> 0, 6);
$76($5_1 + 4 | 0, $4_1);
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

function $183($0_1, $1_1, $2_1, $3_1) {
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

function $184($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$115($3_1 + 8 | 0, $1_1, $2_1, 0);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $185($0_1, $1_1, $2_1, $3_1) {
$0_1 = $18($0_1, $1_1, $2_1, $3_1) & 255;
return $0_1 ? $0_1 >>> 7 | 0 : 2;
}

function $186($0_1, $1_1) {
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

function $187($0_1, $1_1) {
$155($0_1, $1_1, 52);
}

function $188($0_1, $1_1, $2_1, $3_1) {
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
if ($117($6_1, HEAP32[$5_1 + 4 >> 2])) {
$264($3_1, $0_1 + $8_1 | 0, $0_1 + $7_1 | 0)
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

function $189($0_1, $1_1, $2_1) {
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

function $190($0_1) {
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

function $191($0_1, $1_1, $2_1, $3_1) {
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

function $192($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = HEAP32[$1_1 + 16 >> 2];
if ($2_1) {
$2_1 = (HEAP32[$1_1 + 20 >> 2] - $2_1 >>> 0) / 36 | 0
} else {
$2_1 = 0
}
$3_1 = $2_1;
$2_1 = HEAP32[$1_1 + 24 >> 2];
if ($2_1) {
$2_1 = (HEAP32[$1_1 + 28 >> 2] - $2_1 >>> 0) / 36 | 0
} else {
$2_1 = 0
}
$3_1 = $3_1 + $2_1 | 0;
$2_1 = HEAP32[$1_1 >> 2];
label$2 : {
if (($2_1 | 0) != 2) {
label$6 : {
$4_1 = HEAP32[$1_1 + 8 >> 2];
label$7 : {
if (($2_1 | 0) == 1) {
$2_1 = HEAP32[$1_1 + 4 >> 2] != 0;
if (!$4_1) {
break label$7
}
$2_1 = $2_1 + ((HEAP32[$1_1 + 12 >> 2] - $4_1 >>> 0) / 40 | 0) | 0;
} else {
if (!$4_1) {
break label$6
}
$2_1 = (HEAP32[$1_1 + 12 >> 2] - $4_1 >>> 0) / 40 | 0;
}
}
if (!$2_1) {
break label$6
}
HEAP32[$0_1 >> 2] = $3_1;
$3_1 = 0;
$1_1 = 4;
break label$2;
}
}
HEAP32[$0_1 + 4 >> 2] = 1;
HEAP32[$0_1 >> 2] = $3_1;
$1_1 = 8;
}
HEAP32[$1_1 + $0_1 >> 2] = $3_1;
}

function $193($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = $1_1 + 16 | 0;
label$1 : {
while (1) {
label$3 : {
$2_1 = $316($4_1);
if ($2_1) {
break label$1
}
label$4 : {
label$5 : {
switch (HEAP32[$1_1 >> 2]) {
default:
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 + 4 >> 2] = 0;
if ($2_1) {
break label$4
}
HEAP32[$1_1 >> 2] = 0;
break;
case 2:
break label$3;
case 0:
break label$5;
};
}
$2_1 = HEAP32[$1_1 + 8 >> 2];
if (!$2_1 | HEAP32[$1_1 + 12 >> 2] == ($2_1 | 0)) {
break label$3
}
HEAP32[$1_1 + 8 >> 2] = $2_1 + 40;
}
$3_1 = HEAP32[$2_1 + 28 >> 2];
HEAP32[$1_1 + 16 >> 2] = $3_1;
HEAP32[$1_1 + 20 >> 2] = Math_imul(HEAP32[$2_1 + 32 >> 2], 36) + $3_1;
continue;
}
break;
};
$2_1 = $316($1_1 + 24 | 0);
if ($2_1) {
break label$1
}
HEAP32[$0_1 >> 2] = -2147483648;
return;
}
$112($0_1, $2_1);
}

function $194($0_1, $1_1) {
$155($0_1, $1_1, 20);
}

function $195($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = $1_1 + 8 | 0;
label$1 : {
while (1) {
$2_1 = $315($4_1);
if ($2_1) {
break label$1
}
$2_1 = HEAP32[$1_1 >> 2];
if (!(!$2_1 | ($2_1 | 0) == HEAP32[$1_1 + 4 >> 2])) {
HEAP32[$1_1 >> 2] = $2_1 + 12;
$3_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$1_1 + 8 >> 2] = $3_1;
HEAP32[$1_1 + 12 >> 2] = Math_imul(HEAP32[$2_1 + 8 >> 2], 20) + $3_1;
continue;
}
break;
};
$2_1 = $315($1_1 + 16 | 0);
if ($2_1) {
break label$1
}
HEAP32[$0_1 >> 2] = -2147483648;
return;
}
$112($0_1, $2_1);
}

function $196($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = 1;
$5_1 = 1049536;
$6_1 = 39;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
label$7 : {
label$8 : {
label$9 : {
$2_1 = HEAPU8[$1_1 | 0];
switch ($2_1 - 1 | 0) {
case 0:
break label$3;
case 1:
break label$4;
case 2:
break label$5;
case 3:
break label$6;
case 4:
break label$7;
case 5:
break label$8;
case 6:
break label$9;
default:
break label$1;
};
}
$2_1 = 0;
$5_1 = 1049868;
$6_1 = 48;
break label$1;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 0;
$8_1 = 1;
$5_1 = 1049839;
$6_1 = 29;
break label$1;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 46;
$3_1 = 1049793;
$8_1 = 1;
$5_1 = 1049788;
$6_1 = 5;
break label$1;
}
$2_1 = 8;
$3_1 = 1048807;
$5_1 = 1049749;
label$10 : {
switch (HEAPU8[$1_1 + 1 | 0] - 1 | 0) {
case 10:
$2_1 = 13;
$3_1 = 1048924;
break label$1;
case 9:
$2_1 = 11;
$3_1 = 1048913;
break label$1;
case 8:
$2_1 = 9;
$3_1 = 1048904;
break label$1;
case 7:
$2_1 = 10;
$3_1 = 1048894;
break label$1;
case 6:
$2_1 = 13;
$3_1 = 1048881;
break label$1;
case 5:
$2_1 = 13;
$3_1 = 1048868;
break label$1;
case 4:
$2_1 = 9;
$3_1 = 1048859;
break label$1;
case 3:
$2_1 = 23;
$3_1 = 1048836;
break label$1;
case 2:
$2_1 = 6;
$3_1 = 1048830;
break label$1;
case 1:
$2_1 = 9;
$3_1 = 1048821;
break label$1;
case 0:
break label$10;
default:
break label$1;
};
}
$2_1 = 6;
$3_1 = 1048815;
break label$1;
}
$5_1 = 1049710;
break label$2;
}
$6_1 = 59;
$5_1 = 1049651;
break label$2;
}
$7_1 = HEAPU8[$1_1 + 1 | 0];
$2_1 = 48;
$3_1 = 1049603;
$8_1 = 1;
$5_1 = 1049575;
$6_1 = 28;
break label$1;
}
$2_1 = 0;
}
$4($4_1 + 4 | 0, $5_1, $6_1);
if ($8_1) {
$129($4_1 + 4 | 0, $7_1)
}
$21($4_1 + 4 | 0, $3_1, $2_1);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $197($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
if (($118($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
abort()
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
}

function $198($0_1, $1_1, $2_1, $3_1, $4_1) {
if (($118($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
abort()
}
}

function $199($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$183($5_1 + 20 | 0, $1_1, $3_1, $4_1);
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
$115($5_1, $3_1, $4_1, 1);
$2_1 = HEAP32[$5_1 >> 2];
} else {
$184($5_1 + 8 | 0, $3_1, $4_1);
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

function $200($0_1, $1_1, $2_1, $3_1, $4_1) {
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

function $201($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
label$1 : {
label$2 : {
if ($1_1 >>> 0 >= 2) {
label$4 : {
if ($34($0_1, $1_1, $1_1 - 2 | 0)) {
$3_1 = $34($0_1, $1_1, $1_1 - 1 | 0) ^ 1
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
return $34($0_1, $1_1, $1_1 - 3 | 0) ^ 1;
}
$2_1 = 1;
}
return $2_1;
}

function $202($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$44($4_1 + 8 | 0, $2_1, $3_1, 32);
while (1) {
label$2 : {
$41($4_1, $4_1 + 8 | 0);
$2_1 = HEAP32[$4_1 >> 2];
if (!$2_1) {
break label$2
}
if (!$6($2_1, HEAP32[$4_1 + 4 >> 2], $0_1, $1_1)) {
continue
}
}
break;
};
global$0 = $4_1 + 48 | 0;
return ($2_1 | 0) != 0;
}

function $203($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
label$1 : {
while (1) {
$2_1 = $1_1;
if (($1_1 | 0) == ($3_1 | 0)) {
break label$1
}
$2_1 = $34($0_1, $1_1, $3_1);
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

function $204($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($3_1 >>> 0 >= 5) {
if ($32(HEAP32[$0_1 + 4 >> 2], $3_1, $1_1, $2_1)) {
$54($0_1, 99, 107)
}
}
}

function $205($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($3_1 >>> 0 > $1_1 >>> 0) {
$1_1 = HEAP32[$0_1 + 4 >> 2];
if ($37($1_1, $3_1, 1050344, 3)) {
if (HEAP8[$1_1 + 3 | 0] <= -65) {
abort()
} else {
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 3;
HEAP32[$2_1 + 20 >> 2] = $0_1;
HEAP32[$2_1 + 16 >> 2] = $1_1 + 3;
HEAP32[$2_1 + 12 >> 2] = $1_1;
$190($2_1 + 12 | 0);
}
}
}
global$0 = $2_1 + 32 | 0;
}

function $206($0_1, $1_1, $2_1) {
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
if ($37($6_1, $11_1, $1_1, $2_1)) {
label$5 : {
if (($4_1 | 0) == ($7_1 | 0) & (HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | HEAPU8[$6_1 + 2 | 0] << 16) == 7169386) {
break label$5
}
if (!$303($5_1 - 4 | 0)) {
break label$5
}
if (!$303($2_1 >>> 0 < $11_1 >>> 0 ? $2_1 + $6_1 | 0 : 0)) {
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
$190($3_1 + 12 | 0);
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

function $207($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$2_1 = $2_1 + 2 | 0;
if ($2_1 >>> 0 <= $1_1 >>> 0) {
label$1 : {
label$3 : {
while (1) {
if (($1_1 | 0) != ($2_1 | 0)) {
$282($3_1 + 8 | 0, $0_1, $1_1, $2_1);
$2_1 = $2_1 + 1 | 0;
if (!(HEAP32[$3_1 + 8 >> 2] & 1)) {
continue
}
break label$3;
}
break;
};
$282($3_1, $0_1, $1_1, $1_1);
$1_1 = HEAP32[$3_1 >> 2] & 1 ? HEAP32[$3_1 + 4 >> 2] : $1_1;
break label$1;
}
$1_1 = HEAP32[$3_1 + 12 >> 2];
}
}
global$0 = $3_1 + 16 | 0;
return $1_1;
}

function $208($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$1_1 = global$0 - 2688 | 0;
global$0 = $1_1;
label$1 : {
switch (HEAPU8[1065200] - 2 | 0) {
case 0:
abort();
default:
HEAP8[1065200] = 2;
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
$8_1 = HEAP8[$2_1 + 1057796 | 0];
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
$2_1 = HEAPU8[$3_1 + 1055696 | 0];
if (HEAP32[$1_1 + 1348 >> 2] == ($3_1 | 0)) {
$125($1_1 + 1348 | 0);
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
(wasm2js_i32$0 = ($1_1 + 1360 | 0) + $2_1 | 0, wasm2js_i32$1 = $189($5_1, 2100, $2_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
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
wasm2js_memory_copy(1063860, $1_1 + 8 | 0, 1340);
HEAP8[1065200] = 3;
break;
case 1:
break label$1;
};
}
if ($0_1 >>> 0 <= 1327) {
$0_1 = HEAPU8[$0_1 + 1063872 | 0]
} else {
$0_1 = $189(HEAP32[265966], HEAP32[265967], $0_1)
}
global$0 = $1_1 + 2688 | 0;
return $0_1;
}

function $209($0_1, $1_1, $2_1) {
if ($2_1) {
$1_1 = HEAPU8[($1_1 + $2_1 | 0) - 1 | 0] - 97 | 0
}
$1_1 = $1_1 & 255;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = ($2_1 | 0) != 0 & $1_1 >>> 0 < 26;
}

function $210($0_1, $1_1) {
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
$3_1 = $73($0_1) & !HEAP32[$2_1 >> 2]
}
global$0 = $2_1 + 32 | 0;
return $3_1;
}

function $211($0_1, $1_1) {
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
$2_1 = 1050245;
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
$2_1 = 1050290;
$3_1 = 2;
break label$4;
case 30:
$2_1 = 1050288;
$3_1 = 2;
break label$4;
case 28:
$2_1 = 1;
$3_1 = 0;
break label$4;
case 27:
$2_1 = 1050287;
break label$4;
case 25:
$2_1 = 1050283;
$3_1 = 4;
break label$4;
case 24:
$2_1 = 1050280;
$3_1 = 3;
break label$4;
case 23:
$2_1 = 1050273;
$3_1 = 3;
break label$4;
case 20:
$2_1 = 1050271;
break label$4;
case 19:
$2_1 = 1050270;
break label$4;
case 22:
case 43:
$2_1 = 1050269;
break label$4;
case 17:
$2_1 = 1050267;
break label$4;
case 16:
$2_1 = 1050266;
break label$4;
case 15:
$2_1 = 1050265;
break label$4;
case 2:
$2_1 = 1050246;
break label$4;
case 13:
$2_1 = 1050261;
break label$4;
case 12:
$2_1 = 1050260;
break label$4;
case 10:
$2_1 = 1050256;
break label$4;
case 9:
case 40:
$2_1 = 1050255;
break label$4;
case 7:
$2_1 = 1050253;
break label$4;
case 6:
$2_1 = 1050250;
$3_1 = 3;
break label$4;
case 5:
case 29:
case 36:
$2_1 = 1050249;
break label$4;
case 3:
case 97:
$2_1 = 1050247;
break label$4;
case 0:
case 26:
$2_1 = 1050244;
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
$2_1 = 1050316;
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
$2_1 = 1050311;
$3_1 = 3;
break label$4;
case 3:
$2_1 = 1050308;
$3_1 = 3;
break label$4;
case 2:
$2_1 = 1050306;
$3_1 = 2;
break label$4;
case 1:
$2_1 = 1050304;
$3_1 = 2;
break label$4;
case 0:
$2_1 = 1050302;
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
$2_1 = 1050296;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 230) {
$2_1 = 1050292;
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
$2_1 = 1050298;
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
$2_1 = 1050294;
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
$2_1 = 1050300;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 1609) {
break label$53
}
if (($1_1 | 0) == 1705) {
$2_1 = 1050322;
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
$2_1 = 1050318;
$3_1 = 2;
break label$4;
}
$2_1 = 1050320;
$3_1 = 2;
break label$4;
}
$2_1 = 1050333;
break label$4;
}
$2_1 = 1050332;
break label$4;
}
$2_1 = 1050331;
break label$4;
}
$2_1 = 1050330;
break label$4;
}
$2_1 = 1050329;
break label$4;
}
$2_1 = 1050328;
break label$4;
}
$2_1 = 1050327;
break label$4;
}
$2_1 = 1050326;
break label$4;
}
$2_1 = 1050325;
break label$4;
}
$2_1 = 1050324;
break label$4;
}
$2_1 = 1050314;
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
$80($0_1, $1_1);
break label$1;
}
$2_1 = 1048988;
$3_1 = 2;
break label$4;
}
$2_1 = 1050276;
$3_1 = 4;
break label$4;
}
$2_1 = 1050272;
break label$4;
}
$2_1 = 1050268;
break label$4;
}
$2_1 = 1050264;
break label$4;
}
$2_1 = 1050262;
$3_1 = 2;
break label$4;
}
$2_1 = 1050258;
$3_1 = 2;
break label$4;
}
$2_1 = 1050257;
break label$4;
}
$2_1 = 1050254;
break label$4;
}
$2_1 = 1050248;
}
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $2_1 + $3_1;
while (1) {
$1_1 = $17($4_1 + 8 | 0);
if (($1_1 | 0) == 780) {
$212($0_1, 780);
continue;
}
if (($1_1 | 0) == 1114112) {
break label$1
}
$80($0_1, $1_1);
continue;
};
}
}
$212($0_1, $1_1);
}
global$0 = $4_1 + 16 | 0;
}

function $212($0_1, $1_1) {
var $2_1 = 0;
label$1 : {
if (HEAP8[$0_1 + 12 | 0] & 1 & ($1_1 | 0) == 774) {
HEAP8[$0_1 + 12 | 0] = 0;
$59($0_1);
$80($0_1, 106);
break label$1;
}
if (($1_1 | 0) != 780 | HEAPU8[$0_1 + 13 | 0] != 1) {
break label$1
}
$2_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($32($2_1, $1_1, 1048988, 2)) {
$29($0_1, $1_1 - 2 | 0);
$21($0_1, 1048992, 2);
return;
}
if (!$124($2_1, $1_1, 1048990, 2)) {
break label$1
}
$3($0_1, 104);
}
}

function $213($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$35($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
$0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($2_1, 12) | 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
}

function $214($0_1, $1_1) {
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

function $215($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = $1_1 + 8 | 0;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$2_1 = $314($4_1);
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
$2_1 = $314($1_1 + 16 | 0);
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

function $216($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (HEAP32[$1_1 + 180 >> 2] != -2147483648) {
$0_1 = $1_1 + 180 | 0
} else {
$76($0_1, HEAP32[$1_1 + 136 >> 2]);
$0_1 = 0;
}
return $0_1;
}

function $217($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$4($7_1 + 8 | 0, $1_1, $2_1);
$4($7_1 + 20 | 0, $3_1, $4_1);
$1_1 = HEAP32[$0_1 + 32 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 24 >> 2]) {
$84($0_1 + 24 | 0)
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
$4_1 = ($148(Math_imul($4_1, 80) + $1_1 | 0, $3_1) & 255) == 1 ? $6_1 : $4_1;
$2_1 = $2_1 - $5_1 | 0;
continue;
}
break;
};
$1_1 = $148(Math_imul($4_1, 80) + $1_1 | 0, $3_1) & 255;
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
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$10_1 = HEAP32[$1_1 + 24 >> 2];
$11_1 = HEAP32[$1_1 + 20 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAPU8[$1_1 + 16 | 0];
$12_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
label$2 : {
while (1) {
label$4 : {
$7_1 = $5_1 + 1 | 0;
HEAP8[$1_1 + 16 | 0] = $7_1;
if (($3_1 | 0) == ($12_1 | 0)) {
break label$4
}
$8_1 = $3_1 + 24 | 0;
HEAP32[$1_1 >> 2] = $8_1;
$6_1 = HEAPU8[$3_1 + 21 | 0];
if (($6_1 | 0) != 3) {
$13_1 = HEAPU16[$3_1 + 22 >> 1];
HEAP8[$2_1 + 40 | 0] = HEAPU8[$3_1 + 20 | 0];
$3_1 = $3_1 + 12 | 0;
$4_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 36 >> 2] = $4_1;
$144($2_1 + 20 | 0, $6_1, $11_1, $10_1);
$4_1 = HEAP32[$2_1 + 24 >> 2];
$3_1 = HEAP32[$2_1 + 20 >> 2];
$9_1 = HEAP32[$2_1 + 28 >> 2];
if ($9_1) {
HEAP8[$2_1 + 16 | 0] = HEAPU8[$2_1 + 40 | 0];
$14_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 12 >> 2] = $14_1;
if (($3_1 | 0) != -2147483648) {
break label$2
}
} else {
$0($3_1, $4_1)
}
}
$3_1 = $8_1;
$5_1 = $7_1;
continue;
}
break;
};
$3_1 = -2147483648;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = $9_1;
HEAP32[$0_1 + 4 >> 2] = $4_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 12 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 16 >> 2] = $1_1;
HEAP8[$0_1 + 20 | 0] = HEAPU8[$2_1 + 16 | 0];
HEAP8[$0_1 + 24 | 0] = $5_1;
HEAP16[$0_1 + 22 >> 1] = $13_1;
HEAP8[$0_1 + 21 | 0] = $6_1;
}
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 48 | 0;
}

function $220($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$7_1 = HEAP32[$1_1 + 36 >> 2] ? HEAP32[$1_1 + 48 >> 2] - HEAP32[$1_1 + 40 >> 2] >>> 4 | 0 : 0;
$8_1 = HEAP32[$1_1 + 52 >> 2] ? HEAP32[$1_1 + 64 >> 2] - HEAP32[$1_1 + 56 >> 2] >>> 4 | 0 : 0;
$4_1 = 1;
$6_1 = HEAP32[$1_1 >> 2];
if (($6_1 | 0) != 2) {
$2_1 = HEAP32[$1_1 + 28 >> 2];
if (($6_1 | 0) == 1) {
$4_1 = $1_1 + 4 | 0;
if ($2_1) {
$187($3_1 + 4 | 0, $4_1);
$4_1 = HEAP32[$3_1 + 4 >> 2];
$1_1 = (HEAP32[$1_1 + 32 >> 2] - $2_1 >>> 0) / 52 | 0;
$2_1 = $4_1 + $1_1 | 0;
$5_1 = $2_1 >>> 0 < $4_1 >>> 0 ? -1 : $2_1;
$2_1 = $1_1;
$1_1 = HEAP32[$3_1 + 12 >> 2];
$2_1 = $2_1 + $1_1 | 0;
$4_1 = HEAP32[$3_1 + 8 >> 2] & $2_1 >>> 0 >= $1_1 >>> 0;
} else {
$187($3_1 + 4 | 0, $4_1);
$2_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
$4_1 = HEAP32[$3_1 + 8 >> 2];
}
} else {
if ($2_1) {
$2_1 = (HEAP32[$1_1 + 32 >> 2] - $2_1 >>> 0) / 52 | 0;
$5_1 = $2_1;
} else {
$2_1 = 0
}
}
}
$1_1 = $7_1 + $8_1 | 0;
if (!$4_1 | $5_1 | $2_1) {
$2_1 = 0
} else {
HEAP32[$0_1 + 8 >> 2] = $1_1;
$2_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $221($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$6_1 = $1_1 + 4 | 0;
$4_1 = $1_1 + 36 | 0;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$313($3_1, $4_1);
if (HEAP32[$3_1 >> 2] != -2147483648) {
break label$4
}
$2_1 = HEAP32[$1_1 >> 2];
if (($2_1 | 0) == 2) {
break label$2
}
label$5 : {
if (($2_1 | 0) == 1) {
$2_1 = $224($6_1);
if ($2_1) {
break label$5
}
HEAP32[$1_1 >> 2] = 0;
}
$2_1 = HEAP32[$1_1 + 28 >> 2];
if (!$2_1 | HEAP32[$1_1 + 32 >> 2] == ($2_1 | 0)) {
break label$2
}
HEAP32[$1_1 + 28 >> 2] = $2_1 + 52;
}
$131($3_1, $2_1);
$5_1 = HEAP32[$3_1 >> 2];
if (($5_1 | 0) == -2147483648) {
break label$2
}
$7_1 = HEAP32[$3_1 + 8 >> 2];
$2_1 = HEAP32[$3_1 + 4 >> 2];
$72($4_1);
HEAP32[$1_1 + 44 >> 2] = $5_1;
HEAP32[$1_1 + 40 >> 2] = $2_1;
HEAP32[$1_1 + 36 >> 2] = $2_1;
HEAP32[$1_1 + 48 >> 2] = $2_1 + ($7_1 << 4);
continue;
}
break;
};
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
$313($0_1, $1_1 + 52 | 0);
}
global$0 = $3_1 + 16 | 0;
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
$10($2_1, $7_1 & $5_1 >>> 0 >= $3_1 >>> 0, 2);
$20($4_1 + 8 | 0, $2_1, $6_1);
$2_1 = HEAP32[$4_1 + 12 >> 2];
$6_1 = HEAP32[$4_1 + 8 >> 2];
if ($3_1 >>> 0 <= $5_1 >>> 0) {
HEAP32[$1_1 + 8 >> 2] = $3_1
}
$21($1_1, $6_1, $2_1);
HEAP32[$0_1 >> 2] = $3_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
global$0 = $4_1 + 16 | 0;
}

function $223($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$3_1 = HEAP32[$1_1 >> 2];
$4_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
while (1) {
$2_1 = $3_1;
if (($4_1 | 0) != ($2_1 | 0)) {
$3_1 = $2_1 + 24 | 0;
HEAP32[$1_1 >> 2] = $3_1;
if (HEAPU8[$2_1 + 21 | 0] != 3) {
continue
}
break label$1;
}
break;
};
HEAP32[$0_1 >> 2] = -2147483648;
return;
}
$4($0_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
}

function $224($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = $0_1 + 8 | 0;
label$1 : {
while (1) {
$1_1 = $317($3_1);
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
$1_1 = $317($0_1 + 16 | 0);
}
return $1_1;
}

function $225($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$1_1 = $58($1_1, $2_1, $3_1);
if ($1_1) {
$244($4_1 + 8 | 0, $1_1 + 48 | 0);
$2_1 = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
} else {
$1_1 = 0
}
HEAP32[$0_1 + 4 >> 2] = $1_1 ? $2_1 : 0;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 4;
global$0 = $4_1 + 16 | 0;
}

function $226($0_1, $1_1, $2_1, $3_1) {
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
$169($1_1);
return;
}
if ($2_1) {
$82($0_1 + 12 | 0, $1_1);
return;
}
if (!(!$3_1 | !$4_1)) {
$2_1 = (Math_imul($4_1, 12) + $5_1 | 0) - 12 | 0;
if ($2_1) {
$82($2_1, $1_1);
return;
}
}
$3_1 = $74(4, 16);
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 >> 2] == ($4_1 | 0)) {
$35($0_1);
$5_1 = HEAP32[$0_1 + 4 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
$0_1 = Math_imul($4_1, 12) + $5_1 | 0;
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 1;
}

function $227($0_1, $1_1) {
$45($0_1, $1_1, 12, 4);
}

function $228($0_1, $1_1, $2_1, $3_1) {
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
$0_1 = $309($9_1, $2_1 + Math_imul($0_1, 12) | 0, $2_1 + Math_imul($4_1, 12) | 0) + $0_1 | 0
}
$1_1 = $2_1 + Math_imul($1_1, 12) | 0;
$4_1 = $2_1 + Math_imul($0_1, 12) | 0;
if (!$309($9_1, $1_1, $4_1)) {
continue label$2
}
$25($1_1, $4_1, 12);
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

function $229($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
$4_1 = $3_1 + 8 | 0;
$44($4_1, $1_1, $2_1, 45);
$41($3_1, $4_1);
$1_1 = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1 ? HEAP32[$3_1 + 4 >> 2] : 0;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
global$0 = $3_1 + 48 | 0;
}

function $230($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
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
$126($7_1 + 100 | 0, $1_1, $2_1, $4_1, $5_1);
$3_1 = HEAP32[$2_1 + 48 >> 2];
if ($3_1) {
$18_1 = HEAP32[$2_1 + 44 >> 2];
$30_1 = $18_1 + Math_imul($3_1, 40) | 0;
$126($7_1 + 112 | 0, $1_1, $18_1, $4_1, $5_1);
while (1) {
$18_1 = $18_1 + 40 | 0;
if (($30_1 | 0) != ($18_1 | 0)) {
$126($7_1 + 256 | 0, $1_1, $18_1, $4_1, $5_1);
$12_1 = HEAP32[$7_1 + 260 >> 2];
$8_1 = HEAP32[$7_1 + 264 >> 2];
$13_1 = HEAP32[$7_1 + 116 >> 2];
$9_1 = HEAP32[$7_1 + 120 >> 2];
$3_1 = 0;
HEAP32[$7_1 + 184 >> 2] = 0;
HEAP32[$7_1 + 176 >> 2] = 0;
HEAP32[$7_1 + 180 >> 2] = 4;
$17_1 = $13_1 + Math_imul($9_1, 12) | 0;
$16_1 = $12_1 + Math_imul($8_1, 12) | 0;
$10_1 = $13_1;
$9_1 = $12_1;
while (1) {
$14_1 = $10_1;
if (($10_1 | 0) != ($17_1 | 0)) {
$10_1 = $14_1 + 12 | 0;
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
if (($9_1 | 0) == ($16_1 | 0)) {
break label$15
}
$8_1 = $9_1;
$9_1 = $8_1 + 12 | 0;
}
$3_1 = 0;
$26_1 = HEAP32[$8_1 >> 2];
$15_1 = HEAP32[$14_1 >> 2];
if ($26_1 >>> 0 < $15_1 >>> 0) {
continue
}
break label$12;
}
break;
};
$3_1 = 1;
$11_1 = 0;
$9_1 = $16_1;
continue;
}
$3_1 = 1;
$11_1 = 0;
continue;
}
$3_1 = 1;
$11_1 = $8_1;
if (($15_1 | 0) != ($26_1 | 0)) {
continue
}
HEAP32[$7_1 + 224 >> 2] = $26_1;
HEAP32[$7_1 + 232 >> 2] = HEAP32[$14_1 + 8 >> 2];
HEAPF32[$7_1 + 228 >> 2] = HEAPF32[$14_1 + 4 >> 2] + HEAPF32[$11_1 + 4 >> 2];
$213($7_1 + 176 | 0, $7_1 + 224 | 0);
$3_1 = 0;
continue;
}
break;
};
HEAP32[$7_1 + 232 >> 2] = HEAP32[$7_1 + 184 >> 2];
$3_1 = HEAP32[$7_1 + 180 >> 2];
HEAP32[$7_1 + 224 >> 2] = HEAP32[$7_1 + 176 >> 2];
HEAP32[$7_1 + 228 >> 2] = $3_1;
$26(HEAP32[$7_1 + 112 >> 2], $13_1);
HEAP32[$7_1 + 120 >> 2] = HEAP32[$7_1 + 232 >> 2];
$3_1 = HEAP32[$7_1 + 228 >> 2];
HEAP32[$7_1 + 112 >> 2] = HEAP32[$7_1 + 224 >> 2];
HEAP32[$7_1 + 116 >> 2] = $3_1;
$26(HEAP32[$7_1 + 256 >> 2], $12_1);
continue;
}
break;
};
$3_1 = $7_1 + 100 | 0;
$299($3_1, $7_1 + 112 | 0);
$81($7_1 + 224 | 0, $3_1);
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
$23_1 = HEAP32[$2_1 + 20 >> 2];
$38_1 = $23_1 + Math_imul(HEAP32[$2_1 + 24 >> 2], 12) | 0;
$26_1 = HEAP32[$2_1 + 12 >> 2];
$30_1 = HEAP32[$2_1 + 8 >> 2];
while (1) {
if (($23_1 | 0) != ($38_1 | 0)) {
$8_1 = HEAP32[$23_1 + 8 >> 2];
$15_1 = Math_imul($8_1, 20);
$9_1 = HEAP32[$23_1 + 4 >> 2];
$3_1 = 0;
label$22 : {
if ($8_1) {
$11_1 = $9_1 + $15_1 | 0;
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
$10_1 = 4;
$14_1 = -40;
$11_1 = 0;
label$25 : {
label$26 : {
while (1) {
HEAP32[$7_1 + 136 >> 2] = $3_1;
if (!$15_1) {
break label$26
}
$12_1 = $58($4_1, $5_1, $9_1);
if ($12_1) {
$244($7_1 + 40 | 0, $12_1 + 48 | 0);
$18_1 = HEAP32[$7_1 + 40 >> 2];
$13_1 = $18_1 ? HEAP32[$7_1 + 44 >> 2] : 0;
$16_1 = $8_1 - HEAP32[$9_1 + 16 >> 2] | 0;
$17_1 = $8_1 >>> 0 < $16_1 >>> 0 ? 0 : $16_1;
$9_1 = $9_1 + 20 | 0;
if (HEAP32[$7_1 + 128 >> 2] == ($3_1 | 0)) {
$19($7_1 + 128 | 0, 4, 40);
$10_1 = HEAP32[$7_1 + 132 >> 2];
}
$16_1 = $10_1 + $11_1 | 0;
HEAP32[$16_1 >> 2] = 0;
HEAP32[$16_1 + 36 >> 2] = 0;
HEAP32[$16_1 + 32 >> 2] = $17_1;
HEAP32[$16_1 + 28 >> 2] = $13_1;
HEAP32[$16_1 + 24 >> 2] = $18_1 ? $18_1 : 4;
HEAP32[$16_1 + 20 >> 2] = $12_1;
HEAP32[$16_1 + 16 >> 2] = 0;
$16_1 = $16_1 + 8 | 0;
HEAP32[$16_1 >> 2] = 0;
HEAP32[$16_1 + 4 >> 2] = 4;
$14_1 = $14_1 + 40 | 0;
$15_1 = $15_1 - 20 | 0;
$11_1 = $11_1 + 40 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$11_1 = 0;
$12_1 = 4;
$10_1 = 0;
break label$25;
}
if ($3_1) {
label$31 : {
$8_1 = HEAP32[$7_1 + 132 >> 2];
$11_1 = HEAP32[$8_1 + 28 >> 2];
$15_1 = HEAP32[$8_1 + 24 >> 2];
if (($3_1 | 0) == 1) {
break label$31
}
$3_1 = $8_1 + 68 | 0;
$10_1 = ($14_1 >>> 0) / 40 | 0;
$8_1 = $11_1;
while (1) {
$9_1 = HEAP32[$3_1 >> 2];
$16_1 = $9_1 >>> 0 < $8_1 >>> 0;
$15_1 = $16_1 ? HEAP32[$3_1 - 4 >> 2] : $15_1;
$11_1 = $16_1 ? $9_1 : $11_1;
$8_1 = $8_1 >>> 0 < $9_1 >>> 0 ? $8_1 : $9_1;
$3_1 = $3_1 + 40 | 0;
$10_1 = $10_1 - 1 | 0;
if ($10_1) {
continue
}
break;
};
}
} else {
$15_1 = 0
}
HEAP32[$7_1 + 140 >> 2] = 0;
HEAP32[$7_1 + 144 >> 2] = 4;
HEAP32[$7_1 + 148 >> 2] = 0;
$3_1 = $15_1 ? $15_1 : 4;
$39_1 = $3_1 + (($15_1 ? $11_1 : 0) << 3) | 0;
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
$16_1 = $3_1 + 8 | 0;
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
$12_1 = $3_1 >>> 1 | 0;
$8_1 = $12_1 + $8_1 | 0;
$8_1 = HEAPU32[($8_1 << 3) + $11_1 >> 2] > $31_1 >>> 0 ? $13_1 : $8_1;
$3_1 = $3_1 - $12_1 | 0;
continue;
}
break;
};
$3_1 = ($8_1 << 3) + $11_1 | 0;
if (HEAP32[$3_1 >> 2] != ($31_1 | 0)) {
break label$43
}
HEAP32[$10_1 + 36 >> 2] = $8_1;
$32_1 = Math_fround($32_1 + HEAPF32[$3_1 + 4 >> 2]);
$10_1 = $10_1 + 40 | 0;
continue;
}
break;
};
$3_1 = $16_1;
continue;
}
break;
};
if (($9_1 | 0) != 1) {
$18_1 = -2147483648;
while (1) {
if (($14_1 | 0) != ($35_1 | 0)) {
$15_1 = HEAP32[$14_1 + 36 >> 2];
$3_1 = $15_1 >>> 8 | 0;
label$49 : {
if (($3_1 | 0) == HEAP32[$14_1 + 4 >> 2] ? HEAP32[$14_1 >> 2] : 0) {
$3_1 = HEAP32[$14_1 + 16 >> 2];
$8_1 = HEAP32[$14_1 + 12 >> 2];
break label$49;
}
HEAP32[$14_1 + 4 >> 2] = $3_1;
HEAP32[$14_1 >> 2] = 1;
$9_1 = 4;
$27_1 = HEAP32[$14_1 + 20 >> 2];
label$52 : {
if (HEAPU32[$27_1 + 32 >> 2] > $3_1 >>> 0) {
label$54 : {
$8_1 = HEAP32[$27_1 + 28 >> 2];
$17_1 = HEAP32[$8_1 + ($3_1 << 2) >> 2];
if (!$17_1) {
break label$54
}
if (!$216($6_1)) {
break label$54
}
$13_1 = HEAP32[$27_1 + 16 >> 2];
$19_1 = HEAP32[$27_1 + 20 >> 2];
$12_1 = 0;
$10_1 = 0;
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 | 0;
$22_1 = $12_1 + HEAP32[$8_1 >> 2] | 0;
$10_1 = $22_1 >>> 0 < $12_1 >>> 0 ? $10_1 + 1 | 0 : $10_1;
$12_1 = $22_1;
$8_1 = $8_1 + 4 | 0;
continue;
}
break;
};
$8_1 = $10_1 + $19_1 | 0;
$3_1 = $12_1 + $13_1 | 0;
$8_1 = $3_1 >>> 0 < $13_1 >>> 0 ? $8_1 + 1 | 0 : $8_1;
$10_1 = $3_1;
$3_1 = ($8_1 | 0) == ($19_1 | 0) & $3_1 >>> 0 < $13_1 >>> 0 | $8_1 >>> 0 < $19_1 >>> 0;
$12_1 = $3_1 ? -1 : $10_1;
$10_1 = $17_1 + $12_1 | 0;
$19_1 = $3_1 ? -1 : $8_1;
$3_1 = $19_1;
$8_1 = $10_1;
$13_1 = $8_1 - 1 | 0;
$22_1 = $13_1;
$10_1 = $8_1 >>> 0 < $17_1 >>> 0 ? $3_1 + 1 | 0 : $3_1;
$3_1 = $10_1 - !$8_1 | 0;
$13_1 = ($19_1 | 0) == ($3_1 | 0) & $12_1 >>> 0 > $13_1 >>> 0 | $3_1 >>> 0 < $19_1 >>> 0;
$20_1 = $13_1 ? -1 : $3_1;
$17_1 = HEAP32[$6_1 + 12 >> 2];
$3_1 = HEAP32[$17_1 + 148 >> 2];
$24_1 = $3_1 >>> 0 > 1 ? $3_1 : 1;
$13_1 = __wasm_i64_udiv($13_1 ? -1 : $22_1, $20_1, $24_1);
$22_1 = !i64toi32_i32$HIGH_BITS & ($13_1 | 0) != -1 ? $13_1 : -1;
if ($22_1 >>> 0 >= HEAPU32[$17_1 + 152 >> 2]) {
break label$37
}
$11_1 = 0;
HEAP32[$7_1 + 172 >> 2] = 0;
HEAP32[$7_1 + 164 >> 2] = 0;
HEAP32[$7_1 + 168 >> 2] = 1;
$9_1 = $8_1;
$8_1 = ($10_1 | 0) == ($19_1 | 0) & $8_1 >>> 0 < $12_1 >>> 0 | $10_1 >>> 0 < $19_1 >>> 0;
$17_1 = $8_1 ? -1 : $9_1;
$33_1 = $8_1 ? -1 : $10_1;
$8_1 = __wasm_i64_udiv($12_1, $19_1, $24_1);
$10_1 = !i64toi32_i32$HIGH_BITS & ($8_1 | 0) != -1 ? $8_1 : -1;
$9_1 = $3_1;
label$57 : {
label$58 : {
while (1) {
label$60 : {
$3_1 = $10_1;
if ($11_1 & 1 | $3_1 >>> 0 > $22_1 >>> 0) {
break label$58
}
$8_1 = HEAP32[HEAP32[$6_1 + 12 >> 2] + 136 >> 2] + 1 | 0;
$11_1 = $8_1 + $3_1 | 0;
$24($7_1 + 32 | 0, $6_1, $8_1 >>> 0 > $11_1 >>> 0 ? -1 : $11_1);
$11_1 = $3_1 >>> 0 >= $22_1 >>> 0;
$10_1 = $3_1 + ($3_1 >>> 0 < $22_1 >>> 0) | 0;
$34_1 = HEAP32[$7_1 + 32 >> 2];
if (!$34_1) {
continue
}
$24_1 = HEAP32[$7_1 + 36 >> 2];
$22($7_1 + 224 | 0, 8, $34_1, $24_1);
if (HEAPU8[$7_1 + 224 | 0] != 8) {
$8_1 = HEAP32[$7_1 + 228 >> 2];
$13_1 = HEAP32[$7_1 + 224 >> 2];
if (($13_1 & 255) != 8) {
break label$60
}
}
$13_1 = 3;
$8_1 = 0;
$3_1 = __wasm_i64_mul($9_1, 0, $3_1, 0);
$20_1 = $17_1 - $3_1 | 0;
$29_1 = $20_1;
$36_1 = i64toi32_i32$HIGH_BITS;
$21_1 = $33_1 - ($36_1 + ($3_1 >>> 0 > $17_1 >>> 0) | 0) | 0;
$20_1 = ($33_1 | 0) == ($21_1 | 0) & $17_1 >>> 0 < $20_1 >>> 0 | $21_1 >>> 0 > $33_1 >>> 0;
$29_1 = $20_1 ? 0 : $29_1;
$21_1 = $20_1 ? 0 : $21_1;
$21_1 = !$21_1 & $9_1 >>> 0 < $29_1 >>> 0 | $21_1 ? $9_1 : $29_1;
$20_1 = $12_1 - $3_1 | 0;
$3_1 = $19_1 - (($3_1 >>> 0 > $12_1 >>> 0) + $36_1 | 0) | 0;
$3_1 = ($19_1 | 0) == ($3_1 | 0) & $12_1 >>> 0 < $20_1 >>> 0 | $3_1 >>> 0 > $19_1 >>> 0;
$3_1 = $3_1 ? 0 : $20_1;
if ($21_1 >>> 0 < $3_1 >>> 0) {
break label$60
}
$20_1 = $24_1 - 4 | 0;
if ($21_1 >>> 0 > ($20_1 >>> 0 > $24_1 >>> 0 ? 0 : $20_1) >>> 0) {
break label$60
}
$21($7_1 + 164 | 0, $3_1 + ($24_1 >>> 0 < 4 ? 1 : $34_1 + 4 | 0) | 0, $21_1 - $3_1 | 0);
continue;
}
break;
};
$3_1 = $8_1;
$15_1 = ($3_1 & 255) << 24 | $13_1 >>> 8;
$9_1 = $13_1;
$8_1 = -2147483648;
$12_1 = HEAP32[$7_1 + 168 >> 2];
$11_1 = ($3_1 & 65535) << 16 | $9_1 >>> 16;
break label$57;
}
$12_1 = HEAP32[$7_1 + 168 >> 2];
if (HEAP32[$6_1 + 8 >> 2]) {
$9_1 = 4;
$15_1 = 0;
$3_1 = 0;
$8_1 = 0;
$11_1 = 0;
break label$57;
}
$3_1 = HEAP32[$27_1 + 36 >> 2];
HEAP32[$7_1 + 236 >> 2] = HEAP32[$7_1 + 172 >> 2];
HEAP32[$7_1 + 232 >> 2] = $12_1;
HEAP8[$7_1 + 224 | 0] = 8;
$11_1 = 0;
$8_1 = $3_1 - ($15_1 & -256) | 0;
$3_1 = $3_1 >>> 0 < $8_1 >>> 0 ? 0 : $8_1;
$13_1 = $23($7_1 + 224 | 0, $3_1 >>> 0 < 256 ? $3_1 : 256);
$11($7_1 + 24 | 0, $13_1, 4, 12);
HEAP32[$7_1 + 216 >> 2] = 0;
$3_1 = HEAP32[$7_1 + 28 >> 2];
HEAP32[$7_1 + 208 >> 2] = HEAP32[$7_1 + 24 >> 2];
HEAP32[$7_1 + 212 >> 2] = $3_1;
$7($7_1 + 208 | 0, 0, $13_1, 4, 12);
$10_1 = HEAP32[$7_1 + 216 >> 2];
$15_1 = HEAP32[$7_1 + 212 >> 2];
while (1) {
if (($11_1 | 0) != ($13_1 | 0)) {
$8_1 = $7_1 + 176 | 0;
$3_1 = $15($7_1 + 224 | 0);
$28($8_1, $3_1);
$36($8_1, $3_1);
$8_1 = HEAP32[$7_1 + 184 >> 2];
$17_1 = $8_1 + $3_1 | 0;
$8_1 = HEAP32[$7_1 + 180 >> 2] + ($8_1 << 2) | 0;
$9_1 = 0;
while (1) {
if ($3_1) {
$19_1 = $9($7_1 + 224 | 0) + $9_1 | 0;
$9_1 = $9_1 >>> 0 > $19_1 >>> 0 ? -1 : $19_1;
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
HEAP32[$7_1 + 264 >> 2] = $17_1;
$8_1 = $15_1 + Math_imul($10_1, 12) | 0;
HEAP32[$8_1 + 8 >> 2] = $17_1;
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
$109($7_1 + 176 | 0);
$8_1 = -2147483648;
} else {
$3_1 = HEAP32[$7_1 + 184 >> 2];
$9_1 = HEAP32[$7_1 + 180 >> 2];
$8_1 = HEAP32[$7_1 + 176 >> 2];
}
$15_1 = $9_1 >>> 8 | 0;
$11_1 = $9_1 >>> 16 | 0;
}
$0(HEAP32[$7_1 + 164 >> 2], $12_1);
if (($8_1 | 0) != -2147483648) {
break label$52
}
break label$36;
}
}
$8_1 = 0;
$3_1 = 0;
$15_1 = 0;
$11_1 = 0;
}
$109($14_1 + 8 | 0);
HEAP32[$14_1 + 8 >> 2] = $8_1;
$8_1 = $11_1 & 65535;
$10_1 = $8_1 >>> 16 | 0;
$11_1 = $9_1 & 255;
$12_1 = $8_1 << 16;
$9_1 = $15_1 & 255;
$8_1 = $9_1 >>> 24 | 0;
$9_1 = $11_1 | ($12_1 | $9_1 << 8);
HEAP32[$14_1 + 12 >> 2] = $9_1;
HEAP32[$14_1 + 16 >> 2] = $3_1 | ($8_1 | $10_1);
$15_1 = HEAPU8[$14_1 + 36 | 0];
$8_1 = $9_1;
}
HEAP32[$7_1 + 192 >> 2] = 0;
HEAP32[$7_1 + 184 >> 2] = 0;
HEAP32[$7_1 + 200 >> 2] = $14_1 + 32;
$9_1 = $15_1 & 255;
HEAP32[$7_1 + 180 >> 2] = $3_1 >>> 0 > $9_1 >>> 0 ? $8_1 + Math_imul($9_1, 12) | 0 : 0;
HEAP32[$7_1 + 176 >> 2] = 1;
$215($7_1 + 16 | 0, $7_1 + 176 | 0);
if (HEAP32[$7_1 + 16 >> 2] & 1) {
$3_1 = HEAP32[$7_1 + 20 >> 2];
$8_1 = $7_1 + 224 | 0;
$214($8_1, $7_1 + 176 | 0);
$9_1 = $8_1;
$8_1 = HEAP32[$7_1 + 224 >> 2] + 1 | 0;
$8_1 = $8_1 ? $8_1 : -1;
$28($9_1, $8_1 >>> 0 > 4 ? $8_1 : 4);
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
$215($7_1 + 8 | 0, $7_1 + 224 | 0);
if (HEAP32[$7_1 + 8 >> 2] == 1) {
$8_1 = HEAP32[$7_1 + 12 >> 2];
$3_1 = HEAP32[$7_1 + 216 >> 2];
if (($3_1 | 0) == HEAP32[$7_1 + 208 >> 2]) {
$214($7_1 + 256 | 0, $7_1 + 224 | 0);
$9_1 = HEAP32[$7_1 + 256 >> 2] + 1 | 0;
$36($7_1 + 208 | 0, $9_1 ? $9_1 : -1);
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
if (($18_1 | 0) == -2147483648) {
$18_1 = $11_1;
$28_1 = $9_1;
$25_1 = $3_1;
} else {
if ($25_1) {
label$77 : {
$8_1 = 0;
$3_1 = $28_1;
while (1) {
if ($283($7_1 + 152 | 0, HEAP32[$3_1 >> 2])) {
$3_1 = $3_1 + 4 | 0;
$8_1 = $8_1 + 1 | 0;
if (($25_1 | 0) != ($8_1 | 0)) {
continue
}
break label$77;
}
break;
};
$12_1 = $28_1 + 4 | 0;
$9_1 = $8_1;
while (1) {
label$81 : {
$3_1 = $12_1 + ($9_1 << 2) | 0;
while (1) {
$9_1 = $9_1 + 1 | 0;
if ($25_1 >>> 0 <= $9_1 >>> 0) {
break label$81
}
$10_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 4 | 0;
if (!$283($7_1 + 152 | 0, $10_1)) {
continue
}
break;
};
HEAP32[($8_1 << 2) + $28_1 >> 2] = $10_1;
$8_1 = $8_1 + 1 | 0;
continue;
}
break;
};
$9_1 = HEAP32[$7_1 + 156 >> 2];
$25_1 = $8_1;
}
} else {
$25_1 = 0
}
$5($11_1, $9_1);
}
$14_1 = $14_1 + 40 | 0;
continue;
}
break;
};
$8_1 = ($18_1 | 0) == -2147483648;
$5($8_1 ? 0 : $18_1, $8_1 ? 4 : $28_1);
$3_1 = $16_1;
if (!($8_1 ? 0 : $25_1)) {
continue
}
}
$3_1 = HEAP32[$7_1 + 148 >> 2];
if (($3_1 | 0) == HEAP32[$7_1 + 140 >> 2]) {
$125($7_1 + 140 | 0)
}
$8_1 = HEAP32[$7_1 + 144 >> 2] + ($3_1 << 3) | 0;
HEAPF32[$8_1 + 4 >> 2] = $32_1;
HEAP32[$8_1 >> 2] = $31_1;
HEAP32[$7_1 + 148 >> 2] = $3_1 + 1;
$3_1 = $16_1;
continue;
}
break;
};
$3_1 = HEAP32[$7_1 + 148 >> 2];
$9_1 = HEAP32[$7_1 + 144 >> 2];
$11_1 = HEAP32[$7_1 + 140 >> 2];
break label$34;
}
$15_1 = 11;
}
$9_1 = $9_1 & 255 | ($11_1 << 16 | ($15_1 & 255) << 8);
}
$111($18_1, $28_1);
$13(HEAP32[$7_1 + 140 >> 2], HEAP32[$7_1 + 144 >> 2]);
$11_1 = -2147483648;
}
$10_1 = $3_1;
$12_1 = $9_1;
$3_1 = HEAP32[$7_1 + 136 >> 2];
}
$9_1 = HEAP32[$7_1 + 132 >> 2];
$8_1 = $9_1 + 8 | 0;
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 | 0;
$109($8_1);
$8_1 = $8_1 + 40 | 0;
continue;
}
break;
};
$1(HEAP32[$7_1 + 128 >> 2], $9_1, 4, 40);
if (($11_1 | 0) == -2147483648) {
break label$5
}
$9_1 = $10_1;
$3_1 = $30_1;
$8_1 = $26_1;
$16_1 = $217($1_1, $3_1, $8_1, $3_1, $8_1, 0, HEAP32[$23_1 + 8 >> 2] ? HEAPU8[HEAP32[$23_1 + 4 >> 2] + 12 | 0] : 0);
$43($7_1 + 88 | 0, $9_1);
$3_1 = HEAP32[$7_1 + 96 >> 2];
if ($9_1) {
$10_1 = $3_1 + $9_1 | 0;
$3_1 = HEAP32[$7_1 + 92 >> 2] + Math_imul($3_1, 12) | 0;
$8_1 = $12_1;
while (1) {
HEAP32[$3_1 + 8 >> 2] = $16_1;
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
$3_1 = $10_1;
}
HEAP32[$7_1 + 96 >> 2] = $3_1;
$13($11_1, $12_1);
$23_1 = $23_1 + 12 | 0;
continue;
}
break;
};
$81($7_1 - -64 | 0, $7_1 + 88 | 0);
}
$12_1 = HEAP32[$7_1 + 68 >> 2];
$10_1 = HEAP32[$7_1 + 72 >> 2];
$3_1 = HEAP32[$7_1 + 64 >> 2];
if (($3_1 | 0) == -2147483648) {
break label$2
}
$2_1 = $2_1 + 52 | 0;
HEAP32[$7_1 + 80 >> 2] = $12_1;
HEAP32[$7_1 + 84 >> 2] = $10_1;
HEAP32[$7_1 + 76 >> 2] = $3_1;
$299($7_1 + 52 | 0, $7_1 + 76 | 0);
continue;
}
break;
};
$26(HEAP32[$7_1 + 88 >> 2], HEAP32[$7_1 + 92 >> 2]);
break label$2;
}
$81($0_1, $7_1 + 52 | 0);
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $12_1;
HEAP32[$0_1 + 8 >> 2] = $10_1;
$26(HEAP32[$7_1 + 52 >> 2], HEAP32[$7_1 + 56 >> 2]);
}
global$0 = $7_1 + 272 | 0;
}

function $231($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
$8_1 = global$0 - 48 | 0;
global$0 = $8_1;
$6_1 = HEAP32[$3_1 + 4 >> 2];
$13_1 = HEAP32[$3_1 + 8 >> 2];
label$1 : {
if ($13_1 >>> 0 >= 2) {
$17_1 = global$0 - 32 | 0;
global$0 = $17_1;
$10_1 = $13_1 + ($13_1 >>> 1 | 0) | 0;
label$3 : while (1) {
if ($10_1) {
$10_1 = $10_1 - 1 | 0;
if ($13_1 >>> 0 > $10_1 >>> 0) {
$12_1 = Math_imul($10_1, 20) + $6_1 | 0;
$18_1 = HEAP32[$12_1 + 16 >> 2];
$19_1 = HEAP32[$12_1 + 8 >> 2];
$20_1 = HEAP32[$12_1 + 12 >> 2];
$16_1 = HEAP32[$6_1 >> 2];
$14_1 = HEAP32[$6_1 + 4 >> 2];
$9_1 = HEAP32[$12_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$12_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $9_1;
$7_1 = HEAP32[$6_1 + 8 >> 2];
$11_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 8 >> 2] = $19_1;
HEAP32[$6_1 + 12 >> 2] = $20_1;
$9_1 = HEAP32[$6_1 + 16 >> 2];
HEAP32[$6_1 + 16 >> 2] = $18_1;
HEAP32[$12_1 >> 2] = $16_1;
HEAP32[$12_1 + 4 >> 2] = $14_1;
HEAP32[$12_1 + 8 >> 2] = $7_1;
HEAP32[$12_1 + 12 >> 2] = $11_1;
HEAP32[$12_1 + 16 >> 2] = $9_1;
$9_1 = 0;
} else {
$9_1 = $10_1 - $13_1 | 0
}
$14_1 = $10_1 >>> 0 > $13_1 >>> 0 ? $13_1 : $10_1;
while (1) {
$7_1 = $9_1 << 1;
$11_1 = $7_1 | 1;
if ($14_1 >>> 0 <= $11_1 >>> 0) {
continue label$3
}
$7_1 = $7_1 + 2 | 0;
if ($7_1 >>> 0 < $14_1 >>> 0) {
$11_1 = $308(Math_imul($11_1, 20) + $6_1 | 0, Math_imul($7_1, 20) + $6_1 | 0) + $11_1 | 0
}
$7_1 = Math_imul($9_1, 20) + $6_1 | 0;
$9_1 = Math_imul($11_1, 20) + $6_1 | 0;
if (!$308($7_1, $9_1)) {
continue label$3
}
$25($7_1, $9_1, 20);
$9_1 = $11_1;
continue;
};
}
break;
};
global$0 = $17_1 + 32 | 0;
} else {
$11_1 = 0;
if (!$13_1) {
break label$1
}
}
$11_1 = HEAP32[$6_1 + 12 >> 2];
}
HEAP32[$8_1 + 8 >> 2] = 0;
HEAP32[$8_1 >> 2] = 0;
HEAP32[$8_1 + 4 >> 2] = 4;
$16_1 = Math_imul($13_1, 20) + $6_1 | 0;
$10_1 = 8;
$9_1 = 4;
while (1) {
$7_1 = $6_1;
if (!(!$10_1 | ($6_1 | 0) == ($16_1 | 0))) {
$10_1 = $10_1 - 1 | 0;
$6_1 = $7_1 + 20 | 0;
$14_1 = HEAP32[$7_1 + 12 >> 2];
if ($14_1 - $11_1 >>> 0 >= 150) {
continue
}
$127($8_1 + 12 | 0, $1_1, $2_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2], $4_1, Math_fround(FUNCTION_TABLE[$5_1 | 0](1, $14_1)));
if (HEAP32[$8_1 >> 2] == ($15_1 | 0)) {
$19($8_1, 4, 36);
$9_1 = HEAP32[$8_1 + 4 >> 2];
}
wasm2js_memory_copy(Math_imul($15_1, 36) + $9_1 | 0, $8_1 + 12 | 0, 36);
$15_1 = $15_1 + 1 | 0;
HEAP32[$8_1 + 8 >> 2] = $15_1;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2];
$1_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$8_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
$47($3_1);
global$0 = $8_1 + 48 | 0;
}

function $232($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0;
$7_1 = global$0 - 112 | 0;
global$0 = $7_1;
$8_1 = $216($1_1);
if ($8_1) {
label$2 : {
$13_1 = HEAP32[$8_1 + 16 >> 2];
$19_1 = $13_1 + Math_imul(HEAP32[$8_1 + 20 >> 2], 7) | 0;
$20_1 = $7_1 + 36 | 0;
$21_1 = HEAP32[$5_1 + 12 >> 2];
$22_1 = $2_1 & 255;
$23_1 = $3_1 & 255;
label$3 : {
while (1) {
$2_1 = $13_1;
if (($2_1 | 0) != ($19_1 | 0)) {
$3_1 = $24_1;
$24_1 = $3_1 + 1 | 0;
$13_1 = $2_1 + 7 | 0;
if (HEAPU8[$2_1 | 0] != ($22_1 | 0) | HEAPU8[$2_1 + 1 | 0] != ($23_1 | 0)) {
continue
}
$8_1 = HEAP32[$1_1 + 12 >> 2];
$2_1 = HEAP32[$8_1 + 136 >> 2] + 1 | 0;
$11_1 = $3_1;
$3_1 = $2_1 + HEAP32[$8_1 + 152 >> 2] | 0;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? -1 : $3_1;
$3_1 = $11_1 + $2_1 | 0;
$24($7_1 + 16 | 0, $1_1, $2_1 >>> 0 > $3_1 >>> 0 ? -1 : $3_1);
$2_1 = HEAP32[$7_1 + 16 >> 2];
if (!$2_1) {
continue
}
$3_1 = HEAP32[$7_1 + 20 >> 2];
$10_1 = 0;
FUNCTION_TABLE[$21_1 | 0]($4_1, 0);
HEAP32[$7_1 + 52 >> 2] = $5_1;
HEAP32[$7_1 + 48 >> 2] = $4_1;
HEAP32[$7_1 + 44 >> 2] = 0;
HEAP32[$7_1 + 36 >> 2] = 0;
HEAP32[$7_1 + 40 >> 2] = 4;
HEAP32[$7_1 + 28 >> 2] = 0;
$8_1 = $7_1 + 56 | 0;
$22($8_1, 9, $2_1, $3_1);
$16_1 = $15($8_1);
HEAP32[$7_1 + 84 >> 2] = 0;
HEAP32[$7_1 + 76 >> 2] = 0;
HEAP32[$7_1 + 80 >> 2] = 1;
$8_1 = $3_1 - $16_1 | 0;
$12_1 = ($3_1 >>> 0 < $8_1 >>> 0 ? 0 : $8_1) + $2_1 | 0;
$25_1 = $2_1 + $3_1 | 0;
$14_1 = 4;
$8_1 = $5_1;
$11_1 = $4_1;
while (1) {
if (($12_1 | 0) != ($25_1 | 0)) {
$222($7_1 + 100 | 0, $7_1 + 76 | 0, $7_1 + 56 | 0);
$15_1 = HEAP32[$7_1 + 108 >> 2];
$17_1 = HEAP32[$7_1 + 104 >> 2];
$26_1 = HEAPU8[$12_1 | 0];
label$8 : {
label$9 : {
$9_1 = HEAP32[$7_1 + 100 >> 2];
if (HEAP32[$7_1 + 28 >> 2] == 1 & $9_1 >>> 0 >= HEAPU32[$7_1 + 32 >> 2]) {
break label$9
}
HEAP32[$7_1 + 28 >> 2] = 0;
$2_1 = $10_1 << 2;
$3_1 = ($14_1 + $2_1 | 0) - 4 | 0;
while (1) {
if (!(!$10_1 | !$3_1 | $9_1 >>> 0 >= HEAPU32[$3_1 >> 2])) {
$2_1 = $2_1 - 4 | 0;
$3_1 = $3_1 - 4 | 0;
$10_1 = $10_1 - 1 | 0;
continue;
}
break;
};
HEAP32[$7_1 + 44 >> 2] = $10_1;
FUNCTION_TABLE[HEAP32[$8_1 + 12 >> 2]]($11_1, $10_1);
if ($3_1 ? $10_1 : 0) {
$3_1 = HEAP32[$3_1 >> 2];
if ($15_1 >>> 0 < $3_1 >>> 0) {
break label$9
}
} else {
$3_1 = 0
}
$42($7_1 + 100 | 0, $3_1 + $17_1 | 0, $15_1 - $3_1 | 0);
if (HEAP32[$7_1 + 100 >> 2]) {
break label$9
}
$9_1 = HEAP32[$7_1 + 108 >> 2];
$18_1 = HEAP32[$7_1 + 104 >> 2];
HEAP32[$7_1 + 100 >> 2] = $18_1;
HEAP32[$7_1 + 104 >> 2] = $9_1 + $18_1;
label$15 : {
while (1) {
$9_1 = $17($7_1 + 100 | 0);
if (($9_1 | 0) != 1114112) {
$3_1 = ($9_1 >>> 0 >= 128 ? ($9_1 >>> 0 < 2048 ? 2 : $9_1 >>> 0 < 65536 ? 3 : 4) : 1) + $3_1 | 0;
if (HEAP32[$7_1 + 36 >> 2] == ($10_1 | 0)) {
$83($20_1);
$14_1 = HEAP32[$7_1 + 40 >> 2];
}
HEAP32[$2_1 + $14_1 >> 2] = $3_1;
$10_1 = $10_1 + 1 | 0;
HEAP32[$7_1 + 44 >> 2] = $10_1;
$2_1 = $2_1 + 4 | 0;
$11_1 = HEAP32[$7_1 + 48 >> 2];
$8_1 = HEAP32[$7_1 + 52 >> 2];
if (FUNCTION_TABLE[HEAP32[$8_1 + 16 >> 2]]($11_1, $9_1) | 0) {
continue
}
break label$15;
}
break;
};
FUNCTION_TABLE[HEAP32[$8_1 + 20 >> 2]]($7_1 + 8 | 0, $11_1);
$2_1 = HEAP32[$7_1 + 12 >> 2];
$3_1 = HEAP32[$7_1 + 8 >> 2] ^ 1;
break label$8;
}
HEAP32[$7_1 + 32 >> 2] = $3_1;
HEAP32[$7_1 + 28 >> 2] = 1;
$3_1 = 1;
break label$8;
}
$3_1 = 1;
}
$42($7_1 + 88 | 0, $17_1, $15_1);
if (!(HEAP32[$7_1 + 88 >> 2] ? 1 : $3_1 & 1)) {
$4($7_1 + 100 | 0, HEAP32[$7_1 + 92 >> 2], HEAP32[$7_1 + 96 >> 2]);
$3_1 = HEAP32[$6_1 + 8 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 >> 2]) {
$62($6_1)
}
HEAP32[$6_1 + 8 >> 2] = $3_1 + 1;
$9_1 = HEAP32[$7_1 + 104 >> 2];
$3_1 = HEAP32[$6_1 + 4 >> 2] + Math_imul($3_1, 20) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$7_1 + 100 >> 2];
HEAP32[$3_1 + 4 >> 2] = $9_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$7_1 + 108 >> 2];
HEAP8[$3_1 + 16 | 0] = $26_1 ^ -1;
HEAP32[$3_1 + 12 >> 2] = $2_1;
}
$12_1 = $12_1 + 1 | 0;
continue;
}
break;
};
$10($7_1 + 56 | 0, HEAP32[$7_1 + 68 >> 2] == ($16_1 | 0), 2);
$3_1 = HEAPU8[$7_1 + 56 | 0];
$2_1 = HEAP32[$7_1 + 56 >> 2];
$8_1 = HEAP32[$7_1 + 60 >> 2];
$0(HEAP32[$7_1 + 76 >> 2], HEAP32[$7_1 + 80 >> 2]);
if (!(($3_1 | 0) == 8 | ($2_1 & 255) == 8)) {
break label$3
}
$5(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
continue;
}
break;
};
HEAP8[$0_1 | 0] = 8;
break label$2;
}
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $8_1;
$5(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
}
} else {
HEAP8[$0_1 | 0] = 8
}
global$0 = $7_1 + 112 | 0;
}

function $233($0_1, $1_1) {
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

function $234($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $1_1 & 255;
$2_1 = $1_1 >>> 0 > 255 ? 1048576 : ($2_1 >>> 0 < 16 ? $2_1 : 16) << 16;
$1_1 = $0_1 & 255;
return $2_1 | ($0_1 >>> 0 > 255 ? 4096 : ($1_1 >>> 0 < 16 ? $1_1 : 16) << 8);
}

function $235($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 20 >> 2] = $1_1;
HEAP32[$3_1 + 24 >> 2] = $1_1 + $2_1;
$1_1 = $17($3_1 + 20 | 0);
if (($1_1 | 0) != 1114112) {
$2_1 = HEAP32[$3_1 + 24 >> 2];
$5_1 = HEAP32[$3_1 + 20 >> 2];
$4_1 = $2_1 - $5_1 | 0;
$4_1 = ($4_1 >>> 2 | 0) + (($4_1 & 3) != 0) | 0;
$11($3_1 + 8 | 0, ($4_1 >>> 0 > 3 ? $4_1 : 3) + 1 | 0, 4, 4);
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
$5_1 = $17($3_1 + 40 | 0);
if (($5_1 | 0) != 1114112) {
if (HEAP32[$3_1 + 28 >> 2] == ($1_1 | 0)) {
$4_1 = HEAP32[$3_1 + 44 >> 2] - HEAP32[$3_1 + 40 >> 2] | 0;
$7($3_1 + 28 | 0, $1_1, (($4_1 >>> 2 | 0) + (($4_1 & 3) != 0) | 0) + 1 | 0, 4, 4);
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

function $236($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 192 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = HEAP32[$1_1 + 20 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 + 16 >> 2];
HEAP32[$2_1 + 52 >> 2] = 0;
HEAP32[$2_1 + 36 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = $1_1;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP32[$2_1 >> 2] = 1;
HEAP32[$2_1 + 32 >> 2] = $1_1 + Math_imul($5_1, 52);
HEAP32[$2_1 + 8 >> 2] = $3_1 + Math_imul($4_1, 12);
$221($2_1 + 68 | 0, $2_1);
if (HEAP32[$2_1 + 68 >> 2] != -2147483648) {
$3_1 = $2_1 + 96 | 0;
$220($3_1, $2_1);
$1_1 = HEAP32[$2_1 + 96 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$135($2_1 + 84 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
$4_1 = HEAP32[$2_1 + 72 >> 2];
$1_1 = HEAP32[$2_1 + 88 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 68 >> 2];
HEAP32[$1_1 + 4 >> 2] = $4_1;
$4_1 = HEAP32[$2_1 + 80 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 76 >> 2];
HEAP32[$1_1 + 12 >> 2] = $4_1;
HEAP32[$2_1 + 92 >> 2] = 1;
wasm2js_memory_copy($3_1, $2_1, 68);
while (1) {
$221($2_1 + 164 | 0, $2_1 + 96 | 0);
if (HEAP32[$2_1 + 164 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 92 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 84 >> 2]) {
$220($2_1 + 180 | 0, $2_1 + 96 | 0);
$3_1 = HEAP32[$2_1 + 180 >> 2] + 1 | 0;
$128($2_1 + 84 | 0, $3_1 ? $3_1 : -1);
}
$4_1 = HEAP32[$2_1 + 168 >> 2];
$3_1 = HEAP32[$2_1 + 88 >> 2] + ($1_1 << 4) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 164 >> 2];
HEAP32[$3_1 + 4 >> 2] = $4_1;
$4_1 = HEAP32[$2_1 + 176 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 172 >> 2];
HEAP32[$3_1 + 12 >> 2] = $4_1;
HEAP32[$2_1 + 92 >> 2] = $1_1 + 1;
continue;
}
break;
};
$161($2_1 + 96 | 0);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 92 >> 2];
$1_1 = HEAP32[$2_1 + 88 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 84 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
$161($2_1);
}
global$0 = $2_1 + 192 | 0;
}

function $237($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$5_1 = global$0 + -64 | 0;
global$0 = $5_1;
$13_1 = HEAP32[HEAP32[$1_1 + 12 >> 2] + 32 >> 2];
HEAP32[$5_1 + 16 >> 2] = 0;
HEAP32[$5_1 + 8 >> 2] = 0;
HEAP32[$5_1 + 12 >> 2] = 4;
$14_1 = Math_imul($3_1, 12) + $2_1 | 0;
$11_1 = $5_1 + 52 | 0;
$12_1 = 4;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$3_1 = HEAP32[$1_1 + 12 >> 2];
$7_1 = $3_1 + 112 | 0;
$3_1 = $3_1 + 108 | 0;
while (1) {
if (($2_1 | 0) == ($14_1 | 0)) {
break label$4
}
$6_1 = $2_1 + 8 | 0;
$8_1 = $2_1 + 4 | 0;
$2_1 = $2_1 + 12 | 0;
$6_1 = $239(HEAP32[$3_1 >> 2], HEAP32[$7_1 >> 2], HEAP32[$8_1 >> 2], HEAP32[$6_1 >> 2]);
if (!$6_1) {
continue
}
break;
};
HEAP32[$5_1 + 28 >> 2] = 0;
HEAP32[$5_1 + 20 >> 2] = 0;
HEAP32[$5_1 + 24 >> 2] = 4;
$3_1 = HEAP32[$6_1 + 24 >> 2];
$7_1 = $3_1 + HEAP32[$6_1 + 20 >> 2] | 0;
$7_1 = $3_1 >>> 0 > $7_1 >>> 0 ? -1 : $7_1;
while (1) {
if (($3_1 | 0) != ($7_1 | 0)) {
$24($5_1, $1_1, $3_1);
$8_1 = HEAP32[$5_1 >> 2];
if ($8_1) {
label$9 : {
$9_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$5_1 + 40 >> 2] = $4_1;
HEAP32[$5_1 + 44 >> 2] = $5_1 + 20;
$238($5_1 + 32 | 0, $8_1, $9_1, $13_1, $5_1 + 40 | 0, 4);
if (HEAPU8[$5_1 + 32 | 0] == 8) {
break label$9
}
$8_1 = HEAP32[$5_1 + 36 >> 2];
$9_1 = HEAP32[$5_1 + 32 >> 2];
if (($9_1 & 255) != 8) {
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
HEAP32[$11_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
$3_1 = HEAP32[$5_1 + 24 >> 2];
HEAP32[$11_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
HEAP32[$11_1 + 4 >> 2] = $3_1;
if (HEAP32[$5_1 + 8 >> 2] == ($10_1 | 0)) {
$19($5_1 + 8 | 0, 4, 24);
$12_1 = HEAP32[$5_1 + 12 >> 2];
}
$6_1 = HEAP32[$5_1 + 44 >> 2];
$3_1 = Math_imul($10_1, 24) + $12_1 | 0;
HEAP32[$3_1 >> 2] = HEAP32[$5_1 + 40 >> 2];
HEAP32[$3_1 + 4 >> 2] = $6_1;
$6_1 = HEAP32[$5_1 + 60 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$5_1 + 56 >> 2];
HEAP32[$3_1 + 20 >> 2] = $6_1;
$6_1 = HEAP32[$5_1 + 52 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$5_1 + 48 >> 2];
HEAP32[$3_1 + 12 >> 2] = $6_1;
$10_1 = $10_1 + 1 | 0;
HEAP32[$5_1 + 16 >> 2] = $10_1;
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
HEAP32[$0_1 + 4 >> 2] = $9_1;
HEAP32[$0_1 + 8 >> 2] = $8_1;
$46($5_1 + 20 | 0);
$67($5_1 + 8 | 0);
}
global$0 = $5_1 - -64 | 0;
}

function $238($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
$7_1 = $6_1 + 16 | 0;
$22($7_1, 5, $1_1, $2_1);
HEAP32[$6_1 + 44 >> 2] = 0;
HEAP32[$6_1 + 36 >> 2] = 0;
HEAP32[$6_1 + 40 >> 2] = 1;
$2_1 = $3_1 >>> 0 > 67108863 ? -1 : $3_1 << 6;
$8_1 = $6_1 + 68 | 0;
$1_1 = $15($7_1);
label$1 : {
label$2 : {
label$3 : {
while (1) {
if (!$1_1) {
break label$3
}
$7_1 = $6_1 + 16 | 0;
$77($6_1 + 8 | 0, $6_1 + 36 | 0, $7_1);
$89($6_1, $7_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
$10_1 = HEAP32[$6_1 + 4 >> 2];
$11_1 = HEAP32[$6_1 >> 2];
$9_1 = $9($7_1);
$10($7_1, $9_1 >>> 0 <= $2_1 >>> 0, 6);
$113($6_1 + 48 | 0, $7_1, $9_1, $3_1);
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
$5(HEAP32[$6_1 + 48 >> 2], HEAP32[$6_1 + 52 >> 2]);
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

function $239($0_1, $1_1, $2_1, $3_1) {
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
if (!$6(HEAP32[$0_1 >> 2], $5_1, $2_1, $3_1)) {
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

function $240($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0;
$7_1 = global$0 + -64 | 0;
global$0 = $7_1;
if (HEAPU8[$1_1 + 37 | 0]) {
HEAP16[$0_1 >> 1] = 8
} else {
label$3 : {
$17_1 = HEAP32[$1_1 + 16 >> 2];
$3_1 = $7_1 + 28 | 0;
$11_1 = HEAP32[$1_1 + 20 >> 2];
$51($3_1, $11_1);
$96($3_1, $11_1);
$5_1 = HEAP32[$7_1 + 36 >> 2];
$15_1 = HEAP32[$7_1 + 32 >> 2];
if ($11_1) {
$8_1 = $5_1 + $11_1 | 0;
$4_1 = $17_1 + 8 | 0;
$3_1 = ($5_1 << 3) + $15_1 | 0;
$5_1 = $11_1;
while (1) {
$9_1 = $4_1 - 4 | 0;
$6_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $6_1;
$4_1 = $4_1 + 28 | 0;
$3_1 = $3_1 + 8 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$5_1 = $8_1;
}
$20_1 = HEAP32[$7_1 + 28 >> 2];
if ($5_1 >>> 0 >= 2) {
label$7 : {
$4_1 = $15_1;
$10_1 = ($5_1 >>> 1 | 0) + $5_1 | 0;
label$8 : while (1) {
if ($10_1) {
$10_1 = $10_1 - 1 | 0;
if ($10_1 >>> 0 < $5_1 >>> 0) {
$6_1 = HEAP32[$4_1 >> 2];
$8_1 = HEAP32[$4_1 + 4 >> 2];
$9_1 = ($10_1 << 3) + $4_1 | 0;
$3_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
HEAP32[$9_1 >> 2] = $6_1;
HEAP32[$9_1 + 4 >> 2] = $8_1;
$8_1 = 0;
} else {
$8_1 = $10_1 - $5_1 | 0
}
$9_1 = $5_1 >>> 0 < $10_1 >>> 0 ? $5_1 : $10_1;
while (1) {
$6_1 = $8_1 << 1;
$3_1 = $6_1 | 1;
if ($9_1 >>> 0 <= $3_1 >>> 0) {
continue label$8
}
$6_1 = $6_1 + 2 | 0;
if ($6_1 >>> 0 < $9_1 >>> 0) {
$12_1 = $3_1;
$3_1 = ($3_1 << 3) + $4_1 | 0;
$13_1 = HEAP32[$3_1 >> 2];
$14_1 = HEAP32[$3_1 + 4 >> 2];
$3_1 = ($6_1 << 3) + $4_1 | 0;
$3_1 = $12_1 + $307($13_1, $14_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]) | 0;
}
$6_1 = ($8_1 << 3) + $4_1 | 0;
$8_1 = ($3_1 << 3) + $4_1 | 0;
if (!$307(HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2], HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2])) {
continue label$8
}
$25($6_1, $8_1, 8);
$8_1 = $3_1;
continue;
};
}
break;
};
$3_1 = 1;
while (1) {
if (($3_1 | 0) == ($5_1 | 0)) {
break label$7
}
$8_1 = $4_1 + 8 | 0;
if (!$6(HEAP32[$8_1 >> 2], HEAP32[$4_1 + 12 >> 2], HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2])) {
$3_1 = $3_1 + 1 | 0;
$4_1 = $8_1;
continue;
}
break;
};
$8_1 = $3_1;
while (1) {
label$17 : {
$4_1 = ($8_1 << 3) + $15_1 | 0;
$13_1 = ($3_1 << 3) + $15_1 | 0;
$14_1 = $13_1 - 4 | 0;
$9_1 = $13_1 - 8 | 0;
while (1) {
$8_1 = $8_1 + 1 | 0;
if ($8_1 >>> 0 >= $5_1 >>> 0) {
break label$17
}
$6_1 = $4_1 + 12 | 0;
$4_1 = $4_1 + 8 | 0;
if ($6(HEAP32[$4_1 >> 2], HEAP32[$6_1 >> 2], HEAP32[$9_1 >> 2], HEAP32[$14_1 >> 2])) {
continue
}
break;
};
$6_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$13_1 + 4 >> 2] = $6_1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$5_1 = $3_1;
}
}
$10_1 = 0;
HEAP32[$7_1 + 8 >> 2] = 0;
HEAP32[$7_1 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 4;
$24_1 = Math_imul($11_1, 28) + $17_1 | 0;
$25_1 = ($5_1 << 3) + $15_1 | 0;
$21_1 = 4;
$8_1 = $15_1;
label$19 : {
while (1) {
label$21 : {
if (($8_1 | 0) == ($25_1 | 0)) {
break label$19
}
$18_1 = HEAP32[$8_1 >> 2];
$19_1 = HEAP32[$8_1 + 4 >> 2];
$262($7_1 + 28 | 0, $2_1, $18_1, $19_1);
$4_1 = HEAP32[$7_1 + 32 >> 2];
$5_1 = HEAP32[$7_1 + 36 >> 2];
$22_1 = HEAP32[$7_1 + 28 >> 2];
if (($22_1 | 0) == -2147483648) {
break label$21
}
$3_1 = $5_1;
if (($3_1 | 0) == 4097 | $3_1 >>> 0 > 4097) {
$311($4_1, $3_1);
$70($4_1 + 81920 | 0, $3_1 - 4096 | 0);
$23_1 = global$0 - 32 | 0;
global$0 = $23_1;
$3_1 = 6144;
while (1) {
if ($3_1) {
$11_1 = $3_1 - 1 | 0;
if ($3_1 >>> 0 < 4097) {
$12_1 = Math_imul($11_1, 20) + $4_1 | 0;
$26_1 = HEAP32[$12_1 + 16 >> 2];
$16_1 = HEAP32[$12_1 + 8 >> 2];
$13_1 = HEAP32[$12_1 + 12 >> 2];
$14_1 = HEAP32[$4_1 >> 2];
$9_1 = HEAP32[$4_1 + 4 >> 2];
$3_1 = HEAP32[$12_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$12_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
$6_1 = HEAP32[$4_1 + 8 >> 2];
$5_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 8 >> 2] = $16_1;
HEAP32[$4_1 + 12 >> 2] = $13_1;
$3_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 16 >> 2] = $26_1;
HEAP32[$12_1 >> 2] = $14_1;
HEAP32[$12_1 + 4 >> 2] = $9_1;
HEAP32[$12_1 + 8 >> 2] = $6_1;
HEAP32[$12_1 + 12 >> 2] = $5_1;
HEAP32[$12_1 + 16 >> 2] = $3_1;
$5_1 = 0;
} else {
$5_1 = $3_1 - 4097 | 0
}
$9_1 = $11_1 >>> 0 < 4096 ? $11_1 : 4096;
while (1) {
label$28 : {
$6_1 = $5_1 << 1;
$3_1 = $6_1 | 1;
if ($9_1 >>> 0 <= $3_1 >>> 0) {
break label$28
}
$6_1 = $6_1 + 2 | 0;
if ($6_1 >>> 0 < $9_1 >>> 0) {
$12_1 = $3_1;
$3_1 = Math_imul($3_1, 20) + $4_1 | 0;
$13_1 = HEAP32[$3_1 + 4 >> 2];
$14_1 = HEAP32[$3_1 + 8 >> 2];
$3_1 = Math_imul($6_1, 20) + $4_1 | 0;
$3_1 = $12_1 + (($18($13_1, $14_1, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]) & 255) == 255) | 0;
}
$6_1 = Math_imul($5_1, 20) + $4_1 | 0;
$5_1 = Math_imul($3_1, 20) + $4_1 | 0;
if (($18(HEAP32[$6_1 + 4 >> 2], HEAP32[$6_1 + 8 >> 2], HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]) & 255) != 255) {
break label$28
}
$25($6_1, $5_1, 20);
$5_1 = $3_1;
continue;
}
break;
};
$3_1 = $11_1;
continue;
}
break;
};
global$0 = $23_1 + 32 | 0;
$3_1 = 4096;
}
$8_1 = $8_1 + 8 | 0;
HEAP32[$7_1 + 20 >> 2] = $22_1;
HEAP32[$7_1 + 16 >> 2] = $4_1;
HEAP32[$7_1 + 12 >> 2] = $4_1;
$13_1 = Math_imul($3_1, 20) + $4_1 | 0;
HEAP32[$7_1 + 24 >> 2] = $13_1;
while (1) {
label$31 : {
if (($4_1 | 0) == ($13_1 | 0)) {
break label$31
}
$5_1 = $4_1 + 20 | 0;
HEAP32[$7_1 + 16 >> 2] = $5_1;
$14_1 = HEAP32[$4_1 >> 2];
if (($14_1 | 0) == -2147483648) {
break label$31
}
$9_1 = HEAP32[$4_1 + 12 >> 2];
$16_1 = HEAP32[$4_1 + 4 >> 2];
$6_1 = HEAP32[$4_1 + 8 >> 2];
if (!$6($16_1, $6_1, $18_1, $19_1)) {
label$33 : {
$3_1 = $17_1;
while (1) {
$4_1 = $3_1;
if (($4_1 | 0) == ($24_1 | 0)) {
break label$33
}
$3_1 = $4_1 + 28 | 0;
if (!$6(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $18_1, $19_1)) {
continue
}
$11_1 = HEAPU8[$4_1 + 24 | 0];
if (!($9_1 >>> $11_1 & 1)) {
continue
}
$127($7_1 + 28 | 0, HEAPU8[$4_1 + 20 | 0], $11_1, $16_1, $6_1, 1, Math_fround(.6000000238418579));
if (HEAP32[$7_1 + 28 >> 2] == -2147483648) {
break label$33
}
if (HEAP32[$7_1 >> 2] == ($10_1 | 0)) {
$149($7_1, 1);
$21_1 = HEAP32[$7_1 + 4 >> 2];
}
wasm2js_memory_copy(Math_imul($10_1, 36) + $21_1 | 0, $7_1 + 28 | 0, 36);
$10_1 = $10_1 + 1 | 0;
HEAP32[$7_1 + 8 >> 2] = $10_1;
continue;
};
}
}
$0($14_1, $16_1);
$4_1 = $5_1;
continue;
}
break;
};
$162($7_1 + 12 | 0);
continue;
}
break;
};
HEAP32[$0_1 >> 2] = $4_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
$13($20_1, $15_1);
$107($7_1);
break label$3;
}
$13($20_1, $15_1);
$132($1_1, $7_1);
HEAP8[$0_1 | 0] = 8;
HEAP8[$0_1 + 1 | 0] = ($10_1 | 0) != 0;
}
}
global$0 = $7_1 - -64 | 0;
}

function $241($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$87($4_1, $1_1, $2_1, 1050092);
$87($4_1, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], 1050116);
$1_1 = HEAP32[$4_1 + 4 >> 2];
$2_1 = HEAP32[$4_1 >> 2];
$5_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 4 >> 2] = $5_1 + HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 >> 2] = $5_1;
$17($4_1);
$5_1 = HEAP32[$4_1 >> 2];
HEAP32[$3_1 >> 2] = $5_1;
HEAP32[$3_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] - $5_1;
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $242($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$87($4_1, $1_1, $2_1, 1050140);
$1_1 = HEAP32[$4_1 >> 2];
$2_1 = HEAP32[$4_1 + 4 >> 2];
$5_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$3_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
global$0 = $4_1 + 16 | 0;
}

function $243($0_1, $1_1, $2_1) {
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

function $244($0_1, $1_1) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2] == -2147483648 ? 0 : HEAP32[$1_1 + 4 >> 2];
}

function $245($0_1, $1_1, $2_1, $3_1) {
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
$191($6_1 + 8 | 0, $1_1, $2_1, $4_1);
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
$191($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
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

function $246($0_1, $1_1) {
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

function $247($0_1, $1_1) {
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

function $248($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 - 96 | 0;
global$0 = $3_1;
$6_1 = HEAP32[$0_1 + 4 >> 2];
$4_1 = HEAP32[$0_1 + 8 >> 2];
$218($3_1 + 8 | 0, $6_1, $4_1, $1_1);
if (HEAP32[$3_1 + 8 >> 2] == 1) {
$5_1 = HEAP32[$3_1 + 12 >> 2];
$7_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$3_1 + 24 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 28 >> 2] = $7_1;
$7_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 20 >> 2] = $7_1;
wasm2js_memory_copy($3_1 + 32 | 0, $2_1, 64);
if ($4_1 >>> 0 < $5_1 >>> 0) {
abort()
}
if (HEAP32[$0_1 >> 2] == ($4_1 | 0)) {
$19($0_1, 8, 80);
$6_1 = HEAP32[$0_1 + 4 >> 2];
}
$2_1 = Math_imul($5_1, 80) + $6_1 | 0;
if ($4_1 >>> 0 > $5_1 >>> 0) {
$1_1 = Math_imul($4_1 - $5_1 | 0, 80);
if ($1_1) {
wasm2js_memory_copy($2_1 + 80 | 0, $2_1, $1_1)
}
}
wasm2js_memory_copy($2_1, $3_1 + 16 | 0, 80);
HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
} else {
$173($2_1);
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
}
global$0 = $3_1 + 96 | 0;
}

function $249($0_1, $1_1) {
if (HEAPU8[$0_1 | 0] == HEAPU8[$1_1 | 0]) {
if ($6(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2])) {
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

function $250($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$1_1 = $251($1_1, $2_1);
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

function $251($0_1, $1_1) {
if (HEAPU32[$0_1 + 32 >> 2] > $1_1 >>> 0) {
$1_1 = HEAPU8[HEAP32[$0_1 + 28 >> 2] + $1_1 | 0];
$0_1 = $1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2] ? HEAP32[$0_1 + 16 >> 2] + ($1_1 << 4) | 0 : 0;
} else {
$0_1 = 0
}
return $0_1;
}

function $252($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
if ($88($1_1)) {
$0_1 = 1
} else {
$0_1 = $73($1_1)
}
return $0_1 | 0;
}

function $253($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $73($1_1) ^ 1;
}

function $254($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $88($1_1) ^ 1;
}

function $255($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
label$1 : {
if ($2_1) {
while (1) {
$186($3_1 + 8 | 0, $1_1);
$4_1 = 0;
if (!HEAP32[$3_1 + 8 >> 2]) {
break label$1
}
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}
}
$186($3_1, $1_1);
$1_1 = HEAP32[$3_1 + 4 >> 2];
$4_1 = HEAP32[$3_1 >> 2];
}
$2_1 = $4_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $2_1;
global$0 = $3_1 + 16 | 0;
}

function $256($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if (($4_1 | 0) == (Math_clz32(($3_1 >>> 0 > 16 ? $3_1 : 16) - 1 | 0) | 0)) {
return $0_1
}
$2_1 = $136($2_1, $3_1);
if (!$2_1) {
return 0
}
$1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
if ($1_1) {
wasm2js_memory_copy($2_1, $0_1, $1_1)
}
if ($4_1) {
$1_1 = 32 - $4_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1063724 >> 2];
HEAP32[$1_1 + 1063724 >> 2] = $0_1;
}
return $2_1;
}

function $257($0_1, $1_1) {
if (HEAP32[$0_1 >> 2] == HEAP32[$1_1 >> 2]) {
$0_1 = $273($0_1 + 4 | 0, $1_1 + 4 | 0)
} else {
$0_1 = 0
}
return $0_1;
}

function $258($0_1, $1_1) {
$1_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if ($1_1) {
$1_1 = 32 - $1_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1063724 >> 2];
HEAP32[$1_1 + 1063724 >> 2] = $0_1;
}
}

function $259($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
$4_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 + 12 >> 2];
label$1 : {
if (HEAP32[$1_1 + 180 >> 2] != -2147483648) {
label$3 : {
$5_1 = HEAP32[$1_1 + 136 >> 2];
$1_1 = $2_1 << 2;
$3_1 = $4_1;
while (1) {
if (!$1_1) {
break label$3
}
$1_1 = $1_1 - 4 | 0;
$7_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 4 | 0;
if (($5_1 | 0) != ($7_1 | 0)) {
continue
}
break;
};
HEAP32[$0_1 + 8 >> 2] = $5_1;
HEAP8[$0_1 + 4 | 0] = 6;
HEAP32[$0_1 >> 2] = -2147483647;
break label$1;
}
}
$28($6_1 + 4 | 0, $2_1);
$5_1 = HEAP32[$6_1 + 8 >> 2];
if ($2_1) {
$1_1 = $2_1 << 2;
if ($1_1) {
wasm2js_memory_copy($5_1, $4_1, $1_1)
}
} else {
$2_1 = HEAP32[$6_1 + 12 >> 2]
}
$7_1 = HEAP32[$6_1 + 4 >> 2];
label$8 : {
label$9 : {
if ($2_1 >>> 0 >= 2) {
$312($5_1, $2_1);
$3_1 = $5_1;
$1_1 = 1;
while (1) {
if (($1_1 | 0) == ($2_1 | 0)) {
break label$9
}
$4_1 = $3_1 + 4 | 0;
if (HEAP32[$4_1 >> 2] != HEAP32[$3_1 >> 2]) {
$1_1 = $1_1 + 1 | 0;
$3_1 = $4_1;
continue;
}
break;
};
$10_1 = $5_1 + 4 | 0;
$4_1 = $1_1;
while (1) {
label$14 : {
$3_1 = ($4_1 << 2) + $10_1 | 0;
$8_1 = $5_1 + ($1_1 << 2) | 0;
$11_1 = $8_1 - 4 | 0;
while (1) {
$4_1 = $4_1 + 1 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
break label$14
}
$9_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 4 | 0;
if (HEAP32[$11_1 >> 2] == ($9_1 | 0)) {
continue
}
break;
};
HEAP32[$8_1 >> 2] = $9_1;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$2_1 = $1_1;
}
if ($2_1) {
break label$9
}
$5($7_1, $5_1);
$7_1 = -2147483648;
break label$8;
}
$12_1 = $5_1;
$13_1 = $2_1;
}
HEAP32[$0_1 + 4 >> 2] = $12_1;
HEAP32[$0_1 + 8 >> 2] = $13_1;
HEAP32[$0_1 >> 2] = $7_1;
}
global$0 = $6_1 + 16 | 0;
}

function $260($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
$4_1 = global$0 + -64 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 36 >> 2] = 0;
HEAP32[$4_1 + 28 >> 2] = 0;
HEAP32[$4_1 + 32 >> 2] = 1;
HEAP32[$4_1 + 48 >> 2] = 0;
HEAP32[$4_1 + 40 >> 2] = 0;
HEAP32[$4_1 + 44 >> 2] = 4;
$13_1 = $15($1_1);
while (1) {
label$2 : {
if (($8_1 | 0) == ($13_1 | 0)) {
break label$2
}
$77($4_1 + 16 | 0, $4_1 + 28 | 0, $1_1);
$6_1 = HEAP32[$4_1 + 16 >> 2];
$5_1 = HEAP32[$4_1 + 20 >> 2];
if ($37($6_1, $5_1, $2_1, $3_1)) {
$89($4_1 + 8 | 0, $1_1, $6_1, $5_1);
$4($4_1 + 52 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$14_1 = HEAP32[$4_1 + 56 >> 2];
$15_1 = HEAP32[$4_1 + 60 >> 2];
$6_1 = HEAP32[$4_1 + 52 >> 2];
} else {
if ($18($6_1, $5_1, $2_1, $3_1) << 24 >> 24 > 0) {
break label$2
}
HEAP32[$4_1 + 52 >> 2] = -2147483648;
$6_1 = -2147483648;
}
$8_1 = $8_1 + 1 | 0;
$5_1 = $9($1_1);
$7_1 = $14($1_1);
$301($4_1 + 40 | 0, ($6_1 | 0) != -2147483648);
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
$71($4_1 + 40 | 0);
} else {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 48 >> 2];
$1_1 = HEAP32[$4_1 + 44 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 40 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
$0(HEAP32[$4_1 + 28 >> 2], HEAP32[$4_1 + 32 >> 2]);
global$0 = $4_1 - -64 | 0;
}

function $261($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$5_1 = HEAP32[$1_1 + 8 >> 2];
if ($5_1) {
label$2 : {
$10_1 = HEAP32[$1_1 + 4 >> 2];
$4_1 = $5_1;
while (1) {
if ($4_1 >>> 0 > 1) {
$7_1 = $4_1 >>> 1 | 0;
$8_1 = $7_1 + $6_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$6_1 = ($292($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $6_1 : $8_1;
$4_1 = $4_1 - $7_1 | 0;
continue;
}
break;
};
$4_1 = ($6_1 << 4) + $10_1 | 0;
$4_1 = $292($2_1, $3_1, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]) & 255;
if ($4_1) {
$6_1 = (($4_1 | 0) == 255) + $6_1 | 0
}
$4_1 = 0;
while (1) {
if ($5_1 >>> 0 > 1) {
$7_1 = $5_1 >>> 1 | 0;
$8_1 = $7_1 + $4_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$4_1 = ($290($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $4_1 : $8_1;
$5_1 = $5_1 - $7_1 | 0;
continue;
}
break;
};
$5_1 = $2_1;
$2_1 = ($4_1 << 4) + $10_1 | 0;
$2_1 = $290($5_1, $3_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]) & 255;
if (!$2_1) {
break label$2
}
$4_1 = (($2_1 | 0) == 255) + $4_1 | 0;
}
}
HEAP32[$0_1 + 8 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $6_1 - (($6_1 | 0) != 0);
}

function $262($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = global$0 - 96 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 24 >> 2] = 0;
HEAP32[$4_1 + 16 >> 2] = 0;
HEAP32[$4_1 + 20 >> 2] = 4;
$7_1 = $4_1 + 28 | 0;
$261($7_1, HEAP32[$1_1 + 12 >> 2] + 60 | 0, $2_1, $3_1);
$298($4_1 + 80 | 0, $7_1);
$11_1 = HEAP32[$4_1 + 88 >> 2] << 2;
$7_1 = HEAP32[$4_1 + 84 >> 2];
$10_1 = HEAP32[$4_1 + 80 >> 2];
label$1 : {
label$2 : {
while (1) {
if (($9_1 | 0) != ($11_1 | 0)) {
$24($4_1 + 8 | 0, $1_1, HEAP32[$7_1 + $9_1 >> 2]);
$5_1 = HEAP32[$4_1 + 8 >> 2];
if ($5_1) {
$6_1 = $4_1 - -64 | 0;
$22($6_1, 1, $5_1, HEAP32[$4_1 + 12 >> 2]);
$20($4_1, $6_1, $9($6_1));
$8_1 = HEAP32[$4_1 + 4 >> 2];
$12_1 = HEAP32[$4_1 >> 2];
if (HEAPU8[$4_1 + 64 | 0] != 8) {
$6_1 = HEAP32[$4_1 + 68 >> 2];
$5_1 = HEAP32[$4_1 + 64 >> 2];
if (($5_1 & 255) != 8) {
break label$2
}
}
HEAP32[$4_1 + 88 >> 2] = $12_1;
HEAP8[$4_1 + 80 | 0] = 8;
HEAP32[$4_1 + 92 >> 2] = $8_1;
$260($4_1 + 40 | 0, $4_1 + 80 | 0, $2_1, $3_1);
$5_1 = HEAP32[$4_1 + 44 >> 2];
$6_1 = HEAP32[$4_1 + 48 >> 2];
$8_1 = HEAP32[$4_1 + 40 >> 2];
if (($8_1 | 0) == -2147483648) {
break label$2
}
HEAP32[$4_1 + 56 >> 2] = $5_1;
HEAP32[$4_1 + 60 >> 2] = $6_1;
HEAP32[$4_1 + 52 >> 2] = $8_1;
$302($4_1 + 16 | 0, $4_1 + 52 | 0);
}
$9_1 = $9_1 + 4 | 0;
continue;
}
break;
};
$5($10_1, $7_1);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 24 >> 2];
$1_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 + 8 >> 2] = $6_1;
$5($10_1, $7_1);
$71($4_1 + 16 | 0);
}
global$0 = $4_1 + 96 | 0;
}

function $263($0_1, $1_1) {
return $133($0_1, $0_1 + $1_1 | 0) >>> 0 < 3;
}

function $264($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 >> 2]) {
$125($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $3_1 + 1;
$0_1 = HEAP32[$0_1 + 4 >> 2] + ($3_1 << 3) | 0;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $265($0_1, $1_1) {
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
$245($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
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
if (!$6($5_1 + $8_1 | 0, $3_1, $7_1, $3_1)) {
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

function $266($0_1, $1_1) {
$1_1 = ($1_1 & 255) << 2;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 1060492 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1060508 >> 2];
}

function $267($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$4_1 = global$0 + -64 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 20 >> 2] = 0;
HEAP32[$4_1 + 12 >> 2] = 0;
HEAP32[$4_1 + 16 >> 2] = 1;
$5_1 = $4_1 + 12 | 0;
$8($5_1, 123);
$8_1 = $2($5_1, 1048676, 4);
$8($8_1, 91);
$10_1 = ($3_1 << 2) + $2_1 | 0;
while (1) {
if (($2_1 | 0) != ($10_1 | 0)) {
$8($8_1, 123);
$9_1 = $2($8_1, 1048587, 2);
$3_1 = HEAP32[$2_1 >> 2];
$16($9_1, $3_1);
$114($4_1 + 48 | 0, $1_1, $3_1);
label$3 : {
label$4 : {
if (HEAPU8[$4_1 + 48 | 0] == 8) {
$3_1 = HEAPU8[$4_1 + 53 | 0];
$5_1 = HEAPU8[$4_1 + 49 | 0] | HEAPU8[$4_1 + 50 | 0] << 8 | (HEAPU8[$4_1 + 51 | 0] << 16 | HEAPU8[$4_1 + 52 | 0] << 24);
} else {
$5_1 = HEAP32[$4_1 + 52 >> 2];
$6_1 = HEAP32[$4_1 + 48 >> 2];
if (($6_1 & 255) != 8) {
break label$4
}
$3_1 = $5_1 >>> 8 | 0;
$5_1 = ($5_1 & 255) << 24 | $6_1 >>> 8;
}
HEAP32[$4_1 + 24 >> 2] = $5_1;
HEAP8[$4_1 + 28 | 0] = $3_1;
$6_1 = 0;
$5_1 = 0;
$3_1 = 0;
while (1) {
$5_1 = $5_1 << 8 | $6_1 >>> 24;
$6_1 = HEAPU8[($4_1 + 24 | 0) + $3_1 | 0] | $6_1 << 8;
$3_1 = $3_1 + 1 | 0;
if (($3_1 | 0) != 5) {
continue
}
break;
};
HEAP32[$4_1 + 56 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
HEAP32[$4_1 + 52 >> 2] = 1;
$38($4_1 + 48 | 0, 0);
$3_1 = 35;
while (1) {
if (($3_1 | 0) != -5) {
$7_1 = $3_1 & 31;
$7_1 = (($3_1 & 63) >>> 0 >= 32 ? $5_1 >>> $7_1 | 0 : ((1 << $7_1) - 1 & $5_1) << 32 - $7_1 | $6_1 >>> $7_1) & 31;
$3($4_1 + 48 | 0, $7_1 >>> 0 < 10 ? $7_1 | 48 : $7_1 + 87 | 0);
$3_1 = $3_1 - 5 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 40 >> 2] = HEAP32[$4_1 + 56 >> 2];
$3_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 32 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 36 >> 2] = $3_1;
$21($4_1 + 32 | 0, 1049524, 4);
$6_1 = HEAP32[$4_1 + 36 >> 2];
$5_1 = HEAP32[$4_1 + 40 >> 2];
$3_1 = HEAP32[$4_1 + 32 >> 2];
if (($3_1 | 0) == -2147483648) {
break label$4
}
$7_1 = HEAP32[$4_1 + 36 >> 2];
$12($2($9_1, 1048589, 4), $6_1, $5_1);
$0($3_1, $7_1);
break label$3;
}
HEAP32[$4_1 + 32 >> 2] = $6_1;
HEAP32[$4_1 + 36 >> 2] = $5_1;
$3_1 = $2($9_1, 1048593, 5);
$196($4_1 + 48 | 0, $4_1 + 32 | 0);
$5_1 = $3_1;
$3_1 = HEAP32[$4_1 + 52 >> 2];
$12($5_1, $3_1, HEAP32[$4_1 + 56 >> 2]);
$0(HEAP32[$4_1 + 48 >> 2], $3_1);
}
$2_1 = $2_1 + 4 | 0;
$3($9_1, 125);
continue;
}
break;
};
$3($8_1, 93);
$3($8_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2];
$1_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$8_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 - -64 | 0;
}

function $268($0_1, $1_1) {
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
if (!$88($2_1)) {
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

function $269($0_1) {
var $1_1 = 0, $2_1 = 0;
$0_1 = $56($0_1);
$1_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $1_1 >>> 1 | 0;
$1_1 = ($1_1 & 1) << 31 | $0_1 >>> 1;
$0_1 = $0_1 & 1;
$1_1 = $1_1 ^ 0 - $0_1;
i64toi32_i32$HIGH_BITS = 0 - (($0_1 | 0) != 0) ^ $2_1;
return $1_1;
}

function $270($0_1, $1_1, $2_1, $3_1) {
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

function $271($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = ($2_1 >>> 0 > $3_1 >>> 0) - ($2_1 >>> 0 < $3_1 >>> 0) | 0
} else {
$0_1 = $18(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2])
}
return $0_1;
}

function $272($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = HEAP32[$1_1 + 8 >> 2];
if ($4_1) {
label$2 : {
$5_1 = HEAP32[$1_1 + 4 >> 2];
while (1) {
if ($4_1 >>> 0 > 1) {
$7_1 = $3_1;
$6_1 = $4_1 >>> 1 | 0;
$3_1 = $6_1 + $3_1 | 0;
$3_1 = ($289($2_1, ($3_1 << 4) + $5_1 | 0) & 255) == 1 ? $7_1 : $3_1;
$4_1 = $4_1 - $6_1 | 0;
continue;
}
break;
};
$2_1 = $289($2_1, ($3_1 << 4) + $5_1 | 0) & 255;
if (!$2_1) {
break label$2
}
$3_1 = (($2_1 | 0) == 255) + $3_1 | 0;
}
}
HEAP32[$0_1 >> 2] = ($3_1 | 0) != 0;
$2_1 = $0_1;
$0_1 = HEAP32[$1_1 + 12 >> 2];
$1_1 = ($0_1 + $3_1 | 0) - 1 | 0;
HEAP32[$2_1 + 4 >> 2] = $0_1 >>> 0 > $1_1 >>> 0 ? -1 : $1_1;
}

function $273($0_1, $1_1) {
if ($6(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
$0_1 = HEAPU8[$0_1 + 12 | 0] == HEAPU8[$1_1 + 12 | 0]
} else {
$0_1 = 0
}
return $0_1;
}

function $274($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = $3_1 >>> 0 <= $1_1 >>> 0;
$5_1 = $2_1 >>> 0 >= $3_1 >>> 0;
$3_1 = $4_1 & $5_1;
if (!($4_1 | $5_1)) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = $273($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
}
return $3_1;
}

function $275($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
i64toi32_i32$HIGH_BITS = 0;
return 0;
}

function $276($0_1, $1_1) {
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

function $277($0_1, $1_1) {
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

function $278($0_1, $1_1, $2_1, $3_1) {
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
$55($1_1, 1062412, 1);
$55($1_1, 1061428, 1);
$120($1_1, 1050249, 1, 1050361, 2);
$54($1_1, 113, 107);
break label$6;
case 0:
$1_1 = $4_1 - -64 | 0;
$205($1_1, 6);
$55($1_1, 1060772, 2);
$120($1_1, 1050334, 2, 1050336, 6);
$204($1_1, 1050342, 2);
break label$6;
case 2:
$1_1 = $4_1 - -64 | 0;
$55($1_1, 1062084, 4);
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
$206($1_1, 1050347, 3);
$206($1_1, 1050350, 2);
$205($1_1, 5);
$55($1_1, 1061756, 2);
$120($1_1, 1050244, 1, 1050352, 9);
$204($1_1, 1050269, 1);
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
if ($133($2_1, $2_1 + $3_1 | 0) >>> 0 < 4) {
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
if (!$246($2_1, $3_1)) {
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
$4($4_1 + 52 | 0, $2_1, $3_1);
$1_1 = $123(1061100, $2_1, $3_1);
label$14 : {
if ($1_1) {
if ($6(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1, $3_1)) {
$121($1_1, $4_1 + 52 | 0);
break label$14;
}
}
$44($4_1 - -64 | 0, 1052826, 55, 32);
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
if (!$37($2_1, $1_1, $6_1, $3_1)) {
continue
}
break label$17;
}
break;
};
$3_1 = $207($2_1, $1_1, 0);
}
$10_1 = $207($2_1, $1_1, $3_1);
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
$7_1 = 0 - $203($2_1, $5_1) | 0;
}
$29($4_1 + 52 | 0, $1_1 + $7_1 | 0);
$7_1 = HEAP32[$4_1 + 56 >> 2];
$5_1 = HEAP32[$4_1 + 60 >> 2];
$48($4_1 + 32 | 0, $7_1, $5_1, 1052777, 2);
$1_1 = HEAP32[$4_1 + 32 >> 2];
$2_1 = $1_1 ? $1_1 : $7_1;
$6_1 = $1_1 ? HEAP32[$4_1 + 36 >> 2] : $5_1;
$48($4_1 + 24 | 0, $2_1, $6_1, 1052779, 3);
$8_1 = HEAP32[$4_1 + 24 >> 2];
label$28 : {
if ($8_1) {
$1_1 = HEAP32[$4_1 + 28 >> 2];
if ($1_1 >>> 0 < $3_1 >>> 0) {
break label$28
}
if ($202($8_1, $1_1, 1052782, 13)) {
break label$28
}
$29($4_1 + 52 | 0, $1_1 + 2 | 0);
} else {
$48($4_1 + 16 | 0, $2_1, $6_1, 1052795, 2);
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
if (!$203($1_1, $2_1)) {
break label$28
}
if ($32($7_1, $5_1, 1048784, 3)) {
label$34 : {
if ($202($1_1, $2_1, 1052797, 27)) {
break label$28
}
if (($2_1 | 0) != 2) {
break label$34
}
if (!$119($1_1, 2, 121)) {
break label$34
}
if ($34($1_1, 2, 0)) {
break label$34
}
$1_1 = $4_1 + 52 | 0;
$29($1_1, 1);
$21($1_1, 1052824, 2);
break label$28;
}
}
$29($4_1 + 52 | 0, $2_1);
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
if (!$78(HEAPU8[$1_1 + 1 | 0], HEAPU8[$1_1 + 2 | 0])) {
break label$37
}
break label$28;
}
if (!$78(HEAPU8[$1_1 + 1 | 0], HEAPU8[$1_1 + 2 | 0])) {
break label$37
}
break label$28;
}
if (($5_1 | 0) != 111) {
break label$37
}
if ($78(HEAPU8[$1_1 + 1 | 0], HEAPU8[$1_1 + 2 | 0])) {
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
if ($78($5_1, $6_1)) {
$29($4_1 + 52 | 0, $2_1 - 1 | 0);
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
if (!$201($1_1, $7_1)) {
break label$28
}
$3($4_1 + 52 | 0, 101);
}
}
$2_1 = HEAP32[$4_1 + 56 >> 2];
$1_1 = HEAP32[$4_1 + 60 >> 2];
if (!(!$119($2_1, $1_1, 121) | $1_1 >>> 0 < 3)) {
if (!$34($2_1, $1_1, $1_1 - 2 | 0)) {
$1_1 = $4_1 + 52 | 0;
$59($1_1);
$3($1_1, 105);
}
}
HEAP32[$4_1 + 124 >> 2] = $10_1;
HEAP32[$4_1 + 120 >> 2] = 1063396;
HEAP32[$4_1 + 116 >> 2] = $3_1;
HEAP32[$4_1 + 112 >> 2] = 1063068;
HEAP32[$4_1 + 108 >> 2] = $3_1;
HEAP32[$4_1 + 104 >> 2] = 1062740;
$7_1 = 0;
while (1) {
if (($7_1 | 0) != 24) {
$11_1 = ($4_1 + 104 | 0) + $7_1 | 0;
$2_1 = HEAP32[$4_1 + 56 >> 2];
$1_1 = HEAP32[$4_1 + 60 >> 2];
$8_1 = $123(HEAP32[$11_1 >> 2], $2_1, $1_1);
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
if ($6($2_1, $5_1, 1052881, 2)) {
if (!$138($9_1, $1_1, 1052896, 10)) {
break label$48
}
} else {
label$52 : {
if ($6($2_1, $5_1, 1052883, 3)) {
if ($138($9_1, $1_1, 1050257, 1)) {
break label$52
}
break label$48;
}
if ($6($2_1, $5_1, 1052886, 3)) {
if ($138($9_1, $1_1, 1052894, 2)) {
break label$52
}
break label$48;
}
$1_1 = $6($2_1, $5_1, 1052889, 5);
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
$121($8_1, $4_1 + 52 | 0);
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
if ($201($7_1, $5_1)) {
break label$14
}
}
} else {
if (($1_1 | 0) == 1 | $2_1 >>> 0 < $10_1 >>> 0 | ($6_1 | 0) != 108 | HEAPU8[($1_1 + $7_1 | 0) - 2 | 0] != 108) {
break label$14
}
}
$29($4_1 + 52 | 0, $2_1);
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 60 >> 2];
$1_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 52 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
}
global$0 = $4_1 + 128 | 0;
}

function $279($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$5_1 = HEAP32[$2_1 >> 2];
$6_1 = HEAP32[$2_1 + 4 >> 2];
$39($3_1 + 8 | 0, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $5_1, $6_1);
$4_1 = HEAP32[$3_1 + 8 >> 2];
if ($4_1) {
$144($3_1 + 16 | 0, HEAPU8[$1_1 + 17 | 0], $4_1, HEAP32[$3_1 + 12 >> 2]);
$4_1 = HEAP32[$3_1 + 24 >> 2];
if ($4_1) {
$7_1 = $3_1 + 28 | 0;
$278($7_1, HEAPU8[$1_1 + 16 | 0], HEAP32[$3_1 + 20 >> 2], $4_1);
$277($3_1 + 52 | 0, $7_1);
$1_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 60 >> 2];
HEAP32[$0_1 + 16 >> 2] = HEAP32[$3_1 + 56 >> 2];
HEAP32[$0_1 + 20 >> 2] = $1_1;
HEAP32[$0_1 + 28 >> 2] = $6_1;
HEAP32[$0_1 + 24 >> 2] = $5_1;
HEAP8[$0_1 + 36 | 0] = HEAPU8[$2_1 + 12 | 0];
HEAP32[$0_1 + 32 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$3_1 + 24 >> 2];
$1_1 = HEAP32[$3_1 + 52 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 48 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
} else {
HEAP32[$0_1 >> 2] = -2147483648;
$0(HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
}
} else {
HEAP32[$0_1 >> 2] = -2147483648
}
global$0 = $3_1 - -64 | 0;
}

function $280($0_1) {
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

function $281($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$218($3_1 + 8 | 0, $0_1, $1_1, $2_1);
global$0 = $3_1 + 16 | 0;
$2_1 = HEAP32[$3_1 + 12 >> 2];
$1_1 = $2_1 >>> 0 < $1_1 >>> 0;
return HEAP32[$3_1 + 8 >> 2] & 1 ? 0 : $1_1 ? ($1_1 ? Math_imul($2_1, 80) + $0_1 | 0 : 0) + 16 | 0 : 0;
}

function $282($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
if ($34($1_1, $2_1, $3_1 - 2 | 0)) {
$4_1 = $34($1_1, $2_1, $3_1 - 1 | 0) ^ 1
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $4_1;
}

function $283($0_1, $1_1) {
return !$147(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1);
}

function $284($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$3_1 = 1;
$4_1 = HEAP32[$0_1 >> 2];
HEAP32[$0_1 >> 2] = $4_1 + 1;
$0_1 = HEAP32[$1_1 >> 2];
HEAP32[$1_1 >> 2] = 2;
$2_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
label$2 : {
label$3 : {
switch ($0_1 | 0) {
case 2:
$0_1 = HEAP32[$1_1 + 12 >> 2];
if (($0_1 | 0) == HEAP32[$1_1 + 20 >> 2]) {
$0_1 = 0;
break label$2;
} else {
HEAP32[$1_1 + 12 >> 2] = $0_1 + 4;
$2_1 = HEAP32[$0_1 >> 2];
}
break;
case 0:
break label$2;
default:
break label$3;
};
}
$0_1 = 1;
if (($2_1 | 0) == ($4_1 | 0)) {
break label$1
}
}
HEAP32[$1_1 + 4 >> 2] = $2_1;
HEAP32[$1_1 >> 2] = $0_1;
$3_1 = 0;
}
return $3_1;
}

function $285($0_1, $1_1, $2_1) {
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
$6_1 = $58($1_1, $2_1, $3_1);
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
if ($134(HEAP32[$0_1 + 28 >> 2], HEAP32[$0_1 + 32 >> 2], $1_1, $2_1)) {
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
if ($134(HEAP32[$4_1 >> 2], HEAP32[$6_1 >> 2], $1_1, $2_1)) {
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

function $286($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = Math_imul($2_1, 52);
$0_1 = HEAP32[$0_1 >> 2];
$3_1 = $0_1 + 8 | 0;
$4_1 = $0_1 + 4 | 0;
while (1) {
$0_1 = $2_1;
if (!(!$0_1 | HEAP32[$1_1 >> 2] == -2147483648 | (!(HEAP8[$1_1 + 36 | 0] & 1) | !(HEAP8[$1_1 + 37 | 0] & 1)))) {
$2_1 = $0_1 - 52 | 0;
$5_1 = $285($1_1, HEAP32[$4_1 >> 2], HEAP32[$3_1 >> 2]);
$1_1 = $1_1 + 52 | 0;
if (!$5_1) {
continue
}
}
break;
};
return ($0_1 | 0) != 0;
}

function $287($0_1, $1_1, $2_1, $3_1) {
$0_1 = $18($0_1, $1_1, $2_1, $3_1);
return $0_1 & 255 ? $0_1 << 24 >> 24 <= 0 : 2;
}

function $288($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 352 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 116 >> 2] = 0;
HEAP32[$4_1 + 108 >> 2] = 0;
HEAP32[$4_1 + 112 >> 2] = 4;
$8_1 = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 + 240 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$4_1 + 232 >> 2] = $5_1;
$3_1 = ($8_1 << 4) + $5_1 | 0;
HEAP32[$4_1 + 244 >> 2] = $3_1;
$11_1 = HEAP32[$2_1 + 12 >> 2] + 60 | 0;
$8_1 = $4_1 + 124 | 0;
$7_1 = 4;
label$1 : {
while (1) {
label$3 : {
if (($3_1 | 0) == ($5_1 | 0)) {
break label$1
}
$6_1 = HEAP32[$5_1 >> 2];
if (($6_1 | 0) == -2147483648) {
break label$3
}
HEAP32[$4_1 + 120 >> 2] = $6_1;
$13_1 = $5_1 + 4 | 0;
$16_1 = HEAP32[$13_1 + 4 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$13_1 >> 2];
HEAP32[$8_1 + 4 >> 2] = $16_1;
HEAP32[$8_1 + 8 >> 2] = HEAP32[$5_1 + 12 >> 2];
if ($281(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $4_1 + 120 | 0)) {
$0($6_1, HEAP32[$4_1 + 124 >> 2])
} else {
label$6 : {
HEAP8[$4_1 + 176 | 0] = HEAPU8[$4_1 + 132 | 0];
$6_1 = HEAP32[$4_1 + 128 >> 2];
HEAP32[$4_1 + 168 >> 2] = HEAP32[$4_1 + 124 >> 2];
HEAP32[$4_1 + 172 >> 2] = $6_1;
$272($4_1 + 96 | 0, $11_1, $4_1 + 168 | 0);
if (!(HEAP32[$4_1 + 96 >> 2] & 1)) {
HEAP32[$4_1 + 168 >> 2] = 2;
$248($1_1, $4_1 + 120 | 0, $4_1 + 168 | 0);
break label$6;
}
$13_1 = HEAP32[$4_1 + 100 >> 2];
$6_1 = HEAP32[$4_1 + 132 >> 2];
HEAP32[$4_1 + 176 >> 2] = HEAP32[$4_1 + 128 >> 2];
HEAP32[$4_1 + 180 >> 2] = $6_1;
$6_1 = HEAP32[$4_1 + 124 >> 2];
HEAP32[$4_1 + 168 >> 2] = HEAP32[$4_1 + 120 >> 2];
HEAP32[$4_1 + 172 >> 2] = $6_1;
$5_1 = $5_1 + 16 | 0;
if (HEAP32[$4_1 + 108 >> 2] == ($15_1 | 0)) {
$62($4_1 + 108 | 0);
$7_1 = HEAP32[$4_1 + 112 >> 2];
}
$6_1 = Math_imul($15_1, 20) + $7_1 | 0;
HEAP32[$6_1 >> 2] = $13_1;
$13_1 = HEAP32[$4_1 + 172 >> 2];
HEAP32[$6_1 + 4 >> 2] = HEAP32[$4_1 + 168 >> 2];
HEAP32[$6_1 + 8 >> 2] = $13_1;
$13_1 = HEAP32[$4_1 + 180 >> 2];
HEAP32[$6_1 + 12 >> 2] = HEAP32[$4_1 + 176 >> 2];
HEAP32[$6_1 + 16 >> 2] = $13_1;
$15_1 = $15_1 + 1 | 0;
HEAP32[$4_1 + 116 >> 2] = $15_1;
continue;
}
}
$5_1 = $5_1 + 16 | 0;
continue;
}
break;
};
$3_1 = $5_1 + 16 | 0;
}
HEAP32[$4_1 + 236 >> 2] = $3_1;
$140($4_1 + 232 | 0);
$24_1 = HEAP32[$4_1 + 112 >> 2];
label$9 : {
if ($15_1 >>> 0 >= 2) {
label$11 : {
$3_1 = $24_1;
$6_1 = global$0 - 32 | 0;
global$0 = $6_1;
$13_1 = ($15_1 >>> 1 | 0) + $15_1 | 0;
label$12 : while (1) {
if ($13_1) {
$13_1 = $13_1 - 1 | 0;
if ($13_1 >>> 0 < $15_1 >>> 0) {
$5_1 = Math_imul($13_1, 20) + $3_1 | 0;
$8_1 = HEAP32[$5_1 + 16 >> 2];
$7_1 = HEAP32[$5_1 + 8 >> 2];
$11_1 = HEAP32[$5_1 + 12 >> 2];
$16_1 = HEAP32[$3_1 >> 2];
$21_1 = HEAP32[$3_1 + 4 >> 2];
$9_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $9_1;
$9_1 = HEAP32[$3_1 + 8 >> 2];
$27_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = $7_1;
HEAP32[$3_1 + 12 >> 2] = $11_1;
$7_1 = HEAP32[$3_1 + 16 >> 2];
HEAP32[$3_1 + 16 >> 2] = $8_1;
HEAP32[$5_1 >> 2] = $16_1;
HEAP32[$5_1 + 4 >> 2] = $21_1;
HEAP32[$5_1 + 8 >> 2] = $9_1;
HEAP32[$5_1 + 12 >> 2] = $27_1;
HEAP32[$5_1 + 16 >> 2] = $7_1;
$5_1 = 0;
} else {
$5_1 = $13_1 - $15_1 | 0
}
$7_1 = $13_1 >>> 0 > $15_1 >>> 0 ? $15_1 : $13_1;
while (1) {
$11_1 = $5_1 << 1;
$8_1 = $11_1 | 1;
if ($7_1 >>> 0 <= $8_1 >>> 0) {
continue label$12
}
$11_1 = $11_1 + 2 | 0;
if ($11_1 >>> 0 < $7_1 >>> 0) {
$8_1 = $306(Math_imul($8_1, 20) + $3_1 | 0, Math_imul($11_1, 20) + $3_1 | 0) + $8_1 | 0
}
$5_1 = Math_imul($5_1, 20) + $3_1 | 0;
$11_1 = Math_imul($8_1, 20) + $3_1 | 0;
if (!$306($5_1, $11_1)) {
continue label$12
}
$25($5_1, $11_1, 20);
$5_1 = $8_1;
continue;
};
}
break;
};
global$0 = $6_1 + 32 | 0;
$5_1 = 1;
while (1) {
if (($5_1 | 0) == ($15_1 | 0)) {
break label$11
}
$8_1 = $3_1 + 20 | 0;
if (!$257($8_1, $3_1)) {
$5_1 = $5_1 + 1 | 0;
$3_1 = $8_1;
continue;
}
break;
};
$0(HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2]);
$7_1 = $24_1 + 20 | 0;
$13_1 = $5_1;
while (1) {
label$21 : {
$3_1 = $5_1 + 1 | 0;
$5_1 = $7_1 + Math_imul($5_1, 20) | 0;
$8_1 = Math_imul($13_1, 20) + $24_1 | 0;
$6_1 = $8_1 - 20 | 0;
while (1) {
if ($3_1 >>> 0 >= $15_1 >>> 0) {
break label$21
}
if ($257($5_1, $6_1)) {
$0(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]);
$5_1 = $5_1 + 20 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$8_1 + 16 >> 2] = HEAP32[$5_1 + 16 >> 2];
$6_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$8_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$8_1 + 12 >> 2] = $6_1;
$6_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$8_1 + 4 >> 2] = $6_1;
$13_1 = $13_1 + 1 | 0;
$5_1 = $3_1;
continue;
}
break;
};
HEAP32[$4_1 + 116 >> 2] = $13_1;
break label$9;
}
}
$13_1 = $15_1;
}
$38_1 = $4_1 + 232 | 4;
$32_1 = $4_1 + 176 | 0;
$27_1 = $24_1;
$21_1 = $13_1;
label$24 : {
label$25 : {
while (1) {
label$27 : {
$15_1 = $27_1;
if (!$21_1) {
break label$27
}
$5_1 = 1;
$3_1 = $15_1;
label$28 : {
while (1) {
if (($5_1 | 0) != ($21_1 | 0)) {
$8_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 20 | 0;
if (($8_1 | 0) != HEAP32[$3_1 >> 2]) {
break label$28
}
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
$5_1 = $21_1;
}
$21_1 = $21_1 - $5_1 | 0;
$11_1 = Math_imul($5_1, 20);
$27_1 = $11_1 + $15_1 | 0;
if (!$5_1) {
continue
}
$24($4_1 + 88 | 0, $2_1, HEAP32[$15_1 >> 2]);
$16_1 = HEAP32[$4_1 + 88 >> 2];
if (!$16_1) {
continue
}
$9_1 = HEAP32[$4_1 + 92 >> 2];
$11($4_1 + 80 | 0, $5_1, 4, 12);
HEAP32[$4_1 + 176 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 168 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 172 >> 2] = $3_1;
$7($4_1 + 168 | 0, 0, $5_1, 4, 12);
$3_1 = $15_1 + 16 | 0;
$8_1 = HEAP32[$4_1 + 176 >> 2];
$10_1 = $8_1 + $5_1 | 0;
$7_1 = Math_imul($8_1, 12);
$28_1 = HEAP32[$4_1 + 172 >> 2];
$8_1 = $5_1;
while (1) {
$6_1 = $7_1 + $28_1 | 0;
HEAP8[$6_1 + 8 | 0] = HEAPU8[$3_1 | 0];
$14_1 = $3_1 - 8 | 0;
$17_1 = HEAP32[$14_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$14_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $17_1;
$3_1 = $3_1 + 20 | 0;
$7_1 = $7_1 + 12 | 0;
$8_1 = $8_1 - 1 | 0;
if ($8_1) {
continue
}
break;
};
$39_1 = HEAP32[$4_1 + 168 >> 2];
$11($4_1 + 72 | 0, $5_1, 8, 48);
HEAP32[$4_1 + 176 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 168 >> 2] = HEAP32[$4_1 + 72 >> 2];
HEAP32[$4_1 + 172 >> 2] = $3_1;
$7($4_1 + 168 | 0, 0, $5_1, 8, 48);
$7_1 = $5_1 - 1 | 0;
$6_1 = HEAP32[$4_1 + 172 >> 2];
$14_1 = HEAP32[$4_1 + 176 >> 2];
$3_1 = $6_1 + Math_imul($14_1, 48) | 0;
while (1) {
if ($7_1) {
HEAP32[$3_1 >> 2] = 2;
$7_1 = $7_1 - 1 | 0;
$3_1 = $3_1 + 48 | 0;
continue;
}
break;
};
HEAP32[$3_1 >> 2] = 2;
$33_1 = HEAP32[$4_1 + 168 >> 2];
$34_1 = HEAP32[HEAP32[$2_1 + 12 >> 2] + 32 >> 2];
$3_1 = $4_1 + 136 | 0;
$22($3_1, 1, $16_1, $9_1);
$20($4_1 - -64 | 0, $3_1, $9($3_1));
$29_1 = $56($3_1);
$18_1 = i64toi32_i32$HIGH_BITS;
$8_1 = 0;
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 296 >> 2] = 0;
HEAP32[$4_1 + 300 >> 2] = 1;
$30_1 = $5_1 + $14_1 | 0;
$40_1 = Math_imul($10_1, 12) + $28_1 | 0;
$35_1 = $11_1 + $15_1 | 0;
$41_1 = $15($3_1);
$5_1 = $28_1;
$10_1 = 0;
$31_1 = 0;
while (1) {
label$35 : {
if (($31_1 | 0) == ($41_1 | 0)) {
break label$35
}
$31_1 = $31_1 + 1 | 0;
$3_1 = $4_1 + 136 | 0;
$77($4_1 + 56 | 0, $4_1 + 296 | 0, $3_1);
$9_1 = HEAP32[$4_1 + 60 >> 2];
$14_1 = HEAP32[$4_1 + 56 >> 2];
$17_1 = $14($3_1);
$7_1 = $8_1;
$3_1 = $5_1;
while (1) {
if ($10_1 & 1) {
$5_1 = $3_1;
$11_1 = $12_1;
$3_1 = $20_1;
$8_1 = $7_1;
} else {
if (($3_1 | 0) == ($40_1 | 0)) {
break label$35
}
$5_1 = $3_1 + 12 | 0;
$11_1 = $7_1;
$8_1 = $7_1 + 1 | 0;
}
$16_1 = $3_1;
if (!$3_1) {
break label$35
}
$25_1 = HEAP32[$16_1 >> 2];
$22_1 = HEAP32[$16_1 + 4 >> 2];
$26_1 = $18($25_1, $22_1, $14_1, $9_1);
if ($26_1 & 255) {
$10_1 = 0;
$7_1 = $8_1;
$3_1 = $5_1;
if ($26_1 << 24 >> 24 < 0) {
continue
}
} else {
$10_1 = 0;
$7_1 = $8_1;
$3_1 = $5_1;
if (HEAPU8[$16_1 + 8 | 0] < ($17_1 & 255) >>> 0) {
continue
}
}
break;
};
$20_1 = 0;
if ($6($25_1, $22_1, $14_1, $9_1)) {
$20_1 = HEAPU8[$16_1 + 8 | 0] == ($17_1 & 255)
}
$3_1 = $4_1 + 136 | 0;
$7_1 = $9($3_1);
$17_1 = $7_1 >>> 1 | 0;
$10($3_1, $17_1 - 1 >>> 0 < $34_1 >>> 0, 6);
$26_1 = $14($3_1) & 255 | $14($3_1) << 8;
$10($3_1, (wasm2js_scratch_store_i32(2, ($26_1 & 65535) << 15), wasm2js_scratch_load_f32()) < Math_fround(infinity), 10);
label$43 : {
if ($7_1 & 1) {
$7_1 = $15($4_1 + 136 | 0);
$11($4_1 + 48 | 0, $7_1, 4, 16);
$12_1 = 0;
HEAP32[$4_1 + 176 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 168 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 172 >> 2] = $3_1;
$7($4_1 + 168 | 0, 0, $7_1, 4, 16);
$3_1 = HEAP32[$4_1 + 176 >> 2];
$25_1 = $3_1 + $7_1 | 0;
$22_1 = HEAP32[$4_1 + 172 >> 2];
$3_1 = $22_1 + ($3_1 << 4) | 0;
while (1) {
if ($7_1) {
$9_1 = $4_1 + 136 | 0;
$42_1 = $9($9_1);
$43_1 = $9($9_1);
$14_1 = $9($9_1);
(wasm2js_i32$0 = $3_1 + 12 | 0, wasm2js_i32$1 = $14($9_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
HEAP32[$3_1 + 8 >> 2] = $14_1;
HEAP32[$3_1 + 4 >> 2] = $43_1;
$9_1 = $12_1 + $42_1 | 0;
$12_1 = $9_1 >>> 0 < $12_1 >>> 0 ? -1 : $9_1;
HEAP32[$3_1 >> 2] = $12_1;
$9_1 = $10_1 + $14_1 | 0;
$10_1 = $9_1 >>> 0 < $10_1 >>> 0 ? -1 : $9_1;
$7_1 = $7_1 - 1 | 0;
$3_1 = $3_1 + 16 | 0;
continue;
}
break;
};
$14_1 = HEAP32[$4_1 + 168 >> 2];
$10($4_1 + 136 | 0, ($10_1 | 0) == ($17_1 | 0), 6);
$3_1 = 1;
} else {
if ($20_1) {
$182($4_1 + 324 | 0, $4_1 + 136 | 0, $17_1, $34_1);
$3_1 = 1;
$7_1 = 1048576;
if (($17_1 | 0) != 1) {
$20($4_1 + 32 | 0, $4_1 + 136 | 0, $17_1);
$7_1 = HEAP32[$4_1 + 32 >> 2];
$3_1 = HEAP32[$4_1 + 36 >> 2];
}
HEAP16[$4_1 + 192 >> 1] = $26_1;
HEAP32[$4_1 + 184 >> 2] = 0;
$12_1 = HEAP32[$4_1 + 328 >> 2];
HEAP32[$4_1 + 168 >> 2] = $12_1;
$9_1 = HEAP32[$4_1 + 332 >> 2];
$10_1 = $3_1 >>> 0 < $9_1 >>> 0 ? $3_1 : $9_1;
HEAP32[$4_1 + 188 >> 2] = $10_1;
HEAP32[$4_1 + 176 >> 2] = $7_1;
HEAP32[$4_1 + 180 >> 2] = $3_1 + $7_1;
HEAP32[$4_1 + 172 >> 2] = $12_1 + ($9_1 << 2);
$3_1 = $4_1 + 232 | 0;
$51($3_1, $10_1);
$181($3_1, $4_1 + 168 | 0);
$25_1 = HEAP32[$4_1 + 240 >> 2];
$22_1 = HEAP32[$4_1 + 236 >> 2];
$14_1 = HEAP32[$4_1 + 232 >> 2];
$5(HEAP32[$4_1 + 324 >> 2], $12_1);
$3_1 = 0;
break label$43;
}
$3_1 = $23($4_1 + 136 | 0, $17_1);
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 | 0;
$56($4_1 + 136 | 0);
continue;
}
break;
};
$22_1 = 4;
$14_1 = 0;
if ($7_1 >>> 0 >= 4) {
$20($4_1 + 40 | 0, $4_1 + 136 | 0, $17_1)
}
$25_1 = 0;
$3_1 = 0;
}
}
$9_1 = $3_1;
$7_1 = $9($4_1 + 136 | 0);
label$42 : {
if ($7_1) {
$3_1 = $17_1 + 255 >>> 8 | 0;
if (($3_1 | 0) == 1) {
$3_1 = $74(4, 4);
HEAP32[$3_1 >> 2] = $7_1;
$7_1 = 1;
$12_1 = 1;
break label$42;
}
$7_1 = $4_1 + 168 | 0;
$10_1 = $23($4_1 + 136 | 0, $3_1);
$28($7_1, $10_1);
$36($7_1, $10_1);
$12_1 = HEAP32[$4_1 + 176 >> 2];
$7_1 = $12_1 + $10_1 | 0;
$3_1 = HEAP32[$4_1 + 172 >> 2];
$12_1 = $3_1 + ($12_1 << 2) | 0;
while (1) {
if ($10_1) {
(wasm2js_i32$0 = $12_1, wasm2js_i32$1 = $9($4_1 + 136 | 0)), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
$10_1 = $10_1 - 1 | 0;
$12_1 = $12_1 + 4 | 0;
continue;
}
break;
};
$12_1 = HEAP32[$4_1 + 168 >> 2];
} else {
$3_1 = 4;
$7_1 = 0;
$12_1 = 0;
}
}
HEAP16[$4_1 + 272 >> 1] = $26_1;
HEAP32[$4_1 + 268 >> 2] = $17_1;
HEAP32[$4_1 + 264 >> 2] = $7_1;
HEAP32[$4_1 + 260 >> 2] = $3_1;
HEAP32[$4_1 + 256 >> 2] = $12_1;
HEAP32[$4_1 + 248 >> 2] = $29_1;
HEAP32[$4_1 + 252 >> 2] = $18_1;
HEAP32[$4_1 + 244 >> 2] = $25_1;
HEAP32[$4_1 + 240 >> 2] = $22_1;
HEAP32[$4_1 + 236 >> 2] = $14_1;
HEAP32[$4_1 + 232 >> 2] = $9_1;
if ($7_1) {
$12_1 = 0;
$9_1 = 0;
while (1) {
$10_1 = $12_1 + HEAP32[$3_1 >> 2] | 0;
$9_1 = $10_1 >>> 0 < $12_1 >>> 0 ? $9_1 + 1 | 0 : $9_1;
$12_1 = $10_1;
$3_1 = $3_1 + 4 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
};
$3_1 = $9_1 + $18_1 | 0;
$7_1 = $12_1 + $29_1 | 0;
$3_1 = $7_1 >>> 0 < $12_1 >>> 0 ? $3_1 + 1 | 0 : $3_1;
$12_1 = $7_1;
$7_1 = ($3_1 | 0) == ($18_1 | 0) & $7_1 >>> 0 < $29_1 >>> 0 | $3_1 >>> 0 < $18_1 >>> 0;
$29_1 = $7_1 ? -1 : $12_1;
$18_1 = $7_1 ? -1 : $3_1;
}
if ($20_1) {
wasm2js_memory_copy($32_1, $4_1 + 232 | 0, 48);
HEAP32[$4_1 + 168 >> 2] = $11_1;
if ($11_1 >>> 0 < $30_1 >>> 0) {
$3_1 = Math_imul($11_1, 48) + $6_1 | 0;
$180($3_1);
wasm2js_memory_copy($3_1, $4_1 + 232 | 0, 48);
} else {
$49($32_1)
}
} else {
$49($4_1 + 232 | 0)
}
$10_1 = 1;
$20_1 = $16_1;
$12_1 = $11_1;
continue;
}
break;
};
$8_1 = HEAPU8[$4_1 + 136 | 0];
$3_1 = HEAP32[$4_1 + 136 >> 2];
$5_1 = HEAP32[$4_1 + 140 >> 2];
$0(HEAP32[$4_1 + 296 >> 2], HEAP32[$4_1 + 300 >> 2]);
label$64 : {
if (($8_1 | 0) == 8 | ($3_1 & 255) == 8) {
HEAP32[$4_1 + 160 >> 2] = 0;
HEAP32[$4_1 + 164 >> 2] = 0;
HEAP32[$4_1 + 152 >> 2] = $33_1;
HEAP32[$4_1 + 140 >> 2] = $35_1;
HEAP32[$4_1 + 136 >> 2] = $15_1;
HEAP32[$4_1 + 144 >> 2] = $6_1;
$16_1 = Math_imul($30_1, 48) + $6_1 | 0;
HEAP32[$4_1 + 156 >> 2] = $16_1;
label$66 : {
label$67 : {
label$68 : {
label$69 : {
label$70 : {
label$71 : {
label$72 : {
label$73 : {
while (1) {
label$75 : {
if (($15_1 | 0) == ($35_1 | 0)) {
break label$67
}
$7_1 = $15_1 + 20 | 0;
HEAP32[$4_1 + 136 >> 2] = $7_1;
if (($6_1 | 0) == ($16_1 | 0)) {
break label$75
}
$8_1 = $6_1 + 48 | 0;
$3_1 = HEAP32[$6_1 >> 2];
if (($3_1 | 0) == 3) {
break label$73
}
if (($3_1 | 0) != 2) {
HEAP32[$4_1 + 232 >> 2] = $3_1;
wasm2js_memory_copy($38_1, $6_1 + 4 | 0, 44);
if (($3_1 | 0) != 1) {
$5_1 = HEAP32[$4_1 + 240 >> 2];
$3_1 = HEAP32[$4_1 + 244 >> 2];
$51($4_1 + 324 | 0, $3_1);
if ($3_1) {
$19_1 = $3_1 << 3;
if ($19_1) {
wasm2js_memory_copy(HEAP32[$4_1 + 328 >> 2], $5_1, $19_1)
}
HEAP32[$4_1 + 332 >> 2] = $3_1;
}
$23_1 = HEAP32[$4_1 + 328 >> 2];
$19_1 = HEAP32[$4_1 + 332 >> 2];
$5_1 = HEAP32[$4_1 + 324 >> 2];
} else {
$3_1 = HEAP32[$2_1 + 12 >> 2];
$10_1 = HEAP32[$3_1 + 32 >> 2];
$11_1 = HEAP32[$3_1 + 144 >> 2];
HEAP32[$4_1 + 292 >> 2] = 0;
HEAP32[$4_1 + 284 >> 2] = 0;
HEAP32[$4_1 + 288 >> 2] = 4;
$5_1 = HEAP32[$4_1 + 240 >> 2];
$14_1 = $5_1 + (HEAP32[$4_1 + 244 >> 2] << 4) | 0;
$20_1 = 1;
$17_1 = HEAPU16[$4_1 + 272 >> 1];
while (1) {
if (($5_1 | 0) != ($14_1 | 0)) {
$3_1 = $11_1 + HEAP32[$5_1 >> 2] | 0;
$6_1 = $3_1 >>> 0 < $11_1 >>> 0 ? -1 : $3_1;
$24($4_1 + 24 | 0, $2_1, $6_1);
$3_1 = HEAP32[$4_1 + 24 >> 2];
if (!$3_1) {
$5_1 = $5_1 + 16 | 0;
$114($4_1 + 324 | 0, HEAP32[$2_1 + 12 >> 2], $6_1);
$20_1 = 0;
if (HEAPU8[$4_1 + 324 | 0] == 8) {
continue
}
break label$72;
}
$6_1 = HEAP32[$4_1 + 28 >> 2];
$22($4_1 + 324 | 0, 2, $3_1, $6_1);
if (HEAPU8[$4_1 + 324 | 0] != 8) {
break label$72
}
$9_1 = HEAP32[$5_1 + 8 >> 2];
$18_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$4_1 + 308 >> 2] = $6_1;
HEAP32[$4_1 + 304 >> 2] = $3_1;
HEAP8[$4_1 + 296 | 0] = 8;
$3_1 = $4_1 + 296 | 0;
$20($4_1 + 16 | 0, $3_1, $18_1);
$6_1 = $23($3_1, $9_1);
$113($4_1 + 312 | 0, $3_1, $6_1, $10_1);
$20($4_1 + 8 | 0, $3_1, $6_1);
$3_1 = HEAP32[$4_1 + 12 >> 2];
$6_1 = HEAP32[$4_1 + 8 >> 2];
HEAP16[$4_1 + 348 >> 1] = $17_1;
HEAP32[$4_1 + 340 >> 2] = 0;
HEAP32[$4_1 + 336 >> 2] = $3_1 + $6_1;
HEAP32[$4_1 + 332 >> 2] = $6_1;
$9_1 = HEAP32[$4_1 + 316 >> 2];
HEAP32[$4_1 + 324 >> 2] = $9_1;
$6_1 = HEAP32[$4_1 + 320 >> 2];
HEAP32[$4_1 + 344 >> 2] = $3_1 >>> 0 < $6_1 >>> 0 ? $3_1 : $6_1;
HEAP32[$4_1 + 328 >> 2] = $9_1 + ($6_1 << 2);
$181($4_1 + 284 | 0, $4_1 + 324 | 0);
$18_1 = HEAPU8[$4_1 + 296 | 0];
$3_1 = HEAP32[$4_1 + 296 >> 2];
$6_1 = HEAP32[$4_1 + 300 >> 2];
$5(HEAP32[$4_1 + 312 >> 2], $9_1);
$5_1 = $5_1 + 16 | 0;
if (($18_1 | 0) == 8 | ($3_1 & 255) == 8) {
continue
}
break label$71;
}
break;
};
$6_1 = HEAP32[$4_1 + 288 >> 2];
$11_1 = HEAP32[$4_1 + 292 >> 2];
if ($11_1 >>> 0 >= 2) {
label$85 : {
$14_1 = $11_1 + ($11_1 >>> 1 | 0) | 0;
label$86 : while (1) {
if (!$14_1) {
break label$85
}
$14_1 = $14_1 - 1 | 0;
if ($11_1 >>> 0 > $14_1 >>> 0) {
$5_1 = HEAP32[$6_1 >> 2];
$9_1 = HEAP32[$6_1 + 4 >> 2];
$3_1 = $6_1 + ($14_1 << 3) | 0;
$10_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $10_1;
HEAP32[$3_1 >> 2] = $5_1;
HEAP32[$3_1 + 4 >> 2] = $9_1;
$3_1 = 0;
} else {
$3_1 = $14_1 - $11_1 | 0
}
$9_1 = $11_1 >>> 0 < $14_1 >>> 0 ? $11_1 : $14_1;
while (1) {
$10_1 = $3_1 << 1;
$5_1 = $10_1 | 1;
if ($9_1 >>> 0 <= $5_1 >>> 0) {
continue label$86
}
$10_1 = $10_1 + 2 | 0;
if ($10_1 >>> 0 < $9_1 >>> 0) {
$5_1 = (HEAPU32[$6_1 + ($5_1 << 3) >> 2] < HEAPU32[$6_1 + ($10_1 << 3) >> 2]) + $5_1 | 0
}
$3_1 = $6_1 + ($3_1 << 3) | 0;
$10_1 = $6_1 + ($5_1 << 3) | 0;
if (HEAPU32[$3_1 >> 2] >= HEAPU32[$10_1 >> 2]) {
continue label$86
}
$25($3_1, $10_1, 8);
$3_1 = $5_1;
continue;
};
};
}
}
$3_1 = $11_1 + 1 | 0;
$5_1 = $6_1;
while (1) {
$3_1 = $3_1 - 1 | 0;
if ($3_1 >>> 0 >= 2) {
$9_1 = HEAP32[$5_1 >> 2];
$5_1 = $5_1 + 8 | 0;
if ($9_1 >>> 0 < HEAPU32[$5_1 >> 2]) {
continue
}
break label$70;
}
break;
};
$5_1 = HEAP32[$4_1 + 284 >> 2];
if ($20_1 & 1) {
$23_1 = $6_1;
$19_1 = $11_1;
} else {
$13($5_1, $6_1);
$5_1 = -2147483648;
}
}
if (($5_1 | 0) == -2147483647) {
break label$69
}
wasm2js_memory_copy($4_1 + 168 | 0, $4_1 + 232 | 0, 48);
HEAP32[$4_1 + 220 >> 2] = $23_1;
HEAP32[$4_1 + 224 >> 2] = $19_1;
HEAP32[$4_1 + 216 >> 2] = $5_1;
} else {
HEAP32[$4_1 + 168 >> 2] = 2
}
$3_1 = $4_1 + 232 | 0;
$112($3_1, $15_1 + 4 | 0);
$248($1_1, $3_1, $4_1 + 168 | 0);
$6_1 = $8_1;
$15_1 = $7_1;
continue;
}
break;
};
$6_1 = $16_1;
break label$67;
}
$6_1 = $8_1;
break label$67;
}
$3_1 = HEAP32[$4_1 + 328 >> 2];
$5_1 = HEAP32[$4_1 + 324 >> 2];
HEAP32[$4_1 + 148 >> 2] = $8_1;
$23_1 = $5_1;
$19_1 = $3_1;
break label$68;
}
HEAP32[$4_1 + 148 >> 2] = $8_1;
$23_1 = $3_1;
$19_1 = $6_1;
break label$68;
}
HEAP32[$4_1 + 148 >> 2] = $8_1;
$23_1 = $23_1 & -65536 | 1540;
break label$68;
}
HEAP32[$4_1 + 148 >> 2] = $8_1;
break label$66;
}
$13(HEAP32[$4_1 + 284 >> 2], HEAP32[$4_1 + 288 >> 2]);
break label$66;
}
HEAP32[$4_1 + 148 >> 2] = $6_1;
$177($4_1 + 136 | 0);
$3_1 = 8;
break label$64;
}
$36_1 = $19_1 >>> 8 | 0;
$49($4_1 + 232 | 0);
$177($4_1 + 136 | 0);
$3_1 = $23_1;
$37_1 = ($19_1 & 255) << 24 | $3_1 >>> 8;
} else {
$179($6_1, $30_1);
$178($33_1, $6_1);
$36_1 = $5_1 >>> 8 | 0;
$37_1 = ($5_1 & 255) << 24 | $3_1 >>> 8;
}
}
$1($39_1, $28_1, 4, 12);
if (($3_1 & 255) == 8) {
continue
}
break label$25;
}
break;
};
HEAP8[$0_1 | 0] = 8;
break label$24;
}
$2_1 = $3_1 & 255;
$1_1 = $37_1;
$3_1 = $36_1 << 8 | $1_1 >>> 24;
HEAP32[$0_1 >> 2] = $2_1 | $1_1 << 8;
HEAP32[$0_1 + 4 >> 2] = $3_1;
}
$5_1 = $24_1 + 8 | 0;
while (1) {
if ($13_1) {
$0(HEAP32[$5_1 - 4 >> 2], HEAP32[$5_1 >> 2]);
$13_1 = $13_1 - 1 | 0;
$5_1 = $5_1 + 20 | 0;
continue;
}
break;
};
$1(HEAP32[$4_1 + 108 >> 2], $24_1, 4, 20);
global$0 = $4_1 + 352 | 0;
}

function $289($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAPU8[$1_1 + 12 | 0];
$1_1 = $287(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) & 255;
if (($1_1 | 0) == 2) {
$1_1 = HEAPU8[$0_1 + 8 | 0] >= $2_1 >>> 0
}
return $1_1 & 1 ? -1 : 1;
}

function $290($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
label$1 : {
if (!$291($2_1, $3_1, $0_1, $1_1)) {
$4_1 = 1;
if (!$37($2_1, $3_1, $0_1, $1_1)) {
break label$1
}
}
$4_1 = 255;
}
return $4_1;
}

function $291($0_1, $1_1, $2_1, $3_1) {
return ($287($0_1, $1_1, $2_1, $3_1) & 255) != 0;
}

function $292($0_1, $1_1, $2_1, $3_1) {
return $291($2_1, $3_1, $0_1, $1_1) ? -1 : 1;
}

function $293($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$6_1 = global$0 - 176 | 0;
global$0 = $6_1;
HEAP32[$6_1 + 36 >> 2] = 0;
HEAP32[$6_1 + 40 >> 2] = 0;
HEAP8[$6_1 + 44 | 0] = 0;
HEAP32[$6_1 + 52 >> 2] = $2_1;
HEAP32[$6_1 + 48 >> 2] = $1_1;
HEAP32[$6_1 + 28 >> 2] = $4_1;
HEAP32[$6_1 + 32 >> 2] = Math_imul($5_1, 24) + $4_1;
$219($6_1 + 68 | 0, $6_1 + 28 | 0);
$5_1 = 0;
$7_1 = 4;
if (HEAP32[$6_1 + 68 >> 2] != -2147483648) {
$11($6_1 + 16 | 0, 4, 4, 28);
$5_1 = HEAP32[$6_1 + 16 >> 2];
$7_1 = HEAP32[$6_1 + 20 >> 2];
HEAP32[$7_1 + 24 >> 2] = HEAP32[$6_1 + 92 >> 2];
$4_1 = HEAP32[$6_1 + 88 >> 2];
HEAP32[$7_1 + 16 >> 2] = HEAP32[$6_1 + 84 >> 2];
HEAP32[$7_1 + 20 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 80 >> 2];
HEAP32[$7_1 + 8 >> 2] = HEAP32[$6_1 + 76 >> 2];
HEAP32[$7_1 + 12 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 72 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$6_1 + 68 >> 2];
HEAP32[$7_1 + 4 >> 2] = $4_1;
HEAP32[$6_1 + 64 >> 2] = 1;
HEAP32[$6_1 + 60 >> 2] = $7_1;
HEAP32[$6_1 + 56 >> 2] = $5_1;
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 52 >> 2];
$4_1 = HEAP32[$6_1 + 48 >> 2];
HEAP32[$6_1 + 112 >> 2] = HEAP32[$6_1 + 44 >> 2];
HEAP32[$6_1 + 116 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 40 >> 2];
HEAP32[$6_1 + 104 >> 2] = HEAP32[$6_1 + 36 >> 2];
HEAP32[$6_1 + 108 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 32 >> 2];
HEAP32[$6_1 + 96 >> 2] = HEAP32[$6_1 + 28 >> 2];
HEAP32[$6_1 + 100 >> 2] = $4_1;
$10_1 = 28;
$5_1 = 1;
while (1) {
$219($6_1 + 140 | 0, $6_1 + 96 | 0);
if (HEAP32[$6_1 + 140 >> 2] != -2147483648) {
if (HEAP32[$6_1 + 56 >> 2] == ($5_1 | 0)) {
$7($6_1 + 56 | 0, $5_1, 1, 4, 28);
$7_1 = HEAP32[$6_1 + 60 >> 2];
}
$4_1 = HEAP32[$6_1 + 144 >> 2];
$8_1 = $7_1 + $10_1 | 0;
HEAP32[$8_1 >> 2] = HEAP32[$6_1 + 140 >> 2];
HEAP32[$8_1 + 4 >> 2] = $4_1;
HEAP32[$8_1 + 24 >> 2] = HEAP32[$6_1 + 164 >> 2];
$4_1 = HEAP32[$6_1 + 160 >> 2];
HEAP32[$8_1 + 16 >> 2] = HEAP32[$6_1 + 156 >> 2];
HEAP32[$8_1 + 20 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 152 >> 2];
HEAP32[$8_1 + 8 >> 2] = HEAP32[$6_1 + 148 >> 2];
HEAP32[$8_1 + 12 >> 2] = $4_1;
$5_1 = $5_1 + 1 | 0;
HEAP32[$6_1 + 64 >> 2] = $5_1;
$10_1 = $10_1 + 28 | 0;
continue;
}
break;
};
$12_1 = HEAP32[$6_1 + 56 >> 2];
}
$11($6_1 + 8 | 0, $5_1, 4, 36);
HEAP32[$6_1 + 136 >> 2] = 0;
$4_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 128 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$6_1 + 132 >> 2] = $4_1;
$149($6_1 + 128 | 0, $5_1);
$9_1 = HEAP32[$6_1 + 136 >> 2];
if ($5_1) {
$8_1 = $5_1 + $9_1 | 0;
$4_1 = $7_1 + 24 | 0;
$10_1 = HEAP32[$6_1 + 132 >> 2] + Math_imul($9_1, 36) | 0;
$9_1 = $5_1;
while (1) {
$11_1 = $6_1 + 140 | 0;
$127($11_1, HEAPU8[$4_1 - 4 | 0], HEAPU8[$4_1 | 0], HEAP32[$4_1 - 20 >> 2], HEAP32[$4_1 - 16 >> 2], 0, Math_fround(1.0));
wasm2js_memory_copy($10_1, $11_1, 36);
$4_1 = $4_1 + 28 | 0;
$10_1 = $10_1 + 36 | 0;
$9_1 = $9_1 - 1 | 0;
if ($9_1) {
continue
}
break;
};
$9_1 = $8_1;
}
HEAP32[$6_1 + 136 >> 2] = $9_1;
$4($0_1, $1_1, $2_1);
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $263($1_1, $2_1)), HEAP8[wasm2js_i32$0 + 37 | 0] = wasm2js_i32$1;
HEAP8[$0_1 + 36 | 0] = $3_1;
HEAP32[$0_1 + 20 >> 2] = $5_1;
HEAP32[$0_1 + 16 >> 2] = $7_1;
HEAP32[$0_1 + 12 >> 2] = $12_1;
$1_1 = HEAP32[$6_1 + 132 >> 2];
HEAP32[$0_1 + 24 >> 2] = HEAP32[$6_1 + 128 >> 2];
HEAP32[$0_1 + 28 >> 2] = $1_1;
HEAP32[$0_1 + 32 >> 2] = HEAP32[$6_1 + 136 >> 2];
global$0 = $6_1 + 176 | 0;
}

function $294($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 + 36 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
label$1 : {
label$2 : {
while (1) {
label$4 : {
$61($2_1 + 16 | 0, $1_1);
label$5 : {
switch (HEAPU8[$2_1 + 28 | 0] - 2 | 0) {
case 1:
break label$4;
case 0:
break label$5;
default:
continue;
};
}
$39($2_1 + 8 | 0, $5_1, $4_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if (!$3_1) {
continue
}
break label$2;
}
break;
};
$3_1 = 0;
break label$1;
}
$1_1 = HEAP32[$2_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 32 | 0;
}

function $295($0_1) {
if (($0_1 - 97 & 255) >>> 0 <= 25) {
$0_1 = $33(1048787, 5, $0_1) ^ 1
} else {
$0_1 = 0
}
return $0_1;
}

function $296($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = global$0 - 80 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
if ($3_1) {
label$3 : {
HEAP32[$1_1 + 4 >> 2] = $3_1 - 1;
$3_1 = $1_1 + 40 | 0;
$4_1 = $1_1 + 8 | 0;
while (1) {
$61($2_1 + 24 | 0, $4_1);
if (HEAPU8[$2_1 + 36 | 0] == 3) {
break label$3
}
$279($2_1 + 40 | 0, $3_1, $2_1 + 24 | 0);
$5_1 = HEAP32[$2_1 + 40 >> 2];
if (($5_1 | 0) == -2147483648) {
continue
}
if (HEAPU8[$2_1 + 76 | 0] == 1) {
$100($2_1 + 40 | 0);
continue;
}
break;
};
$3_1 = HEAP32[$2_1 + 60 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$2_1 + 56 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 52 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$2_1 + 48 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 68 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$2_1 + 64 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 72 >> 2];
$4_1 = HEAP32[$2_1 + 44 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
$6_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $6_1;
$1_1 = HEAPU8[HEAP32[$1_1 >> 2]];
$0($5_1, $4_1);
HEAP32[$0_1 + 16 >> 2] = $3_1;
HEAP8[$0_1 + 12 | 0] = $1_1;
break label$1;
}
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $2_1 + 80 | 0;
}

function $297($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0;
$2_1 = global$0 - 304 | 0;
global$0 = $2_1;
$14_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
$16_1 = HEAP32[$1_1 >> 2];
$17_1 = $3_1 - $16_1 >>> 4 | 0;
$11($2_1 + 32 | 0, $17_1, 4, 52);
HEAP32[$2_1 + 52 >> 2] = 0;
$1_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 44 >> 2] = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 48 >> 2] = $1_1;
$7($2_1 + 44 | 0, 0, $17_1, 4, 52);
$15_1 = HEAP32[$2_1 + 52 >> 2];
if (($3_1 | 0) != ($16_1 | 0)) {
$24_1 = HEAP32[$2_1 + 48 >> 2];
$18_1 = $2_1 + 172 | 0;
$19_1 = $2_1 + 152 | 0;
$20_1 = $2_1 + 140 | 0;
$21_1 = $2_1 + 128 | 0;
$22_1 = $2_1 + 68 | 0;
while (1) {
$1_1 = ($23_1 << 4) + $16_1 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
$3_1 = $1_1 + 8 | 0;
$1_1 = $1_1 + 12 | 0;
$4($2_1 + 80 | 0, HEAP32[$3_1 >> 2], HEAP32[$1_1 >> 2]);
$13_1 = HEAP32[$1_1 >> 2];
$8_1 = HEAP32[$3_1 >> 2];
$12_1 = 0;
HEAP32[$2_1 + 104 >> 2] = 0;
HEAP32[$2_1 + 96 >> 2] = 0;
HEAP32[$2_1 + 100 >> 2] = 4;
$9_1 = 4;
$10_1 = HEAP32[$14_1 + 4 >> 2];
$7_1 = $10_1 + Math_imul(HEAP32[$14_1 + 8 >> 2], 24) | 0;
$11_1 = 0;
while (1) {
if (($7_1 | 0) != ($10_1 | 0)) {
HEAP8[$2_1 + 111 | 0] = $12_1;
if (HEAPU8[$10_1 + 21 | 0] != 3) {
label$7 : {
HEAP32[$18_1 + 8 >> 2] = HEAP32[$10_1 + 20 >> 2];
$1_1 = HEAP32[$10_1 + 16 >> 2];
HEAP32[$18_1 >> 2] = HEAP32[$10_1 + 12 >> 2];
HEAP32[$18_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 168 >> 2] = $13_1;
HEAP32[$2_1 + 164 >> 2] = $8_1;
HEAP32[$2_1 + 156 >> 2] = 4;
HEAP32[$2_1 + 160 >> 2] = 0;
HEAP32[$2_1 + 148 >> 2] = 4;
HEAP32[$2_1 + 152 >> 2] = 0;
HEAP32[$2_1 + 140 >> 2] = 0;
HEAP32[$2_1 + 144 >> 2] = 4;
HEAP32[$2_1 + 136 >> 2] = $13_1;
HEAP32[$2_1 + 132 >> 2] = $8_1;
HEAP32[$2_1 + 128 >> 2] = 32;
HEAP32[$2_1 + 124 >> 2] = $2_1 + 111;
$296($2_1 + 196 | 0, $2_1 + 124 | 0);
if (HEAP32[$2_1 + 196 >> 2] != -2147483648) {
label$9 : {
$5_1 = 20;
$11($2_1, 4, 4, 20);
$3_1 = HEAP32[$2_1 >> 2];
$6_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$6_1 + 16 >> 2] = HEAP32[$2_1 + 212 >> 2];
$1_1 = HEAP32[$2_1 + 208 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$2_1 + 204 >> 2];
HEAP32[$6_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 200 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$2_1 + 196 >> 2];
HEAP32[$6_1 + 4 >> 2] = $1_1;
$1_1 = 1;
HEAP32[$2_1 + 192 >> 2] = 1;
HEAP32[$2_1 + 188 >> 2] = $6_1;
HEAP32[$2_1 + 184 >> 2] = $3_1;
wasm2js_memory_copy($2_1 + 216 | 0, $2_1 + 124 | 0, 60);
while (1) {
$296($2_1 + 280 | 0, $2_1 + 216 | 0);
if (HEAP32[$2_1 + 280 >> 2] != -2147483648) {
if (HEAP32[$2_1 + 184 >> 2] == ($1_1 | 0)) {
$7($2_1 + 184 | 0, $1_1, 1, 4, 20);
$6_1 = HEAP32[$2_1 + 188 >> 2];
}
$3_1 = HEAP32[$2_1 + 284 >> 2];
$4_1 = $5_1 + $6_1 | 0;
HEAP32[$4_1 >> 2] = HEAP32[$2_1 + 280 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
HEAP32[$4_1 + 16 >> 2] = HEAP32[$2_1 + 296 >> 2];
$3_1 = HEAP32[$2_1 + 292 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$2_1 + 288 >> 2];
HEAP32[$4_1 + 12 >> 2] = $3_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$2_1 + 192 >> 2] = $1_1;
$5_1 = $5_1 + 20 | 0;
continue;
}
break;
};
$31(HEAP32[$2_1 + 236 >> 2], HEAP32[$2_1 + 244 >> 2]);
$3_1 = HEAP32[$2_1 + 192 >> 2];
HEAP32[$2_1 + 120 >> 2] = $3_1;
$1_1 = HEAP32[$2_1 + 188 >> 2];
HEAP32[$2_1 + 112 >> 2] = HEAP32[$2_1 + 184 >> 2];
HEAP32[$2_1 + 116 >> 2] = $1_1;
if (!$3_1) {
break label$9
}
if (HEAP32[$2_1 + 96 >> 2] == ($11_1 | 0)) {
$35($2_1 + 96 | 0);
$9_1 = HEAP32[$2_1 + 100 >> 2];
}
$3_1 = HEAP32[$2_1 + 116 >> 2];
$1_1 = HEAP32[$2_1 + 112 >> 2];
$4_1 = Math_imul($11_1, 12) + $9_1 | 0;
HEAP32[$4_1 + 8 >> 2] = HEAP32[$2_1 + 120 >> 2];
HEAP32[$4_1 >> 2] = $1_1;
HEAP32[$4_1 + 4 >> 2] = $3_1;
$11_1 = $11_1 + 1 | 0;
HEAP32[$2_1 + 104 >> 2] = $11_1;
break label$7;
}
} else {
HEAP32[$2_1 + 120 >> 2] = 0;
HEAP32[$2_1 + 112 >> 2] = 0;
HEAP32[$2_1 + 116 >> 2] = 4;
$31(HEAP32[$2_1 + 144 >> 2], HEAP32[$2_1 + 152 >> 2]);
}
$47($2_1 + 112 | 0);
}
}
$12_1 = $12_1 + 1 | 0;
$10_1 = $10_1 + 24 | 0;
continue;
}
break;
};
HEAP32[$2_1 + 224 >> 2] = HEAP32[$2_1 + 104 >> 2];
$1_1 = HEAP32[$2_1 + 100 >> 2];
HEAP32[$2_1 + 216 >> 2] = HEAP32[$2_1 + 96 >> 2];
HEAP32[$2_1 + 220 >> 2] = $1_1;
$5_1 = -2147483648;
} else {
$6_1 = HEAPU8[$1_1 + 12 | 0];
$8_1 = HEAP32[$1_1 + 4 >> 2];
$9_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 160 >> 2] = $9_1;
HEAP32[$2_1 + 156 >> 2] = $8_1;
HEAP32[$2_1 + 148 >> 2] = 4;
HEAP32[$2_1 + 152 >> 2] = 0;
HEAP32[$2_1 + 140 >> 2] = 4;
HEAP32[$2_1 + 144 >> 2] = 0;
HEAP32[$2_1 + 132 >> 2] = 0;
HEAP32[$2_1 + 136 >> 2] = 4;
HEAP32[$2_1 + 128 >> 2] = $9_1;
HEAP32[$2_1 + 124 >> 2] = $8_1;
$294($2_1 + 24 | 0, $2_1 + 124 | 0);
$4_1 = HEAP32[$2_1 + 24 >> 2];
if ($4_1) {
$7_1 = HEAP32[$2_1 + 28 >> 2];
$3_1 = $2_1 + 216 | 0;
$51($3_1, 4);
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$1_1 + 4 >> 2] = $7_1;
HEAP32[$1_1 >> 2] = $4_1;
HEAP32[$2_1 + 288 >> 2] = 1;
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$2_1 + 280 >> 2] = HEAP32[$2_1 + 216 >> 2];
HEAP32[$2_1 + 284 >> 2] = $1_1;
wasm2js_memory_copy($3_1, $2_1 + 124 | 0, 40);
while (1) {
$294($2_1 + 16 | 0, $2_1 + 216 | 0);
$7_1 = HEAP32[$2_1 + 16 >> 2];
if ($7_1) {
$3_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = HEAP32[$2_1 + 288 >> 2];
if (($4_1 | 0) == HEAP32[$2_1 + 280 >> 2]) {
$96($2_1 + 280 | 0, 1)
}
$1_1 = HEAP32[$2_1 + 284 >> 2] + ($4_1 << 3) | 0;
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$1_1 >> 2] = $7_1;
HEAP32[$2_1 + 288 >> 2] = $4_1 + 1;
continue;
}
break;
};
$31(HEAP32[$2_1 + 228 >> 2], HEAP32[$2_1 + 236 >> 2]);
$11_1 = HEAP32[$2_1 + 280 >> 2];
$5_1 = HEAP32[$2_1 + 288 >> 2];
$3_1 = HEAP32[$2_1 + 284 >> 2];
} else {
$31(HEAP32[$2_1 + 136 >> 2], HEAP32[$2_1 + 144 >> 2]);
$5_1 = 0;
$11_1 = 0;
$3_1 = 4;
}
$1_1 = $8_1;
$13_1 = $14_1 + 4 | 0;
$8_1 = $14_1 + 8 | 0;
$293($2_1 + 124 | 0, $1_1, $9_1, $6_1 & 1, HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
$11($2_1 + 8 | 0, $5_1, 4, 40);
HEAP32[$2_1 + 288 >> 2] = 0;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 280 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$2_1 + 284 >> 2] = $1_1;
$7($2_1 + 280 | 0, 0, $5_1, 4, 40);
$1_1 = HEAP32[$2_1 + 288 >> 2];
if ($5_1) {
$7_1 = $1_1 + $5_1 | 0;
$9_1 = $5_1 ? 1 : $5_1;
$12_1 = HEAP32[$2_1 + 284 >> 2] + Math_imul($1_1, 40) | 0;
$1_1 = $3_1;
while (1) {
$4_1 = $2_1 + 216 | 0;
$293($4_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $6_1 & ($5_1 | 0) == ($9_1 | 0), HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
wasm2js_memory_copy($12_1, $4_1, 40);
$1_1 = $1_1 + 8 | 0;
$12_1 = $12_1 + 40 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$1_1 = $7_1;
}
$7_1 = HEAP32[$2_1 + 284 >> 2];
HEAP32[$22_1 >> 2] = HEAP32[$2_1 + 280 >> 2];
HEAP32[$22_1 + 4 >> 2] = $7_1;
HEAP32[$22_1 + 8 >> 2] = $1_1;
$1_1 = HEAP32[$21_1 + 4 >> 2];
HEAP32[$2_1 + 80 >> 2] = HEAP32[$21_1 >> 2];
HEAP32[$2_1 + 84 >> 2] = $1_1;
HEAP32[$2_1 + 88 >> 2] = HEAP32[$21_1 + 8 >> 2];
$1_1 = HEAP32[$20_1 + 4 >> 2];
HEAP32[$2_1 + 216 >> 2] = HEAP32[$20_1 >> 2];
HEAP32[$2_1 + 220 >> 2] = $1_1;
HEAP32[$2_1 + 224 >> 2] = HEAP32[$20_1 + 8 >> 2];
$1_1 = HEAP32[$19_1 + 4 >> 2];
HEAP32[$2_1 + 56 >> 2] = HEAP32[$19_1 >> 2];
HEAP32[$2_1 + 60 >> 2] = $1_1;
HEAP32[$2_1 + 64 >> 2] = HEAP32[$19_1 + 8 >> 2];
$5_1 = HEAP32[$2_1 + 124 >> 2];
$13($11_1, $3_1);
}
$3_1 = Math_imul($15_1, 52) + $24_1 | 0;
HEAP32[$3_1 >> 2] = $5_1;
$1_1 = HEAP32[$2_1 + 84 >> 2];
HEAP32[$3_1 + 4 >> 2] = HEAP32[$2_1 + 80 >> 2];
HEAP32[$3_1 + 8 >> 2] = $1_1;
HEAP32[$3_1 + 12 >> 2] = HEAP32[$2_1 + 88 >> 2];
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$2_1 + 216 >> 2];
HEAP32[$3_1 + 20 >> 2] = $1_1;
HEAP32[$3_1 + 24 >> 2] = HEAP32[$2_1 + 224 >> 2];
$1_1 = HEAP32[$2_1 + 60 >> 2];
HEAP32[$3_1 + 28 >> 2] = HEAP32[$2_1 + 56 >> 2];
HEAP32[$3_1 + 32 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 68 >> 2];
HEAP32[$3_1 + 36 >> 2] = HEAP32[$2_1 + 64 >> 2];
HEAP32[$3_1 + 40 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 76 >> 2];
HEAP32[$3_1 + 44 >> 2] = HEAP32[$2_1 + 72 >> 2];
HEAP32[$3_1 + 48 >> 2] = $1_1;
$15_1 = $15_1 + 1 | 0;
$23_1 = $23_1 + 1 | 0;
if (($23_1 | 0) != ($17_1 | 0)) {
continue
}
break;
};
}
$1_1 = HEAP32[$2_1 + 48 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 44 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 8 >> 2] = $15_1;
global$0 = $2_1 + 304 | 0;
}

function $298($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$7_1 = HEAP32[$1_1 >> 2];
$5_1 = $3_1 + 4 | 0;
$2_1 = HEAP32[$1_1 + 8 >> 2];
$1_1 = HEAP32[$1_1 + 4 >> 2];
$4_1 = $2_1 - $1_1 | 0;
$4_1 = $2_1 >>> 0 < $4_1 >>> 0 ? 0 : $4_1;
$28($5_1, $4_1);
$7($5_1, HEAP32[$3_1 + 12 >> 2], $4_1, 4, 4);
$5_1 = $1_1 ^ -1;
$4_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $2_1 : $1_1;
$2_1 = HEAP32[$3_1 + 12 >> 2];
$8_1 = ($4_1 + $2_1 | 0) - $1_1 | 0;
$2_1 = HEAP32[$3_1 + 8 >> 2] + ($2_1 << 2) | 0;
while (1) {
if (($1_1 | 0) != ($4_1 | 0)) {
$6_1 = HEAP32[$7_1 + 12 >> 2];
HEAP32[$2_1 >> 2] = ($5_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $5_1) + $1_1;
$5_1 = $5_1 - 1 | 0;
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 8 >> 2] = $8_1;
global$0 = $3_1 + 16 | 0;
}

function $299($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$43($0_1, $1_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$4_1 = Math_imul($1_1, 12);
if ($4_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 12) | 0, $2_1, $4_1)
}
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
$26($5_1, $2_1);
}

function $300($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$149($0_1, $1_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$4_1 = Math_imul($1_1, 36);
if ($4_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 36) | 0, $2_1, $4_1)
}
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
$168($5_1, $2_1);
}

function $301($0_1, $1_1) {
$7($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 20);
}

function $302($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$301($0_1, $1_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$4_1 = Math_imul($1_1, 20);
if ($4_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 20) | 0, $2_1, $4_1)
}
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
$69($5_1, $2_1);
}

function $303($0_1) {
if ($0_1) {
$0_1 = $295(HEAPU8[$0_1 | 0])
} else {
$0_1 = 0
}
return $0_1;
}

function $304($0_1, $1_1, $2_1) {
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
$0_1 = $148($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
} else {
$0_1 = $0_1 >>> 0 > $2_1 >>> 0 ? -1 : 0
}
$0_1 = $0_1 & 255;
$3_1 = $0_1 ? ($0_1 | 0) == 255 : $1_1 >>> 0 < $2_1 >>> 0;
}
return $3_1;
}

function $305($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 > $3_1 >>> 0
} else {
$2_1 = $185(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$0_1 = HEAPU32[$0_1 + 16 >> 2] < HEAPU32[$1_1 + 16 >> 2]
} else {
$0_1 = $2_1
}
}
return $0_1 & 1;
}

function $306($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
$3_1 = HEAP32[$0_1 >> 2];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 > $3_1 >>> 0
} else {
$2_1 = $185(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$0_1 = HEAPU8[$0_1 + 16 | 0] < HEAPU8[$1_1 + 16 | 0]
} else {
$0_1 = $2_1
}
}
return $0_1 & 1;
}

function $307($0_1, $1_1, $2_1, $3_1) {
return ($18($0_1, $1_1, $2_1, $3_1) & 128) >>> 7 | 0;
}

function $308($0_1, $1_1) {
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
$0_1 = $18(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) << 24 >> 24 < 0
}
return $0_1;
}

function $309($0_1, $1_1, $2_1) {
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

function $310($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 + 16 | 0];
$3_1 = HEAPU8[$0_1 + 16 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 < $3_1 >>> 0
} else {
$0_1 = ($18(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255) == 255
}
return $0_1;
}

function $311($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
$4_1 = ($1_1 >>> 1 | 0) + $1_1 | 0;
label$1 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
if ($4_1 >>> 0 < $1_1 >>> 0) {
$2_1 = Math_imul($4_1, 20) + $0_1 | 0;
$5_1 = HEAP32[$2_1 + 16 >> 2];
$6_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 + 12 >> 2];
$9_1 = HEAP32[$0_1 >> 2];
$10_1 = HEAP32[$0_1 + 4 >> 2];
$7_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $7_1;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$11_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = $6_1;
HEAP32[$0_1 + 12 >> 2] = $3_1;
$6_1 = HEAP32[$0_1 + 16 >> 2];
HEAP32[$0_1 + 16 >> 2] = $5_1;
HEAP32[$2_1 >> 2] = $9_1;
HEAP32[$2_1 + 4 >> 2] = $10_1;
HEAP32[$2_1 + 8 >> 2] = $7_1;
HEAP32[$2_1 + 12 >> 2] = $11_1;
HEAP32[$2_1 + 16 >> 2] = $6_1;
$2_1 = 0;
} else {
$2_1 = $4_1 - $1_1 | 0
}
$6_1 = $1_1 >>> 0 < $4_1 >>> 0 ? $1_1 : $4_1;
while (1) {
$3_1 = $2_1 << 1;
$5_1 = $3_1 | 1;
if ($6_1 >>> 0 <= $5_1 >>> 0) {
continue label$1
}
$3_1 = $3_1 + 2 | 0;
if ($3_1 >>> 0 < $6_1 >>> 0) {
$5_1 = $310(Math_imul($5_1, 20) + $0_1 | 0, Math_imul($3_1, 20) + $0_1 | 0) + $5_1 | 0
}
$2_1 = Math_imul($2_1, 20) + $0_1 | 0;
$3_1 = Math_imul($5_1, 20) + $0_1 | 0;
if (!$310($2_1, $3_1)) {
continue label$1
}
$25($2_1, $3_1, 20);
$2_1 = $5_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
}

function $312($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$4_1 = ($1_1 >>> 1 | 0) + $1_1 | 0;
label$1 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
if ($4_1 >>> 0 < $1_1 >>> 0) {
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = ($4_1 << 2) + $0_1 | 0;
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$3_1 >> 2] = $2_1;
$2_1 = 0;
} else {
$2_1 = $4_1 - $1_1 | 0
}
$6_1 = $1_1 >>> 0 < $4_1 >>> 0 ? $1_1 : $4_1;
while (1) {
$5_1 = $2_1 << 1;
$3_1 = $5_1 | 1;
if ($6_1 >>> 0 <= $3_1 >>> 0) {
continue label$1
}
$5_1 = $5_1 + 2 | 0;
if ($5_1 >>> 0 < $6_1 >>> 0) {
$3_1 = (HEAPU32[($3_1 << 2) + $0_1 >> 2] < HEAPU32[($5_1 << 2) + $0_1 >> 2]) + $3_1 | 0
}
$2_1 = ($2_1 << 2) + $0_1 | 0;
$5_1 = ($3_1 << 2) + $0_1 | 0;
if (HEAPU32[$2_1 >> 2] >= HEAPU32[$5_1 >> 2]) {
continue label$1
}
$25($2_1, $5_1, 4);
$2_1 = $3_1;
continue;
};
}
break;
};
}

function $313($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
if (HEAP32[$1_1 >> 2]) {
$2_1 = HEAP32[$1_1 + 4 >> 2];
label$2 : {
if (($2_1 | 0) != HEAP32[$1_1 + 12 >> 2]) {
HEAP32[$1_1 + 4 >> 2] = $2_1 + 16;
$4_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$3_1 + 4 >> 2] = $4_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
$2_1 = HEAP32[$2_1 >> 2];
if (($2_1 | 0) != -2147483648) {
break label$2
}
}
$72($1_1);
HEAP32[$1_1 >> 2] = 0;
$2_1 = -2147483648;
}
HEAP32[$0_1 >> 2] = $2_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$3_1 + 8 >> 2];
} else {
HEAP32[$0_1 >> 2] = -2147483648
}
global$0 = $3_1 + 16 | 0;
}

function $314($0_1) {
return $65($0_1, 4);
}

function $315($0_1) {
return $65($0_1, 20);
}

function $316($0_1) {
return $65($0_1, 36);
}

function $317($0_1) {
return $65($0_1, 52);
}

function $318($0_1, $1_1, $2_1, $3_1) {
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

function $319($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
$247($1_1, $4_1 + 12 | 0);
HEAP32[$0_1 + 16 >> 2] = $3_1;
HEAP32[$0_1 + 12 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP8[$0_1 + 24 | 0] = 1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 20 >> 2] = HEAP32[$4_1 + 12 >> 2];
global$0 = $4_1 + 16 | 0;
}

function $320() {
return $53(1, 9) | 0;
}

function $321() {
return $53(1, 8) | 0;
}

function $322() {
return $53(1, 7) | 0;
}

function $323($0_1) {
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

function $324() {
return $53(1, 5) | 0;
}

function $325($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$85($1_1 + 8 | 0, $0_1, 1, 1);
$3_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
$0(HEAP32[265131], HEAP32[265132]);
HEAP32[265133] = $0_1;
HEAP32[265132] = $2_1;
HEAP32[265131] = $3_1;
global$0 = $1_1 + 16 | 0;
return $2_1 | 0;
}

function $326() {
return HEAP32[265135];
}

function $327($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if ($1_1 >>> 0 <= HEAPU32[$0_1 + 28 >> 2]) {
HEAP32[$0_1 + 28 >> 2] = $1_1
}
}

function $328($0_1, $1_1) {
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
$200($2_1 + 24 | 0, $7_1, $4_1, $2_1, 32);
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

function $329($0_1, $1_1) {
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
$200($2_1, HEAP32[$0_1 + 12 >> 2], $3_1, $2_1 + 24 | 0, $1_1);
if (HEAP32[$0_1 + 20 >> 2] == ($6_1 | 0)) {
$19($0_1 + 20 | 0, 8, 24);
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

function $330($0_1, $1_1) {
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

function $331($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = $75($1_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 28 >> 2]) & 255;
HEAP32[$0_1 + 4 >> 2] = Math_imul($2_1, 1e3);
HEAP32[$0_1 >> 2] = HEAPU32[$1_1 + 32 >> 2] >= $2_1 >>> 0;
}

function $332($0_1, $1_1) {
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
$197($13_1, $2_1);
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
$8_1 = $75($0_1, $4_1, $3_1);
$2_1 = $2_1 & 255;
$6_1 = $75($0_1, $4_1, $5_1) & 255;
$2_1 = ($2_1 >>> 0 < $6_1 >>> 0 ? $2_1 : $6_1) + 1 & 255;
$6_1 = HEAP32[$7_1 >> 2];
$8_1 = $8_1 + (($6_1 | 0) != ($1_1 | 0)) & 255;
$2_1 = $2_1 >>> 0 < $8_1 >>> 0 ? $2_1 : $8_1;
if (!(($1_1 | 0) != ($12_1 | 0) | ($6_1 | 0) != ($15_1 | 0))) {
$3_1 = $75($0_1, $17_1, $3_1 - 1 | 0) + 1 & 255;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
}
$3_1 = $11_1 & 255;
$11_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
} else {
$2_1 = $14_1
}
$197($13_1, $2_1);
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
$83($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
return ($11_1 & 255) >>> 0 < ($14_1 & 255) >>> 0 | 0;
}

function $333($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $252($1_1, $1_1) | 0;
}

function $334($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$0_1 = $276($0_1, $1_1);
return $0_1 | 0;
}

function $335($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$0_1 = 1e3 - $1_1 | 0;
return Math_fround(Math_fround(Math_fround(Math_fround(($0_1 >>> 0 > 1e3 ? 0 : $0_1) >>> 0) * Math_fround(.5)) / Math_fround(1.0e3)));
}

function $336($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return Math_fround($1_1 >>> 0 <= 2999 ? HEAPF32[((($1_1 & 65535) >>> 0) / 1e3 << 2) + 1048772 >> 2] : Math_fround(0.0));
}

function $337($0_1, $1_1, $2_1, $3_1) {
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
$63($0_1)
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
$5(HEAP32[$3_1 >> 2], $8_1);
global$0 = $5_1 + 16 | 0;
}

function $338($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0;
$4_1 = $1_1;
$1_1 = HEAP32[$0_1 >> 2];
if ($6($4_1, $2_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2])) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
$111(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
$5(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2])
}
}

function $339($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
$4_1 = global$0 - 176 | 0;
global$0 = $4_1;
$15_1 = HEAP32[$3_1 + 4 >> 2];
if (HEAP32[$2_1 >> 2] != -2147483648) {
label$2 : {
$42($4_1 + 156 | 0, $15_1, HEAP32[$3_1 + 8 >> 2]);
if (HEAP32[$4_1 + 156 >> 2]) {
$139($0_1);
break label$2;
}
$1_1 = HEAP32[$4_1 + 164 >> 2];
HEAP32[$4_1 + 36 >> 2] = HEAP32[$4_1 + 160 >> 2];
HEAP32[$4_1 + 40 >> 2] = $1_1;
$6_1 = $4_1 + 36 | 0;
$30($4_1 + 24 | 0, $6_1);
$1_1 = HEAP32[$4_1 + 28 >> 2];
$5_1 = HEAP32[$4_1 + 24 >> 2];
$30($4_1 + 16 | 0, $6_1);
$98($4_1 + 156 | 0, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
$12_1 = HEAP32[$4_1 + 160 >> 2];
$14_1 = HEAPU8[$4_1 + 156 | 0];
$6_1 = HEAP32[$4_1 + 36 >> 2];
$8_1 = HEAP32[$4_1 + 40 >> 2];
HEAP32[$4_1 + 44 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 4;
HEAP32[$4_1 + 56 >> 2] = $2_1;
HEAP32[$4_1 + 52 >> 2] = 0;
$5_1 = $1_1 ? $5_1 : 0;
$91($4_1 + 60 | 0, $5_1 ? $5_1 : 1, $5_1 ? $1_1 : 0);
$144($4_1 + 72 | 0, HEAPU8[$4_1 + 69 | 0], $6_1, $8_1);
$5_1 = HEAP32[$4_1 + 80 >> 2];
label$4 : {
if ($5_1) {
$10_1 = HEAP32[$4_1 + 76 >> 2];
label$6 : {
label$7 : {
if ($263($6_1, $8_1)) {
$1_1 = 0;
HEAP32[$4_1 + 116 >> 2] = 0;
HEAP32[$4_1 + 108 >> 2] = 0;
HEAP32[$4_1 + 112 >> 2] = 4;
$6_1 = $4_1 + 120 | 0;
$261($6_1, $2_1 + 76 | 0, $10_1, $5_1);
$298($4_1 + 156 | 0, $6_1);
$13_1 = HEAP32[$4_1 + 164 >> 2] << 2;
$7_1 = HEAP32[$4_1 + 160 >> 2];
$9_1 = HEAP32[$4_1 + 156 >> 2];
label$9 : {
while (1) {
label$11 : {
if (($1_1 | 0) == ($13_1 | 0)) {
break label$9
}
$24($4_1 + 8 | 0, $4_1 + 44 | 0, HEAP32[$1_1 + $7_1 >> 2]);
$6_1 = HEAP32[$4_1 + 8 >> 2];
if ($6_1) {
$8_1 = $4_1 + 156 | 0;
$22($8_1, 4, $6_1, HEAP32[$4_1 + 12 >> 2]);
$260($4_1 + 132 | 0, $8_1, $10_1, $5_1);
$6_1 = HEAP32[$4_1 + 136 >> 2];
$8_1 = HEAP32[$4_1 + 140 >> 2];
$11_1 = HEAP32[$4_1 + 132 >> 2];
if (($11_1 | 0) == -2147483648) {
break label$11
}
HEAP32[$4_1 + 148 >> 2] = $6_1;
HEAP32[$4_1 + 152 >> 2] = $8_1;
HEAP32[$4_1 + 144 >> 2] = $11_1;
$302($4_1 + 108 | 0, $4_1 + 144 | 0);
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$5($9_1, $7_1);
$71($4_1 + 108 | 0);
break label$7;
}
$5($9_1, $7_1);
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 116 >> 2];
$1_1 = HEAP32[$4_1 + 112 >> 2];
HEAP32[$4_1 + 96 >> 2] = HEAP32[$4_1 + 108 >> 2];
HEAP32[$4_1 + 100 >> 2] = $1_1;
} else {
$262($4_1 + 96 | 0, $4_1 + 44 | 0, $10_1, $5_1)
}
$6_1 = HEAP32[$4_1 + 100 >> 2];
$8_1 = HEAP32[$4_1 + 104 >> 2];
$13_1 = HEAP32[$4_1 + 96 >> 2];
if (($13_1 | 0) == -2147483648) {
break label$7
}
HEAP32[$4_1 + 84 >> 2] = $13_1;
HEAP32[$4_1 + 88 >> 2] = $6_1;
HEAP32[$4_1 + 92 >> 2] = $8_1;
$259($4_1 + 156 | 0, $4_1 + 44 | 0);
$9_1 = 1;
$5_1 = HEAP32[$4_1 + 160 >> 2];
$11_1 = HEAP32[$4_1 + 164 >> 2];
$1_1 = $11_1;
label$14 : {
label$15 : {
label$16 : {
$7_1 = HEAP32[$4_1 + 156 >> 2];
switch ($7_1 - -2147483648 | 0) {
case 1:
break label$14;
case 0:
break label$16;
default:
break label$15;
};
}
$1_1 = $8_1;
if (($1_1 | 0) == 2 | $1_1 >>> 0 > 2) {
$311($6_1, $1_1)
}
$5_1 = $14_1 ? 0 : $12_1;
HEAP32[$4_1 + 172 >> 2] = $5_1;
$7_1 = Math_imul($13_1, 20);
$9_1 = ($7_1 >>> 0) / 12 | 0;
$2_1 = Math_imul($1_1, 20);
$8_1 = $6_1 + $2_1 | 0;
if ($5_1) {
$1_1 = $6_1;
$5_1 = $1_1;
label$19 : {
label$20 : {
while (1) {
if ($2_1) {
$14_1 = HEAP32[$1_1 >> 2];
$11_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$5_1 >> 2] = $14_1;
HEAP32[$5_1 + 4 >> 2] = $11_1;
$2_1 = $2_1 - 20 | 0;
$5_1 = $5_1 + 12 | 0;
$1_1 = $1_1 + 20 | 0;
$12_1 = $12_1 - 1 | 0;
if ($12_1) {
continue
}
break label$20;
}
break;
};
$1_1 = $8_1;
break label$19;
}
$12_1 = 0;
}
HEAP32[$4_1 + 172 >> 2] = $12_1;
} else {
$1_1 = $6_1;
$5_1 = $1_1;
}
HEAP32[$4_1 + 156 >> 2] = 4;
HEAP32[$4_1 + 164 >> 2] = 0;
$69(0, 4);
HEAP32[$4_1 + 168 >> 2] = 4;
HEAP32[$4_1 + 160 >> 2] = 4;
$70($1_1, ($8_1 - $1_1 >>> 0) / 20 | 0);
if ($13_1) {
label$25 : {
$1_1 = $6_1;
$2_1 = Math_imul($9_1, 12);
if (($2_1 | 0) == ($7_1 | 0)) {
break label$25
}
if ($7_1 >>> 0 <= 11) {
$1_1 = 4;
if (!$7_1) {
break label$25
}
$258($6_1, $7_1);
} else {
$1_1 = $256($6_1, $7_1, 4, $2_1);
if ($1_1) {
break label$25
}
abort();
}
}
} else {
$1_1 = $6_1
}
$5_1 = ($5_1 - $6_1 >>> 0) / 12 | 0;
$162($4_1 + 156 | 0);
$7_1 = HEAP32[$4_1 + 44 >> 2];
$2_1 = HEAP32[$4_1 + 48 >> 2];
break label$4;
}
$9_1 = 0;
$1_1 = $5_1;
$5_1 = $7_1;
}
$71($4_1 + 84 | 0);
$0(HEAP32[$4_1 + 72 >> 2], $10_1);
$5(HEAP32[$4_1 + 44 >> 2], HEAP32[$4_1 + 48 >> 2]);
if ($9_1) {
break label$6
}
$267($0_1, $2_1, $1_1, $11_1);
$5($5_1, $1_1);
break label$2;
}
$0(HEAP32[$4_1 + 72 >> 2], $10_1);
$5(HEAP32[$4_1 + 44 >> 2], HEAP32[$4_1 + 48 >> 2]);
$1_1 = $8_1;
$5_1 = $6_1;
}
$93($0_1, $5_1, $1_1);
break label$2;
} else {
$10_1 = HEAP32[$4_1 + 76 >> 2];
$5_1 = 0;
$2_1 = 4;
}
$1_1 = 4;
}
$0(HEAP32[$4_1 + 72 >> 2], $10_1);
$5($7_1, $2_1);
HEAP32[$4_1 + 48 >> 2] = $1_1;
HEAP32[$4_1 + 44 >> 2] = $9_1;
HEAP32[$4_1 + 52 >> 2] = $5_1;
HEAP32[$4_1 + 164 >> 2] = 0;
HEAP32[$4_1 + 156 >> 2] = 0;
HEAP32[$4_1 + 160 >> 2] = 1;
$2_1 = $4_1 + 156 | 0;
$8($2_1, 123);
$2_1 = $2($2_1, 1048632, 5);
$8($2_1, 91);
$5_1 = Math_imul($5_1, 12);
while (1) {
if ($5_1) {
$12($2_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
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
$27($4_1 + 44 | 0);
}
} else {
$95($0_1)
}
$0(HEAP32[$3_1 >> 2], $15_1);
global$0 = $4_1 + 176 | 0;
}

function $340($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0;
$4_1 = global$0 - 224 | 0;
global$0 = $4_1;
$27_1 = HEAP32[$3_1 + 4 >> 2];
label$1 : {
if (HEAP32[$2_1 >> 2] != -2147483648 & HEAP32[$2_1 + 212 >> 2] != -2147483648) {
$42($4_1 + 76 | 0, $27_1, HEAP32[$3_1 + 8 >> 2]);
if (HEAP32[$4_1 + 76 >> 2] == 1) {
$139($0_1);
break label$1;
}
$1_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 28 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 32 >> 2] = $1_1;
$30($4_1 + 16 | 0, $4_1 + 28 | 0);
$7_1 = HEAP32[$4_1 + 20 >> 2];
$11_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 44 >> 2] = 0;
HEAP32[$4_1 + 36 >> 2] = 0;
HEAP32[$4_1 + 40 >> 2] = 4;
$44($4_1 + 76 | 0, HEAP32[$4_1 + 28 >> 2], HEAP32[$4_1 + 32 >> 2], 0);
$8_1 = 4;
$1_1 = 4;
while (1) {
$41($4_1 + 8 | 0, $4_1 + 76 | 0);
$12_1 = HEAP32[$4_1 + 8 >> 2];
if ($12_1) {
$9_1 = HEAP32[$4_1 + 12 >> 2];
if (HEAP32[$4_1 + 36 >> 2] == ($5_1 | 0)) {
$96($4_1 + 36 | 0, 1);
$8_1 = HEAP32[$4_1 + 40 >> 2];
}
$6_1 = $1_1 + $8_1 | 0;
HEAP32[$6_1 >> 2] = $9_1;
HEAP32[$6_1 - 4 >> 2] = $12_1;
$5_1 = $5_1 + 1 | 0;
HEAP32[$4_1 + 44 >> 2] = $5_1;
$1_1 = $1_1 + 8 | 0;
continue;
}
break;
};
$15_1 = HEAP32[$4_1 + 40 >> 2];
$8_1 = HEAP32[$2_1 + 20 >> 2] << 4;
$6_1 = HEAP32[$2_1 + 16 >> 2] + 8 | 0;
label$8 : {
while (1) {
$1_1 = $6_1;
$13_1 = 1;
$17_1 = -2147483648;
if (!$8_1) {
break label$8
}
$8_1 = $8_1 - 16 | 0;
$6_1 = $1_1 + 16 | 0;
if (!$6(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], $11_1, $7_1)) {
continue
}
break;
};
$23_1 = HEAPU8[($1_1 - 8 | 0) + 12 | 0];
if ($23_1 >>> 0 >= HEAPU32[$2_1 + 8 >> 2]) {
break label$8
}
$1_1 = HEAP32[$2_1 + 4 >> 2] + Math_imul($23_1, 24) | 0;
$28_1 = HEAPU8[$1_1 + 21 | 0];
if (($28_1 | 0) == 3) {
break label$8
}
$34_1 = HEAPU16[$1_1 + 22 >> 1];
HEAP8[$4_1 + 56 | 0] = HEAPU8[$1_1 + 20 | 0];
$6_1 = HEAP32[$1_1 + 16 >> 2];
HEAP32[$4_1 + 48 >> 2] = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 52 >> 2] = $6_1;
$35_1 = ($5_1 << 3) + $15_1 | 0;
$29_1 = HEAP32[$2_1 + 220 >> 2];
$30_1 = HEAP32[$2_1 + 216 >> 2];
$31_1 = $4_1 + 188 | 0;
$36_1 = $4_1 + 132 | 0;
$24_1 = $4_1 + 116 | 0;
$37_1 = $4_1 + 108 | 0;
while (1) {
if (($15_1 | 0) != ($35_1 | 0)) {
$25_1 = HEAP32[$15_1 >> 2];
$18_1 = HEAP32[$15_1 + 4 >> 2];
$1_1 = 0;
HEAP32[$4_1 + 72 >> 2] = 0;
HEAP32[$4_1 + 64 >> 2] = 0;
HEAP32[$4_1 + 68 >> 2] = 4;
$2_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$24_1 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$24_1 + 4 >> 2] = $2_1;
HEAP8[$24_1 + 8 | 0] = HEAPU8[$4_1 + 56 | 0];
HEAP32[$4_1 + 112 >> 2] = $18_1;
HEAP32[$4_1 + 108 >> 2] = $25_1;
HEAP32[$4_1 + 100 >> 2] = 4;
HEAP32[$4_1 + 104 >> 2] = 0;
HEAP32[$4_1 + 92 >> 2] = 4;
HEAP32[$4_1 + 96 >> 2] = 0;
HEAP32[$4_1 + 84 >> 2] = 0;
HEAP32[$4_1 + 88 >> 2] = 4;
HEAP32[$4_1 + 80 >> 2] = $18_1;
HEAP32[$4_1 + 76 >> 2] = $25_1;
HEAP16[$4_1 + 126 >> 1] = $34_1;
HEAP8[$4_1 + 125 | 0] = $28_1;
$13_1 = 4;
$10_1 = 0;
while (1) {
label$13 : {
$9_1 = $1_1 & 1;
while (1) {
$61($4_1 + 168 | 0, $4_1 + 76 | 0);
if (HEAPU8[$4_1 + 180 | 0] == 3) {
break label$13
}
$279($4_1 + 184 | 0, $37_1, $4_1 + 168 | 0);
$2_1 = HEAP32[$4_1 + 184 >> 2];
if (($2_1 | 0) == -2147483648) {
continue
}
wasm2js_memory_copy($36_1, $31_1, 36);
HEAP32[$4_1 + 128 >> 2] = $2_1;
$4($31_1, HEAP32[$4_1 + 144 >> 2], HEAP32[$4_1 + 148 >> 2]);
HEAP8[$4_1 + 184 | 0] = $23_1;
label$15 : {
if ($29_1) {
label$17 : {
$1_1 = 0;
$5_1 = $29_1;
while (1) {
if ($5_1 >>> 0 > 1) {
$6_1 = $1_1;
$2_1 = $5_1 >>> 1 | 0;
$1_1 = $2_1 + $1_1 | 0;
$1_1 = ($271($4_1 + 184 | 0, Math_imul($1_1, 20) + $30_1 | 0) & 255) == 1 ? $6_1 : $1_1;
$5_1 = $5_1 - $2_1 | 0;
continue;
}
break;
};
$1_1 = Math_imul($1_1, 20) + $30_1 | 0;
if ($271($4_1 + 184 | 0, $1_1) & 255) {
break label$17
}
$2_1 = HEAP32[$1_1 + 16 >> 2];
break label$15;
}
}
$2_1 = 0;
}
$0(HEAP32[$4_1 + 188 >> 2], HEAP32[$4_1 + 192 >> 2]);
$6_1 = HEAP32[$4_1 + 156 >> 2];
if (HEAPU8[$4_1 + 164 | 0] != 1) {
$5_1 = HEAP32[$4_1 + 152 >> 2];
if (HEAP32[$4_1 + 64 >> 2] == ($10_1 | 0)) {
$35($4_1 - -64 | 0);
$13_1 = HEAP32[$4_1 + 68 >> 2];
}
$1_1 = Math_imul($10_1, 12) + $13_1 | 0;
HEAP32[$1_1 + 8 >> 2] = $2_1 | ($9_1 ? ($6_1 >>> 0 <= $7_1 >>> 0 ? $11_1 : 0) : 0);
HEAP32[$1_1 + 4 >> 2] = $6_1;
HEAP32[$1_1 >> 2] = $5_1;
$10_1 = $10_1 + 1 | 0;
HEAP32[$4_1 + 72 >> 2] = $10_1;
$100($4_1 + 128 | 0);
continue;
}
break;
};
$100($4_1 + 128 | 0);
$1_1 = 1;
$7_1 = $6_1;
$11_1 = $2_1;
continue;
}
break;
};
$31(HEAP32[$4_1 + 88 >> 2], HEAP32[$4_1 + 96 >> 2]);
$38_1 = HEAP32[$4_1 + 64 >> 2];
$9_1 = HEAP32[$4_1 + 68 >> 2];
if ($10_1) {
label$23 : {
$7_1 = $9_1 + Math_imul($10_1, 12) | 0;
$8_1 = 0;
$6_1 = $9_1;
$14_1 = 0;
$19_1 = 0;
while (1) {
label$25 : {
$5_1 = $6_1;
while (1) {
$1_1 = $8_1;
if (($5_1 | 0) == ($7_1 | 0)) {
break label$25
}
$8_1 = $1_1 + 1 | 0;
$2_1 = $5_1 + 8 | 0;
$6_1 = $5_1 + 12 | 0;
$5_1 = $6_1;
if (!HEAP32[$2_1 >> 2]) {
continue
}
break;
};
$2_1 = 0;
$11_1 = -28;
$5_1 = $9_1;
$13_1 = $1_1;
$20_1 = 0;
$21_1 = 0;
$16_1 = 0;
while (1) {
label$28 : {
if (!$11_1) {
break label$28
}
if ($13_1) {
if (($7_1 - $5_1 >>> 0) / 12 >>> 0 <= $13_1 >>> 0) {
break label$28
}
$5_1 = Math_imul($13_1, 12) + $5_1 | 0;
} else {
if (($5_1 | 0) == ($7_1 | 0)) {
break label$28
}
}
$13_1 = 0;
$12_1 = HEAP32[$5_1 + 8 >> 2];
$32_1 = ($12_1 | 0) != 0;
$20_1 = ($32_1 & (($2_1 | 0) != 0 & ($2_1 | 0) != ($12_1 | 0))) + $20_1 | 0;
$11_1 = $11_1 + 1 | 0;
$5_1 = $5_1 + 12 | 0;
$16_1 = $12_1 | $16_1;
$21_1 = $21_1 + $32_1 | 0;
$2_1 = $12_1;
continue;
}
break;
};
$2_1 = 0;
while (1) {
if ($16_1) {
$16_1 = $16_1 - 1 & $16_1;
$2_1 = $2_1 + 1 | 0;
continue;
}
break;
};
$2_1 = ($2_1 << 4 | ($21_1 >>> 0 < 6 ? $21_1 : 6)) + (($2_1 >>> 0 < $20_1 >>> 0 ? $2_1 : $20_1) << 2) | 0;
$5_1 = $2_1 >>> 0 > $19_1 >>> 0;
$19_1 = $5_1 ? $2_1 : $19_1;
$14_1 = $5_1 ? $1_1 : $14_1;
continue;
}
break;
};
$8_1 = ($17_1 | 0) == -2147483648;
if (!$8_1 & $19_1 >>> 0 <= $39_1 >>> 0) {
break label$23
}
$1_1 = $14_1 - 8 | 0;
$6_1 = $1_1 >>> 0 > $14_1 >>> 0 ? 0 : $1_1;
label$31 : while (1) {
label$32 : {
$1_1 = $14_1;
if ($1_1 >>> 0 <= $6_1 >>> 0) {
break label$32
}
$14_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= $10_1 >>> 0) {
continue
}
$39($4_1, $25_1, $18_1, HEAP32[($9_1 + Math_imul($14_1, 12) | 0) + 4 >> 2], HEAP32[$9_1 + Math_imul($1_1, 12) >> 2]);
$5_1 = HEAP32[$4_1 >> 2];
if (!$5_1) {
continue
}
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 76 >> 2] = $5_1;
HEAP32[$4_1 + 80 >> 2] = $2_1 + $5_1;
while (1) {
$5_1 = $17($4_1 + 76 | 0);
$2_1 = $5_1 - 33 | 0;
if ((1 << $2_1 & 1073750017 ? $2_1 >>> 0 <= 30 : 0) | ($5_1 | 0) == 1567) {
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
$40_1 = !$1_1 | $1_1 >>> 0 >= $10_1 >>> 0 ? 0 : HEAP32[$9_1 + Math_imul($1_1, 12) >> 2];
$5_1 = $1_1 + 36 | 0;
$6_1 = $5_1 >>> 0 > $10_1 >>> 0 ? $10_1 : $5_1;
$2_1 = $6_1 - 1 | 0;
if (!($2_1 >>> 0 >= $10_1 >>> 0 | $5_1 >>> 0 >= $10_1 >>> 0)) {
$18_1 = HEAP32[($9_1 + Math_imul($2_1, 12) | 0) + 4 >> 2]
}
$5_1 = 0;
HEAP32[$4_1 + 84 >> 2] = 0;
HEAP32[$4_1 + 76 >> 2] = 0;
HEAP32[$4_1 + 80 >> 2] = 4;
if ($2_1 >>> 0 < $10_1 >>> 0) {
$7_1 = $6_1 - $1_1 | 0;
$5_1 = $1_1 >>> 0 > $6_1 >>> 0 ? 0 : $9_1 + Math_imul($1_1, 12) | 0;
}
$1_1 = Math_imul($5_1 ? $7_1 : 0, 12);
$5_1 = $5_1 ? $5_1 : 4;
while (1) {
if ($1_1) {
if (HEAP32[$5_1 + 8 >> 2]) {
$264($4_1 + 76 | 0, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2])
}
$5_1 = $5_1 + 12 | 0;
$1_1 = $1_1 - 12 | 0;
continue;
}
break;
};
$41_1 = HEAP32[$4_1 + 84 >> 2];
$2_1 = HEAP32[$4_1 + 80 >> 2];
$1_1 = HEAP32[$4_1 + 76 >> 2];
if (!$8_1) {
$13($17_1, $22_1)
}
$26_1 = $33_1;
$17_1 = $1_1;
$39_1 = $19_1;
$42_1 = $18_1;
$22_1 = $2_1;
}
}
$33_1 = $33_1 + 1 | 0;
$15_1 = $15_1 + 8 | 0;
$1($38_1, $9_1, 4, 12);
continue;
}
break;
};
$13_1 = ($17_1 | 0) == -2147483648;
}
$5_1 = 0;
HEAP32[$4_1 + 192 >> 2] = 0;
HEAP32[$4_1 + 184 >> 2] = 0;
HEAP32[$4_1 + 188 >> 2] = 1;
$8($4_1 + 184 | 0, 123);
if ($13_1) {
$3($4_1 + 184 | 0, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 192 >> 2];
$1_1 = HEAP32[$4_1 + 188 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 184 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
if (HEAPU32[$4_1 + 44 >> 2] > $26_1 >>> 0) {
$2_1 = HEAP32[$4_1 + 40 >> 2] + ($26_1 << 3) | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = HEAP32[$2_1 >> 2];
}
$2_1 = $2($4_1 + 184 | 0, 1049952, 5);
$16($2_1, $26_1);
$2_1 = $2($2_1, 1049957, 5);
$12_1 = $5_1 ? $5_1 : 1;
$9_1 = $5_1 ? $1_1 : 0;
$16($2_1, $143($12_1, $9_1, $40_1));
$1_1 = $2($2_1, 1049962, 3);
$16($1_1, $143($12_1, $9_1, $42_1));
$7_1 = $2($1_1, 1049965, 5);
$8($7_1, 91);
$6_1 = ($41_1 << 3) + $22_1 | 0;
$11_1 = $4_1 + 84 | 0;
$8_1 = $22_1;
while (1) {
if (($6_1 | 0) != ($8_1 | 0)) {
$2_1 = HEAP32[$8_1 + 4 >> 2];
$1_1 = HEAP32[$8_1 >> 2];
$8($7_1, 91);
HEAP32[$11_1 >> 2] = $1_1;
HEAP32[$11_1 + 4 >> 2] = $2_1;
$5_1 = 0;
while (1) {
if (($5_1 | 0) != 8) {
$16($7_1, $143($12_1, $9_1, HEAP32[$5_1 + $11_1 >> 2]));
$5_1 = $5_1 + 4 | 0;
continue;
}
break;
};
$3($7_1, 93);
$8_1 = $8_1 + 8 | 0;
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
$13($17_1, $22_1);
}
$13(HEAP32[$4_1 + 36 >> 2], HEAP32[$4_1 + 40 >> 2]);
break label$1;
}
$95($0_1);
}
$0(HEAP32[$3_1 >> 2], $27_1);
global$0 = $4_1 + 224 | 0;
}

function $341($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = Math_fround(0), $43_1 = 0, $44_1 = 0, $45_1 = 0, $46_1 = 0, $47_1 = 0, $48_1 = 0, $49_1 = 0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = 0, $54_1 = 0, $55_1 = 0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = 0, $60_1 = 0, $61_1 = 0, $62_1 = 0, $63_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$10_1 = global$0 - 352 | 0;
global$0 = $10_1;
$56_1 = HEAP32[$3_1 + 4 >> 2];
if (HEAP32[$2_1 >> 2] != -2147483648) {
label$2 : {
$42($10_1 + 232 | 0, $56_1, HEAP32[$3_1 + 8 >> 2]);
if (HEAP32[$10_1 + 232 >> 2]) {
$139($0_1);
break label$2;
}
$1_1 = HEAP32[$10_1 + 240 >> 2];
HEAP32[$10_1 + 320 >> 2] = HEAP32[$10_1 + 236 >> 2];
HEAP32[$10_1 + 324 >> 2] = $1_1;
$30($10_1 + 72 | 0, $10_1 + 320 | 0);
$4($10_1 + 232 | 0, HEAP32[$10_1 + 72 >> 2], HEAP32[$10_1 + 76 >> 2]);
$6_1 = -2147483648;
$1_1 = HEAP32[$10_1 + 232 >> 2];
if (($1_1 | 0) != -2147483648) {
$5_1 = HEAP32[$10_1 + 240 >> 2];
$8_1 = $5_1;
$12_1 = HEAP32[$10_1 + 236 >> 2];
if ($5_1) {
$6_1 = $1_1
} else {
$0($1_1, HEAP32[$10_1 + 236 >> 2])
}
}
$1_1 = $10_1 + 320 | 0;
$30($10_1 - -64 | 0, $1_1);
$5_1 = $10_1 + 232 | 0;
$98($5_1, HEAP32[$10_1 + 64 >> 2], HEAP32[$10_1 + 68 >> 2]);
$15_1 = HEAP32[$10_1 + 236 >> 2];
$16_1 = HEAPU8[$10_1 + 232 | 0];
$30($10_1 + 56 | 0, $1_1);
$98($5_1, HEAP32[$10_1 + 56 >> 2], HEAP32[$10_1 + 60 >> 2]);
$13_1 = HEAP32[$10_1 + 236 >> 2];
$14_1 = HEAPU8[$10_1 + 232 | 0];
$30($10_1 + 48 | 0, $1_1);
$7_1 = HEAP32[$10_1 + 48 >> 2];
label$7 : {
label$8 : {
label$9 : {
$1_1 = HEAP32[$10_1 + 52 >> 2];
if ($1_1 >>> 0 >= 2) {
if (HEAP8[$7_1 + 1 | 0] < -64) {
break label$9
}
$11_1 = $1_1 - 1 | 0;
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
$4($10_1 + 340 | 0, $7_1 + 1 | 0, $11_1);
$1_1 = $5_1;
}
$5_1 = $10_1 + 320 | 0;
$30($10_1 + 40 | 0, $5_1);
$7_1 = 0;
$9_1 = 4;
$19_1 = $6(HEAP32[$10_1 + 40 >> 2], HEAP32[$10_1 + 44 >> 2], 1049948, 4);
HEAP32[$10_1 + 336 >> 2] = 0;
HEAP32[$10_1 + 328 >> 2] = 0;
HEAP32[$10_1 + 332 >> 2] = 4;
$30($10_1 + 32 | 0, $5_1);
$5_1 = HEAP32[$10_1 + 36 >> 2];
$11_1 = HEAP32[$10_1 + 32 >> 2];
HEAP16[$10_1 + 260 >> 1] = 1;
HEAP32[$10_1 + 256 >> 2] = 0;
HEAP32[$10_1 + 252 >> 2] = $5_1 + $11_1;
HEAP32[$10_1 + 248 >> 2] = $11_1;
HEAP32[$10_1 + 244 >> 2] = $5_1;
HEAP32[$10_1 + 240 >> 2] = $11_1;
HEAP32[$10_1 + 236 >> 2] = $5_1;
HEAP32[$10_1 + 232 >> 2] = 0;
$5_1 = 0;
while (1) {
label$15 : {
$268($10_1 + 24 | 0, $10_1 + 232 | 0);
$11_1 = HEAP32[$10_1 + 24 >> 2];
if (!$11_1) {
break label$15
}
$4($10_1 + 80 | 0, $11_1, HEAP32[$10_1 + 28 >> 2]);
if (HEAP32[$10_1 + 80 >> 2] == -2147483648) {
break label$15
}
if (HEAP32[$10_1 + 328 >> 2] == ($5_1 | 0)) {
$43($10_1 + 328 | 0, 1);
$9_1 = HEAP32[$10_1 + 332 >> 2];
}
$11_1 = $7_1 + $9_1 | 0;
HEAP32[$11_1 + 8 >> 2] = HEAP32[$10_1 + 88 >> 2];
$25_1 = HEAP32[$10_1 + 84 >> 2];
HEAP32[$11_1 >> 2] = HEAP32[$10_1 + 80 >> 2];
HEAP32[$11_1 + 4 >> 2] = $25_1;
$5_1 = $5_1 + 1 | 0;
HEAP32[$10_1 + 336 >> 2] = $5_1;
$7_1 = $7_1 + 12 | 0;
continue;
}
break;
};
$4($10_1 + 184 | 0, HEAP32[$10_1 + 320 >> 2], HEAP32[$10_1 + 324 >> 2]);
HEAP32[$10_1 + 224 >> 2] = $14_1 & 1 ? 0 : $13_1;
HEAP32[$10_1 + 220 >> 2] = $16_1 & 1 ? 0 : $15_1;
HEAP32[$10_1 + 212 >> 2] = $12_1;
HEAP32[$10_1 + 216 >> 2] = $8_1;
HEAP32[$10_1 + 208 >> 2] = $6_1;
HEAP32[$10_1 + 168 >> 2] = $1_1;
HEAP8[$10_1 + 228 | 0] = $19_1;
$1_1 = HEAP32[$10_1 + 344 >> 2];
HEAP32[$10_1 + 172 >> 2] = HEAP32[$10_1 + 340 >> 2];
HEAP32[$10_1 + 176 >> 2] = $1_1;
HEAP32[$10_1 + 180 >> 2] = HEAP32[$10_1 + 348 >> 2];
$1_1 = HEAP32[$10_1 + 332 >> 2];
HEAP32[$10_1 + 196 >> 2] = HEAP32[$10_1 + 328 >> 2];
HEAP32[$10_1 + 200 >> 2] = $1_1;
HEAP32[$10_1 + 204 >> 2] = HEAP32[$10_1 + 336 >> 2];
$31_1 = $10_1 + 80 | 0;
$18_1 = $10_1 + 168 | 0;
$9_1 = 0;
$11_1 = 0;
$12_1 = 0;
$8_1 = 0;
$14_1 = 0;
$15_1 = 0;
$19_1 = 0;
$4_1 = global$0 - 848 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 200 >> 2] = 0;
HEAP32[$4_1 + 192 >> 2] = 0;
HEAP32[$4_1 + 196 >> 2] = 4;
$25_1 = $2_1;
HEAP32[$4_1 + 204 >> 2] = $2_1;
if (!HEAP32[$2_1 + 204 >> 2]) {
label$18 : {
label$19 : {
label$20 : {
$13_1 = HEAP32[$25_1 + 208 >> 2];
HEAP32[$25_1 + 208 >> 2] = 0;
label$21 : {
label$22 : {
if ($13_1) {
if ($6(HEAP32[$13_1 + 20 >> 2], HEAP32[$13_1 + 24 >> 2], HEAP32[$18_1 + 20 >> 2], HEAP32[$18_1 + 24 >> 2])) {
label$25 : {
$1_1 = HEAP32[$13_1 + 40 >> 2];
$2_1 = HEAP32[$18_1 + 40 >> 2];
if (($1_1 | 0) == -2147483648 | ($2_1 | 0) == -2147483648) {
$1_1 = ($1_1 | 0) != -2147483648 | ($2_1 | 0) != -2147483648
} else {
$1_1 = !$6(HEAP32[$13_1 + 44 >> 2], HEAP32[$13_1 + 48 >> 2], HEAP32[$18_1 + 44 >> 2], HEAP32[$18_1 + 48 >> 2])
}
if ($1_1 | HEAP32[$13_1 + 52 >> 2] != HEAP32[$18_1 + 52 >> 2] | HEAP32[$13_1 + 56 >> 2] != HEAP32[$18_1 + 56 >> 2]) {
break label$25
}
$1_1 = HEAP32[$13_1 >> 2];
if (($1_1 | 0) != HEAP32[$18_1 >> 2]) {
break label$25
}
if ($1_1) {
if (!$6(HEAP32[$13_1 + 8 >> 2], HEAP32[$13_1 + 12 >> 2], HEAP32[$18_1 + 8 >> 2], HEAP32[$18_1 + 12 >> 2])) {
break label$25
}
}
$1_1 = HEAP32[$13_1 + 36 >> 2];
if (($1_1 | 0) != HEAP32[$18_1 + 36 >> 2]) {
break label$25
}
$5_1 = $1_1 + 1 | 0;
$1_1 = HEAP32[$18_1 + 32 >> 2] + 8 | 0;
$2_1 = HEAP32[$13_1 + 32 >> 2] + 8 | 0;
while (1) {
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
$7_1 = $1_1 - 4 | 0;
$6_1 = $2_1 - 4 | 0;
$9_1 = HEAP32[$1_1 >> 2];
$14_1 = HEAP32[$2_1 >> 2];
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 + 12 | 0;
if ($6(HEAP32[$6_1 >> 2], $14_1, HEAP32[$7_1 >> 2], $9_1)) {
continue
}
break label$25;
}
break;
};
$1_1 = HEAPU8[$13_1 + 60 | 0];
if (($1_1 | 0) != HEAPU8[$18_1 + 60 | 0]) {
break label$25
}
$2_1 = $25_1;
break label$22;
}
}
$176($13_1);
}
$1_1 = HEAP32[$25_1 + 108 >> 2];
$2_1 = $4_1 + 296 | 0;
$5_1 = HEAP32[$25_1 + 112 >> 2];
$51($2_1, $5_1);
$96($2_1, $5_1);
$6_1 = HEAP32[$4_1 + 304 >> 2];
$47_1 = HEAP32[$4_1 + 300 >> 2];
if ($5_1) {
$7_1 = $5_1 + $6_1 | 0;
$1_1 = $1_1 + 8 | 0;
$2_1 = $47_1 + ($6_1 << 3) | 0;
while (1) {
$6_1 = $1_1 - 4 | 0;
$16_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $16_1;
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
$16_1 = HEAP32[$18_1 + 24 >> 2];
$7_1 = HEAP32[$18_1 + 20 >> 2];
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
HEAP32[$4_1 + 300 >> 2] = $7_1 + $16_1;
HEAP32[$4_1 + 296 >> 2] = $7_1;
HEAP32[$4_1 + 304 >> 2] = 0;
$243($4_1 + 184 | 0, $4_1 + 296 | 0, 2e3);
$1_1 = $7_1;
$2_1 = $16_1;
if (HEAP32[$4_1 + 188 >> 2] != 1114112) {
$1_1 = HEAP32[$4_1 + 184 >> 2];
HEAP8[$4_1 + 244 | 0] = 1;
$103($4_1 + 176 | 0, $7_1, $16_1, $1_1);
$1_1 = HEAP32[$4_1 + 176 >> 2];
$2_1 = $1_1 ? HEAP32[$4_1 + 180 >> 2] : 0;
$1_1 = $1_1 ? $1_1 : 1;
}
$39_1 = $4_1 + 232 | 0;
HEAP32[$4_1 + 604 >> 2] = $2_1;
HEAP32[$4_1 + 600 >> 2] = $1_1;
$13_1 = $6_1 << 3;
$26_1 = $47_1 - 8 | 0;
$19_1 = $4_1 + 300 | 0;
$21_1 = $4_1 + 309 | 0;
$34_1 = $4_1 + 308 | 0;
while (1) {
label$35 : {
$87($4_1 + 476 | 0, $1_1, $2_1, 1050064);
$1_1 = HEAP32[$4_1 + 488 >> 2];
HEAP32[$4_1 + 604 >> 2] = $1_1;
$2_1 = HEAP32[$4_1 + 484 >> 2];
HEAP32[$4_1 + 600 >> 2] = $2_1;
if (!$1_1) {
break label$35
}
HEAP32[$4_1 + 476 >> 2] = 45;
$5_1 = $37($2_1, $1_1, $4_1 + 476 | 0, 1);
$22_1 = $5_1 + $2_1 | 0;
$23_1 = $1_1 - $5_1 | 0;
label$36 : {
if ($210($22_1, $23_1)) {
$241($4_1 + 144 | 0, $22_1, $23_1, $4_1 + 600 | 0);
$9_1 = HEAP32[$4_1 + 148 >> 2];
$14_1 = HEAP32[$4_1 + 144 >> 2];
$15_1 = $5_1;
$1_1 = -2147483647;
} else {
$64($4_1 + 476 | 0, $22_1, $23_1, 58);
$33_1 = HEAP32[$4_1 + 476 >> 2];
if ($33_1) {
label$40 : {
$20_1 = HEAP32[$4_1 + 488 >> 2];
$6_1 = HEAP32[$4_1 + 484 >> 2];
$28_1 = HEAP32[$4_1 + 480 >> 2];
$2_1 = $13_1;
$1_1 = $26_1;
label$41 : {
while (1) {
if ($2_1) {
$2_1 = $2_1 - 8 | 0;
$27_1 = $1_1 + 12 | 0;
$1_1 = $1_1 + 8 | 0;
if (!$97(HEAP32[$1_1 >> 2], HEAP32[$27_1 >> 2], $33_1, $28_1)) {
continue
}
break label$41;
}
break;
};
$1_1 = 0;
}
HEAP32[$4_1 + 476 >> 2] = $6_1;
HEAP32[$4_1 + 480 >> 2] = $6_1 + $20_1;
$2_1 = $17($4_1 + 476 | 0);
if (($2_1 | 0) == 1114112) {
break label$40
}
if ($88($2_1) | !$1_1) {
break label$40
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$9_1 = HEAP32[$1_1 >> 2];
if ($210($6_1, $20_1)) {
$241($4_1 + 160 | 0, $6_1, $20_1, $4_1 + 600 | 0);
$6_1 = HEAP32[$4_1 + 160 >> 2];
$1_1 = HEAP32[$4_1 + 164 >> 2];
} else {
$242($4_1 + 168 | 0, $6_1, $20_1, $4_1 + 600 | 0);
$6_1 = HEAP32[$4_1 + 168 >> 2];
$1_1 = HEAP32[$4_1 + 172 >> 2];
}
$4($4_1 + 296 | 0, $9_1, $2_1);
$4($34_1, $6_1, $1_1);
$1_1 = HEAPU8[$21_1 + 4 | 0] | HEAPU8[$21_1 + 5 | 0] << 8 | (HEAPU8[$21_1 + 6 | 0] << 16 | HEAPU8[$21_1 + 7 | 0] << 24);
HEAP32[$4_1 + 648 >> 2] = HEAPU8[$21_1 | 0] | HEAPU8[$21_1 + 1 | 0] << 8 | (HEAPU8[$21_1 + 2 | 0] << 16 | HEAPU8[$21_1 + 3 | 0] << 24);
HEAP32[$4_1 + 652 >> 2] = $1_1;
$1_1 = HEAPU8[$21_1 + 7 | 0] | HEAPU8[$21_1 + 8 | 0] << 8 | (HEAPU8[$21_1 + 9 | 0] << 16 | HEAPU8[$21_1 + 10 | 0] << 24);
HEAP8[$4_1 + 655 | 0] = $1_1;
HEAP8[$4_1 + 656 | 0] = $1_1 >>> 8;
HEAP8[$4_1 + 657 | 0] = $1_1 >>> 16;
HEAP8[$4_1 + 658 | 0] = $1_1 >>> 24;
$1_1 = HEAP32[$4_1 + 296 >> 2];
if (($1_1 | 0) == -2147483644) {
break label$35
}
$15_1 = HEAPU8[$4_1 + 308 | 0];
$9_1 = HEAP32[$4_1 + 304 >> 2];
$14_1 = HEAP32[$4_1 + 300 >> 2];
$24_1 = $5_1;
break label$36;
}
}
$242($4_1 + 152 | 0, $22_1, $23_1, $4_1 + 600 | 0);
$1_1 = -2147483645;
$2_1 = HEAP32[$4_1 + 152 >> 2];
$6_1 = HEAP32[$4_1 + 156 >> 2];
if (!($5_1 | $6($2_1, $6_1, 1050088, 2) ^ 1)) {
break label$36
}
$15_1 = $5_1;
$9_1 = $6_1;
$14_1 = $2_1;
$1_1 = -2147483648;
}
}
if (($1_1 | 0) != -2147483645) {
$20_1 = $15_1 ^ 1;
$22_1 = ($1_1 | 0) == -2147483648;
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
HEAP32[$4_1 + 300 >> 2] = $9_1;
HEAP32[$4_1 + 296 >> 2] = $14_1;
$61($4_1 + 476 | 0, $4_1 + 296 | 0);
$1_1 = HEAPU8[$4_1 + 488 | 0];
$31(HEAP32[$4_1 + 308 >> 2], HEAP32[$4_1 + 316 >> 2]);
if (($1_1 | 0) == 3) {
break label$47
}
$4($19_1, $14_1, $9_1);
HEAP32[$4_1 + 296 >> 2] = -2147483648;
$226($4_1 + 208 | 0, $4_1 + 296 | 0, $15_1 & 1, $11_1 & 1);
break label$47;
case 1:
$6_1 = HEAP32[$4_1 + 240 >> 2];
if (($6_1 | 0) == HEAP32[$4_1 + 232 >> 2]) {
$84($39_1)
}
$2_1 = HEAP32[$4_1 + 236 >> 2] + Math_imul($6_1, 28) | 0;
HEAP8[$2_1 + 12 | 0] = $15_1;
HEAP32[$2_1 + 8 >> 2] = $9_1;
HEAP32[$2_1 + 4 >> 2] = $14_1;
HEAP32[$2_1 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 652 >> 2];
$5_1 = HEAP32[$4_1 + 648 >> 2];
HEAP8[$2_1 + 13 | 0] = $5_1;
HEAP8[$2_1 + 14 | 0] = $5_1 >>> 8;
HEAP8[$2_1 + 15 | 0] = $5_1 >>> 16;
HEAP8[$2_1 + 16 | 0] = $5_1 >>> 24;
HEAP8[$2_1 + 17 | 0] = $1_1;
HEAP8[$2_1 + 18 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 19 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 20 | 0] = $1_1 >>> 24;
$1_1 = HEAPU8[$4_1 + 655 | 0] | HEAPU8[$4_1 + 656 | 0] << 8 | (HEAPU8[$4_1 + 657 | 0] << 16 | HEAPU8[$4_1 + 658 | 0] << 24);
HEAP8[$2_1 + 20 | 0] = $1_1;
HEAP8[$2_1 + 21 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 22 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 23 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 24 | 0] = $24_1;
HEAP32[$4_1 + 240 >> 2] = $6_1 + 1;
break label$47;
case 2:
break label$47;
default:
break label$48;
};
}
$6_1 = 0;
HEAP32[$4_1 + 336 >> 2] = 0;
HEAP32[$4_1 + 332 >> 2] = $9_1;
HEAP32[$4_1 + 328 >> 2] = $14_1;
HEAP32[$4_1 + 320 >> 2] = 4;
HEAP32[$4_1 + 324 >> 2] = 0;
HEAP32[$4_1 + 312 >> 2] = 4;
HEAP32[$4_1 + 316 >> 2] = 0;
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 308 >> 2] = 4;
HEAP32[$4_1 + 300 >> 2] = $9_1;
HEAP32[$4_1 + 296 >> 2] = $14_1;
while (1) {
label$53 : {
$61($4_1 + 476 | 0, $4_1 + 296 | 0);
$2_1 = HEAPU8[$4_1 + 488 | 0];
if (($2_1 | 0) == 3) {
break label$53
}
$1_1 = HEAP32[$4_1 + 480 >> 2];
$5_1 = HEAP32[$4_1 + 476 >> 2];
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
$39($4_1 + 136 | 0, $14_1, $9_1, $5_1, $1_1);
$1_1 = HEAP32[$4_1 + 136 >> 2];
if (!$1_1) {
continue
}
$2_1 = HEAP32[$4_1 + 140 >> 2];
HEAP32[$4_1 + 336 >> 2] = $6_1;
$5_1 = $4_1 + 752 | 0;
$4($5_1, $1_1, $2_1);
HEAP8[$4_1 + 764 | 0] = 0;
$226($4_1 + 208 | 0, $5_1, $15_1 & 1, $11_1 & 1);
$11_1 = 0;
continue;
}
break;
};
$31(HEAP32[$4_1 + 308 >> 2], HEAP32[$4_1 + 316 >> 2]);
}
$17_1 = $20_1 & $22_1;
$11_1 = 0;
} else {
$17_1 = 0;
$11_1 = HEAP32[$4_1 + 216 >> 2] != 0;
}
$2_1 = HEAP32[$4_1 + 604 >> 2];
$1_1 = HEAP32[$4_1 + 600 >> 2];
continue;
}
break;
};
if ($17_1 & 1) {
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
(wasm2js_i32$0 = $1_1 - 4 | 0, wasm2js_i32$1 = $32($7_1, $16_1, HEAP32[$1_1 - 12 >> 2], HEAP32[$1_1 - 8 >> 2])), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
}
}
wasm2js_memory_copy($4_1 + 476 | 0, $4_1 + 208 | 0, 40);
$1_1 = HEAP32[$4_1 + 480 >> 2];
$5_1 = HEAP32[$4_1 + 484 >> 2];
$11($4_1 + 128 | 0, $5_1, 4, 12);
HEAP32[$4_1 + 760 >> 2] = 0;
$2_1 = HEAP32[$4_1 + 132 >> 2];
HEAP32[$4_1 + 752 >> 2] = HEAP32[$4_1 + 128 >> 2];
HEAP32[$4_1 + 756 >> 2] = $2_1;
$7($4_1 + 752 | 0, 0, $5_1, 4, 12);
$2_1 = HEAP32[$4_1 + 760 >> 2];
if ($5_1) {
$7_1 = $2_1 + $5_1 | 0;
$1_1 = $1_1 + 8 | 0;
$2_1 = HEAP32[$4_1 + 756 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
HEAP32[$4_1 + 304 >> 2] = $25_1;
$6_1 = HEAP32[$1_1 - 4 >> 2];
HEAP32[$4_1 + 296 >> 2] = $6_1;
HEAP32[$4_1 + 300 >> 2] = $6_1 + (HEAP32[$1_1 >> 2] << 4);
$297($4_1 + 208 | 0, $4_1 + 296 | 0);
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
$1_1 = HEAP32[$4_1 + 756 >> 2];
HEAP32[$4_1 + 648 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$4_1 + 652 >> 2] = $1_1;
HEAP32[$4_1 + 656 >> 2] = $2_1;
HEAP32[$4_1 + 304 >> 2] = $25_1;
$1_1 = HEAP32[$4_1 + 492 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1 + (HEAP32[$4_1 + 496 >> 2] << 4);
HEAP32[$4_1 + 296 >> 2] = $1_1;
$297($4_1 + 660 | 0, $4_1 + 296 | 0);
$2_1 = HEAP32[$4_1 + 656 >> 2];
$1_1 = HEAP32[$4_1 + 652 >> 2];
HEAP32[$4_1 + 340 >> 2] = 2;
HEAP32[$4_1 + 324 >> 2] = 2;
HEAP32[$4_1 + 316 >> 2] = 0;
HEAP32[$4_1 + 308 >> 2] = 0;
HEAP32[$4_1 + 300 >> 2] = $1_1;
HEAP32[$4_1 + 296 >> 2] = 1;
HEAP32[$4_1 + 304 >> 2] = $1_1 + Math_imul($2_1, 12);
$6_1 = $4_1 + 340 | 0;
$5_1 = $4_1 + 324 | 0;
$11_1 = $4_1 + 316 | 0;
$7_1 = $4_1 + 308 | 0;
$1_1 = 2;
label$62 : {
label$63 : {
label$64 : {
while (1) {
label$66 : {
label$67 : {
if (($1_1 | 0) != 2) {
$2_1 = $146($5_1);
if ($2_1) {
break label$67
}
}
HEAP32[$4_1 + 324 >> 2] = 2;
if (HEAP32[$4_1 + 296 >> 2] == 1) {
if (HEAP32[$4_1 + 308 >> 2]) {
$2_1 = $145($5_1, $7_1);
if ($2_1) {
break label$67
}
}
$1_1 = HEAP32[$4_1 + 300 >> 2];
if ($1_1) {
label$72 : {
$9_1 = HEAP32[$4_1 + 304 >> 2];
label$73 : {
while (1) {
if (($1_1 | 0) != ($9_1 | 0)) {
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 308 >> 2] = $2_1;
HEAP32[$4_1 + 312 >> 2] = $2_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$1_1 = $1_1 + 12 | 0;
$2_1 = $145($5_1, $7_1);
if (!$2_1) {
continue
}
break label$73;
}
break;
};
HEAP32[$4_1 + 300 >> 2] = $1_1;
break label$72;
}
HEAP32[$4_1 + 300 >> 2] = $1_1;
break label$67;
}
}
HEAP32[$4_1 + 308 >> 2] = 0;
if (HEAP32[$4_1 + 316 >> 2]) {
$2_1 = $145($5_1, $11_1);
if ($2_1) {
break label$67
}
}
HEAP32[$4_1 + 316 >> 2] = 0;
}
HEAP32[$4_1 + 324 >> 2] = 2;
if (HEAP32[$4_1 + 340 >> 2] == 2) {
break label$66
}
$2_1 = $146($6_1);
if (!$2_1) {
break label$66
}
}
$240($4_1 + 208 | 0, $2_1, $4_1 + 192 | 0);
$1_1 = HEAPU8[$4_1 + 208 | 0] != 8;
if ($1_1) {
break label$64
}
$1_1 = HEAP32[$4_1 + 324 >> 2];
continue;
}
break;
};
$11_1 = HEAP32[$4_1 + 504 >> 2];
$1_1 = HEAP32[$4_1 + 508 >> 2];
$26_1 = HEAP32[HEAP32[$4_1 + 204 >> 2] + 32 >> 2];
HEAP32[$4_1 + 608 >> 2] = 0;
HEAP32[$4_1 + 600 >> 2] = 0;
HEAP32[$4_1 + 604 >> 2] = 4;
HEAP32[$4_1 + 760 >> 2] = 0;
HEAP32[$4_1 + 752 >> 2] = 0;
HEAP32[$4_1 + 756 >> 2] = 4;
$20_1 = Math_imul($1_1, 28) + $11_1 | 0;
$13_1 = 0;
$16_1 = 4;
label$78 : {
label$79 : {
while (1) {
label$81 : {
if (($11_1 | 0) == ($20_1 | 0)) {
break label$79
}
$1_1 = HEAP32[$4_1 + 204 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
$6_1 = 4;
$15_1 = HEAP32[$11_1 + 4 >> 2];
$14_1 = HEAP32[$11_1 + 8 >> 2];
$7_1 = $239(HEAP32[$1_1 + 108 >> 2], HEAP32[$1_1 + 112 >> 2], $15_1, $14_1);
label$82 : {
if ($7_1) {
label$84 : {
$4($4_1 + 296 | 0, HEAP32[$11_1 + 16 >> 2], HEAP32[$11_1 + 20 >> 2]);
$2_1 = HEAP32[$4_1 + 304 >> 2];
$1_1 = HEAP32[$4_1 + 300 >> 2];
while (1) {
if ($2_1) {
$9_1 = HEAPU8[$1_1 | 0];
HEAP8[$1_1 | 0] = (($9_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $9_1;
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 216 >> 2] = HEAP32[$4_1 + 304 >> 2];
$1_1 = HEAP32[$4_1 + 300 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$4_1 + 296 >> 2];
HEAP32[$4_1 + 212 >> 2] = $1_1;
HEAP32[$4_1 + 588 >> 2] = $11_1 + 12;
$7_1 = $7_1 + 12 | 0;
HEAP32[$4_1 + 592 >> 2] = $4_1 + 208;
$1_1 = 0;
label$87 : {
label$88 : {
label$89 : {
label$90 : {
label$91 : {
while (1) {
if (($1_1 | 0) != 8) {
HEAP8[$4_1 + 304 | 0] = 0;
$2_1 = HEAP32[($4_1 + 588 | 0) + $1_1 >> 2];
$9_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 300 >> 2] = $9_1;
$272($4_1 + 120 | 0, $7_1, $4_1 + 296 | 0);
if (HEAP32[$4_1 + 120 >> 2] & 1) {
label$95 : {
$24($4_1 + 112 | 0, $4_1 + 192 | 0, HEAP32[$4_1 + 124 >> 2]);
$9_1 = HEAP32[$4_1 + 112 >> 2];
if (!$9_1) {
break label$95
}
$22_1 = HEAP32[$4_1 + 116 >> 2];
$17_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$4_1 + 696 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 700 >> 2] = $17_1;
HEAP32[$4_1 + 296 >> 2] = -2147483648;
HEAP32[$4_1 + 732 >> 2] = $4_1 + 296;
HEAP32[$4_1 + 728 >> 2] = $4_1 + 696;
$238($4_1 + 712 | 0, $9_1, $22_1, $5_1, $4_1 + 728 | 0, 1);
if (HEAPU8[$4_1 + 712 | 0] != 8) {
$8_1 = HEAP32[$4_1 + 716 >> 2];
$12_1 = HEAP32[$4_1 + 712 >> 2];
if (($12_1 & 255) != 8) {
break label$89
}
}
label$97 : {
$17_1 = HEAP32[$4_1 + 296 >> 2];
switch ($17_1 - -2147483648 | 0) {
case 1:
break label$90;
case 0:
break label$97;
default:
break label$91;
};
}
}
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$0(HEAP32[$4_1 + 208 >> 2], HEAP32[$4_1 + 212 >> 2]);
break label$84;
}
$6_1 = HEAP32[$4_1 + 300 >> 2];
$7_1 = HEAP32[$4_1 + 304 >> 2];
break label$87;
}
$12_1 = HEAP32[$4_1 + 300 >> 2];
$8_1 = HEAP32[$4_1 + 304 >> 2];
break label$88;
}
$111(HEAP32[$4_1 + 296 >> 2], HEAP32[$4_1 + 300 >> 2]);
}
$6_1 = $12_1;
$17_1 = -2147483648;
$7_1 = $8_1;
}
$0(HEAP32[$4_1 + 208 >> 2], HEAP32[$4_1 + 212 >> 2]);
if (($17_1 | 0) != -2147483648) {
break label$82
}
break label$81;
}
}
$7_1 = 0;
$17_1 = 0;
}
if (HEAPU8[$11_1 + 24 | 0]) {
$36($4_1 + 752 | 0, $7_1);
$1_1 = HEAP32[$4_1 + 760 >> 2];
if ($7_1) {
$2_1 = $7_1 << 2;
if ($2_1) {
wasm2js_memory_copy(HEAP32[$4_1 + 756 >> 2] + ($1_1 << 2) | 0, $6_1, $2_1)
}
}
HEAP32[$4_1 + 760 >> 2] = $1_1 + $7_1;
} else {
label$102 : {
$2_1 = Math_imul($13_1, 20);
$1_1 = $16_1;
label$103 : {
while (1) {
if ($2_1) {
$2_1 = $2_1 - 20 | 0;
$5_1 = $1_1 + 4 | 0;
$9_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 20 | 0;
if (!$6($9_1, HEAP32[$5_1 >> 2], $15_1, $14_1)) {
continue
}
break label$103;
}
break;
};
$86($4_1 + 296 | 0, $26_1, 0);
if (HEAP32[$4_1 + 600 >> 2] == ($13_1 | 0)) {
$62($4_1 + 600 | 0);
$16_1 = HEAP32[$4_1 + 604 >> 2];
}
$1_1 = Math_imul($13_1, 20) + $16_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $14_1;
HEAP32[$1_1 >> 2] = $15_1;
$2_1 = HEAP32[$4_1 + 300 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 296 >> 2];
HEAP32[$1_1 + 12 >> 2] = $2_1;
HEAP32[$1_1 + 16 >> 2] = HEAP32[$4_1 + 304 >> 2];
$13_1 = $13_1 + 1 | 0;
HEAP32[$4_1 + 608 >> 2] = $13_1;
$16_1 = HEAP32[$4_1 + 604 >> 2];
}
$5_1 = $7_1 << 2;
$7_1 = Math_imul($13_1, 20) + $16_1 | 0;
$9_1 = $16_1;
label$108 : while (1) {
$1_1 = $9_1;
if (($1_1 | 0) == ($7_1 | 0)) {
break label$102
}
$9_1 = $1_1 + 20 | 0;
if (!$6(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $15_1, $14_1)) {
continue
}
$22_1 = HEAP32[$1_1 + 12 >> 2];
$23_1 = HEAP32[$1_1 + 16 >> 2];
$1_1 = $5_1;
$2_1 = $6_1;
while (1) {
if (!$1_1) {
continue label$108
}
$24_1 = HEAP32[$2_1 >> 2];
if ($24_1 >>> 0 < $23_1 >>> 0) {
HEAP8[$22_1 + $24_1 | 0] = 1
}
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 - 4 | 0;
continue;
};
};
}
}
$11_1 = $11_1 + 28 | 0;
$5($17_1, $6_1);
continue;
}
break;
};
$5(HEAP32[$4_1 + 752 >> 2], HEAP32[$4_1 + 756 >> 2]);
$43_1 = -2147483648;
$20_1 = $6_1;
break label$78;
}
$86($4_1 + 296 | 0, $26_1, 1);
$9_1 = Math_imul($13_1, 20) + $16_1 | 0;
$11_1 = HEAP32[$4_1 + 304 >> 2];
$7_1 = HEAP32[$4_1 + 300 >> 2];
$6_1 = $16_1;
while (1) {
if (($6_1 | 0) != ($9_1 | 0)) {
$1_1 = HEAP32[$6_1 + 16 >> 2];
$2_1 = $1_1 >>> 0 < $11_1 >>> 0 ? $1_1 : $11_1;
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
$9_1 = HEAP32[$1_1 + $2_1 >> 2];
if ($9_1 >>> 0 < $11_1 >>> 0) {
HEAP8[$7_1 + $9_1 | 0] = 0
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$5($6_1, $2_1);
$43_1 = HEAP32[$4_1 + 296 >> 2];
$20_1 = HEAP32[$4_1 + 300 >> 2];
$7_1 = HEAP32[$4_1 + 304 >> 2];
}
$1_1 = $16_1 + 12 | 0;
while (1) {
if ($13_1) {
$0(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$13_1 = $13_1 - 1 | 0;
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$1(HEAP32[$4_1 + 600 >> 2], $16_1, 4, 20);
if (($43_1 | 0) == -2147483648) {
$1_1 = $20_1 >>> 8 | 0;
$13_1 = $7_1;
$5_1 = $20_1;
break label$63;
}
$1_1 = $4_1 + 400 | 0;
$86($1_1, HEAP32[$25_1 + 32 >> 2], 0);
$48_1 = HEAP32[$18_1 + 32 >> 2];
$40_1 = HEAP32[$18_1 + 36 >> 2];
$237($4_1 + 296 | 0, $4_1 + 192 | 0, $48_1, $40_1, $1_1);
$1_1 = HEAP32[$4_1 + 296 >> 2];
if (($1_1 | 0) == -2147483648) {
$13_1 = HEAP32[$4_1 + 304 >> 2];
$5_1 = HEAP32[$4_1 + 300 >> 2];
$1_1 = $5_1 >>> 8 | 0;
} else {
label$123 : {
$2_1 = HEAP32[$4_1 + 304 >> 2];
HEAP32[$4_1 + 212 >> 2] = HEAP32[$4_1 + 300 >> 2];
HEAP32[$4_1 + 216 >> 2] = $2_1;
HEAP32[$4_1 + 208 >> 2] = $1_1;
$67($4_1 + 208 | 0);
$37_1 = -2147483648;
$46_1 = HEAP32[$18_1 >> 2];
if ($46_1) {
label$125 : {
$6_1 = HEAP32[$4_1 + 204 >> 2];
$2_1 = HEAP32[$6_1 + 124 >> 2] << 4;
$5_1 = HEAP32[$6_1 + 120 >> 2] + 8 | 0;
$11_1 = HEAP32[$18_1 + 12 >> 2];
$9_1 = HEAP32[$18_1 + 8 >> 2];
while (1) {
$1_1 = $5_1;
if (!$2_1) {
break label$125
}
$2_1 = $2_1 - 16 | 0;
$5_1 = $1_1 + 16 | 0;
if (!$6(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], $9_1, $11_1)) {
continue
}
break;
};
$24($4_1 + 104 | 0, $4_1 + 192 | 0, HEAP32[($1_1 - 8 | 0) + 12 >> 2]);
$1_1 = HEAP32[$4_1 + 104 >> 2];
if (!$1_1) {
break label$125
}
$6_1 = HEAP32[$6_1 + 32 >> 2];
$2_1 = $4_1 + 296 | 0;
$22($2_1, 6, $1_1, HEAP32[$4_1 + 108 >> 2]);
$5_1 = $269($2_1);
$12_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $23($2_1, $6_1);
$11($4_1 + 96 | 0, $2_1, 8, 16);
HEAP32[$4_1 + 216 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 100 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$4_1 + 96 >> 2];
HEAP32[$4_1 + 212 >> 2] = $1_1;
$7($4_1 + 208 | 0, 0, $2_1, 8, 16);
$1_1 = HEAP32[$4_1 + 216 >> 2];
$8_1 = $1_1 + $2_1 | 0;
$9_1 = HEAP32[$4_1 + 212 >> 2];
$1_1 = $9_1 + ($1_1 << 4) | 0;
while (1) {
if ($2_1) {
$6_1 = $56($4_1 + 296 | 0);
$11_1 = i64toi32_i32$HIGH_BITS;
if ($6_1 | $11_1) {
$11_1 = $11_1 - !$6_1 | 0;
$6_1 = $6_1 - 1 | 0;
$16_1 = $6_1;
$6_1 = ($11_1 | 0) == 2147483647 & ($6_1 | 0) != -1 | $11_1 >>> 0 < 2147483647;
$15_1 = $5_1 + ($6_1 ? $16_1 : -1) | 0;
$11_1 = $6_1 ? $11_1 : 2147483647;
$6_1 = $12_1 + $11_1 | 0;
$6_1 = $5_1 >>> 0 > $15_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
$11_1 = (($6_1 | 0) <= ($12_1 | 0) & $5_1 >>> 0 > $15_1 >>> 0 | ($6_1 | 0) < ($12_1 | 0)) ^ ($11_1 | 0) < 0;
$30_1 = $11_1 ? -1 : $15_1;
$35_1 = $11_1 ? 2147483647 : $6_1;
$6_1 = 1;
} else {
$6_1 = 0
}
HEAP32[$1_1 >> 2] = $6_1;
HEAP32[$1_1 + 4 >> 2] = 0;
$6_1 = $1_1 + 8 | 0;
HEAP32[$6_1 >> 2] = $30_1;
HEAP32[$6_1 + 4 >> 2] = $35_1;
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$37_1 = HEAP32[$4_1 + 208 >> 2];
if (HEAPU8[$4_1 + 296 | 0] != 8) {
$12_1 = HEAP32[$4_1 + 296 >> 2];
$8_1 = HEAP32[$4_1 + 300 >> 2];
$108($37_1, $9_1);
} else {
$12_1 = $9_1;
if (($37_1 | 0) > -2147483647) {
break label$125
}
}
$5_1 = $12_1;
$1_1 = $5_1 >>> 8 | 0;
$13_1 = $8_1;
break label$123;
}
}
HEAP32[$4_1 + 460 >> 2] = 0;
HEAP32[$4_1 + 452 >> 2] = 0;
HEAP32[$4_1 + 456 >> 2] = 8;
$2_1 = $4_1 + 296 | 0;
$236($2_1, $4_1 + 648 | 0);
$288($4_1 + 208 | 0, $4_1 + 452 | 0, $4_1 + 192 | 0, $2_1);
$34_1 = $12_1;
$2_1 = HEAPU8[$4_1 + 208 | 0] != 8;
label$133 : {
if ($2_1) {
$5_1 = HEAP32[$4_1 + 208 >> 2];
$1_1 = $5_1 >>> 8 | 0;
$8_1 = HEAP32[$4_1 + 212 >> 2];
break label$133;
}
if (!HEAP32[$4_1 + 200 >> 2]) {
label$137 : {
$23_1 = $7_1;
HEAP32[$4_1 + 312 >> 2] = 0;
$7_1 = HEAP32[$4_1 + 652 >> 2];
HEAP32[$4_1 + 296 >> 2] = $7_1;
$6_1 = HEAP32[$4_1 + 656 >> 2];
$2_1 = Math_imul($6_1, 12);
$5_1 = $7_1 + $2_1 | 0;
HEAP32[$4_1 + 300 >> 2] = $5_1;
$12_1 = $4_1 + 312 | 0;
$11_1 = $4_1 + 304 | 0;
$1_1 = $7_1;
label$138 : {
label$139 : {
while (1) {
if ($2_1) {
$9_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 304 >> 2] = $9_1;
HEAP32[$4_1 + 308 >> 2] = $9_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
if (!$280($11_1)) {
continue
}
break label$139;
}
break;
};
HEAP32[$4_1 + 296 >> 2] = $5_1;
HEAP32[$4_1 + 304 >> 2] = 0;
if (!HEAP32[$4_1 + 312 >> 2]) {
break label$138
}
if (!$280($12_1)) {
break label$138
}
}
$54_1 = 1;
}
HEAP32[$4_1 + 296 >> 2] = $4_1 + 452;
$11_1 = 0;
if ($6_1) {
label$143 : {
$5_1 = 0;
$1_1 = $7_1;
label$144 : {
while (1) {
if (!$286($4_1 + 296 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
break label$144
}
$1_1 = $1_1 + 12 | 0;
$5_1 = $5_1 + 1 | 0;
if (($6_1 | 0) != ($5_1 | 0)) {
continue
}
break;
};
$11_1 = $6_1;
break label$143;
}
$68($1_1);
$12_1 = $7_1 + 12 | 0;
$11_1 = $5_1;
while (1) {
label$147 : {
$2_1 = $5_1 + 1 | 0;
$1_1 = $12_1 + Math_imul($5_1, 12) | 0;
while (1) {
if ($2_1 >>> 0 >= $6_1 >>> 0) {
break label$147
}
if (!$286($4_1 + 296 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
$2_1 = $2_1 + 1 | 0;
$68($1_1);
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$5_1 = Math_imul($11_1, 12) + $7_1 | 0;
HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$9_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $9_1;
$11_1 = $11_1 + 1 | 0;
$5_1 = $2_1;
continue;
}
break;
};
HEAP32[$4_1 + 656 >> 2] = $11_1;
}
}
$44_1 = HEAP32[$18_1 + 44 >> 2];
$45_1 = HEAP32[$18_1 + 48 >> 2];
$49_1 = HEAP32[$18_1 + 40 >> 2];
if (($49_1 | 0) != -2147483648) {
$91($4_1 + 296 | 0, $44_1, $45_1);
$2_1 = Math_imul(HEAP32[$25_1 + 8 >> 2], 24);
$5_1 = HEAP32[$25_1 + 4 >> 2];
$1_1 = $5_1 + 12 | 0;
$6_1 = 0;
$15_1 = HEAP32[$4_1 + 300 >> 2];
$16_1 = HEAP32[$4_1 + 296 >> 2];
$12_1 = HEAPU8[$4_1 + 305 | 0];
$13_1 = ($12_1 | 0) == 3;
$14_1 = HEAPU8[$4_1 + 304 | 0];
while (1) {
label$152 : {
if (!$2_1) {
break label$152
}
$9_1 = HEAPU8[$5_1 + 21 | 0];
label$153 : {
if ($13_1 | ($9_1 | 0) == 3) {
if (($12_1 | 0) != 3) {
break label$153
}
if (($9_1 | 0) == 3) {
break label$152
}
} else {
if (!$6(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $16_1, $15_1) | ($9_1 | 0) != ($12_1 | 0)) {
break label$153
}
if (($14_1 | 0) == HEAPU8[$1_1 + 8 | 0]) {
break label$152
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
$32_1 = ($2_1 | 0) != 0 & $6_1 >>> 0 < 256;
}
$28_1 = $8_1;
$51_1 = Math_imul($11_1, 12) + $7_1 | 0;
$50_1 = $4_1 + 304 | 0;
$27_1 = $4_1 + 308 | 0;
$55_1 = $4_1 + 472 | 0;
$39_1 = $6_1 & 255;
label$156 : {
while (1) {
label$158 : {
$5_1 = HEAP32[$4_1 + 460 >> 2];
$6_1 = HEAP32[$4_1 + 456 >> 2];
while (1) {
label$160 : {
if (($7_1 | 0) == ($51_1 | 0)) {
break label$156
}
$11_1 = $7_1 + 12 | 0;
$26_1 = HEAP32[$7_1 + 4 >> 2];
$2_1 = $26_1 - 52 | 0;
$1_1 = Math_imul(HEAP32[$7_1 + 8 >> 2], 52);
$33_1 = $26_1 + $1_1 | 0;
while (1) {
if (!$1_1) {
break label$160
}
$1_1 = $1_1 - 52 | 0;
$2_1 = $2_1 + 52 | 0;
if (!$285($2_1, $6_1, $5_1)) {
continue
}
break;
};
$7_1 = $11_1;
continue;
}
break;
};
label$162 : while (1) {
$1_1 = $26_1;
if (($33_1 | 0) != ($1_1 | 0)) {
$26_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$2_1 = HEAP32[$1_1 + 48 >> 2];
$15_1 = $2_1 ? 0 : $1_1;
$17_1 = HEAP32[$1_1 + 44 >> 2];
$57_1 = $17_1 + Math_imul($2_1, 40) | 0;
$36_1 = 1;
label$164 : while (1) {
label$165 : {
if ($36_1 & 1) {
label$167 : {
$36_1 = 1;
$1_1 = 0;
if (!$15_1) {
break label$167
}
$19_1 = $15_1;
break label$165;
}
} else {
$1_1 = $15_1
}
if (($17_1 | 0) == ($57_1 | 0)) {
continue label$162
}
$36_1 = 0;
$19_1 = $17_1;
$17_1 = $17_1 + 40 | 0;
}
$15_1 = $1_1;
if ($134(HEAP32[$19_1 + 28 >> 2], HEAP32[$19_1 + 32 >> 2], HEAP32[$4_1 + 456 >> 2], HEAP32[$4_1 + 460 >> 2])) {
continue
}
label$169 : {
if (!HEAPU8[$19_1 + 36 | 0]) {
label$171 : {
$240($4_1 + 296 | 0, $19_1, $4_1 + 192 | 0);
if (HEAPU8[$4_1 + 296 | 0] == 8) {
if (HEAPU8[$4_1 + 297 | 0]) {
continue
}
break label$171;
}
$1_1 = HEAP32[$4_1 + 300 >> 2];
$5_1 = HEAP32[$4_1 + 296 >> 2];
if (($5_1 & 255) != 8) {
$30_1 = ($1_1 & 255) << 24 | $5_1 >>> 8;
$35_1 = $1_1 >>> 8 | 0;
break label$169;
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
label$177 : {
label$178 : {
while (1) {
label$180 : {
if (($2_1 | 0) == 32) {
continue label$164
}
HEAP16[$4_1 + 472 >> 1] = 256;
HEAP32[$4_1 + 468 >> 2] = 2;
$13_1 = $2_1 + 8 | 0;
$1_1 = 0;
$58_1 = $2_1 + 1050188 | 0;
$52_1 = $2_1 + 1050192 | 0;
while (1) {
if (($1_1 | 0) != 2) {
$22_1 = $1_1 + 1 | 0;
HEAP32[$4_1 + 464 >> 2] = $22_1;
$1_1 = HEAPU8[$1_1 + $55_1 | 0];
HEAP32[$4_1 + 596 >> 2] = 0;
HEAP32[$4_1 + 588 >> 2] = 0;
HEAP32[$4_1 + 592 >> 2] = 4;
$16_1 = HEAP32[$19_1 + 16 >> 2];
$59_1 = $16_1 + Math_imul(HEAP32[$19_1 + 20 >> 2], 28) | 0;
$60_1 = $1_1 & 1;
while (1) {
$24_1 = $16_1;
if (($59_1 | 0) != ($16_1 | 0)) {
$16_1 = $24_1 + 28 | 0;
$21_1 = $24_1 + 24 | 0;
$5_1 = HEAPU8[$21_1 | 0] != ($39_1 | 0) & $32_1;
if (($5_1 | 0) != ($60_1 | 0)) {
continue
}
$1_1 = HEAP32[$24_1 + 4 >> 2];
$2_1 = HEAP32[$24_1 + 8 >> 2];
if ($133($1_1, $2_1 + $1_1 | 0) >>> 0 < 3) {
continue
}
$61_1 = $4_1 + 588 | 0;
if (HEAP32[$58_1 >> 2] != 1) {
$235($4_1 + 752 | 0, $1_1, $2_1);
$8_1 = HEAP32[$52_1 >> 2];
$7_1 = HEAP32[$4_1 + 760 >> 2];
label$186 : {
if ($8_1 >>> 0 <= 1 | $7_1 >>> 0 > 7) {
HEAP32[$4_1 + 412 >> 2] = 0;
HEAP32[$4_1 + 416 >> 2] = 4;
HEAP32[$4_1 + 420 >> 2] = 0;
$1_1 = $7_1 - $8_1 | 0;
$1_1 = $234($1_1 >>> 0 > $7_1 >>> 0 ? 0 : $1_1, $7_1 + $8_1 | 0) & 16777215;
HEAP16[$4_1 + 600 >> 1] = $1_1;
HEAP8[$4_1 + 602 | 0] = $1_1 >>> 16;
$9_1 = $7_1 & 255;
$12_1 = $9_1 + 1 | 0;
$14_1 = HEAPU8[$21_1 | 0];
$6_1 = HEAP32[$4_1 + 756 >> 2];
label$188 : {
while (1) {
label$190 : {
$233($4_1 + 88 | 0, $4_1 + 600 | 0);
if (!HEAPU8[$4_1 + 88 | 0]) {
break label$190
}
$38_1 = HEAPU8[$4_1 + 89 | 0];
$1_1 = $4_1 + 208 | 0;
$40($1_1, $12_1);
$38($1_1, $12_1);
$1_1 = 0;
$2_1 = HEAP32[$4_1 + 216 >> 2];
$29_1 = HEAP32[$4_1 + 212 >> 2];
while (1) {
$5_1 = $2_1 + 1 | 0;
$2_1 = $2_1 + $29_1 | 0;
if ($9_1 >>> 0 > ($1_1 & 255) >>> 0) {
HEAP8[$2_1 | 0] = $1_1;
$1_1 = $1_1 + 1 | 0;
$2_1 = $5_1;
continue;
}
break;
};
HEAP8[$2_1 | 0] = $7_1;
$1_1 = HEAP32[$4_1 + 212 >> 2];
HEAP32[$27_1 >> 2] = HEAP32[$4_1 + 208 >> 2];
HEAP32[$27_1 + 4 >> 2] = $1_1;
HEAP32[$27_1 + 8 >> 2] = $5_1;
HEAP32[$4_1 + 328 >> 2] = $8_1;
HEAP32[$4_1 + 324 >> 2] = $7_1;
HEAP32[$4_1 + 320 >> 2] = $6_1;
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 296 >> 2] = 0;
HEAP32[$4_1 + 300 >> 2] = 4;
$232($4_1 + 208 | 0, $4_1 + 192 | 0, $14_1, $38_1, $4_1 + 296 | 0, 1050164, $4_1 + 412 | 0);
if (HEAPU8[$4_1 + 208 | 0] != 8) {
$1_1 = HEAP32[$4_1 + 212 >> 2];
$2_1 = HEAP32[$4_1 + 208 >> 2];
if (($2_1 & 255) != 8) {
break label$188
}
}
$152($4_1 + 296 | 0);
continue;
}
break;
};
$231($4_1 + 208 | 0, HEAPU8[$24_1 + 20 | 0], HEAPU8[$21_1 | 0], $4_1 + 412 | 0, 2, 3);
$1_1 = HEAP32[$4_1 + 208 >> 2];
break label$186;
}
HEAP32[$4_1 + 212 >> 2] = $2_1;
HEAP32[$4_1 + 216 >> 2] = $1_1;
$152($4_1 + 296 | 0);
$47($4_1 + 412 | 0);
$1_1 = -2147483648;
} else {
HEAP32[$4_1 + 216 >> 2] = 0;
HEAP32[$4_1 + 208 >> 2] = 0;
HEAP32[$4_1 + 212 >> 2] = 4;
$6_1 = HEAP32[$4_1 + 756 >> 2];
$1_1 = 0;
}
}
$5(HEAP32[$4_1 + 752 >> 2], $6_1);
$12_1 = HEAP32[$4_1 + 212 >> 2];
$8_1 = HEAP32[$4_1 + 216 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$180
}
HEAP32[$4_1 + 700 >> 2] = $12_1;
HEAP32[$4_1 + 704 >> 2] = $8_1;
HEAP32[$4_1 + 696 >> 2] = $1_1;
$1_1 = $4_1 + 696 | 0;
} else {
if ($5_1) {
continue
}
$235($4_1 + 728 | 0, $1_1, $2_1);
HEAP32[$4_1 + 424 >> 2] = 0;
HEAP32[$4_1 + 428 >> 2] = 4;
$41_1 = HEAP32[$52_1 >> 2];
$1_1 = HEAP32[$4_1 + 736 >> 2];
HEAP32[$4_1 + 432 >> 2] = 0;
$6_1 = $1_1 + 2 | 0;
$2_1 = $41_1 ? ($41_1 >>> 0 < 1e3 ? $41_1 : 1e3) : 1;
$8_1 = Math_imul($6_1, $2_1);
$5_1 = 2e3 - $2_1 | 0;
$7_1 = ($8_1 >>> 0) / ($5_1 >>> 0) | 0;
$7_1 = $7_1 + (($8_1 | 0) != (Math_imul($5_1, $7_1) | 0)) | 0;
$8_1 = $7_1 - 2 | 0;
$7_1 = $7_1 >>> 0 < $8_1 >>> 0 ? 0 : $8_1;
$2_1 = (Math_imul($5_1, $6_1) >>> 0) / ($2_1 >>> 0) | 0;
$5_1 = $2_1 - 2 | 0;
$2_1 = $234($7_1 >>> 0 > 1 ? $7_1 : 1, $2_1 >>> 0 < $5_1 >>> 0 ? 0 : $5_1) & 16777215;
HEAP16[$4_1 + 436 >> 1] = $2_1;
HEAP8[$4_1 + 438 | 0] = $2_1 >>> 16;
$38_1 = HEAP32[$4_1 + 732 >> 2];
$62_1 = $38_1 + ($1_1 << 2) | 0;
$63_1 = HEAPU8[$21_1 | 0];
label$196 : {
label$197 : {
while (1) {
label$199 : {
$233($4_1 + 80 | 0, $4_1 + 436 | 0);
if (!HEAPU8[$4_1 + 80 | 0]) {
break label$199
}
$12_1 = HEAPU8[$4_1 + 81 | 0];
$1_1 = 0;
HEAP32[$4_1 + 448 >> 2] = 0;
HEAP32[$4_1 + 440 >> 2] = 0;
HEAP32[$4_1 + 444 >> 2] = 4;
while (1) {
if (($1_1 | 0) != 12) {
HEAP32[($4_1 + 600 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$29_1 = 4;
$2_1 = 1;
$5_1 = 0;
$7_1 = HEAP32[$4_1 + 608 >> 2];
$9_1 = HEAP32[$4_1 + 604 >> 2];
$1_1 = $38_1;
$14_1 = 0;
while (1) {
label$203 : {
$6_1 = $7_1;
if (!$1_1 | ($1_1 | 0) == ($62_1 | 0)) {
if (($14_1 | 0) == 8) {
break label$203
}
$1_1 = $14_1 + 1049528 | 0;
$14_1 = $14_1 + 4 | 0;
$8_1 = 0;
} else {
$8_1 = $1_1 + 4 | 0
}
$7_1 = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 608 >> 2] = $7_1;
HEAP32[$4_1 + 604 >> 2] = $6_1;
HEAP32[$4_1 + 600 >> 2] = $9_1;
if (HEAP32[$4_1 + 440 >> 2] == ($2_1 - 1 | 0)) {
$35($4_1 + 440 | 0);
$29_1 = HEAP32[$4_1 + 444 >> 2];
}
$1_1 = $5_1 + $29_1 | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 608 >> 2];
$9_1 = HEAP32[$4_1 + 604 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 600 >> 2];
HEAP32[$1_1 + 4 >> 2] = $9_1;
$5_1 = $5_1 + 12 | 0;
HEAP32[$4_1 + 448 >> 2] = $2_1;
$2_1 = $2_1 + 1 | 0;
$9_1 = $6_1;
$1_1 = $8_1;
continue;
}
break;
};
$2_1 = $74(8, 24);
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 12) {
HEAP32[($4_1 + 752 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 216 >> 2] = HEAP32[$4_1 + 760 >> 2];
$1_1 = HEAP32[$4_1 + 756 >> 2];
$5_1 = HEAP32[$4_1 + 752 >> 2];
HEAP32[$4_1 + 208 >> 2] = $5_1;
HEAP32[$4_1 + 212 >> 2] = $1_1;
$7_1 = HEAP32[$4_1 + 220 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 216 >> 2];
HEAP32[$2_1 + 12 >> 2] = $7_1;
HEAP32[$2_1 >> 2] = $5_1;
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$50_1 + 8 >> 2] = HEAP32[$4_1 + 448 >> 2];
$1_1 = HEAP32[$4_1 + 444 >> 2];
HEAP32[$50_1 >> 2] = HEAP32[$4_1 + 440 >> 2];
HEAP32[$50_1 + 4 >> 2] = $1_1;
HEAP32[$4_1 + 328 >> 2] = $41_1;
HEAP32[$4_1 + 324 >> 2] = 1;
HEAP32[$4_1 + 320 >> 2] = $2_1;
HEAP32[$4_1 + 316 >> 2] = 1;
HEAP32[$4_1 + 300 >> 2] = $12_1;
HEAP32[$4_1 + 296 >> 2] = $12_1 >>> 0 < 16;
$232($4_1 + 208 | 0, $4_1 + 192 | 0, $63_1, $12_1, $4_1 + 296 | 0, 1050220, $4_1 + 424 | 0);
if (HEAPU8[$4_1 + 208 | 0] != 8) {
$8_1 = HEAP32[$4_1 + 212 >> 2];
$12_1 = HEAP32[$4_1 + 208 >> 2];
if (($12_1 & 255) != 8) {
break label$197
}
}
$153($4_1 + 296 | 0);
continue;
}
break;
};
$231($4_1 + 296 | 0, HEAPU8[$24_1 + 20 | 0], HEAPU8[$21_1 | 0], $4_1 + 424 | 0, 3, 2);
$12_1 = HEAP32[$4_1 + 300 >> 2];
$8_1 = HEAP32[$4_1 + 304 >> 2];
$1_1 = HEAP32[$4_1 + 296 >> 2];
break label$196;
}
$153($4_1 + 296 | 0);
$47($4_1 + 424 | 0);
$1_1 = -2147483648;
}
$5(HEAP32[$4_1 + 728 >> 2], HEAP32[$4_1 + 732 >> 2]);
if (($1_1 | 0) == -2147483648) {
break label$180
}
HEAP32[$4_1 + 716 >> 2] = $12_1;
HEAP32[$4_1 + 720 >> 2] = $8_1;
HEAP32[$4_1 + 712 >> 2] = $1_1;
$1_1 = $4_1 + 712 | 0;
}
$300($61_1, $1_1);
continue;
}
break;
};
if (HEAP32[$4_1 + 596 >> 2]) {
break label$178
}
$1_1 = HEAP32[$4_1 + 200 >> 2];
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 596 >> 2];
$2_1 = HEAP32[$4_1 + 592 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 588 >> 2];
HEAP32[$4_1 + 300 >> 2] = $2_1;
$132($19_1, $4_1 + 296 | 0);
if ($1_1) {
break label$177
}
$1_1 = $22_1;
continue;
}
break;
};
$2_1 = $13_1;
continue;
}
break;
};
$35_1 = $8_1 >>> 8 | 0;
$30_1 = ($8_1 & 255) << 24 | $12_1 >>> 8;
$107($4_1 + 588 | 0);
$5_1 = $12_1;
break label$169;
}
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 596 >> 2];
$1_1 = HEAP32[$4_1 + 592 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 588 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
$132($19_1, $4_1 + 296 | 0);
}
$5_1 = 8;
}
if (($5_1 & 255) == 8) {
continue
}
break;
};
break label$158;
}
break;
};
$7_1 = $11_1;
continue;
}
break;
};
$1_1 = $30_1;
$8_1 = ($35_1 & 16777215) << 8 | $1_1 >>> 24;
break label$133;
}
$2_1 = $4_1 + 296 | 0;
$236($2_1, $4_1 + 648 | 0);
$288($4_1 + 208 | 0, $4_1 + 452 | 0, $4_1 + 192 | 0, $2_1);
$2_1 = HEAPU8[$4_1 + 208 | 0] != 8;
if ($2_1) {
$5_1 = HEAP32[$4_1 + 208 >> 2];
$1_1 = $5_1 >>> 8 | 0;
$8_1 = HEAP32[$4_1 + 212 >> 2];
break label$133;
}
if (HEAP32[$4_1 + 200 >> 2]) {
break label$137
}
HEAP32[$4_1 + 328 >> 2] = 0;
HEAP32[$4_1 + 320 >> 2] = 0;
HEAP32[$4_1 + 324 >> 2] = 4;
HEAP32[$4_1 + 312 >> 2] = 4;
HEAP32[$4_1 + 316 >> 2] = 0;
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 308 >> 2] = 0;
HEAP32[$4_1 + 296 >> 2] = 0;
HEAP32[$4_1 + 300 >> 2] = 4;
$11_1 = HEAP32[$4_1 + 656 >> 2];
$2_1 = Math_imul($11_1, 12);
$7_1 = $4_1 + 308 | 0;
$1_1 = HEAP32[$4_1 + 652 >> 2];
label$212 : {
label$213 : {
while (1) {
if ($2_1) {
$230($4_1 + 600 | 0, $4_1 + 296 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$4_1 + 456 >> 2], HEAP32[$4_1 + 460 >> 2], $4_1 + 192 | 0);
$12_1 = HEAP32[$4_1 + 604 >> 2];
$8_1 = HEAP32[$4_1 + 608 >> 2];
$9_1 = HEAP32[$4_1 + 600 >> 2];
if (($9_1 | 0) == -2147483648) {
break label$213
}
$5_1 = HEAP32[$4_1 + 304 >> 2];
if (($5_1 | 0) == HEAP32[$4_1 + 296 >> 2]) {
$35($4_1 + 296 | 0)
}
$1_1 = $1_1 + 12 | 0;
$6_1 = HEAP32[$4_1 + 300 >> 2] + Math_imul($5_1, 12) | 0;
HEAP32[$6_1 + 4 >> 2] = $12_1;
HEAP32[$6_1 + 8 >> 2] = $8_1;
HEAP32[$6_1 >> 2] = $9_1;
HEAP32[$4_1 + 304 >> 2] = $5_1 + 1;
$2_1 = $2_1 - 12 | 0;
continue;
}
break;
};
$2_1 = HEAP32[$4_1 + 668 >> 2];
$230($4_1 + 600 | 0, $4_1 + 296 | 0, HEAP32[$4_1 + 664 >> 2], $2_1, HEAP32[$4_1 + 456 >> 2], HEAP32[$4_1 + 460 >> 2], $4_1 + 192 | 0);
$12_1 = HEAP32[$4_1 + 604 >> 2];
$8_1 = HEAP32[$4_1 + 608 >> 2];
$1_1 = HEAP32[$4_1 + 600 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$213
}
$26(HEAP32[$4_1 + 308 >> 2], HEAP32[$4_1 + 312 >> 2]);
HEAP32[$4_1 + 312 >> 2] = $12_1;
HEAP32[$4_1 + 316 >> 2] = $8_1;
HEAP32[$4_1 + 308 >> 2] = $1_1;
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
$12_1 = HEAP32[$4_1 + 300 >> 2];
$8_1 = HEAP32[$4_1 + 304 >> 2];
$1_1 = HEAP32[$4_1 + 296 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$212
}
$7_1 = HEAP32[$4_1 + 772 >> 2];
HEAP32[$4_1 + 236 >> 2] = HEAP32[$4_1 + 768 >> 2];
HEAP32[$4_1 + 240 >> 2] = $7_1;
$7_1 = HEAP32[$4_1 + 764 >> 2];
HEAP32[$4_1 + 228 >> 2] = HEAP32[$4_1 + 760 >> 2];
HEAP32[$4_1 + 232 >> 2] = $7_1;
$7_1 = HEAP32[$4_1 + 756 >> 2];
HEAP32[$4_1 + 220 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$4_1 + 224 >> 2] = $7_1;
HEAP32[$4_1 + 208 >> 2] = $1_1;
HEAP32[$4_1 + 212 >> 2] = $12_1;
HEAP32[$4_1 + 216 >> 2] = $8_1;
if (HEAP32[$4_1 + 200 >> 2]) {
$104($4_1 + 208 | 0);
break label$137;
}
label$218 : {
if (!(HEAP32[$4_1 + 508 >> 2] ? 1 : $2_1 | $11_1)) {
$6_1 = 4;
$7_1 = 0;
$17_1 = 0;
$9_1 = 0;
break label$218;
}
$30_1 = $8_1;
$35_1 = 0;
$40($4_1 + 296 | 0, $23_1);
$11_1 = HEAP32[$4_1 + 300 >> 2];
if ($23_1) {
if ($23_1) {
wasm2js_memory_copy($11_1, $20_1, $23_1)
}
} else {
$23_1 = HEAP32[$4_1 + 304 >> 2]
}
$6_1 = $30_1;
$1_1 = Math_imul(HEAP32[$4_1 + 228 >> 2], 12);
$21_1 = HEAP32[$4_1 + 296 >> 2];
$2_1 = HEAP32[$4_1 + 224 >> 2];
while (1) {
if ($1_1) {
$5_1 = HEAP32[$2_1 >> 2];
if ($23_1 >>> 0 > $5_1 >>> 0) {
HEAP8[$5_1 + $11_1 | 0] = 0
}
$2_1 = $2_1 + 12 | 0;
$1_1 = $1_1 - 12 | 0;
continue;
}
break;
};
$15_1 = HEAP32[$25_1 + 32 >> 2];
$85($4_1 + 72 | 0, $15_1, 1, 1);
$8_1 = $15_1 >>> 0 < $23_1 >>> 0 ? $15_1 : $23_1;
$9_1 = $12_1 + Math_imul($6_1, 12) | 0;
$2_1 = 0;
$16_1 = HEAP32[$4_1 + 76 >> 2];
$26_1 = HEAP32[$4_1 + 72 >> 2];
$27_1 = 0;
$1_1 = $12_1;
while (1) {
label$228 : {
if (!(($2_1 | 0) != ($5_1 | 0) ? $2_1 : 0)) {
if (($1_1 | 0) == ($9_1 | 0)) {
break label$228
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = $2_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 12) | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
$7_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 12 | 0;
if (HEAPU8[$7_1 + $11_1 | 0] != 1 | $7_1 >>> 0 >= $8_1 >>> 0) {
continue
}
$13_1 = $7_1 + $16_1 | 0;
$7_1 = HEAPU8[$13_1 | 0] + 1 | 0;
$7_1 = $7_1 >>> 0 < 255 ? $7_1 : 255;
HEAP8[$13_1 | 0] = $7_1;
$13_1 = $27_1 & 255;
$27_1 = $7_1 >>> 0 > $13_1 >>> 0 ? $7_1 : $13_1;
continue;
}
break;
};
if (!$30_1 | $27_1 & 255) {
$1_1 = HEAP32[$25_1 + 16 >> 2];
$2_1 = $4_1 + 296 | 0;
$5_1 = HEAP32[$25_1 + 20 >> 2];
$40($2_1, $5_1);
$38($2_1, $5_1);
$7_1 = HEAP32[$4_1 + 304 >> 2];
$13_1 = HEAP32[$4_1 + 300 >> 2];
if ($5_1) {
$1_1 = $1_1 + 8 | 0;
$14_1 = ($49_1 | 0) == -2147483648;
while (1) {
$2_1 = 0;
if (!$14_1) {
label$234 : {
$8_1 = HEAP32[$1_1 - 4 >> 2];
$9_1 = HEAP32[$1_1 >> 2];
$229($4_1 - -64 | 0, $44_1, $45_1);
$19_1 = HEAP32[$4_1 + 68 >> 2];
$22_1 = HEAP32[$4_1 + 64 >> 2];
$229($4_1 + 56 | 0, $8_1, $9_1);
$17_1 = HEAP32[$4_1 + 60 >> 2];
$24_1 = HEAP32[$4_1 + 56 >> 2];
if ($97($44_1, $45_1, $8_1, $9_1)) {
break label$234
}
$2_1 = $97($22_1, $19_1, $24_1, $17_1) ? 1 : 2;
}
}
HEAP8[$7_1 + $13_1 | 0] = $2_1;
$1_1 = $1_1 + 16 | 0;
$7_1 = $7_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
}
$22_1 = HEAP32[$4_1 + 296 >> 2];
$19_1 = 4;
$11($4_1 + 48 | 0, $6_1, 4, 8);
$17_1 = 0;
HEAP32[$4_1 + 304 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
$7($4_1 + 296 | 0, 0, $6_1, 4, 8);
$2_1 = HEAP32[$4_1 + 304 >> 2];
$9_1 = HEAP32[$4_1 + 300 >> 2];
if ($30_1) {
$5_1 = $2_1 + $6_1 | 0;
$1_1 = $12_1 + 8 | 0;
$2_1 = $9_1 + ($2_1 << 3) | 0;
while (1) {
$8_1 = $1_1 - 4 | 0;
$12_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$8_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $12_1;
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
$24_1 = HEAP32[$4_1 + 296 >> 2];
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 296 >> 2] = 0;
HEAP32[$4_1 + 300 >> 2] = 4;
$23_1 = $11_1 + $23_1 | 0;
$33_1 = $9_1 + ($2_1 << 3) | 0;
$38_1 = HEAP32[$25_1 + 28 >> 2];
$32_1 = HEAP32[$25_1 + 44 >> 2];
$29_1 = HEAP32[$25_1 + 40 >> 2];
$39_1 = $27_1 & 255;
$1_1 = $11_1;
$5_1 = 0;
while (1) {
if (($1_1 | 0) != ($23_1 | 0)) {
$12_1 = $5_1;
$5_1 = $5_1 + 1 | 0;
$6_1 = HEAPU8[$1_1 | 0];
$2_1 = $1_1 + 1 | 0;
$1_1 = $2_1;
if (($6_1 | 0) != 1) {
continue
}
$1_1 = $2_1;
if (HEAPU8[$12_1 + $16_1 | 0] != ($39_1 | 0) | $12_1 >>> 0 >= $15_1 >>> 0) {
continue
}
$42_1 = Math_fround(0.0);
$6_1 = $9_1;
while (1) {
if (($6_1 | 0) != ($33_1 | 0)) {
$8_1 = $6_1 + 8 | 0;
$1_1 = HEAP32[$6_1 + 4 >> 2] - 1 | 0;
while (1) {
label$242 : {
if (($1_1 | 0) == -1) {
break label$242
}
$14_1 = HEAP32[$6_1 >> 2];
$36_1 = HEAP32[$14_1 >> 2];
if ($36_1 >>> 0 > $12_1 >>> 0) {
break label$242
}
$41_1 = $14_1 + 12 | 0;
$42_1 = ($12_1 | 0) == ($36_1 | 0) ? Math_fround($42_1 + HEAPF32[$14_1 + 4 >> 2]) : $42_1;
HEAP32[$6_1 + 4 >> 2] = $1_1;
HEAP32[$6_1 >> 2] = $41_1;
$1_1 = $1_1 - 1 | 0;
continue;
}
break;
};
$6_1 = $8_1;
continue;
}
break;
};
$1_1 = $147($29_1, $32_1, $12_1);
$6_1 = 255;
$8_1 = HEAPU8[$12_1 + $38_1 | 0];
if ($8_1 >>> 0 < $7_1 >>> 0) {
$6_1 = HEAPU8[$8_1 + $13_1 | 0]
}
$42_1 = $1_1 ? $42_1 : Math_fround($42_1 * Math_fround(.699999988079071));
if (HEAP32[$4_1 + 296 >> 2] == ($17_1 | 0)) {
$35($4_1 + 296 | 0);
$19_1 = HEAP32[$4_1 + 300 >> 2];
}
$1_1 = Math_imul($17_1, 12) + $19_1 | 0;
HEAP8[$1_1 + 8 | 0] = $6_1;
HEAPF32[$1_1 + 4 >> 2] = $42_1;
HEAP32[$1_1 >> 2] = $12_1;
$17_1 = $17_1 + 1 | 0;
HEAP32[$4_1 + 304 >> 2] = $17_1;
$1_1 = $2_1;
continue;
}
break;
};
$6_1 = HEAP32[$4_1 + 300 >> 2];
$228($6_1, $17_1, 1, 1048964);
$7_1 = HEAP32[$4_1 + 296 >> 2];
$1($24_1, $9_1, 4, 8);
$0($22_1, $13_1);
$9_1 = $27_1 & 255;
} else {
$6_1 = 4;
$7_1 = 0;
$17_1 = 0;
$9_1 = 0;
}
$0($26_1, $16_1);
$0($21_1, $11_1);
}
if (($37_1 | 0) != -2147483648) {
HEAP8[$4_1 + 752 | 0] = ($46_1 | 0) == 2;
HEAP32[$4_1 + 300 >> 2] = $28_1;
HEAP32[$4_1 + 296 >> 2] = $34_1;
HEAP32[$4_1 + 304 >> 2] = $4_1 + 752;
$228($6_1, $17_1, $4_1 + 296 | 0, 1048940);
$108($37_1, $34_1);
}
$4($4_1 + 712 | 0, HEAP32[$18_1 + 20 >> 2], HEAP32[$18_1 + 24 >> 2]);
if (($49_1 | 0) != -2147483648) {
$4($4_1 + 728 | 0, $44_1, $45_1)
} else {
HEAP32[$4_1 + 728 >> 2] = -2147483648
}
$8_1 = HEAP32[$18_1 + 56 >> 2];
$12_1 = HEAP32[$18_1 + 52 >> 2];
if ($46_1) {
$4($4_1 + 756 | 0, HEAP32[$18_1 + 8 >> 2], HEAP32[$18_1 + 12 >> 2])
}
HEAP32[$4_1 + 752 >> 2] = $46_1;
$227($4_1 + 600 | 0, $40_1);
$2_1 = HEAP32[$4_1 + 608 >> 2];
$1_1 = HEAP32[$4_1 + 600 >> 2] - $2_1 | 0;
$5_1 = $1_1 >>> 0 > $40_1 >>> 0 ? $40_1 : $1_1;
$1_1 = $48_1 + 8 | 0;
$2_1 = HEAP32[$4_1 + 604 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
if ($5_1) {
$4($4_1 + 296 | 0, HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 304 >> 2];
$11_1 = HEAP32[$4_1 + 300 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 296 >> 2];
HEAP32[$2_1 + 4 >> 2] = $11_1;
$5_1 = $5_1 - 1 | 0;
$2_1 = $2_1 + 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 608 >> 2] = $40_1;
$1_1 = HEAP32[$4_1 + 716 >> 2];
HEAP32[$4_1 + 312 >> 2] = HEAP32[$4_1 + 712 >> 2];
HEAP32[$4_1 + 316 >> 2] = $1_1;
HEAP32[$4_1 + 320 >> 2] = HEAP32[$4_1 + 720 >> 2];
$1_1 = HEAP32[$4_1 + 732 >> 2];
HEAP32[$4_1 + 336 >> 2] = HEAP32[$4_1 + 728 >> 2];
HEAP32[$4_1 + 340 >> 2] = $1_1;
HEAP32[$4_1 + 344 >> 2] = HEAP32[$4_1 + 736 >> 2];
$1_1 = HEAP32[$4_1 + 756 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 764 >> 2];
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 760 >> 2];
HEAP32[$4_1 + 308 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 604 >> 2];
HEAP32[$4_1 + 324 >> 2] = HEAP32[$4_1 + 600 >> 2];
HEAP32[$4_1 + 328 >> 2] = $1_1;
HEAP32[$4_1 + 332 >> 2] = $40_1;
$1_1 = HEAPU8[$18_1 + 60 | 0];
$2_1 = HEAP32[$4_1 + 456 >> 2];
HEAP32[$4_1 + 696 >> 2] = HEAP32[$4_1 + 452 >> 2];
HEAP32[$4_1 + 700 >> 2] = $2_1;
HEAP32[$4_1 + 704 >> 2] = HEAP32[$4_1 + 460 >> 2];
$2_1 = HEAPU8[$4_1 + 512 | 0];
$13_1 = $74(4, 156);
wasm2js_memory_copy($13_1, $4_1 + 296 | 0, 52);
HEAP8[$13_1 + 60 | 0] = $1_1;
HEAP32[$13_1 + 56 >> 2] = $8_1;
HEAP32[$13_1 + 52 >> 2] = $12_1;
$1_1 = HEAP32[$4_1 + 652 >> 2];
HEAP32[$13_1 + 64 >> 2] = HEAP32[$4_1 + 648 >> 2];
HEAP32[$13_1 + 68 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 660 >> 2];
HEAP32[$13_1 + 72 >> 2] = HEAP32[$4_1 + 656 >> 2];
HEAP32[$13_1 + 76 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 668 >> 2];
HEAP32[$13_1 + 80 >> 2] = HEAP32[$4_1 + 664 >> 2];
HEAP32[$13_1 + 84 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 700 >> 2];
HEAP32[$13_1 + 88 >> 2] = HEAP32[$4_1 + 696 >> 2];
HEAP32[$13_1 + 92 >> 2] = $1_1;
HEAP32[$13_1 + 96 >> 2] = HEAP32[$4_1 + 704 >> 2];
wasm2js_memory_copy($13_1 + 100 | 0, $4_1 + 208 | 0, 36);
HEAP8[$13_1 + 153 | 0] = $54_1;
HEAP8[$13_1 + 152 | 0] = $2_1;
HEAP32[$13_1 + 148 >> 2] = $9_1;
HEAP32[$13_1 + 144 >> 2] = $17_1;
HEAP32[$13_1 + 140 >> 2] = $6_1;
HEAP32[$13_1 + 136 >> 2] = $7_1;
$0(HEAP32[$4_1 + 400 >> 2], HEAP32[$4_1 + 404 >> 2]);
$0($43_1, $20_1);
$5_1 = 8;
$1_1 = 0;
$12_1 = 0;
break label$62;
}
$104($4_1 + 296 | 0);
}
$5_1 = $12_1;
$1_1 = $5_1 >>> 8 | 0;
break label$133;
}
}
$5_1 = 8;
$8_1 = 0;
}
$13_1 = $8_1;
$163($4_1 + 452 | 0);
if (($37_1 | 0) == -2147483648) {
break label$123
}
$108($37_1, $34_1);
}
}
$0(HEAP32[$4_1 + 400 >> 2], HEAP32[$4_1 + 404 >> 2]);
$0($43_1, $20_1);
break label$63;
}
$13_1 = HEAP32[$4_1 + 212 >> 2];
$5_1 = HEAP32[$4_1 + 208 >> 2];
$1_1 = $5_1 >>> 8 | 0;
}
$164($4_1 + 648 | 0);
$2_1 = $1_1 & 16777215;
$1_1 = $2_1 >>> 24 | 0;
$12_1 = $2_1 << 8;
}
$8_1 = $1_1;
$1_1 = HEAP32[$4_1 + 484 >> 2];
$7_1 = HEAP32[$4_1 + 480 >> 2];
$2_1 = $7_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$170($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$1(HEAP32[$4_1 + 476 >> 2], $7_1, 4, 12);
$170($4_1 + 488 | 0);
$2_1 = HEAP32[$4_1 + 508 >> 2];
$7_1 = HEAP32[$4_1 + 504 >> 2];
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
$1(HEAP32[$4_1 + 500 >> 2], $7_1, 4, 28);
$13($53_1, $47_1);
if (($5_1 & 255) != 8) {
HEAP32[$31_1 >> 2] = -2147483647;
HEAP32[$31_1 + 4 >> 2] = $5_1 & 255 | $12_1;
HEAP32[$31_1 + 8 >> 2] = $8_1 | $13_1;
break label$19;
}
if ($13_1) {
$2_1 = HEAP32[$4_1 + 204 >> 2];
$1_1 = HEAPU8[$13_1 + 60 | 0];
} else {
HEAP32[$4_1 + 208 >> 2] = -2147483648;
$5_1 = 0;
$2_1 = 1;
break label$21;
}
}
$5_1 = HEAP32[$13_1 + 140 >> 2];
$7_1 = HEAP32[$13_1 + 144 >> 2];
$17_1 = $2_1;
$6_1 = HEAP32[$2_1 + 56 >> 2];
$85($4_1 + 40 | 0, $6_1, 4, 8);
$20_1 = HEAP32[$4_1 + 44 >> 2];
$15_1 = HEAP32[$4_1 + 40 >> 2];
HEAP32[$4_1 + 304 >> 2] = 0;
HEAP32[$4_1 + 296 >> 2] = 0;
HEAP32[$4_1 + 300 >> 2] = 4;
$16_1 = Math_imul($7_1, 12) + $5_1 | 0;
$29_1 = HEAP32[$2_1 + 52 >> 2];
$14_1 = $1_1 & 1;
$2_1 = 0;
$11_1 = 4;
$26_1 = 0;
while (1) {
label$261 : {
$7_1 = HEAP32[$4_1 + 300 >> 2];
while (1) {
label$263 : {
$1_1 = $5_1;
if (($16_1 | 0) == ($1_1 | 0)) {
break label$261
}
$5_1 = $1_1 + 12 | 0;
if ($14_1) {
$9_1 = $1_1
} else {
$9_1 = HEAP32[$1_1 >> 2];
if ($9_1 >>> 0 >= $6_1 >>> 0) {
continue
}
$9_1 = ($9_1 << 2) + $29_1 | 0;
}
$9_1 = HEAP32[$9_1 >> 2];
if ($9_1 >>> 0 >= $6_1 >>> 0) {
continue
}
$9_1 = ($9_1 << 3) + $20_1 | 0;
if (HEAP32[$9_1 >> 2] != 1) {
break label$263
}
$9_1 = HEAP32[$9_1 + 4 >> 2];
if ($9_1 >>> 0 >= $26_1 >>> 0) {
continue
}
$11_1 = $7_1 + ($9_1 << 4) | 0;
$9_1 = HEAP32[$11_1 + 12 >> 2];
if (($9_1 | 0) == HEAP32[$11_1 + 4 >> 2]) {
$83($11_1 + 4 | 0)
}
HEAP32[HEAP32[$11_1 + 8 >> 2] + ($9_1 << 2) >> 2] = $1_1;
HEAP32[$11_1 + 12 >> 2] = $9_1 + 1;
$11_1 = $7_1;
continue;
}
break;
};
HEAP32[$9_1 + 4 >> 2] = $26_1;
HEAP32[$9_1 >> 2] = 1;
if (HEAP32[$4_1 + 296 >> 2] == ($26_1 | 0)) {
$63($4_1 + 296 | 0);
$11_1 = HEAP32[$4_1 + 300 >> 2];
}
$7_1 = ($26_1 << 4) + $11_1 | 0;
HEAP32[$7_1 + 12 >> 2] = 0;
HEAP32[$7_1 + 4 >> 2] = 0;
HEAP32[$7_1 + 8 >> 2] = 4;
HEAP32[$7_1 >> 2] = $1_1;
$26_1 = $26_1 + 1 | 0;
HEAP32[$4_1 + 304 >> 2] = $26_1;
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$47_1 = HEAP32[$4_1 + 296 >> 2];
$16_1 = HEAP32[$4_1 + 300 >> 2];
$1($15_1, $20_1, 4, 8);
$86($4_1 + 452 | 0, HEAP32[$17_1 + 32 >> 2], 0);
$44_1 = $16_1 + ($26_1 << 4) | 0;
$5_1 = HEAP32[$4_1 + 456 >> 2];
$7_1 = HEAP32[$4_1 + 460 >> 2];
$1_1 = $16_1;
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
$1_1 = HEAP32[$13_1 + 52 >> 2];
$2_1 = HEAP32[$13_1 + 56 >> 2];
HEAP32[$4_1 + 472 >> 2] = 0;
HEAP32[$4_1 + 464 >> 2] = 0;
HEAP32[$4_1 + 468 >> 2] = 4;
$15_1 = $2_1 >>> 0 < 100 ? $2_1 : 100;
$2_1 = HEAP32[$13_1 + 108 >> 2];
$38_1 = HEAP32[$13_1 + 72 >> 2];
$24_1 = $2_1 >>> 0 < $38_1 >>> 0 ? $2_1 : $38_1;
$18_1 = $4_1 + 524 | 0;
$37_1 = $4_1 + 548 | 0;
$34_1 = $4_1 + 536 | 0;
$46_1 = $4_1 + 800 | 0;
$50_1 = $4_1 + 788 | 0;
$49_1 = $4_1 + 776 | 0;
$40_1 = $4_1 + 764 | 0;
$43_1 = HEAP32[$13_1 + 132 >> 2];
$52_1 = HEAP32[$13_1 + 128 >> 2];
$45_1 = HEAP32[$13_1 + 104 >> 2];
$23_1 = HEAP32[$13_1 + 68 >> 2];
$53_1 = $13_1 + 92 | 0;
$9_1 = 0;
$22_1 = $16_1;
label$271 : {
label$272 : {
label$273 : {
label$274 : {
while (1) {
label$276 : {
if (!$15_1) {
break label$276
}
if ($1_1) {
if ($44_1 - $22_1 >>> 4 >>> 0 <= $1_1 >>> 0) {
break label$276
}
$22_1 = ($1_1 << 4) + $22_1 | 0;
} else {
if (($22_1 | 0) == ($44_1 | 0)) {
break label$276
}
}
$41_1 = HEAP32[$22_1 >> 2];
$7_1 = HEAP32[$41_1 >> 2];
$32_1 = HEAP32[$4_1 + 204 >> 2];
$1_1 = HEAP32[$32_1 + 100 >> 2];
label$279 : {
if ($1_1) {
label$281 : {
$5_1 = HEAP32[$32_1 + 96 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 >= 2) {
$11_1 = $2_1;
$6_1 = $1_1 >>> 1 | 0;
$2_1 = $6_1 + $2_1 | 0;
$2_1 = $7_1 >>> 0 < HEAPU32[$5_1 + ($2_1 << 2) >> 2] ? $11_1 : $2_1;
$1_1 = $1_1 - $6_1 | 0;
continue;
}
break;
};
$1_1 = ($7_1 >>> 0 >= HEAPU32[$5_1 + ($2_1 << 2) >> 2]) + $2_1 | 0;
if (!$1_1) {
break label$281
}
$33_1 = HEAP32[($5_1 + ($1_1 << 2) | 0) - 4 >> 2];
break label$279;
}
}
$1_1 = 0;
$33_1 = 0;
}
$28_1 = HEAP32[$22_1 + 12 >> 2];
$27_1 = HEAP32[$22_1 + 8 >> 2];
$2_1 = HEAP32[$32_1 + 140 >> 2];
$1_1 = $2_1 + $1_1 | 0;
$24($4_1 + 32 | 0, $4_1 + 192 | 0, $1_1 >>> 0 < $2_1 >>> 0 ? -1 : $1_1);
$48_1 = HEAP32[$4_1 + 32 >> 2];
if ($48_1) {
$29_1 = HEAP32[$4_1 + 36 >> 2];
$8_1 = $251($32_1, $7_1);
if ($8_1) {
$1_1 = HEAPU8[$8_1 + 12 | 0]
}
$5_1 = 0;
HEAP32[$4_1 + 596 >> 2] = 0;
HEAP32[$4_1 + 588 >> 2] = 0;
HEAP32[$4_1 + 592 >> 2] = 4;
$20_1 = 4;
$12_1 = $1_1 & 255;
$36_1 = 0;
while (1) {
if (($5_1 | 0) != ($24_1 | 0)) {
$11_1 = Math_imul($5_1, 12);
$2_1 = $11_1 + $45_1 | 0;
$5_1 = $5_1 + 1 | 0;
$1_1 = HEAP32[$2_1 + 8 >> 2];
if (!$1_1) {
continue
}
$6_1 = HEAP32[$2_1 + 4 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 > 1) {
$14_1 = $2_1;
$9_1 = $1_1 >>> 1 | 0;
$2_1 = $9_1 + $2_1 | 0;
$2_1 = $7_1 >>> 0 < HEAPU32[$6_1 + Math_imul($2_1, 12) >> 2] ? $14_1 : $2_1;
$1_1 = $1_1 - $9_1 | 0;
continue;
}
break;
};
$1_1 = $6_1 + Math_imul($2_1, 12) | 0;
if (($7_1 | 0) != HEAP32[$1_1 >> 2]) {
continue
}
$2_1 = HEAP32[$1_1 + 8 >> 2];
if ($2_1 >>> 0 >= $43_1 >>> 0) {
continue
}
$1_1 = $11_1 + $23_1 | 0;
$19_1 = $52_1 + Math_imul($2_1, 28) | 0;
label$290 : {
label$291 : {
if (($12_1 | 0) == HEAPU8[$19_1 + 25 | 0] ? $8_1 : 0) {
if (HEAPU8[$19_1 + 24 | 0] <= 1) {
continue
}
break label$291;
}
$11_1 = HEAP32[$1_1 + 4 >> 2];
$39_1 = $11_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52) | 0;
while (1) {
label$295 : {
$1_1 = 1;
if (($11_1 | 0) == ($39_1 | 0)) {
break label$290
}
$131($4_1 + 752 | 0, $11_1);
$11_1 = $11_1 + 52 | 0;
$6_1 = HEAP32[$4_1 + 756 >> 2];
$21_1 = HEAP32[$4_1 + 760 >> 2];
$54_1 = $6_1 + ($21_1 << 4) | 0;
$14_1 = $6_1;
while (1) {
$2_1 = $14_1;
if (($2_1 | 0) != ($54_1 | 0)) {
$225($4_1 + 24 | 0, HEAP32[$53_1 >> 2], HEAP32[$13_1 + 96 >> 2], $2_1);
$14_1 = $2_1 + 16 | 0;
$1_1 = HEAP32[$4_1 + 28 >> 2];
if (!$8_1 | (!$1_1 | ($12_1 | 0) != HEAPU8[$2_1 + 12 | 0])) {
continue
}
$9_1 = HEAP32[$4_1 + 24 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 > 1) {
$55_1 = $2_1;
$51_1 = $1_1 >>> 1 | 0;
$2_1 = $51_1 + $2_1 | 0;
$2_1 = $7_1 >>> 0 < HEAPU32[$9_1 + ($2_1 << 3) >> 2] ? $55_1 : $2_1;
$1_1 = $1_1 - $51_1 | 0;
continue;
}
break;
};
if (($7_1 | 0) != HEAP32[$9_1 + ($2_1 << 3) >> 2]) {
continue
}
break label$295;
}
break;
};
$101($6_1, $21_1);
$102(HEAP32[$4_1 + 752 >> 2], $6_1);
continue;
}
break;
};
$101($6_1, $21_1);
$102(HEAP32[$4_1 + 752 >> 2], $6_1);
if (HEAPU8[$19_1 + 24 | 0] < 2) {
continue
}
}
$1_1 = 0;
}
$4($4_1 + 752 | 0, HEAP32[$19_1 + 4 >> 2], HEAP32[$19_1 + 8 >> 2]);
$4($40_1, HEAP32[$19_1 + 16 >> 2], HEAP32[$19_1 + 20 >> 2]);
$6_1 = HEAPU8[$19_1 + 24 | 0];
if (HEAP32[$4_1 + 588 >> 2] == ($36_1 | 0)) {
$84($4_1 + 588 | 0);
$20_1 = HEAP32[$4_1 + 592 >> 2];
}
$11_1 = HEAP32[$4_1 + 756 >> 2];
$2_1 = Math_imul($36_1, 28) + $20_1 | 0;
HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$2_1 + 4 >> 2] = $11_1;
$11_1 = HEAP32[$4_1 + 760 >> 2];
$9_1 = HEAP32[$4_1 + 764 >> 2];
$30_1 = HEAP32[$4_1 + 768 >> 2];
$35_1 = HEAP32[$4_1 + 772 >> 2];
HEAP8[$2_1 + 25 | 0] = $6_1;
HEAP8[$2_1 + 24 | 0] = $1_1;
HEAP32[$2_1 + 16 >> 2] = $30_1;
HEAP32[$2_1 + 20 >> 2] = $35_1;
HEAP32[$2_1 + 8 >> 2] = $11_1;
HEAP32[$2_1 + 12 >> 2] = $9_1;
$36_1 = $36_1 + 1 | 0;
HEAP32[$4_1 + 596 >> 2] = $36_1;
continue;
}
break;
};
$1_1 = $4_1 + 712 | 0;
$22($1_1, 3, $48_1, $29_1);
$20($4_1 + 16 | 0, $1_1, HEAP32[$4_1 + 724 >> 2]);
$6_1 = HEAP32[$4_1 + 16 >> 2];
$2_1 = 0;
$8_1 = HEAP32[$4_1 + 20 >> 2];
if ($8_1) {
$1_1 = $6_1;
$5_1 = $8_1;
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
$1_1 = $4_1 + 712 | 0;
$11_1 = $2_1;
$2_1 = ($2_1 >>> 0) / 5 | 0;
$5_1 = $7_1 - $33_1 | 0;
$10($1_1, ($11_1 | 0) == (Math_imul($2_1, 5) | 0) & $5_1 >>> 0 < $2_1 >>> 0, 9);
HEAP32[$4_1 + 740 >> 2] = $8_1;
HEAP32[$4_1 + 736 >> 2] = $6_1;
HEAP32[$4_1 + 732 >> 2] = $5_1;
HEAP8[$4_1 + 748 | 0] = 1;
HEAP8[$4_1 + 744 | 0] = 0;
HEAP32[$4_1 + 728 >> 2] = $2_1 - (($2_1 | 0) != 0);
$2_1 = $4_1 + 728 | 0;
$60($4_1 + 752 | 0, $1_1, $2_1);
$60($40_1, $1_1, $2_1);
$60($49_1, $1_1, $2_1);
$60($50_1, $1_1, $2_1);
$60($46_1, $1_1, $2_1);
if (HEAPU8[$4_1 + 712 | 0] != 8) {
break label$274
}
$12_1 = HEAP32[$4_1 + 756 >> 2];
$8_1 = HEAP32[$4_1 + 760 >> 2];
$2_1 = HEAP32[$4_1 + 752 >> 2];
wasm2js_memory_copy($4_1 + 600 | 0, $40_1, 48);
if (($2_1 | 0) == -2147483648) {
break label$273
}
$1_1 = $4_1 + 600 | 0;
wasm2js_memory_copy($4_1 + 648 | 0, $1_1, 48);
$250($4_1 + 696 | 0, $32_1, $7_1);
$6_1 = $147(HEAP32[$32_1 + 40 >> 2], HEAP32[$32_1 + 44 >> 2], HEAP32[$41_1 >> 2]);
$42_1 = HEAPF32[$41_1 + 4 >> 2];
$11($4_1 + 8 | 0, $28_1, 4, 16);
HEAP32[$4_1 + 608 >> 2] = 0;
$5_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 600 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 604 >> 2] = $5_1;
$7($1_1, 0, $28_1, 4, 16);
$1_1 = HEAP32[$4_1 + 608 >> 2];
if ($28_1) {
$5_1 = $1_1 + $28_1 | 0;
$1_1 = HEAP32[$4_1 + 604 >> 2] + ($1_1 << 4) | 0;
while (1) {
$11_1 = HEAP32[HEAP32[$27_1 >> 2] >> 2];
$250($4_1 + 752 | 0, $32_1, $11_1);
$9_1 = HEAP32[$4_1 + 756 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$1_1 + 4 >> 2] = $9_1;
HEAP32[$4_1 + 764 >> 2] = $11_1;
$11_1 = HEAP32[$4_1 + 764 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 760 >> 2];
HEAP32[$1_1 + 12 >> 2] = $11_1;
$27_1 = $27_1 + 4 | 0;
$1_1 = $1_1 + 16 | 0;
$28_1 = $28_1 - 1 | 0;
if ($28_1) {
continue
}
break;
};
$1_1 = $5_1;
}
$5_1 = HEAP32[$4_1 + 604 >> 2];
HEAP32[$34_1 >> 2] = HEAP32[$4_1 + 600 >> 2];
HEAP32[$34_1 + 4 >> 2] = $5_1;
HEAP32[$34_1 + 8 >> 2] = $1_1;
HEAP32[$37_1 + 8 >> 2] = HEAP32[$4_1 + 596 >> 2];
$1_1 = HEAP32[$4_1 + 592 >> 2];
HEAP32[$37_1 >> 2] = HEAP32[$4_1 + 588 >> 2];
HEAP32[$37_1 + 4 >> 2] = $1_1;
wasm2js_memory_copy($4_1 + 476 | 0, $4_1 + 648 | 0, 48);
HEAP32[$18_1 + 8 >> 2] = HEAP32[$4_1 + 704 >> 2];
$1_1 = HEAP32[$4_1 + 700 >> 2];
HEAP32[$18_1 >> 2] = HEAP32[$4_1 + 696 >> 2];
HEAP32[$18_1 + 4 >> 2] = $1_1;
if (($2_1 | 0) == -2147483647) {
break label$272
}
$29_1 = $6_1 ^ 1;
$9_1 = HEAP32[$4_1 + 472 >> 2];
$20_1 = $7_1;
} else {
$2_1 = -2147483648
}
$15_1 = $15_1 - 1 | 0;
$22_1 = $22_1 + 16 | 0;
wasm2js_memory_copy($4_1 + 296 | 0, $4_1 + 476 | 0, 84);
$7($4_1 + 464 | 0, $9_1, ($2_1 | 0) != -2147483648, 4, 108);
$9_1 = HEAP32[$4_1 + 472 >> 2];
$1_1 = HEAP32[$4_1 + 468 >> 2] + Math_imul($9_1, 108) | 0;
while (1) {
if (($2_1 | 0) != -2147483648) {
HEAP32[$1_1 >> 2] = $2_1;
$2_1 = $1_1 + 4 | 0;
HEAP32[$2_1 >> 2] = $12_1;
HEAP32[$2_1 + 4 >> 2] = $8_1;
wasm2js_memory_copy($1_1 + 12 | 0, $4_1 + 296 | 0, 84);
HEAP8[$1_1 + 104 | 0] = $29_1;
HEAPF32[$1_1 + 100 >> 2] = $42_1;
HEAP32[$1_1 + 96 >> 2] = $20_1;
$1_1 = $1_1 + 108 | 0;
$9_1 = $9_1 + 1 | 0;
$2_1 = -2147483648;
continue;
}
break;
};
HEAP32[$4_1 + 472 >> 2] = $9_1;
$1_1 = 0;
continue;
}
break;
};
HEAP32[$4_1 + 736 >> 2] = HEAP32[$4_1 + 472 >> 2];
$1_1 = HEAP32[$4_1 + 468 >> 2];
HEAP32[$4_1 + 728 >> 2] = HEAP32[$4_1 + 464 >> 2];
HEAP32[$4_1 + 732 >> 2] = $1_1;
HEAP32[$4_1 + 812 >> 2] = 0;
HEAP32[$4_1 + 816 >> 2] = 4;
$8_1 = $45_1 + 8 | 0;
$32_1 = HEAP32[$13_1 + 148 >> 2];
$2_1 = 0;
$5_1 = 0;
while (1) {
label$309 : {
HEAP32[$4_1 + 820 >> 2] = $2_1;
$1_1 = $8_1 + Math_imul($5_1, 12) | 0;
while (1) {
$2_1 = $5_1;
if (($2_1 | 0) == ($24_1 | 0)) {
break label$309
}
$5_1 = $2_1 + 1 | 0;
$7_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 12 | 0;
if ($7_1) {
continue
}
break;
};
$2_1 = Math_imul($2_1, 12) + $23_1 | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
$6_1 = HEAP32[$2_1 + 8 >> 2];
$43($4_1 + 812 | 0, $6_1);
$2_1 = HEAP32[$4_1 + 820 >> 2];
if (!$6_1) {
continue
}
$7_1 = $2_1 + $6_1 | 0;
$2_1 = HEAP32[$4_1 + 816 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
$12_1 = HEAP32[$1_1 >> 2] == -2147483648;
$4($4_1 + 476 | 0, HEAP32[($12_1 ? 8 : 4) + $1_1 >> 2], HEAP32[($12_1 ? 12 : 8) + $1_1 >> 2]);
HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 484 >> 2];
$12_1 = HEAP32[$4_1 + 480 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 476 >> 2];
HEAP32[$2_1 + 4 >> 2] = $12_1;
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
HEAP32[$4_1 + 832 >> 2] = 0;
HEAP32[$4_1 + 824 >> 2] = 0;
HEAP32[$4_1 + 828 >> 2] = 4;
HEAP32[$4_1 + 768 >> 2] = 0;
HEAP32[$4_1 + 760 >> 2] = 0;
HEAP32[$4_1 + 752 >> 2] = $23_1;
$34_1 = Math_imul($38_1, 12) + $23_1 | 0;
HEAP32[$4_1 + 756 >> 2] = $34_1;
$8_1 = $4_1 + 488 | 0;
label$312 : while (1) {
$1_1 = $224($4_1 + 752 | 0);
if ($1_1) {
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$7_1 = HEAP32[$1_1 + 44 >> 2];
$21_1 = $7_1 + Math_imul(HEAP32[$1_1 + 48 >> 2], 40) | 0;
$20_1 = 1;
while (1) {
label$315 : {
if ($20_1 & 1) {
label$317 : {
$20_1 = 1;
$6_1 = 0;
if (!$1_1) {
break label$317
}
$11_1 = $7_1;
$7_1 = $1_1;
break label$315;
}
} else {
$6_1 = $1_1
}
if (($7_1 | 0) == ($21_1 | 0)) {
continue label$312
}
$11_1 = $7_1 + 40 | 0;
$20_1 = 0;
}
$14_1 = 0;
HEAP32[$4_1 + 656 >> 2] = 0;
HEAP32[$4_1 + 648 >> 2] = 0;
HEAP32[$4_1 + 652 >> 2] = 4;
$2_1 = HEAP32[$7_1 + 28 >> 2];
$12_1 = $2_1 + Math_imul(HEAP32[$7_1 + 32 >> 2], 36) | 0;
$29_1 = 4;
$9_1 = 0;
while (1) {
label$320 : {
$15_1 = Math_imul($9_1, 12);
$1_1 = $15_1 + $29_1 | 0;
$35_1 = $1_1 - 4 | 0;
$30_1 = $1_1 - 8 | 0;
$33_1 = !$9_1 | ($1_1 | 0) == 12;
label$321 : {
while (1) {
label$323 : {
$1_1 = $2_1;
if (($1_1 | 0) == ($12_1 | 0)) {
break label$320
}
$2_1 = $1_1 + 36 | 0;
label$324 : {
label$325 : {
label$326 : {
$5_1 = HEAPU8[$1_1 + 32 | 0];
switch ($5_1 | 0) {
case 0:
continue;
case 1:
break label$326;
default:
break label$325;
};
}
if (HEAPU8[$7_1 + 36 | 0]) {
continue
}
$5_1 = 1;
$2_1 = $1_1 + 36 | 0;
break label$324;
}
$2_1 = $1_1 + 36 | 0;
}
$14_1 = $14_1 & 255;
$14_1 = $5_1 >>> 0 > $14_1 >>> 0 ? $5_1 : $14_1;
if ($33_1) {
break label$323
}
$24_1 = HEAP32[$1_1 + 20 >> 2];
$5_1 = HEAP32[$1_1 + 24 >> 2];
if ($6(HEAP32[$30_1 >> 2], HEAP32[$35_1 >> 2], $24_1, $5_1)) {
continue
}
break label$321;
}
break;
};
$5_1 = HEAP32[$1_1 + 24 >> 2];
$24_1 = HEAP32[$1_1 + 20 >> 2];
}
$4($4_1 + 476 | 0, $24_1, $5_1);
if (HEAP32[$4_1 + 648 >> 2] == ($9_1 | 0)) {
$35($4_1 + 648 | 0);
$29_1 = HEAP32[$4_1 + 652 >> 2];
}
$1_1 = $15_1 + $29_1 | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 484 >> 2];
$5_1 = HEAP32[$4_1 + 480 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 476 >> 2];
HEAP32[$1_1 + 4 >> 2] = $5_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$4_1 + 656 >> 2] = $9_1;
continue;
}
break;
};
if ($9_1) {
$4($4_1 + 476 | 0, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
HEAP32[$8_1 + 8 >> 2] = HEAP32[$4_1 + 656 >> 2];
$1_1 = HEAP32[$4_1 + 652 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$4_1 + 648 >> 2];
HEAP32[$8_1 + 4 >> 2] = $1_1;
$2_1 = HEAP32[$4_1 + 832 >> 2];
if (($2_1 | 0) == HEAP32[$4_1 + 824 >> 2]) {
$84($4_1 + 824 | 0)
}
$5_1 = HEAP32[$4_1 + 480 >> 2];
$1_1 = HEAP32[$4_1 + 828 >> 2] + Math_imul($2_1, 28) | 0;
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 476 >> 2];
HEAP32[$1_1 + 4 >> 2] = $5_1;
$5_1 = HEAP32[$4_1 + 488 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 484 >> 2];
HEAP32[$1_1 + 12 >> 2] = $5_1;
$5_1 = HEAP32[$4_1 + 496 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$4_1 + 492 >> 2];
HEAP32[$1_1 + 20 >> 2] = $5_1;
HEAP8[$1_1 + 24 | 0] = $14_1;
HEAP32[$4_1 + 832 >> 2] = $2_1 + 1;
} else {
$27($4_1 + 648 | 0)
}
$1_1 = $6_1;
$7_1 = $11_1;
continue;
};
}
break;
};
$237($4_1 + 476 | 0, $4_1 + 192 | 0, HEAP32[$13_1 + 32 >> 2], HEAP32[$13_1 + 36 >> 2], $4_1 + 452 | 0);
$5_1 = -2147483648;
$30_1 = HEAP32[$4_1 + 480 >> 2];
$35_1 = HEAP32[$4_1 + 484 >> 2];
$24_1 = HEAP32[$4_1 + 476 >> 2];
if (($24_1 | 0) == -2147483648) {
$105($4_1 + 824 | 0);
$27($4_1 + 812 | 0);
$66($4_1 + 728 | 0);
$12_1 = $30_1;
$8_1 = $35_1;
break label$271;
}
$22_1 = HEAPU8[$13_1 + 153 | 0];
$43_1 = HEAPU8[$13_1 + 152 | 0];
$1_1 = HEAP32[$17_1 + 4 >> 2];
HEAP32[$4_1 + 716 >> 2] = $1_1 + Math_imul(HEAP32[$17_1 + 8 >> 2], 24);
HEAP32[$4_1 + 712 >> 2] = $1_1;
$223($4_1 + 752 | 0, $4_1 + 712 | 0);
$19_1 = 0;
$39_1 = 4;
$21_1 = 0;
if (HEAP32[$4_1 + 752 >> 2] != -2147483648) {
$2_1 = HEAP32[$4_1 + 712 >> 2];
$5_1 = HEAP32[$4_1 + 716 >> 2];
$227($4_1 + 476 | 0, 4);
$7_1 = HEAP32[$4_1 + 756 >> 2];
$1_1 = HEAP32[$4_1 + 480 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 752 >> 2];
HEAP32[$1_1 + 4 >> 2] = $7_1;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 760 >> 2];
HEAP32[$4_1 + 656 >> 2] = 1;
$1_1 = HEAP32[$4_1 + 480 >> 2];
HEAP32[$4_1 + 648 >> 2] = HEAP32[$4_1 + 476 >> 2];
HEAP32[$4_1 + 652 >> 2] = $1_1;
HEAP32[$4_1 + 600 >> 2] = $2_1;
HEAP32[$4_1 + 604 >> 2] = $5_1;
while (1) {
$223($4_1 + 476 | 0, $4_1 + 600 | 0);
if (HEAP32[$4_1 + 476 >> 2] != -2147483648) {
$1_1 = HEAP32[$4_1 + 656 >> 2];
if (($1_1 | 0) == HEAP32[$4_1 + 648 >> 2]) {
$43($4_1 + 648 | 0, 1)
}
$5_1 = HEAP32[$4_1 + 480 >> 2];
$2_1 = HEAP32[$4_1 + 652 >> 2] + Math_imul($1_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 476 >> 2];
HEAP32[$2_1 + 4 >> 2] = $5_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 484 >> 2];
HEAP32[$4_1 + 656 >> 2] = $1_1 + 1;
continue;
}
break;
};
$21_1 = HEAP32[$4_1 + 656 >> 2];
$39_1 = HEAP32[$4_1 + 652 >> 2];
$19_1 = HEAP32[$4_1 + 648 >> 2];
}
HEAP32[$4_1 + 844 >> 2] = 0;
HEAP32[$4_1 + 836 >> 2] = 0;
HEAP32[$4_1 + 840 >> 2] = 4;
$12_1 = $4_1 + 651 | 0;
$11_1 = $4_1 + 480 | 0;
$20_1 = $13_1 + 92 | 0;
$33_1 = $13_1 + 96 | 0;
$15_1 = 4;
$5_1 = 0;
$28_1 = 0;
while (1) {
if (($23_1 | 0) != ($34_1 | 0)) {
$27_1 = $28_1 >>> 0 < 32 ? 1 << $28_1 : 0;
$17_1 = HEAP32[$23_1 + 4 >> 2];
$18_1 = $17_1 + Math_imul(HEAP32[$23_1 + 8 >> 2], 52) | 0;
while (1) {
if (($18_1 | 0) != ($17_1 | 0)) {
$131($4_1 + 476 | 0, $17_1);
$7_1 = HEAP32[$4_1 + 476 >> 2];
$1_1 = HEAP32[$4_1 + 480 >> 2];
$2_1 = HEAP32[$4_1 + 484 >> 2] << 4;
$9_1 = $1_1 + $2_1 | 0;
HEAP32[$4_1 + 764 >> 2] = $9_1;
HEAP32[$4_1 + 760 >> 2] = $7_1;
HEAP32[$4_1 + 752 >> 2] = $1_1;
$17_1 = $17_1 + 52 | 0;
$7_1 = $1_1 + 16 | 0;
label$340 : {
label$341 : {
while (1) {
if (!$2_1) {
break label$341
}
$6_1 = HEAP32[$1_1 >> 2];
if (($6_1 | 0) != -2147483648) {
$8_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$11_1 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$11_1 + 4 >> 2] = $8_1;
HEAP32[$11_1 + 8 >> 2] = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 476 >> 2] = $6_1;
if ($58(HEAP32[$20_1 >> 2], HEAP32[$33_1 >> 2], $4_1 + 476 | 0)) {
$6_1 = HEAP32[$4_1 + 480 >> 2];
$8_1 = HEAP32[$4_1 + 476 >> 2];
HEAP8[$12_1 | 0] = $8_1;
HEAP8[$12_1 + 1 | 0] = $8_1 >>> 8;
HEAP8[$12_1 + 2 | 0] = $8_1 >>> 16;
HEAP8[$12_1 + 3 | 0] = $8_1 >>> 24;
HEAP8[$12_1 + 4 | 0] = $6_1;
HEAP8[$12_1 + 5 | 0] = $6_1 >>> 8;
HEAP8[$12_1 + 6 | 0] = $6_1 >>> 16;
HEAP8[$12_1 + 7 | 0] = $6_1 >>> 24;
$6_1 = HEAP32[$4_1 + 484 >> 2];
HEAP8[$12_1 + 8 | 0] = $6_1;
HEAP8[$12_1 + 9 | 0] = $6_1 >>> 8;
HEAP8[$12_1 + 10 | 0] = $6_1 >>> 16;
HEAP8[$12_1 + 11 | 0] = $6_1 >>> 24;
$6_1 = HEAPU8[$4_1 + 652 | 0] | HEAPU8[$4_1 + 653 | 0] << 8 | (HEAPU8[$4_1 + 654 | 0] << 16 | HEAPU8[$4_1 + 655 | 0] << 24);
HEAP32[$4_1 + 600 >> 2] = HEAPU8[$4_1 + 648 | 0] | HEAPU8[$4_1 + 649 | 0] << 8 | (HEAPU8[$4_1 + 650 | 0] << 16 | HEAPU8[$4_1 + 651 | 0] << 24);
HEAP32[$4_1 + 604 >> 2] = $6_1;
$6_1 = HEAPU8[$4_1 + 659 | 0] | HEAPU8[$4_1 + 660 | 0] << 8 | (HEAPU8[$4_1 + 661 | 0] << 16 | HEAPU8[$4_1 + 662 | 0] << 24);
$8_1 = HEAPU8[$4_1 + 655 | 0] | HEAPU8[$4_1 + 656 | 0] << 8 | (HEAPU8[$4_1 + 657 | 0] << 16 | HEAPU8[$4_1 + 658 | 0] << 24);
HEAP8[$4_1 + 607 | 0] = $8_1;
HEAP8[$4_1 + 608 | 0] = $8_1 >>> 8;
HEAP8[$4_1 + 609 | 0] = $8_1 >>> 16;
HEAP8[$4_1 + 610 | 0] = $8_1 >>> 24;
HEAP8[$4_1 + 611 | 0] = $6_1;
HEAP8[$4_1 + 612 | 0] = $6_1 >>> 8;
HEAP8[$4_1 + 613 | 0] = $6_1 >>> 16;
HEAP8[$4_1 + 614 | 0] = $6_1 >>> 24;
$8_1 = HEAPU8[$4_1 + 488 | 0];
if (HEAP32[$4_1 + 836 >> 2] == ($5_1 | 0)) {
$62($4_1 + 836 | 0);
$15_1 = HEAP32[$4_1 + 840 >> 2];
}
$6_1 = Math_imul($5_1, 20) + $15_1 | 0;
HEAP8[$6_1 | 0] = $8_1;
$8_1 = HEAP32[$4_1 + 604 >> 2];
$14_1 = HEAP32[$4_1 + 600 >> 2];
HEAP8[$6_1 + 1 | 0] = $14_1;
HEAP8[$6_1 + 2 | 0] = $14_1 >>> 8;
HEAP8[$6_1 + 3 | 0] = $14_1 >>> 16;
HEAP8[$6_1 + 4 | 0] = $14_1 >>> 24;
HEAP8[$6_1 + 5 | 0] = $8_1;
HEAP8[$6_1 + 6 | 0] = $8_1 >>> 8;
HEAP8[$6_1 + 7 | 0] = $8_1 >>> 16;
HEAP8[$6_1 + 8 | 0] = $8_1 >>> 24;
$8_1 = HEAPU8[$4_1 + 607 | 0] | HEAPU8[$4_1 + 608 | 0] << 8 | (HEAPU8[$4_1 + 609 | 0] << 16 | HEAPU8[$4_1 + 610 | 0] << 24);
$14_1 = HEAPU8[$4_1 + 611 | 0] | HEAPU8[$4_1 + 612 | 0] << 8 | (HEAPU8[$4_1 + 613 | 0] << 16 | HEAPU8[$4_1 + 614 | 0] << 24);
HEAP32[$6_1 + 16 >> 2] = $27_1;
HEAP8[$6_1 + 8 | 0] = $8_1;
HEAP8[$6_1 + 9 | 0] = $8_1 >>> 8;
HEAP8[$6_1 + 10 | 0] = $8_1 >>> 16;
HEAP8[$6_1 + 11 | 0] = $8_1 >>> 24;
HEAP8[$6_1 + 12 | 0] = $14_1;
HEAP8[$6_1 + 13 | 0] = $14_1 >>> 8;
HEAP8[$6_1 + 14 | 0] = $14_1 >>> 16;
HEAP8[$6_1 + 15 | 0] = $14_1 >>> 24;
$5_1 = $5_1 + 1 | 0;
HEAP32[$4_1 + 844 >> 2] = $5_1;
} else {
$0($6_1, HEAP32[$4_1 + 480 >> 2])
}
$1_1 = $1_1 + 16 | 0;
$2_1 = $2_1 - 16 | 0;
$7_1 = $7_1 + 16 | 0;
continue;
}
break;
};
break label$340;
}
$7_1 = $9_1;
}
HEAP32[$4_1 + 756 >> 2] = $7_1;
$140($4_1 + 752 | 0);
continue;
}
break;
};
$28_1 = $28_1 + 1 | 0;
$23_1 = $23_1 + 12 | 0;
continue;
}
break;
};
if ($5_1 >>> 0 >= 2) {
label$348 : {
$7_1 = HEAP32[$4_1 + 840 >> 2];
$12_1 = global$0 - 32 | 0;
global$0 = $12_1;
$6_1 = $5_1;
$5_1 = $5_1 + ($5_1 >>> 1 | 0) | 0;
label$349 : while (1) {
if ($5_1) {
$5_1 = $5_1 - 1 | 0;
if ($6_1 >>> 0 > $5_1 >>> 0) {
$1_1 = $7_1 + Math_imul($5_1, 20) | 0;
$2_1 = HEAP32[$1_1 + 16 >> 2];
$8_1 = HEAP32[$1_1 + 8 >> 2];
$11_1 = HEAP32[$1_1 + 12 >> 2];
$9_1 = HEAP32[$7_1 >> 2];
$15_1 = HEAP32[$7_1 + 4 >> 2];
$14_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $14_1;
$14_1 = HEAP32[$7_1 + 8 >> 2];
$20_1 = HEAP32[$7_1 + 12 >> 2];
HEAP32[$7_1 + 8 >> 2] = $8_1;
HEAP32[$7_1 + 12 >> 2] = $11_1;
$8_1 = HEAP32[$7_1 + 16 >> 2];
HEAP32[$7_1 + 16 >> 2] = $2_1;
HEAP32[$1_1 >> 2] = $9_1;
HEAP32[$1_1 + 4 >> 2] = $15_1;
HEAP32[$1_1 + 8 >> 2] = $14_1;
HEAP32[$1_1 + 12 >> 2] = $20_1;
HEAP32[$1_1 + 16 >> 2] = $8_1;
$2_1 = 0;
} else {
$2_1 = $5_1 - $6_1 | 0
}
$8_1 = $5_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $5_1;
while (1) {
$11_1 = $2_1 << 1;
$1_1 = $11_1 | 1;
if ($8_1 >>> 0 <= $1_1 >>> 0) {
continue label$349
}
$11_1 = $11_1 + 2 | 0;
if ($11_1 >>> 0 < $8_1 >>> 0) {
$1_1 = $305($7_1 + Math_imul($1_1, 20) | 0, $7_1 + Math_imul($11_1, 20) | 0) + $1_1 | 0
}
$2_1 = $7_1 + Math_imul($2_1, 20) | 0;
$11_1 = $7_1 + Math_imul($1_1, 20) | 0;
if (!$305($2_1, $11_1)) {
continue label$349
}
$25($2_1, $11_1, 20);
$2_1 = $1_1;
continue;
};
}
break;
};
global$0 = $12_1 + 32 | 0;
$2_1 = $7_1;
$1_1 = 1;
while (1) {
if (($1_1 | 0) == ($6_1 | 0)) {
break label$348
}
$5_1 = $2_1 + 20 | 0;
if (!$249($5_1, $2_1)) {
$1_1 = $1_1 + 1 | 0;
$2_1 = $5_1;
continue;
}
break;
};
$0(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]);
$8_1 = $7_1 + 20 | 0;
$9_1 = $1_1;
while (1) {
label$358 : {
$2_1 = $1_1 + 1 | 0;
$1_1 = $8_1 + Math_imul($1_1, 20) | 0;
$5_1 = $7_1 + Math_imul($9_1, 20) | 0;
$12_1 = $5_1 - 20 | 0;
while (1) {
if ($2_1 >>> 0 >= $6_1 >>> 0) {
break label$358
}
if ($249($1_1, $12_1)) {
$0(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$1_1 = $1_1 + 20 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$5_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2];
$12_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$5_1 + 12 >> 2] = $12_1;
$12_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $12_1;
$9_1 = $9_1 + 1 | 0;
$1_1 = $2_1;
continue;
}
break;
};
HEAP32[$4_1 + 844 >> 2] = $9_1;
}
}
$1_1 = HEAP32[$4_1 + 816 >> 2];
HEAP32[$4_1 + 560 >> 2] = HEAP32[$4_1 + 812 >> 2];
HEAP32[$4_1 + 564 >> 2] = $1_1;
HEAP32[$4_1 + 568 >> 2] = HEAP32[$4_1 + 820 >> 2];
$1_1 = HEAP32[$4_1 + 828 >> 2];
HEAP32[$4_1 + 572 >> 2] = HEAP32[$4_1 + 824 >> 2];
HEAP32[$4_1 + 576 >> 2] = $1_1;
HEAP32[$4_1 + 580 >> 2] = HEAP32[$4_1 + 832 >> 2];
$12_1 = HEAP32[$4_1 + 732 >> 2];
$8_1 = HEAP32[$4_1 + 736 >> 2];
$5_1 = HEAP32[$4_1 + 728 >> 2];
break label$271;
}
$12_1 = HEAP32[$4_1 + 712 >> 2];
$8_1 = HEAP32[$4_1 + 716 >> 2];
$167($4_1 + 752 | 0);
}
$166($4_1 + 588 | 0);
}
$66($4_1 + 464 | 0);
$5_1 = -2147483648;
}
$0(HEAP32[$4_1 + 452 >> 2], HEAP32[$4_1 + 456 >> 2]);
$1_1 = $16_1 + 8 | 0;
$2_1 = $26_1;
while (1) {
if ($2_1) {
$1(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], 4, 4);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$1($47_1, $16_1, 4, 16);
if (($5_1 | 0) != -2147483648) {
$1_1 = HEAP32[$4_1 + 580 >> 2];
HEAP32[$4_1 + 236 >> 2] = HEAP32[$4_1 + 576 >> 2];
HEAP32[$4_1 + 240 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 572 >> 2];
HEAP32[$4_1 + 228 >> 2] = HEAP32[$4_1 + 568 >> 2];
HEAP32[$4_1 + 232 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 564 >> 2];
HEAP32[$4_1 + 220 >> 2] = HEAP32[$4_1 + 560 >> 2];
HEAP32[$4_1 + 224 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 840 >> 2];
HEAP32[$4_1 + 268 >> 2] = HEAP32[$4_1 + 836 >> 2];
HEAP32[$4_1 + 272 >> 2] = $1_1;
HEAP32[$4_1 + 276 >> 2] = HEAP32[$4_1 + 844 >> 2];
HEAP8[$4_1 + 293 | 0] = $22_1;
HEAP8[$4_1 + 292 | 0] = $43_1;
HEAP32[$4_1 + 288 >> 2] = $32_1;
HEAP32[$4_1 + 284 >> 2] = $38_1;
HEAP32[$4_1 + 280 >> 2] = $26_1;
HEAP32[$4_1 + 264 >> 2] = $21_1;
HEAP32[$4_1 + 260 >> 2] = $39_1;
HEAP32[$4_1 + 256 >> 2] = $19_1;
HEAP32[$4_1 + 248 >> 2] = $30_1;
HEAP32[$4_1 + 252 >> 2] = $35_1;
HEAP32[$4_1 + 244 >> 2] = $24_1;
HEAP32[$4_1 + 212 >> 2] = $12_1;
HEAP32[$4_1 + 216 >> 2] = $8_1;
HEAP32[$4_1 + 208 >> 2] = $5_1;
$5_1 = $13_1;
} else {
HEAP32[$31_1 >> 2] = -2147483647;
HEAP32[$31_1 + 4 >> 2] = $12_1;
HEAP32[$31_1 + 8 >> 2] = $8_1;
break label$20;
}
$2_1 = 0;
}
$259($4_1 + 476 | 0, $4_1 + 192 | 0);
$7_1 = HEAP32[$4_1 + 480 >> 2];
$1_1 = HEAP32[$4_1 + 484 >> 2];
$6_1 = HEAP32[$4_1 + 476 >> 2];
if (($6_1 | 0) == -2147483647) {
HEAP32[$31_1 >> 2] = -2147483647;
HEAP32[$31_1 + 4 >> 2] = $7_1;
HEAP32[$31_1 + 8 >> 2] = $1_1;
if ($2_1) {
break label$20
}
$158($4_1 + 208 | 0);
break label$20;
}
$8_1 = $4_1 + 308 | 0;
wasm2js_memory_copy($8_1, $4_1 + 208 | 0, 88);
HEAP32[$4_1 + 300 >> 2] = $7_1;
HEAP32[$4_1 + 304 >> 2] = $1_1;
HEAP32[$4_1 + 296 >> 2] = $6_1;
$12_1 = HEAP32[$4_1 + 308 >> 2];
if (($6_1 | 0) == -2147483648 & ($12_1 | 0) != -2147483648) {
wasm2js_memory_copy($31_1, $4_1 + 208 | 0, 88);
break label$20;
}
if (HEAP32[$25_1 + 204 >> 2]) {
break label$18
}
$2_1 = HEAP32[$25_1 + 208 >> 2];
HEAP32[$25_1 + 208 >> 2] = $5_1;
$110($2_1);
$2_1 = ($6_1 | 0) == -2147483648;
HEAP32[$31_1 + 12 >> 2] = $2_1 ? 0 : $1_1;
HEAP32[$31_1 + 8 >> 2] = $2_1 ? 4 : $7_1;
HEAP32[$31_1 + 4 >> 2] = $2_1 ? 0 : $6_1;
HEAP32[$31_1 >> 2] = -2147483648;
if (($12_1 | 0) == -2147483648) {
break label$19
}
$158($8_1);
break label$19;
}
$110($13_1);
}
$5(HEAP32[$4_1 + 192 >> 2], HEAP32[$4_1 + 196 >> 2]);
global$0 = $4_1 + 848 | 0;
label$367 : {
label$368 : {
switch (HEAP32[$10_1 + 80 >> 2] - -2147483648 | 0) {
case 0:
$1_1 = HEAP32[$10_1 + 84 >> 2];
$2_1 = $0_1;
$0_1 = HEAP32[$10_1 + 88 >> 2];
$267($2_1, $25_1, $0_1, HEAP32[$10_1 + 92 >> 2]);
$5($1_1, $0_1);
break label$367;
case 1:
$93($0_1, HEAP32[$10_1 + 84 >> 2], HEAP32[$10_1 + 88 >> 2]);
break label$367;
default:
break label$368;
};
}
wasm2js_memory_copy($10_1 + 232 | 0, $10_1 + 80 | 0, 88);
HEAP32[$10_1 + 348 >> 2] = 0;
HEAP32[$10_1 + 340 >> 2] = 0;
HEAP32[$10_1 + 344 >> 2] = 1;
$1_1 = $10_1 + 340 | 0;
$8($1_1, 123);
$2_1 = $2($1_1, 1049970, 4);
$8($2_1, 91);
$1_1 = HEAP32[$10_1 + 236 >> 2];
$12_1 = $1_1 + Math_imul(HEAP32[$10_1 + 240 >> 2], 108) | 0;
while (1) {
if (($1_1 | 0) != ($12_1 | 0)) {
$8($2_1, 123);
$5_1 = $2($2_1, 1048598, 3);
$16($5_1, HEAP32[$1_1 + 96 >> 2]);
$5_1 = $2($5_1, 1048727, 3);
$12($5_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$5_1 = $2($5_1, 1048730, 5);
$12($5_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$5_1 = $2($5_1, 1048735, 7);
$12($5_1, HEAP32[$1_1 + 28 >> 2], HEAP32[$1_1 + 32 >> 2]);
$5_1 = $2($5_1, 1048742, 5);
$12($5_1, HEAP32[$1_1 + 40 >> 2], HEAP32[$1_1 + 44 >> 2]);
$5_1 = $2($5_1, 1048747, 4);
$12($5_1, HEAP32[$1_1 + 52 >> 2], HEAP32[$1_1 + 56 >> 2]);
$5_1 = $2($5_1, 1048601, 8);
$12($5_1, HEAP32[$1_1 + 64 >> 2], HEAP32[$1_1 + 68 >> 2]);
$5_1 = $2($5_1, 1048751, 9);
$90($5_1, HEAPU8[$1_1 + 104 | 0]);
$6_1 = $2($5_1, 1048760, 4);
$8($6_1, 91);
$5_1 = HEAP32[$1_1 + 80 >> 2] << 4;
$7_1 = HEAP32[$1_1 + 76 >> 2];
while (1) {
if ($5_1) {
$8($6_1, 123);
$8_1 = $2($6_1, 1048598, 3);
$16($8_1, HEAP32[$7_1 + 12 >> 2]);
$8_1 = $2($8_1, 1048601, 8);
$12($8_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$3($8_1, 125);
$5_1 = $5_1 - 16 | 0;
$7_1 = $7_1 + 16 | 0;
continue;
}
break;
};
$3($6_1, 93);
$6_1 = $2($6_1, 1048764, 7);
$8($6_1, 91);
$5_1 = Math_imul(HEAP32[$1_1 + 92 >> 2], 28);
$7_1 = HEAP32[$1_1 + 88 >> 2];
while (1) {
if ($5_1) {
$8($6_1, 123);
$8_1 = $2($6_1, 1048609, 7);
$12($8_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$8_1 = $2($8_1, 1048616, 4);
$12($8_1, HEAP32[$7_1 + 16 >> 2], HEAP32[$7_1 + 20 >> 2]);
$8_1 = $2($8_1, 1048620, 3);
$266($10_1 + 16 | 0, HEAPU8[$7_1 + 25 | 0]);
$12($8_1, HEAP32[$10_1 + 16 >> 2], HEAP32[$10_1 + 20 >> 2]);
$8_1 = $2($8_1, 1048623, 9);
$90($8_1, HEAPU8[$7_1 + 24 | 0]);
$3($8_1, 125);
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
$1_1 = $2($2_1, 1049974, 5);
$16($1_1, HEAP32[$10_1 + 304 >> 2]);
$1_1 = $2($1_1, 1049979, 7);
$16($1_1, HEAP32[$10_1 + 308 >> 2]);
$1_1 = $2($1_1, 1049986, 7);
$16($1_1, HEAP32[$10_1 + 312 >> 2]);
$1_1 = $2($1_1, 1049993, 7);
$142($1_1, HEAP32[$10_1 + 248 >> 2], HEAP32[$10_1 + 252 >> 2]);
$1_1 = $2($1_1, 105e4, 8);
$8($1_1, 91);
$5_1 = Math_imul(HEAP32[$10_1 + 264 >> 2], 28);
$7_1 = HEAP32[$10_1 + 260 >> 2];
while (1) {
if ($5_1) {
$8($1_1, 123);
$2_1 = $2($1_1, 1048609, 7);
$12($2_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$2_1 = $2($2_1, 1048632, 5);
$142($2_1, HEAP32[$7_1 + 16 >> 2], HEAP32[$7_1 + 20 >> 2]);
$2_1 = $2($2_1, 1048620, 3);
$266($10_1 + 8 | 0, HEAPU8[$7_1 + 24 | 0]);
$12($2_1, HEAP32[$10_1 + 8 >> 2], HEAP32[$10_1 + 12 >> 2]);
$3($2_1, 125);
$5_1 = $5_1 - 28 | 0;
$7_1 = $7_1 + 28 | 0;
continue;
}
break;
};
$3($1_1, 93);
$2_1 = $2($1_1, 1048641, 6);
$8($2_1, 91);
$1_1 = HEAP32[$10_1 + 272 >> 2];
$8_1 = $1_1 + Math_imul(HEAP32[$10_1 + 276 >> 2], 24) | 0;
while (1) {
if (($1_1 | 0) != ($8_1 | 0)) {
$8($2_1, 123);
$5_1 = $2($2_1, 1048665, 5);
$12($5_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$6_1 = $2($5_1, 1048670, 6);
$8($6_1, 91);
$5_1 = HEAP32[$1_1 + 20 >> 2] << 4;
$7_1 = HEAP32[$1_1 + 16 >> 2];
while (1) {
if ($5_1) {
$8($6_1, 123);
$12_1 = $2($6_1, 1048577, 5);
$12($12_1, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$12_1 = $2($12_1, 1048582, 5);
$16($12_1, HEAP32[$7_1 + 12 >> 2]);
$3($12_1, 125);
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
$1_1 = $2($2_1, 1050008, 5);
$90($1_1, HEAPU8[$10_1 + 316 | 0]);
$1_1 = $2($1_1, 1050013, 9);
$90($1_1, HEAPU8[$10_1 + 317 | 0]);
$1_1 = $2($1_1, 1050022, 16);
$142($1_1, HEAP32[$10_1 + 284 >> 2], HEAP32[$10_1 + 288 >> 2]);
$3($1_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$0_1 = $25_1 + 212 | 0;
if (HEAP32[$25_1 + 212 >> 2] != -2147483648) {
$159($0_1)
}
$1_1 = $10_1 + 140 | 0;
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$66($10_1 + 232 | 0);
$27($10_1 + 244 | 0);
$105($10_1 + 256 | 0);
$67($10_1 + 268 | 0);
$27($10_1 + 280 | 0);
}
$165($10_1 + 168 | 0);
break label$2;
}
}
abort();
}
} else {
$95($0_1)
}
$0(HEAP32[$3_1 >> 2], $56_1);
global$0 = $10_1 + 352 | 0;
}

function $342($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0;
$4_1 = global$0 - 560 | 0;
global$0 = $4_1;
$1_1 = $4_1 + 256 | 0;
$23_1 = HEAP32[$3_1 + 4 >> 2];
$22($1_1, 0, $23_1, HEAP32[$3_1 + 8 >> 2]);
$9($1_1);
$9_1 = $1_1;
$1_1 = $15($1_1);
$10($9_1, $1_1 >>> 0 < 33, 3);
$6_1 = $1_1 >>> 0 < 32 ? $1_1 : 32;
$11($4_1 - -64 | 0, $6_1, 4, 24);
HEAP32[$4_1 + 504 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 68 >> 2];
HEAP32[$4_1 + 496 >> 2] = HEAP32[$4_1 + 64 >> 2];
HEAP32[$4_1 + 500 >> 2] = $1_1;
$7($4_1 + 496 | 0, 0, $6_1, 4, 24);
$1_1 = HEAP32[$4_1 + 504 >> 2];
$22_1 = $1_1 + $6_1 | 0;
$5_1 = HEAP32[$4_1 + 500 >> 2] + Math_imul($1_1, 24) | 0;
$18_1 = $4_1 + 340 | 0;
while (1) {
if ($6_1) {
$92($4_1 + 56 | 0, $4_1 + 256 | 0);
$4($4_1 + 104 | 0, HEAP32[$4_1 + 56 >> 2], HEAP32[$4_1 + 60 >> 2]);
$1_1 = HEAP32[$4_1 + 108 >> 2];
$11_1 = HEAP32[$4_1 + 112 >> 2];
if ($6($1_1, $11_1, 1049460, 4)) {
HEAP32[$4_1 + 80 >> 2] = HEAP32[262368];
$9_1 = HEAP32[262367];
HEAP32[$4_1 + 72 >> 2] = HEAP32[262366];
HEAP32[$4_1 + 76 >> 2] = $9_1;
} else {
label$5 : {
if ($6($1_1, $11_1, 1049476, 6)) {
HEAP32[$4_1 + 80 >> 2] = HEAP32[262373];
$9_1 = HEAP32[262372];
HEAP32[$4_1 + 72 >> 2] = HEAP32[262371];
HEAP32[$4_1 + 76 >> 2] = $9_1;
break label$5;
}
if ($6($1_1, $11_1, 1049064, 3)) {
$91($4_1 + 72 | 0, 1049012, 2)
} else {
$91($4_1 + 72 | 0, $1_1, $11_1)
}
}
}
$9_1 = 3;
if ($6(HEAP32[$4_1 + 72 >> 2], HEAP32[$4_1 + 76 >> 2], $1_1, $11_1)) {
HEAP8[$4_1 + 520 | 0] = HEAPU8[$4_1 + 80 | 0];
$1_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 512 >> 2] = HEAP32[$4_1 + 72 >> 2];
HEAP32[$4_1 + 516 >> 2] = $1_1;
$9_1 = HEAPU8[$4_1 + 81 | 0];
$7_1 = HEAPU16[$4_1 + 82 >> 1];
}
$1_1 = HEAP32[$4_1 + 516 >> 2];
HEAP32[$18_1 >> 2] = HEAP32[$4_1 + 512 >> 2];
HEAP32[$18_1 + 4 >> 2] = $1_1;
HEAP8[$18_1 + 8 | 0] = HEAPU8[$4_1 + 520 | 0];
$8_1 = HEAP32[$4_1 + 108 >> 2];
$16_1 = HEAP32[$4_1 + 104 >> 2];
HEAP32[$4_1 + 328 >> 2] = $16_1;
HEAP32[$4_1 + 332 >> 2] = $8_1;
HEAP32[$4_1 + 336 >> 2] = HEAP32[$4_1 + 112 >> 2];
$1_1 = HEAPU8[$4_1 + 345 | 0] | HEAPU8[$4_1 + 346 | 0] << 8 | (HEAPU8[$4_1 + 347 | 0] << 16 | HEAPU8[$4_1 + 348 | 0] << 24);
$11_1 = HEAPU8[$4_1 + 341 | 0] | HEAPU8[$4_1 + 342 | 0] << 8 | (HEAPU8[$4_1 + 343 | 0] << 16 | HEAPU8[$4_1 + 344 | 0] << 24);
HEAP8[$5_1 + 13 | 0] = $11_1;
HEAP8[$5_1 + 14 | 0] = $11_1 >>> 8;
HEAP8[$5_1 + 15 | 0] = $11_1 >>> 16;
HEAP8[$5_1 + 16 | 0] = $11_1 >>> 24;
HEAP8[$5_1 + 17 | 0] = $1_1;
HEAP8[$5_1 + 18 | 0] = $1_1 >>> 8;
HEAP8[$5_1 + 19 | 0] = $1_1 >>> 16;
HEAP8[$5_1 + 20 | 0] = $1_1 >>> 24;
$1_1 = HEAP32[$4_1 + 340 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$4_1 + 336 >> 2];
HEAP32[$5_1 + 12 >> 2] = $1_1;
HEAP32[$5_1 >> 2] = $16_1;
HEAP32[$5_1 + 4 >> 2] = $8_1;
HEAP16[$5_1 + 22 >> 1] = $7_1;
HEAP8[$5_1 + 21 | 0] = $9_1;
$6_1 = $6_1 - 1 | 0;
$5_1 = $5_1 + 24 | 0;
continue;
}
break;
};
$18_1 = HEAP32[$4_1 + 496 >> 2];
$24_1 = HEAP32[$4_1 + 500 >> 2];
$5_1 = $4_1 + 256 | 0;
$1_1 = $15($5_1);
$10($5_1, $1_1 >>> 0 < 256, 3);
$6_1 = $1_1 >>> 0 < 255 ? $1_1 : 255;
$11($4_1 + 48 | 0, $6_1, 4, 16);
HEAP32[$4_1 + 80 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 76 >> 2] = $1_1;
$7($4_1 + 72 | 0, 0, $6_1, 4, 16);
$1_1 = HEAP32[$4_1 + 80 >> 2];
$16_1 = $1_1 + $6_1 | 0;
$5_1 = HEAP32[$4_1 + 76 >> 2] + ($1_1 << 4) | 0;
while (1) {
if ($6_1) {
$1_1 = $4_1 + 256 | 0;
$92($4_1 + 40 | 0, $1_1);
$4($4_1 + 328 | 0, HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2]);
$9_1 = $1_1;
$1_1 = $14($1_1);
$10($9_1, ($1_1 & 255) >>> 0 < $22_1 >>> 0, 7);
$7_1 = HEAP32[$4_1 + 332 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$4_1 + 328 >> 2];
HEAP32[$5_1 + 4 >> 2] = $7_1;
HEAP8[$4_1 + 340 | 0] = $1_1;
$1_1 = HEAP32[$4_1 + 340 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$4_1 + 336 >> 2];
HEAP32[$5_1 + 12 >> 2] = $1_1;
$6_1 = $6_1 - 1 | 0;
$5_1 = $5_1 + 16 | 0;
continue;
}
break;
};
$25_1 = HEAP32[$4_1 + 72 >> 2];
$26_1 = HEAP32[$4_1 + 76 >> 2];
$1_1 = $4_1 + 256 | 0;
$7_1 = $9($1_1);
$10($1_1, $7_1 >>> 0 < 1048577, 6);
$11_1 = 0;
HEAP32[$4_1 + 336 >> 2] = 0;
HEAP32[$4_1 + 328 >> 2] = 0;
HEAP32[$4_1 + 332 >> 2] = 1;
$5_1 = HEAPU8[$4_1 + 256 | 0] == 8;
while (1) {
label$13 : {
$17_1 = $7_1 - $11_1 | 0;
while (1) {
if (!($5_1 & 1) | $7_1 >>> 0 <= $11_1 >>> 0) {
break label$13
}
$1_1 = $4_1 + 256 | 0;
$9_1 = $14($1_1);
$5_1 = $1_1;
$8_1 = $9($1_1);
$1_1 = $8_1 + 1 | 0;
$6_1 = $1_1 ? $1_1 : -1;
$10($5_1, ($9_1 & 255) >>> 0 < $16_1 >>> 0 & $6_1 >>> 0 <= $17_1 >>> 0, 7);
$5_1 = 0;
if (HEAPU8[$4_1 + 256 | 0] != 8) {
continue
}
break;
};
$1_1 = $6_1 + $11_1 | 0;
if ($11_1 >>> 0 < $1_1 >>> 0) {
$38($4_1 + 328 | 0, $6_1);
$5_1 = $8_1 >>> 0 < 4294967294 ? $8_1 : -2;
$11_1 = HEAP32[$4_1 + 336 >> 2];
$1_1 = $11_1 + HEAP32[$4_1 + 332 >> 2] | 0;
while (1) {
HEAP8[$1_1 | 0] = $9_1;
if ($5_1) {
$5_1 = $5_1 - 1 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$1_1 = $6_1 + $11_1 | 0;
}
HEAP32[$4_1 + 336 >> 2] = $1_1;
$5_1 = 1;
$11_1 = $1_1;
continue;
}
break;
};
$27_1 = HEAP32[$4_1 + 328 >> 2];
$28_1 = HEAP32[$4_1 + 332 >> 2];
$1_1 = $4_1 + 256 | 0;
$113($4_1 + 276 | 0, $1_1, $9($1_1), $11_1);
$7_1 = $4_1 + 524 | 0;
$5_1 = $23($1_1, $11_1);
$28($7_1, $5_1);
$36($7_1, $5_1);
$1_1 = HEAP32[$4_1 + 532 >> 2];
$17_1 = $1_1 + $5_1 | 0;
$6_1 = HEAP32[$4_1 + 528 >> 2] + ($1_1 << 2) | 0;
$7_1 = 0;
while (1) {
if ($5_1) {
$1_1 = $269($4_1 + 256 | 0);
$9_1 = i64toi32_i32$HIGH_BITS;
if ($1_1 | $9_1) {
$20_1 = $4_1 + 256 | 0;
$8_1 = $1_1;
$19_1 = !!$1_1;
$1_1 = $9_1;
$13_1 = $19_1 & ($1_1 | 0) >= 0 | ($1_1 | 0) > 0;
$9_1 = $10_1 + ($8_1 - $13_1 | 0) | 0;
$8_1 = $1_1 - ($8_1 >>> 0 < $13_1 >>> 0) | 0;
$1_1 = $14_1 + $8_1 | 0;
$1_1 = $9_1 >>> 0 < $10_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
$19_1 = $1_1 >> 31;
$13_1 = $19_1;
$10_1 = ($9_1 >>> 0 < $10_1 >>> 0 & ($1_1 | 0) <= ($14_1 | 0) | ($1_1 | 0) < ($14_1 | 0)) ^ ($8_1 | 0) < 0;
$9_1 = $10_1 ? $13_1 : $9_1;
$1_1 = $10_1 ? $13_1 ^ -2147483648 : $1_1;
$10_1 = $1_1;
$10($20_1, !$1_1 & $7_1 >>> 0 > $9_1 >>> 0 & (($1_1 | 0) > 0 | ($1_1 | 0) >= 0), 8);
$8_1 = $9_1 + 1 | 0;
$1_1 = $8_1 ? $1_1 : $1_1 + 1 | 0;
$19_1 = $8_1;
$8_1 = ($1_1 | 0) <= ($10_1 | 0) & $9_1 >>> 0 > $8_1 >>> 0 | ($1_1 | 0) < ($10_1 | 0);
$10_1 = $8_1 ? -1 : $19_1;
$14_1 = $8_1 ? 2147483647 : $1_1;
$1_1 = $9_1;
} else {
$1_1 = $7_1;
$7_1 = $1_1 + 1 | 0;
}
HEAP32[$6_1 >> 2] = $1_1;
$5_1 = $5_1 - 1 | 0;
$6_1 = $6_1 + 4 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 532 >> 2] = $17_1;
HEAP32[$4_1 + 88 >> 2] = 0;
HEAP32[$4_1 + 92 >> 2] = 0;
HEAP32[$4_1 + 80 >> 2] = 0;
HEAP32[$4_1 + 84 >> 2] = 0;
HEAP32[$4_1 + 72 >> 2] = 0;
HEAP32[$4_1 + 76 >> 2] = 0;
$5_1 = 0;
HEAP32[$4_1 + 504 >> 2] = 0;
HEAP32[$4_1 + 496 >> 2] = 0;
HEAP32[$4_1 + 500 >> 2] = 1;
$9_1 = 1;
$7_1 = 0;
while (1) {
if (($7_1 | 0) != 24) {
HEAP32[($4_1 + 72 | 0) + $7_1 >> 2] = $5_1;
$1_1 = Math_imul($5_1, 5);
$6_1 = $15($4_1 + 256 | 0);
while (1) {
if ($6_1) {
$94($4_1 + 328 | 0, $4_1 + 256 | 0);
if (HEAP32[$4_1 + 496 >> 2] == ($5_1 | 0)) {
$19($4_1 + 496 | 0, 1, 5);
$9_1 = HEAP32[$4_1 + 500 >> 2];
}
$10_1 = $1_1 + $9_1 | 0;
HEAP8[$10_1 + 4 | 0] = HEAPU8[$4_1 + 332 | 0];
$8_1 = HEAPU8[$4_1 + 328 | 0] | HEAPU8[$4_1 + 329 | 0] << 8 | (HEAPU8[$4_1 + 330 | 0] << 16 | HEAPU8[$4_1 + 331 | 0] << 24);
HEAP8[$10_1 | 0] = $8_1;
HEAP8[$10_1 + 1 | 0] = $8_1 >>> 8;
HEAP8[$10_1 + 2 | 0] = $8_1 >>> 16;
HEAP8[$10_1 + 3 | 0] = $8_1 >>> 24;
$5_1 = $5_1 + 1 | 0;
HEAP32[$4_1 + 504 >> 2] = $5_1;
$6_1 = $6_1 - 1 | 0;
$1_1 = $1_1 + 5 | 0;
continue;
}
break;
};
$7_1 = $7_1 + 4 | 0;
continue;
}
break;
};
$1_1 = $4_1 + 256 | 0;
$94($4_1 + 291 | 0, $1_1);
$8_1 = HEAP32[$4_1 + 92 >> 2];
$9_1 = HEAP32[$4_1 + 88 >> 2];
$14_1 = HEAP32[$4_1 + 84 >> 2];
$17_1 = HEAP32[$4_1 + 80 >> 2];
$20_1 = HEAP32[$4_1 + 76 >> 2];
$141($4_1 + 296 | 0, $1_1, HEAP32[$4_1 + 72 >> 2]);
$7_1 = $4_1 + 328 | 0;
$6_1 = $15($1_1);
$28($7_1, $6_1);
$36($7_1, $6_1);
$1_1 = HEAP32[$4_1 + 336 >> 2];
$13_1 = $1_1 + $6_1 | 0;
$7_1 = HEAP32[$4_1 + 332 >> 2] + ($1_1 << 2) | 0;
$1_1 = 0;
while (1) {
if ($6_1) {
$10_1 = $9($4_1 + 256 | 0) + $1_1 | 0;
$1_1 = $1_1 >>> 0 > $10_1 >>> 0 ? -1 : $10_1;
HEAP32[$7_1 >> 2] = $1_1;
$6_1 = $6_1 - 1 | 0;
$7_1 = $7_1 + 4 | 0;
continue;
}
break;
};
$29_1 = HEAP32[$4_1 + 328 >> 2];
$19_1 = HEAP32[$4_1 + 332 >> 2];
$7_1 = $4_1 + 256 | 0;
$10($7_1, ($1_1 | 0) == ($11_1 | 0), 9);
$141($4_1 + 312 | 0, $7_1, $14_1);
$1_1 = $15($7_1);
$10($7_1, $1_1 >>> 0 < 256, 3);
$1_1 = $1_1 >>> 0 < 255 ? $1_1 : 255;
$11($4_1 + 32 | 0, $1_1, 4, 28);
HEAP32[$4_1 + 544 >> 2] = 0;
$7_1 = HEAP32[$4_1 + 36 >> 2];
HEAP32[$4_1 + 536 >> 2] = HEAP32[$4_1 + 32 >> 2];
HEAP32[$4_1 + 540 >> 2] = $7_1;
$7($4_1 + 536 | 0, 0, $1_1, 4, 28);
$7_1 = HEAP32[$4_1 + 544 >> 2];
$21_1 = $7_1 + $1_1 | 0;
$6_1 = HEAP32[$4_1 + 540 >> 2] + Math_imul($7_1, 28) | 0;
$10_1 = $4_1 + 340 | 0;
$7_1 = $9_1;
while (1) {
if ($1_1) {
$12_1 = $4_1 + 256 | 0;
$92($4_1 + 24 | 0, $12_1);
$4($4_1 + 328 | 0, HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
$141($4_1 + 104 | 0, $12_1, $7_1);
$7_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$10_1 + 8 >> 2] = HEAP32[$4_1 + 112 >> 2];
HEAP32[$10_1 + 12 >> 2] = $7_1;
$7_1 = HEAP32[$4_1 + 108 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$4_1 + 104 >> 2];
HEAP32[$10_1 + 4 >> 2] = $7_1;
$12_1 = HEAP32[$4_1 + 112 >> 2];
$7_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$6_1 + 24 >> 2] = HEAP32[$4_1 + 352 >> 2];
$15_1 = HEAP32[$4_1 + 348 >> 2];
HEAP32[$6_1 + 16 >> 2] = HEAP32[$4_1 + 344 >> 2];
HEAP32[$6_1 + 20 >> 2] = $15_1;
$15_1 = HEAP32[$4_1 + 340 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$4_1 + 336 >> 2];
HEAP32[$6_1 + 12 >> 2] = $15_1;
$15_1 = HEAP32[$4_1 + 332 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$4_1 + 328 >> 2];
HEAP32[$6_1 + 4 >> 2] = $15_1;
$12_1 = $7_1 + $12_1 | 0;
$7_1 = $7_1 >>> 0 > $12_1 >>> 0 ? -1 : $12_1;
$1_1 = $1_1 - 1 | 0;
$6_1 = $6_1 + 28 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 544 >> 2] = $21_1;
$6_1 = $4_1 + 256 | 0;
$1_1 = $15($6_1);
$10($6_1, $1_1 >>> 0 < 256, 3);
$10_1 = $1_1 >>> 0 < 255 ? $1_1 : 255;
$11($4_1 + 16 | 0, $10_1, 4, 16);
$6_1 = 0;
HEAP32[$4_1 + 556 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$4_1 + 548 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 552 >> 2] = $1_1;
$7($4_1 + 548 | 0, 0, $10_1, 4, 16);
$12_1 = HEAP32[$4_1 + 556 >> 2];
$1_1 = HEAP32[$4_1 + 552 >> 2] + ($12_1 << 4) | 0;
while (1) {
$21_1 = $6_1 + $8_1 | 0;
if (($6_1 | 0) != ($10_1 | 0)) {
$92($4_1 + 8 | 0, $4_1 + 256 | 0);
$4($4_1 + 328 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$15_1 = HEAP32[$4_1 + 332 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 328 >> 2];
HEAP32[$1_1 + 4 >> 2] = $15_1;
HEAP32[$4_1 + 340 >> 2] = $21_1;
$21_1 = HEAP32[$4_1 + 340 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 336 >> 2];
HEAP32[$1_1 + 12 >> 2] = $21_1;
$1_1 = $1_1 + 16 | 0;
$6_1 = $6_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 556 >> 2] = $6_1 + $12_1;
$10_1 = $9($4_1 + 256 | 0);
$12_1 = $9($4_1 + 256 | 0);
$15_1 = $9($4_1 + 256 | 0);
HEAP8[$4_1 + 108 | 0] = ($5_1 | 0) == ($21_1 | 0);
HEAP8[$4_1 + 107 | 0] = ($7_1 | 0) == ($8_1 | 0);
HEAP8[$4_1 + 105 | 0] = ($17_1 + $13_1 | 0) == ($14_1 | 0);
$1_1 = HEAP32[$4_1 + 324 >> 2];
$5_1 = $1_1 + HEAP32[$4_1 + 320 >> 2] | 0;
HEAP8[$4_1 + 106 | 0] = ($9_1 | 0) == (($1_1 >>> 0 > $5_1 >>> 0 ? -1 : $5_1) | 0);
$1_1 = HEAP32[$4_1 + 308 >> 2];
$5_1 = $1_1 + HEAP32[$4_1 + 304 >> 2] | 0;
HEAP8[$4_1 + 104 | 0] = (($1_1 >>> 0 > $5_1 >>> 0 ? -1 : $5_1) | 0) == ($20_1 | 0);
$6_1 = 0;
$5_1 = !$12_1 | ($10_1 | 0) != 0;
while (1) {
$1_1 = $6_1;
if (($1_1 | 0) != 5) {
$6_1 = $1_1 + 1 | 0;
if (HEAPU8[$1_1 + ($4_1 + 104 | 0) | 0]) {
continue
}
}
break;
};
$10($4_1 + 256 | 0, $5_1 & ($1_1 | 0) == 5, 5);
HEAP32[$4_1 + 464 >> 2] = HEAP32[$4_1 + 504 >> 2];
$1_1 = HEAP32[$4_1 + 500 >> 2];
HEAP32[$4_1 + 456 >> 2] = HEAP32[$4_1 + 496 >> 2];
HEAP32[$4_1 + 460 >> 2] = $1_1;
HEAP32[$4_1 + 360 >> 2] = $11_1;
HEAP32[$4_1 + 352 >> 2] = $27_1;
HEAP32[$4_1 + 356 >> 2] = $28_1;
HEAP32[$4_1 + 348 >> 2] = $16_1;
HEAP32[$4_1 + 340 >> 2] = $25_1;
HEAP32[$4_1 + 344 >> 2] = $26_1;
HEAP32[$4_1 + 336 >> 2] = $22_1;
$1_1 = HEAP32[$4_1 + 280 >> 2];
HEAP32[$4_1 + 364 >> 2] = HEAP32[$4_1 + 276 >> 2];
HEAP32[$4_1 + 368 >> 2] = $1_1;
HEAP32[$4_1 + 372 >> 2] = HEAP32[$4_1 + 284 >> 2];
$1_1 = HEAP32[$4_1 + 528 >> 2];
HEAP32[$4_1 + 376 >> 2] = HEAP32[$4_1 + 524 >> 2];
HEAP32[$4_1 + 380 >> 2] = $1_1;
HEAP32[$4_1 + 384 >> 2] = HEAP32[$4_1 + 532 >> 2];
HEAP32[$4_1 + 328 >> 2] = $18_1;
HEAP32[$4_1 + 332 >> 2] = $24_1;
HEAP32[$4_1 + 420 >> 2] = $29_1;
HEAP32[$4_1 + 424 >> 2] = $19_1;
HEAP32[$4_1 + 428 >> 2] = $13_1;
HEAP32[$4_1 + 468 >> 2] = $17_1;
HEAP32[$4_1 + 472 >> 2] = $20_1;
$1_1 = HEAP32[$4_1 + 308 >> 2];
HEAP32[$4_1 + 396 >> 2] = HEAP32[$4_1 + 304 >> 2];
HEAP32[$4_1 + 400 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 300 >> 2];
HEAP32[$4_1 + 388 >> 2] = HEAP32[$4_1 + 296 >> 2];
HEAP32[$4_1 + 392 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 316 >> 2];
HEAP32[$4_1 + 404 >> 2] = HEAP32[$4_1 + 312 >> 2];
HEAP32[$4_1 + 408 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 324 >> 2];
HEAP32[$4_1 + 412 >> 2] = HEAP32[$4_1 + 320 >> 2];
HEAP32[$4_1 + 416 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 540 >> 2];
HEAP32[$4_1 + 432 >> 2] = HEAP32[$4_1 + 536 >> 2];
HEAP32[$4_1 + 436 >> 2] = $1_1;
HEAP32[$4_1 + 440 >> 2] = HEAP32[$4_1 + 544 >> 2];
HEAP32[$4_1 + 452 >> 2] = HEAP32[$4_1 + 556 >> 2];
$1_1 = HEAP32[$4_1 + 552 >> 2];
HEAP32[$4_1 + 444 >> 2] = HEAP32[$4_1 + 548 >> 2];
HEAP32[$4_1 + 448 >> 2] = $1_1;
HEAP32[$4_1 + 484 >> 2] = $15_1;
HEAP32[$4_1 + 480 >> 2] = $12_1;
HEAP32[$4_1 + 476 >> 2] = $10_1;
HEAP8[$4_1 + 492 | 0] = HEAPU8[$4_1 + 295 | 0];
HEAP32[$4_1 + 488 >> 2] = HEAPU8[$4_1 + 291 | 0] | HEAPU8[$4_1 + 292 | 0] << 8 | (HEAPU8[$4_1 + 293 | 0] << 16 | HEAPU8[$4_1 + 294 | 0] << 24);
label$35 : {
if (HEAPU8[$4_1 + 256 | 0] != 8) {
$9_1 = HEAP32[$4_1 + 256 >> 2];
$10_1 = HEAP32[$4_1 + 260 >> 2];
$160($4_1 + 328 | 0);
} else {
label$38 : {
$1_1 = $4_1 + 340 | 0;
$5_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 232 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 236 >> 2] = $5_1;
$5_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 240 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$4_1 + 244 >> 2] = $5_1;
HEAP32[$4_1 + 248 >> 2] = HEAP32[$1_1 + 16 >> 2];
$9_1 = HEAP32[$4_1 + 332 >> 2];
$10_1 = HEAP32[$4_1 + 336 >> 2];
wasm2js_memory_copy($4_1 + 160 | 0, $4_1 + 364 | 0, 72);
$1_1 = $4_1 + 468 | 0;
$5_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 128 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 132 >> 2] = $5_1;
$5_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 136 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$4_1 + 140 >> 2] = $5_1;
$5_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$4_1 + 144 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$4_1 + 148 >> 2] = $5_1;
HEAP32[$4_1 + 152 >> 2] = HEAP32[$1_1 + 24 >> 2];
if (($18_1 | 0) == -2147483648) {
break label$38
}
$14_1 = HEAP32[$4_1 + 464 >> 2];
$17_1 = HEAP32[$4_1 + 456 >> 2];
$20_1 = HEAP32[$4_1 + 460 >> 2];
$22_1 = HEAP32[$4_1 + 452 >> 2];
$1_1 = HEAP32[$4_1 + 448 >> 2];
$13_1 = HEAP32[$4_1 + 444 >> 2];
$16_1 = HEAP32[$4_1 + 440 >> 2];
$7_1 = HEAP32[$4_1 + 436 >> 2];
HEAP32[$4_1 + 120 >> 2] = HEAP32[$4_1 + 248 >> 2];
$5_1 = HEAP32[$4_1 + 244 >> 2];
HEAP32[$4_1 + 112 >> 2] = HEAP32[$4_1 + 240 >> 2];
HEAP32[$4_1 + 116 >> 2] = $5_1;
$5_1 = HEAP32[$4_1 + 236 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 232 >> 2];
HEAP32[$4_1 + 108 >> 2] = $5_1;
$5_1 = $4_1 + 160 | 0;
wasm2js_memory_copy($4_1 + 328 | 0, $5_1, 72);
HEAP32[$4_1 + 96 >> 2] = HEAP32[$4_1 + 152 >> 2];
$6_1 = HEAP32[$4_1 + 148 >> 2];
HEAP32[$4_1 + 88 >> 2] = HEAP32[$4_1 + 144 >> 2];
HEAP32[$4_1 + 92 >> 2] = $6_1;
$6_1 = HEAP32[$4_1 + 140 >> 2];
HEAP32[$4_1 + 80 >> 2] = HEAP32[$4_1 + 136 >> 2];
HEAP32[$4_1 + 84 >> 2] = $6_1;
$6_1 = HEAP32[$4_1 + 132 >> 2];
HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 128 >> 2];
HEAP32[$4_1 + 76 >> 2] = $6_1;
HEAP32[$4_1 + 168 >> 2] = 0;
HEAP32[$4_1 + 160 >> 2] = 0;
HEAP32[$4_1 + 164 >> 2] = 1;
$8($5_1, 123);
$5_1 = $2($5_1, 1048637, 4);
$16($5_1, $11_1);
$8_1 = $2($5_1, 1048641, 6);
$8($8_1, 91);
$6_1 = Math_imul($16_1, 28);
$5_1 = $7_1;
while (1) {
if ($6_1) {
$12($8_1, HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]);
$6_1 = $6_1 - 28 | 0;
$5_1 = $5_1 + 28 | 0;
continue;
}
break;
};
$3($8_1, 93);
$8_1 = $2($8_1, 1048647, 7);
$8($8_1, 91);
$6_1 = $22_1 << 4;
$5_1 = $1_1;
while (1) {
if ($6_1) {
$12($8_1, HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]);
$6_1 = $6_1 - 16 | 0;
$5_1 = $5_1 + 16 | 0;
continue;
}
break;
};
$3($8_1, 93);
$5_1 = $2($8_1, 1048654, 9);
$16($5_1, $14_1);
$3($5_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
$6_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $6_1;
if (HEAP32[$2_1 >> 2] != -2147483648) {
$160($2_1);
$175($2_1 + 180 | 0);
$0_1 = HEAP32[$2_1 + 172 >> 2];
$5_1 = $0_1 + 8 | 0;
$6_1 = HEAP32[$2_1 + 176 >> 2];
while (1) {
if ($6_1) {
$0(HEAP32[$5_1 - 4 >> 2], HEAP32[$5_1 >> 2]);
$6_1 = $6_1 - 1 | 0;
$5_1 = $5_1 + 16 | 0;
continue;
}
break;
};
$1(HEAP32[$2_1 + 168 >> 2], $0_1, 4, 16);
$110(HEAP32[$2_1 + 208 >> 2]);
}
HEAP32[$2_1 + 4 >> 2] = $9_1;
HEAP32[$2_1 + 8 >> 2] = $10_1;
HEAP32[$2_1 >> 2] = $18_1;
$0_1 = HEAP32[$4_1 + 108 >> 2];
HEAP32[$2_1 + 12 >> 2] = HEAP32[$4_1 + 104 >> 2];
HEAP32[$2_1 + 16 >> 2] = $0_1;
$0_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$2_1 + 20 >> 2] = HEAP32[$4_1 + 112 >> 2];
HEAP32[$2_1 + 24 >> 2] = $0_1;
HEAP32[$2_1 + 28 >> 2] = HEAP32[$4_1 + 120 >> 2];
HEAP32[$2_1 + 32 >> 2] = $11_1;
wasm2js_memory_copy($2_1 + 36 | 0, $4_1 + 328 | 0, 72);
HEAP32[$2_1 + 136 >> 2] = $14_1;
HEAP32[$2_1 + 128 >> 2] = $17_1;
HEAP32[$2_1 + 132 >> 2] = $20_1;
HEAP32[$2_1 + 124 >> 2] = $22_1;
HEAP32[$2_1 + 120 >> 2] = $1_1;
HEAP32[$2_1 + 116 >> 2] = $13_1;
HEAP32[$2_1 + 112 >> 2] = $16_1;
HEAP32[$2_1 + 108 >> 2] = $7_1;
HEAP32[$2_1 + 204 >> 2] = 0;
HEAP32[$2_1 + 208 >> 2] = 0;
HEAP32[$2_1 + 176 >> 2] = 0;
HEAP32[$2_1 + 180 >> 2] = -2147483648;
HEAP32[$2_1 + 168 >> 2] = 0;
HEAP32[$2_1 + 172 >> 2] = 4;
$0_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$2_1 + 140 >> 2] = HEAP32[$4_1 + 72 >> 2];
HEAP32[$2_1 + 144 >> 2] = $0_1;
$0_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$2_1 + 148 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$2_1 + 152 >> 2] = $0_1;
$0_1 = HEAP32[$4_1 + 92 >> 2];
HEAP32[$2_1 + 156 >> 2] = HEAP32[$4_1 + 88 >> 2];
HEAP32[$2_1 + 160 >> 2] = $0_1;
HEAP32[$2_1 + 164 >> 2] = HEAP32[$4_1 + 96 >> 2];
break label$35;
}
}
$93($0_1, $9_1, $10_1);
}
$0(HEAP32[$3_1 >> 2], $23_1);
global$0 = $4_1 + 560 | 0;
}

function $343($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
$4_1 = global$0 - 128 | 0;
global$0 = $4_1;
if (HEAP32[$2_1 >> 2] != -2147483648) {
label$2 : {
$12_1 = HEAP32[$3_1 + 4 >> 2];
$14_1 = HEAP32[$3_1 >> 2];
$11_1 = HEAP32[HEAP32[$1_1 >> 2] >> 2];
$114($4_1 + 80 | 0, $2_1, $11_1);
label$3 : {
label$4 : {
label$5 : {
if (HEAPU8[$4_1 + 80 | 0] == 8) {
$10_1 = HEAPU8[$4_1 + 81 | 0] | HEAPU8[$4_1 + 82 | 0] << 8 | (HEAPU8[$4_1 + 83 | 0] << 16 | HEAPU8[$4_1 + 84 | 0] << 24);
$7_1 = HEAPU8[$4_1 + 85 | 0];
} else {
$5_1 = HEAP32[$4_1 + 84 >> 2];
$7_1 = $5_1 >>> 8 | 0;
$1_1 = HEAP32[$4_1 + 80 >> 2];
$10_1 = ($5_1 & 255) << 24 | $1_1 >>> 8;
if (($1_1 & 255) == 8) {
break label$5
}
break label$4;
}
}
$13_1 = HEAP32[$3_1 + 8 >> 2];
if ($13_1 >>> 0 <= 16777216) {
label$9 : {
if ($13_1) {
$5_1 = -2078137563;
$8_1 = -873292572;
$1_1 = $12_1;
$6_1 = $13_1;
while (1) {
$5_1 = __wasm_i64_mul($5_1 ^ HEAPU8[$1_1 | 0], $8_1, 435, 256);
$8_1 = i64toi32_i32$HIGH_BITS;
$1_1 = $1_1 + 1 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
};
} else {
$5_1 = -2078137563;
$8_1 = -873292572;
}
$15_1 = $7_1 & 255;
$16_1 = $5_1;
$9_1 = $5_1 ^ $8_1;
$17_1 = $9_1 << 24 | ($9_1 & 65280) << 8;
$6_1 = $9_1 & 16711680;
$7_1 = $6_1 >>> 8 | 0;
$5_1 = $9_1 & -16777216;
$1_1 = $5_1 >>> 24 | 0;
$5_1 = $5_1 << 8;
$9_1 = $5_1 | $6_1 << 24;
$6_1 = $1_1 | $7_1 | $17_1;
$7_1 = $6_1 >>> 24 | 0;
$6_1 = (($6_1 & 16777215) << 8 | $9_1 >>> 24) & -65536;
$9_1 = $7_1 & 255;
$5_1 = $5_1 | (($8_1 & 255) << 24 | $16_1 >>> 8) & -16777216;
if ((($1_1 & 16777215) << 8 | $5_1 >>> 24 | $6_1) != ($10_1 | 0) | ($1_1 >>> 24 | $9_1) != ($15_1 | 0)) {
break label$9
}
label$13 : {
if (($11_1 | 0) != HEAP32[$2_1 + 136 >> 2]) {
$1_1 = HEAP32[$2_1 + 172 >> 2];
$7_1 = HEAP32[$2_1 + 176 >> 2];
$270($4_1 + 24 | 0, $1_1, $7_1, $11_1);
if (HEAP32[$4_1 + 24 >> 2] != 1) {
break label$13
}
$5_1 = HEAP32[$4_1 + 28 >> 2];
if ($5_1 >>> 0 > $7_1 >>> 0) {
abort()
}
$8_1 = $2_1 + 168 | 0;
if (($7_1 | 0) == HEAP32[$8_1 >> 2]) {
$63($8_1);
$1_1 = HEAP32[$2_1 + 172 >> 2];
}
$1_1 = ($5_1 << 4) + $1_1 | 0;
if ($5_1 >>> 0 < $7_1 >>> 0) {
$5_1 = $7_1 - $5_1 << 4;
if ($5_1) {
wasm2js_memory_copy($1_1 + 16 | 0, $1_1, $5_1)
}
}
HEAP32[$1_1 >> 2] = $11_1;
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$1_1 + 4 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$1_1 + 8 >> 2] = $5_1;
HEAP32[$1_1 + 12 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$2_1 + 176 >> 2] = $7_1 + 1;
break label$3;
} else {
$7_1 = HEAP32[$2_1 + 156 >> 2];
$1_1 = HEAP32[$2_1 + 152 >> 2];
$3_1 = $4_1 - -64 | 0;
$22($3_1, 7, $12_1, $13_1);
$6_1 = $23($3_1, $1_1);
$11($4_1 + 16 | 0, $6_1, 1, 5);
HEAP32[$4_1 + 112 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 108 >> 2] = $1_1;
$7($4_1 + 104 | 0, 0, $6_1, 1, 5);
$1_1 = HEAP32[$4_1 + 112 >> 2];
$5_1 = $1_1 + $6_1 | 0;
$1_1 = HEAP32[$4_1 + 108 >> 2] + Math_imul($1_1, 5) | 0;
while (1) {
if ($6_1) {
$94($4_1 + 80 | 0, $4_1 - -64 | 0);
HEAP8[$1_1 + 4 | 0] = HEAPU8[$4_1 + 84 | 0];
$3_1 = HEAPU8[$4_1 + 80 | 0] | HEAPU8[$4_1 + 81 | 0] << 8 | (HEAPU8[$4_1 + 82 | 0] << 16 | HEAPU8[$4_1 + 83 | 0] << 24);
HEAP8[$1_1 | 0] = $3_1;
HEAP8[$1_1 + 1 | 0] = $3_1 >>> 8;
HEAP8[$1_1 + 2 | 0] = $3_1 >>> 16;
HEAP8[$1_1 + 3 | 0] = $3_1 >>> 24;
$6_1 = $6_1 - 1 | 0;
$1_1 = $1_1 + 5 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 112 >> 2] = $5_1;
$6_1 = $23($4_1 - -64 | 0, $7_1);
$11($4_1 + 8 | 0, $6_1, 1, 7);
HEAP32[$4_1 + 124 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 116 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 120 >> 2] = $1_1;
$7($4_1 + 116 | 0, 0, $6_1, 1, 7);
$1_1 = HEAP32[$4_1 + 124 >> 2];
$7_1 = $1_1 + $6_1 | 0;
$1_1 = HEAP32[$4_1 + 120 >> 2] + Math_imul($1_1, 7) | 0;
$5_1 = $4_1 + 82 | 0;
while (1) {
if ($6_1) {
$3_1 = $4_1 - -64 | 0;
$8_1 = $14($3_1);
$10_1 = $14($3_1);
$94($5_1, $3_1);
$3_1 = HEAPU8[$4_1 + 83 | 0] | HEAPU8[$4_1 + 84 | 0] << 8 | (HEAPU8[$4_1 + 85 | 0] << 16 | HEAPU8[$4_1 + 86 | 0] << 24);
HEAP8[$1_1 + 3 | 0] = $3_1;
HEAP8[$1_1 + 4 | 0] = $3_1 >>> 8;
HEAP8[$1_1 + 5 | 0] = $3_1 >>> 16;
HEAP8[$1_1 + 6 | 0] = $3_1 >>> 24;
HEAP8[$4_1 + 81 | 0] = $10_1;
HEAP8[$4_1 + 80 | 0] = $8_1;
$3_1 = HEAPU8[$4_1 + 80 | 0] | HEAPU8[$4_1 + 81 | 0] << 8 | (HEAPU8[$4_1 + 82 | 0] << 16 | HEAPU8[$4_1 + 83 | 0] << 24);
HEAP8[$1_1 | 0] = $3_1;
HEAP8[$1_1 + 1 | 0] = $3_1 >>> 8;
HEAP8[$1_1 + 2 | 0] = $3_1 >>> 16;
HEAP8[$1_1 + 3 | 0] = $3_1 >>> 24;
$6_1 = $6_1 - 1 | 0;
$1_1 = $1_1 + 7 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 124 >> 2] = $7_1;
HEAP32[$4_1 + 100 >> 2] = $7_1;
$1_1 = HEAP32[$4_1 + 120 >> 2];
HEAP32[$4_1 + 92 >> 2] = HEAP32[$4_1 + 116 >> 2];
HEAP32[$4_1 + 96 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 108 >> 2];
HEAP32[$4_1 + 80 >> 2] = HEAP32[$4_1 + 104 >> 2];
HEAP32[$4_1 + 84 >> 2] = $1_1;
HEAP32[$4_1 + 88 >> 2] = HEAP32[$4_1 + 112 >> 2];
if (HEAPU8[$4_1 + 64 | 0] != 8) {
$5_1 = HEAP32[$4_1 + 64 >> 2];
$8_1 = HEAP32[$4_1 + 68 >> 2];
$174($4_1 + 80 | 0);
} else {
label$27 : {
$1_1 = $4_1 + 92 | 0;
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 48 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 52 >> 2] = $3_1;
HEAP32[$4_1 + 56 >> 2] = HEAP32[$1_1 + 8 >> 2];
$5_1 = HEAP32[$4_1 + 84 >> 2];
$8_1 = HEAP32[$4_1 + 88 >> 2];
$1_1 = HEAP32[$4_1 + 80 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$27
}
HEAP32[$4_1 + 40 >> 2] = HEAP32[$4_1 + 56 >> 2];
$3_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 32 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 36 >> 2] = $3_1;
$175($2_1 + 180 | 0);
HEAP32[$2_1 + 184 >> 2] = $5_1;
HEAP32[$2_1 + 188 >> 2] = $8_1;
HEAP32[$2_1 + 180 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 36 >> 2];
HEAP32[$2_1 + 192 >> 2] = HEAP32[$4_1 + 32 >> 2];
HEAP32[$2_1 + 196 >> 2] = $1_1;
HEAP32[$2_1 + 200 >> 2] = HEAP32[$4_1 + 40 >> 2];
break label$13;
}
}
$7_1 = $8_1 >>> 8 | 0;
$10_1 = ($8_1 & 255) << 24 | $5_1 >>> 8;
$1_1 = $5_1;
break label$4;
}
}
$0($14_1, $12_1);
break label$3;
}
}
$7_1 = $11_1 >>> 8 | 0;
$10_1 = $11_1 << 24;
$1_1 = 5;
}
$0($14_1, $12_1);
if (($1_1 & 255) == 8) {
break label$3
}
$2_1 = $0_1;
$0_1 = $10_1;
$7_1 = $7_1 << 8 | $0_1 >>> 24;
$93($2_1, $1_1 & 255 | $0_1 << 8, $7_1);
break label$2;
}
HEAP32[$4_1 + 88 >> 2] = 0;
HEAP32[$4_1 + 80 >> 2] = 0;
HEAP32[$4_1 + 84 >> 2] = 1;
$1_1 = $4_1 + 80 | 0;
$8($1_1, 123);
$3($1_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 88 >> 2];
$1_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
} else {
$95($0_1);
$0(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
}
global$0 = $4_1 + 128 | 0;
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
var FUNCTION_TABLE = [null, $338, $335, $336, $337, $339, $343, $342, $340, $341, $334, $276, $275, $275, $254, $254, $253, $253, $137, $137, $137, $333, $252, $152, $330, $332, $331, $153, $327, $329, $328];
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
"answer_address": $326, 
"buffer": $325, 
"complete": $324, 
"feed": $323, 
"open": $322, 
"passage": $321, 
"search": $320, 
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
