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
base64DecodeToExistingUint8Array(bufferView, 1048576, "/3ZhbHVlY291bnRpZG5hbWVlcnJvcmRvY2xhbmd1YWdld3JpdHRlbndvcmRob3dpc0ZvcmVpZ253b3Jkc2RvY3NmYWNldHNjb2x1bW5zZGlyZWN0b3J5ZmllbGR2YWx1ZXNuZWVkbm8gc2VhcmNoIGluZGV4IGlzIG9wZW51cmx0aXRsZXN1bW1hcnlsYWJlbGNpdHlpc0RlbW90ZWRhbHNvcmVhc29ucwAAAAAAgD+amRk/zczMPmEKZQppCm8vMgphYQphagphbAphbQphcwphdAphdi80CmVhCmVsCmVzCmV2CmlsCmlzCml2CmxvCm90LzQKdGEvMgp0ZS80CnRvLzIKYXNlLzIKYXRhLzUKZWphCmVsZQplbWUKZXNlCmV0ZQppbWUKaW90Cml0ZS80Cm90bwpvdmkKdXZhCmV2bWUKaW5qYQpvc3RhPm9zdAp1dmFhCnV2YW0KdXZhcwpvdml0ZS80CnV2YWxhCnV2YWxlCnV2YXNlCnV2YW5qYQp1dmFuamUvNQphbmluPmFuIGFuaW5vdD5hbgppIHUgYSBlIGl0IHV0IGluIGV0IGF0IGVzIGVuIGovNCB1ci80CmEKZQppCm8KdQphbQphbwphcy80CmVnLzQKZW0vNAplbgppaAppbQppbwpvZwpvagpvbS8yCmFjZS80CmFqdQphbGEKYWxlLzQKYWxpCmFsbwphbWEKYW5vLzUKYXRpCmVsYS8yCmVsZQplbGkKZWxvCmVtbwplbmEKZW5lCmVuaQplbm8KZW51CmV0ZS81CmV0aQpldmEvNApldmUKZXZpCmlqYQppamUKaWppCmlqdQppbGEKaWxlCmlsaQppbG8KaW1hCml0aQpuZW0KbnVvCm92YS8yCm92ZQpvdmkKdWplCnVqdS80CnVsZQphbmloLzQKYW5qYQphbmplCmFuanUKZW5paAplbmphLzUKZW5qZS81CmVuanUvNQplbm9tCmlqaWgKaWppbS80Cm51bGEKbnVsaQpudWxvCm9zY3U+b3N0Cm92YW4vNQpvdmFvLzQKdWplbQpldmltYQpvdmFsYS80Cm92YWxpCm92YWxvCm92YXRpCm92aW1hCmFuamltYQpvdmFuamEvNQpvdmFuamUvNQpvdmFuanUvNQppam9tIGlqYW1hIGFuaW4+YW4gYW5pbmE+YW4gYW5pbnU+YW4gYW5pbm9tPmFuCmFuamVtCmVuamVtLzUKZW5qaW1hLzUKb3ZhbmplbS81CmEvNAplLzQKaQp0LzUKdQp5CmFuLzIKY2EvNApkYS8yCmRlLzIKZGkvMgpkdS8yCmVuLzIKaWwvMgppbS80CmluLzIKaXAvMgppci80Cml6LzUKa2kvNApsYS81CmxlLzUKbGkvNAptYS8yCm1lLzIKbmEvNQpuZQpuaS81Cm51LzUKc2EvMgpzZS80CnNpCnN1LzIKdGEvNAp0ZS80CnRpCnVsCnVtLzQKdW4vNAp1cC8yCnVyLzIKdXovNQp5ZQpkYW4vMgpkZW4KZGlrLzIKZGlyCmR1ay8yCmR1cgpsYXIvMgpsZXIvMgpsdWsvNAptYWsvMgptZWsKbWlzLzIKbXVzLzIKbmRhLzQKbmRlCm5pbgpzaW4vMgpzdW4vMgp0YW4KdGlrLzIKdGlyCnR1cgp5bGEKeWxlCmFjYWsvMgphcmFrCmRpZ2kvMgpkdWd1LzIKZWNlay8yCmVyZWsvMgppbWl6LzIKaW5pei81Cml5b3IvMgpsZXJpLzIKbHVndQpuZGFuLzUKbmRlbgp0aWdpLzIKdHVndQp1bXV6CnV5b3IvMgphY2FnaS8yCmVjZWdpLzIKbGFyaW5hCmxlcmluaQojIG5vdW5zLCBhZGplY3RpdmVzIChrZXk6IMOrID0gZSk6IGNhc2UgeCBudW1iZXIgeCBkZWZpbml0ZW5lc3MKaSB1IGEgZS8zIGl0IHV0IGluIHVuIGV0IGF0IGVzIGVuIGV2ZSBhdmUgZXZldCBhdmV0IG92ZS80IHZlLzUgdmV0LzUgZXNoIGFzaCBpc2gKaWEgaWUgaXNlIGluZSBpdGUgaXZlIGl2ZXQgaXUgaXVuIGl1dCAKamEgamUgamVuIGplcyBqZXQgamV2ZSBqZXNoIGplamUKZXNpIGVzaXQgZXNpbiBlc2UgZXN2ZSBlc2phIGVzZXQgZXNldmUKIyAtc2jDq20gLyAtc2htZQpzaG1lPnNobSBzaG1pPnNobSBzaG1pdD5zaG0gc2htamE+c2htIHNobWVzPnNobSBzaG1lbj5zaG0gc2htZXQ+c2htIHNobWV2ZT5zaG0gc2hlbT5zaG0gc2htaW4+c2htCiMgdmVyYnMKb2ogb24gb2plIG9qYSBvam1lIG9qbmUgb25pIG9uaW4vNCBvbnRlIG9uaXQgb3ZhIG9pIHVhbSB1YXQgdWFuIG8vNAp1YXIgdWFyYSB1YXJpIHVyLzQgdXJhLzQgdXJpLzQKb2hldCBvaGVuIG9oZW0gb2hlc2ggb2hlaiBvaGVtaSBvaGVuaSBvaGVzaGluIG9mdGUgb2ZzaGEgb2ZzaGluCmhldC80IGhlbi80IGhlbS80IGhlai80IGhlc2hpbi80CmZhbHNldHJ1ZSI6XHUwMGEgbnVtYmVyYSB0ZXh0aXRzIHdvcmRzYSBsaXN0dGhlIG9yZGVyIG9mIGl0cyBibG9ja3NpdHMgZmlsZXNpdHMgZG9jdW1lbnRzaXRzIGxhbmd1YWdlc2l0cyBncm91cHNpdHMgY2FyZHNpdHMgd2VpZ2h0c2l0cyBwb3NpdGlvbnMAAAAAAAwAAAAEAAAAAQAAAAIAAAAC");
base64DecodeToExistingUint8Array(bufferView, 1050732, "AQAAAAMAAAAEAAAABAAAAGR6eGhzcmJzaHJjbnJzaACACBAAAgAAAIIIEAACAAAAhAgQAAIAAACGCBAAAwAAAIkIEAACAAAAYmNzbWsAAAC3CBAAAgAAAHNxYWxuYWxzYWFlYWF0AADECBAAAgAAAMYIEAADAAAAyQgQAAMAAADMCBAAAwAAAM8IEAADAAAAdHIAAPwIEAACAAAAcm9tcm1jcm1mcm1scm1ucm1vcm13cm15CAkQAAMAAAALCRAAAwAAAA4JEAADAAAAEQkQAAMAAAAUCRAAAwAAABcJEAADAAAAGgkQAAMAAAAdCRAAAwAAAIwIEAAFAAAAtAgQAAMAAAAAAAAAvAgQAAEAAAC3CBAAAgAAAAEAAADUCBAABQAAAMQIEAACAAAAAgEAAAAJEAABAAAA/AgQAAIAAAADAgAAIAkQAAgAAAAICRAAAwAAAAUAAABiZWJnY3Njc2Jkc2Joc2JwbHJ1cnVlc2tzbHVrxAkQAAIAAADGCRAAAgAAAMgJEAACAAAAygkQAAMAAADNCRAAAwAAANAJEAADAAAA0wkQAAIAAADVCRAAAgAAANcJEAADAAAA2gkQAAIAAADcCRAAAgAAAN4JEAACAAAAZm9sZEAKEAAEAAAABQIAAHNsYXZpYwAAUAoQAAYAAAAFAAAAZW4AAGQKEAACAAAAaAoQAAEAAABkChAAAgAAAC5iaW50aGlzIGlzIG5vdCBhIHNlYXJjaCBpbmRleCBvZiB0aGlzIHNpdGV0aGUgc2VhcmNoIGluZGV4IGhhcyBmb3JtYXQgLCB3aGljaCBpcyBuZXdlciB0aGFuIHRoaXMgcGFnZTsgcmVsb2FkIHRoZSBwYWdlYSBwYXJ0IG9mIHRoZSBzZWFyY2ggaW5kZXggaXMgb2YgYW5vdGhlciBraW5kIHRoYW4gZXhwZWN0ZWRhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBpcyBjdXQgc2hvcnRhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBpcyBkYW1hZ2VkOiBwYXJ0ICBvZiB0aGUgc2VhcmNoIGluZGV4IGRvZXMgbm90IGhhdmUgaXRzIGxlbmd0aCBvZiB0aGUgc2VhcmNoIGluZGV4IGRvZXMgbm90IGhhdmUgaXRzIGNvbnRlbnR0aGUgc2VhcmNoIGluZGV4IGhhcyBubyBwYXJ0IGEgcGFydCBvZiB0aGUgc2VhcmNoIGluZGV4IGNvdWxkIG5vdCBiZSB1bnBhY2tlZC3igJDigJEtDBAAAQAAAC4MEAADAAAAMQwQAAMAAABwYWdlYmxvY2tzdGFydGVuZG1hcmtzaGl0c3RvdGFsY2xhdXNlc21hdGNoZWRtaXNzaW5ncmVwbGFjZWRpc0N1dGlzQm91bmRlZHVua25vd25BbmFseXNlcnNleGFjdGNvbXBsZXRpb250eXBvc2ltaWxhck9SAAAFAAAAJAAAAAQAAAAGAAAABwAAAAgAAAAAAAAAAQAAAAAAAAACAAAAAQAAAFgCAAABAAAA9AEAAAkAAAAkAAAABAAAAAoAAAALAAAADAAAAGFidmdkesyMemprbGptbm5qb3ByY3VmaGPMjGR6zIxzzIxzzIx0anVqYWFlb2V0aM+DZmlmbGZmaWZmbNin2YjZh9mK2YMwMTIzNDU2Nzg5ZW9ua2NscnZhZWlvdW5hamplbWlqZWplbmtjbHJ2bXN0cmwAYQBhAGEAYQBhAGEA5gBjAGUAZQBlAGUAaQBpAGkAaQDwAG4AbwBvAG8AbwBvANcA+AB1AHUAdQB1AHkA/gDfAGEAYQBhAGEAYQBhAOYAYwBlAGUAZQBlAGkAaQBpAGkA8ABuAG8AbwBvAG8AbwD3APgAdQB1AHUAdQB5AP4AeQBhAGEAYQBhAGEAYQBjAGMAYwBjAGMAYwBjgGOAZABkABEBEQFlAGUAZQBlAGUAZQBlAGUAZQBlAGcAZwBnAGcAZwBnAGcAZwBoAGgAJwEnAWkAaQBpAGkAaQBpAGkAaQBpADEBMwEzAWoAagBrAGsAOAFsAGwAbABsAGwAbABAAUABQgFCAW4AbgBuAG4AbgBuAEkBSwFLAW8AbwBvAG8AbwBvAFMBUwFyAHIAcgByAHIAcgBzAHMAcwBzAHMAcwBzgHOAdAB0AHQAdABnAWcBdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdwB3AHkAeQB5AHoAegB6AHoAeoB6gH8BgAFTAoMBgwGFAYUBVAKIAYgBVgJXAowBjAGNAd0BWQJbApIBkgFgAmMClQFpAmgCmQGZAZoBmwFvAnICngF1Am8AbwCjAaMBpQGlAYACqAGoAYMCqgGrAa0BrQGIAnUAdQCKAosCtAG0AbYBtgGSArkBuQG6AbsBvQG9Ab4BvwHAAcEBwgHDAcYBxgHGAckByQHJAcwBzAHMAWEAYQBpAGkAbwBvAHUAdQB1AHUAdQB1AHUAdQB1AHUA3QFhAGEAYQBhAOYA5gDlAeUBZwBnAGsAawBvAG8AbwBvAJICkgJqAPMB8wHzAWcAZwCVAb8BbgBuAGEAYQDmAOYA+AD4AGEAYQBhAGEAZQBlAGUAZQBpAGkAaQBpAG8AbwBvAG8AcgByAHIAcgB1AHUAdQB1AHMAcwB0AHQAHQIdAmgAaACeASECIwIjAiUCJQJhAGEAZQBlAG8AbwBvAG8AbwBvAG8AbwB5AHkANAI1AjYCNwI4AjkCZSw8AjwCmgFmLD8CQAJCAkICgAGJAowCRwJHAkkCSQJLAksCTQJNAk8CTwI1BDUEUgQzBFQEVQRWBFYEWARZBFoEWwQ6BDgEQwRfBDAEMQQyBDMENAQ1BDYENwQ4BDkEOgQ7BDwEPQQ+BD8EQARBBEIEQwREBEUERgRHBEgESQRKBEsETARNBE4ETwQwBDEEMgQzBDQENQQ2BDcEOAQ5BDoEOwQ8BD0EPgQ/BEAEQQRCBEMERARFBEYERwRIBEkESgRLBEwETQROBE8ENQQ1BFIEMwRUBFUEVgRWBFgEWQRaBFsEOgQ4BEMEXwRhBGEEYwRjBGUEZQRnBGcEaQRpBGsEawRtBG0EbwRvBHEEcQRzBHMEdQR1BHUEdQR5BHkEewR7BH0EfQR/BH8EgQSBBIIEgwSEBIUEhgSHBIgEiQSLBIsEjQSNBI8EjwSRBJEEkwSTBJUElQSXBJcEmQSZBJsEmwSdBJ0EnwSfBKEEoQSjBKMEpQSlBKcEpwSpBKkEqwSrBK0ErQSvBK8EsQSxBLMEswS1BLUEtwS3BLkEuQS7BLsEvQS9BL8EvwTPBDYENgTEBMQExgTGBMgEyATKBMoEzATMBM4EzgTPBDAEMAQwBDAE1QTVBDUENQTZBNkE2QTZBDYENgQ3BDcE4QThBDgEOAQ4BDgEPgQ+BOkE6QTpBOkETQRNBEMEQwRDBEMEQwRDBEcERwT3BPcESwRLBPsE+wT9BP0E/wT/BAEFAQUDBQMFBQUFBQcFBwUJBQkFCwULBQ0FDQUPBQ8FEQURBRMFEwUVBRUFFwUXBRkFGQUbBRsFHQUdBR8FHwUhBSEFIwUjBSUFJQUnBScFKQUpBSsFKwUtBS0FLwUvBXEDcQNzA3MDuQJ1A3cDdwN4A3kDegN7A3wDfQM7APMDgAOBA4IDgwOEA6gAsQO3ALUDtwO5A4sDvwONA8UDyQO5A7EDsgOzA7QDtQO2A7cDuAO5A7oDuwO8A70DvgO/A8ADwQOiA8MDxAPFA8YDxwPIA8kDuQPFA7EDtQO3A7kDxQOxA7IDswO0A7UDtgO3A7gDuQO6A7sDvAO9A74DvwPAA8EDwgPDA8QDxQPGA8cDyAPJA7kDxQO/A8UDyQPXA9AD0QPSA9ID0gPVA9YD1wPZA9kD2wPbA90D3QPfA98D4QPhA+MD4wPlA+UD5wPnA+kD6QPrA+sD7QPtA+8D7wPwA/ED8gPzA7gD9QP2A/gD+APyA/sD+wP8A3sDfAN9A2EAYQBiAGIAYgBiAGIAYgBjAGMAZABkAGQAZABkAGQAZABkAGQAZABlAGUAZQBlAGUAZQBlAGUAZQBlAGYAZgBnAGcAaABoAGgAaABoAGgAaABoAGgAaABpAGkAaQBpAGsAawBrAGsAawBrAGwAbABsAGwAbABsAGwAbABtAG0AbQBtAG0AbQBuAG4AbgBuAG4AbgBuAG4AbwBvAG8AbwBvAG8AbwBvAHAAcABwAHAAcgByAHIAcgByAHIAcgByAHMAcwBzAHMAcwBzAHOAc4BzAHMAdAB0AHQAdAB0AHQAdAB0AHUAdQB1AHUAdQB1AHUAdQB1AHUAdgB2AHYAdgB3AHcAdwB3AHcAdwB3AHcAdwB3AHgAeAB4AHgAeQB5AHoAegB6AHoAegB6AGgAdAB3AHkAmh5/AZwenR7fAJ8eYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBpAGkAaQBpAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB5AHkAeQB5AHkAeQB5AHkA+x77Hv0e/R7/Hv8esQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQO1A7UDtQO1A7UDtQMWHxcftQO1A7UDtQO1A7UDHh8fH7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO/A78DvwO/A78DvwNGH0cfvwO/A78DvwO/A78DTh9PH8UDxQPFA8UDxQPFA8UDxQNYH8UDWh/FA1wfxQNeH8UDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQOxA7EDtQO1A7cDtwO5A7kDvwO/A8UDxQPJA8kDfh9/H7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA7EDsQOxA7EDsQO1H7EDsQOxA7EDsQOxA7EDvR+5A78fwB+oALcDtwO3A8UftwO3A7UDtQO3A7cDtwO/H78fvx+5A7kDuQO5A9Qf1R+5A7kDuQO5A7kDuQPcH/4f/h/+H8UDxQPFA8UDwQPBA8UDxQPFA8UDxQPFA8EDqACoAGAA8B/xH8kDyQPJA/UfyQPJA78DvwPJA8kDyQO0AP4f/x/AAAAAiA0QAJABAAAABAAAqBAQADABAABwAwAACBMQAJAAAAAAHgAAKBQQAAABAAAAHwAAKBYQAAABAAAKAgIAAAEUAA0EAAwEAAoBAAsBCYYAAAkAAAoFGYQEAAgBGYQKAAIkAIQCAAMEAYABAIQBAAkAAAQAAIAAAIQBAoABFoQBHoQByQOEAAMEAAuEAAUEBgEEAASEAAYEAACEAAAEAACEABAEAEQDAACDABwDAAyDAASEAQGEAgOEAAAKAACEBgCEAAAJAAKEAQCEAROEAVKEAYoBhAEGAwClAYQBJYQCAIQAAgQBAAQAAAkAKIQAAAoAAAQGHgMADYMBAIMBAYMBAYMBAIMIGoUEA4UAAAQAAAkLBQYGAQoCCoMBAAMDKoQADIMAAAMABoMACYYBAAYAAAoBAYQAAIMAYoQBAIQABoMAAAYBAQMAA4MAAYQAAYMBAgMAAIMAAYQACYYAAoQCAIQPAAQAAIQAAIMAHYQAD4MACgMCWIQACoMAAIQOCYYAIIQACAMAAYQCAAoBAIQCAAMCFYQAAYMAAQMAAIQACIMAAIQAAoMAAIQAA4MAAAMSGIQAAgMECoQFF4QBBoQAAQYFAIMABwMAKYQACQMAC4MAAQMAAAYABoMABQMAE4MANYQAAYMAAAMAAIQADoMAAAMAAYMAAIQAAwMAAoMACYQAAYMCCYYBD4QAAoMBB4QCAYQCFYQBBoQBAIQDA4QCAAMAAIQABoMCAYMCAYMAAAMAAIQIAIMEAYQBAoQAAYMCCYYAAYQCBYACAIQBAAMCAoMBBYQEAYQCFYQBBoQBAYQBAYQBAYQCAAMBBIMEAYMCAYMAAAMDAIMHA4QBAIQHCYYAAYMAAoQAAIMLAoMBCIQBAoQBFYQBBoQBAYQBBIQCAAMAAIQAB4MBAoMBAYMAAAMCAIQPAYQAAYMCCYYJAIQAAoMAAgMBAoMBB4QCAYQCFYQBBoQBAYQBBIQCAAMAAIQABoMCAYMCAYMAAAMHAAMAAYMEAYQBAoQAAYMCCYYBAIQABYAKAIMAAIQBBYQDAoQBA4QDAYQBAIQBAYQDAYQDAoQDC4QEBIMDAoMBAoMAAAMCAIQGAIMOCYYAAoANBIMAB4QBAoQBFoQBD4QCAAMAAIQABoMBAoMBAoMAAAMHAYMBAoQBAYQCAYQAAYMCCYYIBoABAIQAAoMBB4QBAoQBFoQBCYQBBIQCAAMAAIQABoMBAoMBAoMAAAMHAYMFAoQBAYQAAYMCCYYBAYQAAIMMA4MACIQBAoQBKIQAAQMAAIQABoMBAoMBAoMAAAMAAIQFAoQAAIMABoAAAoQAAYMCCYYACIABBYQBAoMBEYQDF4QBCIQBAIQCBoQDAAMEBYMBAIMBB4MGCYYCAYMNL4AAAIMAAYAABoMFBoAABQMAAIMAAAMBCYYnAYABAIABBIABF4ABAIABCYAAAIMAAYAABYMAAAMAAYMAAIACBIABAIABBAMAAIMAAAMBCYYCA4AgAIQXAQMGCYYACYABAAMBAAMBAAMEAQMAB4QBI4QEEoMAAAMBAQMABIQACoMBI4MJAAM5KoAAC4MAAAMAAIMAAQMAA4MAAIAACYYGBYAAA4MAA4AAAoMAAIAAAoMAAYAABoMAAoAAA4MADIAAC4MAAIAAAIMACYYAA4MCJYQBAIQFAIQCKoQBzAKEAQOEAgaEAQCEAQOEAiiEAQOEAiCEAQOEAgaEAQCEAQOEAg6EATiEAQOEAkKEAgIDCROAAw+EEFWEAgWEA+sEhAIQhAEZhAVKhAMKhAcRhAABgwABAwkShAABgwAAAwsRhAABgwwMhAEChAEBgwwzgAABAwASgwAKAwMAgAQAgAAAAwIJhgYJgBEEAwAJhgZYhAcEhAABgwAhhAAAgwAAhAVFhAoehAELgwQIgwACAwoJhgAdgAIEgAsrgAQZgAYKhiUWhAAEgwQ0gAAJgwEAAwATgwAHAwIAAwAJhgYJhg0AgAgOAwABgwAKAwACgwAOAwILAxQEgwAuhAAAAwAOgwAAAwAHhAMJhhEIAwwCgwAdhAAIgwABAwABgwABhAAJhgArhAAAAwAKgwABAwwjhAASgwAAAwgJhgMChAAJhgAjhAIKhAUqhAIChBACAwEUAwADhAAAAwAFhAAAAwABhAACAwAAhAW/AYQAEgMAIYMACgMAlQKEAgWEAiWEAgWEAgeEAQCEAQCEAQCEAR6EAjSEAQaEAQCEAwKEAQaEAwOEAgWEBAyEBQKEAQaEDwMDCAELCgALAgAJAAECAAQDAAAIDwEIAwAKDwAICwQDAQkDAACAAACEAgWABQCEAAmABgyEMyADEQCEBACEAgmEAQCEAwSEBgCEAQCEAQCEAQOEAQqEAgOEBQSEBACEAQ+AACiEAACA1gU7gBozhAAVgPYEHYDsCOQBhAYDhAACAwABhAkAgAIlhAEAhAUAhAI3hAcAhA8AAwAWhAkGhAEGhAEGhAEGhAEGhAEGhAEGhAEGhAEfgy8AhNUDAIQAAYAZCIAABQMBBIcCAoAAAYQEVYACAQMAAQcAAoAAAAcAWYcBA4cFKoQBXYQDA4AKH4QwD4cgCYAeB4ABDoAgCYAnDoAQLgcBVweoAb8zgED/owGAAIwJhEMthAKMAoQDD4QACYYAAYQULoQAAwMBB4MAAQMBHoQAAYMAT4QAAQMWDgQACIQAAQQAZoQAAQQAUYQUEIQAAIMAAoQAAAMAA4QAAIMAFoQABIMEAAMDBYAKM4QMAYMAMYQAD4MAAAMAAIMKCYYGEQMABYQDAIQBAYQAAIMACYYAG4QABIMAAgMCFoQAC4MAAAMMHIQDA4MALoQAAAMAC4MAAAMOAIQACYYGBIAAAIMACYAACYYABIABKIQADYMJAoQAAIMAB4QAAYMCCYYGFoADAIAAAoMAMYAAAIMAAIAAAoMAAYAAAYMABIAAAIMAAAMAAIAAAAMAAIAYAoACCoQABIMCAoQAAIMAAAMKBYQCBYQCBYQJBoQBBoQBKoQAAAQADYQGcoQAB4MBAQMCCYYGo1eEDBaEBDCEhELtAoACaYAmBoQMBIQFAIUAAIMACYUBDIUBBIUBAIUBAYUBAYUBCYUAYYQh6gKEEj+EAjWEKAuEBA8DAwAJDA8DAwEIGAIIAAAKAQALAQAKAAAJGgSEAYYBhAIAAwcACwQACgEACwEJhgAACQAACgUZhAQACAEZhAs3hwABgwAehAMFhAIFhAIFhAIChBwCAwQLhAEZhAEShAEBhAEOhAINhCJ6hAwsgAw0hAADgBEBgHEAA4IBHIQDMIQPAAMAGoAEH4QAA4AJHYQFJYQABIMFHYQCI4QEB4QBBIQqnQGEAgmGBiOEBCOEBCeECDOEDAqEAQ6EAQaEAQGEAQqEAQ6EAQaEAQGEAzOEDLYChAkVhAoHhBgFhAEphAEIhEUFhAIAhAErhAEBhAMAhAIWhAIHgAAWhAIGgAAehAgIgDAShAEBhAUEgAAVhAAFgAQZhAYZhCY3hAQBgAABhAAPgAItgAAAhAACgwEBgwUDgwADhAEChAEchAICAwQAAwAIgBcchAABgAEchAACgCAHhAEbhAABAwQEgBA1hAoVhAIHgAAShAUHgAARhBcGgFBIhDcyhA0yhAcFgAAjhAADgwgJhgYJhgAbhAMAgwADAwEWhNoBHoABKYQBAYMDAYQQBYQyAoMAAgMAHIQACYAAAIQIFYQACgMAA4AbEYQAAwMqFIQABoAUFoQJAoMANIQADYMAAAMLE4AACYYAAAMAAYQAAYMAAIQJAAMAAoMALIQACIMAAQMCAAYEAIMKAAYCGIQHCYYGAoMAI4QAC4MAAQMBCYYEAIQAAYMAAIQIIoQAAAMCAIQJAoMAL4QADIMAAAMAA4QEAwMBAYMACYYAAIQBAIQEE4ALEYQBGIQACIMAAQMAAIMGAIMAAYQAAIM+BoQBAIQBA4QBDoQBCYQHLoQACYMAAQMFCYYGA4MBB4QCAYQCFYQBBoQBAYQBBIQBAQMAAIQABoMCAYMCAYMAAAMCAIQGAIMFBIQAAYMCBgMDBAMLCYQBAIQCAIQBJYQBAIQACIMBAIMCAIMBA4MBAYMAAgMAAIQAAAMAAIQNAQMdNIQADIMAAAMAAoMAAAMAA4QFCYYEAAMAAoQeL4QAEYMAAQMAAYQBAIQICYamAS6EAAaDAgaDAAEDFwOEAAGDIi+EAA6DAAADAACDAwCECwmGJiqEAAqDAAEDAACEBwmGBhOGHBqAAg2DAAADBAmGAAGABAaAuQErhAAMgwABA2U/hAAJhgAIgAwHhAIAhAIHhAEBhAEXhAAFgwEBgwIBgwABAwAAhAAAgwAAhAAAgwAAAwwJhkYHhAImhAAGgwIFgwAAAwAAhAEAhAAAgxsAhAAJgwAnhAABAwAEgwAAhAADgwgAAwgAhAAKgwAthAANgwABAwMAhBJIhGcHg1gghA8JhgYIhAEkhAAHgwEGgwAAAwAAhA8JhgASgAUdhAIVgwENg0kGhAEBhAElhAAFgwMAgwEBgwECgwAAAwAAgwABAwAAhAAAgwgJhgYFhAEBhAEfhAAEgwEBgwEDgwAAAwAAhAcJhgYrhAQJhvYBEoQAA4MJAYMAAIQAAIMADIQBIYQABoMDAoMAAQMNCYYAAANVAIQPFIArmQeEZm6EEcMBhMwUYIQPrwiEABADAAWEAA4DCpofhAXGBIS5NR2EABCDAAADAAmGxg24BIQHHoQBCYYGToQBCYYGHYQCBAMLL4QABgMJA4QMCYYBBoABFIQFEoSwAyyEAwmGxgE/hAAWgAkYhAIYhCxKhAQAgwAAhAA2gwcDgwAMhEABhAEAhAAAAwsBgwAEgAnVOYApH4BhcoD9QwOHAQaHAQGHAQCHAJ4CgAAChw8AgB0CgAIAhw4DhwiLA4CEEmqEBQyEAwiEBwmEAwADAACDAQMDzCAJhoYELQMCFgOeBAQDAxUDAgYDHgMDlAECA3sTgAwTgGwYgIcBVIQBRoQBAYQCAIQCAYQCA4QBC4QBAIQBBoQBQIQBA4QCB4QBBoQBG4QBA4QBBIQBAIQDBoQB0wKEAhiEARiEAR6EARiEAR6EARiEAR6EARiEAR6EARiEAQeEAjGGgAQ2AwQxAwgAAw4AAxYEAwEOA9AIHoQGBYTVAQaDARCDAgaDAQGDAQSDBT2EIQCDcCyEAwYDAAaEAgmGBACEwQIdhAAAAxErhAADAwAJhtYDG4QAAwMACYbWAR2EAAEDAACEAAmGxQEehAEChAAAgwABhAAAgwAGhAABgwAEhAAAgwgBhOABBoQBA4QBAYQBDoQBxAGEAgiAAAYDKUOEAAIDAACDAAIDAACEBAmGlwY6gAECgAEDgEwsgAEOgMIBA4QBGoQBAYQBAIQCAIQBCYQBA4QBAIQBAIQGAIQEAIQBAIQBAIQBAoQBAYQBAIQCAIQBAIQBAIQBAIQBAIQBAYQBAIQCA4QBBoQBA4QBA4QBAIQBCYQBEIQFAoQBBIQBEITEBAyAIxmEBhmEBhmE8QQEA/APCYaGCN/NAoAgnSKAAo0tgAKwOoAP7QSAohOdBIDiC8omgAWpQoCHlysAAx5fA4AB7wED77+9AAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB");
base64DecodeToExistingUint8Array(bufferView, 1059159, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
base64DecodeToExistingUint8Array(bufferView, 1059221, "N40CYXJzZW5jb21tdW5lbWVyZ2dlbmVyaW50ZXJsYXRlcm9yZ2FucGFzdHVuaXZlcnMAmCkQAAUAAAD//////////wAAAAAAAAAAnSkQAAYAAAD//////////wAAAAAAAAAAoykQAAUAAAD//////////wAAAAAAAAAAqCkQAAUAAAD//////////wAAAAAAAAAArSkQAAUAAAD//////////wAAAAAAAAAAsikQAAUAAAD//////////wAAAAAAAAAAtykQAAUAAAD//////////wAAAAAAAAAAvCkQAAQAAAD//////////wAAAAAAAAAAwCkQAAcAAAD//////////wAAAAAAAAAAJydzJydzAACgKhAAAQAAAP////8B");
base64DecodeToExistingUint8Array(bufferView, 1059520, "oSoQAAMAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059544, "pCoQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059568, "aWVkc2llc3NzZXNzc3VzAPAqEAADAAAA/////wI=");
base64DecodeToExistingUint8Array(bufferView, 1059608, "8yoQAAEAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1059632, "9CoQAAMAAAABAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1059656, "9yoQAAQAAAABAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059680, "+yoQAAIAAAABAAAA/////wAAAAAAAAAA/SoQAAIAAAABAAAA/////wAAAAAAAAAAc3VjY3Byb2NleGMAkCsQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059764, "lCsQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059788, "mCsQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059812, "ZXZlbmNhbm5pbm5lYXJyaGVycm91dHkA5CsQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059860, "6CsQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059884, "7CsQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059908, "7ysQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059932, "8ysQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059956, "9ysQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059980, "+isQAAEAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060004, "ZWRlZWRpbmdlZGx5ZWVkbHlpbmdseQAAAQAAAAAAAAD//////////wAAAAAAAAAApCwQAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060076, "piwQAAMAAAABAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060100, "qSwQAAMAAAAAAAAAAw==");
base64DecodeToExistingUint8Array(bufferView, 1060124, "rCwQAAQAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060148, "sCwQAAUAAAAEAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060172, "tSwQAAUAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060196, "YmJkZGZmZ2dibG1tbm5wcHJyYXR0dGl6AQAAAAAAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1060244, "ZC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060268, "Zi0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060292, "aC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060316, "ai0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060340, "bC0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060364, "bi0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060388, "cC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060412, "ci0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060436, "dC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060460, "di0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060484, "eC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060508, "ei0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060532, "YW5jaWVuY2lvZ2lsaWJsaWFibGlhbGxpZnVsbGlsZXNzbGlvdXNsaWVudGxpYWxpdGliaWxpdGlpdml0aXRpb25hbGF0aW9uYWxhbGlzbWF0aW9uaXphdGlvbml6ZXJhdG9yaXZlbmVzc2Z1bG5lc3NvdXNuZXNzb2dpc3QAAAC0LhAABAAAAP////8D");
base64DecodeToExistingUint8Array(bufferView, 1060684, "uC4QAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1060708, "vC4QAAMAAAD/////Dg==");
base64DecodeToExistingUint8Array(bufferView, 1060732, "vy4QAAIAAAD/////EA==");
base64DecodeToExistingUint8Array(bufferView, 1060756, "wS4QAAMAAAADAAAADA==");
base64DecodeToExistingUint8Array(bufferView, 1060780, "xC4QAAQAAAAEAAAABA==");
base64DecodeToExistingUint8Array(bufferView, 1060804, "yC4QAAQAAAADAAAACA==");
base64DecodeToExistingUint8Array(bufferView, 1060828, "zC4QAAUAAAADAAAACQ==");
base64DecodeToExistingUint8Array(bufferView, 1060852, "0S4QAAYAAAADAAAADw==");
base64DecodeToExistingUint8Array(bufferView, 1060876, "1y4QAAUAAAADAAAACg==");
base64DecodeToExistingUint8Array(bufferView, 1060900, "3C4QAAUAAAADAAAABQ==");
base64DecodeToExistingUint8Array(bufferView, 1060924, "4S4QAAUAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1060948, "5i4QAAYAAAD/////DA==");
base64DecodeToExistingUint8Array(bufferView, 1060972, "7C4QAAUAAAD/////Cw==");
base64DecodeToExistingUint8Array(bufferView, 1060996, "8S4QAAYAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061020, "9y4QAAcAAAAOAAAABw==");
base64DecodeToExistingUint8Array(bufferView, 1061044, "/i4QAAUAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1061068, "Ay8QAAUAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1061092, "CC8QAAcAAAARAAAABg==");
base64DecodeToExistingUint8Array(bufferView, 1061116, "Dy8QAAQAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1061140, "Ey8QAAQAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1061164, "Fy8QAAcAAAD/////Cw==");
base64DecodeToExistingUint8Array(bufferView, 1061188, "Hi8QAAcAAAD/////CQ==");
base64DecodeToExistingUint8Array(bufferView, 1061212, "JS8QAAcAAAD/////Cg==");
base64DecodeToExistingUint8Array(bufferView, 1061236, "LC8QAAUAAAD/////DQ==");
base64DecodeToExistingUint8Array(bufferView, 1061260, "aWNhdGVhdGl2ZWFsaXplaWNpdGlpY2FsZnVsbmVzcwCMMRAABQAAAP////8E");
base64DecodeToExistingUint8Array(bufferView, 1061316, "kTEQAAUAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1061340, "ljEQAAUAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1061364, "mzEQAAUAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1061388, "oDEQAAQAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1061412, "8S4QAAYAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061436, "9y4QAAcAAAAFAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1061460, "pDEQAAMAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1061484, "pzEQAAQAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1061508, "aWNhbmNlZW5jZWFibGVpYmxlYXRlaXZlaXplaXRpYWxpc21pb25lcm91c2FudGVudG1lbnRlbWVudAAAhDIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061592, "hjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061616, "ijIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061640, "jjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061664, "kjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061688, "ljIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061712, "mTIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061736, "nDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061760, "nzIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061784, "ojIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061808, "pDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061832, "pzIQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1061856, "qjIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061880, "rDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061904, "rzIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061928, "sjIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061952, "tTIQAAQAAAAPAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1061976, "uTIQAAUAAAAQAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1062000, "EUEQAWVsAAB0NBAAAQAAAP////8B");
base64DecodeToExistingUint8Array(bufferView, 1062032, "dTQQAAEAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062056, "YW5kZXNhdGxhc2JpYXNjb3Ntb3NlYXJseWdlbnRseWhvd2VpZGx5bmV3c29ubHlzaW5nbHlza2llc3NraXNza3l1Z2x5AAAAqDQQAAUAAAD//////////wAAAAAAAAAArTQQAAUAAAD//////////wAAAAAAAAAAsjQQAAQAAAD//////////wAAAAAAAAAAtjQQAAYAAAD//////////wAAAAAAAAAAvDQQAAUAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1062248, "wTQQAAYAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1062272, "xzQQAAQAAAD//////////wAAAAAAAAAAyzQQAAQAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1062320, "zzQQAAQAAAD//////////wAAAAAAAAAA0zQQAAQAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1062368, "1zQQAAYAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1062392, "3TQQAAUAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062416, "4jQQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062440, "5jQQAAMAAAD//////////wAAAAAAAAAA6TQQAAQAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1062488, "c2tpaWRsZ2VudGx1Z2xpZWFybGlvbmxpc2luZ2xZaWVpZWV0aW9uYmxlb2dsZXNzdBFAARFB0AECAgICAgICAgICAg==");
base64DecodeToExistingUint8Array(bufferView, 1062584, "AgIAAAAAAAI=");
base64DecodeToExistingUint8Array(bufferView, 1062639, "Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062677, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062704, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062800, "BQAAAAoAAAAEAAAABwAAAKYMEACrDBAAtQwQALkMEA==");
base64DecodeToExistingUint8Array(bufferView, 1062836, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062848, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062859, "gA==");
base64DecodeToExistingUint8Array(bufferView, 1063067, "gA==");
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
var global$1 = 1066136;
var global$2 = 1066144;
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
$236($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
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
$154($2_1 + 8 | 0, $1_1 + 8 | 0);
$3_1 = HEAP32[$2_1 + 12 >> 2];
if (($3_1 | 0) != 1114112) {
$7_1 = HEAP32[$1_1 + 8 >> 2];
$1_1 = HEAP32[$1_1 + 12 >> 2];
$4_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 + 8 >> 2] = ($7_1 - $1_1 + ($6_1 - $5_1) | 0) + $4_1;
$1_1 = $317($3_1) ^ 1;
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
$2_1 = $233($1_1);
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
$2_1 = $113($4_1);
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
$2_1 = $113($1_1 + 16 | 0);
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
$358($0_1, $1_1, 20);
}

function $18($0_1, $1_1) {
$359($0_1, $1_1, 16, 4);
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
$2_1 = $112($4_1);
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
$2_1 = $112($1_1 + 24 | 0);
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
$0_1 = $235(1052012, 5, $0_1) ^ 1
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
$5_1 = $124(Math_imul($5_1, 20) + $3_1 | 0, Math_imul($14_1, 20) + $3_1 | 0) + $5_1 | 0
}
$6_1 = Math_imul($6_1, 20) + $3_1 | 0;
$14_1 = Math_imul($5_1, 20) + $3_1 | 0;
if (!$124($6_1, $14_1)) {
continue label$7
}
$118($6_1, $14_1, 20);
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
$118($5_1, $16_1, 8);
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
$0_1 = $165($0_1 + 4 | 0, $1_1 + 4 | 0)
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
if ($151($0_1, $2_1) & 255) {
break label$1
}
return $0_1 + 16 | 0;
} else {
$5_1 = $3_1;
$4_1 = $1_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = ($151(Math_imul($3_1, 80) + $0_1 | 0, $2_1) & 255) == 1 ? $5_1 : $3_1;
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
$2_1 = $146($2_1, ($3_1 << 4) + $5_1 | 0) & 255;
if (!$2_1) {
break label$1
}
$3_1 = (($2_1 | 0) == 255) + $3_1 | 0;
} else {
$7_1 = $3_1;
$6_1 = $4_1 >>> 1 | 0;
$3_1 = $6_1 + $3_1 | 0;
$3_1 = ($146($2_1, ($3_1 << 4) + $5_1 | 0) & 255) == 1 ? $7_1 : $3_1;
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
$3_1 = $148($1_1, Math_imul($4_1, 80) + $7_1 | 0) & 255;
if (!$3_1) {
break label$1
}
$4_1 = (($3_1 | 0) == 255) + $4_1 | 0;
} else {
$9_1 = $4_1;
$8_1 = $3_1 >>> 1 | 0;
$4_1 = $8_1 + $4_1 | 0;
$4_1 = ($148($1_1, Math_imul($4_1, 80) + $7_1 | 0) & 255) == 1 ? $9_1 : $4_1;
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
if ($228(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], $9_1, HEAP32[$1_1 + 8 >> 2]) | HEAPU8[$3_1 + 12 | 0] != HEAPU8[$1_1 + 12 | 0]) {
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
$303($0_1, 8, 80);
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
$303($0_1, 4, 20);
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
$307($1_1, $2_1);
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $33($0_1, $1_1, $2_1, $3_1) {
$360($0_1, $1_1, $2_1, $3_1, 0);
}

function $34($0_1, $1_1, $2_1, $3_1, $4_1) {
if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
$301($0_1, $1_1, $2_1, $3_1, $4_1)
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
return $247($0_1, $42($0_1));
}

function $38($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$248($3_1 + 4 | 0, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $39($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$245($1_1 + 8 | 0, $0_1, 1);
global$0 = $1_1 + 16 | 0;
return HEAP32[$1_1 + 12 >> 2] == 1 ? HEAPU8[HEAP32[$1_1 + 8 >> 2]] : 0;
}

function $40($0_1, $1_1, $2_1, $3_1) {
$0_1 = $356($0_1, $2_1, $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1);
$0_1 = $0_1 ? $0_1 : $1_1 - $3_1 | 0;
return (($0_1 | 0) > 0) - (($0_1 | 0) < 0) | 0;
}

function $41($0_1, $1_1, $2_1, $3_1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$0_1 = $356($0_1, $2_1, $1_1)
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
$2_1 = $247($1_1, $2_1);
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
$307($5_1 + 4 | 0, $4_1);
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
$359($0_1, $1_1, 8, 4);
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
$0_1 = $183($0_1, $1_1);
if (!$0_1) {
abort()
}
return $0_1;
}

function $48($0_1, $1_1) {
$359($0_1, $1_1, 4, 4);
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
$245($5_1 + 8 | 0, $1_1, $42($1_1));
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
$307($5_1 + 20 | 0, __wasm_ctz_i32($4_1) | $7_1);
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
$110($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
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
$181($1_1, $0_1);
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
if (HEAP32[265760] != -2147483648) {
$68(1063040)
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
$361($0_1, $1_1, 12);
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
$361($0_1, $1_1, 20);
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
$362($0_1, 20);
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
$362($0_1, 28);
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
$362($0_1, 16);
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

function $100($0_1) {
$65($0_1 + 36 | 0);
$65($0_1 + 52 | 0);
}

function $101($0_1, $1_1) {
if ($0_1) {
$59($1_1, $0_1, 4, 16)
}
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

function $104($0_1) {
$0_1 = $0_1 | 0;
$59(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 4, 12);
$59(HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 24 >> 2], 8, 24);
}

function $105($0_1) {
$0_1 = $0_1 | 0;
$46(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$27(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $106($0_1) {
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

function $107($0_1, $1_1) {
$59($0_1, $1_1, 4, 16);
}

function $108($0_1, $1_1) {
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

function $109($0_1, $1_1) {
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
$110($2_1 + 4 | 0, HEAP32[($4_1 ? 8 : 4) + $3_1 >> 2], HEAP32[($4_1 ? 12 : 8) + $3_1 >> 2]);
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

function $110($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$353($3_1 + 4 | 0, $2_1);
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

function $111($0_1) {
return $357($0_1, 52);
}

function $112($0_1) {
return $357($0_1, 36);
}

function $113($0_1) {
return $357($0_1, 20);
}

function $114($0_1, $1_1) {
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

function $115($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
label$1 : {
if (HEAPU8[$1_1 + 29 | 0] == 2) {
break label$1
}
$116($2_1 + 8 | 0, $1_1);
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

function $116($0_1, $1_1) {
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
$154($4_1 + 8 | 0, $7_1);
$2_1 = HEAP32[$4_1 + 12 >> 2];
if (($2_1 | 0) == 1114112) {
break label$4
}
$3_1 = HEAP32[$4_1 + 8 >> 2];
if (!$185($2_1)) {
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

function $117($0_1, $1_1) {
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
$118($2_1, $5_1, 4);
$2_1 = $3_1;
continue;
};
}
break;
};
}

function $118($0_1, $1_1, $2_1) {
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

function $119($0_1, $1_1) {
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
$5_1 = $120(Math_imul($5_1, 20) + $0_1 | 0, Math_imul($3_1, 20) + $0_1 | 0) + $5_1 | 0
}
$2_1 = Math_imul($2_1, 20) + $0_1 | 0;
$3_1 = Math_imul($5_1, 20) + $0_1 | 0;
if (!$120($2_1, $3_1)) {
continue label$1
}
$118($2_1, $3_1, 20);
$2_1 = $5_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
}

function $120($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 + 16 | 0];
$3_1 = HEAPU8[$0_1 + 16 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
return ($40(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255) == 255;
}

function $121($0_1, $1_1, $2_1) {
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

function $122($0_1, $1_1) {
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

function $123($0_1, $1_1, $2_1, $3_1) {
return ($40($0_1, $1_1, $2_1, $3_1) & 128) >>> 7 | 0;
}

function $124($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
if (($2_1 | 0) != ($3_1 | 0)) {
return $2_1 >>> 0 < $3_1 >>> 0
}
return $149($0_1 + 4 | 0, $1_1 + 4 | 0);
}

function $125($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
label$1 : {
if (($2_1 | 0) != ($3_1 | 0)) {
$2_1 = $2_1 >>> 0 > $3_1 >>> 0;
break label$1;
}
$2_1 = $342(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) & 255;
if (($2_1 | 0) != 2) {
break label$1
}
$2_1 = HEAPU32[$0_1 + 16 >> 2] < HEAPU32[$1_1 + 16 >> 2];
}
return $2_1 & 1;
}

function $126($0_1, $1_1, $2_1) {
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
$0_1 = $151($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
break label$2;
}
$0_1 = $0_1 >>> 0 > $2_1 >>> 0 ? -1 : 0;
}
$0_1 = $0_1 & 255;
$3_1 = $0_1 ? ($0_1 | 0) == 255 : $1_1 >>> 0 < $2_1 >>> 0;
}
return $3_1;
}

function $127($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$3_1 = $4_1;
if (($5_1 | 0) != ($3_1 | 0)) {
$4_1 = $3_1 + 8 | 0;
HEAP32[$0_1 >> 2] = $4_1;
if (!$128(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], $1_1, $2_1)) {
continue
}
}
break;
};
return ($3_1 | 0) != ($5_1 | 0);
}

function $128($0_1, $1_1, $2_1, $3_1) {
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

function $129($0_1, $1_1) {
$130($0_1, ($1_1 | 0) != 1114112);
while (1) {
if (($1_1 | 0) != 1114112) {
$131($0_1, $1_1);
$1_1 = 1114112;
continue;
}
break;
};
}

function $130($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
$301($0_1, $2_1, $1_1, 1, 1)
}
}

function $131($0_1, $1_1) {
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
$130($0_1, $2_1);
$6($1_1, HEAP32[$0_1 + 4 >> 2] + HEAP32[$0_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 8 >> 2] = $3_1 + $2_1;
}

function $132($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$133($0_1, $1_1);
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

function $133($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 36);
}

function $134($0_1, $1_1) {
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
$110($2_1 + 80 | 0, HEAP32[$3_1 >> 2], HEAP32[$1_1 >> 2]);
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
$135($2_1 + 196 | 0, $2_1 + 124 | 0);
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
$135($2_1 + 280 | 0, $2_1 + 216 | 0);
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
$107(HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
$3_1 = HEAP32[$2_1 + 192 >> 2];
HEAP32[$2_1 + 120 >> 2] = $3_1;
$1_1 = HEAP32[$2_1 + 188 >> 2];
HEAP32[$2_1 + 112 >> 2] = HEAP32[$2_1 + 184 >> 2];
HEAP32[$2_1 + 116 >> 2] = $1_1;
if (!$3_1) {
break label$8
}
if (HEAP32[$2_1 + 96 >> 2] == ($11_1 | 0)) {
$136($2_1 + 96 | 0);
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
$107(HEAP32[$2_1 + 124 >> 2], HEAP32[$2_1 + 128 >> 2]);
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
$137($2_1 + 24 | 0, $2_1 + 124 | 0);
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
$137($2_1 + 16 | 0, $2_1 + 216 | 0);
$7_1 = HEAP32[$2_1 + 16 >> 2];
if ($7_1) {
$3_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = HEAP32[$2_1 + 288 >> 2];
if (($4_1 | 0) == HEAP32[$2_1 + 280 >> 2]) {
$138($2_1 + 280 | 0, 1)
}
$1_1 = HEAP32[$2_1 + 284 >> 2] + ($4_1 << 3) | 0;
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$1_1 >> 2] = $7_1;
HEAP32[$2_1 + 288 >> 2] = $4_1 + 1;
continue;
}
break;
};
$107(HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
$11_1 = HEAP32[$2_1 + 280 >> 2];
$5_1 = HEAP32[$2_1 + 288 >> 2];
$3_1 = HEAP32[$2_1 + 284 >> 2];
break label$14;
}
$107(HEAP32[$2_1 + 124 >> 2], HEAP32[$2_1 + 128 >> 2]);
$5_1 = 0;
$11_1 = 0;
$3_1 = 4;
}
$1_1 = $8_1;
$13_1 = $14_1 + 4 | 0;
$8_1 = $14_1 + 8 | 0;
$139($2_1 + 124 | 0, $1_1, $9_1, $6_1 & 1, HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
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
$139($4_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $6_1 & ($5_1 | 0) == ($9_1 | 0), HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
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

function $135($0_1, $1_1) {
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
$229($2_1 + 24 | 0, $1_1);
if (HEAPU8[$2_1 + 36 | 0] == 3) {
break label$2
}
$158($2_1 + 40 | 0, $3_1, $2_1 + 24 | 0);
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

function $136($0_1) {
$303($0_1, 4, 12);
}

function $137($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 + 36 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
label$1 : {
label$2 : {
while (1) {
$229($2_1 + 16 | 0, $1_1);
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

function $138($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 8);
}

function $139($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
$252($6_1 + 52 | 0, $6_1 + 12 | 0);
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
$252($6_1 + 124 | 0, $6_1 + 80 | 0);
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
$209($4_1, $8_1);
$133($4_1, $8_1);
$5_1 = HEAP32[$6_1 + 120 >> 2];
if ($8_1) {
$9_1 = $5_1 + $8_1 | 0;
$4_1 = $7_1 + 24 | 0;
$5_1 = HEAP32[$6_1 + 116 >> 2] + Math_imul($5_1, 36) | 0;
$10_1 = $8_1;
while (1) {
$11_1 = $6_1 + 124 | 0;
$253($11_1, HEAPU8[$4_1 - 4 | 0], HEAPU8[$4_1 | 0], HEAP32[$4_1 - 20 >> 2], HEAP32[$4_1 - 16 >> 2], 0, Math_fround(1.0));
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
$110($0_1, $1_1, $2_1);
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

function $140($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 24 >> 2] = $2_1;
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = $141($3_1 + 20 | 0);
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
$5_1 = $141($3_1 + 40 | 0);
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

function $141($0_1) {
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

function $142($0_1, $1_1, $2_1, $3_1) {
return $143($2_1, $3_1, $0_1, $1_1) ? -1 : 1;
}

function $143($0_1, $1_1, $2_1, $3_1) {
return ($147($0_1, $1_1, $2_1, $3_1) & 255) != 0;
}

function $144($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
label$1 : {
if (!$143($2_1, $3_1, $0_1, $1_1)) {
$4_1 = 1;
if (!$145($2_1, $3_1, $0_1, $1_1)) {
break label$1
}
}
$4_1 = 255;
}
return $4_1;
}

function $145($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $356($2_1, $0_1, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $146($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAPU8[$1_1 + 12 | 0];
$1_1 = $147(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) & 255;
if (($1_1 | 0) == 2) {
$1_1 = HEAPU8[$0_1 + 8 | 0] >= $2_1 >>> 0
}
return $1_1 & 1 ? -1 : 1;
}

function $147($0_1, $1_1, $2_1, $3_1) {
$0_1 = $40($0_1, $1_1, $2_1, $3_1);
return $0_1 & 255 ? $0_1 << 24 >> 24 <= 0 : 2;
}

function $148($0_1, $1_1) {
return $149($1_1, $0_1) ? -1 : 1;
}

function $149($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $342(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$2_1 = HEAPU8[$0_1 + 12 | 0] < HEAPU8[$1_1 + 12 | 0]
}
return $2_1 & 1;
}

function $150($0_1, $1_1) {
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

function $151($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $40(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (!($2_1 & 255)) {
$2_1 = HEAPU8[$0_1 + 12 | 0];
$0_1 = HEAPU8[$1_1 + 12 | 0];
$2_1 = ($2_1 >>> 0 > $0_1 >>> 0) - ($0_1 >>> 0 > $2_1 >>> 0) | 0;
}
return $2_1;
}

function $152($0_1, $1_1) {
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

function $153($0_1, $1_1, $2_1) {
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
$154($3_1 + 8 | 0, $1_1);
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

function $154($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $141($1_1);
if (($2_1 | 0) != 1114112) {
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
}

function $155($0_1) {
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

function $156($0_1) {
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

function $157($0_1, $1_1) {
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
$3_1 = $155($0_1);
}
$2_1 = $4_1;
if (!$3_1) {
continue
}
break;
};
return $3_1;
}

function $158($0_1, $1_1, $2_1) {
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
$159($3_1 + 16 | 0, HEAPU8[$1_1 + 17 | 0], $4_1, HEAP32[$3_1 + 12 >> 2]);
$4_1 = HEAP32[$3_1 + 24 >> 2];
if ($4_1) {
$7_1 = $3_1 + 28 | 0;
$160($7_1, HEAPU8[$1_1 + 16 | 0], HEAP32[$3_1 + 20 >> 2], $4_1);
$161($3_1 + 52 | 0, $7_1);
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

function $159($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$210($4_1 + 20 | 0, $3_1);
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
$3_1 = $141($4_1 + 36 | 0);
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
$6_1 = $2_1 + 1054760 | 0;
$5_1 = HEAP32[$6_1 >> 2];
if ($5_1 >>> 0 > $3_1 >>> 0) {
continue
}
$8_1 = HEAP32[$2_1 + 1054768 >> 2];
$2_1 = $3_1 - $5_1 | 0;
if ($8_1 >>> 0 <= $2_1 >>> 0) {
continue
}
break;
};
$1_1 = HEAP16[HEAP32[$6_1 + 4 >> 2] + ($2_1 << 1) >> 1];
$271($4_1 + 20 | 0, $1_1 & 32767);
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
$271($7_1, $1_1);
continue;
};
}
while (1) {
if (!$3_1) {
break label$1
}
$1_1 = HEAPU8[$2_1 | 0];
$270($4_1 + 20 | 0, ((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
};
}
HEAP32[$4_1 + 44 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 36 >> 2] = $1_1;
HEAP32[$4_1 + 40 >> 2] = $1_1 + HEAP32[$4_1 + 28 >> 2];
$184($4_1 + 8 | 0, $4_1 + 36 | 0, 60);
if (HEAP32[$4_1 + 12 >> 2] != 1114112) {
$234($4_1 + 20 | 0, HEAP32[$4_1 + 8 >> 2])
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 48 | 0;
}

function $160($0_1, $1_1, $2_1, $3_1) {
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
$5_1 = HEAPU8[HEAPU8[$5_1 | 0] + 1058965 | 0] + $5_1 | 0;
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
if (($141($4_1 + 16 | 0) | 0) == 1114112) {
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
$1_1 = $279($4_1 + 36 | 0, 1062128, 15, $4_1 + 351 | 0);
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
$280($4_1 + 36 | 0, 1062118, 3);
break label$10;
case 2:
$280($4_1 + 36 | 0, 1062491, 3);
break label$10;
case 3:
$280($4_1 + 36 | 0, 1062494, 5);
break label$10;
case 4:
$280($4_1 + 36 | 0, 1062499, 4);
break label$10;
case 5:
$280($4_1 + 36 | 0, 1062503, 5);
break label$10;
case 6:
$280($4_1 + 36 | 0, 1062508, 4);
break label$10;
case 0:
break label$13;
case 7:
break label$22;
default:
break label$10;
};
}
$280($4_1 + 36 | 0, 1062512, 5);
break label$10;
}
HEAP32[$4_1 + 60 >> 2] = 0;
if ($281($4_1 + 36 | 0, 1059488)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
$282($4_1 + 36 | 0);
}
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
$8_1 = $281($4_1 + 36 | 0, 1059834);
if ($8_1) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
$280($4_1 + 36 | 0, 1062517, 1);
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
$283($4_1 + 8 | 0, HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2], $1_1);
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 24 >> 2] = $2_1;
HEAP32[$4_1 + 28 >> 2] = $2_1 + HEAP32[$4_1 + 12 >> 2];
$2_1 = $141($4_1 + 24 | 0);
if ($2_1 - 122 >>> 0 < 4294967271) {
break label$36
}
$2_1 = $2_1 - 97 | 0;
if (!(HEAPU8[($2_1 >>> 3 | 0) + 1062e3 | 0] >>> ($2_1 & 7) & 1)) {
break label$36
}
$2_1 = $4_1 + 36 | 0;
$284($2_1);
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
if ($281($2_1, 1059834)) {
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
if ($279($4_1 + 36 | 0, 1059272, 9, $4_1 + 351 | 0)) {
break label$31
}
}
HEAP32[$4_1 + 48 >> 2] = 0;
if ($285($4_1 + 36 | 0)) {
$1_1 = $4_1 + 36 | 0;
$284($1_1);
if ($286($1_1)) {
break label$33
}
}
$3_1 = $6_1;
break label$11;
}
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 48 >> 2] = $1_1;
$8_1 = 1;
$280($4_1 + 36 | 0, 1062517, 1);
continue;
}
$284($4_1 + 36 | 0);
continue;
}
break;
};
$284($4_1 + 36 | 0);
}
$3_1 = HEAP32[$4_1 + 48 >> 2];
if (!$285($4_1 + 36 | 0)) {
break label$11
}
$1_1 = $4_1 + 36 | 0;
$284($1_1);
if (!$286($1_1)) {
break label$11
}
$284($4_1 + 36 | 0);
$6_1 = HEAP32[$4_1 + 48 >> 2];
break label$11;
}
$280($4_1 + 36 | 0, 1062488, 3);
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
if (!$287($4_1 + 36 | 0, 1059496, 3, $4_1 + 351 | 0)) {
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
break label$39;
}
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
$282($4_1 + 36 | 0);
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
$1_1 = $287($4_1 + 36 | 0, 1059584, 6, $4_1 + 351 | 0);
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
$280($4_1 + 36 | 0, 1059579, 2);
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
$280($4_1 + 36 | 0, 1062518, 2);
break label$41;
}
HEAP32[$4_1 + 48 >> 2] = $5_1;
$280($4_1 + 36 | 0, 1062520, 1);
break label$41;
}
$1_1 = $4_1 + 36 | 0;
$288($1_1);
if (!$289($1_1)) {
break label$41
}
$1_1 = $4_1 + 36 | 0;
$288($1_1);
$282($1_1);
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
$5_1 = $287($4_1 + 36 | 0, 1060028, 7, $4_1 + 351 | 0);
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
if (!$287($4_1 + 36 | 0, 1059740, 3, $4_1 + 351 | 0)) {
break label$59
}
if (HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$53
}
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
$280($4_1 + 36 | 0, 1062521, 2);
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
switch ($287($4_1 + 36 | 0, 1059836, 7, $4_1 + 351 | 0) | 0) {
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
if (!$290($4_1 + 36 | 0, 1062e3, 4, 97) | HEAP32[$4_1 + 48 >> 2] > HEAP32[$4_1 + 56 >> 2]) {
break label$56
}
$1_1 = HEAP32[$4_1 + 52 >> 2] + ($5_1 - $1_1 | 0) | 0;
HEAP32[$4_1 + 60 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$280($4_1 + 36 | 0, 1062518, 2);
break label$53;
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
if (!$289($4_1 + 36 | 0)) {
break label$53
}
$1_1 = $4_1 + 36 | 0;
$288($1_1);
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
$282($1_1);
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
switch ($287($4_1 + 36 | 0, 1060220, 13, $4_1 + 351 | 0) - 1 | 0) {
default:
$1_1 = HEAP32[$4_1 + 56 >> 2];
break label$62;
case 0:
$280($4_1 + 36 | 0, 1062004, 1);
break label$53;
case 1:
$7_1 = $291($4_1 + 36 | 0, 1062537, 2, 97, 111);
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
if (!$292($4_1 + 36 | 0)) {
break label$53
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] + ($3_1 - $1_1 | 0);
$280($4_1 + 36 | 0, 1062004, 1);
break label$53;
}
$2_1 = HEAP32[$4_1 + 52 >> 2] + ($5_1 - $2_1 | 0) | 0;
HEAP32[$4_1 + 64 >> 2] = $2_1;
HEAP32[$4_1 + 48 >> 2] = $2_1;
if (($1_1 | 0) >= ($2_1 | 0)) {
break label$53
}
$1_1 = $4_1 + 36 | 0;
$288($1_1);
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
$282($1_1);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
label$68 : {
if (!$293($4_1 + 36 | 0, 1059834, 1)) {
if (!$293($4_1 + 36 | 0, 1062517, 1)) {
break label$68
}
}
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
if (!$290($4_1 + 36 | 0, 1062e3, 4, 97) | HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$68
}
$280($4_1 + 36 | 0, 1062520, 1);
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
$1_1 = $287($4_1 + 36 | 0, 1060660, 25, $4_1 + 351 | 0);
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
$280($4_1 + 36 | 0, 1062523, 4);
break label$70;
case 1:
$280($4_1 + 36 | 0, 1061514, 4);
break label$70;
case 2:
$280($4_1 + 36 | 0, 1061510, 4);
break label$70;
case 3:
$280($4_1 + 36 | 0, 1061518, 4);
break label$70;
case 4:
$280($4_1 + 36 | 0, 1061554, 3);
break label$70;
case 5:
$280($4_1 + 36 | 0, 1061532, 3);
break label$70;
case 6:
$280($4_1 + 36 | 0, 1061526, 3);
break label$70;
case 7:
$280($4_1 + 36 | 0, 1061538, 2);
break label$70;
case 8:
$280($4_1 + 36 | 0, 1061284, 3);
break label$70;
case 9:
$280($4_1 + 36 | 0, 1061548, 3);
break label$70;
case 10:
$280($4_1 + 36 | 0, 1061529, 3);
break label$70;
case 11:
$280($4_1 + 36 | 0, 1062527, 3);
break label$70;
case 12:
$280($4_1 + 36 | 0, 1062530, 2);
break label$70;
case 14:
$280($4_1 + 36 | 0, 1062532, 4);
break label$70;
case 13:
if (!$293($4_1 + 36 | 0, 1062005, 1)) {
break label$70
}
$280($4_1 + 36 | 0, 1062530, 2);
break label$70;
case 15:
break label$71;
default:
break label$70;
};
}
if (!$291($4_1 + 36 | 0, 1059221, 3, 99, 116)) {
break label$70
}
$282($4_1 + 36 | 0);
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
$2_1 = $287($4_1 + 36 | 0, 1061292, 9, $4_1 + 351 | 0);
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
$280($4_1 + 36 | 0, 1062523, 4);
break label$87;
case 1:
$280($4_1 + 36 | 0, 1061526, 3);
break label$87;
case 2:
$280($4_1 + 36 | 0, 1061538, 2);
break label$87;
case 3:
$280($4_1 + 36 | 0, 1061508, 2);
break label$87;
case 4:
$282($4_1 + 36 | 0);
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
$282($4_1 + 36 | 0);
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
$1_1 = $287($4_1 + 36 | 0, 1061568, 18, $4_1 + 351 | 0);
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
if ($293($4_1 + 36 | 0, 1059571, 1)) {
break label$95
}
if (!$293($4_1 + 36 | 0, 1062536, 1)) {
break label$94
}
}
$282($4_1 + 36 | 0);
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
$2_1 = $287($4_1 + 36 | 0, 1062008, 2, $4_1 + 351 | 0);
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
if ($292($4_1 + 36 | 0)) {
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
if (!$293($4_1 + 36 | 0, 1062005, 1)) {
break label$97
}
}
$282($4_1 + 36 | 0);
}
$5_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
if (!($8_1 & 1)) {
break label$10
}
while (1) {
HEAP32[$4_1 + 60 >> 2] = $5_1;
label$102 : {
if ($281($4_1 + 36 | 0, 1062517)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
$280($4_1 + 36 | 0, 1059834, 1);
break label$102;
}
HEAP32[$4_1 + 48 >> 2] = $5_1;
if (HEAP32[$4_1 + 52 >> 2] <= ($5_1 | 0)) {
break label$10
}
$284($4_1 + 36 | 0);
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
$110($4_1 + 24 | 0, $2_1, $3_1);
label$106 : {
switch ($1_1 - 1 | 0) {
default:
$1_1 = $4_1 + 24 | 0;
$294($1_1, 1052023, 3);
$294($1_1, 1052026, 2);
$295($1_1, 7);
label$110 : {
switch (HEAPU8[1064156] - 2 | 0) {
default:
HEAP8[1064156] = 2;
$1_1 = $4_1 + 36 | 0;
$272($1_1, 1049027, 498);
wasm2js_memory_copy(1063844, $1_1, 312);
HEAP8[1064156] = 3;
break;
case 1:
break label$110;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$296($1_1, 1063844, 2);
$297($1_1, 1051924, 1, 1052028, 9);
break label$3;
case 0:
$295($4_1 + 24 | 0, 6);
label$112 : {
switch (HEAPU8[1063524] - 2 | 0) {
default:
HEAP8[1063524] = 2;
$1_1 = $4_1 + 36 | 0;
$272($1_1, 1048760, 229);
wasm2js_memory_copy(1063212, $1_1, 312);
HEAP8[1063524] = 3;
break;
case 1:
break label$112;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$296($1_1, 1063212, 2);
$297($1_1, 1052004, 2, 1052006, 6);
break label$3;
case 1:
label$114 : {
switch (HEAPU8[1064788] - 2 | 0) {
default:
HEAP8[1064788] = 2;
$1_1 = $4_1 + 36 | 0;
$272($1_1, 1049979, 575);
wasm2js_memory_copy(1064476, $1_1, 312);
HEAP8[1064788] = 3;
break;
case 1:
break label$114;
case 0:
break label$6;
};
}
$296($4_1 + 24 | 0, 1064476, 1);
label$116 : {
switch (HEAPU8[1063840] - 2 | 0) {
default:
HEAP8[1063840] = 2;
$1_1 = $4_1 + 36 | 0;
$272($1_1, 1048989, 38);
wasm2js_memory_copy(1063528, $1_1, 312);
HEAP8[1063840] = 3;
break;
case 1:
break label$116;
case 0:
break label$6;
};
}
$1_1 = $4_1 + 24 | 0;
$296($1_1, 1063528, 1);
$297($1_1, 1062004, 1, 1052037, 2);
$298($1_1, 113, 107);
break label$3;
case 2:
break label$106;
case 3:
break label$3;
};
}
switch (HEAPU8[1064472] - 2 | 0) {
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
HEAP8[1064472] = 2;
$1_1 = $4_1 + 36 | 0;
$272($1_1, 1049525, 454);
wasm2js_memory_copy(1064160, $1_1, 312);
HEAP8[1064472] = 3;
}
$1_1 = $4_1 + 24 | 0;
$296($1_1, 1064160, 4);
$298($1_1, 98, 112);
$298($1_1, 100, 116);
$298($1_1, 103, 107);
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

function $161($0_1, $1_1) {
var $2_1 = 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
return;
}
$110($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
}

function $162($0_1, $1_1) {
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

function $163($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
i64toi32_i32$HIGH_BITS = 0;
return 0;
}

function $164($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = $3_1 >>> 0 <= $1_1 >>> 0;
$5_1 = $2_1 >>> 0 >= $3_1 >>> 0;
$3_1 = $4_1 & $5_1;
if (!($4_1 | $5_1)) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = $165($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
}
return $3_1;
}

function $165($0_1, $1_1) {
if ($41(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
$0_1 = HEAPU8[$0_1 + 12 | 0] == HEAPU8[$1_1 + 12 | 0]
} else {
$0_1 = 0
}
return $0_1;
}

function $166($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
return ($2_1 >>> 0 > $3_1 >>> 0) - ($2_1 >>> 0 < $3_1 >>> 0) | 0
}
return $40(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
}

function $167($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$168($2_1 + 8 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
HEAP32[$0_1 + 4 >> 2] = $1_1 ? $3_1 : 0;
global$0 = $2_1 + 16 | 0;
}

function $168($0_1, $1_1) {
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
$176($2_1, $1_1);
$4_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = HEAP32[$2_1 >> 2];
break label$1;
}
HEAP32[$1_1 + 40 >> 2] = 0;
$273($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$5_1 = HEAP32[$2_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $2_1 + 16 | 0;
}

function $169($0_1, $1_1, $2_1) {
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
$0_1 = $141($3_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
$1_1 = ($0_1 >>> 0 < 65536 ? 1 : 2) + $1_1 | 0;
continue;
}
break;
};
global$0 = $3_1 + 16 | 0;
return $1_1;
}

function $170($0_1, $1_1, $2_1) {
$171($0_1);
$131($0_1, 91);
$2_1 = Math_imul($2_1, 12);
while (1) {
if ($2_1) {
$172($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$131($0_1, 93);
}

function $171($0_1) {
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
$131($0_1, 44);
}
}

function $172($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$171($0_1);
$131($0_1, 34);
HEAP32[$3_1 + 8 >> 2] = $1_1;
HEAP32[$3_1 + 12 >> 2] = $1_1 + $2_1;
$2_1 = $3_1 + 24 | 0;
label$1 : while (1) {
$1_1 = $141($3_1 + 8 | 0);
label$2 : {
if (!(($1_1 | 0) == 34 | ($1_1 | 0) == 92)) {
if (($1_1 | 0) != 1114112) {
if ($1_1 >>> 0 >= 32) {
break label$2
}
$240($0_1, 1050565, 1050569);
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
$129($0_1, $4_1);
$1_1 = $1_1 + 4 | 0;
continue;
};
}
$131($0_1, 34);
global$0 = $3_1 + 32 | 0;
return;
}
$131($0_1, 92);
}
$131($0_1, $1_1);
continue;
};
}

function $173($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$174($2_1 + 8 | 0, $1_1);
$110($0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
global$0 = $2_1 + 16 | 0;
}

function $174($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$245($2_1 + 8 | 0, $1_1, $42($1_1));
$190($2_1, $1_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $175($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
$4_1 = $3_1 + 8 | 0;
$11($4_1, $1_1, $2_1, 45);
$176($3_1, $4_1);
$1_1 = $0_1;
$0_1 = HEAP32[$3_1 >> 2];
$177($1_1, $0_1 ? $0_1 : 1, $0_1 ? HEAP32[$3_1 + 4 >> 2] : 0);
global$0 = $3_1 + 48 | 0;
}

function $176($0_1, $1_1) {
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
$273($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 32 | 0;
}

function $177($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$110($3_1 + 4 | 0, $1_1, $2_1);
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

function $178($0_1, $1_1) {
if (HEAPU32[$0_1 + 32 >> 2] > $1_1 >>> 0) {
$1_1 = HEAPU8[HEAP32[$0_1 + 28 >> 2] + $1_1 | 0];
$0_1 = $1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2] ? HEAP32[$0_1 + 16 >> 2] + ($1_1 << 4) | 0 : 0;
} else {
$0_1 = 0
}
return $0_1;
}

function $179($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
label$1 : {
label$2 : {
$1_1 = $178($1_1, $2_1);
if (!$1_1) {
break label$2
}
$110($3_1 + 4 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
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

function $180($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$0_1 = $162($0_1, $1_1);
return $0_1 | 0;
}

function $181($0_1, $1_1) {
$1_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if ($1_1) {
$1_1 = 32 - $1_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1063076 >> 2];
HEAP32[$1_1 + 1063076 >> 2] = $0_1;
}
}

function $182($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if (($4_1 | 0) == (Math_clz32(($3_1 >>> 0 > 16 ? $3_1 : 16) - 1 | 0) | 0)) {
return $0_1
}
$2_1 = $183($2_1, $3_1);
if (!$2_1) {
return 0
}
$1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
if ($1_1) {
wasm2js_memory_copy($2_1, $0_1, $1_1)
}
if ($4_1) {
$1_1 = 32 - $4_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1063076 >> 2];
HEAP32[$1_1 + 1063076 >> 2] = $0_1;
}
return $2_1;
}

function $183($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if (!($0_1 >>> 0 > 16 | $1_1 >>> 0 > 1073741823)) {
$3_1 = 32 - Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0) | 0;
$2_1 = $3_1 << 2;
$0_1 = HEAP32[$2_1 + 1063076 >> 2];
if ($0_1) {
HEAP32[$2_1 + 1063076 >> 2] = HEAP32[$0_1 >> 2];
return $0_1;
}
$0_1 = 1 << $3_1;
$4_1 = HEAP32[265802];
$2_1 = HEAP32[265801];
if ($0_1 >>> 0 > $4_1 - $2_1 >>> 0) {
$1_1 = ($0_1 >>> 16 | 0) + ($1_1 >>> 0 < 32769) | 0;
$3_1 = $1_1 >>> 0 > 8 ? $1_1 : 8;
$1_1 = __wasm_memory_grow($3_1 | 0);
if (($1_1 | 0) == -1) {
return 0
}
HEAP32[265802] = $1_1 + $3_1 << 16;
$2_1 = $4_1 ? $2_1 : $1_1 << 16;
}
HEAP32[265801] = $0_1 + $2_1;
}
return $2_1;
}

function $184($0_1, $1_1, $2_1) {
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
$154($5_1 + 8 | 0, $1_1);
$11_1 = HEAP32[$5_1 + 8 >> 2];
$6_1 = HEAP32[$5_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $11_1;
global$0 = $5_1 + 16 | 0;
}

function $185($0_1) {
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
$2_1 = HEAPU8[($0_1 & 255) + 1062544 | 0];
break label$1;
}
$2_1 = (HEAPU8[($0_1 & 255) + 1062544 | 0] & 2) >>> 1 | 0;
}
return $2_1 & 1;
}

function $186($0_1, $1_1, $2_1, $3_1) {
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
$154($4_1, $7_1);
$5_1 = HEAP32[$4_1 + 4 >> 2];
if (($5_1 | 0) == 1114112) {
$6_1 = $2_1;
break label$2;
}
$6_1 = HEAP32[$4_1 >> 2];
if ($185($5_1)) {
break label$2
}
if (!$317($5_1)) {
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

function $187($0_1, $1_1, $2_1, $3_1) {
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
$276($4_1 + 8 | 0, $5_1, $6_1, $2_1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
$7_1 = $2_1 ? $2_1 : 1;
HEAP32[$4_1 + 20 >> 2] = $7_1;
HEAP32[$4_1 + 24 >> 2] = $7_1 + ($2_1 ? $6_1 : 0);
$141($4_1 + 20 | 0);
$2_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = $2_1;
HEAP32[$3_1 + 4 >> 2] = HEAP32[$4_1 + 24 >> 2] - $2_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
global$0 = $4_1 - -64 | 0;
}

function $188($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
$19_1 = HEAP32[$1_1 + 16 >> 2];
$4_1 = $6_1 + 44 | 0;
$8_1 = HEAP32[$1_1 + 20 >> 2];
$44($4_1, $8_1);
$138($4_1, $8_1);
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
$4_1 = $14_1 + $123($12_1, $13_1, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]) | 0;
}
$9_1 = ($9_1 << 3) + $3_1 | 0;
$10_1 = ($4_1 << 3) + $3_1 | 0;
if (!$123(HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], HEAP32[$10_1 >> 2], HEAP32[$10_1 + 4 >> 2])) {
continue label$4
}
$118($9_1, $10_1, 8);
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
$12_1 = $199($11_1, $4_1);
if ($199($11_1, $4_1) >>> 0 >= 3) {
$243($6_1 + 28 | 0, HEAP32[$2_1 + 12 >> 2] + 60 | 0, $11_1, $17_1);
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
$254($6_1 + 44 | 0, $2_1, $11_1, $17_1);
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
$202($1_1, $6_1 + 16 | 0);
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
$119($3_1, $5_1);
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
$118($8_1, $12_1, 20);
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
$253($6_1 + 44 | 0, HEAPU8[$3_1 + 20 | 0], $16_1, $8_1, $18_1, 1, Math_fround(.6000000238418579));
if (HEAP32[$6_1 + 44 >> 2] == -2147483648) {
break label$35
}
if (HEAP32[$6_1 + 16 >> 2] == ($10_1 | 0)) {
$133($6_1 + 16 | 0, 1);
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

function $189($0_1, $1_1, $2_1, $3_1) {
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

function $190($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$246($4_1 + 4 | 0, $2_1, $3_1);
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

function $191($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
label$1 : {
if ($2_1) {
$3_1 = $4_1 + 20 | 0;
$210($3_1, $1_1);
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
$213($4_1 + 8 | 0, $1_1, 1, 1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$3_1 = $1_1;
$1_1 = HEAP32[$4_1 + 8 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 32 | 0;
}

function $192($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
$10_1 = $189(HEAP32[$7_1 >> 2], HEAP32[$3_1 >> 2], HEAP32[$9_1 >> 2], HEAP32[$8_1 >> 2]);
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
$190($6_1, $3_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
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
$110($6_1 + 100 | 0, $25_1, $24_1);
if (HEAP32[$6_1 + 36 >> 2] == ($11_1 | 0)) {
$218($6_1 + 36 | 0);
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
$110($6_1 + 48 | 0, HEAP32[$10_1 + 4 >> 2], HEAP32[$10_1 + 8 >> 2]);
HEAP32[$15_1 + 8 >> 2] = HEAP32[$6_1 + 44 >> 2];
$3_1 = HEAP32[$6_1 + 40 >> 2];
HEAP32[$15_1 >> 2] = HEAP32[$6_1 + 36 >> 2];
HEAP32[$15_1 + 4 >> 2] = $3_1;
$7_1 = HEAP32[$6_1 + 32 >> 2];
if (($7_1 | 0) == HEAP32[$6_1 + 24 >> 2]) {
$303($6_1 + 24 | 0, 4, 24)
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

function $193($0_1, $1_1) {
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
$249($2_1 + 68 | 0, $2_1);
label$1 : {
if (HEAP32[$2_1 + 68 >> 2] != -2147483648) {
$3_1 = $2_1 + 96 | 0;
$250($3_1, $2_1);
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
$249($2_1 + 164 | 0, $2_1 + 96 | 0);
if (HEAP32[$2_1 + 164 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 92 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 84 >> 2]) {
$250($2_1 + 180 | 0, $2_1 + 96 | 0);
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
$100($2_1 + 96 | 0);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 92 >> 2];
$1_1 = HEAP32[$2_1 + 88 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 84 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
$100($2_1);
}
global$0 = $2_1 + 192 | 0;
}

function $194($0_1, $1_1, $2_1) {
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
$117($4_1, $2_1);
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

function $195($0_1, $1_1) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2] == -2147483648 ? 0 : HEAP32[$1_1 + 4 >> 2];
}

function $196($0_1, $1_1, $2_1) {
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
$154($3_1 + 8 | 0, $2_1);
$4_1 = HEAP32[$3_1 + 12 >> 2];
if (($4_1 | 0) == 1114112) {
break label$2
}
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$269($3_1 + 16 | 0, $4_1)) {
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
$6_1 = HEAP32[$2_1 + 1050980 >> 2];
$1_1 = $2_1 + 1050976 | 0;
$7_1 = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 16 >> 2] = $7_1;
HEAP32[$3_1 + 20 >> 2] = $7_1 + ($6_1 << 3);
$2_1 = $2_1 + 20 | 0;
if (!$127($3_1 + 16 | 0, $4_1, $5_1)) {
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
HEAP32[$3_1 + 60 >> 2] = 1051200;
HEAP32[$3_1 + 56 >> 2] = 1051104;
label$9 : {
if (!$127($3_1 + 56 | 0, $4_1, $5_1)) {
HEAP8[$3_1 + 24 | 0] = HEAPU8[1051212];
$1_1 = HEAP32[262802];
HEAP32[$3_1 + 16 >> 2] = HEAP32[262801];
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = 2;
break label$9;
}
HEAP8[$3_1 + 24 | 0] = HEAPU8[1051232];
$1_1 = HEAP32[262807];
HEAP32[$3_1 + 16 >> 2] = HEAP32[262806];
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
$7_1 = HEAP32[$2_1 + 1051252 >> 2];
$6_1 = $2_1 + 1051248 | 0;
$8_1 = HEAP32[$6_1 >> 2];
HEAP32[$3_1 + 56 >> 2] = $8_1;
HEAP32[$3_1 + 60 >> 2] = ($7_1 << 3) + $8_1;
$2_1 = $2_1 + 16 | 0;
if (!$127($3_1 + 56 | 0, $4_1, $5_1)) {
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

function $197($0_1, $1_1, $2_1) {
$0_1 = $28($0_1, $1_1, $2_1);
if (!$0_1) {
return 0
}
return HEAP32[$0_1 >> 2] == 2 ? 0 : $0_1;
}

function $198($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$1_1 = Math_imul($1_1, 36);
while (1) {
$4_1 = $1_1;
if ($4_1) {
$1_1 = $4_1 - 36 | 0;
$5_1 = $197($2_1, $3_1, $0_1);
$0_1 = $0_1 + 36 | 0;
if (!$5_1) {
continue
}
}
break;
};
return ($4_1 | 0) != 0;
}

function $199($0_1, $1_1) {
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

function $200($0_1) {
$303($0_1, 4, 28);
}

function $201($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $1_1 & 255;
$2_1 = $1_1 >>> 0 > 255 ? 1048576 : ($2_1 >>> 0 < 16 ? $2_1 : 16) << 16;
$1_1 = $0_1 & 255;
return $2_1 | ($0_1 >>> 0 > 255 ? 4096 : ($1_1 >>> 0 < 16 ? $1_1 : 16) << 8);
}

function $202($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
$9_1 = $0_1 + 24 | 0;
$132($9_1, $1_1);
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
$1_1 = $126($4_1, HEAP32[($1_1 << 2) + $2_1 >> 2], HEAP32[($8_1 << 2) + $2_1 >> 2]) + $1_1 | 0
}
$3_1 = ($3_1 << 2) + $2_1 | 0;
$8_1 = ($1_1 << 2) + $2_1 | 0;
if (!$126($4_1, HEAP32[$3_1 >> 2], HEAP32[$8_1 >> 2])) {
continue label$4
}
$118($3_1, $8_1, 4);
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
if ($164($9_1, HEAP32[$3_1 >> 2], HEAP32[$2_1 >> 2])) {
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
if ($164($9_1, $6_1, HEAP32[$12_1 >> 2])) {
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
$117($7_1, $5_1);
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
if ($152($4_1 + 28 | 0, $4_1 + 4 | 0)) {
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
if (!$152($4_1 + 28 | 0, $4_1 + 4 | 0)) {
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

function $203($0_1, $1_1) {
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

function $204($0_1, $1_1) {
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

function $205($0_1, $1_1) {
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

function $206($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0;
$7_1 = global$0 - 112 | 0;
global$0 = $7_1;
$12_1 = $262($1_1);
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
$248($7_1 + 100 | 0, $7_1 + 76 | 0, $7_1 + 56 | 0);
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
$246($7_1 + 100 | 0, $3_1 + $16_1 | 0, $11_1 - $3_1 | 0);
if (HEAP32[$7_1 + 100 >> 2]) {
break label$10
}
$8_1 = HEAP32[$7_1 + 108 >> 2];
$13_1 = HEAP32[$7_1 + 104 >> 2];
HEAP32[$7_1 + 100 >> 2] = $13_1;
HEAP32[$7_1 + 104 >> 2] = $8_1 + $13_1;
label$17 : {
while (1) {
$8_1 = $141($7_1 + 100 | 0);
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
$307($18_1, $3_1);
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
$318($3_1, $16_1, $11_1);
$161($7_1 + 88 | 0, $3_1);
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

function $207($0_1, $1_1) {
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
$0_1 = $122(Math_imul($0_1, 20) + $2_1 | 0, Math_imul($3_1, 20) + $2_1 | 0) + $0_1 | 0
}
$1_1 = Math_imul($1_1, 20) + $2_1 | 0;
$3_1 = Math_imul($0_1, 20) + $2_1 | 0;
if (!$122($1_1, $3_1)) {
continue label$2
}
$118($1_1, $3_1, 20);
$1_1 = $0_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
}
}

function $208($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
label$1 : {
label$2 : {
if (HEAPU8[$1_1 + 28 | 0]) {
break label$2
}
$2_1 = $333($1_1 + 12 | 0);
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
$253($4_1, $5_1, $6_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], HEAPU8[HEAP32[$1_1 + 4 >> 2]], Math_fround(Math_fround(Math_fround(($0_1 >>> 0 > 1e3 ? 0 : $0_1) >>> 0) * Math_fround(.5)) / Math_fround(1.0e3)));
}

function $209($0_1, $1_1) {
$359($0_1, $1_1, 36, 4);
}

function $210($0_1, $1_1) {
$359($0_1, $1_1, 1, 1);
}

function $211($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
label$1 : {
label$2 : {
if (HEAPU8[$1_1 + 28 | 0]) {
break label$2
}
$2_1 = $333($1_1 + 12 | 0);
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
$253($4_1, HEAPU8[$0_1 + 20 | 0], HEAPU8[$0_1 + 24 | 0], HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], HEAPU8[HEAP32[$1_1 + 4 >> 2]], $3_1 >>> 0 <= 2999 ? HEAPF32[((($3_1 & 65535) >>> 0) / 1e3 << 2) + 1048748 >> 2] : Math_fround(0.0));
}

function $212($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
$259($6_1 + 72 | 0, $6_1 + 196 | 0);
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
$259($6_1 + 56 | 0, $6_1 + 120 | 0);
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
$195($6_1 + 40 | 0, HEAP32[$8_1 >> 2] + 48 | 0);
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
$260($6_1 + 196 | 0, $6_1 + 256 | 0);
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
$260($6_1 + 120 | 0, $6_1 + 176 | 0);
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
$9_1 = $261($7_1, $3_1, $3_1 & -8);
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
if ($255($13_1, $15_1, $20_1)) {
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
$50_1 = ($262($5_1) | 0) != 0;
$31_1 = $7_1;
label$54 : {
while (1) {
label$56 : {
label$57 : {
if (!($15_1 & 1 | $3_1 >>> 0 > $8_1 >>> 0)) {
if ($262($5_1)) {
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
$238($6_1 + 228 | 0, ($7_1 >>> 0 < 4 ? 1 : $11_1 + 4 | 0) + $13_1 | 0, $3_1 - $13_1 | 0);
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
$218($27_1);
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
$263($6_1 + 148 | 0);
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
$7_1 = $255(HEAP32[$33_1 >> 2], $15_1, $20_1);
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
$231($7_1, $8_1);
$264($7_1, $8_1);
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
$265($6_1 + 120 | 0, $6_1 + 240 | 0);
if (HEAP32[$6_1 + 120 >> 2] != 1 | HEAP32[$6_1 + 124 >> 2]) {
break label$81
}
$14_1 = HEAP32[$6_1 + 128 >> 2];
$7_1 = HEAP32[$6_1 + 132 >> 2];
$10_1 = $7_1;
$231($6_1 + 272 | 0, 4);
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
$265($6_1 + 120 | 0, $6_1 + 272 | 0);
if (HEAP32[$6_1 + 120 >> 2] != 1 | HEAP32[$6_1 + 124 >> 2]) {
break label$82
}
$14_1 = HEAP32[$6_1 + 128 >> 2];
$10_1 = HEAP32[$6_1 + 132 >> 2];
$7_1 = HEAP32[$6_1 + 264 >> 2];
if (($7_1 | 0) == HEAP32[$6_1 + 256 >> 2]) {
$264($6_1 + 256 | 0, 1)
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
$258($6_1 + 96 | 0, $6_1 + 108 | 0);
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
$16_1 = $257($1_1, $3_1, $7_1, $3_1, $7_1, 0, HEAP32[$24_1 + 8 >> 2] ? HEAPU8[HEAP32[$24_1 + 4 >> 2] + 12 | 0] : 0);
$223($6_1 + 108 | 0, $8_1);
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
$258($0_1, $6_1 + 84 | 0);
break label$1;
}
$256($6_1 + 216 | 0, $1_1, $2_1, $37_1, $36_1);
label$96 : {
$3_1 = HEAP32[$2_1 + 48 >> 2];
if (!$3_1) {
break label$96
}
$11_1 = HEAP32[$2_1 + 44 >> 2];
$10_1 = $11_1 + Math_imul($3_1, 40) | 0;
$256($6_1 + 228 | 0, $1_1, $11_1, $37_1, $36_1);
$12_1 = HEAP32[$6_1 + 228 >> 2];
$7_1 = HEAP32[$6_1 + 236 >> 2];
$8_1 = HEAP32[$6_1 + 232 >> 2];
while (1) {
$11_1 = $11_1 + 40 | 0;
if (($11_1 | 0) != ($10_1 | 0)) {
$256($6_1 + 240 | 0, $1_1, $11_1, $37_1, $36_1);
$3_1 = HEAP32[$6_1 + 248 >> 2];
$9_1 = HEAP32[$6_1 + 244 >> 2];
HEAP32[$6_1 + 204 >> 2] = $9_1;
HEAP32[$6_1 + 196 >> 2] = 0;
HEAP32[$6_1 + 208 >> 2] = $9_1 + Math_imul($3_1, 12);
HEAP32[$6_1 + 256 >> 2] = $8_1;
HEAP32[$6_1 + 260 >> 2] = Math_imul($7_1, 12) + $8_1;
HEAP32[$6_1 + 264 >> 2] = $6_1 + 196;
$266($6_1 + 120 | 0, $6_1 + 256 | 0);
label$99 : {
if (HEAP32[$6_1 + 120 >> 2] == 1) {
$222($6_1 + 176 | 0, 4);
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
$266($6_1 + 120 | 0, $6_1 + 176 | 0);
if (HEAP32[$6_1 + 120 >> 2] == 1) {
$3_1 = HEAP32[$6_1 + 280 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 + 272 >> 2]) {
$223($6_1 + 272 | 0, 1)
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
$222($6_1 + 196 | 0, $7_1);
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 24) {
$7_1 = ($6_1 + 120 | 0) + $3_1 | 0;
$267($6_1 + 196 | 0, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$3_1 = $3_1 + 12 | 0;
continue;
}
break;
};
HEAP32[$6_1 + 184 >> 2] = HEAP32[$6_1 + 204 >> 2];
$3_1 = HEAP32[$6_1 + 200 >> 2];
HEAP32[$6_1 + 176 >> 2] = HEAP32[$6_1 + 196 >> 2];
HEAP32[$6_1 + 180 >> 2] = $3_1;
$258($6_1 + 216 | 0, $6_1 + 176 | 0);
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
$267($6_1 + 84 | 0, $7_1, $10_1);
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

function $213($0_1, $1_1, $2_1, $3_1) {
$360($0_1, $1_1, $2_1, $3_1, 1);
}

function $214($0_1) {
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

function $215($0_1, $1_1, $2_1) {
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

function $216($0_1, $1_1, $2_1, $3_1) {
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
$0_1 = $121($9_1, $2_1 + Math_imul($0_1, 12) | 0, $2_1 + Math_imul($4_1, 12) | 0) + $0_1 | 0
}
$1_1 = $2_1 + Math_imul($1_1, 12) | 0;
$4_1 = $2_1 + Math_imul($0_1, 12) | 0;
if (!$121($9_1, $1_1, $4_1)) {
continue label$2
}
$118($1_1, $4_1, 12);
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

function $217($0_1) {
$303($0_1, 4, 4);
}

function $218($0_1) {
$303($0_1, 4, 16);
}

function $219($0_1, $1_1) {
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
$110($2_1 + 88 | 0, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$110($2_1 + 100 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
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
$91($2_1 + 32 | 0);
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

function $220($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$7_1 = $1_1 + 24 | 0;
label$1 : {
while (1) {
$109($3_1 + 4 | 0, $7_1);
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
$109($0_1, $1_1 + 32 | 0);
}
global$0 = $3_1 + 16 | 0;
}

function $221($0_1, $1_1) {
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

function $222($0_1, $1_1) {
$359($0_1, $1_1, 12, 4);
}

function $223($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 12);
}

function $224($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = $0_1 + 8 | 0;
label$1 : {
while (1) {
$1_1 = $111($3_1);
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
$1_1 = $111($0_1 + 16 | 0);
}
return $1_1;
}

function $225($0_1) {
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

function $226($0_1, $1_1) {
$1_1 = $225($1_1);
if ($1_1) {
$110($0_1, HEAP32[$1_1 + 20 >> 2], HEAP32[$1_1 + 24 >> 2]);
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $227($0_1, $1_1) {
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
$110($0_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $228($0_1, $1_1, $2_1, $3_1) {
return $41($0_1, $1_1, $2_1, $3_1) ^ 1;
}

function $229($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$304($0_1, $1_1);
label$1 : {
if (HEAPU8[$0_1 + 12 | 0] != 3) {
break label$1
}
$3_1 = $1_1 + 16 | 0;
label$2 : {
label$3 : {
while (1) {
$329($2_1 + 32 | 0, $3_1);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$3
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$6_1 = HEAP32[$2_1 + 40 >> 2];
if (!$326($5_1, $6_1)) {
continue
}
break;
};
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 4;
$327($4_1, $5_1, $6_1, $2_1 + 4 | 0);
while (1) {
label$6 : {
HEAP32[$2_1 + 24 >> 2] = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 20 >> 2] = $5_1;
$329($2_1 + 32 | 0, $2_1 + 16 | 0);
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
$8_1 = $4_1 + 1051728 | 0;
$7_1 = $4_1 + 1051724 | 0;
$4_1 = $4_1 + 8 | 0;
if (!$41(HEAP32[$7_1 >> 2], HEAP32[$8_1 >> 2], $5_1, $6_1)) {
continue
}
break;
};
$329($2_1 + 32 | 0, $2_1 + 16 | 0);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$6
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$6_1 = HEAP32[$2_1 + 40 >> 2];
if (!$326($5_1, $6_1)) {
break label$6
}
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 24 >> 2];
$8_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$3_1 + 4 >> 2] = $8_1;
$327($4_1, $5_1, $6_1, $2_1 + 4 | 0);
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
$305($1_1, $2_1 + 32 | 0);
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
$305($1_1, $2_1 + 32 | 0);
$7_1 = HEAP32[$1_1 + 28 >> 2] + 1 | 0;
HEAP32[$1_1 + 28 >> 2] = $7_1 ? $7_1 : -1;
$3_1 = $3_1 - 8 | 0;
$4_1 = $4_1 + 8 | 0;
continue;
}
break;
};
$304($0_1, $1_1);
$56($6_1, $8_1);
}
global$0 = $2_1 + 48 | 0;
}

function $230($0_1, $1_1, $2_1, $3_1) {
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
$136($0_1);
$5_1 = HEAP32[$0_1 + 4 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
$0_1 = Math_imul($4_1, 12) + $5_1 | 0;
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 1;
return;
}
$251($2_1, $1_1);
return;
}
HEAP8[$0_1 + 36 | 0] = 1;
$81($1_1);
return;
}
$251($0_1 + 12 | 0, $1_1);
}

function $231($0_1, $1_1) {
$359($0_1, $1_1, 8, 8);
}

function $232($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
$4_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1 + $4_1;
$1_1 = $233($2_1 + 8 | 0);
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

function $233($0_1) {
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

function $234($0_1, $1_1) {
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

function $235($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$236($3_1 + 8 | 0, $2_1, $0_1, $1_1);
global$0 = $3_1 + 16 | 0;
return HEAP32[$3_1 + 8 >> 2] != 0;
}

function $236($0_1, $1_1, $2_1, $3_1) {
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
$328($6_1 + 8 | 0, $1_1, $2_1, $4_1);
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
$328($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
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

function $237($0_1, $1_1) {
$171($0_1);
$238($0_1, $1_1 ? 1050559 : 1050554, $1_1 ? 4 : 5);
}

function $238($0_1, $1_1, $2_1) {
$240($0_1, $1_1, $1_1 + $2_1 | 0);
}

function $239($0_1, $1_1, $2_1) {
$171($0_1);
$131($0_1, 34);
$238($0_1, $1_1, $2_1);
$240($0_1, 1050563, 1050565);
return $0_1;
}

function $240($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = $2_1 - $1_1 | 0;
$130($0_1, $3_1);
$4_1 = HEAP32[$0_1 + 8 >> 2];
if (!(!$3_1 | ($1_1 | 0) == ($2_1 | 0))) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $4_1 | 0, $1_1, $3_1)
}
HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
}

function $241($0_1, $1_1) {
$171($0_1);
$242($0_1, $1_1);
}

function $242($0_1, $1_1) {
if ($1_1 >>> 0 > 9) {
$242($0_1, ($1_1 >>> 0) / 10 | 0)
}
$129($0_1, ($1_1 >>> 0) % 10 | 48);
}

function $243($0_1, $1_1, $2_1, $3_1) {
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
$4_1 = $142($2_1, $3_1, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]) & 255;
if ($4_1) {
$6_1 = (($4_1 | 0) == 255) + $6_1 | 0
}
$4_1 = 0;
while (1) {
if ($5_1 >>> 0 <= 1) {
$5_1 = $2_1;
$2_1 = ($4_1 << 4) + $10_1 | 0;
$2_1 = $144($5_1, $3_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]) & 255;
if (!$2_1) {
break label$1
}
$4_1 = (($2_1 | 0) == 255) + $4_1 | 0;
} else {
$7_1 = $5_1 >>> 1 | 0;
$8_1 = $7_1 + $4_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$4_1 = ($144($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $4_1 : $8_1;
$5_1 = $5_1 - $7_1 | 0;
continue;
}
break;
};
} else {
$7_1 = $4_1 >>> 1 | 0;
$8_1 = $7_1 + $6_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$6_1 = ($142($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $6_1 : $8_1;
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

function $244($0_1, $1_1, $2_1) {
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
$210($3_1 + 52 | 0, $5_1);
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
$218($3_1 + 40 | 0);
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

function $245($0_1, $1_1, $2_1) {
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

function $246($0_1, $1_1, $2_1) {
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
switch (HEAPU8[$6_1 + 1058965 | 0] - 2 | 0) {
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

function $247($0_1, $1_1) {
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

function $248($0_1, $1_1, $2_1) {
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
$245($3_1 + 8 | 0, $2_1, $5_1);
$2_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$6_1) {
HEAP32[$1_1 + 8 >> 2] = $4_1
}
$238($1_1, $5_1, $2_1);
HEAP32[$0_1 >> 2] = $4_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
global$0 = $3_1 + 16 | 0;
}

function $249($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$6_1 = $1_1 + 4 | 0;
$5_1 = $1_1 + 36 | 0;
label$1 : {
while (1) {
$114($2_1, $5_1);
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
$3_1 = $224($6_1);
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
$114($0_1, $1_1 + 52 | 0);
}
global$0 = $2_1 + 16 | 0;
}

function $250($0_1, $1_1) {
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
$337($3_1 + 4 | 0, $4_1);
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
$337($3_1 + 4 | 0, $4_1);
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

function $251($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$218($0_1)
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

function $252($0_1, $1_1) {
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
$159($2_1 + 20 | 0, $6_1, $11_1, $10_1);
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

function $253($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$8_1 = $7_1 + 4 | 0;
$160($8_1, $1_1, $3_1, $4_1);
$161($0_1, $8_1);
$110($0_1 + 16 | 0, $3_1, $4_1);
HEAP8[$0_1 + 32 | 0] = $5_1;
HEAPF32[$0_1 + 28 >> 2] = $6_1;
HEAP8[$0_1 + 12 | 0] = $2_1;
global$0 = $7_1 + 16 | 0;
}

function $254($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
$4_1 = global$0 - 112 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 32 >> 2] = 0;
HEAP32[$4_1 + 36 >> 2] = 4;
$6_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 40 >> 2] = 0;
$243($4_1 + 44 | 0, $6_1 + 76 | 0, $2_1, $3_1);
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
if ($145($6_1, $5_1, $2_1, $3_1)) {
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
$190($4_1 + 8 | 0, $4_1 + 56 | 0, $6_1, $5_1);
$110($4_1 + 100 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$17_1 = HEAP32[$4_1 + 104 >> 2];
$15_1 = HEAP32[$4_1 + 108 >> 2];
$6_1 = HEAP32[$4_1 + 100 >> 2];
}
$14_1 = $14_1 + 1 | 0;
$5_1 = $4_1 + 56 | 0;
$9_1 = $42($5_1);
$5_1 = $39($5_1);
$309($4_1 + 88 | 0, ($6_1 | 0) != -2147483648);
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
$309($4_1 + 32 | 0, $5_1);
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

function $255($0_1, $1_1, $2_1) {
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

function $256($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$2_1 = $197($3_1, $4_1, $6_1);
if (!$2_1) {
continue
}
$195($5_1 + 8 | 0, $2_1 + 48 | 0);
$8_1 = HEAP32[$5_1 + 8 >> 2];
$7_1 = HEAP32[$5_1 + 12 >> 2];
if (!$8_1 | !$7_1) {
continue
}
$13_1 = $257($1_1, $12_1, $11_1, HEAP32[$6_1 + 20 >> 2], HEAP32[$6_1 + 24 >> 2], HEAPU8[$6_1 + 32 | 0], HEAPU8[$6_1 + 12 | 0]);
$223($5_1 + 20 | 0, $7_1);
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
$258($0_1, $5_1 + 20 | 0);
global$0 = $5_1 + 32 | 0;
}

function $257($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$110($7_1 + 8 | 0, $1_1, $2_1);
$110($7_1 + 20 | 0, $3_1, $4_1);
$1_1 = HEAP32[$0_1 + 32 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 24 >> 2]) {
$200($0_1 + 24 | 0)
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

function $258($0_1, $1_1) {
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
$73($10_1, $6_1);
HEAP32[$2_1 + 64 >> 2] = $8_1 + ($9_1 << 4);
HEAP32[$2_1 + 60 >> 2] = $5_1;
HEAP32[$2_1 + 56 >> 2] = $8_1;
HEAP32[$2_1 + 52 >> 2] = $8_1;
HEAP32[$2_1 + 36 >> 2] = 2;
HEAP32[$2_1 + 20 >> 2] = 2;
$319($2_1 + 80 | 0, $2_1 + 20 | 0);
if (HEAP32[$2_1 + 80 >> 2] == 1) {
$222($2_1 + 68 | 0, 4);
$3_1 = HEAP32[$2_1 + 88 >> 2];
$1_1 = HEAP32[$2_1 + 72 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 84 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 92 >> 2];
HEAP32[$2_1 + 76 >> 2] = 1;
wasm2js_memory_copy($2_1 + 80 | 0, $2_1 + 20 | 0, 48);
$1_1 = $2_1 + 132 | 0;
while (1) {
$319($2_1 + 128 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 128 >> 2] == 1) {
$3_1 = HEAP32[$2_1 + 76 >> 2];
if (($3_1 | 0) == HEAP32[$2_1 + 68 >> 2]) {
$223($2_1 + 68 | 0, 1)
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
$101(HEAP32[$2_1 + 112 >> 2], HEAP32[$2_1 + 120 >> 2]);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 76 >> 2];
$1_1 = HEAP32[$2_1 + 72 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 68 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
$101(HEAP32[$2_1 + 52 >> 2], HEAP32[$2_1 + 60 >> 2]);
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

function $259($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
label$1 : {
if (($2_1 | 0) == HEAP32[$1_1 + 4 >> 2]) {
break label$1
}
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = $2_1 + 20;
$1_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $197(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $2_1);
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

function $260($0_1, $1_1) {
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
$307($4_1 + 4 | 0, $2_1);
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

function $261($0_1, $1_1, $2_1) {
label$1 : {
if (!$2_1) {
$2_1 = 4;
if (!$1_1) {
break label$1
}
$181($0_1, $1_1);
return 4;
}
$2_1 = $182($0_1, $1_1, 4, $2_1);
}
return $2_1;
}

function $262($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (HEAP32[$1_1 + 184 >> 2] != -2147483648) {
return $1_1 + 184 | 0
}
$307($0_1, HEAP32[$1_1 + 136 >> 2]);
return 0;
}

function $263($0_1) {
$303($0_1, 4, 8);
}

function $264($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 8, 8);
}

function $265($0_1, $1_1) {
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

function $266($0_1, $1_1) {
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
$3_1 = $214($2_1);
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
$3_1 = $214($2_1);
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

function $267($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$223($0_1, $2_1);
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

function $268($0_1, $1_1) {
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
if ($7($3_1, $1_1, 1050748, 2)) {
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
if (!$269($2_1 + 16 | 0, $3_1) | ($1_1 | 0) != (HEAP32[$2_1 + 32 >> 2] + (($1_1 + $4_1 | 0) - HEAP32[$2_1 + 36 >> 2] | 0) | 0)) {
break label$1
}
$131($0_1, 104);
break label$1;
}
HEAP8[$0_1 + 12 | 0] = 0;
$232($0_1);
$270($0_1, 106);
break label$1;
}
$234($0_1, $1_1 - 2 | 0);
$240($0_1, 1050750, 1050752);
}
global$0 = $2_1 + 48 | 0;
}

function $269($0_1, $1_1) {
return $14($0_1, 2, $1_1);
}

function $270($0_1, $1_1) {
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
if ($7($4_1, $3_1, 1050748, 2)) {
break label$1
}
}
$131($0_1, $1_1);
}
global$0 = $2_1 + 16 | 0;
}

function $271($0_1, $1_1) {
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
$2_1 = 1051925;
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
$2_1 = 1051990;
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
$2_1 = 1051927;
break label$4;
}
$2_1 = 1051928;
break label$4;
}
$2_1 = 1062004;
break label$4;
}
$2_1 = 1051929;
$3_1 = 3;
break label$4;
}
$2_1 = 1051932;
break label$4;
}
$2_1 = 1062520;
break label$4;
}
$2_1 = 1051933;
break label$4;
}
$2_1 = 1051934;
break label$4;
}
$2_1 = 1062005;
break label$4;
}
$2_1 = 1051935;
$3_1 = 2;
break label$4;
}
$2_1 = 1051937;
break label$4;
}
$2_1 = 1051938;
break label$4;
}
$2_1 = 1051939;
$3_1 = 2;
break label$4;
}
$2_1 = 1051941;
break label$4;
}
$2_1 = 1051942;
break label$4;
}
$2_1 = 1051943;
break label$4;
}
$2_1 = 1059571;
break label$4;
}
$2_1 = 1062536;
break label$4;
}
$2_1 = 1051944;
break label$4;
}
$2_1 = 1051945;
break label$4;
}
$2_1 = 1051946;
break label$4;
}
$2_1 = 1051947;
break label$4;
}
$2_1 = 1051948;
$3_1 = 3;
break label$4;
}
$2_1 = 1051951;
$3_1 = 4;
break label$4;
}
$2_1 = 1050748;
$3_1 = 2;
break label$4;
}
$2_1 = 1051955;
$3_1 = 3;
break label$4;
}
$2_1 = 1051958;
$3_1 = 4;
break label$4;
}
$2_1 = 1059834;
break label$4;
}
$2_1 = 1;
$3_1 = 0;
break label$4;
}
$2_1 = 1051962;
$3_1 = 2;
break label$4;
}
$2_1 = 1051964;
$3_1 = 2;
break label$4;
}
$2_1 = 1051966;
$3_1 = 2;
break label$4;
}
$2_1 = 1051968;
$3_1 = 2;
break label$4;
}
$2_1 = 1059579;
$3_1 = 2;
break label$4;
}
$2_1 = 1051970;
$3_1 = 2;
break label$4;
}
$2_1 = 1051972;
$3_1 = 2;
break label$4;
}
$2_1 = 1060200;
$3_1 = 2;
break label$4;
}
$2_1 = 1051974;
$3_1 = 2;
break label$4;
}
$2_1 = 1051976;
$3_1 = 2;
break label$4;
}
$2_1 = 1051978;
$3_1 = 3;
break label$4;
}
$2_1 = 1051981;
$3_1 = 3;
break label$4;
}
$2_1 = 1051984;
$3_1 = 2;
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
$2_1 = 1051992;
$3_1 = 2;
break label$4;
}
$2_1 = 1051994;
break label$4;
}
$2_1 = 1051995;
break label$4;
}
$2_1 = 1051996;
break label$4;
}
$2_1 = 1051997;
break label$4;
}
$2_1 = 1051998;
break label$4;
}
$2_1 = 1051999;
break label$4;
}
$2_1 = 1052e3;
break label$4;
}
$2_1 = 1052001;
break label$4;
}
$2_1 = 1052002;
break label$4;
}
$2_1 = 1052003;
break label$4;
}
$2_1 = 1051924;
break label$4;
}
$268($0_1, $1_1);
break label$1;
}
$2_1 = 1051926;
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
$270($0_1, $1_1);
break label$1;
}
while (1) {
$1_1 = $141($4_1 + 8 | 0);
if (($1_1 | 0) == 780) {
$268($0_1, 780);
continue;
}
if (($1_1 | 0) == 1114112) {
break label$1
}
$270($0_1, $1_1);
continue;
};
}
global$0 = $4_1 + 16 | 0;
}

function $272($0_1, $1_1, $2_1) {
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
$115($3_1 + 48 | 0, $9_1);
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
$273($3_1 + 40 | 0, $3_1 + 368 | 0);
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
$176($3_1 + 16 | 0, $4_1);
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
$115($3_1 + 8 | 0, $8_1);
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
$274($3_1, $11_1, $12_1);
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
$118($4_1, $6_1, 20);
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

function $273($0_1, $1_1) {
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

function $274($0_1, $1_1, $2_1) {
if ($2_1) {
$1_1 = HEAPU8[($1_1 + $2_1 | 0) - 1 | 0] - 97 | 0
}
$1_1 = $1_1 & 255;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = ($2_1 | 0) != 0 & $1_1 >>> 0 < 26;
}

function $275($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$276($4_1, $3_1, $1_1, $2_1);
label$1 : {
label$2 : {
$1_1 = HEAP32[$4_1 >> 2];
if (!$1_1) {
break label$2
}
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = $1_1;
HEAP32[$4_1 + 12 >> 2] = $1_1 + $2_1;
$1_1 = $141($4_1 + 8 | 0);
if (($1_1 | 0) == 1114112) {
break label$2
}
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $277($1_1) & 127), HEAP8[wasm2js_i32$0 + 4 | 0] = wasm2js_i32$1;
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

function $276($0_1, $1_1, $2_1, $3_1) {
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

function $277($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$1_1 = global$0 - 2704 | 0;
global$0 = $1_1;
label$1 : {
label$2 : {
label$3 : {
switch (HEAPU8[1066132] - 2 | 0) {
default:
HEAP8[1066132] = 2;
HEAP32[$1_1 + 1364 >> 2] = 0;
HEAP32[$1_1 + 1356 >> 2] = 0;
HEAP32[$1_1 + 1360 >> 2] = 4;
HEAP32[$1_1 + 1372 >> 2] = 1058961;
HEAP32[$1_1 + 1368 >> 2] = 1054820;
$2_1 = 4;
while (1) {
label$6 : {
$108($1_1 + 8 | 0, $1_1 + 1368 | 0);
if (HEAP32[$1_1 + 8 >> 2] != 1) {
break label$6
}
$5_1 = HEAP32[$1_1 + 12 >> 2];
$108($1_1, $1_1 + 1368 | 0);
if (HEAP32[$1_1 >> 2] != 1) {
break label$6
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = 0;
if (HEAP32[$1_1 + 1356 >> 2] == ($4_1 | 0)) {
$263($1_1 + 1356 | 0);
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
(wasm2js_i32$0 = ($1_1 + 1376 | 0) + $3_1 | 0, wasm2js_i32$1 = $325($2_1, $4_1, $3_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
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
wasm2js_memory_copy(1064792, $1_1 + 16 | 0, 1340);
HEAP8[1066132] = 3;
}
if ($0_1 >>> 0 <= 1327) {
$0_1 = HEAPU8[$0_1 + 1064804 | 0]
} else {
$0_1 = $325(HEAP32[266199], HEAP32[266200], $0_1)
}
global$0 = $1_1 + 2704 | 0;
return $0_1;
}

function $278($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
while (1) {
$275($3_1 + 4 | 0, $0_1, $1_1, $2_1);
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

function $279($0_1, $1_1, $2_1, $3_1) {
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

function $280($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$7_1 = HEAP32[$0_1 + 28 >> 2];
$5_1 = HEAP32[$0_1 + 24 >> 2];
$6_1 = HEAP32[$0_1 + 8 >> 2];
$300($3_1 + 16 | 0, $6_1, 0, 1, 1);
if (HEAP32[$3_1 + 16 >> 2] != 1) {
HEAP32[$3_1 + 12 >> 2] = 0;
$4_1 = HEAP32[$3_1 + 24 >> 2];
HEAP32[$3_1 + 4 >> 2] = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 8 >> 2] = $4_1;
$4_1 = $3_1 + 16 | 0;
$8_1 = HEAP32[$0_1 + 4 >> 2];
$355($4_1, $8_1, $6_1, $5_1);
$10_1 = HEAP32[$3_1 + 20 >> 2];
$11_1 = HEAP32[$3_1 + 16 >> 2];
$355($4_1, $8_1, $6_1, $7_1);
$6_1 = HEAP32[$3_1 + 28 >> 2];
$4_1 = HEAP32[$3_1 + 24 >> 2];
$9_1 = $3_1 + 4 | 0;
$238($9_1, $11_1, $10_1);
$238($9_1, $1_1, $2_1);
$238($9_1, $4_1, $6_1);
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

function $281($0_1, $1_1) {
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
$283($4_1 + 8 | 0, $6_1, $3_1, $5_1);
if (!$145(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $1_1, 1)) {
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

function $282($0_1) {
$280($0_1, 1, 0);
}

function $283($0_1, $1_1, $2_1, $3_1) {
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

function $284($0_1) {
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

function $285($0_1) {
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
$283($2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1);
$1_1 = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $1_1 + HEAP32[$2_1 + 4 >> 2];
$3_1 = $141($2_1 + 8 | 0);
$1_1 = ($3_1 | 0) != 1114112;
if (!$1_1) {
break label$2
}
$3_1 = $3_1 - 97 | 0;
if ($3_1 >>> 0 < 25 & (HEAPU8[($3_1 >>> 3 | 0) + 1062e3 | 0] >>> ($3_1 & 7) & 1)) {
break label$2
}
$284($0_1);
continue;
}
break;
};
global$0 = $2_1 + 16 | 0;
return $1_1;
}

function $286($0_1) {
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
$283($2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $3_1);
$1_1 = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $1_1 + HEAP32[$2_1 + 4 >> 2];
$3_1 = $141($2_1 + 8 | 0);
$1_1 = $3_1 - 97 | 0;
if (!($1_1 >>> 0 >= 25 | !(HEAPU8[($1_1 >>> 3 | 0) + 1062e3 | 0] >>> ($1_1 & 7) & 1))) {
$284($0_1);
continue;
}
break;
};
$1_1 = ($3_1 | 0) != 1114112;
}
global$0 = $2_1 + 16 | 0;
return $1_1;
}

function $287($0_1, $1_1, $2_1, $3_1) {
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

function $288($0_1) {
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

function $289($0_1) {
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
$288($0_1);
$5_1 = HEAP32[$0_1 + 12 >> 2];
$283($1_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $5_1);
$2_1 = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 8 >> 2] = $2_1;
HEAP32[$1_1 + 12 >> 2] = $2_1 + HEAP32[$1_1 + 4 >> 2];
$3_1 = $141($1_1 + 8 | 0);
$2_1 = ($3_1 | 0) != 1114112;
if (!$2_1) {
break label$2
}
$3_1 = $3_1 - 97 | 0;
if ($3_1 >>> 0 >= 25 | !(HEAPU8[($3_1 >>> 3 | 0) + 1062e3 | 0] >>> ($3_1 & 7) & 1)) {
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

function $290($0_1, $1_1, $2_1, $3_1) {
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
$288($0_1);
$283($6_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$5_1 = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$6_1 + 12 >> 2] = $5_1 + HEAP32[$6_1 + 4 >> 2];
$5_1 = $141($6_1 + 8 | 0);
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

function $291($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$288($0_1);
$283($6_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$5_1 = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$6_1 + 12 >> 2] = $5_1 + HEAP32[$6_1 + 4 >> 2];
$5_1 = $141($6_1 + 8 | 0);
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

function $292($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
$2_1 = HEAP32[$0_1 + 16 >> 2];
label$1 : {
label$2 : {
label$3 : {
if (!$290($0_1, 1062539, 5, 89)) {
break label$3
}
if (!$291($0_1, 1062e3, 4, 97, 121)) {
break label$3
}
if ($290($0_1, 1062e3, 4, 97)) {
break label$2
}
}
$1_1 = $2_1 - $1_1 | 0;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$0_1 + 16 >> 2] - $1_1;
if (!$290($0_1, 1062e3, 4, 97)) {
break label$1
}
if (!$291($0_1, 1062e3, 4, 97, 121) | HEAP32[$0_1 + 12 >> 2] > HEAP32[$0_1 + 20 >> 2]) {
break label$1
}
}
return 1;
}
HEAP32[$0_1 + 12 >> 2] = HEAP32[$0_1 + 16 >> 2] - $1_1;
return $293($0_1, 1059260, 4);
}

function $293($0_1, $1_1, $2_1) {
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
$283($3_1 + 8 | 0, $7_1, $6_1, $4_1);
if (!$145(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1, $2_1)) {
break label$1
}
HEAP32[$0_1 + 12 >> 2] = $4_1;
$8_1 = 1;
}
global$0 = $3_1 + 16 | 0;
return $8_1;
}

function $294($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0;
$4_1 = global$0 - 112 | 0;
global$0 = $4_1;
$21_1 = $4_1 + 52 | 0;
$9_1 = $4_1 + 40 | 0;
while (1) {
$19_1 = HEAP32[$0_1 + 4 >> 2];
$13_1 = HEAP32[$0_1 + 8 >> 2];
$276($4_1 + 24 | 0, $24_1, $19_1, $13_1);
label$2 : {
label$3 : {
label$4 : {
label$5 : {
$22_1 = HEAP32[$4_1 + 24 >> 2];
if (!$22_1) {
break label$5
}
$14_1 = HEAP32[$4_1 + 28 >> 2];
$322($4_1 + 16 | 0, $1_1, $2_1, 0);
$6_1 = HEAP32[$4_1 + 20 >> 2];
$3_1 = HEAP32[$4_1 + 16 >> 2];
$322($4_1 + 8 | 0, $1_1, $2_1, 1);
$7_1 = HEAP32[$4_1 + 8 >> 2];
$5_1 = $7_1 >>> 0 < $3_1 >>> 0;
label$6 : {
$7_1 = $5_1 ? $3_1 : $7_1;
if ($7_1 >>> 0 > $2_1 >>> 0) {
break label$6
}
$6_1 = $5_1 ? $6_1 : HEAP32[$4_1 + 12 >> 2];
$3_1 = $7_1 + $6_1 | 0;
if ($3_1 >>> 0 < $6_1 >>> 0 | $2_1 >>> 0 < $3_1 >>> 0) {
break label$6
}
label$7 : {
label$8 : {
label$9 : {
if (!$41($1_1, $7_1, $1_1 + $6_1 | 0, $7_1)) {
$3_1 = $2_1 - $7_1 | 0;
$6_1 = ($3_1 >>> 0 > $7_1 >>> 0 ? $3_1 : $7_1) + 1 | 0;
$18_1 = -1;
$10_1 = $7_1;
$5_1 = $2_1;
$3_1 = -1;
break label$9;
}
$18_1 = 0;
$3_1 = $323($1_1, $2_1, $6_1, 0);
$5_1 = $323($1_1, $2_1, $6_1, 1);
$10_1 = $2_1 - ($3_1 >>> 0 < $5_1 >>> 0 ? $5_1 : $3_1) | 0;
if (!$6_1) {
break label$8
}
$5_1 = $6_1;
$3_1 = $2_1;
}
$11_1 = 0;
$12_1 = 0;
$8_1 = $1_1;
while (1) {
$15_1 = HEAPU8[$8_1 | 0];
$16_1 = $15_1 & 31;
if (($15_1 & 63) >>> 0 >= 32) {
$15_1 = 1 << $16_1;
$20_1 = 0;
} else {
$20_1 = 1 << $16_1;
$15_1 = $20_1 - 1 & 1 >>> 32 - $16_1;
}
$11_1 = $20_1 | $11_1;
$12_1 = $12_1 | $15_1;
$8_1 = $8_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
break label$7;
}
$11_1 = 0;
$12_1 = 0;
$3_1 = $2_1;
$6_1 = 0;
}
HEAP32[$4_1 + 92 >> 2] = $2_1;
HEAP32[$4_1 + 88 >> 2] = $1_1;
HEAP32[$4_1 + 84 >> 2] = $14_1;
HEAP32[$4_1 + 80 >> 2] = $22_1;
HEAP32[$4_1 + 72 >> 2] = $3_1;
HEAP32[$4_1 + 64 >> 2] = $14_1;
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 56 >> 2] = $6_1;
HEAP32[$4_1 + 52 >> 2] = $10_1;
HEAP32[$4_1 + 48 >> 2] = $7_1;
HEAP32[$4_1 + 40 >> 2] = $11_1;
HEAP32[$4_1 + 44 >> 2] = $12_1;
HEAP32[$4_1 + 68 >> 2] = $18_1;
HEAP32[$4_1 + 32 >> 2] = 1;
$11_1 = ($18_1 | 0) == -1;
$15_1 = $2_1 - 1 | 0;
$12_1 = HEAP32[$9_1 + 8 >> 2];
$7_1 = $12_1 - 1 | 0;
$25_1 = HEAP32[$9_1 + 16 >> 2];
$8_1 = $2_1 - $25_1 | 0;
$3_1 = HEAP32[$9_1 + 28 >> 2];
$20_1 = HEAP32[$9_1 >> 2];
$10_1 = HEAP32[$9_1 + 4 >> 2];
$5_1 = HEAP32[$9_1 + 20 >> 2];
$16_1 = $4_1 + 100 | 0;
label$12 : {
while (1) {
$26_1 = $11_1 ? 0 : $3_1;
$6_1 = $11_1 ? $12_1 : $3_1 >>> 0 > $12_1 >>> 0 ? $3_1 : $12_1;
$27_1 = $2_1 >>> 0 < $6_1 >>> 0 ? $6_1 : $2_1;
label$14 : {
label$15 : {
label$16 : while (1) {
$3_1 = $5_1 + $15_1 | 0;
if ($3_1 >>> 0 >= $14_1 >>> 0) {
break label$14
}
$28_1 = $9_1;
$17_1 = HEAPU8[$3_1 + $22_1 | 0];
$3_1 = $17_1 & 31;
label$17 : {
if ((($17_1 & 63) >>> 0 >= 32 ? $10_1 >>> $3_1 | 0 : ((1 << $3_1) - 1 & $10_1) << 32 - $3_1 | $20_1 >>> $3_1) & 1) {
$18_1 = $5_1 + $22_1 | 0;
$3_1 = $6_1;
label$19 : {
while (1) {
if (($3_1 | 0) == ($27_1 | 0)) {
$3_1 = $7_1;
label$22 : {
while (1) {
if ($3_1 + 1 >>> 0 <= $26_1 >>> 0) {
break label$22
}
if ($2_1 >>> 0 <= $3_1 >>> 0 | $14_1 >>> 0 <= $3_1 + $5_1 >>> 0) {
break label$19
}
$17_1 = $3_1 + $18_1 | 0;
$23_1 = $1_1 + $3_1 | 0;
$3_1 = $3_1 - 1 | 0;
if (HEAPU8[$23_1 | 0] == HEAPU8[$17_1 | 0]) {
continue
}
break;
};
$5_1 = $5_1 + $25_1 | 0;
HEAP32[$9_1 + 20 >> 2] = $5_1;
if ($11_1) {
continue label$16
}
$3_1 = $8_1;
break label$15;
}
$3_1 = $2_1 + $5_1 | 0;
HEAP32[$9_1 + 20 >> 2] = $3_1;
if (!$11_1) {
HEAP32[$9_1 + 28 >> 2] = 0
}
HEAP32[$16_1 + 8 >> 2] = $3_1;
HEAP32[$16_1 + 4 >> 2] = $5_1;
$3_1 = 1;
break label$12;
}
$17_1 = $3_1 + $5_1 | 0;
if ($17_1 >>> 0 >= $14_1 >>> 0) {
break label$19
}
$23_1 = $3_1 + $18_1 | 0;
$29_1 = $1_1 + $3_1 | 0;
$3_1 = $3_1 + 1 | 0;
if (HEAPU8[$29_1 | 0] == HEAPU8[$23_1 | 0]) {
continue
}
break;
};
$5_1 = ($17_1 - $12_1 | 0) + 1 | 0;
break label$17;
}
abort();
}
$5_1 = $2_1 + $5_1 | 0;
}
HEAP32[$28_1 + 20 >> 2] = $5_1;
if ($11_1) {
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
HEAP32[$9_1 + 20 >> 2] = $14_1;
$3_1 = 0;
}
HEAP32[$16_1 >> 2] = $3_1;
if (HEAP32[$4_1 + 100 >> 2] != 1) {
break label$5
}
$8_1 = HEAP32[$4_1 + 104 >> 2] + $24_1 | 0;
$3_1 = $8_1 - 1 | 0;
$5_1 = $3_1 >>> 0 < $13_1 >>> 0 ? $3_1 + $19_1 | 0 : 0;
$3_1 = 0;
if ($8_1 >>> 0 <= $13_1 >>> 0) {
$3_1 = $41($8_1 + $19_1 | 0, $13_1 - $8_1 | 0, 1052020, 3)
}
if (!$22($5_1)) {
break label$2
}
$7_1 = $3_1;
$3_1 = $2_1 + $8_1 | 0;
$5_1 = $3_1 + $19_1 | 0;
$6_1 = $3_1 >>> 0 >= $13_1 >>> 0;
if ($7_1 | $22($6_1 ? 0 : $5_1) ^ 1) {
break label$2
}
if (!($6_1 | !$3_1) & HEAP8[$5_1 | 0] <= -65 | (!(!$8_1 | $8_1 >>> 0 >= $13_1 >>> 0) & HEAP8[$8_1 + $19_1 | 0] <= -65 | ($3_1 >>> 0 < $8_1 >>> 0 | $3_1 >>> 0 > $13_1 >>> 0))) {
break label$6
}
$320($4_1 + 32 | 0, $0_1, $8_1, $3_1);
HEAP32[$4_1 + 56 >> 2] = 1062005;
HEAP32[$4_1 + 52 >> 2] = 1062004;
HEAP32[$4_1 + 32 >> 2] = 1;
HEAP32[$4_1 + 36 >> 2] = 1;
$3_1 = HEAP32[$4_1 + 40 >> 2];
if (!HEAP32[$4_1 + 48 >> 2]) {
$324($3_1, $21_1);
break label$3;
}
if (!$60($3_1, HEAP32[$4_1 + 44 >> 2], $21_1)) {
break label$3
}
$5_1 = HEAP32[$4_1 + 56 >> 2];
$3_1 = HEAP32[$4_1 + 52 >> 2];
if (($5_1 | 0) == ($3_1 | 0)) {
$3_1 = $5_1;
break label$4;
}
$302($4_1 + 32 | 0, $5_1 - $3_1 | 0);
if (!$60(HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2], $21_1)) {
break label$3
}
$5_1 = HEAP32[$4_1 + 52 >> 2];
$3_1 = HEAP32[$4_1 + 56 >> 2];
break label$4;
}
abort();
}
global$0 = $4_1 + 112 | 0;
return;
}
$6_1 = $4_1 + 100 | 0;
$210($6_1, $3_1 - $5_1 | 0);
$324($6_1, $21_1);
$7_1 = HEAP32[$4_1 + 104 >> 2];
$13_1 = HEAP32[$4_1 + 100 >> 2];
label$30 : {
$3_1 = HEAP32[$4_1 + 108 >> 2];
if (!$3_1) {
break label$30
}
$302($4_1 + 32 | 0, $3_1);
$10_1 = HEAP32[$4_1 + 40 >> 2];
$5_1 = HEAP32[$10_1 + 8 >> 2];
$6_1 = HEAP32[$4_1 + 44 >> 2];
$14_1 = $5_1 >>> 0 > $6_1 >>> 0 ? $5_1 : $6_1;
$6_1 = $7_1;
while (1) {
if (!$3_1 | ($5_1 | 0) == ($14_1 | 0)) {
break label$30
}
HEAP8[HEAP32[$10_1 + 4 >> 2] + $5_1 | 0] = HEAPU8[$6_1 | 0];
HEAP32[$10_1 + 8 >> 2] = HEAP32[$10_1 + 8 >> 2] + 1;
$3_1 = $3_1 - 1 | 0;
$6_1 = $6_1 + 1 | 0;
$5_1 = $5_1 + 1 | 0;
continue;
};
}
$27($13_1, $7_1);
}
$321($4_1 + 32 | 0);
}
$24_1 = $8_1 + 1 | 0;
continue;
};
}

function $295($0_1, $1_1) {
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
if (!$145($2_1, $1_1, 1052017, 3)) {
break label$2
}
if (HEAP8[$2_1 + 3 | 0] <= -65) {
break label$1
}
$1_1 = $3_1 + 12 | 0;
$320($1_1, $0_1, 0, 3);
$321($1_1);
}
global$0 = $3_1 + 32 | 0;
return;
}
abort();
}

function $296($0_1, $1_1, $2_1) {
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
$274($4_1 + 8 | 0, $9_1, $5_1);
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
$234($0_1, $5_1 - $7_1 | 0);
$238($0_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
continue;
};
}

function $297($0_1, $1_1, $2_1, $3_1, $4_1) {
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
if (!$235($1_1, $2_1, HEAPU8[$8_1 - 2 | 0])) {
break label$1
}
if (!$235($3_1, $4_1, HEAPU8[$8_1 - 1 | 0])) {
break label$1
}
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$1_1 = $6_1 - 2 | 0;
$276($2_1 + 8 | 0, $1_1, $7_1, $6_1);
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
$3_1 = $141($5_1 + 8 | 0);
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

function $298($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP8[$3_1 + 12 | 0] = $1_1;
if ($7($5_1, $4_1, $3_1 + 12 | 0, 1)) {
$232($0_1);
$131($0_1, $2_1);
}
global$0 = $3_1 + 16 | 0;
}

function $299($0_1, $1_1, $2_1, $3_1, $4_1) {
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
if ($356($1_1, $5_1 + 4 | 0, 12) | ($6_1 & $7_1 | $2_1 & $3_1)) {
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

function $300($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$352($5_1 + 20 | 0, $1_1, $3_1, $4_1);
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
$350($5_1 + 8 | 0, $3_1, $4_1);
$2_1 = HEAP32[$5_1 + 8 >> 2];
break label$4;
}
$351($5_1, $3_1, $4_1, 1);
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

function $301($0_1, $1_1, $2_1, $3_1, $4_1) {
if (($306($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
abort()
}
}

function $302($0_1, $1_1) {
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

function $303($0_1, $1_1, $2_1) {
if (($306($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
abort()
}
}

function $304($0_1, $1_1) {
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

function $305($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = HEAP32[$0_1 + 12 >> 2];
$3_1 = HEAP32[$0_1 >> 2];
if (($2_1 | 0) == ($3_1 | 0)) {
$2_1 = HEAP32[$0_1 >> 2];
$218($0_1);
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

function $306($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$352($5_1 + 16 | 0, $7_1, $3_1, $4_1);
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
$351($5_1 + 8 | 0, $6_1, $1_1, 0);
$1_1 = HEAP32[$5_1 + 8 >> 2];
break label$4;
}
$1_1 = $182($8_1, $2_1, $6_1, $1_1);
break label$4;
}
$350($5_1, $6_1, $1_1);
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

function $307($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$217($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
}

function $308($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
if (($306($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
abort()
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
}

function $309($0_1, $1_1) {
$34($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 20);
}

function $310($0_1, $1_1) {
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

function $311($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = 1;
$5_1 = 1051268;
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
$3_1 = 1051335;
$8_1 = 1;
$5_1 = 1051307;
$6_1 = 28;
break label$1;
}
$6_1 = 59;
$5_1 = 1051383;
break label$8;
}
$5_1 = 1051442;
}
$2_1 = 0;
break label$1;
}
$2_1 = 8;
$3_1 = 1050569;
$5_1 = 1051481;
label$12 : {
switch (HEAPU8[$1_1 + 1 | 0] - 1 | 0) {
case 0:
$2_1 = 6;
$3_1 = 1050577;
break label$1;
case 1:
$2_1 = 9;
$3_1 = 1050583;
break label$1;
case 2:
$2_1 = 6;
$3_1 = 1050592;
break label$1;
case 3:
$2_1 = 23;
$3_1 = 1050598;
break label$1;
case 4:
$2_1 = 9;
$3_1 = 1050621;
break label$1;
case 5:
$2_1 = 13;
$3_1 = 1050630;
break label$1;
case 6:
$2_1 = 13;
$3_1 = 1050643;
break label$1;
case 7:
$2_1 = 10;
$3_1 = 1050656;
break label$1;
case 8:
$2_1 = 9;
$3_1 = 1050666;
break label$1;
case 9:
$2_1 = 11;
$3_1 = 1050675;
break label$1;
case 10:
break label$12;
default:
break label$1;
};
}
$2_1 = 13;
$3_1 = 1050686;
break label$1;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 45;
$3_1 = 1051525;
break label$2;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 46;
$3_1 = 1051570;
break label$2;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 0;
$8_1 = 1;
$5_1 = 1051616;
$6_1 = 29;
break label$1;
}
$2_1 = 0;
$5_1 = 1051645;
$6_1 = 48;
break label$1;
}
$8_1 = 1;
$5_1 = 1051520;
$6_1 = 5;
}
$110($4_1 + 4 | 0, $5_1, $6_1);
if ($8_1) {
$242($4_1 + 4 | 0, $7_1)
}
$238($4_1 + 4 | 0, $3_1, $2_1);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $312($0_1, $1_1, $2_1) {
$1_1 = Math_imul(HEAP32[$0_1 + 28 >> 2] + 1 | 0, $1_1) + $2_1 | 0;
if ($1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2]) {
$0_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 16 >> 2] | 0]
} else {
$0_1 = 127
}
return $0_1;
}

function $313($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
HEAP32[$3_1 + 8 >> 2] = 1;
$4_1 = $3_1 + 4 | 0;
$171($4_1);
$131($4_1, 123);
$5_1 = $239($4_1, 1048674, 4);
$171($5_1);
$131($5_1, 91);
$9_1 = ($2_1 << 2) + $1_1 | 0;
$10_1 = $3_1 + 32 | 4;
while (1) {
if (($1_1 | 0) != ($9_1 | 0)) {
$171($5_1);
$131($5_1, 123);
$8_1 = $239($5_1, 1048587, 2);
$2_1 = HEAP32[$1_1 >> 2];
$241($8_1, $2_1);
$55($3_1 + 16 | 0, 1062856, $2_1);
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
$130($3_1 + 16 | 0, 0);
$2_1 = 35;
while (1) {
if (($2_1 | 0) != -5) {
$6_1 = $2_1 & 31;
$6_1 = (($2_1 & 63) >>> 0 >= 32 ? $4_1 >>> $6_1 | 0 : ((1 << $6_1) - 1 & $4_1) << 32 - $6_1 | $7_1 >>> $6_1) & 31;
$131($3_1 + 16 | 0, $6_1 >>> 0 < 10 ? $6_1 | 48 : $6_1 + 87 | 0);
$2_1 = $2_1 - 5 | 0;
continue;
}
break;
};
HEAP32[$3_1 + 56 >> 2] = HEAP32[$3_1 + 24 >> 2];
$2_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$3_1 + 52 >> 2] = $2_1;
$240($3_1 + 48 | 0, 1051264, 1051268);
$7_1 = HEAP32[$3_1 + 52 >> 2];
$4_1 = HEAP32[$3_1 + 56 >> 2];
$2_1 = HEAP32[$3_1 + 48 >> 2];
if (($2_1 | 0) != -2147483648) {
break label$4
}
}
HEAP32[$3_1 + 48 >> 2] = $7_1;
HEAP32[$3_1 + 52 >> 2] = $4_1;
$2_1 = $239($8_1, 1048593, 5);
$311($3_1 + 16 | 0, $3_1 + 48 | 0);
$4_1 = $2_1;
$2_1 = HEAP32[$3_1 + 20 >> 2];
$172($4_1, $2_1, HEAP32[$3_1 + 24 >> 2]);
$27(HEAP32[$3_1 + 16 >> 2], $2_1);
break label$3;
}
$6_1 = HEAP32[$3_1 + 52 >> 2];
$172($239($8_1, 1048589, 4), $7_1, $4_1);
$27($2_1, $6_1);
}
$1_1 = $1_1 + 4 | 0;
$131($8_1, 125);
continue;
}
break;
};
$131($5_1, 93);
$131($5_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
$1_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 - -64 | 0;
}

function $314($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 1;
$171($3_1);
$131($3_1, 123);
$4_1 = $239($3_1, 1048593, 5);
HEAP32[$3_1 + 24 >> 2] = $1_1;
HEAP32[$3_1 + 28 >> 2] = $2_1;
$311($3_1 + 12 | 0, $3_1 + 24 | 0);
$1_1 = HEAP32[$3_1 + 16 >> 2];
$172($4_1, $1_1, HEAP32[$3_1 + 20 >> 2]);
$27(HEAP32[$3_1 + 12 >> 2], $1_1);
$131($4_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 32 | 0;
}

function $315($0_1, $1_1) {
$1_1 = ($1_1 & 255) << 2;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 1062800 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1062816 >> 2];
}

function $316($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 1;
$1_1 = $2_1 + 4 | 0;
$171($1_1);
$131($1_1, 123);
$1_1 = $239($1_1, 1048593, 5);
$172($1_1, 1048678, 23);
$131($1_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $3_1;
global$0 = $2_1 + 16 | 0;
}

function $317($0_1) {
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

function $318($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = $2_1;
HEAP32[$3_1 + 4 >> 2] = $1_1;
$354($3_1 + 32 | 0, $3_1 + 4 | 0);
$1_1 = HEAP32[$3_1 + 32 >> 2];
label$1 : {
label$2 : {
if ($1_1) {
$4_1 = HEAP32[$3_1 + 36 >> 2];
if (!HEAP32[$3_1 + 44 >> 2]) {
break label$2
}
$5_1 = $3_1 + 12 | 0;
$353($5_1, $2_1);
$238($5_1, $1_1, $4_1);
$240($5_1, 1058961, 1058964);
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$3_1 + 28 >> 2] = $1_1;
while (1) {
label$5 : {
$354($3_1 + 32 | 0, $3_1 + 24 | 0);
$1_1 = HEAP32[$3_1 + 32 >> 2];
if (!$1_1) {
break label$5
}
$2_1 = HEAP32[$3_1 + 44 >> 2];
$238($3_1 + 12 | 0, $1_1, HEAP32[$3_1 + 36 >> 2]);
if (!$2_1) {
continue
}
$240($3_1 + 12 | 0, 1058961, 1058964);
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

function $319($0_1, $1_1) {
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

function $320($0_1, $1_1, $2_1, $3_1) {
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

function $321($0_1) {
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

function $322($0_1, $1_1, $2_1, $3_1) {
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

function $323($0_1, $1_1, $2_1, $3_1) {
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

function $324($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$130($0_1, HEAP32[$1_1 + 4 >> 2] - HEAP32[$1_1 >> 2] | 0);
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

function $325($0_1, $1_1, $2_1) {
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

function $326($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1 + $1_1;
while (1) {
$0_1 = $141($2_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
if ($277($0_1) << 24 >> 24 >= 0) {
continue
}
}
break;
};
global$0 = $2_1 + 16 | 0;
return ($0_1 | 0) != 1114112;
}

function $327($0_1, $1_1, $2_1, $3_1) {
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
$154($4_1 + 16 | 0, $13_1);
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
if (!$326($6_1, $7_1)) {
break label$2
}
$8_1 = $0_1 + $12_1 | 0;
$9_1 = $8_1 + $7_1 | 0;
$6_1 = HEAP32[$3_1 + 8 >> 2];
if (($6_1 | 0) == HEAP32[$3_1 >> 2]) {
$263($3_1)
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
$276($4_1 + 8 | 0, $8_1, $1_1, $2_1);
$7_1 = 0;
$6_1 = HEAP32[$4_1 + 8 >> 2];
label$14 : {
if (!$6_1) {
break label$14
}
$9_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 56 >> 2] = $6_1;
HEAP32[$4_1 + 60 >> 2] = $6_1 + $9_1;
$6_1 = $141($4_1 + 56 | 0);
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

function $328($0_1, $1_1, $2_1, $3_1) {
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

function $329($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 + 8 >> 2];
$275($2_1 + 20 | 0, $5_1, $6_1, $11_1);
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
$10_1 = $278($5_1, $6_1, $7_1);
$275($2_1 + 20 | 0, $5_1, $6_1, $10_1);
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
$275($2_1 + 20 | 0, $5_1, $6_1, $278($5_1, $6_1, $7_1));
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
$10_1 = $278($5_1, $6_1, $7_1);
break label$2;
}
$7_1 = HEAP32[$2_1 + 28 >> 2];
continue;
};
}
HEAP32[$0_1 + 4 >> 2] = 0;
break label$1;
}
$276($2_1 + 8 | 0, $7_1, $5_1, $6_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$8_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 20 >> 2] = 10;
$3_1 = $145($3_1, $8_1, $2_1 + 20 | 0, 1);
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

function $330($0_1, $1_1) {
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
$308($14_1, $2_1);
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
$217($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
return ($12_1 & 255) >>> 0 < ($15_1 & 255) >>> 0 | 0;
}
$9_1 = $312($0_1, $4_1, $3_1);
$2_1 = $2_1 & 255;
$7_1 = $312($0_1, $4_1, $5_1) & 255;
$2_1 = ($2_1 >>> 0 < $7_1 >>> 0 ? $2_1 : $7_1) + 1 & 255;
$7_1 = HEAP32[$8_1 >> 2];
$9_1 = $9_1 + (($7_1 | 0) != ($1_1 | 0)) & 255;
$2_1 = $2_1 >>> 0 < $9_1 >>> 0 ? $2_1 : $9_1;
if (!(($1_1 | 0) != ($13_1 | 0) | ($7_1 | 0) != ($6_1 | 0))) {
$3_1 = $312($0_1, $17_1, $3_1 - 1 | 0) + 1 & 255;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
}
$3_1 = $12_1 & 255;
$12_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
}
$308($14_1, $2_1);
$11_1 = $11_1 - 1 | 0;
$10_1 = $10_1 - 4 | 0;
$13_1 = HEAP32[$8_1 >> 2];
$8_1 = $8_1 + 4 | 0;
$3_1 = $5_1;
continue;
};
}

function $331($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = $312($1_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 28 >> 2]) & 255;
HEAP32[$0_1 + 4 >> 2] = Math_imul($2_1, 1e3);
HEAP32[$0_1 >> 2] = HEAPU32[$1_1 + 32 >> 2] >= $2_1 >>> 0;
}

function $332($0_1, $1_1) {
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

function $333($0_1) {
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

function $334($0_1, $1_1) {
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

function $335($0_1, $1_1) {
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

function $336($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$116($2_1 + 8 | 0, $1_1);
$1_1 = HEAP32[$2_1 + 8 >> 2];
label$1 : {
if ($1_1) {
$110($0_1, $1_1, HEAP32[$2_1 + 12 >> 2]);
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $2_1 + 16 | 0;
}

function $337($0_1, $1_1) {
$358($0_1, $1_1, 52);
}

function $338($0_1, $1_1) {
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
$299($2_1, HEAP32[$0_1 + 12 >> 2], $3_1, $2_1 + 24 | 0, $1_1);
if (HEAP32[$0_1 + 20 >> 2] == ($6_1 | 0)) {
$303($0_1 + 20 | 0, 8, 24);
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

function $339($0_1, $1_1) {
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
$299($2_1 + 24 | 0, $8_1, $4_1, $2_1 + 48 | 0, $5_1);
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

function $340($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if ($1_1 >>> 0 <= HEAPU32[$0_1 + 28 >> 2]) {
HEAP32[$0_1 + 28 >> 2] = $1_1
}
}

function $341($0_1) {
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

function $342($0_1, $1_1, $2_1, $3_1) {
$0_1 = $40($0_1, $1_1, $2_1, $3_1) & 255;
return $0_1 ? $0_1 >>> 7 | 0 : 2;
}

function $343() {
return HEAP32[265712];
}

function $344($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$213($1_1 + 8 | 0, $0_1, 1, 1);
$3_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
$27(HEAP32[265708], HEAP32[265709]);
HEAP32[265710] = $0_1;
HEAP32[265709] = $2_1;
HEAP32[265708] = $3_1;
global$0 = $1_1 + 16 | 0;
return $2_1 | 0;
}

function $345() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
$0_1 = global$0 - 176 | 0;
global$0 = $0_1;
$11_1 = HEAP32[265709];
$14_1 = HEAP32[265708];
HEAP32[265708] = 0;
HEAP32[265709] = 1;
$1_1 = HEAP32[265710];
HEAP32[265710] = 0;
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
if (HEAP32[265714] != -2147483648) {
$318($0_1 + 36 | 0, $11_1, $1_1);
$1_1 = $0_1 + 48 | 0;
$12_1 = HEAP32[$0_1 + 40 >> 2];
$11($1_1, $12_1, HEAP32[$0_1 + 44 >> 2], 10);
HEAP32[$0_1 + 88 >> 2] = 3;
$168($0_1 + 24 | 0, $1_1);
$4_1 = HEAP32[$0_1 + 24 >> 2];
$3_1 = HEAP32[$0_1 + 28 >> 2];
$5_1 = !$4_1 | !$3_1;
$168($0_1 + 16 | 0, $1_1);
$1_1 = HEAP32[$0_1 + 16 >> 2];
if ($1_1) {
$10($0_1 + 144 | 0, $1_1, HEAP32[$0_1 + 20 >> 2]);
$7_1 = HEAP32[$0_1 + 148 >> 2];
$2_1 = HEAPU8[$0_1 + 144 | 0] ? 0 : $7_1;
}
$168($0_1 + 8 | 0, $0_1 + 48 | 0);
$8_1 = HEAP32[$0_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 92 >> 2] = 0;
HEAP32[$0_1 + 96 >> 2] = 4;
HEAP32[$0_1 + 104 >> 2] = 1062856;
HEAP32[$0_1 + 100 >> 2] = 0;
$196($0_1 + 108 | 0, $5_1 ? 1 : $4_1, $4_1 ? $3_1 : 0);
$159($0_1 + 120 | 0, HEAPU8[$0_1 + 117 | 0], $1_1 ? $1_1 : 1, $1_1 ? $8_1 : 0);
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
$254($0_1 + 144 | 0, $0_1 + 92 | 0, $5_1, $1_1);
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
$194($0_1 + 144 | 0, $8_1, HEAP32[$0_1 + 100 >> 2]);
$3_1 = HEAP32[$0_1 + 144 >> 2];
if (($3_1 | 0) != -2147483648) {
break label$5
}
$3_1 = $1_1;
$6_1 = $1_1;
$1_1 = $4_1;
if (($3_1 | 0) == 2 | $3_1 >>> 0 > 2) {
$119($1_1, $6_1)
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
$2_1 = $261($1_1, $10_1, $4_1);
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
$171($1_1);
$131($1_1, 123);
$1_1 = $239($1_1, 1048632, 5);
$171($1_1);
$131($1_1, 91);
$3_1 = Math_imul($4_1, 12);
while (1) {
if (!$3_1) {
break label$4
}
$172($1_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
$3_1 = $3_1 - 12 | 0;
$2_1 = $2_1 + 12 | 0;
continue;
};
}
$316($0_1 + 164 | 0);
break label$2;
}
$27(HEAP32[$0_1 + 120 >> 2], $5_1);
$46(HEAP32[$0_1 + 92 >> 2], HEAP32[$0_1 + 96 >> 2]);
$314($0_1 + 164 | 0, $4_1, $1_1);
break label$3;
}
$1_1 = HEAP32[$0_1 + 152 >> 2];
$2_1 = HEAP32[$0_1 + 148 >> 2];
$74($0_1 + 132 | 0);
$27(HEAP32[$0_1 + 120 >> 2], $5_1);
$46(HEAP32[$0_1 + 92 >> 2], $8_1);
$313($0_1 + 164 | 0, $2_1, $1_1);
$46($3_1, $2_1);
break label$3;
}
$131($1_1, 93);
$131($1_1, 125);
$71($0_1 + 144 | 0);
}
$66(HEAP32[$0_1 + 36 >> 2], $12_1);
}
$27($14_1, $11_1);
$27(HEAP32[265711], HEAP32[265712]);
$2_1 = HEAP32[$0_1 + 172 >> 2];
HEAP32[265713] = $2_1;
$1_1 = HEAP32[$0_1 + 168 >> 2];
HEAP32[265711] = HEAP32[$0_1 + 164 >> 2];
HEAP32[265712] = $1_1;
global$0 = $0_1 + 176 | 0;
return $2_1 | 0;
}
abort();
}

function $346($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$1_1 = global$0 - 144 | 0;
global$0 = $1_1;
$8_1 = HEAP32[265709];
$10_1 = HEAP32[265708];
HEAP32[265708] = 0;
HEAP32[265709] = 1;
$9_1 = HEAP32[265710];
HEAP32[265710] = 0;
label$1 : {
label$2 : {
label$3 : {
if (HEAP32[265714] != -2147483648) {
$55($1_1 + 80 | 0, 1062856, $0_1);
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
if (HEAP32[265748] != ($0_1 | 0)) {
$3_1 = HEAP32[265758];
$6_1 = HEAP32[265759];
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
if (($6_1 | 0) == HEAP32[265757]) {
$303(1063028, 4, 16);
$3_1 = HEAP32[265758];
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
HEAP32[265759] = $6_1 + 1;
break label$2;
}
$5_1 = HEAP32[265756];
$0_1 = HEAP32[265755];
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
$310($1_1 + 80 | 0, $1_1 - -64 | 0);
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
$310($1_1 + 80 | 0, $0_1);
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
$314($1_1 + 132 | 0, $2_1 & 255 | $3_1, $0_1);
break label$1;
}
HEAP32[$1_1 + 40 >> 2] = HEAP32[$1_1 + 56 >> 2];
$0_1 = HEAP32[$1_1 + 52 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 48 >> 2];
HEAP32[$1_1 + 36 >> 2] = $0_1;
$67();
HEAP32[265761] = $7_1;
HEAP32[265762] = $6_1;
HEAP32[265760] = $2_1;
$0_1 = HEAP32[$1_1 + 36 >> 2];
HEAP32[265763] = HEAP32[$1_1 + 32 >> 2];
HEAP32[265764] = $0_1;
HEAP32[265765] = HEAP32[$1_1 + 40 >> 2];
break label$3;
}
$316($1_1 + 132 | 0);
$27($10_1, $8_1);
break label$1;
}
$27($10_1, $8_1);
}
HEAP32[$1_1 + 140 >> 2] = 0;
HEAP32[$1_1 + 132 >> 2] = 0;
HEAP32[$1_1 + 136 >> 2] = 1;
$0_1 = $1_1 + 132 | 0;
$171($0_1);
$131($0_1, 123);
$131($0_1, 125);
}
$27(HEAP32[265711], HEAP32[265712]);
$2_1 = HEAP32[$1_1 + 140 >> 2];
HEAP32[265713] = $2_1;
$0_1 = HEAP32[$1_1 + 136 >> 2];
HEAP32[265711] = HEAP32[$1_1 + 132 >> 2];
HEAP32[265712] = $0_1;
global$0 = $1_1 + 144 | 0;
return $2_1 | 0;
}

function $347() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0;
$0_1 = global$0 - 608 | 0;
global$0 = $0_1;
$27_1 = HEAP32[265708];
$20_1 = HEAP32[265709];
HEAP32[265708] = 0;
HEAP32[265709] = 1;
$2_1 = HEAP32[265710];
HEAP32[265710] = 0;
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
$174($0_1 + 48 | 0, $0_1 + 224 | 0);
$110($0_1 + 516 | 0, HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
$6_1 = HEAP32[$0_1 + 524 >> 2];
$8_1 = HEAP32[$0_1 + 520 >> 2];
$1_1 = 0;
$2_1 = HEAP32[262802];
HEAP32[$13_1 >> 2] = HEAP32[262801];
HEAP32[$13_1 + 4 >> 2] = $2_1;
HEAP32[$13_1 + 8 >> 2] = HEAP32[262803];
$3_1 = HEAP32[262807];
$5_1 = HEAP32[262806];
HEAP32[$12_1 >> 2] = $5_1;
HEAP32[$12_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 72 >> 2] = HEAP32[262808];
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
HEAP32[$0_1 + 332 >> 2] = 1050976;
HEAP32[$0_1 + 336 >> 2] = 1051076;
HEAP32[$0_1 + 340 >> 2] = 1051248;
HEAP32[$0_1 + 344 >> 2] = 1051264;
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
$196($0_1 + 544 | 0, HEAP32[$1_1 + 1051272 >> 2], HEAP32[$1_1 + 1051276 >> 2]);
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
if ($41(HEAP32[$1_1 + 1050984 >> 2], HEAP32[$1_1 + 1050988 >> 2], $8_1, $6_1)) {
$3_1 = HEAPU8[$1_1 + 1050993 | 0];
if (($3_1 | 0) != 3) {
break label$15
}
}
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$2_1 = $1_1 + 1050976 | 0;
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
$174($0_1 + 32 | 0, $2_1);
$110($0_1 + 296 | 0, HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2]);
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
$130($0_1 + 296 | 0, $4_1);
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
$310($0_1 + 296 | 0, $0_1 + 224 | 0);
if (HEAP32[$0_1 + 544 >> 2] == ($1_1 | 0)) {
$136($0_1 + 544 | 0);
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
$310($0_1 + 252 | 0, $3_1);
$22_1 = HEAP32[$0_1 + 84 >> 2];
$4_1 = HEAP32[$0_1 + 80 >> 2];
$23_1 = HEAP32[$0_1 + 76 >> 2];
$24_1 = HEAP32[$0_1 + 72 >> 2];
$25_1 = HEAP32[$0_1 + 68 >> 2];
$244($0_1 + 264 | 0, $3_1, HEAP32[$0_1 + 64 >> 2]);
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
$244($0_1 + 280 | 0, $5_1, $23_1);
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
$174($0_1 + 16 | 0, $7_1);
$110($0_1 + 296 | 0, HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
$244($0_1 + 488 | 0, $7_1, $5_1);
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
$174($0_1, $0_1 + 224 | 0);
$110($0_1 + 296 | 0, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
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
$102($0_1 + 296 | 0);
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
$314($0_1 + 596 | 0, $17_1, $18_1);
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
$171($1_1);
$131($1_1, 123);
$1_1 = $239($1_1, 1048637, 4);
$241($1_1, $2_1);
$11_1 = $239($1_1, 1048641, 6);
$171($11_1);
$131($11_1, 91);
$3_1 = Math_imul($9_1, 28);
$1_1 = $13_1;
while (1) {
if ($3_1) {
$172($11_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $3_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$131($11_1, 93);
$11_1 = $239($11_1, 1048647, 7);
$171($11_1);
$131($11_1, 91);
$3_1 = $12_1 << 4;
$1_1 = $5_1;
while (1) {
if ($3_1) {
$172($11_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $3_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$131($11_1, 93);
$1_1 = $239($11_1, 1048654, 9);
$241($1_1, $19_1);
$131($1_1, 125);
if (HEAP32[265714] != -2147483648) {
$102(1062856);
$67();
$1_1 = HEAP32[265758] + 8 | 0;
$3_1 = HEAP32[265759];
while (1) {
if ($3_1) {
$27(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$3_1 = $3_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$59(HEAP32[265757], HEAP32[265758], 4, 16);
}
HEAP32[265715] = $17_1;
HEAP32[265716] = $18_1;
HEAP32[265714] = $4_1;
$1_1 = HEAP32[$0_1 + 492 >> 2];
HEAP32[265717] = HEAP32[$0_1 + 488 >> 2];
HEAP32[265718] = $1_1;
$1_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[265719] = HEAP32[$0_1 + 496 >> 2];
HEAP32[265720] = $1_1;
HEAP32[265721] = HEAP32[$0_1 + 504 >> 2];
HEAP32[265722] = $2_1;
wasm2js_memory_copy(1062892, $0_1 + 296 | 0, 72);
HEAP32[265748] = $19_1;
HEAP32[265746] = $15_1;
HEAP32[265747] = $8_1;
HEAP32[265745] = $12_1;
HEAP32[265744] = $5_1;
HEAP32[265743] = $7_1;
HEAP32[265742] = $9_1;
HEAP32[265741] = $13_1;
HEAP32[265759] = 0;
HEAP32[265760] = -2147483648;
HEAP32[265757] = 0;
HEAP32[265758] = 4;
$2_1 = HEAP32[$0_1 + 68 >> 2];
HEAP32[265749] = HEAP32[$0_1 + 64 >> 2];
HEAP32[265750] = $2_1;
$2_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[265751] = HEAP32[$0_1 + 72 >> 2];
HEAP32[265752] = $2_1;
$2_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[265753] = HEAP32[$0_1 + 80 >> 2];
HEAP32[265754] = $2_1;
$2_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[265755] = HEAP32[$0_1 + 88 >> 2];
HEAP32[265756] = $2_1;
}
$27($27_1, $20_1);
$27(HEAP32[265711], HEAP32[265712]);
$1_1 = HEAP32[$0_1 + 604 >> 2];
HEAP32[265713] = $1_1;
$2_1 = HEAP32[$0_1 + 600 >> 2];
HEAP32[265711] = HEAP32[$0_1 + 596 >> 2];
HEAP32[265712] = $2_1;
global$0 = $0_1 + 608 | 0;
return $1_1 | 0;
}
$10_1 = $10_1 + 4 | 0;
continue;
};
}

function $348() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0;
$0_1 = global$0 - 256 | 0;
global$0 = $0_1;
$26_1 = HEAP32[265709];
$35_1 = HEAP32[265708];
HEAP32[265708] = 0;
HEAP32[265709] = 1;
$2_1 = HEAP32[265710];
HEAP32[265710] = 0;
label$1 : {
if (!(HEAP32[265714] != -2147483648 & HEAP32[265766] != -2147483648)) {
$316($0_1 + 104 | 0);
break label$1;
}
$318($0_1 + 68 | 0, $26_1, $2_1);
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
$176($0_1 + 56 | 0, $1_1);
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
$176($0_1 + 48 | 0, $0_1 + 104 | 0);
$1_1 = HEAP32[$0_1 + 48 >> 2];
if ($1_1) {
$5_1 = HEAP32[$0_1 + 52 >> 2];
$3_1 = HEAP32[$0_1 + 168 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 160 >> 2]) {
$138($0_1 + 160 | 0, 1)
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
$3_1 = HEAP32[265719] << 4;
$5_1 = HEAP32[265718] + 8 | 0;
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
if ($21_1 >>> 0 >= HEAPU32[265716]) {
break label$13
}
$2_1 = HEAP32[265715] + Math_imul($21_1, 24) | 0;
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
$29_1 = HEAP32[265768];
$30_1 = HEAP32[265767];
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
$229($0_1 + 200 | 0, $0_1 + 104 | 0);
label$18 : {
label$19 : {
if (HEAPU8[$0_1 + 212 | 0] != 3) {
$158($0_1 + 216 | 0, $40_1, $0_1 + 200 | 0);
$1_1 = HEAP32[$0_1 + 216 >> 2];
if (($1_1 | 0) == -2147483648) {
continue
}
wasm2js_memory_copy($39_1, $31_1, 36);
HEAP32[$0_1 + 160 >> 2] = $1_1;
$110($31_1, HEAP32[$0_1 + 176 >> 2], HEAP32[$0_1 + 180 >> 2]);
HEAP8[$0_1 + 216 | 0] = $21_1;
if (!$29_1) {
break label$19
}
$3_1 = 0;
$1_1 = $29_1;
while (1) if ($1_1 >>> 0 <= 1) {
$3_1 = Math_imul($3_1, 20) + $30_1 | 0;
if ($166($0_1 + 216 | 0, $3_1) & 255) {
break label$19
}
$5_1 = HEAP32[$3_1 + 16 >> 2];
break label$18;
} else {
$7_1 = $3_1;
$5_1 = $1_1 >>> 1 | 0;
$3_1 = $5_1 + $3_1 | 0;
$3_1 = ($166($0_1 + 216 | 0, Math_imul($3_1, 20) + $30_1 | 0) & 255) == 1 ? $7_1 : $3_1;
$1_1 = $1_1 - $5_1 | 0;
continue;
};
}
$107(HEAP32[$0_1 + 104 >> 2], HEAP32[$0_1 + 108 >> 2]);
$41_1 = HEAP32[$0_1 + 92 >> 2];
$9_1 = HEAP32[$0_1 + 96 >> 2];
label$24 : {
if (!$6_1) {
break label$24
}
HEAP32[$0_1 + 208 >> 2] = 0;
HEAP32[$0_1 + 200 >> 2] = $9_1;
HEAP32[$0_1 + 204 >> 2] = Math_imul($6_1, 12) + $9_1;
$334($0_1 + 104 | 0, $0_1 + 200 | 0);
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
$334($0_1 + 104 | 0, $0_1 + 216 | 0);
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
$2_1 = $341($0_1 + 216 | 0);
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
$4_1 = $341($0_1 + 104 | 0);
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
$153($0_1 + 16 | 0, $0_1 + 104 | 0, $10_1);
$10_1 = $10_1 - 1 | 0;
if (HEAP32[$0_1 + 16 >> 2] != 1) {
continue
}
break;
};
$1_1 = HEAP32[$0_1 + 20 >> 2];
break label$43;
}
$153($0_1 + 24 | 0, $0_1 + 104 | 0, $3_1);
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
$335($0_1 + 104 | 0, $0_1 + 200 | 0);
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
$335($0_1 + 104 | 0, $0_1 + 160 | 0);
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
$136($0_1 + 92 | 0);
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
$171($2_1);
$131($2_1, 123);
break label$11;
}
$1_1 = 0;
HEAP32[$0_1 + 224 >> 2] = 0;
HEAP32[$0_1 + 216 >> 2] = 0;
HEAP32[$0_1 + 220 >> 2] = 1;
$2_1 = $0_1 + 216 | 0;
$171($2_1);
$131($2_1, 123);
if (($15_1 | 0) == -2147483648) {
break label$11
}
if ($25_1 >>> 0 < $27_1 >>> 0) {
$2_1 = ($25_1 << 3) + $14_1 | 0;
$3_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = HEAP32[$2_1 >> 2];
}
$2_1 = $239($0_1 + 216 | 0, 1051728, 5);
$241($2_1, $25_1);
$2_1 = $239($2_1, 1051733, 5);
$5_1 = $1_1 ? $1_1 : 1;
$8_1 = $1_1 ? $3_1 : 0;
$241($2_1, $169($5_1, $8_1, $44_1));
$2_1 = $239($2_1, 1051738, 3);
$241($2_1, $169($5_1, $8_1, $45_1));
$2_1 = $239($2_1, 1051741, 5);
$171($2_1);
$131($2_1, 91);
$13_1 = ($12_1 << 3) + $20_1 | 0;
$3_1 = $0_1 + 112 | 0;
$4_1 = $20_1;
while (1) {
if (($4_1 | 0) != ($13_1 | 0)) {
$1_1 = HEAP32[$4_1 + 4 >> 2];
$6_1 = HEAP32[$4_1 >> 2];
$171($2_1);
$131($2_1, 91);
HEAP32[$3_1 >> 2] = $6_1;
HEAP32[$3_1 + 4 >> 2] = $1_1;
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 8) {
$241($2_1, $169($5_1, $8_1, HEAP32[$1_1 + $3_1 >> 2]));
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$131($2_1, 93);
$4_1 = $4_1 + 8 | 0;
continue;
}
break;
};
$131($2_1, 93);
$131($2_1, 125);
HEAP32[$0_1 + 112 >> 2] = HEAP32[$2_1 + 8 >> 2];
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 108 >> 2] = $4_1;
$56($15_1, $20_1);
break label$10;
}
$131($0_1 + 216 | 0, 125);
HEAP32[$0_1 + 112 >> 2] = HEAP32[$0_1 + 224 >> 2];
$2_1 = HEAP32[$0_1 + 220 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$0_1 + 216 >> 2];
HEAP32[$0_1 + 108 >> 2] = $2_1;
}
$56($36_1, $14_1);
$66(HEAP32[$0_1 + 68 >> 2], HEAP32[$0_1 + 72 >> 2]);
}
$27($35_1, $26_1);
$27(HEAP32[265711], HEAP32[265712]);
$2_1 = HEAP32[$0_1 + 112 >> 2];
HEAP32[265713] = $2_1;
$4_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[265711] = HEAP32[$0_1 + 104 >> 2];
HEAP32[265712] = $4_1;
global$0 = $0_1 + 256 | 0;
return $2_1 | 0;
}

function $349() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = Math_fround(0), $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0, $46_1 = 0, $47_1 = 0, $48_1 = 0, $49_1 = 0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = 0, $54_1 = 0, $55_1 = 0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = 0, $60_1 = 0, $61_1 = 0, $62_1 = Math_fround(0), $63_1 = 0, $64_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$5_1 = global$0 - 384 | 0;
global$0 = $5_1;
$53_1 = HEAP32[265709];
$63_1 = HEAP32[265708];
HEAP32[265708] = 0;
HEAP32[265709] = 1;
$1_1 = HEAP32[265710];
HEAP32[265710] = 0;
$44_1 = -2147483648;
label$1 : {
label$3 : {
if (HEAP32[265714] != -2147483648) {
$318($5_1 + 76 | 0, $53_1, $1_1);
$1_1 = $5_1 + 244 | 0;
$54_1 = HEAP32[$5_1 + 80 >> 2];
$11($1_1, $54_1, HEAP32[$5_1 + 84 >> 2], 10);
HEAP32[$5_1 + 284 >> 2] = 7;
$167($5_1 - -64 | 0, $1_1);
$110($5_1 + 88 | 0, HEAP32[$5_1 + 64 >> 2], HEAP32[$5_1 + 68 >> 2]);
$1_1 = HEAP32[$5_1 + 88 >> 2];
label$5 : {
if (($1_1 | 0) == -2147483648) {
break label$5
}
$6_1 = HEAP32[$5_1 + 96 >> 2];
$9_1 = $6_1;
$55_1 = HEAP32[$5_1 + 92 >> 2];
if ($6_1) {
$44_1 = $1_1;
break label$5;
}
$27($1_1, HEAP32[$5_1 + 92 >> 2]);
}
$6_1 = $5_1 + 244 | 0;
$167($5_1 + 56 | 0, $6_1);
$1_1 = $5_1 + 88 | 0;
$10($1_1, HEAP32[$5_1 + 56 >> 2], HEAP32[$5_1 + 60 >> 2]);
$11_1 = HEAP32[$5_1 + 92 >> 2];
$4_1 = HEAPU8[$5_1 + 88 | 0];
$167($5_1 + 48 | 0, $6_1);
$10($1_1, HEAP32[$5_1 + 48 >> 2], HEAP32[$5_1 + 52 >> 2]);
$8_1 = HEAP32[$5_1 + 92 >> 2];
$7_1 = HEAPU8[$5_1 + 88 | 0];
$167($5_1 + 40 | 0, $6_1);
$6_1 = HEAP32[$5_1 + 40 >> 2];
$1_1 = HEAP32[$5_1 + 44 >> 2];
label$7 : {
if ($1_1 >>> 0 >= 2) {
if (HEAP8[$6_1 + 1 | 0] < -64) {
break label$3
}
$2_1 = $1_1 - 1 | 0;
break label$7;
}
if (!$6_1 | ($1_1 | 0) != 1) {
break label$3
}
}
$3_1 = 1;
label$9 : {
switch (HEAPU8[$6_1 | 0] - 43 | 0) {
case 2:
$3_1 = 2;
break;
case 0:
break label$9;
default:
break label$3;
};
}
$110($5_1 + 332 | 0, $6_1 + 1 | 0, $2_1);
$56_1 = $3_1;
break label$3;
}
$316($5_1 + 360 | 0);
break label$1;
}
$1_1 = $5_1 + 244 | 0;
$167($5_1 + 32 | 0, $1_1);
$2_1 = 4;
$6_1 = $41(HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2], 1051724, 4);
$167($5_1 + 24 | 0, $1_1);
$3_1 = HEAP32[$5_1 + 28 >> 2];
$1_1 = HEAP32[$5_1 + 24 >> 2];
HEAP16[$5_1 + 208 >> 1] = 1;
HEAP32[$5_1 + 204 >> 2] = 0;
HEAP32[$5_1 + 200 >> 2] = $1_1 + $3_1;
HEAP32[$5_1 + 196 >> 2] = $1_1;
HEAP32[$5_1 + 192 >> 2] = $3_1;
HEAP32[$5_1 + 188 >> 2] = $1_1;
HEAP32[$5_1 + 184 >> 2] = $3_1;
HEAP32[$5_1 + 180 >> 2] = 0;
$336($5_1 + 360 | 0, $5_1 + 180 | 0);
$1_1 = 0;
$3_1 = 0;
if (HEAP32[$5_1 + 360 >> 2] != -2147483648) {
$222($5_1 + 88 | 0, 4);
$1_1 = HEAP32[$5_1 + 364 >> 2];
$2_1 = HEAP32[$5_1 + 92 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$5_1 + 360 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$5_1 + 368 >> 2];
HEAP32[$5_1 + 352 >> 2] = 1;
$1_1 = HEAP32[$5_1 + 92 >> 2];
HEAP32[$5_1 + 344 >> 2] = HEAP32[$5_1 + 88 >> 2];
HEAP32[$5_1 + 348 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 208 >> 2];
HEAP32[$5_1 + 112 >> 2] = HEAP32[$5_1 + 204 >> 2];
HEAP32[$5_1 + 116 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 200 >> 2];
HEAP32[$5_1 + 104 >> 2] = HEAP32[$5_1 + 196 >> 2];
HEAP32[$5_1 + 108 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 192 >> 2];
HEAP32[$5_1 + 96 >> 2] = HEAP32[$5_1 + 188 >> 2];
HEAP32[$5_1 + 100 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 184 >> 2];
HEAP32[$5_1 + 88 >> 2] = HEAP32[$5_1 + 180 >> 2];
HEAP32[$5_1 + 92 >> 2] = $1_1;
while (1) {
$336($5_1 + 372 | 0, $5_1 + 88 | 0);
if (HEAP32[$5_1 + 372 >> 2] != -2147483648) {
$3_1 = HEAP32[$5_1 + 352 >> 2];
if (($3_1 | 0) == HEAP32[$5_1 + 344 >> 2]) {
$223($5_1 + 344 | 0, 1)
}
$1_1 = HEAP32[$5_1 + 376 >> 2];
$2_1 = HEAP32[$5_1 + 348 >> 2] + Math_imul($3_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$5_1 + 372 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$5_1 + 380 >> 2];
HEAP32[$5_1 + 352 >> 2] = $3_1 + 1;
continue;
}
break;
};
$3_1 = HEAP32[$5_1 + 352 >> 2];
$2_1 = HEAP32[$5_1 + 348 >> 2];
$1_1 = HEAP32[$5_1 + 344 >> 2];
}
$167($5_1 + 16 | 0, $5_1 + 244 | 0);
$110($5_1 + 196 | 0, HEAP32[$5_1 + 16 >> 2], HEAP32[$5_1 + 20 >> 2]);
HEAP32[$5_1 + 236 >> 2] = $7_1 & 1 ? 0 : $8_1;
HEAP32[$5_1 + 232 >> 2] = $4_1 & 1 ? 0 : $11_1;
HEAP32[$5_1 + 220 >> 2] = $44_1;
HEAP32[$5_1 + 180 >> 2] = $56_1;
HEAP8[$5_1 + 240 | 0] = $6_1;
HEAP32[$5_1 + 216 >> 2] = $3_1;
HEAP32[$5_1 + 212 >> 2] = $2_1;
HEAP32[$5_1 + 208 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 336 >> 2];
HEAP32[$5_1 + 184 >> 2] = HEAP32[$5_1 + 332 >> 2];
HEAP32[$5_1 + 188 >> 2] = $1_1;
HEAP32[$5_1 + 192 >> 2] = HEAP32[$5_1 + 340 >> 2];
HEAP32[$5_1 + 224 >> 2] = $55_1;
HEAP32[$5_1 + 228 >> 2] = $9_1;
$12_1 = $5_1 + 88 | 0;
$33_1 = $5_1 + 180 | 0;
$6_1 = 0;
$8_1 = 0;
$7_1 = 0;
$9_1 = 0;
$0_1 = global$0 - 880 | 0;
global$0 = $0_1;
HEAP32[$0_1 + 224 >> 2] = 0;
HEAP32[$0_1 + 228 >> 2] = 4;
HEAP32[$0_1 + 236 >> 2] = 1062856;
HEAP32[$0_1 + 232 >> 2] = 0;
$11_1 = HEAP32[265741];
$1_1 = $0_1 + 360 | 0;
$4_1 = HEAP32[265742];
$44($1_1, $4_1);
$138($1_1, $4_1);
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
$64_1 = HEAP32[$0_1 + 360 >> 2];
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
$184($0_1 + 216 | 0, $0_1 + 360 | 0, 2e3);
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
label$19 : {
HEAP32[$0_1 + 720 >> 2] = 0;
HEAP32[$0_1 + 712 >> 2] = $11_1;
HEAP32[$0_1 + 704 >> 2] = $11_1;
HEAP32[$0_1 + 708 >> 2] = $3_1;
HEAP32[$0_1 + 716 >> 2] = $3_1 + $11_1;
while (1) {
label$21 : {
$154($0_1 + 200 | 0, $21_1);
$1_1 = HEAP32[$0_1 + 204 >> 2];
if (($1_1 | 0) == 1114112) {
$2_1 = $3_1;
break label$21;
}
$2_1 = HEAP32[$0_1 + 200 >> 2];
if ($185($1_1)) {
continue
}
}
break;
};
$4_1 = $3_1 - $2_1 | 0;
HEAP32[$0_1 + 564 >> 2] = $4_1;
$1_1 = $2_1 + $11_1 | 0;
HEAP32[$0_1 + 560 >> 2] = $1_1;
label$23 : {
label$24 : {
label$25 : {
label$26 : {
if (($2_1 | 0) == ($3_1 | 0)) {
break label$26
}
HEAP32[$0_1 + 704 >> 2] = 45;
$3_1 = $145($1_1, $4_1, $0_1 + 704 | 0, 1);
$17_1 = $3_1 + $1_1 | 0;
$23_1 = $4_1 - $3_1 | 0;
if ($3($17_1, $23_1)) {
break label$25
}
$0($0_1 + 704 | 0, $17_1, $23_1, 58);
label$27 : {
label$28 : {
label$29 : {
$25_1 = HEAP32[$0_1 + 704 >> 2];
if (!$25_1) {
break label$29
}
$16_1 = HEAP32[$0_1 + 716 >> 2];
$26_1 = HEAP32[$0_1 + 712 >> 2];
$11_1 = HEAP32[$0_1 + 708 >> 2];
$2_1 = $15_1;
$1_1 = $18_1;
while (1) {
label$31 : {
if (!$2_1) {
$1_1 = 0;
break label$31;
}
$2_1 = $2_1 - 8 | 0;
$4_1 = $1_1 + 12 | 0;
$1_1 = $1_1 + 8 | 0;
if (!$128(HEAP32[$1_1 >> 2], HEAP32[$4_1 >> 2], $25_1, $11_1)) {
continue
}
}
break;
};
HEAP32[$0_1 + 704 >> 2] = $26_1;
HEAP32[$0_1 + 708 >> 2] = $16_1 + $26_1;
$2_1 = $141($0_1 + 704 | 0);
if (($2_1 | 0) == 1114112) {
break label$29
}
if ($185($2_1) | !$1_1) {
break label$29
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 >> 2];
if ($3($26_1, $16_1)) {
break label$28
}
$186($0_1 + 192 | 0, $26_1, $16_1, $0_1 + 560 | 0);
$11_1 = HEAP32[$0_1 + 192 >> 2];
$6_1 = HEAP32[$0_1 + 196 >> 2];
break label$27;
}
$186($0_1 + 176 | 0, $17_1, $23_1, $0_1 + 560 | 0);
$1_1 = -2147483645;
$4_1 = HEAP32[$0_1 + 176 >> 2];
$2_1 = HEAP32[$0_1 + 180 >> 2];
if (!($3_1 | $41($4_1, $2_1, 1051840, 2) ^ 1)) {
break label$23
}
$1_1 = -2147483648;
$6_1 = $3_1;
$8_1 = $2_1;
$7_1 = $4_1;
break label$23;
}
$187($0_1 + 184 | 0, $26_1, $16_1, $0_1 + 560 | 0);
$11_1 = HEAP32[$0_1 + 184 >> 2];
$6_1 = HEAP32[$0_1 + 188 >> 2];
}
$110($0_1 + 360 | 0, $1_1, $2_1);
$110($20_1, $11_1, $6_1);
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
break label$26
}
$6_1 = HEAPU8[$0_1 + 372 | 0];
$8_1 = HEAP32[$0_1 + 368 >> 2];
$7_1 = HEAP32[$0_1 + 364 >> 2];
$9_1 = $3_1;
break label$23;
}
label$33 : {
if (!($30_1 & 1) | HEAP8[$0_1 + 828 | 0] & 1) {
break label$33
}
$1_1 = HEAP32[$0_1 + 800 >> 2];
if (!$1_1) {
break label$33
}
$2_1 = HEAP32[$0_1 + 796 >> 2] + Math_imul($1_1, 12) | 0;
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
HEAP32[$0_1 + 368 >> 2] = 1062856;
$3_1 = HEAP32[$1_1 - 4 >> 2];
HEAP32[$0_1 + 360 >> 2] = $3_1;
HEAP32[$0_1 + 364 >> 2] = $3_1 + (HEAP32[$1_1 >> 2] << 4);
$134($0_1 + 792 | 0, $0_1 + 360 | 0);
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
HEAP32[$0_1 + 368 >> 2] = 1062856;
$1_1 = HEAP32[$0_1 + 256 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1 + (HEAP32[$0_1 + 260 >> 2] << 4);
HEAP32[$0_1 + 360 >> 2] = $1_1;
$57_1 = $0_1 + 292 | 0;
$134($57_1, $0_1 + 360 | 0);
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
label$36 : {
while (1) {
label$38 : {
if (($1_1 | 0) != 2) {
$2_1 = $155($4_1);
if ($2_1) {
break label$38
}
}
HEAP32[$0_1 + 388 >> 2] = 2;
if (HEAP32[$0_1 + 360 >> 2] == 1) {
if (HEAP32[$0_1 + 372 >> 2]) {
$2_1 = $157($4_1, $3_1);
if ($2_1) {
break label$38
}
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
if ($1_1) {
$6_1 = HEAP32[$0_1 + 368 >> 2];
label$43 : {
while (1) {
if (($1_1 | 0) == ($6_1 | 0)) {
break label$43
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 372 >> 2] = $2_1;
HEAP32[$0_1 + 376 >> 2] = $2_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$1_1 = $1_1 + 12 | 0;
$2_1 = $157($4_1, $3_1);
if (!$2_1) {
continue
}
break;
};
HEAP32[$0_1 + 364 >> 2] = $1_1;
break label$38;
}
HEAP32[$0_1 + 364 >> 2] = $1_1;
}
HEAP32[$0_1 + 372 >> 2] = 0;
if (HEAP32[$0_1 + 380 >> 2]) {
$2_1 = $157($4_1, $7_1);
if ($2_1) {
break label$38
}
}
HEAP32[$0_1 + 380 >> 2] = 0;
}
HEAP32[$0_1 + 388 >> 2] = 2;
if (HEAP32[$0_1 + 404 >> 2] == 2) {
break label$36
}
$2_1 = $155($8_1);
if (!$2_1) {
break label$36
}
}
$188($0_1 + 792 | 0, $2_1, $0_1 + 224 | 0);
label$46 : {
if (HEAPU8[$0_1 + 792 | 0] != 9) {
$2_1 = HEAP32[$0_1 + 796 >> 2];
$1_1 = HEAP32[$0_1 + 792 >> 2];
if (($1_1 & 255) != 9) {
break label$46
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
break label$24;
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
label$49 : {
label$50 : {
if (($27_1 | 0) != ($25_1 | 0)) {
$1_1 = HEAP32[$0_1 + 236 >> 2];
$26_1 = HEAP32[$1_1 + 32 >> 2];
label$52 : {
label$53 : {
$17_1 = HEAP32[$27_1 + 4 >> 2];
$23_1 = HEAP32[$27_1 + 8 >> 2];
$7_1 = $189(HEAP32[$1_1 + 108 >> 2], HEAP32[$1_1 + 112 >> 2], $17_1, $23_1);
if ($7_1) {
$2_1 = $27_1 + 16 | 0;
$1_1 = $27_1 + 20 | 0;
$110($0_1 + 792 | 0, HEAP32[$2_1 >> 2], HEAP32[$1_1 >> 2]);
$177($31_1, HEAP32[$2_1 >> 2], HEAP32[$1_1 >> 2]);
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
label$55 : {
label$56 : {
while (1) {
if (($1_1 | 0) == 2) {
break label$55
}
$7_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 360 >> 2] = $7_1;
$2_1 = $22_1 + Math_imul($1_1, 12) | 0;
$21_1 = HEAP32[$2_1 >> 2];
if (($21_1 | 0) == -2147483648) {
break label$55
}
$15_1 = HEAP32[$2_1 + 8 >> 2];
$28_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
$2_1 = HEAP32[$2_1 + 8 >> 2];
HEAP8[$0_1 + 712 | 0] = 0;
HEAP32[$0_1 + 708 >> 2] = $2_1;
HEAP32[$0_1 + 704 >> 2] = $1_1;
$29($0_1 + 144 | 0, $19_1, $0_1 + 704 | 0);
label$58 : {
label$59 : {
if (!(HEAP32[$0_1 + 144 >> 2] & 1)) {
break label$59
}
$32($0_1 + 136 | 0, $0_1 + 224 | 0, HEAP32[$0_1 + 148 >> 2]);
$2_1 = HEAP32[$0_1 + 136 >> 2];
if (!$2_1) {
break label$59
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
label$61 : {
label$62 : {
label$63 : {
label$64 : {
if ($2_1) {
$4_1 = $0_1 + 704 | 0;
$38($0_1 + 128 | 0, $0_1 + 320 | 0, $4_1);
$190($0_1 + 120 | 0, $4_1, HEAP32[$0_1 + 128 >> 2], HEAP32[$0_1 + 132 >> 2]);
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
break label$62
}
$46(HEAP32[$0_1 + 656 >> 2], HEAP32[$0_1 + 660 >> 2]);
break label$64;
}
$32_1 = 0;
$1_1 = 9;
$13_1 = 0;
if (HEAPU8[$0_1 + 704 | 0] == 9) {
break label$63
}
}
$1_1 = HEAP32[$0_1 + 704 >> 2];
$32_1 = $1_1 & -256;
$13_1 = HEAP32[$0_1 + 708 >> 2];
}
$27(HEAP32[$0_1 + 320 >> 2], HEAP32[$0_1 + 324 >> 2]);
if (($1_1 & 255) == 9) {
break label$61
}
$64($10_1, $14_1);
$7_1 = $1_1 & 255 | $32_1;
$1_1 = $13_1;
break label$56;
}
$13_1 = $1_1 - $4_1 | 0;
$9_1 = $13_1 >>> 0 > $1_1 >>> 0;
$1_1 = HEAP32[$0_1 + 664 >> 2];
$11_1 = HEAP32[$0_1 + 660 >> 2];
$4_1 = HEAP32[$0_1 + 656 >> 2];
label$68 : {
if (!$41($18_1, $3_1, $28_1, $15_1)) {
$46($4_1, $11_1);
break label$68;
}
$64($10_1, $14_1);
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
break label$58;
case 0:
break label$59;
default:
break label$53;
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
break label$52;
}
$96($0_1 + 360 | 0);
}
$11_1 = 0;
$7_1 = 4;
$10_1 = 0;
break label$49;
}
$7_1 = $14_1;
$1_1 = $16_1;
}
$11_1 = $1_1;
$27($21_1, $28_1);
$96($0_1 + 360 | 0);
if (($10_1 | 0) != -2147483648) {
break label$49
}
$46(HEAP32[$0_1 + 560 >> 2], HEAP32[$0_1 + 564 >> 2]);
$31_1 = $7_1;
$7_1 = $11_1;
$46_1 = -2147483648;
break label$50;
}
$191($0_1 + 360 | 0, $24_1, 1);
$8_1 = Math_imul($20_1, 20) + $6_1 | 0;
$11_1 = HEAP32[$0_1 + 368 >> 2];
$7_1 = HEAP32[$0_1 + 364 >> 2];
$3_1 = $6_1;
while (1) {
label$71 : {
if (($3_1 | 0) != ($8_1 | 0)) {
$1_1 = HEAP32[$3_1 + 16 >> 2];
$2_1 = $1_1 >>> 0 < $11_1 >>> 0 ? $1_1 : $11_1;
$4_1 = HEAP32[$3_1 + 12 >> 2];
$1_1 = $7_1;
while (1) {
if (!$2_1) {
break label$71
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
break label$50;
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
break label$24;
}
$58_1 = HEAP32[$33_1 + 36 >> 2];
$59_1 = HEAP32[$33_1 + 32 >> 2];
$36_1 = HEAP32[265722];
$191($0_1 + 360 | 0, $36_1, 0);
$2_1 = HEAP32[$0_1 + 364 >> 2];
$192($0_1 + 792 | 0, $0_1 + 224 | 0, $59_1, $58_1, $2_1, HEAP32[$0_1 + 368 >> 2]);
$18_1 = HEAP32[$0_1 + 796 >> 2];
$16_1 = HEAP32[$0_1 + 800 >> 2];
$1_1 = HEAP32[$0_1 + 792 >> 2];
label$80 : {
if (($1_1 | 0) == -2147483648) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $18_1;
HEAP32[$12_1 + 8 >> 2] = $16_1;
$27(HEAP32[$0_1 + 360 >> 2], $2_1);
break label$80;
}
HEAP32[$0_1 + 708 >> 2] = $18_1;
HEAP32[$0_1 + 712 >> 2] = $16_1;
HEAP32[$0_1 + 704 >> 2] = $1_1;
$86($0_1 + 704 | 0);
$27(HEAP32[$0_1 + 360 >> 2], $2_1);
$39_1 = -2147483648;
label$82 : {
$60_1 = HEAP32[$33_1 >> 2];
if (!$60_1) {
break label$82
}
$8_1 = HEAP32[$0_1 + 236 >> 2];
$2_1 = HEAP32[$8_1 + 124 >> 2] << 4;
$4_1 = HEAP32[$8_1 + 120 >> 2] + 8 | 0;
$3_1 = HEAP32[$33_1 + 12 >> 2];
$6_1 = HEAP32[$33_1 + 8 >> 2];
while (1) {
$1_1 = $4_1;
if (!$2_1) {
break label$82
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
break label$82
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
label$90 : {
if (HEAPU8[$0_1 + 360 | 0] != 9) {
$18_1 = HEAP32[$0_1 + 360 >> 2];
$16_1 = HEAP32[$0_1 + 364 >> 2];
$70($39_1, $9_1);
break label$90;
}
$18_1 = $9_1;
$16_1 = $3_1;
if (($39_1 | 0) > -2147483647) {
break label$82
}
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $18_1;
HEAP32[$12_1 + 8 >> 2] = $16_1;
break label$80;
}
HEAP32[$0_1 + 316 >> 2] = 0;
HEAP32[$0_1 + 308 >> 2] = 0;
HEAP32[$0_1 + 312 >> 2] = 8;
$1_1 = $0_1 + 360 | 0;
$193($1_1, $0_1 + 280 | 0);
$24($0_1 + 792 | 0, $0_1 + 308 | 0, $0_1 + 224 | 0, $1_1);
$25_1 = $18_1;
label$92 : {
label$93 : {
if (HEAPU8[$0_1 + 792 | 0] == 9) {
break label$93
}
$13_1 = HEAP32[$0_1 + 796 >> 2];
$32_1 = HEAP32[$0_1 + 792 >> 2];
if (($32_1 & 255) == 9) {
break label$93
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $32_1;
HEAP32[$12_1 + 8 >> 2] = $13_1;
break label$92;
}
$194($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
HEAP32[$12_1 + 12 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$12_1 + 4 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$12_1 + 8 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
break label$92;
}
$6_1 = $7_1;
$15_1 = $16_1;
$27_1 = $33_1 + 40 | 0;
$195($0_1 + 96 | 0, $27_1);
$1_1 = HEAP32[$0_1 + 96 >> 2];
if ($1_1) {
$196($0_1 + 360 | 0, $1_1, HEAP32[$0_1 + 100 >> 2]);
$3_1 = 0;
$2_1 = Math_imul(HEAP32[265716], 24);
$4_1 = HEAP32[265715];
$1_1 = $4_1 + 12 | 0;
$9_1 = HEAP32[$0_1 + 364 >> 2];
$11_1 = HEAP32[$0_1 + 360 >> 2];
$16_1 = HEAPU8[$0_1 + 369 | 0];
$8_1 = ($16_1 | 0) == 3;
$7_1 = HEAPU8[$0_1 + 368 | 0];
while (1) {
label$97 : {
if (!$2_1) {
break label$97
}
$14_1 = HEAPU8[$4_1 + 21 | 0];
label$98 : {
if (!($8_1 | ($14_1 | 0) == 3)) {
if (!$41(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $11_1, $9_1) | ($14_1 | 0) != ($16_1 | 0) | ($7_1 | 0) != HEAPU8[$1_1 + 8 | 0]) {
break label$98
}
break label$97;
}
if (($16_1 | 0) != 3) {
break label$98
}
if (($14_1 | 0) == 3) {
break label$97
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
label$101 : while (1) {
$14_1 = HEAP32[$0_1 + 316 >> 2];
$9_1 = HEAP32[$0_1 + 312 >> 2];
while (1) {
label$103 : {
if (($1_1 | 0) != ($30_1 | 0)) {
$8_1 = $1_1 + 12 | 0;
$11_1 = HEAP32[$1_1 + 4 >> 2];
$61_1 = $11_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52) | 0;
$7_1 = $11_1;
label$105 : while (1) {
$1_1 = $7_1;
if (($1_1 | 0) != ($61_1 | 0)) {
$7_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
$2_1 = HEAP32[$1_1 + 20 >> 2];
$4_1 = $2_1 + Math_imul(HEAP32[$1_1 + 24 >> 2], 12) | 0;
while (1) {
if (($2_1 | 0) == ($4_1 | 0)) {
continue label$105
}
$6_1 = $2_1 + 12 | 0;
$1_1 = Math_imul(HEAP32[$2_1 + 8 >> 2], 20);
$2_1 = HEAP32[$2_1 + 4 >> 2];
while (1) {
if (!$1_1) {
break label$103
}
$1_1 = $1_1 - 20 | 0;
$3_1 = $197($9_1, $14_1, $2_1);
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
if ($198(HEAP32[$1_1 + 28 >> 2], HEAP32[$1_1 + 32 >> 2], $9_1, $14_1)) {
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
$6_1 = $1_1 + 28 | 0;
$1_1 = $1_1 + 40 | 0;
if ($198(HEAP32[$6_1 >> 2], HEAP32[$3_1 >> 2], $9_1, $14_1)) {
continue
}
break;
};
continue;
}
break;
};
label$111 : while (1) {
$1_1 = $11_1;
if (($1_1 | 0) == ($61_1 | 0)) {
$1_1 = $8_1;
continue label$101;
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
label$113 : while (1) {
label$114 : {
label$115 : {
if (!$48_1) {
$1_1 = $6_1;
break label$115;
}
$48_1 = 1;
$1_1 = 0;
if (!$6_1) {
break label$115
}
$9_1 = $6_1;
break label$114;
}
if (($20_1 | 0) == ($43_1 | 0)) {
continue label$111
}
$48_1 = 0;
$9_1 = $20_1;
$20_1 = $9_1 + 40 | 0;
}
$6_1 = $1_1;
if ($198(HEAP32[$9_1 + 28 >> 2], HEAP32[$9_1 + 32 >> 2], HEAP32[$0_1 + 312 >> 2], HEAP32[$0_1 + 316 >> 2])) {
continue
}
label$117 : {
label$118 : {
if (HEAPU8[$9_1 + 36 | 0]) {
break label$118
}
$188($0_1 + 360 | 0, $9_1, $0_1 + 224 | 0);
if (HEAPU8[$0_1 + 360 | 0] == 9) {
if (HEAPU8[$0_1 + 361 | 0]) {
continue
}
break label$118;
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
if (($2_1 & 255) != 9) {
$13_1 = $1_1 >>> 8 | 0;
$32_1 = ($1_1 & 255) << 24 | $2_1 >>> 8;
break label$117;
}
if ($2_1 & 256) {
continue
}
}
$194($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
$1_1 = HEAP32[$0_1 + 360 >> 2];
$64($1_1, HEAP32[$0_1 + 364 >> 2]);
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
if ($199($10_1, $3_1 + $10_1 | 0) >>> 0 >= 3) {
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$40_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$40_1 + 4 >> 2] = $2_1;
HEAP32[$40_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$14_1 = HEAPU8[$1_1 + 12 | 0];
$110($0_1 + 360 | 0, $10_1, $3_1);
$2_1 = $18_1 & ($14_1 | 0) != ($42_1 | 0);
$24_1 = $2_1 ? $0_1 + 704 | 0 : $0_1 + 656 | 0;
$10_1 = HEAP32[$24_1 + 8 >> 2];
$3_1 = Math_imul($10_1, 28);
if (($10_1 | 0) == HEAP32[$24_1 >> 2]) {
$200($24_1);
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
$2_1 = HEAP32[262968];
HEAP32[$19_1 >> 2] = HEAP32[262967];
HEAP32[$19_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[262970];
HEAP32[$19_1 + 8 >> 2] = HEAP32[262969];
HEAP32[$19_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[262972];
HEAP32[$19_1 + 16 >> 2] = HEAP32[262971];
HEAP32[$19_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[262974];
HEAP32[$19_1 + 24 >> 2] = HEAP32[262973];
HEAP32[$19_1 + 28 >> 2] = $2_1;
HEAP32[$0_1 + 708 >> 2] = 4;
while (1) {
label$126 : {
label$127 : {
label$128 : {
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
label$130 : while (1) {
if (($1_1 | 0) == 2) {
break label$126
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
label$132 : {
label$133 : {
label$134 : {
label$135 : {
label$136 : {
label$137 : {
if (($29_1 | 0) != ($34_1 | 0)) {
if (!$49_1) {
break label$136
}
$1_1 = HEAP32[$29_1 + 4 >> 2];
$140($0_1 + 612 | 0, $1_1, $1_1 + HEAP32[$29_1 + 8 >> 2] | 0);
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
$1_1 = $201($10_1, $1_1 >>> 0 > $2_1 >>> 0 ? 0 : $1_1) & 16777215;
HEAP16[$0_1 + 636 >> 1] = $1_1;
HEAP8[$0_1 + 638 | 0] = $1_1 >>> 16;
$22_1 = HEAP32[$0_1 + 616 >> 2];
$26_1 = $22_1 + ($4_1 << 2) | 0;
$17_1 = HEAPU8[$29_1 + 24 | 0];
break label$137;
}
label$139 : {
if (HEAP32[$0_1 + 596 >> 2]) {
HEAP32[$0_1 + 368 >> 2] = HEAP32[$0_1 + 596 >> 2];
$1_1 = HEAP32[$0_1 + 592 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 588 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
$202($9_1, $0_1 + 360 | 0);
break label$139;
}
$3_1 = $0_1 + 360 | 0;
$194($3_1, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
$2_1 = HEAP32[$0_1 + 360 >> 2];
$64($2_1, HEAP32[$0_1 + 364 >> 2]);
HEAP32[$0_1 + 368 >> 2] = HEAP32[$0_1 + 596 >> 2];
$1_1 = HEAP32[$0_1 + 592 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 588 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
$202($9_1, $3_1);
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
$203($0_1 + 80 | 0, $0_1 + 636 | 0);
if (!HEAPU8[$0_1 + 80 | 0]) {
break label$142
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
$204($0_1 + 864 | 0, $0_1 + 792 | 0);
label$148 : {
if (HEAP32[$0_1 + 864 >> 2] == 1114112) {
$1_1 = 0;
$10_1 = 0;
$4_1 = 4;
break label$148;
}
$28_1 = $0_1 + 360 | 0;
$24_1 = $0_1 + 792 | 0;
$205($28_1, $24_1);
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
$204($0_1 + 768 | 0, $0_1 + 360 | 0);
if (HEAP32[$0_1 + 768 >> 2] != 1114112) {
if (HEAP32[$0_1 + 752 >> 2] == ($1_1 | 0)) {
$205($0_1 + 320 | 0, $0_1 + 360 | 0);
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
$206($0_1 + 360 | 0, $0_1 + 224 | 0, $17_1, $52_1, $0_1 + 656 | 0, 1051900, $0_1 + 624 | 0);
$1_1 = HEAPU8[$0_1 + 360 | 0] != 9;
if (!$1_1) {
$104($0_1 + 656 | 0);
continue;
}
break;
};
$4_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
$104($0_1 + 656 | 0);
$79($0_1 + 624 | 0);
$1_1 = -2147483648;
break label$141;
}
$4_1 = HEAP32[$0_1 + 628 >> 2];
$3_1 = HEAP32[$0_1 + 632 >> 2];
HEAP8[$0_1 + 752 | 0] = 3;
$207($4_1, $3_1);
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
$208($0_1 + 792 | 0, $0_1 + 320 | 0);
$2_1 = 4;
$4_1 = 0;
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$209($0_1 + 360 | 0, 4);
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
$208($0_1 + 360 | 0, $0_1 + 656 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 776 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 768 >> 2]) {
$133($0_1 + 768 | 0, 1)
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
$79($0_1 + 624 | 0);
}
$46(HEAP32[$0_1 + 612 >> 2], HEAP32[$0_1 + 616 >> 2]);
if (($1_1 | 0) != -2147483648) {
break label$132
}
break label$128;
}
$1_1 = HEAP32[$29_1 + 4 >> 2];
$140($0_1 + 752 | 0, $1_1, $1_1 + HEAP32[$29_1 + 8 >> 2] | 0);
$17_1 = HEAP32[$0_1 + 760 >> 2];
if ($37_1 >>> 0 <= 1 | $17_1 >>> 0 > 7) {
break label$134
}
$2_1 = 4;
$1_1 = 0;
$10_1 = HEAP32[$0_1 + 756 >> 2];
$4_1 = 0;
break label$133;
}
$1_1 = $7_1;
continue label$130;
}
HEAP32[$0_1 + 864 >> 2] = 0;
HEAP32[$0_1 + 868 >> 2] = 4;
HEAP32[$0_1 + 872 >> 2] = 0;
$1_1 = $17_1 - $37_1 | 0;
$1_1 = $201($1_1 >>> 0 > $17_1 >>> 0 ? 0 : $1_1, $17_1 + $37_1 | 0) & 16777215;
HEAP16[$0_1 + 656 >> 1] = $1_1;
HEAP8[$0_1 + 658 | 0] = $1_1 >>> 16;
$23_1 = $17_1 + 1 | 0;
$28_1 = HEAPU8[$29_1 + 24 | 0];
$10_1 = HEAP32[$0_1 + 756 >> 2];
label$161 : {
while (1) {
$203($0_1 + 88 | 0, $0_1 + 656 | 0);
if (!HEAPU8[$0_1 + 88 | 0]) {
break label$161
}
$24_1 = HEAPU8[$0_1 + 89 | 0];
$1_1 = $0_1 + 792 | 0;
$210($1_1, $23_1);
$130($1_1, $23_1);
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
$206($0_1 + 792 | 0, $0_1 + 224 | 0, $28_1, $24_1, $0_1 + 360 | 0, 1051844, $0_1 + 864 | 0);
$1_1 = HEAPU8[$0_1 + 792 | 0] != 9;
if (!$1_1) {
$105($0_1 + 360 | 0);
continue;
}
break;
};
$4_1 = HEAP32[$0_1 + 796 >> 2];
$2_1 = HEAP32[$0_1 + 792 >> 2];
$105($0_1 + 360 | 0);
$79($0_1 + 864 | 0);
$1_1 = -2147483648;
break label$133;
}
$4_1 = HEAP32[$0_1 + 868 >> 2];
$3_1 = HEAP32[$0_1 + 872 >> 2];
HEAP8[$0_1 + 612 | 0] = 2;
HEAP32[$0_1 + 624 >> 2] = $0_1 + 879;
$207($4_1, $3_1);
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
$211($0_1 + 792 | 0, $0_1 + 320 | 0);
$2_1 = 4;
$4_1 = 0;
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$209($0_1 + 360 | 0, 4);
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
$211($0_1 + 360 | 0, $0_1 + 656 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 776 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 768 >> 2]) {
$133($0_1 + 768 | 0, 1)
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
$79($0_1 + 864 | 0);
}
$46(HEAP32[$0_1 + 752 >> 2], $10_1);
if (($1_1 | 0) == -2147483648) {
break label$128
}
}
$29_1 = $29_1 + 28 | 0;
HEAP32[$0_1 + 600 >> 2] = $1_1;
HEAP32[$0_1 + 604 >> 2] = $2_1;
HEAP32[$0_1 + 608 >> 2] = $4_1;
$132($0_1 + 588 | 0, $0_1 + 600 | 0);
continue;
};
};
}
$85($0_1 + 544 | 0);
$85($0_1 + 528 | 0);
continue label$113;
}
$1_1 = $4_1;
$13_1 = $1_1 >>> 8 | 0;
$32_1 = ($1_1 & 255) << 24 | $2_1 >>> 8;
$82($0_1 + 588 | 0);
}
$85($0_1 + 544 | 0);
$85($0_1 + 528 | 0);
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
HEAP32[$12_1 >> 2] = -2147483647;
$1_1 = $12_1;
$6_1 = $2_1 & 255;
$2_1 = $32_1;
$4_1 = $13_1 << 8 | $2_1 >>> 24;
HEAP32[$1_1 + 4 >> 2] = $6_1 | $2_1 << 8;
HEAP32[$1_1 + 8 >> 2] = $4_1;
break label$92;
}
$1_1 = $0_1 + 360 | 0;
$193($1_1, $0_1 + 280 | 0);
$24($0_1 + 792 | 0, $0_1 + 308 | 0, $0_1 + 224 | 0, $1_1);
label$173 : {
if (HEAPU8[$0_1 + 792 | 0] == 9) {
break label$173
}
$2_1 = HEAP32[$0_1 + 796 >> 2];
$1_1 = HEAP32[$0_1 + 792 >> 2];
if (($1_1 & 255) == 9) {
break label$173
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$92;
}
$194($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
HEAP32[$12_1 + 12 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$12_1 + 4 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$12_1 + 8 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
break label$92;
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
label$175 : {
label$176 : {
while (1) {
label$178 : {
label$179 : {
if ($2_1) {
$212($0_1 + 704 | 0, $0_1 + 360 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $0_1 + 308 | 0, $0_1 + 224 | 0);
$18_1 = HEAP32[$0_1 + 708 >> 2];
$16_1 = HEAP32[$0_1 + 712 >> 2];
$6_1 = HEAP32[$0_1 + 704 >> 2];
if (($6_1 | 0) != -2147483648) {
break label$179
}
break label$176;
}
$212($0_1 + 704 | 0, $0_1 + 360 | 0, HEAP32[$0_1 + 296 >> 2], HEAP32[$0_1 + 300 >> 2], $0_1 + 308 | 0, $0_1 + 224 | 0);
$18_1 = HEAP32[$0_1 + 708 >> 2];
$16_1 = HEAP32[$0_1 + 712 >> 2];
$3_1 = HEAP32[$0_1 + 704 >> 2];
if (($3_1 | 0) == -2147483648) {
break label$176
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
$73($3_1, $8_1);
if (($2_1 | 0) == -2147483648) {
break label$175
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
$194($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
if (HEAP32[$0_1 + 360 >> 2] == -2147483648) {
break label$178
}
HEAP32[$12_1 + 12 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$12_1 + 4 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$12_1 + 8 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
$106($0_1 + 320 | 0);
break label$92;
}
$8_1 = HEAP32[$0_1 + 368 >> 2];
if (($8_1 | 0) == HEAP32[$0_1 + 360 >> 2]) {
$136($0_1 + 360 | 0)
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
label$184 : {
label$185 : {
if (!(HEAP32[$0_1 + 272 >> 2] | (HEAP32[$0_1 + 248 >> 2] | HEAP32[$0_1 + 260 >> 2]))) {
$19_1 = 4;
$27_1 = 0;
$9_1 = 0;
$30_1 = 0;
break label$185;
}
$195($0_1 - -64 | 0, $27_1);
$14_1 = HEAP32[$0_1 + 68 >> 2];
$10_1 = HEAP32[$0_1 + 64 >> 2];
$210($0_1 + 360 | 0, $21_1);
$13_1 = HEAP32[$0_1 + 364 >> 2];
label$187 : {
if (!$21_1) {
$21_1 = HEAP32[$0_1 + 368 >> 2];
break label$187;
}
if (!$21_1) {
break label$187
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
$213($0_1 + 56 | 0, $36_1, 1, 1);
$4_1 = $21_1 >>> 0 > $36_1 >>> 0 ? $36_1 : $21_1;
$8_1 = HEAP32[$0_1 + 324 >> 2];
$9_1 = HEAP32[$0_1 + 328 >> 2];
$6_1 = $8_1 + Math_imul($9_1, 12) | 0;
$1_1 = 0;
$34_1 = HEAP32[$0_1 + 60 >> 2];
$17_1 = HEAP32[$0_1 + 56 >> 2];
$7_1 = $8_1;
label$192 : {
while (1) {
label$194 : {
if (!(($1_1 | 0) != ($3_1 | 0) ? $1_1 : 0)) {
if (($6_1 | 0) != ($7_1 | 0)) {
$1_1 = HEAP32[$7_1 + 4 >> 2];
$3_1 = $1_1 + Math_imul(HEAP32[$7_1 + 8 >> 2], 12) | 0;
$7_1 = $7_1 + 12 | 0;
continue;
}
label$197 : {
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
break label$197
}
}
$19_1 = 4;
$30_1 = 0;
if (!$9_1) {
break label$197
}
$27_1 = 0;
$9_1 = 0;
break label$192;
}
$2_1 = HEAP32[265718];
$1_1 = $0_1 + 704 | 0;
$4_1 = HEAP32[265719];
$210($1_1, $4_1);
$130($1_1, $4_1);
$11_1 = HEAP32[$0_1 + 712 >> 2];
$22_1 = HEAP32[$0_1 + 708 >> 2];
if ($4_1) {
$1_1 = $2_1 + 8 | 0;
while (1) {
$2_1 = 0;
label$203 : {
if (!$10_1) {
break label$203
}
$3_1 = HEAP32[$1_1 - 4 >> 2];
$6_1 = HEAP32[$1_1 >> 2];
if ($128($10_1, $14_1, $3_1, $6_1)) {
break label$203
}
$175($0_1 + 792 | 0, $10_1, $14_1);
$175($0_1 + 360 | 0, $3_1, $6_1);
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
$21_1 = HEAP32[265721];
$19_1 = HEAP32[265725];
$10_1 = HEAP32[265724];
$14_1 = $30_1 & 255;
$1_1 = $13_1;
$4_1 = 0;
label$206 : while (1) {
if (($1_1 | 0) == ($24_1 | 0)) {
break label$194
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
label$208 : {
label$209 : {
if (($3_1 | 0) != ($20_1 | 0)) {
$6_1 = $3_1 + 16 | 0;
while (1) {
$1_1 = $214($3_1);
if (!$1_1) {
break label$209
}
if ($8_1 >>> 0 > HEAPU32[$1_1 >> 2]) {
continue
}
break;
};
if (!HEAP32[$3_1 >> 2]) {
break label$208
}
break label$184;
}
$6_1 = $215($10_1, $19_1, $8_1);
$3_1 = 255;
$1_1 = HEAPU8[$8_1 + $21_1 | 0];
if ($1_1 >>> 0 < $11_1 >>> 0) {
$3_1 = HEAPU8[$1_1 + $22_1 | 0]
}
$38_1 = $6_1 ? $38_1 : Math_fround($38_1 * Math_fround(.699999988079071));
if (HEAP32[$0_1 + 360 >> 2] == ($9_1 | 0)) {
$136($0_1 + 360 | 0);
$27_1 = HEAP32[$0_1 + 364 >> 2];
}
$1_1 = Math_imul($9_1, 12) + $27_1 | 0;
HEAP8[$1_1 + 8 | 0] = $3_1;
HEAPF32[$1_1 + 4 >> 2] = $38_1;
HEAP32[$1_1 >> 2] = $8_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$0_1 + 368 >> 2] = $9_1;
$1_1 = $2_1;
continue label$206;
}
$1_1 = 0;
if (HEAP32[$3_1 >> 2]) {
break label$184
}
}
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = 1;
$1_1 = $214($3_1);
label$214 : {
if (!(($8_1 | 0) == HEAP32[$1_1 >> 2] ? $1_1 : 0)) {
if (HEAP32[$3_1 >> 2]) {
break label$184
}
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = 1;
$62_1 = Math_fround(0.0);
break label$214;
}
$62_1 = HEAPF32[$1_1 + 4 >> 2];
}
$38_1 = Math_fround($38_1 + $62_1);
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
$216($19_1, $9_1, 1, 1050724);
$27_1 = HEAP32[$0_1 + 360 >> 2];
$59($28_1, $7_1, 4, 16);
$27($23_1, $22_1);
$30_1 = $30_1 & 255;
}
$27($17_1, $34_1);
$27($26_1, $13_1);
}
if (($39_1 | 0) != -2147483648) {
HEAP8[$0_1 + 792 | 0] = ($60_1 | 0) == 2;
HEAP32[$0_1 + 364 >> 2] = $15_1;
HEAP32[$0_1 + 360 >> 2] = $25_1;
HEAP32[$0_1 + 368 >> 2] = $0_1 + 792;
$216($19_1, $9_1, $0_1 + 360 | 0, 1050700);
$70($39_1, $25_1);
}
$1_1 = HEAPU8[$33_1 + 60 | 0];
$10_1 = HEAP32[265728];
$213($0_1 + 40 | 0, $10_1, 4, 8);
$14_1 = HEAP32[$0_1 + 44 >> 2];
$13_1 = HEAP32[$0_1 + 40 >> 2];
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$11_1 = Math_imul($9_1, 12) + $19_1 | 0;
$7_1 = HEAP32[265727];
$4_1 = $1_1 & 1;
$6_1 = 4;
$8_1 = 0;
$2_1 = $19_1;
while (1) {
$9_1 = HEAP32[$0_1 + 364 >> 2];
label$219 : {
while (1) {
$1_1 = $2_1;
if (($1_1 | 0) == ($11_1 | 0)) {
break label$219
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
$217($3_1 + 4 | 0)
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
$218($0_1 + 360 | 0);
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
$191($0_1 + 612 | 0, $36_1, 0);
$10_1 = HEAP32[$0_1 + 604 >> 2];
$28_1 = HEAP32[$0_1 + 608 >> 2];
$6_1 = $28_1 << 4;
$26_1 = $10_1 + $6_1 | 0;
$42_1 = HEAP32[$0_1 + 616 >> 2];
$17_1 = HEAP32[$0_1 + 620 >> 2];
while (1) {
label$227 : {
if (($1_1 | 0) != ($6_1 | 0)) {
$2_1 = HEAP32[HEAP32[$1_1 + $10_1 >> 2] >> 2];
if ($2_1 >>> 0 >= $17_1 >>> 0) {
break label$227
}
HEAP8[$2_1 + $42_1 | 0] = 1;
break label$227;
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
label$229 : {
while (1) {
label$231 : {
if (!$14_1) {
break label$231
}
label$232 : {
if (!$1_1) {
if (($10_1 | 0) != ($26_1 | 0)) {
break label$232
}
break label$231;
}
if ($26_1 - $10_1 >>> 4 >>> 0 <= $1_1 >>> 0) {
break label$231
}
$10_1 = ($1_1 << 4) + $10_1 | 0;
}
$22_1 = HEAP32[$10_1 >> 2];
$15_1 = HEAP32[$22_1 >> 2];
label$234 : {
label$235 : {
$35_1 = HEAP32[$0_1 + 236 >> 2];
$1_1 = HEAP32[$35_1 + 100 >> 2];
if (!$1_1) {
break label$235
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
break label$235
}
$2_1 = HEAP32[($3_1 + ($1_1 << 2) | 0) - 4 >> 2];
break label$234;
}
$1_1 = 0;
$2_1 = 0;
}
$8_1 = HEAP32[$10_1 + 12 >> 2];
$4_1 = HEAP32[$10_1 + 8 >> 2];
$6_1 = HEAP32[$35_1 + 140 >> 2];
$1_1 = $6_1 + $1_1 | 0;
$32($0_1 + 32 | 0, $0_1 + 224 | 0, $1_1 >>> 0 < $6_1 >>> 0 ? -1 : $1_1);
label$238 : {
$25_1 = HEAP32[$0_1 + 32 >> 2];
if (!$25_1) {
$2_1 = -2147483648;
break label$238;
}
$16_1 = HEAP32[$0_1 + 36 >> 2];
$9_1 = $15_1 - $2_1 | 0;
$2_1 = $178($35_1, $15_1);
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
$219($0_1 + 656 | 0, $0_1 + 768 | 0);
label$242 : {
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
$219($0_1 + 792 | 0, $0_1 + 560 | 0);
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
break label$242;
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
$174($0_1 + 16 | 0, $0_1 + 560 | 0);
continue;
}
break;
};
$1_1 = $0_1 + 560 | 0;
$173($0_1 + 792 | 0, $1_1);
$173($23_1, $1_1);
$173($21_1, $1_1);
$173($20_1, $1_1);
$173($24_1, $1_1);
label$249 : {
label$250 : {
label$251 : {
if (HEAPU8[$0_1 + 560 | 0] != 9) {
$18_1 = HEAP32[$0_1 + 560 >> 2];
$16_1 = HEAP32[$0_1 + 564 >> 2];
$89($0_1 + 792 | 0);
break label$251;
}
$18_1 = HEAP32[$0_1 + 796 >> 2];
$16_1 = HEAP32[$0_1 + 800 >> 2];
$2_1 = HEAP32[$0_1 + 792 >> 2];
wasm2js_memory_copy($0_1 + 656 | 0, $23_1, 48);
if (($2_1 | 0) != -2147483648) {
break label$250
}
}
$90($0_1 + 640 | 0);
break label$249;
}
$6_1 = $0_1 + 656 | 0;
wasm2js_memory_copy($0_1 + 704 | 0, $6_1, 48);
$179($0_1 + 752 | 0, $35_1, $15_1);
$9_1 = $215(HEAP32[$35_1 + 40 >> 2], HEAP32[$35_1 + 44 >> 2], HEAP32[$22_1 >> 2]);
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
$179($0_1 + 792 | 0, $35_1, $7_1);
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
break label$249
}
$9_1 = $9_1 ^ 1;
$7_1 = $15_1;
break label$238;
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $18_1;
HEAP32[$12_1 + 8 >> 2] = $16_1;
break label$229;
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
$192($0_1 + 360 | 0, $0_1 + 224 | 0, $59_1, $58_1, $42_1, $17_1);
$6_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 360 >> 2];
if (($1_1 | 0) == -2147483648) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $6_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$229;
}
HEAP32[$0_1 + 644 >> 2] = $6_1;
HEAP32[$0_1 + 648 >> 2] = $2_1;
HEAP32[$0_1 + 640 >> 2] = $1_1;
$194($0_1 + 360 | 0, HEAP32[$0_1 + 228 >> 2], HEAP32[$0_1 + 232 >> 2]);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
HEAP32[$12_1 + 12 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$12_1 + 4 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$12_1 + 8 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
$86($0_1 + 640 | 0);
break label$229;
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
$220($0_1 + 560 | 0, $0_1 + 792 | 0);
$11_1 = 0;
$20_1 = 4;
$23_1 = 0;
if (HEAP32[$0_1 + 560 >> 2] != -2147483648) {
$7_1 = $0_1 + 360 | 0;
$2_1 = $0_1 + 792 | 0;
$221($7_1, $2_1);
$1_1 = HEAP32[$0_1 + 360 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$222($7_1, $1_1 >>> 0 > 4 ? $1_1 : 4);
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
$220($0_1 + 656 | 0, $0_1 + 360 | 0);
if (HEAP32[$0_1 + 656 >> 2] != -2147483648) {
$3_1 = HEAP32[$0_1 + 776 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 768 >> 2]) {
$221($0_1 + 704 | 0, $0_1 + 360 | 0);
$1_1 = HEAP32[$0_1 + 704 >> 2] + 1 | 0;
$223($0_1 + 768 | 0, $1_1 ? $1_1 : -1);
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
label$263 : while (1) {
$1_1 = $224($0_1 + 792 | 0);
if ($1_1) {
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$8_1 = HEAP32[$1_1 + 44 >> 2];
$25_1 = $8_1 + Math_imul(HEAP32[$1_1 + 48 >> 2], 40) | 0;
$7_1 = 1;
while (1) {
label$266 : {
label$267 : {
if (!($7_1 & 1)) {
$10_1 = $1_1;
break label$267;
}
$7_1 = 1;
$10_1 = 0;
if (!$1_1) {
break label$267
}
$6_1 = $8_1;
$8_1 = $1_1;
break label$266;
}
if (($8_1 | 0) == ($25_1 | 0)) {
continue label$263
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
$1_1 = $225($0_1 + 360 | 0);
label$269 : {
if (!$1_1) {
$1_1 = 4;
break label$269;
}
$1_1 = HEAPU8[$1_1 + 32 | 0];
$3_1 = HEAP32[$0_1 + 360 >> 2];
$2_1 = HEAP32[$0_1 + 364 >> 2];
if (($3_1 | 0) == ($2_1 | 0)) {
break label$269
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
$226($0_1 + 656 | 0, $0_1 + 768 | 0);
label$272 : {
if (HEAP32[$0_1 + 656 >> 2] != -2147483648) {
$222($0_1 + 360 | 0, 4);
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
$226($0_1 + 360 | 0, $0_1 + 704 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$4_1 = HEAP32[$0_1 + 568 >> 2];
if (($4_1 | 0) == HEAP32[$0_1 + 560 >> 2]) {
$223($0_1 + 560 | 0, 1)
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
break label$272
}
$21_1 = HEAP32[$0_1 + 868 >> 2];
$2_1 = $21_1 + 12 | 0;
$4_1 = 1;
while (1) {
if (($4_1 | 0) == ($17_1 | 0)) {
break label$272
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
label$279 : while (1) {
$3_1 = $4_1 + 1 | 0;
$2_1 = $15_1 + Math_imul($4_1, 12) | 0;
$22_1 = $21_1 + Math_imul($14_1, 12) | 0;
$18_1 = $22_1 - 4 | 0;
$13_1 = $22_1 - 8 | 0;
while (1) {
if ($3_1 >>> 0 >= $17_1 >>> 0) {
HEAP32[$0_1 + 872 >> 2] = $14_1;
break label$272;
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
continue label$279;
}
};
};
}
HEAP32[$0_1 + 872 >> 2] = 0;
HEAP32[$0_1 + 864 >> 2] = 0;
HEAP32[$0_1 + 868 >> 2] = 4;
}
label$284 : {
if (($1_1 & 255) != 4) {
$110($0_1 + 360 | 0, HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2]);
HEAP32[$26_1 + 8 >> 2] = HEAP32[$0_1 + 872 >> 2];
$2_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$26_1 >> 2] = HEAP32[$0_1 + 864 >> 2];
HEAP32[$26_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 + 852 >> 2] == ($9_1 | 0)) {
$200($0_1 + 852 | 0);
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
break label$284;
}
$71($0_1 + 864 | 0);
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
label$287 : {
label$288 : {
while (1) {
if ($2_1) {
$6_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 368 >> 2] = $6_1;
HEAP32[$0_1 + 372 >> 2] = $6_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
if (!$156($3_1)) {
continue
}
break label$288;
}
break;
};
HEAP32[$0_1 + 360 >> 2] = $18_1;
$16_1 = 0;
HEAP32[$0_1 + 368 >> 2] = 0;
if (!HEAP32[$0_1 + 376 >> 2]) {
break label$287
}
if (!$156($8_1)) {
break label$287
}
}
$16_1 = 1;
}
$1_1 = HEAP32[265715];
HEAP32[$0_1 + 564 >> 2] = $1_1 + Math_imul(HEAP32[265716], 24);
HEAP32[$0_1 + 560 >> 2] = $1_1;
$227($0_1 + 792 | 0, $0_1 + 560 | 0);
$6_1 = 0;
$14_1 = 4;
$29_1 = 0;
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$6_1 = HEAP32[$0_1 + 560 >> 2];
$2_1 = HEAP32[$0_1 + 564 >> 2];
$222($0_1 + 360 | 0, 4);
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
$227($0_1 + 360 | 0, $0_1 + 656 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$6_1 = HEAP32[$0_1 + 712 >> 2];
if (($6_1 | 0) == HEAP32[$0_1 + 704 >> 2]) {
$223($0_1 + 704 | 0, 1)
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
$114($0_1 + 792 | 0, $0_1 + 360 | 0);
label$298 : {
if (HEAP32[$0_1 + 792 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 804 >> 2];
HEAP32[$0_1 + 712 >> 2] = HEAP32[$0_1 + 800 >> 2];
HEAP32[$0_1 + 716 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$0_1 + 704 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$0_1 + 708 >> 2] = $1_1;
break label$298;
}
$66(-2147483648, HEAP32[$0_1 + 796 >> 2]);
label$300 : {
$1_1 = HEAP32[$0_1 + 392 >> 2];
if (!$1_1) {
break label$300
}
label$301 : {
if (HEAP32[$0_1 + 396 >> 2] == ($1_1 | 0)) {
$1_1 = 0;
break label$301;
}
HEAP32[$0_1 + 392 >> 2] = $1_1 + 52;
}
$15($0_1 + 792 | 0, $1_1);
$2_1 = HEAP32[$0_1 + 792 >> 2];
if (($2_1 | 0) == -2147483648) {
break label$300
}
$1_1 = HEAP32[$0_1 + 800 >> 2];
$15_1 = HEAP32[$0_1 + 796 >> 2];
$65($0_1 + 360 | 0);
HEAP32[$0_1 + 368 >> 2] = $2_1;
HEAP32[$0_1 + 364 >> 2] = $15_1;
HEAP32[$0_1 + 360 >> 2] = $15_1;
HEAP32[$0_1 + 372 >> 2] = $15_1 + ($1_1 << 4);
continue;
}
$114($0_1 + 704 | 0, $10_1);
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
$65($0_1 + 360 | 0);
$65($10_1);
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
label$306 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
label$308 : {
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
break label$308;
}
$2_1 = $4_1 - $3_1 | 0;
}
$9_1 = $3_1 >>> 0 < $4_1 >>> 0 ? $3_1 : $4_1;
while (1) {
$7_1 = $2_1 << 1;
$1_1 = $7_1 | 1;
if ($9_1 >>> 0 <= $1_1 >>> 0) {
continue label$306
}
$7_1 = $7_1 + 2 | 0;
if ($7_1 >>> 0 < $9_1 >>> 0) {
$1_1 = $125(Math_imul($1_1, 20) + $8_1 | 0, Math_imul($7_1, 20) + $8_1 | 0) + $1_1 | 0
}
$7_1 = Math_imul($2_1, 20) + $8_1 | 0;
$2_1 = Math_imul($1_1, 20) + $8_1 | 0;
if (!$125($7_1, $2_1)) {
continue label$306
}
$118($7_1, $2_1, 20);
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
label$313 : {
if ($3_1) {
$1_1 = 1;
$2_1 = $13_1;
while (1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$1_1 = $3_1;
break label$313;
}
$8_1 = $2_1 + 20 | 0;
if (HEAPU8[$2_1 | 0] != HEAPU8[$8_1 | 0]) {
break label$313
}
if (!$41(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], HEAP32[$2_1 + 28 >> 2], HEAP32[$2_1 + 32 >> 2])) {
break label$313
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
$94($0_1 + 560 | 0);
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
$93($0_1 + 600 | 0);
$73($27_1, $19_1);
$106($0_1 + 320 | 0);
$103($0_1 + 308 | 0);
break label$80;
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
$110($1_1, HEAP32[$10_1 >> 2], HEAP32[$2_1 >> 2]);
$15_1 = HEAPU8[$13_1 | 0];
HEAP8[$0_1 + 372 | 0] = $15_1;
$1_1 = $197(HEAP32[$0_1 + 312 >> 2], HEAP32[$0_1 + 316 >> 2], $1_1);
$27(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
if (!$1_1) {
continue
}
$110($18_1, HEAP32[$10_1 >> 2], HEAP32[$2_1 >> 2]);
HEAP8[$0_1 + 792 | 0] = $15_1;
$2_1 = 0;
label$318 : {
if (!$9_1) {
break label$318
}
$1_1 = $9_1;
while (1) {
if ($1_1 >>> 0 <= 1) {
$1_1 = $150($0_1 + 792 | 0, Math_imul($2_1, 20) + $7_1 | 0) & 255;
if (!$1_1) {
break label$318
}
$2_1 = (($1_1 | 0) == 255) + $2_1 | 0;
} else {
$10_1 = $2_1;
$13_1 = $1_1 >>> 1 | 0;
$2_1 = $13_1 + $2_1 | 0;
$2_1 = ($150($0_1 + 792 | 0, Math_imul($2_1, 20) + $7_1 | 0) & 255) == 1 ? $10_1 : $2_1;
$1_1 = $1_1 - $13_1 | 0;
continue;
}
break;
};
}
$10_1 = Math_imul($2_1, 20);
label$322 : {
$13_1 = $2_1 >>> 0 >= $9_1 >>> 0;
if ($13_1) {
break label$322
}
$1_1 = $7_1 + $10_1 | 0;
if (($15_1 | 0) != HEAPU8[$1_1 | 0]) {
break label$322
}
$15_1 = HEAP32[$1_1 + 8 >> 2];
$25_1 = HEAP32[$1_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 800 >> 2];
if ($228($15_1, $25_1, $1_1, HEAP32[$0_1 + 804 >> 2])) {
break label$322
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
break label$184
}
if (HEAP32[$0_1 + 704 >> 2] == ($9_1 | 0)) {
$31($0_1 + 704 | 0);
$7_1 = HEAP32[$0_1 + 708 >> 2];
}
$10_1 = $7_1 + $10_1 | 0;
label$324 : {
if ($13_1) {
break label$324
}
$1_1 = Math_imul($9_1 - $2_1 | 0, 20);
if (!$1_1) {
break label$324
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
$88($0_1 + 624 | 0);
$27(HEAP32[$0_1 + 612 >> 2], $42_1);
$93($0_1 + 600 | 0);
$73($27_1, $19_1);
$106($0_1 + 320 | 0);
$103($0_1 + 308 | 0);
break label$80;
}
$1_1 = $1_1 + 16 | 0;
continue;
};
}
abort();
}
$106($0_1 + 360 | 0);
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $18_1;
HEAP32[$12_1 + 8 >> 2] = $16_1;
break label$92;
}
$1_1 = $8_1;
continue;
};
};
}
$103($0_1 + 308 | 0);
if (($39_1 | 0) == -2147483648) {
break label$80
}
$70($39_1, $25_1);
}
$27($46_1, $31_1);
break label$24;
}
label$325 : {
label$326 : {
label$327 : {
if (!HEAPU8[$27_1 + 24 | 0]) {
$2_1 = Math_imul($20_1, 20);
$1_1 = $6_1;
while (1) {
if (!$2_1) {
break label$327
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
break label$326;
}
$49($0_1 + 560 | 0, $11_1);
$2_1 = HEAP32[$0_1 + 568 >> 2];
label$330 : {
if (!$11_1) {
break label$330
}
$1_1 = $11_1 << 2;
if (!$1_1) {
break label$330
}
wasm2js_memory_copy(HEAP32[$0_1 + 564 >> 2] + ($2_1 << 2) | 0, $7_1, $1_1);
}
HEAP32[$0_1 + 568 >> 2] = $2_1 + $11_1;
break label$325;
}
$191($0_1 + 360 | 0, $24_1, 0);
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
label$333 : while (1) {
$1_1 = $8_1;
if (($1_1 | 0) == ($18_1 | 0)) {
break label$325
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
continue label$333
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
$187($0_1 + 168 | 0, $17_1, $23_1, $0_1 + 560 | 0);
$1_1 = -2147483647;
$8_1 = HEAP32[$0_1 + 172 >> 2];
$7_1 = HEAP32[$0_1 + 168 >> 2];
$6_1 = $3_1;
break label$23;
}
$1_1 = HEAP32[$0_1 + 288 >> 2];
$6_1 = HEAP32[$0_1 + 284 >> 2];
$2_1 = $6_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$77($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 280 >> 2], $6_1, 4, 12);
$77($57_1);
$1_1 = HEAP32[$0_1 + 248 >> 2];
$6_1 = HEAP32[$0_1 + 244 >> 2];
$2_1 = $6_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$80($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$59(HEAP32[$0_1 + 240 >> 2], $6_1, 4, 12);
$80($0_1 + 252 | 0);
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
$56($64_1, $45_1);
$46(HEAP32[$0_1 + 224 >> 2], HEAP32[$0_1 + 228 >> 2]);
global$0 = $0_1 + 880 | 0;
break label$19;
}
label$342 : {
if (($1_1 | 0) != -2147483645) {
$25_1 = $6_1 ^ 1;
$4_1 = ($1_1 | 0) == -2147483648;
label$344 : {
label$345 : {
switch ((($1_1 | 0) < 0 ? $1_1 ^ -2147483648 : 2) - 1 | 0) {
case 1:
$3_1 = HEAP32[$0_1 + 824 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 816 >> 2]) {
$200($28_1)
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
break label$344;
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
label$350 : {
$229($0_1 + 704 | 0, $0_1 + 360 | 0);
$3_1 = HEAPU8[$0_1 + 716 | 0];
if (($3_1 | 0) == 3) {
break label$350
}
$1_1 = HEAP32[$0_1 + 708 >> 2];
$2_1 = HEAP32[$0_1 + 704 >> 2];
label$351 : {
label$352 : {
switch ($3_1 - 1 | 0) {
case 1:
if ($1_1 >>> 0 <= $11_1 >>> 0) {
continue
}
break label$351;
case 0:
break label$352;
default:
break label$351;
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
$110($1_1, $3_1, $2_1);
HEAP8[$0_1 + 668 | 0] = 0;
$230($0_1 + 792 | 0, $1_1, $6_1 & 1, $14_1 & 1);
$14_1 = 0;
continue;
}
break;
};
$107(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
break label$344;
case 2:
break label$344;
case 0:
break label$345;
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
$229($0_1 + 704 | 0, $0_1 + 360 | 0);
$1_1 = HEAPU8[$0_1 + 716 | 0];
$107(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
if (($1_1 | 0) == 3) {
break label$344
}
$110($24_1, $7_1, $8_1);
HEAP32[$0_1 + 360 >> 2] = -2147483648;
$230($0_1 + 792 | 0, $0_1 + 360 | 0, $6_1 & 1, $14_1 & 1);
}
$30_1 = $4_1 & $25_1;
$14_1 = 0;
break label$342;
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
$6_1 = $55_1;
label$354 : {
label$355 : {
switch (HEAP32[$5_1 + 88 >> 2] - -2147483648 | 0) {
case 1:
$314($5_1 + 360 | 0, HEAP32[$5_1 + 92 >> 2], HEAP32[$5_1 + 96 >> 2]);
break label$354;
case 0:
$2_1 = HEAP32[$5_1 + 92 >> 2];
$1_1 = HEAP32[$5_1 + 96 >> 2];
$313($5_1 + 360 | 0, $1_1, HEAP32[$5_1 + 100 >> 2]);
$46($2_1, $1_1);
break label$354;
default:
break label$355;
};
}
wasm2js_memory_copy($5_1 + 244 | 0, $5_1 + 88 | 0, 88);
HEAP32[$5_1 + 380 >> 2] = 0;
HEAP32[$5_1 + 372 >> 2] = 0;
HEAP32[$5_1 + 376 >> 2] = 1;
$1_1 = $5_1 + 372 | 0;
$171($1_1);
$131($1_1, 123);
$11_1 = $239($1_1, 1051746, 4);
$171($11_1);
$131($11_1, 91);
$3_1 = HEAP32[$5_1 + 248 >> 2];
$8_1 = $3_1 + Math_imul(HEAP32[$5_1 + 252 >> 2], 108) | 0;
while (1) {
if (($3_1 | 0) != ($8_1 | 0)) {
$171($11_1);
$131($11_1, 123);
$1_1 = $239($11_1, 1048598, 3);
$241($1_1, HEAP32[$3_1 + 96 >> 2]);
$1_1 = $239($1_1, 1048701, 3);
$172($1_1, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$1_1 = $239($1_1, 1048704, 5);
$172($1_1, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
$1_1 = $239($1_1, 1048709, 7);
$172($1_1, HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2]);
$1_1 = $239($1_1, 1048716, 5);
$172($1_1, HEAP32[$3_1 + 40 >> 2], HEAP32[$3_1 + 44 >> 2]);
$1_1 = $239($1_1, 1048721, 4);
$172($1_1, HEAP32[$3_1 + 52 >> 2], HEAP32[$3_1 + 56 >> 2]);
$1_1 = $239($1_1, 1048601, 8);
$172($1_1, HEAP32[$3_1 + 64 >> 2], HEAP32[$3_1 + 68 >> 2]);
$1_1 = $239($1_1, 1048725, 9);
$237($1_1, HEAPU8[$3_1 + 104 | 0]);
$4_1 = $239($1_1, 1048734, 4);
$171($4_1);
$131($4_1, 91);
$2_1 = HEAP32[$3_1 + 80 >> 2] << 4;
$1_1 = HEAP32[$3_1 + 76 >> 2];
while (1) {
if ($2_1) {
$171($4_1);
$131($4_1, 123);
$7_1 = $239($4_1, 1048598, 3);
$241($7_1, HEAP32[$1_1 + 12 >> 2]);
$7_1 = $239($7_1, 1048601, 8);
$172($7_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$131($7_1, 125);
$2_1 = $2_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$131($4_1, 93);
$4_1 = $239($4_1, 1048738, 7);
$171($4_1);
$131($4_1, 91);
$2_1 = Math_imul(HEAP32[$3_1 + 92 >> 2], 28);
$1_1 = HEAP32[$3_1 + 88 >> 2];
while (1) {
if ($2_1) {
$171($4_1);
$131($4_1, 123);
$7_1 = $239($4_1, 1048609, 7);
$172($7_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$7_1 = $239($7_1, 1048616, 4);
$172($7_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$7_1 = $239($7_1, 1048620, 3);
$315($5_1 + 8 | 0, HEAPU8[$1_1 + 25 | 0]);
$172($7_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
$7_1 = $239($7_1, 1048623, 9);
$237($7_1, HEAPU8[$1_1 + 24 | 0]);
$131($7_1, 125);
$2_1 = $2_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$131($4_1, 93);
$131($4_1, 125);
$3_1 = $3_1 + 108 | 0;
continue;
}
break;
};
$131($11_1, 93);
$1_1 = $239($11_1, 1051750, 5);
$241($1_1, HEAP32[$5_1 + 316 >> 2]);
$1_1 = $239($1_1, 1051755, 7);
$241($1_1, HEAP32[$5_1 + 320 >> 2]);
$1_1 = $239($1_1, 1051762, 7);
$241($1_1, HEAP32[$5_1 + 324 >> 2]);
$1_1 = $239($1_1, 1051769, 7);
$170($1_1, HEAP32[$5_1 + 260 >> 2], HEAP32[$5_1 + 264 >> 2]);
$8_1 = $239($1_1, 1051776, 8);
$171($8_1);
$131($8_1, 91);
$11_1 = HEAP32[$5_1 + 276 >> 2];
$2_1 = Math_imul($11_1, 28);
$7_1 = HEAP32[$5_1 + 272 >> 2];
$1_1 = $7_1;
while (1) {
if ($2_1) {
$171($8_1);
$131($8_1, 123);
$3_1 = $239($8_1, 1048609, 7);
$172($3_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $239($3_1, 1048632, 5);
$170($3_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$3_1 = $239($3_1, 1048620, 3);
$315($5_1, HEAPU8[$1_1 + 24 | 0]);
$172($3_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
$131($3_1, 125);
$2_1 = $2_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$131($8_1, 93);
$13_1 = $239($8_1, 1048641, 6);
$171($13_1);
$131($13_1, 91);
$3_1 = HEAP32[$5_1 + 284 >> 2];
$4_1 = $3_1 + Math_imul(HEAP32[$5_1 + 288 >> 2], 24) | 0;
while (1) {
if (($3_1 | 0) != ($4_1 | 0)) {
$171($13_1);
$131($13_1, 123);
$1_1 = $239($13_1, 1048663, 5);
$172($1_1, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$9_1 = $239($1_1, 1048668, 6);
$171($9_1);
$131($9_1, 91);
$2_1 = HEAP32[$3_1 + 20 >> 2] << 4;
$1_1 = HEAP32[$3_1 + 16 >> 2];
while (1) {
if ($2_1) {
$171($9_1);
$131($9_1, 123);
$8_1 = $239($9_1, 1048577, 5);
$172($8_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$8_1 = $239($8_1, 1048582, 5);
$241($8_1, HEAP32[$1_1 + 12 >> 2]);
$131($8_1, 125);
$2_1 = $2_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$131($9_1, 93);
$131($9_1, 125);
$3_1 = $3_1 + 24 | 0;
continue;
}
break;
};
$131($13_1, 93);
$1_1 = $239($13_1, 1051784, 5);
$237($1_1, HEAPU8[$5_1 + 328 | 0]);
$1_1 = $239($1_1, 1051789, 9);
$237($1_1, HEAPU8[$5_1 + 329 | 0]);
$2_1 = $239($1_1, 1051798, 16);
$170($2_1, HEAP32[$5_1 + 296 >> 2], HEAP32[$5_1 + 300 >> 2]);
$131($2_1, 125);
HEAP32[$5_1 + 368 >> 2] = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$5_1 + 360 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$5_1 + 364 >> 2] = $1_1;
$3_1 = 0;
if (HEAP32[265766] != -2147483648) {
$94(1063064)
}
$2_1 = $5_1 + 304 | 0;
HEAP32[265768] = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[265766] = HEAP32[$2_1 >> 2];
HEAP32[265767] = $1_1;
$2_1 = $5_1 + 244 | 0;
$88($2_1);
$1_1 = $7_1;
while (1) {
$71($2_1 + 12 | 0);
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
$59(HEAP32[$5_1 + 268 >> 2], $7_1, 4, 28);
$86($5_1 + 280 | 0);
$71($5_1 + 292 | 0);
}
$27(HEAP32[$5_1 + 196 >> 2], HEAP32[$5_1 + 200 >> 2]);
$66($44_1, $6_1);
if ($56_1) {
$27(HEAP32[$5_1 + 184 >> 2], HEAP32[$5_1 + 188 >> 2])
}
$71($5_1 + 208 | 0);
$66(HEAP32[$5_1 + 76 >> 2], $54_1);
}
$27($63_1, $53_1);
$27(HEAP32[265711], HEAP32[265712]);
$2_1 = HEAP32[$5_1 + 368 >> 2];
HEAP32[265713] = $2_1;
$1_1 = HEAP32[$5_1 + 364 >> 2];
HEAP32[265711] = HEAP32[$5_1 + 360 >> 2];
HEAP32[265712] = $1_1;
global$0 = $5_1 + 384 | 0;
return $2_1 | 0;
}

function $350($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$351($3_1 + 8 | 0, $1_1, $2_1, 0);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $351($0_1, $1_1, $2_1, $3_1) {
label$1 : {
if (!$2_1) {
break label$1
}
$1_1 = $183($1_1, $2_1);
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

function $352($0_1, $1_1, $2_1, $3_1) {
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

function $353($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$300($2_1 + 4 | 0, $1_1, 0, 1, 1);
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

function $354($0_1, $1_1) {
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
switch (HEAPU8[$7_1 + 1058965 | 0] - 2 | 0) {
case 1:
$6_1 = HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $2_1 + $4_1 | 0 : 1058964) | 0];
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
$6_1 = HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $2_1 + $4_1 | 0 : 1058964) | 0];
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
if (HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $2_1 + $4_1 | 0 : 1058964) | 0] >= -64) {
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
if (HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $4_1 + $2_1 | 0 : 1058964) | 0] > -65) {
break label$1
}
$2_1 = $3_1 + 3 | 0;
if (HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $4_1 + $2_1 | 0 : 1058964) | 0] > -65) {
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
if (HEAP8[($2_1 >>> 0 < $5_1 >>> 0 ? $4_1 + $2_1 | 0 : 1058964) | 0] >= -64) {
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

function $355($0_1, $1_1, $2_1, $3_1) {
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

function $356($0_1, $1_1, $2_1) {
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

function $357($0_1, $1_1) {
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

function $358($0_1, $1_1, $2_1) {
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

function $359($0_1, $1_1, $2_1, $3_1) {
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

function $360($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$300($5_1 + 4 | 0, $1_1, $4_1, $2_1, $3_1);
if (HEAP32[$5_1 + 4 >> 2] == 1) {
abort()
}
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $5_1 + 16 | 0;
}

function $361($0_1, $1_1, $2_1) {
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

function $362($0_1, $1_1) {
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
var FUNCTION_TABLE = [null, $180, $162, $163, $163, $105, $332, $330, $331, $104, $340, $338, $339];
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
"answer_address": $343, 
"buffer": $344, 
"complete": $345, 
"feed": $346, 
"open": $347, 
"passage": $348, 
"search": $349, 
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
