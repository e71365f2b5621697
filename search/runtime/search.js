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
base64DecodeToExistingUint8Array(bufferView, 1048576, "/3ZhbHVlY291bnRpZG5hbWVlcnJvcmRvY2xhbmd1YWdld3JpdHRlbndvcmRob3dpc0ZvcmVpZ253b3Jkc2RvY3NmYWNldHNjb2x1bW5zZGlyZWN0b3J5ZmllbGR2YWx1ZXNuZWVkbm8gc2VhcmNoIGluZGV4IGlzIG9wZW51cmx0aXRsZXN1bW1hcnlsYWJlbGNpdHlpc0RlbW90ZWRhbHNvcmVhc29ucwAAAAAAgD+amRk/zczMPmEKZQppCm8vMgphYQphagphbAphbQphcwphdAphdi80CmVhCmVsCmVzCmV2CmlsCmlzCml2CmxvCm90LzQKdGEvMgp0ZS80CnRvLzIKYXNlLzIKYXRhLzUKZWphCmVsZQplbWUKZXNlCmV0ZQppbWUKaW90Cml0ZS80Cm90bwpvdmkKdXZhCmV2bWUKaW5qYQpvc3RhPm9zdAp1dmFhCnV2YW0KdXZhcwpvdml0ZS80CnV2YWxhCnV2YWxlCnV2YXNlCnV2YW5qYQp1dmFuamUvNQphbmluPmFuIGFuaW5vdD5hbgppIHUgYSBlIGl0IHV0IGluIGV0IGF0IGVzIGVuIGovNCB1ci80CmEKZQppCm8KdQphbQphbwphcy80CmVnLzQKZW0vNAplbgppaAppbQppbwpvZwpvagpvbS8yCmFjZS80CmFqdQphbGEKYWxlLzQKYWxpCmFsbwphbWEKYW5vLzUKYXRpCmVsYS8yCmVsZQplbGkKZWxvCmVtbwplbmEKZW5lCmVuaQplbm8KZW51CmV0ZS81CmV0aQpldmEvNApldmUKZXZpCmlqYQppamUKaWppCmlqdQppbGEKaWxlCmlsaQppbG8KaW1hCml0aQpuZW0KbnVvCm92YS8yCm92ZQpvdmkKdWplCnVqdS80CnVsZQphbmloLzQKYW5qYQphbmplCmFuanUKZW5paAplbmphLzUKZW5qZS81CmVuanUvNQplbm9tCmlqaWgKaWppbS80Cm51bGEKbnVsaQpudWxvCm9zY3U+b3N0Cm92YW4vNQpvdmFvLzQKdWplbQpldmltYQpvdmFsYS80Cm92YWxpCm92YWxvCm92YXRpCm92aW1hCmFuamltYQpvdmFuamEvNQpvdmFuamUvNQpvdmFuanUvNQppam9tIGlqYW1hIGFuaW4+YW4gYW5pbmE+YW4gYW5pbnU+YW4gYW5pbm9tPmFuCmEvNAplLzQKaQp0LzUKdQp5CmFuLzIKY2EvNApkYS8yCmRlLzIKZGkvMgpkdS8yCmVuLzIKaWwvMgppbS80CmluLzIKaXAvMgppci80Cml6LzUKa2kvNApsYS81CmxlLzUKbGkvNAptYS8yCm1lLzIKbmEvNQpuZQpuaS81Cm51LzUKc2EvMgpzZS80CnNpCnN1LzIKdGEvNAp0ZS80CnRpCnVsCnVtLzQKdW4vNAp1cC8yCnVyLzIKdXovNQp5ZQpkYW4vMgpkZW4KZGlrLzIKZGlyCmR1ay8yCmR1cgpsYXIvMgpsZXIvMgpsdWsvNAptYWsvMgptZWsKbWlzLzIKbXVzLzIKbmRhLzQKbmRlCm5pbgpzaW4vMgpzdW4vMgp0YW4KdGlrLzIKdGlyCnR1cgp5bGEKeWxlCmFjYWsvMgphcmFrCmRpZ2kvMgpkdWd1LzIKZWNlay8yCmVyZWsvMgppbWl6LzIKaW5pei81Cml5b3IvMgpsZXJpLzIKbHVndQpuZGFuLzUKbmRlbgp0aWdpLzIKdHVndQp1bXV6CnV5b3IvMgphY2FnaS8yCmVjZWdpLzIKbGFyaW5hCmxlcmluaQojIG5vdW5zLCBhZGplY3RpdmVzIChrZXk6IMOrID0gZSk6IGNhc2UgeCBudW1iZXIgeCBkZWZpbml0ZW5lc3MKaSB1IGEgZS8zIGl0IHV0IGluIHVuIGV0IGF0IGVzIGVuIGV2ZSBhdmUgZXZldCBhdmV0IG92ZS80IHZlLzUgdmV0LzUgZXNoIGFzaCBpc2gKaWEgaWUgaXNlIGluZSBpdGUgaXZlIGl2ZXQgaXUgaXVuIGl1dCAKamEgamUgamVuIGplcyBqZXQgamV2ZSBqZXNoIGplamUKZXNpIGVzaXQgZXNpbiBlc2UgZXN2ZSBlc2phIGVzZXQgZXNldmUKIyAtc2jDq20gLyAtc2htZQpzaG1lPnNobSBzaG1pPnNobSBzaG1pdD5zaG0gc2htamE+c2htIHNobWVzPnNobSBzaG1lbj5zaG0gc2htZXQ+c2htIHNobWV2ZT5zaG0gc2hlbT5zaG0gc2htaW4+c2htCiMgdmVyYnMKb2ogb24gb2plIG9qYSBvam1lIG9qbmUgb25pIG9uaW4vNCBvbnRlIG9uaXQgb3ZhIG9pIHVhbSB1YXQgdWFuIG8vNAp1YXIgdWFyYSB1YXJpIHVyLzQgdXJhLzQgdXJpLzQKb2hldCBvaGVuIG9oZW0gb2hlc2ggb2hlaiBvaGVtaSBvaGVuaSBvaGVzaGluIG9mdGUgb2ZzaGEgb2ZzaGluCmhldC80IGhlbi80IGhlbS80IGhlai80IGhlc2hpbi80CmZhbHNldHJ1ZSI6XHUwMGEgbnVtYmVyYSB0ZXh0aXRzIHdvcmRzYSBsaXN0dGhlIG9yZGVyIG9mIGl0cyBibG9ja3NpdHMgZmlsZXNpdHMgZG9jdW1lbnRzaXRzIGxhbmd1YWdlc2l0cyBncm91cHNpdHMgY2FyZHNpdHMgd2VpZ2h0c2l0cyBwb3NpdGlvbnNkenhoc3Jic2hyY25yc2gAAAAuCBAAAgAAADAIEAACAAAAMggQAAIAAAA0CBAAAwAAADcIEAACAAAAYmNzbWsAAABnCBAAAgAAAHNxYWxuYWxzYWFlYWF0AAB0CBAAAgAAAHYIEAADAAAAeQgQAAMAAAB8CBAAAwAAAH8IEAADAAAAdHIAAKwIEAACAAAAcm9tcm1jcm1mcm1scm1ucm1vcm13cm15uAgQAAMAAAC7CBAAAwAAAL4IEAADAAAAwQgQAAMAAADECBAAAwAAAMcIEAADAAAAyggQAAMAAADNCBAAAwAAADwIEAAFAAAAZAgQAAMAAAAAAAAAbAgQAAEAAABnCBAAAgAAAAEAAACECBAABQAAAHQIEAACAAAAAgEAALAIEAABAAAArAgQAAIAAAADAgAA0AgQAAgAAAC4CBAAAwAAAAUAAABiZWJnY3Njc2Jkc2Joc2JwbHJ1cnVlc2tzbHVrdAkQAAIAAAB2CRAAAgAAAHgJEAACAAAAegkQAAMAAAB9CRAAAwAAAIAJEAADAAAAgwkQAAIAAACFCRAAAgAAAIcJEAADAAAAigkQAAIAAACMCRAAAgAAAI4JEAACAAAAZm9sZPAJEAAEAAAABQIAAHNsYXZpYwAAAAoQAAYAAAAFAAAAZW4AABQKEAACAAAAGAoQAAEAAAAUChAAAgAAAC5iaW50aGlzIGlzIG5vdCBhIHNlYXJjaCBpbmRleCBvZiB0aGlzIHNpdGV0aGUgc2VhcmNoIGluZGV4IGhhcyBmb3JtYXQgLCB3aGljaCBpcyBuZXdlciB0aGFuIHRoaXMgcGFnZTsgcmVsb2FkIHRoZSBwYWdlYSBwYXJ0IG9mIHRoZSBzZWFyY2ggaW5kZXggaXMgb2YgYW5vdGhlciBraW5kIHRoYW4gZXhwZWN0ZWRhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBpcyBjdXQgc2hvcnRhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBpcyBkYW1hZ2VkOiBwYXJ0ICBvZiB0aGUgc2VhcmNoIGluZGV4IGRvZXMgbm90IGhhdmUgaXRzIGxlbmd0aCBvZiB0aGUgc2VhcmNoIGluZGV4IGRvZXMgbm90IGhhdmUgaXRzIGNvbnRlbnR0aGUgc2VhcmNoIGluZGV4IGhhcyBubyBwYXJ0IGEgcGFydCBvZiB0aGUgc2VhcmNoIGluZGV4IGNvdWxkIG5vdCBiZSB1bnBhY2tlZC3igJDigJHdCxAAAQAAAN4LEAADAAAA4QsQAAMAAABwYWdlYmxvY2tzdGFydGVuZG1hcmtzaGl0c3RvdGFsY2xhdXNlc21hdGNoZWRtaXNzaW5ncmVwbGFjZWRpc0N1dGlzQm91bmRlZHVua25vd25BbmFseXNlcnNleGFjdGNvbXBsZXRpb250eXBvc2ltaWxhck9SAAABAAAAJAAAAAQAAAACAAAAAwAAAAQAAAAAAAAAAQAAAAAAAAACAAAAAQAAAFgCAAABAAAA9AEAAAUAAAAkAAAABAAAAAYAAAAHAAAACAAAAGFidmdkesyMemprbGptbm5qb3ByY3VmaGPMjGR6zIxzzIxzzIx0anVqYWFlb2V0aM+DZmlmbGZmaWZmbNin2YjZh9mK2YMwMTIzNDU2Nzg5ZW9ua2NscnZhZWlvdW5hamlqZWplbmtjbHJ2bXN0cmxhAGEAYQBhAGEAYQDmAGMAZQBlAGUAZQBpAGkAaQBpAPAAbgBvAG8AbwBvAG8A1wD4AHUAdQB1AHUAeQD+AN8AYQBhAGEAYQBhAGEA5gBjAGUAZQBlAGUAaQBpAGkAaQDwAG4AbwBvAG8AbwBvAPcA+AB1AHUAdQB1AHkA/gB5AGEAYQBhAGEAYQBhAGMAYwBjAGMAYwBjAGOAY4BkAGQAEQERAWUAZQBlAGUAZQBlAGUAZQBlAGUAZwBnAGcAZwBnAGcAZwBnAGgAaAAnAScBaQBpAGkAaQBpAGkAaQBpAGkAMQEzATMBagBqAGsAawA4AWwAbABsAGwAbABsAEABQAFCAUIBbgBuAG4AbgBuAG4ASQFLAUsBbwBvAG8AbwBvAG8AUwFTAXIAcgByAHIAcgByAHMAcwBzAHMAcwBzAHOAc4B0AHQAdAB0AGcBZwF1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB3AHcAeQB5AHkAegB6AHoAegB6gHqAfwGAAVMCgwGDAYUBhQFUAogBiAFWAlcCjAGMAY0B3QFZAlsCkgGSAWACYwKVAWkCaAKZAZkBmgGbAW8CcgKeAXUCbwBvAKMBowGlAaUBgAKoAagBgwKqAasBrQGtAYgCdQB1AIoCiwK0AbQBtgG2AZICuQG5AboBuwG9Ab0BvgG/AcABwQHCAcMBxgHGAcYByQHJAckBzAHMAcwBYQBhAGkAaQBvAG8AdQB1AHUAdQB1AHUAdQB1AHUAdQDdAWEAYQBhAGEA5gDmAOUB5QFnAGcAawBrAG8AbwBvAG8AkgKSAmoA8wHzAfMBZwBnAJUBvwFuAG4AYQBhAOYA5gD4APgAYQBhAGEAYQBlAGUAZQBlAGkAaQBpAGkAbwBvAG8AbwByAHIAcgByAHUAdQB1AHUAcwBzAHQAdAAdAh0CaABoAJ4BIQIjAiMCJQIlAmEAYQBlAGUAbwBvAG8AbwBvAG8AbwBvAHkAeQA0AjUCNgI3AjgCOQJlLDwCPAKaAWYsPwJAAkICQgKAAYkCjAJHAkcCSQJJAksCSwJNAk0CTwJPAjUENQRSBDMEVARVBFYEVgRYBFkEWgRbBDoEOARDBF8EMAQxBDIEMwQ0BDUENgQ3BDgEOQQ6BDsEPAQ9BD4EPwRABEEEQgRDBEQERQRGBEcESARJBEoESwRMBE0ETgRPBDAEMQQyBDMENAQ1BDYENwQ4BDkEOgQ7BDwEPQQ+BD8EQARBBEIEQwREBEUERgRHBEgESQRKBEsETARNBE4ETwQ1BDUEUgQzBFQEVQRWBFYEWARZBFoEWwQ6BDgEQwRfBGEEYQRjBGMEZQRlBGcEZwRpBGkEawRrBG0EbQRvBG8EcQRxBHMEcwR1BHUEdQR1BHkEeQR7BHsEfQR9BH8EfwSBBIEEggSDBIQEhQSGBIcEiASJBIsEiwSNBI0EjwSPBJEEkQSTBJMElQSVBJcElwSZBJkEmwSbBJ0EnQSfBJ8EoQShBKMEowSlBKUEpwSnBKkEqQSrBKsErQStBK8ErwSxBLEEswSzBLUEtQS3BLcEuQS5BLsEuwS9BL0EvwS/BM8ENgQ2BMQExATGBMYEyATIBMoEygTMBMwEzgTOBM8EMAQwBDAEMATVBNUENQQ1BNkE2QTZBNkENgQ2BDcENwThBOEEOAQ4BDgEOAQ+BD4E6QTpBOkE6QRNBE0EQwRDBEMEQwRDBEMERwRHBPcE9wRLBEsE+wT7BP0E/QT/BP8EAQUBBQMFAwUFBQUFBwUHBQkFCQULBQsFDQUNBQ8FDwURBREFEwUTBRUFFQUXBRcFGQUZBRsFGwUdBR0FHwUfBSEFIQUjBSMFJQUlBScFJwUpBSkFKwUrBS0FLQUvBS8FcQNxA3MDcwO5AnUDdwN3A3gDeQN6A3sDfAN9AzsA8wOAA4EDggODA4QDqACxA7cAtQO3A7kDiwO/A40DxQPJA7kDsQOyA7MDtAO1A7YDtwO4A7kDugO7A7wDvQO+A78DwAPBA6IDwwPEA8UDxgPHA8gDyQO5A8UDsQO1A7cDuQPFA7EDsgOzA7QDtQO2A7cDuAO5A7oDuwO8A70DvgO/A8ADwQPCA8MDxAPFA8YDxwPIA8kDuQPFA78DxQPJA9cD0APRA9ID0gPSA9UD1gPXA9kD2QPbA9sD3QPdA98D3wPhA+ED4wPjA+UD5QPnA+cD6QPpA+sD6wPtA+0D7wPvA/AD8QPyA/MDuAP1A/YD+AP4A/ID+wP7A/wDewN8A30DYQBhAGIAYgBiAGIAYgBiAGMAYwBkAGQAZABkAGQAZABkAGQAZABkAGUAZQBlAGUAZQBlAGUAZQBlAGUAZgBmAGcAZwBoAGgAaABoAGgAaABoAGgAaABoAGkAaQBpAGkAawBrAGsAawBrAGsAbABsAGwAbABsAGwAbABsAG0AbQBtAG0AbQBtAG4AbgBuAG4AbgBuAG4AbgBvAG8AbwBvAG8AbwBvAG8AcABwAHAAcAByAHIAcgByAHIAcgByAHIAcwBzAHMAcwBzAHMAc4BzgHMAcwB0AHQAdAB0AHQAdAB0AHQAdQB1AHUAdQB1AHUAdQB1AHUAdQB2AHYAdgB2AHcAdwB3AHcAdwB3AHcAdwB3AHcAeAB4AHgAeAB5AHkAegB6AHoAegB6AHoAaAB0AHcAeQCaHn8BnB6dHt8Anx5hAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGkAaQBpAGkAbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHkAeQB5AHkAeQB5AHkAeQD7Hvse/R79Hv8e/x6xA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7UDtQO1A7UDtQO1AxYfFx+1A7UDtQO1A7UDtQMeHx8ftwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A78DvwO/A78DvwO/A0YfRx+/A78DvwO/A78DvwNOH08fxQPFA8UDxQPFA8UDxQPFA1gfxQNaH8UDXB/FA14fxQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA7EDsQO1A7UDtwO3A7kDuQO/A78DxQPFA8kDyQN+H38fsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDsQOxA7EDsQOxA7UfsQOxA7EDsQOxA7EDsQO9H7kDvx/AH6gAtwO3A7cDxR+3A7cDtQO1A7cDtwO3A78fvx+/H7kDuQO5A7kD1B/VH7kDuQO5A7kDuQO5A9wf/h/+H/4fxQPFA8UDxQPBA8EDxQPFA8UDxQPFA8UDwQOoAKgAYADwH/EfyQPJA8kD9R/JA8kDvwO/A8kDyQPJA7QA/h//H8AAAAA0DRAAkAEAAAAEAABUEBAAMAEAAHADAAC0EhAAkAAAAAAeAADUExAAAAEAAAAfAADUFRAAAAEAAAoCAgAAARQADQQADAQACgEACwEJhgAACQAACgUZhAQACAEZhAoAAiQAhAIAAwQBgAEAhAEACQAABAAAgAAAhAECgAEWhAEehAHJA4QAAwQAC4QABQQGAQQABIQABgQAAIQAAAQAAIQAEAQARAMAAIMAHAMADIMABIQBAYQCA4QAAAoAAIQGAIQAAAkAAoQBAIQBE4QBUoQBigGEAQYDAKUBhAElhAIAhAACBAEABAAACQAohAAACgAABAYeAwANgwEAgwEBgwEBgwEAgwgahQQDhQAABAAACQsFBgYBCgIKgwEAAwMqhAAMgwAAAwAGgwAJhgEABgAACgEBhAAAgwBihAEAhAAGgwAABgEBAwADgwABhAABgwECAwAAgwABhAAJhgAChAIAhA8ABAAAhAAAgwAdhAAPgwAKAwJYhAAKgwAAhA4JhgAghAAIAwABhAIACgEAhAIAAwIVhAABgwABAwAAhAAIgwAAhAACgwAAhAADgwAAAxIYhAACAwQKhAUXhAEGhAABBgUAgwAHAwAphAAJAwALgwABAwAABgAGgwAFAwATgwA1hAABgwAAAwAAhAAOgwAAAwABgwAAhAADAwACgwAJhAABgwIJhgEPhAACgwEHhAIBhAIVhAEGhAEAhAMDhAIAAwAAhAAGgwIBgwIBgwAAAwAAhAgAgwQBhAEChAABgwIJhgABhAIFgAIAhAEAAwICgwEFhAQBhAIVhAEGhAEBhAEBhAEBhAIAAwEEgwQBgwIBgwAAAwMAgwcDhAEAhAcJhgABgwAChAAAgwsCgwEIhAEChAEVhAEGhAEBhAEEhAIAAwAAhAAHgwECgwEBgwAAAwIAhA8BhAABgwIJhgkAhAACgwACAwECgwEHhAIBhAIVhAEGhAEBhAEEhAIAAwAAhAAGgwIBgwIBgwAAAwcAAwABgwQBhAEChAABgwIJhgEAhAAFgAoAgwAAhAEFhAMChAEDhAMBhAEAhAEBhAMBhAMChAMLhAQEgwMCgwECgwAAAwIAhAYAgw4JhgACgA0EgwAHhAEChAEWhAEPhAIAAwAAhAAGgwECgwECgwAAAwcBgwEChAEBhAIBhAABgwIJhggGgAEAhAACgwEHhAEChAEWhAEJhAEEhAIAAwAAhAAGgwECgwECgwAAAwcBgwUChAEBhAABgwIJhgEBhAAAgwwDgwAIhAEChAEohAABAwAAhAAGgwECgwECgwAAAwAAhAUChAAAgwAGgAAChAABgwIJhgAIgAEFhAECgwERhAMXhAEIhAEAhAIGhAMAAwQFgwEAgwEHgwYJhgIBgw0vgAAAgwABgAAGgwUGgAAFAwAAgwAAAwEJhicBgAEAgAEEgAEXgAEAgAEJgAAAgwABgAAFgwAAAwABgwAAgAIEgAEAgAEEAwAAgwAAAwEJhgIDgCAAhBcBAwYJhgAJgAEAAwEAAwEAAwQBAwAHhAEjhAQSgwAAAwEBAwAEhAAKgwEjgwkAAzkqgAALgwAAAwAAgwABAwADgwAAgAAJhgYFgAADgwADgAACgwAAgAACgwABgAAGgwACgAADgwAMgAALgwAAgAAAgwAJhgADgwIlhAEAhAUAhAIqhAHMAoQBA4QCBoQBAIQBA4QCKIQBA4QCIIQBA4QCBoQBAIQBA4QCDoQBOIQBA4QCQoQCAgMJE4ADD4QQVYQCBYQD6wSEAhCEARmEBUqEAwqEBxGEAAGDAAEDCRKEAAGDAAADCxGEAAGDDAyEAQKEAQGDDDOAAAEDABKDAAoDAwCABACAAAADAgmGBgmAEQQDAAmGBliEBwSEAAGDACGEAACDAACEBUWECh6EAQuDBAiDAAIDCgmGAB2AAgSACyuABBmABgqGJRaEAASDBDSAAAmDAQADABODAAcDAgADAAmGBgmGDQCACA4DAAGDAAoDAAKDAA4DAgsDFASDAC6EAAADAA6DAAADAAeEAwmGEQgDDAKDAB2EAAiDAAEDAAGDAAGEAAmGACuEAAADAAqDAAEDDCOEABKDAAADCAmGAwKEAAmGACOEAgqEBSqEAgKEEAIDARQDAAOEAAADAAWEAAADAAGEAAIDAACEBb8BhAASAwAhgwAKAwCVAoQCBYQCJYQCBYQCB4QBAIQBAIQBAIQBHoQCNIQBBoQBAIQDAoQBBoQDA4QCBYQEDIQFAoQBBoQPAwMIAQsKAAsCAAkAAQIABAMAAAgPAQgDAAoPAAgLBAMBCQMAAIAAAIQCBYAFAIQACYAGDIQzIAMRAIQEAIQCCYQBAIQDBIQGAIQBAIQBAIQBA4QBCoQCA4QFBIQEAIQBD4AAKIQAAIDWBTuAGjOEABWA9gQdgOwI5AGEBgOEAAIDAAGECQCAAiWEAQCEBQCEAjeEBwCEDwADABaECQaEAQaEAQaEAQaEAQaEAQaEAQaEAQaEAR+DLwCE1QMAhAABgBkIgAAFAwEEhwICgAABhARVgAIBAwABBwACgAAABwBZhwEDhwUqhAFdhAMDgAofhDAPhyAJgB4HgAEOgCAJgCcOgBAuBwFXB6gBvzOAQP+jAYAAjAmEQy2EAowChAMPhAAJhgABhBQuhAADAwEHgwABAwEehAABgwBPhAABAxYOBAAIhAABBABmhAABBABRhBQQhAAAgwAChAAAAwADhAAAgwAWhAAEgwQAAwMFgAozhAwBgwAxhAAPgwAAAwAAgwoJhgYRAwAFhAMAhAEBhAAAgwAJhgAbhAAEgwACAwIWhAALgwAAAwwchAMDgwAuhAAAAwALgwAAAw4AhAAJhgYEgAAAgwAJgAAJhgAEgAEohAANgwkChAAAgwAHhAABgwIJhgYWgAMAgAACgwAxgAAAgwAAgAACgwABgAABgwAEgAAAgwAAAwAAgAAAAwAAgBgCgAIKhAAEgwIChAAAgwAAAwoFhAIFhAIFhAkGhAEGhAEqhAAABAANhAZyhAAHgwEBAwIJhgajV4QMFoQEMISEQu0CgAJpgCYGhAwEhAUAhQAAgwAJhQEMhQEEhQEAhQEBhQEBhQEJhQBhhCHqAoQSP4QCNYQoC4QEDwMDAAkMDwMDAQgYAggAAAoBAAsBAAoAAAkaBIQBhgGEAgADBwALBAAKAQALAQmGAAAJAAAKBRmEBAAIARmECzeHAAGDAB6EAwWEAgWEAgWEAgKEHAIDBAuEARmEARKEAQGEAQ6EAg2EInqEDCyADDSEAAOAEQGAcQADggEchAMwhA8AAwAagAQfhAADgAkdhAUlhAAEgwUdhAIjhAQHhAEEhCqdAYQCCYYGI4QEI4QEJ4QIM4QMCoQBDoQBBoQBAYQBCoQBDoQBBoQBAYQDM4QMtgKECRWECgeEGAWEASmEAQiERQWEAgCEASuEAQGEAwCEAhaEAgeAABaEAgaAAB6ECAiAMBKEAQGEBQSAABWEAAWABBmEBhmEJjeEBAGAAAGEAA+AAi2AAACEAAKDAQGDBQODAAOEAQKEARyEAgIDBAADAAiAFxyEAAGAARyEAAKAIAeEARuEAAEDBASAEDWEChWEAgeAABKEBQeAABGEFwaAUEiENzKEDTKEBwWAACOEAAODCAmGBgmGABuEAwCDAAMDARaE2gEegAEphAEBgwMBhBAFhDICgwACAwAchAAJgAAAhAgVhAAKAwADgBsRhAADAyoUhAAGgBQWhAkCgwA0hAANgwAAAwsTgAAJhgAAAwABhAABgwAAhAkAAwACgwAshAAIgwABAwIABgQAgwoABgIYhAcJhgYCgwAjhAALgwABAwEJhgQAhAABgwAAhAgihAAAAwIAhAkCgwAvhAAMgwAAAwADhAQDAwEBgwAJhgAAhAEAhAQTgAsRhAEYhAAIgwABAwAAgwYAgwABhAAAgz4GhAEAhAEDhAEOhAEJhAcuhAAJgwABAwUJhgYDgwEHhAIBhAIVhAEGhAEBhAEEhAEBAwAAhAAGgwIBgwIBgwAAAwIAhAYAgwUEhAABgwIGAwMEAwsJhAEAhAIAhAElhAEAhAAIgwEAgwIAgwEDgwEBgwACAwAAhAAAAwAAhA0BAx00hAAMgwAAAwACgwAAAwADhAUJhgQAAwAChB4vhAARgwABAwABhAEAhAgJhqYBLoQABoMCBoMAAQMXA4QAAYMiL4QADoMAAAMAAIMDAIQLCYYmKoQACoMAAQMAAIQHCYYGE4YcGoACDYMAAAMECYYAAYAEBoC5ASuEAAyDAAEDZT+EAAmGAAiADAeEAgCEAgeEAQGEAReEAAWDAQGDAgGDAAEDAACEAACDAACEAACDAAADDAmGRgeEAiaEAAaDAgWDAAADAACEAQCEAACDGwCEAAmDACeEAAEDAASDAACEAAODCAADCACEAAqDAC2EAA2DAAEDAwCEEkiEZweDWCCEDwmGBgiEASSEAAeDAQaDAAADAACEDwmGABKABR2EAhWDAQ2DSQaEAQGEASWEAAWDAwCDAQGDAQKDAAADAACDAAEDAACEAACDCAmGBgWEAQGEAR+EAASDAQGDAQODAAADAACEBwmGBiuEBAmG9gEShAADgwkBgwAAhAAAgwAMhAEhhAAGgwMCgwABAw0JhgAAA1UAhA8UgCuZB4RmboQRwwGEzBRghA+vCIQAEAMABYQADgMKmh+EBcYEhLk1HYQAEIMAAAMACYbGDbgEhAcehAEJhgZOhAEJhgYdhAIEAwsvhAAGAwkDhAwJhgEGgAEUhAUShLADLIQDCYbGAT+EABaACRiEAhiELEqEBACDAACEADaDBwODAAyEQAGEAQCEAAADCwGDAASACdU5gCkfgGFygP1DA4cBBocBAYcBAIcAngKAAAKHDwCAHQKAAgCHDgOHCIsDgIQSaoQFDIQDCIQHCYQDAAMAAIMBAwPMIAmGhgQtAwIWA54EBAMDFQMCBgMeAwOUAQIDexOADBOAbBiAhwFUhAFGhAEBhAIAhAIBhAIDhAELhAEAhAEGhAFAhAEDhAIHhAEGhAEbhAEDhAEEhAEAhAMGhAHTAoQCGIQBGIQBHoQBGIQBHoQBGIQBHoQBGIQBHoQBGIQBB4QCMYaABDYDBDEDCAADDgADFgQDAQ4D0AgehAYFhNUBBoMBEIMCBoMBAYMBBIMFPYQhAINwLIQDBgMABoQCCYYEAITBAh2EAAADESuEAAMDAAmG1gMbhAADAwAJhtYBHYQAAQMAAIQACYbFAR6EAQKEAACDAAGEAACDAAaEAAGDAASEAACDCAGE4AEGhAEDhAEBhAEOhAHEAYQCCIAABgMpQ4QAAgMAAIMAAgMAAIQECYaXBjqAAQKAAQOATCyAAQ6AwgEDhAEahAEBhAEAhAIAhAEJhAEDhAEAhAEAhAYAhAQAhAEAhAEAhAEChAEBhAEAhAIAhAEAhAEAhAEAhAEAhAEBhAEAhAIDhAEGhAEDhAEDhAEAhAEJhAEQhAUChAEEhAEQhMQEDIAjGYQGGYQGGYTxBAQD8A8JhoYI380CgCCdIoACjS2AArA6gA/tBICiE50EgOILyiaABalCgIeXKwADHl8DgAHvAQPvv70AAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
base64DecodeToExistingUint8Array(bufferView, 1059075, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
base64DecodeToExistingUint8Array(bufferView, 1059137, "N40CYXJzZW5jb21tdW5lbWVyZ2dlbmVyaW50ZXJsYXRlcm9yZ2FucGFzdHVuaXZlcnMARCkQAAUAAAD//////////wAAAAAAAAAASSkQAAYAAAD//////////wAAAAAAAAAATykQAAUAAAD//////////wAAAAAAAAAAVCkQAAUAAAD//////////wAAAAAAAAAAWSkQAAUAAAD//////////wAAAAAAAAAAXikQAAUAAAD//////////wAAAAAAAAAAYykQAAUAAAD//////////wAAAAAAAAAAaCkQAAQAAAD//////////wAAAAAAAAAAbCkQAAcAAAD//////////wAAAAAAAAAAJydzJydzAABMKhAAAQAAAP////8B");
base64DecodeToExistingUint8Array(bufferView, 1059436, "TSoQAAMAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059460, "UCoQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059484, "aWVkc2llc3NzZXNzc3VzAJwqEAADAAAA/////wI=");
base64DecodeToExistingUint8Array(bufferView, 1059524, "nyoQAAEAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1059548, "oCoQAAMAAAABAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1059572, "oyoQAAQAAAABAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059596, "pyoQAAIAAAABAAAA/////wAAAAAAAAAAqSoQAAIAAAABAAAA/////wAAAAAAAAAAc3VjY3Byb2NleGMAPCsQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059680, "QCsQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059704, "RCsQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059728, "ZXZlbmNhbm5pbm5lYXJyaGVycm91dHkAkCsQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059776, "lCsQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059800, "mCsQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059824, "mysQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059848, "nysQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059872, "oysQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059896, "pisQAAEAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059920, "ZWRlZWRpbmdlZGx5ZWVkbHlpbmdseQAAAQAAAAAAAAD//////////wAAAAAAAAAAUCwQAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1059992, "UiwQAAMAAAABAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060016, "VSwQAAMAAAAAAAAAAw==");
base64DecodeToExistingUint8Array(bufferView, 1060040, "WCwQAAQAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060064, "XCwQAAUAAAAEAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060088, "YSwQAAUAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060112, "YmJkZGZmZ2dibG1tbm5wcHJyYXR0dGl6AQAAAAAAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1060160, "EC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060184, "Ei0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060208, "FC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060232, "Fi0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060256, "GC0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060280, "Gi0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060304, "HC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060328, "Hi0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060352, "IC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060376, "Ii0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060400, "JC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060424, "Ji0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060448, "YW5jaWVuY2lvZ2lsaWJsaWFibGlhbGxpZnVsbGlsZXNzbGlvdXNsaWVudGxpYWxpdGliaWxpdGlpdml0aXRpb25hbGF0aW9uYWxhbGlzbWF0aW9uaXphdGlvbml6ZXJhdG9yaXZlbmVzc2Z1bG5lc3NvdXNuZXNzb2dpc3QAAABgLhAABAAAAP////8D");
base64DecodeToExistingUint8Array(bufferView, 1060600, "ZC4QAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1060624, "aC4QAAMAAAD/////Dg==");
base64DecodeToExistingUint8Array(bufferView, 1060648, "ay4QAAIAAAD/////EA==");
base64DecodeToExistingUint8Array(bufferView, 1060672, "bS4QAAMAAAADAAAADA==");
base64DecodeToExistingUint8Array(bufferView, 1060696, "cC4QAAQAAAAEAAAABA==");
base64DecodeToExistingUint8Array(bufferView, 1060720, "dC4QAAQAAAADAAAACA==");
base64DecodeToExistingUint8Array(bufferView, 1060744, "eC4QAAUAAAADAAAACQ==");
base64DecodeToExistingUint8Array(bufferView, 1060768, "fS4QAAYAAAADAAAADw==");
base64DecodeToExistingUint8Array(bufferView, 1060792, "gy4QAAUAAAADAAAACg==");
base64DecodeToExistingUint8Array(bufferView, 1060816, "iC4QAAUAAAADAAAABQ==");
base64DecodeToExistingUint8Array(bufferView, 1060840, "jS4QAAUAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1060864, "ki4QAAYAAAD/////DA==");
base64DecodeToExistingUint8Array(bufferView, 1060888, "mC4QAAUAAAD/////Cw==");
base64DecodeToExistingUint8Array(bufferView, 1060912, "nS4QAAYAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060936, "oy4QAAcAAAAOAAAABw==");
base64DecodeToExistingUint8Array(bufferView, 1060960, "qi4QAAUAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1060984, "ry4QAAUAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1061008, "tC4QAAcAAAARAAAABg==");
base64DecodeToExistingUint8Array(bufferView, 1061032, "uy4QAAQAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1061056, "vy4QAAQAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1061080, "wy4QAAcAAAD/////Cw==");
base64DecodeToExistingUint8Array(bufferView, 1061104, "yi4QAAcAAAD/////CQ==");
base64DecodeToExistingUint8Array(bufferView, 1061128, "0S4QAAcAAAD/////Cg==");
base64DecodeToExistingUint8Array(bufferView, 1061152, "2C4QAAUAAAD/////DQ==");
base64DecodeToExistingUint8Array(bufferView, 1061176, "aWNhdGVhdGl2ZWFsaXplaWNpdGlpY2FsZnVsbmVzcwA4MRAABQAAAP////8E");
base64DecodeToExistingUint8Array(bufferView, 1061232, "PTEQAAUAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1061256, "QjEQAAUAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1061280, "RzEQAAUAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1061304, "TDEQAAQAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1061328, "nS4QAAYAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061352, "oy4QAAcAAAAFAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1061376, "UDEQAAMAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1061400, "UzEQAAQAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1061424, "aWNhbmNlZW5jZWFibGVpYmxlYXRlaXZlaXplaXRpYWxpc21pb25lcm91c2FudGVudG1lbnRlbWVudAAAMDIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061508, "MjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061532, "NjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061556, "OjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061580, "PjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061604, "QjIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061628, "RTIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061652, "SDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061676, "SzIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061700, "TjIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061724, "UDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061748, "UzIQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1061772, "VjIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061796, "WDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061820, "WzIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061844, "XjIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061868, "YTIQAAQAAAAPAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1061892, "ZTIQAAUAAAAQAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1061916, "EUEQAWVsAAAgNBAAAQAAAP////8B");
base64DecodeToExistingUint8Array(bufferView, 1061948, "ITQQAAEAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1061972, "YW5kZXNhdGxhc2JpYXNjb3Ntb3NlYXJseWdlbnRseWhvd2VpZGx5bmV3c29ubHlzaW5nbHlza2llc3NraXNza3l1Z2x5AAAAVDQQAAUAAAD//////////wAAAAAAAAAAWTQQAAUAAAD//////////wAAAAAAAAAAXjQQAAQAAAD//////////wAAAAAAAAAAYjQQAAYAAAD//////////wAAAAAAAAAAaDQQAAUAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1062164, "bTQQAAYAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1062188, "czQQAAQAAAD//////////wAAAAAAAAAAdzQQAAQAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1062236, "ezQQAAQAAAD//////////wAAAAAAAAAAfzQQAAQAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1062284, "gzQQAAYAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1062308, "iTQQAAUAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062332, "jjQQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062356, "kjQQAAMAAAD//////////wAAAAAAAAAAlTQQAAQAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1062404, "c2tpaWRsZ2VudGx1Z2xpZWFybGlvbmxpc2luZ2xZaWVpZWV0aW9uYmxlb2dsZXNzdBFAARFB0AECAgICAgICAgICAg==");
base64DecodeToExistingUint8Array(bufferView, 1062500, "AgIAAAAAAAI=");
base64DecodeToExistingUint8Array(bufferView, 1062555, "Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062593, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062620, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062716, "BQAAAAoAAAAEAAAABwAAAFYMEABbDBAAZQwQAGkMEA==");
base64DecodeToExistingUint8Array(bufferView, 1062752, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062764, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062775, "gA==");
base64DecodeToExistingUint8Array(bufferView, 1062983, "gA==");
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
var global$1 = 1066052;
var global$2 = 1066064;
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
$240($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
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
$159($2_1 + 8 | 0, $1_1 + 8 | 0);
$3_1 = HEAP32[$2_1 + 12 >> 2];
if (($3_1 | 0) != 1114112) {
$7_1 = HEAP32[$1_1 + 8 >> 2];
$1_1 = HEAP32[$1_1 + 12 >> 2];
$4_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 + 8 >> 2] = ($7_1 - $1_1 + ($6_1 - $5_1) | 0) + $4_1;
$1_1 = $322($3_1) ^ 1;
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
$0_1 = $41($2_1, $3_1, ($1_1 - $3_1 | 0) + $0_1 | 0, $3_1)
} else {
$0_1 = 0
}
return $0_1;
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
$2_1 = $237($1_1);
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
$2_1 = $114($4_1);
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
$2_1 = $114($1_1 + 16 | 0);
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
$363($0_1, $1_1, 20);
}

function $18($0_1, $1_1) {
$364($0_1, $1_1, 16, 4);
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
$2_1 = $113($4_1);
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
$2_1 = $113($1_1 + 24 | 0);
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
$0_1 = $239(1051932, 5, $0_1) ^ 1
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
$5_1 = $129(Math_imul($5_1, 20) + $3_1 | 0, Math_imul($14_1, 20) + $3_1 | 0) + $5_1 | 0
}
$6_1 = Math_imul($6_1, 20) + $3_1 | 0;
$14_1 = Math_imul($5_1, 20) + $3_1 | 0;
if (!$129($6_1, $14_1)) {
continue label$7
}
$119($6_1, $14_1, 20);
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
$119($5_1, $16_1, 8);
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
$0_1 = $168($0_1 + 4 | 0, $1_1 + 4 | 0)
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
if ($156($0_1, $2_1) & 255) {
break label$1
}
return $0_1 + 16 | 0;
} else {
$5_1 = $3_1;
$4_1 = $1_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = ($156(Math_imul($3_1, 80) + $0_1 | 0, $2_1) & 255) == 1 ? $5_1 : $3_1;
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
$2_1 = $151($2_1, ($3_1 << 4) + $5_1 | 0) & 255;
if (!$2_1) {
break label$1
}
$3_1 = (($2_1 | 0) == 255) + $3_1 | 0;
} else {
$7_1 = $3_1;
$6_1 = $4_1 >>> 1 | 0;
$3_1 = $6_1 + $3_1 | 0;
$3_1 = ($151($2_1, ($3_1 << 4) + $5_1 | 0) & 255) == 1 ? $7_1 : $3_1;
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
$3_1 = $153($1_1, Math_imul($4_1, 80) + $7_1 | 0) & 255;
if (!$3_1) {
break label$1
}
$4_1 = (($3_1 | 0) == 255) + $4_1 | 0;
} else {
$9_1 = $4_1;
$8_1 = $3_1 >>> 1 | 0;
$4_1 = $8_1 + $4_1 | 0;
$4_1 = ($153($1_1, Math_imul($4_1, 80) + $7_1 | 0) & 255) == 1 ? $9_1 : $4_1;
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
if ($232(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], $9_1, HEAP32[$1_1 + 8 >> 2]) | HEAPU8[$3_1 + 12 | 0] != HEAPU8[$1_1 + 12 | 0]) {
break label$7
}
$69($2_1);
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
$307($0_1, 8, 80);
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
$307($0_1, 4, 20);
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
$312($1_1, $2_1);
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $33($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$304($4_1 + 4 | 0, $1_1, 0, $2_1, $3_1);
if (HEAP32[$4_1 + 4 >> 2] == 1) {
abort()
}
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $34($0_1, $1_1, $2_1, $3_1, $4_1) {
if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
$305($0_1, $1_1, $2_1, $3_1, $4_1)
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
return $252($0_1, $42($0_1));
}

function $38($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$253($3_1 + 4 | 0, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $39($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$250($1_1 + 8 | 0, $0_1, 1);
global$0 = $1_1 + 16 | 0;
return HEAP32[$1_1 + 12 >> 2] == 1 ? HEAPU8[HEAP32[$1_1 + 8 >> 2]] : 0;
}

function $40($0_1, $1_1, $2_1, $3_1) {
$0_1 = $361($0_1, $2_1, $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1);
$0_1 = $0_1 ? $0_1 : $1_1 - $3_1 | 0;
return (($0_1 | 0) > 0) - (($0_1 | 0) < 0) | 0;
}

function $41($0_1, $1_1, $2_1, $3_1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$0_1 = $361($0_1, $2_1, $1_1)
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
$2_1 = $252($1_1, $2_1);
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
$312($5_1 + 4 | 0, $4_1);
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
$364($0_1, $1_1, 8, 4);
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
$0_1 = $185($0_1, $1_1);
if (!$0_1) {
abort()
}
return $0_1;
}

function $48($0_1, $1_1) {
$364($0_1, $1_1, 4, 4);
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
$250($5_1 + 8 | 0, $1_1, $42($1_1));
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
$312($5_1 + 20 | 0, __wasm_ctz_i32($4_1) | $7_1);
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
$111($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
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
$183($1_1, $0_1);
}
global$0 = $4_1 + 16 | 0;
}

function $60($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = $1_1 >>> 0 < $3_1 >>> 0 ? $3_1 : $1_1;
while (1) {
label$2 : {
if (($3_1 | 0) != ($5_1 | 0)) {
$61($4_1 + 8 | 0, $2_1);
if (HEAPU8[$4_1 + 8 | 0]) {
break label$2
}
$5_1 = $3_1;
}
global$0 = $4_1 + 16 | 0;
return $1_1 >>> 0 <= $5_1 >>> 0;
}
HEAP8[HEAP32[$0_1 + 4 >> 2] + $3_1 | 0] = HEAPU8[$4_1 + 9 | 0];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2] + 1;
$3_1 = $3_1 + 1 | 0;
continue;
};
}

function $61($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
if (($2_1 | 0) != ($3_1 | 0)) {
HEAP32[$1_1 >> 2] = $2_1 + 1;
$1_1 = HEAPU8[$2_1 | 0];
}
HEAP8[$0_1 + 1 | 0] = $1_1;
HEAP8[$0_1 | 0] = ($2_1 | 0) != ($3_1 | 0);
}

function $62($0_1) {
if (HEAP32[$0_1 >> 2] != -2147483648) {
$63($0_1)
}
}

function $63($0_1) {
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

function $64($0_1, $1_1) {
if (($0_1 | 0) != -2147483648) {
$46($0_1, $1_1)
}
}

function $65($0_1) {
if (HEAP32[$0_1 >> 2]) {
$25($0_1)
}
}

function $66($0_1, $1_1) {
if (($0_1 | 0) != -2147483648) {
$27($0_1, $1_1)
}
}

function $67() {
if (HEAP32[265739] != -2147483648) {
$68(1062956)
}
}

function $68($0_1) {
$73(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$59(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2], 4, 16);
}

function $69($0_1) {
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

function $70($0_1, $1_1) {
$59($0_1, $1_1, 8, 16);
}

function $71($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$72($1_1, HEAP32[$0_1 + 8 >> 2]);
$59(HEAP32[$0_1 >> 2], $1_1, 4, 12);
}

function $72($0_1, $1_1) {
$365($0_1, $1_1, 12);
}

function $73($0_1, $1_1) {
$59($0_1, $1_1, 4, 12);
}

function $74($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$75($1_1, HEAP32[$0_1 + 8 >> 2]);
$76(HEAP32[$0_1 >> 2], $1_1);
}

function $75($0_1, $1_1) {
$365($0_1, $1_1, 20);
}

function $76($0_1, $1_1) {
$59($0_1, $1_1, 4, 20);
}

function $77($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$6_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
label$2 : {
if (($4_1 | 0) != ($6_1 | 0)) {
$3_1 = Math_imul($4_1, 52) + $5_1 | 0;
if (HEAP32[$3_1 >> 2] != -2147483648) {
$78($3_1);
$1_1 = HEAP32[$3_1 + 48 >> 2];
$2_1 = HEAP32[$3_1 + 44 >> 2];
while (1) if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$78($2_1);
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
$79($2_1);
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

function $78($0_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$85($0_1 + 12 | 0);
$82($0_1 + 24 | 0);
}

function $79($0_1) {
$366($0_1, 20);
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
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 16);
}

function $81($0_1) {
$0_1 = (HEAP32[$0_1 >> 2] == -2147483648 ? 4 : 0) + $0_1 | 0;
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
}

function $82($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$83($2_1);
$2_1 = $2_1 + 36 | 0;
continue;
}
break;
};
$84(HEAP32[$0_1 >> 2], $3_1);
}

function $83($0_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
}

function $84($0_1, $1_1) {
$59($0_1, $1_1, 4, 36);
}

function $85($0_1) {
$366($0_1, 28);
}

function $86($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$87($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 24);
}

function $87($0_1) {
$366($0_1, 16);
}

function $88($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($3_1 | 0) != ($7_1 | 0)) {
$1_1 = Math_imul($3_1, 108) + $5_1 | 0;
$89($1_1);
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
$90($1_1 + 84 | 0);
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $5_1, 4, 108);
}

function $89($0_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
$27(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$27(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
$27(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
}

function $90($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$91($2_1);
$2_1 = $2_1 + 28 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 28);
}

function $91($0_1) {
$27(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $92($0_1) {
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
$62($3_1);
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

function $93($0_1) {
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

function $94($0_1) {
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

function $95($0_1, $1_1) {
$59($0_1, $1_1, 8, 8);
}

function $96($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
$2_1 = HEAP32[$0_1 + 4 >> 2];
if (($1_1 | 0) != ($2_1 | 0)) {
$72((Math_imul($1_1, 12) + $0_1 | 0) + 8 | 0, $2_1 - $1_1 | 0)
}
}

function $97($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$75($1_1, (HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 0) / 20 | 0);
$76(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $98($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$99($1_1, (HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 0) / 20 | 0);
$76(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $99($0_1, $1_1) {
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

function $100($0_1, $1_1) {
$59($1_1, $0_1, 4, 8);
}

function $101($0_1) {
$65($0_1 + 36 | 0);
$65($0_1 + 52 | 0);
}

function $102($0_1) {
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
$87($0_1 + 60 | 0);
$87($0_1 + 76 | 0);
$46(HEAP32[$0_1 + 92 >> 2], HEAP32[$0_1 + 96 >> 2]);
$2_1 = HEAP32[$0_1 + 112 >> 2];
$3_1 = HEAP32[$0_1 + 108 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$87($1_1 + 12 | 0);
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
$73(HEAP32[$0_1 + 128 >> 2], HEAP32[$0_1 + 132 >> 2]);
}

function $103($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$59(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 4, 8);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 4, 24);
}

function $104($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$27(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$69($1_1 + 16 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 80 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 >> 2], $3_1, 8, 80);
}

function $105($0_1) {
$0_1 = $0_1 | 0;
$59(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 4, 12);
$59(HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 24 >> 2], 8, 24);
}

function $106($0_1) {
$0_1 = $0_1 | 0;
$46(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $107($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$73(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
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

function $108($0_1, $1_1) {
$59($0_1, $1_1, 4, 16);
}

function $109($0_1, $1_1) {
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

function $110($0_1, $1_1) {
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
$111($2_1 + 4 | 0, HEAP32[($4_1 ? 8 : 4) + $3_1 >> 2], HEAP32[($4_1 ? 12 : 8) + $3_1 >> 2]);
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

function $111($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$358($3_1 + 4 | 0, $2_1);
if ($2_1) {
if ($2_1) {
wasm2js_memory_copy(HEAP32[$3_1 + 8 >> 2], $1_1, $2_1)
}
HEAP32[$3_1 + 12 >> 2] = $2_1;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $112($0_1) {
return $362($0_1, 52);
}

function $113($0_1) {
return $362($0_1, 36);
}

function $114($0_1) {
return $362($0_1, 20);
}

function $115($0_1, $1_1) {
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
$65($1_1);
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

function $116($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
label$1 : {
if (HEAPU8[$1_1 + 29 | 0] == 2) {
break label$1
}
$117($2_1 + 8 | 0, $1_1);
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

function $117($0_1, $1_1) {
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
$159($4_1 + 8 | 0, $7_1);
$2_1 = HEAP32[$4_1 + 12 >> 2];
if (($2_1 | 0) == 1114112) {
break label$4
}
$3_1 = HEAP32[$4_1 + 8 >> 2];
if (!$187($2_1)) {
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

function $118($0_1, $1_1) {
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
$119($2_1, $5_1, 4);
$2_1 = $3_1;
continue;
};
}
break;
};
}

function $119($0_1, $1_1, $2_1) {
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

function $120($0_1, $1_1) {
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
$5_1 = $121(Math_imul($5_1, 20) + $0_1 | 0, Math_imul($3_1, 20) + $0_1 | 0) + $5_1 | 0
}
$2_1 = Math_imul($2_1, 20) + $0_1 | 0;
$3_1 = Math_imul($5_1, 20) + $0_1 | 0;
if (!$121($2_1, $3_1)) {
continue label$1
}
$119($2_1, $3_1, 20);
$2_1 = $5_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
}

function $121($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 + 16 | 0];
$3_1 = HEAPU8[$0_1 + 16 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
return ($40(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255) == 255;
}

function $122($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
$6_1 = HEAP32[$1_1 + 12 >> 2];
$3_1 = HEAP32[$0_1 >> 2];
$7_1 = HEAP32[$3_1 + 4 >> 2];
label$6 : {
if ($6_1 >>> 0 < $7_1 >>> 0) {
$4_1 = HEAP32[$3_1 >> 2];
$5_1 = $4_1 + ($6_1 << 4) | 0;
$3_1 = HEAP32[$5_1 >> 2];
$6_1 = HEAP32[$2_1 + 12 >> 2];
if ($7_1 >>> 0 <= $6_1 >>> 0) {
break label$5
}
$8_1 = HEAP32[$5_1 + 8 >> 2];
$5_1 = HEAP32[$5_1 + 12 >> 2];
break label$6;
}
$6_1 = HEAP32[$2_1 + 12 >> 2];
if ($7_1 >>> 0 <= $6_1 >>> 0) {
break label$1
}
$4_1 = HEAP32[$3_1 >> 2];
$3_1 = 0;
}
$7_1 = ($6_1 << 4) + $4_1 | 0;
$4_1 = HEAP32[$7_1 >> 2];
if (!$3_1) {
break label$3
}
if (!$4_1) {
break label$4
}
$4_1 = HEAP32[$7_1 + 8 >> 2];
$3_1 = HEAP32[$7_1 + 12 >> 2];
if (($4_1 | 0) != ($8_1 | 0) | ($3_1 | 0) != ($5_1 | 0)) {
break label$2
}
break label$1;
}
if (!$3_1) {
break label$1
}
}
return 1;
}
if (!$4_1) {
break label$1
}
return 0;
}
if (!HEAPU8[HEAP32[$0_1 + 4 >> 2]]) {
return $4_1 >>> 0 > $8_1 >>> 0 & ($3_1 | 0) >= ($5_1 | 0) | ($3_1 | 0) > ($5_1 | 0)
}
return $4_1 >>> 0 < $8_1 >>> 0 & ($3_1 | 0) <= ($5_1 | 0) | ($3_1 | 0) < ($5_1 | 0);
}
return ($123($1_1, $2_1) & 255) == 255;
}

function $123($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$0_1 + 20 | 0];
$3_1 = HEAPU8[$1_1 + 20 | 0];
label$1 : {
if (($2_1 | 0) != ($3_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $3_1 >>> 0) - ($2_1 >>> 0 < $3_1 >>> 0) | 0;
break label$1;
}
$2_1 = HEAP32[$1_1 + 16 >> 2];
$2_1 = $2_1 >> 31 >>> 1 ^ $2_1;
$3_1 = HEAP32[$0_1 + 16 >> 2];
$3_1 = $3_1 >> 31 >>> 1 ^ $3_1;
$2_1 = (($2_1 | 0) > ($3_1 | 0)) - (($2_1 | 0) < ($3_1 | 0)) | 0;
}
if (!$2_1) {
$0_1 = HEAP32[$0_1 + 12 >> 2];
$1_1 = HEAP32[$1_1 + 12 >> 2];
$2_1 = ($0_1 >>> 0 > $1_1 >>> 0) - ($0_1 >>> 0 < $1_1 >>> 0) | 0;
}
return $2_1;
}

function $124($0_1, $1_1) {
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

function $125($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
label$1 : {
if (($2_1 | 0) != ($3_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $3_1 >>> 0) - ($2_1 >>> 0 < $3_1 >>> 0) | 0;
break label$1;
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $2_1 >> 31 >>> 1 ^ $2_1;
$3_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = $3_1 >> 31 >>> 1 ^ $3_1;
$2_1 = (($2_1 | 0) > ($3_1 | 0)) - (($2_1 | 0) < ($3_1 | 0)) | 0;
}
if (!$2_1) {
$0_1 = HEAP32[$0_1 + 8 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = ($0_1 >>> 0 > $1_1 >>> 0) - ($0_1 >>> 0 < $1_1 >>> 0) | 0;
}
return ($2_1 | 0) == -1;
}

function $126($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
if ($1_1) {
$0_1 = HEAP32[$0_1 + 8 >> 2];
$1_1 = 1;
} else {
$1_1 = 0
}
if ($3_1) {
$4_1 = 1;
$0_1 = HEAPU32[$2_1 + 8 >> 2] > $0_1 >>> 0;
} else {
$0_1 = 0
}
return $1_1 & $4_1 ? $0_1 : ($1_1 ^ 1) & $4_1;
}

function $127($0_1, $1_1, $2_1, $3_1) {
return ($40($0_1, $1_1, $2_1, $3_1) & 128) >>> 7 | 0;
}

function $128($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
label$1 : {
label$2 : {
if (HEAP32[$0_1 >> 2] == 1) {
$3_1 = 0;
if (!$2_1) {
break label$1
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = ($2_1 >>> 0 < $3_1 >>> 0) - ($2_1 >>> 0 > $3_1 >>> 0) | 0;
break label$2;
}
$2_1 = 0 - $2_1 | 0;
}
if ($2_1) {
return ($2_1 | 0) < 0
}
$3_1 = HEAPU32[$0_1 + 8 >> 2] < HEAPU32[$1_1 + 8 >> 2];
}
return $3_1;
}

function $129($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
return $154($0_1 + 4 | 0, $1_1 + 4 | 0);
}

function $130($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
label$1 : {
if (($2_1 | 0) != ($3_1 | 0)) {
$2_1 = $2_1 >>> 0 > $3_1 >>> 0;
break label$1;
}
$2_1 = $347(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) & 255;
if (($2_1 | 0) != 2) {
break label$1
}
$2_1 = HEAPU32[$0_1 + 16 >> 2] < HEAPU32[$1_1 + 16 >> 2];
}
return $2_1 & 1;
}

function $131($0_1, $1_1, $2_1) {
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
$0_1 = $156($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
break label$2;
}
$0_1 = $0_1 >>> 0 > $2_1 >>> 0 ? -1 : 0;
}
$0_1 = $0_1 & 255;
$3_1 = $0_1 ? ($0_1 | 0) == 255 : $1_1 >>> 0 < $2_1 >>> 0;
}
return $3_1;
}

function $132($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$3_1 = $4_1;
if (($5_1 | 0) != ($3_1 | 0)) {
$4_1 = $3_1 + 8 | 0;
HEAP32[$0_1 >> 2] = $4_1;
if (!$133(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], $1_1, $2_1)) {
continue
}
}
break;
};
return ($3_1 | 0) != ($5_1 | 0);
}

function $133($0_1, $1_1, $2_1, $3_1) {
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

function $134($0_1, $1_1) {
$135($0_1, ($1_1 | 0) != 1114112);
while (1) {
if (($1_1 | 0) != 1114112) {
$136($0_1, $1_1);
$1_1 = 1114112;
continue;
}
break;
};
}

function $135($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
$305($0_1, $2_1, $1_1, 1, 1)
}
}

function $136($0_1, $1_1) {
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
$135($0_1, $2_1);
$6($1_1, HEAP32[$0_1 + 4 >> 2] + HEAP32[$0_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 8 >> 2] = $3_1 + $2_1;
}

function $137($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$138($0_1, $1_1);
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
$84($5_1, $2_1);
}

function $138($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 36);
}

function $139($0_1, $1_1) {
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
$111($2_1 + 80 | 0, HEAP32[$3_1 >> 2], HEAP32[$1_1 >> 2]);
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
$140($2_1 + 196 | 0, $2_1 + 124 | 0);
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
$140($2_1 + 280 | 0, $2_1 + 216 | 0);
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
$108(HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
$3_1 = HEAP32[$2_1 + 192 >> 2];
HEAP32[$2_1 + 120 >> 2] = $3_1;
$1_1 = HEAP32[$2_1 + 188 >> 2];
HEAP32[$2_1 + 112 >> 2] = HEAP32[$2_1 + 184 >> 2];
HEAP32[$2_1 + 116 >> 2] = $1_1;
if (!$3_1) {
break label$8
}
if (HEAP32[$2_1 + 96 >> 2] == ($11_1 | 0)) {
$141($2_1 + 96 | 0);
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
$108(HEAP32[$2_1 + 124 >> 2], HEAP32[$2_1 + 128 >> 2]);
}
$79($2_1 + 112 | 0);
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
$142($2_1 + 24 | 0, $2_1 + 124 | 0);
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
$142($2_1 + 16 | 0, $2_1 + 216 | 0);
$7_1 = HEAP32[$2_1 + 16 >> 2];
if ($7_1) {
$3_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = HEAP32[$2_1 + 288 >> 2];
if (($4_1 | 0) == HEAP32[$2_1 + 280 >> 2]) {
$143($2_1 + 280 | 0, 1)
}
$1_1 = HEAP32[$2_1 + 284 >> 2] + ($4_1 << 3) | 0;
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$1_1 >> 2] = $7_1;
HEAP32[$2_1 + 288 >> 2] = $4_1 + 1;
continue;
}
break;
};
$108(HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
$11_1 = HEAP32[$2_1 + 280 >> 2];
$5_1 = HEAP32[$2_1 + 288 >> 2];
$3_1 = HEAP32[$2_1 + 284 >> 2];
break label$14;
}
$108(HEAP32[$2_1 + 124 >> 2], HEAP32[$2_1 + 128 >> 2]);
$5_1 = 0;
$11_1 = 0;
$3_1 = 4;
}
$1_1 = $8_1;
$13_1 = $14_1 + 4 | 0;
$8_1 = $14_1 + 8 | 0;
$144($2_1 + 124 | 0, $1_1, $9_1, $6_1 & 1, HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
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
$144($4_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $6_1 & ($5_1 | 0) == ($9_1 | 0), HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
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

function $140($0_1, $1_1) {
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
$233($2_1 + 24 | 0, $1_1);
if (HEAPU8[$2_1 + 36 | 0] == 3) {
break label$2
}
$163($2_1 + 40 | 0, $3_1, $2_1 + 24 | 0);
$4_1 = HEAP32[$2_1 + 40 >> 2];
if (($4_1 | 0) == -2147483648) {
continue
}
if (HEAPU8[$2_1 + 76 | 0] == 1) {
$91($2_1 + 40 | 0);
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

function $141($0_1) {
$307($0_1, 4, 12);
}

function $142($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 + 36 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
label$1 : {
label$2 : {
while (1) {
$233($2_1 + 16 | 0, $1_1);
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

function $143($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 8);
}

function $144($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
$257($6_1 + 52 | 0, $6_1 + 12 | 0);
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
$257($6_1 + 124 | 0, $6_1 + 80 | 0);
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
$212($4_1, $8_1);
$138($4_1, $8_1);
$5_1 = HEAP32[$6_1 + 120 >> 2];
if ($8_1) {
$9_1 = $5_1 + $8_1 | 0;
$4_1 = $7_1 + 24 | 0;
$5_1 = HEAP32[$6_1 + 116 >> 2] + Math_imul($5_1, 36) | 0;
$10_1 = $8_1;
while (1) {
$11_1 = $6_1 + 124 | 0;
$258($11_1, HEAPU8[$4_1 - 4 | 0], HEAPU8[$4_1 | 0], HEAP32[$4_1 - 20 >> 2], HEAP32[$4_1 - 16 >> 2], 0, Math_fround(1.0));
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
$111($0_1, $1_1, $2_1);
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

function $145($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 24 >> 2] = $2_1;
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = $146($3_1 + 20 | 0);
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
$5_1 = $146($3_1 + 40 | 0);
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

function $146($0_1) {
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

function $147($0_1, $1_1, $2_1, $3_1) {
return $148($2_1, $3_1, $0_1, $1_1) ? -1 : 1;
}

function $148($0_1, $1_1, $2_1, $3_1) {
return ($152($0_1, $1_1, $2_1, $3_1) & 255) != 0;
}

function $149($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
label$1 : {
if (!$148($2_1, $3_1, $0_1, $1_1)) {
$4_1 = 1;
if (!$150($2_1, $3_1, $0_1, $1_1)) {
break label$1
}
}
$4_1 = 255;
}
return $4_1;
}

function $150($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $361($2_1, $0_1, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $151($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAPU8[$1_1 + 12 | 0];
$1_1 = $152(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) & 255;
if (($1_1 | 0) == 2) {
$1_1 = HEAPU8[$0_1 + 8 | 0] >= $2_1 >>> 0
}
return $1_1 & 1 ? -1 : 1;
}

function $152($0_1, $1_1, $2_1, $3_1) {
$0_1 = $40($0_1, $1_1, $2_1, $3_1);
return $0_1 & 255 ? $0_1 << 24 >> 24 <= 0 : 2;
}

function $153($0_1, $1_1) {
return $154($1_1, $0_1) ? -1 : 1;
}

function $154($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $347(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$2_1 = HEAPU8[$0_1 + 12 | 0] < HEAPU8[$1_1 + 12 | 0]
}
return $2_1 & 1;
}

function $155($0_1, $1_1) {
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

function $156($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $40(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (!($2_1 & 255)) {
$2_1 = HEAPU8[$0_1 + 12 | 0];
$0_1 = HEAPU8[$1_1 + 12 | 0];
$2_1 = ($2_1 >>> 0 > $0_1 >>> 0) - ($0_1 >>> 0 > $2_1 >>> 0) | 0;
}
return $2_1;
}

function $157($0_1, $1_1) {
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

function $158($0_1, $1_1, $2_1) {
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
$159($3_1 + 8 | 0, $1_1);
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

function $159($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $146($1_1);
if (($2_1 | 0) != 1114112) {
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
}

function $160($0_1) {
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

function $161($0_1) {
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

function $162($0_1, $1_1) {
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
$3_1 = $160($0_1);
}
$2_1 = $4_1;
if (!$3_1) {
continue
}
break;
};
return $3_1;
}

function $163($0_1, $1_1, $2_1) {
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
$164($3_1 + 16 | 0, HEAPU8[$1_1 + 17 | 0], $4_1, HEAP32[$3_1 + 12 >> 2]);
$4_1 = HEAP32[$3_1 + 24 >> 2];
if ($4_1) {
$7_1 = $3_1 + 28 | 0;
$165($7_1, HEAPU8[$1_1 + 16 | 0], HEAP32[$3_1 + 20 >> 2], $4_1);
$166($3_1 + 52 | 0, $7_1);
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

function $164($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$213($4_1 + 20 | 0, $3_1);
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
$3_1 = $146($4_1 + 36 | 0);
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
$6_1 = $2_1 + 1054676 | 0;
$5_1 = HEAP32[$6_1 >> 2];
if ($5_1 >>> 0 > $3_1 >>> 0) {
continue
}
$8_1 = HEAP32[$2_1 + 1054684 >> 2];
$2_1 = $3_1 - $5_1 | 0;
if ($8_1 >>> 0 <= $2_1 >>> 0) {
continue
}
break;
};
$1_1 = HEAP16[HEAP32[$6_1 + 4 >> 2] + ($2_1 << 1) >> 1];
$275($4_1 + 20 | 0, $1_1 & 32767);
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
$275($7_1, $1_1);
continue;
};
}
while (1) {
if (!$3_1) {
break label$1
}
$1_1 = HEAPU8[$2_1 | 0];
$274($4_1 + 20 | 0, ((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
};
}
HEAP32[$4_1 + 44 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 36 >> 2] = $1_1;
HEAP32[$4_1 + 40 >> 2] = $1_1 + HEAP32[$4_1 + 28 >> 2];
$186($4_1 + 8 | 0, $4_1 + 36 | 0, 60);
if (HEAP32[$4_1 + 12 >> 2] != 1114112) {
$238($4_1 + 20 | 0, HEAP32[$4_1 + 8 >> 2])
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 48 | 0;
}

function $165($0_1, $1_1, $2_1, $3_1) {
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
$5_1 = HEAPU8[HEAPU8[$5_1 | 0] + 1058881 | 0] + $5_1 | 0;
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
if (($146($4_1 + 16 | 0) | 0) == 1114112) {
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
$1_1 = $283($4_1 + 36 | 0, 1062044, 15, $4_1 + 351 | 0);
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
$284($4_1 + 36 | 0, 1062034, 3);
break label$10;
case 2:
$284($4_1 + 36 | 0, 1062407, 3);
break label$10;
case 3:
$284($4_1 + 36 | 0, 1062410, 5);
break label$10;
case 4:
$284($4_1 + 36 | 0, 1062415, 4);
break label$10;
case 5:
$284($4_1 + 36 | 0, 1062419, 5);
break label$10;
case 6:
$284($4_1 + 36 | 0, 1062424, 4);
break label$10;
case 0:
break label$13;
case 7:
break label$22;
default:
break label$10;
};
}
$284($4_1 + 36 | 0, 1062428, 5);
break label$10;
}
HEAP32[$4_1 + 60 >> 2] = 0;
if ($285($4_1 + 36 | 0, 1059404)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
$286($4_1 + 36 | 0);
}
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
$8_1 = $285($4_1 + 36 | 0, 1059750);
if ($8_1) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
$284($4_1 + 36 | 0, 1062433, 1);
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
$287($4_1 + 8 | 0, HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2], $1_1);
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 24 >> 2] = $2_1;
HEAP32[$4_1 + 28 >> 2] = $2_1 + HEAP32[$4_1 + 12 >> 2];
$2_1 = $146($4_1 + 24 | 0);
if ($2_1 - 122 >>> 0 < 4294967271) {
break label$36
}
$2_1 = $2_1 - 97 | 0;
if (!(HEAPU8[($2_1 >>> 3 | 0) + 1061916 | 0] >>> ($2_1 & 7) & 1)) {
break label$36
}
$2_1 = $4_1 + 36 | 0;
$288($2_1);
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
if ($285($2_1, 1059750)) {
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
if ($283($4_1 + 36 | 0, 1059188, 9, $4_1 + 351 | 0)) {
break label$31
}
}
HEAP32[$4_1 + 48 >> 2] = 0;
if ($289($4_1 + 36 | 0)) {
$1_1 = $4_1 + 36 | 0;
$288($1_1);
if ($290($1_1)) {
break label$33
}
}
$3_1 = $6_1;
break label$11;
}
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 48 >> 2] = $1_1;
$8_1 = 1;
$284($4_1 + 36 | 0, 1062433, 1);
continue;
}
$288($4_1 + 36 | 0);
continue;
}
break;
};
$288($4_1 + 36 | 0);
}
$3_1 = HEAP32[$4_1 + 48 >> 2];
if (!$289($4_1 + 36 | 0)) {
break label$11
}
$1_1 = $4_1 + 36 | 0;
$288($1_1);
if (!$290($1_1)) {
break label$11
}
$288($4_1 + 36 | 0);
$6_1 = HEAP32[$4_1 + 48 >> 2];
break label$11;
}
$284($4_1 + 36 | 0, 1062404, 3);
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
if (!$291($4_1 + 36 | 0, 1059412, 3, $4_1 + 351 | 0)) {
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
break label$39;
}
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
$286($4_1 + 36 | 0);
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
$1_1 = $291($4_1 + 36 | 0, 1059500, 6, $4_1 + 351 | 0);
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
$284($4_1 + 36 | 0, 1059495, 2);
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
$284($4_1 + 36 | 0, 1062434, 2);
break label$41;
}
HEAP32[$4_1 + 48 >> 2] = $5_1;
$284($4_1 + 36 | 0, 1062436, 1);
break label$41;
}
$1_1 = $4_1 + 36 | 0;
$292($1_1);
if (!$293($1_1)) {
break label$41
}
$1_1 = $4_1 + 36 | 0;
$292($1_1);
$286($1_1);
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
$5_1 = $291($4_1 + 36 | 0, 1059944, 7, $4_1 + 351 | 0);
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
if (!$291($4_1 + 36 | 0, 1059656, 3, $4_1 + 351 | 0)) {
break label$59
}
if (HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$53
}
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
$284($4_1 + 36 | 0, 1062437, 2);
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
switch ($291($4_1 + 36 | 0, 1059752, 7, $4_1 + 351 | 0) | 0) {
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
if (!$294($4_1 + 36 | 0, 1061916, 4, 97) | HEAP32[$4_1 + 48 >> 2] > HEAP32[$4_1 + 56 >> 2]) {
break label$56
}
$1_1 = HEAP32[$4_1 + 52 >> 2] + ($5_1 - $1_1 | 0) | 0;
HEAP32[$4_1 + 60 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$284($4_1 + 36 | 0, 1062434, 2);
break label$53;
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
if (!$293($4_1 + 36 | 0)) {
break label$53
}
$1_1 = $4_1 + 36 | 0;
$292($1_1);
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
$286($1_1);
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
switch ($291($4_1 + 36 | 0, 1060136, 13, $4_1 + 351 | 0) - 1 | 0) {
default:
$1_1 = HEAP32[$4_1 + 56 >> 2];
break label$62;
case 0:
$284($4_1 + 36 | 0, 1061920, 1);
break label$53;
case 1:
$7_1 = $295($4_1 + 36 | 0, 1062453, 2, 97, 111);
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
if (!$296($4_1 + 36 | 0)) {
break label$53
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] + ($3_1 - $1_1 | 0);
$284($4_1 + 36 | 0, 1061920, 1);
break label$53;
}
$2_1 = HEAP32[$4_1 + 52 >> 2] + ($5_1 - $2_1 | 0) | 0;
HEAP32[$4_1 + 64 >> 2] = $2_1;
HEAP32[$4_1 + 48 >> 2] = $2_1;
if (($1_1 | 0) >= ($2_1 | 0)) {
break label$53
}
$1_1 = $4_1 + 36 | 0;
$292($1_1);
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
$286($1_1);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
label$68 : {
if (!$297($4_1 + 36 | 0, 1059750, 1)) {
if (!$297($4_1 + 36 | 0, 1062433, 1)) {
break label$68
}
}
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
if (!$294($4_1 + 36 | 0, 1061916, 4, 97) | HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$68
}
$284($4_1 + 36 | 0, 1062436, 1);
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
$1_1 = $291($4_1 + 36 | 0, 1060576, 25, $4_1 + 351 | 0);
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
$284($4_1 + 36 | 0, 1062439, 4);
break label$70;
case 1:
$284($4_1 + 36 | 0, 1061430, 4);
break label$70;
case 2:
$284($4_1 + 36 | 0, 1061426, 4);
break label$70;
case 3:
$284($4_1 + 36 | 0, 1061434, 4);
break label$70;
case 4:
$284($4_1 + 36 | 0, 1061470, 3);
break label$70;
case 5:
$284($4_1 + 36 | 0, 1061448, 3);
break label$70;
case 6:
$284($4_1 + 36 | 0, 1061442, 3);
break label$70;
case 7:
$284($4_1 + 36 | 0, 1061454, 2);
break label$70;
case 8:
$284($4_1 + 36 | 0, 1061200, 3);
break label$70;
case 9:
$284($4_1 + 36 | 0, 1061464, 3);
break label$70;
case 10:
$284($4_1 + 36 | 0, 1061445, 3);
break label$70;
case 11:
$284($4_1 + 36 | 0, 1062443, 3);
break label$70;
case 12:
$284($4_1 + 36 | 0, 1062446, 2);
break label$70;
case 14:
$284($4_1 + 36 | 0, 1062448, 4);
break label$70;
case 13:
if (!$297($4_1 + 36 | 0, 1061921, 1)) {
break label$70
}
$284($4_1 + 36 | 0, 1062446, 2);
break label$70;
case 15:
break label$71;
default:
break label$70;
};
}
if (!$295($4_1 + 36 | 0, 1059137, 3, 99, 116)) {
break label$70
}
$286($4_1 + 36 | 0);
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
$2_1 = $291($4_1 + 36 | 0, 1061208, 9, $4_1 + 351 | 0);
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
$284($4_1 + 36 | 0, 1062439, 4);
break label$87;
case 1:
$284($4_1 + 36 | 0, 1061442, 3);
break label$87;
case 2:
$284($4_1 + 36 | 0, 1061454, 2);
break label$87;
case 3:
$284($4_1 + 36 | 0, 1061424, 2);
break label$87;
case 4:
$286($4_1 + 36 | 0);
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
$286($4_1 + 36 | 0);
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
$1_1 = $291($4_1 + 36 | 0, 1061484, 18, $4_1 + 351 | 0);
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
if ($297($4_1 + 36 | 0, 1059487, 1)) {
break label$95
}
if (!$297($4_1 + 36 | 0, 1062452, 1)) {
break label$94
}
}
$286($4_1 + 36 | 0);
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
$2_1 = $291($4_1 + 36 | 0, 1061924, 2, $4_1 + 351 | 0);
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
if ($296($4_1 + 36 | 0)) {
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
if (!$297($4_1 + 36 | 0, 1061921, 1)) {
break label$97
}
}
$286($4_1 + 36 | 0);
}
$5_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
if (!($8_1 & 1)) {
break label$10
}
while (1) {
HEAP32[$4_1 + 60 >> 2] = $5_1;
label$102 : {
if ($285($4_1 + 36 | 0, 1062433)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
$284($4_1 + 36 | 0, 1059750, 1);
break label$102;
}
HEAP32[$4_1 + 48 >> 2] = $5_1;
if (HEAP32[$4_1 + 52 >> 2] <= ($5_1 | 0)) {
break label$10
}
$288($4_1 + 36 | 0);
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
$111($4_1 + 24 | 0, $2_1, $3_1);
label$106 : {
switch ($1_1 - 1 | 0) {
default:
$1_1 = $4_1 + 24 | 0;
$298($1_1, 1051940, 3);
$298($1_1, 1051943, 2);
$299($1_1, 7);
label$110 : {
switch (HEAPU8[1064072] - 2 | 0) {
default:
HEAP8[1064072] = 2;
$1_1 = $4_1 + 36 | 0;
$276($1_1, 1049027, 465);
wasm2js_memory_copy(1063760, $1_1, 312);
HEAP8[1064072] = 3;
break;
case 1:
break label$110;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$300($1_1, 1063760, 2);
$301($1_1, 1051844, 1, 1051945, 9);
break label$3;
case 0:
$299($4_1 + 24 | 0, 6);
label$112 : {
switch (HEAPU8[1063440] - 2 | 0) {
default:
HEAP8[1063440] = 2;
$1_1 = $4_1 + 36 | 0;
$276($1_1, 1048760, 229);
wasm2js_memory_copy(1063128, $1_1, 312);
HEAP8[1063440] = 3;
break;
case 1:
break label$112;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$300($1_1, 1063128, 2);
$301($1_1, 1051924, 2, 1051926, 6);
break label$3;
case 1:
label$114 : {
switch (HEAPU8[1064704] - 2 | 0) {
default:
HEAP8[1064704] = 2;
$1_1 = $4_1 + 36 | 0;
$276($1_1, 1049946, 575);
wasm2js_memory_copy(1064392, $1_1, 312);
HEAP8[1064704] = 3;
break;
case 1:
break label$114;
case 0:
break label$6;
};
}
$300($4_1 + 24 | 0, 1064392, 1);
label$116 : {
switch (HEAPU8[1063756] - 2 | 0) {
default:
HEAP8[1063756] = 2;
$1_1 = $4_1 + 36 | 0;
$276($1_1, 1048989, 38);
wasm2js_memory_copy(1063444, $1_1, 312);
HEAP8[1063756] = 3;
break;
case 1:
break label$116;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$300($1_1, 1063444, 1);
$301($1_1, 1061920, 1, 1051954, 2);
$302($1_1, 113, 107);
break label$3;
case 2:
break label$106;
case 3:
break label$3;
};
}
switch (HEAPU8[1064388] - 2 | 0) {
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
HEAP8[1064388] = 2;
$1_1 = $4_1 + 36 | 0;
$276($1_1, 1049492, 454);
wasm2js_memory_copy(1064076, $1_1, 312);
HEAP8[1064388] = 3;
}
$1_1 = $4_1 + 24 | 0;
$300($1_1, 1064076, 4);
$302($1_1, 98, 112);
$302($1_1, 100, 116);
$302($1_1, 103, 107);
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

function $166($0_1, $1_1) {
var $2_1 = 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
return;
}
$111($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
}

function $167($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = $3_1 >>> 0 <= $1_1 >>> 0;
$5_1 = $2_1 >>> 0 >= $3_1 >>> 0;
$3_1 = $4_1 & $5_1;
if (!($4_1 | $5_1)) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = $168($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
}
return $3_1;
}

function $168($0_1, $1_1) {
if ($41(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
$0_1 = HEAPU8[$0_1 + 12 | 0] == HEAPU8[$1_1 + 12 | 0]
} else {
$0_1 = 0
}
return $0_1;
}

function $169($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
return ($2_1 >>> 0 > $3_1 >>> 0) - ($2_1 >>> 0 < $3_1 >>> 0) | 0
}
return $40(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
}

function $170($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$171($2_1 + 8 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
HEAP32[$0_1 + 4 >> 2] = $1_1 ? $3_1 : 0;
global$0 = $2_1 + 16 | 0;
}

function $171($0_1, $1_1) {
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
$179($2_1, $1_1);
$4_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = HEAP32[$2_1 >> 2];
break label$1;
}
HEAP32[$1_1 + 40 >> 2] = 0;
$277($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$5_1 = HEAP32[$2_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $2_1 + 16 | 0;
}

function $172($0_1, $1_1, $2_1) {
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
$0_1 = $146($3_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
$1_1 = ($0_1 >>> 0 < 65536 ? 1 : 2) + $1_1 | 0;
continue;
}
break;
};
global$0 = $3_1 + 16 | 0;
return $1_1;
}

function $173($0_1, $1_1, $2_1) {
$174($0_1);
$136($0_1, 91);
$2_1 = Math_imul($2_1, 12);
while (1) {
if ($2_1) {
$175($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$136($0_1, 93);
}

function $174($0_1) {
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
$136($0_1, 44);
}
}

function $175($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$174($0_1);
$136($0_1, 34);
HEAP32[$3_1 + 8 >> 2] = $1_1;
HEAP32[$3_1 + 12 >> 2] = $1_1 + $2_1;
$2_1 = $3_1 + 24 | 0;
label$1 : while (1) {
$1_1 = $146($3_1 + 8 | 0);
label$2 : {
if (!(($1_1 | 0) == 34 | ($1_1 | 0) == 92)) {
if (($1_1 | 0) != 1114112) {
if ($1_1 >>> 0 >= 32) {
break label$2
}
$244($0_1, 1050532, 1050536);
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
$134($0_1, $4_1);
$1_1 = $1_1 + 4 | 0;
continue;
};
}
$136($0_1, 34);
global$0 = $3_1 + 32 | 0;
return;
}
$136($0_1, 92);
}
$136($0_1, $1_1);
continue;
};
}

function $176($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$177($2_1 + 8 | 0, $1_1);
$111($0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
global$0 = $2_1 + 16 | 0;
}

function $177($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$250($2_1 + 8 | 0, $1_1, $42($1_1));
$192($2_1, $1_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $178($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
$4_1 = $3_1 + 8 | 0;
$11($4_1, $1_1, $2_1, 45);
$179($3_1, $4_1);
$1_1 = $0_1;
$0_1 = HEAP32[$3_1 >> 2];
$180($1_1, $0_1 ? $0_1 : 1, $0_1 ? HEAP32[$3_1 + 4 >> 2] : 0);
global$0 = $3_1 + 48 | 0;
}

function $179($0_1, $1_1) {
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
$277($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 32 | 0;
}

function $180($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$111($3_1 + 4 | 0, $1_1, $2_1);
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

function $181($0_1, $1_1) {
if (HEAPU32[$0_1 + 32 >> 2] > $1_1 >>> 0) {
$1_1 = HEAPU8[HEAP32[$0_1 + 28 >> 2] + $1_1 | 0];
$0_1 = $1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2] ? HEAP32[$0_1 + 16 >> 2] + ($1_1 << 4) | 0 : 0;
} else {
$0_1 = 0
}
return $0_1;
}

function $182($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
label$1 : {
label$2 : {
$1_1 = $181($1_1, $2_1);
if (!$1_1) {
break label$2
}
$111($3_1 + 4 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
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

function $183($0_1, $1_1) {
$1_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if ($1_1) {
$1_1 = 32 - $1_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1062992 >> 2];
HEAP32[$1_1 + 1062992 >> 2] = $0_1;
}
}

function $184($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if (($4_1 | 0) == (Math_clz32(($3_1 >>> 0 > 16 ? $3_1 : 16) - 1 | 0) | 0)) {
return $0_1
}
$2_1 = $185($2_1, $3_1);
if (!$2_1) {
return 0
}
$1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
if ($1_1) {
wasm2js_memory_copy($2_1, $0_1, $1_1)
}
if ($4_1) {
$1_1 = 32 - $4_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1062992 >> 2];
HEAP32[$1_1 + 1062992 >> 2] = $0_1;
}
return $2_1;
}

function $185($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if (!($0_1 >>> 0 > 16 | $1_1 >>> 0 > 1073741823)) {
$3_1 = 32 - Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0) | 0;
$2_1 = $3_1 << 2;
$0_1 = HEAP32[$2_1 + 1062992 >> 2];
if ($0_1) {
HEAP32[$2_1 + 1062992 >> 2] = HEAP32[$0_1 >> 2];
return $0_1;
}
$0_1 = 1 << $3_1;
$4_1 = HEAP32[265781];
$2_1 = HEAP32[265780];
if ($0_1 >>> 0 > $4_1 - $2_1 >>> 0) {
$1_1 = ($0_1 >>> 16 | 0) + ($1_1 >>> 0 < 32769) | 0;
$3_1 = $1_1 >>> 0 > 8 ? $1_1 : 8;
$1_1 = __wasm_memory_grow($3_1 | 0);
if (($1_1 | 0) == -1) {
return 0
}
HEAP32[265781] = $1_1 + $3_1 << 16;
$2_1 = $4_1 ? $2_1 : $1_1 << 16;
}
HEAP32[265780] = $0_1 + $2_1;
}
return $2_1;
}

function $186($0_1, $1_1, $2_1) {
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
$159($5_1 + 8 | 0, $1_1);
$11_1 = HEAP32[$5_1 + 8 >> 2];
$6_1 = HEAP32[$5_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $11_1;
global$0 = $5_1 + 16 | 0;
}

function $187($0_1) {
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
$2_1 = HEAPU8[($0_1 & 255) + 1062460 | 0];
break label$1;
}
$2_1 = (HEAPU8[($0_1 & 255) + 1062460 | 0] & 2) >>> 1 | 0;
}
return $2_1 & 1;
}

function $188($0_1, $1_1, $2_1, $3_1) {
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
$159($4_1, $7_1);
$5_1 = HEAP32[$4_1 + 4 >> 2];
if (($5_1 | 0) == 1114112) {
$6_1 = $2_1;
break label$2;
}
$6_1 = HEAP32[$4_1 >> 2];
if ($187($5_1)) {
break label$2
}
if (!$322($5_1)) {
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

function $189($0_1, $1_1, $2_1, $3_1) {
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
$280($4_1 + 8 | 0, $5_1, $6_1, $2_1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
$7_1 = $2_1 ? $2_1 : 1;
HEAP32[$4_1 + 20 >> 2] = $7_1;
HEAP32[$4_1 + 24 >> 2] = $7_1 + ($2_1 ? $6_1 : 0);
$146($4_1 + 20 | 0);
$2_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = $2_1;
HEAP32[$3_1 + 4 >> 2] = HEAP32[$4_1 + 24 >> 2] - $2_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
global$0 = $4_1 - -64 | 0;
}

function $190($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
$19_1 = HEAP32[$1_1 + 16 >> 2];
$4_1 = $6_1 + 44 | 0;
$8_1 = HEAP32[$1_1 + 20 >> 2];
$44($4_1, $8_1);
$143($4_1, $8_1);
$5_1 = HEAP32[$6_1 + 52 >> 2];
$15_1 = HEAP32[$6_1 + 48 >> 2];
if ($8_1) {
$9_1 = $5_1 + $8_1 | 0;
$3_1 = $19_1 + 8 | 0;
$4_1 = ($5_1 << 3) + $15_1 | 0;
$5_1 = $8_1;
while (1) {
$7_1 = $3_1 - 4 | 0;
$11_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $11_1;
$3_1 = $3_1 + 28 | 0;
$4_1 = $4_1 + 8 | 0;
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
$3_1 = $15_1;
$7_1 = ($5_1 >>> 1 | 0) + $5_1 | 0;
label$4 : while (1) {
if ($7_1) {
$7_1 = $7_1 - 1 | 0;
label$6 : {
if ($7_1 >>> 0 < $5_1 >>> 0) {
$9_1 = HEAP32[$3_1 >> 2];
$11_1 = HEAP32[$3_1 + 4 >> 2];
$4_1 = ($7_1 << 3) + $3_1 | 0;
$10_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $10_1;
HEAP32[$4_1 >> 2] = $9_1;
HEAP32[$4_1 + 4 >> 2] = $11_1;
$9_1 = 0;
break label$6;
}
$9_1 = $7_1 - $5_1 | 0;
}
$11_1 = $5_1 >>> 0 < $7_1 >>> 0 ? $5_1 : $7_1;
while (1) {
$10_1 = $9_1 << 1;
$4_1 = $10_1 | 1;
if ($11_1 >>> 0 <= $4_1 >>> 0) {
continue label$4
}
$10_1 = $10_1 + 2 | 0;
if ($10_1 >>> 0 < $11_1 >>> 0) {
$14_1 = $4_1;
$4_1 = ($4_1 << 3) + $3_1 | 0;
$12_1 = HEAP32[$4_1 >> 2];
$13_1 = HEAP32[$4_1 + 4 >> 2];
$4_1 = ($10_1 << 3) + $3_1 | 0;
$4_1 = $14_1 + $127($12_1, $13_1, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]) | 0;
}
$9_1 = ($9_1 << 3) + $3_1 | 0;
$10_1 = ($4_1 << 3) + $3_1 | 0;
if (!$127(HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], HEAP32[$10_1 >> 2], HEAP32[$10_1 + 4 >> 2])) {
continue label$4
}
$119($9_1, $10_1, 8);
$9_1 = $4_1;
continue;
};
}
break;
};
$4_1 = 1;
while (1) {
if (($4_1 | 0) == ($5_1 | 0)) {
break label$3
}
label$11 : {
$9_1 = $3_1 + 8 | 0;
if ($41(HEAP32[$9_1 >> 2], HEAP32[$3_1 + 12 >> 2], HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2])) {
$9_1 = $4_1;
break label$11;
}
$4_1 = $4_1 + 1 | 0;
$3_1 = $9_1;
continue;
}
break;
};
while (1) {
$3_1 = ($9_1 << 3) + $15_1 | 0;
$7_1 = ($4_1 << 3) + $15_1 | 0;
$11_1 = $7_1 - 4 | 0;
$10_1 = $7_1 - 8 | 0;
while (1) {
$9_1 = $9_1 + 1 | 0;
if ($9_1 >>> 0 >= $5_1 >>> 0) {
$5_1 = $4_1;
break label$3;
}
$17_1 = $3_1 + 12 | 0;
$3_1 = $3_1 + 8 | 0;
if ($41(HEAP32[$3_1 >> 2], HEAP32[$17_1 >> 2], HEAP32[$10_1 >> 2], HEAP32[$11_1 >> 2])) {
continue
}
break;
};
$11_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $11_1;
$4_1 = $4_1 + 1 | 0;
continue;
};
}
HEAP32[$6_1 + 24 >> 2] = 0;
HEAP32[$6_1 + 16 >> 2] = 0;
HEAP32[$6_1 + 20 >> 2] = 4;
$24_1 = Math_imul($8_1, 28) + $19_1 | 0;
$25_1 = ($5_1 << 3) + $15_1 | 0;
$23_1 = 4;
$10_1 = 0;
$9_1 = $15_1;
while (1) {
label$17 : {
label$18 : {
if (($9_1 | 0) != ($25_1 | 0)) {
$11_1 = HEAP32[$9_1 >> 2];
$17_1 = HEAP32[$9_1 + 4 >> 2];
$4_1 = $11_1 + $17_1 | 0;
$12_1 = $202($11_1, $4_1);
if ($202($11_1, $4_1) >>> 0 >= 3) {
$247($6_1 + 28 | 0, HEAP32[$2_1 + 12 >> 2] + 60 | 0, $11_1, $17_1);
$18_1 = HEAP32[$6_1 + 28 >> 2];
$3_1 = $6_1 + 44 | 0;
$4_1 = HEAP32[$6_1 + 36 >> 2];
$8_1 = HEAP32[$6_1 + 32 >> 2];
$5_1 = $4_1 - $8_1 | 0;
$4_1 = $4_1 >>> 0 < $5_1 >>> 0 ? 0 : $5_1;
$4_1 = $4_1 >>> 0 < 4 ? $4_1 : 4;
$48($3_1, $4_1);
$49($3_1, $4_1);
$5_1 = HEAP32[$6_1 + 52 >> 2];
$13_1 = $5_1 + $4_1 | 0;
$3_1 = $8_1 ^ -1;
$14_1 = $5_1 << 2;
$5_1 = HEAP32[$6_1 + 48 >> 2];
$7_1 = $14_1 + $5_1 | 0;
while (1) {
if ($4_1) {
$16_1 = HEAP32[$18_1 + 12 >> 2];
HEAP32[$7_1 >> 2] = ($3_1 >>> 0 > $16_1 >>> 0 ? $16_1 : $3_1) + $8_1;
$4_1 = $4_1 - 1 | 0;
$3_1 = $3_1 - 1 | 0;
$8_1 = $8_1 + 1 | 0;
$7_1 = $7_1 + 4 | 0;
continue;
}
break;
};
$8_1 = HEAP32[$6_1 + 44 >> 2];
label$23 : {
if ($13_1 >>> 0 > 3) {
break label$23
}
$3_1 = $13_1 << 2;
$4_1 = $5_1;
while (1) {
if (!$3_1) {
break label$23
}
$32($6_1 + 8 | 0, $2_1, HEAP32[$4_1 >> 2]);
$3_1 = $3_1 - 4 | 0;
$4_1 = $4_1 + 4 | 0;
continue;
};
}
$46($8_1, $5_1);
}
$259($6_1 + 44 | 0, $2_1, $11_1, $17_1);
$3_1 = HEAP32[$6_1 + 48 >> 2];
$5_1 = HEAP32[$6_1 + 52 >> 2];
$18_1 = HEAP32[$6_1 + 44 >> 2];
if (($18_1 | 0) != -2147483648) {
break label$17
}
HEAP32[$0_1 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
$56($22_1, $15_1);
$82($6_1 + 16 | 0);
break label$18;
}
$56($22_1, $15_1);
$205($1_1, $6_1 + 16 | 0);
HEAP8[$0_1 | 0] = 9;
HEAP8[$0_1 + 1 | 0] = ($10_1 | 0) != 0;
}
global$0 = $6_1 + 80 | 0;
return;
}
$4_1 = $12_1 >>> 0 < 3 ? 4 : 4096;
HEAP8[$1_1 + 37 | 0] = HEAPU8[$1_1 + 37 | 0] | $5_1 >>> 0 > $4_1 >>> 0;
label$25 : {
if ($4_1 >>> 0 >= $5_1 >>> 0) {
$4_1 = $5_1;
break label$25;
}
$120($3_1, $5_1);
$75(Math_imul($4_1, 20) + $3_1 | 0, $5_1 - $4_1 | 0);
$16_1 = global$0 - 32 | 0;
global$0 = $16_1;
$7_1 = ($4_1 >>> 1 | 0) + $4_1 | 0;
label$27 : while (1) {
if ($7_1) {
$7_1 = $7_1 - 1 | 0;
label$29 : {
if ($7_1 >>> 0 < $4_1 >>> 0) {
$5_1 = Math_imul($7_1, 20) + $3_1 | 0;
$8_1 = HEAP32[$5_1 + 16 >> 2];
$13_1 = HEAP32[$5_1 + 8 >> 2];
$12_1 = HEAP32[$5_1 + 12 >> 2];
$20_1 = HEAP32[$3_1 >> 2];
$21_1 = HEAP32[$3_1 + 4 >> 2];
$14_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $14_1;
$14_1 = HEAP32[$3_1 + 8 >> 2];
$26_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = $13_1;
HEAP32[$3_1 + 12 >> 2] = $12_1;
$13_1 = HEAP32[$3_1 + 16 >> 2];
HEAP32[$3_1 + 16 >> 2] = $8_1;
HEAP32[$5_1 >> 2] = $20_1;
HEAP32[$5_1 + 4 >> 2] = $21_1;
HEAP32[$5_1 + 8 >> 2] = $14_1;
HEAP32[$5_1 + 12 >> 2] = $26_1;
HEAP32[$5_1 + 16 >> 2] = $13_1;
$8_1 = 0;
break label$29;
}
$8_1 = $7_1 - $4_1 | 0;
}
$13_1 = $4_1 >>> 0 < $7_1 >>> 0 ? $4_1 : $7_1;
while (1) {
$12_1 = $8_1 << 1;
$5_1 = $12_1 | 1;
if ($13_1 >>> 0 <= $5_1 >>> 0) {
continue label$27
}
$12_1 = $12_1 + 2 | 0;
if ($12_1 >>> 0 < $13_1 >>> 0) {
$14_1 = $5_1;
$5_1 = Math_imul($5_1, 20) + $3_1 | 0;
$20_1 = HEAP32[$5_1 + 4 >> 2];
$21_1 = HEAP32[$5_1 + 8 >> 2];
$5_1 = Math_imul($12_1, 20) + $3_1 | 0;
$5_1 = $14_1 + (($40($20_1, $21_1, HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]) & 255) == 255) | 0;
}
$8_1 = Math_imul($8_1, 20) + $3_1 | 0;
$12_1 = Math_imul($5_1, 20) + $3_1 | 0;
if (($40(HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2], HEAP32[$12_1 + 4 >> 2], HEAP32[$12_1 + 8 >> 2]) & 255) != 255) {
continue label$27
}
$119($8_1, $12_1, 20);
$8_1 = $5_1;
continue;
};
}
break;
};
global$0 = $16_1 + 32 | 0;
}
$9_1 = $9_1 + 8 | 0;
HEAP32[$6_1 + 36 >> 2] = $18_1;
HEAP32[$6_1 + 32 >> 2] = $3_1;
HEAP32[$6_1 + 28 >> 2] = $3_1;
$7_1 = Math_imul($4_1, 20) + $3_1 | 0;
HEAP32[$6_1 + 40 >> 2] = $7_1;
while (1) {
label$34 : {
if (($3_1 | 0) == ($7_1 | 0)) {
break label$34
}
$5_1 = $3_1 + 20 | 0;
HEAP32[$6_1 + 32 >> 2] = $5_1;
$13_1 = HEAP32[$3_1 >> 2];
if (($13_1 | 0) == -2147483648) {
break label$34
}
$12_1 = HEAP32[$3_1 + 12 >> 2];
label$35 : {
$8_1 = HEAP32[$3_1 + 4 >> 2];
$18_1 = HEAP32[$3_1 + 8 >> 2];
if ($41($8_1, $18_1, $11_1, $17_1)) {
break label$35
}
$4_1 = $19_1;
while (1) {
$3_1 = $4_1;
if (($3_1 | 0) == ($24_1 | 0)) {
break label$35
}
$4_1 = $3_1 + 28 | 0;
if (!$41(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], $11_1, $17_1)) {
continue
}
$16_1 = HEAPU8[$3_1 + 24 | 0];
if (!($12_1 >>> $16_1 & 1)) {
continue
}
$258($6_1 + 44 | 0, HEAPU8[$3_1 + 20 | 0], $16_1, $8_1, $18_1, 1, Math_fround(.6000000238418579));
if (HEAP32[$6_1 + 44 >> 2] == -2147483648) {
break label$35
}
if (HEAP32[$6_1 + 16 >> 2] == ($10_1 | 0)) {
$138($6_1 + 16 | 0, 1);
$23_1 = HEAP32[$6_1 + 20 >> 2];
}
wasm2js_memory_copy(Math_imul($10_1, 36) + $23_1 | 0, $6_1 + 44 | 0, 36);
$10_1 = $10_1 + 1 | 0;
HEAP32[$6_1 + 24 >> 2] = $10_1;
continue;
};
}
$27($13_1, $8_1);
$3_1 = $5_1;
continue;
}
break;
};
$97($6_1 + 28 | 0);
continue;
};
}

function $191($0_1, $1_1, $2_1, $3_1) {
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

function $192($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$251($4_1 + 4 | 0, $2_1, $3_1);
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

function $193($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
label$1 : {
if ($2_1) {
$3_1 = $4_1 + 20 | 0;
$213($3_1, $1_1);
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
$216($4_1 + 8 | 0, $1_1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$3_1 = $1_1;
$1_1 = HEAP32[$4_1 + 8 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 32 | 0;
}

function $194($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
$10_1 = $191(HEAP32[$7_1 >> 2], HEAP32[$3_1 >> 2], HEAP32[$9_1 >> 2], HEAP32[$8_1 >> 2]);
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
$192($6_1, $3_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
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
$87($6_1 + 36 | 0);
$86($6_1 + 24 | 0);
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
$111($6_1 + 100 | 0, $25_1, $24_1);
if (HEAP32[$6_1 + 36 >> 2] == ($11_1 | 0)) {
$249($6_1 + 36 | 0);
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
$111($6_1 + 48 | 0, HEAP32[$10_1 + 4 >> 2], HEAP32[$10_1 + 8 >> 2]);
HEAP32[$15_1 + 8 >> 2] = HEAP32[$6_1 + 44 >> 2];
$3_1 = HEAP32[$6_1 + 40 >> 2];
HEAP32[$15_1 >> 2] = HEAP32[$6_1 + 36 >> 2];
HEAP32[$15_1 + 4 >> 2] = $3_1;
$7_1 = HEAP32[$6_1 + 32 >> 2];
if (($7_1 | 0) == HEAP32[$6_1 + 24 >> 2]) {
$219($6_1 + 24 | 0)
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

function $195($0_1) {
var $1_1 = 0, $2_1 = 0;
$0_1 = $36($0_1);
$1_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $1_1 >>> 1 | 0;
$1_1 = ($1_1 & 1) << 31 | $0_1 >>> 1;
$0_1 = $0_1 & 1;
$1_1 = $1_1 ^ 0 - $0_1;
i64toi32_i32$HIGH_BITS = 0 - (($0_1 | 0) != 0) ^ $2_1;
return $1_1;
}

function $196($0_1, $1_1) {
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
$254($2_1 + 68 | 0, $2_1);
label$1 : {
if (HEAP32[$2_1 + 68 >> 2] != -2147483648) {
$3_1 = $2_1 + 96 | 0;
$255($3_1, $2_1);
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
$254($2_1 + 164 | 0, $2_1 + 96 | 0);
if (HEAP32[$2_1 + 164 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 92 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 84 >> 2]) {
$255($2_1 + 180 | 0, $2_1 + 96 | 0);
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
$101($2_1 + 96 | 0);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 92 >> 2];
$1_1 = HEAP32[$2_1 + 88 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 84 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
$101($2_1);
}
global$0 = $2_1 + 192 | 0;
}

function $197($0_1, $1_1, $2_1) {
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
$118($4_1, $2_1);
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

function $198($0_1, $1_1) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2] == -2147483648 ? 0 : HEAP32[$1_1 + 4 >> 2];
}

function $199($0_1, $1_1, $2_1) {
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
$159($3_1 + 8 | 0, $2_1);
$4_1 = HEAP32[$3_1 + 12 >> 2];
if (($4_1 | 0) == 1114112) {
break label$2
}
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$273($3_1 + 16 | 0, $4_1)) {
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
$6_1 = HEAP32[$2_1 + 1050900 >> 2];
$1_1 = $2_1 + 1050896 | 0;
$7_1 = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 16 >> 2] = $7_1;
HEAP32[$3_1 + 20 >> 2] = $7_1 + ($6_1 << 3);
$2_1 = $2_1 + 20 | 0;
if (!$132($3_1 + 16 | 0, $4_1, $5_1)) {
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
HEAP32[$3_1 + 60 >> 2] = 1051120;
HEAP32[$3_1 + 56 >> 2] = 1051024;
label$9 : {
if (!$132($3_1 + 56 | 0, $4_1, $5_1)) {
HEAP8[$3_1 + 24 | 0] = HEAPU8[1051132];
$1_1 = HEAP32[262782];
HEAP32[$3_1 + 16 >> 2] = HEAP32[262781];
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = 2;
break label$9;
}
HEAP8[$3_1 + 24 | 0] = HEAPU8[1051152];
$1_1 = HEAP32[262787];
HEAP32[$3_1 + 16 >> 2] = HEAP32[262786];
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
$7_1 = HEAP32[$2_1 + 1051172 >> 2];
$6_1 = $2_1 + 1051168 | 0;
$8_1 = HEAP32[$6_1 >> 2];
HEAP32[$3_1 + 56 >> 2] = $8_1;
HEAP32[$3_1 + 60 >> 2] = ($7_1 << 3) + $8_1;
$2_1 = $2_1 + 16 | 0;
if (!$132($3_1 + 56 | 0, $4_1, $5_1)) {
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

function $200($0_1, $1_1, $2_1) {
$0_1 = $28($0_1, $1_1, $2_1);
if (!$0_1) {
return 0
}
return HEAP32[$0_1 >> 2] == 2 ? 0 : $0_1;
}

function $201($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$1_1 = Math_imul($1_1, 36);
while (1) {
$4_1 = $1_1;
if ($4_1) {
$1_1 = $4_1 - 36 | 0;
$5_1 = $200($2_1, $3_1, $0_1);
$0_1 = $0_1 + 36 | 0;
if (!$5_1) {
continue
}
}
break;
};
return ($4_1 | 0) != 0;
}

function $202($0_1, $1_1) {
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

function $203($0_1) {
$307($0_1, 4, 28);
}

function $204($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $1_1 & 255;
$2_1 = $1_1 >>> 0 > 255 ? 1048576 : ($2_1 >>> 0 < 16 ? $2_1 : 16) << 16;
$1_1 = $0_1 & 255;
return $2_1 | ($0_1 >>> 0 > 255 ? 4096 : ($1_1 >>> 0 < 16 ? $1_1 : 16) << 8);
}

function $205($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
$9_1 = $0_1 + 24 | 0;
$137($9_1, $1_1);
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
$1_1 = $131($4_1, HEAP32[($1_1 << 2) + $2_1 >> 2], HEAP32[($8_1 << 2) + $2_1 >> 2]) + $1_1 | 0
}
$3_1 = ($3_1 << 2) + $2_1 | 0;
$8_1 = ($1_1 << 2) + $2_1 | 0;
if (!$131($4_1, HEAP32[$3_1 >> 2], HEAP32[$8_1 >> 2])) {
continue label$4
}
$119($3_1, $8_1, 4);
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
if ($167($9_1, HEAP32[$3_1 >> 2], HEAP32[$2_1 >> 2])) {
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
if ($167($9_1, $6_1, HEAP32[$12_1 >> 2])) {
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
$118($7_1, $5_1);
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
if ($157($4_1 + 28 | 0, $4_1 + 4 | 0)) {
$2_1 = $2_1 + 1 | 0;
if (($7_1 | 0) != ($2_1 | 0)) {
continue
}
break label$17;
}
break;
};
$83($5_1 + Math_imul($2_1, 36) | 0);
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
if (!$157($4_1 + 28 | 0, $4_1 + 4 | 0)) {
$1_1 = $1_1 + 1 | 0;
$83($2_1);
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

function $206($0_1, $1_1) {
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

function $207($0_1, $1_1) {
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

function $208($0_1, $1_1) {
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

function $209($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0;
$7_1 = global$0 - 112 | 0;
global$0 = $7_1;
$12_1 = $267($1_1);
label$1 : {
if ($12_1) {
$10_1 = HEAP32[$12_1 + 16 >> 2];
$17_1 = $10_1 + (HEAP32[$12_1 + 20 >> 2] << 4) | 0;
$18_1 = $7_1 + 36 | 0;
$19_1 = HEAP32[$5_1 + 12 >> 2];
$20_1 = $2_1 & 255;
$21_1 = $3_1 & 255;
$3_1 = 0;
while (1) {
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
$14_1 = $3_1 + ($2_1 >>> 0 < $9_1 >>> 0 ? 0 : $9_1) | 0;
$22_1 = $2_1 + $3_1 | 0;
$2_1 = $5_1;
$9_1 = $4_1;
while (1) {
if (($14_1 | 0) != ($22_1 | 0)) {
$253($7_1 + 100 | 0, $7_1 + 76 | 0, $7_1 + 56 | 0);
$11_1 = HEAP32[$7_1 + 108 >> 2];
$16_1 = HEAP32[$7_1 + 104 >> 2];
$23_1 = HEAPU8[$14_1 | 0];
$13_1 = HEAP32[$7_1 + 100 >> 2];
label$10 : {
if (HEAP32[$7_1 + 28 >> 2] == 1 & $13_1 >>> 0 >= HEAPU32[$7_1 + 32 >> 2]) {
break label$10
}
HEAP32[$7_1 + 28 >> 2] = 0;
$3_1 = HEAP32[$7_1 + 44 >> 2];
$8_1 = (HEAP32[$7_1 + 40 >> 2] + ($3_1 << 2) | 0) - 4 | 0;
label$12 : {
while (1) {
if (!(!$3_1 | !$8_1) & $13_1 >>> 0 < HEAPU32[$8_1 >> 2]) {
$8_1 = $8_1 - 4 | 0;
$3_1 = $3_1 - 1 | 0;
continue;
} else {
label$14 : {
HEAP32[$7_1 + 44 >> 2] = $3_1;
FUNCTION_TABLE[HEAP32[$2_1 + 12 >> 2]]($9_1, $3_1);
if ($8_1 ? $3_1 : 0) {
break label$14
}
$3_1 = 0;
break label$12;
}
}
break;
};
$3_1 = HEAP32[$8_1 >> 2];
if ($11_1 >>> 0 < $3_1 >>> 0) {
break label$10
}
}
$251($7_1 + 100 | 0, $3_1 + $16_1 | 0, $11_1 - $3_1 | 0);
if (HEAP32[$7_1 + 100 >> 2]) {
break label$10
}
$8_1 = HEAP32[$7_1 + 108 >> 2];
$13_1 = HEAP32[$7_1 + 104 >> 2];
HEAP32[$7_1 + 100 >> 2] = $13_1;
HEAP32[$7_1 + 104 >> 2] = $8_1 + $13_1;
label$17 : {
while (1) {
$8_1 = $146($7_1 + 100 | 0);
if (($8_1 | 0) == 1114112) {
break label$17
}
$2_1 = 1;
label$19 : {
if ($8_1 >>> 0 < 128) {
break label$19
}
$2_1 = 2;
if ($8_1 >>> 0 < 2048) {
break label$19
}
$2_1 = $8_1 >>> 0 < 65536 ? 3 : 4;
}
$3_1 = $2_1 + $3_1 | 0;
$312($18_1, $3_1);
$9_1 = HEAP32[$7_1 + 48 >> 2];
$2_1 = HEAP32[$7_1 + 52 >> 2];
if (FUNCTION_TABLE[HEAP32[$2_1 + 16 >> 2]]($9_1, $8_1) | 0) {
continue
}
break;
};
HEAP32[$7_1 + 32 >> 2] = $3_1;
HEAP32[$7_1 + 28 >> 2] = 1;
break label$10;
}
FUNCTION_TABLE[HEAP32[$2_1 + 20 >> 2]]($7_1 + 8 | 0, $9_1);
if (HEAP32[$7_1 + 8 >> 2] != 1) {
break label$10
}
$8_1 = HEAP32[$7_1 + 12 >> 2];
$3_1 = $7_1 + 100 | 0;
$323($3_1, $16_1, $11_1);
$166($7_1 + 88 | 0, $3_1);
$3_1 = HEAP32[$6_1 + 8 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 >> 2]) {
$31($6_1)
}
HEAP32[$6_1 + 8 >> 2] = $3_1 + 1;
$11_1 = HEAP32[$7_1 + 92 >> 2];
$3_1 = HEAP32[$6_1 + 4 >> 2] + Math_imul($3_1, 20) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$7_1 + 88 >> 2];
HEAP32[$3_1 + 4 >> 2] = $11_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$7_1 + 96 >> 2];
HEAP8[$3_1 + 16 | 0] = $23_1 ^ -1;
HEAP32[$3_1 + 12 >> 2] = $8_1;
}
$14_1 = $14_1 + 1 | 0;
continue;
}
break;
};
$3_1 = HEAPU8[$7_1 + 56 | 0];
label$21 : {
label$22 : {
if (HEAP32[$7_1 + 68 >> 2] != ($15_1 | 0)) {
if (($3_1 | 0) != 9) {
break label$22
}
HEAP32[$7_1 + 56 >> 2] = 516;
HEAP32[$7_1 + 60 >> 2] = 0;
break label$22;
}
$2_1 = 9;
if (($3_1 | 0) == 9) {
break label$21
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
} else {
$46(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
$3_1 = $12_1;
continue;
}
};
}
HEAP8[$0_1 | 0] = 9;
}
global$0 = $7_1 + 112 | 0;
}

function $210($0_1, $1_1) {
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
$0_1 = $124(Math_imul($0_1, 20) + $2_1 | 0, Math_imul($3_1, 20) + $2_1 | 0) + $0_1 | 0
}
$1_1 = Math_imul($1_1, 20) + $2_1 | 0;
$3_1 = Math_imul($0_1, 20) + $2_1 | 0;
if (!$124($1_1, $3_1)) {
continue label$2
}
$119($1_1, $3_1, 20);
$1_1 = $0_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
}
}

function $211($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
label$1 : {
label$2 : {
if (HEAPU8[$1_1 + 28 | 0]) {
break label$2
}
$2_1 = $338($1_1 + 12 | 0);
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
$258($4_1, $5_1, $6_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], HEAPU8[HEAP32[$1_1 + 4 >> 2]], Math_fround(Math_fround(Math_fround(($0_1 >>> 0 > 1e3 ? 0 : $0_1) >>> 0) * Math_fround(.5)) / Math_fround(1.0e3)));
}

function $212($0_1, $1_1) {
$364($0_1, $1_1, 36, 4);
}

function $213($0_1, $1_1) {
$364($0_1, $1_1, 1, 1);
}

function $214($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
label$1 : {
label$2 : {
if (HEAPU8[$1_1 + 28 | 0]) {
break label$2
}
$2_1 = $338($1_1 + 12 | 0);
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
$258($4_1, HEAPU8[$0_1 + 20 | 0], HEAPU8[$0_1 + 24 | 0], HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], HEAPU8[HEAP32[$1_1 + 4 >> 2]], $3_1 >>> 0 <= 2999 ? HEAPF32[((($3_1 & 65535) >>> 0) / 1e3 << 2) + 1048748 >> 2] : Math_fround(0.0));
}

function $215($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
$264($6_1 + 72 | 0, $6_1 + 196 | 0);
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
$264($6_1 + 56 | 0, $6_1 + 120 | 0);
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
$198($6_1 + 40 | 0, HEAP32[$8_1 >> 2] + 48 | 0);
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
$265($6_1 + 196 | 0, $6_1 + 256 | 0);
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
$265($6_1 + 120 | 0, $6_1 + 176 | 0);
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
$76(0, 4);
HEAP32[$6_1 + 132 >> 2] = 4;
HEAP32[$6_1 + 124 >> 2] = 4;
$99($3_1, 0);
$9_1 = $7_1;
$3_1 = Math_imul($19_1, 20);
if ($3_1 & 4) {
$9_1 = $266($7_1, $3_1, $3_1 & -8);
if (!$9_1) {
break label$32
}
}
$13_1 = $3_1 >>> 3 | 0;
$8_1 = $12_1 - $7_1 >>> 3 | 0;
$98($6_1 + 120 | 0);
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
$98($6_1 + 176 | 0);
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
$92($6_1 + 160 | 0);
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
if ($260($13_1, $15_1, $20_1)) {
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
$50_1 = ($267($5_1) | 0) != 0;
$31_1 = $7_1;
label$54 : {
while (1) {
label$56 : {
label$57 : {
if (!($15_1 & 1 | $3_1 >>> 0 > $8_1 >>> 0)) {
if ($267($5_1)) {
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
$242($6_1 + 228 | 0, ($7_1 >>> 0 < 4 ? 1 : $11_1 + 4 | 0) + $13_1 | 0, $3_1 - $13_1 | 0);
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
$63($6_1 + 240 | 0);
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
$62($6_1 + 216 | 0);
$15_1 = HEAP32[$34_1 >> 2];
break label$47;
}
if (HEAP32[$27_1 >> 2] == ($15_1 | 0)) {
$249($27_1);
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
$95($12_1, $28_1);
if (!$35_1) {
break label$78
}
$3_1 = HEAP32[$6_1 + 156 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 + 148 >> 2]) {
$220($6_1 + 148 | 0);
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
$7_1 = $260(HEAP32[$33_1 >> 2], $15_1, $20_1);
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
$235($7_1, $8_1);
$268($7_1, $8_1);
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
$269($6_1 + 120 | 0, $6_1 + 240 | 0);
if (HEAP32[$6_1 + 120 >> 2] != 1 | HEAP32[$6_1 + 124 >> 2]) {
break label$81
}
$14_1 = HEAP32[$6_1 + 128 >> 2];
$7_1 = HEAP32[$6_1 + 132 >> 2];
$10_1 = $7_1;
$235($6_1 + 272 | 0, 4);
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
$269($6_1 + 120 | 0, $6_1 + 272 | 0);
if (HEAP32[$6_1 + 120 >> 2] != 1 | HEAP32[$6_1 + 124 >> 2]) {
break label$82
}
$14_1 = HEAP32[$6_1 + 128 >> 2];
$10_1 = HEAP32[$6_1 + 132 >> 2];
$7_1 = HEAP32[$6_1 + 264 >> 2];
if (($7_1 | 0) == HEAP32[$6_1 + 256 >> 2]) {
$268($6_1 + 256 | 0, 1)
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
$95($9_1, $28_1);
$95($3_1, $11_1);
$9_1 = $12_1;
$28_1 = $7_1;
continue;
};
};
};
}
abort();
}
HEAP32[$6_1 + 128 >> 2] = HEAP32[$6_1 + 116 >> 2];
$3_1 = HEAP32[$6_1 + 112 >> 2];
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 108 >> 2];
HEAP32[$6_1 + 124 >> 2] = $3_1;
$263($6_1 + 96 | 0, $6_1 + 120 | 0);
break label$4;
}
HEAP32[$6_1 + 180 >> 2] = $16_1;
if (($12_1 | 0) != -2147483648) {
$95($9_1, $28_1)
}
$9_1 = $7_1 & 255 | ($13_1 << 16 | ($11_1 & 255) << 8);
$46($42_1, $43_1);
$98($6_1 + 176 | 0);
$92($6_1 + 160 | 0);
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
$73(HEAP32[$6_1 + 108 >> 2], HEAP32[$6_1 + 112 >> 2]);
$10_1 = $8_1;
$14_1 = $9_1;
break label$3;
}
$3_1 = $55_1;
$7_1 = $54_1;
$16_1 = $262($1_1, $3_1, $7_1, $3_1, $7_1, 0, HEAP32[$24_1 + 8 >> 2] ? HEAPU8[HEAP32[$24_1 + 4 >> 2] + 12 | 0] : 0);
$227($6_1 + 108 | 0, $8_1);
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
HEAP32[$6_1 + 128 >> 2] = HEAP32[$6_1 + 92 >> 2];
$1_1 = HEAP32[$6_1 + 88 >> 2];
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 84 >> 2];
HEAP32[$6_1 + 124 >> 2] = $1_1;
$263($0_1, $6_1 + 120 | 0);
break label$1;
}
$261($6_1 + 216 | 0, $1_1, $2_1, $37_1, $36_1);
label$96 : {
$3_1 = HEAP32[$2_1 + 48 >> 2];
if (!$3_1) {
break label$96
}
$11_1 = HEAP32[$2_1 + 44 >> 2];
$10_1 = $11_1 + Math_imul($3_1, 40) | 0;
$261($6_1 + 228 | 0, $1_1, $11_1, $37_1, $36_1);
$12_1 = HEAP32[$6_1 + 228 >> 2];
$7_1 = HEAP32[$6_1 + 236 >> 2];
$8_1 = HEAP32[$6_1 + 232 >> 2];
while (1) {
$11_1 = $11_1 + 40 | 0;
if (($11_1 | 0) != ($10_1 | 0)) {
$261($6_1 + 240 | 0, $1_1, $11_1, $37_1, $36_1);
$3_1 = HEAP32[$6_1 + 248 >> 2];
$9_1 = HEAP32[$6_1 + 244 >> 2];
HEAP32[$6_1 + 204 >> 2] = $9_1;
HEAP32[$6_1 + 196 >> 2] = 0;
HEAP32[$6_1 + 208 >> 2] = $9_1 + Math_imul($3_1, 12);
HEAP32[$6_1 + 256 >> 2] = $8_1;
HEAP32[$6_1 + 260 >> 2] = Math_imul($7_1, 12) + $8_1;
HEAP32[$6_1 + 264 >> 2] = $6_1 + 196;
$270($6_1 + 120 | 0, $6_1 + 256 | 0);
label$99 : {
if (HEAP32[$6_1 + 120 >> 2] == 1) {
$226($6_1 + 176 | 0, 4);
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
$270($6_1 + 120 | 0, $6_1 + 176 | 0);
if (HEAP32[$6_1 + 120 >> 2] == 1) {
$3_1 = HEAP32[$6_1 + 280 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 + 272 >> 2]) {
$227($6_1 + 272 | 0, 1)
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
$73($12_1, $8_1);
HEAP32[$6_1 + 228 >> 2] = $3_1;
$73(HEAP32[$6_1 + 240 >> 2], HEAP32[$6_1 + 244 >> 2]);
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
$226($6_1 + 196 | 0, $7_1);
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 24) {
$7_1 = ($6_1 + 120 | 0) + $3_1 | 0;
$271($6_1 + 196 | 0, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$3_1 = $3_1 + 12 | 0;
continue;
}
break;
};
HEAP32[$6_1 + 184 >> 2] = HEAP32[$6_1 + 204 >> 2];
$3_1 = HEAP32[$6_1 + 200 >> 2];
HEAP32[$6_1 + 176 >> 2] = HEAP32[$6_1 + 196 >> 2];
HEAP32[$6_1 + 180 >> 2] = $3_1;
$263($6_1 + 216 | 0, $6_1 + 176 | 0);
$3_1 = 0;
while (1) {
if (($3_1 | 0) == 24) {
break label$96
}
$7_1 = ($6_1 + 120 | 0) + $3_1 | 0;
$73(HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2]);
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
$271($6_1 + 84 | 0, $7_1, $10_1);
$73($3_1, $7_1);
continue;
}
break;
};
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $14_1;
HEAP32[$0_1 + 8 >> 2] = $10_1;
$73(HEAP32[$6_1 + 84 >> 2], HEAP32[$6_1 + 88 >> 2]);
}
global$0 = $6_1 + 288 | 0;
}

function $216($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$304($2_1 + 4 | 0, $1_1, 1, 1, 1);
if (HEAP32[$2_1 + 4 >> 2] == 1) {
abort()
}
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $217($0_1) {
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

function $218($0_1, $1_1, $2_1) {
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

function $219($0_1) {
$307($0_1, 4, 24);
}

function $220($0_1) {
$307($0_1, 4, 8);
}

function $221($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = HEAP32[$1_1 + 4 >> 2];
if ($4_1) {
$5_1 = HEAP32[$1_1 >> 2];
$3_1 = $5_1;
$2_1 = 1;
while (1) {
label$4 : {
if (($2_1 | 0) == ($4_1 | 0)) {
$2_1 = $4_1;
break label$4;
}
$6_1 = $3_1 + 12 | 0;
$7_1 = HEAP32[$6_1 >> 2];
label$6 : {
if (HEAP32[$3_1 >> 2] == 1) {
if (!$7_1 | HEAP32[$3_1 + 4 >> 2] != HEAP32[$3_1 + 16 >> 2]) {
break label$4
}
break label$6;
}
if ($7_1) {
break label$4
}
}
$2_1 = $2_1 + 1 | 0;
$3_1 = $6_1;
continue;
}
break;
};
HEAP32[$1_1 + 4 >> 2] = $4_1 - $2_1;
HEAP32[$1_1 >> 2] = Math_imul($2_1, 12) + $5_1;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $222($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$2_1 = global$0 - 80 | 0;
global$0 = $2_1;
$9_1 = HEAP32[$1_1 + 20 >> 2];
$10_1 = HEAP32[$1_1 + 16 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 + 12 >> 2];
label$1 : {
label$2 : {
while (1) {
if (($3_1 | 0) == ($11_1 | 0)) {
break label$2
}
$7_1 = $3_1 + 8 | 0;
HEAP32[$1_1 + 4 >> 2] = $7_1;
$5_1 = HEAP32[$3_1 >> 2];
$3_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 28 >> 2] = $9_1;
HEAP32[$2_1 + 24 >> 2] = $10_1;
HEAP32[$2_1 + 20 >> 2] = $5_1 + Math_imul($3_1, 12);
HEAP32[$2_1 + 16 >> 2] = $5_1;
$8_1 = $337($2_1 + 16 | 0);
label$4 : {
if (!$8_1) {
$3_1 = -2147483648;
$5_1 = 0;
$4_1 = $2_1 + 12 | 0;
break label$4;
}
$3_1 = HEAP32[$2_1 + 28 >> 2];
HEAP32[$2_1 + 40 >> 2] = HEAP32[$2_1 + 24 >> 2];
HEAP32[$2_1 + 44 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$2_1 + 36 >> 2] = $3_1;
$3_1 = $337($2_1 + 32 | 0);
label$6 : {
if (!$3_1) {
$3_1 = 0;
$6_1 = 0;
$5_1 = 4;
break label$6;
}
$5_1 = 4;
$33($2_1, 4, 4, 4);
$4_1 = HEAP32[$2_1 >> 2];
$6_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = $3_1;
$3_1 = 1;
HEAP32[$2_1 + 60 >> 2] = 1;
HEAP32[$2_1 + 56 >> 2] = $6_1;
HEAP32[$2_1 + 52 >> 2] = $4_1;
$4_1 = HEAP32[$2_1 + 44 >> 2];
HEAP32[$2_1 + 72 >> 2] = HEAP32[$2_1 + 40 >> 2];
HEAP32[$2_1 + 76 >> 2] = $4_1;
$4_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 64 >> 2] = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 68 >> 2] = $4_1;
while (1) {
$4_1 = $337($2_1 - -64 | 0);
if ($4_1) {
if (HEAP32[$2_1 + 52 >> 2] == ($3_1 | 0)) {
$34($2_1 + 52 | 0, $3_1, 1, 4, 4);
$6_1 = HEAP32[$2_1 + 56 >> 2];
}
HEAP32[$5_1 + $6_1 >> 2] = $4_1;
$3_1 = $3_1 + 1 | 0;
HEAP32[$2_1 + 60 >> 2] = $3_1;
$5_1 = $5_1 + 4 | 0;
continue;
}
break;
};
$6_1 = HEAP32[$2_1 + 52 >> 2];
$5_1 = HEAP32[$2_1 + 56 >> 2];
}
HEAP32[$2_1 + 12 >> 2] = $6_1;
$4_1 = $2_1 + 8 | 0;
}
HEAP32[$4_1 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 12 >> 2];
if (($3_1 | 0) == -2147483648) {
$3_1 = $7_1;
continue;
}
break;
};
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $5_1;
HEAP32[$0_1 + 12 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $8_1;
break label$1;
}
HEAP32[$0_1 + 4 >> 2] = -2147483648;
}
global$0 = $2_1 + 80 | 0;
}

function $223($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$2_1 = global$0 - 112 | 0;
global$0 = $2_1;
label$1 : {
label$2 : {
$5_1 = HEAP32[$1_1 + 16 >> 2];
if (!$5_1) {
break label$2
}
$7_1 = HEAP32[$1_1 + 32 >> 2];
$11_1 = HEAP32[$1_1 + 28 >> 2];
$12_1 = HEAP32[$1_1 + 24 >> 2];
$4_1 = $2_1 + 36 | 0;
$6_1 = $2_1 + 76 | 0;
$13_1 = HEAP32[$1_1 + 20 >> 2];
while (1) {
$3_1 = $5_1;
if (($3_1 | 0) == ($13_1 | 0)) {
break label$2
}
$5_1 = $3_1 + 8 | 0;
HEAP32[$1_1 + 16 >> 2] = $5_1;
if (HEAP32[$3_1 >> 2] != 1) {
continue
}
$3_1 = HEAP32[$3_1 + 4 >> 2];
if ($3_1 >>> 0 >= $11_1 >>> 0) {
continue
}
$3_1 = Math_imul($3_1, 28) + $12_1 | 0;
$111($2_1 + 88 | 0, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$111($2_1 + 100 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
$8_1 = HEAPU8[$3_1 + 24 | 0];
$9_1 = HEAPU8[$7_1 | 0] ? HEAPU8[$7_1 + 1 | 0] != HEAPU8[$3_1 + 25 | 0] : 1;
$3_1 = HEAP32[$2_1 + 104 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$2_1 + 100 >> 2];
HEAP32[$6_1 + 4 >> 2] = $3_1;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$2_1 + 108 >> 2];
HEAP32[$2_1 + 72 >> 2] = HEAP32[$2_1 + 96 >> 2];
$10_1 = HEAP32[$2_1 + 92 >> 2];
$3_1 = HEAP32[$2_1 + 88 >> 2];
HEAP32[$2_1 + 64 >> 2] = $3_1;
HEAP32[$2_1 + 68 >> 2] = $10_1;
HEAP32[$2_1 + 32 >> 2] = $3_1;
HEAP32[$2_1 + 36 >> 2] = $10_1;
$3_1 = HEAP32[$2_1 + 76 >> 2];
HEAP32[$2_1 + 40 >> 2] = HEAP32[$2_1 + 72 >> 2];
HEAP32[$2_1 + 44 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 84 >> 2];
HEAP32[$2_1 + 48 >> 2] = HEAP32[$2_1 + 80 >> 2];
HEAP32[$2_1 + 52 >> 2] = $3_1;
HEAP8[$2_1 + 56 | 0] = $9_1;
HEAP8[$2_1 + 57 | 0] = $8_1;
if (!($9_1 | $8_1 >>> 0 > 1)) {
$91($2_1 + 32 | 0);
continue;
}
$3_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$2_1 + 28 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 32 >> 2];
if (($3_1 | 0) == -2147483648) {
continue
}
break;
};
$1_1 = HEAP32[$2_1 + 28 >> 2];
HEAP32[$0_1 + 20 >> 2] = HEAP32[$2_1 + 24 >> 2];
HEAP32[$0_1 + 24 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$0_1 + 12 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$0_1 + 16 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
break label$1;
}
$3_1 = -2147483648;
}
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 112 | 0;
}

function $224($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$7_1 = $1_1 + 24 | 0;
label$1 : {
while (1) {
$110($3_1 + 4 | 0, $7_1);
if (HEAP32[$3_1 + 4 >> 2] != -2147483648) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
$66(-2147483648, HEAP32[$3_1 + 8 >> 2]);
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
$110($0_1, $1_1 + 32 | 0);
}
global$0 = $3_1 + 16 | 0;
}

function $225($0_1, $1_1) {
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

function $226($0_1, $1_1) {
$364($0_1, $1_1, 12, 4);
}

function $227($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 12);
}

function $228($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = $0_1 + 8 | 0;
label$1 : {
while (1) {
$1_1 = $112($3_1);
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
$1_1 = $112($0_1 + 16 | 0);
}
return $1_1;
}

function $229($0_1) {
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

function $230($0_1, $1_1) {
$1_1 = $229($1_1);
if ($1_1) {
$111($0_1, HEAP32[$1_1 + 20 >> 2], HEAP32[$1_1 + 24 >> 2]);
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $231($0_1, $1_1) {
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
$111($0_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $232($0_1, $1_1, $2_1, $3_1) {
return $41($0_1, $1_1, $2_1, $3_1) ^ 1;
}

function $233($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$309($0_1, $1_1);
label$1 : {
if (HEAPU8[$0_1 + 12 | 0] != 3) {
break label$1
}
$3_1 = $1_1 + 16 | 0;
label$2 : {
label$3 : {
while (1) {
$333($2_1 + 32 | 0, $3_1);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$3
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$6_1 = HEAP32[$2_1 + 40 >> 2];
if (!$330($5_1, $6_1)) {
continue
}
break;
};
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 4;
$331($4_1, $5_1, $6_1, $2_1 + 4 | 0);
while (1) {
label$6 : {
HEAP32[$2_1 + 24 >> 2] = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 20 >> 2] = $5_1;
$333($2_1 + 32 | 0, $2_1 + 16 | 0);
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
$8_1 = $4_1 + 1051648 | 0;
$7_1 = $4_1 + 1051644 | 0;
$4_1 = $4_1 + 8 | 0;
if (!$41(HEAP32[$7_1 >> 2], HEAP32[$8_1 >> 2], $5_1, $6_1)) {
continue
}
break;
};
$333($2_1 + 32 | 0, $2_1 + 16 | 0);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$6
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$6_1 = HEAP32[$2_1 + 40 >> 2];
if (!$330($5_1, $6_1)) {
break label$6
}
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 24 >> 2];
$8_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$3_1 + 4 >> 2] = $8_1;
$331($4_1, $5_1, $6_1, $2_1 + 4 | 0);
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
$310($1_1, $2_1 + 32 | 0);
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
$310($1_1, $2_1 + 32 | 0);
$7_1 = HEAP32[$1_1 + 28 >> 2] + 1 | 0;
HEAP32[$1_1 + 28 >> 2] = $7_1 ? $7_1 : -1;
$3_1 = $3_1 - 8 | 0;
$4_1 = $4_1 + 8 | 0;
continue;
}
break;
};
$309($0_1, $1_1);
$56($6_1, $8_1);
}
global$0 = $2_1 + 48 | 0;
}

function $234($0_1, $1_1, $2_1, $3_1) {
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
$141($0_1);
$5_1 = HEAP32[$0_1 + 4 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
$0_1 = Math_imul($4_1, 12) + $5_1 | 0;
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 1;
return;
}
$256($2_1, $1_1);
return;
}
HEAP8[$0_1 + 36 | 0] = 1;
$81($1_1);
return;
}
$256($0_1 + 12 | 0, $1_1);
}

function $235($0_1, $1_1) {
$364($0_1, $1_1, 8, 8);
}

function $236($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
$4_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1 + $4_1;
$1_1 = $237($2_1 + 8 | 0);
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

function $237($0_1) {
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

function $238($0_1, $1_1) {
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

function $239($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$240($3_1 + 8 | 0, $2_1, $0_1, $1_1);
global$0 = $3_1 + 16 | 0;
return HEAP32[$3_1 + 8 >> 2] != 0;
}

function $240($0_1, $1_1, $2_1, $3_1) {
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
$332($6_1 + 8 | 0, $1_1, $2_1, $4_1);
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
$332($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
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

function $241($0_1, $1_1) {
$174($0_1);
$242($0_1, $1_1 ? 1050526 : 1050521, $1_1 ? 4 : 5);
}

function $242($0_1, $1_1, $2_1) {
$244($0_1, $1_1, $1_1 + $2_1 | 0);
}

function $243($0_1, $1_1, $2_1) {
$174($0_1);
$136($0_1, 34);
$242($0_1, $1_1, $2_1);
$244($0_1, 1050530, 1050532);
return $0_1;
}

function $244($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = $2_1 - $1_1 | 0;
$135($0_1, $3_1);
$4_1 = HEAP32[$0_1 + 8 >> 2];
if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $4_1 | 0, $1_1, $3_1)
}
HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
}

function $245($0_1, $1_1) {
$174($0_1);
$246($0_1, $1_1);
}

function $246($0_1, $1_1) {
if ($1_1 >>> 0 > 9) {
$246($0_1, ($1_1 >>> 0) / 10 | 0)
}
$134($0_1, ($1_1 >>> 0) % 10 | 48);
}

function $247($0_1, $1_1, $2_1, $3_1) {
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
$4_1 = $147($2_1, $3_1, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]) & 255;
if ($4_1) {
$6_1 = (($4_1 | 0) == 255) + $6_1 | 0
}
$4_1 = 0;
while (1) {
if ($5_1 >>> 0 <= 1) {
$5_1 = $2_1;
$2_1 = ($4_1 << 4) + $10_1 | 0;
$2_1 = $149($5_1, $3_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]) & 255;
if (!$2_1) {
break label$1
}
$4_1 = (($2_1 | 0) == 255) + $4_1 | 0;
} else {
$7_1 = $5_1 >>> 1 | 0;
$8_1 = $7_1 + $4_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$4_1 = ($149($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $4_1 : $8_1;
$5_1 = $5_1 - $7_1 | 0;
continue;
}
break;
};
} else {
$7_1 = $4_1 >>> 1 | 0;
$8_1 = $7_1 + $6_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$6_1 = ($147($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $6_1 : $8_1;
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

function $248($0_1, $1_1, $2_1) {
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
$213($3_1 + 52 | 0, $5_1);
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
$249($3_1 + 40 | 0);
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

function $249($0_1) {
$307($0_1, 4, 16);
}

function $250($0_1, $1_1, $2_1) {
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

function $251($0_1, $1_1, $2_1) {
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
switch (HEAPU8[$6_1 + 1058881 | 0] - 2 | 0) {
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

function $252($0_1, $1_1) {
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

function $253($0_1, $1_1, $2_1) {
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
$250($3_1 + 8 | 0, $2_1, $5_1);
$2_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$6_1) {
HEAP32[$1_1 + 8 >> 2] = $4_1
}
$242($1_1, $5_1, $2_1);
HEAP32[$0_1 >> 2] = $4_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
global$0 = $3_1 + 16 | 0;
}

function $254($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$6_1 = $1_1 + 4 | 0;
$5_1 = $1_1 + 36 | 0;
label$1 : {
while (1) {
$115($2_1, $5_1);
if (HEAP32[$2_1 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
$66(-2147483648, HEAP32[$2_1 + 4 >> 2]);
label$4 : {
label$5 : {
label$6 : {
switch (HEAP32[$1_1 >> 2]) {
default:
$3_1 = $228($6_1);
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
$65($5_1);
HEAP32[$1_1 + 44 >> 2] = $4_1;
HEAP32[$1_1 + 40 >> 2] = $3_1;
HEAP32[$1_1 + 36 >> 2] = $3_1;
HEAP32[$1_1 + 48 >> 2] = $3_1 + ($7_1 << 4);
continue;
}
break;
};
$115($0_1, $1_1 + 52 | 0);
}
global$0 = $2_1 + 16 | 0;
}

function $255($0_1, $1_1) {
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
$342($3_1 + 4 | 0, $4_1);
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
$342($3_1 + 4 | 0, $4_1);
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

function $256($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$249($0_1)
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

function $257($0_1, $1_1) {
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
$164($2_1 + 20 | 0, $6_1, $11_1, $10_1);
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

function $258($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$8_1 = $7_1 + 4 | 0;
$165($8_1, $1_1, $3_1, $4_1);
$166($0_1, $8_1);
$111($0_1 + 16 | 0, $3_1, $4_1);
HEAP8[$0_1 + 32 | 0] = $5_1;
HEAPF32[$0_1 + 28 >> 2] = $6_1;
HEAP8[$0_1 + 12 | 0] = $2_1;
global$0 = $7_1 + 16 | 0;
}

function $259($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
$4_1 = global$0 - 112 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 32 >> 2] = 0;
HEAP32[$4_1 + 36 >> 2] = 4;
$6_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 40 >> 2] = 0;
$247($4_1 + 44 | 0, $6_1 + 76 | 0, $2_1, $3_1);
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
if ($150($6_1, $5_1, $2_1, $3_1)) {
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
$74($4_1 + 88 | 0);
$6_1 = -2147483648;
break label$6;
}
$192($4_1 + 8 | 0, $4_1 + 56 | 0, $6_1, $5_1);
$111($4_1 + 100 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$17_1 = HEAP32[$4_1 + 104 >> 2];
$15_1 = HEAP32[$4_1 + 108 >> 2];
$6_1 = HEAP32[$4_1 + 100 >> 2];
}
$14_1 = $14_1 + 1 | 0;
$5_1 = $4_1 + 56 | 0;
$9_1 = $42($5_1);
$5_1 = $39($5_1);
$314($4_1 + 88 | 0, ($6_1 | 0) != -2147483648);
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
$74($4_1 + 32 | 0);
break label$3;
} else {
$17_1 = $12_1;
$5_1 = $12_1;
$314($4_1 + 32 | 0, $5_1);
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
$76($6_1, $11_1);
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

function $260($0_1, $1_1, $2_1) {
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

function $261($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$2_1 = $200($3_1, $4_1, $6_1);
if (!$2_1) {
continue
}
$198($5_1 + 8 | 0, $2_1 + 48 | 0);
$8_1 = HEAP32[$5_1 + 8 >> 2];
$7_1 = HEAP32[$5_1 + 12 >> 2];
if (!$8_1 | !$7_1) {
continue
}
$13_1 = $262($1_1, $12_1, $11_1, HEAP32[$6_1 + 20 >> 2], HEAP32[$6_1 + 24 >> 2], HEAPU8[$6_1 + 32 | 0], HEAPU8[$6_1 + 12 | 0]);
$227($5_1 + 20 | 0, $7_1);
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
$263($0_1, $5_1 + 20 | 0);
global$0 = $5_1 + 32 | 0;
}

function $262($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$111($7_1 + 8 | 0, $1_1, $2_1);
$111($7_1 + 20 | 0, $3_1, $4_1);
$1_1 = HEAP32[$0_1 + 32 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 24 >> 2]) {
$203($0_1 + 24 | 0)
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

function $263($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$6_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $6_1 + 1 | 0;
$10_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $10_1;
label$1 : {
while (1) {
$3_1 = $3_1 - 1 | 0;
if ($3_1 >>> 0 < 2) {
break label$1
}
$4_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 12 | 0;
if ($4_1 >>> 0 < HEAPU32[$2_1 >> 2]) {
continue
}
break;
};
if ($6_1 >>> 0 < 2) {
break label$1
}
$3_1 = $10_1;
$11_1 = global$0 - 16 | 0;
global$0 = $11_1;
$8_1 = ($6_1 >>> 1 | 0) + $6_1 | 0;
label$3 : while (1) {
if ($8_1) {
$8_1 = $8_1 - 1 | 0;
label$5 : {
if ($6_1 >>> 0 > $8_1 >>> 0) {
$9_1 = Math_imul($8_1, 12) + $3_1 | 0;
$7_1 = HEAP32[$9_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 >> 2];
$4_1 = HEAP32[$3_1 + 4 >> 2];
$2_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$3_1 + 8 >> 2] = $7_1;
HEAP32[$9_1 + 8 >> 2] = $2_1;
HEAP32[$9_1 >> 2] = $5_1;
HEAP32[$9_1 + 4 >> 2] = $4_1;
$2_1 = 0;
break label$5;
}
$2_1 = $8_1 - $6_1 | 0;
}
$7_1 = $6_1 >>> 0 < $8_1 >>> 0 ? $6_1 : $8_1;
while (1) {
$5_1 = $2_1 << 1;
$4_1 = $5_1 | 1;
if ($7_1 >>> 0 <= $4_1 >>> 0) {
continue label$3
}
$5_1 = $5_1 + 2 | 0;
if ($5_1 >>> 0 < $7_1 >>> 0) {
$4_1 = $125(Math_imul($4_1, 12) + $3_1 | 0, Math_imul($5_1, 12) + $3_1 | 0) + $4_1 | 0
}
$5_1 = Math_imul($2_1, 12) + $3_1 | 0;
$2_1 = Math_imul($4_1, 12) + $3_1 | 0;
if (!$125($5_1, $2_1)) {
continue label$3
}
$119($5_1, $2_1, 12);
$2_1 = $4_1;
continue;
};
}
break;
};
global$0 = $11_1 + 16 | 0;
$2_1 = 1;
while (1) {
if (($2_1 | 0) == ($6_1 | 0)) {
break label$1
}
label$10 : {
$4_1 = $3_1 + 12 | 0;
if (HEAP32[$4_1 >> 2] == HEAP32[$3_1 >> 2]) {
$4_1 = $2_1;
break label$10;
}
$2_1 = $2_1 + 1 | 0;
$3_1 = $4_1;
continue;
}
break;
};
while (1) {
$3_1 = Math_imul($2_1, 12) + $10_1 | 0;
$7_1 = Math_imul($4_1, 12) + $10_1 | 0;
$5_1 = $7_1 - 12 | 0;
while (1) {
$2_1 = $2_1 + 1 | 0;
if ($6_1 >>> 0 <= $2_1 >>> 0) {
HEAP32[$1_1 + 8 >> 2] = $4_1;
break label$1;
}
$3_1 = $3_1 + 12 | 0;
if (HEAP32[$3_1 >> 2] == HEAP32[$5_1 >> 2]) {
continue
}
break;
};
HEAP32[$7_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $5_1;
$4_1 = $4_1 + 1 | 0;
continue;
};
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}

function $264($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
label$1 : {
if (($2_1 | 0) == HEAP32[$1_1 + 4 >> 2]) {
break label$1
}
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = $2_1 + 20;
$1_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $200(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $2_1);
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

function $265($0_1, $1_1) {
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
$312($4_1 + 4 | 0, $2_1);
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

function $266($0_1, $1_1, $2_1) {
label$1 : {
if (!$2_1) {
$2_1 = 4;
if (!$1_1) {
break label$1
}
$183($0_1, $1_1);
return 4;
}
$2_1 = $184($0_1, $1_1, 4, $2_1);
}
return $2_1;
}

function $267($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (HEAP32[$1_1 + 184 >> 2] != -2147483648) {
return $1_1 + 184 | 0
}
$312($0_1, HEAP32[$1_1 + 136 >> 2]);
return 0;
}

function $268($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 8, 8);
}

function $269($0_1, $1_1) {
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

function $270($0_1, $1_1) {
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
$3_1 = $217($2_1);
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
$3_1 = $217($2_1);
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

function $271($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$227($0_1, $2_1);
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

function $272($0_1, $1_1) {
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
if ($7($3_1, $1_1, 1050666, 2)) {
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
if (!$273($2_1 + 16 | 0, $3_1) | ($1_1 | 0) != (HEAP32[$2_1 + 32 >> 2] + (($1_1 + $4_1 | 0) - HEAP32[$2_1 + 36 >> 2] | 0) | 0)) {
break label$1
}
$136($0_1, 104);
break label$1;
}
HEAP8[$0_1 + 12 | 0] = 0;
$236($0_1);
$274($0_1, 106);
break label$1;
}
$238($0_1, $1_1 - 2 | 0);
$244($0_1, 1050668, 1050670);
}
global$0 = $2_1 + 48 | 0;
}

function $273($0_1, $1_1) {
return $14($0_1, 2, $1_1);
}

function $274($0_1, $1_1) {
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
if ($7($4_1, $3_1, 1050666, 2)) {
break label$1
}
}
$136($0_1, $1_1);
}
global$0 = $2_1 + 16 | 0;
}

function $275($0_1, $1_1) {
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
$2_1 = 1051845;
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
$2_1 = 1051910;
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
$2_1 = 1051847;
break label$4;
}
$2_1 = 1051848;
break label$4;
}
$2_1 = 1061920;
break label$4;
}
$2_1 = 1051849;
$3_1 = 3;
break label$4;
}
$2_1 = 1051852;
break label$4;
}
$2_1 = 1062436;
break label$4;
}
$2_1 = 1051853;
break label$4;
}
$2_1 = 1051854;
break label$4;
}
$2_1 = 1061921;
break label$4;
}
$2_1 = 1051855;
$3_1 = 2;
break label$4;
}
$2_1 = 1051857;
break label$4;
}
$2_1 = 1051858;
break label$4;
}
$2_1 = 1051859;
$3_1 = 2;
break label$4;
}
$2_1 = 1051861;
break label$4;
}
$2_1 = 1051862;
break label$4;
}
$2_1 = 1051863;
break label$4;
}
$2_1 = 1059487;
break label$4;
}
$2_1 = 1062452;
break label$4;
}
$2_1 = 1051864;
break label$4;
}
$2_1 = 1051865;
break label$4;
}
$2_1 = 1051866;
break label$4;
}
$2_1 = 1051867;
break label$4;
}
$2_1 = 1051868;
$3_1 = 3;
break label$4;
}
$2_1 = 1051871;
$3_1 = 4;
break label$4;
}
$2_1 = 1050666;
$3_1 = 2;
break label$4;
}
$2_1 = 1051875;
$3_1 = 3;
break label$4;
}
$2_1 = 1051878;
$3_1 = 4;
break label$4;
}
$2_1 = 1059750;
break label$4;
}
$2_1 = 1;
$3_1 = 0;
break label$4;
}
$2_1 = 1051882;
$3_1 = 2;
break label$4;
}
$2_1 = 1051884;
$3_1 = 2;
break label$4;
}
$2_1 = 1051886;
$3_1 = 2;
break label$4;
}
$2_1 = 1051888;
$3_1 = 2;
break label$4;
}
$2_1 = 1059495;
$3_1 = 2;
break label$4;
}
$2_1 = 1051890;
$3_1 = 2;
break label$4;
}
$2_1 = 1051892;
$3_1 = 2;
break label$4;
}
$2_1 = 1060116;
$3_1 = 2;
break label$4;
}
$2_1 = 1051894;
$3_1 = 2;
break label$4;
}
$2_1 = 1051896;
$3_1 = 2;
break label$4;
}
$2_1 = 1051898;
$3_1 = 3;
break label$4;
}
$2_1 = 1051901;
$3_1 = 3;
break label$4;
}
$2_1 = 1051904;
$3_1 = 2;
break label$4;
}
$2_1 = 1051906;
$3_1 = 2;
break label$4;
}
$2_1 = 1051908;
$3_1 = 2;
break label$4;
}
$2_1 = 1051912;
$3_1 = 2;
break label$4;
}
$2_1 = 1051914;
break label$4;
}
$2_1 = 1051915;
break label$4;
}
$2_1 = 1051916;
break label$4;
}
$2_1 = 1051917;
break label$4;
}
$2_1 = 1051918;
break label$4;
}
$2_1 = 1051919;
break label$4;
}
$2_1 = 1051920;
break label$4;
}
$2_1 = 1051921;
break label$4;
}
$2_1 = 1051922;
break label$4;
}
$2_1 = 1051923;
break label$4;
}
$2_1 = 1051844;
break label$4;
}
$272($0_1, $1_1);
break label$1;
}
$2_1 = 1051846;
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
$274($0_1, $1_1);
break label$1;
}
while (1) {
$1_1 = $146($4_1 + 8 | 0);
if (($1_1 | 0) == 780) {
$272($0_1, 780);
continue;
}
if (($1_1 | 0) == 1114112) {
break label$1
}
$274($0_1, $1_1);
continue;
};
}
global$0 = $4_1 + 16 | 0;
}

function $276($0_1, $1_1, $2_1) {
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
$116($3_1 + 48 | 0, $9_1);
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
$277($3_1 + 40 | 0, $3_1 + 368 | 0);
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
$179($3_1 + 16 | 0, $4_1);
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
$116($3_1 + 8 | 0, $8_1);
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
$278($3_1, $11_1, $12_1);
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
$119($4_1, $6_1, 20);
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

function $277($0_1, $1_1) {
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

function $278($0_1, $1_1, $2_1) {
if ($2_1) {
$1_1 = HEAPU8[($1_1 + $2_1 | 0) - 1 | 0] - 97 | 0
}
$1_1 = $1_1 & 255;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = ($2_1 | 0) != 0 & $1_1 >>> 0 < 26;
}

function $279($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$280($4_1, $3_1, $1_1, $2_1);
label$1 : {
label$2 : {
$1_1 = HEAP32[$4_1 >> 2];
if (!$1_1) {
break label$2
}
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = $1_1;
HEAP32[$4_1 + 12 >> 2] = $1_1 + $2_1;
$1_1 = $146($4_1 + 8 | 0);
if (($1_1 | 0) == 1114112) {
break label$2
}
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $281($1_1) & 127), HEAP8[wasm2js_i32$0 + 4 | 0] = wasm2js_i32$1;
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

function $280($0_1, $1_1, $2_1, $3_1) {
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

function $281($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$1_1 = global$0 - 2704 | 0;
global$0 = $1_1;
label$1 : {
label$2 : {
label$3 : {
switch (HEAPU8[1066048] - 2 | 0) {
default:
HEAP8[1066048] = 2;
HEAP32[$1_1 + 1364 >> 2] = 0;
HEAP32[$1_1 + 1356 >> 2] = 0;
HEAP32[$1_1 + 1360 >> 2] = 4;
HEAP32[$1_1 + 1372 >> 2] = 1058877;
HEAP32[$1_1 + 1368 >> 2] = 1054736;
$2_1 = 4;
while (1) {
label$6 : {
$109($1_1 + 8 | 0, $1_1 + 1368 | 0);
if (HEAP32[$1_1 + 8 >> 2] != 1) {
break label$6
}
$5_1 = HEAP32[$1_1 + 12 >> 2];
$109($1_1, $1_1 + 1368 | 0);
if (HEAP32[$1_1 >> 2] != 1) {
break label$6
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = 0;
if (HEAP32[$1_1 + 1356 >> 2] == ($4_1 | 0)) {
$220($1_1 + 1356 | 0);
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
(wasm2js_i32$0 = ($1_1 + 1376 | 0) + $3_1 | 0, wasm2js_i32$1 = $329($2_1, $4_1, $3_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
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
wasm2js_memory_copy(1064708, $1_1 + 16 | 0, 1340);
HEAP8[1066048] = 3;
}
if ($0_1 >>> 0 <= 1327) {
$0_1 = HEAPU8[$0_1 + 1064720 | 0]
} else {
$0_1 = $329(HEAP32[266178], HEAP32[266179], $0_1)
}
global$0 = $1_1 + 2704 | 0;
return $0_1;
}

function $282($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
while (1) {
$279($3_1 + 4 | 0, $0_1, $1_1, $2_1);
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

function $283($0_1, $1_1, $2_1, $3_1) {
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

function $284($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$7_1 = HEAP32[$0_1 + 28 >> 2];
$5_1 = HEAP32[$0_1 + 24 >> 2];
$6_1 = HEAP32[$0_1 + 8 >> 2];
$304($3_1 + 16 | 0, $6_1, 0, 1, 1);
if (HEAP32[$3_1 + 16 >> 2] != 1) {
HEAP32[$3_1 + 12 >> 2] = 0;
$4_1 = HEAP32[$3_1 + 24 >> 2];
HEAP32[$3_1 + 4 >> 2] = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 8 >> 2] = $4_1;
$4_1 = $3_1 + 16 | 0;
$8_1 = HEAP32[$0_1 + 4 >> 2];
$360($4_1, $8_1, $6_1, $5_1);
$10_1 = HEAP32[$3_1 + 20 >> 2];
$11_1 = HEAP32[$3_1 + 16 >> 2];
$360($4_1, $8_1, $6_1, $7_1);
$6_1 = HEAP32[$3_1 + 28 >> 2];
$4_1 = HEAP32[$3_1 + 24 >> 2];
$9_1 = $3_1 + 4 | 0;
$242($9_1, $11_1, $10_1);
$242($9_1, $1_1, $2_1);
$242($9_1, $4_1, $6_1);
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

function $285($0_1, $1_1) {
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
$287($4_1 + 8 | 0, $6_1, $3_1, $5_1);
if (!$150(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $1_1, 1)) {
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

function $286($0_1) {
$284($0_1, 1, 0);
}

function $287($0_1, $1_1, $2_1, $3_1) {
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

function $288($0_1) {
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

function $289($0_1) {
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
$287($2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1);
$1_1 = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $1_1 + HEAP32[$2_1 + 4 >> 2];
$3_1 = $146($2_1 + 8 | 0);
$1_1 = ($3_1 | 0) != 1114112;
if (!$1_1) {
break label$2
}
$3_1 = $3_1 - 97 | 0;
if ($3_1 >>> 0 < 25 & (HEAPU8[($3_1 >>> 3 | 0) + 1061916 | 0] >>> ($3_1 & 7) & 1)) {
break label$2
}
$288($0_1);
continue;
}
break;
};
global$0 = $2_1 + 16 | 0;
return $1_1;
}

function $290($0_1) {
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
$287($2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $3_1);
$1_1 = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $1_1 + HEAP32[$2_1 + 4 >> 2];
$3_1 = $146($2_1 + 8 | 0);
$1_1 = $3_1 - 97 | 0;
if (!($1_1 >>> 0 >= 25 | !(HEAPU8[($1_1 >>> 3 | 0) + 1061916 | 0] >>> ($1_1 & 7) & 1))) {
$288($0_1);
continue;
}
break;
};
$1_1 = ($3_1 | 0) != 1114112;
}
global$0 = $2_1 + 16 | 0;
return $1_1;
}

function $291($0_1, $1_1, $2_1, $3_1) {
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

function $292($0_1) {
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

function $293($0_1) {
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
$292($0_1);
$5_1 = HEAP32[$0_1 + 12 >> 2];
$287($1_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $5_1);
$2_1 = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 8 >> 2] = $2_1;
HEAP32[$1_1 + 12 >> 2] = $2_1 + HEAP32[$1_1 + 4 >> 2];
$3_1 = $146($1_1 + 8 | 0);
$2_1 = ($3_1 | 0) != 1114112;
if (!$2_1) {
break label$2
}
$3_1 = $3_1 - 97 | 0;
if ($3_1 >>> 0 >= 25 | !(HEAPU8[($3_1 >>> 3 | 0) + 1061916 | 0] >>> ($3_1 & 7) & 1)) {
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

function $294($0_1, $1_1, $2_1, $3_1) {
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
$292($0_1);
$287($6_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$5_1 = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$6_1 + 12 >> 2] = $5_1 + HEAP32[$6_1 + 4 >> 2];
$5_1 = $146($6_1 + 8 | 0);
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

function $295($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$292($0_1);
$287($6_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$5_1 = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$6_1 + 12 >> 2] = $5_1 + HEAP32[$6_1 + 4 >> 2];
$5_1 = $146($6_1 + 8 | 0);
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

function $296($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
$2_1 = HEAP32[$0_1 + 16 >> 2];
label$1 : {
label$2 : {
label$3 : {
if (!$294($0_1, 1062455, 5, 89)) {
break label$3
}
if (!$295($0_1, 1061916, 4, 97, 121)) {
break label$3
}
if ($294($0_1, 1061916, 4, 97)) {
break label$2
}
}
$1_1 = $2_1 - $1_1 | 0;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$0_1 + 16 >> 2] - $1_1;
if (!$294($0_1, 1061916, 4, 97)) {
break label$1
}
if (!$295($0_1, 1061916, 4, 97, 121) | HEAP32[$0_1 + 12 >> 2] > HEAP32[$0_1 + 20 >> 2]) {
break label$1
}
}
return 1;
}
HEAP32[$0_1 + 12 >> 2] = HEAP32[$0_1 + 16 >> 2] - $1_1;
return $297($0_1, 1059176, 4);
}

function $297($0_1, $1_1, $2_1) {
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
$287($3_1 + 8 | 0, $7_1, $6_1, $4_1);
if (!$150(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1, $2_1)) {
break label$1
}
HEAP32[$0_1 + 12 >> 2] = $4_1;
$8_1 = 1;
}
global$0 = $3_1 + 16 | 0;
return $8_1;
}

function $298($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0;
$4_1 = global$0 - 112 | 0;
global$0 = $4_1;
$20_1 = $4_1 + 52 | 0;
$9_1 = $4_1 + 40 | 0;
while (1) {
$21_1 = HEAP32[$0_1 + 4 >> 2];
$18_1 = HEAP32[$0_1 + 8 >> 2];
$280($4_1 + 24 | 0, $24_1, $21_1, $18_1);
label$2 : {
label$3 : {
label$4 : {
label$5 : {
$22_1 = HEAP32[$4_1 + 24 >> 2];
if (!$22_1) {
break label$5
}
$11_1 = HEAP32[$4_1 + 28 >> 2];
$326($4_1 + 16 | 0, $1_1, $2_1, 0);
$6_1 = HEAP32[$4_1 + 20 >> 2];
$3_1 = HEAP32[$4_1 + 16 >> 2];
$326($4_1 + 8 | 0, $1_1, $2_1, 1);
$7_1 = HEAP32[$4_1 + 8 >> 2];
$5_1 = $7_1 >>> 0 < $3_1 >>> 0;
label$6 : {
$8_1 = $5_1 ? $3_1 : $7_1;
if ($8_1 >>> 0 > $2_1 >>> 0) {
break label$6
}
$7_1 = $5_1 ? $6_1 : HEAP32[$4_1 + 12 >> 2];
$3_1 = $8_1 + $7_1 | 0;
if ($3_1 >>> 0 < $7_1 >>> 0 | $2_1 >>> 0 < $3_1 >>> 0) {
break label$6
}
label$7 : {
label$8 : {
label$9 : {
if (!$41($1_1, $8_1, $1_1 + $7_1 | 0, $8_1)) {
$3_1 = $2_1 - $8_1 | 0;
$7_1 = ($3_1 >>> 0 > $8_1 >>> 0 ? $3_1 : $8_1) + 1 | 0;
$17_1 = -1;
$13_1 = $8_1;
$5_1 = -1;
$3_1 = $2_1;
break label$9;
}
$17_1 = 0;
$3_1 = $327($1_1, $2_1, $7_1, 0);
$5_1 = $327($1_1, $2_1, $7_1, 1);
$13_1 = $2_1 - ($3_1 >>> 0 < $5_1 >>> 0 ? $5_1 : $3_1) | 0;
if (!$7_1) {
break label$8
}
$5_1 = $2_1;
$3_1 = $7_1;
}
$10_1 = 0;
$12_1 = 0;
$6_1 = $1_1;
while (1) {
$14_1 = HEAPU8[$6_1 | 0];
$15_1 = $14_1 & 31;
if (($14_1 & 63) >>> 0 >= 32) {
$14_1 = 1 << $15_1;
$19_1 = 0;
} else {
$19_1 = 1 << $15_1;
$14_1 = $19_1 - 1 & 1 >>> 32 - $15_1;
}
$10_1 = $19_1 | $10_1;
$12_1 = $12_1 | $14_1;
$6_1 = $6_1 + 1 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
};
break label$7;
}
$10_1 = 0;
$12_1 = 0;
$5_1 = $2_1;
$7_1 = 0;
}
HEAP32[$4_1 + 92 >> 2] = $2_1;
HEAP32[$4_1 + 88 >> 2] = $1_1;
HEAP32[$4_1 + 84 >> 2] = $11_1;
HEAP32[$4_1 + 80 >> 2] = $22_1;
HEAP32[$4_1 + 72 >> 2] = $5_1;
HEAP32[$4_1 + 64 >> 2] = $11_1;
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 56 >> 2] = $7_1;
HEAP32[$4_1 + 52 >> 2] = $13_1;
HEAP32[$4_1 + 48 >> 2] = $8_1;
HEAP32[$4_1 + 40 >> 2] = $10_1;
HEAP32[$4_1 + 44 >> 2] = $12_1;
HEAP32[$4_1 + 68 >> 2] = $17_1;
HEAP32[$4_1 + 32 >> 2] = 1;
$6_1 = $11_1;
$10_1 = ($17_1 | 0) == -1;
$14_1 = $2_1 - 1 | 0;
$12_1 = HEAP32[$9_1 + 8 >> 2];
$8_1 = $12_1 - 1 | 0;
$25_1 = HEAP32[$9_1 + 16 >> 2];
$11_1 = $2_1 - $25_1 | 0;
$3_1 = HEAP32[$9_1 + 28 >> 2];
$19_1 = HEAP32[$9_1 >> 2];
$13_1 = HEAP32[$9_1 + 4 >> 2];
$5_1 = HEAP32[$9_1 + 20 >> 2];
$15_1 = $4_1 + 100 | 0;
label$12 : {
while (1) {
$26_1 = $10_1 ? 0 : $3_1;
$7_1 = $10_1 ? $12_1 : $3_1 >>> 0 > $12_1 >>> 0 ? $3_1 : $12_1;
$27_1 = $2_1 >>> 0 < $7_1 >>> 0 ? $7_1 : $2_1;
label$14 : {
label$15 : {
label$16 : while (1) {
$3_1 = $5_1 + $14_1 | 0;
if ($3_1 >>> 0 >= $6_1 >>> 0) {
break label$14
}
$28_1 = $9_1;
$16_1 = HEAPU8[$3_1 + $22_1 | 0];
$3_1 = $16_1 & 31;
label$17 : {
if ((($16_1 & 63) >>> 0 >= 32 ? $13_1 >>> $3_1 | 0 : ((1 << $3_1) - 1 & $13_1) << 32 - $3_1 | $19_1 >>> $3_1) & 1) {
$17_1 = $5_1 + $22_1 | 0;
$3_1 = $7_1;
label$19 : {
while (1) {
if (($3_1 | 0) == ($27_1 | 0)) {
$3_1 = $8_1;
label$22 : {
while (1) {
if ($3_1 + 1 >>> 0 <= $26_1 >>> 0) {
break label$22
}
if ($2_1 >>> 0 <= $3_1 >>> 0 | $6_1 >>> 0 <= $3_1 + $5_1 >>> 0) {
break label$19
}
$16_1 = $3_1 + $17_1 | 0;
$23_1 = $1_1 + $3_1 | 0;
$3_1 = $3_1 - 1 | 0;
if (HEAPU8[$23_1 | 0] == HEAPU8[$16_1 | 0]) {
continue
}
break;
};
$5_1 = $5_1 + $25_1 | 0;
HEAP32[$9_1 + 20 >> 2] = $5_1;
if ($10_1) {
continue label$16
}
$3_1 = $11_1;
break label$15;
}
$3_1 = $2_1 + $5_1 | 0;
HEAP32[$9_1 + 20 >> 2] = $3_1;
if (!$10_1) {
HEAP32[$9_1 + 28 >> 2] = 0
}
HEAP32[$15_1 + 8 >> 2] = $3_1;
HEAP32[$15_1 + 4 >> 2] = $5_1;
$3_1 = 1;
break label$12;
}
$16_1 = $3_1 + $5_1 | 0;
if ($16_1 >>> 0 >= $6_1 >>> 0) {
break label$19
}
$23_1 = $3_1 + $17_1 | 0;
$29_1 = $1_1 + $3_1 | 0;
$3_1 = $3_1 + 1 | 0;
if (HEAPU8[$29_1 | 0] == HEAPU8[$23_1 | 0]) {
continue
}
break;
};
$5_1 = ($16_1 - $12_1 | 0) + 1 | 0;
break label$17;
}
abort();
}
$5_1 = $2_1 + $5_1 | 0;
}
HEAP32[$28_1 + 20 >> 2] = $5_1;
if ($10_1) {
continue
}
break;
};
$3_1 = 0;
}
HEAP32[$9_1 + 28 >> 2] = $3_1;
continue;
}
break;
};
HEAP32[$9_1 + 20 >> 2] = $6_1;
$3_1 = 0;
}
HEAP32[$15_1 >> 2] = $3_1;
if (HEAP32[$4_1 + 100 >> 2] != 1) {
break label$5
}
$8_1 = HEAP32[$4_1 + 104 >> 2] + $24_1 | 0;
$3_1 = $8_1 - 1 | 0;
if (!$22($3_1 >>> 0 < $18_1 >>> 0 ? $3_1 + $21_1 | 0 : 0)) {
break label$2
}
$3_1 = $2_1 + $8_1 | 0;
$5_1 = $3_1 + $21_1 | 0;
$6_1 = $3_1 >>> 0 >= $18_1 >>> 0;
if (!$22($6_1 ? 0 : $5_1)) {
break label$2
}
if (!($6_1 | !$3_1) & HEAP8[$5_1 | 0] <= -65 | (!(!$8_1 | $8_1 >>> 0 >= $18_1 >>> 0) & HEAP8[$8_1 + $21_1 | 0] <= -65 | ($3_1 >>> 0 < $8_1 >>> 0 | $3_1 >>> 0 > $18_1 >>> 0))) {
break label$6
}
$324($4_1 + 32 | 0, $0_1, $8_1, $3_1);
HEAP32[$4_1 + 56 >> 2] = 1061921;
HEAP32[$4_1 + 52 >> 2] = 1061920;
HEAP32[$4_1 + 32 >> 2] = 1;
HEAP32[$4_1 + 36 >> 2] = 1;
$3_1 = HEAP32[$4_1 + 40 >> 2];
if (!HEAP32[$4_1 + 48 >> 2]) {
$328($3_1, $20_1);
break label$3;
}
if (!$60($3_1, HEAP32[$4_1 + 44 >> 2], $20_1)) {
break label$3
}
$6_1 = HEAP32[$4_1 + 56 >> 2];
$3_1 = HEAP32[$4_1 + 52 >> 2];
if (($6_1 | 0) == ($3_1 | 0)) {
$5_1 = $6_1;
break label$4;
}
$306($4_1 + 32 | 0, $6_1 - $3_1 | 0);
if (!$60(HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2], $20_1)) {
break label$3
}
$6_1 = HEAP32[$4_1 + 52 >> 2];
$5_1 = HEAP32[$4_1 + 56 >> 2];
break label$4;
}
abort();
}
global$0 = $4_1 + 112 | 0;
return;
}
$3_1 = $4_1 + 100 | 0;
$213($3_1, $5_1 - $6_1 | 0);
$328($3_1, $20_1);
$7_1 = HEAP32[$4_1 + 104 >> 2];
$13_1 = HEAP32[$4_1 + 100 >> 2];
label$29 : {
$5_1 = HEAP32[$4_1 + 108 >> 2];
if (!$5_1) {
break label$29
}
$306($4_1 + 32 | 0, $5_1);
$11_1 = HEAP32[$4_1 + 40 >> 2];
$6_1 = HEAP32[$11_1 + 8 >> 2];
$3_1 = HEAP32[$4_1 + 44 >> 2];
$10_1 = $3_1 >>> 0 < $6_1 >>> 0 ? $6_1 : $3_1;
$3_1 = $7_1;
while (1) {
if (!$5_1 | ($6_1 | 0) == ($10_1 | 0)) {
break label$29
}
HEAP8[HEAP32[$11_1 + 4 >> 2] + $6_1 | 0] = HEAPU8[$3_1 | 0];
HEAP32[$11_1 + 8 >> 2] = HEAP32[$11_1 + 8 >> 2] + 1;
$5_1 = $5_1 - 1 | 0;
$3_1 = $3_1 + 1 | 0;
$6_1 = $6_1 + 1 | 0;
continue;
};
}
$27($13_1, $7_1);
}
$325($4_1 + 32 | 0);
}
$24_1 = $8_1 + 1 | 0;
continue;
};
}

function $299($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
label$1 : {
$2_1 = $1_1;
$1_1 = HEAP32[$0_1 + 8 >> 2];
label$2 : {
if ($2_1 >>> 0 >= $1_1 >>> 0) {
break label$2
}
$2_1 = HEAP32[$0_1 + 4 >> 2];
if (!$150($2_1, $1_1, 1051937, 3)) {
break label$2
}
if (HEAP8[$2_1 + 3 | 0] <= -65) {
break label$1
}
$1_1 = $3_1 + 12 | 0;
$324($1_1, $0_1, 0, 3);
$325($1_1);
}
global$0 = $3_1 + 32 | 0;
return;
}
abort();
}

function $300($0_1, $1_1, $2_1) {
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
$278($4_1 + 8 | 0, $9_1, $5_1);
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
$238($0_1, $5_1 - $7_1 | 0);
$242($0_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
continue;
};
}

function $301($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$6_1 = HEAP32[$0_1 + 8 >> 2];
label$1 : {
if ($6_1 >>> 0 < 5) {
break label$1
}
$7_1 = HEAP32[$0_1 + 4 >> 2];
$8_1 = $7_1 + $6_1 | 0;
if (!$23(HEAPU8[$8_1 - 3 | 0])) {
break label$1
}
if (!$239($1_1, $2_1, HEAPU8[$8_1 - 2 | 0])) {
break label$1
}
if (!$239($3_1, $4_1, HEAPU8[$8_1 - 1 | 0])) {
break label$1
}
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$1_1 = $6_1 - 2 | 0;
$280($2_1 + 8 | 0, $1_1, $7_1, $6_1);
label$2 : {
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$4_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$5_1 >> 2] = $3_1;
HEAP32[$5_1 + 4 >> 2] = $4_1;
global$0 = $2_1 + 16 | 0;
break label$2;
}
abort();
}
$2_1 = HEAP32[$5_1 >> 2];
HEAP32[$5_1 + 8 >> 2] = $2_1;
HEAP32[$5_1 + 12 >> 2] = $2_1 + HEAP32[$5_1 + 4 >> 2];
$2_1 = $1_1;
label$4 : {
label$5 : {
$3_1 = $146($5_1 + 8 | 0);
if (($3_1 | 0) != 1114112) {
$1_1 = 1;
if ($3_1 >>> 0 < 128) {
break label$4
}
if ($3_1 >>> 0 >= 2048) {
break label$5
}
$1_1 = 2;
break label$4;
}
abort();
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
}

function $302($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP8[$3_1 + 12 | 0] = $1_1;
if ($7($5_1, $4_1, $3_1 + 12 | 0, 1)) {
$236($0_1);
$136($0_1, $2_1);
}
global$0 = $3_1 + 16 | 0;
}

function $303($0_1, $1_1, $2_1, $3_1, $4_1) {
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
if ($361($1_1, $5_1 + 4 | 0, 12) | ($6_1 & $7_1 | $2_1 & $3_1)) {
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

function $304($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$357($5_1 + 20 | 0, $1_1, $3_1, $4_1);
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
$355($5_1 + 8 | 0, $3_1, $4_1);
$2_1 = HEAP32[$5_1 + 8 >> 2];
break label$4;
}
$356($5_1, $3_1, $4_1, 1);
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

function $305($0_1, $1_1, $2_1, $3_1, $4_1) {
if (($311($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
abort()
}
}

function $306($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 16 >> 2];
$4_1 = HEAP32[$0_1 + 12 >> 2];
$34($2_1, $3_1 + $4_1 | 0, $1_1, 1, 1);
$1_1 = $1_1 + $4_1 | 0;
if ($3_1) {
$2_1 = HEAP32[$2_1 + 4 >> 2];
wasm2js_memory_copy($2_1 + $1_1 | 0, $2_1 + $4_1 | 0, $3_1);
}
HEAP32[$0_1 + 12 >> 2] = $1_1;
}

function $307($0_1, $1_1, $2_1) {
if (($311($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
abort()
}
}

function $308($0_1) {
$307($0_1, 4, 4);
}

function $309($0_1, $1_1) {
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

function $310($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = HEAP32[$0_1 + 12 >> 2];
$3_1 = HEAP32[$0_1 >> 2];
if (($2_1 | 0) == ($3_1 | 0)) {
$2_1 = HEAP32[$0_1 >> 2];
$249($0_1);
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

function $311($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$357($5_1 + 16 | 0, $7_1, $3_1, $4_1);
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
$356($5_1 + 8 | 0, $6_1, $1_1, 0);
$1_1 = HEAP32[$5_1 + 8 >> 2];
break label$4;
}
$1_1 = $184($8_1, $2_1, $6_1, $1_1);
break label$4;
}
$355($5_1, $6_1, $1_1);
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

function $312($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$308($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
}

function $313($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
if (($311($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
abort()
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
}

function $314($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 20);
}

function $315($0_1, $1_1) {
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

function $316($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = 1;
$5_1 = 1051188;
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
$3_1 = 1051255;
$8_1 = 1;
$5_1 = 1051227;
$6_1 = 28;
break label$1;
}
$6_1 = 59;
$5_1 = 1051303;
break label$8;
}
$5_1 = 1051362;
}
$2_1 = 0;
break label$1;
}
$2_1 = 8;
$3_1 = 1050536;
$5_1 = 1051401;
label$12 : {
switch (HEAPU8[$1_1 + 1 | 0] - 1 | 0) {
case 0:
$2_1 = 6;
$3_1 = 1050544;
break label$1;
case 1:
$2_1 = 9;
$3_1 = 1050550;
break label$1;
case 2:
$2_1 = 6;
$3_1 = 1050559;
break label$1;
case 3:
$2_1 = 23;
$3_1 = 1050565;
break label$1;
case 4:
$2_1 = 9;
$3_1 = 1050588;
break label$1;
case 5:
$2_1 = 13;
$3_1 = 1050597;
break label$1;
case 6:
$2_1 = 13;
$3_1 = 1050610;
break label$1;
case 7:
$2_1 = 10;
$3_1 = 1050623;
break label$1;
case 8:
$2_1 = 9;
$3_1 = 1050633;
break label$1;
case 9:
$2_1 = 11;
$3_1 = 1050642;
break label$1;
case 10:
break label$12;
default:
break label$1;
};
}
$2_1 = 13;
$3_1 = 1050653;
break label$1;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 45;
$3_1 = 1051445;
break label$2;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 46;
$3_1 = 1051490;
break label$2;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 0;
$8_1 = 1;
$5_1 = 1051536;
$6_1 = 29;
break label$1;
}
$2_1 = 0;
$5_1 = 1051565;
$6_1 = 48;
break label$1;
}
$8_1 = 1;
$5_1 = 1051440;
$6_1 = 5;
}
$111($4_1 + 4 | 0, $5_1, $6_1);
if ($8_1) {
$246($4_1 + 4 | 0, $7_1)
}
$242($4_1 + 4 | 0, $3_1, $2_1);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $317($0_1, $1_1, $2_1) {
$1_1 = Math_imul(HEAP32[$0_1 + 28 >> 2] + 1 | 0, $1_1) + $2_1 | 0;
if ($1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2]) {
$0_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 16 >> 2] | 0]
} else {
$0_1 = 127
}
return $0_1;
}

function $318($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 1;
$4_1 = $3_1 + 4 | 0;
$174($4_1);
$136($4_1, 123);
$5_1 = $243($4_1, 1048674, 4);
$174($5_1);
$136($5_1, 91);
$9_1 = ($2_1 << 2) + $1_1 | 0;
$10_1 = $3_1 + 32 | 4;
while (1) {
if (($1_1 | 0) != ($9_1 | 0)) {
$174($5_1);
$136($5_1, 123);
$8_1 = $243($5_1, 1048587, 2);
$2_1 = HEAP32[$1_1 >> 2];
$245($8_1, $2_1);
$55($3_1 + 16 | 0, 1062772, $2_1);
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
$135($3_1 + 16 | 0, 0);
$2_1 = 35;
while (1) {
if (($2_1 | 0) != -5) {
$6_1 = $2_1 & 31;
$6_1 = (($2_1 & 63) >>> 0 >= 32 ? $4_1 >>> $6_1 | 0 : ((1 << $6_1) - 1 & $4_1) << 32 - $6_1 | $7_1 >>> $6_1) & 31;
$136($3_1 + 16 | 0, $6_1 >>> 0 < 10 ? $6_1 | 48 : $6_1 + 87 | 0);
$2_1 = $2_1 - 5 | 0;
continue;
}
break;
};
HEAP32[$3_1 + 56 >> 2] = HEAP32[$3_1 + 24 >> 2];
$2_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$3_1 + 52 >> 2] = $2_1;
$244($3_1 + 48 | 0, 1051184, 1051188);
$7_1 = HEAP32[$3_1 + 52 >> 2];
$4_1 = HEAP32[$3_1 + 56 >> 2];
$2_1 = HEAP32[$3_1 + 48 >> 2];
if (($2_1 | 0) != -2147483648) {
break label$4
}
}
HEAP32[$3_1 + 48 >> 2] = $7_1;
HEAP32[$3_1 + 52 >> 2] = $4_1;
$2_1 = $243($8_1, 1048593, 5);
$316($3_1 + 16 | 0, $3_1 + 48 | 0);
$4_1 = $2_1;
$2_1 = HEAP32[$3_1 + 20 >> 2];
$175($4_1, $2_1, HEAP32[$3_1 + 24 >> 2]);
$27(HEAP32[$3_1 + 16 >> 2], $2_1);
break label$3;
}
$6_1 = HEAP32[$3_1 + 52 >> 2];
$175($243($8_1, 1048589, 4), $7_1, $4_1);
$27($2_1, $6_1);
}
$1_1 = $1_1 + 4 | 0;
$136($8_1, 125);
continue;
}
break;
};
$136($5_1, 93);
$136($5_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
$1_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 - -64 | 0;
}

function $319($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 1;
$174($3_1);
$136($3_1, 123);
$4_1 = $243($3_1, 1048593, 5);
HEAP32[$3_1 + 24 >> 2] = $1_1;
HEAP32[$3_1 + 28 >> 2] = $2_1;
$316($3_1 + 12 | 0, $3_1 + 24 | 0);
$1_1 = HEAP32[$3_1 + 16 >> 2];
$175($4_1, $1_1, HEAP32[$3_1 + 20 >> 2]);
$27(HEAP32[$3_1 + 12 >> 2], $1_1);
$136($4_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 32 | 0;
}

function $320($0_1, $1_1) {
$1_1 = ($1_1 & 255) << 2;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 1062716 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1062732 >> 2];
}

function $321($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 1;
$1_1 = $2_1 + 4 | 0;
$174($1_1);
$136($1_1, 123);
$1_1 = $243($1_1, 1048593, 5);
$175($1_1, 1048678, 23);
$136($1_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $3_1;
global$0 = $2_1 + 16 | 0;
}

function $322($0_1) {
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

function $323($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = $2_1;
HEAP32[$3_1 + 4 >> 2] = $1_1;
$359($3_1 + 32 | 0, $3_1 + 4 | 0);
$1_1 = HEAP32[$3_1 + 32 >> 2];
label$1 : {
label$2 : {
if ($1_1) {
$4_1 = HEAP32[$3_1 + 36 >> 2];
if (!HEAP32[$3_1 + 44 >> 2]) {
break label$2
}
$5_1 = $3_1 + 12 | 0;
$358($5_1, $2_1);
$242($5_1, $1_1, $4_1);
$244($5_1, 1058877, 1058880);
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$3_1 + 28 >> 2] = $1_1;
while (1) {
label$5 : {
$359($3_1 + 32 | 0, $3_1 + 24 | 0);
$1_1 = HEAP32[$3_1 + 32 >> 2];
if (!$1_1) {
break label$5
}
$2_1 = HEAP32[$3_1 + 44 >> 2];
$242($3_1 + 12 | 0, $1_1, HEAP32[$3_1 + 36 >> 2]);
if (!$2_1) {
continue
}
$244($3_1 + 12 | 0, 1058877, 1058880);
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 20 >> 2];
$1_1 = HEAP32[$3_1 + 16 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
$1_1 = 1;
$4_1 = 0;
}
HEAP32[$0_1 + 8 >> 2] = $4_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $3_1 + 48 | 0;
}

function $324($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = HEAP32[$1_1 + 8 >> 2];
if (!($4_1 >>> 0 < $3_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0)) {
HEAP32[$1_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 12 >> 2] = $3_1;
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 16 >> 2] = $4_1 - $3_1;
$1_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1 + $3_1;
HEAP32[$0_1 >> 2] = $1_1 + $2_1;
return;
}
abort();
}

function $325($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 16 >> 2];
if ($1_1) {
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
$0_1 = HEAP32[$0_1 + 12 >> 2];
if (!(!$1_1 | ($3_1 | 0) == ($0_1 | 0))) {
$4_1 = HEAP32[$2_1 + 4 >> 2];
wasm2js_memory_copy($4_1 + $3_1 | 0, $0_1 + $4_1 | 0, $1_1);
}
HEAP32[$2_1 + 8 >> 2] = $1_1 + $3_1;
}
}

function $326($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$5_1 = 1;
label$1 : while (1) {
$8_1 = 1;
while (1) {
$7_1 = 0;
label$3 : {
label$4 : {
while (1) {
$9_1 = $5_1 + $7_1 | 0;
if ($9_1 >>> 0 < $2_1 >>> 0) {
$4_1 = $7_1 + $10_1 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
break label$4
}
$6_1 = HEAPU8[$1_1 + $9_1 | 0];
$4_1 = HEAPU8[$1_1 + $4_1 | 0];
label$7 : {
if ($6_1 >>> 0 >= $4_1 >>> 0) {
if (!$3_1 | $4_1 >>> 0 >= $6_1 >>> 0) {
break label$7
}
break label$3;
}
if (!$3_1) {
break label$3
}
}
if (($4_1 | 0) != ($6_1 | 0)) {
$10_1 = $5_1;
$5_1 = $5_1 + 1 | 0;
continue label$1;
} else {
$6_1 = $7_1 + 1 | 0;
$4_1 = ($6_1 | 0) == ($8_1 | 0);
$7_1 = $4_1 ? 0 : $6_1;
$5_1 = ($4_1 ? $6_1 : 0) + $5_1 | 0;
continue;
}
}
break;
};
HEAP32[$0_1 + 4 >> 2] = $8_1;
HEAP32[$0_1 >> 2] = $10_1;
return;
}
abort();
}
$5_1 = $9_1 + 1 | 0;
$8_1 = $5_1 - $10_1 | 0;
continue;
};
};
}

function $327($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$7_1 = 1;
$4_1 = 1;
while (1) {
$8_1 = $4_1;
$10_1 = $6_1 + $4_1 | 0;
if ($10_1 >>> 0 < $1_1 >>> 0) {
label$3 : {
label$4 : {
label$5 : {
$4_1 = ($1_1 - $6_1 | 0) + ($8_1 ^ -1) | 0;
if ($4_1 >>> 0 >= $1_1 >>> 0) {
break label$5
}
$5_1 = (($6_1 ^ -1) + $1_1 | 0) - $9_1 | 0;
if ($5_1 >>> 0 >= $1_1 >>> 0) {
break label$5
}
$4_1 = HEAPU8[$0_1 + $4_1 | 0];
$5_1 = HEAPU8[$0_1 + $5_1 | 0];
label$6 : {
if ($4_1 >>> 0 >= $5_1 >>> 0) {
if (!$3_1 | $4_1 >>> 0 <= $5_1 >>> 0) {
break label$6
}
break label$4;
}
if (!$3_1) {
break label$4
}
}
if (($4_1 | 0) != ($5_1 | 0)) {
$4_1 = $8_1 + 1 | 0;
$6_1 = 0;
$7_1 = 1;
$9_1 = $8_1;
break label$3;
}
$4_1 = $6_1 + 1 | 0;
$5_1 = ($4_1 | 0) == ($7_1 | 0);
$6_1 = $5_1 ? 0 : $4_1;
$4_1 = ($5_1 ? $4_1 : 0) + $8_1 | 0;
break label$3;
}
abort();
}
$4_1 = $10_1 + 1 | 0;
$7_1 = $4_1 - $9_1 | 0;
$6_1 = 0;
}
if (($2_1 | 0) != ($7_1 | 0)) {
continue
}
}
break;
};
return $9_1;
}

function $328($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$135($0_1, HEAP32[$1_1 + 4 >> 2] - HEAP32[$1_1 >> 2] | 0);
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$61($2_1 + 8 | 0, $1_1);
if (HEAPU8[$2_1 + 8 | 0]) {
HEAP8[$3_1 + $4_1 | 0] = HEAPU8[$2_1 + 9 | 0];
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = $3_1;
global$0 = $2_1 + 16 | 0;
}

function $329($0_1, $1_1, $2_1) {
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

function $330($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1 + $1_1;
while (1) {
$0_1 = $146($2_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
if ($281($0_1) << 24 >> 24 >= 0) {
continue
}
}
break;
};
global$0 = $2_1 + 16 | 0;
return ($0_1 | 0) != 1114112;
}

function $331($0_1, $1_1, $2_1, $3_1) {
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
$159($4_1 + 16 | 0, $13_1);
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
if (!$330($6_1, $7_1)) {
break label$2
}
$8_1 = $0_1 + $12_1 | 0;
$9_1 = $8_1 + $7_1 | 0;
$6_1 = HEAP32[$3_1 + 8 >> 2];
if (($6_1 | 0) == HEAP32[$3_1 >> 2]) {
$220($3_1)
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
$280($4_1 + 8 | 0, $8_1, $1_1, $2_1);
$7_1 = 0;
$6_1 = HEAP32[$4_1 + 8 >> 2];
label$14 : {
if (!$6_1) {
break label$14
}
$9_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 56 >> 2] = $6_1;
HEAP32[$4_1 + 60 >> 2] = $6_1 + $9_1;
$6_1 = $146($4_1 + 56 | 0);
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

function $332($0_1, $1_1, $2_1, $3_1) {
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

function $333($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 + 8 >> 2];
$279($2_1 + 20 | 0, $5_1, $6_1, $11_1);
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
$10_1 = $282($5_1, $6_1, $7_1);
$279($2_1 + 20 | 0, $5_1, $6_1, $10_1);
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
$279($2_1 + 20 | 0, $5_1, $6_1, $282($5_1, $6_1, $7_1));
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
$10_1 = $282($5_1, $6_1, $7_1);
break label$2;
}
$7_1 = HEAP32[$2_1 + 28 >> 2];
continue;
};
}
HEAP32[$0_1 + 4 >> 2] = 0;
break label$1;
}
$280($2_1 + 8 | 0, $7_1, $5_1, $6_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$8_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 20 >> 2] = 10;
$3_1 = $150($3_1, $8_1, $2_1 + 20 | 0, 1);
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

function $334($0_1, $1_1) {
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
$313($14_1, $2_1);
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
$308($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
return ($12_1 & 255) >>> 0 < ($15_1 & 255) >>> 0 | 0;
}
$9_1 = $317($0_1, $4_1, $3_1);
$2_1 = $2_1 & 255;
$7_1 = $317($0_1, $4_1, $5_1) & 255;
$2_1 = ($2_1 >>> 0 < $7_1 >>> 0 ? $2_1 : $7_1) + 1 & 255;
$7_1 = HEAP32[$8_1 >> 2];
$9_1 = $9_1 + (($7_1 | 0) != ($1_1 | 0)) & 255;
$2_1 = $2_1 >>> 0 < $9_1 >>> 0 ? $2_1 : $9_1;
if (!(($1_1 | 0) != ($13_1 | 0) | ($7_1 | 0) != ($6_1 | 0))) {
$3_1 = $317($0_1, $17_1, $3_1 - 1 | 0) + 1 & 255;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
}
$3_1 = $12_1 & 255;
$12_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
}
$313($14_1, $2_1);
$11_1 = $11_1 - 1 | 0;
$10_1 = $10_1 - 4 | 0;
$13_1 = HEAP32[$8_1 >> 2];
$8_1 = $8_1 + 4 | 0;
$3_1 = $5_1;
continue;
};
}

function $335($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = $317($1_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 28 >> 2]) & 255;
HEAP32[$0_1 + 4 >> 2] = Math_imul($2_1, 1e3);
HEAP32[$0_1 >> 2] = HEAPU32[$1_1 + 32 >> 2] >= $2_1 >>> 0;
}

function $336($0_1, $1_1) {
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

function $337($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$0_1 + 12 >> 2];
$2_1 = HEAP32[$0_1 >> 2];
$4_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($2_1 | 0) == ($4_1 | 0)) {
return 0
}
$1_1 = $2_1 + 12 | 0;
HEAP32[$0_1 >> 2] = $1_1;
$5_1 = $2_1 + 8 | 0;
$2_1 = $1_1;
$1_1 = HEAP32[$5_1 >> 2];
if ($1_1 >>> 0 >= $3_1 >>> 0) {
continue
}
break;
};
return HEAP32[$0_1 + 8 >> 2] + Math_imul($1_1, 24) | 0;
}

function $338($0_1) {
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

function $339($0_1, $1_1) {
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

function $340($0_1, $1_1) {
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

function $341($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$117($2_1 + 8 | 0, $1_1);
$1_1 = HEAP32[$2_1 + 8 >> 2];
label$1 : {
if ($1_1) {
$111($0_1, $1_1, HEAP32[$2_1 + 12 >> 2]);
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $2_1 + 16 | 0;
}

function $342($0_1, $1_1) {
$363($0_1, $1_1, 52);
}

function $343($0_1, $1_1) {
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
$303($2_1, HEAP32[$0_1 + 12 >> 2], $3_1, $2_1 + 24 | 0, $1_1);
if (HEAP32[$0_1 + 20 >> 2] == ($6_1 | 0)) {
$307($0_1 + 20 | 0, 8, 24);
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

function $344($0_1, $1_1) {
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
$303($2_1 + 24 | 0, $8_1, $4_1, $2_1 + 48 | 0, $5_1);
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

function $345($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if ($1_1 >>> 0 <= HEAPU32[$0_1 + 28 >> 2]) {
HEAP32[$0_1 + 28 >> 2] = $1_1
}
}

function $346($0_1) {
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

function $347($0_1, $1_1, $2_1, $3_1) {
$0_1 = $40($0_1, $1_1, $2_1, $3_1) & 255;
return $0_1 ? $0_1 >>> 7 | 0 : 2;
}

function $348() {
return HEAP32[265691];
}

function $349($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$216($1_1 + 8 | 0, $0_1);
$3_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
$27(HEAP32[265687], HEAP32[265688]);
HEAP32[265689] = $0_1;
HEAP32[265688] = $2_1;
HEAP32[265687] = $3_1;
global$0 = $1_1 + 16 | 0;
return $2_1 | 0;
}

function $350() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
$0_1 = global$0 - 176 | 0;
global$0 = $0_1;
$11_1 = HEAP32[265688];
$14_1 = HEAP32[265687];
HEAP32[265687] = 0;
HEAP32[265688] = 1;
$1_1 = HEAP32[265689];
HEAP32[265689] = 0;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
if (HEAP32[265693] != -2147483648) {
$323($0_1 + 36 | 0, $11_1, $1_1);
$1_1 = $0_1 + 48 | 0;
$12_1 = HEAP32[$0_1 + 40 >> 2];
$11($1_1, $12_1, HEAP32[$0_1 + 44 >> 2], 10);
HEAP32[$0_1 + 88 >> 2] = 3;
$171($0_1 + 24 | 0, $1_1);
$4_1 = HEAP32[$0_1 + 24 >> 2];
$3_1 = HEAP32[$0_1 + 28 >> 2];
$5_1 = !$4_1 | !$3_1;
$171($0_1 + 16 | 0, $1_1);
$1_1 = HEAP32[$0_1 + 16 >> 2];
if ($1_1) {
$10($0_1 + 144 | 0, $1_1, HEAP32[$0_1 + 20 >> 2]);
$7_1 = HEAP32[$0_1 + 148 >> 2];
$2_1 = HEAPU8[$0_1 + 144 | 0] ? 0 : $7_1;
}
$171($0_1 + 8 | 0, $0_1 + 48 | 0);
$8_1 = HEAP32[$0_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 92 >> 2] = 0;
HEAP32[$0_1 + 96 >> 2] = 4;
HEAP32[$0_1 + 104 >> 2] = 1062772;
HEAP32[$0_1 + 100 >> 2] = 0;
$199($0_1 + 108 | 0, $5_1 ? 1 : $4_1, $4_1 ? $3_1 : 0);
$164($0_1 + 120 | 0, HEAPU8[$0_1 + 117 | 0], $1_1 ? $1_1 : 1, $1_1 ? $8_1 : 0);
$1_1 = HEAP32[$0_1 + 128 >> 2];
label$9 : {
if (!$1_1) {
$2_1 = 4;
$5_1 = HEAP32[$0_1 + 124 >> 2];
$8_1 = 4;
$4_1 = 0;
break label$9;
}
$5_1 = HEAP32[$0_1 + 124 >> 2];
$259($0_1 + 144 | 0, $0_1 + 92 | 0, $5_1, $1_1);
$4_1 = HEAP32[$0_1 + 148 >> 2];
$1_1 = HEAP32[$0_1 + 152 >> 2];
$9_1 = HEAP32[$0_1 + 144 >> 2];
if (($9_1 | 0) == -2147483648) {
break label$6
}
HEAP32[$0_1 + 132 >> 2] = $9_1;
HEAP32[$0_1 + 136 >> 2] = $4_1;
HEAP32[$0_1 + 140 >> 2] = $1_1;
$8_1 = HEAP32[$0_1 + 96 >> 2];
$197($0_1 + 144 | 0, $8_1, HEAP32[$0_1 + 100 >> 2]);
$3_1 = HEAP32[$0_1 + 144 >> 2];
if (($3_1 | 0) != -2147483648) {
break label$5
}
$3_1 = $1_1;
$6_1 = $1_1;
$1_1 = $4_1;
if (($3_1 | 0) == 2 | $3_1 >>> 0 > 2) {
$120($1_1, $6_1)
}
HEAP32[$0_1 + 160 >> 2] = $2_1;
$10_1 = Math_imul($9_1, 20);
$13_1 = ($10_1 >>> 0) / 12 | 0;
$6_1 = Math_imul($6_1, 20);
$4_1 = $1_1 + $6_1 | 0;
label$12 : {
if (!$2_1) {
$2_1 = $1_1;
$3_1 = $1_1;
break label$12;
}
$2_1 = $1_1;
$3_1 = $1_1;
label$14 : {
while (1) {
if (!$6_1) {
$2_1 = $4_1;
break label$14;
}
$15_1 = HEAP32[$2_1 >> 2];
$16_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$3_1 >> 2] = $15_1;
HEAP32[$3_1 + 4 >> 2] = $16_1;
$6_1 = $6_1 - 20 | 0;
$3_1 = $3_1 + 12 | 0;
$2_1 = $2_1 + 20 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
};
$7_1 = 0;
}
HEAP32[$0_1 + 160 >> 2] = $7_1;
}
HEAP32[$0_1 + 144 >> 2] = 4;
HEAP32[$0_1 + 152 >> 2] = 0;
$76(0, 4);
HEAP32[$0_1 + 156 >> 2] = 4;
HEAP32[$0_1 + 148 >> 2] = 4;
$75($2_1, ($4_1 - $2_1 >>> 0) / 20 | 0);
label$17 : {
if (!$9_1) {
$2_1 = $1_1;
break label$17;
}
$2_1 = $1_1;
$4_1 = Math_imul($13_1, 12);
if (($4_1 | 0) == ($10_1 | 0)) {
break label$17
}
$2_1 = $266($1_1, $10_1, $4_1);
if (!$2_1) {
break label$1
}
}
$97($0_1 + 144 | 0);
$9_1 = HEAP32[$0_1 + 92 >> 2];
$4_1 = ($3_1 - $1_1 >>> 0) / 12 | 0;
}
$27(HEAP32[$0_1 + 120 >> 2], $5_1);
$46($9_1, $8_1);
HEAP32[$0_1 + 172 >> 2] = 0;
HEAP32[$0_1 + 164 >> 2] = 0;
HEAP32[$0_1 + 168 >> 2] = 1;
HEAP32[$0_1 + 148 >> 2] = $2_1;
HEAP32[$0_1 + 144 >> 2] = $13_1;
HEAP32[$0_1 + 152 >> 2] = $4_1;
$1_1 = $0_1 + 164 | 0;
$174($1_1);
$136($1_1, 123);
$1_1 = $243($1_1, 1048632, 5);
$174($1_1);
$136($1_1, 91);
$3_1 = Math_imul($4_1, 12);
while (1) {
if (!$3_1) {
break label$4
}
$175($1_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
$3_1 = $3_1 - 12 | 0;
$2_1 = $2_1 + 12 | 0;
continue;
};
}
$321($0_1 + 164 | 0);
break label$2;
}
$27(HEAP32[$0_1 + 120 >> 2], $5_1);
$46(HEAP32[$0_1 + 92 >> 2], HEAP32[$0_1 + 96 >> 2]);
$319($0_1 + 164 | 0, $4_1, $1_1);
break label$3;
}
$1_1 = HEAP32[$0_1 + 152 >> 2];
$2_1 = HEAP32[$0_1 + 148 >> 2];
$74($0_1 + 132 | 0);
$27(HEAP32[$0_1 + 120 >> 2], $5_1);
$46(HEAP32[$0_1 + 92 >> 2], $8_1);
$318($0_1 + 164 | 0, $2_1, $1_1);
$46($3_1, $2_1);
break label$3;
}
$136($1_1, 93);
$136($1_1, 125);
$71($0_1 + 144 | 0);
}
$66(HEAP32[$0_1 + 36 >> 2], $12_1);
}
$27($14_1, $11_1);
$27(HEAP32[265690], HEAP32[265691]);
$2_1 = HEAP32[$0_1 + 172 >> 2];
HEAP32[265692] = $2_1;
$1_1 = HEAP32[$0_1 + 168 >> 2];
HEAP32[265690] = HEAP32[$0_1 + 164 >> 2];
HEAP32[265691] = $1_1;
global$0 = $0_1 + 176 | 0;
return $2_1 | 0;
}
abort();
}

function $351($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$1_1 = global$0 - 144 | 0;
global$0 = $1_1;
$8_1 = HEAP32[265688];
$10_1 = HEAP32[265687];
HEAP32[265687] = 0;
HEAP32[265688] = 1;
$9_1 = HEAP32[265689];
HEAP32[265689] = 0;
label$1 : {
label$2 : {
label$3 : {
if (HEAP32[265693] != -2147483648) {
$55($1_1 + 80 | 0, 1062772, $0_1);
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
if (HEAP32[265727] != ($0_1 | 0)) {
$3_1 = HEAP32[265737];
$6_1 = HEAP32[265738];
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
if (($6_1 | 0) == HEAP32[265736]) {
$307(1062944, 4, 16);
$3_1 = HEAP32[265737];
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
HEAP32[265738] = $6_1 + 1;
break label$2;
}
$5_1 = HEAP32[265735];
$0_1 = HEAP32[265734];
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
$315($1_1 + 80 | 0, $1_1 - -64 | 0);
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
$315($1_1 + 80 | 0, $0_1);
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
$68($1_1 + 80 | 0);
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
$319($1_1 + 132 | 0, $2_1 & 255 | $3_1, $0_1);
break label$1;
}
HEAP32[$1_1 + 40 >> 2] = HEAP32[$1_1 + 56 >> 2];
$0_1 = HEAP32[$1_1 + 52 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 48 >> 2];
HEAP32[$1_1 + 36 >> 2] = $0_1;
$67();
HEAP32[265740] = $7_1;
HEAP32[265741] = $6_1;
HEAP32[265739] = $2_1;
$0_1 = HEAP32[$1_1 + 36 >> 2];
HEAP32[265742] = HEAP32[$1_1 + 32 >> 2];
HEAP32[265743] = $0_1;
HEAP32[265744] = HEAP32[$1_1 + 40 >> 2];
break label$3;
}
$321($1_1 + 132 | 0);
$27($10_1, $8_1);
break label$1;
}
$27($10_1, $8_1);
}
HEAP32[$1_1 + 140 >> 2] = 0;
HEAP32[$1_1 + 132 >> 2] = 0;
HEAP32[$1_1 + 136 >> 2] = 1;
$0_1 = $1_1 + 132 | 0;
$174($0_1);
$136($0_1, 123);
$136($0_1, 125);
}
$27(HEAP32[265690], HEAP32[265691]);
$2_1 = HEAP32[$1_1 + 140 >> 2];
HEAP32[265692] = $2_1;
$0_1 = HEAP32[$1_1 + 136 >> 2];
HEAP32[265690] = HEAP32[$1_1 + 132 >> 2];
HEAP32[265691] = $0_1;
global$0 = $1_1 + 144 | 0;
return $2_1 | 0;
}

function $352() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0;
$0_1 = global$0 - 608 | 0;
global$0 = $0_1;
$25_1 = HEAP32[265687];
$18_1 = HEAP32[265688];
HEAP32[265687] = 0;
HEAP32[265688] = 1;
$1_1 = HEAP32[265689];
HEAP32[265689] = 0;
$7_1 = $0_1 + 224 | 0;
$35($7_1, 0, $18_1, $1_1);
$42($7_1);
$1_1 = $37($7_1);
if ($1_1 >>> 0 >= 33) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 772;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$16_1 = $1_1 >>> 0 < 32 ? $1_1 : 32;
$33($0_1 + 56 | 0, $16_1, 4, 24);
HEAP32[$0_1 + 480 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 60 >> 2];
HEAP32[$0_1 + 472 >> 2] = HEAP32[$0_1 + 56 >> 2];
HEAP32[$0_1 + 476 >> 2] = $1_1;
$34($0_1 + 472 | 0, 0, $16_1, 4, 24);
$7_1 = $0_1 + 500 | 0;
$15_1 = $0_1 + 308 | 0;
$2_1 = $0_1 + 76 | 0;
$17_1 = HEAP32[$0_1 + 480 >> 2];
$11_1 = HEAP32[$0_1 + 476 >> 2];
while (1) {
if (($3_1 | 0) != ($16_1 | 0)) {
$177($0_1 + 48 | 0, $0_1 + 224 | 0);
$111($0_1 + 516 | 0, HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
$6_1 = HEAP32[$0_1 + 524 >> 2];
$10_1 = HEAP32[$0_1 + 520 >> 2];
$1_1 = 0;
$9_1 = HEAP32[262782];
HEAP32[$2_1 >> 2] = HEAP32[262781];
HEAP32[$2_1 + 4 >> 2] = $9_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[262783];
$8_1 = HEAP32[262787];
$5_1 = HEAP32[262786];
HEAP32[$15_1 >> 2] = $5_1;
HEAP32[$15_1 + 4 >> 2] = $8_1;
HEAP32[$0_1 + 72 >> 2] = HEAP32[262788];
$9_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[$15_1 + 8 >> 2] = HEAP32[$0_1 + 72 >> 2];
HEAP32[$15_1 + 12 >> 2] = $9_1;
$9_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[$15_1 + 16 >> 2] = HEAP32[$0_1 + 80 >> 2];
HEAP32[$15_1 + 20 >> 2] = $9_1;
HEAP32[$0_1 + 64 >> 2] = $5_1;
HEAP32[$0_1 + 68 >> 2] = $8_1;
HEAP32[$0_1 + 304 >> 2] = 2;
HEAP32[$0_1 + 296 >> 2] = 1;
HEAP32[$0_1 + 300 >> 2] = 0;
HEAP32[$0_1 + 332 >> 2] = 1050896;
HEAP32[$0_1 + 336 >> 2] = 1050996;
HEAP32[$0_1 + 340 >> 2] = 1051168;
HEAP32[$0_1 + 344 >> 2] = 1051184;
$3_1 = $3_1 + 1 | 0;
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
$4_1 = 3;
break label$5;
}
$199($0_1 + 544 | 0, HEAP32[$1_1 + 1051192 >> 2], HEAP32[$1_1 + 1051196 >> 2]);
label$13 : {
if ($41(HEAP32[$0_1 + 544 >> 2], HEAP32[$0_1 + 548 >> 2], $10_1, $6_1)) {
HEAP8[$0_1 + 536 | 0] = HEAPU8[$0_1 + 552 | 0];
$9_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$0_1 + 528 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$0_1 + 532 >> 2] = $9_1;
$4_1 = HEAPU8[$0_1 + 553 | 0];
if (($4_1 | 0) != 3) {
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
$1_1 = HEAP32[$0_1 + 532 >> 2];
HEAP32[$0_1 + 544 >> 2] = HEAP32[$0_1 + 528 >> 2];
HEAP32[$0_1 + 548 >> 2] = $1_1;
break label$5;
}
label$15 : {
if ($41(HEAP32[$1_1 + 1050904 >> 2], HEAP32[$1_1 + 1050908 >> 2], $10_1, $6_1)) {
$4_1 = HEAPU8[$1_1 + 1050913 | 0];
if (($4_1 | 0) != 3) {
break label$15
}
}
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$9_1 = $1_1 + 1050896 | 0;
$1_1 = $9_1 + 18 | 0;
$8_1 = $9_1 + 8 | 0;
break label$6;
}
label$17 : {
$9_1 = ($0_1 + 296 | 0) + $1_1 | 0;
$8_1 = $9_1 + 12 | 0;
if ($41(HEAP32[$8_1 >> 2], HEAP32[$9_1 + 16 >> 2], $10_1, $6_1)) {
$4_1 = HEAPU8[$9_1 + 21 | 0];
if (($4_1 | 0) != 3) {
break label$17
}
}
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$1_1 = $8_1 + 10 | 0;
}
$9_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$0_1 + 544 >> 2] = HEAP32[$8_1 >> 2];
HEAP32[$0_1 + 548 >> 2] = $9_1;
HEAP8[$0_1 + 552 | 0] = HEAPU8[$8_1 + 8 | 0];
$6_1 = HEAPU16[$1_1 >> 1];
}
$1_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$7_1 + 4 >> 2] = $1_1;
HEAP8[$7_1 + 8 | 0] = HEAPU8[$0_1 + 552 | 0];
$5_1 = HEAP32[$0_1 + 520 >> 2];
$9_1 = HEAP32[$0_1 + 516 >> 2];
HEAP32[$0_1 + 488 >> 2] = $9_1;
HEAP32[$0_1 + 492 >> 2] = $5_1;
HEAP32[$0_1 + 496 >> 2] = HEAP32[$0_1 + 524 >> 2];
$8_1 = HEAPU8[$0_1 + 505 | 0] | HEAPU8[$0_1 + 506 | 0] << 8 | (HEAPU8[$0_1 + 507 | 0] << 16 | HEAPU8[$0_1 + 508 | 0] << 24);
$10_1 = $11_1 + Math_imul($17_1, 24) | 0;
$1_1 = HEAPU8[$0_1 + 501 | 0] | HEAPU8[$0_1 + 502 | 0] << 8 | (HEAPU8[$0_1 + 503 | 0] << 16 | HEAPU8[$0_1 + 504 | 0] << 24);
HEAP8[$10_1 + 13 | 0] = $1_1;
HEAP8[$10_1 + 14 | 0] = $1_1 >>> 8;
HEAP8[$10_1 + 15 | 0] = $1_1 >>> 16;
HEAP8[$10_1 + 16 | 0] = $1_1 >>> 24;
HEAP8[$10_1 + 17 | 0] = $8_1;
HEAP8[$10_1 + 18 | 0] = $8_1 >>> 8;
HEAP8[$10_1 + 19 | 0] = $8_1 >>> 16;
HEAP8[$10_1 + 20 | 0] = $8_1 >>> 24;
$1_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$10_1 + 8 >> 2] = HEAP32[$0_1 + 496 >> 2];
HEAP32[$10_1 + 12 >> 2] = $1_1;
HEAP32[$10_1 >> 2] = $9_1;
HEAP32[$10_1 + 4 >> 2] = $5_1;
HEAP16[$10_1 + 22 >> 1] = $6_1;
HEAP8[$10_1 + 21 | 0] = $4_1;
$17_1 = $17_1 + 1 | 0;
continue;
}
break;
};
$9_1 = HEAP32[$0_1 + 472 >> 2];
$26_1 = HEAP32[$0_1 + 476 >> 2];
$1_1 = $37($0_1 + 224 | 0);
if ($1_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 772;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$4_1 = $1_1 >>> 0 < 255 ? $1_1 : 255;
$33($0_1 + 40 | 0, $4_1, 4, 16);
HEAP32[$0_1 + 72 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 44 >> 2];
HEAP32[$0_1 + 64 >> 2] = HEAP32[$0_1 + 40 >> 2];
HEAP32[$0_1 + 68 >> 2] = $1_1;
$34($0_1 - -64 | 0, 0, $4_1, 4, 16);
$1_1 = HEAP32[$0_1 + 72 >> 2];
$19_1 = $1_1 + $4_1 | 0;
$1_1 = HEAP32[$0_1 + 68 >> 2] + ($1_1 << 4) | 0;
while (1) {
if ($4_1) {
$7_1 = $0_1 + 224 | 0;
$177($0_1 + 32 | 0, $7_1);
$111($0_1 + 296 | 0, HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2]);
$2_1 = $39($7_1);
if (($2_1 & 255) >>> 0 >= $17_1 >>> 0) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 1796;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 304 >> 2];
$7_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$1_1 + 4 >> 2] = $7_1;
HEAP8[$1_1 + 12 | 0] = $2_1;
$4_1 = $4_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$27_1 = HEAP32[$0_1 + 64 >> 2];
$14_1 = HEAP32[$0_1 + 68 >> 2];
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
$7_1 = 0;
HEAP32[$0_1 + 304 >> 2] = 0;
HEAP32[$0_1 + 296 >> 2] = 0;
HEAP32[$0_1 + 300 >> 2] = 1;
while (1) {
$3_1 = $8_1 - $7_1 | 0;
label$28 : {
while (1) {
if (($1_1 & 255) != 9 | $7_1 >>> 0 >= $8_1 >>> 0) {
break label$28
}
$1_1 = $0_1 + 224 | 0;
$5_1 = $39($1_1);
$11_1 = $42($1_1);
$1_1 = HEAPU8[$0_1 + 224 | 0];
label$30 : {
if ($19_1 >>> 0 > ($5_1 & 255) >>> 0) {
$2_1 = $11_1 + 1 | 0;
$2_1 = $2_1 ? $2_1 : -1;
if ($2_1 >>> 0 <= $3_1 >>> 0) {
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
$1_1 = $7_1;
$7_1 = $2_1 + $7_1 | 0;
if ($1_1 >>> 0 >= $7_1 >>> 0) {
HEAP32[$0_1 + 304 >> 2] = $7_1;
$1_1 = 9;
continue;
}
$135($0_1 + 296 | 0, $2_1);
$1_1 = $11_1 >>> 0 < 4294967294 ? $11_1 : -2;
$7_1 = HEAP32[$0_1 + 304 >> 2];
$6_1 = $7_1 + HEAP32[$0_1 + 300 >> 2] | 0;
while (1) {
HEAP8[$6_1 | 0] = $5_1;
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$6_1 = $6_1 + 1 | 0;
continue;
}
break;
};
$7_1 = $2_1 + $7_1 | 0;
HEAP32[$0_1 + 304 >> 2] = $7_1;
$1_1 = 9;
continue;
}
break;
};
$15_1 = HEAP32[$0_1 + 296 >> 2];
$10_1 = HEAP32[$0_1 + 300 >> 2];
$1_1 = $0_1 + 224 | 0;
$57($0_1 + 240 | 0, $1_1, $42($1_1), $7_1);
$1_1 = $7_1;
if ($1_1 >>> 0 > HEAPU32[$0_1 + 236 >> 2]) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 3;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
$1_1 = 0;
}
$2_1 = $0_1 + 560 | 0;
$48($2_1, $1_1);
$49($2_1, $1_1);
$2_1 = HEAP32[$0_1 + 568 >> 2];
$8_1 = $2_1 + $1_1 | 0;
$4_1 = HEAP32[$0_1 + 564 >> 2] + ($2_1 << 2) | 0;
while (1) {
if ($1_1) {
$2_1 = $195($0_1 + 224 | 0);
$11_1 = i64toi32_i32$HIGH_BITS;
$3_1 = $11_1 + $12_1 | 0;
$5_1 = $2_1 + $13_1 | 0;
$3_1 = $2_1 >>> 0 > $5_1 >>> 0 ? $3_1 + 1 | 0 : $3_1;
$2_1 = $5_1;
$5_1 = $3_1 >> 31;
$6_1 = $2_1;
$2_1 = ($2_1 >>> 0 < $13_1 >>> 0 & ($3_1 | 0) <= ($12_1 | 0) | ($3_1 | 0) < ($12_1 | 0)) ^ ($11_1 | 0) < 0;
$13_1 = $2_1 ? $5_1 : $6_1;
$2_1 = $2_1 ? $5_1 ^ -2147483648 : $3_1;
$12_1 = $2_1;
$2_1 = !$2_1;
if (!$2_1) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 2052;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$4_1 >> 2] = $2_1 ? $13_1 : 0;
$1_1 = $1_1 - 1 | 0;
$4_1 = $4_1 + 4 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 568 >> 2] = $8_1;
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
$8_1 = 4;
$3_1 = 0;
while (1) {
label$43 : {
if (($3_1 | 0) != 24) {
HEAP32[($0_1 - -64 | 0) + $3_1 >> 2] = $1_1;
$6_1 = Math_imul($1_1, 12);
$4_1 = $37($0_1 + 224 | 0);
while (1) {
if (!$4_1) {
break label$43
}
$315($0_1 + 296 | 0, $0_1 + 224 | 0);
if (HEAP32[$0_1 + 544 >> 2] == ($1_1 | 0)) {
$141($0_1 + 544 | 0);
$8_1 = HEAP32[$0_1 + 548 >> 2];
}
$5_1 = $6_1 + $8_1 | 0;
HEAP32[$5_1 + 8 >> 2] = HEAP32[$0_1 + 304 >> 2];
$2_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$5_1 + 4 >> 2] = $2_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 552 >> 2] = $1_1;
$4_1 = $4_1 - 1 | 0;
$6_1 = $6_1 + 12 | 0;
continue;
};
}
$5_1 = $0_1 + 224 | 0;
$315($0_1 + 252 | 0, $5_1);
$20_1 = HEAP32[$0_1 + 84 >> 2];
$2_1 = HEAP32[$0_1 + 80 >> 2];
$21_1 = HEAP32[$0_1 + 76 >> 2];
$22_1 = HEAP32[$0_1 + 72 >> 2];
$23_1 = HEAP32[$0_1 + 68 >> 2];
$248($0_1 + 264 | 0, $5_1, HEAP32[$0_1 + 64 >> 2]);
$3_1 = $0_1 + 296 | 0;
$4_1 = $37($5_1);
$48($3_1, $4_1);
$49($3_1, $4_1);
$3_1 = HEAP32[$0_1 + 304 >> 2];
$24_1 = $3_1 + $4_1 | 0;
$3_1 = HEAP32[$0_1 + 300 >> 2] + ($3_1 << 2) | 0;
$6_1 = 0;
while (1) {
if ($4_1) {
$5_1 = $42($0_1 + 224 | 0) + $6_1 | 0;
$6_1 = $5_1 >>> 0 < $6_1 >>> 0 ? -1 : $5_1;
HEAP32[$3_1 >> 2] = $6_1;
$4_1 = $4_1 - 1 | 0;
$3_1 = $3_1 + 4 | 0;
continue;
}
break;
};
if (($6_1 | 0) != ($7_1 | 0)) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 2308;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$16_1 = HEAP32[$0_1 + 296 >> 2];
$8_1 = HEAP32[$0_1 + 300 >> 2];
$3_1 = $0_1 + 224 | 0;
$248($0_1 + 280 | 0, $3_1, $21_1);
$3_1 = $37($3_1);
if ($3_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 772;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$6_1 = $3_1 >>> 0 < 255 ? $3_1 : 255;
$33($0_1 + 24 | 0, $6_1, 4, 28);
HEAP32[$0_1 + 580 >> 2] = 0;
$3_1 = HEAP32[$0_1 + 28 >> 2];
HEAP32[$0_1 + 572 >> 2] = HEAP32[$0_1 + 24 >> 2];
HEAP32[$0_1 + 576 >> 2] = $3_1;
$34($0_1 + 572 | 0, 0, $6_1, 4, 28);
$3_1 = HEAP32[$0_1 + 580 >> 2];
$11_1 = $3_1 + $6_1 | 0;
$4_1 = HEAP32[$0_1 + 576 >> 2] + Math_imul($3_1, 28) | 0;
$13_1 = $0_1 + 308 | 0;
$3_1 = $2_1;
while (1) {
if ($6_1) {
$5_1 = $0_1 + 224 | 0;
$177($0_1 + 16 | 0, $5_1);
$111($0_1 + 296 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
$248($0_1 + 488 | 0, $5_1, $3_1);
$3_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$13_1 + 8 >> 2] = HEAP32[$0_1 + 496 >> 2];
HEAP32[$13_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 492 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$0_1 + 488 >> 2];
HEAP32[$13_1 + 4 >> 2] = $3_1;
$5_1 = HEAP32[$0_1 + 496 >> 2];
$12_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$0_1 + 320 >> 2];
$3_1 = HEAP32[$0_1 + 316 >> 2];
HEAP32[$4_1 + 16 >> 2] = HEAP32[$0_1 + 312 >> 2];
HEAP32[$4_1 + 20 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 308 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$0_1 + 304 >> 2];
HEAP32[$4_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
$3_1 = $5_1 + $12_1 | 0;
$3_1 = $3_1 >>> 0 < $12_1 >>> 0 ? -1 : $3_1;
$6_1 = $6_1 - 1 | 0;
$4_1 = $4_1 + 28 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 580 >> 2] = $11_1;
$5_1 = $37($0_1 + 224 | 0);
if ($5_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 224 | 0] == 9) {
HEAP32[$0_1 + 224 >> 2] = 772;
HEAP32[$0_1 + 228 >> 2] = 0;
}
HEAP32[$0_1 + 232 >> 2] = 1;
HEAP32[$0_1 + 236 >> 2] = 0;
}
$12_1 = $5_1 >>> 0 < 255 ? $5_1 : 255;
$33($0_1 + 8 | 0, $12_1, 4, 16);
$4_1 = 0;
HEAP32[$0_1 + 592 >> 2] = 0;
$5_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$0_1 + 584 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 588 >> 2] = $5_1;
$34($0_1 + 584 | 0, 0, $12_1, 4, 16);
$11_1 = HEAP32[$0_1 + 592 >> 2];
$6_1 = HEAP32[$0_1 + 588 >> 2] + ($11_1 << 4) | 0;
while (1) {
$13_1 = $4_1 + $20_1 | 0;
if (($4_1 | 0) != ($12_1 | 0)) {
$177($0_1, $0_1 + 224 | 0);
$111($0_1 + 296 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$5_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$6_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 + 308 >> 2] = $13_1;
$5_1 = HEAP32[$0_1 + 308 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$0_1 + 304 >> 2];
HEAP32[$6_1 + 12 >> 2] = $5_1;
$6_1 = $6_1 + 16 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 592 >> 2] = $4_1 + $11_1;
$12_1 = $42($0_1 + 224 | 0);
$11_1 = $42($0_1 + 224 | 0);
$5_1 = $42($0_1 + 224 | 0);
HEAP8[$0_1 + 492 | 0] = ($1_1 | 0) == ($13_1 | 0);
HEAP8[$0_1 + 491 | 0] = ($3_1 | 0) == ($20_1 | 0);
HEAP8[$0_1 + 489 | 0] = ($21_1 | 0) == ($22_1 + $24_1 | 0);
$3_1 = HEAP32[$0_1 + 292 >> 2];
$1_1 = $3_1 + HEAP32[$0_1 + 288 >> 2] | 0;
HEAP8[$0_1 + 490 | 0] = ($2_1 | 0) == (($1_1 >>> 0 < $3_1 >>> 0 ? -1 : $1_1) | 0);
$2_1 = HEAP32[$0_1 + 276 >> 2];
$1_1 = $2_1 + HEAP32[$0_1 + 272 >> 2] | 0;
HEAP8[$0_1 + 488 | 0] = ($23_1 | 0) == (($1_1 >>> 0 < $2_1 >>> 0 ? -1 : $1_1) | 0);
$1_1 = 0;
$3_1 = !$11_1 | ($12_1 | 0) != 0;
label$59 : {
label$60 : {
while (1) {
if (($1_1 | 0) != 5) {
$2_1 = ($0_1 + 488 | 0) + $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if (HEAPU8[$2_1 | 0]) {
continue
}
break label$60;
}
break;
};
if (!$3_1) {
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
$2_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$0_1 + 424 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$0_1 + 428 >> 2] = $2_1;
HEAP32[$0_1 + 328 >> 2] = $7_1;
HEAP32[$0_1 + 320 >> 2] = $15_1;
HEAP32[$0_1 + 324 >> 2] = $10_1;
HEAP32[$0_1 + 316 >> 2] = $19_1;
HEAP32[$0_1 + 308 >> 2] = $27_1;
HEAP32[$0_1 + 312 >> 2] = $14_1;
HEAP32[$0_1 + 304 >> 2] = $17_1;
$2_1 = HEAP32[$0_1 + 244 >> 2];
HEAP32[$0_1 + 332 >> 2] = HEAP32[$0_1 + 240 >> 2];
HEAP32[$0_1 + 336 >> 2] = $2_1;
HEAP32[$0_1 + 340 >> 2] = HEAP32[$0_1 + 248 >> 2];
$2_1 = HEAP32[$0_1 + 564 >> 2];
HEAP32[$0_1 + 344 >> 2] = HEAP32[$0_1 + 560 >> 2];
HEAP32[$0_1 + 348 >> 2] = $2_1;
HEAP32[$0_1 + 352 >> 2] = HEAP32[$0_1 + 568 >> 2];
HEAP32[$0_1 + 296 >> 2] = $9_1;
HEAP32[$0_1 + 300 >> 2] = $26_1;
HEAP32[$0_1 + 388 >> 2] = $16_1;
HEAP32[$0_1 + 392 >> 2] = $8_1;
HEAP32[$0_1 + 396 >> 2] = $24_1;
HEAP32[$0_1 + 436 >> 2] = $22_1;
HEAP32[$0_1 + 440 >> 2] = $23_1;
$2_1 = HEAP32[$0_1 + 276 >> 2];
HEAP32[$0_1 + 364 >> 2] = HEAP32[$0_1 + 272 >> 2];
HEAP32[$0_1 + 368 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 268 >> 2];
HEAP32[$0_1 + 356 >> 2] = HEAP32[$0_1 + 264 >> 2];
HEAP32[$0_1 + 360 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 284 >> 2];
HEAP32[$0_1 + 372 >> 2] = HEAP32[$0_1 + 280 >> 2];
HEAP32[$0_1 + 376 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 292 >> 2];
HEAP32[$0_1 + 380 >> 2] = HEAP32[$0_1 + 288 >> 2];
HEAP32[$0_1 + 384 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 576 >> 2];
HEAP32[$0_1 + 400 >> 2] = HEAP32[$0_1 + 572 >> 2];
HEAP32[$0_1 + 404 >> 2] = $2_1;
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 580 >> 2];
HEAP32[$0_1 + 420 >> 2] = HEAP32[$0_1 + 592 >> 2];
$2_1 = HEAP32[$0_1 + 588 >> 2];
HEAP32[$0_1 + 412 >> 2] = HEAP32[$0_1 + 584 >> 2];
HEAP32[$0_1 + 416 >> 2] = $2_1;
HEAP32[$0_1 + 464 >> 2] = $5_1;
HEAP32[$0_1 + 460 >> 2] = $11_1;
HEAP32[$0_1 + 456 >> 2] = $12_1;
HEAP32[$0_1 + 452 >> 2] = HEAP32[$0_1 + 260 >> 2];
$2_1 = HEAP32[$0_1 + 256 >> 2];
HEAP32[$0_1 + 444 >> 2] = HEAP32[$0_1 + 252 >> 2];
HEAP32[$0_1 + 448 >> 2] = $2_1;
label$63 : {
label$64 : {
label$65 : {
if (!$1_1) {
$13_1 = HEAP32[$0_1 + 224 >> 2];
$12_1 = HEAP32[$0_1 + 228 >> 2];
$102($0_1 + 296 | 0);
break label$65;
}
$2_1 = $0_1 + 308 | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 200 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 204 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 208 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 212 >> 2] = $1_1;
HEAP32[$0_1 + 216 >> 2] = HEAP32[$2_1 + 16 >> 2];
$13_1 = HEAP32[$0_1 + 300 >> 2];
$12_1 = HEAP32[$0_1 + 304 >> 2];
wasm2js_memory_copy($0_1 + 128 | 0, $0_1 + 332 | 0, 72);
$2_1 = $0_1 + 436 | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 96 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 100 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 108 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$0_1 + 112 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$0_1 + 116 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 28 >> 2];
HEAP32[$0_1 + 120 >> 2] = HEAP32[$2_1 + 24 >> 2];
HEAP32[$0_1 + 124 >> 2] = $1_1;
$2_1 = $9_1;
if (($2_1 | 0) != -2147483648) {
break label$64
}
}
$319($0_1 + 596 | 0, $13_1, $12_1);
break label$63;
}
$15_1 = HEAP32[$0_1 + 432 >> 2];
$8_1 = HEAP32[$0_1 + 424 >> 2];
$11_1 = HEAP32[$0_1 + 428 >> 2];
$10_1 = HEAP32[$0_1 + 420 >> 2];
$3_1 = HEAP32[$0_1 + 416 >> 2];
$5_1 = HEAP32[$0_1 + 412 >> 2];
$16_1 = HEAP32[$0_1 + 408 >> 2];
$9_1 = HEAP32[$0_1 + 404 >> 2];
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
$174($1_1);
$136($1_1, 123);
$1_1 = $243($1_1, 1048637, 4);
$245($1_1, $7_1);
$14_1 = $243($1_1, 1048641, 6);
$174($14_1);
$136($14_1, 91);
$4_1 = Math_imul($16_1, 28);
$1_1 = $9_1;
while (1) {
if ($4_1) {
$175($14_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$4_1 = $4_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$136($14_1, 93);
$14_1 = $243($14_1, 1048647, 7);
$174($14_1);
$136($14_1, 91);
$4_1 = $10_1 << 4;
$1_1 = $3_1;
while (1) {
if ($4_1) {
$175($14_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$4_1 = $4_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$136($14_1, 93);
$1_1 = $243($14_1, 1048654, 9);
$245($1_1, $15_1);
$136($1_1, 125);
if (HEAP32[265693] != -2147483648) {
$102(1062772);
$67();
$1_1 = HEAP32[265737] + 8 | 0;
$4_1 = HEAP32[265738];
while (1) {
if ($4_1) {
$27(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$4_1 = $4_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[265736], HEAP32[265737], 4, 16);
}
HEAP32[265694] = $13_1;
HEAP32[265695] = $12_1;
HEAP32[265693] = $2_1;
$1_1 = HEAP32[$0_1 + 492 >> 2];
HEAP32[265696] = HEAP32[$0_1 + 488 >> 2];
HEAP32[265697] = $1_1;
$1_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[265698] = HEAP32[$0_1 + 496 >> 2];
HEAP32[265699] = $1_1;
HEAP32[265700] = HEAP32[$0_1 + 504 >> 2];
HEAP32[265701] = $7_1;
wasm2js_memory_copy(1062808, $0_1 + 296 | 0, 72);
HEAP32[265727] = $15_1;
HEAP32[265725] = $8_1;
HEAP32[265726] = $11_1;
HEAP32[265724] = $10_1;
HEAP32[265723] = $3_1;
HEAP32[265722] = $5_1;
HEAP32[265721] = $16_1;
HEAP32[265720] = $9_1;
HEAP32[265738] = 0;
HEAP32[265739] = -2147483648;
HEAP32[265736] = 0;
HEAP32[265737] = 4;
$1_1 = HEAP32[$0_1 + 68 >> 2];
HEAP32[265728] = HEAP32[$0_1 + 64 >> 2];
HEAP32[265729] = $1_1;
$1_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[265730] = HEAP32[$0_1 + 72 >> 2];
HEAP32[265731] = $1_1;
$1_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[265732] = HEAP32[$0_1 + 80 >> 2];
HEAP32[265733] = $1_1;
$1_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[265734] = HEAP32[$0_1 + 88 >> 2];
HEAP32[265735] = $1_1;
}
$27($25_1, $18_1);
$27(HEAP32[265690], HEAP32[265691]);
$7_1 = HEAP32[$0_1 + 604 >> 2];
HEAP32[265692] = $7_1;
$1_1 = HEAP32[$0_1 + 600 >> 2];
HEAP32[265690] = HEAP32[$0_1 + 596 >> 2];
HEAP32[265691] = $1_1;
global$0 = $0_1 + 608 | 0;
return $7_1 | 0;
}
$3_1 = $3_1 + 4 | 0;
continue;
};
}

function $353() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0;
$0_1 = global$0 - 256 | 0;
global$0 = $0_1;
$26_1 = HEAP32[265688];
$35_1 = HEAP32[265687];
HEAP32[265687] = 0;
HEAP32[265688] = 1;
$2_1 = HEAP32[265689];
HEAP32[265689] = 0;
label$1 : {
if (!(HEAP32[265693] != -2147483648 & HEAP32[265745] != -2147483648)) {
$321($0_1 + 104 | 0);
break label$1;
}
$323($0_1 + 68 | 0, $26_1, $2_1);
$0($0_1 + 104 | 0, HEAP32[$0_1 + 72 >> 2], HEAP32[$0_1 + 76 >> 2], 10);
$1_1 = $0_1 + 216 | 0;
$2_1 = HEAP32[$0_1 + 104 >> 2];
label$4 : {
if (!$2_1) {
$2_1 = 1;
$5_1 = 1;
break label$4;
}
$3_1 = HEAP32[$0_1 + 116 >> 2];
$4_1 = HEAP32[$0_1 + 108 >> 2];
$5_1 = HEAP32[$0_1 + 112 >> 2];
}
$11($1_1, $5_1, $3_1, 0);
$179($0_1 + 56 | 0, $1_1);
$14_1 = 4;
$3_1 = HEAP32[$0_1 + 56 >> 2];
if ($3_1) {
$1_1 = HEAP32[$0_1 + 60 >> 2];
$5_1 = $0_1 + 104 | 0;
$44($5_1, 4);
$8_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[$8_1 + 4 >> 2] = $1_1;
HEAP32[$8_1 >> 2] = $3_1;
HEAP32[$0_1 + 168 >> 2] = 1;
$3_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[$0_1 + 160 >> 2] = HEAP32[$0_1 + 104 >> 2];
HEAP32[$0_1 + 164 >> 2] = $3_1;
wasm2js_memory_copy($5_1, $0_1 + 216 | 0, 40);
while (1) {
$179($0_1 + 48 | 0, $0_1 + 104 | 0);
$1_1 = HEAP32[$0_1 + 48 >> 2];
if ($1_1) {
$5_1 = HEAP32[$0_1 + 52 >> 2];
$3_1 = HEAP32[$0_1 + 168 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 160 >> 2]) {
$143($0_1 + 160 | 0, 1)
}
$8_1 = HEAP32[$0_1 + 164 >> 2] + ($3_1 << 3) | 0;
HEAP32[$8_1 + 4 >> 2] = $5_1;
HEAP32[$8_1 >> 2] = $1_1;
HEAP32[$0_1 + 168 >> 2] = $3_1 + 1;
continue;
}
break;
};
$27_1 = HEAP32[$0_1 + 168 >> 2];
$36_1 = HEAP32[$0_1 + 160 >> 2];
$14_1 = HEAP32[$0_1 + 164 >> 2];
}
$3_1 = HEAP32[265698] << 4;
$5_1 = HEAP32[265697] + 8 | 0;
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
if ($21_1 >>> 0 >= HEAPU32[265695]) {
break label$13
}
$2_1 = HEAP32[265694] + Math_imul($21_1, 24) | 0;
$28_1 = HEAPU8[$2_1 + 21 | 0];
if (($28_1 | 0) == 3) {
break label$13
}
$37_1 = HEAPU16[$2_1 + 22 >> 1];
HEAP8[$0_1 + 88 | 0] = HEAPU8[$2_1 + 20 | 0];
$1_1 = HEAP32[$2_1 + 16 >> 2];
HEAP32[$0_1 + 80 >> 2] = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 84 >> 2] = $1_1;
$38_1 = ($27_1 << 3) + $14_1 | 0;
$29_1 = HEAP32[265747];
$30_1 = HEAP32[265746];
$31_1 = $0_1 + 220 | 0;
$39_1 = $0_1 + 164 | 0;
$22_1 = $0_1 + 144 | 0;
$40_1 = $0_1 + 136 | 0;
$15_1 = -2147483648;
$16_1 = $14_1;
label$15 : while (1) {
if (($16_1 | 0) == ($38_1 | 0)) {
break label$12
}
$23_1 = HEAP32[$16_1 >> 2];
$17_1 = HEAP32[$16_1 + 4 >> 2];
$3_1 = 0;
HEAP32[$0_1 + 100 >> 2] = 0;
HEAP32[$0_1 + 92 >> 2] = 0;
HEAP32[$0_1 + 96 >> 2] = 4;
$2_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[$22_1 >> 2] = HEAP32[$0_1 + 80 >> 2];
HEAP32[$22_1 + 4 >> 2] = $2_1;
HEAP8[$22_1 + 8 | 0] = HEAPU8[$0_1 + 88 | 0];
HEAP32[$0_1 + 140 >> 2] = $17_1;
HEAP32[$0_1 + 136 >> 2] = $23_1;
HEAP32[$0_1 + 128 >> 2] = 0;
HEAP32[$0_1 + 132 >> 2] = 0;
HEAP32[$0_1 + 124 >> 2] = $17_1;
HEAP32[$0_1 + 120 >> 2] = $23_1;
HEAP32[$0_1 + 112 >> 2] = 0;
HEAP32[$0_1 + 116 >> 2] = 0;
HEAP32[$0_1 + 104 >> 2] = 0;
HEAP32[$0_1 + 108 >> 2] = 4;
HEAP16[$0_1 + 154 >> 1] = $37_1;
HEAP8[$0_1 + 153 | 0] = $28_1;
$2_1 = 4;
$6_1 = 0;
while (1) {
$8_1 = $3_1 & 1;
while (1) {
$233($0_1 + 200 | 0, $0_1 + 104 | 0);
label$18 : {
label$19 : {
if (HEAPU8[$0_1 + 212 | 0] != 3) {
$163($0_1 + 216 | 0, $40_1, $0_1 + 200 | 0);
$1_1 = HEAP32[$0_1 + 216 >> 2];
if (($1_1 | 0) == -2147483648) {
continue
}
wasm2js_memory_copy($39_1, $31_1, 36);
HEAP32[$0_1 + 160 >> 2] = $1_1;
$111($31_1, HEAP32[$0_1 + 176 >> 2], HEAP32[$0_1 + 180 >> 2]);
HEAP8[$0_1 + 216 | 0] = $21_1;
if (!$29_1) {
break label$19
}
$3_1 = 0;
$1_1 = $29_1;
while (1) if ($1_1 >>> 0 <= 1) {
$3_1 = Math_imul($3_1, 20) + $30_1 | 0;
if ($169($0_1 + 216 | 0, $3_1) & 255) {
break label$19
}
$5_1 = HEAP32[$3_1 + 16 >> 2];
break label$18;
} else {
$7_1 = $3_1;
$5_1 = $1_1 >>> 1 | 0;
$3_1 = $5_1 + $3_1 | 0;
$3_1 = ($169($0_1 + 216 | 0, Math_imul($3_1, 20) + $30_1 | 0) & 255) == 1 ? $7_1 : $3_1;
$1_1 = $1_1 - $5_1 | 0;
continue;
};
}
$108(HEAP32[$0_1 + 104 >> 2], HEAP32[$0_1 + 108 >> 2]);
$41_1 = HEAP32[$0_1 + 92 >> 2];
$9_1 = HEAP32[$0_1 + 96 >> 2];
label$24 : {
if (!$6_1) {
break label$24
}
HEAP32[$0_1 + 208 >> 2] = 0;
HEAP32[$0_1 + 200 >> 2] = $9_1;
HEAP32[$0_1 + 204 >> 2] = Math_imul($6_1, 12) + $9_1;
$339($0_1 + 104 | 0, $0_1 + 200 | 0);
label$25 : {
if (HEAP32[$0_1 + 104 >> 2] == 1) {
$3_1 = HEAP32[$0_1 + 112 >> 2];
$1_1 = HEAP32[$0_1 + 108 >> 2];
$33($0_1 + 40 | 0, 4, 4, 8);
$5_1 = HEAP32[$0_1 + 40 >> 2];
$7_1 = HEAP32[$0_1 + 44 >> 2];
$4_1 = $7_1;
HEAP32[$4_1 >> 2] = $1_1;
HEAP32[$4_1 + 4 >> 2] = $3_1;
$1_1 = 1;
HEAP32[$0_1 + 168 >> 2] = 1;
HEAP32[$0_1 + 164 >> 2] = $4_1;
HEAP32[$0_1 + 160 >> 2] = $5_1;
HEAP32[$0_1 + 224 >> 2] = HEAP32[$0_1 + 208 >> 2];
$4_1 = HEAP32[$0_1 + 204 >> 2];
HEAP32[$0_1 + 216 >> 2] = HEAP32[$0_1 + 200 >> 2];
HEAP32[$0_1 + 220 >> 2] = $4_1;
$3_1 = 12;
while (1) {
$339($0_1 + 104 | 0, $0_1 + 216 | 0);
if (HEAP32[$0_1 + 104 >> 2] == 1) {
$4_1 = HEAP32[$0_1 + 112 >> 2];
$5_1 = HEAP32[$0_1 + 108 >> 2];
if (HEAP32[$0_1 + 160 >> 2] == ($1_1 | 0)) {
$34($0_1 + 160 | 0, $1_1, 1, 4, 8);
$7_1 = HEAP32[$0_1 + 164 >> 2];
}
$2_1 = $3_1 + $7_1 | 0;
HEAP32[$2_1 >> 2] = $4_1;
HEAP32[$2_1 - 4 >> 2] = $5_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 168 >> 2] = $1_1;
$3_1 = $3_1 + 8 | 0;
continue;
}
break;
};
$4_1 = HEAP32[$0_1 + 160 >> 2];
break label$25;
}
$7_1 = 4;
$1_1 = 0;
$4_1 = 0;
}
$42_1 = $4_1;
$32_1 = ($1_1 << 3) + $7_1 | 0;
$10_1 = 0;
$11_1 = $7_1;
$24_1 = 0;
$8_1 = 0;
while (1) {
if (($11_1 | 0) != ($32_1 | 0)) {
HEAP32[$0_1 + 200 >> 2] = $11_1;
HEAP8[$0_1 + 236 | 0] = 0;
HEAP32[$0_1 + 224 >> 2] = $32_1;
HEAP32[$0_1 + 220 >> 2] = $7_1;
HEAP32[$0_1 + 216 >> 2] = 36;
HEAP32[$0_1 + 228 >> 2] = $24_1;
HEAP32[$0_1 + 232 >> 2] = $0_1 + 200;
label$32 : {
label$33 : {
$2_1 = $346($0_1 + 216 | 0);
if ($2_1) {
$1_1 = 4;
$33($0_1 + 32 | 0, 4, 4, 4);
$4_1 = HEAP32[$0_1 + 32 >> 2];
$5_1 = HEAP32[$0_1 + 36 >> 2];
HEAP32[$5_1 >> 2] = $2_1;
$2_1 = 1;
HEAP32[$0_1 + 168 >> 2] = 1;
HEAP32[$0_1 + 164 >> 2] = $5_1;
HEAP32[$0_1 + 160 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 236 >> 2];
HEAP32[$0_1 + 120 >> 2] = HEAP32[$0_1 + 232 >> 2];
HEAP32[$0_1 + 124 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 228 >> 2];
HEAP32[$0_1 + 112 >> 2] = HEAP32[$0_1 + 224 >> 2];
HEAP32[$0_1 + 116 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 220 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$0_1 + 216 >> 2];
HEAP32[$0_1 + 108 >> 2] = $4_1;
while (1) {
$4_1 = $346($0_1 + 104 | 0);
if (!$4_1) {
break label$33
}
if (HEAP32[$0_1 + 160 >> 2] == ($2_1 | 0)) {
$34($0_1 + 160 | 0, $2_1, 1, 4, 4);
$5_1 = HEAP32[$0_1 + 164 >> 2];
}
HEAP32[$1_1 + $5_1 >> 2] = $4_1;
$2_1 = $2_1 + 1 | 0;
HEAP32[$0_1 + 168 >> 2] = $2_1;
$1_1 = $1_1 + 4 | 0;
continue;
};
}
$19_1 = 4;
$33_1 = 0;
$2_1 = 0;
$4_1 = 0;
break label$32;
}
$33_1 = HEAP32[$0_1 + 160 >> 2];
$3_1 = 0;
$19_1 = HEAP32[$0_1 + 164 >> 2];
$1_1 = $19_1;
$5_1 = $2_1;
while (1) {
$3_1 = HEAP32[HEAP32[$1_1 >> 2] + 4 >> 2] | $3_1;
$1_1 = $1_1 + 4 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$4_1 = 0;
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 & $3_1;
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
}
$5_1 = $4_1;
$24_1 = $24_1 + 1 | 0;
$4_1 = 0;
$3_1 = $19_1;
$1_1 = $2_1;
while (1) {
if ($1_1 >>> 0 >= 2) {
$18_1 = HEAP32[$3_1 >> 2];
$1_1 = $1_1 - 1 | 0;
$3_1 = $3_1 + 4 | 0;
$13_1 = HEAP32[$3_1 >> 2];
if (HEAP32[$13_1 >> 2] == (HEAP32[$18_1 >> 2] + 1 | 0)) {
$18_1 = HEAP32[$18_1 + 4 >> 2] != HEAP32[$13_1 + 4 >> 2]
} else {
$18_1 = 0
}
$4_1 = $18_1 + $4_1 | 0;
continue;
}
break;
};
$4_1 = ($5_1 << 4 | ($2_1 >>> 0 < 6 ? $2_1 : 6)) + (($4_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $4_1) << 2) | 0;
if ($4_1 >>> 0 > $8_1 >>> 0) {
$10_1 = HEAP32[$11_1 >> 2];
$8_1 = $4_1;
}
$59($33_1, $19_1, 4, 4);
$11_1 = $11_1 + 8 | 0;
continue;
}
break;
};
$59($42_1, $7_1, 4, 8);
$4_1 = ($15_1 | 0) == -2147483648;
if (!$4_1 & $8_1 >>> 0 <= $43_1 >>> 0) {
break label$24
}
HEAP32[$0_1 + 116 >> 2] = $6_1;
HEAP32[$0_1 + 112 >> 2] = $9_1;
HEAP32[$0_1 + 108 >> 2] = $17_1;
HEAP32[$0_1 + 104 >> 2] = $23_1;
$3_1 = $10_1 - 8 | 0;
$3_1 = $3_1 >>> 0 > $10_1 >>> 0 ? 0 : $3_1;
label$43 : {
label$44 : {
while (1) {
if ($3_1 >>> 0 >= $10_1 >>> 0) {
break label$44
}
$158($0_1 + 16 | 0, $0_1 + 104 | 0, $10_1);
$10_1 = $10_1 - 1 | 0;
if (HEAP32[$0_1 + 16 >> 2] != 1) {
continue
}
break;
};
$1_1 = HEAP32[$0_1 + 20 >> 2];
break label$43;
}
$158($0_1 + 24 | 0, $0_1 + 104 | 0, $3_1);
$1_1 = HEAP32[$0_1 + 24 >> 2] & 1 ? HEAP32[$0_1 + 28 >> 2] : $3_1;
}
$3_1 = $1_1 + 36 | 0;
$5_1 = $3_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $3_1;
$44_1 = !$1_1 | $1_1 >>> 0 >= $6_1 >>> 0 ? 0 : HEAP32[Math_imul($1_1, 12) + $9_1 >> 2];
$7_1 = $5_1 - 1 | 0;
if (!($3_1 >>> 0 >= $6_1 >>> 0 | $7_1 >>> 0 >= $6_1 >>> 0)) {
$17_1 = HEAP32[(Math_imul($7_1, 12) + $9_1 | 0) + 4 >> 2]
}
$3_1 = 0;
if ($6_1 >>> 0 > $7_1 >>> 0) {
$3_1 = $1_1 >>> 0 > $5_1 >>> 0 ? 0 : Math_imul($1_1, 12) + $9_1 | 0;
$2_1 = $5_1 - $1_1 | 0;
}
$1_1 = $3_1 ? $3_1 : 4;
HEAP32[$0_1 + 200 >> 2] = $1_1;
HEAP32[$0_1 + 204 >> 2] = $1_1 + Math_imul($3_1 ? $2_1 : 0, 12);
$340($0_1 + 104 | 0, $0_1 + 200 | 0);
label$49 : {
if (HEAP32[$0_1 + 104 >> 2] == 1) {
$1_1 = HEAP32[$0_1 + 200 >> 2];
$5_1 = HEAP32[$0_1 + 204 >> 2];
$6_1 = HEAP32[$0_1 + 112 >> 2];
$7_1 = HEAP32[$0_1 + 108 >> 2];
$33($0_1 + 8 | 0, 4, 4, 8);
$11_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$2_1 >> 2] = $7_1;
HEAP32[$2_1 + 4 >> 2] = $6_1;
$12_1 = 1;
HEAP32[$0_1 + 224 >> 2] = 1;
HEAP32[$0_1 + 220 >> 2] = $2_1;
HEAP32[$0_1 + 216 >> 2] = $11_1;
HEAP32[$0_1 + 160 >> 2] = $1_1;
HEAP32[$0_1 + 164 >> 2] = $5_1;
$1_1 = 12;
while (1) {
$340($0_1 + 104 | 0, $0_1 + 160 | 0);
if (HEAP32[$0_1 + 104 >> 2] == 1) {
$3_1 = HEAP32[$0_1 + 112 >> 2];
$5_1 = HEAP32[$0_1 + 108 >> 2];
if (HEAP32[$0_1 + 216 >> 2] == ($12_1 | 0)) {
$34($0_1 + 216 | 0, $12_1, 1, 4, 8);
$2_1 = HEAP32[$0_1 + 220 >> 2];
}
$6_1 = $1_1 + $2_1 | 0;
HEAP32[$6_1 >> 2] = $3_1;
HEAP32[$6_1 - 4 >> 2] = $5_1;
$12_1 = $12_1 + 1 | 0;
HEAP32[$0_1 + 224 >> 2] = $12_1;
$1_1 = $1_1 + 8 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$0_1 + 216 >> 2];
break label$49;
}
$2_1 = 4;
$12_1 = 0;
$1_1 = 0;
}
if (!$4_1) {
$56($15_1, $20_1)
}
$45_1 = $17_1;
$25_1 = $34_1;
$20_1 = $2_1;
$15_1 = $1_1;
$43_1 = $8_1;
}
$34_1 = $34_1 + 1 | 0;
$16_1 = $16_1 + 8 | 0;
$59($41_1, $9_1, 4, 12);
continue label$15;
}
$5_1 = 0;
}
$27(HEAP32[$0_1 + 220 >> 2], HEAP32[$0_1 + 224 >> 2]);
$1_1 = HEAP32[$0_1 + 188 >> 2];
if (HEAPU8[$0_1 + 196 | 0] != 1) {
$7_1 = HEAP32[$0_1 + 184 >> 2];
if (HEAP32[$0_1 + 92 >> 2] == ($6_1 | 0)) {
$141($0_1 + 92 | 0);
$2_1 = HEAP32[$0_1 + 96 >> 2];
}
$3_1 = Math_imul($6_1, 12) + $2_1 | 0;
HEAP32[$3_1 + 8 >> 2] = $5_1 | ($8_1 ? ($1_1 >>> 0 <= $4_1 >>> 0 ? $13_1 : 0) : 0);
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = $7_1;
$6_1 = $6_1 + 1 | 0;
HEAP32[$0_1 + 100 >> 2] = $6_1;
$91($0_1 + 160 | 0);
continue;
}
break;
};
$91($0_1 + 160 | 0);
$3_1 = 1;
$4_1 = $1_1;
$13_1 = $5_1;
continue;
};
};
}
HEAP32[$0_1 + 224 >> 2] = 0;
HEAP32[$0_1 + 216 >> 2] = 0;
HEAP32[$0_1 + 220 >> 2] = 1;
$2_1 = $0_1 + 216 | 0;
$174($2_1);
$136($2_1, 123);
break label$11;
}
$1_1 = 0;
HEAP32[$0_1 + 224 >> 2] = 0;
HEAP32[$0_1 + 216 >> 2] = 0;
HEAP32[$0_1 + 220 >> 2] = 1;
$2_1 = $0_1 + 216 | 0;
$174($2_1);
$136($2_1, 123);
if (($15_1 | 0) == -2147483648) {
break label$11
}
if ($25_1 >>> 0 < $27_1 >>> 0) {
$2_1 = ($25_1 << 3) + $14_1 | 0;
$3_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = HEAP32[$2_1 >> 2];
}
$2_1 = $243($0_1 + 216 | 0, 1051648, 5);
$245($2_1, $25_1);
$2_1 = $243($2_1, 1051653, 5);
$5_1 = $1_1 ? $1_1 : 1;
$8_1 = $1_1 ? $3_1 : 0;
$245($2_1, $172($5_1, $8_1, $44_1));
$2_1 = $243($2_1, 1051658, 3);
$245($2_1, $172($5_1, $8_1, $45_1));
$2_1 = $243($2_1, 1051661, 5);
$174($2_1);
$136($2_1, 91);
$13_1 = ($12_1 << 3) + $20_1 | 0;
$3_1 = $0_1 + 112 | 0;
$4_1 = $20_1;
while (1) {
if (($4_1 | 0) != ($13_1 | 0)) {
$1_1 = HEAP32[$4_1 + 4 >> 2];
$6_1 = HEAP32[$4_1 >> 2];
$174($2_1);
$136($2_1, 91);
HEAP32[$3_1 >> 2] = $6_1;
HEAP32[$3_1 + 4 >> 2] = $1_1;
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 8) {
$245($2_1, $172($5_1, $8_1, HEAP32[$1_1 + $3_1 >> 2]));
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$136($2_1, 93);
$4_1 = $4_1 + 8 | 0;
continue;
}
break;
};
$136($2_1, 93);
$136($2_1, 125);
HEAP32[$0_1 + 112 >> 2] = HEAP32[$2_1 + 8 >> 2];
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 108 >> 2] = $4_1;
$56($15_1, $20_1);
break label$10;
}
$136($0_1 + 216 | 0, 125);
HEAP32[$0_1 + 112 >> 2] = HEAP32[$0_1 + 224 >> 2];
$2_1 = HEAP32[$0_1 + 220 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$0_1 + 216 >> 2];
HEAP32[$0_1 + 108 >> 2] = $2_1;
}
$56($36_1, $14_1);
$66(HEAP32[$0_1 + 68 >> 2], HEAP32[$0_1 + 72 >> 2]);
}
$27($35_1, $26_1);
$27(HEAP32[265690], HEAP32[265691]);
$2_1 = HEAP32[$0_1 + 112 >> 2];
HEAP32[265692] = $2_1;
$4_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[265690] = HEAP32[$0_1 + 104 >> 2];
HEAP32[265691] = $4_1;
global$0 = $0_1 + 256 | 0;
return $2_1 | 0;
}

function $354() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = Math_fround(0), $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0, $46_1 = 0, $47_1 = 0, $48_1 = 0, $49_1 = 0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = 0, $54_1 = 0, $55_1 = 0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = Math_fround(0), $60_1 = 0, $61_1 = 0, $62_1 = 0, $63_1 = 0, $64_1 = 0, $65_1 = 0, $66_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$7_1 = global$0 - 384 | 0;
global$0 = $7_1;
$49_1 = HEAP32[265688];
$60_1 = HEAP32[265687];
HEAP32[265687] = 0;
HEAP32[265688] = 1;
$1_1 = HEAP32[265689];
HEAP32[265689] = 0;
$41_1 = -2147483648;
label$1 : {
label$3 : {
if (HEAP32[265693] != -2147483648) {
$323($7_1 + 76 | 0, $49_1, $1_1);
$1_1 = $7_1 + 244 | 0;
$50_1 = HEAP32[$7_1 + 80 >> 2];
$11($1_1, $50_1, HEAP32[$7_1 + 84 >> 2], 10);
HEAP32[$7_1 + 284 >> 2] = 7;
$170($7_1 - -64 | 0, $1_1);
$111($7_1 + 88 | 0, HEAP32[$7_1 + 64 >> 2], HEAP32[$7_1 + 68 >> 2]);
$1_1 = HEAP32[$7_1 + 88 >> 2];
label$5 : {
if (($1_1 | 0) == -2147483648) {
break label$5
}
$51_1 = HEAP32[$7_1 + 92 >> 2];
$10_1 = HEAP32[$7_1 + 96 >> 2];
if ($10_1) {
$41_1 = $1_1;
break label$5;
}
$27($1_1, HEAP32[$7_1 + 92 >> 2]);
}
$2_1 = $7_1 + 244 | 0;
$170($7_1 + 56 | 0, $2_1);
$1_1 = $7_1 + 88 | 0;
$10($1_1, HEAP32[$7_1 + 56 >> 2], HEAP32[$7_1 + 60 >> 2]);
$9_1 = HEAP32[$7_1 + 92 >> 2];
$6_1 = HEAPU8[$7_1 + 88 | 0];
$170($7_1 + 48 | 0, $2_1);
$10($1_1, HEAP32[$7_1 + 48 >> 2], HEAP32[$7_1 + 52 >> 2]);
$5_1 = HEAP32[$7_1 + 92 >> 2];
$8_1 = HEAPU8[$7_1 + 88 | 0];
$170($7_1 + 40 | 0, $2_1);
$2_1 = HEAP32[$7_1 + 40 >> 2];
$1_1 = HEAP32[$7_1 + 44 >> 2];
label$7 : {
if ($1_1 >>> 0 >= 2) {
if (HEAP8[$2_1 + 1 | 0] < -64) {
break label$3
}
$4_1 = $1_1 - 1 | 0;
break label$7;
}
if (!$2_1 | ($1_1 | 0) != 1) {
break label$3
}
}
$1_1 = 1;
label$9 : {
switch (HEAPU8[$2_1 | 0] - 43 | 0) {
case 2:
$1_1 = 2;
break;
case 0:
break label$9;
default:
break label$3;
};
}
$111($7_1 + 332 | 0, $2_1 + 1 | 0, $4_1);
$52_1 = $1_1;
break label$3;
}
$321($7_1 + 360 | 0);
break label$1;
}
$1_1 = $7_1 + 244 | 0;
$170($7_1 + 32 | 0, $1_1);
$4_1 = 4;
$3_1 = $41(HEAP32[$7_1 + 32 >> 2], HEAP32[$7_1 + 36 >> 2], 1051644, 4);
$170($7_1 + 24 | 0, $1_1);
$2_1 = HEAP32[$7_1 + 28 >> 2];
$1_1 = HEAP32[$7_1 + 24 >> 2];
HEAP16[$7_1 + 208 >> 1] = 1;
HEAP32[$7_1 + 204 >> 2] = 0;
HEAP32[$7_1 + 200 >> 2] = $1_1 + $2_1;
HEAP32[$7_1 + 196 >> 2] = $1_1;
HEAP32[$7_1 + 192 >> 2] = $2_1;
HEAP32[$7_1 + 188 >> 2] = $1_1;
HEAP32[$7_1 + 184 >> 2] = $2_1;
HEAP32[$7_1 + 180 >> 2] = 0;
$341($7_1 + 360 | 0, $7_1 + 180 | 0);
$2_1 = 0;
$1_1 = 0;
if (HEAP32[$7_1 + 360 >> 2] != -2147483648) {
$226($7_1 + 88 | 0, 4);
$1_1 = HEAP32[$7_1 + 364 >> 2];
$2_1 = HEAP32[$7_1 + 92 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$7_1 + 360 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$7_1 + 368 >> 2];
HEAP32[$7_1 + 352 >> 2] = 1;
$1_1 = HEAP32[$7_1 + 92 >> 2];
HEAP32[$7_1 + 344 >> 2] = HEAP32[$7_1 + 88 >> 2];
HEAP32[$7_1 + 348 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 208 >> 2];
HEAP32[$7_1 + 112 >> 2] = HEAP32[$7_1 + 204 >> 2];
HEAP32[$7_1 + 116 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 200 >> 2];
HEAP32[$7_1 + 104 >> 2] = HEAP32[$7_1 + 196 >> 2];
HEAP32[$7_1 + 108 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 192 >> 2];
HEAP32[$7_1 + 96 >> 2] = HEAP32[$7_1 + 188 >> 2];
HEAP32[$7_1 + 100 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 184 >> 2];
HEAP32[$7_1 + 88 >> 2] = HEAP32[$7_1 + 180 >> 2];
HEAP32[$7_1 + 92 >> 2] = $1_1;
while (1) {
$341($7_1 + 372 | 0, $7_1 + 88 | 0);
if (HEAP32[$7_1 + 372 >> 2] != -2147483648) {
$4_1 = HEAP32[$7_1 + 352 >> 2];
if (($4_1 | 0) == HEAP32[$7_1 + 344 >> 2]) {
$227($7_1 + 344 | 0, 1)
}
$1_1 = HEAP32[$7_1 + 376 >> 2];
$2_1 = HEAP32[$7_1 + 348 >> 2] + Math_imul($4_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$7_1 + 372 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$7_1 + 380 >> 2];
HEAP32[$7_1 + 352 >> 2] = $4_1 + 1;
continue;
}
break;
};
$4_1 = HEAP32[$7_1 + 348 >> 2];
$2_1 = HEAP32[$7_1 + 344 >> 2];
$1_1 = HEAP32[$7_1 + 352 >> 2];
}
$170($7_1 + 16 | 0, $7_1 + 244 | 0);
$111($7_1 + 196 | 0, HEAP32[$7_1 + 16 >> 2], HEAP32[$7_1 + 20 >> 2]);
HEAP32[$7_1 + 236 >> 2] = $8_1 & 1 ? 0 : $5_1;
HEAP32[$7_1 + 232 >> 2] = $6_1 & 1 ? 0 : $9_1;
HEAP32[$7_1 + 220 >> 2] = $41_1;
HEAP32[$7_1 + 180 >> 2] = $52_1;
HEAP8[$7_1 + 240 | 0] = $3_1;
HEAP32[$7_1 + 216 >> 2] = $1_1;
HEAP32[$7_1 + 212 >> 2] = $4_1;
HEAP32[$7_1 + 208 >> 2] = $2_1;
$1_1 = HEAP32[$7_1 + 336 >> 2];
HEAP32[$7_1 + 184 >> 2] = HEAP32[$7_1 + 332 >> 2];
HEAP32[$7_1 + 188 >> 2] = $1_1;
HEAP32[$7_1 + 192 >> 2] = HEAP32[$7_1 + 340 >> 2];
HEAP32[$7_1 + 224 >> 2] = $51_1;
HEAP32[$7_1 + 228 >> 2] = $10_1;
$13_1 = $7_1 + 88 | 0;
$33_1 = $7_1 + 180 | 0;
$4_1 = 0;
$10_1 = 0;
$8_1 = 0;
$0_1 = global$0 - 944 | 0;
global$0 = $0_1;
HEAP32[$0_1 + 256 >> 2] = 0;
HEAP32[$0_1 + 260 >> 2] = 4;
HEAP32[$0_1 + 268 >> 2] = 1062772;
HEAP32[$0_1 + 264 >> 2] = 0;
$6_1 = HEAP32[265720];
$1_1 = $0_1 + 408 | 0;
$5_1 = HEAP32[265721];
$44($1_1, $5_1);
$143($1_1, $5_1);
$2_1 = HEAP32[$0_1 + 416 >> 2];
$42_1 = HEAP32[$0_1 + 412 >> 2];
if ($5_1) {
$3_1 = $2_1 + $5_1 | 0;
$1_1 = $6_1 + 8 | 0;
$2_1 = ($2_1 << 3) + $42_1 | 0;
while (1) {
$9_1 = $1_1 - 4 | 0;
$6_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $6_1;
$1_1 = $1_1 + 28 | 0;
$2_1 = $2_1 + 8 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$2_1 = $3_1;
}
$61_1 = HEAP32[$0_1 + 408 >> 2];
$21_1 = HEAP32[$33_1 + 24 >> 2];
$19_1 = HEAP32[$33_1 + 20 >> 2];
HEAP8[$0_1 + 892 | 0] = 0;
HEAP32[$0_1 + 888 >> 2] = 0;
HEAP32[$0_1 + 880 >> 2] = 0;
HEAP32[$0_1 + 884 >> 2] = 4;
HEAP32[$0_1 + 872 >> 2] = 4;
HEAP32[$0_1 + 876 >> 2] = 0;
HEAP32[$0_1 + 864 >> 2] = 0;
HEAP32[$0_1 + 868 >> 2] = 0;
HEAP32[$0_1 + 856 >> 2] = 0;
HEAP32[$0_1 + 860 >> 2] = 4;
HEAP32[$0_1 + 412 >> 2] = $19_1 + $21_1;
HEAP32[$0_1 + 408 >> 2] = $19_1;
HEAP32[$0_1 + 416 >> 2] = 0;
$186($0_1 + 248 | 0, $0_1 + 408 | 0, 2e3);
$9_1 = $19_1;
$3_1 = $21_1;
if (HEAP32[$0_1 + 252 >> 2] != 1114112) {
$1_1 = HEAP32[$0_1 + 248 >> 2];
HEAP8[$0_1 + 892 | 0] = 1;
$9($0_1 + 240 | 0, $19_1, $21_1, $1_1);
$1_1 = HEAP32[$0_1 + 240 >> 2];
$3_1 = $1_1 ? HEAP32[$0_1 + 244 >> 2] : 0;
$9_1 = $1_1 ? $1_1 : 1;
}
$22_1 = $0_1 + 880 | 0;
$12_1 = $2_1 << 3;
$17_1 = $42_1 - 8 | 0;
$18_1 = $0_1 + 412 | 0;
$6_1 = $0_1 + 421 | 0;
$25_1 = $0_1 + 420 | 0;
$26_1 = $0_1 + 736 | 0;
while (1) {
label$19 : {
HEAP32[$0_1 + 744 >> 2] = 0;
HEAP32[$0_1 + 736 >> 2] = $9_1;
HEAP32[$0_1 + 728 >> 2] = $9_1;
HEAP32[$0_1 + 732 >> 2] = $3_1;
HEAP32[$0_1 + 740 >> 2] = $3_1 + $9_1;
while (1) {
label$21 : {
$159($0_1 + 232 | 0, $26_1);
$1_1 = HEAP32[$0_1 + 236 >> 2];
if (($1_1 | 0) == 1114112) {
$2_1 = $3_1;
break label$21;
}
$2_1 = HEAP32[$0_1 + 232 >> 2];
if ($187($1_1)) {
continue
}
}
break;
};
$5_1 = $3_1 - $2_1 | 0;
HEAP32[$0_1 + 828 >> 2] = $5_1;
$1_1 = $2_1 + $9_1 | 0;
HEAP32[$0_1 + 824 >> 2] = $1_1;
label$23 : {
label$24 : {
label$25 : {
label$26 : {
if (($2_1 | 0) == ($3_1 | 0)) {
break label$26
}
HEAP32[$0_1 + 728 >> 2] = 45;
$3_1 = $150($1_1, $5_1, $0_1 + 728 | 0, 1);
$28_1 = $3_1 + $1_1 | 0;
$29_1 = $5_1 - $3_1 | 0;
if ($3($28_1, $29_1)) {
break label$25
}
$0($0_1 + 728 | 0, $28_1, $29_1, 58);
label$27 : {
label$28 : {
label$29 : {
$35_1 = HEAP32[$0_1 + 728 >> 2];
if (!$35_1) {
break label$29
}
$11_1 = HEAP32[$0_1 + 740 >> 2];
$23_1 = HEAP32[$0_1 + 736 >> 2];
$9_1 = HEAP32[$0_1 + 732 >> 2];
$2_1 = $12_1;
$1_1 = $17_1;
while (1) {
label$31 : {
if (!$2_1) {
$1_1 = 0;
break label$31;
}
$2_1 = $2_1 - 8 | 0;
$5_1 = $1_1 + 12 | 0;
$1_1 = $1_1 + 8 | 0;
if (!$133(HEAP32[$1_1 >> 2], HEAP32[$5_1 >> 2], $35_1, $9_1)) {
continue
}
}
break;
};
HEAP32[$0_1 + 728 >> 2] = $23_1;
HEAP32[$0_1 + 732 >> 2] = $11_1 + $23_1;
$2_1 = $146($0_1 + 728 | 0);
if (($2_1 | 0) == 1114112) {
break label$29
}
if ($187($2_1) | !$1_1) {
break label$29
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 >> 2];
if ($3($23_1, $11_1)) {
break label$28
}
$188($0_1 + 224 | 0, $23_1, $11_1, $0_1 + 824 | 0);
$9_1 = HEAP32[$0_1 + 224 >> 2];
$4_1 = HEAP32[$0_1 + 228 >> 2];
break label$27;
}
$188($0_1 + 208 | 0, $28_1, $29_1, $0_1 + 824 | 0);
$1_1 = -2147483645;
$5_1 = HEAP32[$0_1 + 208 >> 2];
$2_1 = HEAP32[$0_1 + 212 >> 2];
if (!($3_1 | $41($5_1, $2_1, 1051760, 2) ^ 1)) {
break label$23
}
$1_1 = -2147483648;
$14_1 = $3_1;
$4_1 = $2_1;
$8_1 = $5_1;
break label$23;
}
$189($0_1 + 216 | 0, $23_1, $11_1, $0_1 + 824 | 0);
$9_1 = HEAP32[$0_1 + 216 >> 2];
$4_1 = HEAP32[$0_1 + 220 >> 2];
}
$111($0_1 + 408 | 0, $1_1, $2_1);
$111($25_1, $9_1, $4_1);
$1_1 = HEAPU8[$6_1 + 4 | 0] | HEAPU8[$6_1 + 5 | 0] << 8 | (HEAPU8[$6_1 + 6 | 0] << 16 | HEAPU8[$6_1 + 7 | 0] << 24);
HEAP32[$0_1 + 352 >> 2] = HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8 | (HEAPU8[$6_1 + 2 | 0] << 16 | HEAPU8[$6_1 + 3 | 0] << 24);
HEAP32[$0_1 + 356 >> 2] = $1_1;
$1_1 = HEAPU8[$6_1 + 7 | 0] | HEAPU8[$6_1 + 8 | 0] << 8 | (HEAPU8[$6_1 + 9 | 0] << 16 | HEAPU8[$6_1 + 10 | 0] << 24);
HEAP8[$0_1 + 359 | 0] = $1_1;
HEAP8[$0_1 + 360 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 361 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 362 | 0] = $1_1 >>> 24;
$1_1 = HEAP32[$0_1 + 408 >> 2];
if (($1_1 | 0) == -2147483644) {
break label$26
}
$14_1 = HEAPU8[$0_1 + 420 | 0];
$4_1 = HEAP32[$0_1 + 416 >> 2];
$8_1 = HEAP32[$0_1 + 412 >> 2];
$10_1 = $3_1;
break label$23;
}
label$33 : {
if (!($24_1 & 1) | HEAP8[$0_1 + 892 | 0] & 1) {
break label$33
}
$1_1 = HEAP32[$0_1 + 864 >> 2];
if (!$1_1) {
break label$33
}
$2_1 = HEAP32[$0_1 + 860 >> 2] + Math_imul($1_1, 12) | 0;
if (($2_1 | 0) == 12) {
break label$33
}
$1_1 = HEAP32[$2_1 - 4 >> 2];
if (!$1_1) {
break label$33
}
$2_1 = HEAP32[$2_1 - 8 >> 2] + ($1_1 << 4) | 0;
$1_1 = $2_1 - 16 | 0;
if (!$1_1 | HEAP32[$1_1 >> 2] == -2147483648) {
break label$33
}
(wasm2js_i32$0 = $2_1 - 4 | 0, wasm2js_i32$1 = $7($19_1, $21_1, HEAP32[$2_1 - 12 >> 2], HEAP32[$2_1 - 8 >> 2])), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
}
wasm2js_memory_copy($0_1 + 272 | 0, $0_1 + 856 | 0, 40);
$3_1 = HEAP32[$0_1 + 276 >> 2];
$5_1 = HEAP32[$0_1 + 280 >> 2];
$33($0_1 + 184 | 0, $5_1, 4, 12);
HEAP32[$0_1 + 736 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 188 >> 2];
HEAP32[$0_1 + 728 >> 2] = HEAP32[$0_1 + 184 >> 2];
HEAP32[$0_1 + 732 >> 2] = $1_1;
$34($0_1 + 728 | 0, 0, $5_1, 4, 12);
$2_1 = HEAP32[$0_1 + 736 >> 2];
if ($5_1) {
$4_1 = $2_1 + $5_1 | 0;
$1_1 = $3_1 + 8 | 0;
$2_1 = HEAP32[$0_1 + 732 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
HEAP32[$0_1 + 416 >> 2] = 1062772;
$3_1 = HEAP32[$1_1 - 4 >> 2];
HEAP32[$0_1 + 408 >> 2] = $3_1;
HEAP32[$0_1 + 412 >> 2] = $3_1 + (HEAP32[$1_1 >> 2] << 4);
$139($0_1 + 856 | 0, $0_1 + 408 | 0);
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 864 >> 2];
$3_1 = HEAP32[$0_1 + 860 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 + 12 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$2_1 = $4_1;
}
$1_1 = HEAP32[$0_1 + 732 >> 2];
HEAP32[$0_1 + 312 >> 2] = HEAP32[$0_1 + 728 >> 2];
HEAP32[$0_1 + 316 >> 2] = $1_1;
HEAP32[$0_1 + 320 >> 2] = $2_1;
HEAP32[$0_1 + 416 >> 2] = 1062772;
$1_1 = HEAP32[$0_1 + 288 >> 2];
HEAP32[$0_1 + 412 >> 2] = $1_1 + (HEAP32[$0_1 + 292 >> 2] << 4);
HEAP32[$0_1 + 408 >> 2] = $1_1;
$53_1 = $0_1 + 324 | 0;
$139($53_1, $0_1 + 408 | 0);
$1_1 = HEAP32[$0_1 + 320 >> 2];
$2_1 = HEAP32[$0_1 + 316 >> 2];
HEAP32[$0_1 + 452 >> 2] = 2;
HEAP32[$0_1 + 436 >> 2] = 2;
HEAP32[$0_1 + 428 >> 2] = 0;
HEAP32[$0_1 + 420 >> 2] = 0;
HEAP32[$0_1 + 412 >> 2] = $2_1;
HEAP32[$0_1 + 408 >> 2] = 1;
HEAP32[$0_1 + 416 >> 2] = $2_1 + Math_imul($1_1, 12);
$5_1 = $0_1 + 452 | 0;
$6_1 = $0_1 + 436 | 0;
$8_1 = $0_1 + 428 | 0;
$3_1 = $0_1 + 420 | 0;
$1_1 = 2;
label$36 : {
while (1) {
label$38 : {
if (($1_1 | 0) != 2) {
$2_1 = $160($6_1);
if ($2_1) {
break label$38
}
}
HEAP32[$0_1 + 436 >> 2] = 2;
if (HEAP32[$0_1 + 408 >> 2] == 1) {
if (HEAP32[$0_1 + 420 >> 2]) {
$2_1 = $162($6_1, $3_1);
if ($2_1) {
break label$38
}
}
$1_1 = HEAP32[$0_1 + 412 >> 2];
if ($1_1) {
$4_1 = HEAP32[$0_1 + 416 >> 2];
label$43 : {
while (1) {
if (($1_1 | 0) == ($4_1 | 0)) {
break label$43
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 420 >> 2] = $2_1;
HEAP32[$0_1 + 424 >> 2] = $2_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$1_1 = $1_1 + 12 | 0;
$2_1 = $162($6_1, $3_1);
if (!$2_1) {
continue
}
break;
};
HEAP32[$0_1 + 412 >> 2] = $1_1;
break label$38;
}
HEAP32[$0_1 + 412 >> 2] = $1_1;
}
HEAP32[$0_1 + 420 >> 2] = 0;
if (HEAP32[$0_1 + 428 >> 2]) {
$2_1 = $162($6_1, $8_1);
if ($2_1) {
break label$38
}
}
HEAP32[$0_1 + 428 >> 2] = 0;
}
HEAP32[$0_1 + 436 >> 2] = 2;
if (HEAP32[$0_1 + 452 >> 2] == 2) {
break label$36
}
$2_1 = $160($5_1);
if (!$2_1) {
break label$36
}
}
$190($0_1 + 856 | 0, $2_1, $0_1 + 256 | 0);
label$46 : {
if (HEAPU8[$0_1 + 856 | 0] != 9) {
$2_1 = HEAP32[$0_1 + 860 >> 2];
$1_1 = HEAP32[$0_1 + 856 >> 2];
if (($1_1 & 255) != 9) {
break label$46
}
}
$1_1 = HEAP32[$0_1 + 436 >> 2];
continue;
}
break;
};
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $1_1;
HEAP32[$13_1 + 8 >> 2] = $2_1;
break label$24;
}
$30_1 = HEAP32[$0_1 + 300 >> 2];
$1_1 = HEAP32[$0_1 + 304 >> 2];
$24_1 = HEAP32[HEAP32[$0_1 + 268 >> 2] + 32 >> 2];
HEAP32[$0_1 + 800 >> 2] = 0;
HEAP32[$0_1 + 792 >> 2] = 0;
HEAP32[$0_1 + 796 >> 2] = 4;
HEAP32[$0_1 + 832 >> 2] = 0;
HEAP32[$0_1 + 824 >> 2] = 0;
HEAP32[$0_1 + 828 >> 2] = 4;
$26_1 = Math_imul($1_1, 28) + $30_1 | 0;
$27_1 = $0_1 + 416 | 0;
$35_1 = $0_1 + 868 | 0;
$18_1 = 0;
$4_1 = 4;
while (1) {
label$49 : {
label$50 : {
if (($26_1 | 0) != ($30_1 | 0)) {
$1_1 = HEAP32[$0_1 + 268 >> 2];
$23_1 = HEAP32[$1_1 + 32 >> 2];
label$52 : {
label$53 : {
$28_1 = HEAP32[$30_1 + 4 >> 2];
$29_1 = HEAP32[$30_1 + 8 >> 2];
$8_1 = $191(HEAP32[$1_1 + 108 >> 2], HEAP32[$1_1 + 112 >> 2], $28_1, $29_1);
if ($8_1) {
$2_1 = $30_1 + 16 | 0;
$1_1 = $30_1 + 20 | 0;
$111($0_1 + 856 | 0, HEAP32[$2_1 >> 2], HEAP32[$1_1 >> 2]);
$180($35_1, HEAP32[$2_1 >> 2], HEAP32[$1_1 >> 2]);
$1_1 = HEAP32[$0_1 + 860 >> 2];
HEAP32[$27_1 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$27_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$27_1 + 8 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$27_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 876 >> 2];
HEAP32[$27_1 + 16 >> 2] = HEAP32[$0_1 + 872 >> 2];
HEAP32[$27_1 + 20 >> 2] = $1_1;
HEAP32[$0_1 + 408 >> 2] = 0;
HEAP32[$0_1 + 412 >> 2] = 2;
$5_1 = $23_1 >>> 0 > 67108863 ? -1 : $23_1 << 6;
$19_1 = $8_1 + 12 | 0;
$1_1 = 0;
label$55 : {
label$56 : {
while (1) {
if (($1_1 | 0) == 2) {
break label$55
}
$8_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 408 >> 2] = $8_1;
$2_1 = $27_1 + Math_imul($1_1, 12) | 0;
$25_1 = HEAP32[$2_1 >> 2];
if (($25_1 | 0) == -2147483648) {
break label$55
}
$21_1 = HEAP32[$2_1 + 8 >> 2];
$22_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
$2_1 = HEAP32[$2_1 + 8 >> 2];
HEAP8[$0_1 + 736 | 0] = 0;
HEAP32[$0_1 + 732 >> 2] = $2_1;
HEAP32[$0_1 + 728 >> 2] = $1_1;
$29($0_1 + 176 | 0, $19_1, $0_1 + 728 | 0);
label$58 : {
label$59 : {
if (!(HEAP32[$0_1 + 176 >> 2] & 1)) {
break label$59
}
$32($0_1 + 168 | 0, $0_1 + 256 | 0, HEAP32[$0_1 + 180 >> 2]);
$2_1 = HEAP32[$0_1 + 168 >> 2];
if (!$2_1) {
break label$59
}
$1_1 = $0_1 + 728 | 0;
$35($1_1, 5, $2_1, HEAP32[$0_1 + 172 >> 2]);
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 352 >> 2] = 0;
HEAP32[$0_1 + 356 >> 2] = 1;
$6_1 = -2147483648;
$2_1 = $37($1_1);
$1_1 = $5_1;
while (1) {
label$61 : {
label$62 : {
label$63 : {
label$64 : {
if ($2_1) {
$9_1 = $0_1 + 728 | 0;
$38($0_1 + 160 | 0, $0_1 + 352 | 0, $9_1);
$192($0_1 + 152 | 0, $9_1, HEAP32[$0_1 + 160 >> 2], HEAP32[$0_1 + 164 >> 2]);
$3_1 = HEAP32[$0_1 + 156 >> 2];
$12_1 = HEAP32[$0_1 + 152 >> 2];
$9_1 = $42($9_1);
if ($9_1 >>> 0 > $1_1 >>> 0) {
if (HEAPU8[$0_1 + 728 | 0] == 9) {
HEAP32[$0_1 + 728 >> 2] = 1540;
HEAP32[$0_1 + 732 >> 2] = 0;
}
HEAP32[$0_1 + 736 >> 2] = 1;
HEAP32[$0_1 + 740 >> 2] = 0;
}
$57($0_1 + 680 | 0, $0_1 + 728 | 0, $9_1, $23_1);
if (HEAPU8[$0_1 + 728 | 0] == 9) {
break label$62
}
$46(HEAP32[$0_1 + 680 >> 2], HEAP32[$0_1 + 684 >> 2]);
break label$64;
}
$31_1 = 0;
$1_1 = 9;
$20_1 = 0;
if (HEAPU8[$0_1 + 728 | 0] == 9) {
break label$63
}
}
$1_1 = HEAP32[$0_1 + 728 >> 2];
$31_1 = $1_1 & -256;
$20_1 = HEAP32[$0_1 + 732 >> 2];
}
$27(HEAP32[$0_1 + 352 >> 2], HEAP32[$0_1 + 356 >> 2]);
if (($1_1 & 255) == 9) {
break label$61
}
$64($6_1, $15_1);
$8_1 = $1_1 & 255 | $31_1;
$1_1 = $20_1;
break label$56;
}
$17_1 = $1_1 - $9_1 | 0;
$14_1 = $17_1 >>> 0 > $1_1 >>> 0;
$1_1 = HEAP32[$0_1 + 688 >> 2];
$10_1 = HEAP32[$0_1 + 684 >> 2];
$9_1 = HEAP32[$0_1 + 680 >> 2];
label$68 : {
if (!$41($12_1, $3_1, $22_1, $21_1)) {
$46($9_1, $10_1);
break label$68;
}
$64($6_1, $15_1);
$6_1 = $9_1;
$15_1 = $10_1;
$11_1 = $1_1;
}
$1_1 = $14_1 ? 0 : $17_1;
$2_1 = $2_1 - 1 | 0;
continue;
}
break;
};
switch ($6_1 - -2147483648 | 0) {
case 1:
break label$58;
case 0:
break label$59;
default:
break label$53;
};
}
$27($25_1, $22_1);
$1_1 = $8_1;
continue;
}
break;
};
$8_1 = $15_1;
$1_1 = $11_1;
}
$6_1 = -2147483648;
break label$52;
}
$96($0_1 + 408 | 0);
}
$9_1 = 0;
$8_1 = 4;
$6_1 = 0;
break label$49;
}
$8_1 = $15_1;
$1_1 = $11_1;
}
$9_1 = $1_1;
$27($25_1, $22_1);
$96($0_1 + 408 | 0);
if (($6_1 | 0) != -2147483648) {
break label$49
}
$46(HEAP32[$0_1 + 824 >> 2], HEAP32[$0_1 + 828 >> 2]);
$25_1 = $8_1;
$11_1 = $9_1;
$43_1 = -2147483648;
break label$50;
}
$193($0_1 + 408 | 0, $24_1, 1);
$6_1 = Math_imul($18_1, 20) + $4_1 | 0;
$11_1 = HEAP32[$0_1 + 416 >> 2];
$8_1 = HEAP32[$0_1 + 412 >> 2];
$3_1 = $4_1;
while (1) {
label$71 : {
if (($3_1 | 0) != ($6_1 | 0)) {
$1_1 = HEAP32[$3_1 + 16 >> 2];
$2_1 = $1_1 >>> 0 < $11_1 >>> 0 ? $1_1 : $11_1;
$5_1 = HEAP32[$3_1 + 12 >> 2];
$1_1 = $8_1;
while (1) {
if (!$2_1) {
break label$71
}
HEAP8[$1_1 | 0] = HEAPU8[$1_1 | 0] & HEAPU8[$5_1 | 0];
$2_1 = $2_1 - 1 | 0;
$5_1 = $5_1 + 1 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
};
}
$6_1 = HEAP32[$0_1 + 832 >> 2] << 2;
$3_1 = HEAP32[$0_1 + 828 >> 2];
$5_1 = HEAP32[$0_1 + 824 >> 2];
$1_1 = 0;
while (1) {
if (($1_1 | 0) != ($6_1 | 0)) {
$2_1 = HEAP32[$1_1 + $3_1 >> 2];
if ($2_1 >>> 0 < $11_1 >>> 0) {
HEAP8[$2_1 + $8_1 | 0] = 0
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$46($5_1, $3_1);
$25_1 = HEAP32[$0_1 + 412 >> 2];
$11_1 = HEAP32[$0_1 + 416 >> 2];
$43_1 = HEAP32[$0_1 + 408 >> 2];
break label$50;
}
$3_1 = $3_1 + 20 | 0;
continue;
};
}
$1_1 = $4_1 + 12 | 0;
while (1) {
if ($18_1) {
$27(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$18_1 = $18_1 - 1 | 0;
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 792 >> 2], $4_1, 4, 20);
if (($43_1 | 0) == -2147483648) {
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $25_1;
HEAP32[$13_1 + 8 >> 2] = $11_1;
break label$24;
}
$54_1 = HEAP32[$33_1 + 36 >> 2];
$55_1 = HEAP32[$33_1 + 32 >> 2];
$36_1 = HEAP32[265701];
$193($0_1 + 408 | 0, $36_1, 0);
$2_1 = HEAP32[$0_1 + 412 >> 2];
$194($0_1 + 856 | 0, $0_1 + 256 | 0, $55_1, $54_1, $2_1, HEAP32[$0_1 + 416 >> 2]);
$17_1 = HEAP32[$0_1 + 860 >> 2];
$15_1 = HEAP32[$0_1 + 864 >> 2];
$35_1 = $25_1;
$1_1 = HEAP32[$0_1 + 856 >> 2];
label$80 : {
if (($1_1 | 0) == -2147483648) {
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $17_1;
HEAP32[$13_1 + 8 >> 2] = $15_1;
$27(HEAP32[$0_1 + 408 >> 2], $2_1);
break label$80;
}
HEAP32[$0_1 + 732 >> 2] = $17_1;
HEAP32[$0_1 + 736 >> 2] = $15_1;
HEAP32[$0_1 + 728 >> 2] = $1_1;
$86($0_1 + 728 | 0);
$27(HEAP32[$0_1 + 408 >> 2], $2_1);
$32_1 = -2147483648;
label$82 : {
$56_1 = HEAP32[$33_1 >> 2];
if (!$56_1) {
break label$82
}
$8_1 = HEAP32[$0_1 + 268 >> 2];
$2_1 = HEAP32[$8_1 + 124 >> 2] << 4;
$5_1 = HEAP32[$8_1 + 120 >> 2] + 8 | 0;
$3_1 = HEAP32[$33_1 + 12 >> 2];
$4_1 = HEAP32[$33_1 + 8 >> 2];
while (1) {
$1_1 = $5_1;
if (!$2_1) {
break label$82
}
$2_1 = $2_1 - 16 | 0;
$5_1 = $1_1 + 16 | 0;
if (!$41(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], $4_1, $3_1)) {
continue
}
break;
};
$32($0_1 + 144 | 0, $0_1 + 256 | 0, HEAP32[($1_1 - 8 | 0) + 12 >> 2]);
$4_1 = HEAP32[$0_1 + 144 >> 2];
if (!$4_1) {
break label$82
}
$2_1 = HEAP32[$8_1 + 32 >> 2];
$1_1 = $0_1 + 408 | 0;
$35($1_1, 6, $4_1, HEAP32[$0_1 + 148 >> 2]);
$10_1 = $195($1_1);
$15_1 = i64toi32_i32$HIGH_BITS;
if (HEAPU32[$0_1 + 420 >> 2] < $2_1 >>> 0) {
if (HEAPU8[$0_1 + 408 | 0] == 9) {
HEAP32[$0_1 + 408 >> 2] = 3;
HEAP32[$0_1 + 412 >> 2] = 0;
}
HEAP32[$0_1 + 416 >> 2] = 1;
HEAP32[$0_1 + 420 >> 2] = 0;
$2_1 = 0;
}
$33($0_1 + 136 | 0, $2_1, 8, 16);
HEAP32[$0_1 + 864 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 140 >> 2];
HEAP32[$0_1 + 856 >> 2] = HEAP32[$0_1 + 136 >> 2];
HEAP32[$0_1 + 860 >> 2] = $1_1;
$34($0_1 + 856 | 0, 0, $2_1, 8, 16);
$1_1 = HEAP32[$0_1 + 864 >> 2];
$3_1 = $1_1 + $2_1 | 0;
$9_1 = HEAP32[$0_1 + 860 >> 2];
$1_1 = $9_1 + ($1_1 << 4) | 0;
while (1) {
if ($2_1) {
$4_1 = $1_1;
$4_1 = $1_1;
$1_1 = $36($0_1 + 408 | 0);
$8_1 = i64toi32_i32$HIGH_BITS;
if ($1_1 | $8_1) {
$5_1 = $8_1 - !$1_1 | 0;
$1_1 = $1_1 - 1 | 0;
$8_1 = $1_1;
$1_1 = ($5_1 | 0) == 2147483647 & ($1_1 | 0) != -1 | $5_1 >>> 0 < 2147483647;
$8_1 = $1_1 ? $8_1 : -1;
$6_1 = $8_1 + $10_1 | 0;
$5_1 = $1_1 ? $5_1 : 2147483647;
$1_1 = $5_1 + $15_1 | 0;
$1_1 = $6_1 >>> 0 < $8_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
$8_1 = ($6_1 >>> 0 < $10_1 >>> 0 & ($1_1 | 0) <= ($15_1 | 0) | ($1_1 | 0) < ($15_1 | 0)) ^ ($5_1 | 0) < 0;
$31_1 = $8_1 ? -1 : $6_1;
$20_1 = $8_1 ? 2147483647 : $1_1;
$1_1 = 1;
} else {
$1_1 = 0
}
HEAP32[$4_1 >> 2] = $1_1;
HEAP32[$4_1 + 4 >> 2] = 0;
$1_1 = $4_1 + 8 | 0;
HEAP32[$1_1 >> 2] = $31_1;
HEAP32[$1_1 + 4 >> 2] = $20_1;
$2_1 = $2_1 - 1 | 0;
$1_1 = $4_1 + 16 | 0;
continue;
}
break;
};
$32_1 = HEAP32[$0_1 + 856 >> 2];
label$90 : {
if (HEAPU8[$0_1 + 408 | 0] != 9) {
$17_1 = HEAP32[$0_1 + 408 >> 2];
$15_1 = HEAP32[$0_1 + 412 >> 2];
$70($32_1, $9_1);
break label$90;
}
$17_1 = $9_1;
$15_1 = $3_1;
if (($32_1 | 0) > -2147483647) {
break label$82
}
}
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $17_1;
HEAP32[$13_1 + 8 >> 2] = $15_1;
break label$80;
}
HEAP32[$0_1 + 348 >> 2] = 0;
HEAP32[$0_1 + 340 >> 2] = 0;
HEAP32[$0_1 + 344 >> 2] = 8;
$1_1 = $0_1 + 408 | 0;
$196($1_1, $0_1 + 312 | 0);
$24($0_1 + 856 | 0, $0_1 + 340 | 0, $0_1 + 256 | 0, $1_1);
$26_1 = $17_1;
label$92 : {
label$93 : {
if (HEAPU8[$0_1 + 856 | 0] == 9) {
break label$93
}
$2_1 = HEAP32[$0_1 + 860 >> 2];
$1_1 = HEAP32[$0_1 + 856 >> 2];
if (($1_1 & 255) == 9) {
break label$93
}
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $1_1;
HEAP32[$13_1 + 8 >> 2] = $2_1;
break label$92;
}
$197($0_1 + 408 | 0, HEAP32[$0_1 + 260 >> 2], HEAP32[$0_1 + 264 >> 2]);
if (HEAP32[$0_1 + 408 >> 2] != -2147483648) {
HEAP32[$13_1 + 12 >> 2] = HEAP32[$0_1 + 416 >> 2];
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$13_1 + 4 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$13_1 + 8 >> 2] = $1_1;
HEAP32[$13_1 >> 2] = -2147483648;
break label$92;
}
$4_1 = $11_1;
$20_1 = $15_1;
$57_1 = $33_1 + 40 | 0;
$198($0_1 + 128 | 0, $57_1);
$1_1 = HEAP32[$0_1 + 128 >> 2];
if ($1_1) {
$199($0_1 + 408 | 0, $1_1, HEAP32[$0_1 + 132 >> 2]);
$3_1 = 0;
$2_1 = Math_imul(HEAP32[265695], 24);
$5_1 = HEAP32[265694];
$1_1 = $5_1 + 12 | 0;
$10_1 = HEAP32[$0_1 + 412 >> 2];
$9_1 = HEAP32[$0_1 + 408 >> 2];
$14_1 = HEAPU8[$0_1 + 417 | 0];
$6_1 = ($14_1 | 0) == 3;
$8_1 = HEAPU8[$0_1 + 416 | 0];
while (1) {
label$97 : {
if (!$2_1) {
break label$97
}
$15_1 = HEAPU8[$5_1 + 21 | 0];
label$98 : {
if (!($6_1 | ($15_1 | 0) == 3)) {
if (!$41(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $9_1, $10_1) | ($14_1 | 0) != ($15_1 | 0) | ($8_1 | 0) != HEAPU8[$1_1 + 8 | 0]) {
break label$98
}
break label$97;
}
if (($14_1 | 0) != 3) {
break label$98
}
if (($15_1 | 0) == 3) {
break label$97
}
}
$5_1 = $5_1 + 24 | 0;
$2_1 = $2_1 - 24 | 0;
$1_1 = $1_1 + 24 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$21_1 = ($2_1 | 0) != 0 & $3_1 >>> 0 < 256;
} else {
$21_1 = 0
}
$24_1 = $4_1;
$62_1 = $0_1 + 576 | 0;
$12_1 = $0_1 + 592 | 0;
$1_1 = HEAP32[$0_1 + 316 >> 2];
$63_1 = $1_1 + Math_imul(HEAP32[$0_1 + 320 >> 2], 12) | 0;
$17_1 = $0_1 + 884 | 0;
$39_1 = $0_1 + 420 | 0;
$64_1 = $0_1 + 832 | 0;
$19_1 = $0_1 + 736 | 0;
$40_1 = $0_1 + 868 | 0;
$44_1 = $0_1 + 433 | 0;
$65_1 = $3_1 & 255;
label$101 : while (1) {
$10_1 = HEAP32[$0_1 + 348 >> 2];
$6_1 = HEAP32[$0_1 + 344 >> 2];
while (1) {
label$103 : {
if (($1_1 | 0) != ($63_1 | 0)) {
$15_1 = $1_1 + 12 | 0;
$9_1 = HEAP32[$1_1 + 4 >> 2];
$58_1 = $9_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52) | 0;
$8_1 = $9_1;
label$105 : while (1) {
$1_1 = $8_1;
if (($1_1 | 0) != ($58_1 | 0)) {
$8_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
$2_1 = HEAP32[$1_1 + 20 >> 2];
$5_1 = $2_1 + Math_imul(HEAP32[$1_1 + 24 >> 2], 12) | 0;
while (1) {
if (($2_1 | 0) == ($5_1 | 0)) {
continue label$105
}
$4_1 = $2_1 + 12 | 0;
$1_1 = Math_imul(HEAP32[$2_1 + 8 >> 2], 20);
$2_1 = HEAP32[$2_1 + 4 >> 2];
while (1) {
if (!$1_1) {
break label$103
}
$1_1 = $1_1 - 20 | 0;
$3_1 = $200($6_1, $10_1, $2_1);
$2_1 = $2_1 + 20 | 0;
if ($3_1) {
continue
}
break;
};
$2_1 = $4_1;
continue;
};
}
if ($201(HEAP32[$1_1 + 28 >> 2], HEAP32[$1_1 + 32 >> 2], $6_1, $10_1)) {
break label$103
}
$2_1 = HEAP32[$1_1 + 48 >> 2];
if (!$2_1) {
continue
}
$2_1 = Math_imul($2_1, 40);
$1_1 = HEAP32[$1_1 + 44 >> 2];
while (1) {
if (!$2_1) {
break label$103
}
$2_1 = $2_1 - 40 | 0;
$3_1 = $1_1 + 32 | 0;
$4_1 = $1_1 + 28 | 0;
$1_1 = $1_1 + 40 | 0;
if ($201(HEAP32[$4_1 >> 2], HEAP32[$3_1 >> 2], $6_1, $10_1)) {
continue
}
break;
};
continue;
}
break;
};
label$111 : while (1) {
$1_1 = $9_1;
if (($1_1 | 0) == ($58_1 | 0)) {
$1_1 = $15_1;
continue label$101;
}
$9_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$2_1 = HEAP32[$1_1 + 48 >> 2];
$4_1 = $2_1 ? 0 : $1_1;
$18_1 = HEAP32[$1_1 + 44 >> 2];
$66_1 = $18_1 + Math_imul($2_1, 40) | 0;
$45_1 = 1;
label$113 : while (1) {
label$114 : {
label$115 : {
if (!$45_1) {
$1_1 = $4_1;
break label$115;
}
$45_1 = 1;
$1_1 = 0;
if (!$4_1) {
break label$115
}
$10_1 = $4_1;
break label$114;
}
if (($18_1 | 0) == ($66_1 | 0)) {
continue label$111
}
$45_1 = 0;
$10_1 = $18_1;
$18_1 = $10_1 + 40 | 0;
}
$4_1 = $1_1;
if ($201(HEAP32[$10_1 + 28 >> 2], HEAP32[$10_1 + 32 >> 2], HEAP32[$0_1 + 344 >> 2], HEAP32[$0_1 + 348 >> 2])) {
continue
}
label$117 : {
label$118 : {
if (HEAPU8[$10_1 + 36 | 0]) {
break label$118
}
$190($0_1 + 408 | 0, $10_1, $0_1 + 256 | 0);
if (HEAPU8[$0_1 + 408 | 0] == 9) {
if (HEAPU8[$0_1 + 409 | 0]) {
continue
}
break label$118;
}
$1_1 = HEAP32[$0_1 + 412 >> 2];
$3_1 = HEAP32[$0_1 + 408 >> 2];
if (($3_1 & 255) != 9) {
$2_1 = $1_1;
$1_1 = $1_1 >>> 8 | 0;
$25_1 = ($2_1 & 255) << 24 | $3_1 >>> 8;
$11_1 = $1_1;
$2_1 = $3_1;
break label$117;
}
if ($3_1 & 256) {
continue
}
}
$197($0_1 + 408 | 0, HEAP32[$0_1 + 260 >> 2], HEAP32[$0_1 + 264 >> 2]);
$1_1 = HEAP32[$0_1 + 408 >> 2];
$64($1_1, HEAP32[$0_1 + 412 >> 2]);
if (($1_1 | 0) != -2147483648) {
continue
}
$5_1 = HEAP32[$10_1 + 20 >> 2];
$1_1 = HEAP32[$10_1 + 16 >> 2];
HEAP32[$0_1 + 688 >> 2] = 0;
HEAP32[$0_1 + 680 >> 2] = 0;
HEAP32[$0_1 + 684 >> 2] = 4;
HEAP32[$0_1 + 736 >> 2] = 0;
HEAP32[$0_1 + 728 >> 2] = 0;
HEAP32[$0_1 + 732 >> 2] = 4;
if ($5_1) {
$1_1 = $1_1 + 12 | 0;
$8_1 = 4;
while (1) {
$14_1 = HEAP32[$1_1 - 8 >> 2];
$3_1 = HEAP32[$1_1 - 4 >> 2];
if ($202($14_1, $3_1 + $14_1 | 0) >>> 0 >= 3) {
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$39_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$39_1 + 4 >> 2] = $2_1;
HEAP32[$39_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$6_1 = HEAPU8[$1_1 + 12 | 0];
$111($0_1 + 408 | 0, $14_1, $3_1);
$2_1 = $21_1 & ($6_1 | 0) != ($65_1 | 0);
$22_1 = $2_1 ? $0_1 + 728 | 0 : $0_1 + 680 | 0;
$14_1 = HEAP32[$22_1 + 8 >> 2];
$3_1 = Math_imul($14_1, 28);
if (($14_1 | 0) == HEAP32[$22_1 >> 2]) {
$203($22_1);
$8_1 = HEAP32[$0_1 + 732 >> 2];
}
$2_1 = $3_1 + ($2_1 ? $8_1 : HEAP32[$0_1 + 684 >> 2]) | 0;
$3_1 = HEAP32[$0_1 + 420 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 416 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 428 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$0_1 + 424 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP8[$2_1 + 24 | 0] = $6_1;
$3_1 = HEAPU8[$44_1 | 0] | HEAPU8[$44_1 + 1 | 0] << 8;
HEAP8[$2_1 + 25 | 0] = $3_1;
HEAP8[$2_1 + 26 | 0] = $3_1 >>> 8;
HEAP8[$2_1 + 27 | 0] = HEAPU8[$44_1 + 2 | 0];
HEAP32[$22_1 + 8 >> 2] = $14_1 + 1;
}
$1_1 = $1_1 + 28 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
}
$1_1 = HEAP32[$0_1 + 732 >> 2];
HEAP32[$40_1 >> 2] = HEAP32[$0_1 + 728 >> 2];
HEAP32[$40_1 + 4 >> 2] = $1_1;
HEAP32[$40_1 + 8 >> 2] = HEAP32[$0_1 + 736 >> 2];
$2_1 = HEAP32[$0_1 + 688 >> 2];
HEAP32[$0_1 + 864 >> 2] = $2_1;
$3_1 = HEAP32[$0_1 + 684 >> 2];
$1_1 = HEAP32[$0_1 + 680 >> 2];
HEAP32[$0_1 + 856 >> 2] = $1_1;
HEAP32[$0_1 + 860 >> 2] = $3_1;
HEAP32[$0_1 + 584 >> 2] = $2_1;
HEAP32[$0_1 + 576 >> 2] = $1_1;
HEAP32[$0_1 + 580 >> 2] = $3_1;
HEAP32[$0_1 + 600 >> 2] = HEAP32[$40_1 + 8 >> 2];
$1_1 = HEAP32[$40_1 + 4 >> 2];
HEAP32[$0_1 + 592 >> 2] = HEAP32[$40_1 >> 2];
HEAP32[$0_1 + 596 >> 2] = $1_1;
$1_1 = 0;
$2_1 = HEAP32[262948];
HEAP32[$19_1 >> 2] = HEAP32[262947];
HEAP32[$19_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[262950];
HEAP32[$19_1 + 8 >> 2] = HEAP32[262949];
HEAP32[$19_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[262952];
HEAP32[$19_1 + 16 >> 2] = HEAP32[262951];
HEAP32[$19_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[262954];
HEAP32[$19_1 + 24 >> 2] = HEAP32[262953];
HEAP32[$19_1 + 28 >> 2] = $2_1;
HEAP32[$0_1 + 732 >> 2] = 4;
while (1) {
label$126 : {
label$127 : {
label$128 : {
if (($1_1 | 0) != 4) {
$14_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 728 >> 2] = $14_1;
$1_1 = $19_1 + ($1_1 << 3) | 0;
$34_1 = HEAP32[$1_1 >> 2];
$37_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 832 >> 2] = $62_1;
HEAP32[$0_1 + 836 >> 2] = $12_1;
HEAP32[$0_1 + 828 >> 2] = 2;
$46_1 = $37_1 ? ($37_1 >>> 0 < 1e3 ? $37_1 : 1e3) : 1;
$47_1 = 2e3 - $46_1 | 0;
$1_1 = 0;
label$130 : while (1) {
if (($1_1 | 0) == 2) {
break label$126
}
$8_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 824 >> 2] = $8_1;
$1_1 = HEAP32[($1_1 << 2) + $64_1 >> 2];
HEAP32[$0_1 + 616 >> 2] = 0;
HEAP32[$0_1 + 608 >> 2] = 0;
HEAP32[$0_1 + 612 >> 2] = 4;
$16_1 = HEAP32[$1_1 + 4 >> 2];
$30_1 = $16_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 28) | 0;
while (1) {
label$132 : {
label$133 : {
label$134 : {
label$135 : {
label$136 : {
label$137 : {
if (($16_1 | 0) != ($30_1 | 0)) {
if (!$34_1) {
break label$136
}
$1_1 = HEAP32[$16_1 + 4 >> 2];
$145($0_1 + 636 | 0, $1_1, $1_1 + HEAP32[$16_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 664 >> 2] = 0;
HEAP32[$0_1 + 668 >> 2] = 4;
$5_1 = HEAP32[$0_1 + 644 >> 2];
HEAP32[$0_1 + 672 >> 2] = 0;
$3_1 = $5_1 + 2 | 0;
$2_1 = Math_imul($3_1, $46_1);
$1_1 = ($2_1 >>> 0) / ($47_1 >>> 0) | 0;
$2_1 = ((Math_imul($1_1, $47_1) | 0) != ($2_1 | 0)) + $1_1 | 0;
$1_1 = $2_1 - 2 | 0;
$1_1 = $1_1 >>> 0 > $2_1 >>> 0 ? 0 : $1_1;
$6_1 = $1_1 >>> 0 > 1 ? $1_1 : 1;
$2_1 = (Math_imul($3_1, $47_1) >>> 0) / ($46_1 >>> 0) | 0;
$1_1 = $2_1 - 2 | 0;
$1_1 = $204($6_1, $1_1 >>> 0 > $2_1 >>> 0 ? 0 : $1_1) & 16777215;
HEAP16[$0_1 + 648 >> 1] = $1_1;
HEAP8[$0_1 + 650 | 0] = $1_1 >>> 16;
$27_1 = HEAP32[$0_1 + 640 >> 2];
$31_1 = $27_1 + ($5_1 << 2) | 0;
$23_1 = HEAPU8[$16_1 + 24 | 0];
break label$137;
}
label$139 : {
if (HEAP32[$0_1 + 616 >> 2]) {
HEAP32[$0_1 + 416 >> 2] = HEAP32[$0_1 + 616 >> 2];
$1_1 = HEAP32[$0_1 + 612 >> 2];
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 608 >> 2];
HEAP32[$0_1 + 412 >> 2] = $1_1;
$205($10_1, $0_1 + 408 | 0);
break label$139;
}
$3_1 = $0_1 + 408 | 0;
$197($3_1, HEAP32[$0_1 + 260 >> 2], HEAP32[$0_1 + 264 >> 2]);
$2_1 = HEAP32[$0_1 + 408 >> 2];
$64($2_1, HEAP32[$0_1 + 412 >> 2]);
HEAP32[$0_1 + 416 >> 2] = HEAP32[$0_1 + 616 >> 2];
$1_1 = HEAP32[$0_1 + 612 >> 2];
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 608 >> 2];
HEAP32[$0_1 + 412 >> 2] = $1_1;
$205($10_1, $3_1);
if (($2_1 | 0) == -2147483648) {
break label$135
}
}
$2_1 = 9;
break label$127;
}
label$141 : {
label$142 : {
while (1) {
$206($0_1 + 112 | 0, $0_1 + 648 | 0);
if (!HEAPU8[$0_1 + 112 | 0]) {
break label$142
}
$48_1 = HEAPU8[$0_1 + 113 | 0];
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 8) {
HEAP32[($0_1 + 408 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$3_1 = HEAP32[$0_1 + 408 >> 2];
$2_1 = HEAP32[$0_1 + 412 >> 2];
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 12) {
HEAP32[($0_1 + 776 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$0_1 + 780 >> 2];
HEAP32[$17_1 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP32[$17_1 + 4 >> 2] = $1_1;
HEAP32[$17_1 + 8 >> 2] = HEAP32[$0_1 + 784 >> 2];
HEAP32[$0_1 + 880 >> 2] = $31_1;
HEAP32[$0_1 + 876 >> 2] = $27_1;
HEAP32[$0_1 + 868 >> 2] = $3_1;
HEAP32[$0_1 + 872 >> 2] = $2_1;
HEAP32[$0_1 + 864 >> 2] = 2;
HEAP32[$0_1 + 856 >> 2] = 1;
HEAP32[$0_1 + 860 >> 2] = 0;
$28_1 = $48_1 >>> 0 < 16;
$207($0_1 + 392 | 0, $0_1 + 856 | 0);
label$148 : {
if (HEAP32[$0_1 + 392 >> 2] == 1114112) {
$5_1 = 4;
$1_1 = 0;
$3_1 = 0;
break label$148;
}
$29_1 = $0_1 + 408 | 0;
$22_1 = $0_1 + 856 | 0;
$208($29_1, $22_1);
$1_1 = 1;
$2_1 = 12;
$3_1 = HEAP32[$0_1 + 408 >> 2] + 1 | 0;
$3_1 = $3_1 ? $3_1 : -1;
$33($0_1 + 104 | 0, $3_1 >>> 0 > 4 ? $3_1 : 4, 4, 12);
$6_1 = HEAP32[$0_1 + 104 >> 2];
$3_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 400 >> 2];
$5_1 = HEAP32[$0_1 + 396 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 392 >> 2];
HEAP32[$3_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 + 936 >> 2] = 1;
HEAP32[$0_1 + 932 >> 2] = $3_1;
HEAP32[$0_1 + 928 >> 2] = $6_1;
wasm2js_memory_copy($29_1, $22_1, 40);
while (1) {
$207($0_1 + 792 | 0, $0_1 + 408 | 0);
if (HEAP32[$0_1 + 792 >> 2] != 1114112) {
if (HEAP32[$0_1 + 928 >> 2] == ($1_1 | 0)) {
$208($0_1 + 352 | 0, $0_1 + 408 | 0);
$3_1 = HEAP32[$0_1 + 352 >> 2] + 1 | 0;
$34($0_1 + 928 | 0, $1_1, $3_1 ? $3_1 : -1, 4, 12);
$3_1 = HEAP32[$0_1 + 932 >> 2];
}
$6_1 = $2_1 + $3_1 | 0;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$0_1 + 800 >> 2];
$5_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$6_1 + 4 >> 2] = $5_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 936 >> 2] = $1_1;
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$5_1 = HEAP32[$0_1 + 932 >> 2];
$3_1 = HEAP32[$0_1 + 928 >> 2];
}
$6_1 = $47(8, 24);
HEAP32[$6_1 + 16 >> 2] = 0;
HEAP32[$6_1 + 20 >> 2] = 0;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$0_1 + 784 >> 2];
$2_1 = HEAP32[$0_1 + 780 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP32[$6_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 + 712 >> 2] = $37_1;
HEAP32[$0_1 + 696 >> 2] = $1_1;
HEAP32[$0_1 + 692 >> 2] = $5_1;
HEAP32[$0_1 + 688 >> 2] = $3_1;
HEAP32[$0_1 + 708 >> 2] = 1;
HEAP32[$0_1 + 704 >> 2] = $6_1;
HEAP32[$0_1 + 700 >> 2] = 1;
HEAP32[$0_1 + 684 >> 2] = $48_1;
HEAP32[$0_1 + 680 >> 2] = $28_1;
$209($0_1 + 408 | 0, $0_1 + 256 | 0, $23_1, $48_1, $0_1 + 680 | 0, 1051820, $0_1 + 664 | 0);
$1_1 = HEAPU8[$0_1 + 408 | 0] != 9;
if (!$1_1) {
$105($0_1 + 680 | 0);
continue;
}
break;
};
$5_1 = HEAP32[$0_1 + 412 >> 2];
$2_1 = HEAP32[$0_1 + 408 >> 2];
$105($0_1 + 680 | 0);
$79($0_1 + 664 | 0);
$1_1 = -2147483648;
break label$141;
}
$5_1 = HEAP32[$0_1 + 668 >> 2];
$3_1 = HEAP32[$0_1 + 672 >> 2];
HEAP8[$0_1 + 928 | 0] = 3;
$210($5_1, $3_1);
$1_1 = 0;
HEAP32[$0_1 + 392 >> 2] = $3_1 ? HEAP32[$5_1 + 12 >> 2] : 0;
HEAP8[$0_1 + 380 | 0] = 0;
HEAP32[$0_1 + 372 >> 2] = 8;
HEAP32[$0_1 + 352 >> 2] = $16_1;
HEAP32[$0_1 + 364 >> 2] = $5_1;
HEAP32[$0_1 + 368 >> 2] = $5_1 + Math_imul($3_1, 20);
HEAP32[$0_1 + 376 >> 2] = $0_1 + 392;
HEAP32[$0_1 + 360 >> 2] = $0_1 + 943;
HEAP32[$0_1 + 356 >> 2] = $0_1 + 928;
$211($0_1 + 856 | 0, $0_1 + 352 | 0);
$2_1 = 4;
$5_1 = 0;
if (HEAP32[$0_1 + 856 >> 2] != -2147483648) {
$212($0_1 + 408 | 0, 4);
wasm2js_memory_copy(HEAP32[$0_1 + 412 >> 2], $0_1 + 856 | 0, 36);
HEAP32[$0_1 + 800 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$0_1 + 792 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$0_1 + 796 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 380 >> 2];
HEAP32[$0_1 + 704 >> 2] = HEAP32[$0_1 + 376 >> 2];
HEAP32[$0_1 + 708 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 372 >> 2];
HEAP32[$0_1 + 696 >> 2] = HEAP32[$0_1 + 368 >> 2];
HEAP32[$0_1 + 700 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 688 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 692 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 356 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 352 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
while (1) {
$211($0_1 + 408 | 0, $0_1 + 680 | 0);
if (HEAP32[$0_1 + 408 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 800 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 792 >> 2]) {
$138($0_1 + 792 | 0, 1)
}
wasm2js_memory_copy(HEAP32[$0_1 + 796 >> 2] + Math_imul($1_1, 36) | 0, $0_1 + 408 | 0, 36);
HEAP32[$0_1 + 800 >> 2] = $1_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 796 >> 2];
$5_1 = HEAP32[$0_1 + 800 >> 2];
$1_1 = HEAP32[$0_1 + 792 >> 2];
}
$79($0_1 + 664 | 0);
}
$46(HEAP32[$0_1 + 636 >> 2], HEAP32[$0_1 + 640 >> 2]);
if (($1_1 | 0) != -2147483648) {
break label$132
}
break label$128;
}
$1_1 = HEAP32[$16_1 + 4 >> 2];
$145($0_1 + 928 | 0, $1_1, $1_1 + HEAP32[$16_1 + 8 >> 2] | 0);
$23_1 = HEAP32[$0_1 + 936 >> 2];
if ($37_1 >>> 0 <= 1 | $23_1 >>> 0 > 7) {
break label$134
}
$2_1 = 4;
$1_1 = 0;
$6_1 = HEAP32[$0_1 + 932 >> 2];
$5_1 = 0;
break label$133;
}
$1_1 = $8_1;
continue label$130;
}
HEAP32[$0_1 + 392 >> 2] = 0;
HEAP32[$0_1 + 396 >> 2] = 4;
HEAP32[$0_1 + 400 >> 2] = 0;
$1_1 = $23_1 - $37_1 | 0;
$1_1 = $204($1_1 >>> 0 > $23_1 >>> 0 ? 0 : $1_1, $23_1 + $37_1 | 0) & 16777215;
HEAP16[$0_1 + 680 >> 1] = $1_1;
HEAP8[$0_1 + 682 | 0] = $1_1 >>> 16;
$28_1 = $23_1 + 1 | 0;
$29_1 = HEAPU8[$16_1 + 24 | 0];
$6_1 = HEAP32[$0_1 + 932 >> 2];
label$161 : {
while (1) {
$206($0_1 + 120 | 0, $0_1 + 680 | 0);
if (!HEAPU8[$0_1 + 120 | 0]) {
break label$161
}
$22_1 = HEAPU8[$0_1 + 121 | 0];
$1_1 = $0_1 + 856 | 0;
$213($1_1, $28_1);
$135($1_1, $28_1);
$5_1 = HEAP32[$0_1 + 860 >> 2];
$3_1 = HEAP32[$0_1 + 864 >> 2];
$2_1 = $5_1 + $3_1 | 0;
$1_1 = 0;
while (1) {
if (($1_1 | 0) != ($23_1 | 0)) {
HEAP8[$1_1 + $2_1 | 0] = $1_1;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$2_1 = $1_1 + $3_1 | 0;
HEAP8[$2_1 + $5_1 | 0] = $23_1;
$1_1 = HEAP32[$0_1 + 860 >> 2];
HEAP32[$39_1 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$39_1 + 4 >> 2] = $1_1;
HEAP32[$39_1 + 8 >> 2] = $2_1 + 1;
HEAP32[$0_1 + 440 >> 2] = $37_1;
HEAP32[$0_1 + 436 >> 2] = $23_1;
HEAP32[$0_1 + 432 >> 2] = $6_1;
HEAP32[$0_1 + 416 >> 2] = 0;
HEAP32[$0_1 + 408 >> 2] = 0;
HEAP32[$0_1 + 412 >> 2] = 4;
$209($0_1 + 856 | 0, $0_1 + 256 | 0, $29_1, $22_1, $0_1 + 408 | 0, 1051764, $0_1 + 392 | 0);
$1_1 = HEAPU8[$0_1 + 856 | 0] != 9;
if (!$1_1) {
$106($0_1 + 408 | 0);
continue;
}
break;
};
$5_1 = HEAP32[$0_1 + 860 >> 2];
$2_1 = HEAP32[$0_1 + 856 >> 2];
$106($0_1 + 408 | 0);
$79($0_1 + 392 | 0);
$1_1 = -2147483648;
break label$133;
}
$5_1 = HEAP32[$0_1 + 396 >> 2];
$3_1 = HEAP32[$0_1 + 400 >> 2];
HEAP8[$0_1 + 636 | 0] = 2;
HEAP32[$0_1 + 664 >> 2] = $0_1 + 943;
$210($5_1, $3_1);
$1_1 = 0;
HEAP32[$0_1 + 776 >> 2] = $3_1 ? HEAP32[$5_1 + 12 >> 2] : 0;
HEAP8[$0_1 + 380 | 0] = 0;
HEAP32[$0_1 + 372 >> 2] = 8;
HEAP32[$0_1 + 352 >> 2] = $16_1;
HEAP32[$0_1 + 364 >> 2] = $5_1;
HEAP32[$0_1 + 368 >> 2] = $5_1 + Math_imul($3_1, 20);
HEAP32[$0_1 + 376 >> 2] = $0_1 + 776;
HEAP32[$0_1 + 360 >> 2] = $0_1 + 664;
HEAP32[$0_1 + 356 >> 2] = $0_1 + 636;
$214($0_1 + 856 | 0, $0_1 + 352 | 0);
$2_1 = 4;
$5_1 = 0;
if (HEAP32[$0_1 + 856 >> 2] != -2147483648) {
$212($0_1 + 408 | 0, 4);
wasm2js_memory_copy(HEAP32[$0_1 + 412 >> 2], $0_1 + 856 | 0, 36);
HEAP32[$0_1 + 800 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$0_1 + 792 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$0_1 + 796 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 380 >> 2];
HEAP32[$0_1 + 704 >> 2] = HEAP32[$0_1 + 376 >> 2];
HEAP32[$0_1 + 708 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 372 >> 2];
HEAP32[$0_1 + 696 >> 2] = HEAP32[$0_1 + 368 >> 2];
HEAP32[$0_1 + 700 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 688 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 692 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 356 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 352 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
while (1) {
$214($0_1 + 408 | 0, $0_1 + 680 | 0);
if (HEAP32[$0_1 + 408 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 800 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 792 >> 2]) {
$138($0_1 + 792 | 0, 1)
}
wasm2js_memory_copy(HEAP32[$0_1 + 796 >> 2] + Math_imul($1_1, 36) | 0, $0_1 + 408 | 0, 36);
HEAP32[$0_1 + 800 >> 2] = $1_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 796 >> 2];
$5_1 = HEAP32[$0_1 + 800 >> 2];
$1_1 = HEAP32[$0_1 + 792 >> 2];
}
$79($0_1 + 392 | 0);
}
$46(HEAP32[$0_1 + 928 >> 2], $6_1);
if (($1_1 | 0) == -2147483648) {
break label$128
}
}
$16_1 = $16_1 + 28 | 0;
HEAP32[$0_1 + 624 >> 2] = $1_1;
HEAP32[$0_1 + 628 >> 2] = $2_1;
HEAP32[$0_1 + 632 >> 2] = $5_1;
$137($0_1 + 608 | 0, $0_1 + 624 | 0);
continue;
};
};
}
$85($0_1 + 592 | 0);
$85($0_1 + 576 | 0);
continue label$113;
}
$1_1 = $5_1;
$3_1 = $1_1 >>> 8 | 0;
$25_1 = ($1_1 & 255) << 24 | $2_1 >>> 8;
$11_1 = $3_1;
$82($0_1 + 608 | 0);
}
$85($0_1 + 592 | 0);
$85($0_1 + 576 | 0);
break label$117;
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
HEAP32[$13_1 >> 2] = -2147483647;
$4_1 = $13_1;
$3_1 = $2_1 & 255;
$2_1 = $25_1;
$1_1 = $11_1 << 8 | $2_1 >>> 24;
HEAP32[$4_1 + 4 >> 2] = $3_1 | $2_1 << 8;
HEAP32[$4_1 + 8 >> 2] = $1_1;
break label$92;
}
$1_1 = $0_1 + 408 | 0;
$196($1_1, $0_1 + 312 | 0);
$24($0_1 + 856 | 0, $0_1 + 340 | 0, $0_1 + 256 | 0, $1_1);
label$173 : {
if (HEAPU8[$0_1 + 856 | 0] == 9) {
break label$173
}
$2_1 = HEAP32[$0_1 + 860 >> 2];
$1_1 = HEAP32[$0_1 + 856 >> 2];
if (($1_1 & 255) == 9) {
break label$173
}
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $1_1;
HEAP32[$13_1 + 8 >> 2] = $2_1;
break label$92;
}
$197($0_1 + 408 | 0, HEAP32[$0_1 + 260 >> 2], HEAP32[$0_1 + 264 >> 2]);
if (HEAP32[$0_1 + 408 >> 2] != -2147483648) {
HEAP32[$13_1 + 12 >> 2] = HEAP32[$0_1 + 416 >> 2];
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$13_1 + 4 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$13_1 + 8 >> 2] = $1_1;
HEAP32[$13_1 >> 2] = -2147483648;
break label$92;
}
HEAP32[$0_1 + 440 >> 2] = 0;
HEAP32[$0_1 + 432 >> 2] = 0;
HEAP32[$0_1 + 436 >> 2] = 4;
HEAP32[$0_1 + 424 >> 2] = 4;
HEAP32[$0_1 + 428 >> 2] = 0;
HEAP32[$0_1 + 416 >> 2] = 0;
HEAP32[$0_1 + 420 >> 2] = 0;
HEAP32[$0_1 + 408 >> 2] = 0;
HEAP32[$0_1 + 412 >> 2] = 4;
$2_1 = Math_imul(HEAP32[$0_1 + 320 >> 2], 12);
$8_1 = $0_1 + 420 | 0;
$1_1 = HEAP32[$0_1 + 316 >> 2];
label$175 : {
label$176 : {
while (1) {
label$178 : {
label$179 : {
if ($2_1) {
$215($0_1 + 728 | 0, $0_1 + 408 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $0_1 + 340 | 0, $0_1 + 256 | 0);
$17_1 = HEAP32[$0_1 + 732 >> 2];
$15_1 = HEAP32[$0_1 + 736 >> 2];
$4_1 = HEAP32[$0_1 + 728 >> 2];
if (($4_1 | 0) != -2147483648) {
break label$179
}
break label$176;
}
$215($0_1 + 728 | 0, $0_1 + 408 | 0, HEAP32[$0_1 + 328 >> 2], HEAP32[$0_1 + 332 >> 2], $0_1 + 340 | 0, $0_1 + 256 | 0);
$17_1 = HEAP32[$0_1 + 732 >> 2];
$15_1 = HEAP32[$0_1 + 736 >> 2];
$3_1 = HEAP32[$0_1 + 728 >> 2];
if (($3_1 | 0) == -2147483648) {
break label$176
}
$6_1 = HEAP32[$0_1 + 732 >> 2];
$2_1 = $0_1 + 728 | 0;
$4_1 = $15_1;
$5_1 = $4_1;
$48($2_1, $4_1);
$49($2_1, $4_1);
$2_1 = HEAP32[$0_1 + 736 >> 2];
if ($4_1) {
$1_1 = $17_1;
$4_1 = $2_1 + $5_1 | 0;
$2_1 = HEAP32[$0_1 + 732 >> 2] + ($2_1 << 2) | 0;
while (1) {
HEAP32[$2_1 >> 2] = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 + 4 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
$2_1 = $4_1;
}
$1_1 = HEAP32[$0_1 + 732 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 728 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
HEAP32[$0_1 + 688 >> 2] = $2_1;
$46(HEAP32[$0_1 + 420 >> 2], HEAP32[$0_1 + 424 >> 2]);
HEAP32[$8_1 + 8 >> 2] = HEAP32[$0_1 + 688 >> 2];
$1_1 = HEAP32[$0_1 + 684 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$8_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$0_1 + 856 >> 2] = HEAP32[$8_1 >> 2];
HEAP32[$0_1 + 860 >> 2] = $1_1;
$1_1 = HEAP32[$8_1 + 12 >> 2];
HEAP32[$0_1 + 864 >> 2] = HEAP32[$8_1 + 8 >> 2];
HEAP32[$0_1 + 868 >> 2] = $1_1;
$1_1 = HEAP32[$8_1 + 20 >> 2];
HEAP32[$0_1 + 872 >> 2] = HEAP32[$8_1 + 16 >> 2];
HEAP32[$0_1 + 876 >> 2] = $1_1;
$17_1 = HEAP32[$0_1 + 412 >> 2];
$15_1 = HEAP32[$0_1 + 416 >> 2];
$2_1 = HEAP32[$0_1 + 408 >> 2];
$73($3_1, $6_1);
if (($2_1 | 0) == -2147483648) {
break label$175
}
$1_1 = HEAP32[$0_1 + 876 >> 2];
HEAP32[$0_1 + 380 >> 2] = HEAP32[$0_1 + 872 >> 2];
HEAP32[$0_1 + 384 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$0_1 + 372 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$0_1 + 376 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 860 >> 2];
HEAP32[$0_1 + 364 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$0_1 + 368 >> 2] = $1_1;
HEAP32[$0_1 + 352 >> 2] = $2_1;
HEAP32[$0_1 + 356 >> 2] = $17_1;
HEAP32[$0_1 + 360 >> 2] = $15_1;
$197($0_1 + 408 | 0, HEAP32[$0_1 + 260 >> 2], HEAP32[$0_1 + 264 >> 2]);
if (HEAP32[$0_1 + 408 >> 2] == -2147483648) {
break label$178
}
HEAP32[$13_1 + 12 >> 2] = HEAP32[$0_1 + 416 >> 2];
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$13_1 + 4 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$13_1 + 8 >> 2] = $1_1;
HEAP32[$13_1 >> 2] = -2147483648;
$107($0_1 + 352 | 0);
break label$92;
}
$5_1 = HEAP32[$0_1 + 416 >> 2];
if (($5_1 | 0) == HEAP32[$0_1 + 408 >> 2]) {
$141($0_1 + 408 | 0)
}
$1_1 = $1_1 + 12 | 0;
$3_1 = HEAP32[$0_1 + 412 >> 2] + Math_imul($5_1, 12) | 0;
HEAP32[$3_1 + 4 >> 2] = $17_1;
HEAP32[$3_1 + 8 >> 2] = $15_1;
HEAP32[$3_1 >> 2] = $4_1;
HEAP32[$0_1 + 416 >> 2] = $5_1 + 1;
$2_1 = $2_1 - 12 | 0;
continue;
}
break;
};
label$184 : {
label$185 : {
label$186 : {
label$187 : {
if (HEAP32[$0_1 + 304 >> 2] ? 1 : HEAP32[$0_1 + 280 >> 2] | HEAP32[$0_1 + 292 >> 2]) {
$11_1 = $15_1;
$198($0_1 + 96 | 0, $57_1);
$10_1 = HEAP32[$0_1 + 100 >> 2];
$14_1 = HEAP32[$0_1 + 96 >> 2];
$213($0_1 + 408 | 0, $24_1);
$12_1 = HEAP32[$0_1 + 412 >> 2];
label$190 : {
if (!$24_1) {
$24_1 = HEAP32[$0_1 + 416 >> 2];
break label$190;
}
if (!$24_1) {
break label$190
}
wasm2js_memory_copy($12_1, $35_1, $24_1);
}
$1_1 = HEAP32[$0_1 + 372 >> 2] << 2;
$31_1 = HEAP32[$0_1 + 408 >> 2];
$2_1 = HEAP32[$0_1 + 368 >> 2];
while (1) {
if ($1_1) {
$8_1 = HEAP32[$2_1 >> 2];
if ($8_1 >>> 0 < $24_1 >>> 0) {
HEAP8[$8_1 + $12_1 | 0] = 0
}
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 - 4 | 0;
continue;
}
break;
};
$216($0_1 + 88 | 0, $36_1);
$6_1 = $24_1 >>> 0 > $36_1 >>> 0 ? $36_1 : $24_1;
$5_1 = $17_1 + Math_imul($11_1, 12) | 0;
$1_1 = 0;
$30_1 = HEAP32[$0_1 + 92 >> 2];
$23_1 = HEAP32[$0_1 + 88 >> 2];
$8_1 = $17_1;
while (1) {
label$196 : {
if (!(($1_1 | 0) != ($3_1 | 0) ? $1_1 : 0)) {
if (($5_1 | 0) != ($8_1 | 0)) {
$1_1 = HEAP32[$8_1 + 4 >> 2];
$3_1 = $1_1 + Math_imul(HEAP32[$8_1 + 8 >> 2], 12) | 0;
$8_1 = $8_1 + 12 | 0;
continue;
}
label$199 : {
if ($36_1) {
$8_1 = HEAPU8[$30_1 | 0];
if (($36_1 | 0) != 1) {
$1_1 = $30_1 + 1 | 0;
$2_1 = $36_1 - 1 | 0;
while (1) {
$8_1 = $8_1 & 255;
$3_1 = HEAPU8[$1_1 | 0];
$8_1 = $3_1 >>> 0 < $8_1 >>> 0 ? $8_1 : $3_1;
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
};
}
if ($8_1 & 255) {
break label$199
}
}
if ($11_1) {
break label$196
}
$8_1 = 0;
}
$2_1 = HEAP32[265697];
$1_1 = $0_1 + 728 | 0;
$5_1 = HEAP32[265698];
$213($1_1, $5_1);
$135($1_1, $5_1);
$9_1 = HEAP32[$0_1 + 736 >> 2];
$27_1 = HEAP32[$0_1 + 732 >> 2];
if ($5_1) {
$1_1 = $2_1 + 8 | 0;
while (1) {
$2_1 = 0;
label$205 : {
if (!$14_1) {
break label$205
}
$6_1 = HEAP32[$1_1 - 4 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
if ($133($14_1, $10_1, $6_1, $3_1)) {
break label$205
}
$178($0_1 + 856 | 0, $14_1, $10_1);
$178($0_1 + 408 | 0, $6_1, $3_1);
$6_1 = HEAP32[$0_1 + 860 >> 2];
$3_1 = HEAP32[$0_1 + 412 >> 2];
$2_1 = $41($6_1, HEAP32[$0_1 + 864 >> 2], $3_1, HEAP32[$0_1 + 416 >> 2]);
$27(HEAP32[$0_1 + 408 >> 2], $3_1);
$27(HEAP32[$0_1 + 856 >> 2], $6_1);
$2_1 = $2_1 ? 1 : 2;
}
HEAP8[$9_1 + $27_1 | 0] = $2_1;
$1_1 = $1_1 + 16 | 0;
$9_1 = $9_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
}
$28_1 = HEAP32[$0_1 + 728 >> 2];
$33($0_1 + 80 | 0, $11_1, 4, 16);
HEAP32[$0_1 + 416 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 80 >> 2];
HEAP32[$0_1 + 412 >> 2] = $1_1;
$34($0_1 + 408 | 0, 0, $11_1, 4, 16);
$6_1 = HEAP32[$0_1 + 416 >> 2];
$14_1 = HEAP32[$0_1 + 412 >> 2];
if ($11_1) {
$4_1 = $6_1 + $11_1 | 0;
$2_1 = $17_1 + 8 | 0;
$1_1 = $14_1 + ($6_1 << 4) | 0;
while (1) {
HEAP32[$1_1 >> 2] = 0;
$3_1 = HEAP32[$2_1 - 4 >> 2];
HEAP32[$1_1 + 8 >> 2] = $3_1;
HEAP32[$1_1 + 12 >> 2] = $3_1 + Math_imul(HEAP32[$2_1 >> 2], 12);
$2_1 = $2_1 + 12 | 0;
$1_1 = $1_1 + 16 | 0;
$11_1 = $11_1 - 1 | 0;
if ($11_1) {
continue
}
break;
};
$6_1 = $4_1;
}
$29_1 = HEAP32[$0_1 + 408 >> 2];
$5_1 = 0;
HEAP32[$0_1 + 416 >> 2] = 0;
HEAP32[$0_1 + 408 >> 2] = 0;
HEAP32[$0_1 + 412 >> 2] = 4;
$22_1 = $12_1 + $24_1 | 0;
$24_1 = $14_1 + ($6_1 << 4) | 0;
$18_1 = HEAP32[265700];
$25_1 = HEAP32[265704];
$19_1 = HEAP32[265703];
$21_1 = $8_1 & 255;
$16_1 = 0;
$10_1 = 4;
$1_1 = $12_1;
label$208 : while (1) {
if (($1_1 | 0) == ($22_1 | 0)) {
break label$187
}
$11_1 = $5_1;
$5_1 = $5_1 + 1 | 0;
$4_1 = HEAPU8[$1_1 | 0];
$2_1 = $1_1 + 1 | 0;
$1_1 = $2_1;
if (($4_1 | 0) != 1) {
continue
}
$1_1 = $2_1;
if (($21_1 | 0) != HEAPU8[$11_1 + $30_1 | 0] | $11_1 >>> 0 >= $36_1 >>> 0) {
continue
}
$33($0_1 + 72 | 0, $6_1, 4, 8);
$34_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[$0_1 + 656 >> 2] = $34_1;
HEAP32[$0_1 + 652 >> 2] = HEAP32[$0_1 + 72 >> 2];
$38_1 = Math_fround(0.0);
$16_1 = 0;
$3_1 = $14_1;
while (1) {
HEAP32[$0_1 + 660 >> 2] = $16_1;
label$210 : {
label$211 : {
if (($3_1 | 0) != ($24_1 | 0)) {
$4_1 = $3_1 + 16 | 0;
while (1) {
$1_1 = $217($3_1);
if (!$1_1) {
break label$211
}
if ($11_1 >>> 0 > HEAPU32[$1_1 >> 2]) {
continue
}
break;
};
if (!HEAP32[$3_1 >> 2]) {
break label$210
}
break label$184;
}
$4_1 = $218($19_1, $25_1, $11_1);
$16_1 = 255;
$1_1 = HEAPU8[$11_1 + $18_1 | 0];
if ($1_1 >>> 0 < $9_1 >>> 0) {
$16_1 = HEAPU8[$1_1 + $27_1 | 0]
}
$38_1 = $4_1 ? $38_1 : Math_fround($38_1 * Math_fround(.699999988079071));
$4_1 = HEAP32[$0_1 + 416 >> 2];
if (($4_1 | 0) == HEAP32[$0_1 + 408 >> 2]) {
$219($0_1 + 408 | 0)
}
$1_1 = HEAP32[$0_1 + 656 >> 2];
$10_1 = HEAP32[$0_1 + 412 >> 2];
$3_1 = $10_1 + Math_imul($4_1, 24) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 652 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 660 >> 2];
HEAP8[$3_1 + 20 | 0] = $16_1;
HEAPF32[$3_1 + 16 >> 2] = $38_1;
HEAP32[$3_1 + 12 >> 2] = $11_1;
$16_1 = $4_1 + 1 | 0;
HEAP32[$0_1 + 416 >> 2] = $16_1;
$1_1 = $2_1;
continue label$208;
}
$1_1 = 0;
if (HEAP32[$3_1 >> 2]) {
break label$184
}
}
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = 1;
$1_1 = $217($3_1);
label$216 : {
if (!(($11_1 | 0) == HEAP32[$1_1 >> 2] ? $1_1 : 0)) {
if (HEAP32[$3_1 >> 2]) {
break label$184
}
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = 1;
$59_1 = Math_fround(0.0);
$1_1 = 0;
break label$216;
}
$3_1 = HEAP32[$1_1 + 8 >> 2];
$59_1 = HEAPF32[$1_1 + 4 >> 2];
$1_1 = 1;
}
$38_1 = Math_fround($38_1 + $59_1);
if (HEAP32[$0_1 + 652 >> 2] == ($16_1 | 0)) {
$220($0_1 + 652 | 0);
$34_1 = HEAP32[$0_1 + 656 >> 2];
}
$10_1 = ($16_1 << 3) + $34_1 | 0;
HEAP32[$10_1 + 4 >> 2] = $3_1;
HEAP32[$10_1 >> 2] = $1_1;
$16_1 = $16_1 + 1 | 0;
$3_1 = $4_1;
continue;
};
};
}
$2_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 12 | 0;
if (HEAPU8[$2_1 + $12_1 | 0] != 1 | $2_1 >>> 0 >= $6_1 >>> 0) {
continue
}
$2_1 = $2_1 + $30_1 | 0;
$9_1 = HEAPU8[$2_1 | 0] + 1 | 0;
HEAP8[$2_1 | 0] = $9_1 >>> 0 < 255 ? $9_1 : 255;
continue;
}
break;
};
HEAP32[$0_1 + 400 >> 2] = 0;
HEAP32[$0_1 + 404 >> 2] = 0;
HEAP32[$0_1 + 392 >> 2] = 0;
HEAP32[$0_1 + 396 >> 2] = 4;
$34_1 = 0;
break label$186;
}
HEAP32[$0_1 + 400 >> 2] = 0;
HEAP32[$0_1 + 404 >> 2] = 0;
HEAP32[$0_1 + 392 >> 2] = 0;
HEAP32[$0_1 + 396 >> 2] = 4;
$34_1 = 0;
break label$185;
}
if ($16_1 >>> 0 >= 2) {
$25_1 = global$0 - 32 | 0;
global$0 = $25_1;
$9_1 = ($16_1 >>> 1 | 0) + $16_1 | 0;
label$221 : while (1) {
if ($9_1) {
$9_1 = $9_1 - 1 | 0;
label$223 : {
if ($16_1 >>> 0 > $9_1 >>> 0) {
$18_1 = Math_imul($9_1, 24) + $10_1 | 0;
$19_1 = HEAP32[$18_1 + 16 >> 2];
$21_1 = HEAP32[$18_1 + 20 >> 2];
$11_1 = HEAP32[$18_1 + 8 >> 2];
$2_1 = HEAP32[$18_1 + 12 >> 2];
$6_1 = HEAP32[$10_1 >> 2];
$5_1 = HEAP32[$10_1 + 4 >> 2];
$1_1 = HEAP32[$18_1 + 4 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$18_1 >> 2];
HEAP32[$10_1 + 4 >> 2] = $1_1;
$3_1 = HEAP32[$10_1 + 8 >> 2];
$4_1 = HEAP32[$10_1 + 12 >> 2];
HEAP32[$10_1 + 8 >> 2] = $11_1;
HEAP32[$10_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$10_1 + 16 >> 2];
$1_1 = HEAP32[$10_1 + 20 >> 2];
HEAP32[$10_1 + 16 >> 2] = $19_1;
HEAP32[$10_1 + 20 >> 2] = $21_1;
HEAP32[$18_1 >> 2] = $6_1;
HEAP32[$18_1 + 4 >> 2] = $5_1;
HEAP32[$18_1 + 8 >> 2] = $3_1;
HEAP32[$18_1 + 12 >> 2] = $4_1;
HEAP32[$18_1 + 16 >> 2] = $2_1;
HEAP32[$18_1 + 20 >> 2] = $1_1;
$1_1 = 0;
break label$223;
}
$1_1 = $9_1 - $16_1 | 0;
}
$3_1 = $9_1 >>> 0 > $16_1 >>> 0 ? $16_1 : $9_1;
while (1) {
$4_1 = $1_1 << 1;
$2_1 = $4_1 | 1;
if ($3_1 >>> 0 <= $2_1 >>> 0) {
continue label$221
}
$4_1 = $4_1 + 2 | 0;
if ($4_1 >>> 0 < $3_1 >>> 0) {
$2_1 = (($123(Math_imul($2_1, 24) + $10_1 | 0, Math_imul($4_1, 24) + $10_1 | 0) & 255) == 255) + $2_1 | 0
}
$4_1 = Math_imul($1_1, 24) + $10_1 | 0;
$1_1 = Math_imul($2_1, 24) + $10_1 | 0;
if (($123($4_1, $1_1) & 255) != 255) {
continue label$221
}
$119($4_1, $1_1, 24);
$1_1 = $2_1;
continue;
};
}
break;
};
global$0 = $25_1 + 32 | 0;
}
HEAP32[$0_1 + 400 >> 2] = HEAP32[$0_1 + 416 >> 2];
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$0_1 + 392 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$0_1 + 396 >> 2] = $1_1;
$34_1 = $8_1 & 255;
HEAP32[$0_1 + 404 >> 2] = $34_1;
$59($29_1, $14_1, 4, 16);
$27($28_1, $27_1);
}
$27($23_1, $30_1);
$27($31_1, $12_1);
}
label$227 : {
if (($32_1 | 0) == -2147483648) {
$10_1 = HEAP32[$0_1 + 400 >> 2];
$6_1 = HEAP32[$0_1 + 396 >> 2];
break label$227;
}
HEAP8[$0_1 + 728 | 0] = ($56_1 | 0) == 2;
HEAP32[$0_1 + 860 >> 2] = $20_1;
HEAP32[$0_1 + 856 >> 2] = $26_1;
$10_1 = HEAP32[$0_1 + 400 >> 2];
$6_1 = HEAP32[$0_1 + 396 >> 2];
HEAP32[$0_1 + 412 >> 2] = $0_1 + 728;
HEAP32[$0_1 + 408 >> 2] = $0_1 + 856;
if ($10_1 >>> 0 >= 2) {
$21_1 = $0_1 + 408 | 0;
$20_1 = global$0 - 32 | 0;
global$0 = $20_1;
$9_1 = ($10_1 >>> 1 | 0) + $10_1 | 0;
label$230 : while (1) {
if ($9_1) {
$9_1 = $9_1 - 1 | 0;
label$232 : {
if ($9_1 >>> 0 < $10_1 >>> 0) {
$19_1 = Math_imul($9_1, 24) + $6_1 | 0;
$12_1 = HEAP32[$19_1 + 16 >> 2];
$14_1 = HEAP32[$19_1 + 20 >> 2];
$11_1 = HEAP32[$19_1 + 8 >> 2];
$2_1 = HEAP32[$19_1 + 12 >> 2];
$5_1 = HEAP32[$6_1 >> 2];
$8_1 = HEAP32[$6_1 + 4 >> 2];
$1_1 = HEAP32[$19_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$19_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $1_1;
$3_1 = HEAP32[$6_1 + 8 >> 2];
$4_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 8 >> 2] = $11_1;
HEAP32[$6_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$6_1 + 16 >> 2];
$1_1 = HEAP32[$6_1 + 20 >> 2];
HEAP32[$6_1 + 16 >> 2] = $12_1;
HEAP32[$6_1 + 20 >> 2] = $14_1;
HEAP32[$19_1 >> 2] = $5_1;
HEAP32[$19_1 + 4 >> 2] = $8_1;
HEAP32[$19_1 + 8 >> 2] = $3_1;
HEAP32[$19_1 + 12 >> 2] = $4_1;
HEAP32[$19_1 + 16 >> 2] = $2_1;
HEAP32[$19_1 + 20 >> 2] = $1_1;
$1_1 = 0;
break label$232;
}
$1_1 = $9_1 - $10_1 | 0;
}
$3_1 = $9_1 >>> 0 > $10_1 >>> 0 ? $10_1 : $9_1;
while (1) {
$4_1 = $1_1 << 1;
$2_1 = $4_1 | 1;
if ($3_1 >>> 0 <= $2_1 >>> 0) {
continue label$230
}
$4_1 = $4_1 + 2 | 0;
if ($4_1 >>> 0 < $3_1 >>> 0) {
$2_1 = $122($21_1, Math_imul($2_1, 24) + $6_1 | 0, Math_imul($4_1, 24) + $6_1 | 0) + $2_1 | 0
}
$4_1 = Math_imul($1_1, 24) + $6_1 | 0;
$1_1 = Math_imul($2_1, 24) + $6_1 | 0;
if (!$122($21_1, $4_1, $1_1)) {
continue label$230
}
$119($4_1, $1_1, 24);
$1_1 = $2_1;
continue;
};
}
break;
};
global$0 = $20_1 + 32 | 0;
}
$70($32_1, $26_1);
}
$14_1 = HEAPU8[$33_1 + 60 | 0];
$33($0_1 - -64 | 0, $10_1, 4, 12);
$2_1 = 0;
HEAP32[$0_1 + 416 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 68 >> 2];
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 64 >> 2];
HEAP32[$0_1 + 412 >> 2] = $1_1;
$34($0_1 + 408 | 0, 0, $10_1, 4, 12);
$11_1 = HEAP32[$0_1 + 412 >> 2];
$9_1 = HEAP32[$0_1 + 416 >> 2];
$1_1 = $11_1 + Math_imul($9_1, 12) | 0;
$8_1 = HEAP32[265706];
$4_1 = HEAP32[265707];
$5_1 = $6_1;
while (1) {
if (($2_1 | 0) != ($10_1 | 0)) {
$3_1 = HEAP32[$5_1 + 12 >> 2];
$5_1 = $5_1 + 24 | 0;
$12_1 = 1;
label$238 : {
if ($14_1 & 1) {
break label$238
}
$12_1 = 0;
if ($3_1 >>> 0 >= $4_1 >>> 0) {
break label$238
}
$3_1 = HEAP32[($3_1 << 2) + $8_1 >> 2];
$12_1 = 1;
}
HEAP32[$1_1 >> 2] = $12_1;
HEAP32[$1_1 + 8 >> 2] = $2_1;
HEAP32[$1_1 + 4 >> 2] = $3_1;
$2_1 = $2_1 + 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$12_1 = HEAP32[$0_1 + 408 >> 2];
$20_1 = $2_1 + $9_1 | 0;
if ($20_1 >>> 0 >= 2) {
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$14_1 = $20_1 + ($20_1 >>> 1 | 0) | 0;
label$240 : while (1) {
if ($14_1) {
$14_1 = $14_1 - 1 | 0;
label$242 : {
if ($20_1 >>> 0 > $14_1 >>> 0) {
$9_1 = Math_imul($14_1, 12) + $11_1 | 0;
$3_1 = HEAP32[$9_1 + 8 >> 2];
$4_1 = HEAP32[$11_1 >> 2];
$2_1 = HEAP32[$11_1 + 4 >> 2];
$1_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$11_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$11_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$11_1 + 8 >> 2];
HEAP32[$11_1 + 8 >> 2] = $3_1;
HEAP32[$9_1 + 8 >> 2] = $1_1;
HEAP32[$9_1 >> 2] = $4_1;
HEAP32[$9_1 + 4 >> 2] = $2_1;
$1_1 = 0;
break label$242;
}
$1_1 = $14_1 - $20_1 | 0;
}
$3_1 = $14_1 >>> 0 > $20_1 >>> 0 ? $20_1 : $14_1;
while (1) {
$4_1 = $1_1 << 1;
$2_1 = $4_1 | 1;
if ($3_1 >>> 0 <= $2_1 >>> 0) {
continue label$240
}
$4_1 = $4_1 + 2 | 0;
if ($4_1 >>> 0 < $3_1 >>> 0) {
$2_1 = $128(Math_imul($2_1, 12) + $11_1 | 0, Math_imul($4_1, 12) + $11_1 | 0) + $2_1 | 0
}
$4_1 = Math_imul($1_1, 12) + $11_1 | 0;
$1_1 = Math_imul($2_1, 12) + $11_1 | 0;
if (!$128($4_1, $1_1)) {
continue label$240
}
$119($4_1, $1_1, 12);
$1_1 = $2_1;
continue;
};
}
break;
};
global$0 = $5_1 + 16 | 0;
}
HEAP32[$0_1 + 732 >> 2] = $20_1;
HEAP32[$0_1 + 728 >> 2] = $11_1;
$221($0_1 + 56 | 0, $0_1 + 728 | 0);
$5_1 = HEAP32[$0_1 + 56 >> 2];
label$246 : {
if (!$5_1) {
$2_1 = 4;
$1_1 = 0;
$5_1 = 0;
break label$246;
}
$3_1 = HEAP32[$0_1 + 60 >> 2];
$2_1 = HEAP32[$0_1 + 732 >> 2];
$33($0_1 + 48 | 0, 4, 4, 8);
$1_1 = HEAP32[$0_1 + 48 >> 2];
$4_1 = HEAP32[$0_1 + 52 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
HEAP32[$4_1 >> 2] = $5_1;
HEAP32[$0_1 + 416 >> 2] = 1;
HEAP32[$0_1 + 412 >> 2] = $4_1;
HEAP32[$0_1 + 408 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 728 >> 2];
HEAP32[$0_1 + 860 >> 2] = $2_1;
HEAP32[$0_1 + 856 >> 2] = $1_1;
$2_1 = 12;
$1_1 = 1;
while (1) {
$221($0_1 + 40 | 0, $0_1 + 856 | 0);
$9_1 = HEAP32[$0_1 + 40 >> 2];
if ($9_1) {
$5_1 = HEAP32[$0_1 + 44 >> 2];
if (HEAP32[$0_1 + 408 >> 2] == ($1_1 | 0)) {
$34($0_1 + 408 | 0, $1_1, HEAP32[$0_1 + 860 >> 2] ? 2 : 1, 4, 8);
$4_1 = HEAP32[$0_1 + 412 >> 2];
}
$3_1 = $2_1 + $4_1 | 0;
HEAP32[$3_1 >> 2] = $5_1;
HEAP32[$3_1 - 4 >> 2] = $9_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 416 >> 2] = $1_1;
$2_1 = $2_1 + 8 | 0;
continue;
}
break;
};
$5_1 = HEAP32[$0_1 + 408 >> 2];
$2_1 = HEAP32[$0_1 + 412 >> 2];
if ($1_1 >>> 0 < 2) {
$1_1 = 1;
break label$246;
}
$16_1 = ($1_1 >>> 1 | 0) + $1_1 | 0;
label$252 : while (1) {
if ($16_1) {
$16_1 = $16_1 - 1 | 0;
label$254 : {
if ($16_1 >>> 0 < $1_1 >>> 0) {
$9_1 = HEAP32[$2_1 >> 2];
$3_1 = HEAP32[$2_1 + 4 >> 2];
$14_1 = ($16_1 << 3) + $2_1 | 0;
$4_1 = HEAP32[$14_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$14_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $4_1;
HEAP32[$14_1 >> 2] = $9_1;
HEAP32[$14_1 + 4 >> 2] = $3_1;
$4_1 = 0;
break label$254;
}
$4_1 = $16_1 - $1_1 | 0;
}
$14_1 = $1_1 >>> 0 < $16_1 >>> 0 ? $1_1 : $16_1;
while (1) {
$9_1 = $4_1 << 1;
$3_1 = $9_1 | 1;
if ($14_1 >>> 0 <= $3_1 >>> 0) {
continue label$252
}
$9_1 = $9_1 + 2 | 0;
if ($9_1 >>> 0 < $14_1 >>> 0) {
$20_1 = $3_1;
$3_1 = ($3_1 << 3) + $2_1 | 0;
$25_1 = HEAP32[$3_1 >> 2];
$21_1 = HEAP32[$3_1 + 4 >> 2];
$3_1 = ($9_1 << 3) + $2_1 | 0;
$3_1 = $20_1 + $126($25_1, $21_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]) | 0;
}
$9_1 = ($4_1 << 3) + $2_1 | 0;
$4_1 = ($3_1 << 3) + $2_1 | 0;
if (!$126(HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2])) {
continue label$252
}
$119($9_1, $4_1, 8);
$4_1 = $3_1;
continue;
};
}
break;
};
}
HEAP32[$0_1 + 876 >> 2] = $10_1;
HEAP32[$0_1 + 872 >> 2] = $6_1;
HEAP32[$0_1 + 864 >> 2] = $5_1;
HEAP32[$0_1 + 860 >> 2] = $2_1;
HEAP32[$0_1 + 856 >> 2] = $2_1;
HEAP32[$0_1 + 868 >> 2] = ($1_1 << 3) + $2_1;
$222($0_1 + 680 | 0, $0_1 + 856 | 0);
label$258 : {
if (HEAP32[$0_1 + 684 >> 2] != -2147483648) {
$33($0_1 + 32 | 0, 4, 4, 16);
$4_1 = HEAP32[$0_1 + 32 >> 2];
$1_1 = HEAP32[$0_1 + 692 >> 2];
$3_1 = HEAP32[$0_1 + 36 >> 2];
$2_1 = $3_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 688 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 684 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 832 >> 2] = 1;
HEAP32[$0_1 + 828 >> 2] = $2_1;
HEAP32[$0_1 + 824 >> 2] = $4_1;
$1_1 = HEAP32[$0_1 + 876 >> 2];
HEAP32[$0_1 + 424 >> 2] = HEAP32[$0_1 + 872 >> 2];
HEAP32[$0_1 + 428 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$0_1 + 416 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$0_1 + 420 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 860 >> 2];
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$0_1 + 412 >> 2] = $1_1;
$2_1 = 16;
$1_1 = 1;
while (1) {
$222($0_1 + 728 | 0, $0_1 + 408 | 0);
if (HEAP32[$0_1 + 732 >> 2] != -2147483648) {
if (HEAP32[$0_1 + 824 >> 2] == ($1_1 | 0)) {
$34($0_1 + 824 | 0, $1_1, 1, 4, 16);
$3_1 = HEAP32[$0_1 + 828 >> 2];
}
$4_1 = HEAP32[$0_1 + 732 >> 2];
$5_1 = $2_1 + $3_1 | 0;
HEAP32[$5_1 >> 2] = HEAP32[$0_1 + 728 >> 2];
HEAP32[$5_1 + 4 >> 2] = $4_1;
$4_1 = HEAP32[$0_1 + 740 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$0_1 + 736 >> 2];
HEAP32[$5_1 + 12 >> 2] = $4_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 832 >> 2] = $1_1;
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$100(HEAP32[$0_1 + 408 >> 2], HEAP32[$0_1 + 416 >> 2]);
$32_1 = HEAP32[$0_1 + 832 >> 2];
HEAP32[$0_1 + 616 >> 2] = $32_1;
$1_1 = HEAP32[$0_1 + 828 >> 2];
HEAP32[$0_1 + 608 >> 2] = HEAP32[$0_1 + 824 >> 2];
HEAP32[$0_1 + 612 >> 2] = $1_1;
$6_1 = HEAP32[$0_1 + 612 >> 2];
break label$258;
}
$32_1 = 0;
HEAP32[$0_1 + 616 >> 2] = 0;
HEAP32[$0_1 + 608 >> 2] = 0;
HEAP32[$0_1 + 612 >> 2] = 4;
$100(HEAP32[$0_1 + 856 >> 2], HEAP32[$0_1 + 864 >> 2]);
$6_1 = 4;
}
$59($12_1, $11_1, 4, 12);
$1_1 = 0;
$193($0_1 + 624 | 0, $36_1, 0);
$4_1 = $32_1 << 4;
$22_1 = $4_1 + $6_1 | 0;
$23_1 = HEAP32[$0_1 + 628 >> 2];
$24_1 = HEAP32[$0_1 + 632 >> 2];
while (1) {
label$264 : {
if (($1_1 | 0) != ($4_1 | 0)) {
$2_1 = HEAP32[HEAP32[$1_1 + $6_1 >> 2] + 12 >> 2];
if ($2_1 >>> 0 >= $24_1 >>> 0) {
break label$264
}
HEAP8[$2_1 + $23_1 | 0] = 1;
break label$264;
}
$1_1 = HEAP32[$33_1 + 52 >> 2];
$2_1 = HEAP32[$33_1 + 56 >> 2];
HEAP32[$0_1 + 644 >> 2] = 0;
HEAP32[$0_1 + 636 >> 2] = 0;
HEAP32[$0_1 + 640 >> 2] = 4;
$16_1 = $2_1 >>> 0 < 100 ? $2_1 : 100;
$28_1 = $0_1 + 456 | 0;
$29_1 = $0_1 + 480 | 0;
$14_1 = $0_1 + 468 | 0;
$25_1 = $0_1 + 904 | 0;
$26_1 = $0_1 + 892 | 0;
$19_1 = $0_1 + 880 | 0;
$18_1 = $0_1 + 868 | 0;
$9_1 = 0;
label$266 : {
while (1) {
label$268 : {
if (!$16_1) {
break label$268
}
label$269 : {
if (!$1_1) {
if (($6_1 | 0) != ($22_1 | 0)) {
break label$269
}
break label$268;
}
if ($22_1 - $6_1 >>> 4 >>> 0 <= $1_1 >>> 0) {
break label$268
}
$6_1 = ($1_1 << 4) + $6_1 | 0;
}
$31_1 = HEAP32[$6_1 >> 2];
$12_1 = HEAP32[$31_1 + 12 >> 2];
label$271 : {
label$272 : {
$27_1 = HEAP32[$0_1 + 268 >> 2];
$1_1 = HEAP32[$27_1 + 100 >> 2];
if (!$1_1) {
break label$272
}
$3_1 = HEAP32[$27_1 + 96 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 >= 2) {
$5_1 = $2_1;
$4_1 = $1_1 >>> 1 | 0;
$2_1 = $4_1 + $2_1 | 0;
$2_1 = $12_1 >>> 0 < HEAPU32[$3_1 + ($2_1 << 2) >> 2] ? $5_1 : $2_1;
$1_1 = $1_1 - $4_1 | 0;
continue;
}
break;
};
$1_1 = ($12_1 >>> 0 >= HEAPU32[$3_1 + ($2_1 << 2) >> 2]) + $2_1 | 0;
if (!$1_1) {
break label$272
}
$2_1 = HEAP32[($3_1 + ($1_1 << 2) | 0) - 4 >> 2];
break label$271;
}
$1_1 = 0;
$2_1 = 0;
}
$10_1 = HEAP32[$6_1 + 12 >> 2];
$5_1 = HEAP32[$6_1 + 8 >> 2];
$21_1 = HEAP32[$0_1 + 380 >> 2];
$3_1 = HEAP32[$0_1 + 384 >> 2];
$4_1 = HEAP32[$27_1 + 140 >> 2];
$1_1 = $4_1 + $1_1 | 0;
$32($0_1 + 24 | 0, $0_1 + 256 | 0, $1_1 >>> 0 < $4_1 >>> 0 ? -1 : $1_1);
label$275 : {
$20_1 = HEAP32[$0_1 + 24 >> 2];
if (!$20_1) {
$2_1 = -2147483648;
break label$275;
}
$15_1 = HEAP32[$0_1 + 28 >> 2];
$11_1 = $12_1 - $2_1 | 0;
$2_1 = $181($27_1, $12_1);
if ($2_1) {
$1_1 = HEAPU8[$2_1 + 12 | 0]
}
HEAP8[$0_1 + 593 | 0] = $1_1;
HEAP8[$0_1 + 592 | 0] = ($2_1 | 0) != 0;
$2_1 = HEAP32[$31_1 + 4 >> 2];
$1_1 = HEAP32[$31_1 + 8 >> 2];
HEAP32[$0_1 + 708 >> 2] = $3_1;
HEAP32[$0_1 + 704 >> 2] = $21_1;
HEAP32[$0_1 + 700 >> 2] = $2_1 + ($1_1 << 3);
HEAP32[$0_1 + 696 >> 2] = $2_1;
HEAP32[$0_1 + 688 >> 2] = 0;
HEAP32[$0_1 + 680 >> 2] = 0;
HEAP32[$0_1 + 712 >> 2] = $0_1 + 592;
$223($0_1 + 792 | 0, $0_1 + 680 | 0);
label$279 : {
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$3_1 = 28;
$33($0_1 + 16 | 0, 4, 4, 28);
$4_1 = HEAP32[$0_1 + 16 >> 2];
$8_1 = HEAP32[$0_1 + 20 >> 2];
HEAP32[$8_1 + 24 >> 2] = HEAP32[$0_1 + 816 >> 2];
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$8_1 + 16 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$8_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 804 >> 2];
HEAP32[$8_1 + 8 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$8_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$8_1 + 4 >> 2] = $1_1;
$2_1 = 1;
HEAP32[$0_1 + 936 >> 2] = 1;
HEAP32[$0_1 + 932 >> 2] = $8_1;
HEAP32[$0_1 + 928 >> 2] = $4_1;
wasm2js_memory_copy($0_1 + 856 | 0, $0_1 + 680 | 0, 36);
while (1) {
$223($0_1 + 824 | 0, $0_1 + 856 | 0);
if (HEAP32[$0_1 + 824 >> 2] != -2147483648) {
if (HEAP32[$0_1 + 928 >> 2] == ($2_1 | 0)) {
$34($0_1 + 928 | 0, $2_1, 1, 4, 28);
$8_1 = HEAP32[$0_1 + 932 >> 2];
}
$1_1 = HEAP32[$0_1 + 828 >> 2];
$4_1 = $3_1 + $8_1 | 0;
HEAP32[$4_1 >> 2] = HEAP32[$0_1 + 824 >> 2];
HEAP32[$4_1 + 4 >> 2] = $1_1;
HEAP32[$4_1 + 24 >> 2] = HEAP32[$0_1 + 848 >> 2];
$1_1 = HEAP32[$0_1 + 844 >> 2];
HEAP32[$4_1 + 16 >> 2] = HEAP32[$0_1 + 840 >> 2];
HEAP32[$4_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 836 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$0_1 + 832 >> 2];
HEAP32[$4_1 + 12 >> 2] = $1_1;
$2_1 = $2_1 + 1 | 0;
HEAP32[$0_1 + 936 >> 2] = $2_1;
$3_1 = $3_1 + 28 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$0_1 + 932 >> 2];
HEAP32[$0_1 + 664 >> 2] = HEAP32[$0_1 + 928 >> 2];
HEAP32[$0_1 + 668 >> 2] = $1_1;
HEAP32[$0_1 + 672 >> 2] = HEAP32[$0_1 + 936 >> 2];
break label$279;
}
HEAP32[$0_1 + 672 >> 2] = 0;
HEAP32[$0_1 + 664 >> 2] = 0;
HEAP32[$0_1 + 668 >> 2] = 4;
}
$35($0_1 + 824 | 0, 3, $20_1, $15_1);
$1_1 = Math_imul($11_1, 5);
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$177($0_1 + 8 | 0, $0_1 + 824 | 0);
continue;
}
break;
};
$1_1 = $0_1 + 824 | 0;
$176($0_1 + 856 | 0, $1_1);
$176($18_1, $1_1);
$176($19_1, $1_1);
$176($26_1, $1_1);
$176($25_1, $1_1);
label$286 : {
label$287 : {
label$288 : {
if (HEAPU8[$0_1 + 824 | 0] != 9) {
$17_1 = HEAP32[$0_1 + 824 >> 2];
$15_1 = HEAP32[$0_1 + 828 >> 2];
$89($0_1 + 856 | 0);
break label$288;
}
$17_1 = HEAP32[$0_1 + 860 >> 2];
$15_1 = HEAP32[$0_1 + 864 >> 2];
$2_1 = HEAP32[$0_1 + 856 >> 2];
wasm2js_memory_copy($0_1 + 680 | 0, $18_1, 48);
if (($2_1 | 0) != -2147483648) {
break label$287
}
}
$90($0_1 + 664 | 0);
break label$286;
}
$4_1 = $0_1 + 680 | 0;
wasm2js_memory_copy($0_1 + 728 | 0, $4_1, 48);
$182($0_1 + 776 | 0, $27_1, $12_1);
$11_1 = $218(HEAP32[$27_1 + 40 >> 2], HEAP32[$27_1 + 44 >> 2], HEAP32[$31_1 + 12 >> 2]);
$38_1 = HEAPF32[$31_1 + 16 >> 2];
$33($0_1, $10_1, 4, 16);
HEAP32[$0_1 + 688 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
$34($4_1, 0, $10_1, 4, 16);
$1_1 = HEAP32[$0_1 + 688 >> 2];
if ($10_1) {
$4_1 = $1_1 + $10_1 | 0;
$1_1 = HEAP32[$0_1 + 684 >> 2] + ($1_1 << 4) | 0;
while (1) {
$8_1 = HEAP32[HEAP32[$5_1 >> 2] + 12 >> 2];
$182($0_1 + 856 | 0, $27_1, $8_1);
$3_1 = HEAP32[$0_1 + 860 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 868 >> 2] = $8_1;
$3_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$1_1 + 12 >> 2] = $3_1;
$5_1 = $5_1 + 4 | 0;
$1_1 = $1_1 + 16 | 0;
$10_1 = $10_1 - 1 | 0;
if ($10_1) {
continue
}
break;
};
$1_1 = $4_1;
}
$4_1 = HEAP32[$0_1 + 684 >> 2];
HEAP32[$14_1 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$14_1 + 4 >> 2] = $4_1;
HEAP32[$14_1 + 8 >> 2] = $1_1;
HEAP32[$29_1 + 8 >> 2] = HEAP32[$0_1 + 672 >> 2];
$1_1 = HEAP32[$0_1 + 668 >> 2];
HEAP32[$29_1 >> 2] = HEAP32[$0_1 + 664 >> 2];
HEAP32[$29_1 + 4 >> 2] = $1_1;
wasm2js_memory_copy($0_1 + 408 | 0, $0_1 + 728 | 0, 48);
HEAP32[$28_1 + 8 >> 2] = HEAP32[$0_1 + 784 >> 2];
$1_1 = HEAP32[$0_1 + 780 >> 2];
HEAP32[$28_1 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP32[$28_1 + 4 >> 2] = $1_1;
if (($2_1 | 0) == -2147483647) {
break label$286
}
$11_1 = $11_1 ^ 1;
$8_1 = $12_1;
break label$275;
}
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $17_1;
HEAP32[$13_1 + 8 >> 2] = $15_1;
break label$266;
}
$16_1 = $16_1 - 1 | 0;
$6_1 = $6_1 + 16 | 0;
wasm2js_memory_copy($0_1 + 492 | 0, $0_1 + 408 | 0, 84);
$34($0_1 + 636 | 0, $9_1, ($2_1 | 0) != -2147483648, 4, 108);
$9_1 = HEAP32[$0_1 + 644 >> 2];
$1_1 = HEAP32[$0_1 + 640 >> 2] + Math_imul($9_1, 108) | 0;
while (1) {
if (($2_1 | 0) != -2147483648) {
HEAP32[$1_1 >> 2] = $2_1;
$2_1 = $1_1 + 4 | 0;
HEAP32[$2_1 >> 2] = $17_1;
HEAP32[$2_1 + 4 >> 2] = $15_1;
wasm2js_memory_copy($1_1 + 12 | 0, $0_1 + 492 | 0, 84);
HEAP8[$1_1 + 104 | 0] = $11_1;
HEAPF32[$1_1 + 100 >> 2] = $38_1;
HEAP32[$1_1 + 96 >> 2] = $8_1;
$1_1 = $1_1 + 108 | 0;
$9_1 = $9_1 + 1 | 0;
$2_1 = -2147483648;
continue;
}
break;
};
HEAP32[$0_1 + 644 >> 2] = $9_1;
$1_1 = 0;
continue;
}
break;
};
$194($0_1 + 408 | 0, $0_1 + 256 | 0, $55_1, $54_1, $23_1, $24_1);
$4_1 = HEAP32[$0_1 + 412 >> 2];
$2_1 = HEAP32[$0_1 + 416 >> 2];
$1_1 = HEAP32[$0_1 + 408 >> 2];
if (($1_1 | 0) == -2147483648) {
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $4_1;
HEAP32[$13_1 + 8 >> 2] = $2_1;
break label$266;
}
HEAP32[$0_1 + 668 >> 2] = $4_1;
HEAP32[$0_1 + 672 >> 2] = $2_1;
HEAP32[$0_1 + 664 >> 2] = $1_1;
$197($0_1 + 408 | 0, HEAP32[$0_1 + 260 >> 2], HEAP32[$0_1 + 264 >> 2]);
if (HEAP32[$0_1 + 408 >> 2] != -2147483648) {
HEAP32[$13_1 + 12 >> 2] = HEAP32[$0_1 + 416 >> 2];
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$13_1 + 4 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$13_1 + 8 >> 2] = $1_1;
HEAP32[$13_1 >> 2] = -2147483648;
$86($0_1 + 664 | 0);
break label$266;
}
HEAP32[$0_1 + 784 >> 2] = HEAP32[$0_1 + 644 >> 2];
$1_1 = HEAP32[$0_1 + 640 >> 2];
HEAP32[$0_1 + 776 >> 2] = HEAP32[$0_1 + 636 >> 2];
HEAP32[$0_1 + 780 >> 2] = $1_1;
$19_1 = HEAP32[$0_1 + 280 >> 2];
$5_1 = HEAP32[$0_1 + 316 >> 2];
$1_1 = HEAP32[$0_1 + 356 >> 2];
$4_1 = HEAP32[$0_1 + 320 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 888 >> 2] = 0;
HEAP32[$0_1 + 880 >> 2] = 0;
HEAP32[$0_1 + 876 >> 2] = $2_1 >>> 0 < $4_1 >>> 0 ? $2_1 : $4_1;
HEAP32[$0_1 + 872 >> 2] = 0;
HEAP32[$0_1 + 868 >> 2] = $1_1 + Math_imul($2_1, 12);
HEAP32[$0_1 + 864 >> 2] = $1_1;
$4_1 = $5_1 + Math_imul($4_1, 12) | 0;
HEAP32[$0_1 + 860 >> 2] = $4_1;
HEAP32[$0_1 + 856 >> 2] = $5_1;
$224($0_1 + 824 | 0, $0_1 + 856 | 0);
$30_1 = 0;
$9_1 = 4;
$18_1 = 0;
if (HEAP32[$0_1 + 824 >> 2] != -2147483648) {
$8_1 = $0_1 + 408 | 0;
$2_1 = $0_1 + 856 | 0;
$225($8_1, $2_1);
$1_1 = HEAP32[$0_1 + 408 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$226($8_1, $1_1 >>> 0 > 4 ? $1_1 : 4);
$1_1 = HEAP32[$0_1 + 828 >> 2];
$3_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 824 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 832 >> 2];
HEAP32[$0_1 + 800 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$0_1 + 792 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$0_1 + 796 >> 2] = $1_1;
wasm2js_memory_copy($8_1, $2_1, 40);
while (1) {
$224($0_1 + 680 | 0, $0_1 + 408 | 0);
if (HEAP32[$0_1 + 680 >> 2] != -2147483648) {
$3_1 = HEAP32[$0_1 + 800 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 792 >> 2]) {
$225($0_1 + 728 | 0, $0_1 + 408 | 0);
$1_1 = HEAP32[$0_1 + 728 >> 2] + 1 | 0;
$227($0_1 + 792 | 0, $1_1 ? $1_1 : -1);
}
$1_1 = HEAP32[$0_1 + 684 >> 2];
$2_1 = HEAP32[$0_1 + 796 >> 2] + Math_imul($3_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 688 >> 2];
HEAP32[$0_1 + 800 >> 2] = $3_1 + 1;
continue;
}
break;
};
$18_1 = HEAP32[$0_1 + 800 >> 2];
$30_1 = HEAP32[$0_1 + 792 >> 2];
$9_1 = HEAP32[$0_1 + 796 >> 2];
}
HEAP32[$0_1 + 924 >> 2] = 0;
HEAP32[$0_1 + 916 >> 2] = 0;
HEAP32[$0_1 + 920 >> 2] = 4;
HEAP32[$0_1 + 872 >> 2] = 0;
HEAP32[$0_1 + 864 >> 2] = 0;
HEAP32[$0_1 + 860 >> 2] = $4_1;
HEAP32[$0_1 + 856 >> 2] = $5_1;
$25_1 = $0_1 + 420 | 0;
$24_1 = 4;
$11_1 = 0;
label$300 : while (1) {
$1_1 = $228($0_1 + 856 | 0);
if ($1_1) {
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$4_1 = HEAP32[$1_1 + 44 >> 2];
$20_1 = $4_1 + Math_imul(HEAP32[$1_1 + 48 >> 2], 40) | 0;
$8_1 = 1;
while (1) {
label$303 : {
label$304 : {
if (!($8_1 & 1)) {
$6_1 = $1_1;
break label$304;
}
$8_1 = 1;
$6_1 = 0;
if (!$1_1) {
break label$304
}
$14_1 = $4_1;
$4_1 = $1_1;
break label$303;
}
if (($4_1 | 0) == ($20_1 | 0)) {
continue label$300
}
$14_1 = $4_1 + 40 | 0;
$8_1 = 0;
}
$1_1 = HEAP32[$4_1 + 32 >> 2];
$17_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$0_1 + 416 >> 2] = $4_1;
HEAP32[$0_1 + 408 >> 2] = $17_1;
$10_1 = $17_1 + Math_imul($1_1, 36) | 0;
HEAP32[$0_1 + 412 >> 2] = $10_1;
$1_1 = $229($0_1 + 408 | 0);
label$306 : {
if (!$1_1) {
$1_1 = 4;
break label$306;
}
$1_1 = HEAPU8[$1_1 + 32 | 0];
$3_1 = HEAP32[$0_1 + 408 >> 2];
$2_1 = HEAP32[$0_1 + 412 >> 2];
if (($3_1 | 0) == ($2_1 | 0)) {
break label$306
}
$5_1 = $3_1 + 32 | 0;
$3_1 = ($2_1 - $3_1 >>> 0) / 36 | 0;
$2_1 = HEAP8[HEAP32[$0_1 + 416 >> 2] + 36 | 0] & 1;
while (1) {
$12_1 = $1_1;
$1_1 = $1_1 & 255;
$15_1 = HEAPU8[$5_1 | 0];
$1_1 = $1_1 >>> 0 > $15_1 >>> 0 ? $1_1 : $15_1;
$1_1 = $15_1 >>> 0 < 2 ? (($15_1 | 0) != 1 ? $12_1 : $2_1 ? $12_1 : $1_1) : $1_1;
$5_1 = $5_1 + 36 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
};
}
HEAP32[$0_1 + 800 >> 2] = $4_1;
HEAP32[$0_1 + 796 >> 2] = $10_1;
HEAP32[$0_1 + 792 >> 2] = $17_1;
$230($0_1 + 680 | 0, $0_1 + 792 | 0);
label$309 : {
if (HEAP32[$0_1 + 680 >> 2] != -2147483648) {
$226($0_1 + 408 | 0, 4);
$2_1 = HEAP32[$0_1 + 684 >> 2];
$3_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 688 >> 2];
HEAP32[$0_1 + 832 >> 2] = 1;
$2_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$0_1 + 824 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$0_1 + 828 >> 2] = $2_1;
HEAP32[$0_1 + 736 >> 2] = HEAP32[$0_1 + 800 >> 2];
$2_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$0_1 + 728 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$0_1 + 732 >> 2] = $2_1;
while (1) {
$230($0_1 + 408 | 0, $0_1 + 728 | 0);
if (HEAP32[$0_1 + 408 >> 2] != -2147483648) {
$5_1 = HEAP32[$0_1 + 832 >> 2];
if (($5_1 | 0) == HEAP32[$0_1 + 824 >> 2]) {
$227($0_1 + 824 | 0, 1)
}
$2_1 = HEAP32[$0_1 + 412 >> 2];
$3_1 = HEAP32[$0_1 + 828 >> 2] + Math_imul($5_1, 12) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 416 >> 2];
HEAP32[$0_1 + 832 >> 2] = $5_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 828 >> 2];
HEAP32[$0_1 + 928 >> 2] = HEAP32[$0_1 + 824 >> 2];
HEAP32[$0_1 + 932 >> 2] = $2_1;
$26_1 = HEAP32[$0_1 + 832 >> 2];
HEAP32[$0_1 + 936 >> 2] = $26_1;
if ($26_1 >>> 0 < 2) {
break label$309
}
$21_1 = HEAP32[$0_1 + 932 >> 2];
$2_1 = $21_1 + 12 | 0;
$5_1 = 1;
while (1) {
if (($5_1 | 0) == ($26_1 | 0)) {
break label$309
}
$3_1 = HEAP32[$2_1 + 4 >> 2];
if (!$41($3_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 - 8 >> 2], HEAP32[$2_1 - 4 >> 2])) {
$2_1 = $2_1 + 12 | 0;
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
$27(HEAP32[$2_1 >> 2], $3_1);
$12_1 = $21_1 + 12 | 0;
$15_1 = $5_1;
label$316 : while (1) {
$3_1 = $5_1 + 1 | 0;
$2_1 = $12_1 + Math_imul($5_1, 12) | 0;
$22_1 = $21_1 + Math_imul($15_1, 12) | 0;
$17_1 = $22_1 - 4 | 0;
$10_1 = $22_1 - 8 | 0;
while (1) {
if ($3_1 >>> 0 >= $26_1 >>> 0) {
HEAP32[$0_1 + 936 >> 2] = $15_1;
break label$309;
}
$5_1 = HEAP32[$2_1 + 4 >> 2];
if ($41($5_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$10_1 >> 2], HEAP32[$17_1 >> 2])) {
$27(HEAP32[$2_1 >> 2], $5_1);
$2_1 = $2_1 + 12 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
} else {
HEAP32[$22_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
$5_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$22_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$22_1 + 4 >> 2] = $5_1;
$15_1 = $15_1 + 1 | 0;
$5_1 = $3_1;
continue label$316;
}
};
};
}
HEAP32[$0_1 + 936 >> 2] = 0;
HEAP32[$0_1 + 928 >> 2] = 0;
HEAP32[$0_1 + 932 >> 2] = 4;
}
label$321 : {
if (($1_1 & 255) != 4) {
$111($0_1 + 408 | 0, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]);
HEAP32[$25_1 + 8 >> 2] = HEAP32[$0_1 + 936 >> 2];
$2_1 = HEAP32[$0_1 + 932 >> 2];
HEAP32[$25_1 >> 2] = HEAP32[$0_1 + 928 >> 2];
HEAP32[$25_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 + 916 >> 2] == ($11_1 | 0)) {
$203($0_1 + 916 | 0);
$24_1 = HEAP32[$0_1 + 920 >> 2];
}
$4_1 = HEAP32[$0_1 + 412 >> 2];
$2_1 = Math_imul($11_1, 28) + $24_1 | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$2_1 + 4 >> 2] = $4_1;
$10_1 = HEAP32[$0_1 + 416 >> 2];
$5_1 = HEAP32[$0_1 + 420 >> 2];
$3_1 = HEAP32[$0_1 + 424 >> 2];
$4_1 = HEAP32[$0_1 + 428 >> 2];
HEAP8[$2_1 + 24 | 0] = $1_1;
HEAP32[$2_1 + 16 >> 2] = $3_1;
HEAP32[$2_1 + 20 >> 2] = $4_1;
HEAP32[$2_1 + 8 >> 2] = $10_1;
HEAP32[$2_1 + 12 >> 2] = $5_1;
$11_1 = $11_1 + 1 | 0;
HEAP32[$0_1 + 924 >> 2] = $11_1;
break label$321;
}
$71($0_1 + 928 | 0);
}
$1_1 = $6_1;
$4_1 = $14_1;
continue;
};
}
break;
};
HEAP32[$0_1 + 800 >> 2] = HEAP32[$0_1 + 672 >> 2];
$1_1 = HEAP32[$0_1 + 668 >> 2];
HEAP32[$0_1 + 792 >> 2] = HEAP32[$0_1 + 664 >> 2];
HEAP32[$0_1 + 796 >> 2] = $1_1;
$21_1 = HEAPU8[$0_1 + 308 | 0];
$8_1 = HEAP32[$0_1 + 316 >> 2];
$1_1 = HEAP32[$0_1 + 320 >> 2];
HEAP32[$0_1 + 424 >> 2] = 0;
$2_1 = Math_imul($1_1, 12);
$17_1 = $8_1 + $2_1 | 0;
HEAP32[$0_1 + 412 >> 2] = $17_1;
HEAP32[$0_1 + 408 >> 2] = $8_1;
$5_1 = $0_1 + 424 | 0;
$3_1 = $0_1 + 416 | 0;
$1_1 = $8_1;
label$324 : {
label$325 : {
while (1) {
if ($2_1) {
$4_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 416 >> 2] = $4_1;
HEAP32[$0_1 + 420 >> 2] = $4_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
if (!$161($3_1)) {
continue
}
break label$325;
}
break;
};
HEAP32[$0_1 + 408 >> 2] = $17_1;
$24_1 = 0;
HEAP32[$0_1 + 416 >> 2] = 0;
if (!HEAP32[$0_1 + 424 >> 2]) {
break label$324
}
if (!$161($5_1)) {
break label$324
}
}
$24_1 = 1;
}
$1_1 = HEAP32[265694];
HEAP32[$0_1 + 828 >> 2] = $1_1 + Math_imul(HEAP32[265695], 24);
HEAP32[$0_1 + 824 >> 2] = $1_1;
$231($0_1 + 856 | 0, $0_1 + 824 | 0);
$14_1 = 0;
$15_1 = 4;
$16_1 = 0;
if (HEAP32[$0_1 + 856 >> 2] != -2147483648) {
$4_1 = HEAP32[$0_1 + 824 >> 2];
$2_1 = HEAP32[$0_1 + 828 >> 2];
$226($0_1 + 408 | 0, 4);
$1_1 = HEAP32[$0_1 + 860 >> 2];
$3_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$0_1 + 736 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$0_1 + 728 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$0_1 + 732 >> 2] = $1_1;
HEAP32[$0_1 + 680 >> 2] = $4_1;
HEAP32[$0_1 + 684 >> 2] = $2_1;
while (1) {
$231($0_1 + 408 | 0, $0_1 + 680 | 0);
if (HEAP32[$0_1 + 408 >> 2] != -2147483648) {
$4_1 = HEAP32[$0_1 + 736 >> 2];
if (($4_1 | 0) == HEAP32[$0_1 + 728 >> 2]) {
$227($0_1 + 728 | 0, 1)
}
$1_1 = HEAP32[$0_1 + 412 >> 2];
$2_1 = HEAP32[$0_1 + 732 >> 2] + Math_imul($4_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 416 >> 2];
HEAP32[$0_1 + 736 >> 2] = $4_1 + 1;
continue;
}
break;
};
$16_1 = HEAP32[$0_1 + 736 >> 2];
$14_1 = HEAP32[$0_1 + 728 >> 2];
$15_1 = HEAP32[$0_1 + 732 >> 2];
}
HEAP32[$0_1 + 832 >> 2] = 0;
HEAP32[$0_1 + 824 >> 2] = 0;
HEAP32[$0_1 + 828 >> 2] = 4;
$2_1 = $0_1 + 859 | 0;
$6_1 = $0_1 + 424 | 0;
$10_1 = 4;
$3_1 = 0;
$11_1 = 0;
while (1) {
if (($8_1 | 0) != ($17_1 | 0)) {
$4_1 = HEAP32[$8_1 + 8 >> 2];
$1_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$0_1 + 440 >> 2] = $1_1;
HEAP32[$0_1 + 424 >> 2] = 0;
HEAP32[$0_1 + 408 >> 2] = 0;
HEAP32[$0_1 + 444 >> 2] = $1_1 + Math_imul($4_1, 52);
$5_1 = $11_1 >>> 0 < 32 ? 1 << $11_1 : 0;
while (1) {
$115($0_1 + 856 | 0, $0_1 + 408 | 0);
label$335 : {
if (HEAP32[$0_1 + 856 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$0_1 + 736 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$0_1 + 740 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 860 >> 2];
HEAP32[$0_1 + 728 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$0_1 + 732 >> 2] = $1_1;
break label$335;
}
$66(-2147483648, HEAP32[$0_1 + 860 >> 2]);
label$337 : {
$1_1 = HEAP32[$0_1 + 440 >> 2];
if (!$1_1) {
break label$337
}
label$338 : {
if (HEAP32[$0_1 + 444 >> 2] == ($1_1 | 0)) {
$1_1 = 0;
break label$338;
}
HEAP32[$0_1 + 440 >> 2] = $1_1 + 52;
}
$15($0_1 + 856 | 0, $1_1);
$4_1 = HEAP32[$0_1 + 856 >> 2];
if (($4_1 | 0) == -2147483648) {
break label$337
}
$1_1 = HEAP32[$0_1 + 864 >> 2];
$12_1 = HEAP32[$0_1 + 860 >> 2];
$65($0_1 + 408 | 0);
HEAP32[$0_1 + 416 >> 2] = $4_1;
HEAP32[$0_1 + 412 >> 2] = $12_1;
HEAP32[$0_1 + 408 >> 2] = $12_1;
HEAP32[$0_1 + 420 >> 2] = $12_1 + ($1_1 << 4);
continue;
}
$115($0_1 + 728 | 0, $6_1);
}
if (HEAP32[$0_1 + 728 >> 2] != -2147483648) {
$4_1 = HEAPU8[$0_1 + 740 | 0];
$1_1 = HEAP32[$0_1 + 736 >> 2];
HEAP8[$2_1 + 8 | 0] = $1_1;
HEAP8[$2_1 + 9 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 10 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 11 | 0] = $1_1 >>> 24;
$12_1 = HEAP32[$0_1 + 732 >> 2];
$1_1 = HEAP32[$0_1 + 728 >> 2];
HEAP8[$2_1 | 0] = $1_1;
HEAP8[$2_1 + 1 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 2 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 3 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 4 | 0] = $12_1;
HEAP8[$2_1 + 5 | 0] = $12_1 >>> 8;
HEAP8[$2_1 + 6 | 0] = $12_1 >>> 16;
HEAP8[$2_1 + 7 | 0] = $12_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 860 | 0] | HEAPU8[$0_1 + 861 | 0] << 8 | (HEAPU8[$0_1 + 862 | 0] << 16 | HEAPU8[$0_1 + 863 | 0] << 24);
HEAP32[$0_1 + 680 >> 2] = HEAPU8[$0_1 + 856 | 0] | HEAPU8[$0_1 + 857 | 0] << 8 | (HEAPU8[$0_1 + 858 | 0] << 16 | HEAPU8[$0_1 + 859 | 0] << 24);
HEAP32[$0_1 + 684 >> 2] = $1_1;
$12_1 = HEAPU8[$0_1 + 867 | 0] | HEAPU8[$0_1 + 868 | 0] << 8 | (HEAPU8[$0_1 + 869 | 0] << 16 | HEAPU8[$0_1 + 870 | 0] << 24);
$1_1 = HEAPU8[$0_1 + 863 | 0] | HEAPU8[$0_1 + 864 | 0] << 8 | (HEAPU8[$0_1 + 865 | 0] << 16 | HEAPU8[$0_1 + 866 | 0] << 24);
HEAP8[$0_1 + 687 | 0] = $1_1;
HEAP8[$0_1 + 688 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 689 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 690 | 0] = $1_1 >>> 24;
HEAP8[$0_1 + 691 | 0] = $12_1;
HEAP8[$0_1 + 692 | 0] = $12_1 >>> 8;
HEAP8[$0_1 + 693 | 0] = $12_1 >>> 16;
HEAP8[$0_1 + 694 | 0] = $12_1 >>> 24;
if (HEAP32[$0_1 + 824 >> 2] == ($3_1 | 0)) {
$31($0_1 + 824 | 0);
$10_1 = HEAP32[$0_1 + 828 >> 2];
}
$12_1 = Math_imul($3_1, 20) + $10_1 | 0;
HEAP8[$12_1 | 0] = $4_1;
$4_1 = HEAP32[$0_1 + 684 >> 2];
$1_1 = HEAP32[$0_1 + 680 >> 2];
HEAP8[$12_1 + 1 | 0] = $1_1;
HEAP8[$12_1 + 2 | 0] = $1_1 >>> 8;
HEAP8[$12_1 + 3 | 0] = $1_1 >>> 16;
HEAP8[$12_1 + 4 | 0] = $1_1 >>> 24;
HEAP8[$12_1 + 5 | 0] = $4_1;
HEAP8[$12_1 + 6 | 0] = $4_1 >>> 8;
HEAP8[$12_1 + 7 | 0] = $4_1 >>> 16;
HEAP8[$12_1 + 8 | 0] = $4_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 687 | 0] | HEAPU8[$0_1 + 688 | 0] << 8 | (HEAPU8[$0_1 + 689 | 0] << 16 | HEAPU8[$0_1 + 690 | 0] << 24);
$4_1 = HEAPU8[$0_1 + 691 | 0] | HEAPU8[$0_1 + 692 | 0] << 8 | (HEAPU8[$0_1 + 693 | 0] << 16 | HEAPU8[$0_1 + 694 | 0] << 24);
HEAP32[$12_1 + 16 >> 2] = $5_1;
HEAP8[$12_1 + 8 | 0] = $1_1;
HEAP8[$12_1 + 9 | 0] = $1_1 >>> 8;
HEAP8[$12_1 + 10 | 0] = $1_1 >>> 16;
HEAP8[$12_1 + 11 | 0] = $1_1 >>> 24;
HEAP8[$12_1 + 12 | 0] = $4_1;
HEAP8[$12_1 + 13 | 0] = $4_1 >>> 8;
HEAP8[$12_1 + 14 | 0] = $4_1 >>> 16;
HEAP8[$12_1 + 15 | 0] = $4_1 >>> 24;
$3_1 = $3_1 + 1 | 0;
HEAP32[$0_1 + 832 >> 2] = $3_1;
continue;
}
break;
};
$65($0_1 + 408 | 0);
$65($6_1);
$11_1 = $11_1 + 1 | 0;
$8_1 = $8_1 + 12 | 0;
continue;
}
break;
};
$10_1 = HEAP32[$0_1 + 828 >> 2];
if ($3_1 >>> 0 >= 2) {
$20_1 = global$0 - 32 | 0;
global$0 = $20_1;
$6_1 = ($3_1 >>> 1 | 0) + $3_1 | 0;
label$343 : while (1) {
if ($6_1) {
$6_1 = $6_1 - 1 | 0;
label$345 : {
if ($6_1 >>> 0 < $3_1 >>> 0) {
$26_1 = Math_imul($6_1, 20) + $10_1 | 0;
$12_1 = HEAP32[$26_1 + 16 >> 2];
$17_1 = HEAP32[$26_1 + 8 >> 2];
$11_1 = HEAP32[$26_1 + 12 >> 2];
$5_1 = HEAP32[$10_1 >> 2];
$8_1 = HEAP32[$10_1 + 4 >> 2];
$1_1 = HEAP32[$26_1 + 4 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$26_1 >> 2];
HEAP32[$10_1 + 4 >> 2] = $1_1;
$4_1 = HEAP32[$10_1 + 8 >> 2];
$2_1 = HEAP32[$10_1 + 12 >> 2];
HEAP32[$10_1 + 8 >> 2] = $17_1;
HEAP32[$10_1 + 12 >> 2] = $11_1;
$1_1 = HEAP32[$10_1 + 16 >> 2];
HEAP32[$10_1 + 16 >> 2] = $12_1;
HEAP32[$26_1 >> 2] = $5_1;
HEAP32[$26_1 + 4 >> 2] = $8_1;
HEAP32[$26_1 + 8 >> 2] = $4_1;
HEAP32[$26_1 + 12 >> 2] = $2_1;
HEAP32[$26_1 + 16 >> 2] = $1_1;
$2_1 = 0;
break label$345;
}
$2_1 = $6_1 - $3_1 | 0;
}
$8_1 = $3_1 >>> 0 < $6_1 >>> 0 ? $3_1 : $6_1;
while (1) {
$4_1 = $2_1 << 1;
$1_1 = $4_1 | 1;
if ($8_1 >>> 0 <= $1_1 >>> 0) {
continue label$343
}
$4_1 = $4_1 + 2 | 0;
if ($4_1 >>> 0 < $8_1 >>> 0) {
$1_1 = $130(Math_imul($1_1, 20) + $10_1 | 0, Math_imul($4_1, 20) + $10_1 | 0) + $1_1 | 0
}
$4_1 = Math_imul($2_1, 20) + $10_1 | 0;
$2_1 = Math_imul($1_1, 20) + $10_1 | 0;
if (!$130($4_1, $2_1)) {
continue label$343
}
$119($4_1, $2_1, 20);
$2_1 = $1_1;
continue;
};
}
break;
};
global$0 = $20_1 + 32 | 0;
}
$11_1 = 0;
HEAP32[$0_1 + 736 >> 2] = 0;
HEAP32[$0_1 + 728 >> 2] = 0;
HEAP32[$0_1 + 732 >> 2] = 4;
$8_1 = 4;
$17_1 = $0_1 + 860 | 0;
while (1) {
$4_1 = $10_1;
label$350 : {
if ($3_1) {
$1_1 = 1;
$2_1 = $4_1;
while (1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$1_1 = $3_1;
break label$350;
}
$5_1 = $2_1 + 20 | 0;
if (HEAPU8[$2_1 | 0] != HEAPU8[$5_1 | 0]) {
break label$350
}
if (!$41(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], HEAP32[$2_1 + 28 >> 2], HEAP32[$2_1 + 32 >> 2])) {
break label$350
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $5_1;
continue;
};
}
HEAP32[$13_1 + 68 >> 2] = HEAP32[$0_1 + 736 >> 2];
$1_1 = HEAP32[$0_1 + 732 >> 2];
HEAP32[$13_1 + 60 >> 2] = HEAP32[$0_1 + 728 >> 2];
HEAP32[$13_1 + 64 >> 2] = $1_1;
$94($0_1 + 824 | 0);
HEAP32[$13_1 + 8 >> 2] = HEAP32[$0_1 + 784 >> 2];
$1_1 = HEAP32[$0_1 + 780 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP32[$13_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 920 >> 2];
HEAP32[$13_1 + 24 >> 2] = HEAP32[$0_1 + 916 >> 2];
HEAP32[$13_1 + 28 >> 2] = $1_1;
HEAP32[$13_1 + 32 >> 2] = HEAP32[$0_1 + 924 >> 2];
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$13_1 + 36 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$13_1 + 40 >> 2] = $1_1;
HEAP32[$13_1 + 44 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP8[$13_1 + 85 | 0] = $24_1;
HEAP8[$13_1 + 84 | 0] = $21_1;
HEAP32[$13_1 + 80 >> 2] = $34_1;
HEAP32[$13_1 + 76 >> 2] = $19_1;
HEAP32[$13_1 + 72 >> 2] = $32_1;
HEAP32[$13_1 + 56 >> 2] = $16_1;
HEAP32[$13_1 + 52 >> 2] = $15_1;
HEAP32[$13_1 + 48 >> 2] = $14_1;
HEAP32[$13_1 + 20 >> 2] = $18_1;
HEAP32[$13_1 + 16 >> 2] = $9_1;
HEAP32[$13_1 + 12 >> 2] = $30_1;
$27(HEAP32[$0_1 + 624 >> 2], HEAP32[$0_1 + 628 >> 2]);
$93($0_1 + 608 | 0);
$103($0_1 + 392 | 0);
$107($0_1 + 352 | 0);
$104($0_1 + 340 | 0);
break label$80;
}
$3_1 = $3_1 - $1_1 | 0;
$10_1 = $4_1 + Math_imul($1_1, 20) | 0;
if (!$1_1) {
continue
}
$2_1 = $4_1 + 16 | 0;
$5_1 = 0;
while (1) {
$5_1 = HEAP32[$2_1 >> 2] | $5_1;
$2_1 = $2_1 + 20 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
};
$1_1 = $0_1 + 408 | 0;
$6_1 = $4_1 + 8 | 0;
$2_1 = $4_1 + 12 | 0;
$111($1_1, HEAP32[$6_1 >> 2], HEAP32[$2_1 >> 2]);
$12_1 = HEAPU8[$4_1 | 0];
HEAP8[$0_1 + 420 | 0] = $12_1;
$1_1 = $200(HEAP32[$0_1 + 344 >> 2], HEAP32[$0_1 + 348 >> 2], $1_1);
$27(HEAP32[$0_1 + 408 >> 2], HEAP32[$0_1 + 412 >> 2]);
if (!$1_1) {
continue
}
$111($17_1, HEAP32[$6_1 >> 2], HEAP32[$2_1 >> 2]);
HEAP8[$0_1 + 856 | 0] = $12_1;
$2_1 = 0;
label$355 : {
if (!$11_1) {
break label$355
}
$1_1 = $11_1;
while (1) {
if ($1_1 >>> 0 <= 1) {
$1_1 = $155($0_1 + 856 | 0, Math_imul($2_1, 20) + $8_1 | 0) & 255;
if (!$1_1) {
break label$355
}
$2_1 = (($1_1 | 0) == 255) + $2_1 | 0;
} else {
$6_1 = $2_1;
$4_1 = $1_1 >>> 1 | 0;
$2_1 = $4_1 + $2_1 | 0;
$2_1 = ($155($0_1 + 856 | 0, Math_imul($2_1, 20) + $8_1 | 0) & 255) == 1 ? $6_1 : $2_1;
$1_1 = $1_1 - $4_1 | 0;
continue;
}
break;
};
}
$6_1 = Math_imul($2_1, 20);
label$359 : {
$4_1 = $2_1 >>> 0 >= $11_1 >>> 0;
if ($4_1) {
break label$359
}
$1_1 = $6_1 + $8_1 | 0;
if (($12_1 | 0) != HEAPU8[$1_1 | 0]) {
break label$359
}
$12_1 = HEAP32[$1_1 + 8 >> 2];
$20_1 = HEAP32[$1_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 864 >> 2];
if ($232($12_1, $20_1, $1_1, HEAP32[$0_1 + 868 >> 2])) {
break label$359
}
$27(HEAP32[$0_1 + 860 >> 2], $1_1);
continue;
}
$1_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$0_1 + 416 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$0_1 + 420 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 860 >> 2];
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 856 >> 2];
HEAP32[$0_1 + 412 >> 2] = $1_1;
if ($2_1 >>> 0 > $11_1 >>> 0) {
break label$184
}
if (HEAP32[$0_1 + 728 >> 2] == ($11_1 | 0)) {
$31($0_1 + 728 | 0);
$8_1 = HEAP32[$0_1 + 732 >> 2];
}
$6_1 = $6_1 + $8_1 | 0;
label$361 : {
if ($4_1) {
break label$361
}
$1_1 = Math_imul($11_1 - $2_1 | 0, 20);
if (!$1_1) {
break label$361
}
wasm2js_memory_copy($6_1 + 20 | 0, $6_1, $1_1);
}
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$6_1 + 4 >> 2] = $1_1;
$2_1 = HEAP32[$0_1 + 416 >> 2];
$1_1 = HEAP32[$0_1 + 420 >> 2];
HEAP32[$6_1 + 16 >> 2] = $5_1;
HEAP32[$6_1 + 8 >> 2] = $2_1;
HEAP32[$6_1 + 12 >> 2] = $1_1;
$11_1 = $11_1 + 1 | 0;
HEAP32[$0_1 + 736 >> 2] = $11_1;
continue;
};
}
$88($0_1 + 636 | 0);
$27(HEAP32[$0_1 + 624 >> 2], $23_1);
$93($0_1 + 608 | 0);
$103($0_1 + 392 | 0);
$107($0_1 + 352 | 0);
$104($0_1 + 340 | 0);
break label$80;
}
$1_1 = $1_1 + 16 | 0;
continue;
};
}
abort();
}
$107($0_1 + 408 | 0);
}
HEAP32[$13_1 >> 2] = -2147483647;
HEAP32[$13_1 + 4 >> 2] = $17_1;
HEAP32[$13_1 + 8 >> 2] = $15_1;
break label$92;
}
$1_1 = $15_1;
continue;
};
};
}
$104($0_1 + 340 | 0);
if (($32_1 | 0) == -2147483648) {
break label$80
}
$70($32_1, $26_1);
}
$27($43_1, $35_1);
break label$24;
}
label$362 : {
label$363 : {
label$364 : {
if (!HEAPU8[$30_1 + 24 | 0]) {
$2_1 = Math_imul($18_1, 20);
$1_1 = $4_1;
while (1) {
if (!$2_1) {
break label$364
}
$2_1 = $2_1 - 20 | 0;
$5_1 = $1_1 + 4 | 0;
$3_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 20 | 0;
if (!$41($3_1, HEAP32[$5_1 >> 2], $28_1, $29_1)) {
continue
}
break;
};
break label$363;
}
$49($0_1 + 824 | 0, $9_1);
$2_1 = HEAP32[$0_1 + 832 >> 2];
label$367 : {
if (!$9_1) {
break label$367
}
$1_1 = $9_1 << 2;
if (!$1_1) {
break label$367
}
wasm2js_memory_copy(HEAP32[$0_1 + 828 >> 2] + ($2_1 << 2) | 0, $8_1, $1_1);
}
HEAP32[$0_1 + 832 >> 2] = $2_1 + $9_1;
break label$362;
}
$193($0_1 + 408 | 0, $24_1, 0);
if (HEAP32[$0_1 + 792 >> 2] == ($18_1 | 0)) {
$31($0_1 + 792 | 0);
$4_1 = HEAP32[$0_1 + 796 >> 2];
}
$2_1 = Math_imul($18_1, 20) + $4_1 | 0;
HEAP32[$2_1 + 4 >> 2] = $29_1;
HEAP32[$2_1 >> 2] = $28_1;
$1_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 408 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1;
HEAP32[$2_1 + 16 >> 2] = HEAP32[$0_1 + 416 >> 2];
$18_1 = $18_1 + 1 | 0;
HEAP32[$0_1 + 800 >> 2] = $18_1;
$4_1 = HEAP32[$0_1 + 796 >> 2];
}
$5_1 = $9_1 << 2;
$17_1 = Math_imul($18_1, 20) + $4_1 | 0;
$10_1 = $4_1;
label$370 : while (1) {
$1_1 = $10_1;
if (($1_1 | 0) == ($17_1 | 0)) {
break label$362
}
$10_1 = $1_1 + 20 | 0;
if (!$41(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $28_1, $29_1)) {
continue
}
$14_1 = HEAP32[$1_1 + 12 >> 2];
$3_1 = HEAP32[$1_1 + 16 >> 2];
$1_1 = $5_1;
$2_1 = $8_1;
while (1) {
if (!$1_1) {
continue label$370
}
$9_1 = HEAP32[$2_1 >> 2];
if ($9_1 >>> 0 < $3_1 >>> 0) {
HEAP8[$9_1 + $14_1 | 0] = 1
}
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 - 4 | 0;
continue;
};
};
}
$30_1 = $30_1 + 28 | 0;
$46($6_1, $8_1);
continue;
};
}
$189($0_1 + 200 | 0, $28_1, $29_1, $0_1 + 824 | 0);
$1_1 = -2147483647;
$4_1 = HEAP32[$0_1 + 204 >> 2];
$8_1 = HEAP32[$0_1 + 200 >> 2];
$14_1 = $3_1;
break label$23;
}
$1_1 = HEAP32[$0_1 + 320 >> 2];
$4_1 = HEAP32[$0_1 + 316 >> 2];
$2_1 = $4_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$77($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 312 >> 2], $4_1, 4, 12);
$77($53_1);
$1_1 = HEAP32[$0_1 + 280 >> 2];
$4_1 = HEAP32[$0_1 + 276 >> 2];
$2_1 = $4_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$80($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 272 >> 2], $4_1, 4, 12);
$80($0_1 + 284 | 0);
$2_1 = HEAP32[$0_1 + 304 >> 2];
$4_1 = HEAP32[$0_1 + 300 >> 2];
$1_1 = $4_1;
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
$59(HEAP32[$0_1 + 296 >> 2], $4_1, 4, 28);
$56($61_1, $42_1);
$46(HEAP32[$0_1 + 256 >> 2], HEAP32[$0_1 + 260 >> 2]);
global$0 = $0_1 + 944 | 0;
break label$19;
}
label$379 : {
if (($1_1 | 0) != -2147483645) {
$35_1 = $14_1 ^ 1;
$5_1 = ($1_1 | 0) == -2147483648;
label$381 : {
label$382 : {
switch ((($1_1 | 0) < 0 ? $1_1 ^ -2147483648 : 2) - 1 | 0) {
case 1:
$3_1 = HEAP32[$0_1 + 888 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 880 >> 2]) {
$203($22_1)
}
$2_1 = HEAP32[$0_1 + 884 >> 2] + Math_imul($3_1, 28) | 0;
HEAP8[$2_1 + 12 | 0] = $14_1;
HEAP32[$2_1 + 8 >> 2] = $4_1;
HEAP32[$2_1 + 4 >> 2] = $8_1;
HEAP32[$2_1 >> 2] = $1_1;
$9_1 = HEAP32[$0_1 + 356 >> 2];
$1_1 = HEAP32[$0_1 + 352 >> 2];
HEAP8[$2_1 + 13 | 0] = $1_1;
HEAP8[$2_1 + 14 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 15 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 16 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 17 | 0] = $9_1;
HEAP8[$2_1 + 18 | 0] = $9_1 >>> 8;
HEAP8[$2_1 + 19 | 0] = $9_1 >>> 16;
HEAP8[$2_1 + 20 | 0] = $9_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 359 | 0] | HEAPU8[$0_1 + 360 | 0] << 8 | (HEAPU8[$0_1 + 361 | 0] << 16 | HEAPU8[$0_1 + 362 | 0] << 24);
HEAP8[$2_1 + 20 | 0] = $1_1;
HEAP8[$2_1 + 21 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 22 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 23 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 24 | 0] = $10_1;
HEAP32[$0_1 + 888 >> 2] = $3_1 + 1;
break label$381;
default:
$9_1 = 0;
HEAP32[$0_1 + 448 >> 2] = 0;
HEAP32[$0_1 + 444 >> 2] = $4_1;
HEAP32[$0_1 + 440 >> 2] = $8_1;
HEAP32[$0_1 + 432 >> 2] = 0;
HEAP32[$0_1 + 436 >> 2] = 0;
HEAP32[$0_1 + 428 >> 2] = $4_1;
HEAP32[$0_1 + 424 >> 2] = $8_1;
HEAP32[$0_1 + 416 >> 2] = 0;
HEAP32[$0_1 + 420 >> 2] = 0;
HEAP32[$0_1 + 408 >> 2] = 0;
HEAP32[$0_1 + 412 >> 2] = 4;
while (1) {
label$387 : {
$233($0_1 + 728 | 0, $0_1 + 408 | 0);
$3_1 = HEAPU8[$0_1 + 740 | 0];
if (($3_1 | 0) == 3) {
break label$387
}
$1_1 = HEAP32[$0_1 + 732 >> 2];
$2_1 = HEAP32[$0_1 + 728 >> 2];
label$388 : {
label$389 : {
switch ($3_1 - 1 | 0) {
case 1:
if ($1_1 >>> 0 <= $9_1 >>> 0) {
continue
}
break label$388;
case 0:
break label$389;
default:
break label$388;
};
}
$9_1 = $1_1;
}
$8($0_1 + 192 | 0, $8_1, $4_1, $2_1, $1_1);
$3_1 = HEAP32[$0_1 + 192 >> 2];
if (!$3_1) {
continue
}
$2_1 = HEAP32[$0_1 + 196 >> 2];
HEAP32[$0_1 + 448 >> 2] = $9_1;
$1_1 = $0_1 + 680 | 0;
$111($1_1, $3_1, $2_1);
HEAP8[$0_1 + 692 | 0] = 0;
$234($0_1 + 856 | 0, $1_1, $14_1 & 1, $15_1 & 1);
$15_1 = 0;
continue;
}
break;
};
$108(HEAP32[$0_1 + 408 >> 2], HEAP32[$0_1 + 412 >> 2]);
break label$381;
case 2:
break label$381;
case 0:
break label$382;
};
}
HEAP32[$0_1 + 428 >> 2] = $4_1;
HEAP32[$0_1 + 424 >> 2] = $8_1;
HEAP32[$0_1 + 432 >> 2] = 0;
HEAP32[$0_1 + 436 >> 2] = 0;
HEAP32[$0_1 + 416 >> 2] = 0;
HEAP32[$0_1 + 420 >> 2] = 0;
HEAP32[$0_1 + 408 >> 2] = 0;
HEAP32[$0_1 + 412 >> 2] = 4;
$233($0_1 + 728 | 0, $0_1 + 408 | 0);
$1_1 = HEAPU8[$0_1 + 740 | 0];
$108(HEAP32[$0_1 + 408 >> 2], HEAP32[$0_1 + 412 >> 2]);
if (($1_1 | 0) == 3) {
break label$381
}
$111($18_1, $8_1, $4_1);
HEAP32[$0_1 + 408 >> 2] = -2147483648;
$234($0_1 + 856 | 0, $0_1 + 408 | 0, $14_1 & 1, $15_1 & 1);
}
$24_1 = $5_1 & $35_1;
$15_1 = 0;
break label$379;
}
$24_1 = 0;
$15_1 = HEAP32[$0_1 + 864 >> 2] != 0;
}
$3_1 = HEAP32[$0_1 + 828 >> 2];
$9_1 = HEAP32[$0_1 + 824 >> 2];
continue;
}
break;
};
$3_1 = $51_1;
label$391 : {
label$392 : {
switch (HEAP32[$7_1 + 88 >> 2] - -2147483648 | 0) {
case 1:
$319($7_1 + 360 | 0, HEAP32[$7_1 + 92 >> 2], HEAP32[$7_1 + 96 >> 2]);
break label$391;
case 0:
$2_1 = HEAP32[$7_1 + 92 >> 2];
$1_1 = HEAP32[$7_1 + 96 >> 2];
$318($7_1 + 360 | 0, $1_1, HEAP32[$7_1 + 100 >> 2]);
$46($2_1, $1_1);
break label$391;
default:
break label$392;
};
}
wasm2js_memory_copy($7_1 + 244 | 0, $7_1 + 88 | 0, 88);
HEAP32[$7_1 + 380 >> 2] = 0;
HEAP32[$7_1 + 372 >> 2] = 0;
HEAP32[$7_1 + 376 >> 2] = 1;
$1_1 = $7_1 + 372 | 0;
$174($1_1);
$136($1_1, 123);
$11_1 = $243($1_1, 1051666, 4);
$174($11_1);
$136($11_1, 91);
$1_1 = HEAP32[$7_1 + 248 >> 2];
$5_1 = $1_1 + Math_imul(HEAP32[$7_1 + 252 >> 2], 108) | 0;
while (1) {
if (($1_1 | 0) != ($5_1 | 0)) {
$174($11_1);
$136($11_1, 123);
$2_1 = $243($11_1, 1048598, 3);
$245($2_1, HEAP32[$1_1 + 96 >> 2]);
$2_1 = $243($2_1, 1048701, 3);
$175($2_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$2_1 = $243($2_1, 1048704, 5);
$175($2_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$2_1 = $243($2_1, 1048709, 7);
$175($2_1, HEAP32[$1_1 + 28 >> 2], HEAP32[$1_1 + 32 >> 2]);
$2_1 = $243($2_1, 1048716, 5);
$175($2_1, HEAP32[$1_1 + 40 >> 2], HEAP32[$1_1 + 44 >> 2]);
$2_1 = $243($2_1, 1048721, 4);
$175($2_1, HEAP32[$1_1 + 52 >> 2], HEAP32[$1_1 + 56 >> 2]);
$2_1 = $243($2_1, 1048601, 8);
$175($2_1, HEAP32[$1_1 + 64 >> 2], HEAP32[$1_1 + 68 >> 2]);
$2_1 = $243($2_1, 1048725, 9);
$241($2_1, HEAPU8[$1_1 + 104 | 0]);
$6_1 = $243($2_1, 1048734, 4);
$174($6_1);
$136($6_1, 91);
$4_1 = HEAP32[$1_1 + 80 >> 2] << 4;
$2_1 = HEAP32[$1_1 + 76 >> 2];
while (1) {
if ($4_1) {
$174($6_1);
$136($6_1, 123);
$8_1 = $243($6_1, 1048598, 3);
$245($8_1, HEAP32[$2_1 + 12 >> 2]);
$8_1 = $243($8_1, 1048601, 8);
$175($8_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
$136($8_1, 125);
$4_1 = $4_1 - 16 | 0;
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$136($6_1, 93);
$6_1 = $243($6_1, 1048738, 7);
$174($6_1);
$136($6_1, 91);
$4_1 = Math_imul(HEAP32[$1_1 + 92 >> 2], 28);
$2_1 = HEAP32[$1_1 + 88 >> 2];
while (1) {
if ($4_1) {
$174($6_1);
$136($6_1, 123);
$8_1 = $243($6_1, 1048609, 7);
$175($8_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
$8_1 = $243($8_1, 1048616, 4);
$175($8_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
$8_1 = $243($8_1, 1048620, 3);
$320($7_1 + 8 | 0, HEAPU8[$2_1 + 25 | 0]);
$175($8_1, HEAP32[$7_1 + 8 >> 2], HEAP32[$7_1 + 12 >> 2]);
$8_1 = $243($8_1, 1048623, 9);
$241($8_1, HEAPU8[$2_1 + 24 | 0]);
$136($8_1, 125);
$4_1 = $4_1 - 28 | 0;
$2_1 = $2_1 + 28 | 0;
continue;
}
break;
};
$136($6_1, 93);
$136($6_1, 125);
$1_1 = $1_1 + 108 | 0;
continue;
}
break;
};
$136($11_1, 93);
$1_1 = $243($11_1, 1051670, 5);
$245($1_1, HEAP32[$7_1 + 316 >> 2]);
$1_1 = $243($1_1, 1051675, 7);
$245($1_1, HEAP32[$7_1 + 320 >> 2]);
$1_1 = $243($1_1, 1051682, 7);
$245($1_1, HEAP32[$7_1 + 324 >> 2]);
$1_1 = $243($1_1, 1051689, 7);
$173($1_1, HEAP32[$7_1 + 260 >> 2], HEAP32[$7_1 + 264 >> 2]);
$6_1 = $243($1_1, 1051696, 8);
$174($6_1);
$136($6_1, 91);
$5_1 = HEAP32[$7_1 + 276 >> 2];
$4_1 = Math_imul($5_1, 28);
$8_1 = HEAP32[$7_1 + 272 >> 2];
$2_1 = $8_1;
while (1) {
if ($4_1) {
$174($6_1);
$136($6_1, 123);
$1_1 = $243($6_1, 1048609, 7);
$175($1_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
$1_1 = $243($1_1, 1048632, 5);
$173($1_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
$1_1 = $243($1_1, 1048620, 3);
$320($7_1, HEAPU8[$2_1 + 24 | 0]);
$175($1_1, HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2]);
$136($1_1, 125);
$4_1 = $4_1 - 28 | 0;
$2_1 = $2_1 + 28 | 0;
continue;
}
break;
};
$136($6_1, 93);
$10_1 = $243($6_1, 1048641, 6);
$174($10_1);
$136($10_1, 91);
$1_1 = HEAP32[$7_1 + 284 >> 2];
$11_1 = $1_1 + Math_imul(HEAP32[$7_1 + 288 >> 2], 24) | 0;
while (1) {
if (($1_1 | 0) != ($11_1 | 0)) {
$174($10_1);
$136($10_1, 123);
$2_1 = $243($10_1, 1048663, 5);
$175($2_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$9_1 = $243($2_1, 1048668, 6);
$174($9_1);
$136($9_1, 91);
$4_1 = HEAP32[$1_1 + 20 >> 2] << 4;
$2_1 = HEAP32[$1_1 + 16 >> 2];
while (1) {
if ($4_1) {
$174($9_1);
$136($9_1, 123);
$6_1 = $243($9_1, 1048577, 5);
$175($6_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
$6_1 = $243($6_1, 1048582, 5);
$245($6_1, HEAP32[$2_1 + 12 >> 2]);
$136($6_1, 125);
$4_1 = $4_1 - 16 | 0;
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$136($9_1, 93);
$136($9_1, 125);
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$136($10_1, 93);
$1_1 = $243($10_1, 1051704, 5);
$241($1_1, HEAPU8[$7_1 + 328 | 0]);
$1_1 = $243($1_1, 1051709, 9);
$241($1_1, HEAPU8[$7_1 + 329 | 0]);
$2_1 = $243($1_1, 1051718, 16);
$173($2_1, HEAP32[$7_1 + 296 >> 2], HEAP32[$7_1 + 300 >> 2]);
$136($2_1, 125);
HEAP32[$7_1 + 368 >> 2] = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$7_1 + 360 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$7_1 + 364 >> 2] = $1_1;
$1_1 = 0;
if (HEAP32[265745] != -2147483648) {
$94(1062980)
}
$4_1 = $7_1 + 304 | 0;
HEAP32[265747] = HEAP32[$4_1 + 8 >> 2];
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[265745] = HEAP32[$4_1 >> 2];
HEAP32[265746] = $2_1;
$4_1 = $7_1 + 244 | 0;
$88($4_1);
$2_1 = $8_1;
while (1) {
$71($4_1 + 12 | 0);
if ($5_1) {
$27(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
$5_1 = $5_1 - 1 | 0;
$2_1 = $2_1 + 28 | 0;
$4_1 = $8_1 + Math_imul($1_1, 28) | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$59(HEAP32[$7_1 + 268 >> 2], $8_1, 4, 28);
$86($7_1 + 280 | 0);
$71($7_1 + 292 | 0);
}
$27(HEAP32[$7_1 + 196 >> 2], HEAP32[$7_1 + 200 >> 2]);
$66($41_1, $3_1);
if ($52_1) {
$27(HEAP32[$7_1 + 184 >> 2], HEAP32[$7_1 + 188 >> 2])
}
$71($7_1 + 208 | 0);
$66(HEAP32[$7_1 + 76 >> 2], $50_1);
}
$27($60_1, $49_1);
$27(HEAP32[265690], HEAP32[265691]);
$2_1 = HEAP32[$7_1 + 368 >> 2];
HEAP32[265692] = $2_1;
$1_1 = HEAP32[$7_1 + 364 >> 2];
HEAP32[265690] = HEAP32[$7_1 + 360 >> 2];
HEAP32[265691] = $1_1;
global$0 = $7_1 + 384 | 0;
return $2_1 | 0;
}

function $355($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$356($3_1 + 8 | 0, $1_1, $2_1, 0);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $356($0_1, $1_1, $2_1, $3_1) {
label$1 : {
if (!$2_1) {
break label$1
}
$1_1 = $185($1_1, $2_1);
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

function $357($0_1, $1_1, $2_1, $3_1) {
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

function $358($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$304($2_1 + 4 | 0, $1_1, 0, 1, 1);
if (HEAP32[$2_1 + 4 >> 2] == 1) {
abort()
}
$1_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $359($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
label$1 : {
$5_1 = HEAP32[$1_1 + 4 >> 2];
if ($5_1) {
$4_1 = HEAP32[$1_1 >> 2];
while (1) {
$3_1 = $2_1;
if ($2_1 >>> 0 >= $5_1 >>> 0) {
break label$1
}
$2_1 = $3_1 + 1 | 0;
$7_1 = HEAPU8[$3_1 + $4_1 | 0];
$8_1 = $7_1 << 24 >> 24;
if (($8_1 | 0) >= 0) {
continue
}
label$5 : {
label$6 : {
label$7 : {
label$8 : {
label$9 : {
label$10 : {
label$11 : {
label$12 : {
label$13 : {
switch (HEAPU8[$7_1 + 1058881 | 0] - 2 | 0) {
case 1:
$6_1 = HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $2_1 + $4_1 | 0 : 1058880) | 0];
if (($7_1 | 0) == 224) {
break label$12
}
if (($7_1 | 0) == 237) {
break label$11
}
if (($8_1 + 31 & 255) >>> 0 < 12) {
break label$6
}
if (($8_1 & -2) != -18 | ($6_1 | 0) >= -64) {
break label$1
}
break label$5;
case 2:
$6_1 = HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $2_1 + $4_1 | 0 : 1058880) | 0];
switch ($7_1 - 240 | 0) {
case 4:
break label$8;
case 0:
break label$9;
default:
break label$10;
};
case 0:
break label$13;
default:
break label$1;
};
}
if (HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $2_1 + $4_1 | 0 : 1058880) | 0] >= -64) {
break label$1
}
$2_1 = $3_1 + 2 | 0;
continue;
}
if (($6_1 & -32) != -96) {
break label$1
}
break label$5;
}
if (($6_1 | 0) > -97) {
break label$1
}
break label$5;
}
if (($8_1 + 15 & 255) >>> 0 > 2 | ($6_1 | 0) >= -64) {
break label$1
}
break label$7;
}
if (($6_1 + 112 & 255) >>> 0 >= 48) {
break label$1
}
break label$7;
}
if (($6_1 | 0) > -113) {
break label$1
}
}
$2_1 = $3_1 + 2 | 0;
if (HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $4_1 + $2_1 | 0 : 1058880) | 0] > -65) {
break label$1
}
$2_1 = $3_1 + 3 | 0;
if (HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $4_1 + $2_1 | 0 : 1058880) | 0] > -65) {
break label$1
}
$2_1 = $3_1 + 4 | 0;
continue;
}
if (($6_1 | 0) >= -64) {
break label$1
}
}
$2_1 = $3_1 + 2 | 0;
if (HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $4_1 + $2_1 | 0 : 1058880) | 0] >= -64) {
break label$1
}
$2_1 = $3_1 + 3 | 0;
continue;
};
}
HEAP32[$0_1 >> 2] = 0;
return;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $4_1;
HEAP32[$1_1 + 4 >> 2] = $5_1 - $2_1;
HEAP32[$1_1 >> 2] = $2_1 + $4_1;
HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
}

function $360($0_1, $1_1, $2_1, $3_1) {
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

function $361($0_1, $1_1, $2_1) {
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

function $362($0_1, $1_1) {
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

function $363($0_1, $1_1, $2_1) {
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

function $364($0_1, $1_1, $2_1, $3_1) {
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

function $365($0_1, $1_1, $2_1) {
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

function $366($0_1, $1_1) {
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
var FUNCTION_TABLE = [null, $106, $336, $334, $335, $105, $345, $343, $344];
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
"answer_address": $348, 
"buffer": $349, 
"complete": $350, 
"feed": $351, 
"open": $352, 
"passage": $353, 
"search": $354, 
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
