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
base64DecodeToExistingUint8Array(bufferView, 1048576, "/3ZhbHVlY291bnRpZG5hbWVlcnJvcmRvY2xhbmd1YWdld3JpdHRlbndvcmRob3dpc0ZvcmVpZ253b3Jkc2RvY3NmYWNldHNjb2x1bW5zZGlyZWN0b3J5ZmllbGR2YWx1ZXNuZWVkd2hhdCBpcyBhc2tlZCBpcyBubyB0ZXh0bm8gc2VhcmNoIGluZGV4IGlzIG9wZW51cmx0aXRsZXN1bW1hcnlsYWJlbGNpdHlpc0RlbW90ZWRhbHNvcmVhc29ucwAAAAAAgD+amRk/zczMPmEKZQppCm8vMgphYQphagphbAphbQphcwphdAphdi80CmVhCmVsCmVzCmV2CmlsCmlzCml2CmxvCm90LzQKdGEvMgp0ZS80CnRvLzIKYXNlLzIKYXRhLzUKZWphCmVsZQplbWUKZXNlCmV0ZQppbWUKaW90Cml0ZS80Cm90bwpvdmkKdXZhCmV2bWUKaW5qYQpvc3RhPm9zdAp1dmFhCnV2YW0KdXZhcwpvdml0ZS80CnV2YWxhCnV2YWxlCnV2YXNlCnV2YW5qYQp1dmFuamUvNQphbmluPmFuIGFuaW5vdD5hbgppIHUgYSBlIGl0IHV0IGluIGV0IGF0IGVzIGVuIGovNCB1ci80CmEKZQppCm8KdQphbQphbwphcy80CmVnLzQKZW0vNAplbgppaAppbQppbwpvZwpvagpvbS8yCmFjZS80CmFqdQphbGEKYWxlLzQKYWxpCmFsbwphbWEKYW5vLzUKYXRpCmVsYS8yCmVsZQplbGkKZWxvCmVtbwplbmEKZW5lCmVuaQplbm8KZW51CmV0ZS81CmV0aQpldmEvNApldmUKZXZpCmlqYQppamUKaWppCmlqdQppbGEKaWxlCmlsaQppbG8KaW1hCml0aQpuZW0KbnVvCm92YS8yCm92ZQpvdmkKdWplCnVqdS80CnVsZQphbmloLzQKYW5qYQphbmplCmFuanUKZW5paAplbmphLzUKZW5qZS81CmVuanUvNQplbm9tCmlqaWgKaWppbS80Cm51bGEKbnVsaQpudWxvCm9zY3U+b3N0Cm92YW4vNQpvdmFvLzQKdWplbQpldmltYQpvdmFsYS80Cm92YWxpCm92YWxvCm92YXRpCm92aW1hCmFuamltYQpvdmFuamEvNQpvdmFuamUvNQpvdmFuanUvNQppam9tIGlqYW1hIGFuaW4+YW4gYW5pbmE+YW4gYW5pbnU+YW4gYW5pbm9tPmFuCmFuamVtCmVuamVtLzUKZW5qaW1hLzUKb3ZhbmplbS81CmEvNAplLzQKaQp0LzUKdQp5CmFuLzIKY2EvNApkYS8yCmRlLzIKZGkvMgpkdS8yCmVuLzIKaWwvMgppbS80CmluLzIKaXAvMgppci80Cml6LzUKa2kvNApsYS81CmxlLzUKbGkvNAptYS8yCm1lLzIKbmEvNQpuZQpuaS81Cm51LzUKc2EvMgpzZS80CnNpCnN1LzIKdGEvNAp0ZS80CnRpCnVsCnVtLzQKdW4vNAp1cC8yCnVyLzIKdXovNQp5ZQpkYW4vMgpkZW4KZGlrLzIKZGlyCmR1ay8yCmR1cgpsYXIvMgpsZXIvMgpsdWsvNAptYWsvMgptZWsKbWlzLzIKbXVzLzIKbmRhLzQKbmRlCm5pbgpzaW4vMgpzdW4vMgp0YW4KdGlrLzIKdGlyCnR1cgp5bGEKeWxlCmFjYWsvMgphcmFrCmRpZ2kvMgpkdWd1LzIKZWNlay8yCmVyZWsvMgppbWl6LzIKaW5pei81Cml5b3IvMgpsZXJpLzIKbHVndQpuZGFuLzUKbmRlbgp0aWdpLzIKdHVndQp1bXV6CnV5b3IvMgphY2FnaS8yCmVjZWdpLzIKbGFyaW5hCmxlcmluaQojIG5vdW5zLCBhZGplY3RpdmVzIChrZXk6IMOrID0gZSk6IGNhc2UgeCBudW1iZXIgeCBkZWZpbml0ZW5lc3MKaSB1IGEgZS8zIGl0IHV0IGluIHVuIGV0IGF0IGVzIGVuIGV2ZSBhdmUgZXZldCBhdmV0IG92ZS80IHZlLzUgdmV0LzUgZXNoIGFzaCBpc2gKaWEgaWUgaXNlIGluZSBpdGUgaXZlIGl2ZXQgaXUgaXVuIGl1dCAKamEgamUgamVuIGplcyBqZXQgamV2ZSBqZXNoIGplamUKZXNpIGVzaXQgZXNpbiBlc2UgZXN2ZSBlc2phIGVzZXQgZXNldmUKIyAtc2jDq20gLyAtc2htZQpzaG1lPnNobSBzaG1pPnNobSBzaG1pdD5zaG0gc2htamE+c2htIHNobWVzPnNobSBzaG1lbj5zaG0gc2htZXQ+c2htIHNobWV2ZT5zaG0gc2hlbT5zaG0gc2htaW4+c2htCiMgdmVyYnMKb2ogb24gb2plIG9qYSBvam1lIG9qbmUgb25pIG9uaW4vNCBvbnRlIG9uaXQgb3ZhIG9pIHVhbSB1YXQgdWFuIG8vNAp1YXIgdWFyYSB1YXJpIHVyLzQgdXJhLzQgdXJpLzQKb2hldCBvaGVuIG9oZW0gb2hlc2ggb2hlaiBvaGVtaSBvaGVuaSBvaGVzaGluIG9mdGUgb2ZzaGEgb2ZzaGluCmhldC80IGhlbi80IGhlbS80IGhlai80IGhlc2hpbi80CmZhbHNldHJ1ZSI6XHUwMGEgbnVtYmVyYSB0ZXh0aXRzIHdvcmRzYSBsaXN0dGhlIG9yZGVyIG9mIGl0cyBibG9ja3NpdHMgZmlsZXNpdHMgZG9jdW1lbnRzaXRzIGxhbmd1YWdlc2l0cyBncm91cHNpdHMgY2FyZHNpdHMgd2VpZ2h0c2l0cyBwb3NpdGlvbnMAAAAAAAwAAAAEAAAAAQAAAAIAAAAC");
base64DecodeToExistingUint8Array(bufferView, 1050756, "AQAAAAMAAAAEAAAABAAAAGR6eGhzcmJzaHJjbnJzaACYCBAAAgAAAJoIEAACAAAAnAgQAAIAAACeCBAAAwAAAKEIEAACAAAAYmNzbWsAAADPCBAAAgAAAHNxYWxuYWxzYWFlYWF0AADcCBAAAgAAAN4IEAADAAAA4QgQAAMAAADkCBAAAwAAAOcIEAADAAAAdHIAABQJEAACAAAAcm9tcm1jcm1mcm1scm1ucm1vcm13cm15IAkQAAMAAAAjCRAAAwAAACYJEAADAAAAKQkQAAMAAAAsCRAAAwAAAC8JEAADAAAAMgkQAAMAAAA1CRAAAwAAAKQIEAAFAAAAzAgQAAMAAAAAAAAA1AgQAAEAAADPCBAAAgAAAAEAAADsCBAABQAAANwIEAACAAAAAgEAABgJEAABAAAAFAkQAAIAAAADAgAAOAkQAAgAAAAgCRAAAwAAAAUAAABiZWJnY3Njc2Jkc2Joc2JwbHJ1cnVlc2tzbHVr3AkQAAIAAADeCRAAAgAAAOAJEAACAAAA4gkQAAMAAADlCRAAAwAAAOgJEAADAAAA6wkQAAIAAADtCRAAAgAAAO8JEAADAAAA8gkQAAIAAAD0CRAAAgAAAPYJEAACAAAAZm9sZFgKEAAEAAAABQIAAHNsYXZpYwAAaAoQAAYAAAAFAAAAZW4AAHwKEAACAAAAgAoQAAEAAAB8ChAAAgAAAC5iaW50aGlzIGlzIG5vdCBhIHNlYXJjaCBpbmRleCBvZiB0aGlzIHNpdGV0aGUgc2VhcmNoIGluZGV4IGhhcyBmb3JtYXQgLCB3aGljaCBpcyBuZXdlciB0aGFuIHRoaXMgcGFnZTsgcmVsb2FkIHRoZSBwYWdlYSBwYXJ0IG9mIHRoZSBzZWFyY2ggaW5kZXggaXMgb2YgYW5vdGhlciBraW5kIHRoYW4gZXhwZWN0ZWRhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBpcyBjdXQgc2hvcnRhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBpcyBkYW1hZ2VkOiBwYXJ0ICBvZiB0aGUgc2VhcmNoIGluZGV4IGRvZXMgbm90IGhhdmUgaXRzIGxlbmd0aCBvZiB0aGUgc2VhcmNoIGluZGV4IGRvZXMgbm90IGhhdmUgaXRzIGNvbnRlbnR0aGUgc2VhcmNoIGluZGV4IGhhcyBubyBwYXJ0IGEgcGFydCBvZiB0aGUgc2VhcmNoIGluZGV4IGNvdWxkIG5vdCBiZSB1bnBhY2tlZC3igJDigJFFDBAAAQAAAEYMEAADAAAASQwQAAMAAABwYWdlYmxvY2tzdGFydGVuZG1hcmtzaGl0c3RvdGFsY2xhdXNlc21hdGNoZWRtaXNzaW5ncmVwbGFjZWRpc0N1dGlzQm91bmRlZHVua25vd25BbmFseXNlcnNleGFjdGNvbXBsZXRpb250eXBvc2ltaWxhck9SAAAFAAAAJAAAAAQAAAAGAAAABwAAAAgAAAAAAAAAAQAAAAAAAAACAAAAAQAAAFgCAAABAAAA9AEAAAkAAAAkAAAABAAAAAoAAAALAAAADAAAAGFidmdkesyMemprbGptbm5qb3ByY3VmaGPMjGR6zIxzzIxzzIx0anVqYWFlb2V0aM+DZmlmbGZmaWZmbNin2YjZh9mK2YMwMTIzNDU2Nzg5ZW9ua2NscnZhZWlvdW5hamlqZWplbmtjbHJ2bXN0cmxhAGEAYQBhAGEAYQDmAGMAZQBlAGUAZQBpAGkAaQBpAPAAbgBvAG8AbwBvAG8A1wD4AHUAdQB1AHUAeQD+AN8AYQBhAGEAYQBhAGEA5gBjAGUAZQBlAGUAaQBpAGkAaQDwAG4AbwBvAG8AbwBvAPcA+AB1AHUAdQB1AHkA/gB5AGEAYQBhAGEAYQBhAGMAYwBjAGMAYwBjAGOAY4BkAGQAEQERAWUAZQBlAGUAZQBlAGUAZQBlAGUAZwBnAGcAZwBnAGcAZwBnAGgAaAAnAScBaQBpAGkAaQBpAGkAaQBpAGkAMQEzATMBagBqAGsAawA4AWwAbABsAGwAbABsAEABQAFCAUIBbgBuAG4AbgBuAG4ASQFLAUsBbwBvAG8AbwBvAG8AUwFTAXIAcgByAHIAcgByAHMAcwBzAHMAcwBzAHOAc4B0AHQAdAB0AGcBZwF1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB3AHcAeQB5AHkAegB6AHoAegB6gHqAfwGAAVMCgwGDAYUBhQFUAogBiAFWAlcCjAGMAY0B3QFZAlsCkgGSAWACYwKVAWkCaAKZAZkBmgGbAW8CcgKeAXUCbwBvAKMBowGlAaUBgAKoAagBgwKqAasBrQGtAYgCdQB1AIoCiwK0AbQBtgG2AZICuQG5AboBuwG9Ab0BvgG/AcABwQHCAcMBxgHGAcYByQHJAckBzAHMAcwBYQBhAGkAaQBvAG8AdQB1AHUAdQB1AHUAdQB1AHUAdQDdAWEAYQBhAGEA5gDmAOUB5QFnAGcAawBrAG8AbwBvAG8AkgKSAmoA8wHzAfMBZwBnAJUBvwFuAG4AYQBhAOYA5gD4APgAYQBhAGEAYQBlAGUAZQBlAGkAaQBpAGkAbwBvAG8AbwByAHIAcgByAHUAdQB1AHUAcwBzAHQAdAAdAh0CaABoAJ4BIQIjAiMCJQIlAmEAYQBlAGUAbwBvAG8AbwBvAG8AbwBvAHkAeQA0AjUCNgI3AjgCOQJlLDwCPAKaAWYsPwJAAkICQgKAAYkCjAJHAkcCSQJJAksCSwJNAk0CTwJPAjUENQRSBDMEVARVBFYEVgRYBFkEWgRbBDoEOARDBF8EMAQxBDIEMwQ0BDUENgQ3BDgEOQQ6BDsEPAQ9BD4EPwRABEEEQgRDBEQERQRGBEcESARJBEoESwRMBE0ETgRPBDAEMQQyBDMENAQ1BDYENwQ4BDkEOgQ7BDwEPQQ+BD8EQARBBEIEQwREBEUERgRHBEgESQRKBEsETARNBE4ETwQ1BDUEUgQzBFQEVQRWBFYEWARZBFoEWwQ6BDgEQwRfBGEEYQRjBGMEZQRlBGcEZwRpBGkEawRrBG0EbQRvBG8EcQRxBHMEcwR1BHUEdQR1BHkEeQR7BHsEfQR9BH8EfwSBBIEEggSDBIQEhQSGBIcEiASJBIsEiwSNBI0EjwSPBJEEkQSTBJMElQSVBJcElwSZBJkEmwSbBJ0EnQSfBJ8EoQShBKMEowSlBKUEpwSnBKkEqQSrBKsErQStBK8ErwSxBLEEswSzBLUEtQS3BLcEuQS5BLsEuwS9BL0EvwS/BM8ENgQ2BMQExATGBMYEyATIBMoEygTMBMwEzgTOBM8EMAQwBDAEMATVBNUENQQ1BNkE2QTZBNkENgQ2BDcENwThBOEEOAQ4BDgEOAQ+BD4E6QTpBOkE6QRNBE0EQwRDBEMEQwRDBEMERwRHBPcE9wRLBEsE+wT7BP0E/QT/BP8EAQUBBQMFAwUFBQUFBwUHBQkFCQULBQsFDQUNBQ8FDwURBREFEwUTBRUFFQUXBRcFGQUZBRsFGwUdBR0FHwUfBSEFIQUjBSMFJQUlBScFJwUpBSkFKwUrBS0FLQUvBS8FcQNxA3MDcwO5AnUDdwN3A3gDeQN6A3sDfAN9AzsA8wOAA4EDggODA4QDqACxA7cAtQO3A7kDiwO/A40DxQPJA7kDsQOyA7MDtAO1A7YDtwO4A7kDugO7A7wDvQO+A78DwAPBA6IDwwPEA8UDxgPHA8gDyQO5A8UDsQO1A7cDuQPFA7EDsgOzA7QDtQO2A7cDuAO5A7oDuwO8A70DvgO/A8ADwQPCA8MDxAPFA8YDxwPIA8kDuQPFA78DxQPJA9cD0APRA9ID0gPSA9UD1gPXA9kD2QPbA9sD3QPdA98D3wPhA+ED4wPjA+UD5QPnA+cD6QPpA+sD6wPtA+0D7wPvA/AD8QPyA/MDuAP1A/YD+AP4A/ID+wP7A/wDewN8A30DYQBhAGIAYgBiAGIAYgBiAGMAYwBkAGQAZABkAGQAZABkAGQAZABkAGUAZQBlAGUAZQBlAGUAZQBlAGUAZgBmAGcAZwBoAGgAaABoAGgAaABoAGgAaABoAGkAaQBpAGkAawBrAGsAawBrAGsAbABsAGwAbABsAGwAbABsAG0AbQBtAG0AbQBtAG4AbgBuAG4AbgBuAG4AbgBvAG8AbwBvAG8AbwBvAG8AcABwAHAAcAByAHIAcgByAHIAcgByAHIAcwBzAHMAcwBzAHMAc4BzgHMAcwB0AHQAdAB0AHQAdAB0AHQAdQB1AHUAdQB1AHUAdQB1AHUAdQB2AHYAdgB2AHcAdwB3AHcAdwB3AHcAdwB3AHcAeAB4AHgAeAB5AHkAegB6AHoAegB6AHoAaAB0AHcAeQCaHn8BnB6dHt8Anx5hAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGkAaQBpAGkAbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHkAeQB5AHkAeQB5AHkAeQD7Hvse/R79Hv8e/x6xA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7UDtQO1A7UDtQO1AxYfFx+1A7UDtQO1A7UDtQMeHx8ftwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A78DvwO/A78DvwO/A0YfRx+/A78DvwO/A78DvwNOH08fxQPFA8UDxQPFA8UDxQPFA1gfxQNaH8UDXB/FA14fxQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA7EDsQO1A7UDtwO3A7kDuQO/A78DxQPFA8kDyQN+H38fsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDsQOxA7EDsQOxA7UfsQOxA7EDsQOxA7EDsQO9H7kDvx/AH6gAtwO3A7cDxR+3A7cDtQO1A7cDtwO3A78fvx+/H7kDuQO5A7kD1B/VH7kDuQO5A7kDuQO5A9wf/h/+H/4fxQPFA8UDxQPBA8EDxQPFA8UDxQPFA8UDwQOoAKgAYADwH/EfyQPJA8kD9R/JA8kDvwO/A8kDyQPJA7QA/h//H8AAAACcDRAAkAEAAAAEAAC8EBAAMAEAAHADAAAcExAAkAAAAAAeAAA8FBAAAAEAAAAfAAA8FhAAAAEAAAoCAgAAARQADQQADAQACgEACwEJhgAACQAACgUZhAQACAEZhAoAAiQAhAIAAwQBgAEAhAEACQAABAAAgAAAhAECgAEWhAEehAHJA4QAAwQAC4QABQQGAQQABIQABgQAAIQAAAQAAIQAEAQARAMAAIMAHAMADIMABIQBAYQCA4QAAAoAAIQGAIQAAAkAAoQBAIQBE4QBUoQBigGEAQYDAKUBhAElhAIAhAACBAEABAAACQAohAAACgAABAYeAwANgwEAgwEBgwEBgwEAgwgahQQDhQAABAAACQsFBgYBCgIKgwEAAwMqhAAMgwAAAwAGgwAJhgEABgAACgEBhAAAgwBihAEAhAAGgwAABgEBAwADgwABhAABgwECAwAAgwABhAAJhgAChAIAhA8ABAAAhAAAgwAdhAAPgwAKAwJYhAAKgwAAhA4JhgAghAAIAwABhAIACgEAhAIAAwIVhAABgwABAwAAhAAIgwAAhAACgwAAhAADgwAAAxIYhAACAwQKhAUXhAEGhAABBgUAgwAHAwAphAAJAwALgwABAwAABgAGgwAFAwATgwA1hAABgwAAAwAAhAAOgwAAAwABgwAAhAADAwACgwAJhAABgwIJhgEPhAACgwEHhAIBhAIVhAEGhAEAhAMDhAIAAwAAhAAGgwIBgwIBgwAAAwAAhAgAgwQBhAEChAABgwIJhgABhAIFgAIAhAEAAwICgwEFhAQBhAIVhAEGhAEBhAEBhAEBhAIAAwEEgwQBgwIBgwAAAwMAgwcDhAEAhAcJhgABgwAChAAAgwsCgwEIhAEChAEVhAEGhAEBhAEEhAIAAwAAhAAHgwECgwEBgwAAAwIAhA8BhAABgwIJhgkAhAACgwACAwECgwEHhAIBhAIVhAEGhAEBhAEEhAIAAwAAhAAGgwIBgwIBgwAAAwcAAwABgwQBhAEChAABgwIJhgEAhAAFgAoAgwAAhAEFhAMChAEDhAMBhAEAhAEBhAMBhAMChAMLhAQEgwMCgwECgwAAAwIAhAYAgw4JhgACgA0EgwAHhAEChAEWhAEPhAIAAwAAhAAGgwECgwECgwAAAwcBgwEChAEBhAIBhAABgwIJhggGgAEAhAACgwEHhAEChAEWhAEJhAEEhAIAAwAAhAAGgwECgwECgwAAAwcBgwUChAEBhAABgwIJhgEBhAAAgwwDgwAIhAEChAEohAABAwAAhAAGgwECgwECgwAAAwAAhAUChAAAgwAGgAAChAABgwIJhgAIgAEFhAECgwERhAMXhAEIhAEAhAIGhAMAAwQFgwEAgwEHgwYJhgIBgw0vgAAAgwABgAAGgwUGgAAFAwAAgwAAAwEJhicBgAEAgAEEgAEXgAEAgAEJgAAAgwABgAAFgwAAAwABgwAAgAIEgAEAgAEEAwAAgwAAAwEJhgIDgCAAhBcBAwYJhgAJgAEAAwEAAwEAAwQBAwAHhAEjhAQSgwAAAwEBAwAEhAAKgwEjgwkAAzkqgAALgwAAAwAAgwABAwADgwAAgAAJhgYFgAADgwADgAACgwAAgAACgwABgAAGgwACgAADgwAMgAALgwAAgAAAgwAJhgADgwIlhAEAhAUAhAIqhAHMAoQBA4QCBoQBAIQBA4QCKIQBA4QCIIQBA4QCBoQBAIQBA4QCDoQBOIQBA4QCQoQCAgMJE4ADD4QQVYQCBYQD6wSEAhCEARmEBUqEAwqEBxGEAAGDAAEDCRKEAAGDAAADCxGEAAGDDAyEAQKEAQGDDDOAAAEDABKDAAoDAwCABACAAAADAgmGBgmAEQQDAAmGBliEBwSEAAGDACGEAACDAACEBUWECh6EAQuDBAiDAAIDCgmGAB2AAgSACyuABBmABgqGJRaEAASDBDSAAAmDAQADABODAAcDAgADAAmGBgmGDQCACA4DAAGDAAoDAAKDAA4DAgsDFASDAC6EAAADAA6DAAADAAeEAwmGEQgDDAKDAB2EAAiDAAEDAAGDAAGEAAmGACuEAAADAAqDAAEDDCOEABKDAAADCAmGAwKEAAmGACOEAgqEBSqEAgKEEAIDARQDAAOEAAADAAWEAAADAAGEAAIDAACEBb8BhAASAwAhgwAKAwCVAoQCBYQCJYQCBYQCB4QBAIQBAIQBAIQBHoQCNIQBBoQBAIQDAoQBBoQDA4QCBYQEDIQFAoQBBoQPAwMIAQsKAAsCAAkAAQIABAMAAAgPAQgDAAoPAAgLBAMBCQMAAIAAAIQCBYAFAIQACYAGDIQzIAMRAIQEAIQCCYQBAIQDBIQGAIQBAIQBAIQBA4QBCoQCA4QFBIQEAIQBD4AAKIQAAIDWBTuAGjOEABWA9gQdgOwI5AGEBgOEAAIDAAGECQCAAiWEAQCEBQCEAjeEBwCEDwADABaECQaEAQaEAQaEAQaEAQaEAQaEAQaEAQaEAR+DLwCE1QMAhAABgBkIgAAFAwEEhwICgAABhARVgAIBAwABBwACgAAABwBZhwEDhwUqhAFdhAMDgAofhDAPhyAJgB4HgAEOgCAJgCcOgBAuBwFXB6gBvzOAQP+jAYAAjAmEQy2EAowChAMPhAAJhgABhBQuhAADAwEHgwABAwEehAABgwBPhAABAxYOBAAIhAABBABmhAABBABRhBQQhAAAgwAChAAAAwADhAAAgwAWhAAEgwQAAwMFgAozhAwBgwAxhAAPgwAAAwAAgwoJhgYRAwAFhAMAhAEBhAAAgwAJhgAbhAAEgwACAwIWhAALgwAAAwwchAMDgwAuhAAAAwALgwAAAw4AhAAJhgYEgAAAgwAJgAAJhgAEgAEohAANgwkChAAAgwAHhAABgwIJhgYWgAMAgAACgwAxgAAAgwAAgAACgwABgAABgwAEgAAAgwAAAwAAgAAAAwAAgBgCgAIKhAAEgwIChAAAgwAAAwoFhAIFhAIFhAkGhAEGhAEqhAAABAANhAZyhAAHgwEBAwIJhgajV4QMFoQEMISEQu0CgAJpgCYGhAwEhAUAhQAAgwAJhQEMhQEEhQEAhQEBhQEBhQEJhQBhhCHqAoQSP4QCNYQoC4QEDwMDAAkMDwMDAQgYAggAAAoBAAsBAAoAAAkaBIQBhgGEAgADBwALBAAKAQALAQmGAAAJAAAKBRmEBAAIARmECzeHAAGDAB6EAwWEAgWEAgWEAgKEHAIDBAuEARmEARKEAQGEAQ6EAg2EInqEDCyADDSEAAOAEQGAcQADggEchAMwhA8AAwAagAQfhAADgAkdhAUlhAAEgwUdhAIjhAQHhAEEhCqdAYQCCYYGI4QEI4QEJ4QIM4QMCoQBDoQBBoQBAYQBCoQBDoQBBoQBAYQDM4QMtgKECRWECgeEGAWEASmEAQiERQWEAgCEASuEAQGEAwCEAhaEAgeAABaEAgaAAB6ECAiAMBKEAQGEBQSAABWEAAWABBmEBhmEJjeEBAGAAAGEAA+AAi2AAACEAAKDAQGDBQODAAOEAQKEARyEAgIDBAADAAiAFxyEAAGAARyEAAKAIAeEARuEAAEDBASAEDWEChWEAgeAABKEBQeAABGEFwaAUEiENzKEDTKEBwWAACOEAAODCAmGBgmGABuEAwCDAAMDARaE2gEegAEphAEBgwMBhBAFhDICgwACAwAchAAJgAAAhAgVhAAKAwADgBsRhAADAyoUhAAGgBQWhAkCgwA0hAANgwAAAwsTgAAJhgAAAwABhAABgwAAhAkAAwACgwAshAAIgwABAwIABgQAgwoABgIYhAcJhgYCgwAjhAALgwABAwEJhgQAhAABgwAAhAgihAAAAwIAhAkCgwAvhAAMgwAAAwADhAQDAwEBgwAJhgAAhAEAhAQTgAsRhAEYhAAIgwABAwAAgwYAgwABhAAAgz4GhAEAhAEDhAEOhAEJhAcuhAAJgwABAwUJhgYDgwEHhAIBhAIVhAEGhAEBhAEEhAEBAwAAhAAGgwIBgwIBgwAAAwIAhAYAgwUEhAABgwIGAwMEAwsJhAEAhAIAhAElhAEAhAAIgwEAgwIAgwEDgwEBgwACAwAAhAAAAwAAhA0BAx00hAAMgwAAAwACgwAAAwADhAUJhgQAAwAChB4vhAARgwABAwABhAEAhAgJhqYBLoQABoMCBoMAAQMXA4QAAYMiL4QADoMAAAMAAIMDAIQLCYYmKoQACoMAAQMAAIQHCYYGE4YcGoACDYMAAAMECYYAAYAEBoC5ASuEAAyDAAEDZT+EAAmGAAiADAeEAgCEAgeEAQGEAReEAAWDAQGDAgGDAAEDAACEAACDAACEAACDAAADDAmGRgeEAiaEAAaDAgWDAAADAACEAQCEAACDGwCEAAmDACeEAAEDAASDAACEAAODCAADCACEAAqDAC2EAA2DAAEDAwCEEkiEZweDWCCEDwmGBgiEASSEAAeDAQaDAAADAACEDwmGABKABR2EAhWDAQ2DSQaEAQGEASWEAAWDAwCDAQGDAQKDAAADAACDAAEDAACEAACDCAmGBgWEAQGEAR+EAASDAQGDAQODAAADAACEBwmGBiuEBAmG9gEShAADgwkBgwAAhAAAgwAMhAEhhAAGgwMCgwABAw0JhgAAA1UAhA8UgCuZB4RmboQRwwGEzBRghA+vCIQAEAMABYQADgMKmh+EBcYEhLk1HYQAEIMAAAMACYbGDbgEhAcehAEJhgZOhAEJhgYdhAIEAwsvhAAGAwkDhAwJhgEGgAEUhAUShLADLIQDCYbGAT+EABaACRiEAhiELEqEBACDAACEADaDBwODAAyEQAGEAQCEAAADCwGDAASACdU5gCkfgGFygP1DA4cBBocBAYcBAIcAngKAAAKHDwCAHQKAAgCHDgOHCIsDgIQSaoQFDIQDCIQHCYQDAAMAAIMBAwPMIAmGhgQtAwIWA54EBAMDFQMCBgMeAwOUAQIDexOADBOAbBiAhwFUhAFGhAEBhAIAhAIBhAIDhAELhAEAhAEGhAFAhAEDhAIHhAEGhAEbhAEDhAEEhAEAhAMGhAHTAoQCGIQBGIQBHoQBGIQBHoQBGIQBHoQBGIQBHoQBGIQBB4QCMYaABDYDBDEDCAADDgADFgQDAQ4D0AgehAYFhNUBBoMBEIMCBoMBAYMBBIMFPYQhAINwLIQDBgMABoQCCYYEAITBAh2EAAADESuEAAMDAAmG1gMbhAADAwAJhtYBHYQAAQMAAIQACYbFAR6EAQKEAACDAAGEAACDAAaEAAGDAASEAACDCAGE4AEGhAEDhAEBhAEOhAHEAYQCCIAABgMpQ4QAAgMAAIMAAgMAAIQECYaXBjqAAQKAAQOATCyAAQ6AwgEDhAEahAEBhAEAhAIAhAEJhAEDhAEAhAEAhAYAhAQAhAEAhAEAhAEChAEBhAEAhAIAhAEAhAEAhAEAhAEAhAEBhAEAhAIDhAEGhAEDhAEDhAEAhAEJhAEQhAUChAEEhAEQhMQEDIAjGYQGGYQGGYTxBAQD8A8JhoYI380CgCCdIoACjS2AArA6gA/tBICiE50EgOILyiaABalCgIeXKwADHl8DgAHvAQMBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059175, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
base64DecodeToExistingUint8Array(bufferView, 1059237, "N40CYXJzZW5jb21tdW5lbWVyZ2dlbmVyaW50ZXJsYXRlcm9yZ2FucGFzdHVuaXZlcnMAqCkQAAUAAAD//////////wAAAAAAAAAArSkQAAYAAAD//////////wAAAAAAAAAAsykQAAUAAAD//////////wAAAAAAAAAAuCkQAAUAAAD//////////wAAAAAAAAAAvSkQAAUAAAD//////////wAAAAAAAAAAwikQAAUAAAD//////////wAAAAAAAAAAxykQAAUAAAD//////////wAAAAAAAAAAzCkQAAQAAAD//////////wAAAAAAAAAA0CkQAAcAAAD//////////wAAAAAAAAAAJydzJydzAACwKhAAAQAAAP////8B");
base64DecodeToExistingUint8Array(bufferView, 1059536, "sSoQAAMAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059560, "tCoQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059584, "aWVkc2llc3NzZXNzc3VzAAArEAADAAAA/////wI=");
base64DecodeToExistingUint8Array(bufferView, 1059624, "AysQAAEAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1059648, "BCsQAAMAAAABAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1059672, "BysQAAQAAAABAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059696, "CysQAAIAAAABAAAA/////wAAAAAAAAAADSsQAAIAAAABAAAA/////wAAAAAAAAAAc3VjY3Byb2NleGMAoCsQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059780, "pCsQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059804, "qCsQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059828, "ZXZlbmNhbm5pbm5lYXJyaGVycm91dHkA9CsQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059876, "+CsQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059900, "/CsQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059924, "/ysQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059948, "AywQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059972, "BywQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059996, "CiwQAAEAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060020, "ZWRlZWRpbmdlZGx5ZWVkbHlpbmdseQAAAQAAAAAAAAD//////////wAAAAAAAAAAtCwQAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060092, "tiwQAAMAAAABAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060116, "uSwQAAMAAAAAAAAAAw==");
base64DecodeToExistingUint8Array(bufferView, 1060140, "vCwQAAQAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060164, "wCwQAAUAAAAEAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060188, "xSwQAAUAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060212, "YmJkZGZmZ2dibG1tbm5wcHJyYXR0dGl6AQAAAAAAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1060260, "dC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060284, "di0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060308, "eC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060332, "ei0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060356, "fC0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060380, "fi0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060404, "gC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060428, "gi0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060452, "hC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060476, "hi0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060500, "iC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060524, "ii0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060548, "YW5jaWVuY2lvZ2lsaWJsaWFibGlhbGxpZnVsbGlsZXNzbGlvdXNsaWVudGxpYWxpdGliaWxpdGlpdml0aXRpb25hbGF0aW9uYWxhbGlzbWF0aW9uaXphdGlvbml6ZXJhdG9yaXZlbmVzc2Z1bG5lc3NvdXNuZXNzb2dpc3QAAADELhAABAAAAP////8D");
base64DecodeToExistingUint8Array(bufferView, 1060700, "yC4QAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1060724, "zC4QAAMAAAD/////Dg==");
base64DecodeToExistingUint8Array(bufferView, 1060748, "zy4QAAIAAAD/////EA==");
base64DecodeToExistingUint8Array(bufferView, 1060772, "0S4QAAMAAAADAAAADA==");
base64DecodeToExistingUint8Array(bufferView, 1060796, "1C4QAAQAAAAEAAAABA==");
base64DecodeToExistingUint8Array(bufferView, 1060820, "2C4QAAQAAAADAAAACA==");
base64DecodeToExistingUint8Array(bufferView, 1060844, "3C4QAAUAAAADAAAACQ==");
base64DecodeToExistingUint8Array(bufferView, 1060868, "4S4QAAYAAAADAAAADw==");
base64DecodeToExistingUint8Array(bufferView, 1060892, "5y4QAAUAAAADAAAACg==");
base64DecodeToExistingUint8Array(bufferView, 1060916, "7C4QAAUAAAADAAAABQ==");
base64DecodeToExistingUint8Array(bufferView, 1060940, "8S4QAAUAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1060964, "9i4QAAYAAAD/////DA==");
base64DecodeToExistingUint8Array(bufferView, 1060988, "/C4QAAUAAAD/////Cw==");
base64DecodeToExistingUint8Array(bufferView, 1061012, "AS8QAAYAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061036, "By8QAAcAAAAOAAAABw==");
base64DecodeToExistingUint8Array(bufferView, 1061060, "Di8QAAUAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1061084, "Ey8QAAUAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1061108, "GC8QAAcAAAARAAAABg==");
base64DecodeToExistingUint8Array(bufferView, 1061132, "Hy8QAAQAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1061156, "Iy8QAAQAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1061180, "Jy8QAAcAAAD/////Cw==");
base64DecodeToExistingUint8Array(bufferView, 1061204, "Li8QAAcAAAD/////CQ==");
base64DecodeToExistingUint8Array(bufferView, 1061228, "NS8QAAcAAAD/////Cg==");
base64DecodeToExistingUint8Array(bufferView, 1061252, "PC8QAAUAAAD/////DQ==");
base64DecodeToExistingUint8Array(bufferView, 1061276, "aWNhdGVhdGl2ZWFsaXplaWNpdGlpY2FsZnVsbmVzcwCcMRAABQAAAP////8E");
base64DecodeToExistingUint8Array(bufferView, 1061332, "oTEQAAUAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1061356, "pjEQAAUAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1061380, "qzEQAAUAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1061404, "sDEQAAQAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1061428, "AS8QAAYAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061452, "By8QAAcAAAAFAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1061476, "tDEQAAMAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1061500, "tzEQAAQAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1061524, "aWNhbmNlZW5jZWFibGVpYmxlYXRlaXZlaXplaXRpYWxpc21pb25lcm91c2FudGVudG1lbnRlbWVudAAAlDIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061608, "ljIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061632, "mjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061656, "njIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061680, "ojIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061704, "pjIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061728, "qTIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061752, "rDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061776, "rzIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061800, "sjIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061824, "tDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061848, "tzIQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1061872, "ujIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061896, "vDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061920, "vzIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061944, "wjIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061968, "xTIQAAQAAAAPAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1061992, "yTIQAAUAAAAQAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1062016, "EUEQAWVsAACENBAAAQAAAP////8B");
base64DecodeToExistingUint8Array(bufferView, 1062048, "hTQQAAEAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062072, "YW5kZXNhdGxhc2JpYXNjb3Ntb3NlYXJseWdlbnRseWhvd2VpZGx5bmV3c29ubHlzaW5nbHlza2llc3NraXNza3l1Z2x5AAAAuDQQAAUAAAD//////////wAAAAAAAAAAvTQQAAUAAAD//////////wAAAAAAAAAAwjQQAAQAAAD//////////wAAAAAAAAAAxjQQAAYAAAD//////////wAAAAAAAAAAzDQQAAUAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1062264, "0TQQAAYAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1062288, "1zQQAAQAAAD//////////wAAAAAAAAAA2zQQAAQAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1062336, "3zQQAAQAAAD//////////wAAAAAAAAAA4zQQAAQAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1062384, "5zQQAAYAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1062408, "7TQQAAUAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062432, "8jQQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062456, "9jQQAAMAAAD//////////wAAAAAAAAAA+TQQAAQAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1062504, "c2tpaWRsZ2VudGx1Z2xpZWFybGlvbmxpc2luZ2xZaWVpZWV0aW9uYmxlb2dsZXNzdBFAARFB0AECAgICAgICAgICAg==");
base64DecodeToExistingUint8Array(bufferView, 1062600, "AgIAAAAAAAI=");
base64DecodeToExistingUint8Array(bufferView, 1062655, "Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062693, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062720, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062816, "BQAAAAoAAAAEAAAABwAAAL4MEADDDBAAzQwQANEMEA==");
base64DecodeToExistingUint8Array(bufferView, 1062852, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062864, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062875, "gA==");
base64DecodeToExistingUint8Array(bufferView, 1063083, "gA==");
}

var scratchBuffer = new ArrayBuffer(16);
var i32ScratchView = new Int32Array(scratchBuffer);
var f32ScratchView = new Float32Array(scratchBuffer);
var f64ScratchView = new Float64Array(scratchBuffer);

function wasm2js_scratch_store_i32(index, value) {
i32ScratchView[index] = value;
}

function wasm2js_scratch_load_f32() {
return f32ScratchView[2];
}

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
var global$1 = 1066152;
var global$2 = 1066160;
var i64toi32_i32$HIGH_BITS = 0;
function $0($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$5_1 = $4_1 + 20 | 0;
$1($5_1, $3_1, $1_1, $2_1);
$2($4_1 + 8 | 0, $5_1);
label$1 : {
if (!HEAP32[$4_1 + 8 >> 2]) {
$1_1 = 0;
break label$1;
}
$3_1 = HEAP32[$4_1 + 12 >> 2];
$5_1 = $2_1;
$2_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 12 >> 2] = $5_1 - $2_1;
HEAP32[$0_1 + 8 >> 2] = $1_1 + $2_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
}
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 48 | 0;
}

function $1($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
$6($1_1, $4_1 + 12 | 0);
HEAP32[$0_1 + 16 >> 2] = $3_1;
HEAP32[$0_1 + 12 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP8[$0_1 + 24 | 0] = 1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 20 >> 2] = HEAP32[$4_1 + 12 >> 2];
global$0 = $4_1 + 16 | 0;
}

function $2($0_1, $1_1) {
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
$5_1 = 0;
if ($2_1 >>> 0 > $6_1 >>> 0 | $6_1 >>> 0 > $9_1 >>> 0) {
break label$1
}
$234($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
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
break label$2
}
if (!$41($5_1 + $8_1 | 0, $3_1, $7_1, $3_1)) {
continue
}
break;
};
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
$5_1 = 1;
break label$1;
}
HEAP32[$1_1 + 12 >> 2] = $6_1;
break label$1;
}
abort();
}
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $4_1 + 16 | 0;
}

function $3($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1;
HEAP32[$2_1 + 16 >> 2] = $1_1;
HEAP32[$2_1 + 24 >> 2] = $0_1 + $1_1;
$4($2_1, $2_1 + 12 | 0);
global$0 = $2_1 + 32 | 0;
return !(HEAP32[$2_1 + 4 >> 2] | HEAP32[$2_1 >> 2]);
}

function $4($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 + 8 >> 2];
$6_1 = HEAP32[$1_1 + 12 >> 2];
$152($2_1 + 8 | 0, $1_1 + 8 | 0);
$3_1 = HEAP32[$2_1 + 12 >> 2];
if (($3_1 | 0) != 1114112) {
$7_1 = HEAP32[$1_1 + 8 >> 2];
$1_1 = HEAP32[$1_1 + 12 >> 2];
$4_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 + 8 >> 2] = ($7_1 - $1_1 + ($6_1 - $5_1) | 0) + $4_1;
$1_1 = $314($3_1) ^ 1;
} else {
$1_1 = 2
}
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $5($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
$5_1 = $3_1;
$3_1 = $4_1 + 12 | 0;
$6($5_1, $3_1);
$3_1 = $7($1_1, $2_1, $3_1, 1);
HEAP32[$0_1 + 4 >> 2] = $2_1 - 1;
HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : 0;
global$0 = $4_1 + 16 | 0;
}

function $6($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
label$1 : {
label$2 : {
if ($0_1 >>> 0 >= 128) {
if ($0_1 >>> 0 < 2048) {
break label$2
}
$2_1 = $0_1 >>> 12 | 0;
$3_1 = $0_1 & 63 | -128;
$4_1 = $0_1 >>> 6 & 63 | -128;
if ($0_1 >>> 0 >= 65536) {
break label$1
}
HEAP8[$1_1 + 2 | 0] = $3_1;
HEAP8[$1_1 + 1 | 0] = $4_1;
HEAP8[$1_1 | 0] = $2_1 | 224;
return;
}
HEAP8[$1_1 | 0] = $0_1;
return;
}
HEAP8[$1_1 + 1 | 0] = $0_1 & 63 | 128;
HEAP8[$1_1 | 0] = $0_1 >>> 6 | 192;
return;
}
HEAP8[$1_1 + 3 | 0] = $3_1;
HEAP8[$1_1 + 2 | 0] = $4_1;
HEAP8[$1_1 + 1 | 0] = $2_1 & 63 | 128;
HEAP8[$1_1 | 0] = $0_1 >>> 18 | 240;
}

function $7($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $345($2_1, ($1_1 - $3_1 | 0) + $0_1 | 0, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $8($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0;
label$1 : {
if ($3_1 >>> 0 > $4_1 >>> 0) {
break label$1
}
label$2 : {
if (!$3_1) {
break label$2
}
if ($2_1 >>> 0 > $3_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] <= -65) {
break label$1
}
break label$2;
}
if (($2_1 | 0) != ($3_1 | 0)) {
break label$1
}
}
label$4 : {
if (!$4_1) {
break label$4
}
if ($2_1 >>> 0 > $4_1 >>> 0) {
if (HEAP8[$1_1 + $4_1 | 0] > -65) {
break label$4
}
break label$1;
}
if (($2_1 | 0) != ($4_1 | 0)) {
break label$1
}
}
$5_1 = $1_1 + $3_1 | 0;
$6_1 = $4_1 - $3_1 | 0;
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $9($0_1, $1_1, $2_1, $3_1) {
label$1 : {
if (!$3_1) {
break label$1
}
label$2 : {
if ($2_1 >>> 0 > $3_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] > -65) {
break label$1
}
break label$2;
}
if (($2_1 | 0) == ($3_1 | 0)) {
break label$1
}
}
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $10($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = $0_1;
$3_1 = $0_1;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
switch ($2_1 | 0) {
case 0:
HEAP8[$3_1 + 1 | 0] = 0;
$0_1 = 1;
break label$1;
case 1:
$0_1 = HEAPU8[$1_1 | 0];
switch ($0_1 - 43 | 0) {
case 0:
case 2:
break label$4;
default:
break label$5;
};
default:
break label$6;
};
}
$0_1 = HEAPU8[$1_1 | 0];
}
$0_1 = ($0_1 & 255) == 43;
$1_1 = $0_1 + $1_1 | 0;
$2_1 = $2_1 - $0_1 | 0;
if ($2_1 >>> 0 >= 9) {
$0_1 = 0;
while (1) {
if (!$2_1) {
break label$2
}
$4_1 = HEAPU8[$1_1 | 0] - 48 | 0;
if ($4_1 >>> 0 > 9) {
break label$4
}
$0_1 = __wasm_i64_mul($0_1, 0, 10, 0);
if (i64toi32_i32$HIGH_BITS) {
break label$3
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
$0_1 = $0_1 + $4_1 | 0;
if ($4_1 >>> 0 <= $0_1 >>> 0) {
continue
}
break;
};
HEAP8[$3_1 + 1 | 0] = 2;
$0_1 = 1;
break label$1;
}
$0_1 = 0;
while (1) {
if (!$2_1) {
break label$2
}
$4_1 = HEAPU8[$1_1 | 0] - 48 | 0;
if ($4_1 >>> 0 > 9) {
break label$4
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
$0_1 = $4_1 + Math_imul($0_1, 10) | 0;
continue;
};
}
HEAP8[$3_1 + 1 | 0] = 1;
$0_1 = 1;
break label$1;
}
HEAP8[$3_1 + 1 | 0] = 2;
$0_1 = 1;
break label$1;
}
HEAP32[$3_1 + 4 >> 2] = $0_1;
$0_1 = 0;
}
HEAP8[$3_1 | 0] = $0_1;
}

function $11($0_1, $1_1, $2_1, $3_1) {
$1($0_1, $3_1, $1_1, $2_1);
HEAP16[$0_1 + 36 >> 1] = 1;
HEAP32[$0_1 + 32 >> 2] = $2_1;
HEAP32[$0_1 + 28 >> 2] = 0;
}

function $12($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 44 >> 2] = 0;
HEAP32[$3_1 + 36 >> 2] = $0_1;
HEAP32[$3_1 + 32 >> 2] = $1_1;
HEAP32[$3_1 + 28 >> 2] = $0_1;
HEAP32[$3_1 + 24 >> 2] = HEAP32[$2_1 + 8 >> 2];
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$3_1 + 20 >> 2] = $4_1;
HEAP32[$3_1 + 40 >> 2] = $0_1 + $1_1;
$13($3_1 + 8 | 0, $3_1 + 36 | 0);
$0_1 = HEAP32[$3_1 + 12 >> 2];
label$1 : {
if (($0_1 | 0) == 1114112) {
break label$1
}
$2_1 = HEAP32[$3_1 + 8 >> 2];
if (!$14($3_1 + 16 | 0, 3, $0_1)) {
break label$1
}
$5_1 = (HEAP32[$3_1 + 36 >> 2] + (($1_1 + $2_1 | 0) - HEAP32[$3_1 + 40 >> 2] | 0) | 0) == ($1_1 | 0);
}
global$0 = $3_1 + 48 | 0;
return $5_1;
}

function $13($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = $231($1_1);
if (($2_1 | 0) != 1114112) {
$3_1 = (HEAP32[$1_1 + 8 >> 2] + HEAP32[$1_1 + 4 >> 2] | 0) - HEAP32[$1_1 >> 2] | 0
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
}

function $14($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$1_1 = $1_1 << 2;
while (1) {
$3_1 = $1_1;
if ($3_1) {
$1_1 = $3_1 - 4 | 0;
$4_1 = HEAP32[$0_1 >> 2];
$0_1 = $0_1 + 4 | 0;
if (($2_1 | 0) != ($4_1 | 0)) {
continue
}
}
break;
};
return ($3_1 | 0) != 0;
}

function $15($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 144 | 0;
global$0 = $2_1;
label$1 : {
if ($1_1) {
label$3 : {
if (HEAP32[$1_1 >> 2] == -2147483648) {
$3_1 = HEAP32[$1_1 + 24 >> 2];
$1_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$2_1 + 36 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = $1_1;
HEAP32[$2_1 + 24 >> 2] = $1_1 + Math_imul($3_1, 12);
$16($2_1 + 52 | 0, $2_1 + 20 | 0);
$3_1 = 4;
$1_1 = 0;
if (HEAP32[$2_1 + 52 >> 2] == -2147483648) {
break label$3
}
$17($2_1 + 80 | 0, $2_1 + 20 | 0);
$1_1 = HEAP32[$2_1 + 80 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$18($2_1 + 8 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
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
$16($2_1 + 116 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 116 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 16 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 8 >> 2]) {
$17($2_1 + 132 | 0, $2_1 + 80 | 0);
$3_1 = HEAP32[$2_1 + 132 >> 2] + 1 | 0;
$19($2_1 + 8 | 0, $3_1 ? $3_1 : -1);
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
$4_1 = HEAP32[$2_1 + 16 >> 2];
$3_1 = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
break label$3;
}
$5_1 = HEAP32[$1_1 + 48 >> 2];
$3_1 = HEAP32[$1_1 + 44 >> 2];
HEAP32[$2_1 + 44 >> 2] = 0;
HEAP32[$2_1 + 36 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = $3_1;
HEAP32[$2_1 + 24 >> 2] = $1_1;
HEAP32[$2_1 + 20 >> 2] = 1;
HEAP32[$2_1 + 32 >> 2] = $3_1 + Math_imul($5_1, 40);
$20($2_1 + 52 | 0, $2_1 + 20 | 0);
$3_1 = 4;
$1_1 = 0;
if (HEAP32[$2_1 + 52 >> 2] == -2147483648) {
break label$3
}
$21($2_1 + 80 | 0, $2_1 + 20 | 0);
$1_1 = HEAP32[$2_1 + 80 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$18($2_1 + 68 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
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
$20($2_1 + 116 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 116 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 76 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 68 >> 2]) {
$21($2_1 + 132 | 0, $2_1 + 80 | 0);
$3_1 = HEAP32[$2_1 + 132 >> 2] + 1 | 0;
$19($2_1 + 68 | 0, $3_1 ? $3_1 : -1);
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
$4_1 = HEAP32[$2_1 + 76 >> 2];
$3_1 = HEAP32[$2_1 + 72 >> 2];
$1_1 = HEAP32[$2_1 + 68 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $4_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $2_1 + 144 | 0;
}

function $16($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = $1_1 + 8 | 0;
label$1 : {
label$2 : {
while (1) {
$2_1 = $111($4_1);
if ($2_1) {
break label$2
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
$2_1 = $111($1_1 + 16 | 0);
if (!$2_1) {
break label$1
}
}
$58($0_1, $2_1);
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $17($0_1, $1_1) {
$347($0_1, $1_1, 20);
}

function $18($0_1, $1_1) {
$348($0_1, $1_1, 16, 4);
}

function $19($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 16);
}

function $20($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = $1_1 + 16 | 0;
label$1 : {
label$2 : {
while (1) {
$2_1 = $110($4_1);
if ($2_1) {
break label$2
}
label$4 : {
label$5 : {
label$6 : {
switch (HEAP32[$1_1 >> 2]) {
default:
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 + 4 >> 2] = 0;
if ($2_1) {
break label$5
}
HEAP32[$1_1 >> 2] = 0;
break;
case 2:
break label$4;
case 0:
break label$6;
};
}
$2_1 = HEAP32[$1_1 + 8 >> 2];
if (!$2_1 | HEAP32[$1_1 + 12 >> 2] == ($2_1 | 0)) {
break label$4
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
$2_1 = $110($1_1 + 24 | 0);
if (!$2_1) {
break label$1
}
}
$58($0_1, $2_1);
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $21($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = HEAP32[$1_1 + 16 >> 2];
if ($2_1) {
$3_1 = (HEAP32[$1_1 + 20 >> 2] - $2_1 >>> 0) / 36 | 0
} else {
$3_1 = 0
}
$2_1 = HEAP32[$1_1 + 24 >> 2];
if ($2_1) {
$2_1 = (HEAP32[$1_1 + 28 >> 2] - $2_1 >>> 0) / 36 | 0
} else {
$2_1 = 0
}
$2_1 = $3_1 + $2_1 | 0;
label$4 : {
label$5 : {
$3_1 = HEAP32[$1_1 >> 2];
if (($3_1 | 0) == 2) {
break label$5
}
$4_1 = HEAP32[$1_1 + 8 >> 2];
label$6 : {
if (($3_1 | 0) == 1) {
$3_1 = HEAP32[$1_1 + 4 >> 2] != 0;
if (!$4_1) {
break label$6
}
$3_1 = $3_1 + ((HEAP32[$1_1 + 12 >> 2] - $4_1 >>> 0) / 40 | 0) | 0;
break label$6;
}
if (!$4_1) {
break label$5
}
$3_1 = (HEAP32[$1_1 + 12 >> 2] - $4_1 >>> 0) / 40 | 0;
}
if (!$3_1) {
break label$5
}
HEAP32[$0_1 >> 2] = $2_1;
$2_1 = 0;
$1_1 = 4;
break label$4;
}
HEAP32[$0_1 + 4 >> 2] = 1;
HEAP32[$0_1 >> 2] = $2_1;
$1_1 = 8;
}
HEAP32[$1_1 + $0_1 >> 2] = $2_1;
}

function $22($0_1) {
if (!$0_1) {
return 0
}
return $23(HEAPU8[$0_1 | 0]);
}

function $23($0_1) {
if (($0_1 - 97 & 255) >>> 0 <= 25) {
$0_1 = $233(1052036, 5, $0_1) ^ 1
} else {
$0_1 = 0
}
return $0_1;
}

function $24($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 288 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 68 >> 2] = 0;
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 64 >> 2] = 4;
$6_1 = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 + 268 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$4_1 + 260 >> 2] = $5_1;
$10_1 = 4;
$3_1 = $6_1 << 4;
$6_1 = $5_1 + $3_1 | 0;
HEAP32[$4_1 + 272 >> 2] = $6_1;
$13_1 = $5_1 + 16 | 0;
$14_1 = HEAP32[$2_1 + 12 >> 2] + 60 | 0;
$9_1 = $4_1 + 76 | 0;
label$1 : {
while (1) {
label$3 : {
label$4 : {
if ($3_1) {
$8_1 = HEAP32[$5_1 >> 2];
if (($8_1 | 0) != -2147483648) {
break label$4
}
} else {
$13_1 = $6_1
}
HEAP32[$4_1 + 264 >> 2] = $13_1;
$25($4_1 + 260 | 0);
$27_1 = HEAP32[$4_1 + 64 >> 2];
if ($7_1 >>> 0 < 2) {
break label$3
}
$3_1 = $27_1;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
$13_1 = ($7_1 >>> 1 | 0) + $7_1 | 0;
label$7 : while (1) {
if ($13_1) {
$13_1 = $13_1 - 1 | 0;
label$9 : {
if ($13_1 >>> 0 < $7_1 >>> 0) {
$5_1 = Math_imul($13_1, 20) + $3_1 | 0;
$6_1 = HEAP32[$5_1 + 16 >> 2];
$9_1 = HEAP32[$5_1 + 8 >> 2];
$14_1 = HEAP32[$5_1 + 12 >> 2];
$15_1 = HEAP32[$3_1 >> 2];
$19_1 = HEAP32[$3_1 + 4 >> 2];
$11_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $11_1;
$11_1 = HEAP32[$3_1 + 8 >> 2];
$24_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = $9_1;
HEAP32[$3_1 + 12 >> 2] = $14_1;
$9_1 = HEAP32[$3_1 + 16 >> 2];
HEAP32[$3_1 + 16 >> 2] = $6_1;
HEAP32[$5_1 >> 2] = $15_1;
HEAP32[$5_1 + 4 >> 2] = $19_1;
HEAP32[$5_1 + 8 >> 2] = $11_1;
HEAP32[$5_1 + 12 >> 2] = $24_1;
HEAP32[$5_1 + 16 >> 2] = $9_1;
$6_1 = 0;
break label$9;
}
$6_1 = $13_1 - $7_1 | 0;
}
$9_1 = $7_1 >>> 0 < $13_1 >>> 0 ? $7_1 : $13_1;
while (1) {
$14_1 = $6_1 << 1;
$5_1 = $14_1 | 1;
if ($9_1 >>> 0 <= $5_1 >>> 0) {
continue label$7
}
$14_1 = $14_1 + 2 | 0;
if ($14_1 >>> 0 < $9_1 >>> 0) {
$5_1 = $122(Math_imul($5_1, 20) + $3_1 | 0, Math_imul($14_1, 20) + $3_1 | 0) + $5_1 | 0
}
$6_1 = Math_imul($6_1, 20) + $3_1 | 0;
$14_1 = Math_imul($5_1, 20) + $3_1 | 0;
if (!$122($6_1, $14_1)) {
continue label$7
}
$116($6_1, $14_1, 20);
$6_1 = $5_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
$5_1 = 1;
while (1) {
if (($5_1 | 0) == ($7_1 | 0)) {
break label$3
}
$6_1 = $3_1 + 20 | 0;
if (!$26($6_1, $3_1)) {
$5_1 = $5_1 + 1 | 0;
$3_1 = $6_1;
continue;
}
break;
};
$27(HEAP32[$6_1 + 4 >> 2], HEAP32[$6_1 + 8 >> 2]);
$9_1 = $27_1 + 20 | 0;
$15_1 = $5_1;
label$15 : while (1) {
$3_1 = $5_1 + 1 | 0;
$5_1 = $9_1 + Math_imul($5_1, 20) | 0;
$6_1 = Math_imul($15_1, 20) + $27_1 | 0;
$13_1 = $6_1 - 20 | 0;
while (1) {
if ($3_1 >>> 0 >= $7_1 >>> 0) {
HEAP32[$4_1 + 68 >> 2] = $15_1;
break label$1;
}
if ($26($5_1, $13_1)) {
$27(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]);
$5_1 = $5_1 + 20 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
} else {
HEAP32[$6_1 + 16 >> 2] = HEAP32[$5_1 + 16 >> 2];
$13_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$6_1 + 12 >> 2] = $13_1;
$13_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $13_1;
$15_1 = $15_1 + 1 | 0;
$5_1 = $3_1;
continue label$15;
}
};
};
}
$15_1 = HEAP32[$5_1 + 8 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$5_1 + 4 >> 2];
HEAP32[$9_1 + 4 >> 2] = $15_1;
HEAP32[$9_1 + 8 >> 2] = HEAP32[$5_1 + 12 >> 2];
HEAP32[$4_1 + 72 >> 2] = $8_1;
label$20 : {
if ($28(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $4_1 + 72 | 0)) {
$27($8_1, HEAP32[$4_1 + 76 >> 2]);
break label$20;
}
HEAP8[$4_1 + 112 | 0] = HEAPU8[$4_1 + 84 | 0];
$8_1 = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 108 >> 2] = $8_1;
$29($4_1 + 48 | 0, $14_1, $4_1 + 104 | 0);
if (!(HEAP32[$4_1 + 48 >> 2] & 1)) {
$8_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 176 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 180 >> 2] = $8_1;
$8_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 168 >> 2] = HEAP32[$4_1 + 72 >> 2];
HEAP32[$4_1 + 172 >> 2] = $8_1;
HEAP32[$4_1 + 104 >> 2] = 2;
$30($1_1, $4_1 + 168 | 0, $4_1 + 104 | 0);
break label$20;
}
$15_1 = HEAP32[$4_1 + 52 >> 2];
$8_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 112 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 116 >> 2] = $8_1;
$8_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 72 >> 2];
HEAP32[$4_1 + 108 >> 2] = $8_1;
if (HEAP32[$4_1 + 60 >> 2] == ($7_1 | 0)) {
$31($4_1 + 60 | 0);
$10_1 = HEAP32[$4_1 + 64 >> 2];
}
$8_1 = Math_imul($7_1, 20) + $10_1 | 0;
HEAP32[$8_1 >> 2] = $15_1;
$15_1 = HEAP32[$4_1 + 108 >> 2];
HEAP32[$8_1 + 4 >> 2] = HEAP32[$4_1 + 104 >> 2];
HEAP32[$8_1 + 8 >> 2] = $15_1;
$15_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$8_1 + 12 >> 2] = HEAP32[$4_1 + 112 >> 2];
HEAP32[$8_1 + 16 >> 2] = $15_1;
$7_1 = $7_1 + 1 | 0;
HEAP32[$4_1 + 68 >> 2] = $7_1;
}
$5_1 = $5_1 + 16 | 0;
$3_1 = $3_1 - 16 | 0;
$13_1 = $13_1 + 16 | 0;
continue;
}
break;
};
$15_1 = $7_1;
}
$36_1 = $4_1 + 168 | 4;
$30_1 = $4_1 + 112 | 0;
label$24 : {
while (1) {
$13_1 = $27_1;
label$26 : {
if ($15_1) {
$5_1 = 1;
$3_1 = $13_1;
while (1) {
if (($5_1 | 0) == ($15_1 | 0)) {
$5_1 = $15_1;
break label$26;
}
$6_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 20 | 0;
if (($6_1 | 0) != HEAP32[$3_1 >> 2]) {
break label$26
}
$5_1 = $5_1 + 1 | 0;
continue;
};
}
HEAP8[$0_1 | 0] = 9;
break label$24;
}
$15_1 = $15_1 - $5_1 | 0;
$14_1 = Math_imul($5_1, 20);
$27_1 = $14_1 + $13_1 | 0;
if (!$5_1) {
continue
}
$32($4_1 + 40 | 0, $2_1, HEAP32[$13_1 >> 2]);
$19_1 = HEAP32[$4_1 + 40 >> 2];
if (!$19_1) {
continue
}
$11_1 = HEAP32[$4_1 + 44 >> 2];
$33($4_1 + 32 | 0, $5_1, 4, 12);
HEAP32[$4_1 + 112 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 36 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 32 >> 2];
HEAP32[$4_1 + 108 >> 2] = $3_1;
$34($4_1 + 104 | 0, 0, $5_1, 4, 12);
$3_1 = $13_1 + 16 | 0;
$6_1 = HEAP32[$4_1 + 112 >> 2];
$10_1 = $6_1 + $5_1 | 0;
$7_1 = Math_imul($6_1, 12);
$24_1 = HEAP32[$4_1 + 108 >> 2];
$6_1 = $5_1;
while (1) {
$9_1 = $7_1 + $24_1 | 0;
HEAP8[$9_1 + 8 | 0] = HEAPU8[$3_1 | 0];
$8_1 = $3_1 - 8 | 0;
$17_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$8_1 >> 2];
HEAP32[$9_1 + 4 >> 2] = $17_1;
$3_1 = $3_1 + 20 | 0;
$7_1 = $7_1 + 12 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
};
$37_1 = HEAP32[$4_1 + 104 >> 2];
$33($4_1 + 24 | 0, $5_1, 8, 48);
HEAP32[$4_1 + 112 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 108 >> 2] = $3_1;
$34($4_1 + 104 | 0, 0, $5_1, 8, 48);
$7_1 = $5_1 - 1 | 0;
$8_1 = HEAP32[$4_1 + 108 >> 2];
$9_1 = HEAP32[$4_1 + 112 >> 2];
$3_1 = $8_1 + Math_imul($9_1, 48) | 0;
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
$31_1 = HEAP32[$4_1 + 104 >> 2];
$32_1 = HEAP32[HEAP32[$2_1 + 12 >> 2] + 32 >> 2];
$3_1 = $4_1 + 72 | 0;
$35($3_1, 1, $19_1, $11_1);
$17_1 = $36($3_1);
$16_1 = i64toi32_i32$HIGH_BITS;
$6_1 = 0;
HEAP32[$4_1 + 240 >> 2] = 0;
HEAP32[$4_1 + 232 >> 2] = 0;
HEAP32[$4_1 + 236 >> 2] = 1;
$28_1 = $5_1 + $9_1 | 0;
$38_1 = Math_imul($10_1, 12) + $24_1 | 0;
$33_1 = $13_1 + $14_1 | 0;
$39_1 = $37($3_1);
$5_1 = $24_1;
$10_1 = 0;
$29_1 = 0;
while (1) {
label$34 : {
if (($29_1 | 0) == ($39_1 | 0)) {
break label$34
}
$29_1 = $29_1 + 1 | 0;
$3_1 = $4_1 + 72 | 0;
$38($4_1 + 16 | 0, $4_1 + 232 | 0, $3_1);
$9_1 = HEAP32[$4_1 + 20 >> 2];
$11_1 = HEAP32[$4_1 + 16 >> 2];
$12_1 = $39($3_1);
$7_1 = $6_1;
$3_1 = $5_1;
while (1) {
label$36 : {
if ($10_1 & 1) {
$5_1 = $3_1;
$14_1 = $20_1;
$3_1 = $21_1;
$6_1 = $7_1;
break label$36;
}
if (($3_1 | 0) == ($38_1 | 0)) {
break label$34
}
$5_1 = $3_1 + 12 | 0;
$14_1 = $7_1;
$6_1 = $7_1 + 1 | 0;
}
$19_1 = $3_1;
if (!$3_1) {
break label$34
}
$18_1 = HEAP32[$19_1 >> 2];
$22_1 = HEAP32[$19_1 + 4 >> 2];
$25_1 = $40($18_1, $22_1, $11_1, $9_1);
label$38 : {
if ($25_1 & 255) {
$10_1 = 0;
$7_1 = $6_1;
$3_1 = $5_1;
if ($25_1 << 24 >> 24 < 0) {
continue
}
break label$38;
}
$10_1 = 0;
$7_1 = $6_1;
$3_1 = $5_1;
if (HEAPU8[$19_1 + 8 | 0] < ($12_1 & 255) >>> 0) {
continue
}
}
break;
};
$21_1 = 0;
if ($41($18_1, $22_1, $11_1, $9_1)) {
$21_1 = HEAPU8[$19_1 + 8 | 0] == ($12_1 & 255)
}
$7_1 = $42($4_1 + 72 | 0);
$9_1 = $7_1 >>> 1 | 0;
if ($9_1 - 1 >>> 0 >= $32_1 >>> 0) {
if (HEAPU8[$4_1 + 72 | 0] == 9) {
HEAP32[$4_1 + 72 >> 2] = 1540;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
}
$25_1 = $39($4_1 + 72 | 0) & 255 | $39($4_1 + 72 | 0) << 8;
if (!((wasm2js_scratch_store_i32(2, ($25_1 & 65535) << 15), wasm2js_scratch_load_f32()) < Math_fround(infinity))) {
if (HEAPU8[$4_1 + 72 | 0] == 9) {
HEAP32[$4_1 + 72 >> 2] = 2564;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
}
label$45 : {
if ($7_1 & 1) {
$7_1 = $37($4_1 + 72 | 0);
$33($4_1 + 8 | 0, $7_1, 4, 16);
$12_1 = 0;
HEAP32[$4_1 + 112 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 108 >> 2] = $3_1;
$34($4_1 + 104 | 0, 0, $7_1, 4, 16);
$3_1 = HEAP32[$4_1 + 112 >> 2];
$20_1 = $3_1 + $7_1 | 0;
$11_1 = HEAP32[$4_1 + 108 >> 2];
$3_1 = $11_1 + ($3_1 << 4) | 0;
while (1) {
if ($7_1) {
$18_1 = $4_1 + 72 | 0;
$40_1 = $42($18_1);
$41_1 = $42($18_1);
$22_1 = $42($18_1);
(wasm2js_i32$0 = $3_1 + 12 | 0, wasm2js_i32$1 = $39($18_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
HEAP32[$3_1 + 8 >> 2] = $22_1;
HEAP32[$3_1 + 4 >> 2] = $41_1;
$18_1 = $12_1 + $40_1 | 0;
$12_1 = $12_1 >>> 0 > $18_1 >>> 0 ? -1 : $18_1;
HEAP32[$3_1 >> 2] = $12_1;
$18_1 = $10_1 + $22_1 | 0;
$10_1 = $10_1 >>> 0 > $18_1 >>> 0 ? -1 : $18_1;
$7_1 = $7_1 - 1 | 0;
$3_1 = $3_1 + 16 | 0;
continue;
}
break;
};
$18_1 = HEAP32[$4_1 + 104 >> 2];
$22_1 = 1;
if (($9_1 | 0) == ($10_1 | 0)) {
break label$45
}
if (HEAPU8[$4_1 + 72 | 0] == 9) {
HEAP32[$4_1 + 72 >> 2] = 1540;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
break label$45;
}
label$50 : {
if (!$21_1) {
$3_1 = $9_1;
if ($3_1 >>> 0 > HEAPU32[$4_1 + 84 >> 2]) {
if (HEAPU8[$4_1 + 72 | 0] == 9) {
HEAP32[$4_1 + 72 >> 2] = 3;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
$3_1 = 0;
}
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 | 0;
$36($4_1 + 72 | 0);
continue;
}
break;
};
$11_1 = 4;
$18_1 = 0;
if ($7_1 >>> 0 < 4) {
break label$50
}
$3_1 = HEAP32[$4_1 + 84 >> 2];
label$56 : {
if ($3_1 >>> 0 >= $9_1 >>> 0) {
$3_1 = $3_1 - $9_1 | 0;
$7_1 = $9_1 + HEAP32[$4_1 + 80 >> 2] | 0;
break label$56;
}
$3_1 = 0;
$7_1 = 1;
if (HEAPU8[$4_1 + 72 | 0] != 9) {
break label$56
}
HEAP32[$4_1 + 72 >> 2] = 3;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 84 >> 2] = $3_1;
HEAP32[$4_1 + 80 >> 2] = $7_1;
break label$50;
}
$43($4_1 + 260 | 0, $4_1 + 72 | 0, $9_1, $32_1);
$3_1 = 1;
$7_1 = 1048576;
if (($9_1 | 0) != 1) {
$3_1 = HEAP32[$4_1 + 84 >> 2];
label$59 : {
if ($3_1 >>> 0 >= $9_1 >>> 0) {
$10_1 = $3_1 - $9_1 | 0;
$7_1 = HEAP32[$4_1 + 80 >> 2];
$12_1 = $9_1 + $7_1 | 0;
$3_1 = $9_1;
break label$59;
}
$12_1 = 1;
if (HEAPU8[$4_1 + 72 | 0] == 9) {
HEAP32[$4_1 + 72 >> 2] = 3;
HEAP32[$4_1 + 76 >> 2] = 0;
}
$7_1 = 1;
$3_1 = 0;
}
HEAP32[$4_1 + 84 >> 2] = $10_1;
HEAP32[$4_1 + 80 >> 2] = $12_1;
}
HEAP16[$4_1 + 128 >> 1] = $25_1;
$22_1 = 0;
HEAP32[$4_1 + 120 >> 2] = 0;
$10_1 = HEAP32[$4_1 + 264 >> 2];
HEAP32[$4_1 + 104 >> 2] = $10_1;
$20_1 = HEAP32[$4_1 + 268 >> 2];
$11_1 = $3_1 >>> 0 < $20_1 >>> 0 ? $3_1 : $20_1;
HEAP32[$4_1 + 124 >> 2] = $11_1;
HEAP32[$4_1 + 112 >> 2] = $7_1;
HEAP32[$4_1 + 116 >> 2] = $3_1 + $7_1;
HEAP32[$4_1 + 108 >> 2] = $10_1 + ($20_1 << 2);
$3_1 = $4_1 + 168 | 0;
$44($3_1, $11_1);
$45($3_1, $4_1 + 104 | 0);
$20_1 = HEAP32[$4_1 + 176 >> 2];
$11_1 = HEAP32[$4_1 + 172 >> 2];
$18_1 = HEAP32[$4_1 + 168 >> 2];
$46(HEAP32[$4_1 + 260 >> 2], $10_1);
break label$45;
}
$20_1 = 0;
$22_1 = 0;
}
$7_1 = $42($4_1 + 72 | 0);
label$62 : {
if (!$7_1) {
$3_1 = 4;
$7_1 = 0;
$10_1 = 0;
break label$62;
}
$10_1 = $9_1 + 255 >>> 8 | 0;
if (($10_1 | 0) == 1) {
$3_1 = $47(4, 4);
HEAP32[$3_1 >> 2] = $7_1;
$7_1 = 1;
$10_1 = 1;
break label$62;
}
if (HEAPU32[$4_1 + 84 >> 2] < $10_1 >>> 0) {
if (HEAPU8[$4_1 + 72 | 0] == 9) {
HEAP32[$4_1 + 72 >> 2] = 3;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
$10_1 = 0;
}
$3_1 = $4_1 + 104 | 0;
$48($3_1, $10_1);
$49($3_1, $10_1);
$12_1 = HEAP32[$4_1 + 112 >> 2];
$7_1 = $12_1 + $10_1 | 0;
$3_1 = HEAP32[$4_1 + 108 >> 2];
$12_1 = $3_1 + ($12_1 << 2) | 0;
while (1) {
if ($10_1) {
(wasm2js_i32$0 = $12_1, wasm2js_i32$1 = $42($4_1 + 72 | 0)), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
$10_1 = $10_1 - 1 | 0;
$12_1 = $12_1 + 4 | 0;
continue;
}
break;
};
$10_1 = HEAP32[$4_1 + 104 >> 2];
}
HEAP16[$4_1 + 208 >> 1] = $25_1;
HEAP32[$4_1 + 204 >> 2] = $9_1;
HEAP32[$4_1 + 200 >> 2] = $7_1;
HEAP32[$4_1 + 196 >> 2] = $3_1;
HEAP32[$4_1 + 192 >> 2] = $10_1;
HEAP32[$4_1 + 184 >> 2] = $17_1;
HEAP32[$4_1 + 188 >> 2] = $16_1;
HEAP32[$4_1 + 180 >> 2] = $20_1;
HEAP32[$4_1 + 176 >> 2] = $11_1;
HEAP32[$4_1 + 172 >> 2] = $18_1;
HEAP32[$4_1 + 168 >> 2] = $22_1;
if ($7_1) {
$11_1 = 0;
$9_1 = 0;
while (1) {
$20_1 = $11_1;
$11_1 = HEAP32[$3_1 >> 2];
$20_1 = $20_1 + $11_1 | 0;
$9_1 = $11_1 >>> 0 > $20_1 >>> 0 ? $9_1 + 1 | 0 : $9_1;
$11_1 = $20_1;
$3_1 = $3_1 + 4 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
};
$3_1 = $9_1 + $16_1 | 0;
$7_1 = $11_1 + $17_1 | 0;
$3_1 = $7_1 >>> 0 < $17_1 >>> 0 ? $3_1 + 1 | 0 : $3_1;
$11_1 = $7_1;
$7_1 = ($3_1 | 0) == ($16_1 | 0) & $7_1 >>> 0 < $17_1 >>> 0 | $3_1 >>> 0 < $16_1 >>> 0;
$17_1 = $7_1 ? -1 : $11_1;
$16_1 = $7_1 ? -1 : $3_1;
}
label$71 : {
if (!$21_1) {
$50($4_1 + 168 | 0);
break label$71;
}
wasm2js_memory_copy($30_1, $4_1 + 168 | 0, 48);
HEAP32[$4_1 + 104 >> 2] = $14_1;
if ($14_1 >>> 0 < $28_1 >>> 0) {
$3_1 = Math_imul($14_1, 48) + $8_1 | 0;
$51($3_1);
wasm2js_memory_copy($3_1, $4_1 + 168 | 0, 48);
break label$71;
}
$50($30_1);
}
$10_1 = 1;
$21_1 = $19_1;
$20_1 = $14_1;
continue;
}
break;
};
$3_1 = HEAPU8[$4_1 + 72 | 0];
$11_1 = HEAP32[$4_1 + 72 >> 2];
$9_1 = HEAP32[$4_1 + 76 >> 2];
$27(HEAP32[$4_1 + 232 >> 2], HEAP32[$4_1 + 236 >> 2]);
label$74 : {
if (!(($3_1 | 0) == 9 | ($11_1 & 255) == 9)) {
$52($8_1, $28_1);
$53($31_1, $8_1);
$34_1 = ($9_1 & 255) << 24 | $11_1 >>> 8;
$35_1 = $9_1 >>> 8 | 0;
$3_1 = $11_1;
break label$74;
}
HEAP32[$4_1 + 96 >> 2] = 0;
HEAP32[$4_1 + 100 >> 2] = 0;
HEAP32[$4_1 + 88 >> 2] = $31_1;
HEAP32[$4_1 + 76 >> 2] = $33_1;
HEAP32[$4_1 + 72 >> 2] = $13_1;
HEAP32[$4_1 + 80 >> 2] = $8_1;
$19_1 = Math_imul($28_1, 48) + $8_1 | 0;
HEAP32[$4_1 + 92 >> 2] = $19_1;
label$76 : {
label$77 : {
while (1) {
label$79 : {
label$80 : {
if (($13_1 | 0) == ($33_1 | 0)) {
break label$80
}
$14_1 = $13_1 + 20 | 0;
HEAP32[$4_1 + 72 >> 2] = $14_1;
if (($8_1 | 0) == ($19_1 | 0)) {
$8_1 = $19_1;
break label$80;
}
$7_1 = $8_1 + 48 | 0;
$3_1 = HEAP32[$8_1 >> 2];
if (($3_1 | 0) != 3) {
break label$79
}
$8_1 = $7_1;
}
HEAP32[$4_1 + 84 >> 2] = $8_1;
$54($4_1 + 72 | 0);
$3_1 = 9;
break label$74;
}
label$82 : {
label$83 : {
label$84 : {
label$85 : {
if (($3_1 | 0) != 2) {
HEAP32[$4_1 + 168 >> 2] = $3_1;
wasm2js_memory_copy($36_1, $8_1 + 4 | 0, 44);
if (($3_1 | 0) != 1) {
break label$85
}
$3_1 = HEAP32[$2_1 + 12 >> 2];
$16_1 = HEAP32[$3_1 + 32 >> 2];
$8_1 = HEAP32[$3_1 + 144 >> 2];
HEAP32[$4_1 + 228 >> 2] = 0;
HEAP32[$4_1 + 220 >> 2] = 0;
HEAP32[$4_1 + 224 >> 2] = 4;
$3_1 = HEAP32[$4_1 + 176 >> 2];
$28_1 = $3_1 + (HEAP32[$4_1 + 180 >> 2] << 4) | 0;
$10_1 = 1;
$17_1 = HEAPU16[$4_1 + 208 >> 1];
label$87 : {
while (1) {
$5_1 = $3_1;
label$89 : {
label$90 : {
label$91 : {
while (1) {
if (($5_1 | 0) == ($28_1 | 0)) {
break label$90
}
$3_1 = $8_1 + HEAP32[$5_1 >> 2] | 0;
$6_1 = $3_1 >>> 0 < $8_1 >>> 0 ? -1 : $3_1;
$32($4_1, $2_1, $6_1);
$3_1 = $5_1 + 16 | 0;
$12_1 = HEAP32[$4_1 >> 2];
if ($12_1) {
break label$91
}
$55($4_1 + 260 | 0, HEAP32[$2_1 + 12 >> 2], $6_1);
$10_1 = 0;
$5_1 = $3_1;
if (!HEAP32[$4_1 + 260 >> 2]) {
continue
}
break;
};
$5_1 = HEAP32[$4_1 + 268 >> 2];
$3_1 = HEAP32[$4_1 + 264 >> 2];
break label$82;
}
$21_1 = HEAP32[$4_1 + 4 >> 2];
$35($4_1 + 260 | 0, 2, $12_1, $21_1);
if (HEAPU8[$4_1 + 260 | 0] == 9) {
break label$89
}
$5_1 = HEAP32[$4_1 + 264 >> 2];
$3_1 = HEAP32[$4_1 + 260 >> 2];
break label$82;
}
$6_1 = HEAP32[$4_1 + 224 >> 2];
$8_1 = HEAP32[$4_1 + 228 >> 2];
if ($8_1 >>> 0 >= 2) {
$12_1 = $8_1 + ($8_1 >>> 1 | 0) | 0;
label$94 : while (1) {
if ($12_1) {
$12_1 = $12_1 - 1 | 0;
label$96 : {
if ($8_1 >>> 0 > $12_1 >>> 0) {
$5_1 = HEAP32[$6_1 >> 2];
$17_1 = HEAP32[$6_1 + 4 >> 2];
$3_1 = $6_1 + ($12_1 << 3) | 0;
$16_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $16_1;
HEAP32[$3_1 >> 2] = $5_1;
HEAP32[$3_1 + 4 >> 2] = $17_1;
$5_1 = 0;
break label$96;
}
$5_1 = $12_1 - $8_1 | 0;
}
$17_1 = $8_1 >>> 0 < $12_1 >>> 0 ? $8_1 : $12_1;
while (1) {
$16_1 = $5_1 << 1;
$3_1 = $16_1 | 1;
if ($17_1 >>> 0 <= $3_1 >>> 0) {
continue label$94
}
$16_1 = $16_1 + 2 | 0;
if ($16_1 >>> 0 < $17_1 >>> 0) {
$3_1 = (HEAPU32[$6_1 + ($3_1 << 3) >> 2] < HEAPU32[$6_1 + ($16_1 << 3) >> 2]) + $3_1 | 0
}
$5_1 = $6_1 + ($5_1 << 3) | 0;
$16_1 = $6_1 + ($3_1 << 3) | 0;
if (HEAPU32[$5_1 >> 2] >= HEAPU32[$16_1 >> 2]) {
continue label$94
}
$116($5_1, $16_1, 8);
$5_1 = $3_1;
continue;
};
}
break;
};
}
$3_1 = $8_1 + 1 | 0;
$5_1 = $6_1;
label$100 : {
while (1) {
$3_1 = $3_1 - 1 | 0;
if ($3_1 >>> 0 < 2) {
break label$100
}
$17_1 = HEAP32[$5_1 >> 2];
$5_1 = $5_1 + 8 | 0;
if ($17_1 >>> 0 < HEAPU32[$5_1 >> 2]) {
continue
}
break;
};
HEAP32[$4_1 + 84 >> 2] = $7_1;
$3_1 = $26_1;
$23_1 = $23_1 & -65536 | 1540;
break label$77;
}
$5_1 = HEAP32[$4_1 + 220 >> 2];
if ($10_1 & 1) {
break label$87
}
$56($5_1, $6_1);
$5_1 = -2147483648;
break label$84;
}
$6_1 = HEAP32[$5_1 + 8 >> 2];
$5_1 = HEAP32[$5_1 + 4 >> 2];
HEAP8[$4_1 + 232 | 0] = 9;
label$102 : {
label$103 : {
label$104 : {
if ($5_1 >>> 0 > $21_1 >>> 0) {
HEAP32[$4_1 + 240 >> 2] = 1;
HEAP32[$4_1 + 244 >> 2] = 0;
HEAP32[$4_1 + 232 >> 2] = 3;
HEAP32[$4_1 + 236 >> 2] = 0;
if ($6_1) {
break label$104
}
break label$103;
}
HEAP32[$4_1 + 240 >> 2] = $5_1 + $12_1;
$5_1 = $21_1 - $5_1 | 0;
HEAP32[$4_1 + 244 >> 2] = $5_1;
if ($5_1 >>> 0 >= $6_1 >>> 0) {
break label$102
}
HEAP32[$4_1 + 232 >> 2] = 3;
HEAP32[$4_1 + 236 >> 2] = 0;
}
HEAP32[$4_1 + 240 >> 2] = 1;
HEAP32[$4_1 + 244 >> 2] = 0;
}
$6_1 = 0;
}
$57($4_1 + 248 | 0, $4_1 + 232 | 0, $6_1, $16_1);
label$106 : {
label$107 : {
if (HEAPU32[$4_1 + 244 >> 2] >= $6_1 >>> 0) {
$21_1 = HEAPU8[$4_1 + 232 | 0];
$5_1 = HEAP32[$4_1 + 240 >> 2];
HEAP16[$4_1 + 284 >> 1] = $17_1;
HEAP32[$4_1 + 276 >> 2] = 0;
HEAP32[$4_1 + 272 >> 2] = $5_1 + $6_1;
HEAP32[$4_1 + 268 >> 2] = $5_1;
$5_1 = HEAP32[$4_1 + 252 >> 2];
HEAP32[$4_1 + 260 >> 2] = $5_1;
$12_1 = HEAP32[$4_1 + 256 >> 2];
HEAP32[$4_1 + 280 >> 2] = $6_1 >>> 0 < $12_1 >>> 0 ? $6_1 : $12_1;
HEAP32[$4_1 + 264 >> 2] = ($12_1 << 2) + $5_1;
$6_1 = 9;
$45($4_1 + 220 | 0, $4_1 + 260 | 0);
if (($21_1 | 0) != 9) {
break label$107
}
break label$106;
}
if (HEAPU8[$4_1 + 232 | 0] == 9) {
HEAP32[$4_1 + 232 >> 2] = 3;
HEAP32[$4_1 + 236 >> 2] = 0;
}
HEAP16[$4_1 + 284 >> 1] = $17_1;
HEAP32[$4_1 + 276 >> 2] = 0;
HEAP32[$4_1 + 280 >> 2] = 0;
HEAP32[$4_1 + 268 >> 2] = 1;
HEAP32[$4_1 + 272 >> 2] = 1;
$5_1 = HEAP32[$4_1 + 252 >> 2];
HEAP32[$4_1 + 260 >> 2] = $5_1;
HEAP32[$4_1 + 264 >> 2] = (HEAP32[$4_1 + 256 >> 2] << 2) + $5_1;
$45($4_1 + 220 | 0, $4_1 + 260 | 0);
}
$11_1 = HEAP32[$4_1 + 236 >> 2];
$9_1 = $11_1 >>> 8 | 0;
$6_1 = HEAP32[$4_1 + 232 >> 2];
$11_1 = ($11_1 & 255) << 24 | $6_1 >>> 8;
}
$46(HEAP32[$4_1 + 248 >> 2], $5_1);
if (($6_1 & 255) == 9) {
continue
}
break;
};
HEAP32[$4_1 + 84 >> 2] = $7_1;
$5_1 = $11_1;
$3_1 = $9_1 << 8 | $5_1 >>> 24;
$23_1 = $6_1 & 255 | $5_1 << 8;
break label$77;
}
$23_1 = $6_1;
$26_1 = $8_1;
break label$84;
}
HEAP32[$4_1 + 104 >> 2] = 2;
break label$83;
}
$5_1 = HEAP32[$4_1 + 176 >> 2];
$3_1 = HEAP32[$4_1 + 180 >> 2];
$44($4_1 + 260 | 0, $3_1);
if ($3_1) {
$6_1 = $3_1 << 3;
if ($6_1) {
wasm2js_memory_copy(HEAP32[$4_1 + 264 >> 2], $5_1, $6_1)
}
HEAP32[$4_1 + 268 >> 2] = $3_1;
}
$23_1 = HEAP32[$4_1 + 264 >> 2];
$26_1 = HEAP32[$4_1 + 268 >> 2];
$5_1 = HEAP32[$4_1 + 260 >> 2];
}
if (($5_1 | 0) == -2147483647) {
HEAP32[$4_1 + 84 >> 2] = $7_1;
break label$76;
}
wasm2js_memory_copy($4_1 + 104 | 0, $4_1 + 168 | 0, 48);
HEAP32[$4_1 + 156 >> 2] = $23_1;
HEAP32[$4_1 + 160 >> 2] = $26_1;
HEAP32[$4_1 + 152 >> 2] = $5_1;
}
$3_1 = $4_1 + 168 | 0;
$58($3_1, $13_1 + 4 | 0);
$30($1_1, $3_1, $4_1 + 104 | 0);
$8_1 = $7_1;
$13_1 = $14_1;
continue;
}
break;
};
HEAP32[$4_1 + 84 >> 2] = $7_1;
$6_1 = $3_1;
$3_1 = $5_1;
$23_1 = $6_1 | 0;
}
$26_1 = $3_1;
$56(HEAP32[$4_1 + 220 >> 2], HEAP32[$4_1 + 224 >> 2]);
}
$34_1 = ($26_1 & 255) << 24 | $23_1 >>> 8;
$35_1 = $26_1 >>> 8 | 0;
$50($4_1 + 168 | 0);
$54($4_1 + 72 | 0);
$3_1 = $23_1;
}
$59($37_1, $24_1, 4, 12);
if (($3_1 & 255) == 9) {
continue
}
break;
};
$2_1 = $3_1 & 255;
$1_1 = $34_1;
$3_1 = $35_1 << 8 | $1_1 >>> 24;
HEAP32[$0_1 >> 2] = $2_1 | $1_1 << 8;
HEAP32[$0_1 + 4 >> 2] = $3_1;
}
$0_1 = HEAP32[$4_1 + 64 >> 2];
$5_1 = $0_1 + 8 | 0;
$3_1 = HEAP32[$4_1 + 68 >> 2];
while (1) {
if ($3_1) {
$27(HEAP32[$5_1 - 4 >> 2], HEAP32[$5_1 >> 2]);
$3_1 = $3_1 - 1 | 0;
$5_1 = $5_1 + 20 | 0;
continue;
}
break;
};
$59(HEAP32[$4_1 + 60 >> 2], $0_1, 4, 20);
global$0 = $4_1 + 288 | 0;
}

function $25($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 4 | 0;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2], 4, 16);
}

function $26($0_1, $1_1) {
if (HEAP32[$0_1 >> 2] == HEAP32[$1_1 >> 2]) {
$0_1 = $163($0_1 + 4 | 0, $1_1 + 4 | 0)
} else {
$0_1 = 0
}
return $0_1;
}

function $27($0_1, $1_1) {
$59($0_1, $1_1, 1, 1);
}

function $28($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
label$1 : {
if (!$1_1) {
break label$1
}
while (1) if ($1_1 >>> 0 <= 1) {
$0_1 = Math_imul($3_1, 80) + $0_1 | 0;
if ($149($0_1, $2_1) & 255) {
break label$1
}
return $0_1 + 16 | 0;
} else {
$5_1 = $3_1;
$4_1 = $1_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = ($149(Math_imul($3_1, 80) + $0_1 | 0, $2_1) & 255) == 1 ? $5_1 : $3_1;
$1_1 = $1_1 - $4_1 | 0;
continue;
};
}
return 0;
}

function $29($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = HEAP32[$1_1 + 8 >> 2];
label$1 : {
if (!$4_1) {
break label$1
}
$5_1 = HEAP32[$1_1 + 4 >> 2];
while (1) {
if ($4_1 >>> 0 <= 1) {
$2_1 = $144($2_1, ($3_1 << 4) + $5_1 | 0) & 255;
if (!$2_1) {
break label$1
}
$3_1 = (($2_1 | 0) == 255) + $3_1 | 0;
} else {
$7_1 = $3_1;
$6_1 = $4_1 >>> 1 | 0;
$3_1 = $6_1 + $3_1 | 0;
$3_1 = ($144($2_1, ($3_1 << 4) + $5_1 | 0) & 255) == 1 ? $7_1 : $3_1;
$4_1 = $4_1 - $6_1 | 0;
continue;
}
break;
};
}
HEAP32[$0_1 >> 2] = ($3_1 | 0) != 0;
$2_1 = $0_1;
$0_1 = HEAP32[$1_1 + 12 >> 2];
$1_1 = ($0_1 + $3_1 | 0) - 1 | 0;
HEAP32[$2_1 + 4 >> 2] = $0_1 >>> 0 > $1_1 >>> 0 ? -1 : $1_1;
}

function $30($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$5_1 = global$0 - 80 | 0;
global$0 = $5_1;
$7_1 = HEAP32[$0_1 + 4 >> 2];
$6_1 = HEAP32[$0_1 + 8 >> 2];
label$1 : {
if (!$6_1) {
break label$1
}
$3_1 = $6_1;
while (1) {
if ($3_1 >>> 0 <= 1) {
$3_1 = $146($1_1, Math_imul($4_1, 80) + $7_1 | 0) & 255;
if (!$3_1) {
break label$1
}
$4_1 = (($3_1 | 0) == 255) + $4_1 | 0;
} else {
$9_1 = $4_1;
$8_1 = $3_1 >>> 1 | 0;
$4_1 = $8_1 + $4_1 | 0;
$4_1 = ($146($1_1, Math_imul($4_1, 80) + $7_1 | 0) & 255) == 1 ? $9_1 : $4_1;
$3_1 = $3_1 - $8_1 | 0;
continue;
}
break;
};
}
label$5 : {
label$6 : {
label$7 : {
$8_1 = $4_1 >>> 0 >= $6_1 >>> 0;
if ($8_1) {
break label$7
}
$3_1 = Math_imul($4_1, 80) + $7_1 | 0;
$9_1 = HEAP32[$1_1 + 4 >> 2];
if ($226(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], $9_1, HEAP32[$1_1 + 8 >> 2]) | HEAPU8[$3_1 + 12 | 0] != HEAPU8[$1_1 + 12 | 0]) {
break label$7
}
$67($2_1);
$27(HEAP32[$1_1 >> 2], $9_1);
break label$6;
}
$3_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$5_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $3_1;
wasm2js_memory_copy($5_1 + 16 | 0, $2_1, 64);
if ($4_1 >>> 0 > $6_1 >>> 0) {
break label$5
}
if (HEAP32[$0_1 >> 2] == ($6_1 | 0)) {
$299($0_1, 8, 80);
$7_1 = HEAP32[$0_1 + 4 >> 2];
}
$1_1 = Math_imul($4_1, 80) + $7_1 | 0;
label$10 : {
if ($8_1) {
break label$10
}
$2_1 = Math_imul($6_1 - $4_1 | 0, 80);
if (!$2_1) {
break label$10
}
wasm2js_memory_copy($1_1 + 80 | 0, $1_1, $2_1);
}
wasm2js_memory_copy($1_1, $5_1, 80);
HEAP32[$0_1 + 8 >> 2] = $6_1 + 1;
}
global$0 = $5_1 + 80 | 0;
return;
}
abort();
}

function $31($0_1) {
$299($0_1, 4, 20);
}

function $32($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
label$1 : {
label$2 : {
$3_1 = HEAP32[$1_1 + 12 >> 2];
$4_1 = HEAP32[$3_1 + 180 >> 2];
if (!$4_1) {
break label$2
}
$5_1 = HEAP32[$3_1 + 176 >> 2];
$3_1 = 0;
while (1) if ($4_1 >>> 0 <= 1) {
$4_1 = ($3_1 << 4) + $5_1 | 0;
if (HEAP32[$4_1 >> 2] != ($2_1 | 0)) {
break label$2
}
$3_1 = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
break label$1;
} else {
$7_1 = $3_1;
$6_1 = $4_1 >>> 1 | 0;
$3_1 = $6_1 + $3_1 | 0;
$3_1 = HEAPU32[($3_1 << 4) + $5_1 >> 2] > $2_1 >>> 0 ? $7_1 : $3_1;
$4_1 = $4_1 - $6_1 | 0;
continue;
};
}
$303($1_1, $2_1);
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $33($0_1, $1_1, $2_1, $3_1) {
$349($0_1, $1_1, $2_1, $3_1, 0);
}

function $34($0_1, $1_1, $2_1, $3_1, $4_1) {
if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
$298($0_1, $1_1, $2_1, $3_1, $4_1)
}
}

function $35($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 20 >> 2] = $3_1;
HEAP32[$4_1 + 16 >> 2] = $2_1;
HEAP8[$4_1 + 8 | 0] = 9;
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 4) {
(wasm2js_i32$0 = ($4_1 + 28 | 0) + $3_1 | 0, wasm2js_i32$1 = $39($4_1 + 8 | 0)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$2_1 = HEAP32[$4_1 + 28 >> 2];
$3_1 = $2_1 >>> 24 | 0;
label$3 : {
if (!(!(!$3_1 | ($2_1 & 65535) != 16963) & HEAPU8[$4_1 + 8 | 0] == 9)) {
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
break label$3;
}
label$6 : {
label$7 : {
if (($3_1 | 0) == 1) {
$3_1 = 2;
if (($1_1 & 255) != ($2_1 >>> 16 & 255)) {
break label$7
}
break label$6;
}
$3_1 = $3_1 << 8 | 1;
}
HEAP32[$4_1 + 16 >> 2] = 1;
HEAP32[$4_1 + 20 >> 2] = 0;
HEAP32[$4_1 + 8 >> 2] = $3_1;
HEAP32[$4_1 + 12 >> 2] = 0;
}
$1_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $4_1 + 32 | 0;
}

function $36($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
while (1) {
if (!$2_1 & $3_1 >>> 0 >= 63 | $2_1) {
if (HEAPU8[$0_1 | 0] == 9) {
HEAP32[$0_1 >> 2] = 4;
HEAP32[$0_1 + 4 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
i64toi32_i32$HIGH_BITS = 0;
return 0;
}
$5_1 = $39($0_1);
$4_1 = $5_1 & 127;
$1_1 = $3_1 & 31;
if (($3_1 & 63) >>> 0 >= 32) {
$6_1 = $4_1 << $1_1;
$1_1 = 0;
} else {
$6_1 = (1 << $1_1) - 1 & $4_1 >>> 32 - $1_1;
$1_1 = $4_1 << $1_1;
}
$7_1 = $1_1 | $7_1;
$8_1 = $6_1 | $8_1;
$3_1 = $3_1 + 7 | 0;
$2_1 = $3_1 >>> 0 < 7 ? $2_1 + 1 | 0 : $2_1;
if ($5_1 << 24 >> 24 < 0) {
continue
}
break;
};
$0_1 = HEAPU8[$0_1 | 0] == 9;
$2_1 = $0_1 ? $7_1 : 0;
i64toi32_i32$HIGH_BITS = $0_1 ? $8_1 : 0;
return $2_1;
}

function $37($0_1) {
return $244($0_1, $42($0_1));
}

function $38($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$245($3_1 + 4 | 0, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $39($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$242($1_1 + 8 | 0, $0_1, 1);
global$0 = $1_1 + 16 | 0;
return HEAP32[$1_1 + 12 >> 2] == 1 ? HEAPU8[HEAP32[$1_1 + 8 >> 2]] : 0;
}

function $40($0_1, $1_1, $2_1, $3_1) {
$0_1 = $345($0_1, $2_1, $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1);
$0_1 = $0_1 ? $0_1 : $1_1 - $3_1 | 0;
return (($0_1 | 0) > 0) - (($0_1 | 0) < 0) | 0;
}

function $41($0_1, $1_1, $2_1, $3_1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$0_1 = $345($0_1, $2_1, $1_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $42($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = $36($0_1);
$1_1 = HEAPU8[$0_1 | 0];
$2_1 = i64toi32_i32$HIGH_BITS;
if (($2_1 | 0) == 1 | $2_1 >>> 0 > 1) {
if (($1_1 | 0) == 9) {
HEAP32[$0_1 >> 2] = 4;
HEAP32[$0_1 + 4 >> 2] = 0;
$1_1 = 4;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
}
return ($1_1 | 0) == 9 ? $3_1 : 0;
}

function $43($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$2_1 = $244($1_1, $2_1);
$48($5_1 + 4 | 0, $2_1);
while (1) {
if ($2_1) {
$6_1 = $42($1_1) + $4_1 | 0;
$4_1 = $4_1 >>> 0 > $6_1 >>> 0 ? -1 : $6_1;
if ($4_1 >>> 0 >= $3_1 >>> 0) {
if (HEAPU8[$1_1 | 0] == 9) {
HEAP32[$1_1 >> 2] = 1540;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
$2_1 = $2_1 - 1 | 0;
$303($5_1 + 4 | 0, $4_1);
$4_1 = $4_1 + 1 | 0;
$4_1 = $4_1 ? $4_1 : -1;
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

function $44($0_1, $1_1) {
$348($0_1, $1_1, 8, 4);
}

function $45($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = Math_fround(0);
$3_1 = HEAP32[$1_1 + 20 >> 2];
$2_1 = HEAP32[$1_1 + 16 >> 2];
$4_1 = $3_1 - $2_1 | 0;
$34($0_1, HEAP32[$0_1 + 8 >> 2], $4_1, 4, 8);
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

function $46($0_1, $1_1) {
$59($0_1, $1_1, 4, 4);
}

function $47($0_1, $1_1) {
$0_1 = $181($0_1, $1_1);
if (!$0_1) {
abort()
}
return $0_1;
}

function $48($0_1, $1_1) {
$348($0_1, $1_1, 4, 4);
}

function $49($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 4);
}

function $50($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = HEAP32[$0_1 + 4 >> 2];
label$1 : {
if (!HEAP32[$0_1 >> 2]) {
$56($2_1, $1_1);
break label$1;
}
$59($2_1, $1_1, 4, 16);
}
$46(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
}

function $51($0_1) {
if (HEAP32[$0_1 >> 2] != 2) {
$50($0_1)
}
}

function $52($0_1, $1_1) {
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$51($0_1);
$0_1 = $0_1 + 48 | 0;
continue;
}
break;
};
}

function $53($0_1, $1_1) {
$59($0_1, $1_1, 8, 48);
}

function $54($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
$52($1_1, (HEAP32[$0_1 + 20 >> 2] - $1_1 >>> 0) / 48 | 0);
$53(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 8 >> 2]);
}

function $55($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
label$1 : {
label$2 : {
$3_1 = HEAP32[$1_1 + 136 >> 2];
if ($3_1 >>> 0 <= $2_1 >>> 0) {
if (($2_1 | 0) == ($3_1 | 0)) {
break label$2
}
if (HEAP32[$1_1 + 184 >> 2] != -2147483648) {
label$6 : {
$5_1 = $0_1;
$4_1 = HEAP32[$1_1 + 192 >> 2];
$3_1 = ($3_1 ^ -1) + $2_1 | 0;
label$7 : {
if ($4_1 >>> 0 > $3_1 >>> 0) {
$1_1 = HEAP32[$1_1 + 188 >> 2] + Math_imul($3_1, 12) | 0;
break label$7;
}
$3_1 = $3_1 - $4_1 | 0;
if ($3_1 >>> 0 >= HEAPU32[$1_1 + 204 >> 2]) {
break label$6
}
$1_1 = HEAP32[$1_1 + 200 >> 2] + ($3_1 << 4) | 0;
}
HEAP32[$5_1 + 12 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
$1_1 = 0;
break label$1;
}
}
$1_1 = $0_1;
HEAP32[$1_1 + 4 >> 2] = 7;
HEAP32[$1_1 + 8 >> 2] = $2_1;
$1_1 = 1;
break label$1;
}
$1_1 = HEAP32[$1_1 + 132 >> 2] + Math_imul($2_1, 12) | 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$1_1 + 8 >> 2];
$1_1 = 0;
break label$1;
}
HEAP32[$0_1 + 12 >> 2] = HEAP32[$1_1 + 156 >> 2];
$2_1 = HEAP32[$1_1 + 152 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 148 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
$1_1 = 0;
}
HEAP32[$0_1 >> 2] = $1_1;
}

function $56($0_1, $1_1) {
$59($0_1, $1_1, 4, 8);
}

function $57($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
if ($2_1 >>> 0 > $3_1 >>> 0) {
if (HEAPU8[$1_1 | 0] == 9) {
HEAP32[$1_1 >> 2] = 1540;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
label$3 : {
label$4 : {
label$5 : {
switch ($39($1_1) & 255) {
default:
if (HEAPU8[$1_1 | 0] == 9) {
HEAP32[$1_1 >> 2] = 1540;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
break label$3;
case 0:
$43($0_1, $1_1, $2_1, $3_1);
break label$3;
case 1:
HEAP32[$5_1 + 20 >> 2] = 0;
HEAP32[$5_1 + 24 >> 2] = 4;
label$10 : while (1) {
HEAP32[$5_1 + 28 >> 2] = $6_1;
if ($2_1 >>> 0 <= $6_1 >>> 0) {
break label$4
}
$4_1 = $42($1_1);
$9_1 = $42($1_1);
$7_1 = HEAPU8[$1_1 | 0];
label$11 : {
$4_1 = $4_1 + $8_1 | 0;
$4_1 = $4_1 >>> 0 < $8_1 >>> 0 ? -1 : $4_1;
$8_1 = $9_1 + $4_1 | 0;
$8_1 = ($4_1 >>> 0 > $8_1 >>> 0 ? -1 : $8_1) + 1 | 0;
$8_1 = $8_1 ? $8_1 : -1;
if ($8_1 >>> 0 <= $3_1 >>> 0) {
$9_1 = $2_1 - $6_1 | 0;
$6_1 = $8_1 - $4_1 | 0;
if ($9_1 >>> 0 >= $6_1 >>> 0) {
break label$11
}
}
if (($7_1 | 0) == 9) {
HEAP32[$1_1 >> 2] = 1540;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
break label$4;
}
if (($7_1 | 0) != 9) {
break label$4
}
$49($5_1 + 20 | 0, $6_1 >>> 0 > $8_1 >>> 0 ? 0 : $6_1);
$6_1 = HEAP32[$5_1 + 28 >> 2];
$7_1 = HEAP32[$5_1 + 24 >> 2] + ($6_1 << 2) | 0;
while (1) {
if (($4_1 | 0) == ($8_1 | 0)) {
continue label$10
}
HEAP32[$7_1 >> 2] = $4_1;
$7_1 = $7_1 + 4 | 0;
$6_1 = $6_1 + 1 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
};
};
case 2:
break label$5;
};
}
$242($5_1 + 8 | 0, $1_1, $42($1_1));
$6_1 = HEAP32[$5_1 + 8 >> 2];
$4_1 = HEAP32[$5_1 + 12 >> 2];
$7_1 = $4_1 << 3;
$48($5_1 + 20 | 0, $4_1 >>> 0 > 536870911 ? $2_1 : $2_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $2_1);
$8_1 = $4_1 + $6_1 | 0;
$7_1 = 0;
while (1) {
label$16 : {
if (($6_1 | 0) != ($8_1 | 0)) {
$4_1 = HEAPU8[$6_1 | 0];
while (1) {
if (!($4_1 & 255)) {
break label$16
}
$303($5_1 + 20 | 0, __wasm_ctz_i32($4_1) | $7_1);
$4_1 = $4_1 - 1 & $4_1;
continue;
};
}
$7_1 = 1;
$4_1 = HEAP32[$5_1 + 28 >> 2];
label$19 : {
if (!$4_1) {
break label$19
}
$6_1 = (HEAP32[$5_1 + 24 >> 2] + ($4_1 << 2) | 0) - 4 | 0;
if (!$6_1) {
break label$19
}
$7_1 = HEAPU32[$6_1 >> 2] < $3_1 >>> 0;
}
if (!($7_1 ? ($2_1 | 0) == ($4_1 | 0) : 0)) {
if (HEAPU8[$1_1 | 0] == 9) {
HEAP32[$1_1 >> 2] = 1540;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
$1_1 = HEAP32[$5_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$3;
}
$7_1 = $7_1 + 8 | 0;
$6_1 = $6_1 + 1 | 0;
continue;
};
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 28 >> 2];
$1_1 = HEAP32[$5_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $5_1 + 32 | 0;
}

function $58($0_1, $1_1) {
$108($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
HEAP8[$0_1 + 12 | 0] = HEAPU8[$1_1 + 12 | 0];
}

function $59($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
label$1 : {
if (!$0_1) {
$2_1 = $4_1 + 12 | 0;
$0_1 = 0;
break label$1;
}
HEAP32[$4_1 + 12 >> 2] = $2_1;
$2_1 = $4_1 + 8 | 0;
$0_1 = Math_imul($0_1, $3_1);
}
HEAP32[$2_1 >> 2] = $0_1;
label$3 : {
if (!HEAP32[$4_1 + 12 >> 2]) {
break label$3
}
$0_1 = HEAP32[$4_1 + 8 >> 2];
if (!$0_1) {
break label$3
}
$179($1_1, $0_1);
}
global$0 = $4_1 + 16 | 0;
}

function $60($0_1) {
if (HEAP32[$0_1 >> 2] != -2147483648) {
$61($0_1)
}
}

function $61($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$46(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 12);
}

function $62($0_1, $1_1) {
if (($0_1 | 0) != -2147483648) {
$46($0_1, $1_1)
}
}

function $63($0_1) {
if (HEAP32[$0_1 >> 2]) {
$25($0_1)
}
}

function $64($0_1, $1_1) {
if (($0_1 | 0) != -2147483648) {
$27($0_1, $1_1)
}
}

function $65() {
if (HEAP32[265764] != -2147483648) {
$66(1063056)
}
}

function $66($0_1) {
$71(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$59(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2], 4, 16);
}

function $67($0_1) {
var $1_1 = 0;
label$1 : {
if (HEAP32[$0_1 >> 2] == 2) {
break label$1
}
$50($0_1);
$1_1 = HEAP32[$0_1 + 48 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$1
}
$56($1_1, HEAP32[$0_1 + 52 >> 2]);
}
}

function $68($0_1, $1_1) {
$59($0_1, $1_1, 8, 16);
}

function $69($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$70($1_1, HEAP32[$0_1 + 8 >> 2]);
$59(HEAP32[$0_1 >> 2], $1_1, 4, 12);
}

function $70($0_1, $1_1) {
$351($0_1, $1_1, 12);
}

function $71($0_1, $1_1) {
$59($0_1, $1_1, 4, 12);
}

function $72($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$73($1_1, HEAP32[$0_1 + 8 >> 2]);
$74(HEAP32[$0_1 >> 2], $1_1);
}

function $73($0_1, $1_1) {
$351($0_1, $1_1, 20);
}

function $74($0_1, $1_1) {
$59($0_1, $1_1, 4, 20);
}

function $75($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$6_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
label$2 : {
if (($4_1 | 0) != ($6_1 | 0)) {
$3_1 = Math_imul($4_1, 52) + $5_1 | 0;
if (HEAP32[$3_1 >> 2] != -2147483648) {
$76($3_1);
$1_1 = HEAP32[$3_1 + 48 >> 2];
$2_1 = HEAP32[$3_1 + 44 >> 2];
while (1) if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$76($2_1);
$2_1 = $2_1 + 40 | 0;
continue;
} else {
$1_1 = 40;
$2_1 = 40;
break label$2;
};
}
$27(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$1_1 = HEAP32[$3_1 + 24 >> 2];
$2_1 = HEAP32[$3_1 + 20 >> 2];
while (1) if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$77($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
} else {
$2_1 = 12;
$1_1 = 16;
break label$2;
};
}
$59(HEAP32[$0_1 >> 2], $5_1, 4, 52);
return;
}
$4_1 = $4_1 + 1 | 0;
$1_1 = $1_1 + $3_1 | 0;
$59(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 4, $2_1);
continue;
};
}

function $76($0_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$83($0_1 + 12 | 0);
$80($0_1 + 24 | 0);
}

function $77($0_1) {
$352($0_1, 20);
}

function $78($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$79($2_1);
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 16);
}

function $79($0_1) {
$0_1 = (HEAP32[$0_1 >> 2] == -2147483648 ? 4 : 0) + $0_1 | 0;
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
}

function $80($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$81($2_1);
$2_1 = $2_1 + 36 | 0;
continue;
}
break;
};
$82(HEAP32[$0_1 >> 2], $3_1);
}

function $81($0_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
}

function $82($0_1, $1_1) {
$59($0_1, $1_1, 4, 36);
}

function $83($0_1) {
$352($0_1, 28);
}

function $84($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$85($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 24);
}

function $85($0_1) {
$352($0_1, 16);
}

function $86($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($3_1 | 0) != ($7_1 | 0)) {
$1_1 = Math_imul($3_1, 108) + $5_1 | 0;
$87($1_1);
$27(HEAP32[$1_1 + 60 >> 2], HEAP32[$1_1 + 64 >> 2]);
$4_1 = HEAP32[$1_1 + 80 >> 2];
$6_1 = HEAP32[$1_1 + 76 >> 2];
$2_1 = $6_1;
while (1) {
if ($4_1) {
$27(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
$4_1 = $4_1 - 1 | 0;
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[$1_1 + 72 >> 2], $6_1, 4, 16);
$88($1_1 + 84 | 0);
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $5_1, 4, 108);
}

function $87($0_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
$27(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$27(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
$27(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
}

function $88($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$89($2_1);
$2_1 = $2_1 + 28 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 28);
}

function $89($0_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $90($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($1_1 | 0) != ($7_1 | 0)) {
$2_1 = Math_imul($1_1, 20) + $5_1 | 0;
$6_1 = $2_1 + 4 | 0;
$3_1 = HEAP32[$6_1 >> 2] + 4 | 0;
$4_1 = HEAP32[$2_1 + 8 >> 2];
while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
$60($3_1);
$3_1 = $3_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[$2_1 >> 2], HEAP32[$6_1 >> 2], 4, 16);
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $5_1, 4, 20);
}

function $91($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1 + 8 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
while (1) {
if ($2_1) {
$59(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], 4, 4);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 16);
}

function $92($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1 + 8 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 20);
}

function $93($0_1, $1_1) {
$59($0_1, $1_1, 8, 8);
}

function $94($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
$2_1 = HEAP32[$0_1 + 4 >> 2];
if (($1_1 | 0) != ($2_1 | 0)) {
$70((Math_imul($1_1, 12) + $0_1 | 0) + 8 | 0, $2_1 - $1_1 | 0)
}
}

function $95($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$73($1_1, (HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 0) / 20 | 0);
$74(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $96($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$97($1_1, (HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 0) / 20 | 0);
$74(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $97($0_1, $1_1) {
while (1) {
if ($1_1) {
$46(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$1_1 = $1_1 - 1 | 0;
$0_1 = $0_1 + 20 | 0;
continue;
}
break;
};
}

function $98($0_1) {
$63($0_1 + 36 | 0);
$63($0_1 + 52 | 0);
}

function $99($0_1, $1_1) {
if ($0_1) {
$59($1_1, $0_1, 4, 16)
}
}

function $100($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 24);
$2_1 = HEAP32[$0_1 + 20 >> 2];
$3_1 = HEAP32[$0_1 + 16 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 12 >> 2], $3_1, 4, 16);
$27(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$46(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
$46(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
$85($0_1 + 60 | 0);
$85($0_1 + 76 | 0);
$46(HEAP32[$0_1 + 92 >> 2], HEAP32[$0_1 + 96 >> 2]);
$2_1 = HEAP32[$0_1 + 112 >> 2];
$3_1 = HEAP32[$0_1 + 108 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$85($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 104 >> 2], $3_1, 4, 28);
$2_1 = HEAP32[$0_1 + 124 >> 2];
$3_1 = HEAP32[$0_1 + 120 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 116 >> 2], $3_1, 4, 16);
$71(HEAP32[$0_1 + 128 >> 2], HEAP32[$0_1 + 132 >> 2]);
}

function $101($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$67($1_1 + 16 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 80 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 8, 80);
}

function $102($0_1) {
$0_1 = $0_1 | 0;
$59(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 4, 12);
$59(HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 24 >> 2], 8, 24);
}

function $103($0_1) {
$0_1 = $0_1 | 0;
$46(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $104($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$71(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 12);
$46(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
$2_1 = HEAP32[$0_1 + 32 >> 2];
$3_1 = HEAP32[$0_1 + 28 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$27(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 24 >> 2], $3_1, 4, 28);
}

function $105($0_1, $1_1) {
$59($0_1, $1_1, 4, 16);
}

function $106($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$9_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
while (1) {
label$2 : {
$4_1 = 1;
$2_1 = $2_1 + $5_1 | 0;
if (($2_1 | 0) < ($5_1 | 0) | ($2_1 | 0) > 31) {
break label$2
}
if (($3_1 | 0) == ($9_1 | 0)) {
$4_1 = 0;
break label$2;
}
$5_1 = $2_1 + 1 | 0;
$6_1 = $3_1 + 1 | 0;
HEAP32[$1_1 >> 2] = $6_1;
$7_1 = HEAPU8[$3_1 | 0];
$8_1 = ($7_1 & 127) << $2_1 | $8_1;
$2_1 = 6;
$3_1 = $6_1;
if ($7_1 << 24 >> 24 < 0) {
continue
}
}
break;
};
HEAP32[$0_1 + 4 >> 2] = $8_1;
HEAP32[$0_1 >> 2] = $4_1;
}

function $107($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$1_1 >> 2];
label$1 : {
if (!$3_1) {
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
label$3 : {
label$4 : {
if (HEAP32[$1_1 + 4 >> 2] == ($3_1 | 0)) {
HEAP32[$2_1 + 4 >> 2] = -2147483648;
break label$4;
}
HEAP32[$1_1 >> 2] = $3_1 + 52;
$4_1 = HEAP32[$3_1 >> 2] == -2147483648;
$108($2_1 + 4 | 0, HEAP32[($4_1 ? 8 : 4) + $3_1 >> 2], HEAP32[($4_1 ? 12 : 8) + $3_1 >> 2]);
if (HEAP32[$2_1 + 4 >> 2] != -2147483648) {
break label$3
}
}
HEAP32[$1_1 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $2_1 + 16 | 0;
}

function $108($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$297($3_1 + 4 | 0, $2_1, 0, 1, 1);
if (HEAP32[$3_1 + 4 >> 2] != 1) {
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
return;
}
abort();
}

function $109($0_1) {
return $346($0_1, 52);
}

function $110($0_1) {
return $346($0_1, 36);
}

function $111($0_1) {
return $346($0_1, 20);
}

function $112($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
label$1 : {
if (!HEAP32[$1_1 >> 2]) {
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
label$3 : {
if (($2_1 | 0) != HEAP32[$1_1 + 12 >> 2]) {
HEAP32[$1_1 + 4 >> 2] = $2_1 + 16;
$4_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$3_1 + 4 >> 2] = $4_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
$2_1 = HEAP32[$2_1 >> 2];
if (($2_1 | 0) != -2147483648) {
break label$3
}
}
$63($1_1);
HEAP32[$1_1 >> 2] = 0;
$2_1 = -2147483648;
}
HEAP32[$0_1 >> 2] = $2_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$3_1 + 8 >> 2];
}
global$0 = $3_1 + 16 | 0;
}

function $113($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
label$1 : {
if (HEAPU8[$1_1 + 29 | 0] == 2) {
break label$1
}
$114($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$5_1 = $3_1;
break label$1;
}
HEAP8[$1_1 + 29 | 0] = 2;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $2_1 + 16 | 0;
}

function $114($0_1, $1_1) {
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
$8_1 = HEAP32[$1_1 + 16 >> 2];
$9_1 = HEAP32[$1_1 + 20 >> 2];
$152($4_1 + 8 | 0, $7_1);
$2_1 = HEAP32[$4_1 + 12 >> 2];
if (($2_1 | 0) == 1114112) {
break label$4
}
$3_1 = HEAP32[$4_1 + 8 >> 2];
if (!$183($2_1)) {
continue
}
break;
};
$2_1 = HEAP32[$1_1 >> 2];
HEAP32[$1_1 >> 2] = (HEAP32[$1_1 + 16 >> 2] + ($3_1 + ($9_1 - $8_1 | 0) | 0) | 0) - HEAP32[$1_1 + 20 >> 2];
$6_1 = $2_1 + $5_1 | 0;
$2_1 = $3_1 - $2_1 | 0;
break label$3;
}
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

function $115($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$4_1 = ($1_1 >>> 1 | 0) + $1_1 | 0;
label$1 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
label$3 : {
if ($4_1 >>> 0 < $1_1 >>> 0) {
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = ($4_1 << 2) + $0_1 | 0;
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$3_1 >> 2] = $2_1;
$2_1 = 0;
break label$3;
}
$2_1 = $4_1 - $1_1 | 0;
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
$116($2_1, $5_1, 4);
$2_1 = $3_1;
continue;
};
}
break;
};
}

function $116($0_1, $1_1, $2_1) {
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
label$3 : {
if (!($2_1 & 3)) {
break label$3
}
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
break label$3
}
$0_1 = $0_1 + $5_1 | 0;
$2_1 = HEAPU8[$0_1 | 0];
$3_1 = $0_1;
$0_1 = $1_1 + $5_1 | 0;
HEAP8[$3_1 | 0] = HEAPU8[$0_1 | 0];
HEAP8[$0_1 | 0] = $2_1;
}
}

function $117($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
$4_1 = ($1_1 >>> 1 | 0) + $1_1 | 0;
label$1 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
label$3 : {
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
break label$3;
}
$2_1 = $4_1 - $1_1 | 0;
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
$5_1 = $118(Math_imul($5_1, 20) + $0_1 | 0, Math_imul($3_1, 20) + $0_1 | 0) + $5_1 | 0
}
$2_1 = Math_imul($2_1, 20) + $0_1 | 0;
$3_1 = Math_imul($5_1, 20) + $0_1 | 0;
if (!$118($2_1, $3_1)) {
continue label$1
}
$116($2_1, $3_1, 20);
$2_1 = $5_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
}

function $118($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 + 16 | 0];
$3_1 = HEAPU8[$0_1 + 16 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
return ($40(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255) == 255;
}

function $119($0_1, $1_1, $2_1) {
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
if (($6_1 | 0) != ($3_1 | 0) | ($4_1 | 0) != ($0_1 | 0)) {
return $3_1 >>> 0 > $6_1 >>> 0 & ($0_1 | 0) >= ($4_1 | 0) | ($0_1 | 0) > ($4_1 | 0)
}
$0_1 = HEAPU8[$2_1 + 8 | 0];
if (($0_1 | 0) != ($1_1 | 0)) {
return $0_1 >>> 0 > $1_1 >>> 0
}
$0_1 = HEAP32[$2_1 + 4 >> 2];
if (($0_1 | 0) != ($7_1 | 0)) {
return $0_1 >>> 0 < $7_1 >>> 0
}
return $5_1 >>> 0 < $8_1 >>> 0;
}

function $120($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 12 >> 2];
$3_1 = HEAP32[$1_1 + 12 >> 2];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
$2_1 = HEAPU8[$0_1 + 16 | 0];
$3_1 = HEAPU8[$1_1 + 16 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
return $40(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) << 24 >> 24 < 0;
}

function $121($0_1, $1_1, $2_1, $3_1) {
return ($40($0_1, $1_1, $2_1, $3_1) & 128) >>> 7 | 0;
}

function $122($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
return $147($0_1 + 4 | 0, $1_1 + 4 | 0);
}

function $123($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
label$1 : {
if (($2_1 | 0) != ($3_1 | 0)) {
$2_1 = $2_1 >>> 0 > $3_1 >>> 0;
break label$1;
}
$2_1 = $333(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) & 255;
if (($2_1 | 0) != 2) {
break label$1
}
$2_1 = HEAPU32[$0_1 + 16 >> 2] < HEAPU32[$1_1 + 16 >> 2];
}
return $2_1 & 1;
}

function $124($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$0_1 = HEAP32[$4_1 + 8 >> 2];
label$1 : {
label$2 : {
if ($0_1 >>> 0 > $1_1 >>> 0) {
$3_1 = 0;
if ($0_1 >>> 0 <= $2_1 >>> 0) {
break label$1
}
$0_1 = HEAP32[$4_1 + 4 >> 2];
$0_1 = $149($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
break label$2;
}
$0_1 = $0_1 >>> 0 > $2_1 >>> 0 ? -1 : 0;
}
$0_1 = $0_1 & 255;
$3_1 = $0_1 ? ($0_1 | 0) == 255 : $1_1 >>> 0 < $2_1 >>> 0;
}
return $3_1;
}

function $125($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$3_1 = $4_1;
if (($5_1 | 0) != ($3_1 | 0)) {
$4_1 = $3_1 + 8 | 0;
HEAP32[$0_1 >> 2] = $4_1;
if (!$126(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], $1_1, $2_1)) {
continue
}
}
break;
};
return ($3_1 | 0) != ($5_1 | 0);
}

function $126($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
label$1 : {
if (($1_1 | 0) != ($3_1 | 0)) {
break label$1
}
while (1) {
if (!$1_1) {
$4_1 = 1;
break label$1;
}
$3_1 = HEAPU8[$0_1 | 0];
$5_1 = ((($3_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $3_1) & 255;
$3_1 = HEAPU8[$2_1 | 0];
if (($5_1 | 0) != (((($3_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $3_1) & 255)) {
break label$1
}
$0_1 = $0_1 + 1 | 0;
$2_1 = $2_1 + 1 | 0;
$1_1 = $1_1 - 1 | 0;
continue;
};
}
return $4_1;
}

function $127($0_1, $1_1) {
$128($0_1, ($1_1 | 0) != 1114112);
while (1) {
if (($1_1 | 0) != 1114112) {
$129($0_1, $1_1);
$1_1 = 1114112;
continue;
}
break;
};
}

function $128($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
$298($0_1, $2_1, $1_1, 1, 1)
}
}

function $129($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = 1;
label$1 : {
if ($1_1 >>> 0 < 128) {
break label$1
}
$2_1 = 2;
if ($1_1 >>> 0 < 2048) {
break label$1
}
$2_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
}
$128($0_1, $2_1);
$6($1_1, HEAP32[$0_1 + 4 >> 2] + HEAP32[$0_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 8 >> 2] = $3_1 + $2_1;
}

function $130($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$131($0_1, $1_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
label$1 : {
if (!$1_1) {
break label$1
}
$4_1 = Math_imul($1_1, 36);
if (!$4_1) {
break label$1
}
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 36) | 0, $2_1, $4_1);
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
$82($5_1, $2_1);
}

function $131($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 36);
}

function $132($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0;
$2_1 = global$0 - 304 | 0;
global$0 = $2_1;
$14_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
$16_1 = HEAP32[$1_1 >> 2];
$17_1 = $3_1 - $16_1 >>> 4 | 0;
$33($2_1 + 32 | 0, $17_1, 4, 52);
HEAP32[$2_1 + 52 >> 2] = 0;
$1_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 44 >> 2] = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 48 >> 2] = $1_1;
$34($2_1 + 44 | 0, 0, $17_1, 4, 52);
$15_1 = HEAP32[$2_1 + 52 >> 2];
if (($3_1 | 0) != ($16_1 | 0)) {
$24_1 = HEAP32[$2_1 + 48 >> 2];
$18_1 = $2_1 + 164 | 0;
$19_1 = $2_1 + 152 | 0;
$20_1 = $2_1 + 140 | 0;
$21_1 = $2_1 + 128 | 0;
$22_1 = $2_1 + 68 | 0;
while (1) {
$1_1 = ($23_1 << 4) + $16_1 | 0;
label$3 : {
if (HEAP32[$1_1 >> 2] == -2147483648) {
$3_1 = $1_1 + 8 | 0;
$1_1 = $1_1 + 12 | 0;
$108($2_1 + 80 | 0, HEAP32[$3_1 >> 2], HEAP32[$1_1 >> 2]);
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
label$7 : {
if (HEAPU8[$10_1 + 21 | 0] == 3) {
break label$7
}
HEAP32[$18_1 + 8 >> 2] = HEAP32[$10_1 + 20 >> 2];
$1_1 = HEAP32[$10_1 + 16 >> 2];
HEAP32[$18_1 >> 2] = HEAP32[$10_1 + 12 >> 2];
HEAP32[$18_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 176 >> 2] = 32;
HEAP32[$2_1 + 160 >> 2] = $13_1;
HEAP32[$2_1 + 156 >> 2] = $8_1;
HEAP32[$2_1 + 148 >> 2] = 0;
HEAP32[$2_1 + 152 >> 2] = 0;
HEAP32[$2_1 + 144 >> 2] = $13_1;
HEAP32[$2_1 + 140 >> 2] = $8_1;
HEAP32[$2_1 + 132 >> 2] = 0;
HEAP32[$2_1 + 136 >> 2] = 0;
HEAP32[$2_1 + 124 >> 2] = 0;
HEAP32[$2_1 + 128 >> 2] = 4;
HEAP32[$2_1 + 180 >> 2] = $2_1 + 111;
$133($2_1 + 196 | 0, $2_1 + 124 | 0);
label$8 : {
if (HEAP32[$2_1 + 196 >> 2] != -2147483648) {
$5_1 = 20;
$33($2_1, 4, 4, 20);
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
$133($2_1 + 280 | 0, $2_1 + 216 | 0);
if (HEAP32[$2_1 + 280 >> 2] != -2147483648) {
if (HEAP32[$2_1 + 184 >> 2] == ($1_1 | 0)) {
$34($2_1 + 184 | 0, $1_1, 1, 4, 20);
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
$105(HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
$3_1 = HEAP32[$2_1 + 192 >> 2];
HEAP32[$2_1 + 120 >> 2] = $3_1;
$1_1 = HEAP32[$2_1 + 188 >> 2];
HEAP32[$2_1 + 112 >> 2] = HEAP32[$2_1 + 184 >> 2];
HEAP32[$2_1 + 116 >> 2] = $1_1;
if (!$3_1) {
break label$8
}
if (HEAP32[$2_1 + 96 >> 2] == ($11_1 | 0)) {
$134($2_1 + 96 | 0);
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
HEAP32[$2_1 + 120 >> 2] = 0;
HEAP32[$2_1 + 112 >> 2] = 0;
HEAP32[$2_1 + 116 >> 2] = 4;
$105(HEAP32[$2_1 + 124 >> 2], HEAP32[$2_1 + 128 >> 2]);
}
$77($2_1 + 112 | 0);
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
break label$3;
}
$6_1 = HEAPU8[$1_1 + 12 | 0];
$8_1 = HEAP32[$1_1 + 4 >> 2];
$9_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 160 >> 2] = $9_1;
HEAP32[$2_1 + 156 >> 2] = $8_1;
HEAP32[$2_1 + 148 >> 2] = 0;
HEAP32[$2_1 + 152 >> 2] = 0;
HEAP32[$2_1 + 144 >> 2] = $9_1;
HEAP32[$2_1 + 140 >> 2] = $8_1;
HEAP32[$2_1 + 132 >> 2] = 0;
HEAP32[$2_1 + 136 >> 2] = 0;
HEAP32[$2_1 + 124 >> 2] = 0;
HEAP32[$2_1 + 128 >> 2] = 4;
$135($2_1 + 24 | 0, $2_1 + 124 | 0);
$4_1 = HEAP32[$2_1 + 24 >> 2];
label$14 : {
if ($4_1) {
$7_1 = HEAP32[$2_1 + 28 >> 2];
$3_1 = $2_1 + 216 | 0;
$44($3_1, 4);
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$1_1 + 4 >> 2] = $7_1;
HEAP32[$1_1 >> 2] = $4_1;
HEAP32[$2_1 + 288 >> 2] = 1;
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$2_1 + 280 >> 2] = HEAP32[$2_1 + 216 >> 2];
HEAP32[$2_1 + 284 >> 2] = $1_1;
wasm2js_memory_copy($3_1, $2_1 + 124 | 0, 40);
while (1) {
$135($2_1 + 16 | 0, $2_1 + 216 | 0);
$7_1 = HEAP32[$2_1 + 16 >> 2];
if ($7_1) {
$3_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = HEAP32[$2_1 + 288 >> 2];
if (($4_1 | 0) == HEAP32[$2_1 + 280 >> 2]) {
$136($2_1 + 280 | 0, 1)
}
$1_1 = HEAP32[$2_1 + 284 >> 2] + ($4_1 << 3) | 0;
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$1_1 >> 2] = $7_1;
HEAP32[$2_1 + 288 >> 2] = $4_1 + 1;
continue;
}
break;
};
$105(HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
$11_1 = HEAP32[$2_1 + 280 >> 2];
$5_1 = HEAP32[$2_1 + 288 >> 2];
$3_1 = HEAP32[$2_1 + 284 >> 2];
break label$14;
}
$105(HEAP32[$2_1 + 124 >> 2], HEAP32[$2_1 + 128 >> 2]);
$5_1 = 0;
$11_1 = 0;
$3_1 = 4;
}
$1_1 = $8_1;
$13_1 = $14_1 + 4 | 0;
$8_1 = $14_1 + 8 | 0;
$137($2_1 + 124 | 0, $1_1, $9_1, $6_1 & 1, HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
$33($2_1 + 8 | 0, $5_1, 4, 40);
HEAP32[$2_1 + 288 >> 2] = 0;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 280 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$2_1 + 284 >> 2] = $1_1;
$34($2_1 + 280 | 0, 0, $5_1, 4, 40);
$1_1 = HEAP32[$2_1 + 288 >> 2];
if ($5_1) {
$7_1 = $1_1 + $5_1 | 0;
$9_1 = $5_1 ? 1 : $5_1;
$12_1 = HEAP32[$2_1 + 284 >> 2] + Math_imul($1_1, 40) | 0;
$1_1 = $3_1;
while (1) {
$4_1 = $2_1 + 216 | 0;
$137($4_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $6_1 & ($5_1 | 0) == ($9_1 | 0), HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
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
$56($11_1, $3_1);
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
if (($17_1 | 0) != ($23_1 | 0)) {
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

function $133($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = global$0 - 80 | 0;
global$0 = $2_1;
label$1 : {
label$2 : {
$3_1 = HEAP32[$1_1 + 52 >> 2];
if (!$3_1) {
break label$2
}
HEAP32[$1_1 + 52 >> 2] = $3_1 - 1;
$3_1 = $1_1 + 32 | 0;
while (1) {
$227($2_1 + 24 | 0, $1_1);
if (HEAPU8[$2_1 + 36 | 0] == 3) {
break label$2
}
$156($2_1 + 40 | 0, $3_1, $2_1 + 24 | 0);
$4_1 = HEAP32[$2_1 + 40 >> 2];
if (($4_1 | 0) == -2147483648) {
continue
}
if (HEAPU8[$2_1 + 76 | 0] == 1) {
$89($2_1 + 40 | 0);
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
$5_1 = HEAP32[$2_1 + 44 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
$6_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $6_1;
$1_1 = HEAPU8[HEAP32[$1_1 + 56 >> 2]];
$27($4_1, $5_1);
HEAP32[$0_1 + 16 >> 2] = $3_1;
HEAP8[$0_1 + 12 | 0] = $1_1;
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $2_1 + 80 | 0;
}

function $134($0_1) {
$299($0_1, 4, 12);
}

function $135($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 + 36 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
label$1 : {
label$2 : {
while (1) {
$227($2_1 + 16 | 0, $1_1);
label$4 : {
switch (HEAPU8[$2_1 + 28 | 0] - 2 | 0) {
case 1:
break label$2;
case 0:
break label$4;
default:
continue;
};
}
$8($2_1 + 8 | 0, $5_1, $4_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if (!$3_1) {
continue
}
break;
};
$1_1 = HEAP32[$2_1 + 12 >> 2];
break label$1;
}
$3_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 32 | 0;
}

function $136($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 8);
}

function $137($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$6_1 = global$0 - 160 | 0;
global$0 = $6_1;
HEAP32[$6_1 + 20 >> 2] = 0;
HEAP32[$6_1 + 24 >> 2] = 0;
HEAP8[$6_1 + 28 | 0] = 0;
HEAP32[$6_1 + 36 >> 2] = $2_1;
HEAP32[$6_1 + 32 >> 2] = $1_1;
HEAP32[$6_1 + 12 >> 2] = $4_1;
HEAP32[$6_1 + 16 >> 2] = Math_imul($5_1, 24) + $4_1;
$249($6_1 + 52 | 0, $6_1 + 12 | 0);
$7_1 = 4;
if (HEAP32[$6_1 + 52 >> 2] != -2147483648) {
$33($6_1, 4, 4, 28);
$5_1 = HEAP32[$6_1 >> 2];
$7_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$7_1 + 24 >> 2] = HEAP32[$6_1 + 76 >> 2];
$4_1 = HEAP32[$6_1 + 72 >> 2];
HEAP32[$7_1 + 16 >> 2] = HEAP32[$6_1 + 68 >> 2];
HEAP32[$7_1 + 20 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 64 >> 2];
HEAP32[$7_1 + 8 >> 2] = HEAP32[$6_1 + 60 >> 2];
HEAP32[$7_1 + 12 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 56 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$6_1 + 52 >> 2];
HEAP32[$7_1 + 4 >> 2] = $4_1;
HEAP32[$6_1 + 48 >> 2] = 1;
HEAP32[$6_1 + 44 >> 2] = $7_1;
HEAP32[$6_1 + 40 >> 2] = $5_1;
HEAP32[$6_1 + 104 >> 2] = HEAP32[$6_1 + 36 >> 2];
$4_1 = HEAP32[$6_1 + 32 >> 2];
HEAP32[$6_1 + 96 >> 2] = HEAP32[$6_1 + 28 >> 2];
HEAP32[$6_1 + 100 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 24 >> 2];
HEAP32[$6_1 + 88 >> 2] = HEAP32[$6_1 + 20 >> 2];
HEAP32[$6_1 + 92 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 16 >> 2];
HEAP32[$6_1 + 80 >> 2] = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 84 >> 2] = $4_1;
$5_1 = 28;
$8_1 = 1;
while (1) {
$249($6_1 + 124 | 0, $6_1 + 80 | 0);
if (HEAP32[$6_1 + 124 >> 2] != -2147483648) {
if (HEAP32[$6_1 + 40 >> 2] == ($8_1 | 0)) {
$34($6_1 + 40 | 0, $8_1, 1, 4, 28);
$7_1 = HEAP32[$6_1 + 44 >> 2];
}
$4_1 = HEAP32[$6_1 + 128 >> 2];
$9_1 = $5_1 + $7_1 | 0;
HEAP32[$9_1 >> 2] = HEAP32[$6_1 + 124 >> 2];
HEAP32[$9_1 + 4 >> 2] = $4_1;
HEAP32[$9_1 + 24 >> 2] = HEAP32[$6_1 + 148 >> 2];
$4_1 = HEAP32[$6_1 + 144 >> 2];
HEAP32[$9_1 + 16 >> 2] = HEAP32[$6_1 + 140 >> 2];
HEAP32[$9_1 + 20 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 136 >> 2];
HEAP32[$9_1 + 8 >> 2] = HEAP32[$6_1 + 132 >> 2];
HEAP32[$9_1 + 12 >> 2] = $4_1;
$8_1 = $8_1 + 1 | 0;
HEAP32[$6_1 + 48 >> 2] = $8_1;
$5_1 = $5_1 + 28 | 0;
continue;
}
break;
};
$12_1 = HEAP32[$6_1 + 40 >> 2];
}
$4_1 = $6_1 + 112 | 0;
$207($4_1, $8_1);
$131($4_1, $8_1);
$5_1 = HEAP32[$6_1 + 120 >> 2];
if ($8_1) {
$9_1 = $5_1 + $8_1 | 0;
$4_1 = $7_1 + 24 | 0;
$5_1 = HEAP32[$6_1 + 116 >> 2] + Math_imul($5_1, 36) | 0;
$10_1 = $8_1;
while (1) {
$11_1 = $6_1 + 124 | 0;
$250($11_1, HEAPU8[$4_1 - 4 | 0], HEAPU8[$4_1 | 0], HEAP32[$4_1 - 20 >> 2], HEAP32[$4_1 - 16 >> 2], 0, Math_fround(1.0));
wasm2js_memory_copy($5_1, $11_1, 36);
$4_1 = $4_1 + 28 | 0;
$5_1 = $5_1 + 36 | 0;
$10_1 = $10_1 - 1 | 0;
if ($10_1) {
continue
}
break;
};
$5_1 = $9_1;
}
HEAP32[$6_1 + 120 >> 2] = $5_1;
$108($0_1, $1_1, $2_1);
HEAP8[$0_1 + 37 | 0] = 0;
HEAP8[$0_1 + 36 | 0] = $3_1;
HEAP32[$0_1 + 20 >> 2] = $8_1;
HEAP32[$0_1 + 16 >> 2] = $7_1;
HEAP32[$0_1 + 12 >> 2] = $12_1;
$1_1 = HEAP32[$6_1 + 116 >> 2];
HEAP32[$0_1 + 24 >> 2] = HEAP32[$6_1 + 112 >> 2];
HEAP32[$0_1 + 28 >> 2] = $1_1;
HEAP32[$0_1 + 32 >> 2] = HEAP32[$6_1 + 120 >> 2];
global$0 = $6_1 + 160 | 0;
}

function $138($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 24 >> 2] = $2_1;
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = $139($3_1 + 20 | 0);
label$1 : {
if (($1_1 | 0) != 1114112) {
$2_1 = HEAP32[$3_1 + 24 >> 2];
$5_1 = HEAP32[$3_1 + 20 >> 2];
$4_1 = $2_1 - $5_1 | 0;
$4_1 = ($4_1 >>> 2 | 0) + (($4_1 & 3) != 0) | 0;
$33($3_1 + 8 | 0, ($4_1 >>> 0 > 3 ? $4_1 : 3) + 1 | 0, 4, 4);
$6_1 = HEAP32[$3_1 + 8 >> 2];
$4_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$4_1 >> 2] = $1_1;
HEAP32[$3_1 + 36 >> 2] = 1;
HEAP32[$3_1 + 32 >> 2] = $4_1;
HEAP32[$3_1 + 28 >> 2] = $6_1;
HEAP32[$3_1 + 44 >> 2] = $2_1;
HEAP32[$3_1 + 40 >> 2] = $5_1;
$1_1 = 4;
$2_1 = 1;
while (1) {
$5_1 = $139($3_1 + 40 | 0);
if (($5_1 | 0) != 1114112) {
if (HEAP32[$3_1 + 28 >> 2] == ($2_1 | 0)) {
$4_1 = HEAP32[$3_1 + 44 >> 2] - HEAP32[$3_1 + 40 >> 2] | 0;
$34($3_1 + 28 | 0, $2_1, (($4_1 >>> 2 | 0) + (($4_1 & 3) != 0) | 0) + 1 | 0, 4, 4);
$4_1 = HEAP32[$3_1 + 32 >> 2];
}
HEAP32[$1_1 + $4_1 >> 2] = $5_1;
$2_1 = $2_1 + 1 | 0;
HEAP32[$3_1 + 36 >> 2] = $2_1;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 36 >> 2];
$1_1 = HEAP32[$3_1 + 32 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 28 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
}
global$0 = $3_1 + 48 | 0;
}

function $139($0_1) {
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
return $3_1 | $4_1 << 12
}
HEAP32[$0_1 >> 2] = $1_1 + 4;
$2_1 = $4_1 << 18 & 1835008 | (HEAPU8[$1_1 + 3 | 0] & 63 | $3_1 << 6);
}
return $2_1;
}

function $140($0_1, $1_1, $2_1, $3_1) {
return $141($2_1, $3_1, $0_1, $1_1) ? -1 : 1;
}

function $141($0_1, $1_1, $2_1, $3_1) {
return ($145($0_1, $1_1, $2_1, $3_1) & 255) != 0;
}

function $142($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
label$1 : {
if (!$141($2_1, $3_1, $0_1, $1_1)) {
$4_1 = 1;
if (!$143($2_1, $3_1, $0_1, $1_1)) {
break label$1
}
}
$4_1 = 255;
}
return $4_1;
}

function $143($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $345($2_1, $0_1, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $144($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAPU8[$1_1 + 12 | 0];
$1_1 = $145(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) & 255;
if (($1_1 | 0) == 2) {
$1_1 = HEAPU8[$0_1 + 8 | 0] >= $2_1 >>> 0
}
return $1_1 & 1 ? -1 : 1;
}

function $145($0_1, $1_1, $2_1, $3_1) {
$0_1 = $40($0_1, $1_1, $2_1, $3_1);
return $0_1 & 255 ? $0_1 << 24 >> 24 <= 0 : 2;
}

function $146($0_1, $1_1) {
return $147($1_1, $0_1) ? -1 : 1;
}

function $147($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $333(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$2_1 = HEAPU8[$0_1 + 12 | 0] < HEAPU8[$1_1 + 12 | 0]
}
return $2_1 & 1;
}

function $148($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
label$1 : {
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 < $3_1 >>> 0;
break label$1;
}
$0_1 = $40(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) << 24 >> 24 < 0;
}
return $0_1 ? -1 : 1;
}

function $149($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $40(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (!($2_1 & 255)) {
$2_1 = HEAPU8[$0_1 + 12 | 0];
$0_1 = HEAPU8[$1_1 + 12 | 0];
$2_1 = ($2_1 >>> 0 > $0_1 >>> 0) - ($0_1 >>> 0 > $2_1 >>> 0) | 0;
}
return $2_1;
}

function $150($0_1, $1_1) {
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
}
HEAP32[$1_1 + 12 >> 2] = $0_1 + 4;
$2_1 = HEAP32[$0_1 >> 2];
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

function $151($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
$4_1 = HEAP32[$1_1 + 12 >> 2];
if ($4_1 >>> 0 > $2_1 >>> 0) {
$5_1 = $4_1;
$4_1 = $2_1 - 1 | 0;
if ($5_1 >>> 0 > $4_1 >>> 0) {
break label$4
}
}
if (!$2_1) {
break label$3
}
break label$2;
}
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$8($3_1 + 16 | 0, $5_1, $6_1, HEAP32[($1_1 + Math_imul($4_1, 12) | 0) + 4 >> 2], HEAP32[$1_1 + Math_imul($2_1, 12) >> 2]);
$1_1 = HEAP32[$3_1 + 16 >> 2];
if (!$1_1) {
break label$2
}
$4_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 60 >> 2] = 0;
HEAP32[$3_1 + 52 >> 2] = $1_1;
HEAP32[$3_1 + 44 >> 2] = $1_1;
HEAP32[$3_1 + 40 >> 2] = 1567;
HEAP32[$3_1 + 32 >> 2] = 63;
HEAP32[$3_1 + 36 >> 2] = 8230;
HEAP32[$3_1 + 24 >> 2] = 46;
HEAP32[$3_1 + 28 >> 2] = 33;
HEAP32[$3_1 + 48 >> 2] = $4_1;
HEAP32[$3_1 + 56 >> 2] = $1_1 + $4_1;
$1_1 = $3_1 + 52 | 0;
while (1) {
$152($3_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$3_1 + 12 >> 2];
if (($4_1 | 0) == 1114112) {
break label$2
}
if (!$14($3_1 + 24 | 0, 5, $4_1)) {
continue
}
break;
};
}
$1_1 = 1;
break label$1;
}
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $3_1 - -64 | 0;
}

function $152($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $139($1_1);
if (($2_1 | 0) != 1114112) {
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
}

function $153($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
if (HEAP32[$0_1 >> 2] == 1) {
$1_1 = HEAP32[$0_1 + 4 >> 2];
label$2 : {
while (1) {
$2_1 = $1_1;
if (!$1_1) {
break label$2
}
$1_1 = 0;
if (!HEAPU8[$2_1 + 36 | 0]) {
continue
}
break;
};
HEAP32[$0_1 + 4 >> 2] = 0;
return $2_1;
}
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
}
$1_1 = HEAP32[$0_1 + 8 >> 2];
label$4 : {
if (!$1_1) {
break label$4
}
$3_1 = HEAP32[$0_1 + 12 >> 2];
while (1) {
if (($1_1 | 0) == ($3_1 | 0)) {
break label$4
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
return $5_1;
}

function $154($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = HEAP32[$0_1 >> 2];
$6_1 = HEAP32[$0_1 + 4 >> 2];
label$1 : while (1) {
label$2 : {
$1_1 = $3_1;
if (($6_1 | 0) == ($1_1 | 0)) {
break label$2
}
$3_1 = $1_1 + 52 | 0;
HEAP32[$0_1 >> 2] = $3_1;
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$4_1 = HEAP32[$1_1 + 48 >> 2];
$5_1 = HEAP32[$1_1 + 44 >> 2];
$2_1 = $1_1;
while (1) {
if (!$2_1) {
$2_1 = Math_imul($4_1, 40);
while (1) {
if (!$2_1) {
continue label$1
}
$2_1 = $2_1 - 40 | 0;
$4_1 = HEAPU8[$5_1 + 37 | 0];
$5_1 = $5_1 + 40 | 0;
if (($4_1 | 0) != 1) {
continue
}
break;
};
break label$2;
}
$7_1 = HEAPU8[$2_1 + 37 | 0];
$2_1 = 0;
if (!$7_1) {
continue
}
break;
};
}
break;
};
return ($1_1 | 0) != ($6_1 | 0);
}

function $155($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
while (1) {
if (($2_1 | 0) == ($5_1 | 0)) {
return 0
}
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
$3_1 = $153($0_1);
}
$2_1 = $4_1;
if (!$3_1) {
continue
}
break;
};
return $3_1;
}

function $156($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$5_1 = HEAP32[$2_1 >> 2];
$6_1 = HEAP32[$2_1 + 4 >> 2];
$8($3_1 + 8 | 0, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $5_1, $6_1);
$4_1 = HEAP32[$3_1 + 8 >> 2];
label$1 : {
if (!$4_1) {
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
$157($3_1 + 16 | 0, HEAPU8[$1_1 + 17 | 0], $4_1, HEAP32[$3_1 + 12 >> 2]);
$4_1 = HEAP32[$3_1 + 24 >> 2];
if ($4_1) {
$7_1 = $3_1 + 28 | 0;
$158($7_1, HEAPU8[$1_1 + 16 | 0], HEAP32[$3_1 + 20 >> 2], $4_1);
$159($3_1 + 52 | 0, $7_1);
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
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
$27(HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
}
global$0 = $3_1 - -64 | 0;
}

function $157($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$208($4_1 + 20 | 0, $3_1);
HEAP8[$4_1 + 32 | 0] = 0;
HEAP8[$4_1 + 33 | 0] = $1_1;
label$1 : {
label$2 : {
label$3 : {
if ($3_1 >>> 0 <= 3) {
$5_1 = $2_1 - 1 | 0;
$1_1 = $3_1;
while (1) {
if (!$1_1) {
break label$2
}
$6_1 = $1_1 + $5_1 | 0;
$1_1 = $1_1 - 1 | 0;
if (HEAP8[$6_1 | 0] >= 0) {
continue
}
break;
};
break label$3;
}
if ((HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24)) & -2139062144) {
break label$3
}
$1_1 = $2_1 + 3 & -4;
$1_1 = ($1_1 | 0) == ($2_1 | 0) ? 4 : $1_1 - $2_1 | 0;
$5_1 = $3_1 - 4 | 0;
while (1) {
if ($1_1 >>> 0 < $5_1 >>> 0) {
if (HEAP32[$1_1 + $2_1 >> 2] & -2139062144) {
break label$3
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$1_1 = $2_1 + $5_1 | 0;
if (!((HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24)) & -2139062144)) {
break label$2
}
}
HEAP32[$4_1 + 36 >> 2] = $2_1;
HEAP32[$4_1 + 40 >> 2] = $2_1 + $3_1;
while (1) {
$3_1 = $139($4_1 + 36 | 0);
if (($3_1 | 0) == 1114112) {
break label$1
}
$1_1 = 0;
$7_1 = $4_1 + 20 | 0;
label$9 : {
label$10 : {
while (1) {
$2_1 = $1_1;
if (($1_1 | 0) == 60) {
break label$10
}
$1_1 = $2_1 + 12 | 0;
$6_1 = $2_1 + 1054780 | 0;
$5_1 = HEAP32[$6_1 >> 2];
if ($5_1 >>> 0 > $3_1 >>> 0) {
continue
}
$8_1 = HEAP32[$2_1 + 1054788 >> 2];
$2_1 = $3_1 - $5_1 | 0;
if ($8_1 >>> 0 <= $2_1 >>> 0) {
continue
}
break;
};
$1_1 = HEAP16[HEAP32[$6_1 + 4 >> 2] + ($2_1 << 1) >> 1];
$268($4_1 + 20 | 0, $1_1 & 32767);
if (($1_1 | 0) >= 0) {
continue
}
$1_1 = 780;
break label$9;
}
$1_1 = $3_1 - 1329 >>> 0 < 38 ? $3_1 + 48 | 0 : $3_1;
if ($3_1 - 65 >>> 0 >= 26) {
break label$9
}
$1_1 = $3_1 | 32;
}
$268($7_1, $1_1);
continue;
};
}
while (1) {
if (!$3_1) {
break label$1
}
$1_1 = HEAPU8[$2_1 | 0];
$267($4_1 + 20 | 0, ((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
};
}
HEAP32[$4_1 + 44 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 36 >> 2] = $1_1;
HEAP32[$4_1 + 40 >> 2] = $1_1 + HEAP32[$4_1 + 28 >> 2];
$182($4_1 + 8 | 0, $4_1 + 36 | 0, 60);
if (HEAP32[$4_1 + 12 >> 2] != 1114112) {
$232($4_1 + 20 | 0, HEAP32[$4_1 + 8 >> 2])
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 48 | 0;
}

function $158($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = global$0 - 352 | 0;
global$0 = $4_1;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
if (($1_1 & 255) == 4) {
$1_1 = $2_1 + $3_1 | 0;
HEAP32[$4_1 + 20 >> 2] = $1_1;
$6_1 = -3;
$5_1 = $2_1;
while (1) {
if (!(!$6_1 | ($1_1 | 0) == ($5_1 | 0))) {
$6_1 = $6_1 + 1 | 0;
$5_1 = HEAPU8[HEAPU8[$5_1 | 0] + 1058981 | 0] + $5_1 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 16 >> 2] = $5_1;
label$10 : {
label$11 : {
label$12 : {
if ($6_1) {
break label$12
}
if (($139($4_1 + 16 | 0) | 0) == 1114112) {
break label$12
}
HEAP32[$4_1 + 56 >> 2] = 0;
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 52 >> 2] = $3_1;
$5_1 = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
HEAP32[$4_1 + 44 >> 2] = $3_1;
HEAP32[$4_1 + 40 >> 2] = $2_1;
HEAP32[$4_1 + 36 >> 2] = -2147483648;
HEAP32[$4_1 + 64 >> 2] = 0;
$7_1 = 3;
label$13 : {
label$14 : {
label$15 : {
label$16 : {
if ($3_1 >>> 0 < 3) {
break label$16
}
$1_1 = HEAPU8[$2_1 + 2 | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 42750482)) {
break label$16
}
$1_1 = $276($4_1 + 36 | 0, 1062144, 15, $4_1 + 351 | 0);
$3_1 = HEAP32[$4_1 + 52 >> 2];
if (!$1_1) {
break label$16
}
$2_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 64 >> 2] = $2_1;
if (($2_1 | 0) >= ($3_1 | 0)) {
break label$15
}
}
HEAP32[$4_1 + 48 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 44 >> 2];
$2_1 = HEAP32[$4_1 + 40 >> 2];
label$17 : while (1) {
if (!$7_1) {
break label$14
}
if (($3_1 | 0) <= ($5_1 | 0)) {
break label$10
}
$7_1 = $7_1 - 1 | 0;
while (1) {
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) == ($3_1 | 0)) {
$5_1 = $3_1;
continue label$17;
}
if (!$5_1) {
$5_1 = 0;
continue label$17;
}
if ($1_1 >>> 0 > $5_1 >>> 0) {
if (HEAP8[$2_1 + $5_1 | 0] > -65) {
continue label$17
}
continue;
}
if (($1_1 | 0) != ($5_1 | 0)) {
continue
}
break;
};
$5_1 = $1_1;
continue;
};
}
label$22 : {
switch ($1_1 - 1 | 0) {
case 1:
$277($4_1 + 36 | 0, 1062134, 3);
break label$10;
case 2:
$277($4_1 + 36 | 0, 1062507, 3);
break label$10;
case 3:
$277($4_1 + 36 | 0, 1062510, 5);
break label$10;
case 4:
$277($4_1 + 36 | 0, 1062515, 4);
break label$10;
case 5:
$277($4_1 + 36 | 0, 1062519, 5);
break label$10;
case 6:
$277($4_1 + 36 | 0, 1062524, 4);
break label$10;
case 0:
break label$13;
case 7:
break label$22;
default:
break label$10;
};
}
$277($4_1 + 36 | 0, 1062528, 5);
break label$10;
}
HEAP32[$4_1 + 60 >> 2] = 0;
if ($278($4_1 + 36 | 0, 1059504)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
$279($4_1 + 36 | 0);
}
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
$8_1 = $278($4_1 + 36 | 0, 1059850);
if ($8_1) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
$277($4_1 + 36 | 0, 1062533, 1);
}
HEAP32[$4_1 + 48 >> 2] = 0;
label$31 : {
while (1) {
label$33 : {
label$34 : {
label$35 : {
$6_1 = HEAP32[$4_1 + 52 >> 2];
$1_1 = HEAP32[$4_1 + 48 >> 2];
label$36 : {
if (($6_1 | 0) <= ($1_1 | 0)) {
break label$36
}
$280($4_1 + 8 | 0, HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2], $1_1);
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 24 >> 2] = $2_1;
HEAP32[$4_1 + 28 >> 2] = $2_1 + HEAP32[$4_1 + 12 >> 2];
$2_1 = $139($4_1 + 24 | 0);
if ($2_1 - 122 >>> 0 < 4294967271) {
break label$36
}
$2_1 = $2_1 - 97 | 0;
if (!(HEAPU8[($2_1 >>> 3 | 0) + 1062016 | 0] >>> ($2_1 & 7) & 1)) {
break label$36
}
$2_1 = $4_1 + 36 | 0;
$281($2_1);
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
if ($278($2_1, 1059850)) {
break label$35
}
$6_1 = HEAP32[$4_1 + 52 >> 2];
}
HEAP32[$4_1 + 48 >> 2] = $1_1;
if (($1_1 | 0) < ($6_1 | 0)) {
break label$34
}
HEAP32[$4_1 + 48 >> 2] = 0;
label$37 : {
if (($6_1 | 0) <= 3) {
break label$37
}
if (HEAPU32[$4_1 + 44 >> 2] < 4) {
break label$6
}
$1_1 = HEAPU8[HEAP32[$4_1 + 40 >> 2] + 3 | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 5513250)) {
break label$37
}
if ($276($4_1 + 36 | 0, 1059288, 9, $4_1 + 351 | 0)) {
break label$31
}
}
HEAP32[$4_1 + 48 >> 2] = 0;
if ($282($4_1 + 36 | 0)) {
$1_1 = $4_1 + 36 | 0;
$281($1_1);
if ($283($1_1)) {
break label$33
}
}
$3_1 = $6_1;
break label$11;
}
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 48 >> 2] = $1_1;
$8_1 = 1;
$277($4_1 + 36 | 0, 1062533, 1);
continue;
}
$281($4_1 + 36 | 0);
continue;
}
break;
};
$281($4_1 + 36 | 0);
}
$3_1 = HEAP32[$4_1 + 48 >> 2];
if (!$282($4_1 + 36 | 0)) {
break label$11
}
$1_1 = $4_1 + 36 | 0;
$281($1_1);
if (!$283($1_1)) {
break label$11
}
$281($4_1 + 36 | 0);
$6_1 = HEAP32[$4_1 + 48 >> 2];
break label$11;
}
$277($4_1 + 36 | 0, 1062504, 3);
break label$10;
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $5_1;
HEAP32[$4_1 + 48 >> 2] = $5_1;
HEAP32[$4_1 + 56 >> 2] = 0;
label$39 : {
if (($5_1 | 0) <= 0) {
break label$39
}
$1_1 = $5_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 | 0) != 39 & ($1_1 | 0) != 115) {
break label$39
}
if (!$284($4_1 + 36 | 0, 1059512, 3, $4_1 + 351 | 0)) {
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
break label$39;
}
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
$279($4_1 + 36 | 0);
$5_1 = HEAP32[$4_1 + 48 >> 2];
}
HEAP32[$4_1 + 64 >> 2] = $5_1;
label$41 : {
if (HEAP32[$4_1 + 56 >> 2] >= ($5_1 | 0)) {
break label$41
}
$1_1 = $5_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 | 0) != 100 & ($1_1 | 0) != 115) {
break label$41
}
$1_1 = $284($4_1 + 36 | 0, 1059600, 6, $4_1 + 351 | 0);
if (!$1_1) {
break label$41
}
$5_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $5_1;
label$42 : {
label$43 : {
label$44 : {
label$45 : {
switch ($1_1 - 1 | 0) {
case 0:
$277($4_1 + 36 | 0, 1059595, 2);
break label$41;
case 1:
$7_1 = 2;
$1_1 = HEAP32[$4_1 + 44 >> 2];
$9_1 = HEAP32[$4_1 + 40 >> 2];
$2_1 = HEAP32[$4_1 + 56 >> 2];
label$48 : while (1) {
if (!$7_1) {
break label$43
}
if (($2_1 | 0) >= ($5_1 | 0)) {
break label$44
}
$7_1 = $7_1 - 1 | 0;
while (1) {
$5_1 = $5_1 - 1 | 0;
if (($2_1 | 0) >= ($5_1 | 0)) {
$5_1 = $2_1;
continue label$48;
}
if (!$5_1) {
$5_1 = 0;
continue label$48;
}
if ($1_1 >>> 0 > $5_1 >>> 0) {
if (HEAP8[$5_1 + $9_1 | 0] > -65) {
continue label$48
}
continue;
}
if (($1_1 | 0) != ($5_1 | 0)) {
continue
}
break;
};
$5_1 = $1_1;
continue;
};
case 2:
break label$45;
default:
break label$41;
};
}
if (HEAP32[$4_1 + 56 >> 2] < ($5_1 | 0)) {
break label$42
}
break label$41;
}
$277($4_1 + 36 | 0, 1062534, 2);
break label$41;
}
HEAP32[$4_1 + 48 >> 2] = $5_1;
$277($4_1 + 36 | 0, 1062536, 1);
break label$41;
}
$1_1 = $4_1 + 36 | 0;
$285($1_1);
if (!$286($1_1)) {
break label$41
}
$1_1 = $4_1 + 36 | 0;
$285($1_1);
$279($1_1);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
label$53 : {
label$54 : {
$2_1 = $1_1 - 1 | 0;
label$55 : {
if (($2_1 | 0) <= HEAP32[$4_1 + 56 >> 2]) {
break label$55
}
if ($2_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$2_1 = HEAPU8[$2_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($2_1 & 224) != 96) {
break label$55
}
if (1 << $2_1 & 33554576) {
break label$54
}
}
HEAP32[$4_1 + 60 >> 2] = $1_1;
break label$53;
}
$5_1 = $284($4_1 + 36 | 0, 1060044, 7, $4_1 + 351 | 0);
$1_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $1_1;
$2_1 = HEAP32[$4_1 + 52 >> 2] - $1_1 | 0;
label$56 : {
label$57 : {
switch ($5_1 - 1 | 0) {
case 0:
if (($1_1 | 0) < ($3_1 | 0)) {
break label$53
}
label$59 : {
if (HEAP32[$4_1 + 56 >> 2] >= ($1_1 - 2 | 0)) {
break label$59
}
$1_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
if (HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0] != 99) {
break label$59
}
if (!$284($4_1 + 36 | 0, 1059756, 3, $4_1 + 351 | 0)) {
break label$59
}
if (HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$53
}
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
$277($4_1 + 36 | 0, 1062537, 2);
break label$53;
case 1:
break label$56;
case 2:
break label$57;
default:
break label$53;
};
}
if (($1_1 | 0) <= HEAP32[$4_1 + 56 >> 2]) {
break label$56
}
$1_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 34881536)) {
break label$56
}
label$60 : {
switch ($284($4_1 + 36 | 0, 1059852, 7, $4_1 + 351 | 0) | 0) {
case 2:
if (HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$53
}
break label$56;
case 0:
break label$56;
case 1:
break label$60;
default:
break label$53;
};
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
$5_1 = HEAP32[$4_1 + 48 >> 2];
if (!$287($4_1 + 36 | 0, 1062016, 4, 97) | HEAP32[$4_1 + 48 >> 2] > HEAP32[$4_1 + 56 >> 2]) {
break label$56
}
$1_1 = HEAP32[$4_1 + 52 >> 2] + ($5_1 - $1_1 | 0) | 0;
HEAP32[$4_1 + 60 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$277($4_1 + 36 | 0, 1062534, 2);
break label$53;
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
if (!$286($4_1 + 36 | 0)) {
break label$53
}
$1_1 = $4_1 + 36 | 0;
$285($1_1);
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
$279($1_1);
$5_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 64 >> 2] = $5_1;
HEAP32[$4_1 + 60 >> 2] = $5_1;
label$62 : {
$1_1 = $5_1 - 1 | 0;
label$63 : {
if (($1_1 | 0) <= HEAP32[$4_1 + 56 >> 2]) {
break label$63
}
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 68514004)) {
break label$63
}
$2_1 = HEAP32[$4_1 + 52 >> 2];
label$64 : {
switch ($284($4_1 + 36 | 0, 1060236, 13, $4_1 + 351 | 0) - 1 | 0) {
default:
$1_1 = HEAP32[$4_1 + 56 >> 2];
break label$62;
case 0:
$277($4_1 + 36 | 0, 1062020, 1);
break label$53;
case 1:
$7_1 = $288($4_1 + 36 | 0, 1062553, 2, 97, 111);
$1_1 = HEAP32[$4_1 + 56 >> 2];
if (!$7_1) {
break label$62
}
if (HEAP32[$4_1 + 48 >> 2] <= ($1_1 | 0)) {
break label$53
}
break label$62;
case 2:
break label$64;
};
}
$5_1 = HEAP32[$4_1 + 48 >> 2];
}
if (($3_1 | 0) != ($5_1 | 0)) {
break label$53
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
if (!$289($4_1 + 36 | 0)) {
break label$53
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] + ($3_1 - $1_1 | 0);
$277($4_1 + 36 | 0, 1062020, 1);
break label$53;
}
$2_1 = HEAP32[$4_1 + 52 >> 2] + ($5_1 - $2_1 | 0) | 0;
HEAP32[$4_1 + 64 >> 2] = $2_1;
HEAP32[$4_1 + 48 >> 2] = $2_1;
if (($1_1 | 0) >= ($2_1 | 0)) {
break label$53
}
$1_1 = $4_1 + 36 | 0;
$285($1_1);
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
$279($1_1);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
label$68 : {
if (!$290($4_1 + 36 | 0, 1059850, 1)) {
if (!$290($4_1 + 36 | 0, 1062533, 1)) {
break label$68
}
}
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
if (!$287($4_1 + 36 | 0, 1062016, 4, 97) | HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$68
}
$277($4_1 + 36 | 0, 1062536, 1);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$1_1 = $1_1 - 1 | 0;
label$70 : {
if (($1_1 | 0) <= HEAP32[$4_1 + 56 >> 2]) {
break label$70
}
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 1864192)) {
break label$70
}
$1_1 = $284($4_1 + 36 | 0, 1060676, 25, $4_1 + 351 | 0);
if (!$1_1) {
break label$70
}
$2_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $2_1;
if (($2_1 | 0) < ($3_1 | 0)) {
break label$70
}
label$71 : {
switch ($1_1 - 1 | 0) {
case 0:
$277($4_1 + 36 | 0, 1062539, 4);
break label$70;
case 1:
$277($4_1 + 36 | 0, 1061530, 4);
break label$70;
case 2:
$277($4_1 + 36 | 0, 1061526, 4);
break label$70;
case 3:
$277($4_1 + 36 | 0, 1061534, 4);
break label$70;
case 4:
$277($4_1 + 36 | 0, 1061570, 3);
break label$70;
case 5:
$277($4_1 + 36 | 0, 1061548, 3);
break label$70;
case 6:
$277($4_1 + 36 | 0, 1061542, 3);
break label$70;
case 7:
$277($4_1 + 36 | 0, 1061554, 2);
break label$70;
case 8:
$277($4_1 + 36 | 0, 1061300, 3);
break label$70;
case 9:
$277($4_1 + 36 | 0, 1061564, 3);
break label$70;
case 10:
$277($4_1 + 36 | 0, 1061545, 3);
break label$70;
case 11:
$277($4_1 + 36 | 0, 1062543, 3);
break label$70;
case 12:
$277($4_1 + 36 | 0, 1062546, 2);
break label$70;
case 14:
$277($4_1 + 36 | 0, 1062548, 4);
break label$70;
case 13:
if (!$290($4_1 + 36 | 0, 1062021, 1)) {
break label$70
}
$277($4_1 + 36 | 0, 1062546, 2);
break label$70;
case 15:
break label$71;
default:
break label$70;
};
}
if (!$288($4_1 + 36 | 0, 1059237, 3, 99, 116)) {
break label$70
}
$279($4_1 + 36 | 0);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
label$87 : {
if (HEAP32[$4_1 + 56 >> 2] >= ($1_1 - 2 | 0)) {
break label$87
}
$1_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 528928)) {
break label$87
}
$2_1 = $284($4_1 + 36 | 0, 1061308, 9, $4_1 + 351 | 0);
if (!$2_1) {
break label$87
}
$1_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $1_1;
if (($1_1 | 0) < ($3_1 | 0)) {
break label$87
}
label$88 : {
switch ($2_1 - 1 | 0) {
case 0:
$277($4_1 + 36 | 0, 1062539, 4);
break label$87;
case 1:
$277($4_1 + 36 | 0, 1061542, 3);
break label$87;
case 2:
$277($4_1 + 36 | 0, 1061554, 2);
break label$87;
case 3:
$277($4_1 + 36 | 0, 1061524, 2);
break label$87;
case 4:
$279($4_1 + 36 | 0);
break label$87;
case 5:
break label$88;
default:
break label$87;
};
}
if (($1_1 | 0) < ($6_1 | 0)) {
break label$87
}
$279($4_1 + 36 | 0);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$1_1 = $1_1 - 1 | 0;
label$94 : {
if (($1_1 | 0) <= HEAP32[$4_1 + 56 >> 2]) {
break label$94
}
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 1864232)) {
break label$94
}
$1_1 = $284($4_1 + 36 | 0, 1061584, 18, $4_1 + 351 | 0);
if (!$1_1) {
break label$94
}
$2_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $2_1;
if (($2_1 | 0) < ($6_1 | 0)) {
break label$94
}
label$95 : {
label$96 : {
switch ($1_1 - 1 | 0) {
case 0:
break label$95;
case 1:
break label$96;
default:
break label$94;
};
}
if ($290($4_1 + 36 | 0, 1059587, 1)) {
break label$95
}
if (!$290($4_1 + 36 | 0, 1062552, 1)) {
break label$94
}
}
$279($4_1 + 36 | 0);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
label$97 : {
if (($1_1 | 0) <= HEAP32[$4_1 + 56 >> 2]) {
break label$97
}
$1_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$6
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 | 0) != 101 & ($1_1 | 0) != 108) {
break label$97
}
$2_1 = $284($4_1 + 36 | 0, 1062024, 2, $4_1 + 351 | 0);
if (!$2_1) {
break label$97
}
$1_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $1_1;
label$98 : {
label$99 : {
switch ($2_1 - 1 | 0) {
case 0:
if (($1_1 | 0) >= ($6_1 | 0)) {
break label$98
}
if (($1_1 | 0) < ($3_1 | 0)) {
break label$97
}
$2_1 = HEAP32[$4_1 + 52 >> 2];
if ($289($4_1 + 36 | 0)) {
break label$97
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] + ($1_1 - $2_1 | 0);
break label$98;
case 1:
break label$99;
default:
break label$97;
};
}
if (($1_1 | 0) < ($6_1 | 0)) {
break label$97
}
if (!$290($4_1 + 36 | 0, 1062021, 1)) {
break label$97
}
}
$279($4_1 + 36 | 0);
}
$5_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
if (!($8_1 & 1)) {
break label$10
}
while (1) {
HEAP32[$4_1 + 60 >> 2] = $5_1;
label$102 : {
if ($278($4_1 + 36 | 0, 1062533)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
$277($4_1 + 36 | 0, 1059850, 1);
break label$102;
}
HEAP32[$4_1 + 48 >> 2] = $5_1;
if (HEAP32[$4_1 + 52 >> 2] <= ($5_1 | 0)) {
break label$10
}
$281($4_1 + 36 | 0);
}
$5_1 = HEAP32[$4_1 + 48 >> 2];
continue;
};
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 44 >> 2];
$1_1 = HEAP32[$4_1 + 40 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 36 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
while (1) {
if (($3_1 | 0) != ($5_1 | 0)) {
$6_1 = $2_1 + $5_1 | 0;
$5_1 = $5_1 + 1 | 0;
if ((HEAPU8[$6_1 | 0] - 123 & 255) >>> 0 >= 230) {
continue
}
break label$2;
}
break;
};
if ($3_1 >>> 0 < 4) {
break label$2
}
$1_1 = $1_1 & 255;
if (($1_1 | 0) == 5) {
break label$2
}
$108($4_1 + 24 | 0, $2_1, $3_1);
label$106 : {
switch ($1_1 - 1 | 0) {
default:
$1_1 = $4_1 + 24 | 0;
$291($1_1, 1052044, 3);
$291($1_1, 1052047, 2);
$292($1_1, 7);
label$110 : {
switch (HEAPU8[1064172] - 2 | 0) {
default:
HEAP8[1064172] = 2;
$1_1 = $4_1 + 36 | 0;
$269($1_1, 1049051, 498);
wasm2js_memory_copy(1063860, $1_1, 312);
HEAP8[1064172] = 3;
break;
case 1:
break label$110;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$293($1_1, 1063860, 2);
$294($1_1, 1051948, 1, 1052049, 9);
break label$3;
case 0:
$292($4_1 + 24 | 0, 6);
label$112 : {
switch (HEAPU8[1063540] - 2 | 0) {
default:
HEAP8[1063540] = 2;
$1_1 = $4_1 + 36 | 0;
$269($1_1, 1048784, 229);
wasm2js_memory_copy(1063228, $1_1, 312);
HEAP8[1063540] = 3;
break;
case 1:
break label$112;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$293($1_1, 1063228, 2);
$294($1_1, 1052028, 2, 1052030, 6);
break label$3;
case 1:
label$114 : {
switch (HEAPU8[1064804] - 2 | 0) {
default:
HEAP8[1064804] = 2;
$1_1 = $4_1 + 36 | 0;
$269($1_1, 1050003, 575);
wasm2js_memory_copy(1064492, $1_1, 312);
HEAP8[1064804] = 3;
break;
case 1:
break label$114;
case 0:
break label$6;
};
}
$293($4_1 + 24 | 0, 1064492, 1);
label$116 : {
switch (HEAPU8[1063856] - 2 | 0) {
default:
HEAP8[1063856] = 2;
$1_1 = $4_1 + 36 | 0;
$269($1_1, 1049013, 38);
wasm2js_memory_copy(1063544, $1_1, 312);
HEAP8[1063856] = 3;
break;
case 1:
break label$116;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$293($1_1, 1063544, 1);
$294($1_1, 1062020, 1, 1052058, 2);
$295($1_1, 113, 107);
break label$3;
case 2:
break label$106;
case 3:
break label$3;
};
}
switch (HEAPU8[1064488] - 2 | 0) {
case 1:
break label$4;
case 0:
break label$6;
default:
break label$5;
};
}
abort();
}
HEAP8[1064488] = 2;
$1_1 = $4_1 + 36 | 0;
$269($1_1, 1049549, 454);
wasm2js_memory_copy(1064176, $1_1, 312);
HEAP8[1064488] = 3;
}
$1_1 = $4_1 + 24 | 0;
$293($1_1, 1064176, 4);
$295($1_1, 98, 112);
$295($1_1, 100, 116);
$295($1_1, 103, 107);
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 32 >> 2];
$1_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $4_1 + 352 | 0;
}

function $159($0_1, $1_1) {
var $2_1 = 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
return;
}
$108($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
}

function $160($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = -1;
$3_1 = 2147483647;
label$1 : {
if (HEAPU32[$0_1 + 4 >> 2] <= $1_1 >>> 0) {
break label$1
}
$1_1 = HEAP32[$0_1 >> 2] + ($1_1 << 4) | 0;
if (HEAP32[$1_1 >> 2] != 1 | HEAP32[$1_1 + 4 >> 2]) {
break label$1
}
$0_1 = HEAPU8[HEAP32[$0_1 + 8 >> 2]];
$2_1 = HEAP32[$1_1 + 8 >> 2] ^ 0 - $0_1;
$3_1 = HEAP32[$1_1 + 12 >> 2] ^ 0 - (($0_1 | 0) != 0);
}
i64toi32_i32$HIGH_BITS = $3_1;
return $2_1 | 0;
}

function $161($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
i64toi32_i32$HIGH_BITS = 0;
return 0;
}

function $162($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = $3_1 >>> 0 <= $1_1 >>> 0;
$5_1 = $2_1 >>> 0 >= $3_1 >>> 0;
$3_1 = $4_1 & $5_1;
if (!($4_1 | $5_1)) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = $163($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
}
return $3_1;
}

function $163($0_1, $1_1) {
if ($41(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
$0_1 = HEAPU8[$0_1 + 12 | 0] == HEAPU8[$1_1 + 12 | 0]
} else {
$0_1 = 0
}
return $0_1;
}

function $164($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
return ($2_1 >>> 0 > $3_1 >>> 0) - ($2_1 >>> 0 < $3_1 >>> 0) | 0
}
return $40(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
}

function $165($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$166($2_1 + 8 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
HEAP32[$0_1 + 4 >> 2] = $1_1 ? $3_1 : 0;
global$0 = $2_1 + 16 | 0;
}

function $166($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
label$1 : {
label$2 : {
label$3 : {
$3_1 = HEAP32[$1_1 + 40 >> 2];
switch ($3_1 | 0) {
case 0:
break label$1;
case 1:
break label$2;
default:
break label$3;
};
}
HEAP32[$1_1 + 40 >> 2] = $3_1 - 1;
$174($2_1, $1_1);
$4_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = HEAP32[$2_1 >> 2];
break label$1;
}
HEAP32[$1_1 + 40 >> 2] = 0;
$270($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$5_1 = HEAP32[$2_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $2_1 + 16 | 0;
}

function $167($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$9($3_1, $0_1, $1_1, $2_1);
$4_1 = HEAP32[$3_1 + 4 >> 2];
$2_1 = HEAP32[$3_1 >> 2];
$0_1 = $2_1 ? $2_1 : $0_1;
HEAP32[$3_1 + 8 >> 2] = $0_1;
HEAP32[$3_1 + 12 >> 2] = $0_1 + ($2_1 ? $4_1 : $1_1);
$1_1 = 0;
while (1) {
$0_1 = $139($3_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
$1_1 = ($0_1 >>> 0 < 65536 ? 1 : 2) + $1_1 | 0;
continue;
}
break;
};
global$0 = $3_1 + 16 | 0;
return $1_1;
}

function $168($0_1, $1_1, $2_1) {
$169($0_1);
$129($0_1, 91);
$2_1 = Math_imul($2_1, 12);
while (1) {
if ($2_1) {
$170($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$129($0_1, 93);
}

function $169($0_1) {
var $1_1 = 0;
label$1 : {
$1_1 = HEAP32[$0_1 + 8 >> 2];
if (!$1_1) {
break label$1
}
$1_1 = HEAPU8[($1_1 + HEAP32[$0_1 + 4 >> 2] | 0) - 1 | 0];
if (($1_1 | 0) == 58 | ($1_1 | 0) == 91 | ($1_1 | 0) == 123) {
break label$1
}
$129($0_1, 44);
}
}

function $170($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$169($0_1);
$129($0_1, 34);
HEAP32[$3_1 + 8 >> 2] = $1_1;
HEAP32[$3_1 + 12 >> 2] = $1_1 + $2_1;
$2_1 = $3_1 + 24 | 0;
label$1 : while (1) {
$1_1 = $139($3_1 + 8 | 0);
label$2 : {
if (!(($1_1 | 0) == 34 | ($1_1 | 0) == 92)) {
if (($1_1 | 0) != 1114112) {
if ($1_1 >>> 0 >= 32) {
break label$2
}
$236($0_1, 1050589, 4);
HEAP32[$2_1 >> 2] = $1_1 >>> 4;
HEAP32[$2_1 + 4 >> 2] = $1_1 & 15;
$1_1 = 0;
while (1) {
if (($1_1 | 0) == 8) {
continue label$1
}
$5_1 = HEAP32[$1_1 + $2_1 >> 2];
$4_1 = 1114112;
label$6 : {
if ($5_1 >>> 0 > 15) {
break label$6
}
$4_1 = $5_1 + 87 | 0;
if ($5_1 >>> 0 >= 10) {
break label$6
}
$4_1 = $5_1 | 48;
}
$127($0_1, $4_1);
$1_1 = $1_1 + 4 | 0;
continue;
};
}
$129($0_1, 34);
global$0 = $3_1 + 32 | 0;
return;
}
$129($0_1, 92);
}
$129($0_1, $1_1);
continue;
};
}

function $171($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$172($2_1 + 8 | 0, $1_1);
$108($0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
global$0 = $2_1 + 16 | 0;
}

function $172($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$242($2_1 + 8 | 0, $1_1, $42($1_1));
$188($2_1, $1_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $173($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
$4_1 = $3_1 + 8 | 0;
$11($4_1, $1_1, $2_1, 45);
$174($3_1, $4_1);
$1_1 = $0_1;
$0_1 = HEAP32[$3_1 >> 2];
$175($1_1, $0_1 ? $0_1 : 1, $0_1 ? HEAP32[$3_1 + 4 >> 2] : 0);
global$0 = $3_1 + 48 | 0;
}

function $174($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$3_1 = 0;
label$1 : {
if (HEAPU8[$1_1 + 37 | 0]) {
break label$1
}
$5_1 = HEAP32[$1_1 + 4 >> 2];
$2($2_1 + 20 | 0, $1_1);
if (HEAP32[$2_1 + 20 >> 2] == 1) {
$3_1 = HEAP32[$1_1 + 28 >> 2];
HEAP32[$1_1 + 28 >> 2] = HEAP32[$2_1 + 28 >> 2];
$4_1 = HEAP32[$2_1 + 24 >> 2] - $3_1 | 0;
$3_1 = $3_1 + $5_1 | 0;
break label$1;
}
$270($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 32 | 0;
}

function $175($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$108($3_1 + 4 | 0, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 12 >> 2];
$2_1 = HEAP32[$3_1 + 8 >> 2];
while (1) {
if ($1_1) {
$4_1 = HEAPU8[$2_1 | 0];
HEAP8[$2_1 | 0] = $4_1 | (($4_1 - 65 & 255) >>> 0 < 26 ? 32 : 0);
$1_1 = $1_1 - 1 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $176($0_1, $1_1) {
if (HEAPU32[$0_1 + 32 >> 2] > $1_1 >>> 0) {
$1_1 = HEAPU8[HEAP32[$0_1 + 28 >> 2] + $1_1 | 0];
$0_1 = $1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2] ? HEAP32[$0_1 + 16 >> 2] + ($1_1 << 4) | 0 : 0;
} else {
$0_1 = 0
}
return $0_1;
}

function $177($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
label$1 : {
label$2 : {
$1_1 = $176($1_1, $2_1);
if (!$1_1) {
break label$2
}
$108($3_1 + 4 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (HEAP32[$3_1 + 4 >> 2] == -2147483648) {
break label$2
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 1;
}
global$0 = $3_1 + 16 | 0;
}

function $178($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$0_1 = $160($0_1, $1_1);
return $0_1 | 0;
}

function $179($0_1, $1_1) {
$1_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if ($1_1) {
$1_1 = 32 - $1_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1063092 >> 2];
HEAP32[$1_1 + 1063092 >> 2] = $0_1;
}
}

function $180($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if (($4_1 | 0) == (Math_clz32(($3_1 >>> 0 > 16 ? $3_1 : 16) - 1 | 0) | 0)) {
return $0_1
}
$2_1 = $181($2_1, $3_1);
if (!$2_1) {
return 0
}
$1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
if ($1_1) {
wasm2js_memory_copy($2_1, $0_1, $1_1)
}
if ($4_1) {
$1_1 = 32 - $4_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1063092 >> 2];
HEAP32[$1_1 + 1063092 >> 2] = $0_1;
}
return $2_1;
}

function $181($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if (!($0_1 >>> 0 > 16 | $1_1 >>> 0 > 1073741823)) {
$3_1 = 32 - Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0) | 0;
$2_1 = $3_1 << 2;
$0_1 = HEAP32[$2_1 + 1063092 >> 2];
if ($0_1) {
HEAP32[$2_1 + 1063092 >> 2] = HEAP32[$0_1 >> 2];
return $0_1;
}
$0_1 = 1 << $3_1;
$4_1 = HEAP32[265806];
$2_1 = HEAP32[265805];
if ($0_1 >>> 0 > $4_1 - $2_1 >>> 0) {
$1_1 = ($0_1 >>> 16 | 0) + ($1_1 >>> 0 < 32769) | 0;
$3_1 = $1_1 >>> 0 > 8 ? $1_1 : 8;
$1_1 = __wasm_memory_grow($3_1 | 0);
if (($1_1 | 0) == -1) {
return 0
}
HEAP32[265806] = $1_1 + $3_1 << 16;
$2_1 = $4_1 ? $2_1 : $1_1 << 16;
}
HEAP32[265805] = $0_1 + $2_1;
}
return $2_1;
}

function $182($0_1, $1_1, $2_1) {
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
label$3 : {
if ($7_1 << 24 >> 24 >= 0) {
break label$3
}
$3_1 = $4_1 + 2 | 0;
HEAP32[$1_1 >> 2] = $3_1;
if ($7_1 >>> 0 < 224) {
break label$3
}
$3_1 = $4_1 + 3 | 0;
HEAP32[$1_1 >> 2] = $3_1;
if ($7_1 >>> 0 < 240) {
break label$3
}
$10_1 = HEAPU8[$4_1 + 1 | 0];
$3_1 = $4_1 + 4 | 0;
HEAP32[$1_1 >> 2] = $3_1;
$6_1 = 1114112;
if (($7_1 << 18 & 1835008 | (HEAPU8[$4_1 + 3 | 0] & 63 | (($10_1 & 63) << 12 | (HEAPU8[$4_1 + 2 | 0] & 63) << 6))) == 1114112) {
break label$1
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
$152($5_1 + 8 | 0, $1_1);
$11_1 = HEAP32[$5_1 + 8 >> 2];
$6_1 = HEAP32[$5_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $11_1;
global$0 = $5_1 + 16 | 0;
}

function $183($0_1) {
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
label$3 : {
$1_1 = $0_1 >>> 8 | 0;
if ($1_1) {
if (($1_1 | 0) != 48) {
if (($1_1 | 0) == 32) {
break label$3
}
if (($1_1 | 0) != 22) {
break label$1
}
$2_1 = ($0_1 | 0) == 5760;
break label$1;
}
$2_1 = ($0_1 | 0) == 12288;
break label$1;
}
$2_1 = HEAPU8[($0_1 & 255) + 1062560 | 0];
break label$1;
}
$2_1 = (HEAPU8[($0_1 & 255) + 1062560 | 0] & 2) >>> 1 | 0;
}
return $2_1 & 1;
}

function $184($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 28 >> 2] = 0;
HEAP32[$4_1 + 24 >> 2] = $1_1 + $2_1;
HEAP32[$4_1 + 20 >> 2] = $1_1;
HEAP32[$4_1 + 16 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $1_1;
$7_1 = $4_1 + 20 | 0;
while (1) {
label$2 : {
$152($4_1, $7_1);
$5_1 = HEAP32[$4_1 + 4 >> 2];
if (($5_1 | 0) == 1114112) {
$6_1 = $2_1;
break label$2;
}
$6_1 = HEAP32[$4_1 >> 2];
if ($183($5_1)) {
break label$2
}
if (!$314($5_1)) {
continue
}
}
break;
};
label$4 : {
label$5 : {
label$6 : {
if (!$6_1) {
break label$6
}
if ($2_1 >>> 0 > $6_1 >>> 0) {
if (HEAP8[$1_1 + $6_1 | 0] > -65) {
break label$6
}
break label$5;
}
if (($2_1 | 0) != ($6_1 | 0)) {
break label$5
}
}
$7_1 = $2_1 - $6_1 | 0;
$8_1 = $1_1 + $6_1 | 0;
$5_1 = $1_1;
break label$4;
}
$5_1 = 0;
}
HEAP32[$3_1 + 4 >> 2] = $5_1 ? $7_1 : 0;
HEAP32[$3_1 >> 2] = $5_1 ? $8_1 : 1;
HEAP32[$0_1 + 4 >> 2] = $5_1 ? $6_1 : $2_1;
HEAP32[$0_1 >> 2] = $5_1 ? $5_1 : $1_1;
global$0 = $4_1 + 32 | 0;
}

function $185($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 + -64 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 36 >> 2] = 0;
$6_1 = $1_1 + $2_1 | 0;
HEAP32[$4_1 + 32 >> 2] = $6_1;
HEAP32[$4_1 + 28 >> 2] = $1_1;
HEAP32[$4_1 + 24 >> 2] = $2_1;
HEAP32[$4_1 + 20 >> 2] = $1_1;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$4($4_1 + 52 | 0, $4_1 + 20 | 0);
switch (HEAP32[$4_1 + 52 >> 2] - 1 | 0) {
case 1:
break label$2;
case 0:
break label$4;
default:
continue;
};
}
break;
};
$5_1 = HEAP32[$4_1 + 56 >> 2];
break label$1;
}
$5_1 = $2_1;
}
HEAP16[$4_1 + 48 >> 1] = 1;
HEAP32[$4_1 + 44 >> 2] = 0;
HEAP32[$4_1 + 40 >> 2] = $6_1;
$6_1 = $1_1 + $5_1 | 0;
HEAP32[$4_1 + 36 >> 2] = $6_1;
$2_1 = $2_1 - $5_1 | 0;
HEAP32[$4_1 + 32 >> 2] = $2_1;
HEAP32[$4_1 + 28 >> 2] = $6_1;
HEAP32[$4_1 + 24 >> 2] = $2_1;
HEAP32[$4_1 + 20 >> 2] = 0;
$1_1 = $4_1 + 28 | 0;
label$5 : {
label$6 : {
while (1) {
label$8 : {
$4($4_1 + 52 | 0, $1_1);
switch (HEAP32[$4_1 + 52 >> 2] - 1 | 0) {
case 1:
break label$6;
case 0:
continue;
default:
break label$8;
};
}
break;
};
$5_1 = HEAP32[$4_1 + 20 >> 2];
$1_1 = $5_1 + $6_1 | 0;
$5_1 = HEAP32[$4_1 + 56 >> 2] - $5_1 | 0;
break label$5;
}
$1_1 = 0;
if (HEAPU8[$4_1 + 49 | 0]) {
break label$5
}
$8_1 = HEAP32[$4_1 + 24 >> 2];
$7_1 = HEAP32[$4_1 + 20 >> 2];
if (!HEAPU8[$4_1 + 48 | 0] & ($8_1 | 0) == ($7_1 | 0)) {
break label$5
}
$1_1 = $7_1 + HEAP32[$4_1 + 28 >> 2] | 0;
$5_1 = $8_1 - $7_1 | 0;
}
$5_1 = $1_1 ? $5_1 : 0;
$273($4_1 + 8 | 0, $5_1, $6_1, $2_1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
$7_1 = $2_1 ? $2_1 : 1;
HEAP32[$4_1 + 20 >> 2] = $7_1;
HEAP32[$4_1 + 24 >> 2] = $7_1 + ($2_1 ? $6_1 : 0);
$139($4_1 + 20 | 0);
$2_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = $2_1;
HEAP32[$3_1 + 4 >> 2] = HEAP32[$4_1 + 24 >> 2] - $2_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
global$0 = $4_1 - -64 | 0;
}

function $186($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
$19_1 = HEAP32[$1_1 + 16 >> 2];
$3_1 = $6_1 + 44 | 0;
$8_1 = HEAP32[$1_1 + 20 >> 2];
$44($3_1, $8_1);
$136($3_1, $8_1);
$5_1 = HEAP32[$6_1 + 52 >> 2];
$15_1 = HEAP32[$6_1 + 48 >> 2];
if ($8_1) {
$9_1 = $5_1 + $8_1 | 0;
$4_1 = $19_1 + 8 | 0;
$3_1 = ($5_1 << 3) + $15_1 | 0;
$5_1 = $8_1;
while (1) {
$7_1 = $4_1 - 4 | 0;
$11_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $11_1;
$4_1 = $4_1 + 28 | 0;
$3_1 = $3_1 + 8 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$5_1 = $9_1;
}
$22_1 = HEAP32[$6_1 + 44 >> 2];
label$3 : {
if ($5_1 >>> 0 < 2) {
break label$3
}
$4_1 = $15_1;
$7_1 = ($5_1 >>> 1 | 0) + $5_1 | 0;
label$4 : while (1) {
if ($7_1) {
$7_1 = $7_1 - 1 | 0;
label$6 : {
if ($7_1 >>> 0 < $5_1 >>> 0) {
$9_1 = HEAP32[$4_1 >> 2];
$11_1 = HEAP32[$4_1 + 4 >> 2];
$3_1 = ($7_1 << 3) + $4_1 | 0;
$10_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $10_1;
HEAP32[$3_1 >> 2] = $9_1;
HEAP32[$3_1 + 4 >> 2] = $11_1;
$9_1 = 0;
break label$6;
}
$9_1 = $7_1 - $5_1 | 0;
}
$11_1 = $5_1 >>> 0 < $7_1 >>> 0 ? $5_1 : $7_1;
while (1) {
$10_1 = $9_1 << 1;
$3_1 = $10_1 | 1;
if ($11_1 >>> 0 <= $3_1 >>> 0) {
continue label$4
}
$10_1 = $10_1 + 2 | 0;
if ($10_1 >>> 0 < $11_1 >>> 0) {
$14_1 = $3_1;
$3_1 = ($3_1 << 3) + $4_1 | 0;
$12_1 = HEAP32[$3_1 >> 2];
$13_1 = HEAP32[$3_1 + 4 >> 2];
$3_1 = ($10_1 << 3) + $4_1 | 0;
$3_1 = $14_1 + $121($12_1, $13_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]) | 0;
}
$9_1 = ($9_1 << 3) + $4_1 | 0;
$10_1 = ($3_1 << 3) + $4_1 | 0;
if (!$121(HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], HEAP32[$10_1 >> 2], HEAP32[$10_1 + 4 >> 2])) {
continue label$4
}
$116($9_1, $10_1, 8);
$9_1 = $3_1;
continue;
};
}
break;
};
$3_1 = 1;
while (1) {
if (($3_1 | 0) == ($5_1 | 0)) {
break label$3
}
label$11 : {
$9_1 = $4_1 + 8 | 0;
if ($41(HEAP32[$9_1 >> 2], HEAP32[$4_1 + 12 >> 2], HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2])) {
$9_1 = $3_1;
break label$11;
}
$3_1 = $3_1 + 1 | 0;
$4_1 = $9_1;
continue;
}
break;
};
while (1) {
$4_1 = ($9_1 << 3) + $15_1 | 0;
$7_1 = ($3_1 << 3) + $15_1 | 0;
$11_1 = $7_1 - 4 | 0;
$10_1 = $7_1 - 8 | 0;
while (1) {
$9_1 = $9_1 + 1 | 0;
if ($9_1 >>> 0 >= $5_1 >>> 0) {
$5_1 = $3_1;
break label$3;
}
$17_1 = $4_1 + 12 | 0;
$4_1 = $4_1 + 8 | 0;
if ($41(HEAP32[$4_1 >> 2], HEAP32[$17_1 >> 2], HEAP32[$10_1 >> 2], HEAP32[$11_1 >> 2])) {
continue
}
break;
};
$11_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $11_1;
$3_1 = $3_1 + 1 | 0;
continue;
};
}
$3_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = $197($3_1, $3_1 + HEAP32[$1_1 + 8 >> 2] | 0);
HEAP32[$6_1 + 24 >> 2] = 0;
HEAP32[$6_1 + 16 >> 2] = 0;
HEAP32[$6_1 + 20 >> 2] = 4;
$24_1 = Math_imul($8_1, 28) + $19_1 | 0;
$25_1 = ($5_1 << 3) + $15_1 | 0;
$26_1 = $3_1 >>> 0 < 3;
$23_1 = 4;
$11_1 = 0;
$9_1 = $15_1;
while (1) {
label$17 : {
label$18 : {
label$19 : {
label$20 : {
if (($9_1 | 0) != ($25_1 | 0)) {
$10_1 = HEAP32[$9_1 + 4 >> 2];
$17_1 = HEAP32[$9_1 >> 2];
$3_1 = 4;
if ($26_1) {
break label$19
}
$240($6_1 + 28 | 0, HEAP32[$2_1 + 12 >> 2] + 60 | 0, $17_1, $10_1);
$12_1 = HEAP32[$6_1 + 28 >> 2];
$4_1 = $6_1 + 44 | 0;
$3_1 = HEAP32[$6_1 + 36 >> 2];
$8_1 = HEAP32[$6_1 + 32 >> 2];
$5_1 = $3_1 - $8_1 | 0;
$3_1 = $3_1 >>> 0 < $5_1 >>> 0 ? 0 : $5_1;
$3_1 = $3_1 >>> 0 < 4 ? $3_1 : 4;
$48($4_1, $3_1);
$49($4_1, $3_1);
$5_1 = HEAP32[$6_1 + 52 >> 2];
$13_1 = $5_1 + $3_1 | 0;
$4_1 = $8_1 ^ -1;
$14_1 = $5_1 << 2;
$5_1 = HEAP32[$6_1 + 48 >> 2];
$7_1 = $14_1 + $5_1 | 0;
while (1) {
if (!$3_1) {
break label$20
}
$16_1 = HEAP32[$12_1 + 12 >> 2];
HEAP32[$7_1 >> 2] = ($4_1 >>> 0 > $16_1 >>> 0 ? $16_1 : $4_1) + $8_1;
$3_1 = $3_1 - 1 | 0;
$4_1 = $4_1 - 1 | 0;
$8_1 = $8_1 + 1 | 0;
$7_1 = $7_1 + 4 | 0;
continue;
};
}
$56($22_1, $15_1);
$200($1_1, $6_1 + 16 | 0);
HEAP8[$0_1 | 0] = 9;
HEAP8[$0_1 + 1 | 0] = ($11_1 | 0) != 0;
break label$18;
}
$8_1 = HEAP32[$6_1 + 44 >> 2];
label$23 : {
if ($13_1 >>> 0 > 3) {
break label$23
}
$4_1 = $13_1 << 2;
$3_1 = $5_1;
while (1) {
if (!$4_1) {
break label$23
}
$32($6_1 + 8 | 0, $2_1, HEAP32[$3_1 >> 2]);
$4_1 = $4_1 - 4 | 0;
$3_1 = $3_1 + 4 | 0;
continue;
};
}
$46($8_1, $5_1);
$3_1 = 4096;
}
$251($6_1 + 44 | 0, $2_1, $17_1, $10_1);
$4_1 = HEAP32[$6_1 + 48 >> 2];
$5_1 = HEAP32[$6_1 + 52 >> 2];
$16_1 = HEAP32[$6_1 + 44 >> 2];
if (($16_1 | 0) == -2147483648) {
HEAP32[$0_1 >> 2] = $4_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
$56($22_1, $15_1);
$80($6_1 + 16 | 0);
break label$18;
}
HEAP8[$1_1 + 37 | 0] = HEAPU8[$1_1 + 37 | 0] | $3_1 >>> 0 < $5_1 >>> 0;
label$26 : {
if ($3_1 >>> 0 >= $5_1 >>> 0) {
$3_1 = $5_1;
break label$26;
}
$117($4_1, $5_1);
$73(Math_imul($3_1, 20) + $4_1 | 0, $5_1 - $3_1 | 0);
$18_1 = global$0 - 32 | 0;
global$0 = $18_1;
$7_1 = ($3_1 >>> 1 | 0) + $3_1 | 0;
label$28 : while (1) {
if ($7_1) {
$7_1 = $7_1 - 1 | 0;
label$30 : {
if ($7_1 >>> 0 < $3_1 >>> 0) {
$5_1 = Math_imul($7_1, 20) + $4_1 | 0;
$8_1 = HEAP32[$5_1 + 16 >> 2];
$13_1 = HEAP32[$5_1 + 8 >> 2];
$12_1 = HEAP32[$5_1 + 12 >> 2];
$20_1 = HEAP32[$4_1 >> 2];
$21_1 = HEAP32[$4_1 + 4 >> 2];
$14_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $14_1;
$14_1 = HEAP32[$4_1 + 8 >> 2];
$27_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 8 >> 2] = $13_1;
HEAP32[$4_1 + 12 >> 2] = $12_1;
$13_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 16 >> 2] = $8_1;
HEAP32[$5_1 >> 2] = $20_1;
HEAP32[$5_1 + 4 >> 2] = $21_1;
HEAP32[$5_1 + 8 >> 2] = $14_1;
HEAP32[$5_1 + 12 >> 2] = $27_1;
HEAP32[$5_1 + 16 >> 2] = $13_1;
$8_1 = 0;
break label$30;
}
$8_1 = $7_1 - $3_1 | 0;
}
$13_1 = $3_1 >>> 0 < $7_1 >>> 0 ? $3_1 : $7_1;
while (1) {
$12_1 = $8_1 << 1;
$5_1 = $12_1 | 1;
if ($13_1 >>> 0 <= $5_1 >>> 0) {
continue label$28
}
$12_1 = $12_1 + 2 | 0;
if ($12_1 >>> 0 < $13_1 >>> 0) {
$14_1 = $5_1;
$5_1 = Math_imul($5_1, 20) + $4_1 | 0;
$20_1 = HEAP32[$5_1 + 4 >> 2];
$21_1 = HEAP32[$5_1 + 8 >> 2];
$5_1 = Math_imul($12_1, 20) + $4_1 | 0;
$5_1 = $14_1 + (($40($20_1, $21_1, HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]) & 255) == 255) | 0;
}
$8_1 = Math_imul($8_1, 20) + $4_1 | 0;
$12_1 = Math_imul($5_1, 20) + $4_1 | 0;
if (($40(HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2], HEAP32[$12_1 + 4 >> 2], HEAP32[$12_1 + 8 >> 2]) & 255) != 255) {
continue label$28
}
$116($8_1, $12_1, 20);
$8_1 = $5_1;
continue;
};
}
break;
};
global$0 = $18_1 + 32 | 0;
}
$9_1 = $9_1 + 8 | 0;
HEAP32[$6_1 + 36 >> 2] = $16_1;
HEAP32[$6_1 + 32 >> 2] = $4_1;
HEAP32[$6_1 + 28 >> 2] = $4_1;
$7_1 = Math_imul($3_1, 20) + $4_1 | 0;
HEAP32[$6_1 + 40 >> 2] = $7_1;
while (1) {
if (($4_1 | 0) == ($7_1 | 0)) {
break label$17
}
$5_1 = $4_1 + 20 | 0;
HEAP32[$6_1 + 32 >> 2] = $5_1;
$13_1 = HEAP32[$4_1 >> 2];
if (($13_1 | 0) == -2147483648) {
break label$17
}
$12_1 = HEAP32[$4_1 + 12 >> 2];
label$35 : {
$8_1 = HEAP32[$4_1 + 4 >> 2];
$16_1 = HEAP32[$4_1 + 8 >> 2];
if ($41($8_1, $16_1, $17_1, $10_1)) {
break label$35
}
$3_1 = $19_1;
while (1) {
$4_1 = $3_1;
if (($4_1 | 0) == ($24_1 | 0)) {
break label$35
}
$3_1 = $4_1 + 28 | 0;
if (!$41(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $17_1, $10_1)) {
continue
}
$18_1 = HEAPU8[$4_1 + 24 | 0];
if (!($12_1 >>> $18_1 & 1)) {
continue
}
$250($6_1 + 44 | 0, HEAPU8[$4_1 + 20 | 0], $18_1, $8_1, $16_1, 1, Math_fround(.6000000238418579));
if (HEAP32[$6_1 + 44 >> 2] == -2147483648) {
break label$35
}
if (HEAP32[$6_1 + 16 >> 2] == ($11_1 | 0)) {
$131($6_1 + 16 | 0, 1);
$23_1 = HEAP32[$6_1 + 20 >> 2];
}
wasm2js_memory_copy(Math_imul($11_1, 36) + $23_1 | 0, $6_1 + 44 | 0, 36);
$11_1 = $11_1 + 1 | 0;
HEAP32[$6_1 + 24 >> 2] = $11_1;
continue;
};
}
$27($13_1, $8_1);
$4_1 = $5_1;
continue;
};
}
global$0 = $6_1 + 80 | 0;
return;
}
$95($6_1 + 28 | 0);
continue;
};
}

function $187($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = Math_imul($1_1, 28);
$1_1 = $0_1 + 8 | 0;
while (1) {
if (!$4_1) {
return 0
}
$4_1 = $4_1 - 28 | 0;
$0_1 = $1_1 - 4 | 0;
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 28 | 0;
if (!$41(HEAP32[$0_1 >> 2], $5_1, $2_1, $3_1)) {
continue
}
break;
};
return $1_1 - 36 | 0;
}

function $188($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$243($4_1 + 4 | 0, $2_1, $3_1);
label$1 : {
if (HEAP32[$4_1 + 4 >> 2] == 1) {
if (HEAPU8[$1_1 | 0] == 9) {
HEAP32[$1_1 >> 2] = 260;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
$3_1 = 0;
$1_1 = 1;
break label$1;
}
$3_1 = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $189($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
label$1 : {
if ($2_1) {
$3_1 = $4_1 + 20 | 0;
$208($3_1, $1_1);
$34($3_1, HEAP32[$4_1 + 28 >> 2], $1_1, 1, 1);
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
label$5 : {
if (!$1_1) {
$3_1 = $3_1 - 1 | 0;
break label$5;
}
HEAP8[$5_1 | 0] = $2_1;
}
$1_1 = HEAP32[$4_1 + 20 >> 2];
break label$1;
}
$211($4_1 + 8 | 0, $1_1, 1, 1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$3_1 = $1_1;
$1_1 = HEAP32[$4_1 + 8 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 32 | 0;
}

function $190($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0;
$6_1 = global$0 - 112 | 0;
global$0 = $6_1;
$7_1 = HEAP32[$1_1 + 12 >> 2];
$14_1 = HEAP32[$7_1 + 32 >> 2];
HEAP32[$6_1 + 32 >> 2] = 0;
HEAP32[$6_1 + 24 >> 2] = 0;
HEAP32[$6_1 + 28 >> 2] = 4;
$20_1 = $14_1 >>> 0 > 67108863 ? -1 : $14_1 << 6;
$21_1 = Math_imul($3_1, 12) + $2_1 | 0;
$15_1 = $6_1 + 60 | 0;
label$1 : {
while (1) {
$3_1 = $7_1 + 112 | 0;
$7_1 = $7_1 + 108 | 0;
label$3 : {
while (1) {
if (($2_1 | 0) == ($21_1 | 0)) {
break label$3
}
$8_1 = $2_1 + 8 | 0;
$9_1 = $2_1 + 4 | 0;
$2_1 = $2_1 + 12 | 0;
$10_1 = $187(HEAP32[$7_1 >> 2], HEAP32[$3_1 >> 2], HEAP32[$9_1 >> 2], HEAP32[$8_1 >> 2]);
if (!$10_1) {
continue
}
break;
};
$11_1 = 0;
HEAP32[$6_1 + 44 >> 2] = 0;
HEAP32[$6_1 + 36 >> 2] = 0;
HEAP32[$6_1 + 40 >> 2] = 4;
$9_1 = HEAP32[$10_1 + 24 >> 2];
$3_1 = $9_1 + HEAP32[$10_1 + 20 >> 2] | 0;
$22_1 = $3_1 >>> 0 < $9_1 >>> 0 ? -1 : $3_1;
$17_1 = 4;
label$5 : while (1) {
if (($9_1 | 0) != ($22_1 | 0)) {
$32($6_1 + 16 | 0, $1_1, $9_1);
$9_1 = $9_1 + 1 | 0;
$3_1 = HEAP32[$6_1 + 16 >> 2];
if (!$3_1) {
continue
}
$7_1 = $6_1 + 48 | 0;
$35($7_1, 5, $3_1, HEAP32[$6_1 + 20 >> 2]);
$16_1 = 0;
HEAP32[$6_1 + 84 >> 2] = 0;
HEAP32[$6_1 + 76 >> 2] = 0;
HEAP32[$6_1 + 80 >> 2] = 1;
$23_1 = $37($7_1);
$7_1 = $20_1;
while (1) {
label$8 : {
label$9 : {
label$10 : {
if (($16_1 | 0) != ($23_1 | 0)) {
$3_1 = $6_1 + 48 | 0;
$38($6_1 + 8 | 0, $6_1 + 76 | 0, $3_1);
$188($6_1, $3_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
$24_1 = HEAP32[$6_1 + 4 >> 2];
$25_1 = HEAP32[$6_1 >> 2];
$3_1 = $42($3_1);
if ($3_1 >>> 0 > $7_1 >>> 0) {
if (HEAPU8[$6_1 + 48 | 0] == 9) {
HEAP32[$6_1 + 48 >> 2] = 1540;
HEAP32[$6_1 + 52 >> 2] = 0;
}
HEAP32[$6_1 + 56 >> 2] = 1;
HEAP32[$6_1 + 60 >> 2] = 0;
}
$57($6_1 + 88 | 0, $6_1 + 48 | 0, $3_1, $14_1);
if (HEAPU8[$6_1 + 48 | 0] == 9) {
break label$8
}
$46(HEAP32[$6_1 + 88 >> 2], HEAP32[$6_1 + 92 >> 2]);
break label$10;
}
$3_1 = 9;
if (HEAPU8[$6_1 + 48 | 0] == 9) {
break label$9
}
}
$7_1 = HEAP32[$6_1 + 52 >> 2];
$26_1 = $7_1 >>> 8 | 0;
$3_1 = HEAP32[$6_1 + 48 >> 2];
$27_1 = ($7_1 & 255) << 24 | $3_1 >>> 8;
}
$27(HEAP32[$6_1 + 76 >> 2], HEAP32[$6_1 + 80 >> 2]);
if (($3_1 & 255) == 9) {
continue label$5
}
HEAP32[$0_1 >> 2] = -2147483648;
$1_1 = $27_1;
$2_1 = $26_1 << 8 | $1_1 >>> 24;
HEAP32[$0_1 + 4 >> 2] = $3_1 & 255 | $1_1 << 8;
HEAP32[$0_1 + 8 >> 2] = $2_1;
$85($6_1 + 36 | 0);
$84($6_1 + 24 | 0);
break label$1;
}
$18_1 = $7_1 - $3_1 | 0;
$28_1 = $18_1 >>> 0 > $7_1 >>> 0;
$8_1 = HEAP32[$6_1 + 92 >> 2];
$29_1 = HEAP32[$6_1 + 88 >> 2];
$12_1 = HEAP32[$6_1 + 96 >> 2];
label$14 : {
if (!$12_1) {
break label$14
}
$13_1 = 0;
$7_1 = $8_1;
while (1) {
$3_1 = 0;
$19_1 = HEAP32[$7_1 >> 2];
if ($19_1 >>> 0 < $5_1 >>> 0) {
$3_1 = HEAPU8[$4_1 + $19_1 | 0]
}
$7_1 = $7_1 + 4 | 0;
$13_1 = $3_1 + $13_1 | 0;
$12_1 = $12_1 - 1 | 0;
if ($12_1) {
continue
}
break;
};
if (!$13_1) {
break label$14
}
$108($6_1 + 100 | 0, $25_1, $24_1);
if (HEAP32[$6_1 + 36 >> 2] == ($11_1 | 0)) {
$216($6_1 + 36 | 0);
$17_1 = HEAP32[$6_1 + 40 >> 2];
}
$3_1 = ($11_1 << 4) + $17_1 | 0;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$6_1 + 108 >> 2];
$7_1 = HEAP32[$6_1 + 104 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$6_1 + 100 >> 2];
HEAP32[$3_1 + 4 >> 2] = $7_1;
HEAP32[$3_1 + 12 >> 2] = $13_1;
$11_1 = $11_1 + 1 | 0;
HEAP32[$6_1 + 44 >> 2] = $11_1;
}
$16_1 = $16_1 + 1 | 0;
$7_1 = $28_1 ? 0 : $18_1;
$46($29_1, $8_1);
continue;
};
}
break;
};
$108($6_1 + 48 | 0, HEAP32[$10_1 + 4 >> 2], HEAP32[$10_1 + 8 >> 2]);
HEAP32[$15_1 + 8 >> 2] = HEAP32[$6_1 + 44 >> 2];
$3_1 = HEAP32[$6_1 + 40 >> 2];
HEAP32[$15_1 >> 2] = HEAP32[$6_1 + 36 >> 2];
HEAP32[$15_1 + 4 >> 2] = $3_1;
$7_1 = HEAP32[$6_1 + 32 >> 2];
if (($7_1 | 0) == HEAP32[$6_1 + 24 >> 2]) {
$299($6_1 + 24 | 0, 4, 24)
}
$8_1 = HEAP32[$6_1 + 52 >> 2];
$3_1 = HEAP32[$6_1 + 28 >> 2] + Math_imul($7_1, 24) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$6_1 + 48 >> 2];
HEAP32[$3_1 + 4 >> 2] = $8_1;
$8_1 = HEAP32[$6_1 + 60 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$6_1 + 56 >> 2];
HEAP32[$3_1 + 12 >> 2] = $8_1;
$8_1 = HEAP32[$6_1 + 68 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$6_1 + 64 >> 2];
HEAP32[$3_1 + 20 >> 2] = $8_1;
HEAP32[$6_1 + 32 >> 2] = $7_1 + 1;
$7_1 = HEAP32[$1_1 + 12 >> 2];
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 32 >> 2];
$1_1 = HEAP32[$6_1 + 28 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 24 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $6_1 + 112 | 0;
}

function $191($0_1, $1_1) {
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
$246($2_1 + 68 | 0, $2_1);
label$1 : {
if (HEAP32[$2_1 + 68 >> 2] != -2147483648) {
$3_1 = $2_1 + 96 | 0;
$247($3_1, $2_1);
$1_1 = HEAP32[$2_1 + 96 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$18($2_1 + 84 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
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
$246($2_1 + 164 | 0, $2_1 + 96 | 0);
if (HEAP32[$2_1 + 164 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 92 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 84 >> 2]) {
$247($2_1 + 180 | 0, $2_1 + 96 | 0);
$3_1 = HEAP32[$2_1 + 180 >> 2] + 1 | 0;
$19($2_1 + 84 | 0, $3_1 ? $3_1 : -1);
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
$98($2_1 + 96 | 0);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 92 >> 2];
$1_1 = HEAP32[$2_1 + 88 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 84 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
$98($2_1);
}
global$0 = $2_1 + 192 | 0;
}

function $192($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
$48($6_1 + 4 | 0, $2_1);
$4_1 = HEAP32[$6_1 + 8 >> 2];
label$1 : {
if (!$2_1) {
$2_1 = HEAP32[$6_1 + 12 >> 2];
break label$1;
}
$3_1 = $2_1 << 2;
if (!$3_1) {
break label$1
}
wasm2js_memory_copy($4_1, $1_1, $3_1);
}
$7_1 = HEAP32[$6_1 + 4 >> 2];
label$3 : {
label$4 : {
label$5 : {
if ($2_1 >>> 0 < 2) {
break label$5
}
$115($4_1, $2_1);
$3_1 = $4_1;
$1_1 = 1;
while (1) {
if (($1_1 | 0) == ($2_1 | 0)) {
break label$4
}
label$7 : {
$5_1 = $3_1 + 4 | 0;
if (HEAP32[$5_1 >> 2] == HEAP32[$3_1 >> 2]) {
$10_1 = $4_1 + 4 | 0;
$5_1 = $1_1;
break label$7;
}
$1_1 = $1_1 + 1 | 0;
$3_1 = $5_1;
continue;
}
break;
};
while (1) {
$3_1 = ($5_1 << 2) + $10_1 | 0;
$8_1 = ($1_1 << 2) + $4_1 | 0;
$11_1 = $8_1 - 4 | 0;
while (1) {
$5_1 = $5_1 + 1 | 0;
if ($5_1 >>> 0 >= $2_1 >>> 0) {
$2_1 = $1_1;
break label$5;
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
};
}
if ($2_1) {
break label$4
}
HEAP32[$0_1 >> 2] = -2147483648;
$46($7_1, $4_1);
break label$3;
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $7_1;
}
global$0 = $6_1 + 16 | 0;
}

function $193($0_1, $1_1) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2] == -2147483648 ? 0 : HEAP32[$1_1 + 4 >> 2];
}

function $194($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
HEAP16[$3_1 + 52 >> 1] = 1;
HEAP32[$3_1 + 48 >> 2] = $2_1;
HEAP32[$3_1 + 40 >> 2] = 0;
HEAP32[$3_1 + 44 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = $1_1;
HEAP32[$3_1 + 28 >> 2] = $2_1;
HEAP32[$3_1 + 24 >> 2] = $1_1;
HEAP32[$3_1 + 16 >> 2] = 45;
HEAP32[$3_1 + 20 >> 2] = 95;
HEAP32[$3_1 + 36 >> 2] = $1_1 + $2_1;
$2_1 = $3_1 + 32 | 0;
label$1 : {
label$2 : {
while (1) {
$152($3_1 + 8 | 0, $2_1);
$4_1 = HEAP32[$3_1 + 12 >> 2];
if (($4_1 | 0) == 1114112) {
break label$2
}
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$266($3_1 + 16 | 0, $4_1)) {
continue
}
break;
};
$2_1 = $1_1;
$1_1 = HEAP32[$3_1 + 44 >> 2];
$4_1 = $2_1 + $1_1 | 0;
$5_1 = $5_1 - $1_1 | 0;
break label$1;
}
$4_1 = 0;
if (HEAPU8[$3_1 + 53 | 0]) {
break label$1
}
label$4 : {
if (HEAPU8[$3_1 + 52 | 0] == 1) {
$1_1 = HEAP32[$3_1 + 48 >> 2];
$2_1 = HEAP32[$3_1 + 44 >> 2];
break label$4;
}
$1_1 = HEAP32[$3_1 + 48 >> 2];
$2_1 = HEAP32[$3_1 + 44 >> 2];
if (($1_1 | 0) == ($2_1 | 0)) {
break label$1
}
}
$4_1 = HEAP32[$3_1 + 24 >> 2] + $2_1 | 0;
$5_1 = $1_1 - $2_1 | 0;
}
$2_1 = 0;
$5_1 = $4_1 ? $5_1 : 0;
$4_1 = $4_1 ? $4_1 : 1;
label$6 : {
label$7 : {
while (1) {
if (($2_1 | 0) == 100) {
break label$7
}
$6_1 = HEAP32[$2_1 + 1051004 >> 2];
$1_1 = $2_1 + 1051e3 | 0;
$7_1 = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 16 >> 2] = $7_1;
HEAP32[$3_1 + 20 >> 2] = $7_1 + ($6_1 << 3);
$2_1 = $2_1 + 20 | 0;
if (!$125($3_1 + 16 | 0, $4_1, $5_1)) {
continue
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 16 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break label$6;
}
HEAP32[$3_1 + 60 >> 2] = 1051224;
HEAP32[$3_1 + 56 >> 2] = 1051128;
label$9 : {
if (!$125($3_1 + 56 | 0, $4_1, $5_1)) {
HEAP8[$3_1 + 24 | 0] = HEAPU8[1051236];
$1_1 = HEAP32[262808];
HEAP32[$3_1 + 16 >> 2] = HEAP32[262807];
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = 2;
break label$9;
}
HEAP8[$3_1 + 24 | 0] = HEAPU8[1051256];
$1_1 = HEAP32[262813];
HEAP32[$3_1 + 16 >> 2] = HEAP32[262812];
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = 0;
}
$2_1 = 0;
label$11 : {
label$12 : {
while (1) {
if (($2_1 | 0) == 16) {
break label$12
}
$7_1 = HEAP32[$2_1 + 1051276 >> 2];
$6_1 = $2_1 + 1051272 | 0;
$8_1 = HEAP32[$6_1 >> 2];
HEAP32[$3_1 + 56 >> 2] = $8_1;
HEAP32[$3_1 + 60 >> 2] = ($7_1 << 3) + $8_1;
$2_1 = $2_1 + 16 | 0;
if (!$125($3_1 + 56 | 0, $4_1, $5_1)) {
continue
}
break;
};
HEAP8[$0_1 + 8 | 0] = 4;
$2_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break label$11;
}
HEAP8[$0_1 + 8 | 0] = HEAPU8[$3_1 + 24 | 0];
$2_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
HEAP8[$0_1 + 9 | 0] = $1_1;
}
global$0 = $3_1 - -64 | 0;
}

function $195($0_1, $1_1, $2_1) {
$0_1 = $28($0_1, $1_1, $2_1);
if (!$0_1) {
return 0
}
return HEAP32[$0_1 >> 2] == 2 ? 0 : $0_1;
}

function $196($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$1_1 = Math_imul($1_1, 36);
while (1) {
$4_1 = $1_1;
if ($4_1) {
$1_1 = $4_1 - 36 | 0;
$5_1 = $195($2_1, $3_1, $0_1);
$0_1 = $0_1 + 36 | 0;
if (!$5_1) {
continue
}
}
break;
};
return ($4_1 | 0) != 0;
}

function $197($0_1, $1_1) {
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

function $198($0_1) {
$299($0_1, 4, 28);
}

function $199($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $1_1 & 255;
$2_1 = $1_1 >>> 0 > 255 ? 1048576 : ($2_1 >>> 0 < 16 ? $2_1 : 16) << 16;
$1_1 = $0_1 & 255;
return $2_1 | ($0_1 >>> 0 > 255 ? 4096 : ($1_1 >>> 0 < 16 ? $1_1 : 16) << 8);
}

function $200($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
$9_1 = $0_1 + 24 | 0;
$130($9_1, $1_1);
HEAP32[$4_1 >> 2] = $9_1;
$1_1 = $4_1 + 4 | 0;
$3_1 = HEAP32[$0_1 + 32 >> 2];
$48($1_1, $3_1);
$34($1_1, HEAP32[$4_1 + 12 >> 2], $3_1, 4, 4);
$7_1 = HEAP32[$4_1 + 8 >> 2];
$5_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = $7_1 + ($5_1 << 2) | 0;
$1_1 = 0;
while (1) {
if (($1_1 | 0) != ($3_1 | 0)) {
HEAP32[$2_1 >> 2] = $1_1;
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$11_1 = HEAP32[$4_1 + 4 >> 2];
$5_1 = $1_1 + $5_1 | 0;
label$3 : {
if ($5_1 >>> 0 < 2) {
break label$3
}
$2_1 = $7_1;
$6_1 = ($5_1 >>> 1 | 0) + $5_1 | 0;
label$4 : while (1) {
if ($6_1) {
$6_1 = $6_1 - 1 | 0;
label$6 : {
if ($6_1 >>> 0 < $5_1 >>> 0) {
$1_1 = HEAP32[$2_1 >> 2];
$3_1 = ($6_1 << 2) + $2_1 | 0;
HEAP32[$2_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$3_1 >> 2] = $1_1;
$3_1 = 0;
break label$6;
}
$3_1 = $6_1 - $5_1 | 0;
}
$10_1 = $5_1 >>> 0 < $6_1 >>> 0 ? $5_1 : $6_1;
while (1) {
$8_1 = $3_1 << 1;
$1_1 = $8_1 | 1;
if ($10_1 >>> 0 <= $1_1 >>> 0) {
continue label$4
}
$8_1 = $8_1 + 2 | 0;
if ($8_1 >>> 0 < $10_1 >>> 0) {
$1_1 = $124($4_1, HEAP32[($1_1 << 2) + $2_1 >> 2], HEAP32[($8_1 << 2) + $2_1 >> 2]) + $1_1 | 0
}
$3_1 = ($3_1 << 2) + $2_1 | 0;
$8_1 = ($1_1 << 2) + $2_1 | 0;
if (!$124($4_1, HEAP32[$3_1 >> 2], HEAP32[$8_1 >> 2])) {
continue label$4
}
$116($3_1, $8_1, 4);
$3_1 = $1_1;
continue;
};
}
break;
};
$1_1 = 1;
label$10 : {
while (1) {
if (($1_1 | 0) == ($5_1 | 0)) {
break label$10
}
label$12 : {
$3_1 = $2_1 + 4 | 0;
if ($162($9_1, HEAP32[$3_1 >> 2], HEAP32[$2_1 >> 2])) {
$10_1 = $7_1 + 4 | 0;
$3_1 = $1_1;
break label$12;
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $3_1;
continue;
}
break;
};
while (1) {
$2_1 = $10_1 + ($3_1 << 2) | 0;
$8_1 = $7_1 + ($1_1 << 2) | 0;
$12_1 = $8_1 - 4 | 0;
while (1) {
$3_1 = $3_1 + 1 | 0;
if ($5_1 >>> 0 <= $3_1 >>> 0) {
$5_1 = $1_1;
break label$10;
}
$6_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 4 | 0;
if ($162($9_1, $6_1, HEAP32[$12_1 >> 2])) {
continue
}
break;
};
HEAP32[$8_1 >> 2] = $6_1;
$1_1 = $1_1 + 1 | 0;
continue;
};
}
if ($5_1 >>> 0 < 2) {
break label$3
}
$115($7_1, $5_1);
}
HEAP32[$4_1 + 20 >> 2] = $11_1;
HEAP32[$4_1 + 16 >> 2] = $7_1;
HEAP32[$4_1 + 12 >> 2] = $7_1;
HEAP32[$4_1 + 4 >> 2] = 2;
HEAP32[$4_1 + 24 >> 2] = $7_1 + ($5_1 << 2);
$2_1 = 0;
HEAP32[$4_1 + 28 >> 2] = 0;
label$17 : {
$7_1 = HEAP32[$0_1 + 32 >> 2];
if (!$7_1) {
break label$17
}
$5_1 = HEAP32[$0_1 + 28 >> 2];
while (1) {
if ($150($4_1 + 28 | 0, $4_1 + 4 | 0)) {
$2_1 = $2_1 + 1 | 0;
if (($7_1 | 0) != ($2_1 | 0)) {
continue
}
break label$17;
}
break;
};
$81($5_1 + Math_imul($2_1, 36) | 0);
$6_1 = $5_1 + 36 | 0;
$3_1 = $2_1;
while (1) {
$1_1 = $2_1 + 1 | 0;
$2_1 = $6_1 + Math_imul($2_1, 36) | 0;
while (1) {
if ($1_1 >>> 0 >= $7_1 >>> 0) {
HEAP32[$0_1 + 32 >> 2] = $3_1;
break label$17;
}
if (!$150($4_1 + 28 | 0, $4_1 + 4 | 0)) {
$1_1 = $1_1 + 1 | 0;
$81($2_1);
$2_1 = $2_1 + 36 | 0;
continue;
}
break;
};
wasm2js_memory_copy($5_1 + Math_imul($3_1, 36) | 0, $2_1, 36);
$3_1 = $3_1 + 1 | 0;
$2_1 = $1_1;
continue;
};
}
$46(HEAP32[$4_1 + 20 >> 2], HEAP32[$4_1 + 12 >> 2]);
global$0 = $4_1 + 32 | 0;
}

function $201($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
label$1 : {
if (HEAPU8[$1_1 | 0]) {
break label$1
}
$2_1 = HEAPU8[$1_1 + 1 | 0];
$3_1 = HEAPU8[$1_1 + 2 | 0];
if ($2_1 >>> 0 > $3_1 >>> 0) {
break label$1
}
if ($2_1 >>> 0 >= $3_1 >>> 0) {
$4_1 = 1;
HEAP8[$1_1 | 0] = 1;
break label$1;
}
$4_1 = 1;
HEAP8[$1_1 + 1 | 0] = $2_1 + 1;
}
HEAP8[$0_1 + 1 | 0] = $2_1;
HEAP8[$0_1 | 0] = $4_1;
}

function $202($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
label$1 : {
label$2 : {
label$3 : {
$2_1 = HEAP32[$1_1 + 20 >> 2];
if ($2_1) {
if (HEAP32[$1_1 + 24 >> 2] != ($2_1 | 0)) {
break label$3
}
HEAP32[$1_1 + 20 >> 2] = 0;
}
label$5 : {
if (HEAP32[$1_1 >> 2] != 1) {
break label$5
}
$2_1 = $3_1 + 8 | 0;
$4_1 = $1_1 + 4 | 0;
$5_1 = HEAP32[$4_1 >> 2];
if (($5_1 | 0) != HEAP32[$4_1 + 4 >> 2]) {
HEAP32[$4_1 >> 2] = $5_1 + 1;
$6_1 = 1;
}
HEAP32[$2_1 + 4 >> 2] = $5_1;
HEAP32[$2_1 >> 2] = $6_1;
if (HEAP32[$3_1 + 8 >> 2] != 1) {
break label$5
}
$2_1 = ((HEAP32[$3_1 + 12 >> 2] << 2) + $1_1 | 0) + 12 | 0;
break label$2;
}
HEAP32[$0_1 >> 2] = 1114112;
break label$1;
}
HEAP32[$1_1 + 20 >> 2] = $2_1 + 4;
}
$2_1 = HEAP32[$2_1 >> 2];
$4_1 = HEAP32[$1_1 + 32 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 36 >> 2];
HEAP32[$1_1 + 28 >> 2] = $4_1;
HEAP32[$1_1 + 36 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 32 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 28 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
global$0 = $3_1 + 16 | 0;
}

function $203($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
label$1 : {
label$2 : {
$2_1 = HEAP32[$1_1 + 20 >> 2];
if ($2_1) {
if ($4_1) {
break label$2
}
$2_1 = HEAP32[$1_1 + 24 >> 2] - $2_1 >>> 2 | 0;
$3_1 = 1;
break label$1;
}
$2_1 = 0;
$3_1 = 1;
if (!$4_1) {
break label$1
}
$2_1 = HEAP32[$1_1 + 8 >> 2] - HEAP32[$1_1 + 4 >> 2] | 0;
break label$1;
}
$3_1 = HEAP32[$1_1 + 8 >> 2] - HEAP32[$1_1 + 4 >> 2] | 0;
$1_1 = HEAP32[$1_1 + 24 >> 2] - $2_1 >>> 2 | 0;
$2_1 = $3_1 + $1_1 | 0;
$3_1 = $2_1 >>> 0 >= $1_1 >>> 0;
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 0;
}

function $204($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0;
$7_1 = global$0 - 112 | 0;
global$0 = $7_1;
$12_1 = $259($1_1);
label$1 : {
if ($12_1) {
$10_1 = HEAP32[$12_1 + 16 >> 2];
$17_1 = $10_1 + (HEAP32[$12_1 + 20 >> 2] << 4) | 0;
$18_1 = $7_1 + 36 | 0;
$19_1 = HEAP32[$5_1 + 12 >> 2];
$20_1 = $2_1 & 255;
$21_1 = $3_1 & 255;
$3_1 = 0;
label$3 : while (1) {
$8_1 = $3_1 ^ -1;
label$4 : {
while (1) {
if (($10_1 | 0) != ($17_1 | 0)) {
$12_1 = $3_1 + 1 | 0;
if (!(HEAPU8[$10_1 + 12 | 0] != ($20_1 | 0) | HEAPU8[$10_1 + 13 | 0] != ($21_1 | 0))) {
$9_1 = HEAP32[$1_1 + 12 >> 2];
$2_1 = HEAP32[$9_1 + 136 >> 2] + 1 | 0;
$11_1 = $3_1;
$3_1 = $2_1 + HEAP32[$9_1 + 164 >> 2] | 0;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? -1 : $3_1;
$32($7_1 + 16 | 0, $1_1, $11_1 + ($2_1 >>> 0 > $8_1 >>> 0 ? $8_1 : $2_1) | 0);
$3_1 = HEAP32[$7_1 + 16 >> 2];
if ($3_1) {
break label$4
}
}
$10_1 = $10_1 + 16 | 0;
$8_1 = $8_1 - 1 | 0;
$3_1 = $12_1;
continue;
}
break;
};
HEAP8[$0_1 | 0] = 9;
break label$1;
}
$10_1 = $10_1 + 16 | 0;
$2_1 = HEAP32[$7_1 + 20 >> 2];
FUNCTION_TABLE[$19_1 | 0]($4_1, 0);
HEAP32[$7_1 + 52 >> 2] = $5_1;
HEAP32[$7_1 + 48 >> 2] = $4_1;
HEAP32[$7_1 + 44 >> 2] = 0;
HEAP32[$7_1 + 36 >> 2] = 0;
HEAP32[$7_1 + 40 >> 2] = 4;
HEAP32[$7_1 + 28 >> 2] = 0;
$9_1 = $7_1 + 56 | 0;
$35($9_1, 9, $3_1, $2_1);
$15_1 = $37($9_1);
HEAP32[$7_1 + 84 >> 2] = 0;
HEAP32[$7_1 + 76 >> 2] = 0;
HEAP32[$7_1 + 80 >> 2] = 1;
$9_1 = $2_1 - $15_1 | 0;
$14_1 = ($2_1 >>> 0 < $9_1 >>> 0 ? 0 : $9_1) + $3_1 | 0;
$22_1 = $2_1 + $3_1 | 0;
$2_1 = $5_1;
$9_1 = $4_1;
while (1) {
label$9 : {
label$10 : {
if (($14_1 | 0) != ($22_1 | 0)) {
$245($7_1 + 100 | 0, $7_1 + 76 | 0, $7_1 + 56 | 0);
$11_1 = HEAP32[$7_1 + 108 >> 2];
$16_1 = HEAP32[$7_1 + 104 >> 2];
$23_1 = HEAPU8[$14_1 | 0];
label$12 : {
$13_1 = HEAP32[$7_1 + 100 >> 2];
label$13 : {
if (HEAP32[$7_1 + 28 >> 2] == 1 & $13_1 >>> 0 >= HEAPU32[$7_1 + 32 >> 2]) {
break label$13
}
HEAP32[$7_1 + 28 >> 2] = 0;
$3_1 = HEAP32[$7_1 + 44 >> 2];
$8_1 = (HEAP32[$7_1 + 40 >> 2] + ($3_1 << 2) | 0) - 4 | 0;
label$15 : {
while (1) {
if (!(!$3_1 | !$8_1) & $13_1 >>> 0 < HEAPU32[$8_1 >> 2]) {
$8_1 = $8_1 - 4 | 0;
$3_1 = $3_1 - 1 | 0;
continue;
} else {
label$17 : {
HEAP32[$7_1 + 44 >> 2] = $3_1;
FUNCTION_TABLE[HEAP32[$2_1 + 12 >> 2]]($9_1, $3_1);
if ($8_1 ? $3_1 : 0) {
break label$17
}
$3_1 = 0;
break label$15;
}
}
break;
};
$3_1 = HEAP32[$8_1 >> 2];
if ($11_1 >>> 0 < $3_1 >>> 0) {
break label$13
}
}
$243($7_1 + 100 | 0, $3_1 + $16_1 | 0, $11_1 - $3_1 | 0);
if (!HEAP32[$7_1 + 100 >> 2]) {
break label$12
}
}
$8_1 = 1;
break label$9;
}
$8_1 = HEAP32[$7_1 + 108 >> 2];
$13_1 = HEAP32[$7_1 + 104 >> 2];
HEAP32[$7_1 + 100 >> 2] = $13_1;
HEAP32[$7_1 + 104 >> 2] = $8_1 + $13_1;
while (1) {
$8_1 = $139($7_1 + 100 | 0);
if (($8_1 | 0) == 1114112) {
break label$10
}
$2_1 = 1;
label$21 : {
if ($8_1 >>> 0 < 128) {
break label$21
}
$2_1 = 2;
if ($8_1 >>> 0 < 2048) {
break label$21
}
$2_1 = $8_1 >>> 0 < 65536 ? 3 : 4;
}
$3_1 = $2_1 + $3_1 | 0;
$303($18_1, $3_1);
$9_1 = HEAP32[$7_1 + 48 >> 2];
$2_1 = HEAP32[$7_1 + 52 >> 2];
if (FUNCTION_TABLE[HEAP32[$2_1 + 16 >> 2]]($9_1, $8_1) | 0) {
continue
}
break;
};
HEAP32[$7_1 + 32 >> 2] = $3_1;
HEAP32[$7_1 + 28 >> 2] = 1;
$8_1 = 1;
break label$9;
}
$3_1 = HEAPU8[$7_1 + 56 | 0];
label$22 : {
label$23 : {
if (HEAP32[$7_1 + 68 >> 2] != ($15_1 | 0)) {
if (($3_1 | 0) != 9) {
break label$23
}
HEAP32[$7_1 + 56 >> 2] = 516;
HEAP32[$7_1 + 60 >> 2] = 0;
break label$23;
}
$2_1 = 9;
if (($3_1 | 0) == 9) {
break label$22
}
}
$3_1 = HEAP32[$7_1 + 60 >> 2];
$24_1 = $3_1 >>> 8 | 0;
$2_1 = HEAP32[$7_1 + 56 >> 2];
$25_1 = ($3_1 & 255) << 24 | $2_1 >>> 8;
}
$27(HEAP32[$7_1 + 76 >> 2], HEAP32[$7_1 + 80 >> 2]);
if (($2_1 & 255) != 9) {
$3_1 = $2_1 & 255;
$1_1 = $25_1;
$2_1 = $24_1 << 8 | $1_1 >>> 24;
HEAP32[$0_1 >> 2] = $3_1 | $1_1 << 8;
HEAP32[$0_1 + 4 >> 2] = $2_1;
$46(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
break label$1;
}
$46(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
$3_1 = $12_1;
continue label$3;
}
FUNCTION_TABLE[HEAP32[$2_1 + 20 >> 2]]($7_1 + 8 | 0, $9_1);
$3_1 = HEAP32[$7_1 + 12 >> 2];
$8_1 = HEAP32[$7_1 + 8 >> 2] ^ 1;
}
$243($7_1 + 88 | 0, $16_1, $11_1);
if (!(HEAP32[$7_1 + 88 >> 2] | $8_1 & 1)) {
$108($7_1 + 100 | 0, HEAP32[$7_1 + 92 >> 2], HEAP32[$7_1 + 96 >> 2]);
$8_1 = HEAP32[$6_1 + 8 >> 2];
if (($8_1 | 0) == HEAP32[$6_1 >> 2]) {
$31($6_1)
}
HEAP32[$6_1 + 8 >> 2] = $8_1 + 1;
$11_1 = HEAP32[$7_1 + 104 >> 2];
$8_1 = HEAP32[$6_1 + 4 >> 2] + Math_imul($8_1, 20) | 0;
HEAP32[$8_1 >> 2] = HEAP32[$7_1 + 100 >> 2];
HEAP32[$8_1 + 4 >> 2] = $11_1;
HEAP32[$8_1 + 8 >> 2] = HEAP32[$7_1 + 108 >> 2];
HEAP8[$8_1 + 16 | 0] = $23_1 ^ -1;
HEAP32[$8_1 + 12 >> 2] = $3_1;
}
$14_1 = $14_1 + 1 | 0;
continue;
};
};
}
HEAP8[$0_1 | 0] = 9;
}
global$0 = $7_1 + 112 | 0;
}

function $205($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
if ($1_1 >>> 0 >= 2) {
$2_1 = $0_1;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
$6_1 = $1_1;
$4_1 = $1_1 + ($1_1 >>> 1 | 0) | 0;
label$2 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
label$4 : {
if ($6_1 >>> 0 > $4_1 >>> 0) {
$0_1 = Math_imul($4_1, 20) + $2_1 | 0;
$1_1 = HEAP32[$0_1 + 16 >> 2];
$5_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 12 >> 2];
$9_1 = HEAP32[$2_1 >> 2];
$10_1 = HEAP32[$2_1 + 4 >> 2];
$7_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $7_1;
$7_1 = HEAP32[$2_1 + 8 >> 2];
$11_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 8 >> 2] = $5_1;
HEAP32[$2_1 + 12 >> 2] = $3_1;
$5_1 = HEAP32[$2_1 + 16 >> 2];
HEAP32[$2_1 + 16 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $9_1;
HEAP32[$0_1 + 4 >> 2] = $10_1;
HEAP32[$0_1 + 8 >> 2] = $7_1;
HEAP32[$0_1 + 12 >> 2] = $11_1;
HEAP32[$0_1 + 16 >> 2] = $5_1;
$1_1 = 0;
break label$4;
}
$1_1 = $4_1 - $6_1 | 0;
}
$5_1 = $4_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $4_1;
while (1) {
$3_1 = $1_1 << 1;
$0_1 = $3_1 | 1;
if ($5_1 >>> 0 <= $0_1 >>> 0) {
continue label$2
}
$3_1 = $3_1 + 2 | 0;
if ($3_1 >>> 0 < $5_1 >>> 0) {
$0_1 = $120(Math_imul($0_1, 20) + $2_1 | 0, Math_imul($3_1, 20) + $2_1 | 0) + $0_1 | 0
}
$1_1 = Math_imul($1_1, 20) + $2_1 | 0;
$3_1 = Math_imul($0_1, 20) + $2_1 | 0;
if (!$120($1_1, $3_1)) {
continue label$2
}
$116($1_1, $3_1, 20);
$1_1 = $0_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
}
}

function $206($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
label$1 : {
label$2 : {
if (HEAPU8[$1_1 + 28 | 0]) {
break label$2
}
$2_1 = $324($1_1 + 12 | 0);
if (!$2_1) {
break label$2
}
$3_1 = HEAP32[$2_1 + 12 >> 2];
if ($3_1 - HEAP32[HEAP32[$1_1 + 24 >> 2] >> 2] >>> 0 < 150) {
break label$1
}
HEAP8[$1_1 + 28 | 0] = 1;
}
HEAP32[$0_1 >> 2] = -2147483648;
return;
}
$4_1 = $0_1;
$0_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAPU8[$0_1 + 20 | 0];
$6_1 = HEAPU8[$0_1 + 24 | 0];
$0_1 = 1e3 - $3_1 | 0;
$250($4_1, $5_1, $6_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], HEAPU8[HEAP32[$1_1 + 4 >> 2]], Math_fround(Math_fround(Math_fround(($0_1 >>> 0 > 1e3 ? 0 : $0_1) >>> 0) * Math_fround(.5)) / Math_fround(1.0e3)));
}

function $207($0_1, $1_1) {
$348($0_1, $1_1, 36, 4);
}

function $208($0_1, $1_1) {
$348($0_1, $1_1, 1, 1);
}

function $209($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
label$1 : {
label$2 : {
if (HEAPU8[$1_1 + 28 | 0]) {
break label$2
}
$2_1 = $324($1_1 + 12 | 0);
if (!$2_1) {
break label$2
}
$3_1 = HEAP32[$2_1 + 12 >> 2];
if ($3_1 - HEAP32[HEAP32[$1_1 + 24 >> 2] >> 2] >>> 0 < 150) {
break label$1
}
HEAP8[$1_1 + 28 | 0] = 1;
}
HEAP32[$0_1 >> 2] = -2147483648;
return;
}
$4_1 = $0_1;
$0_1 = HEAP32[$1_1 >> 2];
$250($4_1, HEAPU8[$0_1 + 20 | 0], HEAPU8[$0_1 + 24 | 0], HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], HEAPU8[HEAP32[$1_1 + 4 >> 2]], $3_1 >>> 0 <= 2999 ? HEAPF32[((($3_1 & 65535) >>> 0) / 1e3 << 2) + 1048772 >> 2] : Math_fround(0.0));
}

function $210($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = Math_fround(0), $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0, $46_1 = 0, $47_1 = 0, $48_1 = 0, $49_1 = 0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = 0, $54_1 = 0, $55_1 = 0, $56_1 = 0, $57_1 = 0, $58_1 = 0;
$6_1 = global$0 - 288 | 0;
global$0 = $6_1;
HEAP32[$6_1 + 92 >> 2] = 0;
HEAP32[$6_1 + 84 >> 2] = 0;
HEAP32[$6_1 + 88 >> 2] = 4;
$52_1 = Math_imul($3_1, 52) + $2_1 | 0;
$36_1 = HEAP32[$4_1 + 8 >> 2];
$37_1 = HEAP32[$4_1 + 4 >> 2];
$38_1 = $6_1 + 132 | 0;
$23_1 = $6_1 + 124 | 0;
label$1 : {
while (1) {
label$3 : {
label$4 : {
label$5 : {
if (($2_1 | 0) != ($52_1 | 0)) {
if (HEAP32[$2_1 >> 2] != -2147483648) {
break label$5
}
HEAP32[$6_1 + 116 >> 2] = 0;
HEAP32[$6_1 + 108 >> 2] = 0;
HEAP32[$6_1 + 112 >> 2] = 4;
$39_1 = HEAP32[$2_1 + 20 >> 2];
$53_1 = $39_1 + Math_imul(HEAP32[$2_1 + 24 >> 2], 12) | 0;
$54_1 = HEAP32[$2_1 + 12 >> 2];
$55_1 = HEAP32[$2_1 + 8 >> 2];
while (1) {
label$8 : {
label$9 : {
label$10 : {
label$11 : {
$24_1 = $39_1;
if (($53_1 | 0) != ($24_1 | 0)) {
$3_1 = HEAP32[$24_1 + 4 >> 2];
$7_1 = HEAP32[$24_1 + 8 >> 2];
HEAP8[$6_1 + 272 | 0] = 0;
HEAP32[$6_1 + 204 >> 2] = $4_1;
HEAP32[$6_1 + 200 >> 2] = $3_1 + Math_imul($7_1, 20);
HEAP32[$6_1 + 196 >> 2] = $3_1;
$39_1 = $24_1 + 12 | 0;
HEAP32[$6_1 + 208 >> 2] = $6_1 + 272;
$256($6_1 + 72 | 0, $6_1 + 196 | 0);
label$13 : {
label$14 : {
$3_1 = HEAP32[$6_1 + 72 >> 2];
label$15 : {
label$16 : {
if ($3_1) {
$7_1 = HEAP32[$6_1 + 76 >> 2];
$33($6_1 - -64 | 0, 4, 4, 8);
$8_1 = HEAP32[$6_1 + 64 >> 2];
$9_1 = HEAP32[$6_1 + 68 >> 2];
HEAP32[$9_1 + 4 >> 2] = $7_1;
HEAP32[$9_1 >> 2] = $3_1;
$3_1 = 1;
HEAP32[$6_1 + 184 >> 2] = 1;
HEAP32[$6_1 + 180 >> 2] = $9_1;
HEAP32[$6_1 + 176 >> 2] = $8_1;
$7_1 = HEAP32[$6_1 + 208 >> 2];
HEAP32[$6_1 + 128 >> 2] = HEAP32[$6_1 + 204 >> 2];
HEAP32[$6_1 + 132 >> 2] = $7_1;
$7_1 = HEAP32[$6_1 + 200 >> 2];
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 196 >> 2];
HEAP32[$6_1 + 124 >> 2] = $7_1;
$7_1 = 12;
while (1) {
$256($6_1 + 56 | 0, $6_1 + 120 | 0);
$8_1 = HEAP32[$6_1 + 56 >> 2];
if ($8_1) {
$12_1 = HEAP32[$6_1 + 60 >> 2];
if (HEAP32[$6_1 + 176 >> 2] == ($3_1 | 0)) {
$34($6_1 + 176 | 0, $3_1, 1, 4, 8);
$9_1 = HEAP32[$6_1 + 180 >> 2];
}
$16_1 = $7_1 + $9_1 | 0;
HEAP32[$16_1 >> 2] = $12_1;
HEAP32[$16_1 - 4 >> 2] = $8_1;
$3_1 = $3_1 + 1 | 0;
HEAP32[$6_1 + 184 >> 2] = $3_1;
$7_1 = $7_1 + 8 | 0;
continue;
}
break;
};
$25_1 = HEAP32[$6_1 + 176 >> 2];
$26_1 = HEAP32[$6_1 + 180 >> 2];
$7_1 = $26_1;
if (HEAPU8[$6_1 + 272 | 0]) {
break label$16
}
if (($25_1 | 0) == -2147483648) {
break label$15
}
break label$13;
}
if (!HEAPU8[$6_1 + 272 | 0]) {
break label$14
}
$25_1 = 0;
$7_1 = 4;
}
$56($25_1, $7_1);
}
$9_1 = 4;
$13_1 = 0;
$8_1 = 0;
break label$8;
}
$26_1 = 4;
$25_1 = 0;
$3_1 = 0;
}
$33($6_1 + 48 | 0, $3_1, 4, 8);
HEAP32[$6_1 + 128 >> 2] = 0;
$7_1 = HEAP32[$6_1 + 52 >> 2];
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 48 >> 2];
HEAP32[$6_1 + 124 >> 2] = $7_1;
$34($6_1 + 120 | 0, 0, $3_1, 4, 8);
$8_1 = HEAP32[$6_1 + 128 >> 2];
if ($3_1) {
$9_1 = $3_1 + $8_1 | 0;
$7_1 = HEAP32[$6_1 + 124 >> 2] + ($8_1 << 3) | 0;
$8_1 = $26_1;
$12_1 = $3_1;
while (1) {
$193($6_1 + 40 | 0, HEAP32[$8_1 >> 2] + 48 | 0);
$16_1 = HEAP32[$6_1 + 40 >> 2];
HEAP32[$7_1 + 4 >> 2] = $16_1 ? HEAP32[$6_1 + 44 >> 2] : 0;
HEAP32[$7_1 >> 2] = $16_1 ? $16_1 : 4;
$8_1 = $8_1 + 8 | 0;
$7_1 = $7_1 + 8 | 0;
$12_1 = $12_1 - 1 | 0;
if ($12_1) {
continue
}
break;
};
$8_1 = $9_1;
}
$7_1 = HEAP32[$6_1 + 124 >> 2];
HEAP32[$6_1 + 240 >> 2] = HEAP32[$6_1 + 120 >> 2];
HEAP32[$6_1 + 244 >> 2] = $7_1;
HEAP32[$6_1 + 248 >> 2] = $8_1;
$12_1 = HEAP32[$6_1 + 244 >> 2];
label$23 : {
if (!$8_1) {
$7_1 = 4;
$11_1 = 0;
$19_1 = 0;
break label$23;
}
if (($8_1 | 0) != 1) {
$7_1 = $12_1 + 8 | 0;
$9_1 = $8_1 - 1 & 536870911;
$8_1 = HEAP32[$12_1 + 4 >> 2];
while (1) {
$16_1 = HEAP32[$7_1 + 4 >> 2];
$12_1 = $16_1 >>> 0 < $8_1 >>> 0 ? $7_1 : $12_1;
$7_1 = $7_1 + 8 | 0;
$8_1 = $8_1 >>> 0 < $16_1 >>> 0 ? $8_1 : $16_1;
$9_1 = $9_1 - 1 | 0;
if ($9_1) {
continue
}
break;
};
}
$7_1 = HEAP32[$12_1 + 4 >> 2];
$9_1 = HEAP32[$12_1 >> 2];
HEAP32[$6_1 + 256 >> 2] = $9_1;
HEAP32[$6_1 + 260 >> 2] = $9_1 + ($7_1 << 3);
HEAP32[$6_1 + 264 >> 2] = $6_1 + 240;
$257($6_1 + 196 | 0, $6_1 + 256 | 0);
label$27 : {
if (HEAP32[$6_1 + 196 >> 2] == -2147483648) {
$7_1 = 4;
$11_1 = 0;
$19_1 = 0;
break label$27;
}
$8_1 = 20;
$33($6_1 + 32 | 0, 4, 4, 20);
$9_1 = HEAP32[$6_1 + 32 >> 2];
$7_1 = HEAP32[$6_1 + 36 >> 2];
HEAP32[$7_1 + 16 >> 2] = HEAP32[$6_1 + 212 >> 2];
$12_1 = HEAP32[$6_1 + 208 >> 2];
HEAP32[$7_1 + 8 >> 2] = HEAP32[$6_1 + 204 >> 2];
HEAP32[$7_1 + 12 >> 2] = $12_1;
$12_1 = HEAP32[$6_1 + 200 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$6_1 + 196 >> 2];
HEAP32[$7_1 + 4 >> 2] = $12_1;
$11_1 = 1;
HEAP32[$6_1 + 280 >> 2] = 1;
HEAP32[$6_1 + 276 >> 2] = $7_1;
HEAP32[$6_1 + 272 >> 2] = $9_1;
HEAP32[$6_1 + 184 >> 2] = HEAP32[$6_1 + 264 >> 2];
$9_1 = HEAP32[$6_1 + 260 >> 2];
HEAP32[$6_1 + 176 >> 2] = HEAP32[$6_1 + 256 >> 2];
HEAP32[$6_1 + 180 >> 2] = $9_1;
while (1) {
$257($6_1 + 120 | 0, $6_1 + 176 | 0);
if (HEAP32[$6_1 + 120 >> 2] != -2147483648) {
if (HEAP32[$6_1 + 272 >> 2] == ($11_1 | 0)) {
$34($6_1 + 272 | 0, $11_1, 1, 4, 20);
$7_1 = HEAP32[$6_1 + 276 >> 2];
}
$12_1 = HEAP32[$6_1 + 124 >> 2];
$9_1 = $7_1 + $8_1 | 0;
HEAP32[$9_1 >> 2] = HEAP32[$6_1 + 120 >> 2];
HEAP32[$9_1 + 4 >> 2] = $12_1;
HEAP32[$9_1 + 16 >> 2] = HEAP32[$6_1 + 136 >> 2];
$12_1 = HEAP32[$6_1 + 132 >> 2];
HEAP32[$9_1 + 8 >> 2] = HEAP32[$6_1 + 128 >> 2];
HEAP32[$9_1 + 12 >> 2] = $12_1;
$11_1 = $11_1 + 1 | 0;
HEAP32[$6_1 + 280 >> 2] = $11_1;
$8_1 = $8_1 + 20 | 0;
continue;
}
break;
};
$19_1 = HEAP32[$6_1 + 272 >> 2];
}
$12_1 = HEAP32[$6_1 + 244 >> 2];
}
$59(HEAP32[$6_1 + 240 >> 2], $12_1, 4, 8);
label$32 : {
if (($3_1 | 0) == 1) {
$9_1 = Math_imul($11_1, 20);
$11_1 = 0;
$8_1 = 0;
while (1) {
$12_1 = $7_1 + $11_1 | 0;
$3_1 = $7_1 + $8_1 | 0;
if (($8_1 | 0) != ($9_1 | 0)) {
$16_1 = HEAP32[$3_1 + 12 >> 2];
$40_1 = HEAPF32[$3_1 + 16 >> 2];
$46(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
HEAPF32[$12_1 + 4 >> 2] = $40_1;
HEAP32[$12_1 >> 2] = $16_1;
$11_1 = $11_1 + 8 | 0;
$8_1 = $8_1 + 20 | 0;
continue;
}
break;
};
HEAP32[$6_1 + 120 >> 2] = 4;
HEAP32[$6_1 + 128 >> 2] = 0;
$74(0, 4);
HEAP32[$6_1 + 132 >> 2] = 4;
HEAP32[$6_1 + 124 >> 2] = 4;
$97($3_1, 0);
$9_1 = $7_1;
$3_1 = Math_imul($19_1, 20);
if ($3_1 & 4) {
$9_1 = $258($7_1, $3_1, $3_1 & -8);
if (!$9_1) {
break label$32
}
}
$13_1 = $3_1 >>> 3 | 0;
$8_1 = $12_1 - $7_1 >>> 3 | 0;
$96($6_1 + 120 | 0);
break label$10;
}
HEAP32[$6_1 + 156 >> 2] = 0;
HEAP32[$6_1 + 148 >> 2] = 0;
HEAP32[$6_1 + 152 >> 2] = 4;
$33($6_1 + 24 | 0, $3_1, 4, 20);
HEAP32[$6_1 + 128 >> 2] = 0;
$9_1 = HEAP32[$6_1 + 28 >> 2];
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 24 >> 2];
HEAP32[$6_1 + 124 >> 2] = $9_1;
$34($6_1 + 120 | 0, 0, $3_1, 4, 20);
$8_1 = HEAP32[$6_1 + 128 >> 2];
if ($3_1) {
$9_1 = $3_1 + $8_1 | 0;
$8_1 = HEAP32[$6_1 + 124 >> 2] + Math_imul($8_1, 20) | 0;
$12_1 = $26_1;
while (1) {
HEAP32[$8_1 >> 2] = 0;
HEAP32[$8_1 + 4 >> 2] = 4;
$13_1 = HEAP32[$12_1 + 4 >> 2];
$16_1 = $8_1 + 12 | 0;
HEAP32[$16_1 >> 2] = HEAP32[$12_1 >> 2];
HEAP32[$16_1 + 4 >> 2] = $13_1;
HEAP32[$8_1 + 8 >> 2] = 0;
$12_1 = $12_1 + 8 | 0;
$8_1 = $8_1 + 20 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
};
$8_1 = $9_1;
}
$3_1 = HEAP32[$6_1 + 124 >> 2];
HEAP32[$6_1 + 160 >> 2] = HEAP32[$6_1 + 120 >> 2];
HEAP32[$6_1 + 164 >> 2] = $3_1;
HEAP32[$6_1 + 168 >> 2] = $8_1;
$47_1 = Math_imul($11_1, 20) + $7_1 | 0;
HEAP32[$6_1 + 188 >> 2] = $47_1;
HEAP32[$6_1 + 184 >> 2] = $19_1;
HEAP32[$6_1 + 180 >> 2] = $7_1;
HEAP32[$6_1 + 176 >> 2] = $7_1;
$48_1 = 1;
$41_1 = 4;
label$39 : while (1) {
label$40 : {
if (($7_1 | 0) != ($47_1 | 0)) {
$16_1 = $7_1 + 20 | 0;
$42_1 = HEAP32[$7_1 >> 2];
if (($42_1 | 0) != -2147483648) {
break label$40
}
$7_1 = $16_1;
}
HEAP32[$6_1 + 180 >> 2] = $7_1;
$96($6_1 + 176 | 0);
$3_1 = HEAP32[$6_1 + 152 >> 2];
$13_1 = HEAP32[$6_1 + 148 >> 2];
label$43 : {
if (!$48_1) {
$56($13_1, $3_1);
$13_1 = -2147483648;
break label$43;
}
$10_1 = HEAP32[$6_1 + 156 >> 2];
$14_1 = $3_1;
}
$8_1 = $10_1;
$90($6_1 + 160 | 0);
$9_1 = $14_1;
break label$10;
}
$40_1 = HEAPF32[$7_1 + 16 >> 2];
$56_1 = HEAP32[$7_1 + 12 >> 2];
$43_1 = HEAP32[$7_1 + 4 >> 2];
$3_1 = HEAP32[$7_1 + 8 >> 2];
$7_1 = HEAP32[$6_1 + 168 >> 2];
$49_1 = $3_1 >>> 0 < $7_1 >>> 0 ? $3_1 : $7_1;
$19_1 = 0;
$9_1 = -2147483648;
$57_1 = HEAP32[$6_1 + 164 >> 2];
$12_1 = -2147483648;
label$45 : while (1) {
$58_1 = $19_1 >>> 0 > $49_1 >>> 0 ? $19_1 : $49_1;
while (1) {
label$47 : {
if (($19_1 | 0) != ($58_1 | 0)) {
$27_1 = Math_imul($19_1, 20) + $57_1 | 0;
$33_1 = $27_1 + 4 | 0;
$13_1 = HEAP32[$33_1 >> 2];
$34_1 = $27_1 + 8 | 0;
$15_1 = HEAP32[$34_1 >> 2];
$44_1 = HEAP32[($19_1 << 2) + $43_1 >> 2];
$20_1 = $44_1 >>> 8 | 0;
if ($252($13_1, $15_1, $20_1)) {
break label$47
}
$14_1 = 4;
$10_1 = 0;
$29_1 = 0;
$30_1 = HEAP32[$27_1 + 12 >> 2];
label$49 : {
if (HEAPU32[$30_1 + 32 >> 2] <= $20_1 >>> 0) {
$3_1 = 0;
break label$49;
}
$3_1 = 0;
$7_1 = HEAP32[$30_1 + 28 >> 2];
$17_1 = HEAP32[$7_1 + ($20_1 << 2) >> 2];
if (!$17_1) {
break label$49
}
$8_1 = HEAP32[$30_1 + 16 >> 2];
$15_1 = HEAP32[$30_1 + 20 >> 2];
$14_1 = 0;
$3_1 = $20_1;
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 | 0;
$18_1 = HEAP32[$7_1 >> 2];
$14_1 = $18_1 + $14_1 | 0;
$10_1 = $14_1 >>> 0 < $18_1 >>> 0 ? $10_1 + 1 | 0 : $10_1;
$7_1 = $7_1 + 4 | 0;
continue;
}
break;
};
$18_1 = HEAP32[$5_1 + 12 >> 2];
$31_1 = HEAP32[$18_1 + 164 >> 2];
$7_1 = $10_1 + $15_1 | 0;
$3_1 = $8_1 + $14_1 | 0;
$7_1 = $3_1 >>> 0 < $8_1 >>> 0 ? $7_1 + 1 | 0 : $7_1;
$10_1 = ($7_1 | 0) == ($15_1 | 0) & $3_1 >>> 0 < $8_1 >>> 0 | $7_1 >>> 0 < $15_1 >>> 0;
$14_1 = $10_1 ? -1 : $3_1;
$3_1 = $17_1 + $14_1 | 0;
$21_1 = $10_1 ? -1 : $7_1;
$10_1 = $21_1;
$10_1 = $3_1 >>> 0 < $17_1 >>> 0 ? $10_1 + 1 | 0 : $10_1;
$8_1 = $3_1 - 1 | 0;
$15_1 = $8_1;
$7_1 = $10_1 - !$3_1 | 0;
$8_1 = ($7_1 | 0) == ($21_1 | 0) & $8_1 >>> 0 < $14_1 >>> 0 | $7_1 >>> 0 < $21_1 >>> 0;
$22_1 = $8_1 ? -1 : $7_1;
$7_1 = HEAP32[$18_1 + 160 >> 2];
$17_1 = $7_1 >>> 0 > 1 ? $7_1 : 1;
$8_1 = __wasm_i64_udiv($8_1 ? -1 : $15_1, $22_1, $17_1);
$8_1 = !i64toi32_i32$HIGH_BITS & ($8_1 | 0) != -1 ? $8_1 : -1;
if ($31_1 >>> 0 <= $8_1 >>> 0) {
$11_1 = 11;
$7_1 = 4;
break label$11;
}
$15_1 = 0;
HEAP32[$6_1 + 236 >> 2] = 0;
HEAP32[$6_1 + 228 >> 2] = 0;
HEAP32[$6_1 + 232 >> 2] = 1;
$18_1 = $3_1;
$3_1 = ($10_1 | 0) == ($21_1 | 0) & $3_1 >>> 0 < $14_1 >>> 0 | $10_1 >>> 0 < $21_1 >>> 0;
$45_1 = $3_1 ? -1 : $18_1;
$46_1 = $3_1 ? -1 : $10_1;
$3_1 = __wasm_i64_udiv($14_1, $21_1, $17_1);
$3_1 = !i64toi32_i32$HIGH_BITS & ($3_1 | 0) != -1 ? $3_1 : -1;
$50_1 = ($259($5_1) | 0) != 0;
$31_1 = $7_1;
label$54 : {
while (1) {
label$56 : {
label$57 : {
if (!($15_1 & 1 | $3_1 >>> 0 > $8_1 >>> 0)) {
if ($259($5_1)) {
break label$57
}
}
$3_1 = -2147483648;
$17_1 = HEAP32[$6_1 + 232 >> 2];
if ($50_1) {
break label$56
}
break label$54;
}
$15_1 = $3_1 >>> 0 >= $8_1 >>> 0;
$10_1 = ($3_1 >>> 0 < $8_1 >>> 0) + $3_1 | 0;
$7_1 = HEAP32[HEAP32[$5_1 + 12 >> 2] + 136 >> 2] + 1 | 0;
$11_1 = $7_1 + $3_1 | 0;
$32($6_1 + 16 | 0, $5_1, $7_1 >>> 0 > $11_1 >>> 0 ? -1 : $11_1);
$11_1 = HEAP32[$6_1 + 16 >> 2];
if (!$11_1) {
$50_1 = 0;
$3_1 = $10_1;
continue;
}
$7_1 = HEAP32[$6_1 + 20 >> 2];
$35($6_1 + 120 | 0, 8, $11_1, $7_1);
label$60 : {
label$61 : {
if (HEAPU8[$6_1 + 120 | 0] != 9) {
$18_1 = HEAP32[$6_1 + 124 >> 2];
$17_1 = HEAP32[$6_1 + 120 >> 2];
if (($17_1 & 255) != 9) {
break label$61
}
}
$17_1 = 3;
$18_1 = 0;
$3_1 = __wasm_i64_mul($3_1, 0, $31_1, 0);
$32_1 = $45_1 - $3_1 | 0;
$13_1 = i64toi32_i32$HIGH_BITS;
$22_1 = $46_1 - ($13_1 + ($3_1 >>> 0 > $45_1 >>> 0) | 0) | 0;
$51_1 = $14_1 - $3_1 | 0;
$3_1 = $21_1 - (($3_1 >>> 0 > $14_1 >>> 0) + $13_1 | 0) | 0;
$13_1 = ($3_1 | 0) == ($21_1 | 0) & $14_1 >>> 0 < $51_1 >>> 0 | $3_1 >>> 0 > $21_1 >>> 0 ? 0 : $51_1;
$3_1 = $22_1;
$22_1 = ($3_1 | 0) == ($46_1 | 0) & $32_1 >>> 0 > $45_1 >>> 0 | $3_1 >>> 0 > $46_1 >>> 0;
$32_1 = $22_1 ? 0 : $32_1;
$3_1 = $22_1 ? 0 : $3_1;
$3_1 = !$3_1 & $31_1 >>> 0 < $32_1 >>> 0 | $3_1 ? $31_1 : $32_1;
if ($13_1 >>> 0 > $3_1 >>> 0) {
break label$61
}
$22_1 = $7_1 - 4 | 0;
if ($3_1 >>> 0 <= ($7_1 >>> 0 < $22_1 >>> 0 ? 0 : $22_1) >>> 0) {
break label$60
}
}
$3_1 = $18_1;
$8_1 = $3_1;
$7_1 = $17_1;
$13_1 = ($3_1 & 65535) << 16 | $7_1 >>> 16;
$11_1 = ($3_1 & 255) << 24 | $7_1 >>> 8;
$3_1 = -2147483647;
$17_1 = HEAP32[$6_1 + 232 >> 2];
break label$54;
}
$236($6_1 + 228 | 0, ($7_1 >>> 0 < 4 ? 1 : $11_1 + 4 | 0) + $13_1 | 0, $3_1 - $13_1 | 0);
$3_1 = $10_1;
continue;
}
break;
};
$3_1 = HEAP32[$30_1 + 36 >> 2];
$7_1 = HEAP32[$6_1 + 236 >> 2];
HEAP32[$6_1 + 132 >> 2] = $7_1;
HEAP32[$6_1 + 128 >> 2] = $17_1;
HEAP8[$6_1 + 120 | 0] = 9;
$10_1 = $3_1 - ($44_1 & -256) | 0;
$3_1 = $3_1 >>> 0 < $10_1 >>> 0 ? 0 : $10_1;
$10_1 = $3_1 >>> 0 < 256 ? $3_1 : 256;
if ($7_1 >>> 0 < $10_1 >>> 0) {
HEAP32[$6_1 + 128 >> 2] = 1;
HEAP32[$6_1 + 132 >> 2] = 0;
HEAP32[$6_1 + 120 >> 2] = 3;
HEAP32[$6_1 + 124 >> 2] = 0;
$10_1 = 0;
}
$33($6_1 + 8 | 0, $10_1, 4, 12);
$13_1 = 0;
HEAP32[$6_1 + 264 >> 2] = 0;
$3_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 256 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$6_1 + 260 >> 2] = $3_1;
$34($6_1 + 256 | 0, 0, $10_1, 4, 12);
$15_1 = HEAP32[$6_1 + 264 >> 2];
$11_1 = HEAP32[$6_1 + 260 >> 2];
while (1) {
if (($10_1 | 0) != ($13_1 | 0)) {
$7_1 = $6_1 + 196 | 0;
$3_1 = $37($6_1 + 120 | 0);
$48($7_1, $3_1);
$49($7_1, $3_1);
$7_1 = HEAP32[$6_1 + 204 >> 2];
$14_1 = $7_1 + $3_1 | 0;
$7_1 = HEAP32[$6_1 + 200 >> 2] + ($7_1 << 2) | 0;
$8_1 = 0;
while (1) {
if ($3_1) {
$18_1 = $42($6_1 + 120 | 0) + $8_1 | 0;
$8_1 = $8_1 >>> 0 > $18_1 >>> 0 ? -1 : $18_1;
HEAP32[$7_1 >> 2] = $8_1;
$3_1 = $3_1 - 1 | 0;
$7_1 = $7_1 + 4 | 0;
continue;
}
break;
};
$3_1 = HEAP32[$6_1 + 200 >> 2];
$8_1 = HEAP32[$6_1 + 196 >> 2];
HEAP32[$6_1 + 272 >> 2] = $8_1;
HEAP32[$6_1 + 276 >> 2] = $3_1;
HEAP32[$6_1 + 280 >> 2] = $14_1;
$7_1 = $11_1 + Math_imul($15_1, 12) | 0;
HEAP32[$7_1 + 8 >> 2] = $14_1;
HEAP32[$7_1 >> 2] = $8_1;
HEAP32[$7_1 + 4 >> 2] = $3_1;
$15_1 = $15_1 + 1 | 0;
$13_1 = $13_1 + 1 | 0;
continue;
}
break;
};
$3_1 = HEAP32[$6_1 + 260 >> 2];
HEAP32[$6_1 + 240 >> 2] = HEAP32[$6_1 + 256 >> 2];
HEAP32[$6_1 + 244 >> 2] = $3_1;
HEAP32[$6_1 + 248 >> 2] = $15_1;
label$68 : {
label$69 : {
if (HEAPU8[$6_1 + 120 | 0] != 9) {
$14_1 = HEAP32[$6_1 + 120 >> 2];
$10_1 = HEAP32[$6_1 + 124 >> 2];
$61($6_1 + 240 | 0);
break label$69;
}
$3_1 = HEAP32[$6_1 + 240 >> 2];
if (($3_1 | 0) != -2147483648) {
break label$68
}
$14_1 = HEAP32[$6_1 + 244 >> 2];
$10_1 = HEAP32[$6_1 + 248 >> 2];
}
$8_1 = $10_1;
$3_1 = $14_1;
$13_1 = ($8_1 & 65535) << 16 | $3_1 >>> 16;
$11_1 = ($8_1 & 255) << 24 | $3_1 >>> 8;
$7_1 = $3_1;
$3_1 = -2147483647;
break label$54;
}
$8_1 = HEAP32[$6_1 + 248 >> 2];
$7_1 = HEAP32[$6_1 + 244 >> 2];
$13_1 = $7_1 >>> 16 | 0;
$11_1 = $7_1 >>> 8 | 0;
}
$27(HEAP32[$6_1 + 228 >> 2], $17_1);
if (($3_1 | 0) == -2147483647) {
break label$11
}
$14_1 = $7_1 & 255;
$10_1 = $13_1 & 65535;
$7_1 = $10_1 >>> 16 | 0;
$13_1 = $10_1 << 16;
$10_1 = $7_1;
$15_1 = $14_1;
$14_1 = $11_1 & 255;
$7_1 = $14_1 >>> 24 | 0;
$14_1 = $15_1 | ($14_1 << 8 | $13_1);
$10_1 = $8_1 | ($7_1 | $10_1);
$15_1 = HEAP32[$34_1 >> 2];
$13_1 = HEAP32[$33_1 >> 2];
}
HEAP32[$6_1 + 220 >> 2] = $14_1;
HEAP32[$6_1 + 224 >> 2] = $10_1;
HEAP32[$6_1 + 216 >> 2] = $3_1;
if ($15_1) {
$7_1 = 0;
$3_1 = $15_1;
while (1) {
if ($3_1 >>> 0 >= 2) {
$8_1 = $3_1 >>> 1 | 0;
$11_1 = $8_1 + $7_1 | 0;
$7_1 = HEAPU32[($11_1 << 4) + $13_1 >> 2] < $20_1 >>> 0 ? $11_1 : $7_1;
$3_1 = $3_1 - $8_1 | 0;
continue;
}
break;
};
$29_1 = (HEAPU32[($7_1 << 4) + $13_1 >> 2] < $20_1 >>> 0) + $7_1 | 0;
}
$7_1 = $15_1 >>> 0 <= $29_1 >>> 0;
if (!($7_1 | HEAP32[($29_1 << 4) + $13_1 >> 2] != ($20_1 | 0))) {
$60($6_1 + 216 | 0);
$15_1 = HEAP32[$34_1 >> 2];
break label$47;
}
if (HEAP32[$27_1 >> 2] == ($15_1 | 0)) {
$216($27_1);
$13_1 = HEAP32[$33_1 >> 2];
}
$3_1 = ($29_1 << 4) + $13_1 | 0;
label$77 : {
if ($7_1) {
break label$77
}
$7_1 = $15_1 - $29_1 << 4;
if (!$7_1) {
break label$77
}
wasm2js_memory_copy($3_1 + 16 | 0, $3_1, $7_1);
}
HEAP32[$3_1 >> 2] = $20_1;
$7_1 = HEAP32[$6_1 + 220 >> 2];
HEAP32[$3_1 + 4 >> 2] = HEAP32[$6_1 + 216 >> 2];
HEAP32[$3_1 + 8 >> 2] = $7_1;
HEAP32[$3_1 + 12 >> 2] = HEAP32[$6_1 + 224 >> 2];
$15_1 = $15_1 + 1 | 0;
HEAP32[$34_1 >> 2] = $15_1;
break label$47;
}
label$78 : {
if (($12_1 | 0) == -2147483648) {
break label$78
}
$93($12_1, $28_1);
if (!$35_1) {
break label$78
}
$3_1 = HEAP32[$6_1 + 156 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 + 148 >> 2]) {
$260($6_1 + 148 | 0);
$41_1 = HEAP32[$6_1 + 152 >> 2];
}
$7_1 = ($3_1 << 3) + $41_1 | 0;
HEAPF32[$7_1 + 4 >> 2] = $40_1;
HEAP32[$7_1 >> 2] = $56_1;
HEAP32[$6_1 + 156 >> 2] = $3_1 + 1;
}
$46($42_1, $43_1);
$7_1 = $16_1;
continue label$39;
}
$19_1 = $19_1 + 1 | 0;
label$80 : {
label$81 : {
label$82 : {
$7_1 = $252(HEAP32[$33_1 >> 2], $15_1, $20_1);
if (!(!$7_1 | HEAP32[$7_1 >> 2] == -2147483648)) {
$3_1 = 0;
$8_1 = 0;
$11_1 = $44_1 & 255;
if ($11_1 >>> 0 < HEAPU32[$7_1 + 8 >> 2]) {
$3_1 = HEAP32[$7_1 + 4 >> 2] + Math_imul($11_1, 12) | 0;
$8_1 = HEAP32[$3_1 + 8 >> 2] << 2;
$3_1 = HEAP32[$3_1 + 4 >> 2];
}
$7_1 = $6_1 + 120 | 0;
$13_1 = $3_1 ? $8_1 : 0;
$8_1 = $13_1 >>> 2 | 0;
$229($7_1, $8_1);
$261($7_1, $8_1);
$7_1 = HEAP32[$6_1 + 128 >> 2];
$11_1 = HEAP32[$6_1 + 124 >> 2];
if ($13_1) {
$3_1 = $3_1 ? $3_1 : 4;
$13_1 = $7_1 + $8_1 | 0;
$7_1 = ($7_1 << 3) + $11_1 | 0;
while (1) {
$15_1 = HEAP32[$3_1 >> 2];
$20_1 = HEAP32[$27_1 + 16 >> 2];
HEAP32[$7_1 >> 2] = $15_1 - $20_1;
HEAP32[$7_1 + 4 >> 2] = 0 - ($15_1 >>> 0 < $20_1 >>> 0);
$3_1 = $3_1 + 4 | 0;
$7_1 = $7_1 + 8 | 0;
$8_1 = $8_1 - 1 | 0;
if ($8_1) {
continue
}
break;
};
$7_1 = $13_1;
}
$3_1 = HEAP32[$6_1 + 120 >> 2];
if (($12_1 | 0) == -2147483648) {
$28_1 = $11_1;
$35_1 = $7_1;
$9_1 = $3_1;
$12_1 = $3_1;
continue;
}
HEAP32[$6_1 + 196 >> 2] = 0;
HEAP32[$6_1 + 204 >> 2] = $11_1;
HEAP32[$6_1 + 208 >> 2] = ($7_1 << 3) + $11_1;
HEAP32[$6_1 + 240 >> 2] = $28_1;
HEAP32[$6_1 + 244 >> 2] = ($35_1 << 3) + $28_1;
HEAP32[$6_1 + 248 >> 2] = $6_1 + 196;
$262($6_1 + 120 | 0, $6_1 + 240 | 0);
if (HEAP32[$6_1 + 120 >> 2] != 1 | HEAP32[$6_1 + 124 >> 2]) {
break label$81
}
$14_1 = HEAP32[$6_1 + 128 >> 2];
$7_1 = HEAP32[$6_1 + 132 >> 2];
$10_1 = $7_1;
$229($6_1 + 272 | 0, 4);
$8_1 = HEAP32[$6_1 + 276 >> 2];
HEAP32[$8_1 >> 2] = $14_1;
HEAP32[$8_1 + 4 >> 2] = $7_1;
HEAP32[$6_1 + 264 >> 2] = 1;
$7_1 = HEAP32[$6_1 + 276 >> 2];
HEAP32[$6_1 + 256 >> 2] = HEAP32[$6_1 + 272 >> 2];
HEAP32[$6_1 + 260 >> 2] = $7_1;
HEAP32[$6_1 + 280 >> 2] = HEAP32[$6_1 + 248 >> 2];
$7_1 = HEAP32[$6_1 + 244 >> 2];
HEAP32[$6_1 + 272 >> 2] = HEAP32[$6_1 + 240 >> 2];
HEAP32[$6_1 + 276 >> 2] = $7_1;
while (1) {
$262($6_1 + 120 | 0, $6_1 + 272 | 0);
if (HEAP32[$6_1 + 120 >> 2] != 1 | HEAP32[$6_1 + 124 >> 2]) {
break label$82
}
$14_1 = HEAP32[$6_1 + 128 >> 2];
$10_1 = HEAP32[$6_1 + 132 >> 2];
$7_1 = HEAP32[$6_1 + 264 >> 2];
if (($7_1 | 0) == HEAP32[$6_1 + 256 >> 2]) {
$261($6_1 + 256 | 0, 1)
}
$8_1 = HEAP32[$6_1 + 260 >> 2] + ($7_1 << 3) | 0;
HEAP32[$8_1 >> 2] = $14_1;
HEAP32[$8_1 + 4 >> 2] = $10_1;
HEAP32[$6_1 + 264 >> 2] = $7_1 + 1;
continue;
};
}
$48_1 = 0;
continue label$45;
}
$35_1 = HEAP32[$6_1 + 264 >> 2];
$12_1 = HEAP32[$6_1 + 256 >> 2];
$7_1 = HEAP32[$6_1 + 260 >> 2];
break label$80;
}
$12_1 = 0;
$35_1 = 0;
$7_1 = 8;
}
$93($9_1, $28_1);
$93($3_1, $11_1);
$9_1 = $12_1;
$28_1 = $7_1;
continue;
};
};
};
}
abort();
}
$255($6_1 + 96 | 0, $6_1 + 108 | 0);
break label$4;
}
HEAP32[$6_1 + 180 >> 2] = $16_1;
if (($12_1 | 0) != -2147483648) {
$93($9_1, $28_1)
}
$9_1 = $7_1 & 255 | ($13_1 << 16 | ($11_1 & 255) << 8);
$46($42_1, $43_1);
$96($6_1 + 176 | 0);
$90($6_1 + 160 | 0);
$56(HEAP32[$6_1 + 148 >> 2], $41_1);
$56($25_1, $26_1);
break label$9;
}
$56($25_1, $26_1);
switch ($13_1 - -2147483648 | 0) {
case 0:
continue;
case 1:
break label$9;
default:
break label$8;
};
}
$71(HEAP32[$6_1 + 108 >> 2], HEAP32[$6_1 + 112 >> 2]);
$10_1 = $8_1;
$14_1 = $9_1;
break label$3;
}
$3_1 = $55_1;
$7_1 = $54_1;
$16_1 = $254($1_1, $3_1, $7_1, $3_1, $7_1, 0, HEAP32[$24_1 + 8 >> 2] ? HEAPU8[HEAP32[$24_1 + 4 >> 2] + 12 | 0] : 0);
$221($6_1 + 108 | 0, $8_1);
$3_1 = HEAP32[$6_1 + 116 >> 2];
if ($8_1) {
$12_1 = $3_1 + $8_1 | 0;
$3_1 = HEAP32[$6_1 + 112 >> 2] + Math_imul($3_1, 12) | 0;
$7_1 = $9_1;
while (1) {
HEAP32[$3_1 + 8 >> 2] = $16_1;
HEAP32[$3_1 >> 2] = HEAP32[$7_1 >> 2];
HEAPF32[$3_1 + 4 >> 2] = HEAPF32[$7_1 + 4 >> 2];
$7_1 = $7_1 + 8 | 0;
$3_1 = $3_1 + 12 | 0;
$8_1 = $8_1 - 1 | 0;
if ($8_1) {
continue
}
break;
};
$3_1 = $12_1;
}
HEAP32[$6_1 + 116 >> 2] = $3_1;
$56($13_1, $9_1);
continue;
};
}
$255($0_1, $6_1 + 84 | 0);
break label$1;
}
$253($6_1 + 216 | 0, $1_1, $2_1, $37_1, $36_1);
label$96 : {
$3_1 = HEAP32[$2_1 + 48 >> 2];
if (!$3_1) {
break label$96
}
$11_1 = HEAP32[$2_1 + 44 >> 2];
$10_1 = $11_1 + Math_imul($3_1, 40) | 0;
$253($6_1 + 228 | 0, $1_1, $11_1, $37_1, $36_1);
$12_1 = HEAP32[$6_1 + 228 >> 2];
$7_1 = HEAP32[$6_1 + 236 >> 2];
$8_1 = HEAP32[$6_1 + 232 >> 2];
while (1) {
$11_1 = $11_1 + 40 | 0;
if (($11_1 | 0) != ($10_1 | 0)) {
$253($6_1 + 240 | 0, $1_1, $11_1, $37_1, $36_1);
$3_1 = HEAP32[$6_1 + 248 >> 2];
$9_1 = HEAP32[$6_1 + 244 >> 2];
HEAP32[$6_1 + 204 >> 2] = $9_1;
HEAP32[$6_1 + 196 >> 2] = 0;
HEAP32[$6_1 + 208 >> 2] = $9_1 + Math_imul($3_1, 12);
HEAP32[$6_1 + 256 >> 2] = $8_1;
HEAP32[$6_1 + 260 >> 2] = Math_imul($7_1, 12) + $8_1;
HEAP32[$6_1 + 264 >> 2] = $6_1 + 196;
$263($6_1 + 120 | 0, $6_1 + 256 | 0);
label$99 : {
if (HEAP32[$6_1 + 120 >> 2] == 1) {
$220($6_1 + 176 | 0, 4);
$7_1 = HEAP32[$23_1 + 4 >> 2];
$3_1 = HEAP32[$6_1 + 180 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$23_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $7_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$23_1 + 8 >> 2];
HEAP32[$6_1 + 280 >> 2] = 1;
$3_1 = HEAP32[$6_1 + 180 >> 2];
HEAP32[$6_1 + 272 >> 2] = HEAP32[$6_1 + 176 >> 2];
HEAP32[$6_1 + 276 >> 2] = $3_1;
HEAP32[$6_1 + 184 >> 2] = HEAP32[$6_1 + 264 >> 2];
$3_1 = HEAP32[$6_1 + 260 >> 2];
HEAP32[$6_1 + 176 >> 2] = HEAP32[$6_1 + 256 >> 2];
HEAP32[$6_1 + 180 >> 2] = $3_1;
while (1) {
$263($6_1 + 120 | 0, $6_1 + 176 | 0);
if (HEAP32[$6_1 + 120 >> 2] == 1) {
$3_1 = HEAP32[$6_1 + 280 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 + 272 >> 2]) {
$221($6_1 + 272 | 0, 1)
}
$9_1 = HEAP32[$23_1 + 4 >> 2];
$7_1 = HEAP32[$6_1 + 276 >> 2] + Math_imul($3_1, 12) | 0;
HEAP32[$7_1 >> 2] = HEAP32[$23_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $9_1;
HEAP32[$7_1 + 8 >> 2] = HEAP32[$23_1 + 8 >> 2];
HEAP32[$6_1 + 280 >> 2] = $3_1 + 1;
continue;
}
break;
};
$7_1 = HEAP32[$6_1 + 280 >> 2];
$9_1 = HEAP32[$6_1 + 276 >> 2];
$3_1 = HEAP32[$6_1 + 272 >> 2];
break label$99;
}
$9_1 = 4;
$7_1 = 0;
$3_1 = 0;
}
$71($12_1, $8_1);
HEAP32[$6_1 + 228 >> 2] = $3_1;
$71(HEAP32[$6_1 + 240 >> 2], HEAP32[$6_1 + 244 >> 2]);
$12_1 = $3_1;
$8_1 = $9_1;
continue;
}
break;
};
HEAP32[$6_1 + 236 >> 2] = $7_1;
HEAP32[$6_1 + 232 >> 2] = $8_1;
HEAP32[$38_1 + 8 >> 2] = $7_1;
$3_1 = HEAP32[$6_1 + 232 >> 2];
HEAP32[$38_1 >> 2] = HEAP32[$6_1 + 228 >> 2];
HEAP32[$38_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$6_1 + 220 >> 2];
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 216 >> 2];
HEAP32[$6_1 + 124 >> 2] = $3_1;
HEAP32[$6_1 + 128 >> 2] = HEAP32[$6_1 + 224 >> 2];
$7_1 = 0;
$3_1 = 8;
while (1) {
$7_1 = HEAP32[($6_1 + 120 | 0) + $3_1 >> 2] + $7_1 | 0;
$3_1 = $3_1 + 12 | 0;
if (($3_1 | 0) != 32) {
continue
}
break;
};
$220($6_1 + 196 | 0, $7_1);
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 24) {
$7_1 = ($6_1 + 120 | 0) + $3_1 | 0;
$264($6_1 + 196 | 0, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$3_1 = $3_1 + 12 | 0;
continue;
}
break;
};
HEAP32[$6_1 + 184 >> 2] = HEAP32[$6_1 + 204 >> 2];
$3_1 = HEAP32[$6_1 + 200 >> 2];
HEAP32[$6_1 + 176 >> 2] = HEAP32[$6_1 + 196 >> 2];
HEAP32[$6_1 + 180 >> 2] = $3_1;
$255($6_1 + 216 | 0, $6_1 + 176 | 0);
$3_1 = 0;
while (1) {
if (($3_1 | 0) == 24) {
break label$96
}
$7_1 = ($6_1 + 120 | 0) + $3_1 | 0;
$71(HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2]);
$3_1 = $3_1 + 12 | 0;
continue;
};
}
HEAP32[$6_1 + 104 >> 2] = HEAP32[$6_1 + 224 >> 2];
$3_1 = HEAP32[$6_1 + 220 >> 2];
HEAP32[$6_1 + 96 >> 2] = HEAP32[$6_1 + 216 >> 2];
HEAP32[$6_1 + 100 >> 2] = $3_1;
}
$14_1 = HEAP32[$6_1 + 100 >> 2];
$10_1 = HEAP32[$6_1 + 104 >> 2];
$3_1 = HEAP32[$6_1 + 96 >> 2];
if (($3_1 | 0) == -2147483648) {
break label$3
}
$2_1 = $2_1 + 52 | 0;
$7_1 = $14_1;
$264($6_1 + 84 | 0, $7_1, $10_1);
$71($3_1, $7_1);
continue;
}
break;
};
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $14_1;
HEAP32[$0_1 + 8 >> 2] = $10_1;
$71(HEAP32[$6_1 + 84 >> 2], HEAP32[$6_1 + 88 >> 2]);
}
global$0 = $6_1 + 288 | 0;
}

function $211($0_1, $1_1, $2_1, $3_1) {
$349($0_1, $1_1, $2_1, $3_1, 1);
}

function $212($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
HEAP32[$0_1 >> 2] = 0;
if ($1_1) {
return HEAP32[$0_1 + 4 >> 2]
}
$1_1 = HEAP32[$0_1 + 8 >> 2];
if (($1_1 | 0) != HEAP32[$0_1 + 12 >> 2]) {
HEAP32[$0_1 + 8 >> 2] = $1_1 + 12
} else {
$1_1 = 0
}
return $1_1;
}

function $213($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
if (!$1_1) {
return 1
}
while (1) {
if ($1_1 >>> 0 <= 1) {
$0_1 = HEAP32[($3_1 << 2) + $0_1 >> 2] != ($2_1 | 0)
} else {
$5_1 = $3_1;
$4_1 = $1_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = HEAPU32[($3_1 << 2) + $0_1 >> 2] > $2_1 >>> 0 ? $5_1 : $3_1;
$1_1 = $1_1 - $4_1 | 0;
continue;
}
break;
};
return $0_1;
}

function $214($0_1, $1_1, $2_1, $3_1) {
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
label$4 : {
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
break label$4;
}
$1_1 = $5_1 - $3_1 | 0;
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
$0_1 = $119($9_1, $2_1 + Math_imul($0_1, 12) | 0, $2_1 + Math_imul($4_1, 12) | 0) + $0_1 | 0
}
$1_1 = $2_1 + Math_imul($1_1, 12) | 0;
$4_1 = $2_1 + Math_imul($0_1, 12) | 0;
if (!$119($9_1, $1_1, $4_1)) {
continue label$2
}
$116($1_1, $4_1, 12);
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

function $215($0_1) {
$299($0_1, 4, 4);
}

function $216($0_1) {
$299($0_1, 4, 16);
}

function $217($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
$2_1 = global$0 - 112 | 0;
global$0 = $2_1;
$11_1 = HEAP32[$1_1 + 16 >> 2];
$12_1 = HEAP32[$1_1 + 12 >> 2];
$13_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = $2_1 + 36 | 0;
$9_1 = $2_1 + 76 | 0;
$10_1 = HEAP32[$1_1 >> 2];
$14_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : while (1) {
label$2 : {
$3_1 = $10_1;
if (($3_1 | 0) == ($14_1 | 0)) {
$4_1 = -2147483648;
break label$2;
}
$10_1 = $3_1 + 12 | 0;
HEAP32[$1_1 >> 2] = $10_1;
$4_1 = HEAP32[$3_1 + 8 >> 2];
if (!$4_1) {
continue
}
$6_1 = HEAP32[$3_1 + 4 >> 2];
$7_1 = HEAP32[$13_1 >> 2];
$3_1 = 0;
while (1) {
if ($4_1 >>> 0 <= 1) {
$3_1 = $6_1 + Math_imul($3_1, 12) | 0;
if (HEAP32[$3_1 >> 2] != ($7_1 | 0)) {
continue label$1
}
$3_1 = HEAP32[$3_1 + 8 >> 2];
if ($3_1 >>> 0 >= HEAPU32[$12_1 + 32 >> 2]) {
continue label$1
}
$3_1 = HEAP32[$12_1 + 28 >> 2] + Math_imul($3_1, 28) | 0;
$108($2_1 + 88 | 0, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$108($2_1 + 100 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
$7_1 = HEAPU8[$3_1 + 24 | 0];
$6_1 = HEAPU8[$11_1 | 0] ? HEAPU8[$11_1 + 1 | 0] != HEAPU8[$3_1 + 25 | 0] : 1;
$3_1 = HEAP32[$2_1 + 104 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$2_1 + 100 >> 2];
HEAP32[$9_1 + 4 >> 2] = $3_1;
HEAP32[$9_1 + 8 >> 2] = HEAP32[$2_1 + 108 >> 2];
HEAP32[$2_1 + 72 >> 2] = HEAP32[$2_1 + 96 >> 2];
$8_1 = HEAP32[$2_1 + 92 >> 2];
$3_1 = HEAP32[$2_1 + 88 >> 2];
HEAP32[$2_1 + 64 >> 2] = $3_1;
HEAP32[$2_1 + 68 >> 2] = $8_1;
HEAP32[$2_1 + 32 >> 2] = $3_1;
HEAP32[$2_1 + 36 >> 2] = $8_1;
$3_1 = HEAP32[$2_1 + 76 >> 2];
HEAP32[$2_1 + 40 >> 2] = HEAP32[$2_1 + 72 >> 2];
HEAP32[$2_1 + 44 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 84 >> 2];
HEAP32[$2_1 + 48 >> 2] = HEAP32[$2_1 + 80 >> 2];
HEAP32[$2_1 + 52 >> 2] = $3_1;
HEAP8[$2_1 + 56 | 0] = $6_1;
HEAP8[$2_1 + 57 | 0] = $7_1;
if (!($6_1 | $7_1 >>> 0 > 1)) {
$89($2_1 + 32 | 0);
continue label$1;
}
$3_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
$3_1 = HEAP32[$5_1 + 20 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$5_1 + 16 >> 2];
HEAP32[$2_1 + 28 >> 2] = $3_1;
$4_1 = HEAP32[$2_1 + 32 >> 2];
if (($4_1 | 0) == -2147483648) {
continue label$1
}
$1_1 = HEAP32[$2_1 + 28 >> 2];
HEAP32[$0_1 + 20 >> 2] = HEAP32[$2_1 + 24 >> 2];
HEAP32[$0_1 + 24 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$0_1 + 12 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$0_1 + 16 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
} else {
$15_1 = $3_1;
$8_1 = $4_1 >>> 1 | 0;
$3_1 = $8_1 + $3_1 | 0;
$3_1 = HEAPU32[$6_1 + Math_imul($3_1, 12) >> 2] > $7_1 >>> 0 ? $15_1 : $3_1;
$4_1 = $4_1 - $8_1 | 0;
continue;
}
break;
};
}
break;
};
HEAP32[$0_1 >> 2] = $4_1;
global$0 = $2_1 + 112 | 0;
}

function $218($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$7_1 = $1_1 + 24 | 0;
label$1 : {
while (1) {
$107($3_1 + 4 | 0, $7_1);
if (HEAP32[$3_1 + 4 >> 2] != -2147483648) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
$64(-2147483648, HEAP32[$3_1 + 8 >> 2]);
label$4 : {
$6_1 = HEAP32[$1_1 >> 2];
if (!$6_1) {
break label$4
}
$2_1 = HEAP32[$1_1 + 16 >> 2];
$4_1 = HEAP32[$1_1 + 20 >> 2];
$8_1 = $2_1 >>> 0 > $4_1 >>> 0 ? $2_1 : $4_1;
$5_1 = (HEAP32[$1_1 + 8 >> 2] + Math_imul($2_1, 12) | 0) + 8 | 0;
while (1) {
$4_1 = $2_1;
if (($8_1 | 0) == ($2_1 | 0)) {
break label$4
}
$2_1 = $4_1 + 1 | 0;
HEAP32[$1_1 + 16 >> 2] = $2_1;
$9_1 = HEAP32[$5_1 >> 2];
$5_1 = $5_1 + 12 | 0;
if ($9_1) {
continue
}
break;
};
$2_1 = Math_imul($4_1, 12) + $6_1 | 0;
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$1_1 + 24 >> 2] = $4_1;
HEAP32[$1_1 + 28 >> 2] = $4_1 + Math_imul(HEAP32[$2_1 + 8 >> 2], 52);
continue;
}
break;
};
$107($0_1, $1_1 + 32 | 0);
}
global$0 = $3_1 + 16 | 0;
}

function $219($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$1_1 + 24 >> 2];
if ($2_1) {
$3_1 = (HEAP32[$1_1 + 28 >> 2] - $2_1 >>> 0) / 52 | 0
} else {
$3_1 = 0
}
$2_1 = HEAP32[$1_1 + 32 >> 2];
if ($2_1) {
$2_1 = (HEAP32[$1_1 + 36 >> 2] - $2_1 >>> 0) / 52 | 0
} else {
$2_1 = 0
}
$2_1 = $3_1 + $2_1 | 0;
label$4 : {
if (HEAP32[$1_1 >> 2]) {
$3_1 = 0;
if (HEAP32[$1_1 + 20 >> 2] != HEAP32[$1_1 + 16 >> 2]) {
break label$4
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
$3_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $2_1;
}

function $220($0_1, $1_1) {
$348($0_1, $1_1, 12, 4);
}

function $221($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 12);
}

function $222($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = $0_1 + 8 | 0;
label$1 : {
while (1) {
$1_1 = $109($3_1);
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
$1_1 = $109($0_1 + 16 | 0);
}
return $1_1;
}

function $223($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = HEAP32[$0_1 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$1_1 = $2_1;
if (($5_1 | 0) == ($1_1 | 0)) {
return 0
}
$2_1 = $1_1 + 36 | 0;
HEAP32[$0_1 >> 2] = $2_1;
$3_1 = HEAPU8[$1_1 + 32 | 0];
if (HEAPU8[$4_1 + 36 | 0] | ($3_1 | 0) != 1 ? $3_1 >>> 0 <= 1 : 0) {
continue
}
break;
};
return $1_1;
}

function $224($0_1, $1_1) {
$1_1 = $223($1_1);
if ($1_1) {
$108($0_1, HEAP32[$1_1 + 20 >> 2], HEAP32[$1_1 + 24 >> 2]);
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $225($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$3_1 = HEAP32[$1_1 >> 2];
$4_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
while (1) {
$2_1 = $3_1;
if (($4_1 | 0) == ($2_1 | 0)) {
break label$1
}
$3_1 = $2_1 + 24 | 0;
HEAP32[$1_1 >> 2] = $3_1;
if (HEAPU8[$2_1 + 21 | 0] != 3) {
continue
}
break;
};
$108($0_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $226($0_1, $1_1, $2_1, $3_1) {
return $41($0_1, $1_1, $2_1, $3_1) ^ 1;
}

function $227($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$300($0_1, $1_1);
label$1 : {
if (HEAPU8[$0_1 + 12 | 0] != 3) {
break label$1
}
$3_1 = $1_1 + 16 | 0;
label$2 : {
label$3 : {
while (1) {
$320($2_1 + 32 | 0, $3_1);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$3
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$6_1 = HEAP32[$2_1 + 40 >> 2];
if (!$317($5_1, $6_1)) {
continue
}
break;
};
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 4;
$318($4_1, $5_1, $6_1, $2_1 + 4 | 0);
while (1) {
label$6 : {
HEAP32[$2_1 + 24 >> 2] = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 20 >> 2] = $5_1;
$320($2_1 + 32 | 0, $2_1 + 16 | 0);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$6
}
$6_1 = HEAP32[$2_1 + 40 >> 2];
$4_1 = -24;
while (1) {
if (!$4_1) {
break label$6
}
$8_1 = $4_1 + 1051752 | 0;
$7_1 = $4_1 + 1051748 | 0;
$4_1 = $4_1 + 8 | 0;
if (!$41(HEAP32[$7_1 >> 2], HEAP32[$8_1 >> 2], $5_1, $6_1)) {
continue
}
break;
};
$320($2_1 + 32 | 0, $2_1 + 16 | 0);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$6
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$6_1 = HEAP32[$2_1 + 40 >> 2];
if (!$317($5_1, $6_1)) {
break label$6
}
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 24 >> 2];
$8_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$3_1 + 4 >> 2] = $8_1;
$318($4_1, $5_1, $6_1, $2_1 + 4 | 0);
continue;
}
break;
};
$6_1 = HEAP32[$2_1 + 4 >> 2];
if (($6_1 | 0) != -2147483648) {
break label$2
}
}
HEAP8[$0_1 + 12 | 0] = 3;
break label$1;
}
$8_1 = HEAP32[$2_1 + 8 >> 2];
$4_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 + 12 >> 2];
if ($3_1 - 9 >>> 0 > 4294967288) {
$7_1 = HEAP32[$1_1 + 28 >> 2];
HEAP8[$2_1 + 44 | 0] = 1;
HEAP32[$2_1 + 40 >> 2] = $7_1;
HEAP32[$2_1 + 32 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$2_1 + 36 >> 2] = HEAP32[(($3_1 << 3) + $4_1 | 0) - 4 >> 2];
$301($1_1, $2_1 + 32 | 0);
}
$5_1 = ($3_1 | 0) == 1 ? 0 : 2;
$3_1 = $3_1 << 3;
while (1) {
if ($3_1) {
HEAP8[$2_1 + 44 | 0] = $5_1;
HEAP32[$2_1 + 40 >> 2] = HEAP32[$1_1 + 28 >> 2];
$7_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$2_1 + 36 >> 2] = $7_1;
$301($1_1, $2_1 + 32 | 0);
$7_1 = HEAP32[$1_1 + 28 >> 2] + 1 | 0;
HEAP32[$1_1 + 28 >> 2] = $7_1 ? $7_1 : -1;
$3_1 = $3_1 - 8 | 0;
$4_1 = $4_1 + 8 | 0;
continue;
}
break;
};
$300($0_1, $1_1);
$56($6_1, $8_1);
}
global$0 = $2_1 + 48 | 0;
}

function $228($0_1, $1_1, $2_1, $3_1) {
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
label$4 : {
if (HEAP32[$0_1 + 20 >> 2] + $8_1 >>> 0 <= 31) {
if ($2_1) {
break label$4
}
label$6 : {
if (!(!$3_1 | !$4_1)) {
$2_1 = (Math_imul($4_1, 12) + $5_1 | 0) - 12 | 0;
if ($2_1) {
break label$6
}
}
$3_1 = $47(4, 16);
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 >> 2] == ($4_1 | 0)) {
$134($0_1);
$5_1 = HEAP32[$0_1 + 4 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
$0_1 = Math_imul($4_1, 12) + $5_1 | 0;
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 1;
return;
}
$248($2_1, $1_1);
return;
}
HEAP8[$0_1 + 36 | 0] = 1;
$79($1_1);
return;
}
$248($0_1 + 12 | 0, $1_1);
}

function $229($0_1, $1_1) {
$348($0_1, $1_1, 8, 8);
}

function $230($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
$4_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1 + $4_1;
$1_1 = $231($2_1 + 8 | 0);
if (($1_1 | 0) != 1114112) {
$3_1 = -1;
label$2 : {
if ($1_1 >>> 0 < 128) {
break label$2
}
$3_1 = -2;
if ($1_1 >>> 0 < 2048) {
break label$2
}
$3_1 = $1_1 >>> 0 < 65536 ? -3 : -4;
}
HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
}
global$0 = $2_1 + 16 | 0;
}

function $231($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$0_1 + 4 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 >> 2]) {
return 1114112
}
$1_1 = $3_1 - 1 | 0;
HEAP32[$0_1 + 4 >> 2] = $1_1;
$1_1 = HEAP8[$1_1 | 0];
if (($1_1 | 0) < 0) {
$2_1 = $3_1 - 2 | 0;
HEAP32[$0_1 + 4 >> 2] = $2_1;
$4_1 = $1_1 & 63;
$2_1 = HEAPU8[$2_1 | 0];
$1_1 = $2_1 << 24 >> 24;
label$3 : {
if (($1_1 | 0) >= -64) {
$0_1 = $2_1 & 31;
break label$3;
}
$2_1 = $3_1 - 3 | 0;
HEAP32[$0_1 + 4 >> 2] = $2_1;
$5_1 = $1_1 & 63;
$2_1 = HEAPU8[$2_1 | 0];
$1_1 = $2_1 << 24 >> 24;
label$5 : {
if (($1_1 | 0) >= -64) {
$0_1 = $2_1 & 15;
break label$5;
}
$2_1 = $0_1;
$0_1 = $3_1 - 4 | 0;
HEAP32[$2_1 + 4 >> 2] = $0_1;
$0_1 = $1_1 & 63 | (HEAPU8[$0_1 | 0] & 7) << 6;
}
$0_1 = $5_1 | $0_1 << 6;
}
$1_1 = $4_1 | $0_1 << 6;
}
return $1_1;
}

function $232($0_1, $1_1) {
var $2_1 = 0;
label$1 : {
$2_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1 >>> 0 >= $1_1 >>> 0) {
if (!(!$1_1 | $1_1 >>> 0 >= $2_1 >>> 0) & HEAP8[HEAP32[$0_1 + 4 >> 2] + $1_1 | 0] <= -65) {
break label$1
}
HEAP32[$0_1 + 8 >> 2] = $1_1;
}
return;
}
abort();
}

function $233($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$234($3_1 + 8 | 0, $2_1, $0_1, $1_1);
global$0 = $3_1 + 16 | 0;
return HEAP32[$3_1 + 8 >> 2] != 0;
}

function $234($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
label$1 : {
if ($3_1 >>> 0 <= 7) {
$1_1 = $1_1 & 255;
while (1) {
if (($3_1 | 0) == ($4_1 | 0)) {
$4_1 = $3_1;
break label$1;
}
if (($1_1 | 0) == HEAPU8[$2_1 + $4_1 | 0]) {
$5_1 = 1;
break label$1;
} else {
$4_1 = $4_1 + 1 | 0;
continue;
}
};
}
label$7 : {
$5_1 = $2_1 + 3 & -4;
if (($5_1 | 0) != ($2_1 | 0)) {
$4_1 = $5_1 - $2_1 | 0;
$319($6_1 + 8 | 0, $1_1, $2_1, $4_1);
$5_1 = 1;
if (HEAP32[$6_1 + 8 >> 2] & 1) {
break label$7
}
}
$9_1 = $3_1 - 8 | 0;
$5_1 = Math_imul($1_1 & 255, 16843009);
while (1) {
label$10 : {
label$11 : {
if ($4_1 >>> 0 <= $9_1 >>> 0) {
$7_1 = $2_1 + $4_1 | 0;
$8_1 = $5_1 ^ HEAP32[$7_1 >> 2];
$7_1 = $5_1 ^ HEAP32[$7_1 + 4 >> 2];
if ((($8_1 | 16843008 - $8_1) & (16843008 - $7_1 | $7_1) & -2139062144) == -2139062144) {
break label$11
}
}
$319($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
$5_1 = 1;
if (HEAP32[$6_1 >> 2] & 1) {
break label$10
}
$5_1 = 0;
break label$1;
}
$4_1 = $4_1 + 8 | 0;
continue;
}
break;
};
$4_1 = HEAP32[$6_1 + 4 >> 2] + $4_1 | 0;
break label$1;
}
$4_1 = HEAP32[$6_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $6_1 + 16 | 0;
}

function $235($0_1, $1_1) {
$169($0_1);
$236($0_1, $1_1 ? 1050583 : 1050578, $1_1 ? 4 : 5);
}

function $236($0_1, $1_1, $2_1) {
var $3_1 = 0;
$128($0_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
}

function $237($0_1, $1_1, $2_1) {
$169($0_1);
$129($0_1, 34);
$236($0_1, $1_1, $2_1);
$236($0_1, 1050587, 2);
return $0_1;
}

function $238($0_1, $1_1) {
$169($0_1);
$239($0_1, $1_1);
}

function $239($0_1, $1_1) {
if ($1_1 >>> 0 > 9) {
$239($0_1, ($1_1 >>> 0) / 10 | 0)
}
$127($0_1, ($1_1 >>> 0) % 10 | 48);
}

function $240($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$5_1 = HEAP32[$1_1 + 8 >> 2];
label$1 : {
if (!$5_1) {
break label$1
}
$10_1 = HEAP32[$1_1 + 4 >> 2];
$4_1 = $5_1;
while (1) {
if ($4_1 >>> 0 <= 1) {
$4_1 = ($6_1 << 4) + $10_1 | 0;
$4_1 = $140($2_1, $3_1, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]) & 255;
if ($4_1) {
$6_1 = (($4_1 | 0) == 255) + $6_1 | 0
}
$4_1 = 0;
while (1) {
if ($5_1 >>> 0 <= 1) {
$5_1 = $2_1;
$2_1 = ($4_1 << 4) + $10_1 | 0;
$2_1 = $142($5_1, $3_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]) & 255;
if (!$2_1) {
break label$1
}
$4_1 = (($2_1 | 0) == 255) + $4_1 | 0;
} else {
$7_1 = $5_1 >>> 1 | 0;
$8_1 = $7_1 + $4_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$4_1 = ($142($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $4_1 : $8_1;
$5_1 = $5_1 - $7_1 | 0;
continue;
}
break;
};
} else {
$7_1 = $4_1 >>> 1 | 0;
$8_1 = $7_1 + $6_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$6_1 = ($140($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $6_1 : $8_1;
$4_1 = $4_1 - $7_1 | 0;
continue;
}
break;
};
}
HEAP32[$0_1 + 8 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $6_1 - (($6_1 | 0) != 0);
}

function $241($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$10_1 = $37($1_1);
HEAP32[$3_1 + 36 >> 2] = 0;
HEAP32[$3_1 + 28 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = 1;
$33($3_1 + 16 | 0, $10_1, 4, 16);
HEAP32[$3_1 + 48 >> 2] = 0;
$7_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 44 >> 2] = $7_1;
HEAP32[$3_1 + 40 >> 2] = HEAP32[$3_1 + 16 >> 2];
$8_1 = -16;
while (1) {
if (($6_1 | 0) != ($10_1 | 0)) {
$38($3_1 + 8 | 0, $3_1 + 28 | 0, $1_1);
$4_1 = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 12 >> 2];
$208($3_1 + 52 | 0, $5_1);
$9_1 = HEAP32[$3_1 + 56 >> 2];
label$3 : {
if (!$5_1) {
$5_1 = HEAP32[$3_1 + 60 >> 2];
break label$3;
}
if (!$5_1) {
break label$3
}
wasm2js_memory_copy($9_1, $4_1, $5_1);
}
$13_1 = HEAP32[$3_1 + 52 >> 2];
$11_1 = $39($1_1);
label$5 : {
if (!$6_1) {
break label$5
}
$4_1 = $8_1 + $7_1 | 0;
if (!$4_1) {
break label$5
}
$12_1 = $40(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $9_1, $5_1);
label$6 : {
if (!($12_1 & 255)) {
if (HEAPU8[$4_1 + 12 | 0] >= ($11_1 & 255) >>> 0) {
break label$6
}
break label$5;
}
if ($12_1 << 24 >> 24 < 0) {
break label$5
}
}
if (HEAPU8[$1_1 | 0] == 9) {
HEAP32[$1_1 >> 2] = 1028;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
if (HEAP32[$3_1 + 40 >> 2] == ($6_1 | 0)) {
$216($3_1 + 40 | 0);
$7_1 = HEAP32[$3_1 + 44 >> 2];
}
$4_1 = $8_1 + $7_1 | 0;
HEAP8[$4_1 + 28 | 0] = $11_1;
HEAP32[$4_1 + 24 >> 2] = $5_1;
HEAP32[$4_1 + 20 >> 2] = $9_1;
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
$27(HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2]);
global$0 = $3_1 - -64 | 0;
}

function $242($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$1_1 + 12 >> 2];
label$1 : {
if ($3_1 >>> 0 >= $2_1 >>> 0) {
$3_1 = $3_1 - $2_1 | 0;
$4_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = $4_1 + $2_1 | 0;
break label$1;
}
$3_1 = 0;
$5_1 = 1;
if (HEAPU8[$1_1 | 0] == 9) {
HEAP32[$1_1 >> 2] = 3;
HEAP32[$1_1 + 4 >> 2] = 0;
}
$2_1 = 0;
$4_1 = 1;
}
HEAP32[$1_1 + 12 >> 2] = $3_1;
HEAP32[$1_1 + 8 >> 2] = $5_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $4_1;
}

function $243($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$3_1 = $2_1 - 7 | 0;
$8_1 = $2_1 >>> 0 < $3_1 >>> 0 ? 0 : $3_1;
$9_1 = ($1_1 + 3 & -4) - $1_1 | 0;
label$1 : while (1) {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
label$7 : {
label$8 : {
label$9 : {
label$10 : {
label$11 : {
if ($2_1 >>> 0 > $4_1 >>> 0) {
$6_1 = HEAPU8[$1_1 + $4_1 | 0];
$7_1 = $6_1 << 24 >> 24;
if (($7_1 | 0) < 0) {
$5_1 = 257;
switch (HEAPU8[$6_1 + 1058981 | 0] - 2 | 0) {
case 2:
break label$10;
case 1:
break label$11;
case 0:
break label$8;
default:
break label$4;
};
}
if ($9_1 - $4_1 & 3) {
break label$2
}
while (1) {
label$15 : {
if ($4_1 >>> 0 < $8_1 >>> 0) {
$3_1 = $1_1 + $4_1 | 0;
if (!((HEAP32[$3_1 + 4 >> 2] | HEAP32[$3_1 >> 2]) & -2139062144)) {
break label$15
}
}
$3_1 = $2_1 >>> 0 > $4_1 >>> 0 ? $2_1 : $4_1;
while (1) {
if ($2_1 >>> 0 <= $4_1 >>> 0) {
$4_1 = $3_1;
continue label$1;
}
if (HEAP8[$1_1 + $4_1 | 0] < 0) {
continue label$1
}
$4_1 = $4_1 + 1 | 0;
continue;
};
}
$4_1 = $4_1 + 8 | 0;
continue;
};
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
$1_1 = 0;
break label$3;
}
$3_1 = $4_1 + 1 | 0;
if ($3_1 >>> 0 >= $2_1 >>> 0) {
break label$7
}
$3_1 = HEAP8[$1_1 + $3_1 | 0];
label$19 : {
label$20 : {
label$21 : {
if (($6_1 | 0) != 224) {
if (($6_1 | 0) == 237) {
break label$21
}
if (($7_1 + 31 & 255) >>> 0 < 12) {
break label$20
}
if (($7_1 & -2) != -18) {
break label$4
}
if (($3_1 | 0) < -64) {
break label$19
}
break label$4;
}
if (($3_1 & -32) == -96) {
break label$19
}
break label$4;
}
if (($3_1 | 0) > -97) {
break label$4
}
break label$19;
}
if (($3_1 | 0) >= -64) {
break label$4
}
}
$5_1 = 0;
$3_1 = $4_1 + 2 | 0;
if ($3_1 >>> 0 >= $2_1 >>> 0) {
break label$4
}
if (HEAP8[$1_1 + $3_1 | 0] <= -65) {
break label$5
}
break label$9;
}
$3_1 = $4_1 + 1 | 0;
if ($3_1 >>> 0 >= $2_1 >>> 0) {
break label$7
}
$3_1 = HEAP8[$1_1 + $3_1 | 0];
label$23 : {
label$24 : {
switch ($6_1 - 240 | 0) {
default:
if (($7_1 + 15 & 255) >>> 0 > 2) {
break label$4
}
if (($3_1 | 0) < -64) {
break label$23
}
break label$4;
case 0:
if (($3_1 + 112 & 255) >>> 0 < 48) {
break label$23
}
break label$4;
case 4:
break label$24;
};
}
if (($3_1 | 0) > -113) {
break label$4
}
}
$3_1 = $4_1 + 2 | 0;
if ($3_1 >>> 0 >= $2_1 >>> 0) {
break label$7
}
if (HEAP8[$1_1 + $3_1 | 0] > -65) {
break label$9
}
$5_1 = 0;
$3_1 = $4_1 + 3 | 0;
if ($3_1 >>> 0 >= $2_1 >>> 0) {
break label$4
}
if (HEAP8[$1_1 + $3_1 | 0] < -64) {
break label$5
}
$5_1 = 769;
break label$4;
}
$5_1 = 513;
break label$4;
}
$3_1 = $4_1 + 1 | 0;
if ($3_1 >>> 0 < $2_1 >>> 0) {
break label$6
}
}
$5_1 = 0;
break label$4;
}
if (HEAP8[$1_1 + $3_1 | 0] > -65) {
break label$4
}
}
$4_1 = $3_1 + 1 | 0;
continue;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 + 8 >> 2] = $5_1;
$1_1 = 1;
}
HEAP32[$0_1 >> 2] = $1_1;
return;
}
$4_1 = $4_1 + 1 | 0;
continue;
};
}

function $244($0_1, $1_1) {
if (HEAPU32[$0_1 + 12 >> 2] < $1_1 >>> 0) {
if (HEAPU8[$0_1 | 0] == 9) {
HEAP32[$0_1 >> 2] = 3;
HEAP32[$0_1 + 4 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
$1_1 = 0;
}
return $1_1;
}

function $245($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = $42($2_1);
$5_1 = $42($2_1);
$6_1 = HEAPU32[$1_1 + 8 >> 2] < $4_1 >>> 0;
label$1 : {
if (!$6_1) {
$7_1 = $4_1 + $5_1 | 0;
if (($4_1 >>> 0 > $7_1 >>> 0 ? -1 : $7_1) >>> 0 < 256) {
break label$1
}
}
if (HEAPU8[$2_1 | 0] == 9) {
HEAP32[$2_1 >> 2] = 516;
HEAP32[$2_1 + 4 >> 2] = 0;
}
HEAP32[$2_1 + 8 >> 2] = 1;
HEAP32[$2_1 + 12 >> 2] = 0;
}
$242($3_1 + 8 | 0, $2_1, $5_1);
$2_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$6_1) {
HEAP32[$1_1 + 8 >> 2] = $4_1
}
$236($1_1, $5_1, $2_1);
HEAP32[$0_1 >> 2] = $4_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
global$0 = $3_1 + 16 | 0;
}

function $246($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$6_1 = $1_1 + 4 | 0;
$5_1 = $1_1 + 36 | 0;
label$1 : {
while (1) {
$112($2_1, $5_1);
if (HEAP32[$2_1 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
$64(-2147483648, HEAP32[$2_1 + 4 >> 2]);
label$4 : {
label$5 : {
label$6 : {
switch (HEAP32[$1_1 >> 2]) {
default:
$3_1 = $222($6_1);
if ($3_1) {
break label$5
}
HEAP32[$1_1 >> 2] = 0;
break;
case 2:
break label$4;
case 0:
break label$6;
};
}
$3_1 = 0;
$4_1 = HEAP32[$1_1 + 28 >> 2];
if (!$4_1 | ($4_1 | 0) == HEAP32[$1_1 + 32 >> 2]) {
break label$5
}
HEAP32[$1_1 + 28 >> 2] = $4_1 + 52;
$3_1 = $4_1;
}
$15($2_1, $3_1);
$4_1 = HEAP32[$2_1 >> 2];
if (($4_1 | 0) == -2147483648) {
break label$4
}
$7_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 + 4 >> 2];
$63($5_1);
HEAP32[$1_1 + 44 >> 2] = $4_1;
HEAP32[$1_1 + 40 >> 2] = $3_1;
HEAP32[$1_1 + 36 >> 2] = $3_1;
HEAP32[$1_1 + 48 >> 2] = $3_1 + ($7_1 << 4);
continue;
}
break;
};
$112($0_1, $1_1 + 52 | 0);
}
global$0 = $2_1 + 16 | 0;
}

function $247($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$7_1 = HEAP32[$1_1 + 36 >> 2] ? HEAP32[$1_1 + 48 >> 2] - HEAP32[$1_1 + 40 >> 2] >>> 4 | 0 : 0;
$8_1 = HEAP32[$1_1 + 52 >> 2] ? HEAP32[$1_1 + 64 >> 2] - HEAP32[$1_1 + 56 >> 2] >>> 4 | 0 : 0;
$4_1 = 1;
$6_1 = HEAP32[$1_1 >> 2];
label$1 : {
if (($6_1 | 0) == 2) {
break label$1
}
$2_1 = HEAP32[$1_1 + 28 >> 2];
label$2 : {
if (($6_1 | 0) == 1) {
$4_1 = $1_1 + 4 | 0;
if (!$2_1) {
break label$2
}
$328($3_1 + 4 | 0, $4_1);
$4_1 = HEAP32[$3_1 + 4 >> 2];
$1_1 = (HEAP32[$1_1 + 32 >> 2] - $2_1 >>> 0) / 52 | 0;
$2_1 = $4_1 + $1_1 | 0;
$5_1 = $2_1 >>> 0 < $4_1 >>> 0 ? -1 : $2_1;
$2_1 = $1_1;
$1_1 = HEAP32[$3_1 + 12 >> 2];
$2_1 = $2_1 + $1_1 | 0;
$4_1 = HEAP32[$3_1 + 8 >> 2] & $2_1 >>> 0 >= $1_1 >>> 0;
break label$1;
}
if (!$2_1) {
$2_1 = 0;
break label$1;
}
$2_1 = (HEAP32[$1_1 + 32 >> 2] - $2_1 >>> 0) / 52 | 0;
$5_1 = $2_1;
break label$1;
}
$328($3_1 + 4 | 0, $4_1);
$4_1 = HEAP32[$3_1 + 8 >> 2];
$2_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
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

function $248($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$216($0_1)
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

function $249($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$10_1 = HEAP32[$1_1 + 24 >> 2];
$11_1 = HEAP32[$1_1 + 20 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAPU8[$1_1 + 16 | 0];
$12_1 = HEAP32[$1_1 + 4 >> 2];
while (1) {
$7_1 = $5_1 + 1 | 0;
HEAP8[$1_1 + 16 | 0] = $7_1;
label$2 : {
label$3 : {
if (($3_1 | 0) == ($12_1 | 0)) {
$3_1 = -2147483648;
break label$3;
}
$8_1 = $3_1 + 24 | 0;
HEAP32[$1_1 >> 2] = $8_1;
$6_1 = HEAPU8[$3_1 + 21 | 0];
if (($6_1 | 0) == 3) {
break label$2
}
$13_1 = HEAPU16[$3_1 + 22 >> 1];
HEAP8[$2_1 + 40 | 0] = HEAPU8[$3_1 + 20 | 0];
$3_1 = $3_1 + 12 | 0;
$4_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 36 >> 2] = $4_1;
$157($2_1 + 20 | 0, $6_1, $11_1, $10_1);
$4_1 = HEAP32[$2_1 + 24 >> 2];
$3_1 = HEAP32[$2_1 + 20 >> 2];
$9_1 = HEAP32[$2_1 + 28 >> 2];
if (!$9_1) {
$27($3_1, $4_1);
break label$2;
}
HEAP8[$2_1 + 16 | 0] = HEAPU8[$2_1 + 40 | 0];
$14_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 12 >> 2] = $14_1;
if (($3_1 | 0) == -2147483648) {
break label$2
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
return;
}
$3_1 = $8_1;
$5_1 = $7_1;
continue;
};
}

function $250($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$8_1 = $7_1 + 4 | 0;
$158($8_1, $1_1, $3_1, $4_1);
$159($0_1, $8_1);
$108($0_1 + 16 | 0, $3_1, $4_1);
HEAP8[$0_1 + 32 | 0] = $5_1;
HEAPF32[$0_1 + 28 >> 2] = $6_1;
HEAP8[$0_1 + 12 | 0] = $2_1;
global$0 = $7_1 + 16 | 0;
}

function $251($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
$4_1 = global$0 - 112 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 32 >> 2] = 0;
HEAP32[$4_1 + 36 >> 2] = 4;
$6_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 40 >> 2] = 0;
$240($4_1 + 44 | 0, $6_1 + 76 | 0, $2_1, $3_1);
$13_1 = HEAP32[$4_1 + 44 >> 2];
$6_1 = $4_1 + 56 | 0;
$8_1 = HEAP32[$4_1 + 52 >> 2];
$5_1 = HEAP32[$4_1 + 48 >> 2];
$7_1 = $8_1 - $5_1 | 0;
$7_1 = $7_1 >>> 0 > $8_1 >>> 0 ? 0 : $7_1;
$48($6_1, $7_1);
$49($6_1, $7_1);
$6_1 = $5_1 ^ -1;
$7_1 = HEAP32[$4_1 + 64 >> 2];
$10_1 = $5_1 >>> 0 < $8_1 >>> 0 ? $8_1 : $5_1;
$14_1 = ($7_1 + $10_1 | 0) - $5_1 | 0;
$8_1 = HEAP32[$4_1 + 60 >> 2];
$9_1 = $8_1 + ($7_1 << 2) | 0;
while (1) {
if (($5_1 | 0) != ($10_1 | 0)) {
$7_1 = HEAP32[$13_1 + 12 >> 2];
HEAP32[$9_1 >> 2] = ($6_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $6_1) + $5_1;
$6_1 = $6_1 - 1 | 0;
$9_1 = $9_1 + 4 | 0;
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
$18_1 = $8_1 + ($14_1 << 2) | 0;
$16_1 = HEAP32[$4_1 + 56 >> 2];
$13_1 = $8_1;
label$3 : {
while (1) {
if (($13_1 | 0) != ($18_1 | 0)) {
$32($4_1 + 24 | 0, $1_1, HEAP32[$13_1 >> 2]);
$13_1 = $13_1 + 4 | 0;
$6_1 = HEAP32[$4_1 + 24 >> 2];
if (!$6_1) {
continue
}
$5_1 = $4_1 + 56 | 0;
$35($5_1, 4, $6_1, HEAP32[$4_1 + 28 >> 2]);
$14_1 = 0;
HEAP32[$4_1 + 96 >> 2] = 0;
HEAP32[$4_1 + 88 >> 2] = 0;
HEAP32[$4_1 + 92 >> 2] = 4;
HEAP32[$4_1 + 84 >> 2] = 0;
HEAP32[$4_1 + 76 >> 2] = 0;
HEAP32[$4_1 + 80 >> 2] = 1;
$19_1 = $37($5_1);
label$6 : {
while (1) {
label$8 : {
label$9 : {
label$10 : {
label$11 : {
if (($14_1 | 0) == ($19_1 | 0)) {
break label$11
}
$38($4_1 + 16 | 0, $4_1 + 76 | 0, $4_1 + 56 | 0);
$6_1 = HEAP32[$4_1 + 16 >> 2];
$5_1 = HEAP32[$4_1 + 20 >> 2];
if ($143($6_1, $5_1, $2_1, $3_1)) {
break label$10
}
if ($40($6_1, $5_1, $2_1, $3_1) << 24 >> 24 > 0) {
break label$11
}
HEAP32[$4_1 + 100 >> 2] = -2147483648;
$6_1 = -2147483648;
break label$9;
}
if (HEAPU8[$4_1 + 56 | 0] == 9) {
break label$8
}
$11_1 = HEAP32[$4_1 + 56 >> 2];
$12_1 = HEAP32[$4_1 + 60 >> 2];
$72($4_1 + 88 | 0);
$6_1 = -2147483648;
break label$6;
}
$188($4_1 + 8 | 0, $4_1 + 56 | 0, $6_1, $5_1);
$108($4_1 + 100 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$17_1 = HEAP32[$4_1 + 104 >> 2];
$15_1 = HEAP32[$4_1 + 108 >> 2];
$6_1 = HEAP32[$4_1 + 100 >> 2];
}
$14_1 = $14_1 + 1 | 0;
$5_1 = $4_1 + 56 | 0;
$9_1 = $42($5_1);
$5_1 = $39($5_1);
$305($4_1 + 88 | 0, ($6_1 | 0) != -2147483648);
$20_1 = $5_1;
$5_1 = ($6_1 | 0) == -2147483648;
$10_1 = $5_1 ? $10_1 : $20_1;
$7_1 = $5_1 ? $7_1 : $9_1;
$11_1 = $5_1 ? $11_1 : $17_1;
$12_1 = $5_1 ? $12_1 : $15_1;
$9_1 = HEAP32[$4_1 + 96 >> 2];
$5_1 = HEAP32[$4_1 + 92 >> 2] + Math_imul($9_1, 20) | 0;
while (1) {
if (($6_1 | 0) != -2147483648) {
HEAP32[$5_1 >> 2] = $6_1;
HEAP8[$5_1 + 16 | 0] = $10_1;
HEAP32[$5_1 + 12 >> 2] = $7_1;
$6_1 = $5_1 + 4 | 0;
HEAP32[$6_1 >> 2] = $11_1;
HEAP32[$6_1 + 4 >> 2] = $12_1;
$5_1 = $5_1 + 20 | 0;
$9_1 = $9_1 + 1 | 0;
$6_1 = -2147483648;
continue;
}
break;
};
HEAP32[$4_1 + 96 >> 2] = $9_1;
continue;
}
break;
};
$11_1 = HEAP32[$4_1 + 92 >> 2];
$12_1 = HEAP32[$4_1 + 96 >> 2];
$6_1 = HEAP32[$4_1 + 88 >> 2];
}
$27(HEAP32[$4_1 + 76 >> 2], HEAP32[$4_1 + 80 >> 2]);
if (($6_1 | 0) == -2147483648) {
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $11_1;
HEAP32[$0_1 + 8 >> 2] = $12_1;
$46($16_1, $8_1);
$72($4_1 + 32 | 0);
break label$3;
} else {
$17_1 = $12_1;
$5_1 = $12_1;
$305($4_1 + 32 | 0, $5_1);
$7_1 = HEAP32[$4_1 + 40 >> 2];
$15_1 = 0;
label$16 : {
if (!($15_1 | $5_1)) {
break label$16
}
$10_1 = Math_imul($5_1, 20);
if (!$10_1) {
break label$16
}
wasm2js_memory_copy(HEAP32[$4_1 + 36 >> 2] + Math_imul($7_1, 20) | 0, $11_1, $10_1);
}
HEAP32[$4_1 + 40 >> 2] = $5_1 + $7_1;
$74($6_1, $11_1);
continue;
}
}
break;
};
$46($16_1, $8_1);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 40 >> 2];
$1_1 = HEAP32[$4_1 + 36 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 32 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $4_1 + 112 | 0;
}

function $252($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
label$1 : {
if (!$1_1) {
break label$1
}
while (1) if ($1_1 >>> 0 <= 1) {
$0_1 = ($3_1 << 4) + $0_1 | 0;
if (HEAP32[$0_1 >> 2] != ($2_1 | 0)) {
break label$1
}
return $0_1 + 4 | 0;
} else {
$5_1 = $3_1;
$4_1 = $1_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = HEAPU32[($3_1 << 4) + $0_1 >> 2] > $2_1 >>> 0 ? $5_1 : $3_1;
$1_1 = $1_1 - $4_1 | 0;
continue;
};
}
return 0;
}

function $253($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$9_1 = $6_1 + 36 | 0;
$2_1 = $195($3_1, $4_1, $6_1);
if (!$2_1) {
continue
}
$193($5_1 + 8 | 0, $2_1 + 48 | 0);
$8_1 = HEAP32[$5_1 + 8 >> 2];
$7_1 = HEAP32[$5_1 + 12 >> 2];
if (!$8_1 | !$7_1) {
continue
}
$13_1 = $254($1_1, $12_1, $11_1, HEAP32[$6_1 + 20 >> 2], HEAP32[$6_1 + 24 >> 2], HEAPU8[$6_1 + 32 | 0], HEAPU8[$6_1 + 12 | 0]);
$221($5_1 + 20 | 0, $7_1);
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
$255($0_1, $5_1 + 20 | 0);
global$0 = $5_1 + 32 | 0;
}

function $254($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$108($7_1 + 8 | 0, $1_1, $2_1);
$108($7_1 + 20 | 0, $3_1, $4_1);
$1_1 = HEAP32[$0_1 + 32 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 24 >> 2]) {
$198($0_1 + 24 | 0)
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

function $255($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = Math_fround(0), $12_1 = 0;
$2_1 = global$0 - 144 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 + 8 >> 2];
$7_1 = $5_1 + 1 | 0;
$6_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = $6_1;
label$1 : {
label$2 : {
while (1) {
$7_1 = $7_1 - 1 | 0;
if ($7_1 >>> 0 < 2) {
break label$2
}
$4_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 12 | 0;
if ($4_1 >>> 0 < HEAPU32[$3_1 >> 2]) {
continue
}
break;
};
$7_1 = Math_imul($5_1, 12);
$4_1 = 0;
label$4 : {
if (!$5_1) {
break label$4
}
$4_1 = HEAP32[$6_1 >> 2] + 1 | 0;
if (($5_1 | 0) == 1) {
break label$4
}
$3_1 = $6_1 + 12 | 0;
$5_1 = ($7_1 - 12 >>> 0) / 12 | 0;
while (1) {
$8_1 = HEAP32[$3_1 >> 2] + 1 | 0;
$4_1 = $4_1 >>> 0 > $8_1 >>> 0 ? $4_1 : $8_1;
$3_1 = $3_1 + 12 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
}
$33($2_1 + 8 | 0, $4_1, 4, 16);
HEAP32[$2_1 + 88 >> 2] = 0;
$3_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 80 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$2_1 + 84 >> 2] = $3_1;
$34($2_1 + 80 | 0, 0, $4_1, 4, 16);
$9_1 = $4_1 >>> 0 > 1 ? $4_1 : 1;
$3_1 = $9_1 - 1 | 0;
$8_1 = HEAP32[$2_1 + 84 >> 2];
$10_1 = HEAP32[$2_1 + 88 >> 2];
$5_1 = $8_1 + ($10_1 << 4) | 0;
while (1) {
if ($3_1) {
HEAP32[$5_1 >> 2] = 0;
$3_1 = $3_1 - 1 | 0;
$5_1 = $5_1 + 16 | 0;
continue;
}
break;
};
$9_1 = $9_1 + $10_1 | 0;
label$8 : {
if (!$4_1) {
$9_1 = $9_1 - 1 | 0;
break label$8;
}
HEAP32[$5_1 >> 2] = 0;
}
$5_1 = HEAP32[$2_1 + 80 >> 2];
$10_1 = HEAP32[$1_1 >> 2];
$3_1 = $6_1;
while (1) {
label$11 : {
label$12 : {
if ($7_1) {
$4_1 = HEAP32[$3_1 >> 2];
if ($4_1 >>> 0 >= $9_1 >>> 0) {
break label$11
}
$12_1 = HEAP32[$3_1 + 8 >> 2];
$1_1 = $8_1 + ($4_1 << 4) | 0;
$11_1 = HEAPF32[$3_1 + 4 >> 2];
if (HEAP32[$1_1 >> 2] != 1 | $11_1 > HEAPF32[$1_1 + 8 >> 2]) {
break label$12
}
break label$11;
}
$71($10_1, $6_1);
HEAP32[$2_1 + 64 >> 2] = $8_1 + ($9_1 << 4);
HEAP32[$2_1 + 60 >> 2] = $5_1;
HEAP32[$2_1 + 56 >> 2] = $8_1;
HEAP32[$2_1 + 52 >> 2] = $8_1;
HEAP32[$2_1 + 36 >> 2] = 2;
HEAP32[$2_1 + 20 >> 2] = 2;
$315($2_1 + 80 | 0, $2_1 + 20 | 0);
if (HEAP32[$2_1 + 80 >> 2] == 1) {
$220($2_1 + 68 | 0, 4);
$3_1 = HEAP32[$2_1 + 88 >> 2];
$1_1 = HEAP32[$2_1 + 72 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 84 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 92 >> 2];
HEAP32[$2_1 + 76 >> 2] = 1;
wasm2js_memory_copy($2_1 + 80 | 0, $2_1 + 20 | 0, 48);
$1_1 = $2_1 + 132 | 0;
while (1) {
$315($2_1 + 128 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 128 >> 2] == 1) {
$3_1 = HEAP32[$2_1 + 76 >> 2];
if (($3_1 | 0) == HEAP32[$2_1 + 68 >> 2]) {
$221($2_1 + 68 | 0, 1)
}
$4_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = HEAP32[$2_1 + 72 >> 2] + Math_imul($3_1, 12) | 0;
HEAP32[$6_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $4_1;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 76 >> 2] = $3_1 + 1;
continue;
}
break;
};
$99(HEAP32[$2_1 + 112 >> 2], HEAP32[$2_1 + 120 >> 2]);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 76 >> 2];
$1_1 = HEAP32[$2_1 + 72 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 68 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
$99(HEAP32[$2_1 + 52 >> 2], HEAP32[$2_1 + 60 >> 2]);
break label$1;
}
HEAP32[$1_1 + 12 >> 2] = $12_1;
HEAPF32[$1_1 + 8 >> 2] = $11_1;
HEAP32[$1_1 + 4 >> 2] = $4_1;
HEAP32[$1_1 >> 2] = 1;
}
$3_1 = $3_1 + 12 | 0;
$7_1 = $7_1 - 12 | 0;
continue;
};
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $3_1;
}
global$0 = $2_1 + 144 | 0;
}

function $256($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
label$1 : {
if (($2_1 | 0) == HEAP32[$1_1 + 4 >> 2]) {
break label$1
}
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = $2_1 + 20;
$1_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $195(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $2_1);
if ($3_1) {
$1_1 = HEAP32[$2_1 + 16 >> 2];
$5_1 = $3_1;
break label$1;
}
HEAP8[$4_1 | 0] = 1;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $257($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = Math_fround(0), $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = Math_fround(0), $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = Math_fround(0), $17_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = HEAPF32[$0_1 + 16 >> 2];
$6_1 = HEAP32[$0_1 + 12 >> 2];
$7_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
$13_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
while (1) {
label$3 : {
if (($3_1 | 0) != ($13_1 | 0)) {
$8_1 = $3_1 + 8 | 0;
HEAP32[$1_1 >> 2] = $8_1;
$48($4_1 + 4 | 0, HEAP32[$7_1 + 8 >> 2]);
$2_1 = HEAP32[$7_1 + 4 >> 2];
$14_1 = $2_1 + (HEAP32[$7_1 + 8 >> 2] << 3) | 0;
$9_1 = HEAP32[$3_1 >> 2];
$10_1 = Math_fround(0.0);
label$5 : while (1) {
if (($2_1 | 0) == ($14_1 | 0)) {
break label$3
}
label$6 : {
$3_1 = HEAP32[$2_1 + 4 >> 2];
if (!$3_1) {
break label$6
}
$15_1 = $2_1 + 8 | 0;
$11_1 = HEAP32[$2_1 >> 2];
$2_1 = 0;
while (1) if ($3_1 >>> 0 <= 1) {
$3_1 = ($2_1 << 3) + $11_1 | 0;
if (HEAP32[$3_1 >> 2] != ($9_1 | 0)) {
break label$6
}
$16_1 = HEAPF32[$3_1 + 4 >> 2];
$303($4_1 + 4 | 0, $2_1);
$10_1 = Math_fround($10_1 + $16_1);
$2_1 = $15_1;
continue label$5;
} else {
$17_1 = $2_1;
$12_1 = $3_1 >>> 1 | 0;
$2_1 = $12_1 + $2_1 | 0;
$2_1 = HEAPU32[($2_1 << 3) + $11_1 >> 2] > $9_1 >>> 0 ? $17_1 : $2_1;
$3_1 = $3_1 - $12_1 | 0;
continue;
};
}
break;
};
$46(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]);
$3_1 = $8_1;
continue;
}
HEAPF32[$0_1 + 16 >> 2] = $5_1;
HEAP32[$0_1 + 12 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
$3_1 = HEAP32[$4_1 + 8 >> 2];
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
$5_1 = $10_1;
$6_1 = $9_1;
$3_1 = $8_1;
if (($2_1 | 0) == -2147483648) {
continue
}
break;
};
HEAPF32[$0_1 + 16 >> 2] = $5_1;
HEAP32[$0_1 + 12 >> 2] = $6_1;
}
global$0 = $4_1 + 16 | 0;
}

function $258($0_1, $1_1, $2_1) {
label$1 : {
if (!$2_1) {
$2_1 = 4;
if (!$1_1) {
break label$1
}
$179($0_1, $1_1);
return 4;
}
$2_1 = $180($0_1, $1_1, 4, $2_1);
}
return $2_1;
}

function $259($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (HEAP32[$1_1 + 184 >> 2] != -2147483648) {
return $1_1 + 184 | 0
}
$303($0_1, HEAP32[$1_1 + 136 >> 2]);
return 0;
}

function $260($0_1) {
$299($0_1, 4, 8);
}

function $261($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 8, 8);
}

function $262($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$3_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$8_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : while (1) {
label$2 : {
if (($5_1 | 0) == ($8_1 | 0)) {
$1_1 = 0;
break label$2;
}
$6_1 = $5_1 + 8 | 0;
HEAP32[$1_1 >> 2] = $6_1;
label$4 : {
label$5 : {
if (HEAP32[$3_1 >> 2] & 1) {
$4_1 = HEAP32[$3_1 + 4 >> 2];
if (!$4_1) {
break label$4
}
$2_1 = 1;
break label$5;
}
$2_1 = 0;
}
while (1) {
label$8 : {
if (!$2_1) {
$4_1 = HEAP32[$3_1 + 8 >> 2];
if (($4_1 | 0) == HEAP32[$3_1 + 12 >> 2]) {
break label$4
}
HEAP32[$3_1 + 8 >> 2] = $4_1 + 8;
break label$8;
}
$2_1 = HEAP32[$4_1 + 4 >> 2];
$7_1 = HEAP32[$5_1 + 4 >> 2];
if (($2_1 | 0) >= ($7_1 | 0) & HEAPU32[$4_1 >> 2] >= HEAPU32[$5_1 >> 2] | ($2_1 | 0) > ($7_1 | 0)) {
HEAP32[$3_1 + 4 >> 2] = $4_1;
HEAP32[$3_1 >> 2] = 1;
$2_1 = $5_1;
$7_1 = HEAP32[$2_1 >> 2];
$5_1 = $6_1;
$6_1 = HEAP32[$4_1 >> 2];
$9_1 = HEAP32[$2_1 + 4 >> 2];
$2_1 = HEAP32[$4_1 + 4 >> 2];
if (($6_1 | 0) != ($7_1 | 0) | ($9_1 | 0) != ($2_1 | 0)) {
continue label$1
}
HEAP32[$0_1 + 8 >> 2] = $6_1;
HEAP32[$0_1 + 12 >> 2] = $2_1;
$1_1 = 1;
break label$2;
}
$2_1 = 0;
continue;
}
$2_1 = 1;
continue;
};
}
HEAP32[$3_1 >> 2] = 1;
HEAP32[$3_1 + 4 >> 2] = 0;
$5_1 = $6_1;
continue;
}
break;
};
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = 0;
}

function $263($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$2_1 = HEAP32[$1_1 + 8 >> 2];
$7_1 = HEAP32[$0_1 >> 2];
$4_1 = HEAP32[$1_1 >> 2];
$8_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
$5_1 = $0_1;
label$2 : {
while (1) {
$0_1 = 0;
if (($4_1 | 0) == ($8_1 | 0)) {
break label$2
}
$0_1 = $4_1 + 12 | 0;
HEAP32[$1_1 >> 2] = $0_1;
$6_1 = HEAP32[$4_1 >> 2];
label$4 : {
label$5 : {
while (1) {
$3_1 = $212($2_1);
if (!$3_1) {
break label$5
}
if (HEAPU32[$3_1 >> 2] < $6_1 >>> 0) {
continue
}
break;
};
if (!HEAP32[$2_1 >> 2]) {
break label$4
}
break label$1;
}
$3_1 = 0;
if (HEAP32[$2_1 >> 2]) {
break label$1
}
}
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP32[$2_1 >> 2] = 1;
$3_1 = $212($2_1);
if (!(HEAP32[$3_1 >> 2] == ($6_1 | 0) ? $3_1 : 0)) {
if (HEAP32[$2_1 >> 2]) {
break label$1
}
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP32[$2_1 >> 2] = 1;
$7_1 = 0;
$4_1 = $0_1;
continue;
}
break;
};
HEAP32[$5_1 + 4 >> 2] = $6_1;
HEAP32[$5_1 + 12 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAPF32[$5_1 + 8 >> 2] = HEAPF32[$4_1 + 4 >> 2] + HEAPF32[$3_1 + 4 >> 2];
$0_1 = 1;
}
HEAP32[$5_1 >> 2] = $0_1;
return;
}
HEAP32[$5_1 >> 2] = $7_1;
abort();
}

function $264($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$221($0_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
label$1 : {
if (!$2_1) {
break label$1
}
$4_1 = Math_imul($2_1, 12);
if (!$4_1) {
break label$1
}
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 12) | 0, $1_1, $4_1);
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
}

function $265($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
label$1 : {
label$2 : {
if (!(HEAP8[$0_1 + 12 | 0] & 1 & ($1_1 | 0) == 774)) {
if (($1_1 | 0) != 780 | HEAPU8[$0_1 + 13 | 0] != 1) {
break label$1
}
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($7($3_1, $1_1, 1050772, 2)) {
break label$2
}
HEAP32[$2_1 + 40 >> 2] = 0;
HEAP32[$2_1 + 32 >> 2] = $3_1;
HEAP32[$2_1 + 24 >> 2] = $3_1;
HEAP32[$2_1 + 16 >> 2] = 115;
HEAP32[$2_1 + 20 >> 2] = 122;
HEAP32[$2_1 + 28 >> 2] = $1_1;
HEAP32[$2_1 + 36 >> 2] = $1_1 + $3_1;
$13($2_1 + 8 | 0, $2_1 + 32 | 0);
$3_1 = HEAP32[$2_1 + 12 >> 2];
if (($3_1 | 0) == 1114112) {
break label$1
}
$4_1 = HEAP32[$2_1 + 8 >> 2];
if (!$266($2_1 + 16 | 0, $3_1) | ($1_1 | 0) != (HEAP32[$2_1 + 32 >> 2] + (($1_1 + $4_1 | 0) - HEAP32[$2_1 + 36 >> 2] | 0) | 0)) {
break label$1
}
$129($0_1, 104);
break label$1;
}
HEAP8[$0_1 + 12 | 0] = 0;
$230($0_1);
$267($0_1, 106);
break label$1;
}
$232($0_1, $1_1 - 2 | 0);
$236($0_1, 1050774, 2);
}
global$0 = $2_1 + 48 | 0;
}

function $266($0_1, $1_1) {
return $14($0_1, 2, $1_1);
}

function $267($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
label$1 : {
if (!($1_1 - 48 >>> 0 < 10 | $1_1 >>> 0 > 127) & ($1_1 & 95) - 65 >>> 0 > 25) {
break label$1
}
label$2 : {
label$3 : {
switch ($1_1 - 104 | 0) {
case 2:
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 12 >> 2] = 107;
HEAP32[$2_1 + 4 >> 2] = 100;
HEAP32[$2_1 + 8 >> 2] = 103;
if ($12($4_1, $3_1, $2_1 + 4 | 0)) {
break label$1
}
break label$2;
case 0:
break label$3;
default:
break label$2;
};
}
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 4 >> 2];
if (!HEAPU8[$0_1 + 13 | 0]) {
HEAP32[$2_1 + 12 >> 2] = 99;
HEAP32[$2_1 + 4 >> 2] = 115;
HEAP32[$2_1 + 8 >> 2] = 122;
if (!$12($4_1, $3_1, $2_1 + 4 | 0)) {
break label$2
}
break label$1;
}
if ($7($4_1, $3_1, 1050772, 2)) {
break label$1
}
}
$129($0_1, $1_1);
}
global$0 = $2_1 + 16 | 0;
}

function $268($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
if ($1_1 - 768 >>> 0 < 112 | $1_1 - 1155 >>> 0 < 7 | $1_1 - 1425 >>> 0 < 45) {
break label$6
}
$2_1 = $1_1 - 1471 | 0;
if (($1_1 | 0) == 1648 | (1 << $2_1 & 365 ? $2_1 >>> 0 <= 8 : 0)) {
break label$6
}
$5_1 = $1_1 & 2097136;
if (($5_1 | 0) == 65056 | ($1_1 & 2097088) == 7616 | ($1_1 - 1552 >>> 0 < 11 | $1_1 - 1611 >>> 0 < 21) | ($1_1 - 1750 >>> 0 < 7 | $1_1 - 1759 >>> 0 < 6 | ($1_1 - 6832 >>> 0 < 80 | $1_1 - 8400 >>> 0 < 48))) {
break label$6
}
HEAP8[$0_1 + 12 | 0] = ($1_1 | 0) == 1080;
$2_1 = 1051949;
$3_1 = 1;
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
label$17 : {
label$18 : {
label$19 : {
label$20 : {
label$21 : {
label$22 : {
label$23 : {
label$24 : {
label$25 : {
label$26 : {
label$27 : {
label$28 : {
label$29 : {
label$30 : {
label$31 : {
label$32 : {
label$33 : {
label$34 : {
label$35 : {
label$36 : {
label$37 : {
label$38 : {
label$39 : {
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
label$52 : {
label$53 : {
label$54 : {
label$55 : {
label$56 : {
label$57 : {
label$58 : {
label$59 : {
label$60 : {
label$61 : {
label$62 : {
switch ($1_1 - 1072 | 0) {
default:
label$64 : {
switch ($1_1 - 1632 | 0) {
case 7:
break label$10;
case 6:
break label$11;
case 5:
break label$12;
case 4:
break label$13;
case 3:
break label$14;
case 2:
break label$15;
case 1:
break label$16;
case 0:
break label$17;
case 17:
break label$21;
case 10:
case 11:
case 12:
case 13:
case 14:
case 15:
case 16:
break label$3;
case 9:
break label$8;
case 8:
break label$9;
default:
break label$64;
};
}
label$65 : {
switch ($1_1 - 1776 | 0) {
case 7:
break label$10;
case 6:
break label$11;
case 5:
break label$12;
case 4:
break label$13;
case 3:
break label$14;
case 2:
break label$15;
case 1:
break label$16;
case 0:
break label$17;
case 9:
break label$8;
case 8:
break label$9;
default:
break label$65;
};
}
label$66 : {
label$67 : {
switch ($1_1 - 1570 | 0) {
case 7:
break label$19;
case 2:
break label$20;
case 0:
case 1:
case 3:
break label$21;
case 5:
case 6:
break label$3;
case 4:
break label$66;
default:
break label$67;
};
}
label$68 : {
switch ($1_1 - 64256 | 0) {
case 4:
break label$22;
case 3:
break label$23;
case 2:
break label$24;
case 1:
break label$25;
case 0:
break label$26;
default:
break label$68;
};
}
label$69 : {
switch ($1_1 - 454 | 0) {
case 1:
case 2:
case 4:
case 5:
break label$3;
case 0:
break label$39;
case 6:
break label$50;
case 3:
break label$53;
default:
break label$69;
};
}
if (($1_1 | 0) == 223) {
break label$29
}
if (($1_1 | 0) == 230) {
break label$31
}
if (($1_1 | 0) == 240) {
break label$61
}
if (($1_1 | 0) == 248) {
break label$49
}
if (($1_1 | 0) == 254) {
break label$28
}
if (($1_1 | 0) == 273) {
break label$61
}
if (($1_1 | 0) == 295) {
break label$41
}
if (($1_1 | 0) == 305) {
break label$57
}
if (($1_1 | 0) == 322) {
break label$54
}
if (($1_1 | 0) == 339) {
break label$30
}
if (($1_1 | 0) == 359) {
break label$45
}
if (($1_1 | 0) == 499) {
break label$38
}
if (($1_1 | 0) == 598) {
break label$61
}
if (($1_1 | 0) == 962) {
break label$27
}
if (($1_1 | 0) == 1609) {
break label$66
}
if (($1_1 | 0) == 1705) {
break label$18
}
if (($1_1 | 0) == 1728) {
break label$19
}
if (($1_1 | 0) != 1740) {
break label$3
}
}
$2_1 = 1052014;
$3_1 = 2;
break label$4;
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
break label$3;
case 31:
break label$32;
case 30:
break label$33;
case 28:
break label$34;
case 27:
break label$35;
case 25:
break label$36;
case 24:
break label$37;
case 37:
break label$38;
case 47:
break label$39;
case 1:
break label$4;
case 23:
break label$40;
case 21:
break label$41;
case 20:
break label$42;
case 19:
break label$43;
case 22:
case 43:
break label$44;
case 18:
break label$45;
case 17:
break label$46;
case 16:
break label$47;
case 15:
break label$48;
case 14:
break label$49;
case 2:
break label$5;
case 42:
break label$50;
case 13:
break label$51;
case 12:
break label$52;
case 41:
break label$53;
case 11:
break label$54;
case 10:
break label$55;
case 9:
case 40:
break label$56;
case 8:
case 38:
break label$57;
case 7:
break label$58;
case 6:
break label$59;
case 5:
case 29:
case 36:
break label$60;
case 4:
case 34:
break label$61;
case 3:
case 97:
break label$62;
case 0:
case 26:
break label$7;
};
}
$2_1 = 1051951;
break label$4;
}
$2_1 = 1051952;
break label$4;
}
$2_1 = 1062020;
break label$4;
}
$2_1 = 1051953;
$3_1 = 3;
break label$4;
}
$2_1 = 1051956;
break label$4;
}
$2_1 = 1062536;
break label$4;
}
$2_1 = 1051957;
break label$4;
}
$2_1 = 1051958;
break label$4;
}
$2_1 = 1062021;
break label$4;
}
$2_1 = 1051959;
$3_1 = 2;
break label$4;
}
$2_1 = 1051961;
break label$4;
}
$2_1 = 1051962;
break label$4;
}
$2_1 = 1051963;
$3_1 = 2;
break label$4;
}
$2_1 = 1051965;
break label$4;
}
$2_1 = 1051966;
break label$4;
}
$2_1 = 1051967;
break label$4;
}
$2_1 = 1059587;
break label$4;
}
$2_1 = 1062552;
break label$4;
}
$2_1 = 1051968;
break label$4;
}
$2_1 = 1051969;
break label$4;
}
$2_1 = 1051970;
break label$4;
}
$2_1 = 1051971;
break label$4;
}
$2_1 = 1051972;
$3_1 = 3;
break label$4;
}
$2_1 = 1051975;
$3_1 = 4;
break label$4;
}
$2_1 = 1050772;
$3_1 = 2;
break label$4;
}
$2_1 = 1051979;
$3_1 = 3;
break label$4;
}
$2_1 = 1051982;
$3_1 = 4;
break label$4;
}
$2_1 = 1059850;
break label$4;
}
$2_1 = 1;
$3_1 = 0;
break label$4;
}
$2_1 = 1051986;
$3_1 = 2;
break label$4;
}
$2_1 = 1051988;
$3_1 = 2;
break label$4;
}
$2_1 = 1051990;
$3_1 = 2;
break label$4;
}
$2_1 = 1051992;
$3_1 = 2;
break label$4;
}
$2_1 = 1059595;
$3_1 = 2;
break label$4;
}
$2_1 = 1051994;
$3_1 = 2;
break label$4;
}
$2_1 = 1051996;
$3_1 = 2;
break label$4;
}
$2_1 = 1060216;
$3_1 = 2;
break label$4;
}
$2_1 = 1051998;
$3_1 = 2;
break label$4;
}
$2_1 = 1052e3;
$3_1 = 2;
break label$4;
}
$2_1 = 1052002;
$3_1 = 3;
break label$4;
}
$2_1 = 1052005;
$3_1 = 3;
break label$4;
}
$2_1 = 1052008;
$3_1 = 2;
break label$4;
}
$2_1 = 1052010;
$3_1 = 2;
break label$4;
}
$2_1 = 1052012;
$3_1 = 2;
break label$4;
}
$2_1 = 1052016;
$3_1 = 2;
break label$4;
}
$2_1 = 1052018;
break label$4;
}
$2_1 = 1052019;
break label$4;
}
$2_1 = 1052020;
break label$4;
}
$2_1 = 1052021;
break label$4;
}
$2_1 = 1052022;
break label$4;
}
$2_1 = 1052023;
break label$4;
}
$2_1 = 1052024;
break label$4;
}
$2_1 = 1052025;
break label$4;
}
$2_1 = 1052026;
break label$4;
}
$2_1 = 1052027;
break label$4;
}
$2_1 = 1051948;
break label$4;
}
$265($0_1, $1_1);
break label$1;
}
$2_1 = 1051950;
}
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $2_1 + $3_1;
break label$2;
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
$267($0_1, $1_1);
break label$1;
}
while (1) {
$1_1 = $139($4_1 + 8 | 0);
if (($1_1 | 0) == 780) {
$265($0_1, 780);
continue;
}
if (($1_1 | 0) == 1114112) {
break label$1
}
$267($0_1, $1_1);
continue;
};
}
global$0 = $4_1 + 16 | 0;
}

function $269($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$3_1 = global$0 - 560 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 360 >> 2] = 4;
HEAP32[$3_1 + 364 >> 2] = 0;
HEAP32[$3_1 + 352 >> 2] = 0;
HEAP32[$3_1 + 356 >> 2] = 0;
HEAP32[$3_1 + 344 >> 2] = 0;
HEAP32[$3_1 + 348 >> 2] = 4;
HEAP32[$3_1 + 336 >> 2] = 4;
HEAP32[$3_1 + 340 >> 2] = 0;
HEAP32[$3_1 + 328 >> 2] = 0;
HEAP32[$3_1 + 332 >> 2] = 0;
HEAP32[$3_1 + 320 >> 2] = 0;
HEAP32[$3_1 + 324 >> 2] = 4;
HEAP32[$3_1 + 312 >> 2] = 4;
HEAP32[$3_1 + 316 >> 2] = 0;
HEAP32[$3_1 + 304 >> 2] = 0;
HEAP32[$3_1 + 308 >> 2] = 0;
HEAP32[$3_1 + 296 >> 2] = 0;
HEAP32[$3_1 + 300 >> 2] = 4;
HEAP32[$3_1 + 288 >> 2] = 4;
HEAP32[$3_1 + 292 >> 2] = 0;
HEAP32[$3_1 + 280 >> 2] = 0;
HEAP32[$3_1 + 284 >> 2] = 0;
HEAP32[$3_1 + 272 >> 2] = 0;
HEAP32[$3_1 + 276 >> 2] = 4;
HEAP32[$3_1 + 264 >> 2] = 4;
HEAP32[$3_1 + 268 >> 2] = 0;
HEAP32[$3_1 + 256 >> 2] = 0;
HEAP32[$3_1 + 260 >> 2] = 0;
HEAP32[$3_1 + 248 >> 2] = 0;
HEAP32[$3_1 + 252 >> 2] = 4;
HEAP32[$3_1 + 240 >> 2] = 4;
HEAP32[$3_1 + 244 >> 2] = 0;
HEAP32[$3_1 + 232 >> 2] = 0;
HEAP32[$3_1 + 236 >> 2] = 0;
HEAP32[$3_1 + 224 >> 2] = 0;
HEAP32[$3_1 + 228 >> 2] = 4;
HEAP32[$3_1 + 216 >> 2] = 4;
HEAP32[$3_1 + 220 >> 2] = 0;
HEAP32[$3_1 + 208 >> 2] = 0;
HEAP32[$3_1 + 212 >> 2] = 0;
HEAP32[$3_1 + 200 >> 2] = 0;
HEAP32[$3_1 + 204 >> 2] = 4;
HEAP32[$3_1 + 192 >> 2] = 4;
HEAP32[$3_1 + 196 >> 2] = 0;
HEAP32[$3_1 + 184 >> 2] = 0;
HEAP32[$3_1 + 188 >> 2] = 0;
HEAP32[$3_1 + 176 >> 2] = 0;
HEAP32[$3_1 + 180 >> 2] = 4;
HEAP32[$3_1 + 168 >> 2] = 4;
HEAP32[$3_1 + 172 >> 2] = 0;
HEAP32[$3_1 + 160 >> 2] = 0;
HEAP32[$3_1 + 164 >> 2] = 0;
HEAP32[$3_1 + 152 >> 2] = 0;
HEAP32[$3_1 + 156 >> 2] = 4;
HEAP32[$3_1 + 144 >> 2] = 4;
HEAP32[$3_1 + 148 >> 2] = 0;
HEAP32[$3_1 + 136 >> 2] = 0;
HEAP32[$3_1 + 140 >> 2] = 0;
HEAP32[$3_1 + 128 >> 2] = 0;
HEAP32[$3_1 + 132 >> 2] = 4;
HEAP32[$3_1 + 120 >> 2] = 4;
HEAP32[$3_1 + 124 >> 2] = 0;
HEAP32[$3_1 + 112 >> 2] = 0;
HEAP32[$3_1 + 116 >> 2] = 0;
HEAP32[$3_1 + 104 >> 2] = 0;
HEAP32[$3_1 + 108 >> 2] = 4;
HEAP32[$3_1 + 96 >> 2] = 4;
HEAP32[$3_1 + 100 >> 2] = 0;
HEAP32[$3_1 + 88 >> 2] = 0;
HEAP32[$3_1 + 92 >> 2] = 0;
HEAP32[$3_1 + 80 >> 2] = 0;
HEAP32[$3_1 + 84 >> 2] = 4;
HEAP32[$3_1 + 72 >> 2] = 4;
HEAP32[$3_1 + 76 >> 2] = 0;
HEAP32[$3_1 + 64 >> 2] = 0;
HEAP32[$3_1 + 68 >> 2] = 0;
HEAP32[$3_1 + 56 >> 2] = 0;
HEAP32[$3_1 + 60 >> 2] = 4;
$4_1 = $3_1 + 472 | 0;
$1($4_1, 10, $1_1, $2_1);
HEAP16[$3_1 + 508 >> 1] = 0;
HEAP32[$3_1 + 504 >> 2] = $2_1;
HEAP32[$3_1 + 500 >> 2] = 0;
wasm2js_memory_copy($3_1 + 368 | 0, $4_1, 40);
HEAP8[$3_1 + 469 | 0] = 2;
HEAP8[$3_1 + 437 | 0] = 2;
$8_1 = $3_1 + 440 | 0;
$9_1 = $3_1 + 408 | 0;
while (1) {
label$2 : {
$113($3_1 + 48 | 0, $9_1);
$2_1 = HEAP32[$3_1 + 48 >> 2];
if ($2_1) {
$1_1 = HEAP32[$3_1 + 52 >> 2]
} else {
label$5 : {
if (HEAP32[$3_1 + 368 >> 2] == 1114112) {
break label$5
}
while (1) {
if (HEAPU8[$3_1 + 405 | 0]) {
break label$5
}
$4_1 = HEAP32[$3_1 + 372 >> 2];
$2($3_1 + 512 | 0, $3_1 + 368 | 0);
label$7 : {
if (HEAP32[$3_1 + 512 >> 2] == 1) {
$2_1 = HEAP32[$3_1 + 396 >> 2];
$1_1 = HEAP32[$3_1 + 520 >> 2];
HEAP32[$3_1 + 396 >> 2] = $1_1;
$1_1 = $1_1 - $2_1 | 0;
$2_1 = $2_1 + $4_1 | 0;
break label$7;
}
$270($3_1 + 40 | 0, $3_1 + 368 | 0);
$1_1 = HEAP32[$3_1 + 44 >> 2];
$2_1 = HEAP32[$3_1 + 40 >> 2];
}
if (!$2_1) {
break label$5
}
$5($3_1 + 32 | 0, $2_1, $1_1, 10);
$4_1 = HEAP32[$3_1 + 32 >> 2];
if ($4_1) {
$5_1 = HEAP32[$3_1 + 36 >> 2];
$5($3_1 + 24 | 0, $4_1, $5_1, 13);
$1_1 = HEAP32[$3_1 + 24 >> 2];
$2_1 = $1_1 ? $1_1 : $4_1;
if (!$2_1) {
break label$5
}
$1_1 = $1_1 ? HEAP32[$3_1 + 28 >> 2] : $5_1;
}
$4_1 = $3_1 + 512 | 0;
$11($4_1, $2_1, $1_1, 35);
$174($3_1 + 16 | 0, $4_1);
$1_1 = HEAP32[$3_1 + 16 >> 2];
if (!$1_1) {
continue
}
break;
};
$2_1 = HEAP32[$3_1 + 20 >> 2];
HEAP16[$3_1 + 436 >> 1] = 1;
HEAP32[$3_1 + 432 >> 2] = 0;
HEAP32[$3_1 + 424 >> 2] = $1_1;
HEAP32[$3_1 + 416 >> 2] = $1_1;
HEAP32[$3_1 + 408 >> 2] = 0;
HEAP32[$3_1 + 420 >> 2] = $2_1;
HEAP32[$3_1 + 412 >> 2] = $2_1;
HEAP32[$3_1 + 428 >> 2] = $1_1 + $2_1;
continue;
}
$113($3_1 + 8 | 0, $8_1);
$2_1 = HEAP32[$3_1 + 8 >> 2];
if (!$2_1) {
break label$2
}
$1_1 = HEAP32[$3_1 + 12 >> 2];
}
$0($3_1 + 512 | 0, $2_1, $1_1, 47);
$4_1 = HEAP32[$3_1 + 512 >> 2];
if ($4_1) {
$1_1 = HEAP32[$3_1 + 516 >> 2];
$10($3_1 + 552 | 0, HEAP32[$3_1 + 520 >> 2], HEAP32[$3_1 + 524 >> 2]);
$2_1 = $4_1;
$4_1 = HEAPU8[$3_1 + 552 | 0] ? 3 : HEAP32[$3_1 + 556 >> 2];
} else {
$4_1 = 3
}
$0($3_1 + 512 | 0, $2_1, $1_1, 62);
$10_1 = HEAP32[$3_1 + 520 >> 2];
$6_1 = HEAP32[$3_1 + 524 >> 2];
$5_1 = HEAP32[$3_1 + 512 >> 2];
$11_1 = $5_1 ? $5_1 : $2_1;
$12_1 = $5_1 ? HEAP32[$3_1 + 516 >> 2] : $1_1;
$271($3_1, $11_1, $12_1);
if (HEAP32[$3_1 >> 2] != 1) {
continue
}
$1_1 = HEAP32[$3_1 + 4 >> 2];
if ($1_1 >>> 0 >= 26) {
continue
}
$1_1 = ($3_1 + 56 | 0) + Math_imul($1_1, 12) | 0;
$7_1 = HEAP32[$1_1 + 8 >> 2];
if (($7_1 | 0) == HEAP32[$1_1 >> 2]) {
$31($1_1)
}
$2_1 = HEAP32[$1_1 + 4 >> 2] + Math_imul($7_1, 20) | 0;
HEAP32[$2_1 + 16 >> 2] = $4_1;
HEAP32[$2_1 + 12 >> 2] = $5_1 ? $6_1 : 0;
HEAP32[$2_1 + 8 >> 2] = $5_1 ? $10_1 : 1;
HEAP32[$2_1 + 4 >> 2] = $12_1;
HEAP32[$2_1 >> 2] = $11_1;
HEAP32[$1_1 + 8 >> 2] = $7_1 + 1;
continue;
}
break;
};
$2_1 = 0;
while (1) {
label$14 : {
if (($2_1 | 0) != 312) {
$1_1 = ($3_1 + 56 | 0) + $2_1 | 0;
$8_1 = HEAP32[$1_1 + 8 >> 2];
if ($8_1 >>> 0 <= 1) {
break label$14
}
$5_1 = HEAP32[$1_1 + 4 >> 2];
$10_1 = global$0 - 32 | 0;
global$0 = $10_1;
$7_1 = $8_1 + ($8_1 >>> 1 | 0) | 0;
label$16 : while (1) {
if ($7_1) {
$7_1 = $7_1 - 1 | 0;
label$18 : {
if ($8_1 >>> 0 > $7_1 >>> 0) {
$1_1 = $5_1 + Math_imul($7_1, 20) | 0;
$4_1 = HEAP32[$1_1 + 16 >> 2];
$9_1 = HEAP32[$1_1 + 8 >> 2];
$6_1 = HEAP32[$1_1 + 12 >> 2];
$11_1 = HEAP32[$5_1 >> 2];
$12_1 = HEAP32[$5_1 + 4 >> 2];
$13_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $13_1;
$13_1 = HEAP32[$5_1 + 8 >> 2];
$14_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$5_1 + 8 >> 2] = $9_1;
HEAP32[$5_1 + 12 >> 2] = $6_1;
$9_1 = HEAP32[$5_1 + 16 >> 2];
HEAP32[$5_1 + 16 >> 2] = $4_1;
HEAP32[$1_1 >> 2] = $11_1;
HEAP32[$1_1 + 4 >> 2] = $12_1;
HEAP32[$1_1 + 8 >> 2] = $13_1;
HEAP32[$1_1 + 12 >> 2] = $14_1;
HEAP32[$1_1 + 16 >> 2] = $9_1;
$4_1 = 0;
break label$18;
}
$4_1 = $7_1 - $8_1 | 0;
}
$9_1 = $7_1 >>> 0 > $8_1 >>> 0 ? $8_1 : $7_1;
while (1) {
$6_1 = $4_1 << 1;
$1_1 = $6_1 | 1;
if ($9_1 >>> 0 <= $1_1 >>> 0) {
continue label$16
}
$6_1 = $6_1 + 2 | 0;
if ($6_1 >>> 0 < $9_1 >>> 0) {
$1_1 = (HEAPU32[($5_1 + Math_imul($6_1, 20) | 0) + 4 >> 2] < HEAPU32[($5_1 + Math_imul($1_1, 20) | 0) + 4 >> 2]) + $1_1 | 0
}
$6_1 = $5_1 + Math_imul($1_1, 20) | 0;
$4_1 = $5_1 + Math_imul($4_1, 20) | 0;
if (HEAPU32[$6_1 + 4 >> 2] >= HEAPU32[$4_1 + 4 >> 2]) {
continue label$16
}
$116($4_1, $6_1, 20);
$4_1 = $1_1;
continue;
};
}
break;
};
global$0 = $10_1 + 32 | 0;
break label$14;
}
wasm2js_memory_copy($0_1, $3_1 + 56 | 0, 312);
global$0 = $3_1 + 560 | 0;
return;
}
$2_1 = $2_1 + 12 | 0;
continue;
};
}

function $270($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
label$1 : {
if (HEAPU8[$1_1 + 37 | 0]) {
break label$1
}
HEAP8[$1_1 + 37 | 0] = 1;
label$2 : {
if (HEAPU8[$1_1 + 36 | 0] == 1) {
$3_1 = HEAP32[$1_1 + 32 >> 2];
$2_1 = HEAP32[$1_1 + 28 >> 2];
break label$2;
}
$2_1 = HEAP32[$1_1 + 28 >> 2];
$3_1 = HEAP32[$1_1 + 32 >> 2];
if (($2_1 | 0) == ($3_1 | 0)) {
break label$1
}
}
$4_1 = $3_1 - $2_1 | 0;
$5_1 = HEAP32[$1_1 + 4 >> 2] + $2_1 | 0;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $271($0_1, $1_1, $2_1) {
if ($2_1) {
$1_1 = HEAPU8[($1_1 + $2_1 | 0) - 1 | 0] - 97 | 0
}
$1_1 = $1_1 & 255;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = ($2_1 | 0) != 0 & $1_1 >>> 0 < 26;
}

function $272($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$273($4_1, $3_1, $1_1, $2_1);
label$1 : {
label$2 : {
$1_1 = HEAP32[$4_1 >> 2];
if (!$1_1) {
break label$2
}
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = $1_1;
HEAP32[$4_1 + 12 >> 2] = $1_1 + $2_1;
$1_1 = $139($4_1 + 8 | 0);
if (($1_1 | 0) == 1114112) {
break label$2
}
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $274($1_1) & 127), HEAP8[wasm2js_i32$0 + 4 | 0] = wasm2js_i32$1;
HEAP32[$0_1 >> 2] = 1;
$2_1 = 1;
label$3 : {
if ($1_1 >>> 0 < 128) {
break label$3
}
$2_1 = 2;
if ($1_1 >>> 0 < 2048) {
break label$3
}
$2_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
break label$1;
}
HEAP32[$0_1 >> 2] = 0;
}
global$0 = $4_1 + 16 | 0;
}

function $273($0_1, $1_1, $2_1, $3_1) {
label$1 : {
label$2 : {
label$3 : {
if (!$1_1) {
break label$3
}
if ($1_1 >>> 0 < $3_1 >>> 0) {
if (HEAP8[$1_1 + $2_1 | 0] > -65) {
break label$3
}
break label$2;
}
if (($1_1 | 0) != ($3_1 | 0)) {
break label$2
}
}
$2_1 = $1_1 + $2_1 | 0;
$1_1 = $3_1 - $1_1 | 0;
break label$1;
}
$2_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $2_1;
}

function $274($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$1_1 = global$0 - 2704 | 0;
global$0 = $1_1;
label$1 : {
label$2 : {
label$3 : {
switch (HEAPU8[1066148] - 2 | 0) {
default:
HEAP8[1066148] = 2;
HEAP32[$1_1 + 1364 >> 2] = 0;
HEAP32[$1_1 + 1356 >> 2] = 0;
HEAP32[$1_1 + 1360 >> 2] = 4;
HEAP32[$1_1 + 1372 >> 2] = 1058981;
HEAP32[$1_1 + 1368 >> 2] = 1054840;
$2_1 = 4;
while (1) {
label$6 : {
$106($1_1 + 8 | 0, $1_1 + 1368 | 0);
if (HEAP32[$1_1 + 8 >> 2] != 1) {
break label$6
}
$5_1 = HEAP32[$1_1 + 12 >> 2];
$106($1_1, $1_1 + 1368 | 0);
if (HEAP32[$1_1 >> 2] != 1) {
break label$6
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = 0;
if (HEAP32[$1_1 + 1356 >> 2] == ($4_1 | 0)) {
$260($1_1 + 1356 | 0);
$2_1 = HEAP32[$1_1 + 1360 >> 2];
}
$2_1 = ($4_1 << 3) + $2_1 | 0;
HEAP8[$2_1 + 4 | 0] = 0;
$3_1 = $3_1 + $5_1 | 0;
HEAP32[$2_1 >> 2] = $3_1;
$4_1 = $4_1 + 1 | 0;
HEAP32[$1_1 + 1364 >> 2] = $4_1;
$3_1 = ($3_1 + $7_1 | 0) + 1 | 0;
$2_1 = HEAP32[$1_1 + 1368 >> 2];
$5_1 = HEAP32[$1_1 + 1372 >> 2];
if (($2_1 | 0) != ($5_1 | 0)) {
$6_1 = 1;
HEAP32[$1_1 + 1368 >> 2] = $2_1 + 1;
$8_1 = HEAPU8[$2_1 | 0];
$9_1 = $3_1;
}
$5_1 = ($2_1 | 0) != ($5_1 | 0);
$34($1_1 + 1356 | 0, $4_1, $6_1, 4, 8);
$2_1 = HEAP32[$1_1 + 1360 >> 2];
$4_1 = HEAP32[$1_1 + 1364 >> 2];
$6_1 = $2_1 + ($4_1 << 3) | 0;
while (1) {
if ($5_1) {
HEAP32[$6_1 >> 2] = $9_1;
HEAP8[$6_1 + 4 | 0] = $8_1;
$6_1 = $6_1 + 8 | 0;
$4_1 = $4_1 + 1 | 0;
$5_1 = 0;
continue;
}
break;
};
HEAP32[$1_1 + 1364 >> 2] = $4_1;
continue;
}
break;
};
$3_1 = 0;
wasm2js_memory_fill($1_1 + 1376 | 0, 0, 1328);
while (1) {
if (($3_1 | 0) == 1328) {
break label$2
}
(wasm2js_i32$0 = ($1_1 + 1376 | 0) + $3_1 | 0, wasm2js_i32$1 = $316($2_1, $4_1, $3_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$3_1 = $3_1 + 1 | 0;
continue;
};
case 1:
break label$1;
case 0:
break label$3;
};
}
abort();
}
HEAP32[$1_1 + 24 >> 2] = HEAP32[$1_1 + 1364 >> 2];
$3_1 = HEAP32[$1_1 + 1360 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 1356 >> 2];
HEAP32[$1_1 + 20 >> 2] = $3_1;
wasm2js_memory_copy($1_1 + 28 | 0, $1_1 + 1376 | 0, 1328);
wasm2js_memory_copy(1064808, $1_1 + 16 | 0, 1340);
HEAP8[1066148] = 3;
}
if ($0_1 >>> 0 <= 1327) {
$0_1 = HEAPU8[$0_1 + 1064820 | 0]
} else {
$0_1 = $316(HEAP32[266203], HEAP32[266204], $0_1)
}
global$0 = $1_1 + 2704 | 0;
return $0_1;
}

function $275($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
while (1) {
$272($3_1 + 4 | 0, $0_1, $1_1, $2_1);
if (HEAP32[$3_1 + 4 >> 2] == 1 & HEAPU8[$3_1 + 8 | 0] == 3) {
$2_1 = HEAP32[$3_1 + 12 >> 2];
continue;
} else {
global$0 = $3_1 + 16 | 0
}
break;
};
return $2_1;
}

function $276($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0;
$9_1 = HEAP32[$0_1 + 12 >> 2];
$4_1 = HEAP32[$0_1 + 16 >> 2];
$15_1 = $9_1 - $4_1 | 0;
$16_1 = HEAP32[$0_1 + 4 >> 2] + $9_1 | 0;
$10_1 = $4_1 - $9_1 | 0;
$17_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = $2_1;
label$1 : {
while (1) {
$6_1 = 0;
while (1) {
$11_1 = ($5_1 - $6_1 >> 1) + $6_1 | 0;
if ($11_1 >>> 0 >= $2_1 >>> 0) {
break label$1
}
$12_1 = Math_imul($11_1, 24) + $1_1 | 0;
$7_1 = HEAP32[$12_1 + 4 >> 2];
$4_1 = ($13_1 | 0) > ($14_1 | 0) ? $14_1 : $13_1;
$8_1 = ($4_1 | 0) < ($7_1 | 0) ? $7_1 : $4_1;
$18_1 = 0 - $8_1 | 0;
$19_1 = 0 - ($4_1 >>> 0 < $7_1 >>> 0 ? $7_1 : $4_1) | 0;
$4_1 = $4_1 - 1 | 0;
$12_1 = HEAP32[$12_1 >> 2];
while (1) {
label$5 : {
if (($4_1 + $18_1 | 0) == -1) {
$7_1 = 0;
$4_1 = $8_1;
break label$5;
}
$7_1 = -1;
if (($4_1 + $15_1 | 0) == -1) {
$4_1 = $10_1;
break label$5;
}
if (($4_1 + $19_1 | 0) == -1 | ($4_1 + $9_1 | 0) + 1 >>> 0 >= $17_1 >>> 0) {
break label$1
}
$7_1 = $4_1 + $12_1 | 0;
$20_1 = $4_1 + $16_1 | 0;
$4_1 = $4_1 + 1 | 0;
$7_1 = HEAPU8[$20_1 + 1 | 0] - HEAPU8[$7_1 + 1 | 0] | 0;
if (!$7_1) {
continue
}
}
break;
};
$8_1 = ($7_1 | 0) < 0;
$13_1 = $8_1 ? $13_1 : $4_1;
$14_1 = $8_1 ? $4_1 : $14_1;
$5_1 = $8_1 ? $11_1 : $5_1;
$6_1 = $8_1 ? $6_1 : $11_1;
if (($5_1 - $6_1 | 0) >= 2) {
continue
}
break;
};
$4_1 = ($6_1 | 0) == ($5_1 | 0) | ($6_1 | 0) > 0 | $21_1;
$21_1 = 1;
if (!($4_1 & 1)) {
continue
}
break;
};
label$8 : {
label$9 : {
while (1) {
if ($2_1 >>> 0 <= $6_1 >>> 0) {
break label$1
}
label$11 : {
$4_1 = Math_imul($6_1, 24) + $1_1 | 0;
$5_1 = HEAP32[$4_1 + 4 >> 2];
if (($5_1 | 0) <= ($13_1 | 0)) {
$5_1 = $5_1 + $9_1 | 0;
HEAP32[$0_1 + 12 >> 2] = $5_1;
$10_1 = HEAP32[$4_1 + 16 >> 2];
if (!$10_1) {
break label$9
}
if (FUNCTION_TABLE[HEAP32[HEAP32[$4_1 + 20 >> 2] + 20 >> 2]]($10_1, $0_1, $3_1) | 0) {
break label$11
}
}
$6_1 = HEAP32[$4_1 + 8 >> 2];
$4_1 = 0;
if (($6_1 | 0) < 0) {
break label$8
}
continue;
}
break;
};
HEAP32[$0_1 + 12 >> 2] = $5_1;
}
$4_1 = HEAP32[$4_1 + 12 >> 2];
}
return $4_1;
}
abort();
}

function $277($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$7_1 = HEAP32[$0_1 + 28 >> 2];
$5_1 = HEAP32[$0_1 + 24 >> 2];
$6_1 = HEAP32[$0_1 + 8 >> 2];
$297($3_1 + 16 | 0, $6_1, 0, 1, 1);
if (HEAP32[$3_1 + 16 >> 2] != 1) {
HEAP32[$3_1 + 12 >> 2] = 0;
$4_1 = HEAP32[$3_1 + 24 >> 2];
HEAP32[$3_1 + 4 >> 2] = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 8 >> 2] = $4_1;
$4_1 = $3_1 + 16 | 0;
$8_1 = HEAP32[$0_1 + 4 >> 2];
$344($4_1, $8_1, $6_1, $5_1);
$10_1 = HEAP32[$3_1 + 20 >> 2];
$11_1 = HEAP32[$3_1 + 16 >> 2];
$344($4_1, $8_1, $6_1, $7_1);
$6_1 = HEAP32[$3_1 + 28 >> 2];
$4_1 = HEAP32[$3_1 + 24 >> 2];
$9_1 = $3_1 + 4 | 0;
$236($9_1, $11_1, $10_1);
$236($9_1, $1_1, $2_1);
$236($9_1, $4_1, $6_1);
$1_1 = ($5_1 - $7_1 | 0) + $2_1 | 0;
HEAP32[$0_1 + 16 >> 2] = $1_1 + HEAP32[$0_1 + 16 >> 2];
$4_1 = HEAP32[$0_1 + 12 >> 2];
label$2 : {
label$3 : {
if (($4_1 | 0) < ($7_1 | 0)) {
$1_1 = $5_1;
if (($4_1 | 0) > ($5_1 | 0)) {
break label$3
}
break label$2;
}
$1_1 = $1_1 + $4_1 | 0;
}
HEAP32[$0_1 + 12 >> 2] = $1_1;
}
$1_1 = HEAP32[$0_1 >> 2];
if (($1_1 | 0) != -2147483648) {
$27($1_1, $8_1)
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 28 >> 2] = $2_1 + $5_1;
global$0 = $3_1 + 32 | 0;
return;
}
abort();
}

function $278($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = HEAP32[$0_1 + 12 >> 2];
label$1 : {
if (($5_1 | 0) >= HEAP32[$0_1 + 16 >> 2]) {
break label$1
}
$6_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = HEAP32[$0_1 + 8 >> 2];
$280($4_1 + 8 | 0, $6_1, $3_1, $5_1);
if (!$143(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $1_1, 1)) {
break label$1
}
$2_1 = $5_1 + 1 | 0;
while (1) {
label$3 : {
if (!$2_1) {
$3_1 = 0;
break label$3;
}
label$5 : {
if ($2_1 >>> 0 < $3_1 >>> 0) {
if (HEAP8[$2_1 + $6_1 | 0] <= -65) {
break label$5
}
$3_1 = $2_1;
break label$3;
}
if (($2_1 | 0) == ($3_1 | 0)) {
break label$3
}
}
$2_1 = $2_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 12 >> 2] = $3_1;
$2_1 = 1;
}
global$0 = $4_1 + 16 | 0;
return $2_1;
}

function $279($0_1) {
$277($0_1, 1, 0);
}

function $280($0_1, $1_1, $2_1, $3_1) {
label$1 : {
if (!$3_1) {
break label$1
}
label$2 : {
if ($2_1 >>> 0 > $3_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] <= -65) {
break label$2
}
break label$1;
}
if (($2_1 | 0) == ($3_1 | 0)) {
break label$1
}
}
abort();
}
HEAP32[$0_1 + 4 >> 2] = $2_1 - $3_1;
HEAP32[$0_1 >> 2] = $1_1 + $3_1;
}

function $281($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2] + 1 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
label$2 : {
if (!$1_1) {
$2_1 = 0;
break label$2;
}
label$4 : {
if ($1_1 >>> 0 < $2_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] <= -65) {
break label$4
}
$2_1 = $1_1;
break label$2;
}
if (($1_1 | 0) == ($2_1 | 0)) {
break label$2
}
}
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 12 >> 2] = $2_1;
}

function $282($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
while (1) {
label$2 : {
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (($1_1 | 0) >= HEAP32[$0_1 + 16 >> 2]) {
$1_1 = 0;
break label$2;
}
$280($2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1);
$1_1 = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $1_1 + HEAP32[$2_1 + 4 >> 2];
$3_1 = $139($2_1 + 8 | 0);
$1_1 = ($3_1 | 0) != 1114112;
if (!$1_1) {
break label$2
}
$3_1 = $3_1 - 97 | 0;
if ($3_1 >>> 0 < 25 & (HEAPU8[($3_1 >>> 3 | 0) + 1062016 | 0] >>> ($3_1 & 7) & 1)) {
break label$2
}
$281($0_1);
continue;
}
break;
};
global$0 = $2_1 + 16 | 0;
return $1_1;
}

function $283($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
label$1 : {
while (1) {
$3_1 = HEAP32[$0_1 + 12 >> 2];
$1_1 = 0;
if (($3_1 | 0) >= HEAP32[$0_1 + 16 >> 2]) {
break label$1
}
$280($2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $3_1);
$1_1 = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $1_1 + HEAP32[$2_1 + 4 >> 2];
$3_1 = $139($2_1 + 8 | 0);
$1_1 = $3_1 - 97 | 0;
if (!($1_1 >>> 0 >= 25 | !(HEAPU8[($1_1 >>> 3 | 0) + 1062016 | 0] >>> ($1_1 & 7) & 1))) {
$281($0_1);
continue;
}
break;
};
$1_1 = ($3_1 | 0) != 1114112;
}
global$0 = $2_1 + 16 | 0;
return $1_1;
}

function $284($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0;
$5_1 = HEAP32[$0_1 + 20 >> 2];
$19_1 = 0 - $5_1 | 0;
$8_1 = HEAP32[$0_1 + 12 >> 2];
$20_1 = $8_1 - $5_1 | 0;
$21_1 = (HEAP32[$0_1 + 4 >> 2] + $8_1 | 0) - 1 | 0;
$22_1 = HEAP32[$0_1 + 8 >> 2];
$7_1 = $2_1;
label$1 : {
while (1) {
$6_1 = 0;
while (1) {
$9_1 = ($7_1 - $6_1 >> 1) + $6_1 | 0;
if ($9_1 >>> 0 >= $2_1 >>> 0) {
break label$1
}
$4_1 = Math_imul($9_1, 24) + $1_1 | 0;
$5_1 = HEAP32[$4_1 + 4 >> 2];
$15_1 = ($5_1 + HEAP32[$4_1 >> 2] | 0) - 1 | 0;
$11_1 = ($10_1 | 0) < ($16_1 | 0) ? $10_1 : $16_1;
$23_1 = $19_1 - $11_1 | 0;
$12_1 = 0 - $11_1 | 0;
$17_1 = 0 - $5_1 | 0;
$13_1 = $8_1;
$18_1 = $21_1;
$4_1 = $11_1;
while (1) {
label$5 : {
if (($12_1 | 0) == ($17_1 | 0)) {
$14_1 = 0;
break label$5;
}
if (!($13_1 + $23_1 | 0)) {
$14_1 = -1;
$5_1 = $20_1;
break label$5;
}
if ($5_1 >>> 0 <= $11_1 >>> 0 | ($12_1 + $13_1 | 0) - 1 >>> 0 >= $22_1 >>> 0) {
break label$1
}
$14_1 = HEAPU8[$12_1 + $18_1 | 0] - HEAPU8[$12_1 + $15_1 | 0] | 0;
if (!$14_1) {
$13_1 = $13_1 - 1 | 0;
$18_1 = $18_1 - 1 | 0;
$17_1 = $17_1 + 1 | 0;
$15_1 = $15_1 - 1 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
}
$5_1 = $4_1;
}
break;
};
$4_1 = ($14_1 | 0) < 0;
$10_1 = $4_1 ? $10_1 : $5_1;
$16_1 = $4_1 ? $5_1 : $16_1;
$7_1 = $4_1 ? $9_1 : $7_1;
$6_1 = $4_1 ? $6_1 : $9_1;
if (($7_1 - $6_1 | 0) >= 2) {
continue
}
break;
};
$5_1 = ($6_1 | 0) == ($7_1 | 0) | ($6_1 | 0) > 0 | $24_1;
$24_1 = 1;
if (!($5_1 & 1)) {
continue
}
break;
};
label$10 : {
label$11 : {
while (1) {
if ($2_1 >>> 0 <= $6_1 >>> 0) {
break label$1
}
label$13 : {
$5_1 = Math_imul($6_1, 24) + $1_1 | 0;
$4_1 = HEAP32[$5_1 + 4 >> 2];
if (($4_1 | 0) <= ($10_1 | 0)) {
$4_1 = $8_1 - $4_1 | 0;
HEAP32[$0_1 + 12 >> 2] = $4_1;
$7_1 = HEAP32[$5_1 + 16 >> 2];
if (!$7_1) {
break label$11
}
if (FUNCTION_TABLE[HEAP32[HEAP32[$5_1 + 20 >> 2] + 20 >> 2]]($7_1, $0_1, $3_1) | 0) {
break label$13
}
}
$6_1 = HEAP32[$5_1 + 8 >> 2];
$4_1 = 0;
if (($6_1 | 0) < 0) {
break label$10
}
continue;
}
break;
};
HEAP32[$0_1 + 12 >> 2] = $4_1;
}
$4_1 = HEAP32[$5_1 + 12 >> 2];
}
return $4_1;
}
abort();
}

function $285($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2] - 1 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
label$2 : {
if (!$1_1) {
$2_1 = 0;
break label$2;
}
label$4 : {
if ($1_1 >>> 0 < $2_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] <= -65) {
break label$4
}
$2_1 = $1_1;
break label$2;
}
if (($1_1 | 0) == ($2_1 | 0)) {
break label$2
}
}
$1_1 = $1_1 - 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 12 >> 2] = $2_1;
}

function $286($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$4_1 = HEAP32[$0_1 + 12 >> 2];
while (1) {
label$2 : {
if (HEAP32[$0_1 + 20 >> 2] >= ($4_1 | 0)) {
$2_1 = 0;
break label$2;
}
$285($0_1);
$5_1 = HEAP32[$0_1 + 12 >> 2];
$280($1_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $5_1);
$2_1 = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 8 >> 2] = $2_1;
HEAP32[$1_1 + 12 >> 2] = $2_1 + HEAP32[$1_1 + 4 >> 2];
$3_1 = $139($1_1 + 8 | 0);
$2_1 = ($3_1 | 0) != 1114112;
if (!$2_1) {
break label$2
}
$3_1 = $3_1 - 97 | 0;
if ($3_1 >>> 0 >= 25 | !(HEAPU8[($3_1 >>> 3 | 0) + 1062016 | 0] >>> ($3_1 & 7) & 1)) {
$4_1 = $5_1;
continue;
} else {
HEAP32[$0_1 + 12 >> 2] = $4_1
}
}
break;
};
global$0 = $1_1 + 16 | 0;
return $2_1;
}

function $287($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
label$1 : {
$7_1 = HEAP32[$0_1 + 12 >> 2];
$4_1 = 0;
label$2 : {
if (($7_1 | 0) <= HEAP32[$0_1 + 20 >> 2]) {
break label$2
}
$285($0_1);
$280($6_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$5_1 = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$6_1 + 12 >> 2] = $5_1 + HEAP32[$6_1 + 4 >> 2];
$5_1 = $139($6_1 + 8 | 0);
$4_1 = 0;
if (($5_1 | 0) == 1114112) {
break label$2
}
$4_1 = 1;
if ($5_1 >>> 0 > 121 | $3_1 >>> 0 > $5_1 >>> 0) {
break label$2
}
$4_1 = $2_1;
$2_1 = $5_1 - $3_1 | 0;
$3_1 = $2_1 >>> 3 | 0;
if ($4_1 >>> 0 <= $3_1 >>> 0) {
break label$1
}
$4_1 = 1;
if (!(HEAPU8[$1_1 + $3_1 | 0] >>> ($2_1 & 7) & 1)) {
break label$2
}
HEAP32[$0_1 + 12 >> 2] = $7_1;
$4_1 = 0;
}
$5_1 = $4_1;
global$0 = $6_1 + 16 | 0;
return $5_1;
}
abort();
}

function $288($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
label$1 : {
$8_1 = HEAP32[$0_1 + 12 >> 2];
$7_1 = 0;
label$2 : {
if (($8_1 | 0) <= HEAP32[$0_1 + 20 >> 2]) {
break label$2
}
$285($0_1);
$280($6_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$5_1 = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$6_1 + 12 >> 2] = $5_1 + HEAP32[$6_1 + 4 >> 2];
$5_1 = $139($6_1 + 8 | 0);
$7_1 = 0;
if (($5_1 | 0) == 1114112) {
break label$2
}
if (!($4_1 >>> 0 < $5_1 >>> 0 | $3_1 >>> 0 > $5_1 >>> 0)) {
$4_1 = $2_1;
$2_1 = $5_1 - $3_1 | 0;
$3_1 = $2_1 >>> 3 | 0;
if ($4_1 >>> 0 <= $3_1 >>> 0) {
break label$1
}
$7_1 = 1;
if (HEAPU8[$1_1 + $3_1 | 0] >>> ($2_1 & 7) & 1) {
break label$2
}
}
HEAP32[$0_1 + 12 >> 2] = $8_1;
$7_1 = 0;
}
$5_1 = $7_1;
global$0 = $6_1 + 16 | 0;
return $5_1;
}
abort();
}

function $289($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
$2_1 = HEAP32[$0_1 + 16 >> 2];
label$1 : {
label$2 : {
label$3 : {
if (!$287($0_1, 1062555, 5, 89)) {
break label$3
}
if (!$288($0_1, 1062016, 4, 97, 121)) {
break label$3
}
if ($287($0_1, 1062016, 4, 97)) {
break label$2
}
}
$1_1 = $2_1 - $1_1 | 0;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$0_1 + 16 >> 2] - $1_1;
if (!$287($0_1, 1062016, 4, 97)) {
break label$1
}
if (!$288($0_1, 1062016, 4, 97, 121) | HEAP32[$0_1 + 12 >> 2] > HEAP32[$0_1 + 20 >> 2]) {
break label$1
}
}
return 1;
}
HEAP32[$0_1 + 12 >> 2] = HEAP32[$0_1 + 16 >> 2] - $1_1;
return $290($0_1, 1059276, 4);
}

function $290($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$5_1 = HEAP32[$0_1 + 12 >> 2];
label$1 : {
if (($5_1 - HEAP32[$0_1 + 20 >> 2] | 0) < ($2_1 | 0)) {
break label$1
}
$4_1 = $5_1 - $2_1 | 0;
$6_1 = HEAP32[$0_1 + 8 >> 2];
$7_1 = HEAP32[$0_1 + 4 >> 2];
label$2 : {
if (($2_1 | 0) == ($5_1 | 0)) {
break label$2
}
if ($4_1 >>> 0 < $6_1 >>> 0) {
if (HEAP8[$4_1 + $7_1 | 0] > -65) {
break label$2
}
break label$1;
}
if (($4_1 | 0) != ($6_1 | 0)) {
break label$1
}
}
$280($3_1 + 8 | 0, $7_1, $6_1, $4_1);
if (!$143(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1, $2_1)) {
break label$1
}
HEAP32[$0_1 + 12 >> 2] = $4_1;
$8_1 = 1;
}
global$0 = $3_1 + 16 | 0;
return $8_1;
}

function $291($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
$12_1 = 0 - $2_1 | 0;
$5_1 = 4;
$8_1 = -1;
while (1) {
label$2 : {
label$3 : {
$9_1 = $5_1 - 3 | 0;
$4_1 = HEAP32[$0_1 + 8 >> 2];
if ($9_1 >>> 0 < $4_1 >>> 0) {
$7_1 = HEAP32[$0_1 + 4 >> 2];
$10_1 = $7_1 + $5_1 | 0;
$3_1 = $10_1 - 3 | 0;
$11_1 = $4_1 + $8_1 | 0;
if (!$143($3_1, $11_1, $1_1, $2_1) | ($4_1 | 0) == ($5_1 | 0) & (HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | HEAPU8[$3_1 + 2 | 0] << 16) == 7169386) {
break label$2
}
if (!$22($10_1 - 4 | 0)) {
break label$2
}
if (!$22($2_1 >>> 0 < $11_1 >>> 0 ? $2_1 + $3_1 | 0 : 0)) {
break label$2
}
$3_1 = ($2_1 + $5_1 | 0) - 3 | 0;
label$6 : {
if ($3_1 >>> 0 < $4_1 >>> 0) {
if (HEAP8[(($2_1 + $7_1 | 0) + $5_1 | 0) - 3 | 0] > -65) {
break label$6
}
break label$3;
}
if (($3_1 | 0) != ($4_1 | 0)) {
break label$3
}
}
if ($3_1 >>> 0 > $4_1 >>> 0) {
break label$3
}
$4_1 = $4_1 + ($8_1 + $12_1 | 0) | 0;
$208($6_1 + 4 | 0, $4_1);
HEAP32[$0_1 + 8 >> 2] = $3_1;
$3_1 = HEAP32[$6_1 + 8 >> 2];
if ($4_1) {
wasm2js_memory_copy($3_1, (($2_1 + $7_1 | 0) + $5_1 | 0) - 3 | 0, $4_1)
}
$7_1 = HEAP32[$6_1 + 4 >> 2];
$232($0_1, $9_1);
$236($0_1, 1062020, 1);
$236($0_1, $3_1, $4_1);
$27($7_1, $3_1);
break label$2;
}
global$0 = $6_1 + 16 | 0;
return;
}
abort();
}
$5_1 = $5_1 + 1 | 0;
$8_1 = $8_1 - 1 | 0;
continue;
};
}

function $292($0_1, $1_1) {
var $2_1 = 0;
label$1 : {
$2_1 = HEAP32[$0_1 + 8 >> 2];
label$2 : {
if ($2_1 >>> 0 <= $1_1 >>> 0) {
break label$2
}
$1_1 = HEAP32[$0_1 + 4 >> 2];
if (!$143($1_1, $2_1, 1052041, 3)) {
break label$2
}
if (HEAP8[$1_1 + 3 | 0] <= -65) {
break label$1
}
HEAP32[$0_1 + 8 >> 2] = 0;
$2_1 = $2_1 - 3 | 0;
if ($2_1) {
wasm2js_memory_copy($1_1, $1_1 + 3 | 0, $2_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
}
return;
}
abort();
}

function $293($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
while (1) {
label$2 : {
label$3 : {
if (($2_1 | 0) == ($8_1 | 0)) {
break label$3
}
$9_1 = HEAP32[$0_1 + 4 >> 2];
$5_1 = HEAP32[$0_1 + 8 >> 2];
$271($4_1 + 8 | 0, $9_1, $5_1);
if (HEAP32[$4_1 + 8 >> 2] != 1) {
break label$3
}
$3_1 = HEAP32[$4_1 + 12 >> 2];
if ($3_1 >>> 0 > 25) {
break label$3
}
$8_1 = $8_1 + 1 | 0;
$3_1 = Math_imul($3_1, 12) + $1_1 | 0;
$6_1 = Math_imul(HEAP32[$3_1 + 8 >> 2], 20);
$3_1 = HEAP32[$3_1 + 4 >> 2];
while (1) {
if (!$6_1) {
break label$3
}
$7_1 = HEAP32[$3_1 + 4 >> 2];
if ($7_1 + HEAP32[$3_1 + 16 >> 2] >>> 0 <= $5_1 >>> 0) {
if ($7($9_1, $5_1, HEAP32[$3_1 >> 2], $7_1)) {
break label$2
}
}
$3_1 = $3_1 + 20 | 0;
$6_1 = $6_1 - 20 | 0;
continue;
};
}
global$0 = $4_1 + 16 | 0;
return;
}
$232($0_1, $5_1 - $7_1 | 0);
$236($0_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
continue;
};
}

function $294($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
label$1 : {
$6_1 = HEAP32[$0_1 + 8 >> 2];
label$2 : {
if ($6_1 >>> 0 < 5) {
break label$2
}
$7_1 = HEAP32[$0_1 + 4 >> 2];
$8_1 = $7_1 + $6_1 | 0;
if (!$23(HEAPU8[$8_1 - 3 | 0])) {
break label$2
}
if (!$233($1_1, $2_1, HEAPU8[$8_1 - 2 | 0])) {
break label$2
}
if (!$233($3_1, $4_1, HEAPU8[$8_1 - 1 | 0])) {
break label$2
}
$1_1 = $6_1 - 2 | 0;
$273($5_1, $1_1, $7_1, $6_1);
$2_1 = HEAP32[$5_1 >> 2];
if (!$2_1) {
break label$1
}
$3_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$5_1 + 8 >> 2] = $2_1;
HEAP32[$5_1 + 12 >> 2] = $2_1 + $3_1;
$3_1 = $139($5_1 + 8 | 0);
if (($3_1 | 0) == 1114112) {
break label$1
}
$2_1 = $1_1;
$1_1 = 1;
label$3 : {
if ($3_1 >>> 0 < 128) {
break label$3
}
$1_1 = 2;
if ($3_1 >>> 0 < 2048) {
break label$3
}
$1_1 = $3_1 >>> 0 < 65536 ? 3 : 4;
}
$3_1 = $2_1 + $1_1 | 0;
$4_1 = $6_1 - $3_1 | 0;
if ($4_1) {
wasm2js_memory_copy($2_1 + $7_1 | 0, $3_1 + $7_1 | 0, $4_1)
}
HEAP32[$0_1 + 8 >> 2] = $6_1 - $1_1;
}
global$0 = $5_1 + 16 | 0;
return;
}
abort();
}

function $295($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP8[$3_1 + 12 | 0] = $1_1;
if ($7($5_1, $4_1, $3_1 + 12 | 0, 1)) {
$230($0_1);
$129($0_1, $2_1);
}
global$0 = $3_1 + 16 | 0;
}

function $296($0_1, $1_1, $2_1, $3_1, $4_1) {
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
if ($345($1_1, $5_1 + 4 | 0, 12) | ($6_1 & $7_1 | $2_1 & $3_1)) {
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

function $297($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$343($5_1 + 20 | 0, $1_1, $3_1, $4_1);
label$1 : {
if (HEAP32[$5_1 + 20 >> 2] == 1) {
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = 0;
break label$1;
}
$4_1 = HEAP32[$5_1 + 28 >> 2];
if (!$4_1) {
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
break label$1;
}
$3_1 = HEAP32[$5_1 + 24 >> 2];
label$4 : {
if (!$2_1) {
$341($5_1 + 8 | 0, $3_1, $4_1);
$2_1 = HEAP32[$5_1 + 8 >> 2];
break label$4;
}
$342($5_1, $3_1, $4_1, 1);
$2_1 = HEAP32[$5_1 >> 2];
}
if (!$2_1) {
HEAP32[$0_1 + 8 >> 2] = $4_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = 0;
}
global$0 = $5_1 + 32 | 0;
}

function $298($0_1, $1_1, $2_1, $3_1, $4_1) {
if (($302($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
abort()
}
}

function $299($0_1, $1_1, $2_1) {
if (($302($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
abort()
}
}

function $300($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = HEAP32[$1_1 + 12 >> 2];
if ($2_1) {
HEAP32[$1_1 + 12 >> 2] = $2_1 - 1;
$4_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2] + ($4_1 << 4) | 0;
$3_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $3_1;
$2_1 = $1_1;
$0_1 = $4_1 + 1 | 0;
$1_1 = HEAP32[$1_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $0_1 - ($0_1 >>> 0 < $1_1 >>> 0 ? 0 : $1_1);
return;
}
HEAP8[$0_1 + 12 | 0] = 3;
}

function $301($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = HEAP32[$0_1 + 12 >> 2];
$3_1 = HEAP32[$0_1 >> 2];
if (($2_1 | 0) == ($3_1 | 0)) {
$2_1 = HEAP32[$0_1 >> 2];
$216($0_1);
$5_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 12 >> 2];
label$2 : {
if ($5_1 >>> 0 <= $2_1 - $3_1 >>> 0) {
break label$2
}
$4_1 = $3_1;
$3_1 = $2_1 - $5_1 | 0;
$4_1 = $4_1 - $3_1 | 0;
$6_1 = HEAP32[$0_1 >> 2];
if (!($4_1 >>> 0 <= $6_1 - $2_1 >>> 0 & $3_1 >>> 0 > $4_1 >>> 0)) {
$2_1 = $6_1 - $3_1 | 0;
$3_1 = $3_1 << 4;
if ($3_1) {
$4_1 = HEAP32[$0_1 + 4 >> 2];
wasm2js_memory_copy($4_1 + ($2_1 << 4) | 0, $4_1 + ($5_1 << 4) | 0, $3_1);
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
break label$2;
}
$3_1 = $4_1 << 4;
if (!$3_1) {
break label$2
}
$4_1 = $2_1 << 4;
$2_1 = HEAP32[$0_1 + 4 >> 2];
wasm2js_memory_copy($4_1 + $2_1 | 0, $2_1, $3_1);
}
$3_1 = HEAP32[$0_1 >> 2];
$2_1 = HEAP32[$0_1 + 12 >> 2];
}
HEAP32[$0_1 + 12 >> 2] = $2_1 + 1;
$4_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = HEAP32[$0_1 + 8 >> 2] + $2_1 | 0;
$0_1 = $4_1 + ($0_1 - ($0_1 >>> 0 < $3_1 >>> 0 ? 0 : $3_1) << 4) | 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $2_1;
}

function $302($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$1_1 = $1_1 + $2_1 | 0;
label$1 : {
if ($1_1 >>> 0 < $2_1 >>> 0) {
break label$1
}
$8_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = HEAP32[$0_1 >> 2];
$6_1 = $2_1 << 1;
$1_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
$6_1 = ($4_1 | 0) == 1 ? 8 : 4;
$7_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
$343($5_1 + 16 | 0, $7_1, $3_1, $4_1);
$6_1 = HEAP32[$5_1 + 20 >> 2];
if (HEAP32[$5_1 + 16 >> 2]) {
break label$1
}
label$2 : {
if (!$2_1) {
$4_1 = 0;
$2_1 = $5_1 + 16 | 0;
break label$2;
}
HEAP32[$5_1 + 16 >> 2] = $3_1;
$4_1 = Math_imul($2_1, $4_1);
$2_1 = $5_1 + 28 | 0;
}
$1_1 = HEAP32[$5_1 + 24 >> 2];
HEAP32[$2_1 >> 2] = $4_1;
label$4 : {
if (HEAP32[$5_1 + 16 >> 2]) {
$2_1 = HEAP32[$5_1 + 28 >> 2];
if (!$2_1) {
$342($5_1 + 8 | 0, $6_1, $1_1, 0);
$1_1 = HEAP32[$5_1 + 8 >> 2];
break label$4;
}
$1_1 = $180($8_1, $2_1, $6_1, $1_1);
break label$4;
}
$341($5_1, $6_1, $1_1);
$1_1 = HEAP32[$5_1 >> 2];
}
if (!$1_1) {
break label$1
}
HEAP32[$0_1 >> 2] = $7_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
$6_1 = -2147483647;
}
global$0 = $5_1 + 32 | 0;
return $6_1;
}

function $303($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$215($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
}

function $304($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
if (($302($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
abort()
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
}

function $305($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 20);
}

function $306($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP8[$2_1 + 12 | 0] = 0;
HEAP32[$2_1 + 8 >> 2] = 0;
while (1) {
if (($3_1 | 0) != 5) {
(wasm2js_i32$0 = ($2_1 + 8 | 0) + $3_1 | 0, wasm2js_i32$1 = $39($1_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$3_1 = $42($1_1);
if ($3_1 >>> 0 >= 16777217) {
if (HEAPU8[$1_1 | 0] == 9) {
HEAP32[$1_1 >> 2] = 1284;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
HEAP8[$0_1 + 8 | 0] = HEAPU8[$2_1 + 12 | 0];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP8[$0_1 + 4 | 0] = $1_1;
HEAP8[$0_1 + 5 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 6 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 7 | 0] = $1_1 >>> 24;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 16 | 0;
}

function $307($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = 1;
$5_1 = 1051292;
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
label$10 : {
label$11 : {
$2_1 = HEAPU8[$1_1 | 0];
switch ($2_1 - 1 | 0) {
case 1:
break label$10;
case 0:
break label$11;
case 7:
break label$3;
case 6:
break label$4;
case 5:
break label$5;
case 4:
break label$6;
case 3:
break label$7;
case 2:
break label$9;
default:
break label$1;
};
}
$7_1 = HEAPU8[$1_1 + 1 | 0];
$2_1 = 48;
$3_1 = 1051359;
$8_1 = 1;
$5_1 = 1051331;
$6_1 = 28;
break label$1;
}
$6_1 = 59;
$5_1 = 1051407;
break label$8;
}
$5_1 = 1051466;
}
$2_1 = 0;
break label$1;
}
$2_1 = 8;
$3_1 = 1050593;
$5_1 = 1051505;
label$12 : {
switch (HEAPU8[$1_1 + 1 | 0] - 1 | 0) {
case 0:
$2_1 = 6;
$3_1 = 1050601;
break label$1;
case 1:
$2_1 = 9;
$3_1 = 1050607;
break label$1;
case 2:
$2_1 = 6;
$3_1 = 1050616;
break label$1;
case 3:
$2_1 = 23;
$3_1 = 1050622;
break label$1;
case 4:
$2_1 = 9;
$3_1 = 1050645;
break label$1;
case 5:
$2_1 = 13;
$3_1 = 1050654;
break label$1;
case 6:
$2_1 = 13;
$3_1 = 1050667;
break label$1;
case 7:
$2_1 = 10;
$3_1 = 1050680;
break label$1;
case 8:
$2_1 = 9;
$3_1 = 1050690;
break label$1;
case 9:
$2_1 = 11;
$3_1 = 1050699;
break label$1;
case 10:
break label$12;
default:
break label$1;
};
}
$2_1 = 13;
$3_1 = 1050710;
break label$1;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 45;
$3_1 = 1051549;
break label$2;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 46;
$3_1 = 1051594;
break label$2;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 0;
$8_1 = 1;
$5_1 = 1051640;
$6_1 = 29;
break label$1;
}
$2_1 = 0;
$5_1 = 1051669;
$6_1 = 48;
break label$1;
}
$8_1 = 1;
$5_1 = 1051544;
$6_1 = 5;
}
$108($4_1 + 4 | 0, $5_1, $6_1);
if ($8_1) {
$239($4_1 + 4 | 0, $7_1)
}
$236($4_1 + 4 | 0, $3_1, $2_1);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $308($0_1, $1_1, $2_1) {
$1_1 = Math_imul(HEAP32[$0_1 + 28 >> 2] + 1 | 0, $1_1) + $2_1 | 0;
if ($1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2]) {
$0_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 16 >> 2] | 0]
} else {
$0_1 = 127
}
return $0_1;
}

function $309($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 1;
$4_1 = $3_1 + 4 | 0;
$169($4_1);
$129($4_1, 123);
$5_1 = $237($4_1, 1048674, 4);
$169($5_1);
$129($5_1, 91);
$9_1 = ($2_1 << 2) + $1_1 | 0;
$10_1 = $3_1 + 32 | 4;
while (1) {
if (($1_1 | 0) != ($9_1 | 0)) {
$169($5_1);
$129($5_1, 123);
$8_1 = $237($5_1, 1048587, 2);
$2_1 = HEAP32[$1_1 >> 2];
$238($8_1, $2_1);
$55($3_1 + 16 | 0, 1062872, $2_1);
$7_1 = HEAP32[$3_1 + 20 >> 2];
$4_1 = HEAP32[$3_1 + 24 >> 2];
label$3 : {
label$4 : {
if (HEAP32[$3_1 + 16 >> 2] != 1) {
HEAP32[$3_1 + 40 >> 2] = HEAP32[$3_1 + 28 >> 2];
HEAP32[$3_1 + 32 >> 2] = $7_1;
HEAP32[$3_1 + 36 >> 2] = $4_1;
$7_1 = 0;
$4_1 = 0;
$2_1 = 0;
while (1) {
$4_1 = $4_1 << 8 | $7_1 >>> 24;
$7_1 = HEAPU8[$2_1 + $10_1 | 0] | $7_1 << 8;
$2_1 = $2_1 + 1 | 0;
if (($2_1 | 0) != 5) {
continue
}
break;
};
HEAP32[$3_1 + 24 >> 2] = 0;
HEAP32[$3_1 + 16 >> 2] = 0;
HEAP32[$3_1 + 20 >> 2] = 1;
$128($3_1 + 16 | 0, 0);
$2_1 = 35;
while (1) {
if (($2_1 | 0) != -5) {
$6_1 = $2_1 & 31;
$6_1 = (($2_1 & 63) >>> 0 >= 32 ? $4_1 >>> $6_1 | 0 : ((1 << $6_1) - 1 & $4_1) << 32 - $6_1 | $7_1 >>> $6_1) & 31;
$129($3_1 + 16 | 0, $6_1 >>> 0 < 10 ? $6_1 | 48 : $6_1 + 87 | 0);
$2_1 = $2_1 - 5 | 0;
continue;
}
break;
};
HEAP32[$3_1 + 56 >> 2] = HEAP32[$3_1 + 24 >> 2];
$2_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$3_1 + 52 >> 2] = $2_1;
$236($3_1 + 48 | 0, 1051288, 4);
$7_1 = HEAP32[$3_1 + 52 >> 2];
$4_1 = HEAP32[$3_1 + 56 >> 2];
$2_1 = HEAP32[$3_1 + 48 >> 2];
if (($2_1 | 0) != -2147483648) {
break label$4
}
}
HEAP32[$3_1 + 48 >> 2] = $7_1;
HEAP32[$3_1 + 52 >> 2] = $4_1;
$2_1 = $237($8_1, 1048593, 5);
$307($3_1 + 16 | 0, $3_1 + 48 | 0);
$4_1 = $2_1;
$2_1 = HEAP32[$3_1 + 20 >> 2];
$170($4_1, $2_1, HEAP32[$3_1 + 24 >> 2]);
$27(HEAP32[$3_1 + 16 >> 2], $2_1);
break label$3;
}
$6_1 = HEAP32[$3_1 + 52 >> 2];
$170($237($8_1, 1048589, 4), $7_1, $4_1);
$27($2_1, $6_1);
}
$1_1 = $1_1 + 4 | 0;
$129($8_1, 125);
continue;
}
break;
};
$129($5_1, 93);
$129($5_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
$1_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 - -64 | 0;
}

function $310($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 1;
$169($3_1);
$129($3_1, 123);
$4_1 = $237($3_1, 1048593, 5);
HEAP32[$3_1 + 24 >> 2] = $1_1;
HEAP32[$3_1 + 28 >> 2] = $2_1;
$307($3_1 + 12 | 0, $3_1 + 24 | 0);
$1_1 = HEAP32[$3_1 + 16 >> 2];
$170($4_1, $1_1, HEAP32[$3_1 + 20 >> 2]);
$27(HEAP32[$3_1 + 12 >> 2], $1_1);
$129($4_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 32 | 0;
}

function $311($0_1) {
$350($0_1, 24, 1048678);
}

function $312($0_1, $1_1) {
$1_1 = ($1_1 & 255) << 2;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 1062816 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1062832 >> 2];
}

function $313($0_1) {
$350($0_1, 23, 1048702);
}

function $314($0_1) {
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

function $315($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$1_1 + 36 >> 2];
$4_1 = HEAP32[$1_1 + 44 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
label$1 : {
while (1) {
label$3 : {
$2_1 = $3_1;
if (!$5_1 | ($4_1 | 0) == ($2_1 | 0)) {
break label$3
}
$3_1 = $2_1 + 16 | 0;
HEAP32[$1_1 + 36 >> 2] = $3_1;
switch (HEAP32[$2_1 >> 2]) {
case 0:
continue;
case 2:
break label$3;
default:
break label$1;
};
}
break;
};
HEAP32[$0_1 >> 2] = 0;
return;
}
HEAP32[$0_1 >> 2] = 1;
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$2_1 + 12 >> 2];
}

function $316($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
if ($1_1) {
$3_1 = $1_1;
while (1) {
if ($3_1 >>> 0 >= 2) {
$6_1 = $4_1;
$5_1 = $3_1 >>> 1 | 0;
$4_1 = $5_1 + $4_1 | 0;
$4_1 = HEAPU32[($4_1 << 3) + $0_1 >> 2] > $2_1 >>> 0 ? $6_1 : $4_1;
$3_1 = $3_1 - $5_1 | 0;
continue;
}
break;
};
$3_1 = (HEAPU32[($4_1 << 3) + $0_1 >> 2] <= $2_1 >>> 0) + $4_1 | 0;
}
if ($1_1 >>> 0 > $3_1 >>> 0) {
$0_1 = HEAPU8[(($3_1 << 3) + $0_1 | 0) + 4 | 0]
} else {
$0_1 = 0
}
return $0_1;
}

function $317($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1 + $1_1;
while (1) {
$0_1 = $139($2_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
if ($274($0_1) << 24 >> 24 >= 0) {
continue
}
}
break;
};
global$0 = $2_1 + 16 | 0;
return ($0_1 | 0) != 1114112;
}

function $318($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$4_1 = global$0 + -64 | 0;
global$0 = $4_1;
HEAP16[$4_1 + 52 >> 1] = 1;
HEAP32[$4_1 + 48 >> 2] = 0;
HEAP32[$4_1 + 40 >> 2] = $1_1;
HEAP32[$4_1 + 36 >> 2] = $2_1;
HEAP32[$4_1 + 32 >> 2] = $1_1;
HEAP32[$4_1 + 28 >> 2] = $2_1;
HEAP32[$4_1 + 24 >> 2] = 0;
HEAP32[$4_1 + 44 >> 2] = $1_1 + $2_1;
$13_1 = $4_1 + 40 | 0;
while (1) {
label$2 : {
label$3 : {
if ($7_1 & 1) {
break label$3
}
$6_1 = HEAP32[$4_1 + 40 >> 2];
$7_1 = HEAP32[$4_1 + 44 >> 2];
$14_1 = HEAP32[$4_1 + 32 >> 2];
label$4 : {
while (1) {
label$6 : {
$8_1 = $7_1;
$9_1 = $6_1;
$152($4_1 + 16 | 0, $13_1);
label$7 : {
$5_1 = HEAP32[$4_1 + 20 >> 2];
if (($5_1 | 0) != 1114112) {
$10_1 = HEAP32[$4_1 + 16 >> 2];
$6_1 = HEAP32[$4_1 + 40 >> 2];
$7_1 = HEAP32[$4_1 + 44 >> 2];
if (($5_1 | 0) == 39) {
continue
}
if ($5_1 >>> 0 >= 128) {
$11_1 = $5_1 - 8255 | 0;
if ($11_1 >>> 0 > 21 | !(1 << $11_1 & 2097187)) {
break label$7
}
break label$6;
}
if ($5_1 - 33 >>> 0 < 15 | $5_1 - 58 >>> 0 < 7 | $5_1 - 91 >>> 0 < 6) {
break label$6
}
if ($5_1 - 123 >>> 0 > 3) {
continue
}
break label$6;
}
if (HEAPU8[$4_1 + 53 | 0]) {
break label$3
}
HEAP8[$4_1 + 53 | 0] = 1;
$8_1 = HEAP32[$4_1 + 28 >> 2];
$7_1 = HEAP32[$4_1 + 24 >> 2];
if (!HEAPU8[$4_1 + 52 | 0] & ($8_1 | 0) == ($7_1 | 0)) {
break label$3
}
$6_1 = $7_1 + HEAP32[$4_1 + 32 >> 2] | 0;
$7_1 = $8_1 - $7_1 | 0;
break label$4;
}
label$10 : {
label$11 : {
switch ($5_1 - 8228 | 0) {
case 1:
case 2:
break label$10;
case 0:
case 3:
break label$6;
default:
break label$11;
};
}
if ($5_1 - 65075 >>> 0 < 2) {
break label$6
}
label$12 : {
switch ($5_1 - 65292 | 0) {
case 1:
break label$10;
case 0:
case 2:
break label$6;
default:
break label$12;
};
}
if (($5_1 | 0) == 183 | $5_1 - 65306 >>> 0 < 2 | (($5_1 | 0) == 903 | ($5_1 | 0) == 1375) | (($5_1 | 0) == 1417 | ($5_1 | 0) == 1524 | (($5_1 | 0) == 1548 | ($5_1 | 0) == 1644)) | (($5_1 | 0) == 65043 | ($5_1 | 0) == 65343)) {
break label$6
}
}
if ($5_1 - 65101 >>> 0 >= 3) {
continue
}
}
break;
};
$5_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 24 >> 2] = ($8_1 + $10_1 - ($7_1 + $9_1) | 0) + $6_1;
$6_1 = $5_1 + $14_1 | 0;
$7_1 = $10_1 - $5_1 | 0;
}
if (!$317($6_1, $7_1)) {
break label$2
}
$8_1 = $0_1 + $12_1 | 0;
$9_1 = $8_1 + $7_1 | 0;
$6_1 = HEAP32[$3_1 + 8 >> 2];
if (($6_1 | 0) == HEAP32[$3_1 >> 2]) {
$260($3_1)
}
HEAP32[$3_1 + 8 >> 2] = $6_1 + 1;
$6_1 = HEAP32[$3_1 + 4 >> 2] + ($6_1 << 3) | 0;
HEAP32[$6_1 + 4 >> 2] = $9_1;
HEAP32[$6_1 >> 2] = $8_1;
break label$2;
}
global$0 = $4_1 - -64 | 0;
return;
}
$8_1 = $7_1 + $12_1 | 0;
$273($4_1 + 8 | 0, $8_1, $1_1, $2_1);
$7_1 = 0;
$6_1 = HEAP32[$4_1 + 8 >> 2];
label$14 : {
if (!$6_1) {
break label$14
}
$9_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 56 >> 2] = $6_1;
HEAP32[$4_1 + 60 >> 2] = $6_1 + $9_1;
$6_1 = $139($4_1 + 56 | 0);
if (($6_1 | 0) == 1114112) {
break label$14
}
if ($6_1 >>> 0 < 128) {
$7_1 = 1;
break label$14;
}
if ($6_1 >>> 0 < 2048) {
$7_1 = 2;
break label$14;
}
$7_1 = $6_1 >>> 0 < 65536 ? 3 : 4;
}
$12_1 = $7_1 + $8_1 | 0;
$7_1 = HEAPU8[$4_1 + 53 | 0];
continue;
};
}

function $319($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = $1_1 & 255;
$1_1 = 0;
while (1) {
label$2 : {
if (($1_1 | 0) == ($3_1 | 0)) {
$1_1 = $3_1;
break label$2;
}
if (HEAPU8[$1_1 + $2_1 | 0] == ($4_1 | 0)) {
$5_1 = 1
} else {
$1_1 = $1_1 + 1 | 0;
continue;
}
}
break;
};
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $320($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 + 8 >> 2];
$272($2_1 + 20 | 0, $5_1, $6_1, $11_1);
label$1 : {
label$2 : {
label$3 : {
if (HEAP32[$2_1 + 20 >> 2] == 1) {
$7_1 = HEAP32[$2_1 + 28 >> 2];
$4_1 = HEAPU8[$2_1 + 24 | 0];
if (($4_1 - 1 & 255) >>> 0 < 2) {
break label$3
}
while (1) {
$10_1 = $275($5_1, $6_1, $7_1);
$272($2_1 + 20 | 0, $5_1, $6_1, $10_1);
if (HEAP32[$2_1 + 20 >> 2] != 1) {
break label$2
}
$7_1 = HEAP32[$2_1 + 28 >> 2];
$3_1 = HEAPU8[$2_1 + 24 | 0];
$8_1 = $4_1;
$9_1 = $4_1 - 4 & 255;
label$6 : {
if ($9_1 >>> 0 <= 2) {
$4_1 = $3_1;
if (($3_1 - 4 & 255) >>> 0 < 3) {
continue
}
break label$6;
}
$4_1 = 7;
if (($8_1 & 255) != 7) {
break label$6
}
if (($3_1 | 0) == 7) {
continue
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
$272($2_1 + 20 | 0, $5_1, $6_1, $275($5_1, $6_1, $7_1));
label$10 : {
label$11 : {
if (HEAP32[$2_1 + 20 >> 2] != 1) {
break label$11
}
$4_1 = HEAPU8[$2_1 + 24 | 0];
if (!(1 << $3_1 & 6656 ? ($8_1 & 254) != 4 | ($4_1 & 254) != 4 | $3_1 >>> 0 > 12 : 1) | !(($9_1 | 0) != 6 | ($3_1 - 10 & 255) >>> 0 > 2) & ($4_1 & 255) == 6) {
break label$10
}
if (($3_1 | 0) != 13 | ($9_1 | 0) != 5) {
break label$11
}
if (($4_1 & 255) == 5) {
break label$10
}
}
if (($8_1 & 255) != 5 | ($3_1 | 0) != 12) {
break label$2
}
$10_1 = $275($5_1, $6_1, $7_1);
break label$2;
}
$7_1 = HEAP32[$2_1 + 28 >> 2];
continue;
};
}
HEAP32[$0_1 + 4 >> 2] = 0;
break label$1;
}
$273($2_1 + 8 | 0, $7_1, $5_1, $6_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$8_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 20 >> 2] = 10;
$3_1 = $143($3_1, $8_1, $2_1 + 20 | 0, 1);
} else {
$3_1 = 0
}
$10_1 = ($3_1 & ($4_1 & 255) == 1) + $7_1 | 0;
}
HEAP32[$1_1 + 8 >> 2] = $10_1;
$8($2_1, $5_1, $6_1, $11_1, $10_1);
$1_1 = HEAP32[$2_1 >> 2];
if (!$1_1) {
HEAP32[$0_1 + 4 >> 2] = 0;
break label$1;
}
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $11_1;
HEAP32[$0_1 + 8 >> 2] = $4_1;
}
global$0 = $2_1 + 32 | 0;
}

function $321($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
$13_1 = 1114112;
$4_1 = HEAP32[$0_1 + 8 >> 2];
$6_1 = 1114112;
label$1 : {
if (!$4_1) {
break label$1
}
$5_1 = (HEAP32[$0_1 + 4 >> 2] + ($4_1 << 2) | 0) - 4 | 0;
$6_1 = 1114112;
if (!$5_1) {
break label$1
}
$6_1 = HEAP32[$5_1 >> 2];
}
$5_1 = HEAPU8[$0_1 + 32 | 0];
$14_1 = $0_1 + 12 | 0;
$2_1 = $4_1 + 1 | 0;
$304($14_1, $2_1);
$16_1 = 0 - $4_1 | 0;
$17_1 = $4_1 - 1 | 0;
$15_1 = $5_1 + 1 | 0;
$10_1 = HEAP32[$0_1 + 28 >> 2] << 2;
$8_1 = HEAP32[$0_1 + 24 >> 2];
$11_1 = $4_1;
$12_1 = $2_1;
while (1) {
label$3 : {
label$4 : {
if ($10_1) {
$5_1 = $3_1 + 1 | 0;
if (HEAPU32[$0_1 + 32 >> 2] >= ($3_1 >>> 0 < $4_1 >>> 0 ? $11_1 : $3_1 + $16_1 | 0) >>> 0) {
break label$4
}
$2_1 = $15_1;
break label$3;
}
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$215($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
return ($12_1 & 255) >>> 0 < ($15_1 & 255) >>> 0 | 0;
}
$9_1 = $308($0_1, $4_1, $3_1);
$2_1 = $2_1 & 255;
$7_1 = $308($0_1, $4_1, $5_1) & 255;
$2_1 = ($2_1 >>> 0 < $7_1 >>> 0 ? $2_1 : $7_1) + 1 & 255;
$7_1 = HEAP32[$8_1 >> 2];
$9_1 = $9_1 + (($7_1 | 0) != ($1_1 | 0)) & 255;
$2_1 = $2_1 >>> 0 < $9_1 >>> 0 ? $2_1 : $9_1;
if (!(($1_1 | 0) != ($13_1 | 0) | ($7_1 | 0) != ($6_1 | 0))) {
$3_1 = $308($0_1, $17_1, $3_1 - 1 | 0) + 1 & 255;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
}
$3_1 = $12_1 & 255;
$12_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
}
$304($14_1, $2_1);
$11_1 = $11_1 - 1 | 0;
$10_1 = $10_1 - 4 | 0;
$13_1 = HEAP32[$8_1 >> 2];
$8_1 = $8_1 + 4 | 0;
$3_1 = $5_1;
continue;
};
}

function $322($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = $308($1_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 28 >> 2]) & 255;
HEAP32[$0_1 + 4 >> 2] = Math_imul($2_1, 1e3);
HEAP32[$0_1 >> 2] = HEAPU32[$1_1 + 32 >> 2] >= $2_1 >>> 0;
}

function $323($0_1, $1_1) {
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

function $324($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
label$1 : {
if (!$1_1) {
break label$1
}
HEAP32[$0_1 + 8 >> 2] = $1_1 - 1;
$1_1 = HEAP32[$0_1 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 4 >> 2]) {
break label$1
}
HEAP32[$0_1 >> 2] = $1_1 + 20;
$2_1 = $1_1;
}
return $2_1;
}

function $325($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = HEAP32[$1_1 + 8 >> 2] - 1 | 0;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
while (1) {
$2_1 = 0;
if (($4_1 | 0) == ($5_1 | 0)) {
break label$1
}
$2_1 = $4_1 + 12 | 0;
HEAP32[$1_1 >> 2] = $2_1;
HEAP32[$1_1 + 8 >> 2] = $3_1 + 2;
$3_1 = $3_1 + 1 | 0;
$6_1 = $4_1 + 8 | 0;
$4_1 = $2_1;
$2_1 = HEAP32[$6_1 >> 2];
if (!$2_1) {
continue
}
break;
};
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
$2_1 = 1;
}
HEAP32[$0_1 >> 2] = $2_1;
}

function $326($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
$4_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
while (1) {
$3_1 = $2_1;
$2_1 = 0;
if (($4_1 | 0) == ($3_1 | 0)) {
break label$1
}
$2_1 = $3_1 + 12 | 0;
HEAP32[$1_1 >> 2] = $2_1;
if (!HEAP32[$3_1 + 8 >> 2]) {
continue
}
break;
};
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
$2_1 = 1;
}
HEAP32[$0_1 >> 2] = $2_1;
}

function $327($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$114($2_1 + 8 | 0, $1_1);
$1_1 = HEAP32[$2_1 + 8 >> 2];
label$1 : {
if ($1_1) {
$108($0_1, $1_1, HEAP32[$2_1 + 12 >> 2]);
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $2_1 + 16 | 0;
}

function $328($0_1, $1_1) {
$347($0_1, $1_1, 52);
}

function $329($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$0_1 + 24 >> 2];
label$1 : {
label$2 : {
$6_1 = HEAP32[$0_1 + 28 >> 2];
if (!$6_1) {
break label$2
}
$3_1 = Math_imul($6_1, 24) + $5_1 | 0;
$4_1 = $3_1 - 24 | 0;
if (!$4_1) {
break label$2
}
$4_1 = HEAP32[$4_1 >> 2];
if (($4_1 | 0) == 1114112) {
break label$2
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
HEAP32[$2_1 + 40 >> 2] = 0;
HEAP32[$2_1 + 44 >> 2] = 0;
HEAP32[$2_1 + 32 >> 2] = 0;
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
}
$3_1 = HEAP32[$0_1 + 16 >> 2];
$296($2_1, HEAP32[$0_1 + 12 >> 2], $3_1, $2_1 + 24 | 0, $1_1);
if (HEAP32[$0_1 + 20 >> 2] == ($6_1 | 0)) {
$299($0_1 + 20 | 0, 8, 24);
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
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$2_1 = global$0 - 80 | 0;
global$0 = $2_1;
while (1) {
if (($3_1 | 0) != 8) {
HEAP32[($2_1 + 48 | 0) + $3_1 >> 2] = 32;
$3_1 = $3_1 + 4 | 0;
continue;
}
break;
};
$3_1 = HEAP32[$2_1 + 52 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$2_1 + 48 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
label$3 : {
label$4 : {
$6_1 = HEAP32[$1_1 + 28 >> 2];
if (!$6_1) {
break label$4
}
$3_1 = HEAP32[$1_1 + 24 >> 2] + Math_imul($6_1, 24) | 0;
$4_1 = $3_1 - 24 | 0;
if (!$4_1) {
break label$4
}
$4_1 = HEAP32[$4_1 >> 2];
if (($4_1 | 0) == 1114112) {
break label$4
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
break label$3;
}
HEAP32[$2_1 + 40 >> 2] = 0;
HEAP32[$2_1 + 44 >> 2] = 0;
HEAP32[$2_1 + 32 >> 2] = 0;
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 28 >> 2] = 0;
}
$7_1 = $2_1 + 16 | 0;
$4_1 = HEAP32[$1_1 + 16 >> 2];
$8_1 = HEAP32[$1_1 + 12 >> 2];
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 8) {
$5_1 = HEAP32[$2_1 + 44 >> 2];
HEAP32[$2_1 + 64 >> 2] = HEAP32[$2_1 + 40 >> 2];
HEAP32[$2_1 + 68 >> 2] = $5_1;
$5_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 56 >> 2] = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 60 >> 2] = $5_1;
$5_1 = HEAP32[$2_1 + 28 >> 2];
HEAP32[$2_1 + 48 >> 2] = HEAP32[$2_1 + 24 >> 2];
HEAP32[$2_1 + 52 >> 2] = $5_1;
$5_1 = HEAP32[$3_1 + $7_1 >> 2];
HEAP32[$2_1 + 72 >> 2] = $5_1;
$296($2_1 + 24 | 0, $8_1, $4_1, $2_1 + 48 | 0, $5_1);
$3_1 = $3_1 + 4 | 0;
continue;
}
break;
};
$3_1 = (Math_imul(__wasm_popcnt_i64(HEAP32[$2_1 + 40 >> 2], HEAP32[$2_1 + 44 >> 2]), 2e3) >>> 0) / (($4_1 + $6_1 | 0) + 1 >>> 0) | 0;
HEAP32[$0_1 >> 2] = $3_1 >>> 0 >= HEAPU32[$1_1 + 32 >> 2];
$1_1 = $0_1;
$0_1 = 1e3 - $3_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $0_1 >>> 0 > 1e3 ? 0 : $0_1;
global$0 = $2_1 + 80 | 0;
}

function $331($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if ($1_1 >>> 0 <= HEAPU32[$0_1 + 28 >> 2]) {
HEAP32[$0_1 + 28 >> 2] = $1_1
}
}

function $332($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
label$1 : {
$1_1 = HEAP32[$0_1 >> 2];
label$2 : {
label$3 : {
if (!$1_1) {
break label$3
}
HEAP32[$0_1 >> 2] = $1_1 - 1;
if (HEAPU8[$0_1 + 20 | 0]) {
break label$3
}
$1_1 = HEAP32[$0_1 + 12 >> 2];
label$4 : {
if (!$1_1) {
$1_1 = HEAP32[$0_1 + 4 >> 2];
if (($1_1 | 0) != HEAP32[$0_1 + 8 >> 2]) {
break label$4
}
break label$3;
}
HEAP32[$0_1 + 12 >> 2] = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
if ($1_1 >>> 0 >= $2_1 - $3_1 >>> 3 >>> 0) {
break label$1
}
$1_1 = ($1_1 << 3) + $3_1 | 0;
}
HEAP32[$0_1 + 4 >> 2] = $1_1 + 8;
if (HEAP32[$1_1 >> 2] - HEAP32[HEAP32[HEAP32[$0_1 + 16 >> 2] >> 2] >> 2] >>> 0 < 28) {
break label$2
}
HEAP8[$0_1 + 20 | 0] = 1;
}
$1_1 = 0;
}
return $1_1;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
return 0;
}

function $333($0_1, $1_1, $2_1, $3_1) {
$0_1 = $40($0_1, $1_1, $2_1, $3_1) & 255;
return $0_1 ? $0_1 >>> 7 | 0 : 2;
}

function $334() {
return HEAP32[265716];
}

function $335($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$211($1_1 + 8 | 0, $0_1, 1, 1);
$3_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
$27(HEAP32[265712], HEAP32[265713]);
HEAP32[265714] = $0_1;
HEAP32[265713] = $2_1;
HEAP32[265712] = $3_1;
global$0 = $1_1 + 16 | 0;
return $2_1 | 0;
}

function $336() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
$0_1 = global$0 - 160 | 0;
global$0 = $0_1;
$11_1 = HEAP32[265713];
$13_1 = HEAP32[265712];
HEAP32[265712] = 0;
HEAP32[265713] = 1;
$1_1 = HEAP32[265714];
HEAP32[265714] = 0;
label$1 : {
label$2 : {
if (HEAP32[265718] != -2147483648) {
$243($0_1 + 32 | 0, $11_1, $1_1);
if (HEAP32[$0_1 + 32 >> 2]) {
$311($0_1 + 148 | 0);
break label$1;
}
$1_1 = $0_1 + 32 | 0;
$11($1_1, HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2], 10);
HEAP32[$0_1 + 72 >> 2] = 3;
$166($0_1 + 24 | 0, $1_1);
$2_1 = HEAP32[$0_1 + 24 >> 2];
$4_1 = HEAP32[$0_1 + 28 >> 2];
$5_1 = !$2_1 | !$4_1;
$166($0_1 + 16 | 0, $1_1);
$1_1 = HEAP32[$0_1 + 16 >> 2];
if ($1_1) {
$10($0_1 + 128 | 0, $1_1, HEAP32[$0_1 + 20 >> 2]);
$7_1 = HEAP32[$0_1 + 132 >> 2];
$3_1 = HEAPU8[$0_1 + 128 | 0] ? 0 : $7_1;
} else {
$3_1 = 0
}
$166($0_1 + 8 | 0, $0_1 + 32 | 0);
$6_1 = HEAP32[$0_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 76 >> 2] = 0;
HEAP32[$0_1 + 80 >> 2] = 4;
HEAP32[$0_1 + 88 >> 2] = 1062872;
HEAP32[$0_1 + 84 >> 2] = 0;
$194($0_1 + 92 | 0, $5_1 ? 1 : $2_1, $2_1 ? $4_1 : 0);
$157($0_1 + 104 | 0, HEAPU8[$0_1 + 101 | 0], $1_1 ? $1_1 : 1, $1_1 ? $6_1 : 0);
label$7 : {
label$8 : {
label$9 : {
$1_1 = HEAP32[$0_1 + 112 >> 2];
label$10 : {
if (!$1_1) {
$1_1 = 4;
$5_1 = 0;
$6_1 = HEAP32[$0_1 + 108 >> 2];
$8_1 = 4;
$3_1 = 0;
break label$10;
}
$6_1 = HEAP32[$0_1 + 108 >> 2];
$251($0_1 + 128 | 0, $0_1 + 76 | 0, $6_1, $1_1);
$2_1 = HEAP32[$0_1 + 132 >> 2];
$1_1 = HEAP32[$0_1 + 136 >> 2];
$9_1 = HEAP32[$0_1 + 128 >> 2];
if (($9_1 | 0) == -2147483648) {
break label$9
}
HEAP32[$0_1 + 116 >> 2] = $9_1;
HEAP32[$0_1 + 120 >> 2] = $2_1;
HEAP32[$0_1 + 124 >> 2] = $1_1;
$8_1 = HEAP32[$0_1 + 80 >> 2];
$192($0_1 + 128 | 0, $8_1, HEAP32[$0_1 + 84 >> 2]);
$4_1 = HEAP32[$0_1 + 128 >> 2];
if (($4_1 | 0) != -2147483648) {
break label$8
}
$4_1 = $1_1;
if (($1_1 | 0) == 2 | $1_1 >>> 0 > 2) {
$117($2_1, $4_1)
}
HEAP32[$0_1 + 144 >> 2] = $3_1;
$10_1 = Math_imul($9_1, 20);
$12_1 = ($10_1 >>> 0) / 12 | 0;
$5_1 = Math_imul($4_1, 20);
$4_1 = $2_1 + $5_1 | 0;
label$13 : {
if (!$3_1) {
$1_1 = $2_1;
$3_1 = $1_1;
break label$13;
}
$1_1 = $2_1;
$3_1 = $1_1;
label$15 : {
while (1) {
if (!$5_1) {
$1_1 = $4_1;
break label$15;
}
$14_1 = HEAP32[$1_1 >> 2];
$15_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 >> 2] = $14_1;
HEAP32[$3_1 + 4 >> 2] = $15_1;
$5_1 = $5_1 - 20 | 0;
$3_1 = $3_1 + 12 | 0;
$1_1 = $1_1 + 20 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
};
$7_1 = 0;
}
HEAP32[$0_1 + 144 >> 2] = $7_1;
}
HEAP32[$0_1 + 128 >> 2] = 4;
HEAP32[$0_1 + 136 >> 2] = 0;
$74(0, 4);
HEAP32[$0_1 + 140 >> 2] = 4;
HEAP32[$0_1 + 132 >> 2] = 4;
$73($1_1, ($4_1 - $1_1 >>> 0) / 20 | 0);
label$18 : {
if (!$9_1) {
$1_1 = $2_1;
break label$18;
}
$1_1 = $2_1;
$4_1 = Math_imul($12_1, 12);
if (($4_1 | 0) == ($10_1 | 0)) {
break label$18
}
$1_1 = $258($2_1, $10_1, $4_1);
if (!$1_1) {
break label$2
}
}
$95($0_1 + 128 | 0);
$5_1 = HEAP32[$0_1 + 76 >> 2];
$3_1 = ($3_1 - $2_1 >>> 0) / 12 | 0;
}
$27(HEAP32[$0_1 + 104 >> 2], $6_1);
$46($5_1, $8_1);
HEAP32[$0_1 + 156 >> 2] = 0;
HEAP32[$0_1 + 148 >> 2] = 0;
HEAP32[$0_1 + 152 >> 2] = 1;
HEAP32[$0_1 + 132 >> 2] = $1_1;
HEAP32[$0_1 + 128 >> 2] = $12_1;
HEAP32[$0_1 + 136 >> 2] = $3_1;
$2_1 = $0_1 + 148 | 0;
$169($2_1);
$129($2_1, 123);
$2_1 = $237($2_1, 1048632, 5);
$169($2_1);
$129($2_1, 91);
$3_1 = Math_imul($3_1, 12);
while (1) {
if (!$3_1) {
break label$7
}
$170($2_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $3_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
};
}
$27(HEAP32[$0_1 + 104 >> 2], $6_1);
$46(HEAP32[$0_1 + 76 >> 2], HEAP32[$0_1 + 80 >> 2]);
$310($0_1 + 148 | 0, $2_1, $1_1);
break label$1;
}
$2_1 = HEAP32[$0_1 + 136 >> 2];
$1_1 = HEAP32[$0_1 + 132 >> 2];
$72($0_1 + 116 | 0);
$27(HEAP32[$0_1 + 104 >> 2], $6_1);
$46(HEAP32[$0_1 + 76 >> 2], $8_1);
$309($0_1 + 148 | 0, $1_1, $2_1);
$46($4_1, $1_1);
break label$1;
}
$129($2_1, 93);
$129($2_1, 125);
$69($0_1 + 128 | 0);
break label$1;
}
$313($0_1 + 148 | 0);
break label$1;
}
abort();
}
$27($13_1, $11_1);
$27(HEAP32[265715], HEAP32[265716]);
$1_1 = HEAP32[$0_1 + 156 >> 2];
HEAP32[265717] = $1_1;
$2_1 = HEAP32[$0_1 + 152 >> 2];
HEAP32[265715] = HEAP32[$0_1 + 148 >> 2];
HEAP32[265716] = $2_1;
global$0 = $0_1 + 160 | 0;
return $1_1 | 0;
}

function $337($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$1_1 = global$0 - 144 | 0;
global$0 = $1_1;
$8_1 = HEAP32[265713];
$10_1 = HEAP32[265712];
HEAP32[265712] = 0;
HEAP32[265713] = 1;
$9_1 = HEAP32[265714];
HEAP32[265714] = 0;
label$1 : {
label$2 : {
label$3 : {
if (HEAP32[265718] != -2147483648) {
$55($1_1 + 80 | 0, 1062872, $0_1);
$4_1 = HEAP32[$1_1 + 84 >> 2];
$3_1 = HEAP32[$1_1 + 88 >> 2];
label$5 : {
label$6 : {
if (HEAP32[$1_1 + 80 >> 2] == 1) {
$2_1 = $4_1;
$4_1 = $2_1 & -256;
$0_1 = $3_1;
break label$6;
}
HEAP32[$1_1 + 24 >> 2] = HEAP32[$1_1 + 92 >> 2];
HEAP32[$1_1 + 16 >> 2] = $4_1;
HEAP32[$1_1 + 20 >> 2] = $3_1;
$7_1 = -2078137563;
$6_1 = -873292572;
if ($9_1) {
$2_1 = $8_1;
$5_1 = $9_1;
while (1) {
$7_1 = __wasm_i64_mul(HEAPU8[$2_1 | 0] ^ $7_1, $6_1, 435, 256);
$6_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $2_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
}
label$10 : {
if (($4_1 | 0) != ($9_1 | 0)) {
$2_1 = 5
} else {
$4_1 = $6_1 ^ $7_1;
$5_1 = $4_1 << 24 | ($4_1 & 65280) << 8;
$3_1 = $4_1 & -16777216;
$2_1 = $3_1 >>> 24 | 0;
$12_1 = $3_1 << 8;
$3_1 = $4_1 & 16711680;
$11_1 = $3_1 >>> 8 | 0;
$3_1 = $12_1 | $3_1 << 24;
$4_1 = $2_1 | $11_1 | $5_1;
$11_1 = $4_1 >>> 24 | 0;
$5_1 = $2_1;
$2_1 = (($6_1 & 255) << 24 | $7_1 >>> 8) & -16777216 | $12_1;
if (HEAP32[$1_1 + 20 >> 2] == ((($4_1 & 16777215) << 8 | $3_1 >>> 24) & -65536 | (($5_1 & 16777215) << 8 | $2_1 >>> 24)) & HEAPU8[$1_1 + 24 | 0] == ($11_1 & 255 | $5_1 >>> 24)) {
break label$10
}
$2_1 = 6;
}
$4_1 = 0;
break label$6;
}
$2_1 = 0;
if (HEAP32[265752] != ($0_1 | 0)) {
$3_1 = HEAP32[265762];
$6_1 = HEAP32[265763];
if ($6_1) {
$5_1 = 0;
$2_1 = $6_1;
while (1) {
if ($2_1 >>> 0 >= 2) {
$7_1 = $2_1 >>> 1 | 0;
$4_1 = $7_1 + $5_1 | 0;
$5_1 = HEAPU32[($4_1 << 4) + $3_1 >> 2] < $0_1 >>> 0 ? $4_1 : $5_1;
$2_1 = $2_1 - $7_1 | 0;
continue;
}
break;
};
$2_1 = (HEAPU32[($5_1 << 4) + $3_1 >> 2] < $0_1 >>> 0) + $5_1 | 0;
}
$4_1 = $2_1 >>> 0 >= $6_1 >>> 0;
if (!$4_1 & HEAP32[($2_1 << 4) + $3_1 >> 2] == ($0_1 | 0)) {
break label$3
}
if (($6_1 | 0) == HEAP32[265761]) {
$299(1063044, 4, 16);
$3_1 = HEAP32[265762];
}
$3_1 = ($2_1 << 4) + $3_1 | 0;
label$20 : {
if ($4_1) {
break label$20
}
$2_1 = $6_1 - $2_1 << 4;
if (!$2_1) {
break label$20
}
wasm2js_memory_copy($3_1 + 16 | 0, $3_1, $2_1);
}
HEAP32[$3_1 + 12 >> 2] = $9_1;
HEAP32[$3_1 + 8 >> 2] = $8_1;
HEAP32[$3_1 + 4 >> 2] = $10_1;
HEAP32[$3_1 >> 2] = $0_1;
HEAP32[265763] = $6_1 + 1;
break label$2;
}
$5_1 = HEAP32[265760];
$0_1 = HEAP32[265759];
$35($1_1 - -64 | 0, 7, $8_1, $9_1);
if (HEAPU32[$1_1 + 76 >> 2] < $0_1 >>> 0) {
if (HEAPU8[$1_1 + 64 | 0] == 9) {
HEAP32[$1_1 + 64 >> 2] = 3;
HEAP32[$1_1 + 68 >> 2] = 0;
}
HEAP32[$1_1 + 72 >> 2] = 1;
HEAP32[$1_1 + 76 >> 2] = 0;
$0_1 = 0;
}
$33($1_1 + 8 | 0, $0_1, 4, 12);
HEAP32[$1_1 + 116 >> 2] = 0;
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 + 108 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 112 >> 2] = $2_1;
$34($1_1 + 108 | 0, 0, $0_1, 4, 12);
$2_1 = HEAP32[$1_1 + 116 >> 2];
$6_1 = $2_1 + $0_1 | 0;
$2_1 = HEAP32[$1_1 + 112 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
if ($0_1) {
$306($1_1 + 80 | 0, $1_1 - -64 | 0);
HEAP32[$2_1 + 8 >> 2] = HEAP32[$1_1 + 88 >> 2];
$3_1 = HEAP32[$1_1 + 84 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$1_1 + 80 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
$0_1 = $0_1 - 1 | 0;
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
HEAP32[$1_1 + 116 >> 2] = $6_1;
if (HEAPU32[$1_1 + 76 >> 2] < $5_1 >>> 0) {
if (HEAPU8[$1_1 + 64 | 0] == 9) {
HEAP32[$1_1 + 64 >> 2] = 3;
HEAP32[$1_1 + 68 >> 2] = 0;
}
HEAP32[$1_1 + 72 >> 2] = 1;
HEAP32[$1_1 + 76 >> 2] = 0;
$5_1 = 0;
}
$33($1_1, $5_1, 4, 16);
HEAP32[$1_1 + 128 >> 2] = 0;
$0_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 + 120 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 124 >> 2] = $0_1;
$34($1_1 + 120 | 0, 0, $5_1, 4, 16);
$0_1 = HEAP32[$1_1 + 128 >> 2];
$4_1 = $0_1 + $5_1 | 0;
$2_1 = HEAP32[$1_1 + 124 >> 2] + ($0_1 << 4) | 0;
while (1) {
if ($5_1) {
$0_1 = $1_1 - -64 | 0;
$6_1 = $39($0_1);
$3_1 = $39($0_1);
$306($1_1 + 80 | 0, $0_1);
$0_1 = HEAP32[$1_1 + 84 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$1_1 + 80 >> 2];
HEAP32[$2_1 + 4 >> 2] = $0_1;
HEAP8[$1_1 + 93 | 0] = $3_1;
HEAP8[$1_1 + 92 | 0] = $6_1;
$0_1 = HEAP32[$1_1 + 92 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$1_1 + 88 >> 2];
HEAP32[$2_1 + 12 >> 2] = $0_1;
$5_1 = $5_1 - 1 | 0;
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
HEAP32[$1_1 + 128 >> 2] = $4_1;
HEAP32[$1_1 + 100 >> 2] = $4_1;
$0_1 = HEAP32[$1_1 + 124 >> 2];
HEAP32[$1_1 + 92 >> 2] = HEAP32[$1_1 + 120 >> 2];
HEAP32[$1_1 + 96 >> 2] = $0_1;
$0_1 = HEAP32[$1_1 + 112 >> 2];
HEAP32[$1_1 + 80 >> 2] = HEAP32[$1_1 + 108 >> 2];
HEAP32[$1_1 + 84 >> 2] = $0_1;
HEAP32[$1_1 + 88 >> 2] = HEAP32[$1_1 + 116 >> 2];
label$29 : {
if (HEAPU8[$1_1 + 64 | 0] != 9) {
$7_1 = HEAP32[$1_1 + 64 >> 2];
$6_1 = HEAP32[$1_1 + 68 >> 2];
$66($1_1 + 80 | 0);
break label$29;
}
$2_1 = $1_1 + 92 | 0;
$0_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$1_1 + 48 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$1_1 + 52 >> 2] = $0_1;
HEAP32[$1_1 + 56 >> 2] = HEAP32[$2_1 + 8 >> 2];
$7_1 = HEAP32[$1_1 + 84 >> 2];
$6_1 = HEAP32[$1_1 + 88 >> 2];
$2_1 = HEAP32[$1_1 + 80 >> 2];
if (($2_1 | 0) != -2147483648) {
break label$5
}
}
$2_1 = $7_1;
$4_1 = $2_1 & -256;
$0_1 = $6_1;
}
$3_1 = $4_1;
$27($10_1, $8_1);
if (($2_1 & 255) == 9) {
break label$2
}
$310($1_1 + 132 | 0, $2_1 & 255 | $3_1, $0_1);
break label$1;
}
HEAP32[$1_1 + 40 >> 2] = HEAP32[$1_1 + 56 >> 2];
$0_1 = HEAP32[$1_1 + 52 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 48 >> 2];
HEAP32[$1_1 + 36 >> 2] = $0_1;
$65();
HEAP32[265765] = $7_1;
HEAP32[265766] = $6_1;
HEAP32[265764] = $2_1;
$0_1 = HEAP32[$1_1 + 36 >> 2];
HEAP32[265767] = HEAP32[$1_1 + 32 >> 2];
HEAP32[265768] = $0_1;
HEAP32[265769] = HEAP32[$1_1 + 40 >> 2];
break label$3;
}
$313($1_1 + 132 | 0);
$27($10_1, $8_1);
break label$1;
}
$27($10_1, $8_1);
}
HEAP32[$1_1 + 140 >> 2] = 0;
HEAP32[$1_1 + 132 >> 2] = 0;
HEAP32[$1_1 + 136 >> 2] = 1;
$0_1 = $1_1 + 132 | 0;
$169($0_1);
$129($0_1, 123);
$129($0_1, 125);
}
$27(HEAP32[265715], HEAP32[265716]);
$2_1 = HEAP32[$1_1 + 140 >> 2];
HEAP32[265717] = $2_1;
$0_1 = HEAP32[$1_1 + 136 >> 2];
HEAP32[265715] = HEAP32[$1_1 + 132 >> 2];
HEAP32[265716] = $0_1;
global$0 = $1_1 + 144 | 0;
return $2_1 | 0;
}

function $338() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0;
$0_1 = global$0 - 608 | 0;
global$0 = $0_1;
$27_1 = HEAP32[265712];
$20_1 = HEAP32[265713];
HEAP32[265712] = 0;
HEAP32[265713] = 1;
$2_1 = HEAP32[265714];
HEAP32[265714] = 0;
$1_1 = $0_1 + 224 | 0;
$35($1_1, 0, $20_1, $2_1);
$42($1_1);
$2_1 = $37($1_1);
if ($2_1 >>> 0 >= 33) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 772;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$15_1 = $2_1 >>> 0 < 32 ? $2_1 : 32;
$33($0_1 + 56 | 0, $15_1, 4, 24);
HEAP32[$0_1 + 480 >> 2] = 0;
$2_1 = HEAP32[$0_1 + 60 >> 2];
HEAP32[$0_1 + 472 >> 2] = HEAP32[$0_1 + 56 >> 2];
HEAP32[$0_1 + 476 >> 2] = $2_1;
$34($0_1 + 472 | 0, 0, $15_1, 4, 24);
$4_1 = $0_1 + 500 | 0;
$12_1 = $0_1 + 308 | 0;
$13_1 = $0_1 + 76 | 0;
$16_1 = HEAP32[$0_1 + 480 >> 2];
$7_1 = HEAP32[$0_1 + 476 >> 2];
while (1) {
if (($10_1 | 0) != ($15_1 | 0)) {
$172($0_1 + 48 | 0, $0_1 + 224 | 0);
$108($0_1 + 516 | 0, HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
$6_1 = HEAP32[$0_1 + 524 >> 2];
$8_1 = HEAP32[$0_1 + 520 >> 2];
$1_1 = 0;
$2_1 = HEAP32[262808];
HEAP32[$13_1 >> 2] = HEAP32[262807];
HEAP32[$13_1 + 4 >> 2] = $2_1;
HEAP32[$13_1 + 8 >> 2] = HEAP32[262809];
$3_1 = HEAP32[262813];
$5_1 = HEAP32[262812];
HEAP32[$12_1 >> 2] = $5_1;
HEAP32[$12_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 72 >> 2] = HEAP32[262814];
$2_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[$12_1 + 8 >> 2] = HEAP32[$0_1 + 72 >> 2];
HEAP32[$12_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[$12_1 + 16 >> 2] = HEAP32[$0_1 + 80 >> 2];
HEAP32[$12_1 + 20 >> 2] = $2_1;
HEAP32[$0_1 + 64 >> 2] = $5_1;
HEAP32[$0_1 + 68 >> 2] = $3_1;
HEAP32[$0_1 + 304 >> 2] = 2;
HEAP32[$0_1 + 296 >> 2] = 1;
HEAP32[$0_1 + 300 >> 2] = 0;
HEAP32[$0_1 + 332 >> 2] = 1051e3;
HEAP32[$0_1 + 336 >> 2] = 1051100;
HEAP32[$0_1 + 340 >> 2] = 1051272;
HEAP32[$0_1 + 344 >> 2] = 1051288;
$10_1 = $10_1 + 1 | 0;
label$5 : {
label$6 : {
while (1) {
if (($1_1 | 0) == 24) {
$1_1 = 0;
while (1) {
if (($1_1 | 0) == 100) {
$1_1 = -16;
while (1) {
if (!$1_1) {
$3_1 = 3;
break label$5;
}
$194($0_1 + 544 | 0, HEAP32[$1_1 + 1051296 >> 2], HEAP32[$1_1 + 1051300 >> 2]);
label$13 : {
if ($41(HEAP32[$0_1 + 544 >> 2], HEAP32[$0_1 + 548 >> 2], $8_1, $6_1)) {
HEAP8[$0_1 + 536 | 0] = HEAPU8[$0_1 + 552 | 0];
$2_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$0_1 + 528 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$0_1 + 532 >> 2] = $2_1;
$3_1 = HEAPU8[$0_1 + 553 | 0];
if (($3_1 | 0) != 3) {
break label$13
}
}
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$6_1 = HEAPU16[$0_1 + 554 >> 1];
HEAP8[$0_1 + 552 | 0] = HEAPU8[$0_1 + 536 | 0];
$2_1 = HEAP32[$0_1 + 532 >> 2];
HEAP32[$0_1 + 544 >> 2] = HEAP32[$0_1 + 528 >> 2];
HEAP32[$0_1 + 548 >> 2] = $2_1;
break label$5;
}
label$15 : {
if ($41(HEAP32[$1_1 + 1051008 >> 2], HEAP32[$1_1 + 1051012 >> 2], $8_1, $6_1)) {
$3_1 = HEAPU8[$1_1 + 1051017 | 0];
if (($3_1 | 0) != 3) {
break label$15
}
}
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$2_1 = $1_1 + 1051e3 | 0;
$1_1 = $2_1 + 18 | 0;
$9_1 = $2_1 + 8 | 0;
break label$6;
}
label$17 : {
$2_1 = ($0_1 + 296 | 0) + $1_1 | 0;
$9_1 = $2_1 + 12 | 0;
if ($41(HEAP32[$9_1 >> 2], HEAP32[$2_1 + 16 >> 2], $8_1, $6_1)) {
$3_1 = HEAPU8[$2_1 + 21 | 0];
if (($3_1 | 0) != 3) {
break label$17
}
}
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$1_1 = $9_1 + 10 | 0;
}
$2_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$0_1 + 544 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$0_1 + 548 >> 2] = $2_1;
HEAP8[$0_1 + 552 | 0] = HEAPU8[$9_1 + 8 | 0];
$6_1 = HEAPU16[$1_1 >> 1];
}
$2_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$4_1 + 4 >> 2] = $2_1;
HEAP8[$4_1 + 8 | 0] = HEAPU8[$0_1 + 552 | 0];
$8_1 = HEAP32[$0_1 + 520 >> 2];
$5_1 = HEAP32[$0_1 + 516 >> 2];
HEAP32[$0_1 + 488 >> 2] = $5_1;
HEAP32[$0_1 + 492 >> 2] = $8_1;
HEAP32[$0_1 + 496 >> 2] = HEAP32[$0_1 + 524 >> 2];
$9_1 = HEAPU8[$0_1 + 505 | 0] | HEAPU8[$0_1 + 506 | 0] << 8 | (HEAPU8[$0_1 + 507 | 0] << 16 | HEAPU8[$0_1 + 508 | 0] << 24);
$2_1 = $7_1 + Math_imul($16_1, 24) | 0;
$1_1 = HEAPU8[$0_1 + 501 | 0] | HEAPU8[$0_1 + 502 | 0] << 8 | (HEAPU8[$0_1 + 503 | 0] << 16 | HEAPU8[$0_1 + 504 | 0] << 24);
HEAP8[$2_1 + 13 | 0] = $1_1;
HEAP8[$2_1 + 14 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 15 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 16 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 17 | 0] = $9_1;
HEAP8[$2_1 + 18 | 0] = $9_1 >>> 8;
HEAP8[$2_1 + 19 | 0] = $9_1 >>> 16;
HEAP8[$2_1 + 20 | 0] = $9_1 >>> 24;
$1_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 496 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1;
HEAP32[$2_1 >> 2] = $5_1;
HEAP32[$2_1 + 4 >> 2] = $8_1;
HEAP16[$2_1 + 22 >> 1] = $6_1;
HEAP8[$2_1 + 21 | 0] = $3_1;
$16_1 = $16_1 + 1 | 0;
continue;
}
break;
};
$13_1 = HEAP32[$0_1 + 472 >> 2];
$11_1 = HEAP32[$0_1 + 476 >> 2];
$2_1 = $37($0_1 + 224 | 0);
if ($2_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 772;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$3_1 = $2_1 >>> 0 < 255 ? $2_1 : 255;
$33($0_1 + 40 | 0, $3_1, 4, 16);
HEAP32[$0_1 + 72 >> 2] = 0;
$2_1 = HEAP32[$0_1 + 44 >> 2];
HEAP32[$0_1 + 64 >> 2] = HEAP32[$0_1 + 40 >> 2];
HEAP32[$0_1 + 68 >> 2] = $2_1;
$34($0_1 - -64 | 0, 0, $3_1, 4, 16);
$2_1 = HEAP32[$0_1 + 72 >> 2];
$21_1 = $2_1 + $3_1 | 0;
$1_1 = HEAP32[$0_1 + 68 >> 2] + ($2_1 << 4) | 0;
while (1) {
if ($3_1) {
$2_1 = $0_1 + 224 | 0;
$172($0_1 + 32 | 0, $2_1);
$108($0_1 + 296 | 0, HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2]);
$4_1 = $39($2_1);
if (($4_1 & 255) >>> 0 >= $16_1 >>> 0) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 1796;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 304 >> 2];
$2_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
HEAP8[$1_1 + 12 | 0] = $4_1;
$3_1 = $3_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$17_1 = HEAP32[$0_1 + 64 >> 2];
$18_1 = HEAP32[$0_1 + 68 >> 2];
$8_1 = $42($0_1 + 224 | 0);
$1_1 = HEAPU8[$0_1 + 224 | 0];
if ($8_1 >>> 0 >= 1048577) {
if (($1_1 & 255) == 9) {
HEAP32[$0_1 + 224 >> 2] = 1540;
HEAP32[$0_1 + 228 >> 2] = 0;
$1_1 = 4;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$2_1 = 0;
HEAP32[$0_1 + 304 >> 2] = 0;
HEAP32[$0_1 + 296 >> 2] = 0;
HEAP32[$0_1 + 300 >> 2] = 1;
while (1) {
$5_1 = $8_1 - $2_1 | 0;
label$28 : {
while (1) {
if (($1_1 & 255) != 9 | $2_1 >>> 0 >= $8_1 >>> 0) {
break label$28
}
$1_1 = $0_1 + 224 | 0;
$3_1 = $39($1_1);
$7_1 = $42($1_1);
$1_1 = HEAPU8[$0_1 + 224 | 0];
label$30 : {
if (($3_1 & 255) >>> 0 < $21_1 >>> 0) {
$4_1 = $7_1 + 1 | 0;
$4_1 = $4_1 ? $4_1 : -1;
if ($4_1 >>> 0 <= $5_1 >>> 0) {
break label$30
}
}
if (($1_1 & 255) == 9) {
HEAP32[$0_1 + 224 >> 2] = 1796;
HEAP32[$0_1 + 228 >> 2] = 0;
$1_1 = 4;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
continue;
}
if (($1_1 & 255) != 9) {
continue
}
break;
};
$5_1 = $2_1;
$2_1 = $2_1 + $4_1 | 0;
if ($5_1 >>> 0 >= $2_1 >>> 0) {
HEAP32[$0_1 + 304 >> 2] = $2_1;
$1_1 = 9;
continue;
}
$128($0_1 + 296 | 0, $4_1);
$1_1 = $7_1 >>> 0 < 4294967294 ? $7_1 : -2;
$2_1 = HEAP32[$0_1 + 304 >> 2];
$6_1 = $2_1 + HEAP32[$0_1 + 300 >> 2] | 0;
while (1) {
HEAP8[$6_1 | 0] = $3_1;
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$6_1 = $6_1 + 1 | 0;
continue;
}
break;
};
$2_1 = $2_1 + $4_1 | 0;
HEAP32[$0_1 + 304 >> 2] = $2_1;
$1_1 = 9;
continue;
}
break;
};
$19_1 = HEAP32[$0_1 + 296 >> 2];
$12_1 = HEAP32[$0_1 + 300 >> 2];
$1_1 = $0_1 + 224 | 0;
$57($0_1 + 240 | 0, $1_1, $42($1_1), $2_1);
$3_1 = $2_1;
if ($2_1 >>> 0 > HEAPU32[$0_1 + 236 >> 2]) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 3;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
$3_1 = 0;
}
$1_1 = $0_1 + 560 | 0;
$48($1_1, $3_1);
$49($1_1, $3_1);
$1_1 = HEAP32[$0_1 + 568 >> 2];
$5_1 = $1_1 + $3_1 | 0;
$6_1 = HEAP32[$0_1 + 564 >> 2] + ($1_1 << 2) | 0;
$1_1 = 0;
while (1) {
if ($3_1) {
$7_1 = $42($0_1 + 224 | 0);
if ($7_1 >>> 0 > $1_1 >>> 0) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 2052;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$4_1 = $1_1 - $7_1 | 0;
HEAP32[$6_1 >> 2] = $1_1 >>> 0 < $4_1 >>> 0 ? 0 : $4_1;
$3_1 = $3_1 - 1 | 0;
$6_1 = $6_1 + 4 | 0;
$1_1 = !$7_1 + $1_1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 568 >> 2] = $5_1;
HEAP32[$0_1 + 80 >> 2] = 0;
HEAP32[$0_1 + 84 >> 2] = 0;
HEAP32[$0_1 + 72 >> 2] = 0;
HEAP32[$0_1 + 76 >> 2] = 0;
HEAP32[$0_1 + 64 >> 2] = 0;
HEAP32[$0_1 + 68 >> 2] = 0;
$1_1 = 0;
HEAP32[$0_1 + 552 >> 2] = 0;
HEAP32[$0_1 + 544 >> 2] = 0;
HEAP32[$0_1 + 548 >> 2] = 4;
$9_1 = 4;
$10_1 = 0;
while (1) {
label$43 : {
if (($10_1 | 0) != 24) {
HEAP32[($0_1 - -64 | 0) + $10_1 >> 2] = $1_1;
$6_1 = Math_imul($1_1, 12);
$3_1 = $37($0_1 + 224 | 0);
while (1) {
if (!$3_1) {
break label$43
}
$306($0_1 + 296 | 0, $0_1 + 224 | 0);
if (HEAP32[$0_1 + 544 >> 2] == ($1_1 | 0)) {
$134($0_1 + 544 | 0);
$9_1 = HEAP32[$0_1 + 548 >> 2];
}
$5_1 = $6_1 + $9_1 | 0;
HEAP32[$5_1 + 8 >> 2] = HEAP32[$0_1 + 304 >> 2];
$4_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$5_1 + 4 >> 2] = $4_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 552 >> 2] = $1_1;
$3_1 = $3_1 - 1 | 0;
$6_1 = $6_1 + 12 | 0;
continue;
};
}
$3_1 = $0_1 + 224 | 0;
$306($0_1 + 252 | 0, $3_1);
$22_1 = HEAP32[$0_1 + 84 >> 2];
$4_1 = HEAP32[$0_1 + 80 >> 2];
$23_1 = HEAP32[$0_1 + 76 >> 2];
$24_1 = HEAP32[$0_1 + 72 >> 2];
$25_1 = HEAP32[$0_1 + 68 >> 2];
$241($0_1 + 264 | 0, $3_1, HEAP32[$0_1 + 64 >> 2]);
$5_1 = $0_1 + 296 | 0;
$3_1 = $37($3_1);
$48($5_1, $3_1);
$49($5_1, $3_1);
$5_1 = HEAP32[$0_1 + 304 >> 2];
$26_1 = $5_1 + $3_1 | 0;
$5_1 = HEAP32[$0_1 + 300 >> 2] + ($5_1 << 2) | 0;
$6_1 = 0;
while (1) {
if ($3_1) {
$7_1 = $42($0_1 + 224 | 0) + $6_1 | 0;
$6_1 = $6_1 >>> 0 > $7_1 >>> 0 ? -1 : $7_1;
HEAP32[$5_1 >> 2] = $6_1;
$3_1 = $3_1 - 1 | 0;
$5_1 = $5_1 + 4 | 0;
continue;
}
break;
};
if (($2_1 | 0) != ($6_1 | 0)) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 2308;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$9_1 = HEAP32[$0_1 + 296 >> 2];
$15_1 = HEAP32[$0_1 + 300 >> 2];
$5_1 = $0_1 + 224 | 0;
$241($0_1 + 280 | 0, $5_1, $23_1);
$5_1 = $37($5_1);
if ($5_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 772;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$6_1 = $5_1 >>> 0 < 255 ? $5_1 : 255;
$33($0_1 + 24 | 0, $6_1, 4, 28);
HEAP32[$0_1 + 580 >> 2] = 0;
$5_1 = HEAP32[$0_1 + 28 >> 2];
HEAP32[$0_1 + 572 >> 2] = HEAP32[$0_1 + 24 >> 2];
HEAP32[$0_1 + 576 >> 2] = $5_1;
$34($0_1 + 572 | 0, 0, $6_1, 4, 28);
$5_1 = HEAP32[$0_1 + 580 >> 2];
$8_1 = $5_1 + $6_1 | 0;
$3_1 = HEAP32[$0_1 + 576 >> 2] + Math_imul($5_1, 28) | 0;
$14_1 = $0_1 + 308 | 0;
$5_1 = $4_1;
while (1) {
if ($6_1) {
$7_1 = $0_1 + 224 | 0;
$172($0_1 + 16 | 0, $7_1);
$108($0_1 + 296 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
$241($0_1 + 488 | 0, $7_1, $5_1);
$5_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$14_1 + 8 >> 2] = HEAP32[$0_1 + 496 >> 2];
HEAP32[$14_1 + 12 >> 2] = $5_1;
$5_1 = HEAP32[$0_1 + 492 >> 2];
HEAP32[$14_1 >> 2] = HEAP32[$0_1 + 488 >> 2];
HEAP32[$14_1 + 4 >> 2] = $5_1;
$7_1 = HEAP32[$0_1 + 496 >> 2];
$10_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$3_1 + 24 >> 2] = HEAP32[$0_1 + 320 >> 2];
$5_1 = HEAP32[$0_1 + 316 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$0_1 + 312 >> 2];
HEAP32[$3_1 + 20 >> 2] = $5_1;
$5_1 = HEAP32[$0_1 + 308 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 304 >> 2];
HEAP32[$3_1 + 12 >> 2] = $5_1;
$5_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$3_1 + 4 >> 2] = $5_1;
$5_1 = $7_1 + $10_1 | 0;
$5_1 = $5_1 >>> 0 < $10_1 >>> 0 ? -1 : $5_1;
$6_1 = $6_1 - 1 | 0;
$3_1 = $3_1 + 28 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 580 >> 2] = $8_1;
$3_1 = $37($0_1 + 224 | 0);
if ($3_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 772;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$14_1 = $3_1 >>> 0 < 255 ? $3_1 : 255;
$33($0_1 + 8 | 0, $14_1, 4, 16);
$3_1 = 0;
HEAP32[$0_1 + 592 >> 2] = 0;
$7_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$0_1 + 584 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 588 >> 2] = $7_1;
$34($0_1 + 584 | 0, 0, $14_1, 4, 16);
$8_1 = HEAP32[$0_1 + 592 >> 2];
$6_1 = HEAP32[$0_1 + 588 >> 2] + ($8_1 << 4) | 0;
while (1) {
$10_1 = $3_1 + $22_1 | 0;
if (($3_1 | 0) != ($14_1 | 0)) {
$172($0_1, $0_1 + 224 | 0);
$108($0_1 + 296 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$7_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$6_1 + 4 >> 2] = $7_1;
HEAP32[$0_1 + 308 >> 2] = $10_1;
$7_1 = HEAP32[$0_1 + 308 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$0_1 + 304 >> 2];
HEAP32[$6_1 + 12 >> 2] = $7_1;
$6_1 = $6_1 + 16 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 592 >> 2] = $3_1 + $8_1;
$8_1 = $42($0_1 + 224 | 0);
$7_1 = $42($0_1 + 224 | 0);
$3_1 = $42($0_1 + 224 | 0);
HEAP8[$0_1 + 492 | 0] = ($1_1 | 0) == ($10_1 | 0);
HEAP8[$0_1 + 491 | 0] = ($5_1 | 0) == ($22_1 | 0);
HEAP8[$0_1 + 489 | 0] = ($24_1 + $26_1 | 0) == ($23_1 | 0);
$5_1 = $4_1;
$4_1 = HEAP32[$0_1 + 292 >> 2];
$1_1 = $4_1 + HEAP32[$0_1 + 288 >> 2] | 0;
HEAP8[$0_1 + 490 | 0] = ($5_1 | 0) == (($1_1 >>> 0 < $4_1 >>> 0 ? -1 : $1_1) | 0);
$4_1 = HEAP32[$0_1 + 276 >> 2];
$1_1 = $4_1 + HEAP32[$0_1 + 272 >> 2] | 0;
HEAP8[$0_1 + 488 | 0] = ($25_1 | 0) == (($1_1 >>> 0 < $4_1 >>> 0 ? -1 : $1_1) | 0);
$1_1 = 0;
$5_1 = !$7_1 | ($8_1 | 0) != 0;
label$59 : {
label$60 : {
while (1) {
if (($1_1 | 0) != 5) {
$4_1 = ($0_1 + 488 | 0) + $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if (HEAPU8[$4_1 | 0]) {
continue
}
break label$60;
}
break;
};
if (!$5_1) {
break label$60
}
$1_1 = HEAPU8[$0_1 + 224 | 0] == 9;
break label$59;
}
$1_1 = 0;
if (HEAPU8[$0_1 + 224 | 0] != 9) {
break label$59
}
HEAP32[$0_1 + 224 >> 2] = 1284;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 432 >> 2] = HEAP32[$0_1 + 552 >> 2];
$4_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$0_1 + 424 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$0_1 + 428 >> 2] = $4_1;
HEAP32[$0_1 + 328 >> 2] = $2_1;
HEAP32[$0_1 + 320 >> 2] = $19_1;
HEAP32[$0_1 + 324 >> 2] = $12_1;
HEAP32[$0_1 + 316 >> 2] = $21_1;
HEAP32[$0_1 + 308 >> 2] = $17_1;
HEAP32[$0_1 + 312 >> 2] = $18_1;
HEAP32[$0_1 + 304 >> 2] = $16_1;
$4_1 = HEAP32[$0_1 + 244 >> 2];
HEAP32[$0_1 + 332 >> 2] = HEAP32[$0_1 + 240 >> 2];
HEAP32[$0_1 + 336 >> 2] = $4_1;
HEAP32[$0_1 + 340 >> 2] = HEAP32[$0_1 + 248 >> 2];
$4_1 = HEAP32[$0_1 + 564 >> 2];
HEAP32[$0_1 + 344 >> 2] = HEAP32[$0_1 + 560 >> 2];
HEAP32[$0_1 + 348 >> 2] = $4_1;
HEAP32[$0_1 + 352 >> 2] = HEAP32[$0_1 + 568 >> 2];
HEAP32[$0_1 + 296 >> 2] = $13_1;
HEAP32[$0_1 + 300 >> 2] = $11_1;
HEAP32[$0_1 + 388 >> 2] = $9_1;
HEAP32[$0_1 + 392 >> 2] = $15_1;
HEAP32[$0_1 + 396 >> 2] = $26_1;
HEAP32[$0_1 + 436 >> 2] = $24_1;
HEAP32[$0_1 + 440 >> 2] = $25_1;
$4_1 = HEAP32[$0_1 + 276 >> 2];
HEAP32[$0_1 + 364 >> 2] = HEAP32[$0_1 + 272 >> 2];
HEAP32[$0_1 + 368 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 268 >> 2];
HEAP32[$0_1 + 356 >> 2] = HEAP32[$0_1 + 264 >> 2];
HEAP32[$0_1 + 360 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 284 >> 2];
HEAP32[$0_1 + 372 >> 2] = HEAP32[$0_1 + 280 >> 2];
HEAP32[$0_1 + 376 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 292 >> 2];
HEAP32[$0_1 + 380 >> 2] = HEAP32[$0_1 + 288 >> 2];
HEAP32[$0_1 + 384 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 576 >> 2];
HEAP32[$0_1 + 400 >> 2] = HEAP32[$0_1 + 572 >> 2];
HEAP32[$0_1 + 404 >> 2] = $4_1;
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 580 >> 2];
HEAP32[$0_1 + 420 >> 2] = HEAP32[$0_1 + 592 >> 2];
$4_1 = HEAP32[$0_1 + 588 >> 2];
HEAP32[$0_1 + 412 >> 2] = HEAP32[$0_1 + 584 >> 2];
HEAP32[$0_1 + 416 >> 2] = $4_1;
HEAP32[$0_1 + 464 >> 2] = $3_1;
HEAP32[$0_1 + 460 >> 2] = $7_1;
HEAP32[$0_1 + 456 >> 2] = $8_1;
HEAP32[$0_1 + 452 >> 2] = HEAP32[$0_1 + 260 >> 2];
$4_1 = HEAP32[$0_1 + 256 >> 2];
HEAP32[$0_1 + 444 >> 2] = HEAP32[$0_1 + 252 >> 2];
HEAP32[$0_1 + 448 >> 2] = $4_1;
label$63 : {
label$64 : {
label$65 : {
if (!$1_1) {
$17_1 = HEAP32[$0_1 + 224 >> 2];
$18_1 = HEAP32[$0_1 + 228 >> 2];
$100($0_1 + 296 | 0);
break label$65;
}
$4_1 = $0_1 + 308 | 0;
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 200 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 204 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 + 208 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 212 >> 2] = $1_1;
HEAP32[$0_1 + 216 >> 2] = HEAP32[$4_1 + 16 >> 2];
$17_1 = HEAP32[$0_1 + 300 >> 2];
$18_1 = HEAP32[$0_1 + 304 >> 2];
wasm2js_memory_copy($0_1 + 128 | 0, $0_1 + 332 | 0, 72);
$4_1 = $0_1 + 436 | 0;
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 96 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 100 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 108 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 112 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 116 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$0_1 + 120 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 + 124 >> 2] = $1_1;
$4_1 = $13_1;
if (($4_1 | 0) != -2147483648) {
break label$64
}
}
$310($0_1 + 596 | 0, $17_1, $18_1);
break label$63;
}
$19_1 = HEAP32[$0_1 + 432 >> 2];
$15_1 = HEAP32[$0_1 + 424 >> 2];
$8_1 = HEAP32[$0_1 + 428 >> 2];
$12_1 = HEAP32[$0_1 + 420 >> 2];
$5_1 = HEAP32[$0_1 + 416 >> 2];
$7_1 = HEAP32[$0_1 + 412 >> 2];
$9_1 = HEAP32[$0_1 + 408 >> 2];
$13_1 = HEAP32[$0_1 + 404 >> 2];
HEAP32[$0_1 + 504 >> 2] = HEAP32[$0_1 + 216 >> 2];
$1_1 = HEAP32[$0_1 + 212 >> 2];
HEAP32[$0_1 + 496 >> 2] = HEAP32[$0_1 + 208 >> 2];
HEAP32[$0_1 + 500 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 204 >> 2];
HEAP32[$0_1 + 488 >> 2] = HEAP32[$0_1 + 200 >> 2];
HEAP32[$0_1 + 492 >> 2] = $1_1;
wasm2js_memory_copy($0_1 + 296 | 0, $0_1 + 128 | 0, 72);
$1_1 = HEAP32[$0_1 + 124 >> 2];
HEAP32[$0_1 + 88 >> 2] = HEAP32[$0_1 + 120 >> 2];
HEAP32[$0_1 + 92 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 116 >> 2];
HEAP32[$0_1 + 80 >> 2] = HEAP32[$0_1 + 112 >> 2];
HEAP32[$0_1 + 84 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[$0_1 + 72 >> 2] = HEAP32[$0_1 + 104 >> 2];
HEAP32[$0_1 + 76 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 100 >> 2];
HEAP32[$0_1 + 64 >> 2] = HEAP32[$0_1 + 96 >> 2];
HEAP32[$0_1 + 68 >> 2] = $1_1;
HEAP32[$0_1 + 604 >> 2] = 0;
HEAP32[$0_1 + 596 >> 2] = 0;
HEAP32[$0_1 + 600 >> 2] = 1;
$1_1 = $0_1 + 596 | 0;
$169($1_1);
$129($1_1, 123);
$1_1 = $237($1_1, 1048637, 4);
$238($1_1, $2_1);
$11_1 = $237($1_1, 1048641, 6);
$169($11_1);
$129($11_1, 91);
$3_1 = Math_imul($9_1, 28);
$1_1 = $13_1;
while (1) {
if ($3_1) {
$170($11_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $3_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$129($11_1, 93);
$11_1 = $237($11_1, 1048647, 7);
$169($11_1);
$129($11_1, 91);
$3_1 = $12_1 << 4;
$1_1 = $5_1;
while (1) {
if ($3_1) {
$170($11_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $3_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$129($11_1, 93);
$1_1 = $237($11_1, 1048654, 9);
$238($1_1, $19_1);
$129($1_1, 125);
if (HEAP32[265718] != -2147483648) {
$100(1062872);
$65();
$1_1 = HEAP32[265762] + 8 | 0;
$3_1 = HEAP32[265763];
while (1) {
if ($3_1) {
$27(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$3_1 = $3_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[265761], HEAP32[265762], 4, 16);
}
HEAP32[265719] = $17_1;
HEAP32[265720] = $18_1;
HEAP32[265718] = $4_1;
$1_1 = HEAP32[$0_1 + 492 >> 2];
HEAP32[265721] = HEAP32[$0_1 + 488 >> 2];
HEAP32[265722] = $1_1;
$1_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[265723] = HEAP32[$0_1 + 496 >> 2];
HEAP32[265724] = $1_1;
HEAP32[265725] = HEAP32[$0_1 + 504 >> 2];
HEAP32[265726] = $2_1;
wasm2js_memory_copy(1062908, $0_1 + 296 | 0, 72);
HEAP32[265752] = $19_1;
HEAP32[265750] = $15_1;
HEAP32[265751] = $8_1;
HEAP32[265749] = $12_1;
HEAP32[265748] = $5_1;
HEAP32[265747] = $7_1;
HEAP32[265746] = $9_1;
HEAP32[265745] = $13_1;
HEAP32[265763] = 0;
HEAP32[265764] = -2147483648;
HEAP32[265761] = 0;
HEAP32[265762] = 4;
$2_1 = HEAP32[$0_1 + 68 >> 2];
HEAP32[265753] = HEAP32[$0_1 + 64 >> 2];
HEAP32[265754] = $2_1;
$2_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[265755] = HEAP32[$0_1 + 72 >> 2];
HEAP32[265756] = $2_1;
$2_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[265757] = HEAP32[$0_1 + 80 >> 2];
HEAP32[265758] = $2_1;
$2_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[265759] = HEAP32[$0_1 + 88 >> 2];
HEAP32[265760] = $2_1;
}
$27($27_1, $20_1);
$27(HEAP32[265715], HEAP32[265716]);
$1_1 = HEAP32[$0_1 + 604 >> 2];
HEAP32[265717] = $1_1;
$2_1 = HEAP32[$0_1 + 600 >> 2];
HEAP32[265715] = HEAP32[$0_1 + 596 >> 2];
HEAP32[265716] = $2_1;
global$0 = $0_1 + 608 | 0;
return $1_1 | 0;
}
$10_1 = $10_1 + 4 | 0;
continue;
};
}

function $339() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0;
$0_1 = global$0 - 240 | 0;
global$0 = $0_1;
$26_1 = HEAP32[265713];
$35_1 = HEAP32[265712];
HEAP32[265712] = 0;
HEAP32[265713] = 1;
$2_1 = HEAP32[265714];
HEAP32[265714] = 0;
label$1 : {
if (!(HEAP32[265718] != -2147483648 & HEAP32[265770] != -2147483648)) {
$313($0_1 + 88 | 0);
break label$1;
}
$243($0_1 + 88 | 0, $26_1, $2_1);
$1_1 = 1;
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$311($0_1 + 88 | 0);
break label$1;
}
$0($0_1 + 88 | 0, HEAP32[$0_1 + 92 >> 2], HEAP32[$0_1 + 96 >> 2], 10);
$2_1 = 1;
$5_1 = HEAP32[$0_1 + 88 >> 2];
if ($5_1) {
$3_1 = HEAP32[$0_1 + 100 >> 2];
$1_1 = HEAP32[$0_1 + 96 >> 2];
$4_1 = HEAP32[$0_1 + 92 >> 2];
$2_1 = $5_1;
}
$5_1 = $0_1 + 200 | 0;
$11($5_1, $1_1, $3_1, 0);
$174($0_1 + 56 | 0, $5_1);
$15_1 = 4;
$1_1 = HEAP32[$0_1 + 56 >> 2];
if ($1_1) {
$3_1 = HEAP32[$0_1 + 60 >> 2];
$5_1 = $0_1 + 88 | 0;
$44($5_1, 4);
$7_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[$7_1 + 4 >> 2] = $3_1;
HEAP32[$7_1 >> 2] = $1_1;
HEAP32[$0_1 + 152 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[$0_1 + 144 >> 2] = HEAP32[$0_1 + 88 >> 2];
HEAP32[$0_1 + 148 >> 2] = $1_1;
wasm2js_memory_copy($5_1, $0_1 + 200 | 0, 40);
while (1) {
$174($0_1 + 48 | 0, $0_1 + 88 | 0);
$3_1 = HEAP32[$0_1 + 48 >> 2];
if ($3_1) {
$5_1 = HEAP32[$0_1 + 52 >> 2];
$1_1 = HEAP32[$0_1 + 152 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 144 >> 2]) {
$136($0_1 + 144 | 0, 1)
}
$7_1 = HEAP32[$0_1 + 148 >> 2] + ($1_1 << 3) | 0;
HEAP32[$7_1 + 4 >> 2] = $5_1;
HEAP32[$7_1 >> 2] = $3_1;
HEAP32[$0_1 + 152 >> 2] = $1_1 + 1;
continue;
}
break;
};
$27_1 = HEAP32[$0_1 + 152 >> 2];
$36_1 = HEAP32[$0_1 + 144 >> 2];
$15_1 = HEAP32[$0_1 + 148 >> 2];
}
$3_1 = HEAP32[265723] << 4;
$5_1 = HEAP32[265722] + 8 | 0;
label$10 : {
label$11 : {
label$12 : {
label$13 : {
while (1) {
$1_1 = $5_1;
if (!$3_1) {
break label$13
}
$3_1 = $3_1 - 16 | 0;
$5_1 = $1_1 + 16 | 0;
if (!$41(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], $2_1, $4_1)) {
continue
}
break;
};
$21_1 = HEAPU8[($1_1 - 8 | 0) + 12 | 0];
if ($21_1 >>> 0 >= HEAPU32[265720]) {
break label$13
}
$4_1 = HEAP32[265719] + Math_imul($21_1, 24) | 0;
$28_1 = HEAPU8[$4_1 + 21 | 0];
if (($28_1 | 0) == 3) {
break label$13
}
$37_1 = HEAPU16[$4_1 + 22 >> 1];
HEAP8[$0_1 + 72 | 0] = HEAPU8[$4_1 + 20 | 0];
$1_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 64 >> 2] = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 + 68 >> 2] = $1_1;
$38_1 = ($27_1 << 3) + $15_1 | 0;
$29_1 = HEAP32[265772];
$30_1 = HEAP32[265771];
$31_1 = $0_1 + 204 | 0;
$39_1 = $0_1 + 148 | 0;
$22_1 = $0_1 + 128 | 0;
$40_1 = $0_1 + 120 | 0;
$16_1 = -2147483648;
$17_1 = $15_1;
label$15 : while (1) {
if (($17_1 | 0) == ($38_1 | 0)) {
break label$12
}
$23_1 = HEAP32[$17_1 >> 2];
$18_1 = HEAP32[$17_1 + 4 >> 2];
$3_1 = 0;
HEAP32[$0_1 + 84 >> 2] = 0;
HEAP32[$0_1 + 76 >> 2] = 0;
HEAP32[$0_1 + 80 >> 2] = 4;
$4_1 = HEAP32[$0_1 + 68 >> 2];
HEAP32[$22_1 >> 2] = HEAP32[$0_1 + 64 >> 2];
HEAP32[$22_1 + 4 >> 2] = $4_1;
HEAP8[$22_1 + 8 | 0] = HEAPU8[$0_1 + 72 | 0];
HEAP32[$0_1 + 124 >> 2] = $18_1;
HEAP32[$0_1 + 120 >> 2] = $23_1;
HEAP32[$0_1 + 112 >> 2] = 0;
HEAP32[$0_1 + 116 >> 2] = 0;
HEAP32[$0_1 + 108 >> 2] = $18_1;
HEAP32[$0_1 + 104 >> 2] = $23_1;
HEAP32[$0_1 + 96 >> 2] = 0;
HEAP32[$0_1 + 100 >> 2] = 0;
HEAP32[$0_1 + 88 >> 2] = 0;
HEAP32[$0_1 + 92 >> 2] = 4;
HEAP16[$0_1 + 138 >> 1] = $37_1;
HEAP8[$0_1 + 137 | 0] = $28_1;
$4_1 = 4;
$8_1 = 0;
while (1) {
$7_1 = $3_1 & 1;
while (1) {
$227($0_1 + 184 | 0, $0_1 + 88 | 0);
label$18 : {
label$19 : {
if (HEAPU8[$0_1 + 196 | 0] != 3) {
$156($0_1 + 200 | 0, $40_1, $0_1 + 184 | 0);
$1_1 = HEAP32[$0_1 + 200 >> 2];
if (($1_1 | 0) == -2147483648) {
continue
}
wasm2js_memory_copy($39_1, $31_1, 36);
HEAP32[$0_1 + 144 >> 2] = $1_1;
$108($31_1, HEAP32[$0_1 + 160 >> 2], HEAP32[$0_1 + 164 >> 2]);
HEAP8[$0_1 + 200 | 0] = $21_1;
if (!$29_1) {
break label$19
}
$3_1 = 0;
$1_1 = $29_1;
while (1) if ($1_1 >>> 0 <= 1) {
$1_1 = Math_imul($3_1, 20) + $30_1 | 0;
if ($164($0_1 + 200 | 0, $1_1) & 255) {
break label$19
}
$5_1 = HEAP32[$1_1 + 16 >> 2];
break label$18;
} else {
$6_1 = $3_1;
$5_1 = $1_1 >>> 1 | 0;
$3_1 = $5_1 + $3_1 | 0;
$3_1 = ($164($0_1 + 200 | 0, Math_imul($3_1, 20) + $30_1 | 0) & 255) == 1 ? $6_1 : $3_1;
$1_1 = $1_1 - $5_1 | 0;
continue;
};
}
$105(HEAP32[$0_1 + 88 >> 2], HEAP32[$0_1 + 92 >> 2]);
$41_1 = HEAP32[$0_1 + 76 >> 2];
$9_1 = HEAP32[$0_1 + 80 >> 2];
label$24 : {
if (!$8_1) {
break label$24
}
HEAP32[$0_1 + 192 >> 2] = 0;
HEAP32[$0_1 + 184 >> 2] = $9_1;
HEAP32[$0_1 + 188 >> 2] = Math_imul($8_1, 12) + $9_1;
$325($0_1 + 88 | 0, $0_1 + 184 | 0);
label$25 : {
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$1_1 = HEAP32[$0_1 + 96 >> 2];
$3_1 = HEAP32[$0_1 + 92 >> 2];
$33($0_1 + 40 | 0, 4, 4, 8);
$5_1 = HEAP32[$0_1 + 40 >> 2];
$6_1 = HEAP32[$0_1 + 44 >> 2];
$2_1 = $6_1;
HEAP32[$2_1 >> 2] = $3_1;
HEAP32[$2_1 + 4 >> 2] = $1_1;
$1_1 = 1;
HEAP32[$0_1 + 152 >> 2] = 1;
HEAP32[$0_1 + 148 >> 2] = $2_1;
HEAP32[$0_1 + 144 >> 2] = $5_1;
HEAP32[$0_1 + 208 >> 2] = HEAP32[$0_1 + 192 >> 2];
$2_1 = HEAP32[$0_1 + 188 >> 2];
HEAP32[$0_1 + 200 >> 2] = HEAP32[$0_1 + 184 >> 2];
HEAP32[$0_1 + 204 >> 2] = $2_1;
$3_1 = 12;
while (1) {
$325($0_1 + 88 | 0, $0_1 + 200 | 0);
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$2_1 = HEAP32[$0_1 + 96 >> 2];
$5_1 = HEAP32[$0_1 + 92 >> 2];
if (HEAP32[$0_1 + 144 >> 2] == ($1_1 | 0)) {
$34($0_1 + 144 | 0, $1_1, 1, 4, 8);
$6_1 = HEAP32[$0_1 + 148 >> 2];
}
$4_1 = $3_1 + $6_1 | 0;
HEAP32[$4_1 >> 2] = $2_1;
HEAP32[$4_1 - 4 >> 2] = $5_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 152 >> 2] = $1_1;
$3_1 = $3_1 + 8 | 0;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 144 >> 2];
break label$25;
}
$6_1 = 4;
$1_1 = 0;
$2_1 = 0;
}
$42_1 = $2_1;
$32_1 = ($1_1 << 3) + $6_1 | 0;
$10_1 = 0;
$11_1 = $6_1;
$24_1 = 0;
$7_1 = 0;
while (1) {
if (($11_1 | 0) != ($32_1 | 0)) {
HEAP32[$0_1 + 184 >> 2] = $11_1;
HEAP8[$0_1 + 220 | 0] = 0;
HEAP32[$0_1 + 208 >> 2] = $32_1;
HEAP32[$0_1 + 204 >> 2] = $6_1;
HEAP32[$0_1 + 200 >> 2] = 36;
HEAP32[$0_1 + 212 >> 2] = $24_1;
HEAP32[$0_1 + 216 >> 2] = $0_1 + 184;
label$32 : {
label$33 : {
$2_1 = $332($0_1 + 200 | 0);
if ($2_1) {
$1_1 = 4;
$33($0_1 + 32 | 0, 4, 4, 4);
$3_1 = HEAP32[$0_1 + 32 >> 2];
$5_1 = HEAP32[$0_1 + 36 >> 2];
HEAP32[$5_1 >> 2] = $2_1;
$4_1 = 1;
HEAP32[$0_1 + 152 >> 2] = 1;
HEAP32[$0_1 + 148 >> 2] = $5_1;
HEAP32[$0_1 + 144 >> 2] = $3_1;
$2_1 = HEAP32[$0_1 + 220 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$0_1 + 216 >> 2];
HEAP32[$0_1 + 108 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 212 >> 2];
HEAP32[$0_1 + 96 >> 2] = HEAP32[$0_1 + 208 >> 2];
HEAP32[$0_1 + 100 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 204 >> 2];
HEAP32[$0_1 + 88 >> 2] = HEAP32[$0_1 + 200 >> 2];
HEAP32[$0_1 + 92 >> 2] = $2_1;
while (1) {
$2_1 = $332($0_1 + 88 | 0);
if (!$2_1) {
break label$33
}
if (HEAP32[$0_1 + 144 >> 2] == ($4_1 | 0)) {
$34($0_1 + 144 | 0, $4_1, 1, 4, 4);
$5_1 = HEAP32[$0_1 + 148 >> 2];
}
HEAP32[$1_1 + $5_1 >> 2] = $2_1;
$4_1 = $4_1 + 1 | 0;
HEAP32[$0_1 + 152 >> 2] = $4_1;
$1_1 = $1_1 + 4 | 0;
continue;
};
}
$13_1 = 4;
$33_1 = 0;
$4_1 = 0;
$2_1 = 0;
break label$32;
}
$33_1 = HEAP32[$0_1 + 144 >> 2];
$3_1 = 0;
$13_1 = HEAP32[$0_1 + 148 >> 2];
$1_1 = $13_1;
$5_1 = $4_1;
while (1) {
$3_1 = HEAP32[HEAP32[$1_1 >> 2] + 4 >> 2] | $3_1;
$1_1 = $1_1 + 4 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$2_1 = 0;
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 & $3_1;
$2_1 = $2_1 + 1 | 0;
continue;
}
break;
};
}
$5_1 = $2_1;
$24_1 = $24_1 + 1 | 0;
$2_1 = 0;
$3_1 = $13_1;
$1_1 = $4_1;
while (1) {
if ($1_1 >>> 0 >= 2) {
$19_1 = HEAP32[$3_1 >> 2];
$1_1 = $1_1 - 1 | 0;
$3_1 = $3_1 + 4 | 0;
$14_1 = HEAP32[$3_1 >> 2];
if (HEAP32[$14_1 >> 2] == (HEAP32[$19_1 >> 2] + 1 | 0)) {
$19_1 = HEAP32[$19_1 + 4 >> 2] != HEAP32[$14_1 + 4 >> 2]
} else {
$19_1 = 0
}
$2_1 = $19_1 + $2_1 | 0;
continue;
}
break;
};
$2_1 = ($5_1 << 4 | ($4_1 >>> 0 < 6 ? $4_1 : 6)) + (($2_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $2_1) << 2) | 0;
if ($2_1 >>> 0 > $7_1 >>> 0) {
$10_1 = HEAP32[$11_1 >> 2];
$7_1 = $2_1;
}
$59($33_1, $13_1, 4, 4);
$11_1 = $11_1 + 8 | 0;
continue;
}
break;
};
$59($42_1, $6_1, 4, 8);
$2_1 = ($16_1 | 0) == -2147483648;
if (!$2_1 & $7_1 >>> 0 <= $43_1 >>> 0) {
break label$24
}
HEAP32[$0_1 + 100 >> 2] = $8_1;
HEAP32[$0_1 + 96 >> 2] = $9_1;
HEAP32[$0_1 + 92 >> 2] = $18_1;
HEAP32[$0_1 + 88 >> 2] = $23_1;
$1_1 = $10_1 - 8 | 0;
$1_1 = $1_1 >>> 0 > $10_1 >>> 0 ? 0 : $1_1;
label$43 : {
label$44 : {
while (1) {
if ($1_1 >>> 0 >= $10_1 >>> 0) {
break label$44
}
$151($0_1 + 16 | 0, $0_1 + 88 | 0, $10_1);
$10_1 = $10_1 - 1 | 0;
if (HEAP32[$0_1 + 16 >> 2] != 1) {
continue
}
break;
};
$1_1 = HEAP32[$0_1 + 20 >> 2];
break label$43;
}
$151($0_1 + 24 | 0, $0_1 + 88 | 0, $1_1);
$1_1 = HEAP32[$0_1 + 24 >> 2] & 1 ? HEAP32[$0_1 + 28 >> 2] : $1_1;
}
$3_1 = $1_1 + 36 | 0;
$5_1 = $3_1 >>> 0 > $8_1 >>> 0 ? $8_1 : $3_1;
$44_1 = !$1_1 | $1_1 >>> 0 >= $8_1 >>> 0 ? 0 : HEAP32[Math_imul($1_1, 12) + $9_1 >> 2];
$6_1 = $5_1 - 1 | 0;
if (!($3_1 >>> 0 >= $8_1 >>> 0 | $6_1 >>> 0 >= $8_1 >>> 0)) {
$18_1 = HEAP32[(Math_imul($6_1, 12) + $9_1 | 0) + 4 >> 2]
}
$3_1 = 0;
if ($6_1 >>> 0 < $8_1 >>> 0) {
$3_1 = $1_1 >>> 0 > $5_1 >>> 0 ? 0 : Math_imul($1_1, 12) + $9_1 | 0;
$4_1 = $5_1 - $1_1 | 0;
}
$1_1 = $3_1 ? $3_1 : 4;
HEAP32[$0_1 + 184 >> 2] = $1_1;
HEAP32[$0_1 + 188 >> 2] = $1_1 + Math_imul($3_1 ? $4_1 : 0, 12);
$326($0_1 + 88 | 0, $0_1 + 184 | 0);
label$49 : {
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$1_1 = HEAP32[$0_1 + 184 >> 2];
$5_1 = HEAP32[$0_1 + 188 >> 2];
$6_1 = HEAP32[$0_1 + 96 >> 2];
$11_1 = HEAP32[$0_1 + 92 >> 2];
$33($0_1 + 8 | 0, 4, 4, 8);
$13_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$4_1 >> 2] = $11_1;
HEAP32[$4_1 + 4 >> 2] = $6_1;
$12_1 = 1;
HEAP32[$0_1 + 208 >> 2] = 1;
HEAP32[$0_1 + 204 >> 2] = $4_1;
HEAP32[$0_1 + 200 >> 2] = $13_1;
HEAP32[$0_1 + 144 >> 2] = $1_1;
HEAP32[$0_1 + 148 >> 2] = $5_1;
$1_1 = 12;
while (1) {
$326($0_1 + 88 | 0, $0_1 + 144 | 0);
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$3_1 = HEAP32[$0_1 + 96 >> 2];
$5_1 = HEAP32[$0_1 + 92 >> 2];
if (HEAP32[$0_1 + 200 >> 2] == ($12_1 | 0)) {
$34($0_1 + 200 | 0, $12_1, 1, 4, 8);
$4_1 = HEAP32[$0_1 + 204 >> 2];
}
$6_1 = $1_1 + $4_1 | 0;
HEAP32[$6_1 >> 2] = $3_1;
HEAP32[$6_1 - 4 >> 2] = $5_1;
$12_1 = $12_1 + 1 | 0;
HEAP32[$0_1 + 208 >> 2] = $12_1;
$1_1 = $1_1 + 8 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$0_1 + 200 >> 2];
break label$49;
}
$4_1 = 4;
$12_1 = 0;
$1_1 = 0;
}
if (!$2_1) {
$56($16_1, $20_1)
}
$45_1 = $18_1;
$25_1 = $34_1;
$20_1 = $4_1;
$16_1 = $1_1;
$43_1 = $7_1;
}
$34_1 = $34_1 + 1 | 0;
$17_1 = $17_1 + 8 | 0;
$59($41_1, $9_1, 4, 12);
continue label$15;
}
$5_1 = 0;
}
$27(HEAP32[$0_1 + 204 >> 2], HEAP32[$0_1 + 208 >> 2]);
$1_1 = HEAP32[$0_1 + 172 >> 2];
if (HEAPU8[$0_1 + 180 | 0] != 1) {
$6_1 = HEAP32[$0_1 + 168 >> 2];
if (HEAP32[$0_1 + 76 >> 2] == ($8_1 | 0)) {
$134($0_1 + 76 | 0);
$4_1 = HEAP32[$0_1 + 80 >> 2];
}
$3_1 = Math_imul($8_1, 12) + $4_1 | 0;
HEAP32[$3_1 + 8 >> 2] = $5_1 | ($7_1 ? ($1_1 >>> 0 <= $2_1 >>> 0 ? $14_1 : 0) : 0);
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = $6_1;
$8_1 = $8_1 + 1 | 0;
HEAP32[$0_1 + 84 >> 2] = $8_1;
$89($0_1 + 144 | 0);
continue;
}
break;
};
$89($0_1 + 144 | 0);
$3_1 = 1;
$2_1 = $1_1;
$14_1 = $5_1;
continue;
};
};
}
HEAP32[$0_1 + 208 >> 2] = 0;
HEAP32[$0_1 + 200 >> 2] = 0;
HEAP32[$0_1 + 204 >> 2] = 1;
$2_1 = $0_1 + 200 | 0;
$169($2_1);
$129($2_1, 123);
break label$11;
}
$1_1 = 0;
HEAP32[$0_1 + 208 >> 2] = 0;
HEAP32[$0_1 + 200 >> 2] = 0;
HEAP32[$0_1 + 204 >> 2] = 1;
$2_1 = $0_1 + 200 | 0;
$169($2_1);
$129($2_1, 123);
if (($16_1 | 0) == -2147483648) {
break label$11
}
if ($25_1 >>> 0 < $27_1 >>> 0) {
$2_1 = ($25_1 << 3) + $15_1 | 0;
$3_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = HEAP32[$2_1 >> 2];
}
$2_1 = $237($0_1 + 200 | 0, 1051752, 5);
$238($2_1, $25_1);
$2_1 = $237($2_1, 1051757, 5);
$5_1 = $1_1 ? $1_1 : 1;
$7_1 = $1_1 ? $3_1 : 0;
$238($2_1, $167($5_1, $7_1, $44_1));
$2_1 = $237($2_1, 1051762, 3);
$238($2_1, $167($5_1, $7_1, $45_1));
$4_1 = $237($2_1, 1051765, 5);
$169($4_1);
$129($4_1, 91);
$14_1 = ($12_1 << 3) + $20_1 | 0;
$3_1 = $0_1 + 96 | 0;
$2_1 = $20_1;
while (1) {
if (($2_1 | 0) != ($14_1 | 0)) {
$1_1 = HEAP32[$2_1 + 4 >> 2];
$6_1 = HEAP32[$2_1 >> 2];
$169($4_1);
$129($4_1, 91);
HEAP32[$3_1 >> 2] = $6_1;
HEAP32[$3_1 + 4 >> 2] = $1_1;
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 8) {
$238($4_1, $167($5_1, $7_1, HEAP32[$1_1 + $3_1 >> 2]));
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$129($4_1, 93);
$2_1 = $2_1 + 8 | 0;
continue;
}
break;
};
$129($4_1, 93);
$129($4_1, 125);
HEAP32[$0_1 + 96 >> 2] = HEAP32[$4_1 + 8 >> 2];
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 88 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 92 >> 2] = $2_1;
$56($16_1, $20_1);
break label$10;
}
$129($0_1 + 200 | 0, 125);
HEAP32[$0_1 + 96 >> 2] = HEAP32[$0_1 + 208 >> 2];
$2_1 = HEAP32[$0_1 + 204 >> 2];
HEAP32[$0_1 + 88 >> 2] = HEAP32[$0_1 + 200 >> 2];
HEAP32[$0_1 + 92 >> 2] = $2_1;
}
$56($36_1, $15_1);
}
$27($35_1, $26_1);
$27(HEAP32[265715], HEAP32[265716]);
$2_1 = HEAP32[$0_1 + 96 >> 2];
HEAP32[265717] = $2_1;
$4_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[265715] = HEAP32[$0_1 + 88 >> 2];
HEAP32[265716] = $4_1;
global$0 = $0_1 + 240 | 0;
return $2_1 | 0;
}

function $340() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = Math_fround(0), $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0, $46_1 = 0, $47_1 = 0, $48_1 = 0, $49_1 = 0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = 0, $54_1 = 0, $55_1 = 0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = 0, $60_1 = 0, $61_1 = Math_fround(0), $62_1 = 0, $63_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$5_1 = global$0 - 368 | 0;
global$0 = $5_1;
$53_1 = HEAP32[265713];
$62_1 = HEAP32[265712];
HEAP32[265712] = 0;
HEAP32[265713] = 1;
$1_1 = HEAP32[265714];
HEAP32[265714] = 0;
label$1 : {
label$3 : {
if (HEAP32[265718] != -2147483648) {
$243($5_1 + 228 | 0, $53_1, $1_1);
if (HEAP32[$5_1 + 228 >> 2]) {
$311($5_1 + 344 | 0);
break label$1;
}
$1_1 = $5_1 + 228 | 0;
$11($1_1, HEAP32[$5_1 + 232 >> 2], HEAP32[$5_1 + 236 >> 2], 10);
HEAP32[$5_1 + 268 >> 2] = 7;
$165($5_1 - -64 | 0, $1_1);
$108($5_1 + 72 | 0, HEAP32[$5_1 + 64 >> 2], HEAP32[$5_1 + 68 >> 2]);
$44_1 = -2147483648;
$1_1 = HEAP32[$5_1 + 72 >> 2];
label$6 : {
if (($1_1 | 0) == -2147483648) {
break label$6
}
$6_1 = HEAP32[$5_1 + 80 >> 2];
$9_1 = $6_1;
$54_1 = HEAP32[$5_1 + 76 >> 2];
if ($6_1) {
$44_1 = $1_1;
break label$6;
}
$27($1_1, HEAP32[$5_1 + 76 >> 2]);
}
$6_1 = $5_1 + 228 | 0;
$165($5_1 + 56 | 0, $6_1);
$1_1 = $5_1 + 72 | 0;
$10($1_1, HEAP32[$5_1 + 56 >> 2], HEAP32[$5_1 + 60 >> 2]);
$11_1 = HEAP32[$5_1 + 76 >> 2];
$4_1 = HEAPU8[$5_1 + 72 | 0];
$165($5_1 + 48 | 0, $6_1);
$10($1_1, HEAP32[$5_1 + 48 >> 2], HEAP32[$5_1 + 52 >> 2]);
$8_1 = HEAP32[$5_1 + 76 >> 2];
$7_1 = HEAPU8[$5_1 + 72 | 0];
$165($5_1 + 40 | 0, $6_1);
$6_1 = HEAP32[$5_1 + 40 >> 2];
$1_1 = HEAP32[$5_1 + 44 >> 2];
label$8 : {
if ($1_1 >>> 0 >= 2) {
if (HEAP8[$6_1 + 1 | 0] < -64) {
break label$3
}
$2_1 = $1_1 - 1 | 0;
break label$8;
}
if (!$6_1 | ($1_1 | 0) != 1) {
break label$3
}
}
$3_1 = 1;
label$10 : {
switch (HEAPU8[$6_1 | 0] - 43 | 0) {
case 2:
$3_1 = 2;
break;
case 0:
break label$10;
default:
break label$3;
};
}
$108($5_1 + 316 | 0, $6_1 + 1 | 0, $2_1);
$55_1 = $3_1;
break label$3;
}
$313($5_1 + 344 | 0);
break label$1;
}
$1_1 = $5_1 + 228 | 0;
$165($5_1 + 32 | 0, $1_1);
$2_1 = 4;
$6_1 = $41(HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2], 1051748, 4);
$165($5_1 + 24 | 0, $1_1);
$3_1 = HEAP32[$5_1 + 28 >> 2];
$1_1 = HEAP32[$5_1 + 24 >> 2];
HEAP16[$5_1 + 192 >> 1] = 1;
HEAP32[$5_1 + 188 >> 2] = 0;
HEAP32[$5_1 + 184 >> 2] = $1_1 + $3_1;
HEAP32[$5_1 + 180 >> 2] = $1_1;
HEAP32[$5_1 + 176 >> 2] = $3_1;
HEAP32[$5_1 + 172 >> 2] = $1_1;
HEAP32[$5_1 + 168 >> 2] = $3_1;
HEAP32[$5_1 + 164 >> 2] = 0;
$327($5_1 + 344 | 0, $5_1 + 164 | 0);
$1_1 = 0;
$3_1 = 0;
if (HEAP32[$5_1 + 344 >> 2] != -2147483648) {
$220($5_1 + 72 | 0, 4);
$1_1 = HEAP32[$5_1 + 348 >> 2];
$2_1 = HEAP32[$5_1 + 76 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$5_1 + 344 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$5_1 + 352 >> 2];
HEAP32[$5_1 + 336 >> 2] = 1;
$1_1 = HEAP32[$5_1 + 76 >> 2];
HEAP32[$5_1 + 328 >> 2] = HEAP32[$5_1 + 72 >> 2];
HEAP32[$5_1 + 332 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 192 >> 2];
HEAP32[$5_1 + 96 >> 2] = HEAP32[$5_1 + 188 >> 2];
HEAP32[$5_1 + 100 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 184 >> 2];
HEAP32[$5_1 + 88 >> 2] = HEAP32[$5_1 + 180 >> 2];
HEAP32[$5_1 + 92 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 176 >> 2];
HEAP32[$5_1 + 80 >> 2] = HEAP32[$5_1 + 172 >> 2];
HEAP32[$5_1 + 84 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 168 >> 2];
HEAP32[$5_1 + 72 >> 2] = HEAP32[$5_1 + 164 >> 2];
HEAP32[$5_1 + 76 >> 2] = $1_1;
while (1) {
$327($5_1 + 356 | 0, $5_1 + 72 | 0);
if (HEAP32[$5_1 + 356 >> 2] != -2147483648) {
$3_1 = HEAP32[$5_1 + 336 >> 2];
if (($3_1 | 0) == HEAP32[$5_1 + 328 >> 2]) {
$221($5_1 + 328 | 0, 1)
}
$1_1 = HEAP32[$5_1 + 360 >> 2];
$2_1 = HEAP32[$5_1 + 332 >> 2] + Math_imul($3_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$5_1 + 356 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$5_1 + 364 >> 2];
HEAP32[$5_1 + 336 >> 2] = $3_1 + 1;
continue;
}
break;
};
$3_1 = HEAP32[$5_1 + 336 >> 2];
$2_1 = HEAP32[$5_1 + 332 >> 2];
$1_1 = HEAP32[$5_1 + 328 >> 2];
}
$165($5_1 + 16 | 0, $5_1 + 228 | 0);
$108($5_1 + 180 | 0, HEAP32[$5_1 + 16 >> 2], HEAP32[$5_1 + 20 >> 2]);
HEAP32[$5_1 + 220 >> 2] = $7_1 & 1 ? 0 : $8_1;
HEAP32[$5_1 + 216 >> 2] = $4_1 & 1 ? 0 : $11_1;
HEAP32[$5_1 + 204 >> 2] = $44_1;
HEAP32[$5_1 + 164 >> 2] = $55_1;
HEAP8[$5_1 + 224 | 0] = $6_1;
HEAP32[$5_1 + 200 >> 2] = $3_1;
HEAP32[$5_1 + 196 >> 2] = $2_1;
HEAP32[$5_1 + 192 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 320 >> 2];
HEAP32[$5_1 + 168 >> 2] = HEAP32[$5_1 + 316 >> 2];
HEAP32[$5_1 + 172 >> 2] = $1_1;
HEAP32[$5_1 + 176 >> 2] = HEAP32[$5_1 + 324 >> 2];
HEAP32[$5_1 + 208 >> 2] = $54_1;
HEAP32[$5_1 + 212 >> 2] = $9_1;
$12_1 = $5_1 + 72 | 0;
$33_1 = $5_1 + 164 | 0;
$6_1 = 0;
$8_1 = 0;
$7_1 = 0;
$9_1 = 0;
$0_1 = global$0 - 880 | 0;
global$0 = $0_1;
HEAP32[$0_1 + 224 >> 2] = 0;
HEAP32[$0_1 + 228 >> 2] = 4;
HEAP32[$0_1 + 236 >> 2] = 1062872;
HEAP32[$0_1 + 232 >> 2] = 0;
$11_1 = HEAP32[265745];
$1_1 = $0_1 + 360 | 0;
$4_1 = HEAP32[265746];
$44($1_1, $4_1);
$136($1_1, $4_1);
$2_1 = HEAP32[$0_1 + 368 >> 2];
$45_1 = HEAP32[$0_1 + 364 >> 2];
if ($4_1) {
$3_1 = $2_1 + $4_1 | 0;
$1_1 = $11_1 + 8 | 0;
$2_1 = ($2_1 << 3) + $45_1 | 0;
while (1) {
$10_1 = $1_1 - 4 | 0;
$11_1 = HEAP32[$10_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$10_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $11_1;
$1_1 = $1_1 + 28 | 0;
$2_1 = $2_1 + 8 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
$2_1 = $3_1;
}
$63_1 = HEAP32[$0_1 + 360 >> 2];
$19_1 = HEAP32[$33_1 + 24 >> 2];
$31_1 = HEAP32[$33_1 + 20 >> 2];
HEAP8[$0_1 + 828 | 0] = 0;
HEAP32[$0_1 + 824 >> 2] = 0;
HEAP32[$0_1 + 816 >> 2] = 0;
HEAP32[$0_1 + 820 >> 2] = 4;
HEAP32[$0_1 + 808 >> 2] = 4;
HEAP32[$0_1 + 812 >> 2] = 0;
HEAP32[$0_1 + 800 >> 2] = 0;
HEAP32[$0_1 + 804 >> 2] = 0;
HEAP32[$0_1 + 792 >> 2] = 0;
HEAP32[$0_1 + 796 >> 2] = 4;
HEAP32[$0_1 + 364 >> 2] = $19_1 + $31_1;
HEAP32[$0_1 + 360 >> 2] = $31_1;
HEAP32[$0_1 + 368 >> 2] = 0;
$182($0_1 + 216 | 0, $0_1 + 360 | 0, 2e3);
$11_1 = $31_1;
$3_1 = $19_1;
if (HEAP32[$0_1 + 220 >> 2] != 1114112) {
$1_1 = HEAP32[$0_1 + 216 >> 2];
HEAP8[$0_1 + 828 | 0] = 1;
$9($0_1 + 208 | 0, $31_1, $19_1, $1_1);
$1_1 = HEAP32[$0_1 + 208 >> 2];
$3_1 = $1_1 ? HEAP32[$0_1 + 212 >> 2] : 0;
$11_1 = $1_1 ? $1_1 : 1;
}
$28_1 = $0_1 + 816 | 0;
$15_1 = $2_1 << 3;
$18_1 = $45_1 - 8 | 0;
$24_1 = $0_1 + 364 | 0;
$10_1 = $0_1 + 373 | 0;
$20_1 = $0_1 + 372 | 0;
$21_1 = $0_1 + 712 | 0;
while (1) {
label$20 : {
HEAP32[$0_1 + 720 >> 2] = 0;
HEAP32[$0_1 + 712 >> 2] = $11_1;
HEAP32[$0_1 + 704 >> 2] = $11_1;
HEAP32[$0_1 + 708 >> 2] = $3_1;
HEAP32[$0_1 + 716 >> 2] = $3_1 + $11_1;
while (1) {
label$22 : {
$152($0_1 + 200 | 0, $21_1);
$1_1 = HEAP32[$0_1 + 204 >> 2];
if (($1_1 | 0) == 1114112) {
$2_1 = $3_1;
break label$22;
}
$2_1 = HEAP32[$0_1 + 200 >> 2];
if ($183($1_1)) {
continue
}
}
break;
};
$4_1 = $3_1 - $2_1 | 0;
HEAP32[$0_1 + 564 >> 2] = $4_1;
$1_1 = $2_1 + $11_1 | 0;
HEAP32[$0_1 + 560 >> 2] = $1_1;
label$24 : {
label$25 : {
label$26 : {
label$27 : {
if (($2_1 | 0) == ($3_1 | 0)) {
break label$27
}
HEAP32[$0_1 + 704 >> 2] = 45;
$3_1 = $143($1_1, $4_1, $0_1 + 704 | 0, 1);
$17_1 = $3_1 + $1_1 | 0;
$23_1 = $4_1 - $3_1 | 0;
if ($3($17_1, $23_1)) {
break label$26
}
$0($0_1 + 704 | 0, $17_1, $23_1, 58);
label$28 : {
label$29 : {
label$30 : {
$25_1 = HEAP32[$0_1 + 704 >> 2];
if (!$25_1) {
break label$30
}
$16_1 = HEAP32[$0_1 + 716 >> 2];
$26_1 = HEAP32[$0_1 + 712 >> 2];
$11_1 = HEAP32[$0_1 + 708 >> 2];
$2_1 = $15_1;
$1_1 = $18_1;
while (1) {
label$32 : {
if (!$2_1) {
$1_1 = 0;
break label$32;
}
$2_1 = $2_1 - 8 | 0;
$4_1 = $1_1 + 12 | 0;
$1_1 = $1_1 + 8 | 0;
if (!$126(HEAP32[$1_1 >> 2], HEAP32[$4_1 >> 2], $25_1, $11_1)) {
continue
}
}
break;
};
HEAP32[$0_1 + 704 >> 2] = $26_1;
HEAP32[$0_1 + 708 >> 2] = $16_1 + $26_1;
$2_1 = $139($0_1 + 704 | 0);
if (($2_1 | 0) == 1114112) {
break label$30
}
if ($183($2_1) | !$1_1) {
break label$30
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 >> 2];
if ($3($26_1, $16_1)) {
break label$29
}
$184($0_1 + 192 | 0, $26_1, $16_1, $0_1 + 560 | 0);
$11_1 = HEAP32[$0_1 + 192 >> 2];
$6_1 = HEAP32[$0_1 + 196 >> 2];
break label$28;
}
$184($0_1 + 176 | 0, $17_1, $23_1, $0_1 + 560 | 0);
$1_1 = -2147483645;
$4_1 = HEAP32[$0_1 + 176 >> 2];
$2_1 = HEAP32[$0_1 + 180 >> 2];
if (!($3_1 | $41($4_1, $2_1, 1051864, 2) ^ 1)) {
break label$24
}
$1_1 = -2147483648;
$6_1 = $3_1;
$8_1 = $2_1;
$7_1 = $4_1;
break label$24;
}
$185($0_1 + 184 | 0, $26_1, $16_1, $0_1 + 560 | 0);
$11_1 = HEAP32[$0_1 + 184 >> 2];
$6_1 = HEAP32[$0_1 + 188 >> 2];
}
$108($0_1 + 360 | 0, $1_1, $2_1);
$108($20_1, $11_1, $6_1);
$1_1 = HEAPU8[$10_1 + 4 | 0] | HEAPU8[$10_1 + 5 | 0] << 8 | (HEAPU8[$10_1 + 6 | 0] << 16 | HEAPU8[$10_1 + 7 | 0] << 24);
HEAP32[$0_1 + 320 >> 2] = HEAPU8[$10_1 | 0] | HEAPU8[$10_1 + 1 | 0] << 8 | (HEAPU8[$10_1 + 2 | 0] << 16 | HEAPU8[$10_1 + 3 | 0] << 24);
HEAP32[$0_1 + 324 >> 2] = $1_1;
$1_1 = HEAPU8[$10_1 + 7 | 0] | HEAPU8[$10_1 + 8 | 0] << 8 | (HEAPU8[$10_1 + 9 | 0] << 16 | HEAPU8[$10_1 + 10 | 0] << 24);
HEAP8[$0_1 + 327 | 0] = $1_1;
HEAP8[$0_1 + 328 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 329 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 330 | 0] = $1_1 >>> 24;
$1_1 = HEAP32[$0_1 + 360 >> 2];
if (($1_1 | 0) == -2147483644) {
break label$27
}
$6_1 = HEAPU8[$0_1 + 372 | 0];
$8_1 = HEAP32[$0_1 + 368 >> 2];
$7_1 = HEAP32[$0_1 + 364 >> 2];
$9_1 = $3_1;
break label$24;
}
label$34 : {
if (!($30_1 & 1) | HEAP8[$0_1 + 828 | 0] & 1) {
break label$34
}
$1_1 = HEAP32[$0_1 + 800 >> 2];
if (!$1_1) {
break label$34
}
$2_1 = HEAP32[$0_1 + 796 >> 2] + Math_imul($1_1, 12) | 0;
if (($2_1 | 0) == 12) {
break label$34
}
$1_1 = HEAP32[$2_1 - 4 >> 2];
if (!$1_1) {
break label$34
}
$2_1 = HEAP32[$2_1 - 8 >> 2] + ($1_1 << 4) | 0;
$1_1 = $2_1 - 16 | 0;
if (!$1_1 | HEAP32[$1_1 >> 2] == -2147483648) {
break label$34
}
(wasm2js_i32$0 = $2_1 - 4 | 0, wasm2js_i32$1 = $7($31_1, $19_1, HEAP32[$2_1 - 12 >> 2], HEAP32[$2_1 - 8 >> 2])), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
}
wasm2js_memory_copy($0_1 + 240 | 0, $0_1 + 792 | 0, 40);
$3_1 = HEAP32[$0_1 + 244 >> 2];
$4_1 = HEAP32[$0_1 + 248 >> 2];
$33($0_1 + 152 | 0, $4_1, 4, 12);
HEAP32[$0_1 + 712 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 156 >> 2];
HEAP32[$0_1 + 704 >> 2] = HEAP32[$0_1 + 152 >> 2];
HEAP32[$0_1 + 708 >> 2] = $1_1;
$34($0_1 + 704 | 0, 0, $4_1, 4, 12);
$2_1 = HEAP32[$0_1 + 712 >> 2];
if ($4_1) {
$6_1 = $2_1 + $4_1 | 0;
$1_1 = $3_1 + 8 | 0;
$2_1 = HEAP32[$0_1 + 708 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
HEAP32[$0_1 + 368 >> 2] = 1062872;
$3_1 = HEAP32[$1_1 - 4 >> 2];
HEAP32[$0_1 + 360 >> 2] = $3_1;
HEAP32[$0_1 + 364 >> 2] = $3_1 + (HEAP32[$1_1 >> 2] << 4);
$132($0_1 + 792 | 0, $0_1 + 360 | 0);
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 800 >> 2];
$3_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 + 12 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
$2_1 = $6_1;
}
$1_1 = HEAP32[$0_1 + 708 >> 2];
HEAP32[$0_1 + 280 >> 2] = HEAP32[$0_1 + 704 >> 2];
HEAP32[$0_1 + 284 >> 2] = $1_1;
HEAP32[$0_1 + 288 >> 2] = $2_1;
HEAP32[$0_1 + 368 >> 2] = 1062872;
$1_1 = HEAP32[$0_1 + 256 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1 + (HEAP32[$0_1 + 260 >> 2] << 4);
HEAP32[$0_1 + 360 >> 2] = $1_1;
$56_1 = $0_1 + 292 | 0;
$132($56_1, $0_1 + 360 | 0);
$1_1 = HEAP32[$0_1 + 288 >> 2];
$2_1 = HEAP32[$0_1 + 284 >> 2];
HEAP32[$0_1 + 404 >> 2] = 2;
HEAP32[$0_1 + 388 >> 2] = 2;
HEAP32[$0_1 + 380 >> 2] = 0;
HEAP32[$0_1 + 372 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = $2_1;
HEAP32[$0_1 + 360 >> 2] = 1;
HEAP32[$0_1 + 368 >> 2] = $2_1 + Math_imul($1_1, 12);
$8_1 = $0_1 + 404 | 0;
$4_1 = $0_1 + 388 | 0;
$7_1 = $0_1 + 380 | 0;
$3_1 = $0_1 + 372 | 0;
$1_1 = 2;
label$37 : {
while (1) {
label$39 : {
if (($1_1 | 0) != 2) {
$2_1 = $153($4_1);
if ($2_1) {
break label$39
}
}
HEAP32[$0_1 + 388 >> 2] = 2;
if (HEAP32[$0_1 + 360 >> 2] == 1) {
if (HEAP32[$0_1 + 372 >> 2]) {
$2_1 = $155($4_1, $3_1);
if ($2_1) {
break label$39
}
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
if ($1_1) {
$6_1 = HEAP32[$0_1 + 368 >> 2];
label$44 : {
while (1) {
if (($1_1 | 0) == ($6_1 | 0)) {
break label$44
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 372 >> 2] = $2_1;
HEAP32[$0_1 + 376 >> 2] = $2_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$1_1 = $1_1 + 12 | 0;
$2_1 = $155($4_1, $3_1);
if (!$2_1) {
continue
}
break;
};
HEAP32[$0_1 + 364 >> 2] = $1_1;
break label$39;
}
HEAP32[$0_1 + 364 >> 2] = $1_1;
}
HEAP32[$0_1 + 372 >> 2] = 0;
if (HEAP32[$0_1 + 380 >> 2]) {
$2_1 = $155($4_1, $7_1);
if ($2_1) {
break label$39
}
}
HEAP32[$0_1 + 380 >> 2] = 0;
}
HEAP32[$0_1 + 388 >> 2] = 2;
if (HEAP32[$0_1 + 404 >> 2] == 2) {
break label$37
}
$2_1 = $153($8_1);
if (!$2_1) {
break label$37
}
}
$186($0_1 + 792 | 0, $2_1, $0_1 + 224 | 0);
label$47 : {
if (HEAPU8[$0_1 + 792 | 0] != 9) {
$2_1 = HEAP32[$0_1 + 796 >> 2];
$1_1 = HEAP32[$0_1 + 792 >> 2];
if (($1_1 & 255) != 9) {
break label$47
}
}
$1_1 = HEAP32[$0_1 + 388 >> 2];
continue;
}
break;
};
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$25;
}
$27_1 = HEAP32[$0_1 + 268 >> 2];
$1_1 = HEAP32[$0_1 + 272 >> 2];
$24_1 = HEAP32[HEAP32[$0_1 + 236 >> 2] + 32 >> 2];
HEAP32[$0_1 + 776 >> 2] = 0;
HEAP32[$0_1 + 768 >> 2] = 0;
HEAP32[$0_1 + 772 >> 2] = 4;
HEAP32[$0_1 + 568 >> 2] = 0;
HEAP32[$0_1 + 560 >> 2] = 0;
HEAP32[$0_1 + 564 >> 2] = 4;
$25_1 = Math_imul($1_1, 28) + $27_1 | 0;
$22_1 = $0_1 + 368 | 0;
$31_1 = $0_1 + 804 | 0;
$20_1 = 0;
$6_1 = 4;
while (1) {
label$50 : {
label$51 : {
if (($27_1 | 0) != ($25_1 | 0)) {
$1_1 = HEAP32[$0_1 + 236 >> 2];
$26_1 = HEAP32[$1_1 + 32 >> 2];
label$53 : {
label$54 : {
$17_1 = HEAP32[$27_1 + 4 >> 2];
$23_1 = HEAP32[$27_1 + 8 >> 2];
$7_1 = $187(HEAP32[$1_1 + 108 >> 2], HEAP32[$1_1 + 112 >> 2], $17_1, $23_1);
if ($7_1) {
$2_1 = $27_1 + 16 | 0;
$1_1 = $27_1 + 20 | 0;
$108($0_1 + 792 | 0, HEAP32[$2_1 >> 2], HEAP32[$1_1 >> 2]);
$175($31_1, HEAP32[$2_1 >> 2], HEAP32[$1_1 >> 2]);
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$22_1 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$22_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 804 >> 2];
HEAP32[$22_1 + 8 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$22_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$22_1 + 16 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$22_1 + 20 >> 2] = $1_1;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 2;
$8_1 = $26_1 >>> 0 > 67108863 ? -1 : $26_1 << 6;
$19_1 = $7_1 + 12 | 0;
$1_1 = 0;
label$56 : {
label$57 : {
while (1) {
if (($1_1 | 0) == 2) {
break label$56
}
$7_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 360 >> 2] = $7_1;
$2_1 = $22_1 + Math_imul($1_1, 12) | 0;
$21_1 = HEAP32[$2_1 >> 2];
if (($21_1 | 0) == -2147483648) {
break label$56
}
$15_1 = HEAP32[$2_1 + 8 >> 2];
$28_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
$2_1 = HEAP32[$2_1 + 8 >> 2];
HEAP8[$0_1 + 712 | 0] = 0;
HEAP32[$0_1 + 708 >> 2] = $2_1;
HEAP32[$0_1 + 704 >> 2] = $1_1;
$29($0_1 + 144 | 0, $19_1, $0_1 + 704 | 0);
label$59 : {
label$60 : {
if (!(HEAP32[$0_1 + 144 >> 2] & 1)) {
break label$60
}
$32($0_1 + 136 | 0, $0_1 + 224 | 0, HEAP32[$0_1 + 148 >> 2]);
$2_1 = HEAP32[$0_1 + 136 >> 2];
if (!$2_1) {
break label$60
}
$1_1 = $0_1 + 704 | 0;
$35($1_1, 5, $2_1, HEAP32[$0_1 + 140 >> 2]);
HEAP32[$0_1 + 328 >> 2] = 0;
HEAP32[$0_1 + 320 >> 2] = 0;
HEAP32[$0_1 + 324 >> 2] = 1;
$10_1 = -2147483648;
$2_1 = $37($1_1);
$1_1 = $8_1;
while (1) {
label$62 : {
label$63 : {
label$64 : {
label$65 : {
if ($2_1) {
$4_1 = $0_1 + 704 | 0;
$38($0_1 + 128 | 0, $0_1 + 320 | 0, $4_1);
$188($0_1 + 120 | 0, $4_1, HEAP32[$0_1 + 128 >> 2], HEAP32[$0_1 + 132 >> 2]);
$3_1 = HEAP32[$0_1 + 124 >> 2];
$18_1 = HEAP32[$0_1 + 120 >> 2];
$4_1 = $42($4_1);
if ($4_1 >>> 0 > $1_1 >>> 0) {
if (HEAPU8[$0_1 + 704 | 0] == 9) {
HEAP32[$0_1 + 704 >> 2] = 1540;
HEAP32[$0_1 + 708 >> 2] = 0;
}
HEAP32[$0_1 + 712 >> 2] = 1;
HEAP32[$0_1 + 716 >> 2] = 0;
}
$57($0_1 + 656 | 0, $0_1 + 704 | 0, $4_1, $26_1);
if (HEAPU8[$0_1 + 704 | 0] == 9) {
break label$63
}
$46(HEAP32[$0_1 + 656 >> 2], HEAP32[$0_1 + 660 >> 2]);
break label$65;
}
$32_1 = 0;
$1_1 = 9;
$13_1 = 0;
if (HEAPU8[$0_1 + 704 | 0] == 9) {
break label$64
}
}
$1_1 = HEAP32[$0_1 + 704 >> 2];
$32_1 = $1_1 & -256;
$13_1 = HEAP32[$0_1 + 708 >> 2];
}
$27(HEAP32[$0_1 + 320 >> 2], HEAP32[$0_1 + 324 >> 2]);
if (($1_1 & 255) == 9) {
break label$62
}
$62($10_1, $14_1);
$7_1 = $1_1 & 255 | $32_1;
$1_1 = $13_1;
break label$57;
}
$13_1 = $1_1 - $4_1 | 0;
$9_1 = $13_1 >>> 0 > $1_1 >>> 0;
$1_1 = HEAP32[$0_1 + 664 >> 2];
$11_1 = HEAP32[$0_1 + 660 >> 2];
$4_1 = HEAP32[$0_1 + 656 >> 2];
label$69 : {
if (!$41($18_1, $3_1, $28_1, $15_1)) {
$46($4_1, $11_1);
break label$69;
}
$62($10_1, $14_1);
$10_1 = $4_1;
$14_1 = $11_1;
$16_1 = $1_1;
}
$1_1 = $9_1 ? 0 : $13_1;
$2_1 = $2_1 - 1 | 0;
continue;
}
break;
};
switch ($10_1 - -2147483648 | 0) {
case 1:
break label$59;
case 0:
break label$60;
default:
break label$54;
};
}
$27($21_1, $28_1);
$1_1 = $7_1;
continue;
}
break;
};
$7_1 = $14_1;
$1_1 = $16_1;
}
$10_1 = -2147483648;
break label$53;
}
$94($0_1 + 360 | 0);
}
$11_1 = 0;
$7_1 = 4;
$10_1 = 0;
break label$50;
}
$7_1 = $14_1;
$1_1 = $16_1;
}
$11_1 = $1_1;
$27($21_1, $28_1);
$94($0_1 + 360 | 0);
if (($10_1 | 0) != -2147483648) {
break label$50
}
$46(HEAP32[$0_1 + 560 >> 2], HEAP32[$0_1 + 564 >> 2]);
$31_1 = $7_1;
$7_1 = $11_1;
$46_1 = -2147483648;
break label$51;
}
$189($0_1 + 360 | 0, $24_1, 1);
$8_1 = Math_imul($20_1, 20) + $6_1 | 0;
$11_1 = HEAP32[$0_1 + 368 >> 2];
$7_1 = HEAP32[$0_1 + 364 >> 2];
$3_1 = $6_1;
while (1) {
label$72 : {
if (($3_1 | 0) != ($8_1 | 0)) {
$1_1 = HEAP32[$3_1 + 16 >> 2];
$2_1 = $1_1 >>> 0 < $11_1 >>> 0 ? $1_1 : $11_1;
$4_1 = HEAP32[$3_1 + 12 >> 2];
$1_1 = $7_1;
while (1) {
if (!$2_1) {
break label$72
}
HEAP8[$1_1 | 0] = HEAPU8[$1_1 | 0] & HEAPU8[$4_1 | 0];
$2_1 = $2_1 - 1 | 0;
$4_1 = $4_1 + 1 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
};
}
$4_1 = HEAP32[$0_1 + 568 >> 2] << 2;
$3_1 = HEAP32[$0_1 + 564 >> 2];
$8_1 = HEAP32[$0_1 + 560 >> 2];
$1_1 = 0;
while (1) {
if (($1_1 | 0) != ($4_1 | 0)) {
$2_1 = HEAP32[$1_1 + $3_1 >> 2];
if ($2_1 >>> 0 < $11_1 >>> 0) {
HEAP8[$2_1 + $7_1 | 0] = 0
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$46($8_1, $3_1);
$31_1 = HEAP32[$0_1 + 364 >> 2];
$7_1 = HEAP32[$0_1 + 368 >> 2];
$46_1 = HEAP32[$0_1 + 360 >> 2];
break label$51;
}
$3_1 = $3_1 + 20 | 0;
continue;
};
}
$1_1 = $6_1 + 12 | 0;
while (1) {
if ($20_1) {
$27(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$20_1 = $20_1 - 1 | 0;
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 768 >> 2], $6_1, 4, 20);
if (($46_1 | 0) == -2147483648) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $31_1;
HEAP32[$12_1 + 8 >> 2] = $7_1;
break label$25;
}
$57_1 = HEAP32[$33_1 + 36 >> 2];
$58_1 = HEAP32[$33_1 + 32 >> 2];
$36_1 = HEAP32[265726];
$189($0_1 + 360 | 0, $36_1, 0);
$2_1 = HEAP32[$0_1 + 364 >> 2];
$190($0_1 + 792 | 0, $0_1 + 224 | 0, $58_1, $57_1, $2_1, HEAP32[$0_1 + 368 >> 2]);
$18_1 = HEAP32[$0_1 + 796 >> 2];
$16_1 = HEAP32[$0_1 + 800 >> 2];
$1_1 = HEAP32[$0_1 + 792 >> 2];
label$81 : {
if (($1_1 | 0) == -2147483648) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $18_1;
HEAP32[$12_1 + 8 >> 2] = $16_1;
$27(HEAP32[$0_1 + 360 >> 2], $2_1);
break label$81;
}
HEAP32[$0_1 + 708 >> 2] = $18_1;
HEAP32[$0_1 + 712 >> 2] = $16_1;
HEAP32[$0_1 + 704 >> 2] = $1_1;
$84($0_1 + 704 | 0);
$27(HEAP32[$0_1 + 360 >> 2], $2_1);
$39_1 = -2147483648;
label$83 : {
$59_1 = HEAP32[$33_1 >> 2];
if (!$59_1) {
break label$83
}
$8_1 = HEAP32[$0_1 + 236 >> 2];
$2_1 = HEAP32[$8_1 + 124 >> 2] << 4;
$4_1 = HEAP32[$8_1 + 120 >> 2] + 8 | 0;
$3_1 = HEAP32[$33_1 + 12 >> 2];
$6_1 = HEAP32[$33_1 + 8 >> 2];
while (1) {
$1_1 = $4_1;
if (!$2_1) {
break label$83
}
$2_1 = $2_1 - 16 | 0;
$4_1 = $1_1 + 16 | 0;
if (!$41(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], $6_1, $3_1)) {
continue
}
break;
};
$32($0_1 + 112 | 0, $0_1 + 224 | 0, HEAP32[($1_1 - 8 | 0) + 12 >> 2]);
$6_1 = HEAP32[$0_1 + 112 >> 2];
if (!$6_1) {
break label$83
}
$2_1 = HEAP32[$8_1 + 32 >> 2];
$1_1 = $0_1 + 360 | 0;
$35($1_1, 6, $6_1, HEAP32[$0_1 + 116 >> 2]);
$1_1 = $36($1_1);
$6_1 = i64toi32_i32$HIGH_BITS;
$13_1 = $6_1 >>> 1 | 0;
$32_1 = ($6_1 & 1) << 31 | $1_1 >>> 1;
$1_1 = $1_1 & 1;
$14_1 = $32_1 ^ 0 - $1_1;
$16_1 = 0 - (($1_1 | 0) != 0) ^ $13_1;
if (HEAPU32[$0_1 + 372 >> 2] < $2_1 >>> 0) {
if (HEAPU8[$0_1 + 360 | 0] == 9) {
HEAP32[$0_1 + 360 >> 2] = 3;
HEAP32[$0_1 + 364 >> 2] = 0;
}
HEAP32[$0_1 + 368 >> 2] = 1;
HEAP32[$0_1 + 372 >> 2] = 0;
$2_1 = 0;
}
$33($0_1 + 104 | 0, $2_1, 8, 16);
HEAP32[$0_1 + 800 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[$0_1 + 792 >> 2] = HEAP32[$0_1 + 104 >> 2];
HEAP32[$0_1 + 796 >> 2] = $1_1;
$34($0_1 + 792 | 0, 0, $2_1, 8, 16);
$1_1 = HEAP32[$0_1 + 800 >> 2];
$3_1 = $1_1 + $2_1 | 0;
$9_1 = HEAP32[$0_1 + 796 >> 2];
$1_1 = $9_1 + ($1_1 << 4) | 0;
while (1) {
if ($2_1) {
$6_1 = $1_1;
$6_1 = $1_1;
$1_1 = $36($0_1 + 360 | 0);
$8_1 = i64toi32_i32$HIGH_BITS;
if ($1_1 | $8_1) {
$4_1 = $8_1 - !$1_1 | 0;
$1_1 = $1_1 - 1 | 0;
$8_1 = ($4_1 | 0) == 2147483647 & ($1_1 | 0) != -1 | $4_1 >>> 0 < 2147483647;
$1_1 = $8_1 ? $1_1 : -1;
$11_1 = $1_1 + $14_1 | 0;
$8_1 = $8_1 ? $4_1 : 2147483647;
$4_1 = $8_1 + $16_1 | 0;
$4_1 = $1_1 >>> 0 > $11_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
$1_1 = $11_1;
$1_1 = ($1_1 >>> 0 < $14_1 >>> 0 & ($4_1 | 0) <= ($16_1 | 0) | ($4_1 | 0) < ($16_1 | 0)) ^ ($8_1 | 0) < 0;
$32_1 = $1_1 ? -1 : $11_1;
$13_1 = $1_1 ? 2147483647 : $4_1;
$1_1 = 1;
} else {
$1_1 = 0
}
HEAP32[$6_1 >> 2] = $1_1;
HEAP32[$6_1 + 4 >> 2] = 0;
$1_1 = $6_1 + 8 | 0;
HEAP32[$1_1 >> 2] = $32_1;
HEAP32[$1_1 + 4 >> 2] = $13_1;
$2_1 = $2_1 - 1 | 0;
$1_1 = $6_1 + 16 | 0;
continue;
}
break;
};
$39_1 = HEAP32[$0_1 + 792 >> 2];
label$91 : {
if (HEAPU8[$0_1 + 360 | 0] != 9) {
$18_1 = HEAP32[$0_1 + 360 >> 2];
$16_1 = HEAP32[$0_1 + 364 >> 2];
$68($39_1, $9_1);
break label$91;
}
$18_1 = $9_1;
$16_1 = $3_1;
if (($39_1 | 0) > -2147483647) {
break label$83
}
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $18_1;
HEAP32[$12_1 + 8 >> 2] = $16_1;
break label$81;
}
HEAP32[$0_1 + 316 >> 2] = 0;
HEAP32[$0_1 + 308 >> 2] = 0;
HEAP32[$0_1 + 312 >> 2] = 8;
$1_1 = $0_1 + 360 | 0;
$191($1_1, $0_1 + 280 | 0);
$24($0_1 + 792 | 0, $0_1 + 308 | 0, $0_1 + 224 | 0, $1_1);
$25_1 = $18_1;
label$93 : {
label$94 : {
if (HEAPU8[$0_1 + 792 | 0] == 9) {
break label$94
}
$13_1 = HEAP32[$0_1 + 796 >> 2];
$32_1 = HEAP32[$0_1 + 792 >> 2];
if (($32_1 & 255) == 9) {
break label$94
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $32_1;
HEAP32[$12_1 + 8 >> 2] = $13_1;
break label$93;
}
$192($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
HEAP32[$12_1 + 12 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$12_1 + 4 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$12_1 + 8 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
break label$93;
}
$6_1 = $7_1;
$15_1 = $16_1;
$27_1 = $33_1 + 40 | 0;
$193($0_1 + 96 | 0, $27_1);
$1_1 = HEAP32[$0_1 + 96 >> 2];
if ($1_1) {
$194($0_1 + 360 | 0, $1_1, HEAP32[$0_1 + 100 >> 2]);
$3_1 = 0;
$2_1 = Math_imul(HEAP32[265720], 24);
$4_1 = HEAP32[265719];
$1_1 = $4_1 + 12 | 0;
$9_1 = HEAP32[$0_1 + 364 >> 2];
$11_1 = HEAP32[$0_1 + 360 >> 2];
$16_1 = HEAPU8[$0_1 + 369 | 0];
$8_1 = ($16_1 | 0) == 3;
$7_1 = HEAPU8[$0_1 + 368 | 0];
while (1) {
label$98 : {
if (!$2_1) {
break label$98
}
$14_1 = HEAPU8[$4_1 + 21 | 0];
label$99 : {
if (!($8_1 | ($14_1 | 0) == 3)) {
if (!$41(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $11_1, $9_1) | ($14_1 | 0) != ($16_1 | 0) | ($7_1 | 0) != HEAPU8[$1_1 + 8 | 0]) {
break label$99
}
break label$98;
}
if (($16_1 | 0) != 3) {
break label$99
}
if (($14_1 | 0) == 3) {
break label$98
}
}
$4_1 = $4_1 + 24 | 0;
$2_1 = $2_1 - 24 | 0;
$1_1 = $1_1 + 24 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$18_1 = ($2_1 | 0) != 0 & $3_1 >>> 0 < 256;
} else {
$18_1 = 0
}
$21_1 = $6_1;
$1_1 = HEAP32[$0_1 + 284 >> 2];
$30_1 = $1_1 + Math_imul(HEAP32[$0_1 + 288 >> 2], 12) | 0;
$16_1 = $0_1 + 820 | 0;
$40_1 = $0_1 + 372 | 0;
$35_1 = $0_1 + 568 | 0;
$19_1 = $0_1 + 712 | 0;
$41_1 = $0_1 + 804 | 0;
$47_1 = $0_1 + 385 | 0;
$42_1 = $3_1 & 255;
label$102 : while (1) {
$14_1 = HEAP32[$0_1 + 316 >> 2];
$9_1 = HEAP32[$0_1 + 312 >> 2];
while (1) {
label$104 : {
if (($1_1 | 0) != ($30_1 | 0)) {
$8_1 = $1_1 + 12 | 0;
$11_1 = HEAP32[$1_1 + 4 >> 2];
$60_1 = $11_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52) | 0;
$7_1 = $11_1;
label$106 : while (1) {
$1_1 = $7_1;
if (($1_1 | 0) != ($60_1 | 0)) {
$7_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
$2_1 = HEAP32[$1_1 + 20 >> 2];
$4_1 = $2_1 + Math_imul(HEAP32[$1_1 + 24 >> 2], 12) | 0;
while (1) {
if (($2_1 | 0) == ($4_1 | 0)) {
continue label$106
}
$6_1 = $2_1 + 12 | 0;
$1_1 = Math_imul(HEAP32[$2_1 + 8 >> 2], 20);
$2_1 = HEAP32[$2_1 + 4 >> 2];
while (1) {
if (!$1_1) {
break label$104
}
$1_1 = $1_1 - 20 | 0;
$3_1 = $195($9_1, $14_1, $2_1);
$2_1 = $2_1 + 20 | 0;
if ($3_1) {
continue
}
break;
};
$2_1 = $6_1;
continue;
};
}
if ($196(HEAP32[$1_1 + 28 >> 2], HEAP32[$1_1 + 32 >> 2], $9_1, $14_1)) {
break label$104
}
$2_1 = HEAP32[$1_1 + 48 >> 2];
if (!$2_1) {
continue
}
$2_1 = Math_imul($2_1, 40);
$1_1 = HEAP32[$1_1 + 44 >> 2];
while (1) {
if (!$2_1) {
break label$104
}
$2_1 = $2_1 - 40 | 0;
$3_1 = $1_1 + 32 | 0;
$6_1 = $1_1 + 28 | 0;
$1_1 = $1_1 + 40 | 0;
if ($196(HEAP32[$6_1 >> 2], HEAP32[$3_1 >> 2], $9_1, $14_1)) {
continue
}
break;
};
continue;
}
break;
};
label$112 : while (1) {
$1_1 = $11_1;
if (($1_1 | 0) == ($60_1 | 0)) {
$1_1 = $8_1;
continue label$102;
}
$11_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$2_1 = HEAP32[$1_1 + 48 >> 2];
$6_1 = $2_1 ? 0 : $1_1;
$20_1 = HEAP32[$1_1 + 44 >> 2];
$43_1 = $20_1 + Math_imul($2_1, 40) | 0;
$48_1 = 1;
label$114 : while (1) {
label$115 : {
label$116 : {
if (!$48_1) {
$1_1 = $6_1;
break label$116;
}
$48_1 = 1;
$1_1 = 0;
if (!$6_1) {
break label$116
}
$9_1 = $6_1;
break label$115;
}
if (($20_1 | 0) == ($43_1 | 0)) {
continue label$112
}
$48_1 = 0;
$9_1 = $20_1;
$20_1 = $9_1 + 40 | 0;
}
$6_1 = $1_1;
if ($196(HEAP32[$9_1 + 28 >> 2], HEAP32[$9_1 + 32 >> 2], HEAP32[$0_1 + 312 >> 2], HEAP32[$0_1 + 316 >> 2])) {
continue
}
label$118 : {
label$119 : {
if (HEAPU8[$9_1 + 36 | 0]) {
break label$119
}
$186($0_1 + 360 | 0, $9_1, $0_1 + 224 | 0);
if (HEAPU8[$0_1 + 360 | 0] == 9) {
if (HEAPU8[$0_1 + 361 | 0]) {
continue
}
break label$119;
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
if (($2_1 & 255) != 9) {
$13_1 = $1_1 >>> 8 | 0;
$32_1 = ($1_1 & 255) << 24 | $2_1 >>> 8;
break label$118;
}
if ($2_1 & 256) {
continue
}
}
$192($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
$1_1 = HEAP32[$0_1 + 360 >> 2];
$62($1_1, HEAP32[$0_1 + 364 >> 2]);
if (($1_1 | 0) != -2147483648) {
continue
}
$4_1 = HEAP32[$9_1 + 20 >> 2];
$1_1 = HEAP32[$9_1 + 16 >> 2];
HEAP32[$0_1 + 664 >> 2] = 0;
HEAP32[$0_1 + 656 >> 2] = 0;
HEAP32[$0_1 + 660 >> 2] = 4;
HEAP32[$0_1 + 712 >> 2] = 0;
HEAP32[$0_1 + 704 >> 2] = 0;
HEAP32[$0_1 + 708 >> 2] = 4;
if ($4_1) {
$1_1 = $1_1 + 12 | 0;
$7_1 = 4;
while (1) {
$10_1 = HEAP32[$1_1 - 8 >> 2];
$3_1 = HEAP32[$1_1 - 4 >> 2];
if ($197($10_1, $3_1 + $10_1 | 0) >>> 0 >= 3) {
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$40_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$40_1 + 4 >> 2] = $2_1;
HEAP32[$40_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$14_1 = HEAPU8[$1_1 + 12 | 0];
$108($0_1 + 360 | 0, $10_1, $3_1);
$2_1 = $18_1 & ($14_1 | 0) != ($42_1 | 0);
$24_1 = $2_1 ? $0_1 + 704 | 0 : $0_1 + 656 | 0;
$10_1 = HEAP32[$24_1 + 8 >> 2];
$3_1 = Math_imul($10_1, 28);
if (($10_1 | 0) == HEAP32[$24_1 >> 2]) {
$198($24_1);
$7_1 = HEAP32[$0_1 + 708 >> 2];
}
$2_1 = $3_1 + ($2_1 ? $7_1 : HEAP32[$0_1 + 660 >> 2]) | 0;
$3_1 = HEAP32[$0_1 + 372 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 368 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 380 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$0_1 + 376 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP8[$2_1 + 24 | 0] = $14_1;
$3_1 = HEAPU8[$47_1 | 0] | HEAPU8[$47_1 + 1 | 0] << 8;
HEAP8[$2_1 + 25 | 0] = $3_1;
HEAP8[$2_1 + 26 | 0] = $3_1 >>> 8;
HEAP8[$2_1 + 27 | 0] = HEAPU8[$47_1 + 2 | 0];
HEAP32[$24_1 + 8 >> 2] = $10_1 + 1;
}
$1_1 = $1_1 + 28 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
}
$1_1 = HEAP32[$0_1 + 708 >> 2];
HEAP32[$41_1 >> 2] = HEAP32[$0_1 + 704 >> 2];
HEAP32[$41_1 + 4 >> 2] = $1_1;
HEAP32[$41_1 + 8 >> 2] = HEAP32[$0_1 + 712 >> 2];
$2_1 = HEAP32[$0_1 + 664 >> 2];
HEAP32[$0_1 + 800 >> 2] = $2_1;
$3_1 = HEAP32[$0_1 + 660 >> 2];
$1_1 = HEAP32[$0_1 + 656 >> 2];
HEAP32[$0_1 + 792 >> 2] = $1_1;
HEAP32[$0_1 + 796 >> 2] = $3_1;
HEAP32[$0_1 + 536 >> 2] = $2_1;
HEAP32[$0_1 + 528 >> 2] = $1_1;
HEAP32[$0_1 + 532 >> 2] = $3_1;
HEAP32[$0_1 + 552 >> 2] = HEAP32[$41_1 + 8 >> 2];
$1_1 = HEAP32[$41_1 + 4 >> 2];
HEAP32[$0_1 + 544 >> 2] = HEAP32[$41_1 >> 2];
HEAP32[$0_1 + 548 >> 2] = $1_1;
$1_1 = 0;
$2_1 = HEAP32[262974];
HEAP32[$19_1 >> 2] = HEAP32[262973];
HEAP32[$19_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[262976];
HEAP32[$19_1 + 8 >> 2] = HEAP32[262975];
HEAP32[$19_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[262978];
HEAP32[$19_1 + 16 >> 2] = HEAP32[262977];
HEAP32[$19_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[262980];
HEAP32[$19_1 + 24 >> 2] = HEAP32[262979];
HEAP32[$19_1 + 28 >> 2] = $2_1;
HEAP32[$0_1 + 708 >> 2] = 4;
while (1) {
label$127 : {
label$128 : {
label$129 : {
if (($1_1 | 0) != 4) {
$14_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 704 >> 2] = $14_1;
$4_1 = ($1_1 << 3) + $19_1 | 0;
$37_1 = HEAP32[$4_1 + 4 >> 2];
$1_1 = 0;
$7_1 = HEAP32[$0_1 + 532 >> 2];
$3_1 = HEAP32[$0_1 + 536 >> 2];
$2_1 = HEAP32[$0_1 + 548 >> 2];
$49_1 = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 580 >> 2] = $49_1 ? 0 : HEAP32[$0_1 + 552 >> 2];
HEAP32[$0_1 + 576 >> 2] = $49_1 ? 4 : $2_1;
HEAP32[$0_1 + 568 >> 2] = $7_1;
HEAP32[$0_1 + 572 >> 2] = $3_1;
HEAP32[$0_1 + 564 >> 2] = 2;
$50_1 = $37_1 ? ($37_1 >>> 0 < 1e3 ? $37_1 : 1e3) : 1;
$51_1 = 2e3 - $50_1 | 0;
label$131 : while (1) {
if (($1_1 | 0) == 2) {
break label$127
}
$7_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 560 >> 2] = $7_1;
$1_1 = $35_1 + ($1_1 << 3) | 0;
$29_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 596 >> 2] = 0;
HEAP32[$0_1 + 588 >> 2] = 0;
HEAP32[$0_1 + 592 >> 2] = 4;
$34_1 = Math_imul($1_1, 28) + $29_1 | 0;
while (1) {
label$133 : {
label$134 : {
label$135 : {
label$136 : {
label$137 : {
label$138 : {
if (($29_1 | 0) != ($34_1 | 0)) {
if (!$49_1) {
break label$137
}
$1_1 = HEAP32[$29_1 + 4 >> 2];
$138($0_1 + 612 | 0, $1_1, $1_1 + HEAP32[$29_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 624 >> 2] = 0;
HEAP32[$0_1 + 628 >> 2] = 4;
$4_1 = HEAP32[$0_1 + 620 >> 2];
HEAP32[$0_1 + 632 >> 2] = 0;
$3_1 = $4_1 + 2 | 0;
$2_1 = Math_imul($3_1, $50_1);
$1_1 = ($2_1 >>> 0) / ($51_1 >>> 0) | 0;
$2_1 = ((Math_imul($1_1, $51_1) | 0) != ($2_1 | 0)) + $1_1 | 0;
$1_1 = $2_1 - 2 | 0;
$1_1 = $1_1 >>> 0 > $2_1 >>> 0 ? 0 : $1_1;
$10_1 = $1_1 >>> 0 > 1 ? $1_1 : 1;
$2_1 = (Math_imul($3_1, $51_1) >>> 0) / ($50_1 >>> 0) | 0;
$1_1 = $2_1 - 2 | 0;
$1_1 = $199($10_1, $1_1 >>> 0 > $2_1 >>> 0 ? 0 : $1_1) & 16777215;
HEAP16[$0_1 + 636 >> 1] = $1_1;
HEAP8[$0_1 + 638 | 0] = $1_1 >>> 16;
$22_1 = HEAP32[$0_1 + 616 >> 2];
$26_1 = $22_1 + ($4_1 << 2) | 0;
$17_1 = HEAPU8[$29_1 + 24 | 0];
break label$138;
}
label$140 : {
if (HEAP32[$0_1 + 596 >> 2]) {
HEAP32[$0_1 + 368 >> 2] = HEAP32[$0_1 + 596 >> 2];
$1_1 = HEAP32[$0_1 + 592 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 588 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
$200($9_1, $0_1 + 360 | 0);
break label$140;
}
$3_1 = $0_1 + 360 | 0;
$192($3_1, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
$2_1 = HEAP32[$0_1 + 360 >> 2];
$62($2_1, HEAP32[$0_1 + 364 >> 2]);
HEAP32[$0_1 + 368 >> 2] = HEAP32[$0_1 + 596 >> 2];
$1_1 = HEAP32[$0_1 + 592 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 588 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
$200($9_1, $3_1);
if (($2_1 | 0) == -2147483648) {
break label$136
}
}
$2_1 = 9;
break label$128;
}
label$142 : {
label$143 : {
while (1) {
$201($0_1 + 80 | 0, $0_1 + 636 | 0);
if (!HEAPU8[$0_1 + 80 | 0]) {
break label$143
}
$52_1 = HEAPU8[$0_1 + 81 | 0];
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 8) {
HEAP32[($0_1 + 360 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$3_1 = HEAP32[$0_1 + 360 >> 2];
$2_1 = HEAP32[$0_1 + 364 >> 2];
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 12) {
HEAP32[($0_1 + 640 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$0_1 + 644 >> 2];
HEAP32[$16_1 >> 2] = HEAP32[$0_1 + 640 >> 2];
HEAP32[$16_1 + 4 >> 2] = $1_1;
HEAP32[$16_1 + 8 >> 2] = HEAP32[$0_1 + 648 >> 2];
HEAP32[$0_1 + 816 >> 2] = $26_1;
HEAP32[$0_1 + 812 >> 2] = $22_1;
HEAP32[$0_1 + 804 >> 2] = $3_1;
HEAP32[$0_1 + 808 >> 2] = $2_1;
HEAP32[$0_1 + 800 >> 2] = 2;
HEAP32[$0_1 + 792 >> 2] = 1;
HEAP32[$0_1 + 796 >> 2] = 0;
$23_1 = $52_1 >>> 0 < 16;
$202($0_1 + 864 | 0, $0_1 + 792 | 0);
label$149 : {
if (HEAP32[$0_1 + 864 >> 2] == 1114112) {
$1_1 = 0;
$10_1 = 0;
$4_1 = 4;
break label$149;
}
$28_1 = $0_1 + 360 | 0;
$24_1 = $0_1 + 792 | 0;
$203($28_1, $24_1);
$1_1 = 1;
$2_1 = 12;
$3_1 = HEAP32[$0_1 + 360 >> 2] + 1 | 0;
$3_1 = $3_1 ? $3_1 : -1;
$33($0_1 + 72 | 0, $3_1 >>> 0 > 4 ? $3_1 : 4, 4, 12);
$10_1 = HEAP32[$0_1 + 72 >> 2];
$3_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 872 >> 2];
$4_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$3_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 + 760 >> 2] = 1;
HEAP32[$0_1 + 756 >> 2] = $3_1;
HEAP32[$0_1 + 752 >> 2] = $10_1;
wasm2js_memory_copy($28_1, $24_1, 40);
while (1) {
$202($0_1 + 768 | 0, $0_1 + 360 | 0);
if (HEAP32[$0_1 + 768 >> 2] != 1114112) {
if (HEAP32[$0_1 + 752 >> 2] == ($1_1 | 0)) {
$203($0_1 + 320 | 0, $0_1 + 360 | 0);
$3_1 = HEAP32[$0_1 + 320 >> 2] + 1 | 0;
$34($0_1 + 752 | 0, $1_1, $3_1 ? $3_1 : -1, 4, 12);
$3_1 = HEAP32[$0_1 + 756 >> 2];
}
$10_1 = $2_1 + $3_1 | 0;
HEAP32[$10_1 + 8 >> 2] = HEAP32[$0_1 + 776 >> 2];
$4_1 = HEAP32[$0_1 + 772 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$0_1 + 768 >> 2];
HEAP32[$10_1 + 4 >> 2] = $4_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 760 >> 2] = $1_1;
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$10_1 = HEAP32[$0_1 + 752 >> 2];
$4_1 = HEAP32[$0_1 + 756 >> 2];
}
$2_1 = $47(8, 24);
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 648 >> 2];
$3_1 = HEAP32[$0_1 + 644 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 640 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 688 >> 2] = $37_1;
HEAP32[$0_1 + 672 >> 2] = $1_1;
HEAP32[$0_1 + 668 >> 2] = $4_1;
HEAP32[$0_1 + 664 >> 2] = $10_1;
HEAP32[$0_1 + 684 >> 2] = 1;
HEAP32[$0_1 + 680 >> 2] = $2_1;
HEAP32[$0_1 + 676 >> 2] = 1;
HEAP32[$0_1 + 660 >> 2] = $52_1;
HEAP32[$0_1 + 656 >> 2] = $23_1;
$204($0_1 + 360 | 0, $0_1 + 224 | 0, $17_1, $52_1, $0_1 + 656 | 0, 1051924, $0_1 + 624 | 0);
$1_1 = HEAPU8[$0_1 + 360 | 0] != 9;
if (!$1_1) {
$102($0_1 + 656 | 0);
continue;
}
break;
};
$4_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
$102($0_1 + 656 | 0);
$77($0_1 + 624 | 0);
$1_1 = -2147483648;
break label$142;
}
$4_1 = HEAP32[$0_1 + 628 >> 2];
$3_1 = HEAP32[$0_1 + 632 >> 2];
HEAP8[$0_1 + 752 | 0] = 3;
$205($4_1, $3_1);
$1_1 = 0;
HEAP32[$0_1 + 864 >> 2] = $3_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
HEAP8[$0_1 + 348 | 0] = 0;
HEAP32[$0_1 + 340 >> 2] = 8;
HEAP32[$0_1 + 320 >> 2] = $29_1;
HEAP32[$0_1 + 332 >> 2] = $4_1;
HEAP32[$0_1 + 336 >> 2] = $4_1 + Math_imul($3_1, 20);
HEAP32[$0_1 + 344 >> 2] = $0_1 + 864;
HEAP32[$0_1 + 328 >> 2] = $0_1 + 879;
HEAP32[$0_1 + 324 >> 2] = $0_1 + 752;
$206($0_1 + 792 | 0, $0_1 + 320 | 0);
$2_1 = 4;
$4_1 = 0;
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$207($0_1 + 360 | 0, 4);
wasm2js_memory_copy(HEAP32[$0_1 + 364 >> 2], $0_1 + 792 | 0, 36);
HEAP32[$0_1 + 776 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 768 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 772 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 348 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 344 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 340 >> 2];
HEAP32[$0_1 + 672 >> 2] = HEAP32[$0_1 + 336 >> 2];
HEAP32[$0_1 + 676 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 332 >> 2];
HEAP32[$0_1 + 664 >> 2] = HEAP32[$0_1 + 328 >> 2];
HEAP32[$0_1 + 668 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 324 >> 2];
HEAP32[$0_1 + 656 >> 2] = HEAP32[$0_1 + 320 >> 2];
HEAP32[$0_1 + 660 >> 2] = $1_1;
while (1) {
$206($0_1 + 360 | 0, $0_1 + 656 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 776 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 768 >> 2]) {
$131($0_1 + 768 | 0, 1)
}
wasm2js_memory_copy(HEAP32[$0_1 + 772 >> 2] + Math_imul($1_1, 36) | 0, $0_1 + 360 | 0, 36);
HEAP32[$0_1 + 776 >> 2] = $1_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 772 >> 2];
$4_1 = HEAP32[$0_1 + 776 >> 2];
$1_1 = HEAP32[$0_1 + 768 >> 2];
}
$77($0_1 + 624 | 0);
}
$46(HEAP32[$0_1 + 612 >> 2], HEAP32[$0_1 + 616 >> 2]);
if (($1_1 | 0) != -2147483648) {
break label$133
}
break label$129;
}
$1_1 = HEAP32[$29_1 + 4 >> 2];
$138($0_1 + 752 | 0, $1_1, $1_1 + HEAP32[$29_1 + 8 >> 2] | 0);
$17_1 = HEAP32[$0_1 + 760 >> 2];
if ($37_1 >>> 0 <= 1 | $17_1 >>> 0 > 7) {
break label$135
}
$2_1 = 4;
$1_1 = 0;
$10_1 = HEAP32[$0_1 + 756 >> 2];
$4_1 = 0;
break label$134;
}
$1_1 = $7_1;
continue label$131;
}
HEAP32[$0_1 + 864 >> 2] = 0;
HEAP32[$0_1 + 868 >> 2] = 4;
HEAP32[$0_1 + 872 >> 2] = 0;
$1_1 = $17_1 - $37_1 | 0;
$1_1 = $199($1_1 >>> 0 > $17_1 >>> 0 ? 0 : $1_1, $17_1 + $37_1 | 0) & 16777215;
HEAP16[$0_1 + 656 >> 1] = $1_1;
HEAP8[$0_1 + 658 | 0] = $1_1 >>> 16;
$23_1 = $17_1 + 1 | 0;
$28_1 = HEAPU8[$29_1 + 24 | 0];
$10_1 = HEAP32[$0_1 + 756 >> 2];
label$162 : {
while (1) {
$201($0_1 + 88 | 0, $0_1 + 656 | 0);
if (!HEAPU8[$0_1 + 88 | 0]) {
break label$162
}
$24_1 = HEAPU8[$0_1 + 89 | 0];
$1_1 = $0_1 + 792 | 0;
$208($1_1, $23_1);
$128($1_1, $23_1);
$4_1 = HEAP32[$0_1 + 796 >> 2];
$3_1 = HEAP32[$0_1 + 800 >> 2];
$2_1 = $4_1 + $3_1 | 0;
$1_1 = 0;
while (1) {
if (($1_1 | 0) != ($17_1 | 0)) {
HEAP8[$1_1 + $2_1 | 0] = $1_1;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$2_1 = $1_1 + $3_1 | 0;
HEAP8[$2_1 + $4_1 | 0] = $17_1;
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$40_1 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$40_1 + 4 >> 2] = $1_1;
HEAP32[$40_1 + 8 >> 2] = $2_1 + 1;
HEAP32[$0_1 + 392 >> 2] = $37_1;
HEAP32[$0_1 + 388 >> 2] = $17_1;
HEAP32[$0_1 + 384 >> 2] = $10_1;
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$204($0_1 + 792 | 0, $0_1 + 224 | 0, $28_1, $24_1, $0_1 + 360 | 0, 1051868, $0_1 + 864 | 0);
$1_1 = HEAPU8[$0_1 + 792 | 0] != 9;
if (!$1_1) {
$103($0_1 + 360 | 0);
continue;
}
break;
};
$4_1 = HEAP32[$0_1 + 796 >> 2];
$2_1 = HEAP32[$0_1 + 792 >> 2];
$103($0_1 + 360 | 0);
$77($0_1 + 864 | 0);
$1_1 = -2147483648;
break label$134;
}
$4_1 = HEAP32[$0_1 + 868 >> 2];
$3_1 = HEAP32[$0_1 + 872 >> 2];
HEAP8[$0_1 + 612 | 0] = 2;
HEAP32[$0_1 + 624 >> 2] = $0_1 + 879;
$205($4_1, $3_1);
$1_1 = 0;
HEAP32[$0_1 + 640 >> 2] = $3_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
HEAP8[$0_1 + 348 | 0] = 0;
HEAP32[$0_1 + 340 >> 2] = 8;
HEAP32[$0_1 + 320 >> 2] = $29_1;
HEAP32[$0_1 + 332 >> 2] = $4_1;
HEAP32[$0_1 + 336 >> 2] = $4_1 + Math_imul($3_1, 20);
HEAP32[$0_1 + 344 >> 2] = $0_1 + 640;
HEAP32[$0_1 + 328 >> 2] = $0_1 + 624;
HEAP32[$0_1 + 324 >> 2] = $0_1 + 612;
$209($0_1 + 792 | 0, $0_1 + 320 | 0);
$2_1 = 4;
$4_1 = 0;
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$207($0_1 + 360 | 0, 4);
wasm2js_memory_copy(HEAP32[$0_1 + 364 >> 2], $0_1 + 792 | 0, 36);
HEAP32[$0_1 + 776 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 768 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 772 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 348 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 344 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 340 >> 2];
HEAP32[$0_1 + 672 >> 2] = HEAP32[$0_1 + 336 >> 2];
HEAP32[$0_1 + 676 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 332 >> 2];
HEAP32[$0_1 + 664 >> 2] = HEAP32[$0_1 + 328 >> 2];
HEAP32[$0_1 + 668 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 324 >> 2];
HEAP32[$0_1 + 656 >> 2] = HEAP32[$0_1 + 320 >> 2];
HEAP32[$0_1 + 660 >> 2] = $1_1;
while (1) {
$209($0_1 + 360 | 0, $0_1 + 656 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 776 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 768 >> 2]) {
$131($0_1 + 768 | 0, 1)
}
wasm2js_memory_copy(HEAP32[$0_1 + 772 >> 2] + Math_imul($1_1, 36) | 0, $0_1 + 360 | 0, 36);
HEAP32[$0_1 + 776 >> 2] = $1_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 772 >> 2];
$4_1 = HEAP32[$0_1 + 776 >> 2];
$1_1 = HEAP32[$0_1 + 768 >> 2];
}
$77($0_1 + 864 | 0);
}
$46(HEAP32[$0_1 + 752 >> 2], $10_1);
if (($1_1 | 0) == -2147483648) {
break label$129
}
}
$29_1 = $29_1 + 28 | 0;
HEAP32[$0_1 + 600 >> 2] = $1_1;
HEAP32[$0_1 + 604 >> 2] = $2_1;
HEAP32[$0_1 + 608 >> 2] = $4_1;
$130($0_1 + 588 | 0, $0_1 + 600 | 0);
continue;
};
};
}
$83($0_1 + 544 | 0);
$83($0_1 + 528 | 0);
continue label$114;
}
$1_1 = $4_1;
$13_1 = $1_1 >>> 8 | 0;
$32_1 = ($1_1 & 255) << 24 | $2_1 >>> 8;
$80($0_1 + 588 | 0);
}
$83($0_1 + 544 | 0);
$83($0_1 + 528 | 0);
break label$118;
}
$1_1 = $14_1;
continue;
};
}
if (($2_1 & 255) == 9) {
continue
}
break;
};
break;
};
HEAP32[$12_1 >> 2] = -2147483647;
$1_1 = $12_1;
$6_1 = $2_1 & 255;
$2_1 = $32_1;
$4_1 = $13_1 << 8 | $2_1 >>> 24;
HEAP32[$1_1 + 4 >> 2] = $6_1 | $2_1 << 8;
HEAP32[$1_1 + 8 >> 2] = $4_1;
break label$93;
}
$1_1 = $0_1 + 360 | 0;
$191($1_1, $0_1 + 280 | 0);
$24($0_1 + 792 | 0, $0_1 + 308 | 0, $0_1 + 224 | 0, $1_1);
label$174 : {
if (HEAPU8[$0_1 + 792 | 0] == 9) {
break label$174
}
$2_1 = HEAP32[$0_1 + 796 >> 2];
$1_1 = HEAP32[$0_1 + 792 >> 2];
if (($1_1 & 255) == 9) {
break label$174
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$93;
}
$192($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
HEAP32[$12_1 + 12 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$12_1 + 4 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$12_1 + 8 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
break label$93;
}
HEAP32[$0_1 + 392 >> 2] = 0;
HEAP32[$0_1 + 384 >> 2] = 0;
HEAP32[$0_1 + 388 >> 2] = 4;
HEAP32[$0_1 + 376 >> 2] = 4;
HEAP32[$0_1 + 380 >> 2] = 0;
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 372 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$2_1 = Math_imul(HEAP32[$0_1 + 288 >> 2], 12);
$7_1 = $0_1 + 372 | 0;
$1_1 = HEAP32[$0_1 + 284 >> 2];
label$176 : {
label$177 : {
while (1) {
label$179 : {
label$180 : {
if ($2_1) {
$210($0_1 + 704 | 0, $0_1 + 360 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $0_1 + 308 | 0, $0_1 + 224 | 0);
$18_1 = HEAP32[$0_1 + 708 >> 2];
$16_1 = HEAP32[$0_1 + 712 >> 2];
$6_1 = HEAP32[$0_1 + 704 >> 2];
if (($6_1 | 0) != -2147483648) {
break label$180
}
break label$177;
}
$210($0_1 + 704 | 0, $0_1 + 360 | 0, HEAP32[$0_1 + 296 >> 2], HEAP32[$0_1 + 300 >> 2], $0_1 + 308 | 0, $0_1 + 224 | 0);
$18_1 = HEAP32[$0_1 + 708 >> 2];
$16_1 = HEAP32[$0_1 + 712 >> 2];
$3_1 = HEAP32[$0_1 + 704 >> 2];
if (($3_1 | 0) == -2147483648) {
break label$177
}
$8_1 = HEAP32[$0_1 + 708 >> 2];
$2_1 = $0_1 + 704 | 0;
$6_1 = $16_1;
$4_1 = $6_1;
$48($2_1, $4_1);
$49($2_1, $4_1);
$2_1 = HEAP32[$0_1 + 712 >> 2];
if ($4_1) {
$1_1 = $18_1;
$6_1 = $2_1 + $4_1 | 0;
$2_1 = HEAP32[$0_1 + 708 >> 2] + ($2_1 << 2) | 0;
while (1) {
HEAP32[$2_1 >> 2] = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 + 4 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
$2_1 = $6_1;
}
$1_1 = HEAP32[$0_1 + 708 >> 2];
HEAP32[$0_1 + 656 >> 2] = HEAP32[$0_1 + 704 >> 2];
HEAP32[$0_1 + 660 >> 2] = $1_1;
HEAP32[$0_1 + 664 >> 2] = $2_1;
$46(HEAP32[$0_1 + 372 >> 2], HEAP32[$0_1 + 376 >> 2]);
HEAP32[$7_1 + 8 >> 2] = HEAP32[$0_1 + 664 >> 2];
$1_1 = HEAP32[$0_1 + 660 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$0_1 + 656 >> 2];
HEAP32[$7_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$0_1 + 792 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$0_1 + 796 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 12 >> 2];
HEAP32[$0_1 + 800 >> 2] = HEAP32[$7_1 + 8 >> 2];
HEAP32[$0_1 + 804 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 20 >> 2];
HEAP32[$0_1 + 808 >> 2] = HEAP32[$7_1 + 16 >> 2];
HEAP32[$0_1 + 812 >> 2] = $1_1;
$18_1 = HEAP32[$0_1 + 364 >> 2];
$16_1 = HEAP32[$0_1 + 368 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
$71($3_1, $8_1);
if (($2_1 | 0) == -2147483648) {
break label$176
}
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$0_1 + 348 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$0_1 + 352 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 804 >> 2];
HEAP32[$0_1 + 340 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$0_1 + 344 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$0_1 + 332 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$0_1 + 336 >> 2] = $1_1;
HEAP32[$0_1 + 324 >> 2] = $18_1;
HEAP32[$0_1 + 328 >> 2] = $16_1;
HEAP32[$0_1 + 320 >> 2] = $2_1;
$192($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
if (HEAP32[$0_1 + 360 >> 2] == -2147483648) {
break label$179
}
HEAP32[$12_1 + 12 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$12_1 + 4 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$12_1 + 8 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
$104($0_1 + 320 | 0);
break label$93;
}
$8_1 = HEAP32[$0_1 + 368 >> 2];
if (($8_1 | 0) == HEAP32[$0_1 + 360 >> 2]) {
$134($0_1 + 360 | 0)
}
$1_1 = $1_1 + 12 | 0;
$3_1 = HEAP32[$0_1 + 364 >> 2] + Math_imul($8_1, 12) | 0;
HEAP32[$3_1 + 4 >> 2] = $18_1;
HEAP32[$3_1 + 8 >> 2] = $16_1;
HEAP32[$3_1 >> 2] = $6_1;
HEAP32[$0_1 + 368 >> 2] = $8_1 + 1;
$2_1 = $2_1 - 12 | 0;
continue;
}
break;
};
label$185 : {
label$186 : {
if (!(HEAP32[$0_1 + 272 >> 2] | (HEAP32[$0_1 + 248 >> 2] | HEAP32[$0_1 + 260 >> 2]))) {
$19_1 = 4;
$27_1 = 0;
$9_1 = 0;
$30_1 = 0;
break label$186;
}
$193($0_1 - -64 | 0, $27_1);
$14_1 = HEAP32[$0_1 + 68 >> 2];
$10_1 = HEAP32[$0_1 + 64 >> 2];
$208($0_1 + 360 | 0, $21_1);
$13_1 = HEAP32[$0_1 + 364 >> 2];
label$188 : {
if (!$21_1) {
$21_1 = HEAP32[$0_1 + 368 >> 2];
break label$188;
}
if (!$21_1) {
break label$188
}
wasm2js_memory_copy($13_1, $31_1, $21_1);
}
$1_1 = HEAP32[$0_1 + 340 >> 2] << 2;
$26_1 = HEAP32[$0_1 + 360 >> 2];
$2_1 = HEAP32[$0_1 + 336 >> 2];
while (1) {
if ($1_1) {
$6_1 = HEAP32[$2_1 >> 2];
if ($6_1 >>> 0 < $21_1 >>> 0) {
HEAP8[$6_1 + $13_1 | 0] = 0
}
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 - 4 | 0;
continue;
}
break;
};
$211($0_1 + 56 | 0, $36_1, 1, 1);
$4_1 = $21_1 >>> 0 > $36_1 >>> 0 ? $36_1 : $21_1;
$8_1 = HEAP32[$0_1 + 324 >> 2];
$9_1 = HEAP32[$0_1 + 328 >> 2];
$6_1 = $8_1 + Math_imul($9_1, 12) | 0;
$1_1 = 0;
$34_1 = HEAP32[$0_1 + 60 >> 2];
$17_1 = HEAP32[$0_1 + 56 >> 2];
$7_1 = $8_1;
label$193 : {
while (1) {
label$195 : {
if (!(($1_1 | 0) != ($3_1 | 0) ? $1_1 : 0)) {
if (($6_1 | 0) != ($7_1 | 0)) {
$1_1 = HEAP32[$7_1 + 4 >> 2];
$3_1 = $1_1 + Math_imul(HEAP32[$7_1 + 8 >> 2], 12) | 0;
$7_1 = $7_1 + 12 | 0;
continue;
}
label$198 : {
if ($36_1) {
$30_1 = HEAPU8[$34_1 | 0];
if (($36_1 | 0) != 1) {
$1_1 = $34_1 + 1 | 0;
$2_1 = $36_1 - 1 | 0;
while (1) {
$3_1 = $30_1 & 255;
$6_1 = HEAPU8[$1_1 | 0];
$30_1 = $3_1 >>> 0 > $6_1 >>> 0 ? $3_1 : $6_1;
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
};
}
if ($30_1 & 255) {
break label$198
}
}
$19_1 = 4;
$30_1 = 0;
if (!$9_1) {
break label$198
}
$27_1 = 0;
$9_1 = 0;
break label$193;
}
$2_1 = HEAP32[265722];
$1_1 = $0_1 + 704 | 0;
$4_1 = HEAP32[265723];
$208($1_1, $4_1);
$128($1_1, $4_1);
$11_1 = HEAP32[$0_1 + 712 >> 2];
$22_1 = HEAP32[$0_1 + 708 >> 2];
if ($4_1) {
$1_1 = $2_1 + 8 | 0;
while (1) {
$2_1 = 0;
label$204 : {
if (!$10_1) {
break label$204
}
$3_1 = HEAP32[$1_1 - 4 >> 2];
$6_1 = HEAP32[$1_1 >> 2];
if ($126($10_1, $14_1, $3_1, $6_1)) {
break label$204
}
$173($0_1 + 792 | 0, $10_1, $14_1);
$173($0_1 + 360 | 0, $3_1, $6_1);
$3_1 = HEAP32[$0_1 + 796 >> 2];
$6_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = $41($3_1, HEAP32[$0_1 + 800 >> 2], $6_1, HEAP32[$0_1 + 368 >> 2]);
$27(HEAP32[$0_1 + 360 >> 2], $6_1);
$27(HEAP32[$0_1 + 792 >> 2], $3_1);
$2_1 = $2_1 ? 1 : 2;
}
HEAP8[$11_1 + $22_1 | 0] = $2_1;
$1_1 = $1_1 + 16 | 0;
$11_1 = $11_1 + 1 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
}
$23_1 = HEAP32[$0_1 + 704 >> 2];
$27_1 = 4;
$33($0_1 + 48 | 0, $9_1, 4, 16);
HEAP32[$0_1 + 368 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 52 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 48 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
$34($0_1 + 360 | 0, 0, $9_1, 4, 16);
$1_1 = HEAP32[$0_1 + 368 >> 2];
$7_1 = HEAP32[$0_1 + 364 >> 2];
if ($9_1) {
$6_1 = $1_1 + $9_1 | 0;
$2_1 = $8_1 + 8 | 0;
$1_1 = $7_1 + ($1_1 << 4) | 0;
while (1) {
HEAP32[$1_1 >> 2] = 0;
$3_1 = HEAP32[$2_1 - 4 >> 2];
HEAP32[$1_1 + 8 >> 2] = $3_1;
HEAP32[$1_1 + 12 >> 2] = $3_1 + Math_imul(HEAP32[$2_1 >> 2], 12);
$2_1 = $2_1 + 12 | 0;
$1_1 = $1_1 + 16 | 0;
$9_1 = $9_1 - 1 | 0;
if ($9_1) {
continue
}
break;
};
$1_1 = $6_1;
}
$28_1 = HEAP32[$0_1 + 360 >> 2];
$9_1 = 0;
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$24_1 = $13_1 + $21_1 | 0;
$20_1 = $7_1 + ($1_1 << 4) | 0;
$21_1 = HEAP32[265725];
$19_1 = HEAP32[265729];
$10_1 = HEAP32[265728];
$14_1 = $30_1 & 255;
$1_1 = $13_1;
$4_1 = 0;
label$207 : while (1) {
if (($1_1 | 0) == ($24_1 | 0)) {
break label$195
}
$8_1 = $4_1;
$4_1 = $4_1 + 1 | 0;
$6_1 = HEAPU8[$1_1 | 0];
$2_1 = $1_1 + 1 | 0;
$1_1 = $2_1;
if (($6_1 | 0) != 1) {
continue
}
$1_1 = $2_1;
if (($14_1 | 0) != HEAPU8[$8_1 + $34_1 | 0] | $8_1 >>> 0 >= $36_1 >>> 0) {
continue
}
$38_1 = Math_fround(0.0);
$3_1 = $7_1;
while (1) {
label$209 : {
label$210 : {
if (($3_1 | 0) != ($20_1 | 0)) {
$6_1 = $3_1 + 16 | 0;
while (1) {
$1_1 = $212($3_1);
if (!$1_1) {
break label$210
}
if ($8_1 >>> 0 > HEAPU32[$1_1 >> 2]) {
continue
}
break;
};
if (!HEAP32[$3_1 >> 2]) {
break label$209
}
break label$185;
}
$6_1 = $213($10_1, $19_1, $8_1);
$3_1 = 255;
$1_1 = HEAPU8[$8_1 + $21_1 | 0];
if ($1_1 >>> 0 < $11_1 >>> 0) {
$3_1 = HEAPU8[$1_1 + $22_1 | 0]
}
$38_1 = $6_1 ? $38_1 : Math_fround($38_1 * Math_fround(.699999988079071));
if (HEAP32[$0_1 + 360 >> 2] == ($9_1 | 0)) {
$134($0_1 + 360 | 0);
$27_1 = HEAP32[$0_1 + 364 >> 2];
}
$1_1 = Math_imul($9_1, 12) + $27_1 | 0;
HEAP8[$1_1 + 8 | 0] = $3_1;
HEAPF32[$1_1 + 4 >> 2] = $38_1;
HEAP32[$1_1 >> 2] = $8_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$0_1 + 368 >> 2] = $9_1;
$1_1 = $2_1;
continue label$207;
}
$1_1 = 0;
if (HEAP32[$3_1 >> 2]) {
break label$185
}
}
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = 1;
$1_1 = $212($3_1);
label$215 : {
if (!(($8_1 | 0) == HEAP32[$1_1 >> 2] ? $1_1 : 0)) {
if (HEAP32[$3_1 >> 2]) {
break label$185
}
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = 1;
$61_1 = Math_fround(0.0);
break label$215;
}
$61_1 = HEAPF32[$1_1 + 4 >> 2];
}
$38_1 = Math_fround($38_1 + $61_1);
$3_1 = $6_1;
continue;
};
};
}
$2_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 12 | 0;
if (HEAPU8[$2_1 + $13_1 | 0] != 1 | $2_1 >>> 0 >= $4_1 >>> 0) {
continue
}
$2_1 = $2_1 + $34_1 | 0;
$11_1 = HEAPU8[$2_1 | 0] + 1 | 0;
HEAP8[$2_1 | 0] = $11_1 >>> 0 < 255 ? $11_1 : 255;
continue;
}
break;
};
$19_1 = HEAP32[$0_1 + 364 >> 2];
$214($19_1, $9_1, 1, 1050748);
$27_1 = HEAP32[$0_1 + 360 >> 2];
$59($28_1, $7_1, 4, 16);
$27($23_1, $22_1);
$30_1 = $30_1 & 255;
}
$27($17_1, $34_1);
$27($26_1, $13_1);
}
if (($39_1 | 0) != -2147483648) {
HEAP8[$0_1 + 792 | 0] = ($59_1 | 0) == 2;
HEAP32[$0_1 + 364 >> 2] = $15_1;
HEAP32[$0_1 + 360 >> 2] = $25_1;
HEAP32[$0_1 + 368 >> 2] = $0_1 + 792;
$214($19_1, $9_1, $0_1 + 360 | 0, 1050724);
$68($39_1, $25_1);
}
$1_1 = HEAPU8[$33_1 + 60 | 0];
$10_1 = HEAP32[265732];
$211($0_1 + 40 | 0, $10_1, 4, 8);
$14_1 = HEAP32[$0_1 + 44 >> 2];
$13_1 = HEAP32[$0_1 + 40 >> 2];
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$11_1 = Math_imul($9_1, 12) + $19_1 | 0;
$7_1 = HEAP32[265731];
$4_1 = $1_1 & 1;
$6_1 = 4;
$8_1 = 0;
$2_1 = $19_1;
while (1) {
$9_1 = HEAP32[$0_1 + 364 >> 2];
label$220 : {
while (1) {
$1_1 = $2_1;
if (($1_1 | 0) == ($11_1 | 0)) {
break label$220
}
$2_1 = $1_1 + 12 | 0;
if ($4_1) {
$3_1 = $1_1
} else {
$3_1 = HEAP32[$1_1 >> 2];
if ($3_1 >>> 0 >= $10_1 >>> 0) {
continue
}
$3_1 = ($3_1 << 2) + $7_1 | 0;
}
$3_1 = HEAP32[$3_1 >> 2];
if ($3_1 >>> 0 >= $10_1 >>> 0) {
continue
}
$3_1 = $14_1 + ($3_1 << 3) | 0;
if (HEAP32[$3_1 >> 2] == 1) {
$3_1 = HEAP32[$3_1 + 4 >> 2];
if ($3_1 >>> 0 >= $8_1 >>> 0) {
continue
}
$3_1 = ($3_1 << 4) + $9_1 | 0;
$6_1 = HEAP32[$3_1 + 12 >> 2];
if (($6_1 | 0) == HEAP32[$3_1 + 4 >> 2]) {
$215($3_1 + 4 | 0)
}
HEAP32[HEAP32[$3_1 + 8 >> 2] + ($6_1 << 2) >> 2] = $1_1;
HEAP32[$3_1 + 12 >> 2] = $6_1 + 1;
$6_1 = $9_1;
continue;
}
break;
};
HEAP32[$3_1 + 4 >> 2] = $8_1;
HEAP32[$3_1 >> 2] = 1;
if (HEAP32[$0_1 + 360 >> 2] == ($8_1 | 0)) {
$216($0_1 + 360 | 0);
$6_1 = HEAP32[$0_1 + 364 >> 2];
}
$3_1 = ($8_1 << 4) + $6_1 | 0;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 4;
HEAP32[$3_1 >> 2] = $1_1;
$8_1 = $8_1 + 1 | 0;
HEAP32[$0_1 + 368 >> 2] = $8_1;
continue;
}
break;
};
HEAP32[$0_1 + 608 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 600 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 604 >> 2] = $1_1;
$59($13_1, $14_1, 4, 8);
$1_1 = 0;
$189($0_1 + 612 | 0, $36_1, 0);
$10_1 = HEAP32[$0_1 + 604 >> 2];
$28_1 = HEAP32[$0_1 + 608 >> 2];
$6_1 = $28_1 << 4;
$26_1 = $10_1 + $6_1 | 0;
$42_1 = HEAP32[$0_1 + 616 >> 2];
$17_1 = HEAP32[$0_1 + 620 >> 2];
while (1) {
label$228 : {
if (($1_1 | 0) != ($6_1 | 0)) {
$2_1 = HEAP32[HEAP32[$1_1 + $10_1 >> 2] >> 2];
if ($2_1 >>> 0 >= $17_1 >>> 0) {
break label$228
}
HEAP8[$2_1 + $42_1 | 0] = 1;
break label$228;
}
$1_1 = HEAP32[$33_1 + 52 >> 2];
$2_1 = HEAP32[$33_1 + 56 >> 2];
HEAP32[$0_1 + 632 >> 2] = 0;
HEAP32[$0_1 + 624 >> 2] = 0;
HEAP32[$0_1 + 628 >> 2] = 4;
$14_1 = $2_1 >>> 0 < 100 ? $2_1 : 100;
$43_1 = $0_1 + 408 | 0;
$34_1 = $0_1 + 432 | 0;
$13_1 = $0_1 + 420 | 0;
$24_1 = $0_1 + 840 | 0;
$20_1 = $0_1 + 828 | 0;
$21_1 = $0_1 + 816 | 0;
$23_1 = $0_1 + 804 | 0;
$11_1 = 0;
label$230 : {
while (1) {
label$232 : {
if (!$14_1) {
break label$232
}
label$233 : {
if (!$1_1) {
if (($10_1 | 0) != ($26_1 | 0)) {
break label$233
}
break label$232;
}
if ($26_1 - $10_1 >>> 4 >>> 0 <= $1_1 >>> 0) {
break label$232
}
$10_1 = ($1_1 << 4) + $10_1 | 0;
}
$22_1 = HEAP32[$10_1 >> 2];
$15_1 = HEAP32[$22_1 >> 2];
label$235 : {
label$236 : {
$35_1 = HEAP32[$0_1 + 236 >> 2];
$1_1 = HEAP32[$35_1 + 100 >> 2];
if (!$1_1) {
break label$236
}
$3_1 = HEAP32[$35_1 + 96 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 >= 2) {
$8_1 = $2_1;
$6_1 = $1_1 >>> 1 | 0;
$2_1 = $6_1 + $2_1 | 0;
$2_1 = $15_1 >>> 0 < HEAPU32[$3_1 + ($2_1 << 2) >> 2] ? $8_1 : $2_1;
$1_1 = $1_1 - $6_1 | 0;
continue;
}
break;
};
$1_1 = ($15_1 >>> 0 >= HEAPU32[$3_1 + ($2_1 << 2) >> 2]) + $2_1 | 0;
if (!$1_1) {
break label$236
}
$2_1 = HEAP32[($3_1 + ($1_1 << 2) | 0) - 4 >> 2];
break label$235;
}
$1_1 = 0;
$2_1 = 0;
}
$8_1 = HEAP32[$10_1 + 12 >> 2];
$4_1 = HEAP32[$10_1 + 8 >> 2];
$6_1 = HEAP32[$35_1 + 140 >> 2];
$1_1 = $6_1 + $1_1 | 0;
$32($0_1 + 32 | 0, $0_1 + 224 | 0, $1_1 >>> 0 < $6_1 >>> 0 ? -1 : $1_1);
label$239 : {
$25_1 = HEAP32[$0_1 + 32 >> 2];
if (!$25_1) {
$2_1 = -2147483648;
break label$239;
}
$16_1 = HEAP32[$0_1 + 36 >> 2];
$9_1 = $15_1 - $2_1 | 0;
$2_1 = $176($35_1, $15_1);
if ($2_1) {
$1_1 = HEAPU8[$2_1 + 12 | 0]
}
HEAP8[$0_1 + 589 | 0] = $1_1;
HEAP8[$0_1 + 588 | 0] = ($2_1 | 0) != 0;
$2_1 = HEAP32[$0_1 + 324 >> 2];
$1_1 = HEAP32[$0_1 + 328 >> 2];
HEAP32[$0_1 + 776 >> 2] = $22_1;
HEAP32[$0_1 + 772 >> 2] = $2_1 + Math_imul($1_1, 12);
HEAP32[$0_1 + 768 >> 2] = $2_1;
HEAP32[$0_1 + 784 >> 2] = $0_1 + 588;
HEAP32[$0_1 + 780 >> 2] = $0_1 + 320;
$217($0_1 + 656 | 0, $0_1 + 768 | 0);
label$243 : {
if (HEAP32[$0_1 + 656 >> 2] != -2147483648) {
$3_1 = 28;
$33($0_1 + 24 | 0, 4, 4, 28);
$6_1 = HEAP32[$0_1 + 24 >> 2];
$7_1 = HEAP32[$0_1 + 28 >> 2];
HEAP32[$7_1 + 24 >> 2] = HEAP32[$0_1 + 680 >> 2];
$1_1 = HEAP32[$0_1 + 676 >> 2];
HEAP32[$7_1 + 16 >> 2] = HEAP32[$0_1 + 672 >> 2];
HEAP32[$7_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 668 >> 2];
HEAP32[$7_1 + 8 >> 2] = HEAP32[$0_1 + 664 >> 2];
HEAP32[$7_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 660 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$0_1 + 656 >> 2];
HEAP32[$7_1 + 4 >> 2] = $1_1;
$2_1 = 1;
HEAP32[$0_1 + 872 >> 2] = 1;
HEAP32[$0_1 + 868 >> 2] = $7_1;
HEAP32[$0_1 + 864 >> 2] = $6_1;
HEAP32[$0_1 + 576 >> 2] = HEAP32[$0_1 + 784 >> 2];
$1_1 = HEAP32[$0_1 + 780 >> 2];
HEAP32[$0_1 + 568 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP32[$0_1 + 572 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 772 >> 2];
HEAP32[$0_1 + 560 >> 2] = HEAP32[$0_1 + 768 >> 2];
HEAP32[$0_1 + 564 >> 2] = $1_1;
while (1) {
$217($0_1 + 792 | 0, $0_1 + 560 | 0);
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
if (HEAP32[$0_1 + 864 >> 2] == ($2_1 | 0)) {
$34($0_1 + 864 | 0, $2_1, 1, 4, 28);
$7_1 = HEAP32[$0_1 + 868 >> 2];
}
$1_1 = HEAP32[$0_1 + 796 >> 2];
$6_1 = $3_1 + $7_1 | 0;
HEAP32[$6_1 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$6_1 + 4 >> 2] = $1_1;
HEAP32[$6_1 + 24 >> 2] = HEAP32[$0_1 + 816 >> 2];
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$6_1 + 16 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$6_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 804 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$6_1 + 12 >> 2] = $1_1;
$2_1 = $2_1 + 1 | 0;
HEAP32[$0_1 + 872 >> 2] = $2_1;
$3_1 = $3_1 + 28 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$0_1 + 640 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$0_1 + 644 >> 2] = $1_1;
HEAP32[$0_1 + 648 >> 2] = HEAP32[$0_1 + 872 >> 2];
break label$243;
}
HEAP32[$0_1 + 648 >> 2] = 0;
HEAP32[$0_1 + 640 >> 2] = 0;
HEAP32[$0_1 + 644 >> 2] = 4;
}
$35($0_1 + 560 | 0, 3, $25_1, $16_1);
$1_1 = Math_imul($9_1, 5);
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$172($0_1 + 16 | 0, $0_1 + 560 | 0);
continue;
}
break;
};
$1_1 = $0_1 + 560 | 0;
$171($0_1 + 792 | 0, $1_1);
$171($23_1, $1_1);
$171($21_1, $1_1);
$171($20_1, $1_1);
$171($24_1, $1_1);
label$250 : {
label$251 : {
label$252 : {
if (HEAPU8[$0_1 + 560 | 0] != 9) {
$18_1 = HEAP32[$0_1 + 560 >> 2];
$16_1 = HEAP32[$0_1 + 564 >> 2];
$87($0_1 + 792 | 0);
break label$252;
}
$18_1 = HEAP32[$0_1 + 796 >> 2];
$16_1 = HEAP32[$0_1 + 800 >> 2];
$2_1 = HEAP32[$0_1 + 792 >> 2];
wasm2js_memory_copy($0_1 + 656 | 0, $23_1, 48);
if (($2_1 | 0) != -2147483648) {
break label$251
}
}
$88($0_1 + 640 | 0);
break label$250;
}
$6_1 = $0_1 + 656 | 0;
wasm2js_memory_copy($0_1 + 704 | 0, $6_1, 48);
$177($0_1 + 752 | 0, $35_1, $15_1);
$9_1 = $213(HEAP32[$35_1 + 40 >> 2], HEAP32[$35_1 + 44 >> 2], HEAP32[$22_1 >> 2]);
$38_1 = HEAPF32[$22_1 + 4 >> 2];
$33($0_1 + 8 | 0, $8_1, 4, 16);
HEAP32[$0_1 + 664 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$0_1 + 656 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 660 >> 2] = $1_1;
$34($6_1, 0, $8_1, 4, 16);
$1_1 = HEAP32[$0_1 + 664 >> 2];
if ($8_1) {
$6_1 = $1_1 + $8_1 | 0;
$1_1 = HEAP32[$0_1 + 660 >> 2] + ($1_1 << 4) | 0;
while (1) {
$7_1 = HEAP32[HEAP32[$4_1 >> 2] >> 2];
$177($0_1 + 792 | 0, $35_1, $7_1);
$3_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 804 >> 2] = $7_1;
$3_1 = HEAP32[$0_1 + 804 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$1_1 + 12 >> 2] = $3_1;
$4_1 = $4_1 + 4 | 0;
$1_1 = $1_1 + 16 | 0;
$8_1 = $8_1 - 1 | 0;
if ($8_1) {
continue
}
break;
};
$1_1 = $6_1;
}
$6_1 = HEAP32[$0_1 + 660 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$0_1 + 656 >> 2];
HEAP32[$13_1 + 4 >> 2] = $6_1;
HEAP32[$13_1 + 8 >> 2] = $1_1;
HEAP32[$34_1 + 8 >> 2] = HEAP32[$0_1 + 648 >> 2];
$1_1 = HEAP32[$0_1 + 644 >> 2];
HEAP32[$34_1 >> 2] = HEAP32[$0_1 + 640 >> 2];
HEAP32[$34_1 + 4 >> 2] = $1_1;
wasm2js_memory_copy($0_1 + 360 | 0, $0_1 + 704 | 0, 48);
HEAP32[$43_1 + 8 >> 2] = HEAP32[$0_1 + 760 >> 2];
$1_1 = HEAP32[$0_1 + 756 >> 2];
HEAP32[$43_1 >> 2] = HEAP32[$0_1 + 752 >> 2];
HEAP32[$43_1 + 4 >> 2] = $1_1;
if (($2_1 | 0) == -2147483647) {
break label$250
}
$9_1 = $9_1 ^ 1;
$7_1 = $15_1;
break label$239;
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $18_1;
HEAP32[$12_1 + 8 >> 2] = $16_1;
break label$230;
}
$14_1 = $14_1 - 1 | 0;
$10_1 = $10_1 + 16 | 0;
wasm2js_memory_copy($0_1 + 444 | 0, $0_1 + 360 | 0, 84);
$34($0_1 + 624 | 0, $11_1, ($2_1 | 0) != -2147483648, 4, 108);
$11_1 = HEAP32[$0_1 + 632 >> 2];
$1_1 = HEAP32[$0_1 + 628 >> 2] + Math_imul($11_1, 108) | 0;
while (1) {
if (($2_1 | 0) != -2147483648) {
HEAP32[$1_1 >> 2] = $2_1;
$2_1 = $1_1 + 4 | 0;
HEAP32[$2_1 >> 2] = $18_1;
HEAP32[$2_1 + 4 >> 2] = $16_1;
wasm2js_memory_copy($1_1 + 12 | 0, $0_1 + 444 | 0, 84);
HEAP8[$1_1 + 104 | 0] = $9_1;
HEAPF32[$1_1 + 100 >> 2] = $38_1;
HEAP32[$1_1 + 96 >> 2] = $7_1;
$1_1 = $1_1 + 108 | 0;
$11_1 = $11_1 + 1 | 0;
$2_1 = -2147483648;
continue;
}
break;
};
HEAP32[$0_1 + 632 >> 2] = $11_1;
$1_1 = 0;
continue;
}
break;
};
$190($0_1 + 360 | 0, $0_1 + 224 | 0, $58_1, $57_1, $42_1, $17_1);
$6_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 360 >> 2];
if (($1_1 | 0) == -2147483648) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $6_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$230;
}
HEAP32[$0_1 + 644 >> 2] = $6_1;
HEAP32[$0_1 + 648 >> 2] = $2_1;
HEAP32[$0_1 + 640 >> 2] = $1_1;
$192($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
HEAP32[$12_1 + 12 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$12_1 + 4 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$12_1 + 8 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
$84($0_1 + 640 | 0);
break label$230;
}
HEAP32[$0_1 + 760 >> 2] = HEAP32[$0_1 + 632 >> 2];
$1_1 = HEAP32[$0_1 + 628 >> 2];
HEAP32[$0_1 + 752 >> 2] = HEAP32[$0_1 + 624 >> 2];
HEAP32[$0_1 + 756 >> 2] = $1_1;
$24_1 = HEAP32[$0_1 + 248 >> 2];
$8_1 = HEAP32[$0_1 + 284 >> 2];
$1_1 = HEAP32[$0_1 + 324 >> 2];
$6_1 = HEAP32[$0_1 + 288 >> 2];
$2_1 = HEAP32[$0_1 + 328 >> 2];
HEAP32[$0_1 + 824 >> 2] = 0;
HEAP32[$0_1 + 816 >> 2] = 0;
HEAP32[$0_1 + 812 >> 2] = $2_1 >>> 0 < $6_1 >>> 0 ? $2_1 : $6_1;
HEAP32[$0_1 + 808 >> 2] = 0;
HEAP32[$0_1 + 804 >> 2] = $1_1 + Math_imul($2_1, 12);
HEAP32[$0_1 + 800 >> 2] = $1_1;
$6_1 = $8_1 + Math_imul($6_1, 12) | 0;
HEAP32[$0_1 + 796 >> 2] = $6_1;
HEAP32[$0_1 + 792 >> 2] = $8_1;
$218($0_1 + 560 | 0, $0_1 + 792 | 0);
$11_1 = 0;
$20_1 = 4;
$23_1 = 0;
if (HEAP32[$0_1 + 560 >> 2] != -2147483648) {
$7_1 = $0_1 + 360 | 0;
$2_1 = $0_1 + 792 | 0;
$219($7_1, $2_1);
$1_1 = HEAP32[$0_1 + 360 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$220($7_1, $1_1 >>> 0 > 4 ? $1_1 : 4);
$1_1 = HEAP32[$0_1 + 564 >> 2];
$3_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 560 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 568 >> 2];
HEAP32[$0_1 + 776 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 768 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 772 >> 2] = $1_1;
wasm2js_memory_copy($7_1, $2_1, 40);
while (1) {
$218($0_1 + 656 | 0, $0_1 + 360 | 0);
if (HEAP32[$0_1 + 656 >> 2] != -2147483648) {
$3_1 = HEAP32[$0_1 + 776 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 768 >> 2]) {
$219($0_1 + 704 | 0, $0_1 + 360 | 0);
$1_1 = HEAP32[$0_1 + 704 >> 2] + 1 | 0;
$221($0_1 + 768 | 0, $1_1 ? $1_1 : -1);
}
$1_1 = HEAP32[$0_1 + 660 >> 2];
$2_1 = HEAP32[$0_1 + 772 >> 2] + Math_imul($3_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 656 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 664 >> 2];
HEAP32[$0_1 + 776 >> 2] = $3_1 + 1;
continue;
}
break;
};
$23_1 = HEAP32[$0_1 + 776 >> 2];
$20_1 = HEAP32[$0_1 + 772 >> 2];
$11_1 = HEAP32[$0_1 + 768 >> 2];
}
HEAP32[$0_1 + 860 >> 2] = 0;
HEAP32[$0_1 + 852 >> 2] = 0;
HEAP32[$0_1 + 856 >> 2] = 4;
HEAP32[$0_1 + 808 >> 2] = 0;
HEAP32[$0_1 + 800 >> 2] = 0;
HEAP32[$0_1 + 796 >> 2] = $6_1;
HEAP32[$0_1 + 792 >> 2] = $8_1;
$26_1 = $0_1 + 372 | 0;
$16_1 = 4;
$9_1 = 0;
label$264 : while (1) {
$1_1 = $222($0_1 + 792 | 0);
if ($1_1) {
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$8_1 = HEAP32[$1_1 + 44 >> 2];
$25_1 = $8_1 + Math_imul(HEAP32[$1_1 + 48 >> 2], 40) | 0;
$7_1 = 1;
while (1) {
label$267 : {
label$268 : {
if (!($7_1 & 1)) {
$10_1 = $1_1;
break label$268;
}
$7_1 = 1;
$10_1 = 0;
if (!$1_1) {
break label$268
}
$6_1 = $8_1;
$8_1 = $1_1;
break label$267;
}
if (($8_1 | 0) == ($25_1 | 0)) {
continue label$264
}
$6_1 = $8_1 + 40 | 0;
$7_1 = 0;
}
$1_1 = HEAP32[$8_1 + 32 >> 2];
$18_1 = HEAP32[$8_1 + 28 >> 2];
HEAP32[$0_1 + 368 >> 2] = $8_1;
HEAP32[$0_1 + 360 >> 2] = $18_1;
$13_1 = $18_1 + Math_imul($1_1, 36) | 0;
HEAP32[$0_1 + 364 >> 2] = $13_1;
$1_1 = $223($0_1 + 360 | 0);
label$270 : {
if (!$1_1) {
$1_1 = 4;
break label$270;
}
$1_1 = HEAPU8[$1_1 + 32 | 0];
$3_1 = HEAP32[$0_1 + 360 >> 2];
$2_1 = HEAP32[$0_1 + 364 >> 2];
if (($3_1 | 0) == ($2_1 | 0)) {
break label$270
}
$4_1 = $3_1 + 32 | 0;
$3_1 = ($2_1 - $3_1 >>> 0) / 36 | 0;
$2_1 = HEAP8[HEAP32[$0_1 + 368 >> 2] + 36 | 0] & 1;
while (1) {
$15_1 = $1_1;
$1_1 = $1_1 & 255;
$14_1 = HEAPU8[$4_1 | 0];
$1_1 = $1_1 >>> 0 > $14_1 >>> 0 ? $1_1 : $14_1;
$1_1 = $14_1 >>> 0 < 2 ? (($14_1 | 0) != 1 ? $15_1 : $2_1 ? $15_1 : $1_1) : $1_1;
$4_1 = $4_1 + 36 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
};
}
HEAP32[$0_1 + 776 >> 2] = $8_1;
HEAP32[$0_1 + 772 >> 2] = $13_1;
HEAP32[$0_1 + 768 >> 2] = $18_1;
$224($0_1 + 656 | 0, $0_1 + 768 | 0);
label$273 : {
if (HEAP32[$0_1 + 656 >> 2] != -2147483648) {
$220($0_1 + 360 | 0, 4);
$2_1 = HEAP32[$0_1 + 660 >> 2];
$3_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 656 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 664 >> 2];
HEAP32[$0_1 + 568 >> 2] = 1;
$2_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 560 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 564 >> 2] = $2_1;
HEAP32[$0_1 + 712 >> 2] = HEAP32[$0_1 + 776 >> 2];
$2_1 = HEAP32[$0_1 + 772 >> 2];
HEAP32[$0_1 + 704 >> 2] = HEAP32[$0_1 + 768 >> 2];
HEAP32[$0_1 + 708 >> 2] = $2_1;
while (1) {
$224($0_1 + 360 | 0, $0_1 + 704 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$4_1 = HEAP32[$0_1 + 568 >> 2];
if (($4_1 | 0) == HEAP32[$0_1 + 560 >> 2]) {
$221($0_1 + 560 | 0, 1)
}
$2_1 = HEAP32[$0_1 + 364 >> 2];
$3_1 = HEAP32[$0_1 + 564 >> 2] + Math_imul($4_1, 12) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 368 >> 2];
HEAP32[$0_1 + 568 >> 2] = $4_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 564 >> 2];
HEAP32[$0_1 + 864 >> 2] = HEAP32[$0_1 + 560 >> 2];
HEAP32[$0_1 + 868 >> 2] = $2_1;
$17_1 = HEAP32[$0_1 + 568 >> 2];
HEAP32[$0_1 + 872 >> 2] = $17_1;
if ($17_1 >>> 0 < 2) {
break label$273
}
$21_1 = HEAP32[$0_1 + 868 >> 2];
$2_1 = $21_1 + 12 | 0;
$4_1 = 1;
while (1) {
if (($4_1 | 0) == ($17_1 | 0)) {
break label$273
}
$3_1 = HEAP32[$2_1 + 4 >> 2];
if (!$41($3_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 - 8 >> 2], HEAP32[$2_1 - 4 >> 2])) {
$2_1 = $2_1 + 12 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
$27(HEAP32[$2_1 >> 2], $3_1);
$15_1 = $21_1 + 12 | 0;
$14_1 = $4_1;
label$280 : while (1) {
$3_1 = $4_1 + 1 | 0;
$2_1 = $15_1 + Math_imul($4_1, 12) | 0;
$22_1 = $21_1 + Math_imul($14_1, 12) | 0;
$18_1 = $22_1 - 4 | 0;
$13_1 = $22_1 - 8 | 0;
while (1) {
if ($3_1 >>> 0 >= $17_1 >>> 0) {
HEAP32[$0_1 + 872 >> 2] = $14_1;
break label$273;
}
$4_1 = HEAP32[$2_1 + 4 >> 2];
if ($41($4_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$13_1 >> 2], HEAP32[$18_1 >> 2])) {
$27(HEAP32[$2_1 >> 2], $4_1);
$2_1 = $2_1 + 12 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
} else {
HEAP32[$22_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$22_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$22_1 + 4 >> 2] = $4_1;
$14_1 = $14_1 + 1 | 0;
$4_1 = $3_1;
continue label$280;
}
};
};
}
HEAP32[$0_1 + 872 >> 2] = 0;
HEAP32[$0_1 + 864 >> 2] = 0;
HEAP32[$0_1 + 868 >> 2] = 4;
}
label$285 : {
if (($1_1 & 255) != 4) {
$108($0_1 + 360 | 0, HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2]);
HEAP32[$26_1 + 8 >> 2] = HEAP32[$0_1 + 872 >> 2];
$2_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$26_1 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$26_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 + 852 >> 2] == ($9_1 | 0)) {
$198($0_1 + 852 | 0);
$16_1 = HEAP32[$0_1 + 856 >> 2];
}
$3_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = Math_imul($9_1, 28) + $16_1 | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
$13_1 = HEAP32[$0_1 + 368 >> 2];
$4_1 = HEAP32[$0_1 + 372 >> 2];
$8_1 = HEAP32[$0_1 + 376 >> 2];
$3_1 = HEAP32[$0_1 + 380 >> 2];
HEAP8[$2_1 + 24 | 0] = $1_1;
HEAP32[$2_1 + 16 >> 2] = $8_1;
HEAP32[$2_1 + 20 >> 2] = $3_1;
HEAP32[$2_1 + 8 >> 2] = $13_1;
HEAP32[$2_1 + 12 >> 2] = $4_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$0_1 + 860 >> 2] = $9_1;
break label$285;
}
$69($0_1 + 864 | 0);
}
$1_1 = $10_1;
$8_1 = $6_1;
continue;
};
}
break;
};
HEAP32[$0_1 + 776 >> 2] = HEAP32[$0_1 + 648 >> 2];
$1_1 = HEAP32[$0_1 + 644 >> 2];
HEAP32[$0_1 + 768 >> 2] = HEAP32[$0_1 + 640 >> 2];
HEAP32[$0_1 + 772 >> 2] = $1_1;
$21_1 = HEAPU8[$0_1 + 276 | 0];
$7_1 = HEAP32[$0_1 + 284 >> 2];
$1_1 = HEAP32[$0_1 + 288 >> 2];
HEAP32[$0_1 + 376 >> 2] = 0;
$2_1 = Math_imul($1_1, 12);
$18_1 = $7_1 + $2_1 | 0;
HEAP32[$0_1 + 364 >> 2] = $18_1;
HEAP32[$0_1 + 360 >> 2] = $7_1;
$8_1 = $0_1 + 376 | 0;
$3_1 = $0_1 + 368 | 0;
$1_1 = $7_1;
label$288 : {
label$289 : {
while (1) {
if ($2_1) {
$6_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 368 >> 2] = $6_1;
HEAP32[$0_1 + 372 >> 2] = $6_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
if (!$154($3_1)) {
continue
}
break label$289;
}
break;
};
HEAP32[$0_1 + 360 >> 2] = $18_1;
$16_1 = 0;
HEAP32[$0_1 + 368 >> 2] = 0;
if (!HEAP32[$0_1 + 376 >> 2]) {
break label$288
}
if (!$154($8_1)) {
break label$288
}
}
$16_1 = 1;
}
$1_1 = HEAP32[265719];
HEAP32[$0_1 + 564 >> 2] = $1_1 + Math_imul(HEAP32[265720], 24);
HEAP32[$0_1 + 560 >> 2] = $1_1;
$225($0_1 + 792 | 0, $0_1 + 560 | 0);
$6_1 = 0;
$14_1 = 4;
$29_1 = 0;
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$6_1 = HEAP32[$0_1 + 560 >> 2];
$2_1 = HEAP32[$0_1 + 564 >> 2];
$220($0_1 + 360 | 0, 4);
$1_1 = HEAP32[$0_1 + 796 >> 2];
$3_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$0_1 + 712 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 704 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 708 >> 2] = $1_1;
HEAP32[$0_1 + 656 >> 2] = $6_1;
HEAP32[$0_1 + 660 >> 2] = $2_1;
while (1) {
$225($0_1 + 360 | 0, $0_1 + 656 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$6_1 = HEAP32[$0_1 + 712 >> 2];
if (($6_1 | 0) == HEAP32[$0_1 + 704 >> 2]) {
$221($0_1 + 704 | 0, 1)
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 708 >> 2] + Math_imul($6_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 368 >> 2];
HEAP32[$0_1 + 712 >> 2] = $6_1 + 1;
continue;
}
break;
};
$29_1 = HEAP32[$0_1 + 712 >> 2];
$14_1 = HEAP32[$0_1 + 708 >> 2];
$6_1 = HEAP32[$0_1 + 704 >> 2];
}
HEAP32[$0_1 + 568 >> 2] = 0;
HEAP32[$0_1 + 560 >> 2] = 0;
HEAP32[$0_1 + 564 >> 2] = 4;
$4_1 = $0_1 + 795 | 0;
$10_1 = $0_1 + 376 | 0;
$8_1 = 4;
$3_1 = 0;
$9_1 = 0;
while (1) {
if (($7_1 | 0) != ($18_1 | 0)) {
$2_1 = HEAP32[$7_1 + 8 >> 2];
$1_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$0_1 + 392 >> 2] = $1_1;
HEAP32[$0_1 + 376 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 396 >> 2] = $1_1 + Math_imul($2_1, 52);
$13_1 = $9_1 >>> 0 < 32 ? 1 << $9_1 : 0;
while (1) {
$112($0_1 + 792 | 0, $0_1 + 360 | 0);
label$299 : {
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 804 >> 2];
HEAP32[$0_1 + 712 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$0_1 + 716 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$0_1 + 704 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$0_1 + 708 >> 2] = $1_1;
break label$299;
}
$64(-2147483648, HEAP32[$0_1 + 796 >> 2]);
label$301 : {
$1_1 = HEAP32[$0_1 + 392 >> 2];
if (!$1_1) {
break label$301
}
label$302 : {
if (HEAP32[$0_1 + 396 >> 2] == ($1_1 | 0)) {
$1_1 = 0;
break label$302;
}
HEAP32[$0_1 + 392 >> 2] = $1_1 + 52;
}
$15($0_1 + 792 | 0, $1_1);
$2_1 = HEAP32[$0_1 + 792 >> 2];
if (($2_1 | 0) == -2147483648) {
break label$301
}
$1_1 = HEAP32[$0_1 + 800 >> 2];
$15_1 = HEAP32[$0_1 + 796 >> 2];
$63($0_1 + 360 | 0);
HEAP32[$0_1 + 368 >> 2] = $2_1;
HEAP32[$0_1 + 364 >> 2] = $15_1;
HEAP32[$0_1 + 360 >> 2] = $15_1;
HEAP32[$0_1 + 372 >> 2] = $15_1 + ($1_1 << 4);
continue;
}
$112($0_1 + 704 | 0, $10_1);
}
if (HEAP32[$0_1 + 704 >> 2] != -2147483648) {
$2_1 = HEAPU8[$0_1 + 716 | 0];
$1_1 = HEAP32[$0_1 + 712 >> 2];
HEAP8[$4_1 + 8 | 0] = $1_1;
HEAP8[$4_1 + 9 | 0] = $1_1 >>> 8;
HEAP8[$4_1 + 10 | 0] = $1_1 >>> 16;
HEAP8[$4_1 + 11 | 0] = $1_1 >>> 24;
$15_1 = HEAP32[$0_1 + 708 >> 2];
$1_1 = HEAP32[$0_1 + 704 >> 2];
HEAP8[$4_1 | 0] = $1_1;
HEAP8[$4_1 + 1 | 0] = $1_1 >>> 8;
HEAP8[$4_1 + 2 | 0] = $1_1 >>> 16;
HEAP8[$4_1 + 3 | 0] = $1_1 >>> 24;
HEAP8[$4_1 + 4 | 0] = $15_1;
HEAP8[$4_1 + 5 | 0] = $15_1 >>> 8;
HEAP8[$4_1 + 6 | 0] = $15_1 >>> 16;
HEAP8[$4_1 + 7 | 0] = $15_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 796 | 0] | HEAPU8[$0_1 + 797 | 0] << 8 | (HEAPU8[$0_1 + 798 | 0] << 16 | HEAPU8[$0_1 + 799 | 0] << 24);
HEAP32[$0_1 + 656 >> 2] = HEAPU8[$0_1 + 792 | 0] | HEAPU8[$0_1 + 793 | 0] << 8 | (HEAPU8[$0_1 + 794 | 0] << 16 | HEAPU8[$0_1 + 795 | 0] << 24);
HEAP32[$0_1 + 660 >> 2] = $1_1;
$15_1 = HEAPU8[$0_1 + 803 | 0] | HEAPU8[$0_1 + 804 | 0] << 8 | (HEAPU8[$0_1 + 805 | 0] << 16 | HEAPU8[$0_1 + 806 | 0] << 24);
$1_1 = HEAPU8[$0_1 + 799 | 0] | HEAPU8[$0_1 + 800 | 0] << 8 | (HEAPU8[$0_1 + 801 | 0] << 16 | HEAPU8[$0_1 + 802 | 0] << 24);
HEAP8[$0_1 + 663 | 0] = $1_1;
HEAP8[$0_1 + 664 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 665 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 666 | 0] = $1_1 >>> 24;
HEAP8[$0_1 + 667 | 0] = $15_1;
HEAP8[$0_1 + 668 | 0] = $15_1 >>> 8;
HEAP8[$0_1 + 669 | 0] = $15_1 >>> 16;
HEAP8[$0_1 + 670 | 0] = $15_1 >>> 24;
if (HEAP32[$0_1 + 560 >> 2] == ($3_1 | 0)) {
$31($0_1 + 560 | 0);
$8_1 = HEAP32[$0_1 + 564 >> 2];
}
$1_1 = Math_imul($3_1, 20) + $8_1 | 0;
HEAP8[$1_1 | 0] = $2_1;
$15_1 = HEAP32[$0_1 + 660 >> 2];
$2_1 = $1_1;
$1_1 = HEAP32[$0_1 + 656 >> 2];
HEAP8[$2_1 + 1 | 0] = $1_1;
HEAP8[$2_1 + 2 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 3 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 4 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 5 | 0] = $15_1;
HEAP8[$2_1 + 6 | 0] = $15_1 >>> 8;
HEAP8[$2_1 + 7 | 0] = $15_1 >>> 16;
HEAP8[$2_1 + 8 | 0] = $15_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 663 | 0] | HEAPU8[$0_1 + 664 | 0] << 8 | (HEAPU8[$0_1 + 665 | 0] << 16 | HEAPU8[$0_1 + 666 | 0] << 24);
$15_1 = HEAPU8[$0_1 + 667 | 0] | HEAPU8[$0_1 + 668 | 0] << 8 | (HEAPU8[$0_1 + 669 | 0] << 16 | HEAPU8[$0_1 + 670 | 0] << 24);
HEAP32[$2_1 + 16 >> 2] = $13_1;
HEAP8[$2_1 + 8 | 0] = $1_1;
HEAP8[$2_1 + 9 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 10 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 11 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 12 | 0] = $15_1;
HEAP8[$2_1 + 13 | 0] = $15_1 >>> 8;
HEAP8[$2_1 + 14 | 0] = $15_1 >>> 16;
HEAP8[$2_1 + 15 | 0] = $15_1 >>> 24;
$3_1 = $3_1 + 1 | 0;
HEAP32[$0_1 + 568 >> 2] = $3_1;
continue;
}
break;
};
$63($0_1 + 360 | 0);
$63($10_1);
$9_1 = $9_1 + 1 | 0;
$7_1 = $7_1 + 12 | 0;
continue;
}
break;
};
$8_1 = HEAP32[$0_1 + 564 >> 2];
if ($3_1 >>> 0 >= 2) {
$25_1 = global$0 - 32 | 0;
global$0 = $25_1;
$4_1 = ($3_1 >>> 1 | 0) + $3_1 | 0;
label$307 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
label$309 : {
if ($4_1 >>> 0 < $3_1 >>> 0) {
$17_1 = Math_imul($4_1, 20) + $8_1 | 0;
$15_1 = HEAP32[$17_1 + 16 >> 2];
$18_1 = HEAP32[$17_1 + 8 >> 2];
$10_1 = HEAP32[$17_1 + 12 >> 2];
$13_1 = HEAP32[$8_1 >> 2];
$9_1 = HEAP32[$8_1 + 4 >> 2];
$1_1 = HEAP32[$17_1 + 4 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$17_1 >> 2];
HEAP32[$8_1 + 4 >> 2] = $1_1;
$7_1 = HEAP32[$8_1 + 8 >> 2];
$2_1 = HEAP32[$8_1 + 12 >> 2];
HEAP32[$8_1 + 8 >> 2] = $18_1;
HEAP32[$8_1 + 12 >> 2] = $10_1;
$1_1 = HEAP32[$8_1 + 16 >> 2];
HEAP32[$8_1 + 16 >> 2] = $15_1;
HEAP32[$17_1 >> 2] = $13_1;
HEAP32[$17_1 + 4 >> 2] = $9_1;
HEAP32[$17_1 + 8 >> 2] = $7_1;
HEAP32[$17_1 + 12 >> 2] = $2_1;
HEAP32[$17_1 + 16 >> 2] = $1_1;
$2_1 = 0;
break label$309;
}
$2_1 = $4_1 - $3_1 | 0;
}
$9_1 = $3_1 >>> 0 < $4_1 >>> 0 ? $3_1 : $4_1;
while (1) {
$7_1 = $2_1 << 1;
$1_1 = $7_1 | 1;
if ($9_1 >>> 0 <= $1_1 >>> 0) {
continue label$307
}
$7_1 = $7_1 + 2 | 0;
if ($7_1 >>> 0 < $9_1 >>> 0) {
$1_1 = $123(Math_imul($1_1, 20) + $8_1 | 0, Math_imul($7_1, 20) + $8_1 | 0) + $1_1 | 0
}
$7_1 = Math_imul($2_1, 20) + $8_1 | 0;
$2_1 = Math_imul($1_1, 20) + $8_1 | 0;
if (!$123($7_1, $2_1)) {
continue label$307
}
$116($7_1, $2_1, 20);
$2_1 = $1_1;
continue;
};
}
break;
};
global$0 = $25_1 + 32 | 0;
}
$9_1 = 0;
HEAP32[$0_1 + 712 >> 2] = 0;
HEAP32[$0_1 + 704 >> 2] = 0;
HEAP32[$0_1 + 708 >> 2] = 4;
$7_1 = 4;
$18_1 = $0_1 + 796 | 0;
while (1) {
$13_1 = $8_1;
label$314 : {
if ($3_1) {
$1_1 = 1;
$2_1 = $13_1;
while (1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$1_1 = $3_1;
break label$314;
}
$8_1 = $2_1 + 20 | 0;
if (HEAPU8[$2_1 | 0] != HEAPU8[$8_1 | 0]) {
break label$314
}
if (!$41(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], HEAP32[$2_1 + 28 >> 2], HEAP32[$2_1 + 32 >> 2])) {
break label$314
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $8_1;
continue;
};
}
HEAP32[$12_1 + 68 >> 2] = HEAP32[$0_1 + 712 >> 2];
$1_1 = HEAP32[$0_1 + 708 >> 2];
HEAP32[$12_1 + 60 >> 2] = HEAP32[$0_1 + 704 >> 2];
HEAP32[$12_1 + 64 >> 2] = $1_1;
$92($0_1 + 560 | 0);
HEAP32[$12_1 + 8 >> 2] = HEAP32[$0_1 + 760 >> 2];
$1_1 = HEAP32[$0_1 + 756 >> 2];
HEAP32[$12_1 >> 2] = HEAP32[$0_1 + 752 >> 2];
HEAP32[$12_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 856 >> 2];
HEAP32[$12_1 + 24 >> 2] = HEAP32[$0_1 + 852 >> 2];
HEAP32[$12_1 + 28 >> 2] = $1_1;
HEAP32[$12_1 + 32 >> 2] = HEAP32[$0_1 + 860 >> 2];
$1_1 = HEAP32[$0_1 + 772 >> 2];
HEAP32[$12_1 + 36 >> 2] = HEAP32[$0_1 + 768 >> 2];
HEAP32[$12_1 + 40 >> 2] = $1_1;
HEAP32[$12_1 + 44 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP8[$12_1 + 85 | 0] = $16_1;
HEAP8[$12_1 + 84 | 0] = $21_1;
HEAP32[$12_1 + 80 >> 2] = $30_1;
HEAP32[$12_1 + 76 >> 2] = $24_1;
HEAP32[$12_1 + 72 >> 2] = $28_1;
HEAP32[$12_1 + 56 >> 2] = $29_1;
HEAP32[$12_1 + 52 >> 2] = $14_1;
HEAP32[$12_1 + 48 >> 2] = $6_1;
HEAP32[$12_1 + 20 >> 2] = $23_1;
HEAP32[$12_1 + 16 >> 2] = $20_1;
HEAP32[$12_1 + 12 >> 2] = $11_1;
$27(HEAP32[$0_1 + 612 >> 2], HEAP32[$0_1 + 616 >> 2]);
$91($0_1 + 600 | 0);
$71($27_1, $19_1);
$104($0_1 + 320 | 0);
$101($0_1 + 308 | 0);
break label$81;
}
$3_1 = $3_1 - $1_1 | 0;
$8_1 = $13_1 + Math_imul($1_1, 20) | 0;
if (!$1_1) {
continue
}
$2_1 = $13_1 + 16 | 0;
$4_1 = 0;
while (1) {
$4_1 = HEAP32[$2_1 >> 2] | $4_1;
$2_1 = $2_1 + 20 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
};
$1_1 = $0_1 + 360 | 0;
$10_1 = $13_1 + 8 | 0;
$2_1 = $13_1 + 12 | 0;
$108($1_1, HEAP32[$10_1 >> 2], HEAP32[$2_1 >> 2]);
$15_1 = HEAPU8[$13_1 | 0];
HEAP8[$0_1 + 372 | 0] = $15_1;
$1_1 = $195(HEAP32[$0_1 + 312 >> 2], HEAP32[$0_1 + 316 >> 2], $1_1);
$27(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
if (!$1_1) {
continue
}
$108($18_1, HEAP32[$10_1 >> 2], HEAP32[$2_1 >> 2]);
HEAP8[$0_1 + 792 | 0] = $15_1;
$2_1 = 0;
label$319 : {
if (!$9_1) {
break label$319
}
$1_1 = $9_1;
while (1) {
if ($1_1 >>> 0 <= 1) {
$1_1 = $148($0_1 + 792 | 0, Math_imul($2_1, 20) + $7_1 | 0) & 255;
if (!$1_1) {
break label$319
}
$2_1 = (($1_1 | 0) == 255) + $2_1 | 0;
} else {
$10_1 = $2_1;
$13_1 = $1_1 >>> 1 | 0;
$2_1 = $13_1 + $2_1 | 0;
$2_1 = ($148($0_1 + 792 | 0, Math_imul($2_1, 20) + $7_1 | 0) & 255) == 1 ? $10_1 : $2_1;
$1_1 = $1_1 - $13_1 | 0;
continue;
}
break;
};
}
$10_1 = Math_imul($2_1, 20);
label$323 : {
$13_1 = $2_1 >>> 0 >= $9_1 >>> 0;
if ($13_1) {
break label$323
}
$1_1 = $7_1 + $10_1 | 0;
if (($15_1 | 0) != HEAPU8[$1_1 | 0]) {
break label$323
}
$15_1 = HEAP32[$1_1 + 8 >> 2];
$25_1 = HEAP32[$1_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 800 >> 2];
if ($226($15_1, $25_1, $1_1, HEAP32[$0_1 + 804 >> 2])) {
break label$323
}
$27(HEAP32[$0_1 + 796 >> 2], $1_1);
continue;
}
$1_1 = HEAP32[$0_1 + 804 >> 2];
HEAP32[$0_1 + 368 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$0_1 + 372 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
if ($2_1 >>> 0 > $9_1 >>> 0) {
break label$185
}
if (HEAP32[$0_1 + 704 >> 2] == ($9_1 | 0)) {
$31($0_1 + 704 | 0);
$7_1 = HEAP32[$0_1 + 708 >> 2];
}
$10_1 = $7_1 + $10_1 | 0;
label$325 : {
if ($13_1) {
break label$325
}
$1_1 = Math_imul($9_1 - $2_1 | 0, 20);
if (!$1_1) {
break label$325
}
wasm2js_memory_copy($10_1 + 20 | 0, $10_1, $1_1);
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$10_1 + 4 >> 2] = $1_1;
$2_1 = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 372 >> 2];
HEAP32[$10_1 + 16 >> 2] = $4_1;
HEAP32[$10_1 + 8 >> 2] = $2_1;
HEAP32[$10_1 + 12 >> 2] = $1_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$0_1 + 712 >> 2] = $9_1;
continue;
};
}
$86($0_1 + 624 | 0);
$27(HEAP32[$0_1 + 612 >> 2], $42_1);
$91($0_1 + 600 | 0);
$71($27_1, $19_1);
$104($0_1 + 320 | 0);
$101($0_1 + 308 | 0);
break label$81;
}
$1_1 = $1_1 + 16 | 0;
continue;
};
}
abort();
}
$104($0_1 + 360 | 0);
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $18_1;
HEAP32[$12_1 + 8 >> 2] = $16_1;
break label$93;
}
$1_1 = $8_1;
continue;
};
};
}
$101($0_1 + 308 | 0);
if (($39_1 | 0) == -2147483648) {
break label$81
}
$68($39_1, $25_1);
}
$27($46_1, $31_1);
break label$25;
}
label$326 : {
label$327 : {
label$328 : {
if (!HEAPU8[$27_1 + 24 | 0]) {
$2_1 = Math_imul($20_1, 20);
$1_1 = $6_1;
while (1) {
if (!$2_1) {
break label$328
}
$2_1 = $2_1 - 20 | 0;
$8_1 = $1_1 + 4 | 0;
$3_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 20 | 0;
if (!$41($3_1, HEAP32[$8_1 >> 2], $17_1, $23_1)) {
continue
}
break;
};
break label$327;
}
$49($0_1 + 560 | 0, $11_1);
$2_1 = HEAP32[$0_1 + 568 >> 2];
label$331 : {
if (!$11_1) {
break label$331
}
$1_1 = $11_1 << 2;
if (!$1_1) {
break label$331
}
wasm2js_memory_copy(HEAP32[$0_1 + 564 >> 2] + ($2_1 << 2) | 0, $7_1, $1_1);
}
HEAP32[$0_1 + 568 >> 2] = $2_1 + $11_1;
break label$326;
}
$189($0_1 + 360 | 0, $24_1, 0);
if (HEAP32[$0_1 + 768 >> 2] == ($20_1 | 0)) {
$31($0_1 + 768 | 0);
$6_1 = HEAP32[$0_1 + 772 >> 2];
}
$2_1 = Math_imul($20_1, 20) + $6_1 | 0;
HEAP32[$2_1 + 4 >> 2] = $23_1;
HEAP32[$2_1 >> 2] = $17_1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1;
HEAP32[$2_1 + 16 >> 2] = HEAP32[$0_1 + 368 >> 2];
$20_1 = $20_1 + 1 | 0;
HEAP32[$0_1 + 776 >> 2] = $20_1;
$6_1 = HEAP32[$0_1 + 772 >> 2];
}
$4_1 = $11_1 << 2;
$18_1 = Math_imul($20_1, 20) + $6_1 | 0;
$8_1 = $6_1;
label$334 : while (1) {
$1_1 = $8_1;
if (($1_1 | 0) == ($18_1 | 0)) {
break label$326
}
$8_1 = $1_1 + 20 | 0;
if (!$41(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $17_1, $23_1)) {
continue
}
$9_1 = HEAP32[$1_1 + 12 >> 2];
$3_1 = HEAP32[$1_1 + 16 >> 2];
$1_1 = $4_1;
$2_1 = $7_1;
while (1) {
if (!$1_1) {
continue label$334
}
$11_1 = HEAP32[$2_1 >> 2];
if ($11_1 >>> 0 < $3_1 >>> 0) {
HEAP8[$9_1 + $11_1 | 0] = 1
}
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 - 4 | 0;
continue;
};
};
}
$27_1 = $27_1 + 28 | 0;
$46($10_1, $7_1);
continue;
};
}
$185($0_1 + 168 | 0, $17_1, $23_1, $0_1 + 560 | 0);
$1_1 = -2147483647;
$8_1 = HEAP32[$0_1 + 172 >> 2];
$7_1 = HEAP32[$0_1 + 168 >> 2];
$6_1 = $3_1;
break label$24;
}
$1_1 = HEAP32[$0_1 + 288 >> 2];
$6_1 = HEAP32[$0_1 + 284 >> 2];
$2_1 = $6_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$75($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 280 >> 2], $6_1, 4, 12);
$75($56_1);
$1_1 = HEAP32[$0_1 + 248 >> 2];
$6_1 = HEAP32[$0_1 + 244 >> 2];
$2_1 = $6_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$78($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 240 >> 2], $6_1, 4, 12);
$78($0_1 + 252 | 0);
$2_1 = HEAP32[$0_1 + 272 >> 2];
$6_1 = HEAP32[$0_1 + 268 >> 2];
$1_1 = $6_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$27(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 264 >> 2], $6_1, 4, 28);
$56($63_1, $45_1);
$46(HEAP32[$0_1 + 224 >> 2], HEAP32[$0_1 + 228 >> 2]);
global$0 = $0_1 + 880 | 0;
break label$20;
}
label$343 : {
if (($1_1 | 0) != -2147483645) {
$25_1 = $6_1 ^ 1;
$4_1 = ($1_1 | 0) == -2147483648;
label$345 : {
label$346 : {
switch ((($1_1 | 0) < 0 ? $1_1 ^ -2147483648 : 2) - 1 | 0) {
case 1:
$3_1 = HEAP32[$0_1 + 824 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 816 >> 2]) {
$198($28_1)
}
$2_1 = HEAP32[$0_1 + 820 >> 2] + Math_imul($3_1, 28) | 0;
HEAP8[$2_1 + 12 | 0] = $6_1;
HEAP32[$2_1 + 8 >> 2] = $8_1;
HEAP32[$2_1 + 4 >> 2] = $7_1;
HEAP32[$2_1 >> 2] = $1_1;
$11_1 = HEAP32[$0_1 + 324 >> 2];
$1_1 = HEAP32[$0_1 + 320 >> 2];
HEAP8[$2_1 + 13 | 0] = $1_1;
HEAP8[$2_1 + 14 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 15 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 16 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 17 | 0] = $11_1;
HEAP8[$2_1 + 18 | 0] = $11_1 >>> 8;
HEAP8[$2_1 + 19 | 0] = $11_1 >>> 16;
HEAP8[$2_1 + 20 | 0] = $11_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 327 | 0] | HEAPU8[$0_1 + 328 | 0] << 8 | (HEAPU8[$0_1 + 329 | 0] << 16 | HEAPU8[$0_1 + 330 | 0] << 24);
HEAP8[$2_1 + 20 | 0] = $1_1;
HEAP8[$2_1 + 21 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 22 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 23 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 24 | 0] = $9_1;
HEAP32[$0_1 + 824 >> 2] = $3_1 + 1;
break label$345;
default:
$11_1 = 0;
HEAP32[$0_1 + 400 >> 2] = 0;
HEAP32[$0_1 + 396 >> 2] = $8_1;
HEAP32[$0_1 + 392 >> 2] = $7_1;
HEAP32[$0_1 + 384 >> 2] = 0;
HEAP32[$0_1 + 388 >> 2] = 0;
HEAP32[$0_1 + 380 >> 2] = $8_1;
HEAP32[$0_1 + 376 >> 2] = $7_1;
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 372 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
while (1) {
label$351 : {
$227($0_1 + 704 | 0, $0_1 + 360 | 0);
$3_1 = HEAPU8[$0_1 + 716 | 0];
if (($3_1 | 0) == 3) {
break label$351
}
$1_1 = HEAP32[$0_1 + 708 >> 2];
$2_1 = HEAP32[$0_1 + 704 >> 2];
label$352 : {
label$353 : {
switch ($3_1 - 1 | 0) {
case 1:
if ($1_1 >>> 0 <= $11_1 >>> 0) {
continue
}
break label$352;
case 0:
break label$353;
default:
break label$352;
};
}
$11_1 = $1_1;
}
$8($0_1 + 160 | 0, $7_1, $8_1, $2_1, $1_1);
$3_1 = HEAP32[$0_1 + 160 >> 2];
if (!$3_1) {
continue
}
$2_1 = HEAP32[$0_1 + 164 >> 2];
HEAP32[$0_1 + 400 >> 2] = $11_1;
$1_1 = $0_1 + 656 | 0;
$108($1_1, $3_1, $2_1);
HEAP8[$0_1 + 668 | 0] = 0;
$228($0_1 + 792 | 0, $1_1, $6_1 & 1, $14_1 & 1);
$14_1 = 0;
continue;
}
break;
};
$105(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
break label$345;
case 2:
break label$345;
case 0:
break label$346;
};
}
HEAP32[$0_1 + 380 >> 2] = $8_1;
HEAP32[$0_1 + 376 >> 2] = $7_1;
HEAP32[$0_1 + 384 >> 2] = 0;
HEAP32[$0_1 + 388 >> 2] = 0;
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 372 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$227($0_1 + 704 | 0, $0_1 + 360 | 0);
$1_1 = HEAPU8[$0_1 + 716 | 0];
$105(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
if (($1_1 | 0) == 3) {
break label$345
}
$108($24_1, $7_1, $8_1);
HEAP32[$0_1 + 360 >> 2] = -2147483648;
$228($0_1 + 792 | 0, $0_1 + 360 | 0, $6_1 & 1, $14_1 & 1);
}
$30_1 = $4_1 & $25_1;
$14_1 = 0;
break label$343;
}
$30_1 = 0;
$14_1 = HEAP32[$0_1 + 800 >> 2] != 0;
}
$3_1 = HEAP32[$0_1 + 564 >> 2];
$11_1 = HEAP32[$0_1 + 560 >> 2];
continue;
}
break;
};
$6_1 = $54_1;
label$355 : {
label$356 : {
switch (HEAP32[$5_1 + 72 >> 2] - -2147483648 | 0) {
case 1:
$310($5_1 + 344 | 0, HEAP32[$5_1 + 76 >> 2], HEAP32[$5_1 + 80 >> 2]);
break label$355;
case 0:
$2_1 = HEAP32[$5_1 + 76 >> 2];
$1_1 = HEAP32[$5_1 + 80 >> 2];
$309($5_1 + 344 | 0, $1_1, HEAP32[$5_1 + 84 >> 2]);
$46($2_1, $1_1);
break label$355;
default:
break label$356;
};
}
wasm2js_memory_copy($5_1 + 228 | 0, $5_1 + 72 | 0, 88);
HEAP32[$5_1 + 364 >> 2] = 0;
HEAP32[$5_1 + 356 >> 2] = 0;
HEAP32[$5_1 + 360 >> 2] = 1;
$1_1 = $5_1 + 356 | 0;
$169($1_1);
$129($1_1, 123);
$11_1 = $237($1_1, 1051770, 4);
$169($11_1);
$129($11_1, 91);
$3_1 = HEAP32[$5_1 + 232 >> 2];
$8_1 = $3_1 + Math_imul(HEAP32[$5_1 + 236 >> 2], 108) | 0;
while (1) {
if (($3_1 | 0) != ($8_1 | 0)) {
$169($11_1);
$129($11_1, 123);
$1_1 = $237($11_1, 1048598, 3);
$238($1_1, HEAP32[$3_1 + 96 >> 2]);
$1_1 = $237($1_1, 1048725, 3);
$170($1_1, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$1_1 = $237($1_1, 1048728, 5);
$170($1_1, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
$1_1 = $237($1_1, 1048733, 7);
$170($1_1, HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2]);
$1_1 = $237($1_1, 1048740, 5);
$170($1_1, HEAP32[$3_1 + 40 >> 2], HEAP32[$3_1 + 44 >> 2]);
$1_1 = $237($1_1, 1048745, 4);
$170($1_1, HEAP32[$3_1 + 52 >> 2], HEAP32[$3_1 + 56 >> 2]);
$1_1 = $237($1_1, 1048601, 8);
$170($1_1, HEAP32[$3_1 + 64 >> 2], HEAP32[$3_1 + 68 >> 2]);
$1_1 = $237($1_1, 1048749, 9);
$235($1_1, HEAPU8[$3_1 + 104 | 0]);
$4_1 = $237($1_1, 1048758, 4);
$169($4_1);
$129($4_1, 91);
$2_1 = HEAP32[$3_1 + 80 >> 2] << 4;
$1_1 = HEAP32[$3_1 + 76 >> 2];
while (1) {
if ($2_1) {
$169($4_1);
$129($4_1, 123);
$7_1 = $237($4_1, 1048598, 3);
$238($7_1, HEAP32[$1_1 + 12 >> 2]);
$7_1 = $237($7_1, 1048601, 8);
$170($7_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$129($7_1, 125);
$2_1 = $2_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$129($4_1, 93);
$4_1 = $237($4_1, 1048762, 7);
$169($4_1);
$129($4_1, 91);
$2_1 = Math_imul(HEAP32[$3_1 + 92 >> 2], 28);
$1_1 = HEAP32[$3_1 + 88 >> 2];
while (1) {
if ($2_1) {
$169($4_1);
$129($4_1, 123);
$7_1 = $237($4_1, 1048609, 7);
$170($7_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$7_1 = $237($7_1, 1048616, 4);
$170($7_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$7_1 = $237($7_1, 1048620, 3);
$312($5_1 + 8 | 0, HEAPU8[$1_1 + 25 | 0]);
$170($7_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
$7_1 = $237($7_1, 1048623, 9);
$235($7_1, HEAPU8[$1_1 + 24 | 0]);
$129($7_1, 125);
$2_1 = $2_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$129($4_1, 93);
$129($4_1, 125);
$3_1 = $3_1 + 108 | 0;
continue;
}
break;
};
$129($11_1, 93);
$1_1 = $237($11_1, 1051774, 5);
$238($1_1, HEAP32[$5_1 + 300 >> 2]);
$1_1 = $237($1_1, 1051779, 7);
$238($1_1, HEAP32[$5_1 + 304 >> 2]);
$1_1 = $237($1_1, 1051786, 7);
$238($1_1, HEAP32[$5_1 + 308 >> 2]);
$1_1 = $237($1_1, 1051793, 7);
$168($1_1, HEAP32[$5_1 + 244 >> 2], HEAP32[$5_1 + 248 >> 2]);
$8_1 = $237($1_1, 1051800, 8);
$169($8_1);
$129($8_1, 91);
$11_1 = HEAP32[$5_1 + 260 >> 2];
$2_1 = Math_imul($11_1, 28);
$7_1 = HEAP32[$5_1 + 256 >> 2];
$1_1 = $7_1;
while (1) {
if ($2_1) {
$169($8_1);
$129($8_1, 123);
$3_1 = $237($8_1, 1048609, 7);
$170($3_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $237($3_1, 1048632, 5);
$168($3_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$3_1 = $237($3_1, 1048620, 3);
$312($5_1, HEAPU8[$1_1 + 24 | 0]);
$170($3_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
$129($3_1, 125);
$2_1 = $2_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$129($8_1, 93);
$13_1 = $237($8_1, 1048641, 6);
$169($13_1);
$129($13_1, 91);
$3_1 = HEAP32[$5_1 + 268 >> 2];
$4_1 = $3_1 + Math_imul(HEAP32[$5_1 + 272 >> 2], 24) | 0;
while (1) {
if (($3_1 | 0) != ($4_1 | 0)) {
$169($13_1);
$129($13_1, 123);
$1_1 = $237($13_1, 1048663, 5);
$170($1_1, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$9_1 = $237($1_1, 1048668, 6);
$169($9_1);
$129($9_1, 91);
$2_1 = HEAP32[$3_1 + 20 >> 2] << 4;
$1_1 = HEAP32[$3_1 + 16 >> 2];
while (1) {
if ($2_1) {
$169($9_1);
$129($9_1, 123);
$8_1 = $237($9_1, 1048577, 5);
$170($8_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$8_1 = $237($8_1, 1048582, 5);
$238($8_1, HEAP32[$1_1 + 12 >> 2]);
$129($8_1, 125);
$2_1 = $2_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$129($9_1, 93);
$129($9_1, 125);
$3_1 = $3_1 + 24 | 0;
continue;
}
break;
};
$129($13_1, 93);
$1_1 = $237($13_1, 1051808, 5);
$235($1_1, HEAPU8[$5_1 + 312 | 0]);
$1_1 = $237($1_1, 1051813, 9);
$235($1_1, HEAPU8[$5_1 + 313 | 0]);
$2_1 = $237($1_1, 1051822, 16);
$168($2_1, HEAP32[$5_1 + 280 >> 2], HEAP32[$5_1 + 284 >> 2]);
$129($2_1, 125);
HEAP32[$5_1 + 352 >> 2] = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$5_1 + 344 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$5_1 + 348 >> 2] = $1_1;
$3_1 = 0;
if (HEAP32[265770] != -2147483648) {
$92(1063080)
}
$2_1 = $5_1 + 288 | 0;
HEAP32[265772] = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[265770] = HEAP32[$2_1 >> 2];
HEAP32[265771] = $1_1;
$2_1 = $5_1 + 228 | 0;
$86($2_1);
$1_1 = $7_1;
while (1) {
$69($2_1 + 12 | 0);
if ($11_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$11_1 = $11_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
$2_1 = $7_1 + Math_imul($3_1, 28) | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$59(HEAP32[$5_1 + 252 >> 2], $7_1, 4, 28);
$84($5_1 + 264 | 0);
$69($5_1 + 276 | 0);
}
$27(HEAP32[$5_1 + 180 >> 2], HEAP32[$5_1 + 184 >> 2]);
$64($44_1, $6_1);
if ($55_1) {
$27(HEAP32[$5_1 + 168 >> 2], HEAP32[$5_1 + 172 >> 2])
}
$69($5_1 + 192 | 0);
}
$27($62_1, $53_1);
$27(HEAP32[265715], HEAP32[265716]);
$2_1 = HEAP32[$5_1 + 352 >> 2];
HEAP32[265717] = $2_1;
$1_1 = HEAP32[$5_1 + 348 >> 2];
HEAP32[265715] = HEAP32[$5_1 + 344 >> 2];
HEAP32[265716] = $1_1;
global$0 = $5_1 + 368 | 0;
return $2_1 | 0;
}

function $341($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$342($3_1 + 8 | 0, $1_1, $2_1, 0);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $342($0_1, $1_1, $2_1, $3_1) {
label$1 : {
if (!$2_1) {
break label$1
}
$1_1 = $181($1_1, $2_1);
if (!$3_1) {
break label$1
}
if (!$1_1) {
$1_1 = 0;
break label$1;
}
if (!$2_1) {
break label$1
}
wasm2js_memory_fill($1_1, 0, $2_1);
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $343($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
$4_1 = 1;
$5_1 = 4;
$1_1 = __wasm_i64_mul($3_1, 0, $1_1, 0);
if (!(i64toi32_i32$HIGH_BITS | $1_1 >>> 0 > -2147483648 - $2_1 >>> 0)) {
HEAP32[$0_1 + 4 >> 2] = $2_1;
$4_1 = 0;
$5_1 = 8;
$6_1 = $1_1;
}
HEAP32[$0_1 + $5_1 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $4_1;
}

function $344($0_1, $1_1, $2_1, $3_1) {
label$1 : {
label$2 : {
if (!$3_1) {
break label$2
}
if ($2_1 >>> 0 > $3_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] > -65) {
break label$2
}
break label$1;
}
if (($2_1 | 0) != ($3_1 | 0)) {
break label$1
}
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
return;
}
abort();
}

function $345($0_1, $1_1, $2_1) {
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

function $346($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
if (!$2_1) {
return 0
}
$3_1 = $0_1;
$0_1 = HEAP32[$0_1 + 4 >> 2] == ($2_1 | 0);
HEAP32[$3_1 >> 2] = $0_1 ? 0 : $1_1 + $2_1 | 0;
return $0_1 ? 0 : $2_1;
}

function $347($0_1, $1_1, $2_1) {
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
label$4 : {
if ($3_1) {
$4_1 = 0;
if (($3_1 | 0) != HEAP32[$1_1 + 4 >> 2]) {
break label$4
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
$4_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $2_1;
}

function $348($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$33($4_1 + 8 | 0, $1_1, $3_1, $2_1);
$1_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $349($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$297($5_1 + 4 | 0, $1_1, $4_1, $2_1, $3_1);
if (HEAP32[$5_1 + 4 >> 2] == 1) {
abort()
}
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $5_1 + 16 | 0;
}

function $350($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
HEAP32[$4_1 + 4 >> 2] = 0;
HEAP32[$4_1 + 8 >> 2] = 1;
$3_1 = $4_1 + 4 | 0;
$169($3_1);
$129($3_1, 123);
$3_1 = $237($3_1, 1048593, 5);
$170($3_1, $2_1, $1_1);
$129($3_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $351($0_1, $1_1, $2_1) {
while (1) {
if ($1_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$1_1 = $1_1 - 1 | 0;
$0_1 = $0_1 + $2_1 | 0;
continue;
}
break;
};
}

function $352($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $4_1;
while (1) {
if ($3_1) {
$27(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
$3_1 = $3_1 - 1 | 0;
$2_1 = $1_1 + $2_1 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $4_1, 4, $1_1);
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
var FUNCTION_TABLE = [null, $178, $160, $161, $161, $103, $323, $321, $322, $102, $331, $329, $330];
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
"answer_address": $334, 
"buffer": $335, 
"complete": $336, 
"feed": $337, 
"open": $338, 
"passage": $339, 
"search": $340, 
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
