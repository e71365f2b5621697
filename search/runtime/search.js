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
base64DecodeToExistingUint8Array(bufferView, 1048576, "/3ZhbHVlY291bnRpZG5hbWVlcnJvcmRvY2xhbmd1YWdld3JpdHRlbndvcmRob3dpc0ZvcmVpZ253b3Jkc2RvY3NmYWNldHNjb2x1bW5zZGlyZWN0b3J5ZmllbGR2YWx1ZXNuZWVkd2hhdCBpcyBhc2tlZCBpcyBubyB0ZXh0bm8gc2VhcmNoIGluZGV4IGlzIG9wZW51cmx0aXRsZXN1bW1hcnlsYWJlbGNpdHlpc0RlbW90ZWRhbHNvcmVhc29ucwAAAAAAgD+amRk/zczMPmEKZQppCm8vMgphYQphagphbAphbQphcwphdAphdi80CmVhCmVsCmVzCmV2CmlsCmlzCml2CmxvCm90LzQKdGEvMgp0ZS80CnRvLzIKYXNlLzIKYXRhLzUKZWphCmVsZQplbWUKZXNlCmV0ZQppbWUKaW90Cml0ZS80Cm90bwpvdmkKdXZhCmV2bWUKaW5qYQpvc3RhPm9zdAp1dmFhCnV2YW0KdXZhcwpvdml0ZS80CnV2YWxhCnV2YWxlCnV2YXNlCnV2YW5qYQp1dmFuamUvNQphbmluPmFuIGFuaW5vdD5hbgppaT5pagppaXRlPmlqCmlzdGU+aXN0CmlzdGE+aXN0CmlzdGV0bz5pc3QKaXN0YXRhPmlzdAppIHUgYSBlIGl0IHV0IGluIGV0IGF0IGVzIGVuIGovNCB1ci80CmEKZQppCm8KdQphbQphbwphcy80CmVnLzQKZW0KZW4KaWgKaW0KaW8Kb2cKb2oKb20KYWNlLzQKYWp1CmFsYQphbGUvNAphbGkKYWxvCmFtYQphbm8vNQphdGkKZWxhLzIKZWxlCmVsaQplbG8KZW1vCmVuYQplbmUKZW5pCmVubwplbnUKZXZhLzQKZXZlCmV0ZS81CmV2aQppamEKaWplCmlqaQppanUKaWxhCmlsZQppbGkKaWxvCmltYQppdGkKbmVtCm51bwpvdmEvMgpvdmUKb3ZpCnVqZQp1anUvNAp1bGUKYW5paC80CmFuamEKYW5qZQphbmp1CmVuaWgKZW5qYS81CmVuamUvNQplbmp1LzUKZW5vbQppamloCmlqaW0vNApudWxhCm51bGkKbnVsbwpzY3U+c3QKb3Zhbi81Cm92YW8vNAp1amVtCmV2aW1hCm92YWxhLzQKb3ZhbGkKb3ZhbG8Kb3ZhdGkKb3ZpbWEKYW5qaW1hCm92YW5qYS81Cm92YW5qZS81Cm92YW5qdS81Cmlqb20gaWphbWEgYW5pbj5hbiBhbmluYT5hbiBhbmludT5hbiBhbmlub20+YW4KYW5qZW0KZW5qZW0vNQplbmppbWEvNQpvdmFuamVtLzUKYS80CmUvNAppCnQvNQp1CnkKYW4vMgpjYS80CmRhLzIKZGUvMgpkaS8yCmR1LzIKZW4vMgppbC8yCmltLzQKaW4vMgppcC8yCmlyLzQKaXovNQpraS80CmxhLzUKbGUvNQpsaS80Cm1hLzIKbWUvMgpuYS81Cm5lCm5pLzUKbnUvNQpzYS8yCnNlLzQKc2kKc3UvMgp0YS80CnRlLzQKdGkKdWwKdW0vNAp1bi80CnVwLzIKdXIvMgp1ei81CnllCmRhbi8yCmRlbgpkaWsvMgpkaXIKZHVrLzIKZHVyCmxhci8yCmxlci8yCmx1ay80Cm1hay8yCm1lawptaXMvMgptdXMvMgpuZGEvNApuZGUKbmluCnNpbi8yCnN1bi8yCnRhbgp0aWsvMgp0aXIKdHVyCnlsYQp5bGUKYWNhay8yCmFyYWsKZGlnaS8yCmR1Z3UvMgplY2VrLzIKZXJlay8yCmltaXovMgppbml6LzUKaXlvci8yCmxlcmkvMgpsdWd1Cm5kYW4vNQpuZGVuCnRpZ2kvMgp0dWd1CnVtdXoKdXlvci8yCmFjYWdpLzIKZWNlZ2kvMgpsYXJpbmEKbGVyaW5pCiMgbm91bnMsIGFkamVjdGl2ZXMgKGtleTogw6sgPSBlKTogY2FzZSB4IG51bWJlciB4IGRlZmluaXRlbmVzcwppIHUgYSBlLzMgaXQgdXQgaW4gdW4gZXQgYXQgZXMgZW4gZXZlIGF2ZSBldmV0IGF2ZXQgb3ZlLzQgdmUvNSB2ZXQvNSBlc2ggYXNoIGlzaAppYSBpZSBpc2UgaW5lIGl0ZSBpdmUgaXZldCBpdSBpdW4gaXV0IApqYSBqZSBqZW4gamVzIGpldCBqZXZlIGplc2ggamVqZQplc2kgZXNpdCBlc2luIGVzZSBlc3ZlIGVzamEgZXNldCBlc2V2ZQojIC1zaMOrbSAvIC1zaG1lCnNobWU+c2htIHNobWk+c2htIHNobWl0PnNobSBzaG1qYT5zaG0gc2htZXM+c2htIHNobWVuPnNobSBzaG1ldD5zaG0gc2htZXZlPnNobSBzaGVtPnNobSBzaG1pbj5zaG0KIyB2ZXJicwpvaiBvbiBvamUgb2phIG9qbWUgb2puZSBvbmkgb25pbi80IG9udGUgb25pdCBvdmEgb2kgdWFtIHVhdCB1YW4gby80CnVhciB1YXJhIHVhcmkgdXIvNCB1cmEvNCB1cmkvNApvaGV0IG9oZW4gb2hlbSBvaGVzaCBvaGVqIG9oZW1pIG9oZW5pIG9oZXNoaW4gb2Z0ZSBvZnNoYSBvZnNoaW4KaGV0LzQgaGVuLzQgaGVtLzQgaGVqLzQgaGVzaGluLzQKaXRldD5pdGV0CnZvamU+dm8gdm9qYT52bwpmYWxzZXRydWUiOlx1MDBhIG51bWJlcmEgdGV4dGl0cyB3b3Jkc2EgbGlzdHRoZSBvcmRlciBvZiBpdHMgYmxvY2tzaXRzIGZpbGVzaXRzIGRvY3VtZW50c2l0cyBsYW5ndWFnZXNpdHMgZ3JvdXBzaXRzIGNhcmRzaXRzIHdlaWdodHNpdHMgcG9zaXRpb25zAAAAAAAAAAwAAAAEAAAAAQAAAAIAAAAC");
base64DecodeToExistingUint8Array(bufferView, 1050828, "AQAAAAMAAAAEAAAABAAAAGR6eGhzcmJzaHJjbnJzaADgCBAAAgAAAOIIEAACAAAA5AgQAAIAAADmCBAAAwAAAOkIEAACAAAAYmNzbWsAAAAXCRAAAgAAAHNxYWxuYWxzYWFlYWF0AAAkCRAAAgAAACYJEAADAAAAKQkQAAMAAAAsCRAAAwAAAC8JEAADAAAAdHIAAFwJEAACAAAAcm9tcm1jcm1mcm1scm1ucm1vcm13cm15aAkQAAMAAABrCRAAAwAAAG4JEAADAAAAcQkQAAMAAAB0CRAAAwAAAHcJEAADAAAAegkQAAMAAAB9CRAAAwAAAOwIEAAFAAAAFAkQAAMAAAAAAAAAHAkQAAEAAAAXCRAAAgAAAAEAAAA0CRAABQAAACQJEAACAAAAAgEAAGAJEAABAAAAXAkQAAIAAAADAgAAgAkQAAgAAABoCRAAAwAAAAUAAABiZWJnY3Njc2Jkc2Joc2JwbHJ1cnVlc2tzbHVrJAoQAAIAAAAmChAAAgAAACgKEAACAAAAKgoQAAMAAAAtChAAAwAAADAKEAADAAAAMwoQAAIAAAA1ChAAAgAAADcKEAADAAAAOgoQAAIAAAA8ChAAAgAAAD4KEAACAAAAZm9sZKAKEAAEAAAABQIAAHNsYXZpYwAAsAoQAAYAAAAFAAAAZW4AAMQKEAACAAAAyAoQAAEAAADEChAAAgAAAC5iaW50aGlzIGlzIG5vdCBhIHNlYXJjaCBpbmRleCBvZiB0aGlzIHNpdGV0aGUgc2VhcmNoIGluZGV4IGhhcyBmb3JtYXQgLCB3aGljaCBpcyBuZXdlciB0aGFuIHRoaXMgcGFnZTsgcmVsb2FkIHRoZSBwYWdlYSBwYXJ0IG9mIHRoZSBzZWFyY2ggaW5kZXggaXMgb2YgYW5vdGhlciBraW5kIHRoYW4gZXhwZWN0ZWRhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBpcyBjdXQgc2hvcnRhIHBhcnQgb2YgdGhlIHNlYXJjaCBpbmRleCBpcyBkYW1hZ2VkOiBwYXJ0ICBvZiB0aGUgc2VhcmNoIGluZGV4IGRvZXMgbm90IGhhdmUgaXRzIGNvbnRlbnR0aGUgc2VhcmNoIGluZGV4IGhhcyBubyBwYXJ0IGEgcGFydCBvZiB0aGUgc2VhcmNoIGluZGV4IGNvdWxkIG5vdCBiZSB1bnBhY2tlZC3igJDigJEAYAwQAAEAAABhDBAAAwAAAGQMEAADAAAAcGFnZWJsb2Nrc3RhcnRlbmRtYXJrc2hpdHN0b3RhbGNsYXVzZXNtYXRjaGVkbWlzc2luZ3JlcGxhY2VkaXNDdXRpc0JvdW5kZWR1bmtub3duQW5hbHlzZXJzZXhhY3Rjb21wbGV0aW9udHlwb3NpbWlsYXJPUgAABQAAACQAAAAEAAAABgAAAAcAAAAIAAAAAAAAAAEAAAAAAAAAAgAAAAEAAABYAgAAAQAAAPQBAAAJAAAAJAAAAAQAAAAKAAAACwAAAAwAAABhYnZnZHrMjHpqa2xqbW5uam9wcmN1ZmhjzIxkesyMc8yMc8yMdGp1amFhZW9ldGjPg2ZpZmxmZmlmZmzYp9mI2YfZitmDMDEyMzQ1Njc4OWVvbmtjbHJ2YWVpb3VuYWppamVqZW5rY2xydm1zdHJsYQBhAGEAYQBhAGEA5gBjAGUAZQBlAGUAaQBpAGkAaQDwAG4AbwBvAG8AbwBvANcA+AB1AHUAdQB1AHkA/gDfAGEAYQBhAGEAYQBhAOYAYwBlAGUAZQBlAGkAaQBpAGkA8ABuAG8AbwBvAG8AbwD3APgAdQB1AHUAdQB5AP4AeQBhAGEAYQBhAGEAYQBjAGMAYwBjAGMAYwBjgGOAZABkABEBEQFlAGUAZQBlAGUAZQBlAGUAZQBlAGcAZwBnAGcAZwBnAGcAZwBoAGgAJwEnAWkAaQBpAGkAaQBpAGkAaQBpADEBMwEzAWoAagBrAGsAOAFsAGwAbABsAGwAbABAAUABQgFCAW4AbgBuAG4AbgBuAEkBSwFLAW8AbwBvAG8AbwBvAFMBUwFyAHIAcgByAHIAcgBzAHMAcwBzAHMAcwBzgHOAdAB0AHQAdABnAWcBdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdwB3AHkAeQB5AHoAegB6AHoAeoB6gH8BgAFTAoMBgwGFAYUBVAKIAYgBVgJXAowBjAGNAd0BWQJbApIBkgFgAmMClQFpAmgCmQGZAZoBmwFvAnICngF1Am8AbwCjAaMBpQGlAYACqAGoAYMCqgGrAa0BrQGIAnUAdQCKAosCtAG0AbYBtgGSArkBuQG6AbsBvQG9Ab4BvwHAAcEBwgHDAcYBxgHGAckByQHJAcwBzAHMAWEAYQBpAGkAbwBvAHUAdQB1AHUAdQB1AHUAdQB1AHUA3QFhAGEAYQBhAOYA5gDlAeUBZwBnAGsAawBvAG8AbwBvAJICkgJqAPMB8wHzAWcAZwCVAb8BbgBuAGEAYQDmAOYA+AD4AGEAYQBhAGEAZQBlAGUAZQBpAGkAaQBpAG8AbwBvAG8AcgByAHIAcgB1AHUAdQB1AHMAcwB0AHQAHQIdAmgAaACeASECIwIjAiUCJQJhAGEAZQBlAG8AbwBvAG8AbwBvAG8AbwB5AHkANAI1AjYCNwI4AjkCZSw8AjwCmgFmLD8CQAJCAkICgAGJAowCRwJHAkkCSQJLAksCTQJNAk8CTwI1BDUEUgQzBFQEVQRWBFYEWARZBFoEWwQ6BDgEQwRfBDAEMQQyBDMENAQ1BDYENwQ4BDkEOgQ7BDwEPQQ+BD8EQARBBEIEQwREBEUERgRHBEgESQRKBEsETARNBE4ETwQwBDEEMgQzBDQENQQ2BDcEOAQ5BDoEOwQ8BD0EPgQ/BEAEQQRCBEMERARFBEYERwRIBEkESgRLBEwETQROBE8ENQQ1BFIEMwRUBFUEVgRWBFgEWQRaBFsEOgQ4BEMEXwRhBGEEYwRjBGUEZQRnBGcEaQRpBGsEawRtBG0EbwRvBHEEcQRzBHMEdQR1BHUEdQR5BHkEewR7BH0EfQR/BH8EgQSBBIIEgwSEBIUEhgSHBIgEiQSLBIsEjQSNBI8EjwSRBJEEkwSTBJUElQSXBJcEmQSZBJsEmwSdBJ0EnwSfBKEEoQSjBKMEpQSlBKcEpwSpBKkEqwSrBK0ErQSvBK8EsQSxBLMEswS1BLUEtwS3BLkEuQS7BLsEvQS9BL8EvwTPBDYENgTEBMQExgTGBMgEyATKBMoEzATMBM4EzgTPBDAEMAQwBDAE1QTVBDUENQTZBNkE2QTZBDYENgQ3BDcE4QThBDgEOAQ4BDgEPgQ+BOkE6QTpBOkETQRNBEMEQwRDBEMEQwRDBEcERwT3BPcESwRLBPsE+wT9BP0E/wT/BAEFAQUDBQMFBQUFBQcFBwUJBQkFCwULBQ0FDQUPBQ8FEQURBRMFEwUVBRUFFwUXBRkFGQUbBRsFHQUdBR8FHwUhBSEFIwUjBSUFJQUnBScFKQUpBSsFKwUtBS0FLwUvBXEDcQNzA3MDuQJ1A3cDdwN4A3kDegN7A3wDfQM7APMDgAOBA4IDgwOEA6gAsQO3ALUDtwO5A4sDvwONA8UDyQO5A7EDsgOzA7QDtQO2A7cDuAO5A7oDuwO8A70DvgO/A8ADwQOiA8MDxAPFA8YDxwPIA8kDuQPFA7EDtQO3A7kDxQOxA7IDswO0A7UDtgO3A7gDuQO6A7sDvAO9A74DvwPAA8EDwgPDA8QDxQPGA8cDyAPJA7kDxQO/A8UDyQPXA9AD0QPSA9ID0gPVA9YD1wPZA9kD2wPbA90D3QPfA98D4QPhA+MD4wPlA+UD5wPnA+kD6QPrA+sD7QPtA+8D7wPwA/ED8gPzA7gD9QP2A/gD+APyA/sD+wP8A3sDfAN9A2EAYQBiAGIAYgBiAGIAYgBjAGMAZABkAGQAZABkAGQAZABkAGQAZABlAGUAZQBlAGUAZQBlAGUAZQBlAGYAZgBnAGcAaABoAGgAaABoAGgAaABoAGgAaABpAGkAaQBpAGsAawBrAGsAawBrAGwAbABsAGwAbABsAGwAbABtAG0AbQBtAG0AbQBuAG4AbgBuAG4AbgBuAG4AbwBvAG8AbwBvAG8AbwBvAHAAcABwAHAAcgByAHIAcgByAHIAcgByAHMAcwBzAHMAcwBzAHOAc4BzAHMAdAB0AHQAdAB0AHQAdAB0AHUAdQB1AHUAdQB1AHUAdQB1AHUAdgB2AHYAdgB3AHcAdwB3AHcAdwB3AHcAdwB3AHgAeAB4AHgAeQB5AHoAegB6AHoAegB6AGgAdAB3AHkAmh5/AZwenR7fAJ8eYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAYQBhAGEAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBlAGUAZQBpAGkAaQBpAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAG8AbwBvAHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB1AHUAdQB5AHkAeQB5AHkAeQB5AHkA+x77Hv0e/R7/Hv8esQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQO1A7UDtQO1A7UDtQMWHxcftQO1A7UDtQO1A7UDHh8fH7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO/A78DvwO/A78DvwNGH0cfvwO/A78DvwO/A78DTh9PH8UDxQPFA8UDxQPFA8UDxQNYH8UDWh/FA1wfxQNeH8UDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQOxA7EDtQO1A7cDtwO5A7kDvwO/A8UDxQPJA8kDfh9/H7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDsQOxA7EDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwO3A7cDtwPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA8kDyQPJA7EDsQOxA7EDsQO1H7EDsQOxA7EDsQOxA7EDvR+5A78fwB+oALcDtwO3A8UftwO3A7UDtQO3A7cDtwO/H78fvx+5A7kDuQO5A9Qf1R+5A7kDuQO5A7kDuQPcH/4f/h/+H8UDxQPFA8UDwQPBA8UDxQPFA8UDxQPFA8EDqACoAGAA8B/xH8kDyQPJA/UfyQPJA78DvwPJA8kDyQO0AP4f/x/AAAAAuA0QAJABAAAABAAA2BAQADABAABwAwAAOBMQAJAAAAAAHgAAWBQQAAABAAAAHwAAWBYQAAABAAAKAgIAAAEUAA0EAAwEAAoBAAsBCYYAAAkAAAoFGYQEAAgBGYQKAAIkAIQCAAMEAYABAIQBAAkAAAQAAIAAAIQBAoABFoQBHoQByQOEAAMEAAuEAAUEBgEEAASEAAYEAACEAAAEAACEABAEAEQDAACDABwDAAyDAASEAQGEAgOEAAAKAACEBgCEAAAJAAKEAQCEAROEAVKEAYoBhAEGAwClAYQBJYQCAIQAAgQBAAQAAAkAKIQAAAoAAAQGHgMADYMBAIMBAYMBAYMBAIMIGoUEA4UAAAQAAAkLBQYGAQoCCoMBAAMDKoQADIMAAAMABoMACYYBAAYAAAoBAYQAAIMAYoQBAIQABoMAAAYBAQMAA4MAAYQAAYMBAgMAAIMAAYQACYYAAoQCAIQPAAQAAIQAAIMAHYQAD4MACgMCWIQACoMAAIQOCYYAIIQACAMAAYQCAAoBAIQCAAMCFYQAAYMAAQMAAIQACIMAAIQAAoMAAIQAA4MAAAMSGIQAAgMECoQFF4QBBoQAAQYFAIMABwMAKYQACQMAC4MAAQMAAAYABoMABQMAE4MANYQAAYMAAAMAAIQADoMAAAMAAYMAAIQAAwMAAoMACYQAAYMCCYYBD4QAAoMBB4QCAYQCFYQBBoQBAIQDA4QCAAMAAIQABoMCAYMCAYMAAAMAAIQIAIMEAYQBAoQAAYMCCYYAAYQCBYACAIQBAAMCAoMBBYQEAYQCFYQBBoQBAYQBAYQBAYQCAAMBBIMEAYMCAYMAAAMDAIMHA4QBAIQHCYYAAYMAAoQAAIMLAoMBCIQBAoQBFYQBBoQBAYQBBIQCAAMAAIQAB4MBAoMBAYMAAAMCAIQPAYQAAYMCCYYJAIQAAoMAAgMBAoMBB4QCAYQCFYQBBoQBAYQBBIQCAAMAAIQABoMCAYMCAYMAAAMHAAMAAYMEAYQBAoQAAYMCCYYBAIQABYAKAIMAAIQBBYQDAoQBA4QDAYQBAIQBAYQDAYQDAoQDC4QEBIMDAoMBAoMAAAMCAIQGAIMOCYYAAoANBIMAB4QBAoQBFoQBD4QCAAMAAIQABoMBAoMBAoMAAAMHAYMBAoQBAYQCAYQAAYMCCYYIBoABAIQAAoMBB4QBAoQBFoQBCYQBBIQCAAMAAIQABoMBAoMBAoMAAAMHAYMFAoQBAYQAAYMCCYYBAYQAAIMMA4MACIQBAoQBKIQAAQMAAIQABoMBAoMBAoMAAAMAAIQFAoQAAIMABoAAAoQAAYMCCYYACIABBYQBAoMBEYQDF4QBCIQBAIQCBoQDAAMEBYMBAIMBB4MGCYYCAYMNL4AAAIMAAYAABoMFBoAABQMAAIMAAAMBCYYnAYABAIABBIABF4ABAIABCYAAAIMAAYAABYMAAAMAAYMAAIACBIABAIABBAMAAIMAAAMBCYYCA4AgAIQXAQMGCYYACYABAAMBAAMBAAMEAQMAB4QBI4QEEoMAAAMBAQMABIQACoMBI4MJAAM5KoAAC4MAAAMAAIMAAQMAA4MAAIAACYYGBYAAA4MAA4AAAoMAAIAAAoMAAYAABoMAAoAAA4MADIAAC4MAAIAAAIMACYYAA4MCJYQBAIQFAIQCKoQBzAKEAQOEAgaEAQCEAQOEAiiEAQOEAiCEAQOEAgaEAQCEAQOEAg6EATiEAQOEAkKEAgIDCROAAw+EEFWEAgWEA+sEhAIQhAEZhAVKhAMKhAcRhAABgwABAwkShAABgwAAAwsRhAABgwwMhAEChAEBgwwzgAABAwASgwAKAwMAgAQAgAAAAwIJhgYJgBEEAwAJhgZYhAcEhAABgwAhhAAAgwAAhAVFhAoehAELgwQIgwACAwoJhgAdgAIEgAsrgAQZgAYKhiUWhAAEgwQ0gAAJgwEAAwATgwAHAwIAAwAJhgYJhg0AgAgOAwABgwAKAwACgwAOAwILAxQEgwAuhAAAAwAOgwAAAwAHhAMJhhEIAwwCgwAdhAAIgwABAwABgwABhAAJhgArhAAAAwAKgwABAwwjhAASgwAAAwgJhgMChAAJhgAjhAIKhAUqhAIChBACAwEUAwADhAAAAwAFhAAAAwABhAACAwAAhAW/AYQAEgMAIYMACgMAlQKEAgWEAiWEAgWEAgeEAQCEAQCEAQCEAR6EAjSEAQaEAQCEAwKEAQaEAwOEAgWEBAyEBQKEAQaEDwMDCAELCgALAgAJAAECAAQDAAAIDwEIAwAKDwAICwQDAQkDAACAAACEAgWABQCEAAmABgyEMyADEQCEBACEAgmEAQCEAwSEBgCEAQCEAQCEAQOEAQqEAgOEBQSEBACEAQ+AACiEAACA1gU7gBozhAAVgPYEHYDsCOQBhAYDhAACAwABhAkAgAIlhAEAhAUAhAI3hAcAhA8AAwAWhAkGhAEGhAEGhAEGhAEGhAEGhAEGhAEGhAEfgy8AhNUDAIQAAYAZCIAABQMBBIcCAoAAAYQEVYACAQMAAQcAAoAAAAcAWYcBA4cFKoQBXYQDA4AKH4QwD4cgCYAeB4ABDoAgCYAnDoAQLgcBVweoAb8zgED/owGAAIwJhEMthAKMAoQDD4QACYYAAYQULoQAAwMBB4MAAQMBHoQAAYMAT4QAAQMWDgQACIQAAQQAZoQAAQQAUYQUEIQAAIMAAoQAAAMAA4QAAIMAFoQABIMEAAMDBYAKM4QMAYMAMYQAD4MAAAMAAIMKCYYGEQMABYQDAIQBAYQAAIMACYYAG4QABIMAAgMCFoQAC4MAAAMMHIQDA4MALoQAAAMAC4MAAAMOAIQACYYGBIAAAIMACYAACYYABIABKIQADYMJAoQAAIMAB4QAAYMCCYYGFoADAIAAAoMAMYAAAIMAAIAAAoMAAYAAAYMABIAAAIMAAAMAAIAAAAMAAIAYAoACCoQABIMCAoQAAIMAAAMKBYQCBYQCBYQJBoQBBoQBKoQAAAQADYQGcoQAB4MBAQMCCYYGo1eEDBaEBDCEhELtAoACaYAmBoQMBIQFAIUAAIMACYUBDIUBBIUBAIUBAYUBAYUBCYUAYYQh6gKEEj+EAjWEKAuEBA8DAwAJDA8DAwEIGAIIAAAKAQALAQAKAAAJGgSEAYYBhAIAAwcACwQACgEACwEJhgAACQAACgUZhAQACAEZhAs3hwABgwAehAMFhAIFhAIFhAIChBwCAwQLhAEZhAEShAEBhAEOhAINhCJ6hAwsgAw0hAADgBEBgHEAA4IBHIQDMIQPAAMAGoAEH4QAA4AJHYQFJYQABIMFHYQCI4QEB4QBBIQqnQGEAgmGBiOEBCOEBCeECDOEDAqEAQ6EAQaEAQGEAQqEAQ6EAQaEAQGEAzOEDLYChAkVhAoHhBgFhAEphAEIhEUFhAIAhAErhAEBhAMAhAIWhAIHgAAWhAIGgAAehAgIgDAShAEBhAUEgAAVhAAFgAQZhAYZhCY3hAQBgAABhAAPgAItgAAAhAACgwEBgwUDgwADhAEChAEchAICAwQAAwAIgBcchAABgAEchAACgCAHhAEbhAABAwQEgBA1hAoVhAIHgAAShAUHgAARhBcGgFBIhDcyhA0yhAcFgAAjhAADgwgJhgYJhgAbhAMAgwADAwEWhNoBHoABKYQBAYMDAYQQBYQyAoMAAgMAHIQACYAAAIQIFYQACgMAA4AbEYQAAwMqFIQABoAUFoQJAoMANIQADYMAAAMLE4AACYYAAAMAAYQAAYMAAIQJAAMAAoMALIQACIMAAQMCAAYEAIMKAAYCGIQHCYYGAoMAI4QAC4MAAQMBCYYEAIQAAYMAAIQIIoQAAAMCAIQJAoMAL4QADIMAAAMAA4QEAwMBAYMACYYAAIQBAIQEE4ALEYQBGIQACIMAAQMAAIMGAIMAAYQAAIM+BoQBAIQBA4QBDoQBCYQHLoQACYMAAQMFCYYGA4MBB4QCAYQCFYQBBoQBAYQBBIQBAQMAAIQABoMCAYMCAYMAAAMCAIQGAIMFBIQAAYMCBgMDBAMLCYQBAIQCAIQBJYQBAIQACIMBAIMCAIMBA4MBAYMAAgMAAIQAAAMAAIQNAQMdNIQADIMAAAMAAoMAAAMAA4QFCYYEAAMAAoQeL4QAEYMAAQMAAYQBAIQICYamAS6EAAaDAgaDAAEDFwOEAAGDIi+EAA6DAAADAACDAwCECwmGJiqEAAqDAAEDAACEBwmGBhOGHBqAAg2DAAADBAmGAAGABAaAuQErhAAMgwABA2U/hAAJhgAIgAwHhAIAhAIHhAEBhAEXhAAFgwEBgwIBgwABAwAAhAAAgwAAhAAAgwAAAwwJhkYHhAImhAAGgwIFgwAAAwAAhAEAhAAAgxsAhAAJgwAnhAABAwAEgwAAhAADgwgAAwgAhAAKgwAthAANgwABAwMAhBJIhGcHg1gghA8JhgYIhAEkhAAHgwEGgwAAAwAAhA8JhgASgAUdhAIVgwENg0kGhAEBhAElhAAFgwMAgwEBgwECgwAAAwAAgwABAwAAhAAAgwgJhgYFhAEBhAEfhAAEgwEBgwEDgwAAAwAAhAcJhgYrhAQJhvYBEoQAA4MJAYMAAIQAAIMADIQBIYQABoMDAoMAAQMNCYYAAANVAIQPFIArmQeEZm6EEcMBhMwUYIQPrwiEABADAAWEAA4DCpofhAXGBIS5NR2EABCDAAADAAmGxg24BIQHHoQBCYYGToQBCYYGHYQCBAMLL4QABgMJA4QMCYYBBoABFIQFEoSwAyyEAwmGxgE/hAAWgAkYhAIYhCxKhAQAgwAAhAA2gwcDgwAMhEABhAEAhAAAAwsBgwAEgAnVOYApH4BhcoD9QwOHAQaHAQGHAQCHAJ4CgAAChw8AgB0CgAIAhw4DhwiLA4CEEmqEBQyEAwiEBwmEAwADAACDAQMDzCAJhoYELQMCFgOeBAQDAxUDAgYDHgMDlAECA3sTgAwTgGwYgIcBVIQBRoQBAYQCAIQCAYQCA4QBC4QBAIQBBoQBQIQBA4QCB4QBBoQBG4QBA4QBBIQBAIQDBoQB0wKEAhiEARiEAR6EARiEAR6EARiEAR6EARiEAR6EARiEAQeEAjGGgAQ2AwQxAwgAAw4AAxYEAwEOA9AIHoQGBYTVAQaDARCDAgaDAQGDAQSDBT2EIQCDcCyEAwYDAAaEAgmGBACEwQIdhAAAAxErhAADAwAJhtYDG4QAAwMACYbWAR2EAAEDAACEAAmGxQEehAEChAAAgwABhAAAgwAGhAABgwAEhAAAgwgBhOABBoQBA4QBAYQBDoQBxAGEAgiAAAYDKUOEAAIDAACDAAIDAACEBAmGlwY6gAECgAEDgEwsgAEOgMIBA4QBGoQBAYQBAIQCAIQBCYQBA4QBAIQBAIQGAIQEAIQBAIQBAIQBAoQBAYQBAIQCAIQBAIQBAIQBAIQBAIQBAYQBAIQCA4QBBoQBA4QBA4QBAIQBCYQBEIQFAoQBBIQBEITEBAyAIxmEBhmEBhmE8QQEA/APCYaGCN/NAoAgnSKAAo0tgAKwOoAP7QSAohOdBIDiC8omgAWpQoCHlysAAx5fA4AB7wEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
base64DecodeToExistingUint8Array(bufferView, 1059203, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
base64DecodeToExistingUint8Array(bufferView, 1059265, "N40CYXJzZW5jb21tdW5lbWVyZ2dlbmVyaW50ZXJsYXRlcm9yZ2FucGFzdHVuaXZlcnMAxCkQAAUAAAD//////////wAAAAAAAAAAySkQAAYAAAD//////////wAAAAAAAAAAzykQAAUAAAD//////////wAAAAAAAAAA1CkQAAUAAAD//////////wAAAAAAAAAA2SkQAAUAAAD//////////wAAAAAAAAAA3ikQAAUAAAD//////////wAAAAAAAAAA4ykQAAUAAAD//////////wAAAAAAAAAA6CkQAAQAAAD//////////wAAAAAAAAAA7CkQAAcAAAD//////////wAAAAAAAAAAJydzJydzAADMKhAAAQAAAP////8B");
base64DecodeToExistingUint8Array(bufferView, 1059564, "zSoQAAMAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059588, "0CoQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059612, "aWVkc2llc3NzZXNzc3VzABwrEAADAAAA/////wI=");
base64DecodeToExistingUint8Array(bufferView, 1059652, "HysQAAEAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1059676, "ICsQAAMAAAABAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1059700, "IysQAAQAAAABAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1059724, "JysQAAIAAAABAAAA/////wAAAAAAAAAAKSsQAAIAAAABAAAA/////wAAAAAAAAAAc3VjY3Byb2NleGMAvCsQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059808, "wCsQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059832, "xCsQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1059856, "ZXZlbmNhbm5pbm5lYXJyaGVycm91dHkAECwQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059904, "FCwQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059928, "GCwQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059952, "GywQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1059976, "HywQAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1060000, "IywQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1060024, "JiwQAAEAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1060048, "ZWRlZWRpbmdlZGx5ZWVkbHlpbmdseQAAAQAAAAAAAAD//////////wAAAAAAAAAA0CwQAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060120, "0iwQAAMAAAABAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060144, "1SwQAAMAAAAAAAAAAw==");
base64DecodeToExistingUint8Array(bufferView, 1060168, "2CwQAAQAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060192, "3CwQAAUAAAAEAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060216, "4SwQAAUAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060240, "YmJkZGZmZ2dibG1tbm5wcHJyYXR0dGl6AQAAAAAAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1060288, "kC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060312, "ki0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060336, "lC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060360, "li0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060384, "mC0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060408, "mi0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060432, "nC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060456, "ni0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060480, "oC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060504, "oi0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060528, "pC0QAAIAAAAAAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1060552, "pi0QAAIAAAAAAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1060576, "YW5jaWVuY2lvZ2lsaWJsaWFibGlhbGxpZnVsbGlsZXNzbGlvdXNsaWVudGxpYWxpdGliaWxpdGlpdml0aXRpb25hbGF0aW9uYWxhbGlzbWF0aW9uaXphdGlvbml6ZXJhdG9yaXZlbmVzc2Z1bG5lc3NvdXNuZXNzb2dpc3QAAADgLhAABAAAAP////8D");
base64DecodeToExistingUint8Array(bufferView, 1060728, "5C4QAAQAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1060752, "6C4QAAMAAAD/////Dg==");
base64DecodeToExistingUint8Array(bufferView, 1060776, "6y4QAAIAAAD/////EA==");
base64DecodeToExistingUint8Array(bufferView, 1060800, "7S4QAAMAAAADAAAADA==");
base64DecodeToExistingUint8Array(bufferView, 1060824, "8C4QAAQAAAAEAAAABA==");
base64DecodeToExistingUint8Array(bufferView, 1060848, "9C4QAAQAAAADAAAACA==");
base64DecodeToExistingUint8Array(bufferView, 1060872, "+C4QAAUAAAADAAAACQ==");
base64DecodeToExistingUint8Array(bufferView, 1060896, "/S4QAAYAAAADAAAADw==");
base64DecodeToExistingUint8Array(bufferView, 1060920, "Ay8QAAUAAAADAAAACg==");
base64DecodeToExistingUint8Array(bufferView, 1060944, "CC8QAAUAAAADAAAABQ==");
base64DecodeToExistingUint8Array(bufferView, 1060968, "DS8QAAUAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1060992, "Ei8QAAYAAAD/////DA==");
base64DecodeToExistingUint8Array(bufferView, 1061016, "GC8QAAUAAAD/////Cw==");
base64DecodeToExistingUint8Array(bufferView, 1061040, "HS8QAAYAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061064, "Iy8QAAcAAAAOAAAABw==");
base64DecodeToExistingUint8Array(bufferView, 1061088, "Ki8QAAUAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1061112, "Ly8QAAUAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1061136, "NC8QAAcAAAARAAAABg==");
base64DecodeToExistingUint8Array(bufferView, 1061160, "Oy8QAAQAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1061184, "Py8QAAQAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1061208, "Qy8QAAcAAAD/////Cw==");
base64DecodeToExistingUint8Array(bufferView, 1061232, "Si8QAAcAAAD/////CQ==");
base64DecodeToExistingUint8Array(bufferView, 1061256, "US8QAAcAAAD/////Cg==");
base64DecodeToExistingUint8Array(bufferView, 1061280, "WC8QAAUAAAD/////DQ==");
base64DecodeToExistingUint8Array(bufferView, 1061304, "aWNhdGVhdGl2ZWFsaXplaWNpdGlpY2FsZnVsbmVzcwC4MRAABQAAAP////8E");
base64DecodeToExistingUint8Array(bufferView, 1061360, "vTEQAAUAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1061384, "wjEQAAUAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1061408, "xzEQAAUAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1061432, "zDEQAAQAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1061456, "HS8QAAYAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061480, "Iy8QAAcAAAAFAAAAAg==");
base64DecodeToExistingUint8Array(bufferView, 1061504, "0DEQAAMAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1061528, "0zEQAAQAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1061552, "aWNhbmNlZW5jZWFibGVpYmxlYXRlaXZlaXplaXRpYWxpc21pb25lcm91c2FudGVudG1lbnRlbWVudAAAsDIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061636, "sjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061660, "tjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061684, "ujIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061708, "vjIQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061732, "wjIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061756, "xTIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061780, "yDIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061804, "yzIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061828, "zjIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061852, "0DIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061876, "0zIQAAMAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1061900, "1jIQAAIAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061924, "2DIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061948, "2zIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061972, "3jIQAAMAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1061996, "4TIQAAQAAAAPAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1062020, "5TIQAAUAAAAQAAAAAQ==");
base64DecodeToExistingUint8Array(bufferView, 1062044, "EUEQAWVsAACgNBAAAQAAAP////8B");
base64DecodeToExistingUint8Array(bufferView, 1062076, "oTQQAAEAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062100, "YW5kZXNhdGxhc2JpYXNjb3Ntb3NlYXJseWdlbnRseWhvd2VpZGx5bmV3c29ubHlzaW5nbHlza2llc3NraXNza3l1Z2x5AAAA1DQQAAUAAAD//////////wAAAAAAAAAA2TQQAAUAAAD//////////wAAAAAAAAAA3jQQAAQAAAD//////////wAAAAAAAAAA4jQQAAYAAAD//////////wAAAAAAAAAA6DQQAAUAAAD/////Bg==");
base64DecodeToExistingUint8Array(bufferView, 1062292, "7TQQAAYAAAD/////BA==");
base64DecodeToExistingUint8Array(bufferView, 1062316, "8zQQAAQAAAD//////////wAAAAAAAAAA9zQQAAQAAAD/////Aw==");
base64DecodeToExistingUint8Array(bufferView, 1062364, "+zQQAAQAAAD//////////wAAAAAAAAAA/zQQAAQAAAD/////Bw==");
base64DecodeToExistingUint8Array(bufferView, 1062412, "AzUQAAYAAAD/////CA==");
base64DecodeToExistingUint8Array(bufferView, 1062436, "CTUQAAUAAAD/////Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062460, "DjUQAAQAAAD/////AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062484, "EjUQAAMAAAD//////////wAAAAAAAAAAFTUQAAQAAAD/////BQ==");
base64DecodeToExistingUint8Array(bufferView, 1062532, "c2tpaWRsZ2VudGx1Z2xpZWFybGlvbmxpc2luZ2xZaWVpZWV0aW9uYmxlb2dsZXNzdBFAARFB0AECAgICAgICAgICAg==");
base64DecodeToExistingUint8Array(bufferView, 1062628, "AgIAAAAAAAI=");
base64DecodeToExistingUint8Array(bufferView, 1062683, "Ag==");
base64DecodeToExistingUint8Array(bufferView, 1062721, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062748, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062844, "BQAAAAoAAAAEAAAABwAAANoMEADfDBAA6QwQAO0MEA==");
base64DecodeToExistingUint8Array(bufferView, 1062880, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062892, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1062903, "gA==");
base64DecodeToExistingUint8Array(bufferView, 1063107, "gA==");
}

var scratchBuffer = new ArrayBuffer(16);
var i32ScratchView = new Int32Array(scratchBuffer);
var f32ScratchView = new Float32Array(scratchBuffer);
var f64ScratchView = new Float64Array(scratchBuffer);

function wasm2js_memory_copy(dest, source, size) {
// TODO: traps on invalid things
bufferView.copyWithin(dest, source, source + size);
}

function wasm2js_scratch_store_i32(index, value) {
i32ScratchView[index] = value;
}

function wasm2js_scratch_load_f32() {
return f32ScratchView[2];
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
var global$1 = 1066176;
var global$2 = 1066176;
var i64toi32_i32$HIGH_BITS = 0;
function $0($0_1, $1_1) {
$2($0_1, $1_1, 1, 1);
}

function $1($0_1, $1_1) {
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
$42($0_1, $2_1);
$112($1_1, HEAP32[$0_1 + 4 >> 2] + HEAP32[$0_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 8 >> 2] = $3_1 + $2_1;
}

function $2($0_1, $1_1, $2_1, $3_1) {
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
$289($1_1, $0_1)
}
}
global$0 = $4_1 + 16 | 0;
}

function $3($0_1, $1_1, $2_1) {
$8($0_1);
$1($0_1, 34);
$15($0_1, $1_1, $2_1);
$15($0_1, 1050657, 2);
return $0_1;
}

function $4($0_1, $1_1, $2_1, $3_1, $4_1) {
if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 < $2_1 >>> 0) {
$217($0_1, $1_1, $2_1, $3_1, $4_1)
}
}

function $5($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$7_1 = HEAP32[$0_1 + 28 >> 2];
$6_1 = HEAP32[$0_1 + 24 >> 2];
$5_1 = HEAP32[$0_1 + 8 >> 2];
$123($3_1 + 16 | 0, $5_1, 0, 1, 1);
if (HEAP32[$3_1 + 16 >> 2] == 1) {
abort()
}
$4_1 = $0_1;
$4_1 = $0_1;
HEAP32[$3_1 + 12 >> 2] = 0;
$0_1 = HEAP32[$3_1 + 24 >> 2];
HEAP32[$3_1 + 4 >> 2] = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 8 >> 2] = $0_1;
$0_1 = $3_1 + 16 | 0;
$8_1 = HEAP32[$4_1 + 4 >> 2];
$190($0_1, $8_1, $5_1, $6_1);
$9_1 = HEAP32[$3_1 + 20 >> 2];
$10_1 = HEAP32[$3_1 + 16 >> 2];
$190($0_1, $8_1, $5_1, $7_1);
$5_1 = HEAP32[$3_1 + 28 >> 2];
$11_1 = HEAP32[$3_1 + 24 >> 2];
$0_1 = $3_1 + 4 | 0;
$15($0_1, $10_1, $9_1);
$15($0_1, $1_1, $2_1);
$15($0_1, $11_1, $5_1);
$0_1 = ($6_1 - $7_1 | 0) + $2_1 | 0;
HEAP32[$4_1 + 16 >> 2] = $0_1 + HEAP32[$4_1 + 16 >> 2];
$1_1 = HEAP32[$4_1 + 12 >> 2];
label$2 : {
label$3 : {
if (($1_1 | 0) < ($7_1 | 0)) {
$0_1 = $6_1;
if (($0_1 | 0) < ($1_1 | 0)) {
break label$3
}
break label$2;
} else {
$0_1 = $0_1 + $1_1 | 0
}
}
HEAP32[$4_1 + 12 >> 2] = $0_1;
}
$0_1 = HEAP32[$4_1 >> 2];
if (($0_1 | 0) != -2147483648) {
$0($0_1, $8_1)
}
HEAP32[$4_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
$0_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 + 4 >> 2] = $0_1;
HEAP32[$4_1 + 28 >> 2] = $2_1 + $6_1;
global$0 = $3_1 + 32 | 0;
}

function $6($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$123($3_1 + 4 | 0, $2_1, 0, 1, 1);
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

function $7($0_1, $1_1) {
$2($0_1, $1_1, 4, 4);
}

function $8($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$1_1 = HEAPU8[($1_1 + HEAP32[$0_1 + 4 >> 2] | 0) - 1 | 0];
if (!(($1_1 | 0) == 58 | ($1_1 | 0) == 91 | ($1_1 | 0) == 123)) {
$1($0_1, 44)
}
}
}

function $9($0_1, $1_1, $2_1, $3_1) {
$158($0_1, $1_1, $2_1, $3_1, 0);
}

function $10($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = $61($0_1);
$1_1 = HEAPU8[$0_1 | 0];
$2_1 = i64toi32_i32$HIGH_BITS;
if (($2_1 | 0) == 1 | $2_1 >>> 0 > 1) {
if (($1_1 | 0) == 8) {
HEAP32[$0_1 >> 2] = 4;
HEAP32[$0_1 + 4 >> 2] = 0;
$1_1 = 4;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
}
return ($1_1 | 0) == 8 ? $3_1 : 0;
}

function $11($0_1, $1_1, $2_1, $3_1) {
if (($1_1 | 0) == ($3_1 | 0)) {
$0_1 = $58($0_1, $2_1, $1_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $12($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
$8($0_1);
$1($0_1, 34);
HEAP32[$4_1 + 8 >> 2] = $1_1;
HEAP32[$4_1 + 12 >> 2] = $1_1 + $2_1;
$2_1 = $4_1 + 24 | 0;
label$1 : while (1) {
label$2 : {
$1_1 = $13($4_1 + 8 | 0);
if (($1_1 | 0) == 34 | ($1_1 | 0) == 92) {
$1($0_1, 92)
} else {
label$5 : {
if (($1_1 | 0) == 1114112) {
break label$2
}
if ($1_1 >>> 0 >= 32) {
break label$5
}
$15($0_1, 1050659, 4);
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
$326($0_1, $3_1);
$1_1 = $1_1 + 4 | 0;
continue;
};
}
}
$1($0_1, $1_1);
continue;
}
break;
};
$1($0_1, 34);
global$0 = $4_1 + 32 | 0;
}

function $13($0_1) {
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

function $14($0_1, $1_1) {
$2($0_1, $1_1, 4, 8);
}

function $15($0_1, $1_1, $2_1) {
var $3_1 = 0;
$42($0_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
}

function $16($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$90($1_1 + 8 | 0, $0_1, 1);
global$0 = $1_1 + 16 | 0;
return HEAP32[$1_1 + 12 >> 2] == 1 ? HEAPU8[HEAP32[$1_1 + 8 >> 2]] : 0;
}

function $17($0_1) {
return $248($0_1, $10($0_1));
}

function $18($0_1, $1_1, $2_1, $3_1) {
$0_1 = $58($0_1, $2_1, $1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1);
$0_1 = $0_1 ? $0_1 : $1_1 - $3_1 | 0;
return (($0_1 | 0) > 0) - (($0_1 | 0) < 0) | 0;
}

function $19($0_1, $1_1) {
$8($0_1);
$132($0_1, $1_1);
}

function $20($0_1, $1_1) {
$35($0_1, $1_1, 4, 4);
}

function $21($0_1, $1_1) {
$2($0_1, $1_1, 4, 12);
}

function $22($0_1) {
if (HEAP32[$0_1 >> 2]) {
$287($0_1)
}
}

function $23($0_1, $1_1, $2_1) {
if (($122($0_1, HEAP32[$0_1 >> 2], 1, $1_1, $2_1) | 0) != -2147483647) {
abort()
}
}

function $24($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 20 >> 2] = $3_1;
HEAP32[$4_1 + 16 >> 2] = $2_1;
HEAP8[$4_1 + 8 | 0] = 8;
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 4) {
(wasm2js_i32$0 = ($4_1 + 28 | 0) + $3_1 | 0, wasm2js_i32$1 = $16($4_1 + 8 | 0)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$2_1 = HEAP32[$4_1 + 28 >> 2];
$3_1 = $2_1 >>> 24 | 0;
label$3 : {
if (!(!$3_1 | ($2_1 & 65535) != 16963) & HEAPU8[$4_1 + 8 | 0] == 8) {
label$6 : {
if (($3_1 | 0) == 1) {
label$8 : {
$3_1 = 2;
if (($1_1 & 255) != ($2_1 >>> 16 & 255)) {
break label$8
}
break label$6;
}
} else {
$3_1 = $3_1 << 8 | 1
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
break label$3;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
}
global$0 = $4_1 + 32 | 0;
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

function $26($0_1, $1_1, $2_1, $3_1) {
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
label$4 : {
label$5 : {
label$6 : {
while (1) {
if (($12_1 | 0) != ($17_1 | 0)) {
if (!($13_1 + $23_1 | 0)) {
break label$6
}
if ($5_1 >>> 0 <= $11_1 >>> 0 | ($12_1 + $13_1 | 0) - 1 >>> 0 >= $22_1 >>> 0) {
break label$1
}
$14_1 = HEAPU8[$12_1 + $18_1 | 0] - HEAPU8[$12_1 + $15_1 | 0] | 0;
if ($14_1) {
break label$5
}
$13_1 = $13_1 - 1 | 0;
$18_1 = $18_1 - 1 | 0;
$17_1 = $17_1 + 1 | 0;
$15_1 = $15_1 - 1 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
$14_1 = 0;
break label$4;
}
$14_1 = -1;
$5_1 = $20_1;
break label$4;
}
$5_1 = $4_1;
}
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
label$9 : {
label$10 : {
while (1) {
label$12 : {
if ($2_1 >>> 0 <= $6_1 >>> 0) {
break label$1
}
$5_1 = Math_imul($6_1, 24) + $1_1 | 0;
$4_1 = HEAP32[$5_1 + 4 >> 2];
if (($4_1 | 0) <= ($10_1 | 0)) {
$4_1 = $8_1 - $4_1 | 0;
HEAP32[$0_1 + 12 >> 2] = $4_1;
$7_1 = HEAP32[$5_1 + 16 >> 2];
if (!$7_1) {
break label$10
}
if (FUNCTION_TABLE[HEAP32[HEAP32[$5_1 + 20 >> 2] + 20 >> 2]]($7_1, $0_1, $3_1) | 0) {
break label$12
}
}
$4_1 = 0;
$6_1 = HEAP32[$5_1 + 8 >> 2];
if (($6_1 | 0) >= 0) {
continue
}
break label$9;
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

function $27($0_1) {
$5($0_1, 1, 0);
}

function $28($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = HEAP32[$1_1 + 12 >> 2];
$4_1 = HEAP32[$3_1 + 176 >> 2];
label$1 : {
if ($4_1) {
label$3 : {
$5_1 = HEAP32[$3_1 + 172 >> 2];
$3_1 = 0;
while (1) {
if ($4_1 >>> 0 > 1) {
$7_1 = $3_1;
$6_1 = $4_1 >>> 1 | 0;
$3_1 = $6_1 + $3_1 | 0;
$3_1 = HEAPU32[($3_1 << 4) + $5_1 >> 2] > $2_1 >>> 0 ? $7_1 : $3_1;
$4_1 = $4_1 - $6_1 | 0;
continue;
}
break;
};
$4_1 = ($3_1 << 4) + $5_1 | 0;
if (HEAP32[$4_1 >> 2] != ($2_1 | 0)) {
break label$3
}
$3_1 = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
break label$1;
}
}
$47($1_1, $2_1);
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $29($0_1, $1_1) {
$4($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 4);
}

function $30($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2] + 1 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
label$1 : {
label$2 : {
while (1) {
if ($1_1) {
if ($1_1 >>> 0 < $2_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] > -65) {
break label$2
}
} else {
if (($1_1 | 0) == ($2_1 | 0)) {
break label$1
}
}
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$2_1 = 0;
break label$1;
}
$2_1 = $1_1;
}
HEAP32[$0_1 + 12 >> 2] = $2_1;
}

function $31($0_1, $1_1) {
$4($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 12);
}

function $32($0_1, $1_1, $2_1, $3_1) {
if (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? 0 : $3_1) {
abort()
}
HEAP32[$0_1 + 4 >> 2] = $2_1 - $3_1;
HEAP32[$0_1 >> 2] = $1_1 + $3_1;
}

function $33($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $13($1_1);
if (($2_1 | 0) != 1114112) {
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 >> 2] + ($3_1 + $5_1 - (HEAP32[$1_1 + 4 >> 2] + $4_1) | 0);
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
}

function $34($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $58($2_1, $0_1, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $35($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$9($4_1 + 8 | 0, $1_1, $3_1, $2_1);
$1_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $36($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $58($2_1, ($1_1 - $3_1 | 0) + $0_1 | 0, $3_1)
} else {
$0_1 = 1
}
return !$0_1;
}

function $37($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$5_1 = HEAP32[$0_1 + 12 >> 2];
if (($5_1 - HEAP32[$0_1 + 20 >> 2] | 0) >= ($2_1 | 0)) {
label$2 : {
$4_1 = $5_1 - $2_1 | 0;
$6_1 = HEAP32[$0_1 + 8 >> 2];
$7_1 = HEAP32[$0_1 + 4 >> 2];
if (($4_1 >>> 0 < $6_1 >>> 0 ? HEAP8[$4_1 + $7_1 | 0] <= -65 : ($4_1 | 0) != ($6_1 | 0)) ? ($2_1 | 0) != ($5_1 | 0) : 0) {
break label$2
}
$32($3_1 + 8 | 0, $7_1, $6_1, $4_1);
if (!$34(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1, $2_1)) {
break label$2
}
HEAP32[$0_1 + 12 >> 2] = $4_1;
$8_1 = 1;
}
}
global$0 = $3_1 + 16 | 0;
return $8_1;
}

function $38($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2] - 1 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
label$1 : {
label$2 : {
while (1) {
if ($1_1) {
if ($1_1 >>> 0 < $2_1 >>> 0) {
if (HEAP8[$1_1 + $3_1 | 0] > -65) {
break label$2
}
} else {
if (($1_1 | 0) == ($2_1 | 0)) {
break label$1
}
}
$1_1 = $1_1 - 1 | 0;
continue;
}
break;
};
$2_1 = 0;
break label$1;
}
$2_1 = $1_1;
}
HEAP32[$0_1 + 12 >> 2] = $2_1;
}

function $39($0_1, $1_1) {
$35($0_1, $1_1, 12, 4);
}

function $40($0_1, $1_1) {
$35($0_1, $1_1, 1, 1);
}

function $41($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$100($2_1 + 8 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
HEAP32[$0_1 + 4 >> 2] = $1_1 ? $3_1 : 0;
global$0 = $2_1 + 16 | 0;
}

function $42($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
$217($0_1, $2_1, $1_1, 1, 1)
}
}

function $43($0_1, $1_1) {
$2($0_1, $1_1, 4, 16);
}

function $44($0_1) {
$105($0_1, 20);
}

function $45($0_1, $1_1) {
$2($0_1, $1_1, 4, 20);
}

function $46($0_1, $1_1) {
$35($0_1, $1_1, 8, 4);
}

function $47($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$135($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
}

function $48($0_1) {
$23($0_1, 4, 20);
}

function $49($0_1, $1_1, $2_1) {
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
switch (HEAPU8[$4_1 + 1059009 | 0] - 2 | 0) {
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

function $50($0_1) {
$23($0_1, 4, 16);
}

function $51($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$90($2_1 + 8 | 0, $1_1, $10($1_1));
$98($2_1, $1_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $52($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $53($0_1) {
$105($0_1, 16);
}

function $54($0_1) {
$105($0_1, 28);
}

function $55($0_1, $1_1, $2_1, $3_1, $4_1) {
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

function $56($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$177($1_1, HEAP32[$0_1 + 8 >> 2]);
$2(HEAP32[$0_1 >> 2], $1_1, 4, 12);
}

function $57($0_1) {
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

function $58($0_1, $1_1, $2_1) {
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

function $59($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$247($3_1 + 4 | 0, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $60($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP8[$3_1 + 12 | 0] = $1_1;
if ($36($5_1, $4_1, $3_1 + 12 | 0, 1)) {
$253($0_1);
$1($0_1, $2_1);
}
global$0 = $3_1 + 16 | 0;
}

function $61($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
label$1 : {
while (1) {
if (!$2_1 & $3_1 >>> 0 >= 63 | $2_1) {
break label$1
}
$8_1 = $1_1;
$5_1 = $16($0_1);
$4_1 = $5_1 & 127;
$1_1 = $3_1 & 31;
if (($3_1 & 63) >>> 0 >= 32) {
$6_1 = $4_1 << $1_1;
$1_1 = 0;
} else {
$6_1 = (1 << $1_1) - 1 & $4_1 >>> 32 - $1_1;
$1_1 = $4_1 << $1_1;
}
$1_1 = $8_1 | $1_1;
$7_1 = $6_1 | $7_1;
$3_1 = $3_1 + 7 | 0;
$2_1 = $3_1 >>> 0 < 7 ? $2_1 + 1 | 0 : $2_1;
if ($5_1 << 24 >> 24 < 0) {
continue
}
break;
};
$0_1 = HEAPU8[$0_1 | 0] == 8;
$2_1 = $0_1 ? $1_1 : 0;
i64toi32_i32$HIGH_BITS = $0_1 ? $7_1 : 0;
return $2_1;
}
if (HEAPU8[$0_1 | 0] == 8) {
HEAP32[$0_1 >> 2] = 4;
HEAP32[$0_1 + 4 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
i64toi32_i32$HIGH_BITS = 0;
return 0;
}

function $62($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
while (1) {
label$2 : {
if (($2_1 | 0) == ($8_1 | 0)) {
break label$2
}
$9_1 = HEAP32[$0_1 + 4 >> 2];
$5_1 = HEAP32[$0_1 + 8 >> 2];
$229($4_1 + 8 | 0, $9_1, $5_1);
if (HEAP32[$4_1 + 8 >> 2] != 1) {
break label$2
}
$3_1 = HEAP32[$4_1 + 12 >> 2];
if ($3_1 >>> 0 > 25) {
break label$2
}
$8_1 = $8_1 + 1 | 0;
$3_1 = Math_imul($3_1, 12) + $1_1 | 0;
$6_1 = Math_imul(HEAP32[$3_1 + 8 >> 2], 20);
$3_1 = HEAP32[$3_1 + 4 >> 2];
while (1) {
label$4 : {
if (!$6_1) {
break label$2
}
$7_1 = HEAP32[$3_1 + 4 >> 2];
if ($7_1 + HEAP32[$3_1 + 16 >> 2] >>> 0 <= $5_1 >>> 0) {
if ($36($9_1, $5_1, HEAP32[$3_1 >> 2], $7_1)) {
break label$4
}
}
$3_1 = $3_1 + 20 | 0;
$6_1 = $6_1 - 20 | 0;
continue;
}
break;
};
$92($0_1, $5_1 - $7_1 | 0);
$15($0_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
continue;
}
break;
};
global$0 = $4_1 + 16 | 0;
}

function $63($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
$7_1 = HEAP32[$0_1 + 12 >> 2];
label$1 : {
if (($7_1 | 0) > HEAP32[$0_1 + 20 >> 2]) {
$38($0_1);
$32($6_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$4_1 = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 8 >> 2] = $4_1;
HEAP32[$6_1 + 12 >> 2] = $4_1 + HEAP32[$6_1 + 4 >> 2];
$4_1 = $13($6_1 + 8 | 0);
$5_1 = 0;
if (($4_1 | 0) == 1114112) {
break label$1
}
$5_1 = 1;
if ($4_1 >>> 0 > 121 | $3_1 >>> 0 > $4_1 >>> 0) {
break label$1
}
$5_1 = $2_1;
$2_1 = $4_1 - $3_1 | 0;
$3_1 = $2_1 >>> 3 | 0;
if ($5_1 >>> 0 <= $3_1 >>> 0) {
abort()
}
$5_1 = 1;
if (!(HEAPU8[$1_1 + $3_1 | 0] >>> ($2_1 & 7) & 1)) {
break label$1
}
HEAP32[$0_1 + 12 >> 2] = $7_1;
}
$5_1 = 0;
}
$4_1 = $5_1;
global$0 = $6_1 + 16 | 0;
return $4_1;
}

function $64($0_1, $1_1, $2_1, $3_1) {
label$1 : {
if (($1_1 >>> 0 < $3_1 >>> 0 ? HEAP8[$1_1 + $2_1 | 0] > -65 : ($1_1 | 0) == ($3_1 | 0)) ? 0 : $1_1) {
$2_1 = 0;
break label$1;
}
$2_1 = $1_1 + $2_1 | 0;
$1_1 = $3_1 - $1_1 | 0;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $2_1;
}

function $65($0_1, $1_1, $2_1) {
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
$154($4_1, 10, $1_1, $2_1);
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
$339($3_1 + 48 | 0, $9_1);
$2_1 = HEAP32[$3_1 + 48 >> 2];
if ($2_1) {
$1_1 = HEAP32[$3_1 + 52 >> 2]
} else {
if (HEAP32[$3_1 + 368 >> 2] != 1114112) {
label$6 : {
while (1) {
if (HEAPU8[$3_1 + 405 | 0]) {
break label$6
}
$4_1 = HEAP32[$3_1 + 372 >> 2];
$140($3_1 + 512 | 0, $3_1 + 368 | 0);
if (HEAP32[$3_1 + 512 >> 2] == 1) {
$2_1 = HEAP32[$3_1 + 396 >> 2];
$1_1 = HEAP32[$3_1 + 520 >> 2];
HEAP32[$3_1 + 396 >> 2] = $1_1;
$1_1 = $1_1 - $2_1 | 0;
$2_1 = $2_1 + $4_1 | 0;
} else {
$126($3_1 + 40 | 0, $3_1 + 368 | 0);
$1_1 = HEAP32[$3_1 + 44 >> 2];
$2_1 = HEAP32[$3_1 + 40 >> 2];
}
if (!$2_1) {
break label$6
}
$185($3_1 + 32 | 0, $2_1, $1_1, 10);
$4_1 = HEAP32[$3_1 + 32 >> 2];
if ($4_1) {
$5_1 = HEAP32[$3_1 + 36 >> 2];
$185($3_1 + 24 | 0, $4_1, $5_1, 13);
$1_1 = HEAP32[$3_1 + 24 >> 2];
$2_1 = $1_1 ? $1_1 : $4_1;
if (!$2_1) {
break label$6
}
$1_1 = $1_1 ? HEAP32[$3_1 + 28 >> 2] : $5_1;
}
$4_1 = $3_1 + 512 | 0;
$73($4_1, $2_1, $1_1, 35);
$69($3_1 + 16 | 0, $4_1);
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
}
$339($3_1 + 8 | 0, $8_1);
$2_1 = HEAP32[$3_1 + 8 >> 2];
if (!$2_1) {
break label$2
}
$1_1 = HEAP32[$3_1 + 12 >> 2];
}
$74($3_1 + 512 | 0, $2_1, $1_1, 47);
$4_1 = HEAP32[$3_1 + 512 >> 2];
if ($4_1) {
$1_1 = HEAP32[$3_1 + 516 >> 2];
$104($3_1 + 552 | 0, HEAP32[$3_1 + 520 >> 2], HEAP32[$3_1 + 524 >> 2]);
$2_1 = $4_1;
$4_1 = HEAPU8[$3_1 + 552 | 0] ? 3 : HEAP32[$3_1 + 556 >> 2];
} else {
$4_1 = 3
}
$74($3_1 + 512 | 0, $2_1, $1_1, 62);
$10_1 = HEAP32[$3_1 + 520 >> 2];
$6_1 = HEAP32[$3_1 + 524 >> 2];
$5_1 = HEAP32[$3_1 + 512 >> 2];
$11_1 = $5_1 ? $5_1 : $2_1;
$12_1 = $5_1 ? HEAP32[$3_1 + 516 >> 2] : $1_1;
$229($3_1, $11_1, $12_1);
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
$48($1_1)
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
if (($2_1 | 0) != 312) {
$1_1 = ($3_1 + 56 | 0) + $2_1 | 0;
$8_1 = HEAP32[$1_1 + 8 >> 2];
if ($8_1 >>> 0 > 1) {
$5_1 = HEAP32[$1_1 + 4 >> 2];
$10_1 = global$0 - 32 | 0;
global$0 = $10_1;
$7_1 = $8_1 + ($8_1 >>> 1 | 0) | 0;
label$17 : while (1) {
if ($7_1) {
$7_1 = $7_1 - 1 | 0;
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
} else {
$4_1 = $7_1 - $8_1 | 0
}
$9_1 = $7_1 >>> 0 > $8_1 >>> 0 ? $8_1 : $7_1;
while (1) {
$6_1 = $4_1 << 1;
$1_1 = $6_1 | 1;
if ($9_1 >>> 0 <= $1_1 >>> 0) {
continue label$17
}
$6_1 = $6_1 + 2 | 0;
if ($6_1 >>> 0 < $9_1 >>> 0) {
$1_1 = (HEAPU32[($5_1 + Math_imul($6_1, 20) | 0) + 4 >> 2] < HEAPU32[($5_1 + Math_imul($1_1, 20) | 0) + 4 >> 2]) + $1_1 | 0
}
$6_1 = $5_1 + Math_imul($1_1, 20) | 0;
$4_1 = $5_1 + Math_imul($4_1, 20) | 0;
if (HEAPU32[$6_1 + 4 >> 2] >= HEAPU32[$4_1 + 4 >> 2]) {
continue label$17
}
$25($4_1, $6_1, 20);
$4_1 = $1_1;
continue;
};
}
break;
};
global$0 = $10_1 + 32 | 0;
}
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
wasm2js_memory_copy($0_1, $3_1 + 56 | 0, 312);
global$0 = $3_1 + 560 | 0;
}

function $66($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$216($0_1, $1_1);
if (HEAPU8[$0_1 + 12 | 0] == 3) {
label$2 : {
$3_1 = $1_1 + 16 | 0;
label$3 : {
while (1) {
$119($2_1 + 32 | 0, $3_1);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$3
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$6_1 = HEAP32[$2_1 + 40 >> 2];
if (!$120($5_1, $6_1)) {
continue
}
break;
};
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = 4;
$206($4_1, $5_1, $6_1, $2_1 + 4 | 0);
while (1) {
label$6 : {
HEAP32[$2_1 + 24 >> 2] = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 20 >> 2] = $5_1;
$119($2_1 + 32 | 0, $2_1 + 16 | 0);
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
$8_1 = $4_1 + 1051780 | 0;
$7_1 = $4_1 + 1051776 | 0;
$4_1 = $4_1 + 8 | 0;
if (!$11(HEAP32[$7_1 >> 2], HEAP32[$8_1 >> 2], $5_1, $6_1)) {
continue
}
break;
};
$119($2_1 + 32 | 0, $2_1 + 16 | 0);
$5_1 = HEAP32[$2_1 + 36 >> 2];
if (!$5_1) {
break label$6
}
$4_1 = HEAP32[$2_1 + 32 >> 2];
$6_1 = HEAP32[$2_1 + 40 >> 2];
if (!$120($5_1, $6_1)) {
break label$6
}
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 24 >> 2];
$8_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$3_1 + 4 >> 2] = $8_1;
$206($4_1, $5_1, $6_1, $2_1 + 4 | 0);
continue;
}
break;
};
$6_1 = HEAP32[$2_1 + 4 >> 2];
if (($6_1 | 0) == -2147483648) {
break label$3
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
$215($1_1, $2_1 + 32 | 0);
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
$215($1_1, $2_1 + 32 | 0);
$7_1 = HEAP32[$1_1 + 28 >> 2] + 1 | 0;
HEAP32[$1_1 + 28 >> 2] = $7_1 ? $7_1 : -1;
$3_1 = $3_1 - 8 | 0;
$4_1 = $4_1 + 8 | 0;
continue;
}
break;
};
$216($0_1, $1_1);
$14($6_1, $8_1);
break label$2;
}
HEAP8[$0_1 + 12 | 0] = 3;
}
}
global$0 = $2_1 + 48 | 0;
}

function $67($0_1, $1_1, $2_1) {
$0_1 = $262($0_1, $1_1, $2_1);
if ($0_1) {
$0_1 = HEAP32[$0_1 >> 2] == 2 ? 0 : $0_1
} else {
$0_1 = 0
}
return $0_1;
}

function $68($0_1, $1_1) {
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
$20($6_1 + 4 | 0, $2_1);
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
$337($5_1, $2_1);
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
$7($7_1, $5_1);
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

function $69($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
if (!HEAPU8[$1_1 + 37 | 0]) {
$3_1 = HEAP32[$1_1 + 4 >> 2];
$140($2_1 + 20 | 0, $1_1);
if (HEAP32[$2_1 + 20 >> 2] == 1) {
$4_1 = HEAP32[$1_1 + 28 >> 2];
HEAP32[$1_1 + 28 >> 2] = HEAP32[$2_1 + 28 >> 2];
$5_1 = HEAP32[$2_1 + 24 >> 2] - $4_1 | 0;
$3_1 = $3_1 + $4_1 | 0;
} else {
$126($2_1 + 8 | 0, $1_1);
$5_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
}
}
HEAP32[$0_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = $3_1;
global$0 = $2_1 + 32 | 0;
}

function $70($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$51($2_1 + 8 | 0, $1_1);
$6($0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
global$0 = $2_1 + 16 | 0;
}

function $71($0_1) {
$23($0_1, 4, 12);
}

function $72($0_1, $1_1) {
$4($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 36);
}

function $73($0_1, $1_1, $2_1, $3_1) {
$154($0_1, $3_1, $1_1, $2_1);
HEAP16[$0_1 + 36 >> 1] = 1;
HEAP32[$0_1 + 32 >> 2] = $2_1;
HEAP32[$0_1 + 28 >> 2] = 0;
}

function $74($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$5_1 = $4_1 + 20 | 0;
$154($5_1, $3_1, $1_1, $2_1);
$140($4_1 + 8 | 0, $5_1);
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

function $75($0_1, $1_1) {
$2($0_1, $1_1, 8, 8);
}

function $76($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$53($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 24 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 24);
}

function $77($0_1, $1_1) {
$155($0_1, $1_1, 20);
}

function $78($0_1, $1_1) {
if (($0_1 | 0) != -2147483648) {
$0($0_1, $1_1)
}
}

function $79($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
if ($2_1 >>> 0 > $3_1 >>> 0) {
if (HEAPU8[$1_1 | 0] == 8) {
HEAP32[$1_1 >> 2] = 1540;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
label$3 : {
label$4 : {
switch ($16($1_1) & 255) {
case 2:
$90($5_1 + 8 | 0, $1_1, $10($1_1));
$6_1 = HEAP32[$5_1 + 8 >> 2];
$4_1 = HEAP32[$5_1 + 12 >> 2];
$7_1 = $4_1 << 3;
$20($5_1 + 20 | 0, $4_1 >>> 0 > 536870911 ? $2_1 : $2_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $2_1);
$8_1 = $4_1 + $6_1 | 0;
$7_1 = 0;
while (1) {
if (($6_1 | 0) != ($8_1 | 0)) {
$4_1 = HEAPU8[$6_1 | 0];
while (1) {
if ($4_1 & 255) {
$47($5_1 + 20 | 0, __wasm_ctz_i32($4_1) | $7_1);
$4_1 = $4_1 - 1 & $4_1;
continue;
}
break;
};
$7_1 = $7_1 + 8 | 0;
$6_1 = $6_1 + 1 | 0;
continue;
}
break;
};
$7_1 = 1;
$4_1 = HEAP32[$5_1 + 28 >> 2];
if ($4_1) {
$6_1 = (HEAP32[$5_1 + 24 >> 2] + ($4_1 << 2) | 0) - 4 | 0;
if ($6_1) {
$7_1 = HEAPU32[$6_1 >> 2] < $3_1 >>> 0
}
}
if (!($7_1 ? ($2_1 | 0) == ($4_1 | 0) : 0)) {
if (HEAPU8[$1_1 | 0] == 8) {
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
case 1:
HEAP32[$5_1 + 20 >> 2] = 0;
HEAP32[$5_1 + 24 >> 2] = 4;
label$16 : {
label$17 : while (1) {
label$18 : {
HEAP32[$5_1 + 28 >> 2] = $6_1;
if ($2_1 >>> 0 <= $6_1 >>> 0) {
break label$16
}
$4_1 = $10($1_1);
$9_1 = $10($1_1);
$7_1 = HEAPU8[$1_1 | 0];
$4_1 = $4_1 + $8_1 | 0;
$4_1 = $4_1 >>> 0 < $8_1 >>> 0 ? -1 : $4_1;
$8_1 = $9_1 + $4_1 | 0;
$8_1 = ($4_1 >>> 0 > $8_1 >>> 0 ? -1 : $8_1) + 1 | 0;
$8_1 = $8_1 ? $8_1 : -1;
if ($8_1 >>> 0 > $3_1 >>> 0) {
break label$18
}
$9_1 = $2_1 - $6_1 | 0;
$6_1 = $8_1 - $4_1 | 0;
if ($9_1 >>> 0 < $6_1 >>> 0) {
break label$18
}
if (($7_1 | 0) != 8) {
break label$16
}
$29($5_1 + 20 | 0, $6_1 >>> 0 > $8_1 >>> 0 ? 0 : $6_1);
$6_1 = HEAP32[$5_1 + 28 >> 2];
$7_1 = HEAP32[$5_1 + 24 >> 2] + ($6_1 << 2) | 0;
while (1) {
if (($4_1 | 0) == ($8_1 | 0)) {
continue label$17
}
HEAP32[$7_1 >> 2] = $4_1;
$7_1 = $7_1 + 4 | 0;
$6_1 = $6_1 + 1 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
};
}
break;
};
if (($7_1 | 0) == 8) {
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
case 0:
$189($0_1, $1_1, $2_1, $3_1);
break label$3;
default:
break label$4;
};
}
if (HEAPU8[$1_1 | 0] == 8) {
HEAP32[$1_1 >> 2] = 1540;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
global$0 = $5_1 + 32 | 0;
}

function $80($0_1) {
$157($0_1, 23, 1048702);
}

function $81($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 1;
$8($3_1);
$1($3_1, 123);
$4_1 = $3($3_1, 1048593, 5);
HEAP32[$3_1 + 24 >> 2] = $1_1;
HEAP32[$3_1 + 28 >> 2] = $2_1;
$212($3_1 + 12 | 0, $3_1 + 24 | 0);
$1_1 = HEAP32[$3_1 + 16 >> 2];
$12($4_1, $1_1, HEAP32[$3_1 + 20 >> 2]);
$0(HEAP32[$3_1 + 12 >> 2], $1_1);
$1($4_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 32 | 0;
}

function $82($0_1, $1_1, $2_1) {
$1_1 = Math_imul(HEAP32[$0_1 + 28 >> 2] + 1 | 0, $1_1) + $2_1 | 0;
if ($1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2]) {
$0_1 = HEAPU8[$1_1 + HEAP32[$0_1 + 16 >> 2] | 0]
} else {
$0_1 = 127
}
return $0_1;
}

function $83($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP8[$2_1 + 12 | 0] = 0;
HEAP32[$2_1 + 8 >> 2] = 0;
while (1) {
if (($3_1 | 0) != 5) {
(wasm2js_i32$0 = ($2_1 + 8 | 0) + $3_1 | 0, wasm2js_i32$1 = $16($1_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
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

function $84($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
$8_1 = HEAP32[$0_1 + 12 >> 2];
label$1 : {
if (($8_1 | 0) > HEAP32[$0_1 + 20 >> 2]) {
$38($0_1);
$32($6_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$5_1 = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$6_1 + 12 >> 2] = $5_1 + HEAP32[$6_1 + 4 >> 2];
$5_1 = $13($6_1 + 8 | 0);
$7_1 = 0;
if (($5_1 | 0) == 1114112) {
break label$1
}
if (!($4_1 >>> 0 < $5_1 >>> 0 | $3_1 >>> 0 > $5_1 >>> 0)) {
$4_1 = $2_1;
$2_1 = $5_1 - $3_1 | 0;
$3_1 = $2_1 >>> 3 | 0;
if ($4_1 >>> 0 <= $3_1 >>> 0) {
abort()
}
$7_1 = 1;
if (HEAPU8[$1_1 + $3_1 | 0] >>> ($2_1 & 7) & 1) {
break label$1
}
}
HEAP32[$0_1 + 12 >> 2] = $8_1;
}
$7_1 = 0;
}
$5_1 = $7_1;
global$0 = $6_1 + 16 | 0;
return $5_1;
}

function $85($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = HEAP32[$0_1 + 12 >> 2];
if (($5_1 | 0) < HEAP32[$0_1 + 16 >> 2]) {
label$2 : {
$6_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = HEAP32[$0_1 + 8 >> 2];
$32($4_1 + 8 | 0, $6_1, $3_1, $5_1);
if (!$34(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $1_1, 1)) {
break label$2
}
$2_1 = $5_1 + 1 | 0;
label$3 : {
label$4 : {
while (1) {
if ($2_1) {
if ($2_1 >>> 0 < $3_1 >>> 0) {
if (HEAP8[$2_1 + $6_1 | 0] > -65) {
break label$4
}
} else {
if (($2_1 | 0) == ($3_1 | 0)) {
break label$3
}
}
$2_1 = $2_1 + 1 | 0;
continue;
}
break;
};
$3_1 = 0;
break label$3;
}
$3_1 = $2_1;
}
HEAP32[$0_1 + 12 >> 2] = $3_1;
$2_1 = 1;
}
}
global$0 = $4_1 + 16 | 0;
return $2_1;
}

function $86($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$64($4_1, $3_1, $1_1, $2_1);
$2_1 = HEAP32[$4_1 >> 2];
label$1 : {
if ($2_1) {
label$3 : {
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $1_1 + $2_1;
$2_1 = $13($4_1 + 8 | 0);
if (($2_1 | 0) == 1114112) {
break label$3
}
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $227($2_1) & 127), HEAP8[wasm2js_i32$0 + 4 | 0] = wasm2js_i32$1;
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

function $87($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
if (!(!($1_1 - 48 >>> 0 < 10 | $1_1 >>> 0 > 127) & ($1_1 & 95) - 65 >>> 0 > 25)) {
label$2 : {
label$3 : {
label$4 : {
switch ($1_1 - 104 | 0) {
case 0:
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 4 >> 2];
if (HEAPU8[$0_1 + 13 | 0]) {
if ($36($4_1, $3_1, 1050844, 2)) {
break label$2
}
break label$3;
} else {
HEAP32[$2_1 + 12 >> 2] = 99;
HEAP32[$2_1 + 4 >> 2] = 115;
HEAP32[$2_1 + 8 >> 2] = 122;
if (!$336($4_1, $3_1, $2_1 + 4 | 0)) {
break label$3
}
break label$2;
}
case 2:
break label$4;
default:
break label$3;
};
}
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 12 >> 2] = 107;
HEAP32[$2_1 + 4 >> 2] = 100;
HEAP32[$2_1 + 8 >> 2] = 103;
if ($336($4_1, $3_1, $2_1 + 4 | 0)) {
break label$2
}
}
$1($0_1, $1_1);
}
}
global$0 = $2_1 + 16 | 0;
}

function $88($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = Math_fround(0), $12_1 = 0;
$2_1 = global$0 - 144 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 + 8 >> 2];
$8_1 = $4_1 + 1 | 0;
$7_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = $7_1;
label$1 : {
label$2 : {
while (1) {
$8_1 = $8_1 - 1 | 0;
if ($8_1 >>> 0 >= 2) {
$6_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 12 | 0;
if ($6_1 >>> 0 < HEAPU32[$3_1 >> 2]) {
continue
}
break label$2;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $3_1;
break label$1;
}
$8_1 = Math_imul($4_1, 12);
if ($4_1) {
label$6 : {
$5_1 = HEAP32[$7_1 >> 2] + 1 | 0;
if (($4_1 | 0) == 1) {
break label$6
}
$3_1 = $7_1 + 12 | 0;
$4_1 = ($8_1 - 12 >>> 0) / 12 | 0;
while (1) {
$6_1 = HEAP32[$3_1 >> 2] + 1 | 0;
$5_1 = $5_1 >>> 0 > $6_1 >>> 0 ? $5_1 : $6_1;
$3_1 = $3_1 + 12 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
}
}
$9($2_1 + 8 | 0, $5_1, 4, 16);
HEAP32[$2_1 + 88 >> 2] = 0;
$3_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 80 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$2_1 + 84 >> 2] = $3_1;
$4($2_1 + 80 | 0, 0, $5_1, 4, 16);
$9_1 = $5_1 >>> 0 > 1 ? $5_1 : 1;
$3_1 = $9_1 - 1 | 0;
$6_1 = HEAP32[$2_1 + 84 >> 2];
$10_1 = HEAP32[$2_1 + 88 >> 2];
$4_1 = $6_1 + ($10_1 << 4) | 0;
while (1) {
if ($3_1) {
HEAP32[$4_1 >> 2] = 0;
$3_1 = $3_1 - 1 | 0;
$4_1 = $4_1 + 16 | 0;
continue;
}
break;
};
$9_1 = $9_1 + $10_1 | 0;
if ($5_1) {
HEAP32[$4_1 >> 2] = 0
} else {
$9_1 = $9_1 - 1 | 0
}
$4_1 = HEAP32[$2_1 + 80 >> 2];
$10_1 = HEAP32[$1_1 >> 2];
$3_1 = $7_1;
while (1) {
if ($8_1) {
$5_1 = HEAP32[$3_1 >> 2];
if ($5_1 >>> 0 < $9_1 >>> 0) {
label$15 : {
$12_1 = HEAP32[$3_1 + 8 >> 2];
$1_1 = $6_1 + ($5_1 << 4) | 0;
$11_1 = HEAPF32[$3_1 + 4 >> 2];
if ($11_1 > HEAPF32[$1_1 + 8 >> 2] ? 0 : HEAP32[$1_1 >> 2] == 1) {
break label$15
}
HEAP32[$1_1 + 12 >> 2] = $12_1;
HEAPF32[$1_1 + 8 >> 2] = $11_1;
HEAP32[$1_1 + 4 >> 2] = $5_1;
HEAP32[$1_1 >> 2] = 1;
}
}
$3_1 = $3_1 + 12 | 0;
$8_1 = $8_1 - 12 | 0;
continue;
}
break;
};
$21($10_1, $7_1);
HEAP32[$2_1 + 64 >> 2] = $6_1 + ($9_1 << 4);
HEAP32[$2_1 + 60 >> 2] = $4_1;
HEAP32[$2_1 + 56 >> 2] = $6_1;
HEAP32[$2_1 + 52 >> 2] = $6_1;
HEAP32[$2_1 + 36 >> 2] = 2;
HEAP32[$2_1 + 20 >> 2] = 2;
$208($2_1 + 80 | 0, $2_1 + 20 | 0);
if (HEAP32[$2_1 + 80 >> 2] != 1) {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
$346(HEAP32[$2_1 + 52 >> 2], HEAP32[$2_1 + 60 >> 2]);
break label$1;
}
$39($2_1 + 68 | 0, 4);
$3_1 = HEAP32[$2_1 + 88 >> 2];
$1_1 = HEAP32[$2_1 + 72 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 84 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 92 >> 2];
HEAP32[$2_1 + 76 >> 2] = 1;
wasm2js_memory_copy($2_1 + 80 | 0, $2_1 + 20 | 0, 48);
$1_1 = $2_1 + 132 | 0;
while (1) {
$208($2_1 + 128 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 128 >> 2] == 1) {
$3_1 = HEAP32[$2_1 + 76 >> 2];
if (($3_1 | 0) == HEAP32[$2_1 + 68 >> 2]) {
$31($2_1 + 68 | 0, 1)
}
$5_1 = HEAP32[$1_1 + 4 >> 2];
$7_1 = HEAP32[$2_1 + 72 >> 2] + Math_imul($3_1, 12) | 0;
HEAP32[$7_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $5_1;
HEAP32[$7_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 76 >> 2] = $3_1 + 1;
continue;
}
break;
};
$346(HEAP32[$2_1 + 112 >> 2], HEAP32[$2_1 + 120 >> 2]);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 76 >> 2];
$1_1 = HEAP32[$2_1 + 72 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 68 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $2_1 + 144 | 0;
}

function $89($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$8_1 = $7_1 + 4 | 0;
$302($8_1, $1_1, $3_1, $4_1);
$301($0_1, $8_1);
$6($0_1 + 16 | 0, $3_1, $4_1);
HEAP8[$0_1 + 32 | 0] = $5_1;
HEAPF32[$0_1 + 28 >> 2] = $6_1;
HEAP8[$0_1 + 12 | 0] = $2_1;
global$0 = $7_1 + 16 | 0;
}

function $90($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$1_1 + 12 >> 2];
if ($3_1 >>> 0 >= $2_1 >>> 0) {
$3_1 = $3_1 - $2_1 | 0;
$4_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = $4_1 + $2_1 | 0;
} else {
$3_1 = 0;
$5_1 = 1;
if (HEAPU8[$1_1 | 0] == 8) {
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

function $91($0_1, $1_1) {
$8($0_1);
$15($0_1, $1_1 ? 1050653 : 1050648, $1_1 ? 4 : 5);
}

function $92($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1 >>> 0 >= $1_1 >>> 0) {
if (!(!$1_1 | $1_1 >>> 0 >= $2_1 >>> 0) & HEAP8[HEAP32[$0_1 + 4 >> 2] + $1_1 | 0] <= -65) {
abort()
}
HEAP32[$0_1 + 8 >> 2] = $1_1;
}
}

function $93($0_1) {
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

function $94($0_1, $1_1, $2_1, $3_1) {
$158($0_1, $1_1, $2_1, $3_1, 1);
}

function $95($0_1) {
$23($0_1, 4, 28);
}

function $96($0_1, $1_1) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2] == -2147483648 ? 0 : HEAP32[$1_1 + 4 >> 2];
}

function $97($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
if ($2_1) {
$3_1 = $4_1 + 20 | 0;
$40($3_1, $1_1);
$4($3_1, HEAP32[$4_1 + 28 >> 2], $1_1, 1, 1);
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
$94($4_1 + 8 | 0, $1_1, 1, 1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$3_1 = $1_1;
$1_1 = HEAP32[$4_1 + 8 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 32 | 0;
}

function $98($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$49($4_1 + 4 | 0, $2_1, $3_1);
if (HEAP32[$4_1 + 4 >> 2] == 1) {
if (HEAPU8[$1_1 | 0] == 8) {
HEAP32[$1_1 >> 2] = 260;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
$3_1 = 0;
$1_1 = 1;
} else {
$3_1 = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $99($0_1) {
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
$2_1 = HEAPU8[($0_1 & 255) + 1062588 | 0];
break label$1;
}
if (($1_1 | 0) == 48) {
$2_1 = ($0_1 | 0) == 12288;
break label$1;
}
if (($1_1 | 0) == 32) {
$2_1 = (HEAPU8[($0_1 & 255) + 1062588 | 0] & 2) >>> 1 | 0;
break label$1;
}
if (($1_1 | 0) != 22) {
break label$1
}
$2_1 = ($0_1 | 0) == 5760;
}
return $2_1 & 1;
}

function $100($0_1, $1_1) {
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
break label$3;
default:
break label$2;
};
}
HEAP32[$1_1 + 40 >> 2] = 0;
$126($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$5_1 = HEAP32[$2_1 + 8 >> 2];
break label$1;
}
HEAP32[$1_1 + 40 >> 2] = $3_1 - 1;
$69($2_1, $1_1);
$4_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = HEAP32[$2_1 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $2_1 + 16 | 0;
}

function $101($0_1, $1_1) {
$4($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 8);
}

function $102($0_1, $1_1) {
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
$22($1_1);
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

function $103($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$21(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 12);
$7(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
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

function $104($0_1, $1_1, $2_1) {
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

function $105($0_1, $1_1) {
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

function $106($0_1, $1_1) {
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

function $107($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$161($1_1, (HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 0) / 20 | 0);
$45(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $108($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 20 >> 2]);
}

function $109($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$108($2_1);
$2_1 = $2_1 + 36 | 0;
continue;
}
break;
};
$171(HEAP32[$0_1 >> 2], $3_1);
}

function $110($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$77($1_1, HEAP32[$0_1 + 8 >> 2]);
$45(HEAP32[$0_1 >> 2], $1_1);
}

function $111($0_1, $1_1) {
$2($0_1, $1_1, 8, 16);
}

function $112($0_1, $1_1) {
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

function $113($0_1, $1_1) {
$6($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
HEAP8[$0_1 + 12 | 0] = HEAPU8[$1_1 + 12 | 0];
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

function $115($0_1, $1_1) {
$0_1 = $141($0_1, $1_1);
if (!$0_1) {
abort()
}
return $0_1;
}

function $116($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = Math_fround(0);
$3_1 = HEAP32[$1_1 + 20 >> 2];
$2_1 = HEAP32[$1_1 + 16 >> 2];
$4_1 = $3_1 - $2_1 | 0;
$4($0_1, HEAP32[$0_1 + 8 >> 2], $4_1, 4, 8);
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

function $117($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 + 8 >> 2];
$6_1 = HEAP32[$1_1 + 12 >> 2];
$33($2_1 + 8 | 0, $1_1 + 8 | 0);
$3_1 = HEAP32[$2_1 + 12 >> 2];
if (($3_1 | 0) != 1114112) {
$7_1 = HEAP32[$1_1 + 8 >> 2];
$1_1 = HEAP32[$1_1 + 12 >> 2];
$4_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 + 8 >> 2] = ($7_1 - $1_1 + ($6_1 - $5_1) | 0) + $4_1;
$1_1 = $209($3_1) ^ 1;
} else {
$1_1 = 2
}
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}

function $118($0_1, $1_1, $2_1, $3_1) {
if ($2_1) {
label$2 : {
$1_1 = $141($1_1, $2_1);
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

function $119($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 + 8 >> 2];
$86($2_1 + 20 | 0, $5_1, $6_1, $11_1);
if (HEAP32[$2_1 + 20 >> 2] == 1) {
$7_1 = HEAP32[$2_1 + 28 >> 2];
$4_1 = HEAPU8[$2_1 + 24 | 0];
label$2 : {
if (($4_1 - 1 & 255) >>> 0 < 2) {
$64($2_1 + 8 | 0, $7_1, $5_1, $6_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$8_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 20 >> 2] = 10;
$3_1 = $34($3_1, $8_1, $2_1 + 20 | 0, 1);
} else {
$3_1 = 0
}
$10_1 = ($3_1 & ($4_1 & 255) == 1) + $7_1 | 0;
} else {
while (1) {
label$8 : {
$10_1 = $125($5_1, $6_1, $7_1);
$86($2_1 + 20 | 0, $5_1, $6_1, $10_1);
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
$86($2_1 + 20 | 0, $5_1, $6_1, $125($5_1, $6_1, $7_1));
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
$10_1 = $125($5_1, $6_1, $7_1);
}
}
HEAP32[$1_1 + 8 >> 2] = $10_1;
$55($2_1, $5_1, $6_1, $11_1, $10_1);
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

function $120($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1 + $1_1;
while (1) {
$0_1 = $13($2_1 + 8 | 0);
if (($0_1 | 0) != 1114112) {
if ($227($0_1) << 24 >> 24 >= 0) {
continue
}
}
break;
};
global$0 = $2_1 + 16 | 0;
return ($0_1 | 0) != 1114112;
}

function $121($0_1) {
$157($0_1, 24, 1048678);
}

function $122($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$191($5_1 + 16 | 0, $7_1, $3_1, $4_1);
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
$1_1 = $288($8_1, $2_1, $6_1, $1_1)
} else {
$118($5_1 + 8 | 0, $6_1, $1_1, 0);
$1_1 = HEAP32[$5_1 + 8 >> 2];
}
} else {
$192($5_1, $6_1, $1_1);
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

function $123($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$191($5_1 + 20 | 0, $1_1, $3_1, $4_1);
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
$118($5_1, $3_1, $4_1, 1);
$2_1 = HEAP32[$5_1 >> 2];
} else {
$192($5_1 + 8 | 0, $3_1, $4_1);
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

function $124($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$6_1 = HEAP32[$0_1 + 8 >> 2];
if ($6_1 >>> 0 >= 5) {
label$2 : {
$7_1 = HEAP32[$0_1 + 4 >> 2];
$8_1 = $7_1 + $6_1 | 0;
if (!$296(HEAPU8[$8_1 - 3 | 0])) {
break label$2
}
if (!$133($1_1, $2_1, HEAPU8[$8_1 - 2 | 0])) {
break label$2
}
if (!$133($3_1, $4_1, HEAPU8[$8_1 - 1 | 0])) {
break label$2
}
$2_1 = $6_1 - 2 | 0;
$64($5_1, $2_1, $7_1, $6_1);
$1_1 = HEAP32[$5_1 >> 2];
if ($1_1) {
label$4 : {
$3_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$5_1 + 8 >> 2] = $1_1;
HEAP32[$5_1 + 12 >> 2] = $1_1 + $3_1;
$1_1 = $13($5_1 + 8 | 0);
if (($1_1 | 0) == 1114112) {
break label$4
}
if ($1_1 >>> 0 < 2048) {
$3_1 = 2
} else {
$3_1 = $1_1 >>> 0 < 65536 ? 3 : 4
}
$1_1 = $1_1 >>> 0 >= 128 ? $3_1 : 1;
$3_1 = $1_1 + $2_1 | 0;
$4_1 = $6_1 - $3_1 | 0;
if ($4_1) {
wasm2js_memory_copy($2_1 + $7_1 | 0, $3_1 + $7_1 | 0, $4_1)
}
HEAP32[$0_1 + 8 >> 2] = $6_1 - $1_1;
break label$2;
}
}
abort();
}
}
global$0 = $5_1 + 16 | 0;
}

function $125($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
while (1) {
$86($3_1 + 4 | 0, $0_1, $1_1, $2_1);
if (!(HEAP32[$3_1 + 4 >> 2] != 1 | HEAPU8[$3_1 + 8 | 0] != 3)) {
$2_1 = HEAP32[$3_1 + 12 >> 2];
continue;
}
break;
};
global$0 = $3_1 + 16 | 0;
return $2_1;
}

function $126($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
if (!HEAPU8[$1_1 + 37 | 0]) {
label$2 : {
HEAP8[$1_1 + 37 | 0] = 1;
if (HEAPU8[$1_1 + 36 | 0] == 1) {
$3_1 = HEAP32[$1_1 + 32 >> 2];
$2_1 = HEAP32[$1_1 + 28 >> 2];
} else {
$2_1 = HEAP32[$1_1 + 28 >> 2];
$3_1 = HEAP32[$1_1 + 32 >> 2];
if (($2_1 | 0) == ($3_1 | 0)) {
break label$2
}
}
$4_1 = $3_1 - $2_1 | 0;
$5_1 = HEAP32[$1_1 + 4 >> 2] + $2_1 | 0;
}
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $127($0_1) {
$23($0_1, 4, 8);
}

function $128($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (HEAP32[$1_1 + 180 >> 2] != -2147483648) {
$0_1 = $1_1 + 180 | 0
} else {
$47($0_1, HEAP32[$1_1 + 136 >> 2]);
$0_1 = 0;
}
return $0_1;
}

function $129($0_1, $1_1, $2_1, $3_1, $4_1) {
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
$304($5_1 + 8 | 0, $3_1, $4_1, $6_1);
$9_1 = $6_1 + 36 | 0;
$8_1 = HEAP32[$5_1 + 8 >> 2];
$7_1 = HEAP32[$5_1 + 12 >> 2];
if (!$7_1) {
continue
}
$13_1 = $240($1_1, $12_1, $11_1, HEAP32[$6_1 + 20 >> 2], HEAP32[$6_1 + 24 >> 2], HEAPU8[$6_1 + 32 | 0], HEAPU8[$6_1 + 12 | 0]);
$31($5_1 + 20 | 0, $7_1);
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
$88($0_1, $5_1 + 20 | 0);
global$0 = $5_1 + 32 | 0;
}

function $130($0_1, $1_1) {
$4($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 16);
}

function $131($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$10_1 = $17($1_1);
HEAP32[$3_1 + 36 >> 2] = 0;
HEAP32[$3_1 + 28 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = 1;
$9($3_1 + 16 | 0, $10_1, 4, 16);
HEAP32[$3_1 + 48 >> 2] = 0;
$7_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$3_1 + 44 >> 2] = $7_1;
HEAP32[$3_1 + 40 >> 2] = HEAP32[$3_1 + 16 >> 2];
$8_1 = -16;
while (1) {
if (($6_1 | 0) != ($10_1 | 0)) {
$59($3_1 + 8 | 0, $3_1 + 28 | 0, $1_1);
$4_1 = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 12 >> 2];
$40($3_1 + 52 | 0, $5_1);
$9_1 = HEAP32[$3_1 + 56 >> 2];
if ($5_1) {
if ($5_1) {
wasm2js_memory_copy($9_1, $4_1, $5_1)
}
} else {
$5_1 = HEAP32[$3_1 + 60 >> 2]
}
$13_1 = HEAP32[$3_1 + 52 >> 2];
$11_1 = $16($1_1);
if ($6_1) {
label$7 : {
$4_1 = $8_1 + $7_1 | 0;
if (!$4_1) {
break label$7
}
$12_1 = $18(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $9_1, $5_1);
if ($12_1 & 255) {
$4_1 = $12_1 << 24 >> 24 < 0
} else {
$4_1 = HEAPU8[$4_1 + 12 | 0] < ($11_1 & 255) >>> 0
}
if ($4_1) {
break label$7
}
if (HEAPU8[$1_1 | 0] == 8) {
HEAP32[$1_1 >> 2] = 1028;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
}
if (HEAP32[$3_1 + 40 >> 2] == ($6_1 | 0)) {
$50($3_1 + 40 | 0);
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
$0(HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2]);
global$0 = $3_1 - -64 | 0;
}

function $132($0_1, $1_1) {
if ($1_1 >>> 0 > 9) {
$132($0_1, ($1_1 >>> 0) / 10 | 0)
}
$326($0_1, ($1_1 >>> 0) % 10 | 48);
}

function $133($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$251($3_1 + 8 | 0, $2_1, $0_1, $1_1);
global$0 = $3_1 + 16 | 0;
return HEAP32[$3_1 + 8 >> 2] != 0;
}

function $134($0_1, $1_1) {
$35($0_1, $1_1, 16, 4);
}

function $135($0_1) {
$23($0_1, 4, 4);
}

function $136($0_1, $1_1) {
$35($0_1, $1_1, 36, 4);
}

function $137($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
$9_1 = $0_1 + 24 | 0;
$325($9_1, $1_1);
HEAP32[$4_1 >> 2] = $9_1;
$1_1 = $4_1 + 4 | 0;
$3_1 = HEAP32[$0_1 + 32 >> 2];
$20($1_1, $3_1);
$4($1_1, HEAP32[$4_1 + 12 >> 2], $3_1, 4, 4);
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
if ($5_1 >>> 0 >= 2) {
label$4 : {
$2_1 = $7_1;
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
$10_1 = $5_1 >>> 0 < $6_1 >>> 0 ? $5_1 : $6_1;
while (1) {
$8_1 = $3_1 << 1;
$1_1 = $8_1 | 1;
if ($10_1 >>> 0 <= $1_1 >>> 0) {
continue label$5
}
$8_1 = $8_1 + 2 | 0;
if ($8_1 >>> 0 < $10_1 >>> 0) {
$1_1 = $327($4_1, HEAP32[($1_1 << 2) + $2_1 >> 2], HEAP32[($8_1 << 2) + $2_1 >> 2]) + $1_1 | 0
}
$3_1 = ($3_1 << 2) + $2_1 | 0;
$8_1 = ($1_1 << 2) + $2_1 | 0;
if (!$327($4_1, HEAP32[$3_1 >> 2], HEAP32[$8_1 >> 2])) {
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
if (!$298($9_1, HEAP32[$3_1 >> 2], HEAP32[$2_1 >> 2])) {
$1_1 = $1_1 + 1 | 0;
$2_1 = $3_1;
continue;
}
break;
};
$10_1 = $7_1 + 4 | 0;
$3_1 = $1_1;
while (1) {
label$15 : {
$2_1 = $10_1 + ($3_1 << 2) | 0;
$8_1 = $7_1 + ($1_1 << 2) | 0;
$12_1 = $8_1 - 4 | 0;
while (1) {
$3_1 = $3_1 + 1 | 0;
if ($5_1 >>> 0 <= $3_1 >>> 0) {
break label$15
}
$6_1 = HEAP32[$2_1 >> 2];
$2_1 = $2_1 + 4 | 0;
if ($298($9_1, $6_1, HEAP32[$12_1 >> 2])) {
continue
}
break;
};
HEAP32[$8_1 >> 2] = $6_1;
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
$337($7_1, $5_1);
}
}
HEAP32[$4_1 + 20 >> 2] = $11_1;
HEAP32[$4_1 + 16 >> 2] = $7_1;
HEAP32[$4_1 + 12 >> 2] = $7_1;
HEAP32[$4_1 + 4 >> 2] = 2;
HEAP32[$4_1 + 24 >> 2] = $7_1 + ($5_1 << 2);
$2_1 = 0;
HEAP32[$4_1 + 28 >> 2] = 0;
$7_1 = HEAP32[$0_1 + 32 >> 2];
if ($7_1) {
label$18 : {
$5_1 = HEAP32[$0_1 + 28 >> 2];
while (1) {
if ($309($4_1 + 28 | 0, $4_1 + 4 | 0)) {
$2_1 = $2_1 + 1 | 0;
if (($7_1 | 0) != ($2_1 | 0)) {
continue
}
break label$18;
}
break;
};
$108($5_1 + Math_imul($2_1, 36) | 0);
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
if (!$309($4_1 + 28 | 0, $4_1 + 4 | 0)) {
$1_1 = $1_1 + 1 | 0;
$108($2_1);
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
$7(HEAP32[$4_1 + 20 >> 2], HEAP32[$4_1 + 12 >> 2]);
global$0 = $4_1 + 32 | 0;
}

function $138($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$1_1 = Math_imul($1_1, 36);
while (1) {
$4_1 = $1_1;
if ($4_1) {
$1_1 = $4_1 - 36 | 0;
$5_1 = $67($2_1, $3_1, $0_1);
$0_1 = $0_1 + 36 | 0;
if (!$5_1) {
continue
}
}
break;
};
return ($4_1 | 0) != 0;
}

function $139($0_1, $1_1, $2_1) {
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
label$4 : {
$33($3_1 + 8 | 0, $2_1);
$4_1 = HEAP32[$3_1 + 12 >> 2];
if (($4_1 | 0) == 1114112) {
break label$4
}
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$231($3_1 + 16 | 0, $4_1)) {
continue
}
break label$2;
}
break;
};
$4_1 = 0;
if (HEAPU8[$3_1 + 53 | 0]) {
break label$1
}
if (HEAPU8[$3_1 + 52 | 0] == 1) {
$1_1 = HEAP32[$3_1 + 48 >> 2];
$2_1 = HEAP32[$3_1 + 44 >> 2];
} else {
$1_1 = HEAP32[$3_1 + 48 >> 2];
$2_1 = HEAP32[$3_1 + 44 >> 2];
if (($1_1 | 0) == ($2_1 | 0)) {
break label$1
}
}
$4_1 = HEAP32[$3_1 + 24 >> 2] + $2_1 | 0;
$5_1 = $1_1 - $2_1 | 0;
break label$1;
}
$2_1 = $1_1;
$1_1 = HEAP32[$3_1 + 44 >> 2];
$4_1 = $2_1 + $1_1 | 0;
$5_1 = $5_1 - $1_1 | 0;
}
$2_1 = 0;
$5_1 = $4_1 ? $5_1 : 0;
$4_1 = $4_1 ? $4_1 : 1;
label$7 : {
label$8 : {
while (1) {
if (($2_1 | 0) != 100) {
$6_1 = HEAP32[$2_1 + 1051076 >> 2];
$1_1 = $2_1 + 1051072 | 0;
$7_1 = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 16 >> 2] = $7_1;
HEAP32[$3_1 + 20 >> 2] = $7_1 + ($6_1 << 3);
$2_1 = $2_1 + 20 | 0;
if (!$150($3_1 + 16 | 0, $4_1, $5_1)) {
continue
}
break label$8;
}
break;
};
HEAP32[$3_1 + 60 >> 2] = 1051296;
HEAP32[$3_1 + 56 >> 2] = 1051200;
if ($150($3_1 + 56 | 0, $4_1, $5_1)) {
HEAP8[$3_1 + 24 | 0] = HEAPU8[1051328];
$1_1 = HEAP32[262831];
HEAP32[$3_1 + 16 >> 2] = HEAP32[262830];
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = 0;
} else {
HEAP8[$3_1 + 24 | 0] = HEAPU8[1051308];
$1_1 = HEAP32[262826];
HEAP32[$3_1 + 16 >> 2] = HEAP32[262825];
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = 2;
}
$2_1 = 0;
label$13 : {
label$14 : {
while (1) {
if (($2_1 | 0) != 16) {
$7_1 = HEAP32[$2_1 + 1051348 >> 2];
$6_1 = $2_1 + 1051344 | 0;
$8_1 = HEAP32[$6_1 >> 2];
HEAP32[$3_1 + 56 >> 2] = $8_1;
HEAP32[$3_1 + 60 >> 2] = ($7_1 << 3) + $8_1;
$2_1 = $2_1 + 16 | 0;
if (!$150($3_1 + 56 | 0, $4_1, $5_1)) {
continue
}
break label$14;
}
break;
};
HEAP8[$0_1 + 8 | 0] = HEAPU8[$3_1 + 24 | 0];
$2_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break label$13;
}
HEAP8[$0_1 + 8 | 0] = 4;
$2_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
HEAP8[$0_1 + 9 | 0] = $1_1;
break label$7;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 16 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
global$0 = $3_1 - -64 | 0;
}

function $140($0_1, $1_1) {
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
$251($4_1 + 8 | 0, HEAPU8[$10_1 | 0], $2_1 + $8_1 | 0, $6_1 - $2_1 | 0);
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
if (!$11($5_1 + $8_1 | 0, $3_1, $7_1, $3_1)) {
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

function $141($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if (!($0_1 >>> 0 > 16 | $1_1 >>> 0 > 1073741823)) {
$3_1 = 32 - Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0) | 0;
$2_1 = $3_1 << 2;
$0_1 = HEAP32[$2_1 + 1063116 >> 2];
if ($0_1) {
HEAP32[$2_1 + 1063116 >> 2] = HEAP32[$0_1 >> 2];
return $0_1;
}
$0_1 = 1 << $3_1;
$4_1 = HEAP32[265812];
$2_1 = HEAP32[265811];
if ($0_1 >>> 0 > $4_1 - $2_1 >>> 0) {
$1_1 = ($0_1 >>> 16 | 0) + ($1_1 >>> 0 < 32769) | 0;
$3_1 = $1_1 >>> 0 > 8 ? $1_1 : 8;
$1_1 = __wasm_memory_grow($3_1 | 0);
if (($1_1 | 0) == -1) {
return 0
} else {
HEAP32[265812] = $1_1 + $3_1 << 16;
$2_1 = $4_1 ? $2_1 : $1_1 << 16;
}
}
HEAP32[265811] = $0_1 + $2_1;
}
return $2_1;
}

function $142($0_1, $1_1, $2_1) {
$8($0_1);
$1($0_1, 91);
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
$1($0_1, 93);
}

function $143($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$165($3_1, $0_1, $1_1, $2_1);
$4_1 = HEAP32[$3_1 + 4 >> 2];
$2_1 = HEAP32[$3_1 >> 2];
$0_1 = $2_1 ? $2_1 : $0_1;
HEAP32[$3_1 + 8 >> 2] = $0_1;
HEAP32[$3_1 + 12 >> 2] = $0_1 + ($2_1 ? $4_1 : $1_1);
$1_1 = 0;
while (1) {
$0_1 = $13($3_1 + 8 | 0);
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
label$2 : {
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
} else {
label$6 : {
if ((HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24)) & -2139062144) {
break label$6
}
$1_1 = $2_1 + 3 & -4;
$1_1 = ($1_1 | 0) == ($2_1 | 0) ? 4 : $1_1 - $2_1 | 0;
$5_1 = $3_1 - 4 | 0;
while (1) {
if ($1_1 >>> 0 < $5_1 >>> 0) {
if (HEAP32[$1_1 + $2_1 >> 2] & -2139062144) {
break label$6
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
}
HEAP32[$4_1 + 36 >> 2] = $2_1;
HEAP32[$4_1 + 40 >> 2] = $2_1 + $3_1;
while (1) {
$3_1 = $13($4_1 + 36 | 0);
if (($3_1 | 0) == 1114112) {
break label$1
}
$1_1 = 0;
$7_1 = $4_1 + 20 | 0;
label$10 : {
label$11 : {
while (1) {
$2_1 = $1_1;
if (($1_1 | 0) != 60) {
$1_1 = $2_1 + 12 | 0;
$6_1 = $2_1 + 1054808 | 0;
$5_1 = HEAP32[$6_1 >> 2];
if ($5_1 >>> 0 > $3_1 >>> 0) {
continue
}
$8_1 = HEAP32[$2_1 + 1054816 >> 2];
$2_1 = $3_1 - $5_1 | 0;
if ($8_1 >>> 0 <= $2_1 >>> 0) {
continue
}
break label$11;
}
break;
};
$1_1 = $3_1 - 1329 >>> 0 < 38 ? $3_1 + 48 | 0 : $3_1;
if ($3_1 - 65 >>> 0 >= 26) {
break label$10
}
$1_1 = $3_1 | 32;
break label$10;
}
$1_1 = HEAP16[HEAP32[$6_1 + 4 >> 2] + ($2_1 << 1) >> 1];
$230($4_1 + 20 | 0, $1_1 & 32767);
if (($1_1 | 0) >= 0) {
continue
}
$1_1 = 780;
}
$230($7_1, $1_1);
continue;
};
}
while (1) {
if (!$3_1) {
break label$1
}
$1_1 = HEAPU8[$2_1 | 0];
$87($4_1 + 20 | 0, ((($1_1 - 65 & 255) >>> 0 < 26 ? 32 : 0) | $1_1) & 255);
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 + 1 | 0;
continue;
};
}
HEAP32[$4_1 + 44 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 36 >> 2] = $1_1;
HEAP32[$4_1 + 40 >> 2] = $1_1 + HEAP32[$4_1 + 28 >> 2];
$286($4_1 + 8 | 0, $4_1 + 36 | 0, 60);
if (HEAP32[$4_1 + 12 >> 2] != 1114112) {
$92($4_1 + 20 | 0, HEAP32[$4_1 + 8 >> 2])
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

function $147($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $18(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
if (!($2_1 & 255)) {
$2_1 = HEAPU8[$0_1 + 12 | 0];
$0_1 = HEAPU8[$1_1 + 12 | 0];
$2_1 = ($2_1 >>> 0 > $0_1 >>> 0) - ($0_1 >>> 0 > $2_1 >>> 0) | 0;
}
return $2_1;
}

function $148($0_1, $1_1, $2_1) {
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

function $149($0_1, $1_1, $2_1, $3_1) {
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

function $150($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$3_1 = $4_1;
if (($5_1 | 0) != ($3_1 | 0)) {
$4_1 = $3_1 + 8 | 0;
HEAP32[$0_1 >> 2] = $4_1;
if (!$149(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2], $1_1, $2_1)) {
continue
}
}
break;
};
return ($3_1 | 0) != ($5_1 | 0);
}

function $151($0_1) {
$0_1 = $0_1 | 0;
$7(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
}

function $152($0_1) {
$0_1 = $0_1 | 0;
$2(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], 4, 12);
$2(HEAP32[$0_1 + 20 >> 2], HEAP32[$0_1 + 24 >> 2], 8, 24);
}

function $153($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$178($1_1 + 16 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 80 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 8, 80);
}

function $154($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
$112($1_1, $4_1 + 12 | 0);
HEAP32[$0_1 + 16 >> 2] = $3_1;
HEAP32[$0_1 + 12 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP8[$0_1 + 24 | 0] = 1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 20 >> 2] = HEAP32[$4_1 + 12 >> 2];
global$0 = $4_1 + 16 | 0;
}

function $155($0_1, $1_1, $2_1) {
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

function $156($0_1, $1_1, $2_1) {
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

function $157($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
HEAP32[$4_1 + 4 >> 2] = 0;
HEAP32[$4_1 + 8 >> 2] = 1;
$3_1 = $4_1 + 4 | 0;
$8($3_1);
$1($3_1, 123);
$3_1 = $3($3_1, 1048593, 5);
$12($3_1, $2_1, $1_1);
$1($3_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $158($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$123($5_1 + 4 | 0, $1_1, $4_1, $2_1, $3_1);
if (HEAP32[$5_1 + 4 >> 2] == 1) {
abort()
} else {
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $5_1 + 16 | 0;
}
}

function $159($0_1) {
$22($0_1);
$22($0_1 + 16 | 0);
}

function $160($0_1) {
$22($0_1 + 36 | 0);
$22($0_1 + 52 | 0);
}

function $161($0_1, $1_1) {
while (1) {
if ($1_1) {
$7(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$1_1 = $1_1 - 1 | 0;
$0_1 = $0_1 + 20 | 0;
continue;
}
break;
};
}

function $162($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$77($1_1, (HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 0) / 20 | 0);
$45(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2]);
}

function $163($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
$2_1 = HEAP32[$0_1 + 4 >> 2];
if (($1_1 | 0) != ($2_1 | 0)) {
$177((Math_imul($1_1, 12) + $0_1 | 0) + 8 | 0, $2_1 - $1_1 | 0)
}
}

function $164($0_1) {
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

function $165($0_1, $1_1, $2_1, $3_1) {
$1_1 = $3_1 ? (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? $1_1 : 0) : $1_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $166($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = $3_1 + 8 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
while (1) {
if ($2_1) {
$2(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], 4, 4);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 16);
}

function $167($0_1) {
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
$183($3_1);
$3_1 = $3_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[$2_1 >> 2], HEAP32[$6_1 >> 2], 4, 16);
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $5_1, 4, 20);
}

function $168($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$52($2_1);
$2_1 = $2_1 + 28 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 28);
}

function $169($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$0(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
$0(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$0(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
$0(HEAP32[$0_1 + 48 >> 2], HEAP32[$0_1 + 52 >> 2]);
}

function $170($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($3_1 | 0) != ($7_1 | 0)) {
$1_1 = Math_imul($3_1, 108) + $5_1 | 0;
$169($1_1);
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
$168($1_1 + 84 | 0);
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $5_1, 4, 108);
}

function $171($0_1, $1_1) {
$2($0_1, $1_1, 4, 36);
}

function $172($0_1) {
$0_1 = (HEAP32[$0_1 >> 2] == -2147483648 ? 4 : 0) + $0_1 | 0;
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
}

function $173($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = $3_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$172($2_1);
$2_1 = $2_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 >> 2], $3_1, 4, 16);
}

function $174($0_1) {
$0(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$54($0_1 + 12 | 0);
$109($0_1 + 24 | 0);
}

function $175($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$6_1 = HEAP32[$0_1 + 8 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
if (($4_1 | 0) != ($6_1 | 0)) {
$1_1 = Math_imul($4_1, 52) + $5_1 | 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
$174($1_1);
$2_1 = HEAP32[$1_1 + 48 >> 2];
$3_1 = HEAP32[$1_1 + 44 >> 2];
while (1) {
if ($2_1) {
$2_1 = $2_1 - 1 | 0;
$174($3_1);
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
$44($3_1);
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

function $176($0_1, $1_1) {
$2($0_1, $1_1, 1, 5);
}

function $177($0_1, $1_1) {
$155($0_1, $1_1, 12);
}

function $178($0_1) {
var $1_1 = 0;
if (HEAP32[$0_1 >> 2] != 2) {
label$2 : {
$57($0_1);
$1_1 = HEAP32[$0_1 + 48 >> 2];
if (($1_1 | 0) == -2147483648) {
break label$2
}
$14($1_1, HEAP32[$0_1 + 52 >> 2]);
}
}
}

function $179($0_1) {
$176(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
$2(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2], 1, 7);
}

function $180() {
if (HEAP32[265770] != -2147483648) {
$179(1063080)
}
}

function $181($0_1, $1_1) {
if (($0_1 | 0) != -2147483648) {
$7($0_1, $1_1)
}
}

function $182($0_1) {
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

function $183($0_1) {
if (HEAP32[$0_1 >> 2] != -2147483648) {
$182($0_1)
}
}

function $184($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
$187($1_1, (HEAP32[$0_1 + 20 >> 2] - $1_1 >>> 0) / 48 | 0);
$186(HEAP32[$0_1 + 16 >> 2], HEAP32[$0_1 + 8 >> 2]);
}

function $185($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 12 >> 2] = 0;
$5_1 = $3_1;
$3_1 = $4_1 + 12 | 0;
$112($5_1, $3_1);
$3_1 = $36($1_1, $2_1, $3_1, 1);
HEAP32[$0_1 + 4 >> 2] = $2_1 - 1;
HEAP32[$0_1 >> 2] = $3_1 ? $1_1 : 0;
global$0 = $4_1 + 16 | 0;
}

function $186($0_1, $1_1) {
$2($0_1, $1_1, 8, 48);
}

function $187($0_1, $1_1) {
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$188($0_1);
$0_1 = $0_1 + 48 | 0;
continue;
}
break;
};
}

function $188($0_1) {
if (HEAP32[$0_1 >> 2] != 2) {
$57($0_1)
}
}

function $189($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$2_1 = $248($1_1, $2_1);
$20($5_1 + 4 | 0, $2_1);
while (1) {
if ($2_1) {
$6_1 = $10($1_1) + $4_1 | 0;
$4_1 = $4_1 >>> 0 > $6_1 >>> 0 ? -1 : $6_1;
if ($4_1 >>> 0 >= $3_1 >>> 0) {
if (HEAPU8[$1_1 | 0] == 8) {
HEAP32[$1_1 >> 2] = 1540;
HEAP32[$1_1 + 4 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = 1;
HEAP32[$1_1 + 12 >> 2] = 0;
}
$2_1 = $2_1 - 1 | 0;
$47($5_1 + 4 | 0, $4_1);
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

function $190($0_1, $1_1, $2_1, $3_1) {
if (($2_1 >>> 0 > $3_1 >>> 0 ? HEAP8[$1_1 + $3_1 | 0] > -65 : ($2_1 | 0) == ($3_1 | 0)) ? 0 : $3_1) {
abort()
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
}

function $191($0_1, $1_1, $2_1, $3_1) {
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

function $192($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$118($3_1 + 8 | 0, $1_1, $2_1, 0);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}

function $193($0_1, $1_1, $2_1, $3_1) {
$0_1 = $18($0_1, $1_1, $2_1, $3_1) & 255;
return $0_1 ? $0_1 >>> 7 | 0 : 2;
}

function $194($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
label$1 : {
if ($1_1) {
label$3 : {
HEAP32[$0_1 >> 2] = $1_1 - 1;
if (HEAPU8[$0_1 + 20 | 0]) {
break label$3
}
$2_1 = HEAP32[$0_1 + 12 >> 2];
if ($2_1) {
HEAP32[$0_1 + 12 >> 2] = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$1_1 = HEAP32[$0_1 + 4 >> 2];
if ($2_1 >>> 0 >= $3_1 - $1_1 >>> 3 >>> 0) {
HEAP32[$0_1 + 4 >> 2] = $3_1;
return 0;
} else {
$1_1 = ($2_1 << 3) + $1_1 | 0
}
} else {
$1_1 = HEAP32[$0_1 + 4 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 8 >> 2]) {
break label$3
}
}
HEAP32[$0_1 + 4 >> 2] = $1_1 + 8;
if (HEAP32[$1_1 >> 2] - HEAP32[HEAP32[HEAP32[$0_1 + 16 >> 2] >> 2] >> 2] >>> 0 < 28) {
break label$1
}
HEAP8[$0_1 + 20 | 0] = 1;
}
}
$1_1 = 0;
}
return $1_1;
}

function $195($0_1, $1_1) {
$156($0_1, $1_1, 52);
}

function $196($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$1_1 + 16 >> 2];
if ($2_1 >>> 0 >= HEAPU32[$1_1 + 20 >> 2]) {
$1_1 = 0
} else {
HEAP32[$1_1 + 16 >> 2] = $2_1 + 1;
$3_1 = Math_imul($2_1, 12);
$2_1 = $3_1 + HEAP32[$1_1 + 8 >> 2] | 0;
$1_1 = HEAP32[$1_1 >> 2] + $3_1 | 0;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}

function $197($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$338($2_1 + 8 | 0, $1_1);
$1_1 = HEAP32[$2_1 + 8 >> 2];
if ($1_1) {
$6($0_1, $1_1, HEAP32[$2_1 + 12 >> 2])
} else {
HEAP32[$0_1 >> 2] = -2147483648
}
global$0 = $2_1 + 16 | 0;
}

function $198($0_1, $1_1) {
$156($0_1, $1_1, 20);
}

function $199($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = $1_1 + 8 | 0;
label$1 : {
while (1) {
$2_1 = $340($4_1);
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
$2_1 = $340($1_1 + 16 | 0);
if ($2_1) {
break label$1
}
HEAP32[$0_1 >> 2] = -2147483648;
return;
}
$113($0_1, $2_1);
}

function $200($0_1, $1_1) {
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

function $201($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = $1_1 + 16 | 0;
label$1 : {
while (1) {
label$3 : {
$2_1 = $341($4_1);
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
$2_1 = $341($1_1 + 24 | 0);
if ($2_1) {
break label$1
}
HEAP32[$0_1 >> 2] = -2147483648;
return;
}
$113($0_1, $2_1);
}

function $202($0_1, $1_1) {
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

function $203($0_1, $1_1) {
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

function $204($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
label$2 : {
HEAP32[$0_1 + 8 >> 2] = $1_1 - 1;
$1_1 = HEAP32[$0_1 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 4 >> 2]) {
break label$2
}
HEAP32[$0_1 >> 2] = $1_1 + 20;
$2_1 = $1_1;
}
}
return $2_1;
}

function $205($0_1, $1_1, $2_1, $3_1) {
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

function $206($0_1, $1_1, $2_1, $3_1) {
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
if ($7_1 & 1) {
break label$2
}
$6_1 = HEAP32[$4_1 + 40 >> 2];
$7_1 = HEAP32[$4_1 + 44 >> 2];
$14_1 = HEAP32[$4_1 + 32 >> 2];
label$3 : {
label$4 : {
while (1) {
label$6 : {
$8_1 = $7_1;
$9_1 = $6_1;
$33($4_1 + 16 | 0, $13_1);
$5_1 = HEAP32[$4_1 + 20 >> 2];
if (($5_1 | 0) == 1114112) {
break label$4
}
$10_1 = HEAP32[$4_1 + 16 >> 2];
$6_1 = HEAP32[$4_1 + 40 >> 2];
$7_1 = HEAP32[$4_1 + 44 >> 2];
if (($5_1 | 0) == 39) {
continue
}
if ($5_1 >>> 0 < 128) {
if ($5_1 - 33 >>> 0 < 15 | $5_1 - 58 >>> 0 < 7 | $5_1 - 91 >>> 0 < 6) {
break label$6
}
if ($5_1 - 123 >>> 0 > 3) {
continue
}
break label$6;
}
$11_1 = $5_1 - 8255 | 0;
if (!($11_1 >>> 0 > 21 | !(1 << $11_1 & 2097187))) {
break label$6
}
label$8 : {
label$9 : {
switch ($5_1 - 8228 | 0) {
case 0:
case 3:
break label$6;
case 1:
case 2:
break label$8;
default:
break label$9;
};
}
if ($5_1 - 65075 >>> 0 < 2) {
break label$6
}
label$10 : {
switch ($5_1 - 65292 | 0) {
case 0:
case 2:
break label$6;
case 1:
break label$8;
default:
break label$10;
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
break label$3;
}
if (HEAPU8[$4_1 + 53 | 0]) {
break label$2
}
HEAP8[$4_1 + 53 | 0] = 1;
$8_1 = HEAP32[$4_1 + 28 >> 2];
$7_1 = HEAP32[$4_1 + 24 >> 2];
if (!HEAPU8[$4_1 + 52 | 0] & ($8_1 | 0) == ($7_1 | 0)) {
break label$2
}
$6_1 = $7_1 + HEAP32[$4_1 + 32 >> 2] | 0;
$7_1 = $8_1 - $7_1 | 0;
}
if ($120($6_1, $7_1)) {
$8_1 = $0_1 + $12_1 | 0;
$9_1 = $8_1 + $7_1 | 0;
$6_1 = HEAP32[$3_1 + 8 >> 2];
if (($6_1 | 0) == HEAP32[$3_1 >> 2]) {
$127($3_1)
}
HEAP32[$3_1 + 8 >> 2] = $6_1 + 1;
$6_1 = HEAP32[$3_1 + 4 >> 2] + ($6_1 << 3) | 0;
HEAP32[$6_1 + 4 >> 2] = $9_1;
HEAP32[$6_1 >> 2] = $8_1;
}
$8_1 = $7_1 + $12_1 | 0;
$64($4_1 + 8 | 0, $8_1, $1_1, $2_1);
$7_1 = 0;
$6_1 = HEAP32[$4_1 + 8 >> 2];
if ($6_1) {
label$14 : {
$9_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 56 >> 2] = $6_1;
HEAP32[$4_1 + 60 >> 2] = $6_1 + $9_1;
$6_1 = $13($4_1 + 56 | 0);
if (($6_1 | 0) == 1114112) {
break label$14
}
if ($6_1 >>> 0 < 128) {
$7_1 = 1;
break label$14;
}
$7_1 = $6_1 >>> 0 < 2048 ? 2 : $6_1 >>> 0 < 65536 ? 3 : 4;
}
}
$12_1 = $7_1 + $8_1 | 0;
$7_1 = HEAPU8[$4_1 + 53 | 0];
continue;
}
break;
};
global$0 = $4_1 - -64 | 0;
}

function $207($0_1, $1_1, $2_1) {
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

function $208($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$1_1 + 36 >> 2];
$4_1 = HEAP32[$1_1 + 44 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
label$1 : {
while (1) {
$2_1 = $3_1;
if (!$5_1 | ($4_1 | 0) == ($2_1 | 0)) {
break label$1
}
$3_1 = $2_1 + 16 | 0;
HEAP32[$1_1 + 36 >> 2] = $3_1;
label$3 : {
switch (HEAP32[$2_1 >> 2]) {
case 2:
break label$1;
case 0:
continue;
default:
break label$3;
};
}
break;
};
HEAP32[$0_1 >> 2] = 1;
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$2_1 + 12 >> 2];
return;
}
HEAP32[$0_1 >> 2] = 0;
}

function $209($0_1) {
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

function $210($0_1, $1_1) {
$1_1 = ($1_1 & 255) << 2;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 1062844 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1062860 >> 2];
}

function $211($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 20 >> 2] = 0;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 + 16 >> 2] = 1;
$4_1 = $3_1 + 12 | 0;
$8($4_1);
$1($4_1, 123);
$5_1 = $3($4_1, 1048674, 4);
$8($5_1);
$1($5_1, 91);
$9_1 = ($2_1 << 2) + $1_1 | 0;
while (1) {
if (($1_1 | 0) != ($9_1 | 0)) {
$8($5_1);
$1($5_1, 123);
$8_1 = $3($5_1, 1048587, 2);
$2_1 = HEAP32[$1_1 >> 2];
$19($8_1, $2_1);
$114($3_1 + 48 | 0, 1062900, $2_1);
label$3 : {
label$4 : {
if (HEAPU8[$3_1 + 48 | 0] == 8) {
$2_1 = HEAPU8[$3_1 + 53 | 0];
$4_1 = HEAPU8[$3_1 + 49 | 0] | HEAPU8[$3_1 + 50 | 0] << 8 | (HEAPU8[$3_1 + 51 | 0] << 16 | HEAPU8[$3_1 + 52 | 0] << 24);
} else {
$4_1 = HEAP32[$3_1 + 52 >> 2];
$6_1 = HEAP32[$3_1 + 48 >> 2];
if (($6_1 & 255) != 8) {
break label$4
}
$2_1 = $4_1 >>> 8 | 0;
$4_1 = ($4_1 & 255) << 24 | $6_1 >>> 8;
}
HEAP32[$3_1 + 24 >> 2] = $4_1;
HEAP8[$3_1 + 28 | 0] = $2_1;
$6_1 = 0;
$4_1 = 0;
$2_1 = 0;
while (1) {
$4_1 = $4_1 << 8 | $6_1 >>> 24;
$6_1 = HEAPU8[($3_1 + 24 | 0) + $2_1 | 0] | $6_1 << 8;
$2_1 = $2_1 + 1 | 0;
if (($2_1 | 0) != 5) {
continue
}
break;
};
HEAP32[$3_1 + 56 >> 2] = 0;
HEAP32[$3_1 + 48 >> 2] = 0;
HEAP32[$3_1 + 52 >> 2] = 1;
$42($3_1 + 48 | 0, 0);
$2_1 = 35;
while (1) {
if (($2_1 | 0) != -5) {
$7_1 = $2_1 & 31;
$7_1 = (($2_1 & 63) >>> 0 >= 32 ? $4_1 >>> $7_1 | 0 : ((1 << $7_1) - 1 & $4_1) << 32 - $7_1 | $6_1 >>> $7_1) & 31;
$1($3_1 + 48 | 0, $7_1 >>> 0 < 10 ? $7_1 | 48 : $7_1 + 87 | 0);
$2_1 = $2_1 - 5 | 0;
continue;
}
break;
};
HEAP32[$3_1 + 40 >> 2] = HEAP32[$3_1 + 56 >> 2];
$2_1 = HEAP32[$3_1 + 52 >> 2];
HEAP32[$3_1 + 32 >> 2] = HEAP32[$3_1 + 48 >> 2];
HEAP32[$3_1 + 36 >> 2] = $2_1;
$15($3_1 + 32 | 0, 1051360, 4);
$6_1 = HEAP32[$3_1 + 36 >> 2];
$4_1 = HEAP32[$3_1 + 40 >> 2];
$2_1 = HEAP32[$3_1 + 32 >> 2];
if (($2_1 | 0) == -2147483648) {
break label$4
}
$7_1 = HEAP32[$3_1 + 36 >> 2];
$12($3($8_1, 1048589, 4), $6_1, $4_1);
$0($2_1, $7_1);
break label$3;
}
HEAP32[$3_1 + 32 >> 2] = $6_1;
HEAP32[$3_1 + 36 >> 2] = $4_1;
$2_1 = $3($8_1, 1048593, 5);
$212($3_1 + 48 | 0, $3_1 + 32 | 0);
$4_1 = $2_1;
$2_1 = HEAP32[$3_1 + 52 >> 2];
$12($4_1, $2_1, HEAP32[$3_1 + 56 >> 2]);
$0(HEAP32[$3_1 + 48 >> 2], $2_1);
}
$1_1 = $1_1 + 4 | 0;
$1($8_1, 125);
continue;
}
break;
};
$1($5_1, 93);
$1($5_1, 125);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
$1_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 - -64 | 0;
}

function $212($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = 1;
$5_1 = 1051364;
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
$5_1 = 1051696;
$6_1 = 48;
break label$1;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 0;
$8_1 = 1;
$5_1 = 1051667;
$6_1 = 29;
break label$1;
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = 46;
$3_1 = 1051621;
$8_1 = 1;
$5_1 = 1051616;
$6_1 = 5;
break label$1;
}
$2_1 = 8;
$3_1 = 1050663;
$5_1 = 1051577;
label$10 : {
switch (HEAPU8[$1_1 + 1 | 0] - 1 | 0) {
case 10:
$2_1 = 13;
$3_1 = 1050780;
break label$1;
case 9:
$2_1 = 11;
$3_1 = 1050769;
break label$1;
case 8:
$2_1 = 9;
$3_1 = 1050760;
break label$1;
case 7:
$2_1 = 10;
$3_1 = 1050750;
break label$1;
case 6:
$2_1 = 13;
$3_1 = 1050737;
break label$1;
case 5:
$2_1 = 13;
$3_1 = 1050724;
break label$1;
case 4:
$2_1 = 9;
$3_1 = 1050715;
break label$1;
case 3:
$2_1 = 23;
$3_1 = 1050692;
break label$1;
case 2:
$2_1 = 6;
$3_1 = 1050686;
break label$1;
case 1:
$2_1 = 9;
$3_1 = 1050677;
break label$1;
case 0:
break label$10;
default:
break label$1;
};
}
$2_1 = 6;
$3_1 = 1050671;
break label$1;
}
$5_1 = 1051538;
break label$2;
}
$6_1 = 59;
$5_1 = 1051479;
break label$2;
}
$7_1 = HEAPU8[$1_1 + 1 | 0];
$2_1 = 48;
$3_1 = 1051431;
$8_1 = 1;
$5_1 = 1051403;
$6_1 = 28;
break label$1;
}
$2_1 = 0;
}
$6($4_1 + 4 | 0, $5_1, $6_1);
if ($8_1) {
$132($4_1 + 4 | 0, $7_1)
}
$15($4_1 + 4 | 0, $3_1, $2_1);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}

function $213($0_1, $1_1) {
$4($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 4, 20);
}

function $214($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
if (($122($0_1, HEAP32[$0_1 >> 2], 1, 1, 1) | 0) != -2147483647) {
abort()
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP8[HEAP32[$0_1 + 4 >> 2] + $2_1 | 0] = $1_1;
}

function $215($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = HEAP32[$0_1 + 12 >> 2];
if (($2_1 | 0) == ($3_1 | 0)) {
$2_1 = HEAP32[$0_1 >> 2];
$50($0_1);
$5_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$0_1 + 12 >> 2];
if ($5_1 >>> 0 > $2_1 - $3_1 >>> 0) {
label$3 : {
$4_1 = $3_1;
$3_1 = $2_1 - $5_1 | 0;
$4_1 = $4_1 - $3_1 | 0;
$6_1 = HEAP32[$0_1 >> 2];
if ($4_1 >>> 0 <= $6_1 - $2_1 >>> 0 & $3_1 >>> 0 > $4_1 >>> 0) {
$3_1 = $4_1 << 4;
if (!$3_1) {
break label$3
}
$4_1 = $2_1 << 4;
$2_1 = HEAP32[$0_1 + 4 >> 2];
wasm2js_memory_copy($4_1 + $2_1 | 0, $2_1, $3_1);
break label$3;
}
$2_1 = $6_1 - $3_1 | 0;
$3_1 = $3_1 << 4;
if ($3_1) {
$4_1 = HEAP32[$0_1 + 4 >> 2];
wasm2js_memory_copy($4_1 + ($2_1 << 4) | 0, $4_1 + ($5_1 << 4) | 0, $3_1);
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
}
}
$3_1 = HEAP32[$0_1 + 12 >> 2];
$2_1 = HEAP32[$0_1 >> 2];
}
HEAP32[$0_1 + 12 >> 2] = $3_1 + 1;
$4_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = HEAP32[$0_1 + 8 >> 2] + $3_1 | 0;
$0_1 = $4_1 + ($0_1 - ($0_1 >>> 0 < $2_1 >>> 0 ? 0 : $2_1) << 4) | 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $2_1;
}

function $216($0_1, $1_1) {
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
} else {
HEAP8[$0_1 + 12 | 0] = 3
}
}

function $217($0_1, $1_1, $2_1, $3_1, $4_1) {
if (($122($0_1, $1_1, $2_1, $3_1, $4_1) | 0) != -2147483647) {
abort()
}
}

function $218($0_1, $1_1, $2_1, $3_1, $4_1) {
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
if ($58($1_1, $5_1 + 4 | 0, 12) | ($6_1 & $7_1 | $2_1 & $3_1)) {
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

function $219($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($3_1 >>> 0 >= 5) {
if ($36(HEAP32[$0_1 + 4 >> 2], $3_1, $1_1, $2_1)) {
$60($0_1, 99, 107)
}
}
}

function $220($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1 >>> 0 > $1_1 >>> 0) {
$1_1 = HEAP32[$0_1 + 4 >> 2];
if ($34($1_1, $2_1, 1052069, 3)) {
if (HEAP8[$1_1 + 3 | 0] <= -65) {
abort()
}
HEAP32[$0_1 + 8 >> 2] = 0;
$2_1 = $2_1 - 3 | 0;
if ($2_1) {
wasm2js_memory_copy($1_1, $1_1 + 3 | 0, $2_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
}
}
}

function $221($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
$12_1 = 0 - $2_1 | 0;
$5_1 = 4;
$9_1 = -1;
label$1 : {
while (1) {
label$3 : {
$10_1 = $5_1 - 3 | 0;
$4_1 = HEAP32[$0_1 + 8 >> 2];
if ($10_1 >>> 0 >= $4_1 >>> 0) {
break label$1
}
$7_1 = HEAP32[$0_1 + 4 >> 2];
$8_1 = $7_1 + $5_1 | 0;
$3_1 = $8_1 - 3 | 0;
$11_1 = $4_1 + $9_1 | 0;
if ($34($3_1, $11_1, $1_1, $2_1)) {
label$5 : {
if (($4_1 | 0) == ($5_1 | 0) & (HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | HEAPU8[$3_1 + 2 | 0] << 16) == 7169386) {
break label$5
}
if (!$306($8_1 - 4 | 0)) {
break label$5
}
if (!$306($2_1 >>> 0 < $11_1 >>> 0 ? $2_1 + $3_1 | 0 : 0)) {
break label$5
}
$3_1 = ($2_1 + $5_1 | 0) - 3 | 0;
if ($3_1 >>> 0 < $4_1 >>> 0) {
$8_1 = HEAP8[(($2_1 + $7_1 | 0) + $5_1 | 0) - 3 | 0] <= -65
} else {
$8_1 = ($3_1 | 0) != ($4_1 | 0)
}
if ($8_1 | $3_1 >>> 0 > $4_1 >>> 0) {
break label$3
}
$4_1 = $4_1 + ($9_1 + $12_1 | 0) | 0;
$40($6_1 + 4 | 0, $4_1);
HEAP32[$0_1 + 8 >> 2] = $3_1;
$3_1 = HEAP32[$6_1 + 8 >> 2];
if ($4_1) {
wasm2js_memory_copy($3_1, (($2_1 + $7_1 | 0) + $5_1 | 0) - 3 | 0, $4_1)
}
$7_1 = HEAP32[$6_1 + 4 >> 2];
$92($0_1, $10_1);
$15($0_1, 1062048, 1);
$15($0_1, $3_1, $4_1);
$0($7_1, $3_1);
}
}
$5_1 = $5_1 + 1 | 0;
$9_1 = $9_1 - 1 | 0;
continue;
}
break;
};
abort();
}
global$0 = $6_1 + 16 | 0;
}

function $222($0_1) {
var $1_1 = 0, $2_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
$2_1 = HEAP32[$0_1 + 16 >> 2];
label$1 : {
if ($63($0_1, 1062583, 5, 89)) {
if ($84($0_1, 1062044, 4, 97, 121)) {
if ($63($0_1, 1062044, 4, 97)) {
break label$1
}
}
}
$1_1 = $2_1 - $1_1 | 0;
HEAP32[$0_1 + 12 >> 2] = HEAP32[$0_1 + 16 >> 2] - $1_1;
if ($63($0_1, 1062044, 4, 97)) {
if (wasm2js_i32$0 = $84($0_1, 1062044, 4, 97, 121), wasm2js_i32$1 = 0, wasm2js_i32$2 = HEAP32[$0_1 + 12 >> 2] <= HEAP32[$0_1 + 20 >> 2], wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
break label$1
}
}
HEAP32[$0_1 + 12 >> 2] = HEAP32[$0_1 + 16 >> 2] - $1_1;
return $37($0_1, 1059304, 4);
}
return 1;
}

function $223($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$4_1 = HEAP32[$0_1 + 12 >> 2];
label$1 : {
label$2 : {
while (1) {
if (HEAP32[$0_1 + 20 >> 2] < ($4_1 | 0)) {
$38($0_1);
$5_1 = HEAP32[$0_1 + 12 >> 2];
$32($1_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $5_1);
$2_1 = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 8 >> 2] = $2_1;
HEAP32[$1_1 + 12 >> 2] = $2_1 + HEAP32[$1_1 + 4 >> 2];
$3_1 = $13($1_1 + 8 | 0);
$2_1 = ($3_1 | 0) != 1114112;
if (!$2_1) {
break label$1
}
$3_1 = $3_1 - 97 | 0;
if ($3_1 >>> 0 < 25 & (HEAPU8[($3_1 >>> 3 | 0) + 1062044 | 0] >>> ($3_1 & 7) & 1)) {
break label$2
}
$4_1 = $5_1;
continue;
}
break;
};
$2_1 = 0;
break label$1;
}
HEAP32[$0_1 + 12 >> 2] = $4_1;
}
global$0 = $1_1 + 16 | 0;
return $2_1;
}

function $224($0_1) {
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
$32($2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $3_1);
$1_1 = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $1_1 + HEAP32[$2_1 + 4 >> 2];
$3_1 = $13($2_1 + 8 | 0);
$1_1 = $3_1 - 97 | 0;
if (!($1_1 >>> 0 >= 25 | !(HEAPU8[($1_1 >>> 3 | 0) + 1062044 | 0] >>> ($1_1 & 7) & 1))) {
$30($0_1);
continue;
}
break;
};
$1_1 = ($3_1 | 0) != 1114112;
}
global$0 = $2_1 + 16 | 0;
return $1_1;
}

function $225($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
label$1 : {
while (1) {
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (($1_1 | 0) < HEAP32[$0_1 + 16 >> 2]) {
$32($2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1);
$1_1 = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $1_1 + HEAP32[$2_1 + 4 >> 2];
$3_1 = $13($2_1 + 8 | 0);
$1_1 = ($3_1 | 0) != 1114112;
if (!$1_1) {
break label$1
}
$3_1 = $3_1 - 97 | 0;
if ($3_1 >>> 0 < 25 & (HEAPU8[($3_1 >>> 3 | 0) + 1062044 | 0] >>> ($3_1 & 7) & 1)) {
break label$1
}
$30($0_1);
continue;
}
break;
};
$1_1 = 0;
}
global$0 = $2_1 + 16 | 0;
return $1_1;
}

function $226($0_1, $1_1, $2_1, $3_1) {
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
label$4 : {
label$5 : {
while (1) {
if (($4_1 + $18_1 | 0) != -1) {
$7_1 = -1;
if (($4_1 + $15_1 | 0) == -1) {
break label$5
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
break label$4;
}
break;
};
$7_1 = 0;
$4_1 = $8_1;
break label$4;
}
$4_1 = $10_1;
}
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
$4_1 = ($5_1 | 0) == ($6_1 | 0) | ($6_1 | 0) > 0 | $21_1;
$21_1 = 1;
if (!($4_1 & 1)) {
continue
}
break;
};
label$8 : {
label$9 : {
while (1) {
label$11 : {
if ($2_1 >>> 0 <= $6_1 >>> 0) {
break label$1
}
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
$5_1 = 0;
$6_1 = HEAP32[$4_1 + 8 >> 2];
if (($6_1 | 0) >= 0) {
continue
}
break label$8;
}
break;
};
HEAP32[$0_1 + 12 >> 2] = $5_1;
}
$5_1 = HEAP32[$4_1 + 12 >> 2];
}
return $5_1;
}
abort();
}

function $227($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$1_1 = global$0 - 2704 | 0;
global$0 = $1_1;
label$1 : {
switch (HEAPU8[1066172] - 2 | 0) {
case 0:
abort();
default:
HEAP8[1066172] = 2;
HEAP32[$1_1 + 1364 >> 2] = 0;
HEAP32[$1_1 + 1356 >> 2] = 0;
HEAP32[$1_1 + 1360 >> 2] = 4;
HEAP32[$1_1 + 1372 >> 2] = 1059009;
HEAP32[$1_1 + 1368 >> 2] = 1054868;
$2_1 = 4;
while (1) {
label$5 : {
$344($1_1 + 8 | 0, $1_1 + 1368 | 0);
if (HEAP32[$1_1 + 8 >> 2] != 1) {
break label$5
}
$5_1 = HEAP32[$1_1 + 12 >> 2];
$344($1_1, $1_1 + 1368 | 0);
if (HEAP32[$1_1 >> 2] != 1) {
break label$5
}
$7_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = 0;
if (HEAP32[$1_1 + 1356 >> 2] == ($4_1 | 0)) {
$127($1_1 + 1356 | 0);
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
$4($1_1 + 1356 | 0, $4_1, $6_1, 4, 8);
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
if (($3_1 | 0) != 1328) {
(wasm2js_i32$0 = ($1_1 + 1376 | 0) + $3_1 | 0, wasm2js_i32$1 = $207($2_1, $4_1, $3_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$1_1 + 24 >> 2] = HEAP32[$1_1 + 1364 >> 2];
$3_1 = HEAP32[$1_1 + 1360 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 1356 >> 2];
HEAP32[$1_1 + 20 >> 2] = $3_1;
wasm2js_memory_copy($1_1 + 28 | 0, $1_1 + 1376 | 0, 1328);
wasm2js_memory_copy(1064832, $1_1 + 16 | 0, 1340);
HEAP8[1066172] = 3;
break;
case 1:
break label$1;
};
}
if ($0_1 >>> 0 <= 1327) {
$0_1 = HEAPU8[$0_1 + 1064844 | 0]
} else {
$0_1 = $207(HEAP32[266209], HEAP32[266210], $0_1)
}
global$0 = $1_1 + 2704 | 0;
return $0_1;
}

function $228($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1;
HEAP32[$2_1 + 16 >> 2] = $1_1;
HEAP32[$2_1 + 24 >> 2] = $0_1 + $1_1;
$117($2_1, $2_1 + 12 | 0);
global$0 = $2_1 + 32 | 0;
return !(HEAP32[$2_1 + 4 >> 2] | HEAP32[$2_1 >> 2]);
}

function $229($0_1, $1_1, $2_1) {
if ($2_1) {
$1_1 = HEAPU8[($1_1 + $2_1 | 0) - 1 | 0] - 97 | 0
}
$1_1 = $1_1 & 255;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = ($2_1 | 0) != 0 & $1_1 >>> 0 < 26;
}

function $230($0_1, $1_1) {
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
$2_1 = 1051977;
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
$2_1 = 1052016;
$3_1 = 2;
break label$4;
case 30:
$2_1 = 1052014;
$3_1 = 2;
break label$4;
case 28:
$2_1 = 1;
$3_1 = 0;
break label$4;
case 27:
$2_1 = 1059878;
break label$4;
case 25:
$2_1 = 1052010;
$3_1 = 4;
break label$4;
case 24:
$2_1 = 1052007;
$3_1 = 3;
break label$4;
case 23:
$2_1 = 1052e3;
$3_1 = 3;
break label$4;
case 20:
$2_1 = 1051998;
break label$4;
case 19:
$2_1 = 1051997;
break label$4;
case 22:
case 43:
$2_1 = 1051996;
break label$4;
case 17:
$2_1 = 1059615;
break label$4;
case 16:
$2_1 = 1051995;
break label$4;
case 15:
$2_1 = 1051994;
break label$4;
case 2:
$2_1 = 1051978;
break label$4;
case 13:
$2_1 = 1051990;
break label$4;
case 12:
$2_1 = 1051989;
break label$4;
case 10:
$2_1 = 1051986;
break label$4;
case 9:
case 40:
$2_1 = 1051985;
break label$4;
case 7:
$2_1 = 1051984;
break label$4;
case 6:
$2_1 = 1051981;
$3_1 = 3;
break label$4;
case 5:
case 29:
case 36:
$2_1 = 1062048;
break label$4;
case 3:
case 97:
$2_1 = 1051979;
break label$4;
case 0:
case 26:
$2_1 = 1051976;
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
$2_1 = 1052038;
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
$2_1 = 1052033;
$3_1 = 3;
break label$4;
case 3:
$2_1 = 1052030;
$3_1 = 3;
break label$4;
case 2:
$2_1 = 1052028;
$3_1 = 2;
break label$4;
case 1:
$2_1 = 1052026;
$3_1 = 2;
break label$4;
case 0:
$2_1 = 1060244;
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
$2_1 = 1059623;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 230) {
$2_1 = 1052018;
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
$2_1 = 1052022;
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
$2_1 = 1052020;
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
$2_1 = 1052024;
$3_1 = 2;
break label$4;
}
if (($1_1 | 0) == 1609) {
break label$53
}
if (($1_1 | 0) == 1705) {
$2_1 = 1052044;
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
$2_1 = 1052040;
$3_1 = 2;
break label$4;
}
$2_1 = 1052042;
$3_1 = 2;
break label$4;
}
$2_1 = 1052055;
break label$4;
}
$2_1 = 1052054;
break label$4;
}
$2_1 = 1052053;
break label$4;
}
$2_1 = 1052052;
break label$4;
}
$2_1 = 1052051;
break label$4;
}
$2_1 = 1052050;
break label$4;
}
$2_1 = 1052049;
break label$4;
}
$2_1 = 1052048;
break label$4;
}
$2_1 = 1052047;
break label$4;
}
$2_1 = 1052046;
break label$4;
}
$2_1 = 1052036;
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
$87($0_1, $1_1);
break label$1;
}
$2_1 = 1050844;
$3_1 = 2;
break label$4;
}
$2_1 = 1052003;
$3_1 = 4;
break label$4;
}
$2_1 = 1051999;
break label$4;
}
$2_1 = 1062580;
break label$4;
}
$2_1 = 1051993;
break label$4;
}
$2_1 = 1051991;
$3_1 = 2;
break label$4;
}
$2_1 = 1051987;
$3_1 = 2;
break label$4;
}
$2_1 = 1062049;
break label$4;
}
$2_1 = 1062564;
break label$4;
}
$2_1 = 1051980;
}
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $2_1 + $3_1;
while (1) {
$1_1 = $13($4_1 + 8 | 0);
if (($1_1 | 0) == 780) {
$232($0_1, 780);
continue;
}
if (($1_1 | 0) == 1114112) {
break label$1
}
$87($0_1, $1_1);
continue;
};
}
}
$232($0_1, $1_1);
}
global$0 = $4_1 + 16 | 0;
}

function $231($0_1, $1_1) {
return $148($0_1, 2, $1_1);
}

function $232($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
label$1 : {
if (HEAP8[$0_1 + 12 | 0] & 1 & ($1_1 | 0) == 774) {
HEAP8[$0_1 + 12 | 0] = 0;
$253($0_1);
$87($0_1, 106);
break label$1;
}
if (($1_1 | 0) != 780 | HEAPU8[$0_1 + 13 | 0] != 1) {
break label$1
}
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($36($3_1, $1_1, 1050844, 2)) {
$92($0_1, $1_1 - 2 | 0);
$15($0_1, 1050846, 2);
break label$1;
}
HEAP32[$2_1 + 40 >> 2] = 0;
HEAP32[$2_1 + 32 >> 2] = $3_1;
HEAP32[$2_1 + 24 >> 2] = $3_1;
HEAP32[$2_1 + 16 >> 2] = 115;
HEAP32[$2_1 + 20 >> 2] = 122;
HEAP32[$2_1 + 28 >> 2] = $1_1;
HEAP32[$2_1 + 36 >> 2] = $1_1 + $3_1;
$331($2_1 + 8 | 0, $2_1 + 32 | 0);
$3_1 = HEAP32[$2_1 + 12 >> 2];
if (($3_1 | 0) == 1114112) {
break label$1
}
$4_1 = HEAP32[$2_1 + 8 >> 2];
if (!$231($2_1 + 16 | 0, $3_1) | ($1_1 | 0) != (HEAP32[$2_1 + 32 >> 2] + (($1_1 + $4_1 | 0) - HEAP32[$2_1 + 36 >> 2] | 0) | 0)) {
break label$1
}
$1($0_1, 104);
}
global$0 = $2_1 + 48 | 0;
}

function $233($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$31($0_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1) {
$4_1 = Math_imul($2_1, 12);
if ($4_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 12) | 0, $1_1, $4_1)
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
}

function $234($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = HEAP32[$1_1 + 8 >> 2];
$7_1 = HEAP32[$0_1 >> 2];
$4_1 = HEAP32[$1_1 >> 2];
$8_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = $0_1;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$0_1 = 0;
if (($4_1 | 0) == ($8_1 | 0)) {
break label$1
}
$0_1 = $4_1 + 12 | 0;
HEAP32[$1_1 >> 2] = $0_1;
$6_1 = HEAP32[$4_1 >> 2];
label$5 : {
while (1) {
$2_1 = $93($3_1);
if ($2_1) {
if (HEAPU32[$2_1 >> 2] < $6_1 >>> 0) {
continue
}
break label$5;
}
break;
};
$2_1 = 0;
}
if (HEAP32[$3_1 >> 2]) {
break label$4
}
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 >> 2] = 1;
$2_1 = $93($3_1);
if (HEAP32[$2_1 >> 2] == ($6_1 | 0) ? $2_1 : 0) {
break label$2
}
if (HEAP32[$3_1 >> 2]) {
break label$4
}
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 >> 2] = 1;
$7_1 = 0;
$4_1 = $0_1;
continue;
}
break;
};
HEAP32[$5_1 >> 2] = $7_1;
abort();
}
HEAP32[$5_1 + 4 >> 2] = $6_1;
HEAP32[$5_1 + 12 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAPF32[$5_1 + 8 >> 2] = HEAPF32[$4_1 + 4 >> 2] + HEAPF32[$2_1 + 4 >> 2];
$0_1 = 1;
}
HEAP32[$5_1 >> 2] = $0_1;
}

function $235($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$2_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$8_1 = HEAP32[$1_1 + 4 >> 2];
$7_1 = $0_1;
$7_1 = $0_1;
label$1 : {
label$2 : {
while (1) {
if (($5_1 | 0) != ($8_1 | 0)) {
$0_1 = $5_1 + 8 | 0;
HEAP32[$1_1 >> 2] = $0_1;
label$5 : {
if (HEAP32[$2_1 >> 2] & 1) {
$3_1 = HEAP32[$2_1 + 4 >> 2];
if (!$3_1) {
break label$5
}
$4_1 = 1;
} else {
$4_1 = 0
}
while (1) {
label$9 : {
if ($4_1) {
$6_1 = HEAP32[$3_1 + 4 >> 2];
$4_1 = HEAP32[$5_1 + 4 >> 2];
if (($6_1 | 0) >= ($4_1 | 0) & HEAPU32[$3_1 >> 2] >= HEAPU32[$5_1 >> 2] | ($4_1 | 0) < ($6_1 | 0)) {
break label$9
}
$4_1 = 0;
continue;
}
$3_1 = HEAP32[$2_1 + 8 >> 2];
if (($3_1 | 0) == HEAP32[$2_1 + 12 >> 2]) {
break label$5
}
HEAP32[$2_1 + 8 >> 2] = $3_1 + 8;
$4_1 = 1;
continue;
}
break;
};
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP32[$2_1 >> 2] = 1;
$4_1 = $5_1;
$6_1 = HEAP32[$5_1 >> 2];
$5_1 = $0_1;
$9_1 = $6_1;
$6_1 = HEAP32[$3_1 >> 2];
$0_1 = HEAP32[$3_1 + 4 >> 2];
if (($9_1 | 0) != ($6_1 | 0) | ($0_1 | 0) != HEAP32[$4_1 + 4 >> 2]) {
continue
}
break label$2;
}
HEAP32[$2_1 >> 2] = 1;
HEAP32[$2_1 + 4 >> 2] = 0;
$5_1 = $0_1;
continue;
}
break;
};
$0_1 = 0;
break label$1;
}
HEAP32[$7_1 + 8 >> 2] = $6_1;
HEAP32[$7_1 + 12 >> 2] = $0_1;
$0_1 = 1;
}
HEAP32[$7_1 >> 2] = $0_1;
HEAP32[$7_1 + 4 >> 2] = 0;
}

function $236($0_1, $1_1) {
$4($0_1, HEAP32[$0_1 + 8 >> 2], $1_1, 8, 8);
}

function $237($0_1, $1_1, $2_1) {
if ($2_1) {
$2_1 = $288($0_1, $1_1, 4, $2_1)
} else {
label$3 : {
$2_1 = 4;
if (!$1_1) {
break label$3
}
$289($0_1, $1_1);
return 4;
}
}
return $2_1;
}

function $238($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = Math_fround(0), $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = Math_fround(0), $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = Math_fround(0);
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = HEAPF32[$0_1 + 16 >> 2];
$6_1 = HEAP32[$0_1 + 12 >> 2];
$7_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
$13_1 = HEAP32[$1_1 + 4 >> 2];
label$1 : {
label$2 : {
while (1) {
if (($3_1 | 0) != ($13_1 | 0)) {
$8_1 = $3_1 + 8 | 0;
HEAP32[$1_1 >> 2] = $8_1;
$20($4_1 + 4 | 0, HEAP32[$7_1 + 8 >> 2]);
$2_1 = HEAP32[$7_1 + 4 >> 2];
$14_1 = $2_1 + (HEAP32[$7_1 + 8 >> 2] << 3) | 0;
$9_1 = HEAP32[$3_1 >> 2];
$10_1 = Math_fround(0.0);
label$5 : {
while (1) {
if (($2_1 | 0) != ($14_1 | 0)) {
$3_1 = HEAP32[$2_1 + 4 >> 2];
if (!$3_1) {
break label$5
}
$15_1 = $2_1 + 8 | 0;
$11_1 = HEAP32[$2_1 >> 2];
$2_1 = 0;
while (1) {
if ($3_1 >>> 0 > 1) {
$16_1 = $2_1;
$12_1 = $3_1 >>> 1 | 0;
$2_1 = $12_1 + $2_1 | 0;
$2_1 = HEAPU32[($2_1 << 3) + $11_1 >> 2] > $9_1 >>> 0 ? $16_1 : $2_1;
$3_1 = $3_1 - $12_1 | 0;
continue;
}
break;
};
$3_1 = ($2_1 << 3) + $11_1 | 0;
if (HEAP32[$3_1 >> 2] != ($9_1 | 0)) {
break label$5
}
$17_1 = HEAPF32[$3_1 + 4 >> 2];
$47($4_1 + 4 | 0, $2_1);
$10_1 = Math_fround($10_1 + $17_1);
$2_1 = $15_1;
continue;
}
break;
};
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
break label$2;
}
$7(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]);
$3_1 = $8_1;
continue;
}
break;
};
HEAPF32[$0_1 + 16 >> 2] = $5_1;
HEAP32[$0_1 + 12 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = -2147483648;
break label$1;
}
HEAPF32[$0_1 + 16 >> 2] = $5_1;
HEAP32[$0_1 + 12 >> 2] = $6_1;
}
global$0 = $4_1 + 16 | 0;
}

function $239($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 >> 2];
if (($2_1 | 0) != HEAP32[$1_1 + 4 >> 2]) {
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = $2_1 + 20;
$1_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $67(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $2_1);
if ($3_1) {
$1_1 = HEAP32[$2_1 + 16 >> 2];
$5_1 = $3_1;
} else {
HEAP8[$4_1 | 0] = 1
}
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $5_1;
}

function $240($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$6($7_1 + 8 | 0, $1_1, $2_1);
$6($7_1 + 20 | 0, $3_1, $4_1);
$1_1 = HEAP32[$0_1 + 32 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 24 >> 2]) {
$95($0_1 + 24 | 0)
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

function $241($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
if ($1_1) {
label$2 : {
while (1) {
if ($1_1 >>> 0 > 1) {
$5_1 = $3_1;
$4_1 = $1_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = HEAPU32[($3_1 << 4) + $0_1 >> 2] > $2_1 >>> 0 ? $5_1 : $3_1;
$1_1 = $1_1 - $4_1 | 0;
continue;
}
break;
};
$0_1 = ($3_1 << 4) + $0_1 | 0;
if (HEAP32[$0_1 >> 2] != ($2_1 | 0)) {
break label$2
}
return $0_1 + 4 | 0;
}
}
return 0;
}

function $242($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
$4_1 = global$0 - 112 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 32 >> 2] = 0;
HEAP32[$4_1 + 36 >> 2] = 4;
$6_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 40 >> 2] = 0;
$249($4_1 + 44 | 0, $6_1 + 76 | 0, $2_1, $3_1);
$13_1 = HEAP32[$4_1 + 44 >> 2];
$6_1 = $4_1 + 56 | 0;
$8_1 = HEAP32[$4_1 + 52 >> 2];
$5_1 = HEAP32[$4_1 + 48 >> 2];
$7_1 = $8_1 - $5_1 | 0;
$7_1 = $7_1 >>> 0 > $8_1 >>> 0 ? 0 : $7_1;
$20($6_1, $7_1);
$29($6_1, $7_1);
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
label$4 : {
while (1) {
if (($13_1 | 0) == ($18_1 | 0)) {
break label$4
}
$28($4_1 + 24 | 0, $1_1, HEAP32[$13_1 >> 2]);
$13_1 = $13_1 + 4 | 0;
$6_1 = HEAP32[$4_1 + 24 >> 2];
if (!$6_1) {
continue
}
$5_1 = $4_1 + 56 | 0;
$24($5_1, 4, $6_1, HEAP32[$4_1 + 28 >> 2]);
$14_1 = 0;
HEAP32[$4_1 + 96 >> 2] = 0;
HEAP32[$4_1 + 88 >> 2] = 0;
HEAP32[$4_1 + 92 >> 2] = 4;
HEAP32[$4_1 + 84 >> 2] = 0;
HEAP32[$4_1 + 76 >> 2] = 0;
HEAP32[$4_1 + 80 >> 2] = 1;
$19_1 = $17($5_1);
while (1) {
label$7 : {
if (($14_1 | 0) == ($19_1 | 0)) {
break label$7
}
$59($4_1 + 16 | 0, $4_1 + 76 | 0, $4_1 + 56 | 0);
$6_1 = HEAP32[$4_1 + 16 >> 2];
$5_1 = HEAP32[$4_1 + 20 >> 2];
if ($34($6_1, $5_1, $2_1, $3_1)) {
$98($4_1 + 8 | 0, $4_1 + 56 | 0, $6_1, $5_1);
$6($4_1 + 100 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$17_1 = HEAP32[$4_1 + 104 >> 2];
$15_1 = HEAP32[$4_1 + 108 >> 2];
$6_1 = HEAP32[$4_1 + 100 >> 2];
} else {
if ($18($6_1, $5_1, $2_1, $3_1) << 24 >> 24 > 0) {
break label$7
}
HEAP32[$4_1 + 100 >> 2] = -2147483648;
$6_1 = -2147483648;
}
$14_1 = $14_1 + 1 | 0;
$5_1 = $4_1 + 56 | 0;
$9_1 = $10($5_1);
$5_1 = $16($5_1);
$213($4_1 + 88 | 0, ($6_1 | 0) != -2147483648);
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
if (HEAPU8[$4_1 + 56 | 0] == 8) {
$11_1 = HEAP32[$4_1 + 92 >> 2];
$12_1 = HEAP32[$4_1 + 96 >> 2];
$6_1 = HEAP32[$4_1 + 88 >> 2];
} else {
$11_1 = HEAP32[$4_1 + 56 >> 2];
$12_1 = HEAP32[$4_1 + 60 >> 2];
$110($4_1 + 88 | 0);
$6_1 = -2147483648;
}
$0(HEAP32[$4_1 + 76 >> 2], HEAP32[$4_1 + 80 >> 2]);
if (($6_1 | 0) != -2147483648) {
$17_1 = $12_1;
$5_1 = $12_1;
$213($4_1 + 32 | 0, $5_1);
$7_1 = HEAP32[$4_1 + 40 >> 2];
$15_1 = 0;
if ($15_1 | $5_1) {
$10_1 = Math_imul($5_1, 20);
if ($10_1) {
wasm2js_memory_copy(HEAP32[$4_1 + 36 >> 2] + Math_imul($7_1, 20) | 0, $11_1, $10_1)
}
}
HEAP32[$4_1 + 40 >> 2] = $5_1 + $7_1;
$45($6_1, $11_1);
continue;
}
break;
};
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $11_1;
HEAP32[$0_1 + 8 >> 2] = $12_1;
$7($16_1, $8_1);
$110($4_1 + 32 | 0);
break label$3;
}
$7($16_1, $8_1);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 40 >> 2];
$1_1 = HEAP32[$4_1 + 36 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 32 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
global$0 = $4_1 + 112 | 0;
}

function $243($0_1, $1_1) {
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

function $244($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$50($0_1)
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

function $245($0_1, $1_1) {
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
$195($3_1 + 4 | 0, $4_1);
$4_1 = HEAP32[$3_1 + 4 >> 2];
$1_1 = (HEAP32[$1_1 + 32 >> 2] - $2_1 >>> 0) / 52 | 0;
$2_1 = $4_1 + $1_1 | 0;
$5_1 = $2_1 >>> 0 < $4_1 >>> 0 ? -1 : $2_1;
$2_1 = $1_1;
$1_1 = HEAP32[$3_1 + 12 >> 2];
$2_1 = $2_1 + $1_1 | 0;
$4_1 = HEAP32[$3_1 + 8 >> 2] & $2_1 >>> 0 >= $1_1 >>> 0;
} else {
$195($3_1 + 4 | 0, $4_1);
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

function $246($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$6_1 = $1_1 + 4 | 0;
$5_1 = $1_1 + 36 | 0;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$102($2_1, $5_1);
if (HEAP32[$2_1 >> 2] != -2147483648) {
break label$4
}
$78(-2147483648, HEAP32[$2_1 + 4 >> 2]);
label$5 : {
label$6 : {
switch (HEAP32[$1_1 >> 2]) {
default:
$3_1 = $261($6_1);
if ($3_1) {
break label$5
}
HEAP32[$1_1 >> 2] = 0;
break;
case 2:
break label$2;
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
$321($2_1, $3_1);
$4_1 = HEAP32[$2_1 >> 2];
if (($4_1 | 0) == -2147483648) {
break label$2
}
$7_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 + 4 >> 2];
$22($5_1);
HEAP32[$1_1 + 44 >> 2] = $4_1;
HEAP32[$1_1 + 40 >> 2] = $3_1;
HEAP32[$1_1 + 36 >> 2] = $3_1;
HEAP32[$1_1 + 48 >> 2] = $3_1 + ($7_1 << 4);
continue;
}
break;
};
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
$102($0_1, $1_1 + 52 | 0);
}
global$0 = $2_1 + 16 | 0;
}

function $247($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = $10($2_1);
$5_1 = $10($2_1);
$6_1 = HEAPU32[$1_1 + 8 >> 2] < $4_1 >>> 0;
label$1 : {
if (!$6_1) {
$7_1 = $4_1 + $5_1 | 0;
if (($4_1 >>> 0 > $7_1 >>> 0 ? -1 : $7_1) >>> 0 < 256) {
break label$1
}
}
if (HEAPU8[$2_1 | 0] == 8) {
HEAP32[$2_1 >> 2] = 516;
HEAP32[$2_1 + 4 >> 2] = 0;
}
HEAP32[$2_1 + 8 >> 2] = 1;
HEAP32[$2_1 + 12 >> 2] = 0;
}
$90($3_1 + 8 | 0, $2_1, $5_1);
$2_1 = HEAP32[$3_1 + 12 >> 2];
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$6_1) {
HEAP32[$1_1 + 8 >> 2] = $4_1
}
$15($1_1, $5_1, $2_1);
HEAP32[$0_1 >> 2] = $4_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
global$0 = $3_1 + 16 | 0;
}

function $248($0_1, $1_1) {
if (HEAPU32[$0_1 + 12 >> 2] < $1_1 >>> 0) {
if (HEAPU8[$0_1 | 0] == 8) {
HEAP32[$0_1 >> 2] = 3;
HEAP32[$0_1 + 4 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 12 >> 2] = 0;
$1_1 = 0;
}
return $1_1;
}

function $249($0_1, $1_1, $2_1, $3_1) {
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
$6_1 = ($318($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $6_1 : $8_1;
$4_1 = $4_1 - $7_1 | 0;
continue;
}
break;
};
$4_1 = ($6_1 << 4) + $10_1 | 0;
$4_1 = $318($2_1, $3_1, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]) & 255;
if ($4_1) {
$6_1 = (($4_1 | 0) == 255) + $6_1 | 0
}
$4_1 = 0;
while (1) {
if ($5_1 >>> 0 > 1) {
$7_1 = $5_1 >>> 1 | 0;
$8_1 = $7_1 + $4_1 | 0;
$9_1 = ($8_1 << 4) + $10_1 | 0;
$4_1 = ($316($2_1, $3_1, HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2]) & 255) == 1 ? $4_1 : $8_1;
$5_1 = $5_1 - $7_1 | 0;
continue;
}
break;
};
$5_1 = $2_1;
$2_1 = ($4_1 << 4) + $10_1 | 0;
$2_1 = $316($5_1, $3_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]) & 255;
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

function $250($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$5_1 = global$0 - 80 | 0;
global$0 = $5_1;
$7_1 = HEAP32[$0_1 + 4 >> 2];
$6_1 = HEAP32[$0_1 + 8 >> 2];
if ($6_1) {
label$2 : {
$3_1 = $6_1;
while (1) {
if ($3_1 >>> 0 > 1) {
$9_1 = $4_1;
$8_1 = $3_1 >>> 1 | 0;
$4_1 = $8_1 + $4_1 | 0;
$4_1 = ($312($1_1, Math_imul($4_1, 80) + $7_1 | 0) & 255) == 1 ? $9_1 : $4_1;
$3_1 = $3_1 - $8_1 | 0;
continue;
}
break;
};
$3_1 = $312($1_1, Math_imul($4_1, 80) + $7_1 | 0) & 255;
if (!$3_1) {
break label$2
}
$4_1 = (($3_1 | 0) == 255) + $4_1 | 0;
}
}
$8_1 = $4_1 >>> 0 >= $6_1 >>> 0;
label$5 : {
if (!$8_1) {
$3_1 = Math_imul($4_1, 80) + $7_1 | 0;
$9_1 = HEAP32[$1_1 + 4 >> 2];
if (!($257(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], $9_1, HEAP32[$1_1 + 8 >> 2]) | HEAPU8[$3_1 + 12 | 0] != HEAPU8[$1_1 + 12 | 0])) {
$178($2_1);
$0(HEAP32[$1_1 >> 2], $9_1);
break label$5;
}
}
$3_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$5_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $3_1;
wasm2js_memory_copy($5_1 + 16 | 0, $2_1, 64);
if ($4_1 >>> 0 > $6_1 >>> 0) {
abort()
}
if (HEAP32[$0_1 >> 2] == ($6_1 | 0)) {
$23($0_1, 8, 80);
$7_1 = HEAP32[$0_1 + 4 >> 2];
}
$1_1 = Math_imul($4_1, 80) + $7_1 | 0;
if (!$8_1) {
$2_1 = Math_imul($6_1 - $4_1 | 0, 80);
if ($2_1) {
wasm2js_memory_copy($1_1 + 80 | 0, $1_1, $2_1)
}
}
wasm2js_memory_copy($1_1, $5_1, 80);
HEAP32[$0_1 + 8 >> 2] = $6_1 + 1;
}
global$0 = $5_1 + 80 | 0;
}

function $251($0_1, $1_1, $2_1, $3_1) {
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
$205($6_1 + 8 | 0, $1_1, $2_1, $4_1);
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
$205($6_1, $1_1, $2_1 + $4_1 | 0, $3_1 - $4_1 | 0);
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

function $252($0_1) {
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
if (($1_1 | 0) >= -64) {
$0_1 = $2_1 & 31
} else {
$2_1 = $3_1 - 3 | 0;
HEAP32[$0_1 + 4 >> 2] = $2_1;
$5_1 = $1_1 & 63;
$2_1 = HEAPU8[$2_1 | 0];
$1_1 = $2_1 << 24 >> 24;
if (($1_1 | 0) >= -64) {
$0_1 = $2_1 & 15
} else {
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

function $253($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
$3_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1 + $3_1;
$1_1 = $252($2_1 + 8 | 0);
if (($1_1 | 0) != 1114112) {
HEAP32[$0_1 + 8 >> 2] = ($1_1 >>> 0 >= 128 ? ($1_1 >>> 0 < 2048 ? -2 : $1_1 >>> 0 < 65536 ? -3 : -4) : -1) + $3_1
}
global$0 = $2_1 + 16 | 0;
}

function $254($0_1, $1_1) {
$35($0_1, $1_1, 8, 8);
}

function $255($0_1, $1_1, $2_1) {
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
$3_1 = ($315($2_1, ($3_1 << 4) + $5_1 | 0) & 255) == 1 ? $7_1 : $3_1;
$4_1 = $4_1 - $6_1 | 0;
continue;
}
break;
};
$2_1 = $315($2_1, ($3_1 << 4) + $5_1 | 0) & 255;
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

function $256($0_1, $1_1, $2_1, $3_1) {
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
$172($1_1);
return;
}
if ($2_1) {
$244($0_1 + 12 | 0, $1_1);
return;
}
if (!(!$3_1 | !$4_1)) {
$2_1 = (Math_imul($4_1, 12) + $5_1 | 0) - 12 | 0;
if ($2_1) {
$244($2_1, $1_1);
return;
}
}
$3_1 = $115(4, 16);
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 >> 2] == ($4_1 | 0)) {
$71($0_1);
$5_1 = HEAP32[$0_1 + 4 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
$0_1 = Math_imul($4_1, 12) + $5_1 | 0;
HEAP32[$0_1 + 8 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 1;
}

function $257($0_1, $1_1, $2_1, $3_1) {
return $11($0_1, $1_1, $2_1, $3_1) ^ 1;
}

function $258($0_1, $1_1) {
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
$6($0_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
}

function $259($0_1, $1_1) {
$1_1 = $260($1_1);
if ($1_1) {
$6($0_1, HEAP32[$1_1 + 20 >> 2], HEAP32[$1_1 + 24 >> 2])
} else {
HEAP32[$0_1 >> 2] = -2147483648
}
}

function $260($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = HEAP32[$0_1 >> 2];
$5_1 = HEAP32[$0_1 + 4 >> 2];
label$1 : {
while (1) {
$1_1 = $2_1;
if (($5_1 | 0) != ($1_1 | 0)) {
$2_1 = $1_1 + 36 | 0;
HEAP32[$0_1 >> 2] = $2_1;
$3_1 = HEAPU8[$1_1 + 32 | 0];
if ($3_1 >>> 0 > 1) {
break label$1
}
if (HEAPU8[$4_1 + 36 | 0] | ($3_1 | 0) != 1) {
continue
}
break label$1;
}
break;
};
return 0;
}
return $1_1;
}

function $261($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = $0_1 + 8 | 0;
label$1 : {
while (1) {
$1_1 = $342($3_1);
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
$1_1 = $342($0_1 + 16 | 0);
}
return $1_1;
}

function $262($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
if ($1_1) {
label$2 : {
while (1) {
if ($1_1 >>> 0 > 1) {
$5_1 = $3_1;
$4_1 = $1_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = ($147(Math_imul($3_1, 80) + $0_1 | 0, $2_1) & 255) == 1 ? $5_1 : $3_1;
$1_1 = $1_1 - $4_1 | 0;
continue;
}
break;
};
$0_1 = Math_imul($3_1, 80) + $0_1 | 0;
if ($147($0_1, $2_1) & 255) {
break label$2
}
return $0_1 + 16 | 0;
}
}
return 0;
}

function $263($0_1, $1_1) {
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
label$2 : {
if (HEAP32[$1_1 >> 2]) {
$3_1 = 0;
if (HEAP32[$1_1 + 20 >> 2] != HEAP32[$1_1 + 16 >> 2]) {
break label$2
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
$3_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $2_1;
}

function $264($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$5_1 = $1_1 + 24 | 0;
label$1 : {
label$2 : {
while (1) {
label$4 : {
$343($2_1 + 20 | 0, $5_1);
if (HEAP32[$2_1 + 20 >> 2] != -2147483648) {
break label$4
}
$78(-2147483648, HEAP32[$2_1 + 24 >> 2]);
if (!HEAP32[$1_1 >> 2]) {
break label$2
}
while (1) {
$196($2_1 + 8 | 0, $1_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if (!$3_1) {
break label$2
}
if (HEAP32[HEAP32[$2_1 + 12 >> 2] + 8 >> 2]) {
continue
}
break;
};
$4_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$1_1 + 24 >> 2] = $4_1;
HEAP32[$1_1 + 28 >> 2] = Math_imul(HEAP32[$3_1 + 8 >> 2], 52) + $4_1;
continue;
}
break;
};
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 28 >> 2];
$1_1 = HEAP32[$2_1 + 24 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$1;
}
$343($0_1, $1_1 + 32 | 0);
}
global$0 = $2_1 + 32 | 0;
}

function $265($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
$2_1 = global$0 - 96 | 0;
global$0 = $2_1;
$6_1 = $2_1 + 36 | 0;
$11_1 = $2_1 + 44 | 0;
$13_1 = $2_1 + 48 | 0;
$12_1 = HEAP32[$1_1 + 36 >> 2];
$14_1 = HEAP32[$1_1 + 32 >> 2];
$15_1 = HEAP32[$1_1 + 28 >> 2];
$17_1 = HEAP32[$1_1 + 24 >> 2];
label$1 : {
label$2 : {
while (1) {
label$4 : {
$196($2_1, $1_1);
$7_1 = HEAP32[$2_1 >> 2];
if (!$7_1) {
break label$4
}
$3_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (!$5_1) {
continue
}
$8_1 = HEAP32[$3_1 + 4 >> 2];
$9_1 = HEAP32[$17_1 >> 2];
$3_1 = 0;
while (1) {
if ($5_1 >>> 0 > 1) {
$10_1 = $3_1;
$4_1 = $5_1 >>> 1 | 0;
$3_1 = $4_1 + $3_1 | 0;
$3_1 = $9_1 >>> 0 < HEAPU32[$8_1 + Math_imul($3_1, 12) >> 2] ? $10_1 : $3_1;
$5_1 = $5_1 - $4_1 | 0;
continue;
}
break;
};
$3_1 = $8_1 + Math_imul($3_1, 12) | 0;
if (($9_1 | 0) != HEAP32[$3_1 >> 2]) {
continue
}
$3_1 = HEAP32[$3_1 + 8 >> 2];
if ($3_1 >>> 0 >= HEAPU32[$15_1 + 32 >> 2]) {
continue
}
$4_1 = HEAP32[$15_1 + 28 >> 2] + Math_imul($3_1, 28) | 0;
$6($2_1 + 8 | 0, HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2]);
$6($2_1 + 20 | 0, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
$16_1 = HEAPU8[$4_1 + 24 | 0];
label$7 : {
if (HEAPU8[$14_1 | 0]) {
$3_1 = 0;
if (HEAPU8[$14_1 + 1 | 0] == HEAPU8[$4_1 + 25 | 0]) {
break label$7
}
}
$4_1 = HEAP32[$7_1 + 8 >> 2];
$3_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$2_1 + 64 >> 2] = $3_1;
HEAP32[$2_1 + 48 >> 2] = 0;
HEAP32[$2_1 + 32 >> 2] = 0;
$5_1 = Math_imul($4_1, 52);
$7_1 = $5_1 + $3_1 | 0;
HEAP32[$2_1 + 68 >> 2] = $7_1;
HEAP32[$2_1 + 80 >> 2] = HEAP32[$12_1 + 8 >> 2];
$4_1 = HEAP32[$12_1 + 4 >> 2];
HEAP32[$2_1 + 72 >> 2] = HEAP32[$12_1 >> 2];
HEAP32[$2_1 + 76 >> 2] = $4_1;
$22($2_1 + 32 | 0);
label$9 : {
label$10 : {
while (1) {
if ($5_1) {
$313($2_1 + 84 | 0, $3_1);
$8_1 = HEAP32[$2_1 + 92 >> 2];
$10_1 = HEAP32[$2_1 + 88 >> 2];
$9_1 = HEAP32[$2_1 + 84 >> 2];
$4_1 = $2_1 + 32 | 0;
$22($4_1);
HEAP32[$2_1 + 40 >> 2] = $9_1;
HEAP32[$2_1 + 36 >> 2] = $10_1;
HEAP32[$2_1 + 32 >> 2] = $10_1;
HEAP32[$2_1 + 44 >> 2] = $10_1 + ($8_1 << 4);
$5_1 = $5_1 - 52 | 0;
$3_1 = $3_1 + 52 | 0;
if (!$305($2_1 + 72 | 0, $4_1)) {
continue
}
break label$10;
}
break;
};
HEAP32[$2_1 + 64 >> 2] = $7_1;
$3_1 = HEAP32[$2_1 + 48 >> 2];
$22($2_1 + 32 | 0);
HEAP32[$2_1 + 32 >> 2] = 0;
if ($3_1) {
$3_1 = 0;
if ($305($2_1 + 72 | 0, $13_1)) {
break label$9
}
}
$22($13_1);
HEAP32[$2_1 + 48 >> 2] = 0;
$3_1 = 1;
break label$9;
}
HEAP32[$2_1 + 64 >> 2] = $3_1;
$3_1 = 0;
}
$159($2_1 + 32 | 0);
}
$5_1 = HEAP32[$2_1 + 8 >> 2];
if (($5_1 | 0) == -2147483648) {
continue
}
$8_1 = HEAP32[$2_1 + 12 >> 2];
$9_1 = HEAP32[$2_1 + 16 >> 2];
HEAP32[$11_1 + 8 >> 2] = HEAP32[$2_1 + 28 >> 2];
$4_1 = HEAP32[$2_1 + 24 >> 2];
HEAP32[$11_1 >> 2] = HEAP32[$2_1 + 20 >> 2];
HEAP32[$11_1 + 4 >> 2] = $4_1;
HEAP32[$2_1 + 36 >> 2] = $8_1;
HEAP32[$2_1 + 40 >> 2] = $9_1;
HEAP32[$2_1 + 32 >> 2] = $5_1;
HEAP8[$2_1 + 57 | 0] = $16_1;
HEAP8[$2_1 + 56 | 0] = $3_1;
if ($16_1 >>> 0 > 1 | $3_1) {
break label$2
}
$52($2_1 + 32 | 0);
continue;
}
break;
};
$5_1 = -2147483648;
break label$1;
}
$1_1 = HEAP32[$6_1 + 20 >> 2];
HEAP32[$0_1 + 20 >> 2] = HEAP32[$6_1 + 16 >> 2];
HEAP32[$0_1 + 24 >> 2] = $1_1;
$1_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$0_1 + 12 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$0_1 + 16 >> 2] = $1_1;
$1_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
}
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $2_1 + 96 | 0;
}

function $266($0_1, $1_1, $2_1, $3_1) {
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
$0_1 = $333($9_1, $2_1 + Math_imul($0_1, 12) | 0, $2_1 + Math_imul($4_1, 12) | 0) + $0_1 | 0
}
$1_1 = $2_1 + Math_imul($1_1, 12) | 0;
$4_1 = $2_1 + Math_imul($0_1, 12) | 0;
if (!$333($9_1, $1_1, $4_1)) {
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

function $267($0_1, $1_1, $2_1) {
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

function $268($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
while (1) {
label$8 : {
if (($2_1 | 0) == ($52_1 | 0)) {
break label$5
}
if (HEAP32[$2_1 >> 2] != -2147483648) {
$129($6_1 + 216 | 0, $1_1, $2_1, $37_1, $36_1);
$3_1 = HEAP32[$2_1 + 48 >> 2];
if ($3_1) {
label$11 : {
$11_1 = HEAP32[$2_1 + 44 >> 2];
$10_1 = $11_1 + Math_imul($3_1, 40) | 0;
$129($6_1 + 228 | 0, $1_1, $11_1, $37_1, $36_1);
$12_1 = HEAP32[$6_1 + 228 >> 2];
$7_1 = HEAP32[$6_1 + 236 >> 2];
$8_1 = HEAP32[$6_1 + 232 >> 2];
while (1) {
$11_1 = $11_1 + 40 | 0;
if (($10_1 | 0) != ($11_1 | 0)) {
$129($6_1 + 240 | 0, $1_1, $11_1, $37_1, $36_1);
$3_1 = HEAP32[$6_1 + 248 >> 2];
$9_1 = HEAP32[$6_1 + 244 >> 2];
HEAP32[$6_1 + 204 >> 2] = $9_1;
HEAP32[$6_1 + 196 >> 2] = 0;
HEAP32[$6_1 + 208 >> 2] = $9_1 + Math_imul($3_1, 12);
HEAP32[$6_1 + 256 >> 2] = $8_1;
HEAP32[$6_1 + 260 >> 2] = Math_imul($7_1, 12) + $8_1;
HEAP32[$6_1 + 264 >> 2] = $6_1 + 196;
$234($6_1 + 120 | 0, $6_1 + 256 | 0);
if (HEAP32[$6_1 + 120 >> 2] == 1) {
$39($6_1 + 176 | 0, 4);
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
$234($6_1 + 120 | 0, $6_1 + 176 | 0);
if (HEAP32[$6_1 + 120 >> 2] == 1) {
$3_1 = HEAP32[$6_1 + 280 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 + 272 >> 2]) {
$31($6_1 + 272 | 0, 1)
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
} else {
$9_1 = 4;
$7_1 = 0;
$3_1 = 0;
}
$21($12_1, $8_1);
HEAP32[$6_1 + 228 >> 2] = $3_1;
$21(HEAP32[$6_1 + 240 >> 2], HEAP32[$6_1 + 244 >> 2]);
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
$39($6_1 + 196 | 0, $7_1);
$3_1 = 0;
while (1) {
if (($3_1 | 0) != 24) {
$7_1 = ($6_1 + 120 | 0) + $3_1 | 0;
$233($6_1 + 196 | 0, HEAP32[$7_1 + 4 >> 2], HEAP32[$7_1 + 8 >> 2]);
$3_1 = $3_1 + 12 | 0;
continue;
}
break;
};
HEAP32[$6_1 + 184 >> 2] = HEAP32[$6_1 + 204 >> 2];
$3_1 = HEAP32[$6_1 + 200 >> 2];
HEAP32[$6_1 + 176 >> 2] = HEAP32[$6_1 + 196 >> 2];
HEAP32[$6_1 + 180 >> 2] = $3_1;
$88($6_1 + 216 | 0, $6_1 + 176 | 0);
$3_1 = 0;
while (1) {
if (($3_1 | 0) == 24) {
break label$11
}
$7_1 = ($6_1 + 120 | 0) + $3_1 | 0;
$21(HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2]);
$3_1 = $3_1 + 12 | 0;
continue;
};
}
}
HEAP32[$6_1 + 104 >> 2] = HEAP32[$6_1 + 224 >> 2];
$3_1 = HEAP32[$6_1 + 220 >> 2];
HEAP32[$6_1 + 96 >> 2] = HEAP32[$6_1 + 216 >> 2];
HEAP32[$6_1 + 100 >> 2] = $3_1;
} else {
HEAP32[$6_1 + 116 >> 2] = 0;
HEAP32[$6_1 + 108 >> 2] = 0;
HEAP32[$6_1 + 112 >> 2] = 4;
$39_1 = HEAP32[$2_1 + 20 >> 2];
$53_1 = $39_1 + Math_imul(HEAP32[$2_1 + 24 >> 2], 12) | 0;
$54_1 = HEAP32[$2_1 + 12 >> 2];
$55_1 = HEAP32[$2_1 + 8 >> 2];
while (1) {
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
$239($6_1 + 72 | 0, $6_1 + 196 | 0);
label$26 : {
label$27 : {
label$28 : {
$3_1 = HEAP32[$6_1 + 72 >> 2];
if ($3_1) {
$7_1 = HEAP32[$6_1 + 76 >> 2];
$9($6_1 - -64 | 0, 4, 4, 8);
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
$239($6_1 + 56 | 0, $6_1 + 120 | 0);
$8_1 = HEAP32[$6_1 + 56 >> 2];
if ($8_1) {
$12_1 = HEAP32[$6_1 + 60 >> 2];
if (HEAP32[$6_1 + 176 >> 2] == ($3_1 | 0)) {
$4($6_1 + 176 | 0, $3_1, 1, 4, 8);
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
break label$28
}
if (($25_1 | 0) == -2147483648) {
break label$27
}
} else {
if (HEAPU8[$6_1 + 272 | 0]) {
$25_1 = 0;
$7_1 = 4;
break label$28;
} else {
$25_1 = 0;
$26_1 = 4;
}
$3_1 = 0;
}
$9($6_1 + 48 | 0, $3_1, 4, 8);
HEAP32[$6_1 + 128 >> 2] = 0;
$7_1 = HEAP32[$6_1 + 52 >> 2];
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 48 >> 2];
HEAP32[$6_1 + 124 >> 2] = $7_1;
$4($6_1 + 120 | 0, 0, $3_1, 4, 8);
$8_1 = HEAP32[$6_1 + 128 >> 2];
if ($3_1) {
$9_1 = $3_1 + $8_1 | 0;
$7_1 = HEAP32[$6_1 + 124 >> 2] + ($8_1 << 3) | 0;
$8_1 = $26_1;
$12_1 = $3_1;
while (1) {
$96($6_1 + 40 | 0, HEAP32[$8_1 >> 2] + 48 | 0);
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
if ($8_1) {
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
$8_1 = HEAP32[$12_1 >> 2];
HEAP32[$6_1 + 256 >> 2] = $8_1;
HEAP32[$6_1 + 260 >> 2] = $8_1 + ($7_1 << 3);
HEAP32[$6_1 + 264 >> 2] = $6_1 + 240;
$238($6_1 + 196 | 0, $6_1 + 256 | 0);
if (HEAP32[$6_1 + 196 >> 2] == -2147483648) {
$7_1 = 4;
$11_1 = 0;
$9_1 = 0;
} else {
$8_1 = 20;
$9($6_1 + 32 | 0, 4, 4, 20);
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
$238($6_1 + 120 | 0, $6_1 + 176 | 0);
if (HEAP32[$6_1 + 120 >> 2] != -2147483648) {
if (HEAP32[$6_1 + 272 >> 2] == ($11_1 | 0)) {
$4($6_1 + 272 | 0, $11_1, 1, 4, 20);
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
$9_1 = HEAP32[$6_1 + 272 >> 2];
}
$20_1 = $9_1;
$12_1 = HEAP32[$6_1 + 244 >> 2];
} else {
$7_1 = 4;
$11_1 = 0;
$20_1 = 0;
}
$2(HEAP32[$6_1 + 240 >> 2], $12_1, 4, 8);
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
$7(HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
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
$45(0, 4);
HEAP32[$6_1 + 132 >> 2] = 4;
HEAP32[$6_1 + 124 >> 2] = 4;
$161($3_1, 0);
$9_1 = $7_1;
$3_1 = Math_imul($20_1, 20);
if ($3_1 & 4) {
$9_1 = $237($7_1, $3_1, $3_1 & -8);
if (!$9_1) {
break label$8
}
}
$13_1 = $3_1 >>> 3 | 0;
$107($6_1 + 120 | 0);
$8_1 = $12_1 - $7_1 >>> 3 | 0;
} else {
HEAP32[$6_1 + 156 >> 2] = 0;
HEAP32[$6_1 + 148 >> 2] = 0;
HEAP32[$6_1 + 152 >> 2] = 4;
$9($6_1 + 24 | 0, $3_1, 4, 20);
HEAP32[$6_1 + 128 >> 2] = 0;
$8_1 = HEAP32[$6_1 + 28 >> 2];
HEAP32[$6_1 + 120 >> 2] = HEAP32[$6_1 + 24 >> 2];
HEAP32[$6_1 + 124 >> 2] = $8_1;
$4($6_1 + 120 | 0, 0, $3_1, 4, 20);
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
HEAP32[$6_1 + 184 >> 2] = $20_1;
HEAP32[$6_1 + 180 >> 2] = $7_1;
HEAP32[$6_1 + 176 >> 2] = $7_1;
$48_1 = 1;
$41_1 = 4;
label$54 : {
while (1) {
label$56 : {
if (($7_1 | 0) == ($47_1 | 0)) {
break label$54
}
$16_1 = $7_1 + 20 | 0;
$42_1 = HEAP32[$7_1 >> 2];
if (($42_1 | 0) == -2147483648) {
break label$56
}
$40_1 = HEAPF32[$7_1 + 16 >> 2];
$56_1 = HEAP32[$7_1 + 12 >> 2];
$43_1 = HEAP32[$7_1 + 4 >> 2];
$3_1 = HEAP32[$7_1 + 8 >> 2];
$7_1 = HEAP32[$6_1 + 168 >> 2];
$49_1 = $3_1 >>> 0 < $7_1 >>> 0 ? $3_1 : $7_1;
$20_1 = 0;
$9_1 = -2147483648;
$57_1 = HEAP32[$6_1 + 164 >> 2];
$12_1 = -2147483648;
while (1) {
label$58 : {
$58_1 = $20_1 >>> 0 > $49_1 >>> 0 ? $20_1 : $49_1;
while (1) {
if (($20_1 | 0) == ($58_1 | 0)) {
break label$58
}
$27_1 = Math_imul($20_1, 20) + $57_1 | 0;
$33_1 = $27_1 + 4 | 0;
$13_1 = HEAP32[$33_1 >> 2];
$34_1 = $27_1 + 8 | 0;
$15_1 = HEAP32[$34_1 >> 2];
$44_1 = HEAP32[($20_1 << 2) + $43_1 >> 2];
$19_1 = $44_1 >>> 8 | 0;
if (!$241($13_1, $15_1, $19_1)) {
label$62 : {
$14_1 = 4;
$10_1 = 0;
$28_1 = 0;
$29_1 = HEAP32[$27_1 + 12 >> 2];
if (HEAPU32[$29_1 + 32 >> 2] <= $19_1 >>> 0) {
$3_1 = 0
} else {
label$65 : {
$3_1 = 0;
$7_1 = HEAP32[$29_1 + 28 >> 2];
$17_1 = HEAP32[$7_1 + ($19_1 << 2) >> 2];
if (!$17_1) {
break label$65
}
$8_1 = HEAP32[$29_1 + 16 >> 2];
$15_1 = HEAP32[$29_1 + 20 >> 2];
$14_1 = 0;
$3_1 = $19_1;
while (1) {
if ($3_1) {
$3_1 = $3_1 - 1 | 0;
$18_1 = $14_1 + HEAP32[$7_1 >> 2] | 0;
$10_1 = $18_1 >>> 0 < $14_1 >>> 0 ? $10_1 + 1 | 0 : $10_1;
$14_1 = $18_1;
$7_1 = $7_1 + 4 | 0;
continue;
}
break;
};
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
$18_1 = $8_1;
$7_1 = $10_1 - !$3_1 | 0;
$8_1 = ($7_1 | 0) == ($21_1 | 0) & $8_1 >>> 0 < $14_1 >>> 0 | $7_1 >>> 0 < $21_1 >>> 0;
$30_1 = $8_1 ? -1 : $7_1;
$15_1 = HEAP32[$5_1 + 12 >> 2];
$7_1 = HEAP32[$15_1 + 148 >> 2];
$17_1 = $7_1 >>> 0 > 1 ? $7_1 : 1;
$8_1 = __wasm_i64_udiv($8_1 ? -1 : $18_1, $30_1, $17_1);
$8_1 = !i64toi32_i32$HIGH_BITS & ($8_1 | 0) != -1 ? $8_1 : -1;
if ($8_1 >>> 0 >= HEAPU32[$15_1 + 152 >> 2]) {
break label$6
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
$50_1 = ($128($5_1) | 0) != 0;
$30_1 = $7_1;
label$68 : {
label$69 : {
while (1) {
label$71 : {
if ($15_1 & 1 | $3_1 >>> 0 > $8_1 >>> 0) {
break label$71
}
if (!$128($5_1)) {
break label$71
}
$15_1 = $3_1 >>> 0 >= $8_1 >>> 0;
$10_1 = ($3_1 >>> 0 < $8_1 >>> 0) + $3_1 | 0;
$7_1 = HEAP32[HEAP32[$5_1 + 12 >> 2] + 136 >> 2] + 1 | 0;
$11_1 = $7_1 + $3_1 | 0;
$28($6_1 + 16 | 0, $5_1, $7_1 >>> 0 > $11_1 >>> 0 ? -1 : $11_1);
$11_1 = HEAP32[$6_1 + 16 >> 2];
if (!$11_1) {
$50_1 = 0;
$3_1 = $10_1;
continue;
}
$7_1 = HEAP32[$6_1 + 20 >> 2];
$24($6_1 + 120 | 0, 8, $11_1, $7_1);
if (HEAPU8[$6_1 + 120 | 0] != 8) {
$18_1 = HEAP32[$6_1 + 124 >> 2];
$17_1 = HEAP32[$6_1 + 120 >> 2];
if (($17_1 & 255) != 8) {
break label$69
}
}
$17_1 = 3;
$18_1 = 0;
$3_1 = __wasm_i64_mul($30_1, 0, $3_1, 0);
$31_1 = $45_1 - $3_1 | 0;
$13_1 = i64toi32_i32$HIGH_BITS;
$22_1 = $46_1 - ($13_1 + ($3_1 >>> 0 > $45_1 >>> 0) | 0) | 0;
$51_1 = $14_1 - $3_1 | 0;
$3_1 = $21_1 - (($3_1 >>> 0 > $14_1 >>> 0) + $13_1 | 0) | 0;
$13_1 = ($3_1 | 0) == ($21_1 | 0) & $14_1 >>> 0 < $51_1 >>> 0 | $3_1 >>> 0 > $21_1 >>> 0 ? 0 : $51_1;
$3_1 = $22_1;
$22_1 = ($3_1 | 0) == ($46_1 | 0) & $31_1 >>> 0 > $45_1 >>> 0 | $3_1 >>> 0 > $46_1 >>> 0;
$31_1 = $22_1 ? 0 : $31_1;
$3_1 = $22_1 ? 0 : $3_1;
$3_1 = !$3_1 & $31_1 >>> 0 > $30_1 >>> 0 | $3_1 ? $30_1 : $31_1;
if ($13_1 >>> 0 > $3_1 >>> 0) {
break label$69
}
$22_1 = $7_1 - 4 | 0;
if ($3_1 >>> 0 > ($7_1 >>> 0 < $22_1 >>> 0 ? 0 : $22_1) >>> 0) {
break label$69
}
$15($6_1 + 228 | 0, ($7_1 >>> 0 < 4 ? 1 : $11_1 + 4 | 0) + $13_1 | 0, $3_1 - $13_1 | 0);
$3_1 = $10_1;
continue;
}
break;
};
$3_1 = -2147483648;
$17_1 = HEAP32[$6_1 + 232 >> 2];
if (!$50_1) {
break label$68
}
$3_1 = HEAP32[$29_1 + 36 >> 2];
$7_1 = HEAP32[$6_1 + 236 >> 2];
HEAP32[$6_1 + 132 >> 2] = $7_1;
HEAP32[$6_1 + 128 >> 2] = $17_1;
HEAP8[$6_1 + 120 | 0] = 8;
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
$9($6_1 + 8 | 0, $10_1, 4, 12);
$13_1 = 0;
HEAP32[$6_1 + 264 >> 2] = 0;
$3_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 256 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$6_1 + 260 >> 2] = $3_1;
$4($6_1 + 256 | 0, 0, $10_1, 4, 12);
$15_1 = HEAP32[$6_1 + 264 >> 2];
$11_1 = HEAP32[$6_1 + 260 >> 2];
while (1) {
if (($10_1 | 0) != ($13_1 | 0)) {
$7_1 = $6_1 + 196 | 0;
$3_1 = $17($6_1 + 120 | 0);
$20($7_1, $3_1);
$29($7_1, $3_1);
$7_1 = HEAP32[$6_1 + 204 >> 2];
$14_1 = $7_1 + $3_1 | 0;
$7_1 = HEAP32[$6_1 + 200 >> 2] + ($7_1 << 2) | 0;
$8_1 = 0;
while (1) {
if ($3_1) {
$18_1 = $10($6_1 + 120 | 0) + $8_1 | 0;
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
if (HEAPU8[$6_1 + 120 | 0] != 8) {
$14_1 = HEAP32[$6_1 + 120 >> 2];
$10_1 = HEAP32[$6_1 + 124 >> 2];
$182($6_1 + 240 | 0);
} else {
$3_1 = HEAP32[$6_1 + 240 >> 2];
if (($3_1 | 0) != -2147483648) {
$8_1 = HEAP32[$6_1 + 248 >> 2];
$7_1 = HEAP32[$6_1 + 244 >> 2];
$13_1 = $7_1 >>> 16 | 0;
$11_1 = $7_1 >>> 8 | 0;
break label$68;
} else {
$14_1 = HEAP32[$6_1 + 244 >> 2];
$10_1 = HEAP32[$6_1 + 248 >> 2];
}
}
$8_1 = $10_1;
$3_1 = $14_1;
$13_1 = ($8_1 & 65535) << 16 | $3_1 >>> 16;
$11_1 = ($8_1 & 255) << 24 | $3_1 >>> 8;
$7_1 = $3_1;
$3_1 = -2147483647;
break label$68;
}
$3_1 = $18_1;
$8_1 = $3_1;
$7_1 = $17_1;
$13_1 = ($3_1 & 65535) << 16 | $7_1 >>> 16;
$11_1 = ($3_1 & 255) << 24 | $7_1 >>> 8;
$3_1 = -2147483647;
$17_1 = HEAP32[$6_1 + 232 >> 2];
}
$0(HEAP32[$6_1 + 228 >> 2], $17_1);
if (($3_1 | 0) == -2147483647) {
break label$4
}
$14_1 = $7_1 & 255;
$10_1 = $13_1 & 65535;
$7_1 = $10_1 >>> 16 | 0;
$13_1 = $10_1 << 16;
$10_1 = $7_1;
$18_1 = $14_1;
$14_1 = $11_1 & 255;
$7_1 = $14_1 >>> 24 | 0;
$14_1 = $18_1 | ($14_1 << 8 | $13_1);
$10_1 = $8_1 | ($7_1 | $10_1);
$15_1 = HEAP32[$34_1 >> 2];
$13_1 = HEAP32[$33_1 >> 2];
}
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
$7_1 = HEAPU32[($11_1 << 4) + $13_1 >> 2] < $19_1 >>> 0 ? $11_1 : $7_1;
$3_1 = $3_1 - $8_1 | 0;
continue;
}
break;
};
$28_1 = (HEAPU32[($7_1 << 4) + $13_1 >> 2] < $19_1 >>> 0) + $7_1 | 0;
}
$7_1 = $15_1 >>> 0 <= $28_1 >>> 0;
if (!$7_1 & HEAP32[($28_1 << 4) + $13_1 >> 2] == ($19_1 | 0)) {
$183($6_1 + 216 | 0);
$15_1 = HEAP32[$34_1 >> 2];
break label$62;
}
if (HEAP32[$27_1 >> 2] == ($15_1 | 0)) {
$50($27_1);
$13_1 = HEAP32[$33_1 >> 2];
}
$3_1 = ($28_1 << 4) + $13_1 | 0;
if (!$7_1) {
$7_1 = $15_1 - $28_1 << 4;
if ($7_1) {
wasm2js_memory_copy($3_1 + 16 | 0, $3_1, $7_1)
}
}
HEAP32[$3_1 >> 2] = $19_1;
$7_1 = HEAP32[$6_1 + 220 >> 2];
HEAP32[$3_1 + 4 >> 2] = HEAP32[$6_1 + 216 >> 2];
HEAP32[$3_1 + 8 >> 2] = $7_1;
HEAP32[$3_1 + 12 >> 2] = HEAP32[$6_1 + 224 >> 2];
$15_1 = $15_1 + 1 | 0;
HEAP32[$34_1 >> 2] = $15_1;
}
}
$20_1 = $20_1 + 1 | 0;
$7_1 = $241(HEAP32[$33_1 >> 2], $15_1, $19_1);
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
$254($7_1, $8_1);
$236($7_1, $8_1);
$7_1 = HEAP32[$6_1 + 128 >> 2];
$11_1 = HEAP32[$6_1 + 124 >> 2];
if ($13_1) {
$3_1 = $3_1 ? $3_1 : 4;
$13_1 = $7_1 + $8_1 | 0;
$7_1 = ($7_1 << 3) + $11_1 | 0;
while (1) {
$15_1 = HEAP32[$3_1 >> 2];
$19_1 = HEAP32[$27_1 + 16 >> 2];
HEAP32[$7_1 >> 2] = $15_1 - $19_1;
HEAP32[$7_1 + 4 >> 2] = 0 - ($15_1 >>> 0 < $19_1 >>> 0);
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
$35_1 = $7_1;
$9_1 = $3_1;
$12_1 = $3_1;
$7_1 = $11_1;
} else {
HEAP32[$6_1 + 196 >> 2] = 0;
HEAP32[$6_1 + 204 >> 2] = $11_1;
HEAP32[$6_1 + 208 >> 2] = ($7_1 << 3) + $11_1;
HEAP32[$6_1 + 240 >> 2] = $32_1;
HEAP32[$6_1 + 244 >> 2] = ($35_1 << 3) + $32_1;
HEAP32[$6_1 + 248 >> 2] = $6_1 + 196;
$235($6_1 + 120 | 0, $6_1 + 240 | 0);
if (HEAP32[$6_1 + 120 >> 2] != 1 | HEAP32[$6_1 + 124 >> 2]) {
$12_1 = 0;
$35_1 = 0;
$7_1 = 8;
} else {
$14_1 = HEAP32[$6_1 + 128 >> 2];
$7_1 = HEAP32[$6_1 + 132 >> 2];
$10_1 = $7_1;
$254($6_1 + 272 | 0, 4);
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
$235($6_1 + 120 | 0, $6_1 + 272 | 0);
if (!(HEAP32[$6_1 + 120 >> 2] != 1 | HEAP32[$6_1 + 124 >> 2] != 0)) {
$14_1 = HEAP32[$6_1 + 128 >> 2];
$10_1 = HEAP32[$6_1 + 132 >> 2];
$7_1 = HEAP32[$6_1 + 264 >> 2];
if (($7_1 | 0) == HEAP32[$6_1 + 256 >> 2]) {
$236($6_1 + 256 | 0, 1)
}
$8_1 = HEAP32[$6_1 + 260 >> 2] + ($7_1 << 3) | 0;
HEAP32[$8_1 >> 2] = $14_1;
HEAP32[$8_1 + 4 >> 2] = $10_1;
HEAP32[$6_1 + 264 >> 2] = $7_1 + 1;
continue;
}
break;
};
$35_1 = HEAP32[$6_1 + 264 >> 2];
$12_1 = HEAP32[$6_1 + 256 >> 2];
$7_1 = HEAP32[$6_1 + 260 >> 2];
}
$75($9_1, $32_1);
$75($3_1, $11_1);
$9_1 = $12_1;
}
$32_1 = $7_1;
continue;
}
break;
};
$48_1 = 0;
continue;
}
break;
};
if (($12_1 | 0) != -2147483648) {
label$103 : {
$75($12_1, $32_1);
if (!$35_1) {
break label$103
}
$3_1 = HEAP32[$6_1 + 156 >> 2];
if (($3_1 | 0) == HEAP32[$6_1 + 148 >> 2]) {
$127($6_1 + 148 | 0);
$41_1 = HEAP32[$6_1 + 152 >> 2];
}
$7_1 = ($3_1 << 3) + $41_1 | 0;
HEAPF32[$7_1 + 4 >> 2] = $40_1;
HEAP32[$7_1 >> 2] = $56_1;
HEAP32[$6_1 + 156 >> 2] = $3_1 + 1;
}
}
$7($42_1, $43_1);
$7_1 = $16_1;
continue;
}
break;
};
$7_1 = $16_1;
}
HEAP32[$6_1 + 180 >> 2] = $7_1;
$107($6_1 + 176 | 0);
$3_1 = HEAP32[$6_1 + 152 >> 2];
$13_1 = HEAP32[$6_1 + 148 >> 2];
if ($48_1) {
$10_1 = HEAP32[$6_1 + 156 >> 2];
$14_1 = $3_1;
} else {
$14($13_1, $3_1);
$13_1 = -2147483648;
}
$167($6_1 + 160 | 0);
$9_1 = $14_1;
$8_1 = $10_1;
}
$14($25_1, $26_1);
switch ($13_1 - -2147483648 | 0) {
case 0:
continue;
case 1:
break label$3;
default:
break label$26;
};
}
$14($25_1, $7_1);
}
$9_1 = 4;
$13_1 = 0;
$8_1 = 0;
}
$3_1 = $55_1;
$7_1 = $54_1;
$16_1 = $240($1_1, $3_1, $7_1, $3_1, $7_1, 0, HEAP32[$24_1 + 8 >> 2] ? HEAPU8[HEAP32[$24_1 + 4 >> 2] + 12 | 0] : 0);
$31($6_1 + 108 | 0, $8_1);
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
$14($13_1, $9_1);
continue;
}
break;
};
$88($6_1 + 96 | 0, $6_1 + 108 | 0);
}
$10_1 = HEAP32[$6_1 + 104 >> 2];
$14_1 = HEAP32[$6_1 + 100 >> 2];
$7_1 = HEAP32[$6_1 + 96 >> 2];
$3_1 = $14_1;
if (($7_1 | 0) == -2147483648) {
break label$2
}
$2_1 = $2_1 + 52 | 0;
$3_1 = $14_1;
$233($6_1 + 84 | 0, $3_1, $10_1);
$21($7_1, $3_1);
continue;
}
break;
};
abort();
}
$11_1 = 11;
$7_1 = 4;
break label$4;
}
$88($0_1, $6_1 + 84 | 0);
break label$1;
}
HEAP32[$6_1 + 180 >> 2] = $16_1;
if (($12_1 | 0) != -2147483648) {
$75($9_1, $32_1)
}
$9_1 = $7_1 & 255 | ($13_1 << 16 | ($11_1 & 255) << 8);
$7($42_1, $43_1);
$107($6_1 + 176 | 0);
$167($6_1 + 160 | 0);
$14(HEAP32[$6_1 + 148 >> 2], $41_1);
$14($25_1, $26_1);
}
$21(HEAP32[$6_1 + 108 >> 2], HEAP32[$6_1 + 112 >> 2]);
$10_1 = $8_1;
$3_1 = $9_1;
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 8 >> 2] = $10_1;
$21(HEAP32[$6_1 + 84 >> 2], HEAP32[$6_1 + 88 >> 2]);
}
global$0 = $6_1 + 288 | 0;
}

function $269($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
if (!HEAPU8[$1_1 + 28 | 0]) {
label$2 : {
$2_1 = $204($1_1 + 12 | 0);
if (!$2_1) {
break label$2
}
$3_1 = HEAP32[$2_1 + 12 >> 2];
if ($3_1 - HEAP32[HEAP32[$1_1 + 24 >> 2] >> 2] >>> 0 >= 150) {
HEAP8[$1_1 + 28 | 0] = 1;
break label$2;
}
$4_1 = $0_1;
$0_1 = HEAP32[$1_1 >> 2];
$89($4_1, HEAPU8[$0_1 + 20 | 0], HEAPU8[$0_1 + 24 | 0], HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], HEAPU8[HEAP32[$1_1 + 4 >> 2]], $3_1 >>> 0 <= 2999 ? HEAPF32[((($3_1 & 65535) >>> 0) / 1e3 << 2) + 1048772 >> 2] : Math_fround(0.0));
return;
}
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $270($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
if (!HEAPU8[$1_1 + 28 | 0]) {
$2_1 = $204($1_1 + 12 | 0);
if ($2_1) {
$3_1 = HEAP32[$2_1 + 12 >> 2];
if ($3_1 - HEAP32[HEAP32[$1_1 + 24 >> 2] >> 2] >>> 0 < 150) {
$4_1 = $0_1;
$0_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAPU8[$0_1 + 20 | 0];
$6_1 = HEAPU8[$0_1 + 24 | 0];
$0_1 = 1e3 - $3_1 | 0;
$89($4_1, $5_1, $6_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], HEAPU8[HEAP32[$1_1 + 4 >> 2]], Math_fround(Math_fround(Math_fround(($0_1 >>> 0 > 1e3 ? 0 : $0_1) >>> 0) * Math_fround(.5)) / Math_fround(1.0e3)));
return;
} else {
HEAP8[$1_1 + 28 | 0] = 1
}
}
}
HEAP32[$0_1 >> 2] = -2147483648;
}

function $271($0_1, $1_1) {
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
} else {
$1_1 = $4_1 - $6_1 | 0
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
$0_1 = $332(Math_imul($0_1, 20) + $2_1 | 0, Math_imul($3_1, 20) + $2_1 | 0) + $0_1 | 0
}
$1_1 = Math_imul($1_1, 20) + $2_1 | 0;
$3_1 = Math_imul($0_1, 20) + $2_1 | 0;
if (!$332($1_1, $3_1)) {
continue label$2
}
$25($1_1, $3_1, 20);
$1_1 = $0_1;
continue;
};
}
break;
};
global$0 = $8_1 + 32 | 0;
}
}

function $272($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0;
$7_1 = global$0 - 112 | 0;
global$0 = $7_1;
$12_1 = $128($1_1);
if ($12_1) {
label$2 : {
$8_1 = HEAP32[$12_1 + 16 >> 2];
$17_1 = $8_1 + Math_imul(HEAP32[$12_1 + 20 >> 2], 7) | 0;
$18_1 = $7_1 + 36 | 0;
$19_1 = HEAP32[$5_1 + 12 >> 2];
$20_1 = $2_1 & 255;
$21_1 = $3_1 & 255;
$3_1 = 0;
label$3 : {
while (1) {
label$5 : {
$9_1 = $3_1 ^ -1;
while (1) {
label$7 : {
if (($8_1 | 0) == ($17_1 | 0)) {
break label$5
}
$2_1 = $3_1 + 1 | 0;
$12_1 = $8_1 + 7 | 0;
if (HEAPU8[$8_1 | 0] == ($20_1 | 0) & HEAPU8[$8_1 + 1 | 0] == ($21_1 | 0)) {
$10_1 = HEAP32[$1_1 + 12 >> 2];
$8_1 = HEAP32[$10_1 + 136 >> 2] + 1 | 0;
$11_1 = $3_1;
$3_1 = $8_1 + HEAP32[$10_1 + 152 >> 2] | 0;
$3_1 = $3_1 >>> 0 < $8_1 >>> 0 ? -1 : $3_1;
$28($7_1 + 16 | 0, $1_1, $11_1 + ($3_1 >>> 0 > $9_1 >>> 0 ? $9_1 : $3_1) | 0);
$3_1 = HEAP32[$7_1 + 16 >> 2];
if ($3_1) {
break label$7
}
}
$9_1 = $9_1 - 1 | 0;
$8_1 = $12_1;
$3_1 = $2_1;
continue;
}
break;
};
$9_1 = HEAP32[$7_1 + 20 >> 2];
FUNCTION_TABLE[$19_1 | 0]($4_1, 0);
HEAP32[$7_1 + 52 >> 2] = $5_1;
HEAP32[$7_1 + 48 >> 2] = $4_1;
HEAP32[$7_1 + 44 >> 2] = 0;
HEAP32[$7_1 + 36 >> 2] = 0;
HEAP32[$7_1 + 40 >> 2] = 4;
HEAP32[$7_1 + 28 >> 2] = 0;
$8_1 = $7_1 + 56 | 0;
$24($8_1, 9, $3_1, $9_1);
$15_1 = $17($8_1);
HEAP32[$7_1 + 84 >> 2] = 0;
HEAP32[$7_1 + 76 >> 2] = 0;
HEAP32[$7_1 + 80 >> 2] = 1;
$8_1 = $9_1 - $15_1 | 0;
$14_1 = $3_1 + ($8_1 >>> 0 > $9_1 >>> 0 ? 0 : $8_1) | 0;
$22_1 = $3_1 + $9_1 | 0;
$3_1 = $5_1;
$10_1 = $4_1;
while (1) {
if (($14_1 | 0) != ($22_1 | 0)) {
$247($7_1 + 100 | 0, $7_1 + 76 | 0, $7_1 + 56 | 0);
$11_1 = HEAP32[$7_1 + 108 >> 2];
$16_1 = HEAP32[$7_1 + 104 >> 2];
$23_1 = HEAPU8[$14_1 | 0];
label$12 : {
label$13 : {
$13_1 = HEAP32[$7_1 + 100 >> 2];
if (HEAP32[$7_1 + 28 >> 2] == 1 & $13_1 >>> 0 >= HEAPU32[$7_1 + 32 >> 2]) {
break label$13
}
HEAP32[$7_1 + 28 >> 2] = 0;
$9_1 = HEAP32[$7_1 + 44 >> 2];
$8_1 = (HEAP32[$7_1 + 40 >> 2] + ($9_1 << 2) | 0) - 4 | 0;
while (1) {
if (!(!$9_1 | !$8_1 | $13_1 >>> 0 >= HEAPU32[$8_1 >> 2])) {
$8_1 = $8_1 - 4 | 0;
$9_1 = $9_1 - 1 | 0;
continue;
}
break;
};
HEAP32[$7_1 + 44 >> 2] = $9_1;
FUNCTION_TABLE[HEAP32[$3_1 + 12 >> 2]]($10_1, $9_1);
if ($8_1 ? $9_1 : 0) {
$9_1 = HEAP32[$8_1 >> 2];
if ($11_1 >>> 0 < $9_1 >>> 0) {
break label$13
}
} else {
$9_1 = 0
}
$49($7_1 + 100 | 0, $9_1 + $16_1 | 0, $11_1 - $9_1 | 0);
if (HEAP32[$7_1 + 100 >> 2]) {
break label$13
}
$8_1 = HEAP32[$7_1 + 108 >> 2];
$13_1 = HEAP32[$7_1 + 104 >> 2];
HEAP32[$7_1 + 100 >> 2] = $13_1;
HEAP32[$7_1 + 104 >> 2] = $8_1 + $13_1;
label$19 : {
while (1) {
$8_1 = $13($7_1 + 100 | 0);
if (($8_1 | 0) != 1114112) {
$9_1 = ($8_1 >>> 0 >= 128 ? ($8_1 >>> 0 < 2048 ? 2 : $8_1 >>> 0 < 65536 ? 3 : 4) : 1) + $9_1 | 0;
$47($18_1, $9_1);
$10_1 = HEAP32[$7_1 + 48 >> 2];
$3_1 = HEAP32[$7_1 + 52 >> 2];
if (FUNCTION_TABLE[HEAP32[$3_1 + 16 >> 2]]($10_1, $8_1) | 0) {
continue
}
break label$19;
}
break;
};
FUNCTION_TABLE[HEAP32[$3_1 + 20 >> 2]]($7_1 + 8 | 0, $10_1);
$9_1 = HEAP32[$7_1 + 12 >> 2];
$8_1 = HEAP32[$7_1 + 8 >> 2] ^ 1;
break label$12;
}
HEAP32[$7_1 + 32 >> 2] = $9_1;
HEAP32[$7_1 + 28 >> 2] = 1;
$8_1 = 1;
break label$12;
}
$8_1 = 1;
}
$49($7_1 + 88 | 0, $16_1, $11_1);
if (!(HEAP32[$7_1 + 88 >> 2] ? 1 : $8_1 & 1)) {
$6($7_1 + 100 | 0, HEAP32[$7_1 + 92 >> 2], HEAP32[$7_1 + 96 >> 2]);
$8_1 = HEAP32[$6_1 + 8 >> 2];
if (($8_1 | 0) == HEAP32[$6_1 >> 2]) {
$48($6_1)
}
HEAP32[$6_1 + 8 >> 2] = $8_1 + 1;
$11_1 = HEAP32[$7_1 + 104 >> 2];
$8_1 = HEAP32[$6_1 + 4 >> 2] + Math_imul($8_1, 20) | 0;
HEAP32[$8_1 >> 2] = HEAP32[$7_1 + 100 >> 2];
HEAP32[$8_1 + 4 >> 2] = $11_1;
HEAP32[$8_1 + 8 >> 2] = HEAP32[$7_1 + 108 >> 2];
HEAP8[$8_1 + 16 | 0] = $23_1 ^ -1;
HEAP32[$8_1 + 12 >> 2] = $9_1;
}
$14_1 = $14_1 + 1 | 0;
continue;
}
break;
};
$8_1 = HEAPU8[$7_1 + 56 | 0];
label$27 : {
if (HEAP32[$7_1 + 68 >> 2] != ($15_1 | 0)) {
if (($8_1 | 0) == 8) {
HEAP32[$7_1 + 56 >> 2] = 516;
HEAP32[$7_1 + 60 >> 2] = 0;
}
} else {
$3_1 = 8;
if (($8_1 | 0) == 8) {
break label$27
}
}
$8_1 = HEAP32[$7_1 + 60 >> 2];
$24_1 = $8_1 >>> 8 | 0;
$3_1 = HEAP32[$7_1 + 56 >> 2];
$25_1 = ($8_1 & 255) << 24 | $3_1 >>> 8;
}
$0(HEAP32[$7_1 + 76 >> 2], HEAP32[$7_1 + 80 >> 2]);
if (($3_1 & 255) != 8) {
break label$3
}
$7(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
$8_1 = $12_1;
$3_1 = $2_1;
continue;
}
break;
};
HEAP8[$0_1 | 0] = 8;
break label$2;
}
$1_1 = $25_1;
$2_1 = $24_1 << 8 | $1_1 >>> 24;
HEAP32[$0_1 >> 2] = $3_1 & 255 | $1_1 << 8;
HEAP32[$0_1 + 4 >> 2] = $2_1;
$7(HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2]);
}
} else {
HEAP8[$0_1 | 0] = 8
}
global$0 = $7_1 + 112 | 0;
}

function $273($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
$2_1 = HEAP32[$1_1 + 20 >> 2];
if ($2_1) {
if ($4_1) {
$3_1 = HEAP32[$1_1 + 8 >> 2] - HEAP32[$1_1 + 4 >> 2] | 0;
$1_1 = HEAP32[$1_1 + 24 >> 2] - $2_1 >>> 2 | 0;
$2_1 = $3_1 + $1_1 | 0;
$3_1 = $2_1 >>> 0 >= $1_1 >>> 0;
} else {
$2_1 = HEAP32[$1_1 + 24 >> 2] - $2_1 >>> 2 | 0;
$3_1 = 1;
}
} else {
$3_1 = 1;
$2_1 = 0;
label$5 : {
if (!$4_1) {
break label$5
}
$2_1 = HEAP32[$1_1 + 8 >> 2] - HEAP32[$1_1 + 4 >> 2] | 0;
}
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = 0;
}

function $274($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
label$1 : {
label$2 : {
$2_1 = HEAP32[$1_1 + 20 >> 2];
if ($2_1) {
if (HEAP32[$1_1 + 24 >> 2] != ($2_1 | 0)) {
HEAP32[$1_1 + 20 >> 2] = $2_1 + 4;
break label$2;
} else {
HEAP32[$1_1 + 20 >> 2] = 0
}
}
if (HEAP32[$1_1 >> 2] == 1) {
label$7 : {
$3_1 = $1_1 + 4 | 0;
$2_1 = HEAP32[$3_1 >> 2];
if (($2_1 | 0) != HEAP32[$3_1 + 4 >> 2]) {
HEAP32[$3_1 >> 2] = $2_1 + 1;
$5_1 = 1;
}
$3_1 = $4_1 + 8 | 0;
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 >> 2] = $5_1;
if (HEAP32[$4_1 + 8 >> 2] != 1) {
break label$7
}
$2_1 = ((HEAP32[$4_1 + 12 >> 2] << 2) + $1_1 | 0) + 12 | 0;
break label$2;
}
}
HEAP32[$0_1 >> 2] = 1114112;
break label$1;
}
$2_1 = HEAP32[$2_1 >> 2];
$3_1 = HEAP32[$1_1 + 32 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 36 >> 2];
HEAP32[$1_1 + 28 >> 2] = $3_1;
HEAP32[$1_1 + 36 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 32 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 28 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
global$0 = $4_1 + 16 | 0;
}

function $275($0_1, $1_1) {
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

function $276($0_1, $1_1) {
if (HEAP32[$0_1 >> 2] == HEAP32[$1_1 >> 2]) {
$0_1 = $297($0_1 + 4 | 0, $1_1 + 4 | 0)
} else {
$0_1 = 0
}
return $0_1;
}

function $277($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $1_1 & 255;
$2_1 = $1_1 >>> 0 > 255 ? 1048576 : ($2_1 >>> 0 < 16 ? $2_1 : 16) << 16;
$1_1 = $0_1 & 255;
return $2_1 | ($0_1 >>> 0 > 255 ? 4096 : ($1_1 >>> 0 < 16 ? $1_1 : 16) << 8);
}

function $278($0_1, $1_1) {
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

function $279($0_1, $1_1) {
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
if (HEAP32[$2_1 + 68 >> 2] != -2147483648) {
$3_1 = $2_1 + 96 | 0;
$245($3_1, $2_1);
$1_1 = HEAP32[$2_1 + 96 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$134($2_1 + 84 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
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
$245($2_1 + 180 | 0, $2_1 + 96 | 0);
$3_1 = HEAP32[$2_1 + 180 >> 2] + 1 | 0;
$130($2_1 + 84 | 0, $3_1 ? $3_1 : -1);
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
$160($2_1 + 96 | 0);
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 92 >> 2];
$1_1 = HEAP32[$2_1 + 88 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 84 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
$160($2_1);
}
global$0 = $2_1 + 192 | 0;
}

function $280($0_1) {
var $1_1 = 0, $2_1 = 0;
$0_1 = $61($0_1);
$1_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $1_1 >>> 1 | 0;
$1_1 = ($1_1 & 1) << 31 | $0_1 >>> 1;
$0_1 = $0_1 & 1;
$1_1 = $1_1 ^ 0 - $0_1;
i64toi32_i32$HIGH_BITS = 0 - (($0_1 | 0) != 0) ^ $2_1;
return $1_1;
}

function $281($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
label$2 : {
while (1) {
label$4 : {
$3_1 = $7_1 + 112 | 0;
$7_1 = $7_1 + 108 | 0;
while (1) {
if (($2_1 | 0) == ($21_1 | 0)) {
break label$4
}
$8_1 = $2_1 + 8 | 0;
$9_1 = $2_1 + 4 | 0;
$2_1 = $2_1 + 12 | 0;
$10_1 = $282(HEAP32[$7_1 >> 2], HEAP32[$3_1 >> 2], HEAP32[$9_1 >> 2], HEAP32[$8_1 >> 2]);
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
while (1) {
if (($9_1 | 0) != ($22_1 | 0)) {
$28($6_1 + 16 | 0, $1_1, $9_1);
$9_1 = $9_1 + 1 | 0;
$3_1 = HEAP32[$6_1 + 16 >> 2];
if (!$3_1) {
continue
}
$7_1 = $6_1 + 48 | 0;
$24($7_1, 5, $3_1, HEAP32[$6_1 + 20 >> 2]);
$16_1 = 0;
HEAP32[$6_1 + 84 >> 2] = 0;
HEAP32[$6_1 + 76 >> 2] = 0;
HEAP32[$6_1 + 80 >> 2] = 1;
$23_1 = $17($7_1);
$7_1 = $20_1;
label$8 : {
label$9 : {
label$10 : {
while (1) {
if (($16_1 | 0) == ($23_1 | 0)) {
break label$10
}
$3_1 = $6_1 + 48 | 0;
$59($6_1 + 8 | 0, $6_1 + 76 | 0, $3_1);
$98($6_1, $3_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
$24_1 = HEAP32[$6_1 + 4 >> 2];
$25_1 = HEAP32[$6_1 >> 2];
$3_1 = $10($3_1);
if ($3_1 >>> 0 > $7_1 >>> 0) {
if (HEAPU8[$6_1 + 48 | 0] == 8) {
HEAP32[$6_1 + 48 >> 2] = 1540;
HEAP32[$6_1 + 52 >> 2] = 0;
}
HEAP32[$6_1 + 56 >> 2] = 1;
HEAP32[$6_1 + 60 >> 2] = 0;
}
$79($6_1 + 88 | 0, $6_1 + 48 | 0, $3_1, $14_1);
if (HEAPU8[$6_1 + 48 | 0] == 8) {
$18_1 = $7_1 - $3_1 | 0;
$26_1 = $18_1 >>> 0 > $7_1 >>> 0;
$8_1 = HEAP32[$6_1 + 92 >> 2];
$27_1 = HEAP32[$6_1 + 88 >> 2];
$12_1 = HEAP32[$6_1 + 96 >> 2];
if ($12_1) {
label$16 : {
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
break label$16
}
$6($6_1 + 100 | 0, $25_1, $24_1);
if (HEAP32[$6_1 + 36 >> 2] == ($11_1 | 0)) {
$50($6_1 + 36 | 0);
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
}
$16_1 = $16_1 + 1 | 0;
$7_1 = $26_1 ? 0 : $18_1;
$7($27_1, $8_1);
continue;
}
break;
};
$7(HEAP32[$6_1 + 88 >> 2], HEAP32[$6_1 + 92 >> 2]);
break label$9;
}
$3_1 = 8;
if (HEAPU8[$6_1 + 48 | 0] == 8) {
break label$8
}
}
$7_1 = HEAP32[$6_1 + 52 >> 2];
$28_1 = $7_1 >>> 8 | 0;
$3_1 = HEAP32[$6_1 + 48 >> 2];
$29_1 = ($7_1 & 255) << 24 | $3_1 >>> 8;
}
$0(HEAP32[$6_1 + 76 >> 2], HEAP32[$6_1 + 80 >> 2]);
if (($3_1 & 255) == 8) {
continue
}
break label$2;
}
break;
};
$6($6_1 + 48 | 0, HEAP32[$10_1 + 4 >> 2], HEAP32[$10_1 + 8 >> 2]);
HEAP32[$15_1 + 8 >> 2] = HEAP32[$6_1 + 44 >> 2];
$3_1 = HEAP32[$6_1 + 40 >> 2];
HEAP32[$15_1 >> 2] = HEAP32[$6_1 + 36 >> 2];
HEAP32[$15_1 + 4 >> 2] = $3_1;
$7_1 = HEAP32[$6_1 + 32 >> 2];
if (($7_1 | 0) == HEAP32[$6_1 + 24 >> 2]) {
$23($6_1 + 24 | 0, 4, 24)
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
break label$1;
}
HEAP32[$0_1 >> 2] = -2147483648;
$1_1 = $29_1;
$2_1 = $28_1 << 8 | $1_1 >>> 24;
HEAP32[$0_1 + 4 >> 2] = $3_1 & 255 | $1_1 << 8;
HEAP32[$0_1 + 8 >> 2] = $2_1;
$53($6_1 + 36 | 0);
$76($6_1 + 24 | 0);
}
global$0 = $6_1 + 112 | 0;
}

function $282($0_1, $1_1, $2_1, $3_1) {
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
if (!$11(HEAP32[$0_1 >> 2], $5_1, $2_1, $3_1)) {
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

function $283($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
$20_1 = HEAP32[$1_1 + 16 >> 2];
$3_1 = $6_1 + 44 | 0;
$8_1 = HEAP32[$1_1 + 20 >> 2];
$46($3_1, $8_1);
$101($3_1, $8_1);
$5_1 = HEAP32[$6_1 + 52 >> 2];
$15_1 = HEAP32[$6_1 + 48 >> 2];
if ($8_1) {
$9_1 = $5_1 + $8_1 | 0;
$4_1 = $20_1 + 8 | 0;
$3_1 = ($5_1 << 3) + $15_1 | 0;
$5_1 = $8_1;
while (1) {
$7_1 = $4_1 - 4 | 0;
$12_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $12_1;
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
$23_1 = HEAP32[$6_1 + 44 >> 2];
if ($5_1 >>> 0 >= 2) {
label$4 : {
$4_1 = $15_1;
$7_1 = ($5_1 >>> 1 | 0) + $5_1 | 0;
label$5 : while (1) {
if ($7_1) {
$7_1 = $7_1 - 1 | 0;
if ($7_1 >>> 0 < $5_1 >>> 0) {
$9_1 = HEAP32[$4_1 >> 2];
$12_1 = HEAP32[$4_1 + 4 >> 2];
$3_1 = ($7_1 << 3) + $4_1 | 0;
$10_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $10_1;
HEAP32[$3_1 >> 2] = $9_1;
HEAP32[$3_1 + 4 >> 2] = $12_1;
$9_1 = 0;
} else {
$9_1 = $7_1 - $5_1 | 0
}
$12_1 = $5_1 >>> 0 < $7_1 >>> 0 ? $5_1 : $7_1;
while (1) {
$10_1 = $9_1 << 1;
$3_1 = $10_1 | 1;
if ($12_1 >>> 0 <= $3_1 >>> 0) {
continue label$5
}
$10_1 = $10_1 + 2 | 0;
if ($10_1 >>> 0 < $12_1 >>> 0) {
$14_1 = $3_1;
$3_1 = ($3_1 << 3) + $4_1 | 0;
$11_1 = HEAP32[$3_1 >> 2];
$13_1 = HEAP32[$3_1 + 4 >> 2];
$3_1 = ($10_1 << 3) + $4_1 | 0;
$3_1 = $14_1 + $330($11_1, $13_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]) | 0;
}
$9_1 = ($9_1 << 3) + $4_1 | 0;
$10_1 = ($3_1 << 3) + $4_1 | 0;
if (!$330(HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2], HEAP32[$10_1 >> 2], HEAP32[$10_1 + 4 >> 2])) {
continue label$5
}
$25($9_1, $10_1, 8);
$9_1 = $3_1;
continue;
};
}
break;
};
$3_1 = 1;
while (1) {
if (($3_1 | 0) == ($5_1 | 0)) {
break label$4
}
$9_1 = $4_1 + 8 | 0;
if (!$11(HEAP32[$9_1 >> 2], HEAP32[$4_1 + 12 >> 2], HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2])) {
$3_1 = $3_1 + 1 | 0;
$4_1 = $9_1;
continue;
}
break;
};
$9_1 = $3_1;
while (1) {
label$14 : {
$4_1 = ($9_1 << 3) + $15_1 | 0;
$7_1 = ($3_1 << 3) + $15_1 | 0;
$12_1 = $7_1 - 4 | 0;
$10_1 = $7_1 - 8 | 0;
while (1) {
$9_1 = $9_1 + 1 | 0;
if ($9_1 >>> 0 >= $5_1 >>> 0) {
break label$14
}
$19_1 = $4_1 + 12 | 0;
$4_1 = $4_1 + 8 | 0;
if ($11(HEAP32[$4_1 >> 2], HEAP32[$19_1 >> 2], HEAP32[$10_1 >> 2], HEAP32[$12_1 >> 2])) {
continue
}
break;
};
$12_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $12_1;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$5_1 = $3_1;
}
}
$3_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = $278($3_1, $3_1 + HEAP32[$1_1 + 8 >> 2] | 0);
HEAP32[$6_1 + 24 >> 2] = 0;
HEAP32[$6_1 + 16 >> 2] = 0;
HEAP32[$6_1 + 20 >> 2] = 4;
$24_1 = Math_imul($8_1, 28) + $20_1 | 0;
$25_1 = ($5_1 << 3) + $15_1 | 0;
$26_1 = $3_1 >>> 0 < 3;
$19_1 = 4;
$9_1 = $15_1;
label$16 : {
label$17 : {
while (1) {
if (($9_1 | 0) != ($25_1 | 0)) {
$12_1 = HEAP32[$9_1 + 4 >> 2];
$10_1 = HEAP32[$9_1 >> 2];
$3_1 = 4;
if (!$26_1) {
$249($6_1 + 28 | 0, HEAP32[$2_1 + 12 >> 2] + 60 | 0, $10_1, $12_1);
$11_1 = HEAP32[$6_1 + 28 >> 2];
$4_1 = $6_1 + 44 | 0;
$3_1 = HEAP32[$6_1 + 36 >> 2];
$8_1 = HEAP32[$6_1 + 32 >> 2];
$5_1 = $3_1 - $8_1 | 0;
$3_1 = $3_1 >>> 0 < $5_1 >>> 0 ? 0 : $5_1;
$3_1 = $3_1 >>> 0 < 4 ? $3_1 : 4;
$20($4_1, $3_1);
$29($4_1, $3_1);
$5_1 = HEAP32[$6_1 + 52 >> 2];
$13_1 = $5_1 + $3_1 | 0;
$4_1 = $8_1 ^ -1;
$14_1 = $5_1 << 2;
$5_1 = HEAP32[$6_1 + 48 >> 2];
$7_1 = $14_1 + $5_1 | 0;
while (1) {
if ($3_1) {
$16_1 = HEAP32[$11_1 + 12 >> 2];
HEAP32[$7_1 >> 2] = ($4_1 >>> 0 > $16_1 >>> 0 ? $16_1 : $4_1) + $8_1;
$3_1 = $3_1 - 1 | 0;
$4_1 = $4_1 - 1 | 0;
$8_1 = $8_1 + 1 | 0;
$7_1 = $7_1 + 4 | 0;
continue;
}
break;
};
$8_1 = HEAP32[$6_1 + 44 >> 2];
if ($13_1 >>> 0 <= 3) {
label$24 : {
$4_1 = $13_1 << 2;
$3_1 = $5_1;
while (1) {
if (!$4_1) {
break label$24
}
$28($6_1 + 8 | 0, $2_1, HEAP32[$3_1 >> 2]);
$4_1 = $4_1 - 4 | 0;
$3_1 = $3_1 + 4 | 0;
continue;
};
}
}
$7($8_1, $5_1);
$3_1 = 4096;
}
$242($6_1 + 44 | 0, $2_1, $10_1, $12_1);
$4_1 = HEAP32[$6_1 + 48 >> 2];
$5_1 = HEAP32[$6_1 + 52 >> 2];
$16_1 = HEAP32[$6_1 + 44 >> 2];
if (($16_1 | 0) == -2147483648) {
break label$17
}
HEAP8[$1_1 + 37 | 0] = HEAPU8[$1_1 + 37 | 0] | $3_1 >>> 0 < $5_1 >>> 0;
if ($3_1 >>> 0 >= $5_1 >>> 0) {
$3_1 = $5_1
} else {
$335($4_1, $5_1);
$77(Math_imul($3_1, 20) + $4_1 | 0, $5_1 - $3_1 | 0);
$17_1 = global$0 - 32 | 0;
global$0 = $17_1;
$7_1 = ($3_1 >>> 1 | 0) + $3_1 | 0;
label$28 : while (1) {
if ($7_1) {
$7_1 = $7_1 - 1 | 0;
if ($7_1 >>> 0 < $3_1 >>> 0) {
$5_1 = Math_imul($7_1, 20) + $4_1 | 0;
$8_1 = HEAP32[$5_1 + 16 >> 2];
$13_1 = HEAP32[$5_1 + 8 >> 2];
$11_1 = HEAP32[$5_1 + 12 >> 2];
$21_1 = HEAP32[$4_1 >> 2];
$22_1 = HEAP32[$4_1 + 4 >> 2];
$14_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $14_1;
$14_1 = HEAP32[$4_1 + 8 >> 2];
$27_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 8 >> 2] = $13_1;
HEAP32[$4_1 + 12 >> 2] = $11_1;
$13_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 16 >> 2] = $8_1;
HEAP32[$5_1 >> 2] = $21_1;
HEAP32[$5_1 + 4 >> 2] = $22_1;
HEAP32[$5_1 + 8 >> 2] = $14_1;
HEAP32[$5_1 + 12 >> 2] = $27_1;
HEAP32[$5_1 + 16 >> 2] = $13_1;
$8_1 = 0;
} else {
$8_1 = $7_1 - $3_1 | 0
}
$13_1 = $3_1 >>> 0 < $7_1 >>> 0 ? $3_1 : $7_1;
while (1) {
$11_1 = $8_1 << 1;
$5_1 = $11_1 | 1;
if ($13_1 >>> 0 <= $5_1 >>> 0) {
continue label$28
}
$11_1 = $11_1 + 2 | 0;
if ($11_1 >>> 0 < $13_1 >>> 0) {
$14_1 = $5_1;
$5_1 = Math_imul($5_1, 20) + $4_1 | 0;
$21_1 = HEAP32[$5_1 + 4 >> 2];
$22_1 = HEAP32[$5_1 + 8 >> 2];
$5_1 = Math_imul($11_1, 20) + $4_1 | 0;
$5_1 = $14_1 + (($18($21_1, $22_1, HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]) & 255) == 255) | 0;
}
$8_1 = Math_imul($8_1, 20) + $4_1 | 0;
$11_1 = Math_imul($5_1, 20) + $4_1 | 0;
if (($18(HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2], HEAP32[$11_1 + 4 >> 2], HEAP32[$11_1 + 8 >> 2]) & 255) != 255) {
continue label$28
}
$25($8_1, $11_1, 20);
$8_1 = $5_1;
continue;
};
}
break;
};
global$0 = $17_1 + 32 | 0;
}
$9_1 = $9_1 + 8 | 0;
HEAP32[$6_1 + 36 >> 2] = $16_1;
HEAP32[$6_1 + 32 >> 2] = $4_1;
HEAP32[$6_1 + 28 >> 2] = $4_1;
$7_1 = Math_imul($3_1, 20) + $4_1 | 0;
HEAP32[$6_1 + 40 >> 2] = $7_1;
while (1) {
label$35 : {
if (($4_1 | 0) == ($7_1 | 0)) {
break label$35
}
$5_1 = $4_1 + 20 | 0;
HEAP32[$6_1 + 32 >> 2] = $5_1;
$13_1 = HEAP32[$4_1 >> 2];
if (($13_1 | 0) == -2147483648) {
break label$35
}
$11_1 = HEAP32[$4_1 + 12 >> 2];
$8_1 = HEAP32[$4_1 + 4 >> 2];
$16_1 = HEAP32[$4_1 + 8 >> 2];
if (!$11($8_1, $16_1, $10_1, $12_1)) {
label$37 : {
$3_1 = $20_1;
while (1) {
$4_1 = $3_1;
if (($4_1 | 0) == ($24_1 | 0)) {
break label$37
}
$3_1 = $4_1 + 28 | 0;
if (!$11(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $10_1, $12_1)) {
continue
}
$17_1 = HEAPU8[$4_1 + 24 | 0];
if (!($11_1 >>> $17_1 & 1)) {
continue
}
$89($6_1 + 44 | 0, HEAPU8[$4_1 + 20 | 0], $17_1, $8_1, $16_1, 1, Math_fround(.6000000238418579));
if (HEAP32[$6_1 + 44 >> 2] == -2147483648) {
break label$37
}
if (HEAP32[$6_1 + 16 >> 2] == ($18_1 | 0)) {
$72($6_1 + 16 | 0, 1);
$19_1 = HEAP32[$6_1 + 20 >> 2];
}
wasm2js_memory_copy(Math_imul($18_1, 36) + $19_1 | 0, $6_1 + 44 | 0, 36);
$18_1 = $18_1 + 1 | 0;
HEAP32[$6_1 + 24 >> 2] = $18_1;
continue;
};
}
}
$0($13_1, $8_1);
$4_1 = $5_1;
continue;
}
break;
};
$162($6_1 + 28 | 0);
continue;
}
break;
};
$14($23_1, $15_1);
$137($1_1, $6_1 + 16 | 0);
HEAP8[$0_1 | 0] = 8;
HEAP8[$0_1 + 1 | 0] = ($18_1 | 0) != 0;
break label$16;
}
HEAP32[$0_1 >> 2] = $4_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
$14($23_1, $15_1);
$109($6_1 + 16 | 0);
}
global$0 = $6_1 + 80 | 0;
}

function $284($0_1, $1_1, $2_1, $3_1) {
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
$117($4_1 + 52 | 0, $4_1 + 20 | 0);
switch (HEAP32[$4_1 + 52 >> 2] - 1 | 0) {
case 0:
break label$2;
case 1:
break label$4;
default:
continue;
};
}
break;
};
$5_1 = $2_1;
break label$1;
}
$5_1 = HEAP32[$4_1 + 56 >> 2];
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
$117($4_1 + 52 | 0, $1_1);
switch (HEAP32[$4_1 + 52 >> 2] - 1 | 0) {
case 0:
continue;
case 1:
break label$8;
default:
break label$6;
};
}
break;
};
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
break label$5;
}
$5_1 = HEAP32[$4_1 + 20 >> 2];
$1_1 = $5_1 + $6_1 | 0;
$5_1 = HEAP32[$4_1 + 56 >> 2] - $5_1 | 0;
}
$5_1 = $1_1 ? $5_1 : 0;
$64($4_1 + 8 | 0, $5_1, $6_1, $2_1);
$6_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
$7_1 = $2_1 ? $2_1 : 1;
HEAP32[$4_1 + 20 >> 2] = $7_1;
HEAP32[$4_1 + 24 >> 2] = $7_1 + ($2_1 ? $6_1 : 0);
$13($4_1 + 20 | 0);
$2_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = $2_1;
HEAP32[$3_1 + 4 >> 2] = HEAP32[$4_1 + 24 >> 2] - $2_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
global$0 = $4_1 - -64 | 0;
}

function $285($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 28 >> 2] = 0;
HEAP32[$4_1 + 24 >> 2] = $1_1 + $2_1;
HEAP32[$4_1 + 20 >> 2] = $1_1;
HEAP32[$4_1 + 16 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $1_1;
$7_1 = $4_1 + 20 | 0;
label$1 : {
while (1) {
label$3 : {
$33($4_1, $7_1);
$5_1 = HEAP32[$4_1 + 4 >> 2];
if (($5_1 | 0) == 1114112) {
break label$3
}
$6_1 = HEAP32[$4_1 >> 2];
if ($99($5_1)) {
break label$1
}
if (!$209($5_1)) {
continue
}
break label$1;
}
break;
};
$6_1 = $2_1;
}
label$4 : {
if ($6_1) {
$5_1 = 0;
if (!($2_1 >>> 0 > $6_1 >>> 0 ? HEAP8[$1_1 + $6_1 | 0] > -65 : ($2_1 | 0) == ($6_1 | 0))) {
break label$4
}
}
$7_1 = $2_1 - $6_1 | 0;
$8_1 = $1_1 + $6_1 | 0;
$5_1 = $1_1;
}
HEAP32[$3_1 + 4 >> 2] = $5_1 ? $7_1 : 0;
HEAP32[$3_1 >> 2] = $5_1 ? $8_1 : 1;
HEAP32[$0_1 + 4 >> 2] = $5_1 ? $6_1 : $2_1;
HEAP32[$0_1 >> 2] = $5_1 ? $5_1 : $1_1;
global$0 = $4_1 + 32 | 0;
}

function $286($0_1, $1_1, $2_1) {
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
$33($5_1 + 8 | 0, $1_1);
$11_1 = HEAP32[$5_1 + 8 >> 2];
$6_1 = HEAP32[$5_1 + 12 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $11_1;
global$0 = $5_1 + 16 | 0;
}

function $287($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = HEAP32[$0_1 + 12 >> 2] - $1_1 >>> 4 | 0;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 >> 2], 4, 16);
}

function $288($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if (($4_1 | 0) == (Math_clz32(($3_1 >>> 0 > 16 ? $3_1 : 16) - 1 | 0) | 0)) {
return $0_1
}
$2_1 = $141($2_1, $3_1);
if (!$2_1) {
return 0
}
$1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
if ($1_1) {
wasm2js_memory_copy($2_1, $0_1, $1_1)
}
if ($4_1) {
$1_1 = 32 - $4_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1063116 >> 2];
HEAP32[$1_1 + 1063116 >> 2] = $0_1;
}
return $2_1;
}

function $289($0_1, $1_1) {
$1_1 = Math_clz32(($1_1 >>> 0 > 16 ? $1_1 : 16) - 1 | 0);
if ($1_1) {
$1_1 = 32 - $1_1 << 2;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 1063116 >> 2];
HEAP32[$1_1 + 1063116 >> 2] = $0_1;
}
}

function $290($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$1_1 = $291($1_1, $2_1);
label$1 : {
if ($1_1) {
label$3 : {
$6($3_1 + 4 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
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

function $291($0_1, $1_1) {
if (HEAPU32[$0_1 + 32 >> 2] > $1_1 >>> 0) {
$1_1 = HEAPU8[HEAP32[$0_1 + 28 >> 2] + $1_1 | 0];
$0_1 = $1_1 >>> 0 < HEAPU32[$0_1 + 20 >> 2] ? HEAP32[$0_1 + 16 >> 2] + ($1_1 << 4) | 0 : 0;
} else {
$0_1 = 0
}
return $0_1;
}

function $292($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$6($3_1 + 4 | 0, $1_1, $2_1);
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

function $293($0_1, $1_1, $2_1, $3_1) {
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
$12_1 = $5_1 + 16 | 0;
$15_1 = HEAP32[$2_1 + 12 >> 2] + 60 | 0;
$9_1 = $4_1 + 76 | 0;
label$1 : {
label$2 : {
while (1) {
if (!$3_1) {
break label$2
}
$8_1 = HEAP32[$5_1 >> 2];
if (($8_1 | 0) != -2147483648) {
$16_1 = HEAP32[$5_1 + 8 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$5_1 + 4 >> 2];
HEAP32[$9_1 + 4 >> 2] = $16_1;
HEAP32[$9_1 + 8 >> 2] = HEAP32[$5_1 + 12 >> 2];
HEAP32[$4_1 + 72 >> 2] = $8_1;
if ($262(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $4_1 + 72 | 0)) {
$0($8_1, HEAP32[$4_1 + 76 >> 2])
} else {
label$7 : {
HEAP8[$4_1 + 112 | 0] = HEAPU8[$4_1 + 84 | 0];
$8_1 = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 108 >> 2] = $8_1;
$255($4_1 + 48 | 0, $15_1, $4_1 + 104 | 0);
if (!(HEAP32[$4_1 + 48 >> 2] & 1)) {
$8_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 176 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 180 >> 2] = $8_1;
$8_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 168 >> 2] = HEAP32[$4_1 + 72 >> 2];
HEAP32[$4_1 + 172 >> 2] = $8_1;
HEAP32[$4_1 + 104 >> 2] = 2;
$250($1_1, $4_1 + 168 | 0, $4_1 + 104 | 0);
break label$7;
}
$16_1 = HEAP32[$4_1 + 52 >> 2];
$8_1 = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 112 >> 2] = HEAP32[$4_1 + 80 >> 2];
HEAP32[$4_1 + 116 >> 2] = $8_1;
$8_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 72 >> 2];
HEAP32[$4_1 + 108 >> 2] = $8_1;
if (HEAP32[$4_1 + 60 >> 2] == ($7_1 | 0)) {
$48($4_1 + 60 | 0);
$10_1 = HEAP32[$4_1 + 64 >> 2];
}
$8_1 = Math_imul($7_1, 20) + $10_1 | 0;
HEAP32[$8_1 >> 2] = $16_1;
$16_1 = HEAP32[$4_1 + 108 >> 2];
HEAP32[$8_1 + 4 >> 2] = HEAP32[$4_1 + 104 >> 2];
HEAP32[$8_1 + 8 >> 2] = $16_1;
$16_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$8_1 + 12 >> 2] = HEAP32[$4_1 + 112 >> 2];
HEAP32[$8_1 + 16 >> 2] = $16_1;
$7_1 = $7_1 + 1 | 0;
HEAP32[$4_1 + 68 >> 2] = $7_1;
}
}
$5_1 = $5_1 + 16 | 0;
$3_1 = $3_1 - 16 | 0;
$12_1 = $12_1 + 16 | 0;
continue;
}
break;
};
break label$1;
}
$12_1 = $6_1;
}
HEAP32[$4_1 + 264 >> 2] = $12_1;
$287($4_1 + 260 | 0);
$27_1 = HEAP32[$4_1 + 64 >> 2];
label$10 : {
if ($7_1 >>> 0 >= 2) {
label$12 : {
$3_1 = $27_1;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
$12_1 = ($7_1 >>> 1 | 0) + $7_1 | 0;
label$13 : while (1) {
if ($12_1) {
$12_1 = $12_1 - 1 | 0;
if ($12_1 >>> 0 < $7_1 >>> 0) {
$5_1 = Math_imul($12_1, 20) + $3_1 | 0;
$6_1 = HEAP32[$5_1 + 16 >> 2];
$9_1 = HEAP32[$5_1 + 8 >> 2];
$15_1 = HEAP32[$5_1 + 12 >> 2];
$16_1 = HEAP32[$3_1 >> 2];
$19_1 = HEAP32[$3_1 + 4 >> 2];
$13_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $13_1;
$13_1 = HEAP32[$3_1 + 8 >> 2];
$25_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = $9_1;
HEAP32[$3_1 + 12 >> 2] = $15_1;
$9_1 = HEAP32[$3_1 + 16 >> 2];
HEAP32[$3_1 + 16 >> 2] = $6_1;
HEAP32[$5_1 >> 2] = $16_1;
HEAP32[$5_1 + 4 >> 2] = $19_1;
HEAP32[$5_1 + 8 >> 2] = $13_1;
HEAP32[$5_1 + 12 >> 2] = $25_1;
HEAP32[$5_1 + 16 >> 2] = $9_1;
$6_1 = 0;
} else {
$6_1 = $12_1 - $7_1 | 0
}
$9_1 = $7_1 >>> 0 < $12_1 >>> 0 ? $7_1 : $12_1;
while (1) {
$15_1 = $6_1 << 1;
$5_1 = $15_1 | 1;
if ($9_1 >>> 0 <= $5_1 >>> 0) {
continue label$13
}
$15_1 = $15_1 + 2 | 0;
if ($15_1 >>> 0 < $9_1 >>> 0) {
$5_1 = $329(Math_imul($5_1, 20) + $3_1 | 0, Math_imul($15_1, 20) + $3_1 | 0) + $5_1 | 0
}
$6_1 = Math_imul($6_1, 20) + $3_1 | 0;
$15_1 = Math_imul($5_1, 20) + $3_1 | 0;
if (!$329($6_1, $15_1)) {
continue label$13
}
$25($6_1, $15_1, 20);
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
break label$12
}
$6_1 = $3_1 + 20 | 0;
if (!$276($6_1, $3_1)) {
$5_1 = $5_1 + 1 | 0;
$3_1 = $6_1;
continue;
}
break;
};
$0(HEAP32[$6_1 + 4 >> 2], HEAP32[$6_1 + 8 >> 2]);
$9_1 = $27_1 + 20 | 0;
$16_1 = $5_1;
while (1) {
label$22 : {
$3_1 = $5_1 + 1 | 0;
$5_1 = $9_1 + Math_imul($5_1, 20) | 0;
$6_1 = Math_imul($16_1, 20) + $27_1 | 0;
$12_1 = $6_1 - 20 | 0;
while (1) {
if ($3_1 >>> 0 >= $7_1 >>> 0) {
break label$22
}
if ($276($5_1, $12_1)) {
$0(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2]);
$5_1 = $5_1 + 20 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$6_1 + 16 >> 2] = HEAP32[$5_1 + 16 >> 2];
$12_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$6_1 + 12 >> 2] = $12_1;
$12_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $12_1;
$16_1 = $16_1 + 1 | 0;
$5_1 = $3_1;
continue;
}
break;
};
HEAP32[$4_1 + 68 >> 2] = $16_1;
break label$10;
}
}
$16_1 = $7_1;
}
$38_1 = $4_1 + 168 | 4;
$33_1 = $4_1 + 112 | 0;
label$25 : {
label$26 : {
while (1) {
label$28 : {
$12_1 = $27_1;
if (!$16_1) {
break label$28
}
$5_1 = 1;
$3_1 = $12_1;
label$29 : {
while (1) {
if (($5_1 | 0) != ($16_1 | 0)) {
$6_1 = HEAP32[$3_1 >> 2];
$3_1 = $3_1 + 20 | 0;
if (($6_1 | 0) != HEAP32[$3_1 >> 2]) {
break label$29
}
$5_1 = $5_1 + 1 | 0;
continue;
}
break;
};
$5_1 = $16_1;
}
$16_1 = $16_1 - $5_1 | 0;
$15_1 = Math_imul($5_1, 20);
$27_1 = $15_1 + $12_1 | 0;
if (!$5_1) {
continue
}
$28($4_1 + 40 | 0, $2_1, HEAP32[$12_1 >> 2]);
$19_1 = HEAP32[$4_1 + 40 >> 2];
if (!$19_1) {
continue
}
$13_1 = HEAP32[$4_1 + 44 >> 2];
$9($4_1 + 32 | 0, $5_1, 4, 12);
HEAP32[$4_1 + 112 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 36 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 32 >> 2];
HEAP32[$4_1 + 108 >> 2] = $3_1;
$4($4_1 + 104 | 0, 0, $5_1, 4, 12);
$3_1 = $12_1 + 16 | 0;
$6_1 = HEAP32[$4_1 + 112 >> 2];
$10_1 = $6_1 + $5_1 | 0;
$7_1 = Math_imul($6_1, 12);
$25_1 = HEAP32[$4_1 + 108 >> 2];
$6_1 = $5_1;
while (1) {
$9_1 = $7_1 + $25_1 | 0;
HEAP8[$9_1 + 8 | 0] = HEAPU8[$3_1 | 0];
$8_1 = $3_1 - 8 | 0;
$18_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$8_1 >> 2];
HEAP32[$9_1 + 4 >> 2] = $18_1;
$3_1 = $3_1 + 20 | 0;
$7_1 = $7_1 + 12 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
};
$39_1 = HEAP32[$4_1 + 104 >> 2];
$9($4_1 + 24 | 0, $5_1, 8, 48);
HEAP32[$4_1 + 112 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$4_1 + 108 >> 2] = $3_1;
$4($4_1 + 104 | 0, 0, $5_1, 8, 48);
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
$34_1 = HEAP32[$4_1 + 104 >> 2];
$35_1 = HEAP32[HEAP32[$2_1 + 12 >> 2] + 32 >> 2];
$3_1 = $4_1 + 72 | 0;
$24($3_1, 1, $19_1, $13_1);
$18_1 = $61($3_1);
$17_1 = i64toi32_i32$HIGH_BITS;
$6_1 = 0;
HEAP32[$4_1 + 240 >> 2] = 0;
HEAP32[$4_1 + 232 >> 2] = 0;
HEAP32[$4_1 + 236 >> 2] = 1;
$28_1 = $5_1 + $9_1 | 0;
$40_1 = Math_imul($10_1, 12) + $25_1 | 0;
$36_1 = $12_1 + $15_1 | 0;
$41_1 = $17($3_1);
$5_1 = $25_1;
$10_1 = 0;
$30_1 = 0;
while (1) {
label$36 : {
if (($30_1 | 0) == ($41_1 | 0)) {
break label$36
}
$30_1 = $30_1 + 1 | 0;
$3_1 = $4_1 + 72 | 0;
$59($4_1 + 16 | 0, $4_1 + 232 | 0, $3_1);
$9_1 = HEAP32[$4_1 + 20 >> 2];
$13_1 = HEAP32[$4_1 + 16 >> 2];
$11_1 = $16($3_1);
$7_1 = $6_1;
$3_1 = $5_1;
while (1) {
if ($10_1 & 1) {
$5_1 = $3_1;
$15_1 = $14_1;
$3_1 = $20_1;
$6_1 = $7_1;
} else {
if (($3_1 | 0) == ($40_1 | 0)) {
break label$36
}
$5_1 = $3_1 + 12 | 0;
$15_1 = $7_1;
$6_1 = $7_1 + 1 | 0;
}
$19_1 = $3_1;
if (!$3_1) {
break label$36
}
$24_1 = HEAP32[$19_1 >> 2];
$21_1 = HEAP32[$19_1 + 4 >> 2];
$22_1 = $18($24_1, $21_1, $13_1, $9_1);
if ($22_1 & 255) {
$10_1 = 0;
$7_1 = $6_1;
$3_1 = $5_1;
if ($22_1 << 24 >> 24 < 0) {
continue
}
} else {
$10_1 = 0;
$7_1 = $6_1;
$3_1 = $5_1;
if (HEAPU8[$19_1 + 8 | 0] < ($11_1 & 255) >>> 0) {
continue
}
}
break;
};
$20_1 = 0;
if ($11($24_1, $21_1, $13_1, $9_1)) {
$20_1 = HEAPU8[$19_1 + 8 | 0] == ($11_1 & 255)
}
$7_1 = $10($4_1 + 72 | 0);
$9_1 = $7_1 >>> 1 | 0;
if ($9_1 - 1 >>> 0 >= $35_1 >>> 0) {
if (HEAPU8[$4_1 + 72 | 0] == 8) {
HEAP32[$4_1 + 72 >> 2] = 1540;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
}
$31_1 = $16($4_1 + 72 | 0) & 255 | $16($4_1 + 72 | 0) << 8;
if (!((wasm2js_scratch_store_i32(2, ($31_1 & 65535) << 15), wasm2js_scratch_load_f32()) < Math_fround(infinity))) {
if (HEAPU8[$4_1 + 72 | 0] == 8) {
HEAP32[$4_1 + 72 >> 2] = 2564;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
}
label$47 : {
if ($7_1 & 1) {
$7_1 = $17($4_1 + 72 | 0);
$9($4_1 + 8 | 0, $7_1, 4, 16);
$11_1 = 0;
HEAP32[$4_1 + 112 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 104 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 108 >> 2] = $3_1;
$4($4_1 + 104 | 0, 0, $7_1, 4, 16);
$3_1 = HEAP32[$4_1 + 112 >> 2];
$13_1 = $3_1 + $7_1 | 0;
$24_1 = HEAP32[$4_1 + 108 >> 2];
$3_1 = $24_1 + ($3_1 << 4) | 0;
while (1) {
if ($7_1) {
$14_1 = $4_1 + 72 | 0;
$22_1 = $10($14_1);
$32_1 = $10($14_1);
$21_1 = $10($14_1);
(wasm2js_i32$0 = $3_1 + 12 | 0, wasm2js_i32$1 = $16($14_1)), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
HEAP32[$3_1 + 8 >> 2] = $21_1;
HEAP32[$3_1 + 4 >> 2] = $32_1;
$14_1 = $11_1 + $22_1 | 0;
$11_1 = $11_1 >>> 0 > $14_1 >>> 0 ? -1 : $14_1;
HEAP32[$3_1 >> 2] = $11_1;
$14_1 = $10_1 + $21_1 | 0;
$10_1 = $10_1 >>> 0 > $14_1 >>> 0 ? -1 : $14_1;
$7_1 = $7_1 - 1 | 0;
$3_1 = $3_1 + 16 | 0;
continue;
}
break;
};
$21_1 = HEAP32[$4_1 + 104 >> 2];
$22_1 = 1;
if (($9_1 | 0) == ($10_1 | 0)) {
break label$47
}
if (HEAPU8[$4_1 + 72 | 0] == 8) {
HEAP32[$4_1 + 72 >> 2] = 1540;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
} else {
if ($20_1) {
$189($4_1 + 260 | 0, $4_1 + 72 | 0, $9_1, $35_1);
$3_1 = 1;
$7_1 = 1048576;
if (($9_1 | 0) != 1) {
$3_1 = HEAP32[$4_1 + 84 >> 2];
if ($3_1 >>> 0 >= $9_1 >>> 0) {
$10_1 = $3_1 - $9_1 | 0;
$7_1 = HEAP32[$4_1 + 80 >> 2];
$11_1 = $9_1 + $7_1 | 0;
$3_1 = $9_1;
} else {
$11_1 = 1;
if (HEAPU8[$4_1 + 72 | 0] == 8) {
HEAP32[$4_1 + 72 >> 2] = 3;
HEAP32[$4_1 + 76 >> 2] = 0;
}
$7_1 = 1;
$3_1 = 0;
}
HEAP32[$4_1 + 84 >> 2] = $10_1;
HEAP32[$4_1 + 80 >> 2] = $11_1;
}
HEAP16[$4_1 + 128 >> 1] = $31_1;
$22_1 = 0;
HEAP32[$4_1 + 120 >> 2] = 0;
$14_1 = HEAP32[$4_1 + 264 >> 2];
HEAP32[$4_1 + 104 >> 2] = $14_1;
$13_1 = HEAP32[$4_1 + 268 >> 2];
$10_1 = $3_1 >>> 0 < $13_1 >>> 0 ? $3_1 : $13_1;
HEAP32[$4_1 + 124 >> 2] = $10_1;
HEAP32[$4_1 + 112 >> 2] = $7_1;
HEAP32[$4_1 + 116 >> 2] = $3_1 + $7_1;
HEAP32[$4_1 + 108 >> 2] = $14_1 + ($13_1 << 2);
$3_1 = $4_1 + 168 | 0;
$46($3_1, $10_1);
$116($3_1, $4_1 + 104 | 0);
$13_1 = HEAP32[$4_1 + 176 >> 2];
$24_1 = HEAP32[$4_1 + 172 >> 2];
$21_1 = HEAP32[$4_1 + 168 >> 2];
$7(HEAP32[$4_1 + 260 >> 2], $14_1);
break label$47;
}
$3_1 = $9_1;
if ($3_1 >>> 0 > HEAPU32[$4_1 + 84 >> 2]) {
if (HEAPU8[$4_1 + 72 | 0] == 8) {
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
$61($4_1 + 72 | 0);
continue;
}
break;
};
$24_1 = 4;
$21_1 = 0;
if ($7_1 >>> 0 >= 4) {
$3_1 = HEAP32[$4_1 + 84 >> 2];
if ($3_1 >>> 0 >= $9_1 >>> 0) {
$3_1 = $3_1 - $9_1 | 0;
$7_1 = $9_1 + HEAP32[$4_1 + 80 >> 2] | 0;
} else {
label$65 : {
$3_1 = 0;
$7_1 = 1;
if (HEAPU8[$4_1 + 72 | 0] != 8) {
break label$65
}
HEAP32[$4_1 + 72 >> 2] = 3;
HEAP32[$4_1 + 76 >> 2] = 0;
}
}
HEAP32[$4_1 + 84 >> 2] = $3_1;
HEAP32[$4_1 + 80 >> 2] = $7_1;
}
$13_1 = 0;
$22_1 = 0;
}
}
$7_1 = $10($4_1 + 72 | 0);
if ($7_1) {
$10_1 = $9_1 + 255 >>> 8 | 0;
label$67 : {
if (($10_1 | 0) == 1) {
$3_1 = $115(4, 4);
HEAP32[$3_1 >> 2] = $7_1;
$7_1 = 1;
$14_1 = 1;
break label$67;
}
if (HEAPU32[$4_1 + 84 >> 2] < $10_1 >>> 0) {
if (HEAPU8[$4_1 + 72 | 0] == 8) {
HEAP32[$4_1 + 72 >> 2] = 3;
HEAP32[$4_1 + 76 >> 2] = 0;
}
HEAP32[$4_1 + 80 >> 2] = 1;
HEAP32[$4_1 + 84 >> 2] = 0;
$10_1 = 0;
}
$3_1 = $4_1 + 104 | 0;
$20($3_1, $10_1);
$29($3_1, $10_1);
$14_1 = HEAP32[$4_1 + 112 >> 2];
$7_1 = $14_1 + $10_1 | 0;
$3_1 = HEAP32[$4_1 + 108 >> 2];
$11_1 = $3_1 + ($14_1 << 2) | 0;
while (1) {
if ($10_1) {
(wasm2js_i32$0 = $11_1, wasm2js_i32$1 = $10($4_1 + 72 | 0)), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
$10_1 = $10_1 - 1 | 0;
$11_1 = $11_1 + 4 | 0;
continue;
}
break;
};
$14_1 = HEAP32[$4_1 + 104 >> 2];
}
} else {
$3_1 = 4;
$7_1 = 0;
$14_1 = 0;
}
HEAP16[$4_1 + 208 >> 1] = $31_1;
HEAP32[$4_1 + 204 >> 2] = $9_1;
HEAP32[$4_1 + 200 >> 2] = $7_1;
HEAP32[$4_1 + 196 >> 2] = $3_1;
HEAP32[$4_1 + 192 >> 2] = $14_1;
HEAP32[$4_1 + 184 >> 2] = $18_1;
HEAP32[$4_1 + 188 >> 2] = $17_1;
HEAP32[$4_1 + 180 >> 2] = $13_1;
HEAP32[$4_1 + 176 >> 2] = $24_1;
HEAP32[$4_1 + 172 >> 2] = $21_1;
HEAP32[$4_1 + 168 >> 2] = $22_1;
if ($7_1) {
$13_1 = 0;
$9_1 = 0;
while (1) {
$14_1 = $13_1 + HEAP32[$3_1 >> 2] | 0;
$9_1 = $14_1 >>> 0 < $13_1 >>> 0 ? $9_1 + 1 | 0 : $9_1;
$13_1 = $14_1;
$3_1 = $3_1 + 4 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
};
$3_1 = $9_1 + $17_1 | 0;
$7_1 = $13_1 + $18_1 | 0;
$3_1 = $7_1 >>> 0 < $18_1 >>> 0 ? $3_1 + 1 | 0 : $3_1;
$14_1 = $7_1;
$7_1 = ($3_1 | 0) == ($17_1 | 0) & $7_1 >>> 0 < $18_1 >>> 0 | $3_1 >>> 0 < $17_1 >>> 0;
$18_1 = $7_1 ? -1 : $14_1;
$17_1 = $7_1 ? -1 : $3_1;
}
if ($20_1) {
wasm2js_memory_copy($33_1, $4_1 + 168 | 0, 48);
HEAP32[$4_1 + 104 >> 2] = $15_1;
if ($15_1 >>> 0 < $28_1 >>> 0) {
$3_1 = Math_imul($15_1, 48) + $8_1 | 0;
$188($3_1);
wasm2js_memory_copy($3_1, $4_1 + 168 | 0, 48);
} else {
$57($33_1)
}
} else {
$57($4_1 + 168 | 0)
}
$10_1 = 1;
$20_1 = $19_1;
$14_1 = $15_1;
continue;
}
break;
};
$3_1 = HEAPU8[$4_1 + 72 | 0];
$13_1 = HEAP32[$4_1 + 72 >> 2];
$9_1 = HEAP32[$4_1 + 76 >> 2];
$0(HEAP32[$4_1 + 232 >> 2], HEAP32[$4_1 + 236 >> 2]);
label$80 : {
if (($3_1 | 0) == 8 | ($13_1 & 255) == 8) {
HEAP32[$4_1 + 96 >> 2] = 0;
HEAP32[$4_1 + 100 >> 2] = 0;
HEAP32[$4_1 + 88 >> 2] = $34_1;
HEAP32[$4_1 + 76 >> 2] = $36_1;
HEAP32[$4_1 + 72 >> 2] = $12_1;
HEAP32[$4_1 + 80 >> 2] = $8_1;
$19_1 = Math_imul($28_1, 48) + $8_1 | 0;
HEAP32[$4_1 + 92 >> 2] = $19_1;
label$82 : {
label$83 : {
label$84 : {
label$85 : {
label$86 : {
label$87 : {
label$88 : {
label$89 : {
while (1) {
label$91 : {
if (($12_1 | 0) == ($36_1 | 0)) {
break label$83
}
$15_1 = $12_1 + 20 | 0;
HEAP32[$4_1 + 72 >> 2] = $15_1;
if (($8_1 | 0) == ($19_1 | 0)) {
break label$91
}
$7_1 = $8_1 + 48 | 0;
$3_1 = HEAP32[$8_1 >> 2];
if (($3_1 | 0) == 3) {
break label$89
}
if (($3_1 | 0) != 2) {
HEAP32[$4_1 + 168 >> 2] = $3_1;
wasm2js_memory_copy($38_1, $8_1 + 4 | 0, 44);
if (($3_1 | 0) != 1) {
$5_1 = HEAP32[$4_1 + 176 >> 2];
$3_1 = HEAP32[$4_1 + 180 >> 2];
$46($4_1 + 260 | 0, $3_1);
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
} else {
$3_1 = HEAP32[$2_1 + 12 >> 2];
$17_1 = HEAP32[$3_1 + 32 >> 2];
$8_1 = HEAP32[$3_1 + 144 >> 2];
HEAP32[$4_1 + 228 >> 2] = 0;
HEAP32[$4_1 + 220 >> 2] = 0;
HEAP32[$4_1 + 224 >> 2] = 4;
$3_1 = HEAP32[$4_1 + 176 >> 2];
$28_1 = $3_1 + (HEAP32[$4_1 + 180 >> 2] << 4) | 0;
$10_1 = 1;
$18_1 = HEAPU16[$4_1 + 208 >> 1];
while (1) {
label$98 : {
$5_1 = $3_1;
while (1) {
label$100 : {
if (($5_1 | 0) == ($28_1 | 0)) {
break label$98
}
$3_1 = $8_1 + HEAP32[$5_1 >> 2] | 0;
$6_1 = $3_1 >>> 0 < $8_1 >>> 0 ? -1 : $3_1;
$28($4_1, $2_1, $6_1);
$3_1 = $5_1 + 16 | 0;
$11_1 = HEAP32[$4_1 >> 2];
if ($11_1) {
break label$100
}
$114($4_1 + 260 | 0, HEAP32[$2_1 + 12 >> 2], $6_1);
$10_1 = 0;
$5_1 = $3_1;
if (HEAPU8[$4_1 + 260 | 0] == 8) {
continue
}
break label$88;
}
break;
};
$20_1 = HEAP32[$4_1 + 4 >> 2];
$24($4_1 + 260 | 0, 2, $11_1, $20_1);
if (HEAPU8[$4_1 + 260 | 0] != 8) {
break label$88
}
$6_1 = HEAP32[$5_1 + 8 >> 2];
$5_1 = HEAP32[$5_1 + 4 >> 2];
HEAP8[$4_1 + 232 | 0] = 8;
label$101 : {
label$102 : {
if ($5_1 >>> 0 > $20_1 >>> 0) {
HEAP32[$4_1 + 240 >> 2] = 1;
HEAP32[$4_1 + 244 >> 2] = 0;
HEAP32[$4_1 + 232 >> 2] = 3;
HEAP32[$4_1 + 236 >> 2] = 0;
if (!$6_1) {
break label$102
}
} else {
HEAP32[$4_1 + 240 >> 2] = $5_1 + $11_1;
$5_1 = $20_1 - $5_1 | 0;
HEAP32[$4_1 + 244 >> 2] = $5_1;
if ($5_1 >>> 0 >= $6_1 >>> 0) {
break label$101
}
HEAP32[$4_1 + 232 >> 2] = 3;
HEAP32[$4_1 + 236 >> 2] = 0;
}
HEAP32[$4_1 + 240 >> 2] = 1;
HEAP32[$4_1 + 244 >> 2] = 0;
}
$6_1 = 0;
}
$79($4_1 + 248 | 0, $4_1 + 232 | 0, $6_1, $17_1);
label$105 : {
if (HEAPU32[$4_1 + 244 >> 2] >= $6_1 >>> 0) {
$20_1 = HEAPU8[$4_1 + 232 | 0];
$5_1 = HEAP32[$4_1 + 240 >> 2];
HEAP16[$4_1 + 284 >> 1] = $18_1;
HEAP32[$4_1 + 276 >> 2] = 0;
HEAP32[$4_1 + 272 >> 2] = $5_1 + $6_1;
HEAP32[$4_1 + 268 >> 2] = $5_1;
$5_1 = HEAP32[$4_1 + 252 >> 2];
HEAP32[$4_1 + 260 >> 2] = $5_1;
$11_1 = HEAP32[$4_1 + 256 >> 2];
HEAP32[$4_1 + 280 >> 2] = $6_1 >>> 0 < $11_1 >>> 0 ? $6_1 : $11_1;
HEAP32[$4_1 + 264 >> 2] = ($11_1 << 2) + $5_1;
$116($4_1 + 220 | 0, $4_1 + 260 | 0);
$6_1 = 8;
if (($20_1 | 0) == 8) {
break label$105
}
} else {
if (HEAPU8[$4_1 + 232 | 0] == 8) {
HEAP32[$4_1 + 232 >> 2] = 3;
HEAP32[$4_1 + 236 >> 2] = 0;
}
HEAP16[$4_1 + 284 >> 1] = $18_1;
HEAP32[$4_1 + 276 >> 2] = 0;
HEAP32[$4_1 + 280 >> 2] = 0;
HEAP32[$4_1 + 268 >> 2] = 1;
HEAP32[$4_1 + 272 >> 2] = 1;
$5_1 = HEAP32[$4_1 + 252 >> 2];
HEAP32[$4_1 + 260 >> 2] = $5_1;
HEAP32[$4_1 + 264 >> 2] = (HEAP32[$4_1 + 256 >> 2] << 2) + $5_1;
$116($4_1 + 220 | 0, $4_1 + 260 | 0);
}
$13_1 = HEAP32[$4_1 + 236 >> 2];
$9_1 = $13_1 >>> 8 | 0;
$6_1 = HEAP32[$4_1 + 232 >> 2];
$13_1 = ($13_1 & 255) << 24 | $6_1 >>> 8;
}
$7(HEAP32[$4_1 + 248 >> 2], $5_1);
if (($6_1 & 255) == 8) {
continue
}
break label$86;
}
break;
};
$6_1 = HEAP32[$4_1 + 224 >> 2];
$8_1 = HEAP32[$4_1 + 228 >> 2];
if ($8_1 >>> 0 >= 2) {
label$110 : {
$11_1 = $8_1 + ($8_1 >>> 1 | 0) | 0;
label$111 : while (1) {
if (!$11_1) {
break label$110
}
$11_1 = $11_1 - 1 | 0;
if ($8_1 >>> 0 > $11_1 >>> 0) {
$5_1 = HEAP32[$6_1 >> 2];
$18_1 = HEAP32[$6_1 + 4 >> 2];
$3_1 = $6_1 + ($11_1 << 3) | 0;
$17_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$6_1 + 4 >> 2] = $17_1;
HEAP32[$3_1 >> 2] = $5_1;
HEAP32[$3_1 + 4 >> 2] = $18_1;
$5_1 = 0;
} else {
$5_1 = $11_1 - $8_1 | 0
}
$18_1 = $8_1 >>> 0 < $11_1 >>> 0 ? $8_1 : $11_1;
while (1) {
$17_1 = $5_1 << 1;
$3_1 = $17_1 | 1;
if ($18_1 >>> 0 <= $3_1 >>> 0) {
continue label$111
}
$17_1 = $17_1 + 2 | 0;
if ($17_1 >>> 0 < $18_1 >>> 0) {
$3_1 = (HEAPU32[$6_1 + ($3_1 << 3) >> 2] < HEAPU32[$6_1 + ($17_1 << 3) >> 2]) + $3_1 | 0
}
$5_1 = $6_1 + ($5_1 << 3) | 0;
$17_1 = $6_1 + ($3_1 << 3) | 0;
if (HEAPU32[$5_1 >> 2] >= HEAPU32[$17_1 >> 2]) {
continue label$111
}
$25($5_1, $17_1, 8);
$5_1 = $3_1;
continue;
};
};
}
}
$3_1 = $8_1 + 1 | 0;
$5_1 = $6_1;
while (1) {
$3_1 = $3_1 - 1 | 0;
if ($3_1 >>> 0 >= 2) {
$32_1 = HEAP32[$5_1 >> 2];
$5_1 = $5_1 + 8 | 0;
if ($32_1 >>> 0 < HEAPU32[$5_1 >> 2]) {
continue
}
break label$87;
}
break;
};
$5_1 = HEAP32[$4_1 + 220 >> 2];
if ($10_1 & 1) {
$23_1 = $6_1;
$26_1 = $8_1;
} else {
$14($5_1, $6_1);
$5_1 = -2147483648;
}
}
if (($5_1 | 0) == -2147483647) {
break label$85
}
wasm2js_memory_copy($4_1 + 104 | 0, $4_1 + 168 | 0, 48);
HEAP32[$4_1 + 156 >> 2] = $23_1;
HEAP32[$4_1 + 160 >> 2] = $26_1;
HEAP32[$4_1 + 152 >> 2] = $5_1;
} else {
HEAP32[$4_1 + 104 >> 2] = 2
}
$3_1 = $4_1 + 168 | 0;
$113($3_1, $12_1 + 4 | 0);
$250($1_1, $3_1, $4_1 + 104 | 0);
$8_1 = $7_1;
$12_1 = $15_1;
continue;
}
break;
};
$8_1 = $19_1;
break label$83;
}
$8_1 = $7_1;
break label$83;
}
$9_1 = HEAP32[$4_1 + 264 >> 2];
$3_1 = HEAP32[$4_1 + 260 >> 2];
HEAP32[$4_1 + 84 >> 2] = $7_1;
$23_1 = $3_1;
$26_1 = $9_1;
break label$84;
}
HEAP32[$4_1 + 84 >> 2] = $7_1;
$23_1 = $23_1 & -65536 | 1540;
break label$84;
}
HEAP32[$4_1 + 84 >> 2] = $7_1;
$3_1 = $13_1;
$29_1 = $9_1 << 8 | $3_1 >>> 24;
$23_1 = $6_1 & 255 | $3_1 << 8;
$26_1 = $29_1;
break label$84;
}
HEAP32[$4_1 + 84 >> 2] = $7_1;
break label$82;
}
$14(HEAP32[$4_1 + 220 >> 2], HEAP32[$4_1 + 224 >> 2]);
break label$82;
}
HEAP32[$4_1 + 84 >> 2] = $8_1;
$184($4_1 + 72 | 0);
$3_1 = 8;
break label$80;
}
$37_1 = ($26_1 & 255) << 24 | $23_1 >>> 8;
$29_1 = $26_1 >>> 8 | 0;
$57($4_1 + 168 | 0);
$184($4_1 + 72 | 0);
$3_1 = $23_1;
} else {
$187($8_1, $28_1);
$186($34_1, $8_1);
$29_1 = $9_1 >>> 8 | 0;
$37_1 = ($9_1 & 255) << 24 | $13_1 >>> 8;
$3_1 = $13_1;
}
}
$2($39_1, $25_1, 4, 12);
if (($3_1 & 255) == 8) {
continue
}
break label$26;
}
break;
};
HEAP8[$0_1 | 0] = 8;
break label$25;
}
$2_1 = $3_1 & 255;
$1_1 = $37_1;
$3_1 = $29_1 << 8 | $1_1 >>> 24;
HEAP32[$0_1 >> 2] = $2_1 | $1_1 << 8;
HEAP32[$0_1 + 4 >> 2] = $3_1;
}
$0_1 = HEAP32[$4_1 + 64 >> 2];
$5_1 = $0_1 + 8 | 0;
$3_1 = HEAP32[$4_1 + 68 >> 2];
while (1) {
if ($3_1) {
$0(HEAP32[$5_1 - 4 >> 2], HEAP32[$5_1 >> 2]);
$3_1 = $3_1 - 1 | 0;
$5_1 = $5_1 + 20 | 0;
continue;
}
break;
};
$2(HEAP32[$4_1 + 60 >> 2], $0_1, 4, 20);
global$0 = $4_1 + 288 | 0;
}

function $294($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
$4_1 = $3_1 + 8 | 0;
$73($4_1, $1_1, $2_1, 45);
$69($3_1, $4_1);
$1_1 = $0_1;
$0_1 = HEAP32[$3_1 >> 2];
$292($1_1, $0_1 ? $0_1 : 1, $0_1 ? HEAP32[$3_1 + 4 >> 2] : 0);
global$0 = $3_1 + 48 | 0;
}

function $295($0_1, $1_1) {
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

function $296($0_1) {
if (($0_1 - 97 & 255) >>> 0 <= 25) {
$0_1 = $133(1052064, 5, $0_1) ^ 1
} else {
$0_1 = 0
}
return $0_1;
}

function $297($0_1, $1_1) {
if ($11(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])) {
$0_1 = HEAPU8[$0_1 + 12 | 0] == HEAPU8[$1_1 + 12 | 0]
} else {
$0_1 = 0
}
return $0_1;
}

function $298($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = $3_1 >>> 0 <= $1_1 >>> 0;
$5_1 = $2_1 >>> 0 >= $3_1 >>> 0;
$3_1 = $4_1 & $5_1;
if (!($4_1 | $5_1)) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = $297($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
}
return $3_1;
}

function $299($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
i64toi32_i32$HIGH_BITS = 0;
return 0;
}

function $300($0_1, $1_1) {
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

function $301($0_1, $1_1) {
var $2_1 = 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
} else {
$6($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2])
}
}

function $302($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = global$0 - 352 | 0;
global$0 = $4_1;
label$1 : {
label$2 : {
if (($1_1 & 255) == 4) {
$1_1 = $2_1 + $3_1 | 0;
HEAP32[$4_1 + 20 >> 2] = $1_1;
$6_1 = -3;
$5_1 = $2_1;
while (1) {
if (!(!$6_1 | ($1_1 | 0) == ($5_1 | 0))) {
$6_1 = $6_1 + 1 | 0;
$5_1 = HEAPU8[HEAPU8[$5_1 | 0] + 1059009 | 0] + $5_1 | 0;
continue;
}
break;
};
HEAP32[$4_1 + 16 >> 2] = $5_1;
if (!$6_1) {
if (($13($4_1 + 16 | 0) | 0) != 1114112) {
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
label$8 : {
if ($3_1 >>> 0 >= 3) {
label$10 : {
$1_1 = HEAPU8[$2_1 + 2 | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 42750482)) {
break label$10
}
$1_1 = $226($4_1 + 36 | 0, 1062172, 15, $4_1 + 351 | 0);
$3_1 = HEAP32[$4_1 + 52 >> 2];
if (!$1_1) {
break label$10
}
$2_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 64 >> 2] = $2_1;
if (($2_1 | 0) < ($3_1 | 0)) {
break label$10
}
label$11 : {
switch ($1_1 - 1 | 0) {
case 0:
$5($4_1 + 36 | 0, 1062532, 3);
break label$8;
case 7:
$5($4_1 + 36 | 0, 1062556, 5);
break label$8;
case 6:
$5($4_1 + 36 | 0, 1062552, 4);
break label$8;
case 5:
$5($4_1 + 36 | 0, 1062547, 5);
break label$8;
case 4:
$5($4_1 + 36 | 0, 1062543, 4);
break label$8;
case 3:
$5($4_1 + 36 | 0, 1062538, 5);
break label$8;
case 2:
$5($4_1 + 36 | 0, 1062535, 3);
break label$8;
case 1:
break label$11;
default:
break label$8;
};
}
$5($4_1 + 36 | 0, 1062162, 3);
break label$8;
}
}
HEAP32[$4_1 + 48 >> 2] = 0;
$1_1 = HEAP32[$4_1 + 44 >> 2];
$2_1 = HEAP32[$4_1 + 40 >> 2];
label$19 : while (1) {
if ($7_1) {
if (($3_1 | 0) <= ($5_1 | 0)) {
break label$8
}
$7_1 = $7_1 - 1 | 0;
label$21 : {
label$22 : {
while (1) {
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) != ($3_1 | 0)) {
if (!$5_1) {
break label$22
}
if ($1_1 >>> 0 > $5_1 >>> 0) {
if (HEAP8[$2_1 + $5_1 | 0] > -65) {
continue label$19
}
continue;
} else {
if (($1_1 | 0) != ($5_1 | 0)) {
continue
}
break label$21;
}
}
break;
};
$5_1 = $3_1;
continue;
}
$5_1 = 0;
continue;
}
$5_1 = $1_1;
continue;
}
break;
};
HEAP32[$4_1 + 60 >> 2] = 0;
if ($85($4_1 + 36 | 0, 1059532)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
$27($4_1 + 36 | 0);
}
HEAP32[$4_1 + 60 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
$8_1 = $85($4_1 + 36 | 0, 1059878);
if ($8_1) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
$5($4_1 + 36 | 0, 1062561, 1);
}
HEAP32[$4_1 + 48 >> 2] = 0;
while (1) {
$6_1 = HEAP32[$4_1 + 52 >> 2];
$1_1 = HEAP32[$4_1 + 48 >> 2];
if (($6_1 | 0) > ($1_1 | 0)) {
label$35 : {
$32($4_1 + 8 | 0, HEAP32[$4_1 + 40 >> 2], HEAP32[$4_1 + 44 >> 2], $1_1);
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 24 >> 2] = $2_1;
HEAP32[$4_1 + 28 >> 2] = $2_1 + HEAP32[$4_1 + 12 >> 2];
$2_1 = $13($4_1 + 24 | 0);
if ($2_1 - 122 >>> 0 < 4294967271) {
break label$35
}
$2_1 = $2_1 - 97 | 0;
if (!(HEAPU8[($2_1 >>> 3 | 0) + 1062044 | 0] >>> ($2_1 & 7) & 1)) {
break label$35
}
$2_1 = $4_1 + 36 | 0;
$30($2_1);
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
if ($85($2_1, 1059878)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 48 >> 2] = $1_1;
$8_1 = 1;
$5($4_1 + 36 | 0, 1062561, 1);
continue;
} else {
$6_1 = HEAP32[$4_1 + 52 >> 2]
}
}
}
HEAP32[$4_1 + 48 >> 2] = $1_1;
if (($1_1 | 0) < ($6_1 | 0)) {
$30($4_1 + 36 | 0);
continue;
}
break;
};
HEAP32[$4_1 + 48 >> 2] = 0;
label$39 : {
label$40 : {
if (($6_1 | 0) > 3) {
label$42 : {
if (HEAPU32[$4_1 + 44 >> 2] < 4) {
break label$1
}
$1_1 = HEAPU8[HEAP32[$4_1 + 40 >> 2] + 3 | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 5513250)) {
break label$42
}
if ($226($4_1 + 36 | 0, 1059316, 9, $4_1 + 351 | 0)) {
break label$40
}
}
}
HEAP32[$4_1 + 48 >> 2] = 0;
if ($225($4_1 + 36 | 0)) {
label$44 : {
$1_1 = $4_1 + 36 | 0;
$30($1_1);
if (!$224($1_1)) {
break label$44
}
$30($4_1 + 36 | 0);
break label$40;
}
}
$3_1 = $6_1;
break label$39;
}
$3_1 = HEAP32[$4_1 + 48 >> 2];
if (!$225($4_1 + 36 | 0)) {
break label$39
}
$1_1 = $4_1 + 36 | 0;
$30($1_1);
if (!$224($1_1)) {
break label$39
}
$30($4_1 + 36 | 0);
$6_1 = HEAP32[$4_1 + 48 >> 2];
}
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $5_1;
HEAP32[$4_1 + 48 >> 2] = $5_1;
HEAP32[$4_1 + 56 >> 2] = 0;
if (($5_1 | 0) > 0) {
label$46 : {
$1_1 = $5_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 | 0) != 39 & ($1_1 | 0) != 115) {
break label$46
}
if ($26($4_1 + 36 | 0, 1059540, 3, $4_1 + 351 | 0)) {
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
$27($4_1 + 36 | 0);
$5_1 = HEAP32[$4_1 + 48 >> 2];
} else {
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
}
}
}
HEAP32[$4_1 + 64 >> 2] = $5_1;
if (HEAP32[$4_1 + 56 >> 2] < ($5_1 | 0)) {
label$50 : {
$1_1 = $5_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 | 0) != 100 & ($1_1 | 0) != 115) {
break label$50
}
$1_1 = $26($4_1 + 36 | 0, 1059628, 6, $4_1 + 351 | 0);
if (!$1_1) {
break label$50
}
$5_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $5_1;
label$51 : {
switch ($1_1 - 1 | 0) {
case 2:
if (HEAP32[$4_1 + 56 >> 2] >= ($5_1 | 0)) {
break label$50
}
$1_1 = $4_1 + 36 | 0;
$38($1_1);
if (!$223($1_1)) {
break label$50
}
$1_1 = $4_1 + 36 | 0;
$38($1_1);
$27($1_1);
break label$50;
case 1:
$7_1 = 2;
$1_1 = HEAP32[$4_1 + 44 >> 2];
$9_1 = HEAP32[$4_1 + 40 >> 2];
$2_1 = HEAP32[$4_1 + 56 >> 2];
label$54 : {
label$55 : while (1) {
if ($7_1) {
if (($2_1 | 0) >= ($5_1 | 0)) {
break label$54
}
$7_1 = $7_1 - 1 | 0;
label$57 : {
label$58 : {
while (1) {
$5_1 = $5_1 - 1 | 0;
if (($2_1 | 0) < ($5_1 | 0)) {
if (!$5_1) {
break label$58
}
if ($1_1 >>> 0 > $5_1 >>> 0) {
if (HEAP8[$5_1 + $9_1 | 0] > -65) {
continue label$55
}
continue;
} else {
if (($1_1 | 0) != ($5_1 | 0)) {
continue
}
break label$57;
}
}
break;
};
$5_1 = $2_1;
continue;
}
$5_1 = 0;
continue;
}
$5_1 = $1_1;
continue;
}
break;
};
HEAP32[$4_1 + 48 >> 2] = $5_1;
$5($4_1 + 36 | 0, 1062564, 1);
break label$50;
}
$5($4_1 + 36 | 0, 1062562, 2);
break label$50;
case 0:
break label$51;
default:
break label$50;
};
}
$5($4_1 + 36 | 0, 1059623, 2);
}
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$2_1 = $1_1 - 1 | 0;
label$67 : {
if (($2_1 | 0) > HEAP32[$4_1 + 56 >> 2]) {
label$69 : {
if ($2_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$2_1 = HEAPU8[$2_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($2_1 & 224) != 96 | !(1 << $2_1 & 33554576)) {
break label$69
}
$5_1 = $26($4_1 + 36 | 0, 1060072, 7, $4_1 + 351 | 0);
$1_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $1_1;
$2_1 = HEAP32[$4_1 + 52 >> 2] - $1_1 | 0;
label$70 : {
label$71 : {
switch ($5_1 - 1 | 0) {
case 0:
if (($1_1 | 0) < ($3_1 | 0)) {
break label$67
}
if (HEAP32[$4_1 + 56 >> 2] < ($1_1 - 2 | 0)) {
label$74 : {
$1_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
if (HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0] != 99) {
break label$74
}
if (!$26($4_1 + 36 | 0, 1059784, 3, $4_1 + 351 | 0)) {
break label$74
}
if (HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$67
}
}
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
$5($4_1 + 36 | 0, 1062565, 2);
break label$67;
case 1:
break label$70;
case 2:
break label$71;
default:
break label$67;
};
}
if (($1_1 | 0) <= HEAP32[$4_1 + 56 >> 2]) {
break label$70
}
$1_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 34881536)) {
break label$70
}
label$75 : {
switch ($26($4_1 + 36 | 0, 1059880, 7, $4_1 + 351 | 0) | 0) {
case 2:
if (HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$67
}
break label$70;
case 0:
break label$70;
case 1:
break label$75;
default:
break label$67;
};
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
$5_1 = HEAP32[$4_1 + 48 >> 2];
if (!$63($4_1 + 36 | 0, 1062044, 4, 97) | HEAP32[$4_1 + 48 >> 2] > HEAP32[$4_1 + 56 >> 2]) {
break label$70
}
$1_1 = HEAP32[$4_1 + 52 >> 2] + ($5_1 - $1_1 | 0) | 0;
HEAP32[$4_1 + 60 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$5($4_1 + 36 | 0, 1062562, 2);
break label$67;
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
if (!$223($4_1 + 36 | 0)) {
break label$67
}
$1_1 = $4_1 + 36 | 0;
$38($1_1);
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] - $2_1;
$27($1_1);
$5_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 64 >> 2] = $5_1;
HEAP32[$4_1 + 60 >> 2] = $5_1;
$1_1 = $5_1 - 1 | 0;
if (($1_1 | 0) > HEAP32[$4_1 + 56 >> 2]) {
label$78 : {
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 68514004)) {
break label$78
}
$2_1 = HEAP32[$4_1 + 52 >> 2];
label$79 : {
label$80 : {
switch ($26($4_1 + 36 | 0, 1060264, 13, $4_1 + 351 | 0) - 1 | 0) {
case 2:
$5_1 = HEAP32[$4_1 + 48 >> 2];
break label$78;
case 1:
$7_1 = $84($4_1 + 36 | 0, 1062581, 2, 97, 111);
$1_1 = HEAP32[$4_1 + 56 >> 2];
if (!$7_1) {
break label$79
}
if (HEAP32[$4_1 + 48 >> 2] <= ($1_1 | 0)) {
break label$67
}
break label$79;
case 0:
$5($4_1 + 36 | 0, 1062048, 1);
break label$67;
default:
break label$80;
};
}
$1_1 = HEAP32[$4_1 + 56 >> 2];
}
$2_1 = HEAP32[$4_1 + 52 >> 2] + ($5_1 - $2_1 | 0) | 0;
HEAP32[$4_1 + 64 >> 2] = $2_1;
HEAP32[$4_1 + 48 >> 2] = $2_1;
if (($1_1 | 0) >= ($2_1 | 0)) {
break label$67
}
$1_1 = $4_1 + 36 | 0;
$38($1_1);
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
$27($1_1);
break label$67;
}
}
if (($3_1 | 0) != ($5_1 | 0)) {
break label$67
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
if (!$222($4_1 + 36 | 0)) {
break label$67
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] + ($3_1 - $1_1 | 0);
$5($4_1 + 36 | 0, 1062048, 1);
break label$67;
}
}
HEAP32[$4_1 + 60 >> 2] = $1_1;
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
label$84 : {
if (!$37($4_1 + 36 | 0, 1059878, 1)) {
if (!$37($4_1 + 36 | 0, 1062561, 1)) {
break label$84
}
}
HEAP32[$4_1 + 60 >> 2] = HEAP32[$4_1 + 48 >> 2];
if (!$63($4_1 + 36 | 0, 1062044, 4, 97) | HEAP32[$4_1 + 48 >> 2] <= HEAP32[$4_1 + 56 >> 2]) {
break label$84
}
$5($4_1 + 36 | 0, 1062564, 1);
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$1_1 = $1_1 - 1 | 0;
if (($1_1 | 0) > HEAP32[$4_1 + 56 >> 2]) {
label$87 : {
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 1864192)) {
break label$87
}
$1_1 = $26($4_1 + 36 | 0, 1060704, 25, $4_1 + 351 | 0);
if (!$1_1) {
break label$87
}
$2_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $2_1;
if (($2_1 | 0) < ($3_1 | 0)) {
break label$87
}
label$88 : {
switch ($1_1 - 1 | 0) {
case 15:
if (!$84($4_1 + 36 | 0, 1059265, 3, 99, 116)) {
break label$87
}
$27($4_1 + 36 | 0);
break label$87;
case 13:
if (!$37($4_1 + 36 | 0, 1062049, 1)) {
break label$87
}
$5($4_1 + 36 | 0, 1062574, 2);
break label$87;
case 14:
$5($4_1 + 36 | 0, 1062576, 4);
break label$87;
case 12:
$5($4_1 + 36 | 0, 1062574, 2);
break label$87;
case 11:
$5($4_1 + 36 | 0, 1062571, 3);
break label$87;
case 10:
$5($4_1 + 36 | 0, 1061573, 3);
break label$87;
case 9:
$5($4_1 + 36 | 0, 1061592, 3);
break label$87;
case 8:
$5($4_1 + 36 | 0, 1061328, 3);
break label$87;
case 7:
$5($4_1 + 36 | 0, 1061582, 2);
break label$87;
case 6:
$5($4_1 + 36 | 0, 1061570, 3);
break label$87;
case 5:
$5($4_1 + 36 | 0, 1061576, 3);
break label$87;
case 4:
$5($4_1 + 36 | 0, 1061598, 3);
break label$87;
case 3:
$5($4_1 + 36 | 0, 1061562, 4);
break label$87;
case 2:
$5($4_1 + 36 | 0, 1061554, 4);
break label$87;
case 1:
$5($4_1 + 36 | 0, 1061558, 4);
break label$87;
case 0:
break label$88;
default:
break label$87;
};
}
$5($4_1 + 36 | 0, 1062567, 4);
}
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
if (HEAP32[$4_1 + 56 >> 2] < ($1_1 - 2 | 0)) {
label$105 : {
$1_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 528928)) {
break label$105
}
$2_1 = $26($4_1 + 36 | 0, 1061336, 9, $4_1 + 351 | 0);
if (!$2_1) {
break label$105
}
$1_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $1_1;
if (($1_1 | 0) < ($3_1 | 0)) {
break label$105
}
label$106 : {
switch ($2_1 - 1 | 0) {
case 5:
if (($1_1 | 0) < ($6_1 | 0)) {
break label$105
}
$27($4_1 + 36 | 0);
break label$105;
case 4:
$27($4_1 + 36 | 0);
break label$105;
case 3:
$5($4_1 + 36 | 0, 1061552, 2);
break label$105;
case 2:
$5($4_1 + 36 | 0, 1061582, 2);
break label$105;
case 1:
$5($4_1 + 36 | 0, 1061570, 3);
break label$105;
case 0:
break label$106;
default:
break label$105;
};
}
$5($4_1 + 36 | 0, 1062567, 4);
}
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
$1_1 = $1_1 - 1 | 0;
if (($1_1 | 0) > HEAP32[$4_1 + 56 >> 2]) {
label$113 : {
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 & 224) != 96 | !(1 << $1_1 & 1864232)) {
break label$113
}
$1_1 = $26($4_1 + 36 | 0, 1061612, 18, $4_1 + 351 | 0);
if (!$1_1) {
break label$113
}
$2_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $2_1;
if (($2_1 | 0) < ($6_1 | 0)) {
break label$113
}
label$114 : {
label$115 : {
switch ($1_1 - 1 | 0) {
case 0:
break label$114;
case 1:
break label$115;
default:
break label$113;
};
}
if ($37($4_1 + 36 | 0, 1059615, 1)) {
break label$114
}
if (!$37($4_1 + 36 | 0, 1062580, 1)) {
break label$113
}
}
$27($4_1 + 36 | 0);
}
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 48 >> 2] = $1_1;
if (($1_1 | 0) > HEAP32[$4_1 + 56 >> 2]) {
label$117 : {
$1_1 = $1_1 - 1 | 0;
if ($1_1 >>> 0 >= HEAPU32[$4_1 + 44 >> 2]) {
break label$1
}
$1_1 = HEAPU8[$1_1 + HEAP32[$4_1 + 40 >> 2] | 0];
if (($1_1 | 0) != 101 & ($1_1 | 0) != 108) {
break label$117
}
$2_1 = $26($4_1 + 36 | 0, 1062052, 2, $4_1 + 351 | 0);
if (!$2_1) {
break label$117
}
$1_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 60 >> 2] = $1_1;
label$118 : {
label$119 : {
switch ($2_1 - 1 | 0) {
case 1:
if (($1_1 | 0) < ($6_1 | 0)) {
break label$117
}
if (!$37($4_1 + 36 | 0, 1062049, 1)) {
break label$117
}
break label$118;
case 0:
break label$119;
default:
break label$117;
};
}
if (($1_1 | 0) >= ($6_1 | 0)) {
break label$118
}
if (($1_1 | 0) < ($3_1 | 0)) {
break label$117
}
$2_1 = HEAP32[$4_1 + 52 >> 2];
if ($222($4_1 + 36 | 0)) {
break label$117
}
HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 52 >> 2] + ($1_1 - $2_1 | 0);
}
$27($4_1 + 36 | 0);
}
}
$5_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
if (!($8_1 & 1)) {
break label$8
}
while (1) {
HEAP32[$4_1 + 60 >> 2] = $5_1;
if ($85($4_1 + 36 | 0, 1062561)) {
HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 48 >> 2] = $5_1;
$5($4_1 + 36 | 0, 1059878, 1);
} else {
HEAP32[$4_1 + 48 >> 2] = $5_1;
if (HEAP32[$4_1 + 52 >> 2] <= ($5_1 | 0)) {
break label$8
}
$30($4_1 + 36 | 0);
}
$5_1 = HEAP32[$4_1 + 48 >> 2];
continue;
};
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 44 >> 2];
$1_1 = HEAP32[$4_1 + 40 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 36 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$2;
}
}
} else {
label$125 : {
while (1) {
if (($3_1 | 0) != ($5_1 | 0)) {
$6_1 = $2_1 + $5_1 | 0;
$5_1 = $5_1 + 1 | 0;
if ((HEAPU8[$6_1 | 0] - 123 & 255) >>> 0 >= 230) {
continue
}
break label$125;
}
break;
};
if ($3_1 >>> 0 < 4) {
break label$125
}
$1_1 = $1_1 & 255;
if (($1_1 | 0) == 5) {
break label$125
}
$6($4_1 + 24 | 0, $2_1, $3_1);
label$128 : {
label$129 : {
switch ($1_1 - 1 | 0) {
case 2:
label$133 : {
switch (HEAPU8[1064512] - 2 | 0) {
default:
HEAP8[1064512] = 2;
$1_1 = $4_1 + 36 | 0;
$65($1_1, 1049593, 454);
wasm2js_memory_copy(1064200, $1_1, 312);
HEAP8[1064512] = 3;
break;
case 0:
break label$1;
case 1:
break label$133;
};
}
$1_1 = $4_1 + 24 | 0;
$62($1_1, 1064200, 4);
$60($1_1, 98, 112);
$60($1_1, 100, 116);
$60($1_1, 103, 107);
break label$128;
case 1:
label$135 : {
switch (HEAPU8[1064828] - 2 | 0) {
default:
HEAP8[1064828] = 2;
$1_1 = $4_1 + 36 | 0;
$65($1_1, 1050047, 601);
wasm2js_memory_copy(1064516, $1_1, 312);
HEAP8[1064828] = 3;
break;
case 0:
break label$1;
case 1:
break label$135;
};
}
$62($4_1 + 24 | 0, 1064516, 1);
label$137 : {
switch (HEAPU8[1063880] - 2 | 0) {
default:
HEAP8[1063880] = 2;
$1_1 = $4_1 + 36 | 0;
$65($1_1, 1049067, 38);
wasm2js_memory_copy(1063568, $1_1, 312);
HEAP8[1063880] = 3;
break;
case 0:
break label$1;
case 1:
break label$137;
};
}
$1_1 = $4_1 + 24 | 0;
$62($1_1, 1063568, 1);
$124($1_1, 1062048, 1, 1052086, 2);
$60($1_1, 113, 107);
break label$128;
case 0:
$220($4_1 + 24 | 0, 6);
label$139 : {
switch (HEAPU8[1063564] - 2 | 0) {
default:
HEAP8[1063564] = 2;
$1_1 = $4_1 + 36 | 0;
$65($1_1, 1048784, 283);
wasm2js_memory_copy(1063252, $1_1, 312);
HEAP8[1063564] = 3;
break;
case 0:
break label$1;
case 1:
break label$139;
};
}
$1_1 = $4_1 + 24 | 0;
$62($1_1, 1063252, 2);
$124($1_1, 1052056, 2, 1052058, 6);
$219($1_1, 1061552, 2);
break label$128;
case 3:
break label$128;
default:
break label$129;
};
}
$1_1 = $4_1 + 24 | 0;
$221($1_1, 1052072, 3);
$221($1_1, 1052075, 2);
$220($1_1, 5);
label$141 : {
switch (HEAPU8[1064196] - 2 | 0) {
default:
HEAP8[1064196] = 2;
$1_1 = $4_1 + 36 | 0;
$65($1_1, 1049105, 488);
wasm2js_memory_copy(1063884, $1_1, 312);
HEAP8[1064196] = 3;
break;
case 0:
break label$1;
case 1:
break label$141;
};
}
$1_1 = $4_1 + 24 | 0;
$62($1_1, 1063884, 2);
$124($1_1, 1051976, 1, 1052077, 9);
$219($1_1, 1051996, 1);
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 32 >> 2];
$1_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break label$2;
}
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $4_1 + 352 | 0;
return;
}
abort();
}

function $303($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$5_1 = HEAP32[$2_1 >> 2];
$6_1 = HEAP32[$2_1 + 4 >> 2];
$55($3_1 + 8 | 0, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $5_1, $6_1);
$4_1 = HEAP32[$3_1 + 8 >> 2];
if ($4_1) {
$144($3_1 + 16 | 0, HEAPU8[$1_1 + 17 | 0], $4_1, HEAP32[$3_1 + 12 >> 2]);
$4_1 = HEAP32[$3_1 + 24 >> 2];
if ($4_1) {
$7_1 = $3_1 + 28 | 0;
$302($7_1, HEAPU8[$1_1 + 16 | 0], HEAP32[$3_1 + 20 >> 2], $4_1);
$301($3_1 + 52 | 0, $7_1);
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

function $304($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$1_1 = $67($1_1, $2_1, $3_1);
if ($1_1) {
$96($4_1 + 8 | 0, $1_1 + 48 | 0);
$2_1 = HEAP32[$4_1 + 12 >> 2];
$1_1 = HEAP32[$4_1 + 8 >> 2];
} else {
$1_1 = 0
}
HEAP32[$0_1 + 4 >> 2] = $1_1 ? $2_1 : 0;
HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 4;
global$0 = $4_1 + 16 | 0;
}

function $305($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$13_1 = HEAP32[$0_1 + 8 >> 2];
$6_1 = HEAP32[$0_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
$7_1 = HEAP32[$1_1 + 12 >> 2];
$0_1 = HEAP32[$0_1 >> 2];
$14_1 = $0_1 + 4 | 0;
$15_1 = $0_1 + 8 | 0;
while (1) {
label$2 : {
$2_1 = $5_1;
if (($7_1 | 0) == ($2_1 | 0)) {
break label$2
}
$5_1 = $2_1 + 16 | 0;
HEAP32[$1_1 + 4 >> 2] = $5_1;
$8_1 = HEAP32[$2_1 >> 2];
$9_1 = HEAP32[$2_1 + 4 >> 2];
$0_1 = HEAPU8[$2_1 + 12 | 0];
$304($4_1 + 8 | 0, HEAP32[$14_1 >> 2], HEAP32[$15_1 >> 2], $2_1);
if (HEAPU8[$6_1 | 0] == 1) {
label$4 : {
if (($0_1 | 0) != HEAPU8[$6_1 + 1 | 0]) {
break label$4
}
$0_1 = HEAP32[$4_1 + 12 >> 2];
if (!$0_1) {
break label$4
}
$10_1 = HEAP32[$4_1 + 8 >> 2];
$11_1 = HEAP32[$13_1 >> 2];
$3_1 = 0;
while (1) {
if ($0_1 >>> 0 > 1) {
$16_1 = $3_1;
$12_1 = $0_1 >>> 1 | 0;
$3_1 = $12_1 + $3_1 | 0;
$3_1 = HEAPU32[($3_1 << 3) + $10_1 >> 2] > $11_1 >>> 0 ? $16_1 : $3_1;
$0_1 = $0_1 - $12_1 | 0;
continue;
}
break;
};
$0_1 = HEAP32[($3_1 << 3) + $10_1 >> 2];
$0($8_1, $9_1);
if (($0_1 | 0) != ($11_1 | 0)) {
continue
}
break label$2;
}
}
$0($8_1, $9_1);
continue;
}
break;
};
global$0 = $4_1 + 16 | 0;
return ($2_1 | 0) != ($7_1 | 0);
}

function $306($0_1) {
if ($0_1) {
$0_1 = $296(HEAPU8[$0_1 | 0])
} else {
$0_1 = 0
}
return $0_1;
}

function $307($0_1) {
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
if ($2_1) {
$7_1 = HEAPU8[$2_1 + 37 | 0];
$2_1 = 0;
if (!$7_1) {
continue
}
break label$2;
}
break;
};
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
}
break;
};
return ($1_1 | 0) != ($6_1 | 0);
}

function $308($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
label$1 : {
label$2 : {
$4_1 = HEAP32[$1_1 + 12 >> 2];
label$3 : {
if ($4_1 >>> 0 > $2_1 >>> 0) {
$5_1 = $4_1;
$4_1 = $2_1 - 1 | 0;
if ($5_1 >>> 0 > $4_1 >>> 0) {
$5_1 = HEAP32[$1_1 >> 2];
$6_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$55($3_1 + 16 | 0, $5_1, $6_1, HEAP32[($1_1 + Math_imul($4_1, 12) | 0) + 4 >> 2], HEAP32[$1_1 + Math_imul($2_1, 12) >> 2]);
$1_1 = HEAP32[$3_1 + 16 >> 2];
if (!$1_1) {
break label$3
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
$33($3_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$3_1 + 12 >> 2];
if (($4_1 | 0) == 1114112) {
break label$3
}
if (!$148($3_1 + 24 | 0, 5, $4_1)) {
continue
}
break;
};
break label$2;
}
}
if (!$2_1) {
break label$2
}
}
$1_1 = 0;
break label$1;
}
$1_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $3_1 - -64 | 0;
}

function $309($0_1, $1_1) {
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

function $310($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 < $3_1 >>> 0
} else {
$0_1 = $18(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) << 24 >> 24 < 0
}
return $0_1 ? -1 : 1;
}

function $311($0_1, $1_1) {
var $2_1 = 0;
$2_1 = $193(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$2_1 = HEAPU8[$0_1 + 12 | 0] < HEAPU8[$1_1 + 12 | 0]
}
return $2_1 & 1;
}

function $312($0_1, $1_1) {
return $311($1_1, $0_1) ? -1 : 1;
}

function $313($0_1, $1_1) {
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
$199($2_1 + 52 | 0, $2_1 + 20 | 0);
if (HEAP32[$2_1 + 52 >> 2] == -2147483648) {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
break label$1;
}
$198($2_1 + 80 | 0, $2_1 + 20 | 0);
$1_1 = HEAP32[$2_1 + 80 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$134($2_1 + 8 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
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
$199($2_1 + 116 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 116 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 16 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 8 >> 2]) {
$198($2_1 + 132 | 0, $2_1 + 80 | 0);
$3_1 = HEAP32[$2_1 + 132 >> 2] + 1 | 0;
$130($2_1 + 8 | 0, $3_1 ? $3_1 : -1);
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
$201($2_1 + 52 | 0, $2_1 + 20 | 0);
if (HEAP32[$2_1 + 52 >> 2] == -2147483648) {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
break label$1;
}
$200($2_1 + 80 | 0, $2_1 + 20 | 0);
$1_1 = HEAP32[$2_1 + 80 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$134($2_1 + 68 | 0, $1_1 >>> 0 > 4 ? $1_1 : 4);
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
$201($2_1 + 116 | 0, $2_1 + 80 | 0);
if (HEAP32[$2_1 + 116 >> 2] != -2147483648) {
$1_1 = HEAP32[$2_1 + 76 >> 2];
if (($1_1 | 0) == HEAP32[$2_1 + 68 >> 2]) {
$200($2_1 + 132 | 0, $2_1 + 80 | 0);
$3_1 = HEAP32[$2_1 + 132 >> 2] + 1 | 0;
$130($2_1 + 68 | 0, $3_1 ? $3_1 : -1);
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

function $314($0_1, $1_1, $2_1, $3_1) {
$0_1 = $18($0_1, $1_1, $2_1, $3_1);
return $0_1 & 255 ? $0_1 << 24 >> 24 <= 0 : 2;
}

function $315($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAPU8[$1_1 + 12 | 0];
$1_1 = $314(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) & 255;
if (($1_1 | 0) == 2) {
$1_1 = HEAPU8[$0_1 + 8 | 0] >= $2_1 >>> 0
}
return $1_1 & 1 ? -1 : 1;
}

function $316($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
label$1 : {
if (!$317($2_1, $3_1, $0_1, $1_1)) {
$4_1 = 1;
if (!$34($2_1, $3_1, $0_1, $1_1)) {
break label$1
}
}
$4_1 = 255;
}
return $4_1;
}

function $317($0_1, $1_1, $2_1, $3_1) {
return ($314($0_1, $1_1, $2_1, $3_1) & 255) != 0;
}

function $318($0_1, $1_1, $2_1, $3_1) {
return $317($2_1, $3_1, $0_1, $1_1) ? -1 : 1;
}

function $319($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 24 >> 2] = $2_1;
HEAP32[$3_1 + 20 >> 2] = $1_1;
$1_1 = $13($3_1 + 20 | 0);
if (($1_1 | 0) != 1114112) {
$2_1 = HEAP32[$3_1 + 24 >> 2];
$5_1 = HEAP32[$3_1 + 20 >> 2];
$4_1 = $2_1 - $5_1 | 0;
$4_1 = ($4_1 >>> 2 | 0) + (($4_1 & 3) != 0) | 0;
$9($3_1 + 8 | 0, ($4_1 >>> 0 > 3 ? $4_1 : 3) + 1 | 0, 4, 4);
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
$5_1 = $13($3_1 + 40 | 0);
if (($5_1 | 0) != 1114112) {
if (HEAP32[$3_1 + 28 >> 2] == ($2_1 | 0)) {
$4_1 = HEAP32[$3_1 + 44 >> 2] - HEAP32[$3_1 + 40 >> 2] | 0;
$4($3_1 + 28 | 0, $2_1, (($4_1 >>> 2 | 0) + (($4_1 & 3) != 0) | 0) + 1 | 0, 4, 4);
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
} else {
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
}
global$0 = $3_1 + 48 | 0;
}

function $320($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
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
$243($6_1 + 52 | 0, $6_1 + 12 | 0);
$7_1 = 4;
if (HEAP32[$6_1 + 52 >> 2] != -2147483648) {
$9($6_1, 4, 4, 28);
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
$243($6_1 + 124 | 0, $6_1 + 80 | 0);
if (HEAP32[$6_1 + 124 >> 2] != -2147483648) {
if (HEAP32[$6_1 + 40 >> 2] == ($8_1 | 0)) {
$4($6_1 + 40 | 0, $8_1, 1, 4, 28);
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
$136($4_1, $8_1);
$72($4_1, $8_1);
$5_1 = HEAP32[$6_1 + 120 >> 2];
if ($8_1) {
$9_1 = $5_1 + $8_1 | 0;
$4_1 = $7_1 + 24 | 0;
$5_1 = HEAP32[$6_1 + 116 >> 2] + Math_imul($5_1, 36) | 0;
$10_1 = $8_1;
while (1) {
$11_1 = $6_1 + 124 | 0;
$89($11_1, HEAPU8[$4_1 - 4 | 0], HEAPU8[$4_1 | 0], HEAP32[$4_1 - 20 >> 2], HEAP32[$4_1 - 16 >> 2], 0, Math_fround(1.0));
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
$6($0_1, $1_1, $2_1);
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

function $321($0_1, $1_1) {
if ($1_1) {
$313($0_1, $1_1)
} else {
HEAP32[$0_1 >> 2] = -2147483648
}
}

function $322($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$4_1 = HEAP32[$1_1 + 36 >> 2];
$5_1 = HEAP32[$1_1 + 32 >> 2];
label$1 : {
label$2 : {
while (1) {
label$4 : {
$66($2_1 + 16 | 0, $1_1);
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
$55($2_1 + 8 | 0, $5_1, $4_1, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
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

function $323($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = global$0 - 80 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$1_1 + 52 >> 2];
label$1 : {
if ($3_1) {
label$3 : {
HEAP32[$1_1 + 52 >> 2] = $3_1 - 1;
$3_1 = $1_1 + 32 | 0;
while (1) {
$66($2_1 + 24 | 0, $1_1);
if (HEAPU8[$2_1 + 36 | 0] == 3) {
break label$3
}
$303($2_1 + 40 | 0, $3_1, $2_1 + 24 | 0);
$4_1 = HEAP32[$2_1 + 40 >> 2];
if (($4_1 | 0) == -2147483648) {
continue
}
if (HEAPU8[$2_1 + 76 | 0] == 1) {
$52($2_1 + 40 | 0);
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
$0($4_1, $5_1);
HEAP32[$0_1 + 16 >> 2] = $3_1;
HEAP8[$0_1 + 12 | 0] = $1_1;
break label$1;
}
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $2_1 + 80 | 0;
}

function $324($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0;
$2_1 = global$0 - 304 | 0;
global$0 = $2_1;
$14_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
$16_1 = HEAP32[$1_1 >> 2];
$17_1 = $3_1 - $16_1 >>> 4 | 0;
$9($2_1 + 32 | 0, $17_1, 4, 52);
HEAP32[$2_1 + 52 >> 2] = 0;
$1_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 44 >> 2] = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 48 >> 2] = $1_1;
$4($2_1 + 44 | 0, 0, $17_1, 4, 52);
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
if (HEAP32[$1_1 >> 2] == -2147483648) {
$3_1 = $1_1 + 8 | 0;
$1_1 = $1_1 + 12 | 0;
$6($2_1 + 80 | 0, HEAP32[$3_1 >> 2], HEAP32[$1_1 >> 2]);
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
$323($2_1 + 196 | 0, $2_1 + 124 | 0);
if (HEAP32[$2_1 + 196 >> 2] != -2147483648) {
label$9 : {
$5_1 = 20;
$9($2_1, 4, 4, 20);
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
$323($2_1 + 280 | 0, $2_1 + 216 | 0);
if (HEAP32[$2_1 + 280 >> 2] != -2147483648) {
if (HEAP32[$2_1 + 184 >> 2] == ($1_1 | 0)) {
$4($2_1 + 184 | 0, $1_1, 1, 4, 20);
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
$43(HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
$3_1 = HEAP32[$2_1 + 192 >> 2];
HEAP32[$2_1 + 120 >> 2] = $3_1;
$1_1 = HEAP32[$2_1 + 188 >> 2];
HEAP32[$2_1 + 112 >> 2] = HEAP32[$2_1 + 184 >> 2];
HEAP32[$2_1 + 116 >> 2] = $1_1;
if (!$3_1) {
break label$9
}
if (HEAP32[$2_1 + 96 >> 2] == ($11_1 | 0)) {
$71($2_1 + 96 | 0);
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
$43(HEAP32[$2_1 + 124 >> 2], HEAP32[$2_1 + 128 >> 2]);
}
$44($2_1 + 112 | 0);
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
HEAP32[$2_1 + 148 >> 2] = 0;
HEAP32[$2_1 + 152 >> 2] = 0;
HEAP32[$2_1 + 144 >> 2] = $9_1;
HEAP32[$2_1 + 140 >> 2] = $8_1;
HEAP32[$2_1 + 132 >> 2] = 0;
HEAP32[$2_1 + 136 >> 2] = 0;
HEAP32[$2_1 + 124 >> 2] = 0;
HEAP32[$2_1 + 128 >> 2] = 4;
$322($2_1 + 24 | 0, $2_1 + 124 | 0);
$4_1 = HEAP32[$2_1 + 24 >> 2];
if ($4_1) {
$7_1 = HEAP32[$2_1 + 28 >> 2];
$3_1 = $2_1 + 216 | 0;
$46($3_1, 4);
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$1_1 + 4 >> 2] = $7_1;
HEAP32[$1_1 >> 2] = $4_1;
HEAP32[$2_1 + 288 >> 2] = 1;
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$2_1 + 280 >> 2] = HEAP32[$2_1 + 216 >> 2];
HEAP32[$2_1 + 284 >> 2] = $1_1;
wasm2js_memory_copy($3_1, $2_1 + 124 | 0, 40);
while (1) {
$322($2_1 + 16 | 0, $2_1 + 216 | 0);
$7_1 = HEAP32[$2_1 + 16 >> 2];
if ($7_1) {
$3_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = HEAP32[$2_1 + 288 >> 2];
if (($4_1 | 0) == HEAP32[$2_1 + 280 >> 2]) {
$101($2_1 + 280 | 0, 1)
}
$1_1 = HEAP32[$2_1 + 284 >> 2] + ($4_1 << 3) | 0;
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$1_1 >> 2] = $7_1;
HEAP32[$2_1 + 288 >> 2] = $4_1 + 1;
continue;
}
break;
};
$43(HEAP32[$2_1 + 216 >> 2], HEAP32[$2_1 + 220 >> 2]);
$11_1 = HEAP32[$2_1 + 280 >> 2];
$5_1 = HEAP32[$2_1 + 288 >> 2];
$3_1 = HEAP32[$2_1 + 284 >> 2];
} else {
$43(HEAP32[$2_1 + 124 >> 2], HEAP32[$2_1 + 128 >> 2]);
$5_1 = 0;
$11_1 = 0;
$3_1 = 4;
}
$1_1 = $8_1;
$13_1 = $14_1 + 4 | 0;
$8_1 = $14_1 + 8 | 0;
$320($2_1 + 124 | 0, $1_1, $9_1, $6_1 & 1, HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
$9($2_1 + 8 | 0, $5_1, 4, 40);
HEAP32[$2_1 + 288 >> 2] = 0;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 280 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$2_1 + 284 >> 2] = $1_1;
$4($2_1 + 280 | 0, 0, $5_1, 4, 40);
$1_1 = HEAP32[$2_1 + 288 >> 2];
if ($5_1) {
$7_1 = $1_1 + $5_1 | 0;
$9_1 = $5_1 ? 1 : $5_1;
$12_1 = HEAP32[$2_1 + 284 >> 2] + Math_imul($1_1, 40) | 0;
$1_1 = $3_1;
while (1) {
$4_1 = $2_1 + 216 | 0;
$320($4_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $6_1 & ($5_1 | 0) == ($9_1 | 0), HEAP32[$13_1 >> 2], HEAP32[$8_1 >> 2]);
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
$14($11_1, $3_1);
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

function $325($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$72($0_1, $1_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$4_1 = Math_imul($1_1, 36);
if ($4_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + Math_imul($3_1, 36) | 0, $2_1, $4_1)
}
}
HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
$171($5_1, $2_1);
}

function $326($0_1, $1_1) {
$42($0_1, ($1_1 | 0) != 1114112);
while (1) {
if (($1_1 | 0) != 1114112) {
$1($0_1, $1_1);
$1_1 = 1114112;
continue;
}
break;
};
}

function $327($0_1, $1_1, $2_1) {
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
$0_1 = $147($0_1 + Math_imul($1_1, 36) | 0, $0_1 + Math_imul($2_1, 36) | 0);
} else {
$0_1 = $0_1 >>> 0 > $2_1 >>> 0 ? -1 : 0
}
$0_1 = $0_1 & 255;
$3_1 = $0_1 ? ($0_1 | 0) == 255 : $1_1 >>> 0 < $2_1 >>> 0;
}
return $3_1;
}

function $328($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAPU8[$1_1 | 0];
$3_1 = HEAPU8[$0_1 | 0];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 > $3_1 >>> 0
} else {
$2_1 = $193(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]) & 255;
if (($2_1 | 0) == 2) {
$0_1 = HEAPU32[$0_1 + 16 >> 2] < HEAPU32[$1_1 + 16 >> 2]
} else {
$0_1 = $2_1
}
}
return $0_1 & 1;
}

function $329($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
if (($2_1 | 0) != ($3_1 | 0)) {
$0_1 = $2_1 >>> 0 < $3_1 >>> 0
} else {
$0_1 = $311($0_1 + 4 | 0, $1_1 + 4 | 0)
}
return $0_1;
}

function $330($0_1, $1_1, $2_1, $3_1) {
return ($18($0_1, $1_1, $2_1, $3_1) & 128) >>> 7 | 0;
}

function $331($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = $252($1_1);
if (($2_1 | 0) != 1114112) {
$3_1 = (HEAP32[$1_1 + 8 >> 2] + HEAP32[$1_1 + 4 >> 2] | 0) - HEAP32[$1_1 >> 2] | 0
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $3_1;
}

function $332($0_1, $1_1) {
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

function $333($0_1, $1_1, $2_1) {
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

function $334($0_1, $1_1) {
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

function $335($0_1, $1_1) {
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
$5_1 = $334(Math_imul($5_1, 20) + $0_1 | 0, Math_imul($3_1, 20) + $0_1 | 0) + $5_1 | 0
}
$2_1 = Math_imul($2_1, 20) + $0_1 | 0;
$3_1 = Math_imul($5_1, 20) + $0_1 | 0;
if (!$334($2_1, $3_1)) {
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

function $336($0_1, $1_1, $2_1) {
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
$331($3_1 + 8 | 0, $3_1 + 36 | 0);
$0_1 = HEAP32[$3_1 + 12 >> 2];
if (($0_1 | 0) != 1114112) {
label$2 : {
$2_1 = HEAP32[$3_1 + 8 >> 2];
if (!$148($3_1 + 16 | 0, 3, $0_1)) {
break label$2
}
$5_1 = (HEAP32[$3_1 + 36 >> 2] + (($1_1 + $2_1 | 0) - HEAP32[$3_1 + 40 >> 2] | 0) | 0) == ($1_1 | 0);
}
}
global$0 = $3_1 + 48 | 0;
return $5_1;
}

function $337($0_1, $1_1) {
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

function $338($0_1, $1_1) {
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
$33($4_1 + 8 | 0, $7_1);
$2_1 = HEAP32[$4_1 + 12 >> 2];
if (($2_1 | 0) == 1114112) {
break label$6
}
$3_1 = HEAP32[$4_1 + 8 >> 2];
if (!$99($2_1)) {
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

function $339($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
if (HEAPU8[$1_1 + 29 | 0] != 2) {
$338($2_1 + 8 | 0, $1_1);
$4_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1) {
$5_1 = $3_1
} else {
HEAP8[$1_1 + 29 | 0] = 2
}
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $2_1 + 16 | 0;
}

function $340($0_1) {
return $106($0_1, 20);
}

function $341($0_1) {
return $106($0_1, 36);
}

function $342($0_1) {
return $106($0_1, 52);
}

function $343($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$1_1 >> 2];
if ($3_1) {
label$2 : {
if (HEAP32[$1_1 + 4 >> 2] == ($3_1 | 0)) {
HEAP32[$2_1 + 4 >> 2] = -2147483648
} else {
HEAP32[$1_1 >> 2] = $3_1 + 52;
$4_1 = HEAP32[$3_1 >> 2] == -2147483648;
$6($2_1 + 4 | 0, HEAP32[($4_1 ? 8 : 4) + $3_1 >> 2], HEAP32[($4_1 ? 12 : 8) + $3_1 >> 2]);
if (HEAP32[$2_1 + 4 >> 2] != -2147483648) {
break label$2
}
}
HEAP32[$1_1 >> 2] = 0;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
} else {
HEAP32[$0_1 >> 2] = -2147483648
}
global$0 = $2_1 + 16 | 0;
}

function $344($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$9_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
label$1 : {
while (1) {
label$3 : {
$4_1 = 1;
$2_1 = $2_1 + $5_1 | 0;
if (($2_1 | 0) < ($5_1 | 0) | ($2_1 | 0) > 31) {
break label$1
}
if (($3_1 | 0) == ($9_1 | 0)) {
break label$3
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
break label$1;
}
break;
};
$4_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $8_1;
HEAP32[$0_1 >> 2] = $4_1;
}

function $345($0_1) {
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
$53($0_1 + 60 | 0);
$53($0_1 + 76 | 0);
$7(HEAP32[$0_1 + 92 >> 2], HEAP32[$0_1 + 96 >> 2]);
$2_1 = HEAP32[$0_1 + 112 >> 2];
$3_1 = HEAP32[$0_1 + 108 >> 2];
$1_1 = $3_1;
while (1) {
if ($2_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$53($1_1 + 12 | 0);
$2_1 = $2_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 104 >> 2], $3_1, 4, 28);
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
$2(HEAP32[$0_1 + 116 >> 2], $3_1, 4, 16);
$176(HEAP32[$0_1 + 128 >> 2], HEAP32[$0_1 + 132 >> 2]);
}

function $346($0_1, $1_1) {
if ($0_1) {
$2($1_1, $0_1, 4, 16)
}
}

function $347() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = Math_fround(0), $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0, $46_1 = 0, $47_1 = 0, $48_1 = 0, $49_1 = 0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = 0, $54_1 = 0, $55_1 = 0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = 0, $60_1 = 0, $61_1 = Math_fround(0), $62_1 = 0, $63_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$5_1 = global$0 - 368 | 0;
global$0 = $5_1;
$52_1 = HEAP32[265720];
$62_1 = HEAP32[265719];
HEAP32[265719] = 0;
HEAP32[265720] = 1;
$1_1 = HEAP32[265721];
HEAP32[265721] = 0;
if (HEAP32[265725] != -2147483648) {
label$2 : {
$49($5_1 + 228 | 0, $52_1, $1_1);
if (HEAP32[$5_1 + 228 >> 2]) {
$121($5_1 + 344 | 0);
break label$2;
}
$1_1 = $5_1 + 228 | 0;
$73($1_1, HEAP32[$5_1 + 232 >> 2], HEAP32[$5_1 + 236 >> 2], 10);
HEAP32[$5_1 + 268 >> 2] = 7;
$41($5_1 - -64 | 0, $1_1);
$6($5_1 + 72 | 0, HEAP32[$5_1 + 64 >> 2], HEAP32[$5_1 + 68 >> 2]);
$44_1 = -2147483648;
$1_1 = HEAP32[$5_1 + 72 >> 2];
if (($1_1 | 0) != -2147483648) {
$6_1 = HEAP32[$5_1 + 80 >> 2];
$0_1 = $6_1;
$53_1 = HEAP32[$5_1 + 76 >> 2];
if ($0_1) {
$44_1 = $1_1
} else {
$0($1_1, HEAP32[$5_1 + 76 >> 2])
}
}
$6_1 = $5_1 + 228 | 0;
$41($5_1 + 56 | 0, $6_1);
$1_1 = $5_1 + 72 | 0;
$104($1_1, HEAP32[$5_1 + 56 >> 2], HEAP32[$5_1 + 60 >> 2]);
$9_1 = HEAP32[$5_1 + 76 >> 2];
$4_1 = HEAPU8[$5_1 + 72 | 0];
$41($5_1 + 48 | 0, $6_1);
$104($1_1, HEAP32[$5_1 + 48 >> 2], HEAP32[$5_1 + 52 >> 2]);
$8_1 = HEAP32[$5_1 + 76 >> 2];
$7_1 = HEAPU8[$5_1 + 72 | 0];
$41($5_1 + 40 | 0, $6_1);
$6_1 = HEAP32[$5_1 + 40 >> 2];
$1_1 = HEAP32[$5_1 + 44 >> 2];
label$7 : {
if ($1_1 >>> 0 >= 2) {
if (HEAP8[$6_1 + 1 | 0] < -64) {
break label$7
}
$2_1 = $1_1 - 1 | 0;
} else {
if (!$6_1 | ($1_1 | 0) != 1) {
break label$7
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
break label$7;
};
}
$6($5_1 + 316 | 0, $6_1 + 1 | 0, $2_1);
$54_1 = $3_1;
}
$1_1 = $5_1 + 228 | 0;
$41($5_1 + 32 | 0, $1_1);
$2_1 = 4;
$6_1 = $11(HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2], 1051776, 4);
$41($5_1 + 24 | 0, $1_1);
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
$197($5_1 + 344 | 0, $5_1 + 164 | 0);
$1_1 = 0;
$3_1 = 0;
if (HEAP32[$5_1 + 344 >> 2] != -2147483648) {
$39($5_1 + 72 | 0, 4);
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
$197($5_1 + 356 | 0, $5_1 + 72 | 0);
if (HEAP32[$5_1 + 356 >> 2] != -2147483648) {
$3_1 = HEAP32[$5_1 + 336 >> 2];
if (($3_1 | 0) == HEAP32[$5_1 + 328 >> 2]) {
$31($5_1 + 328 | 0, 1)
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
$41($5_1 + 16 | 0, $5_1 + 228 | 0);
$6($5_1 + 180 | 0, HEAP32[$5_1 + 16 >> 2], HEAP32[$5_1 + 20 >> 2]);
HEAP32[$5_1 + 220 >> 2] = $7_1 & 1 ? 0 : $8_1;
HEAP32[$5_1 + 216 >> 2] = $4_1 & 1 ? 0 : $9_1;
HEAP32[$5_1 + 204 >> 2] = $44_1;
HEAP32[$5_1 + 164 >> 2] = $54_1;
HEAP8[$5_1 + 224 | 0] = $6_1;
HEAP32[$5_1 + 200 >> 2] = $3_1;
HEAP32[$5_1 + 196 >> 2] = $2_1;
HEAP32[$5_1 + 192 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 320 >> 2];
HEAP32[$5_1 + 168 >> 2] = HEAP32[$5_1 + 316 >> 2];
HEAP32[$5_1 + 172 >> 2] = $1_1;
HEAP32[$5_1 + 176 >> 2] = HEAP32[$5_1 + 324 >> 2];
HEAP32[$5_1 + 208 >> 2] = $53_1;
HEAP32[$5_1 + 212 >> 2] = $0_1;
$6_1 = 0;
$8_1 = 0;
$7_1 = 0;
$9_1 = 0;
$0_1 = global$0 - 896 | 0;
global$0 = $0_1;
HEAP32[$0_1 + 224 >> 2] = 0;
HEAP32[$0_1 + 228 >> 2] = 4;
HEAP32[$0_1 + 236 >> 2] = 1062900;
HEAP32[$0_1 + 232 >> 2] = 0;
$11_1 = HEAP32[265752];
$1_1 = $0_1 + 360 | 0;
$4_1 = HEAP32[265753];
$46($1_1, $4_1);
$101($1_1, $4_1);
$2_1 = HEAP32[$0_1 + 368 >> 2];
$45_1 = HEAP32[$0_1 + 364 >> 2];
if ($4_1) {
$3_1 = $2_1 + $4_1 | 0;
$1_1 = $11_1 + 8 | 0;
$2_1 = ($2_1 << 3) + $45_1 | 0;
while (1) {
$13_1 = $1_1 - 4 | 0;
$11_1 = HEAP32[$13_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$13_1 >> 2];
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
$32_1 = $5_1 + 164 | 0;
$19_1 = HEAP32[$32_1 + 24 >> 2];
$31_1 = HEAP32[$32_1 + 20 >> 2];
HEAP8[$0_1 + 844 | 0] = 0;
HEAP32[$0_1 + 840 >> 2] = 0;
HEAP32[$0_1 + 832 >> 2] = 0;
HEAP32[$0_1 + 836 >> 2] = 4;
HEAP32[$0_1 + 824 >> 2] = 4;
HEAP32[$0_1 + 828 >> 2] = 0;
HEAP32[$0_1 + 816 >> 2] = 0;
HEAP32[$0_1 + 820 >> 2] = 0;
HEAP32[$0_1 + 808 >> 2] = 0;
HEAP32[$0_1 + 812 >> 2] = 4;
HEAP32[$0_1 + 364 >> 2] = $19_1 + $31_1;
HEAP32[$0_1 + 360 >> 2] = $31_1;
HEAP32[$0_1 + 368 >> 2] = 0;
$286($0_1 + 216 | 0, $0_1 + 360 | 0, 2e3);
$11_1 = $31_1;
$3_1 = $19_1;
if (HEAP32[$0_1 + 220 >> 2] != 1114112) {
$1_1 = HEAP32[$0_1 + 216 >> 2];
HEAP8[$0_1 + 844 | 0] = 1;
$165($0_1 + 208 | 0, $31_1, $19_1, $1_1);
$1_1 = HEAP32[$0_1 + 208 >> 2];
$3_1 = $1_1 ? HEAP32[$0_1 + 212 >> 2] : 0;
$11_1 = $1_1 ? $1_1 : 1;
}
$12_1 = $0_1 + 832 | 0;
$14_1 = $2_1 << 3;
$20_1 = $45_1 - 8 | 0;
$18_1 = $0_1 + 364 | 0;
$13_1 = $0_1 + 373 | 0;
$24_1 = $0_1 + 372 | 0;
$27_1 = $0_1 + 688 | 0;
while (1) {
label$20 : {
HEAP32[$0_1 + 696 >> 2] = 0;
HEAP32[$0_1 + 688 >> 2] = $11_1;
HEAP32[$0_1 + 680 >> 2] = $11_1;
HEAP32[$0_1 + 684 >> 2] = $3_1;
HEAP32[$0_1 + 692 >> 2] = $3_1 + $11_1;
label$21 : {
while (1) {
label$23 : {
$33($0_1 + 200 | 0, $27_1);
$1_1 = HEAP32[$0_1 + 204 >> 2];
if (($1_1 | 0) == 1114112) {
break label$23
}
$2_1 = HEAP32[$0_1 + 200 >> 2];
if ($99($1_1)) {
continue
}
break label$21;
}
break;
};
$2_1 = $3_1;
}
$4_1 = $3_1 - $2_1 | 0;
HEAP32[$0_1 + 780 >> 2] = $4_1;
$1_1 = $2_1 + $11_1 | 0;
HEAP32[$0_1 + 776 >> 2] = $1_1;
if (($2_1 | 0) == ($3_1 | 0)) {
break label$20
}
HEAP32[$0_1 + 680 >> 2] = 45;
$3_1 = $34($1_1, $4_1, $0_1 + 680 | 0, 1);
$25_1 = $3_1 + $1_1 | 0;
$22_1 = $4_1 - $3_1 | 0;
label$24 : {
if ($228($25_1, $22_1)) {
$284($0_1 + 168 | 0, $25_1, $22_1, $0_1 + 776 | 0);
$8_1 = HEAP32[$0_1 + 172 >> 2];
$7_1 = HEAP32[$0_1 + 168 >> 2];
$6_1 = $3_1;
$1_1 = -2147483647;
} else {
$74($0_1 + 680 | 0, $25_1, $22_1, 58);
$33_1 = HEAP32[$0_1 + 680 >> 2];
if ($33_1) {
label$28 : {
$16_1 = HEAP32[$0_1 + 692 >> 2];
$21_1 = HEAP32[$0_1 + 688 >> 2];
$11_1 = HEAP32[$0_1 + 684 >> 2];
$2_1 = $14_1;
$1_1 = $20_1;
label$29 : {
while (1) {
if ($2_1) {
$2_1 = $2_1 - 8 | 0;
$4_1 = $1_1 + 12 | 0;
$1_1 = $1_1 + 8 | 0;
if (!$149(HEAP32[$1_1 >> 2], HEAP32[$4_1 >> 2], $33_1, $11_1)) {
continue
}
break label$29;
}
break;
};
$1_1 = 0;
}
HEAP32[$0_1 + 680 >> 2] = $21_1;
HEAP32[$0_1 + 684 >> 2] = $16_1 + $21_1;
$2_1 = $13($0_1 + 680 | 0);
if (($2_1 | 0) == 1114112) {
break label$28
}
if ($99($2_1) | !$1_1) {
break label$28
}
$2_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 >> 2];
if ($228($21_1, $16_1)) {
$284($0_1 + 184 | 0, $21_1, $16_1, $0_1 + 776 | 0);
$11_1 = HEAP32[$0_1 + 184 >> 2];
$6_1 = HEAP32[$0_1 + 188 >> 2];
} else {
$285($0_1 + 192 | 0, $21_1, $16_1, $0_1 + 776 | 0);
$11_1 = HEAP32[$0_1 + 192 >> 2];
$6_1 = HEAP32[$0_1 + 196 >> 2];
}
$6($0_1 + 360 | 0, $1_1, $2_1);
$6($24_1, $11_1, $6_1);
$1_1 = HEAPU8[$13_1 + 4 | 0] | HEAPU8[$13_1 + 5 | 0] << 8 | (HEAPU8[$13_1 + 6 | 0] << 16 | HEAPU8[$13_1 + 7 | 0] << 24);
HEAP32[$0_1 + 320 >> 2] = HEAPU8[$13_1 | 0] | HEAPU8[$13_1 + 1 | 0] << 8 | (HEAPU8[$13_1 + 2 | 0] << 16 | HEAPU8[$13_1 + 3 | 0] << 24);
HEAP32[$0_1 + 324 >> 2] = $1_1;
$1_1 = HEAPU8[$13_1 + 7 | 0] | HEAPU8[$13_1 + 8 | 0] << 8 | (HEAPU8[$13_1 + 9 | 0] << 16 | HEAPU8[$13_1 + 10 | 0] << 24);
HEAP8[$0_1 + 327 | 0] = $1_1;
HEAP8[$0_1 + 328 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 329 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 330 | 0] = $1_1 >>> 24;
$1_1 = HEAP32[$0_1 + 360 >> 2];
if (($1_1 | 0) == -2147483644) {
break label$20
}
$6_1 = HEAPU8[$0_1 + 372 | 0];
$8_1 = HEAP32[$0_1 + 368 >> 2];
$7_1 = HEAP32[$0_1 + 364 >> 2];
$9_1 = $3_1;
break label$24;
}
}
$285($0_1 + 176 | 0, $25_1, $22_1, $0_1 + 776 | 0);
$1_1 = -2147483645;
$4_1 = HEAP32[$0_1 + 176 >> 2];
$2_1 = HEAP32[$0_1 + 180 >> 2];
if (!($3_1 | $11($4_1, $2_1, 1051892, 2) ^ 1)) {
break label$24
}
$6_1 = $3_1;
$8_1 = $2_1;
$7_1 = $4_1;
$1_1 = -2147483648;
}
}
if (($1_1 | 0) != -2147483645) {
$33_1 = $6_1 ^ 1;
$4_1 = ($1_1 | 0) == -2147483648;
label$35 : {
label$36 : {
switch ((($1_1 | 0) < 0 ? $1_1 ^ -2147483648 : 2) - 1 | 0) {
case 0:
HEAP32[$0_1 + 380 >> 2] = $8_1;
HEAP32[$0_1 + 376 >> 2] = $7_1;
HEAP32[$0_1 + 384 >> 2] = 0;
HEAP32[$0_1 + 388 >> 2] = 0;
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 372 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$66($0_1 + 680 | 0, $0_1 + 360 | 0);
$1_1 = HEAPU8[$0_1 + 692 | 0];
$43(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
if (($1_1 | 0) == 3) {
break label$35
}
$6($18_1, $7_1, $8_1);
HEAP32[$0_1 + 360 >> 2] = -2147483648;
$256($0_1 + 808 | 0, $0_1 + 360 | 0, $6_1 & 1, $10_1 & 1);
break label$35;
case 1:
$2_1 = HEAP32[$0_1 + 840 >> 2];
if (($2_1 | 0) == HEAP32[$0_1 + 832 >> 2]) {
$95($12_1)
}
$10_1 = HEAP32[$0_1 + 836 >> 2] + Math_imul($2_1, 28) | 0;
HEAP8[$10_1 + 12 | 0] = $6_1;
HEAP32[$10_1 + 8 >> 2] = $8_1;
HEAP32[$10_1 + 4 >> 2] = $7_1;
HEAP32[$10_1 >> 2] = $1_1;
$3_1 = HEAP32[$0_1 + 324 >> 2];
$1_1 = HEAP32[$0_1 + 320 >> 2];
HEAP8[$10_1 + 13 | 0] = $1_1;
HEAP8[$10_1 + 14 | 0] = $1_1 >>> 8;
HEAP8[$10_1 + 15 | 0] = $1_1 >>> 16;
HEAP8[$10_1 + 16 | 0] = $1_1 >>> 24;
HEAP8[$10_1 + 17 | 0] = $3_1;
HEAP8[$10_1 + 18 | 0] = $3_1 >>> 8;
HEAP8[$10_1 + 19 | 0] = $3_1 >>> 16;
HEAP8[$10_1 + 20 | 0] = $3_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 327 | 0] | HEAPU8[$0_1 + 328 | 0] << 8 | (HEAPU8[$0_1 + 329 | 0] << 16 | HEAPU8[$0_1 + 330 | 0] << 24);
HEAP8[$10_1 + 20 | 0] = $1_1;
HEAP8[$10_1 + 21 | 0] = $1_1 >>> 8;
HEAP8[$10_1 + 22 | 0] = $1_1 >>> 16;
HEAP8[$10_1 + 23 | 0] = $1_1 >>> 24;
HEAP8[$10_1 + 24 | 0] = $9_1;
HEAP32[$0_1 + 840 >> 2] = $2_1 + 1;
break label$35;
case 2:
break label$35;
default:
break label$36;
};
}
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
label$41 : {
$66($0_1 + 680 | 0, $0_1 + 360 | 0);
$3_1 = HEAPU8[$0_1 + 692 | 0];
if (($3_1 | 0) == 3) {
break label$41
}
$1_1 = HEAP32[$0_1 + 684 >> 2];
$2_1 = HEAP32[$0_1 + 680 >> 2];
label$42 : {
label$43 : {
switch ($3_1 - 1 | 0) {
case 0:
$11_1 = $1_1;
break label$42;
case 1:
break label$43;
default:
break label$42;
};
}
if ($1_1 >>> 0 <= $11_1 >>> 0) {
continue
}
}
$55($0_1 + 160 | 0, $7_1, $8_1, $2_1, $1_1);
$3_1 = HEAP32[$0_1 + 160 >> 2];
if (!$3_1) {
continue
}
$2_1 = HEAP32[$0_1 + 164 >> 2];
HEAP32[$0_1 + 400 >> 2] = $11_1;
$1_1 = $0_1 + 632 | 0;
$6($1_1, $3_1, $2_1);
HEAP8[$0_1 + 644 | 0] = 0;
$256($0_1 + 808 | 0, $1_1, $6_1 & 1, $10_1 & 1);
$10_1 = 0;
continue;
}
break;
};
$43(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
}
$29_1 = $4_1 & $33_1;
$10_1 = 0;
} else {
$29_1 = 0;
$10_1 = HEAP32[$0_1 + 816 >> 2] != 0;
}
$3_1 = HEAP32[$0_1 + 780 >> 2];
$11_1 = HEAP32[$0_1 + 776 >> 2];
continue;
}
break;
};
if ($29_1 & 1) {
label$47 : {
if (HEAP8[$0_1 + 844 | 0] & 1) {
break label$47
}
$1_1 = HEAP32[$0_1 + 816 >> 2];
if (!$1_1) {
break label$47
}
$2_1 = HEAP32[$0_1 + 812 >> 2] + Math_imul($1_1, 12) | 0;
if (($2_1 | 0) == 12) {
break label$47
}
$1_1 = HEAP32[$2_1 - 4 >> 2];
if (!$1_1) {
break label$47
}
$2_1 = HEAP32[$2_1 - 8 >> 2] + ($1_1 << 4) | 0;
$1_1 = $2_1 - 16 | 0;
if (!$1_1 | HEAP32[$1_1 >> 2] == -2147483648) {
break label$47
}
(wasm2js_i32$0 = $2_1 - 4 | 0, wasm2js_i32$1 = $36($31_1, $19_1, HEAP32[$2_1 - 12 >> 2], HEAP32[$2_1 - 8 >> 2])), HEAP8[wasm2js_i32$0 | 0] = wasm2js_i32$1;
}
}
wasm2js_memory_copy($0_1 + 240 | 0, $0_1 + 808 | 0, 40);
$3_1 = HEAP32[$0_1 + 244 >> 2];
$4_1 = HEAP32[$0_1 + 248 >> 2];
$9($0_1 + 152 | 0, $4_1, 4, 12);
HEAP32[$0_1 + 688 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 156 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 152 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
$4($0_1 + 680 | 0, 0, $4_1, 4, 12);
$2_1 = HEAP32[$0_1 + 688 >> 2];
if ($4_1) {
$6_1 = $2_1 + $4_1 | 0;
$1_1 = $3_1 + 8 | 0;
$2_1 = HEAP32[$0_1 + 684 >> 2] + Math_imul($2_1, 12) | 0;
while (1) {
HEAP32[$0_1 + 368 >> 2] = 1062900;
$3_1 = HEAP32[$1_1 - 4 >> 2];
HEAP32[$0_1 + 360 >> 2] = $3_1;
HEAP32[$0_1 + 364 >> 2] = $3_1 + (HEAP32[$1_1 >> 2] << 4);
$324($0_1 + 808 | 0, $0_1 + 360 | 0);
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 816 >> 2];
$3_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 808 >> 2];
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
$12_1 = $5_1 + 72 | 0;
$1_1 = HEAP32[$0_1 + 684 >> 2];
HEAP32[$0_1 + 280 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$0_1 + 284 >> 2] = $1_1;
HEAP32[$0_1 + 288 >> 2] = $2_1;
HEAP32[$0_1 + 368 >> 2] = 1062900;
$1_1 = HEAP32[$0_1 + 256 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1 + (HEAP32[$0_1 + 260 >> 2] << 4);
HEAP32[$0_1 + 360 >> 2] = $1_1;
$55_1 = $0_1 + 292 | 0;
$324($55_1, $0_1 + 360 | 0);
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
label$50 : {
label$51 : {
while (1) {
label$53 : {
label$54 : {
if (($1_1 | 0) != 2) {
$2_1 = $146($4_1);
if ($2_1) {
break label$54
}
}
HEAP32[$0_1 + 388 >> 2] = 2;
if (HEAP32[$0_1 + 360 >> 2] == 1) {
if (HEAP32[$0_1 + 372 >> 2]) {
$2_1 = $145($4_1, $3_1);
if ($2_1) {
break label$54
}
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
if ($1_1) {
label$59 : {
$6_1 = HEAP32[$0_1 + 368 >> 2];
label$60 : {
while (1) {
if (($1_1 | 0) != ($6_1 | 0)) {
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 372 >> 2] = $2_1;
HEAP32[$0_1 + 376 >> 2] = $2_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$1_1 = $1_1 + 12 | 0;
$2_1 = $145($4_1, $3_1);
if (!$2_1) {
continue
}
break label$60;
}
break;
};
HEAP32[$0_1 + 364 >> 2] = $1_1;
break label$59;
}
HEAP32[$0_1 + 364 >> 2] = $1_1;
break label$54;
}
}
HEAP32[$0_1 + 372 >> 2] = 0;
if (HEAP32[$0_1 + 380 >> 2]) {
$2_1 = $145($4_1, $7_1);
if ($2_1) {
break label$54
}
}
HEAP32[$0_1 + 380 >> 2] = 0;
}
HEAP32[$0_1 + 388 >> 2] = 2;
if (HEAP32[$0_1 + 404 >> 2] == 2) {
break label$51
}
$2_1 = $146($8_1);
if (!$2_1) {
break label$51
}
}
$283($0_1 + 808 | 0, $2_1, $0_1 + 224 | 0);
if (HEAPU8[$0_1 + 808 | 0] != 8) {
$2_1 = HEAP32[$0_1 + 812 >> 2];
$1_1 = HEAP32[$0_1 + 808 >> 2];
if (($1_1 & 255) != 8) {
break label$53
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
break label$50;
}
$20_1 = HEAP32[$0_1 + 268 >> 2];
$1_1 = HEAP32[$0_1 + 272 >> 2];
$22_1 = HEAP32[HEAP32[$0_1 + 236 >> 2] + 32 >> 2];
HEAP32[$0_1 + 752 >> 2] = 0;
HEAP32[$0_1 + 744 >> 2] = 0;
HEAP32[$0_1 + 748 >> 2] = 4;
HEAP32[$0_1 + 784 >> 2] = 0;
HEAP32[$0_1 + 776 >> 2] = 0;
HEAP32[$0_1 + 780 >> 2] = 4;
$27_1 = Math_imul($1_1, 28) + $20_1 | 0;
$23_1 = $0_1 + 368 | 0;
$33_1 = $0_1 + 820 | 0;
$18_1 = 0;
$6_1 = 4;
label$65 : {
label$66 : {
while (1) {
label$68 : {
if (($20_1 | 0) == ($27_1 | 0)) {
break label$66
}
$1_1 = HEAP32[$0_1 + 236 >> 2];
$28_1 = HEAP32[$1_1 + 32 >> 2];
$17_1 = HEAP32[$20_1 + 4 >> 2];
$21_1 = HEAP32[$20_1 + 8 >> 2];
$7_1 = $282(HEAP32[$1_1 + 108 >> 2], HEAP32[$1_1 + 112 >> 2], $17_1, $21_1);
label$69 : {
if ($7_1) {
label$71 : {
$2_1 = $20_1 + 16 | 0;
$1_1 = $20_1 + 20 | 0;
$6($0_1 + 808 | 0, HEAP32[$2_1 >> 2], HEAP32[$1_1 >> 2]);
$292($33_1, HEAP32[$2_1 >> 2], HEAP32[$1_1 >> 2]);
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$23_1 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$23_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 820 >> 2];
HEAP32[$23_1 + 8 >> 2] = HEAP32[$0_1 + 816 >> 2];
HEAP32[$23_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 828 >> 2];
HEAP32[$23_1 + 16 >> 2] = HEAP32[$0_1 + 824 >> 2];
HEAP32[$23_1 + 20 >> 2] = $1_1;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 2;
$8_1 = $28_1 >>> 0 > 67108863 ? -1 : $28_1 << 6;
$31_1 = $7_1 + 12 | 0;
$1_1 = 0;
label$72 : {
label$73 : {
label$74 : {
label$75 : {
label$76 : {
while (1) {
label$78 : {
if (($1_1 | 0) == 2) {
break label$76
}
$7_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 360 >> 2] = $7_1;
$2_1 = $23_1 + Math_imul($1_1, 12) | 0;
$24_1 = HEAP32[$2_1 >> 2];
if (($24_1 | 0) == -2147483648) {
break label$76
}
$19_1 = HEAP32[$2_1 + 8 >> 2];
$25_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
$2_1 = HEAP32[$2_1 + 8 >> 2];
HEAP8[$0_1 + 688 | 0] = 0;
HEAP32[$0_1 + 684 >> 2] = $2_1;
HEAP32[$0_1 + 680 >> 2] = $1_1;
$255($0_1 + 144 | 0, $31_1, $0_1 + 680 | 0);
if (HEAP32[$0_1 + 144 >> 2] & 1) {
label$80 : {
$28($0_1 + 136 | 0, $0_1 + 224 | 0, HEAP32[$0_1 + 148 >> 2]);
$2_1 = HEAP32[$0_1 + 136 >> 2];
if (!$2_1) {
break label$80
}
$1_1 = $0_1 + 680 | 0;
$24($1_1, 5, $2_1, HEAP32[$0_1 + 140 >> 2]);
HEAP32[$0_1 + 328 >> 2] = 0;
HEAP32[$0_1 + 320 >> 2] = 0;
HEAP32[$0_1 + 324 >> 2] = 1;
$13_1 = -2147483648;
$2_1 = $17($1_1);
$1_1 = $8_1;
label$81 : {
label$82 : {
label$83 : {
while (1) {
if (!$2_1) {
break label$83
}
$4_1 = $0_1 + 680 | 0;
$59($0_1 + 128 | 0, $0_1 + 320 | 0, $4_1);
$98($0_1 + 120 | 0, $4_1, HEAP32[$0_1 + 128 >> 2], HEAP32[$0_1 + 132 >> 2]);
$3_1 = HEAP32[$0_1 + 124 >> 2];
$14_1 = HEAP32[$0_1 + 120 >> 2];
$4_1 = $10($4_1);
if ($4_1 >>> 0 > $1_1 >>> 0) {
if (HEAPU8[$0_1 + 680 | 0] == 8) {
HEAP32[$0_1 + 680 >> 2] = 1540;
HEAP32[$0_1 + 684 >> 2] = 0;
}
HEAP32[$0_1 + 688 >> 2] = 1;
HEAP32[$0_1 + 692 >> 2] = 0;
}
$79($0_1 + 632 | 0, $0_1 + 680 | 0, $4_1, $28_1);
if (HEAPU8[$0_1 + 680 | 0] == 8) {
$11_1 = $1_1 - $4_1 | 0;
$15_1 = $11_1 >>> 0 > $1_1 >>> 0;
$1_1 = HEAP32[$0_1 + 640 >> 2];
$9_1 = HEAP32[$0_1 + 636 >> 2];
$4_1 = HEAP32[$0_1 + 632 >> 2];
if ($11($14_1, $3_1, $25_1, $19_1)) {
$181($13_1, $10_1);
$13_1 = $4_1;
$10_1 = $9_1;
$16_1 = $1_1;
} else {
$7($4_1, $9_1)
}
$1_1 = $15_1 ? 0 : $11_1;
$2_1 = $2_1 - 1 | 0;
continue;
}
break;
};
$7(HEAP32[$0_1 + 632 >> 2], HEAP32[$0_1 + 636 >> 2]);
break label$82;
}
$34_1 = 0;
$1_1 = 8;
$15_1 = 0;
if (HEAPU8[$0_1 + 680 | 0] == 8) {
break label$81
}
}
$1_1 = HEAP32[$0_1 + 680 >> 2];
$34_1 = $1_1 & -256;
$15_1 = HEAP32[$0_1 + 684 >> 2];
}
$0(HEAP32[$0_1 + 320 >> 2], HEAP32[$0_1 + 324 >> 2]);
if (($1_1 & 255) != 8) {
break label$74
}
label$90 : {
switch ($13_1 - -2147483648 | 0) {
case 1:
break label$75;
case 0:
break label$90;
default:
break label$78;
};
}
}
}
$0($24_1, $25_1);
$1_1 = $7_1;
continue;
}
break;
};
$7_1 = $10_1;
$1_1 = $16_1;
break label$72;
}
$163($0_1 + 360 | 0);
break label$71;
}
$7_1 = $10_1;
$1_1 = $16_1;
break label$73;
}
$181($13_1, $10_1);
$7_1 = $34_1 | $1_1 & 255;
$1_1 = $15_1;
}
$13_1 = -2147483648;
}
$11_1 = $1_1;
$0($24_1, $25_1);
$163($0_1 + 360 | 0);
if (($13_1 | 0) != -2147483648) {
break label$69
}
break label$68;
}
}
$11_1 = 0;
$7_1 = 4;
$13_1 = 0;
}
if (HEAPU8[$20_1 + 24 | 0]) {
$29($0_1 + 776 | 0, $11_1);
$2_1 = HEAP32[$0_1 + 784 >> 2];
if ($11_1) {
$1_1 = $11_1 << 2;
if ($1_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 780 >> 2] + ($2_1 << 2) | 0, $7_1, $1_1)
}
}
HEAP32[$0_1 + 784 >> 2] = $2_1 + $11_1;
} else {
label$95 : {
$2_1 = Math_imul($18_1, 20);
$1_1 = $6_1;
label$96 : {
while (1) {
if ($2_1) {
$2_1 = $2_1 - 20 | 0;
$8_1 = $1_1 + 4 | 0;
$3_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 20 | 0;
if (!$11($3_1, HEAP32[$8_1 >> 2], $17_1, $21_1)) {
continue
}
break label$96;
}
break;
};
$97($0_1 + 360 | 0, $22_1, 0);
if (HEAP32[$0_1 + 744 >> 2] == ($18_1 | 0)) {
$48($0_1 + 744 | 0);
$6_1 = HEAP32[$0_1 + 748 >> 2];
}
$2_1 = Math_imul($18_1, 20) + $6_1 | 0;
HEAP32[$2_1 + 4 >> 2] = $21_1;
HEAP32[$2_1 >> 2] = $17_1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1;
HEAP32[$2_1 + 16 >> 2] = HEAP32[$0_1 + 368 >> 2];
$18_1 = $18_1 + 1 | 0;
HEAP32[$0_1 + 752 >> 2] = $18_1;
$6_1 = HEAP32[$0_1 + 748 >> 2];
}
$4_1 = $11_1 << 2;
$14_1 = Math_imul($18_1, 20) + $6_1 | 0;
$8_1 = $6_1;
label$101 : while (1) {
$1_1 = $8_1;
if (($1_1 | 0) == ($14_1 | 0)) {
break label$95
}
$8_1 = $1_1 + 20 | 0;
if (!$11(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $17_1, $21_1)) {
continue
}
$11_1 = HEAP32[$1_1 + 12 >> 2];
$3_1 = HEAP32[$1_1 + 16 >> 2];
$1_1 = $4_1;
$2_1 = $7_1;
while (1) {
if (!$1_1) {
continue label$101
}
$9_1 = HEAP32[$2_1 >> 2];
if ($9_1 >>> 0 < $3_1 >>> 0) {
HEAP8[$9_1 + $11_1 | 0] = 1
}
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 - 4 | 0;
continue;
};
};
}
}
$20_1 = $20_1 + 28 | 0;
$7($13_1, $7_1);
continue;
}
break;
};
$7(HEAP32[$0_1 + 776 >> 2], HEAP32[$0_1 + 780 >> 2]);
$31_1 = $7_1;
$33_1 = -2147483648;
$7_1 = $11_1;
break label$65;
}
$97($0_1 + 360 | 0, $22_1, 1);
$8_1 = Math_imul($18_1, 20) + $6_1 | 0;
$9_1 = HEAP32[$0_1 + 368 >> 2];
$7_1 = HEAP32[$0_1 + 364 >> 2];
$3_1 = $6_1;
while (1) {
if (($3_1 | 0) != ($8_1 | 0)) {
$1_1 = HEAP32[$3_1 + 16 >> 2];
$2_1 = $1_1 >>> 0 < $9_1 >>> 0 ? $1_1 : $9_1;
$4_1 = HEAP32[$3_1 + 12 >> 2];
$1_1 = $7_1;
while (1) {
if ($2_1) {
HEAP8[$1_1 | 0] = HEAPU8[$1_1 | 0] & HEAPU8[$4_1 | 0];
$2_1 = $2_1 - 1 | 0;
$4_1 = $4_1 + 1 | 0;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
};
$3_1 = $3_1 + 20 | 0;
continue;
}
break;
};
$4_1 = HEAP32[$0_1 + 784 >> 2] << 2;
$3_1 = HEAP32[$0_1 + 780 >> 2];
$8_1 = HEAP32[$0_1 + 776 >> 2];
$1_1 = 0;
while (1) {
if (($1_1 | 0) != ($4_1 | 0)) {
$2_1 = HEAP32[$1_1 + $3_1 >> 2];
if ($2_1 >>> 0 < $9_1 >>> 0) {
HEAP8[$2_1 + $7_1 | 0] = 0
}
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$7($8_1, $3_1);
$31_1 = HEAP32[$0_1 + 364 >> 2];
$33_1 = HEAP32[$0_1 + 360 >> 2];
$7_1 = HEAP32[$0_1 + 368 >> 2];
}
$1_1 = $6_1 + 12 | 0;
while (1) {
if ($18_1) {
$0(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$18_1 = $18_1 - 1 | 0;
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 744 >> 2], $6_1, 4, 20);
if (($33_1 | 0) == -2147483648) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $31_1;
HEAP32[$12_1 + 8 >> 2] = $7_1;
break label$50;
}
$56_1 = HEAP32[$32_1 + 36 >> 2];
$57_1 = HEAP32[$32_1 + 32 >> 2];
$36_1 = HEAP32[265733];
$97($0_1 + 360 | 0, $36_1, 0);
$2_1 = HEAP32[$0_1 + 364 >> 2];
$281($0_1 + 808 | 0, $0_1 + 224 | 0, $57_1, $56_1, $2_1, HEAP32[$0_1 + 368 >> 2]);
$16_1 = HEAP32[$0_1 + 812 >> 2];
$10_1 = HEAP32[$0_1 + 816 >> 2];
$1_1 = HEAP32[$0_1 + 808 >> 2];
if (($1_1 | 0) == -2147483648) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $16_1;
HEAP32[$12_1 + 8 >> 2] = $10_1;
$0(HEAP32[$0_1 + 360 >> 2], $2_1);
} else {
label$116 : {
HEAP32[$0_1 + 684 >> 2] = $16_1;
HEAP32[$0_1 + 688 >> 2] = $10_1;
HEAP32[$0_1 + 680 >> 2] = $1_1;
$76($0_1 + 680 | 0);
$0(HEAP32[$0_1 + 360 >> 2], $2_1);
$40_1 = -2147483648;
$58_1 = HEAP32[$32_1 >> 2];
if ($58_1) {
label$118 : {
$8_1 = HEAP32[$0_1 + 236 >> 2];
$2_1 = HEAP32[$8_1 + 124 >> 2] << 4;
$4_1 = HEAP32[$8_1 + 120 >> 2] + 8 | 0;
$3_1 = HEAP32[$32_1 + 12 >> 2];
$6_1 = HEAP32[$32_1 + 8 >> 2];
while (1) {
$1_1 = $4_1;
if (!$2_1) {
break label$118
}
$2_1 = $2_1 - 16 | 0;
$4_1 = $1_1 + 16 | 0;
if (!$11(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], $6_1, $3_1)) {
continue
}
break;
};
$28($0_1 + 112 | 0, $0_1 + 224 | 0, HEAP32[($1_1 - 8 | 0) + 12 >> 2]);
$6_1 = HEAP32[$0_1 + 112 >> 2];
if (!$6_1) {
break label$118
}
$2_1 = HEAP32[$8_1 + 32 >> 2];
$1_1 = $0_1 + 360 | 0;
$24($1_1, 6, $6_1, HEAP32[$0_1 + 116 >> 2]);
$8_1 = $280($1_1);
$16_1 = i64toi32_i32$HIGH_BITS;
if (HEAPU32[$0_1 + 372 >> 2] < $2_1 >>> 0) {
if (HEAPU8[$0_1 + 360 | 0] == 8) {
HEAP32[$0_1 + 360 >> 2] = 3;
HEAP32[$0_1 + 364 >> 2] = 0;
}
HEAP32[$0_1 + 368 >> 2] = 1;
HEAP32[$0_1 + 372 >> 2] = 0;
$2_1 = 0;
}
$9($0_1 + 104 | 0, $2_1, 8, 16);
HEAP32[$0_1 + 816 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[$0_1 + 808 >> 2] = HEAP32[$0_1 + 104 >> 2];
HEAP32[$0_1 + 812 >> 2] = $1_1;
$4($0_1 + 808 | 0, 0, $2_1, 8, 16);
$1_1 = HEAP32[$0_1 + 816 >> 2];
$3_1 = $1_1 + $2_1 | 0;
$11_1 = HEAP32[$0_1 + 812 >> 2];
$1_1 = $11_1 + ($1_1 << 4) | 0;
while (1) {
if ($2_1) {
$6_1 = $1_1;
$6_1 = $1_1;
$1_1 = $61($0_1 + 360 | 0);
$4_1 = i64toi32_i32$HIGH_BITS;
if ($1_1 | $4_1) {
$4_1 = $4_1 - !$1_1 | 0;
$1_1 = $1_1 - 1 | 0;
$10_1 = $1_1;
$1_1 = ($4_1 | 0) == 2147483647 & ($1_1 | 0) != -1 | $4_1 >>> 0 < 2147483647;
$10_1 = $8_1 + ($1_1 ? $10_1 : -1) | 0;
$9_1 = $1_1 ? $4_1 : 2147483647;
$4_1 = $16_1 + $9_1 | 0;
$1_1 = $10_1;
$4_1 = $8_1 >>> 0 > $1_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
$1_1 = ($1_1 >>> 0 < $8_1 >>> 0 & ($16_1 | 0) >= ($4_1 | 0) | ($4_1 | 0) < ($16_1 | 0)) ^ ($9_1 | 0) < 0;
$34_1 = $1_1 ? -1 : $10_1;
$15_1 = $1_1 ? 2147483647 : $4_1;
$1_1 = 1;
} else {
$1_1 = 0
}
HEAP32[$6_1 >> 2] = $1_1;
HEAP32[$6_1 + 4 >> 2] = 0;
$1_1 = $6_1 + 8 | 0;
HEAP32[$1_1 >> 2] = $34_1;
HEAP32[$1_1 + 4 >> 2] = $15_1;
$2_1 = $2_1 - 1 | 0;
$1_1 = $6_1 + 16 | 0;
continue;
}
break;
};
$40_1 = HEAP32[$0_1 + 808 >> 2];
if (HEAPU8[$0_1 + 360 | 0] != 8) {
$16_1 = HEAP32[$0_1 + 360 >> 2];
$10_1 = HEAP32[$0_1 + 364 >> 2];
$111($40_1, $11_1);
} else {
$16_1 = $11_1;
$10_1 = $3_1;
if (($40_1 | 0) > -2147483647) {
break label$118
}
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $16_1;
HEAP32[$12_1 + 8 >> 2] = $10_1;
break label$116;
}
}
HEAP32[$0_1 + 316 >> 2] = 0;
HEAP32[$0_1 + 308 >> 2] = 0;
HEAP32[$0_1 + 312 >> 2] = 8;
$1_1 = $0_1 + 360 | 0;
$279($1_1, $0_1 + 280 | 0);
$293($0_1 + 808 | 0, $0_1 + 308 | 0, $0_1 + 224 | 0, $1_1);
$27_1 = $16_1;
label$128 : {
if (HEAPU8[$0_1 + 808 | 0] != 8) {
$2_1 = HEAP32[$0_1 + 812 >> 2];
$1_1 = HEAP32[$0_1 + 808 >> 2];
if (($1_1 & 255) != 8) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$128;
}
}
$68($0_1 + 360 | 0, $0_1 + 224 | 0);
$34_1 = HEAP32[$0_1 + 364 >> 2];
$15_1 = HEAP32[$0_1 + 368 >> 2];
label$131 : {
label$132 : {
label$133 : {
$1_1 = HEAP32[$0_1 + 360 >> 2];
switch ($1_1 - -2147483648 | 0) {
case 1:
break label$132;
case 0:
break label$133;
default:
break label$131;
};
}
$6_1 = $7_1;
$14_1 = $10_1;
$59_1 = $32_1 + 40 | 0;
$96($0_1 + 96 | 0, $59_1);
$1_1 = HEAP32[$0_1 + 96 >> 2];
if ($1_1) {
$139($0_1 + 360 | 0, $1_1, HEAP32[$0_1 + 100 >> 2]);
$3_1 = 0;
$2_1 = Math_imul(HEAP32[265727], 24);
$4_1 = HEAP32[265726];
$1_1 = $4_1 + 12 | 0;
$10_1 = HEAP32[$0_1 + 364 >> 2];
$9_1 = HEAP32[$0_1 + 360 >> 2];
$11_1 = HEAPU8[$0_1 + 369 | 0];
$8_1 = ($11_1 | 0) == 3;
$7_1 = HEAPU8[$0_1 + 368 | 0];
while (1) {
label$136 : {
if (!$2_1) {
break label$136
}
$16_1 = HEAPU8[$4_1 + 21 | 0];
label$137 : {
if ($8_1 | ($16_1 | 0) == 3) {
if (($11_1 | 0) != 3) {
break label$137
}
if (($16_1 | 0) == 3) {
break label$136
}
} else {
if (!$11(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], $9_1, $10_1) | ($11_1 | 0) != ($16_1 | 0)) {
break label$137
}
if (($7_1 | 0) == HEAPU8[$1_1 + 8 | 0]) {
break label$136
}
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
$11_1 = ($2_1 | 0) != 0 & $3_1 >>> 0 < 256;
} else {
$11_1 = 0
}
$24_1 = $6_1;
$1_1 = HEAP32[$0_1 + 284 >> 2];
$29_1 = $1_1 + Math_imul(HEAP32[$0_1 + 288 >> 2], 12) | 0;
$16_1 = $0_1 + 836 | 0;
$41_1 = $0_1 + 372 | 0;
$35_1 = $0_1 + 784 | 0;
$19_1 = $0_1 + 688 | 0;
$42_1 = $0_1 + 820 | 0;
$46_1 = $0_1 + 385 | 0;
$43_1 = $3_1 & 255;
label$141 : {
while (1) {
label$143 : {
$10_1 = HEAP32[$0_1 + 316 >> 2];
$9_1 = HEAP32[$0_1 + 312 >> 2];
while (1) {
label$145 : {
if (($1_1 | 0) == ($29_1 | 0)) {
break label$141
}
$8_1 = $1_1 + 12 | 0;
$20_1 = HEAP32[$1_1 + 4 >> 2];
$60_1 = $20_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52) | 0;
$7_1 = $20_1;
label$146 : while (1) {
label$147 : {
$1_1 = $7_1;
if (($1_1 | 0) == ($60_1 | 0)) {
break label$145
}
$7_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] != -2147483648) {
if ($138(HEAP32[$1_1 + 28 >> 2], HEAP32[$1_1 + 32 >> 2], $9_1, $10_1)) {
break label$147
}
$2_1 = HEAP32[$1_1 + 48 >> 2];
if (!$2_1) {
continue
}
$2_1 = Math_imul($2_1, 40);
$1_1 = HEAP32[$1_1 + 44 >> 2];
while (1) {
if (!$2_1) {
break label$147
}
$2_1 = $2_1 - 40 | 0;
$3_1 = $1_1 + 32 | 0;
$6_1 = $1_1 + 28 | 0;
$1_1 = $1_1 + 40 | 0;
if ($138(HEAP32[$6_1 >> 2], HEAP32[$3_1 >> 2], $9_1, $10_1)) {
continue
}
break;
};
continue;
}
$2_1 = HEAP32[$1_1 + 20 >> 2];
$4_1 = $2_1 + Math_imul(HEAP32[$1_1 + 24 >> 2], 12) | 0;
while (1) {
if (($2_1 | 0) == ($4_1 | 0)) {
continue label$146
}
$6_1 = $2_1 + 12 | 0;
$1_1 = Math_imul(HEAP32[$2_1 + 8 >> 2], 20);
$2_1 = HEAP32[$2_1 + 4 >> 2];
while (1) {
if (!$1_1) {
break label$147
}
$1_1 = $1_1 - 20 | 0;
$3_1 = $67($9_1, $10_1, $2_1);
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
break;
};
$1_1 = $8_1;
continue;
}
break;
};
label$152 : while (1) {
$1_1 = $20_1;
if (($1_1 | 0) != ($60_1 | 0)) {
$20_1 = $1_1 + 52 | 0;
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$2_1 = HEAP32[$1_1 + 48 >> 2];
$6_1 = $2_1 ? 0 : $1_1;
$18_1 = HEAP32[$1_1 + 44 >> 2];
$30_1 = $18_1 + Math_imul($2_1, 40) | 0;
$47_1 = 1;
while (1) {
label$155 : {
if ($47_1) {
label$157 : {
$47_1 = 1;
$1_1 = 0;
if (!$6_1) {
break label$157
}
$9_1 = $6_1;
break label$155;
}
} else {
$1_1 = $6_1
}
if (($18_1 | 0) == ($30_1 | 0)) {
continue label$152
}
$47_1 = 0;
$9_1 = $18_1;
$18_1 = $9_1 + 40 | 0;
}
$6_1 = $1_1;
if ($138(HEAP32[$9_1 + 28 >> 2], HEAP32[$9_1 + 32 >> 2], HEAP32[$0_1 + 312 >> 2], HEAP32[$0_1 + 316 >> 2])) {
continue
}
label$159 : {
if (!HEAPU8[$9_1 + 36 | 0]) {
label$161 : {
$283($0_1 + 360 | 0, $9_1, $0_1 + 224 | 0);
if (HEAPU8[$0_1 + 360 | 0] == 8) {
if (HEAPU8[$0_1 + 361 | 0]) {
continue
}
break label$161;
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
if (($2_1 & 255) != 8) {
$15_1 = $1_1 >>> 8 | 0;
$34_1 = ($1_1 & 255) << 24 | $2_1 >>> 8;
break label$159;
} else {
if ($2_1 & 256) {
continue
}
}
}
}
if (HEAP32[$0_1 + 232 >> 2]) {
continue
}
$4_1 = HEAP32[$9_1 + 20 >> 2];
$1_1 = HEAP32[$9_1 + 16 >> 2];
HEAP32[$0_1 + 640 >> 2] = 0;
HEAP32[$0_1 + 632 >> 2] = 0;
HEAP32[$0_1 + 636 >> 2] = 4;
HEAP32[$0_1 + 688 >> 2] = 0;
HEAP32[$0_1 + 680 >> 2] = 0;
HEAP32[$0_1 + 684 >> 2] = 4;
if ($4_1) {
$1_1 = $1_1 + 12 | 0;
$7_1 = 4;
while (1) {
$13_1 = HEAP32[$1_1 - 8 >> 2];
$3_1 = HEAP32[$1_1 - 4 >> 2];
if ($278($13_1, $3_1 + $13_1 | 0) >>> 0 >= 3) {
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$41_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$41_1 + 4 >> 2] = $2_1;
HEAP32[$41_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$10_1 = HEAPU8[$1_1 + 12 | 0];
$6($0_1 + 360 | 0, $13_1, $3_1);
$2_1 = $11_1 & ($10_1 | 0) != ($43_1 | 0);
$22_1 = $2_1 ? $0_1 + 680 | 0 : $0_1 + 632 | 0;
$13_1 = HEAP32[$22_1 + 8 >> 2];
$3_1 = Math_imul($13_1, 28);
if (($13_1 | 0) == HEAP32[$22_1 >> 2]) {
$95($22_1);
$7_1 = HEAP32[$0_1 + 684 >> 2];
}
$2_1 = $3_1 + ($2_1 ? $7_1 : HEAP32[$0_1 + 636 >> 2]) | 0;
$3_1 = HEAP32[$0_1 + 372 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 368 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 380 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$0_1 + 376 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP8[$2_1 + 24 | 0] = $10_1;
$3_1 = HEAPU8[$46_1 | 0] | HEAPU8[$46_1 + 1 | 0] << 8;
HEAP8[$2_1 + 25 | 0] = $3_1;
HEAP8[$2_1 + 26 | 0] = $3_1 >>> 8;
HEAP8[$2_1 + 27 | 0] = HEAPU8[$46_1 + 2 | 0];
HEAP32[$22_1 + 8 >> 2] = $13_1 + 1;
}
$1_1 = $1_1 + 28 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
}
$1_1 = HEAP32[$0_1 + 684 >> 2];
HEAP32[$42_1 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$42_1 + 4 >> 2] = $1_1;
HEAP32[$42_1 + 8 >> 2] = HEAP32[$0_1 + 688 >> 2];
$2_1 = HEAP32[$0_1 + 640 >> 2];
HEAP32[$0_1 + 816 >> 2] = $2_1;
$3_1 = HEAP32[$0_1 + 636 >> 2];
$1_1 = HEAP32[$0_1 + 632 >> 2];
HEAP32[$0_1 + 808 >> 2] = $1_1;
HEAP32[$0_1 + 812 >> 2] = $3_1;
HEAP32[$0_1 + 536 >> 2] = $2_1;
HEAP32[$0_1 + 528 >> 2] = $1_1;
HEAP32[$0_1 + 532 >> 2] = $3_1;
HEAP32[$0_1 + 552 >> 2] = HEAP32[$42_1 + 8 >> 2];
$1_1 = HEAP32[$42_1 + 4 >> 2];
HEAP32[$0_1 + 544 >> 2] = HEAP32[$42_1 >> 2];
HEAP32[$0_1 + 548 >> 2] = $1_1;
$1_1 = 0;
$2_1 = HEAP32[262981];
HEAP32[$19_1 >> 2] = HEAP32[262980];
HEAP32[$19_1 + 4 >> 2] = $2_1;
$2_1 = HEAP32[262983];
HEAP32[$19_1 + 8 >> 2] = HEAP32[262982];
HEAP32[$19_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[262985];
HEAP32[$19_1 + 16 >> 2] = HEAP32[262984];
HEAP32[$19_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[262987];
HEAP32[$19_1 + 24 >> 2] = HEAP32[262986];
HEAP32[$19_1 + 28 >> 2] = $2_1;
HEAP32[$0_1 + 684 >> 2] = 4;
label$171 : {
label$172 : {
label$173 : {
label$174 : {
while (1) {
label$176 : {
if (($1_1 | 0) == 4) {
break label$173
}
$10_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 680 >> 2] = $10_1;
$4_1 = ($1_1 << 3) + $19_1 | 0;
$38_1 = HEAP32[$4_1 + 4 >> 2];
$1_1 = 0;
$7_1 = HEAP32[$0_1 + 532 >> 2];
$3_1 = HEAP32[$0_1 + 536 >> 2];
$2_1 = HEAP32[$0_1 + 548 >> 2];
$48_1 = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 796 >> 2] = $48_1 ? 0 : HEAP32[$0_1 + 552 >> 2];
HEAP32[$0_1 + 792 >> 2] = $48_1 ? 4 : $2_1;
HEAP32[$0_1 + 784 >> 2] = $7_1;
HEAP32[$0_1 + 788 >> 2] = $3_1;
HEAP32[$0_1 + 780 >> 2] = 2;
$49_1 = $38_1 ? ($38_1 >>> 0 < 1e3 ? $38_1 : 1e3) : 1;
$50_1 = 2e3 - $49_1 | 0;
while (1) {
if (($1_1 | 0) != 2) {
$7_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 776 >> 2] = $7_1;
$1_1 = $35_1 + ($1_1 << 3) | 0;
$26_1 = HEAP32[$1_1 >> 2];
$1_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 568 >> 2] = 0;
HEAP32[$0_1 + 560 >> 2] = 0;
HEAP32[$0_1 + 564 >> 2] = 4;
$37_1 = Math_imul($1_1, 28) + $26_1 | 0;
while (1) {
if (($26_1 | 0) != ($37_1 | 0)) {
if ($48_1) {
$1_1 = HEAP32[$26_1 + 4 >> 2];
$319($0_1 + 588 | 0, $1_1, $1_1 + HEAP32[$26_1 + 8 >> 2] | 0);
HEAP32[$0_1 + 604 >> 2] = 0;
HEAP32[$0_1 + 608 >> 2] = 4;
$4_1 = HEAP32[$0_1 + 596 >> 2];
HEAP32[$0_1 + 612 >> 2] = 0;
$3_1 = $4_1 + 2 | 0;
$2_1 = Math_imul($3_1, $49_1);
$1_1 = ($2_1 >>> 0) / ($50_1 >>> 0) | 0;
$2_1 = ((Math_imul($1_1, $50_1) | 0) != ($2_1 | 0)) + $1_1 | 0;
$1_1 = $2_1 - 2 | 0;
$1_1 = $1_1 >>> 0 > $2_1 >>> 0 ? 0 : $1_1;
$13_1 = $1_1 >>> 0 > 1 ? $1_1 : 1;
$2_1 = (Math_imul($3_1, $50_1) >>> 0) / ($49_1 >>> 0) | 0;
$1_1 = $2_1 - 2 | 0;
$1_1 = $277($13_1, $1_1 >>> 0 > $2_1 >>> 0 ? 0 : $1_1) & 16777215;
HEAP16[$0_1 + 600 >> 1] = $1_1;
HEAP8[$0_1 + 602 | 0] = $1_1 >>> 16;
$23_1 = HEAP32[$0_1 + 592 >> 2];
$28_1 = $23_1 + ($4_1 << 2) | 0;
$17_1 = HEAPU8[$26_1 + 24 | 0];
label$182 : {
label$183 : {
while (1) {
label$185 : {
$275($0_1 + 80 | 0, $0_1 + 600 | 0);
if (!HEAPU8[$0_1 + 80 | 0]) {
break label$185
}
$51_1 = HEAPU8[$0_1 + 81 | 0];
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
HEAP32[($0_1 + 616 | 0) + $1_1 >> 2] = 32;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$0_1 + 620 >> 2];
HEAP32[$16_1 >> 2] = HEAP32[$0_1 + 616 >> 2];
HEAP32[$16_1 + 4 >> 2] = $1_1;
HEAP32[$16_1 + 8 >> 2] = HEAP32[$0_1 + 624 >> 2];
HEAP32[$0_1 + 832 >> 2] = $28_1;
HEAP32[$0_1 + 828 >> 2] = $23_1;
HEAP32[$0_1 + 820 >> 2] = $3_1;
HEAP32[$0_1 + 824 >> 2] = $2_1;
HEAP32[$0_1 + 816 >> 2] = 2;
HEAP32[$0_1 + 808 >> 2] = 1;
HEAP32[$0_1 + 812 >> 2] = 0;
$21_1 = $51_1 >>> 0 < 16;
$274($0_1 + 880 | 0, $0_1 + 808 | 0);
if (HEAP32[$0_1 + 880 >> 2] == 1114112) {
$1_1 = 0;
$13_1 = 0;
$4_1 = 4;
} else {
$25_1 = $0_1 + 360 | 0;
$22_1 = $0_1 + 808 | 0;
$273($25_1, $22_1);
$1_1 = 1;
$2_1 = 12;
$3_1 = HEAP32[$0_1 + 360 >> 2] + 1 | 0;
$3_1 = $3_1 ? $3_1 : -1;
$9($0_1 + 72 | 0, $3_1 >>> 0 > 4 ? $3_1 : 4, 4, 12);
$13_1 = HEAP32[$0_1 + 72 >> 2];
$3_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 888 >> 2];
$4_1 = HEAP32[$0_1 + 884 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 880 >> 2];
HEAP32[$3_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 + 736 >> 2] = 1;
HEAP32[$0_1 + 732 >> 2] = $3_1;
HEAP32[$0_1 + 728 >> 2] = $13_1;
wasm2js_memory_copy($25_1, $22_1, 40);
while (1) {
$274($0_1 + 744 | 0, $0_1 + 360 | 0);
if (HEAP32[$0_1 + 744 >> 2] != 1114112) {
if (HEAP32[$0_1 + 728 >> 2] == ($1_1 | 0)) {
$273($0_1 + 320 | 0, $0_1 + 360 | 0);
$3_1 = HEAP32[$0_1 + 320 >> 2] + 1 | 0;
$4($0_1 + 728 | 0, $1_1, $3_1 ? $3_1 : -1, 4, 12);
$3_1 = HEAP32[$0_1 + 732 >> 2];
}
$13_1 = $2_1 + $3_1 | 0;
HEAP32[$13_1 + 8 >> 2] = HEAP32[$0_1 + 752 >> 2];
$4_1 = HEAP32[$0_1 + 748 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$0_1 + 744 >> 2];
HEAP32[$13_1 + 4 >> 2] = $4_1;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 736 >> 2] = $1_1;
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$13_1 = HEAP32[$0_1 + 728 >> 2];
$4_1 = HEAP32[$0_1 + 732 >> 2];
}
$2_1 = $115(8, 24);
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 624 >> 2];
$3_1 = HEAP32[$0_1 + 620 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 616 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 664 >> 2] = $38_1;
HEAP32[$0_1 + 648 >> 2] = $1_1;
HEAP32[$0_1 + 644 >> 2] = $4_1;
HEAP32[$0_1 + 640 >> 2] = $13_1;
HEAP32[$0_1 + 660 >> 2] = 1;
HEAP32[$0_1 + 656 >> 2] = $2_1;
HEAP32[$0_1 + 652 >> 2] = 1;
HEAP32[$0_1 + 636 >> 2] = $51_1;
HEAP32[$0_1 + 632 >> 2] = $21_1;
$272($0_1 + 360 | 0, $0_1 + 224 | 0, $17_1, $51_1, $0_1 + 632 | 0, 1051952, $0_1 + 604 | 0);
$1_1 = HEAPU8[$0_1 + 360 | 0] != 8;
if ($1_1) {
break label$183
}
$152($0_1 + 632 | 0);
continue;
}
break;
};
$4_1 = HEAP32[$0_1 + 608 >> 2];
$3_1 = HEAP32[$0_1 + 612 >> 2];
HEAP8[$0_1 + 728 | 0] = 3;
$271($4_1, $3_1);
$1_1 = 0;
HEAP32[$0_1 + 880 >> 2] = $3_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
HEAP8[$0_1 + 348 | 0] = 0;
HEAP32[$0_1 + 340 >> 2] = 8;
HEAP32[$0_1 + 320 >> 2] = $26_1;
HEAP32[$0_1 + 332 >> 2] = $4_1;
HEAP32[$0_1 + 336 >> 2] = $4_1 + Math_imul($3_1, 20);
HEAP32[$0_1 + 344 >> 2] = $0_1 + 880;
HEAP32[$0_1 + 328 >> 2] = $0_1 + 895;
HEAP32[$0_1 + 324 >> 2] = $0_1 + 728;
$270($0_1 + 808 | 0, $0_1 + 320 | 0);
$2_1 = 4;
$4_1 = 0;
if (HEAP32[$0_1 + 808 >> 2] != -2147483648) {
$136($0_1 + 360 | 0, 4);
wasm2js_memory_copy(HEAP32[$0_1 + 364 >> 2], $0_1 + 808 | 0, 36);
HEAP32[$0_1 + 752 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 744 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 748 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 348 >> 2];
HEAP32[$0_1 + 656 >> 2] = HEAP32[$0_1 + 344 >> 2];
HEAP32[$0_1 + 660 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 340 >> 2];
HEAP32[$0_1 + 648 >> 2] = HEAP32[$0_1 + 336 >> 2];
HEAP32[$0_1 + 652 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 332 >> 2];
HEAP32[$0_1 + 640 >> 2] = HEAP32[$0_1 + 328 >> 2];
HEAP32[$0_1 + 644 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 324 >> 2];
HEAP32[$0_1 + 632 >> 2] = HEAP32[$0_1 + 320 >> 2];
HEAP32[$0_1 + 636 >> 2] = $1_1;
while (1) {
$270($0_1 + 360 | 0, $0_1 + 632 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 752 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 744 >> 2]) {
$72($0_1 + 744 | 0, 1)
}
wasm2js_memory_copy(HEAP32[$0_1 + 748 >> 2] + Math_imul($1_1, 36) | 0, $0_1 + 360 | 0, 36);
HEAP32[$0_1 + 752 >> 2] = $1_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 748 >> 2];
$4_1 = HEAP32[$0_1 + 752 >> 2];
$1_1 = HEAP32[$0_1 + 744 >> 2];
}
$44($0_1 + 604 | 0);
break label$182;
}
$4_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
$152($0_1 + 632 | 0);
$44($0_1 + 604 | 0);
$1_1 = -2147483648;
}
$7(HEAP32[$0_1 + 588 >> 2], HEAP32[$0_1 + 592 >> 2]);
} else {
$1_1 = HEAP32[$26_1 + 4 >> 2];
$319($0_1 + 728 | 0, $1_1, $1_1 + HEAP32[$26_1 + 8 >> 2] | 0);
$17_1 = HEAP32[$0_1 + 736 >> 2];
if ($38_1 >>> 0 <= 1 | $17_1 >>> 0 > 7) {
label$204 : {
HEAP32[$0_1 + 880 >> 2] = 0;
HEAP32[$0_1 + 884 >> 2] = 4;
HEAP32[$0_1 + 888 >> 2] = 0;
$1_1 = $17_1 - $38_1 | 0;
$1_1 = $277($1_1 >>> 0 > $17_1 >>> 0 ? 0 : $1_1, $17_1 + $38_1 | 0) & 16777215;
HEAP16[$0_1 + 632 >> 1] = $1_1;
HEAP8[$0_1 + 634 | 0] = $1_1 >>> 16;
$21_1 = $17_1 + 1 | 0;
$25_1 = HEAPU8[$26_1 + 24 | 0];
$13_1 = HEAP32[$0_1 + 732 >> 2];
label$205 : {
while (1) {
$275($0_1 + 88 | 0, $0_1 + 632 | 0);
if (!HEAPU8[$0_1 + 88 | 0]) {
break label$205
}
$22_1 = HEAPU8[$0_1 + 89 | 0];
$1_1 = $0_1 + 808 | 0;
$40($1_1, $21_1);
$42($1_1, $21_1);
$4_1 = HEAP32[$0_1 + 812 >> 2];
$3_1 = HEAP32[$0_1 + 816 >> 2];
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
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$41_1 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$41_1 + 4 >> 2] = $1_1;
HEAP32[$41_1 + 8 >> 2] = $2_1 + 1;
HEAP32[$0_1 + 392 >> 2] = $38_1;
HEAP32[$0_1 + 388 >> 2] = $17_1;
HEAP32[$0_1 + 384 >> 2] = $13_1;
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$272($0_1 + 808 | 0, $0_1 + 224 | 0, $25_1, $22_1, $0_1 + 360 | 0, 1051896, $0_1 + 880 | 0);
$1_1 = HEAPU8[$0_1 + 808 | 0] != 8;
if (!$1_1) {
$151($0_1 + 360 | 0);
continue;
}
break;
};
$4_1 = HEAP32[$0_1 + 812 >> 2];
$2_1 = HEAP32[$0_1 + 808 >> 2];
$151($0_1 + 360 | 0);
$44($0_1 + 880 | 0);
$1_1 = -2147483648;
break label$204;
}
$4_1 = HEAP32[$0_1 + 884 >> 2];
$3_1 = HEAP32[$0_1 + 888 >> 2];
HEAP8[$0_1 + 588 | 0] = 2;
HEAP32[$0_1 + 604 >> 2] = $0_1 + 895;
$271($4_1, $3_1);
$1_1 = 0;
HEAP32[$0_1 + 616 >> 2] = $3_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
HEAP8[$0_1 + 348 | 0] = 0;
HEAP32[$0_1 + 340 >> 2] = 8;
HEAP32[$0_1 + 320 >> 2] = $26_1;
HEAP32[$0_1 + 332 >> 2] = $4_1;
HEAP32[$0_1 + 336 >> 2] = $4_1 + Math_imul($3_1, 20);
HEAP32[$0_1 + 344 >> 2] = $0_1 + 616;
HEAP32[$0_1 + 328 >> 2] = $0_1 + 604;
HEAP32[$0_1 + 324 >> 2] = $0_1 + 588;
$269($0_1 + 808 | 0, $0_1 + 320 | 0);
$2_1 = 4;
$4_1 = 0;
if (HEAP32[$0_1 + 808 >> 2] != -2147483648) {
$136($0_1 + 360 | 0, 4);
wasm2js_memory_copy(HEAP32[$0_1 + 364 >> 2], $0_1 + 808 | 0, 36);
HEAP32[$0_1 + 752 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 744 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 748 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 348 >> 2];
HEAP32[$0_1 + 656 >> 2] = HEAP32[$0_1 + 344 >> 2];
HEAP32[$0_1 + 660 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 340 >> 2];
HEAP32[$0_1 + 648 >> 2] = HEAP32[$0_1 + 336 >> 2];
HEAP32[$0_1 + 652 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 332 >> 2];
HEAP32[$0_1 + 640 >> 2] = HEAP32[$0_1 + 328 >> 2];
HEAP32[$0_1 + 644 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 324 >> 2];
HEAP32[$0_1 + 632 >> 2] = HEAP32[$0_1 + 320 >> 2];
HEAP32[$0_1 + 636 >> 2] = $1_1;
while (1) {
$269($0_1 + 360 | 0, $0_1 + 632 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 752 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 744 >> 2]) {
$72($0_1 + 744 | 0, 1)
}
wasm2js_memory_copy(HEAP32[$0_1 + 748 >> 2] + Math_imul($1_1, 36) | 0, $0_1 + 360 | 0, 36);
HEAP32[$0_1 + 752 >> 2] = $1_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 748 >> 2];
$4_1 = HEAP32[$0_1 + 752 >> 2];
$1_1 = HEAP32[$0_1 + 744 >> 2];
}
$44($0_1 + 880 | 0);
}
} else {
$2_1 = 4;
$1_1 = 0;
$13_1 = HEAP32[$0_1 + 732 >> 2];
$4_1 = 0;
}
$7(HEAP32[$0_1 + 728 >> 2], $13_1);
}
if (($1_1 | 0) == -2147483648) {
break label$176
}
$26_1 = $26_1 + 28 | 0;
HEAP32[$0_1 + 576 >> 2] = $1_1;
HEAP32[$0_1 + 580 >> 2] = $2_1;
HEAP32[$0_1 + 584 >> 2] = $4_1;
$325($0_1 + 560 | 0, $0_1 + 576 | 0);
continue;
}
break;
};
if (HEAP32[$0_1 + 568 >> 2]) {
break label$174
}
$2_1 = HEAP32[$0_1 + 232 >> 2];
HEAP32[$0_1 + 368 >> 2] = HEAP32[$0_1 + 568 >> 2];
$1_1 = HEAP32[$0_1 + 564 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 560 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
$137($9_1, $0_1 + 360 | 0);
if ($2_1) {
break label$172
}
$1_1 = $7_1;
continue;
}
break;
};
$1_1 = $10_1;
continue;
}
break;
};
$3_1 = $4_1;
$1_1 = $3_1 >>> 8 | 0;
$34_1 = ($3_1 & 255) << 24 | $2_1 >>> 8;
$15_1 = $1_1;
$109($0_1 + 560 | 0);
break label$171;
}
HEAP32[$0_1 + 368 >> 2] = HEAP32[$0_1 + 568 >> 2];
$1_1 = HEAP32[$0_1 + 564 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 560 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
$137($9_1, $0_1 + 360 | 0);
break label$172;
}
$54($0_1 + 544 | 0);
$54($0_1 + 528 | 0);
continue;
}
$2_1 = 8;
}
$54($0_1 + 544 | 0);
$54($0_1 + 528 | 0);
}
if (($2_1 & 255) == 8) {
continue
}
break;
};
break label$143;
}
break;
};
$1_1 = $8_1;
continue;
}
break;
};
HEAP32[$12_1 >> 2] = -2147483647;
$1_1 = $12_1;
$6_1 = $2_1 & 255;
$2_1 = $34_1;
$4_1 = $15_1 << 8 | $2_1 >>> 24;
HEAP32[$1_1 + 4 >> 2] = $6_1 | $2_1 << 8;
HEAP32[$1_1 + 8 >> 2] = $4_1;
break label$128;
}
$1_1 = $0_1 + 360 | 0;
$279($1_1, $0_1 + 280 | 0);
$293($0_1 + 808 | 0, $0_1 + 308 | 0, $0_1 + 224 | 0, $1_1);
if (HEAPU8[$0_1 + 808 | 0] != 8) {
$2_1 = HEAP32[$0_1 + 812 >> 2];
$1_1 = HEAP32[$0_1 + 808 >> 2];
if (($1_1 & 255) != 8) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$128;
}
}
$68($0_1 + 360 | 0, $0_1 + 224 | 0);
$6_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 368 >> 2];
label$220 : {
label$221 : {
label$222 : {
$1_1 = HEAP32[$0_1 + 360 >> 2];
switch ($1_1 - -2147483648 | 0) {
case 1:
break label$221;
case 0:
break label$222;
default:
break label$220;
};
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
label$223 : {
label$224 : {
while (1) {
if ($2_1) {
$268($0_1 + 680 | 0, $0_1 + 360 | 0, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $0_1 + 308 | 0, $0_1 + 224 | 0);
$16_1 = HEAP32[$0_1 + 684 >> 2];
$10_1 = HEAP32[$0_1 + 688 >> 2];
$6_1 = HEAP32[$0_1 + 680 >> 2];
if (($6_1 | 0) == -2147483648) {
break label$224
}
$8_1 = HEAP32[$0_1 + 368 >> 2];
if (($8_1 | 0) == HEAP32[$0_1 + 360 >> 2]) {
$71($0_1 + 360 | 0)
}
$1_1 = $1_1 + 12 | 0;
$3_1 = HEAP32[$0_1 + 364 >> 2] + Math_imul($8_1, 12) | 0;
HEAP32[$3_1 + 4 >> 2] = $16_1;
HEAP32[$3_1 + 8 >> 2] = $10_1;
HEAP32[$3_1 >> 2] = $6_1;
HEAP32[$0_1 + 368 >> 2] = $8_1 + 1;
$2_1 = $2_1 - 12 | 0;
continue;
}
break;
};
$268($0_1 + 680 | 0, $0_1 + 360 | 0, HEAP32[$0_1 + 296 >> 2], HEAP32[$0_1 + 300 >> 2], $0_1 + 308 | 0, $0_1 + 224 | 0);
$16_1 = HEAP32[$0_1 + 684 >> 2];
$10_1 = HEAP32[$0_1 + 688 >> 2];
$3_1 = HEAP32[$0_1 + 680 >> 2];
if (($3_1 | 0) == -2147483648) {
break label$224
}
$8_1 = HEAP32[$0_1 + 684 >> 2];
$2_1 = $0_1 + 680 | 0;
$6_1 = $10_1;
$4_1 = $6_1;
$20($2_1, $4_1);
$29($2_1, $4_1);
$2_1 = HEAP32[$0_1 + 688 >> 2];
if ($4_1) {
$1_1 = $16_1;
$6_1 = $2_1 + $4_1 | 0;
$2_1 = HEAP32[$0_1 + 684 >> 2] + ($2_1 << 2) | 0;
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
$1_1 = HEAP32[$0_1 + 684 >> 2];
HEAP32[$0_1 + 632 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$0_1 + 636 >> 2] = $1_1;
HEAP32[$0_1 + 640 >> 2] = $2_1;
$7(HEAP32[$0_1 + 372 >> 2], HEAP32[$0_1 + 376 >> 2]);
HEAP32[$7_1 + 8 >> 2] = HEAP32[$0_1 + 640 >> 2];
$1_1 = HEAP32[$0_1 + 636 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$0_1 + 632 >> 2];
HEAP32[$7_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$0_1 + 808 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$0_1 + 812 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 12 >> 2];
HEAP32[$0_1 + 816 >> 2] = HEAP32[$7_1 + 8 >> 2];
HEAP32[$0_1 + 820 >> 2] = $1_1;
$1_1 = HEAP32[$7_1 + 20 >> 2];
HEAP32[$0_1 + 824 >> 2] = HEAP32[$7_1 + 16 >> 2];
HEAP32[$0_1 + 828 >> 2] = $1_1;
$16_1 = HEAP32[$0_1 + 364 >> 2];
$10_1 = HEAP32[$0_1 + 368 >> 2];
$2_1 = HEAP32[$0_1 + 360 >> 2];
$21($3_1, $8_1);
if (($2_1 | 0) == -2147483648) {
break label$223
}
$1_1 = HEAP32[$0_1 + 828 >> 2];
HEAP32[$0_1 + 348 >> 2] = HEAP32[$0_1 + 824 >> 2];
HEAP32[$0_1 + 352 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 820 >> 2];
HEAP32[$0_1 + 340 >> 2] = HEAP32[$0_1 + 816 >> 2];
HEAP32[$0_1 + 344 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$0_1 + 332 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$0_1 + 336 >> 2] = $1_1;
HEAP32[$0_1 + 324 >> 2] = $16_1;
HEAP32[$0_1 + 328 >> 2] = $10_1;
HEAP32[$0_1 + 320 >> 2] = $2_1;
$68($0_1 + 360 | 0, $0_1 + 224 | 0);
$16_1 = HEAP32[$0_1 + 364 >> 2];
$10_1 = HEAP32[$0_1 + 368 >> 2];
label$230 : {
label$231 : {
label$232 : {
label$233 : {
$1_1 = HEAP32[$0_1 + 360 >> 2];
switch ($1_1 - -2147483648 | 0) {
case 1:
break label$232;
case 0:
break label$233;
default:
break label$231;
};
}
label$234 : {
label$235 : {
if (!(HEAP32[$0_1 + 260 >> 2] | HEAP32[$0_1 + 272 >> 2] ? 1 : HEAP32[$0_1 + 248 >> 2])) {
$20_1 = 4;
$43_1 = 0;
$9_1 = 0;
$29_1 = 0;
break label$235;
}
$96($0_1 - -64 | 0, $59_1);
$13_1 = HEAP32[$0_1 + 68 >> 2];
$18_1 = HEAP32[$0_1 + 64 >> 2];
$40($0_1 + 360 | 0, $24_1);
$15_1 = HEAP32[$0_1 + 364 >> 2];
if ($24_1) {
if ($24_1) {
wasm2js_memory_copy($15_1, $31_1, $24_1)
}
} else {
$24_1 = HEAP32[$0_1 + 368 >> 2]
}
$1_1 = HEAP32[$0_1 + 340 >> 2] << 2;
$23_1 = HEAP32[$0_1 + 360 >> 2];
$2_1 = HEAP32[$0_1 + 336 >> 2];
while (1) {
if ($1_1) {
$6_1 = HEAP32[$2_1 >> 2];
if ($6_1 >>> 0 < $24_1 >>> 0) {
HEAP8[$6_1 + $15_1 | 0] = 0
}
$2_1 = $2_1 + 4 | 0;
$1_1 = $1_1 - 4 | 0;
continue;
}
break;
};
$94($0_1 + 56 | 0, $36_1, 1, 1);
$4_1 = $24_1 >>> 0 > $36_1 >>> 0 ? $36_1 : $24_1;
$8_1 = HEAP32[$0_1 + 324 >> 2];
$9_1 = HEAP32[$0_1 + 328 >> 2];
$6_1 = $8_1 + Math_imul($9_1, 12) | 0;
$1_1 = 0;
$30_1 = HEAP32[$0_1 + 60 >> 2];
$28_1 = HEAP32[$0_1 + 56 >> 2];
$7_1 = $8_1;
while (1) {
label$245 : {
if (!(($1_1 | 0) != ($3_1 | 0) ? $1_1 : 0)) {
if (($6_1 | 0) == ($7_1 | 0)) {
break label$245
}
$1_1 = HEAP32[$7_1 + 4 >> 2];
$3_1 = $1_1 + Math_imul(HEAP32[$7_1 + 8 >> 2], 12) | 0;
$7_1 = $7_1 + 12 | 0;
continue;
}
$2_1 = HEAP32[$1_1 >> 2];
$1_1 = $1_1 + 12 | 0;
if (HEAPU8[$2_1 + $15_1 | 0] != 1 | $2_1 >>> 0 >= $4_1 >>> 0) {
continue
}
$2_1 = $2_1 + $30_1 | 0;
$11_1 = HEAPU8[$2_1 | 0] + 1 | 0;
HEAP8[$2_1 | 0] = $11_1 >>> 0 < 255 ? $11_1 : 255;
continue;
}
break;
};
label$247 : {
label$248 : {
if ($36_1) {
$29_1 = HEAPU8[$30_1 | 0];
if (($36_1 | 0) != 1) {
$1_1 = $30_1 + 1 | 0;
$2_1 = $36_1 - 1 | 0;
while (1) {
$3_1 = $29_1 & 255;
$6_1 = HEAPU8[$1_1 | 0];
$29_1 = $3_1 >>> 0 > $6_1 >>> 0 ? $3_1 : $6_1;
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
};
}
if ($29_1 & 255) {
break label$248
}
}
$20_1 = 4;
$29_1 = 0;
if (!$9_1) {
break label$248
}
$43_1 = 0;
$9_1 = 0;
break label$247;
}
$2_1 = HEAP32[265729];
$1_1 = $0_1 + 680 | 0;
$4_1 = HEAP32[265730];
$40($1_1, $4_1);
$42($1_1, $4_1);
$11_1 = HEAP32[$0_1 + 688 >> 2];
$37_1 = HEAP32[$0_1 + 684 >> 2];
if ($4_1) {
$1_1 = $2_1 + 8 | 0;
while (1) {
$7_1 = $11_1 + $37_1 | 0;
if ($18_1) {
$3_1 = HEAP32[$1_1 - 4 >> 2];
$6_1 = HEAP32[$1_1 >> 2];
if ($149($18_1, $13_1, $3_1, $6_1)) {
$6_1 = 0
} else {
$294($0_1 + 808 | 0, $18_1, $13_1);
$294($0_1 + 360 | 0, $3_1, $6_1);
$3_1 = HEAP32[$0_1 + 812 >> 2];
$6_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = $11($3_1, HEAP32[$0_1 + 816 >> 2], $6_1, HEAP32[$0_1 + 368 >> 2]);
$0(HEAP32[$0_1 + 360 >> 2], $6_1);
$0(HEAP32[$0_1 + 808 >> 2], $3_1);
$6_1 = $2_1 ? 1 : 2;
}
} else {
$6_1 = 0
}
HEAP8[$7_1 | 0] = $6_1;
$1_1 = $1_1 + 16 | 0;
$11_1 = $11_1 + 1 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
};
}
$17_1 = HEAP32[$0_1 + 680 >> 2];
$20_1 = 4;
$9($0_1 + 48 | 0, $9_1, 4, 16);
HEAP32[$0_1 + 368 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 52 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 48 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
$4($0_1 + 360 | 0, 0, $9_1, 4, 16);
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
$21_1 = HEAP32[$0_1 + 360 >> 2];
$9_1 = 0;
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$25_1 = $15_1 + $24_1 | 0;
$22_1 = $7_1 + ($1_1 << 4) | 0;
$18_1 = HEAP32[265732];
$24_1 = HEAP32[265736];
$19_1 = HEAP32[265735];
$13_1 = $29_1 & 255;
$1_1 = $15_1;
$4_1 = 0;
while (1) {
if (($1_1 | 0) != ($25_1 | 0)) {
$8_1 = $4_1;
$4_1 = $4_1 + 1 | 0;
$6_1 = HEAPU8[$1_1 | 0];
$2_1 = $1_1 + 1 | 0;
$1_1 = $2_1;
if (($6_1 | 0) != 1) {
continue
}
$1_1 = $2_1;
if (($13_1 | 0) != HEAPU8[$8_1 + $30_1 | 0] | $8_1 >>> 0 >= $36_1 >>> 0) {
continue
}
$39_1 = Math_fround(0.0);
$3_1 = $7_1;
while (1) {
if (($3_1 | 0) != ($22_1 | 0)) {
label$262 : {
while (1) {
$1_1 = $93($3_1);
if ($1_1) {
if ($8_1 >>> 0 > HEAPU32[$1_1 >> 2]) {
continue
}
break label$262;
}
break;
};
$1_1 = 0;
}
if (HEAP32[$3_1 >> 2]) {
break label$234
}
$6_1 = $3_1 + 16 | 0;
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = 1;
$1_1 = $93($3_1);
label$265 : {
if (($8_1 | 0) == HEAP32[$1_1 >> 2] ? $1_1 : 0) {
$61_1 = HEAPF32[$1_1 + 4 >> 2];
break label$265;
}
if (HEAP32[$3_1 >> 2]) {
break label$234
}
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = 1;
$61_1 = Math_fround(0.0);
}
$39_1 = Math_fround($39_1 + $61_1);
$3_1 = $6_1;
continue;
}
break;
};
$6_1 = $267($19_1, $24_1, $8_1);
$3_1 = 255;
$1_1 = HEAPU8[$8_1 + $18_1 | 0];
if ($1_1 >>> 0 < $11_1 >>> 0) {
$3_1 = HEAPU8[$1_1 + $37_1 | 0]
}
$39_1 = $6_1 ? $39_1 : Math_fround($39_1 * Math_fround(.699999988079071));
if (HEAP32[$0_1 + 360 >> 2] == ($9_1 | 0)) {
$71($0_1 + 360 | 0);
$20_1 = HEAP32[$0_1 + 364 >> 2];
}
$1_1 = Math_imul($9_1, 12) + $20_1 | 0;
HEAP8[$1_1 + 8 | 0] = $3_1;
HEAPF32[$1_1 + 4 >> 2] = $39_1;
HEAP32[$1_1 >> 2] = $8_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$0_1 + 368 >> 2] = $9_1;
$1_1 = $2_1;
continue;
}
break;
};
$20_1 = HEAP32[$0_1 + 364 >> 2];
$266($20_1, $9_1, 1, 1050820);
$43_1 = HEAP32[$0_1 + 360 >> 2];
$2($21_1, $7_1, 4, 16);
$0($17_1, $37_1);
$29_1 = $29_1 & 255;
}
$0($28_1, $30_1);
$0($23_1, $15_1);
}
if (($40_1 | 0) != -2147483648) {
HEAP8[$0_1 + 808 | 0] = ($58_1 | 0) == 2;
HEAP32[$0_1 + 364 >> 2] = $14_1;
HEAP32[$0_1 + 360 >> 2] = $27_1;
HEAP32[$0_1 + 368 >> 2] = $0_1 + 808;
$266($20_1, $9_1, $0_1 + 360 | 0, 1050796);
$111($40_1, $27_1);
}
$1_1 = HEAPU8[$32_1 + 60 | 0];
$4_1 = HEAP32[265739];
$94($0_1 + 40 | 0, $4_1, 4, 8);
$14_1 = HEAP32[$0_1 + 44 >> 2];
$13_1 = HEAP32[$0_1 + 40 >> 2];
HEAP32[$0_1 + 368 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 364 >> 2] = 4;
$11_1 = Math_imul($9_1, 12) + $20_1 | 0;
$7_1 = HEAP32[265738];
$15_1 = $1_1 & 1;
$6_1 = 4;
$8_1 = 0;
$2_1 = $20_1;
while (1) {
label$272 : {
$9_1 = HEAP32[$0_1 + 364 >> 2];
while (1) {
label$274 : {
$1_1 = $2_1;
if (($1_1 | 0) == ($11_1 | 0)) {
break label$272
}
$2_1 = $1_1 + 12 | 0;
if ($15_1) {
$3_1 = $1_1
} else {
$3_1 = HEAP32[$1_1 >> 2];
if ($3_1 >>> 0 >= $4_1 >>> 0) {
continue
}
$3_1 = ($3_1 << 2) + $7_1 | 0;
}
$3_1 = HEAP32[$3_1 >> 2];
if ($3_1 >>> 0 >= $4_1 >>> 0) {
continue
}
$3_1 = $14_1 + ($3_1 << 3) | 0;
if (HEAP32[$3_1 >> 2] != 1) {
break label$274
}
$3_1 = HEAP32[$3_1 + 4 >> 2];
if ($3_1 >>> 0 >= $8_1 >>> 0) {
continue
}
$3_1 = ($3_1 << 4) + $9_1 | 0;
$6_1 = HEAP32[$3_1 + 12 >> 2];
if (($6_1 | 0) == HEAP32[$3_1 + 4 >> 2]) {
$135($3_1 + 4 | 0)
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
$50($0_1 + 360 | 0);
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
HEAP32[$0_1 + 568 >> 2] = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 560 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 564 >> 2] = $1_1;
$2($13_1, $14_1, 4, 8);
$1_1 = 0;
$97($0_1 + 576 | 0, $36_1, 0);
$13_1 = HEAP32[$0_1 + 564 >> 2];
$22_1 = HEAP32[$0_1 + 568 >> 2];
$6_1 = $22_1 << 4;
$17_1 = $13_1 + $6_1 | 0;
$37_1 = HEAP32[$0_1 + 580 >> 2];
$21_1 = HEAP32[$0_1 + 584 >> 2];
while (1) {
if (($1_1 | 0) != ($6_1 | 0)) {
$2_1 = HEAP32[HEAP32[$1_1 + $13_1 >> 2] >> 2];
if ($2_1 >>> 0 < $21_1 >>> 0) {
HEAP8[$2_1 + $37_1 | 0] = 1
}
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$32_1 + 52 >> 2];
$2_1 = HEAP32[$32_1 + 56 >> 2];
HEAP32[$0_1 + 596 >> 2] = 0;
HEAP32[$0_1 + 588 >> 2] = 0;
HEAP32[$0_1 + 592 >> 2] = 4;
$26_1 = $2_1 >>> 0 < 100 ? $2_1 : 100;
$23_1 = $0_1 + 408 | 0;
$28_1 = $0_1 + 432 | 0;
$15_1 = $0_1 + 420 | 0;
$18_1 = $0_1 + 856 | 0;
$24_1 = $0_1 + 844 | 0;
$27_1 = $0_1 + 832 | 0;
$25_1 = $0_1 + 820 | 0;
$11_1 = 0;
label$282 : {
label$283 : {
label$284 : {
label$285 : {
while (1) {
label$287 : {
if (!$26_1) {
break label$287
}
if ($1_1) {
if ($17_1 - $13_1 >>> 4 >>> 0 <= $1_1 >>> 0) {
break label$287
}
$13_1 = ($1_1 << 4) + $13_1 | 0;
} else {
if (($13_1 | 0) == ($17_1 | 0)) {
break label$287
}
}
$30_1 = HEAP32[$13_1 >> 2];
$14_1 = HEAP32[$30_1 >> 2];
$35_1 = HEAP32[$0_1 + 236 >> 2];
$1_1 = HEAP32[$35_1 + 100 >> 2];
label$290 : {
if ($1_1) {
label$292 : {
$3_1 = HEAP32[$35_1 + 96 >> 2];
$2_1 = 0;
while (1) {
if ($1_1 >>> 0 >= 2) {
$8_1 = $2_1;
$6_1 = $1_1 >>> 1 | 0;
$2_1 = $6_1 + $2_1 | 0;
$2_1 = $14_1 >>> 0 < HEAPU32[$3_1 + ($2_1 << 2) >> 2] ? $8_1 : $2_1;
$1_1 = $1_1 - $6_1 | 0;
continue;
}
break;
};
$1_1 = ($14_1 >>> 0 >= HEAPU32[$3_1 + ($2_1 << 2) >> 2]) + $2_1 | 0;
if (!$1_1) {
break label$292
}
$6_1 = HEAP32[($3_1 + ($1_1 << 2) | 0) - 4 >> 2];
break label$290;
}
}
$1_1 = 0;
$6_1 = 0;
}
$8_1 = HEAP32[$13_1 + 12 >> 2];
$4_1 = HEAP32[$13_1 + 8 >> 2];
$2_1 = HEAP32[$35_1 + 140 >> 2];
$1_1 = $2_1 + $1_1 | 0;
$28($0_1 + 32 | 0, $0_1 + 224 | 0, $1_1 >>> 0 < $2_1 >>> 0 ? -1 : $1_1);
$19_1 = HEAP32[$0_1 + 32 >> 2];
if ($19_1) {
$10_1 = HEAP32[$0_1 + 36 >> 2];
$2_1 = $291($35_1, $14_1);
if ($2_1) {
$1_1 = HEAPU8[$2_1 + 12 | 0]
}
HEAP8[$0_1 + 545 | 0] = $1_1;
HEAP8[$0_1 + 544 | 0] = ($2_1 | 0) != 0;
HEAP32[$0_1 + 612 >> 2] = $30_1;
$1_1 = $0_1 + 544 | 0;
HEAP32[$0_1 + 608 >> 2] = $1_1;
HEAP32[$0_1 + 604 >> 2] = $0_1 + 308;
$3_1 = HEAP32[$0_1 + 284 >> 2];
$2_1 = HEAP32[$0_1 + 324 >> 2];
$9_1 = HEAP32[$0_1 + 288 >> 2];
$7_1 = HEAP32[$0_1 + 328 >> 2];
HEAP32[$0_1 + 656 >> 2] = $30_1;
HEAP32[$0_1 + 652 >> 2] = $7_1 >>> 0 < $9_1 >>> 0 ? $7_1 : $9_1;
HEAP32[$0_1 + 648 >> 2] = 0;
HEAP32[$0_1 + 644 >> 2] = $2_1 + Math_imul($7_1, 12);
HEAP32[$0_1 + 640 >> 2] = $2_1;
HEAP32[$0_1 + 636 >> 2] = $3_1 + Math_imul($9_1, 12);
HEAP32[$0_1 + 632 >> 2] = $3_1;
HEAP32[$0_1 + 668 >> 2] = $0_1 + 604;
HEAP32[$0_1 + 664 >> 2] = $1_1;
HEAP32[$0_1 + 660 >> 2] = $0_1 + 320;
$265($0_1 + 744 | 0, $0_1 + 632 | 0);
if (HEAP32[$0_1 + 744 >> 2] != -2147483648) {
$3_1 = 28;
$9($0_1 + 24 | 0, 4, 4, 28);
$9_1 = HEAP32[$0_1 + 24 >> 2];
$7_1 = HEAP32[$0_1 + 28 >> 2];
HEAP32[$7_1 + 24 >> 2] = HEAP32[$0_1 + 768 >> 2];
$1_1 = HEAP32[$0_1 + 764 >> 2];
HEAP32[$7_1 + 16 >> 2] = HEAP32[$0_1 + 760 >> 2];
HEAP32[$7_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 756 >> 2];
HEAP32[$7_1 + 8 >> 2] = HEAP32[$0_1 + 752 >> 2];
HEAP32[$7_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 748 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$0_1 + 744 >> 2];
HEAP32[$7_1 + 4 >> 2] = $1_1;
$2_1 = 1;
HEAP32[$0_1 + 888 >> 2] = 1;
HEAP32[$0_1 + 884 >> 2] = $7_1;
HEAP32[$0_1 + 880 >> 2] = $9_1;
wasm2js_memory_copy($0_1 + 808 | 0, $0_1 + 632 | 0, 40);
while (1) {
$265($0_1 + 776 | 0, $0_1 + 808 | 0);
if (HEAP32[$0_1 + 776 >> 2] != -2147483648) {
if (HEAP32[$0_1 + 880 >> 2] == ($2_1 | 0)) {
$4($0_1 + 880 | 0, $2_1, 1, 4, 28);
$7_1 = HEAP32[$0_1 + 884 >> 2];
}
$1_1 = HEAP32[$0_1 + 780 >> 2];
$9_1 = $3_1 + $7_1 | 0;
HEAP32[$9_1 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP32[$9_1 + 4 >> 2] = $1_1;
HEAP32[$9_1 + 24 >> 2] = HEAP32[$0_1 + 800 >> 2];
$1_1 = HEAP32[$0_1 + 796 >> 2];
HEAP32[$9_1 + 16 >> 2] = HEAP32[$0_1 + 792 >> 2];
HEAP32[$9_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 788 >> 2];
HEAP32[$9_1 + 8 >> 2] = HEAP32[$0_1 + 784 >> 2];
HEAP32[$9_1 + 12 >> 2] = $1_1;
$2_1 = $2_1 + 1 | 0;
HEAP32[$0_1 + 888 >> 2] = $2_1;
$3_1 = $3_1 + 28 | 0;
continue;
}
break;
};
$1_1 = HEAP32[$0_1 + 884 >> 2];
HEAP32[$0_1 + 616 >> 2] = HEAP32[$0_1 + 880 >> 2];
HEAP32[$0_1 + 620 >> 2] = $1_1;
HEAP32[$0_1 + 624 >> 2] = HEAP32[$0_1 + 888 >> 2];
} else {
HEAP32[$0_1 + 624 >> 2] = 0;
HEAP32[$0_1 + 616 >> 2] = 0;
HEAP32[$0_1 + 620 >> 2] = 4;
}
$24($0_1 + 776 | 0, 3, $19_1, $10_1);
$1_1 = Math_imul($14_1 - $6_1 | 0, 5);
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$51($0_1 + 16 | 0, $0_1 + 776 | 0);
continue;
}
break;
};
$1_1 = $0_1 + 776 | 0;
$70($0_1 + 808 | 0, $1_1);
$70($25_1, $1_1);
$70($27_1, $1_1);
$70($24_1, $1_1);
$70($18_1, $1_1);
if (HEAPU8[$0_1 + 776 | 0] != 8) {
break label$285
}
$16_1 = HEAP32[$0_1 + 812 >> 2];
$10_1 = HEAP32[$0_1 + 816 >> 2];
$2_1 = HEAP32[$0_1 + 808 >> 2];
wasm2js_memory_copy($0_1 + 632 | 0, $25_1, 48);
if (($2_1 | 0) == -2147483648) {
break label$284
}
$6_1 = $0_1 + 632 | 0;
wasm2js_memory_copy($0_1 + 680 | 0, $6_1, 48);
$290($0_1 + 728 | 0, $35_1, $14_1);
$9_1 = $267(HEAP32[$35_1 + 40 >> 2], HEAP32[$35_1 + 44 >> 2], HEAP32[$30_1 >> 2]);
$39_1 = HEAPF32[$30_1 + 4 >> 2];
$9($0_1 + 8 | 0, $8_1, 4, 16);
HEAP32[$0_1 + 640 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$0_1 + 632 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 636 >> 2] = $1_1;
$4($6_1, 0, $8_1, 4, 16);
$1_1 = HEAP32[$0_1 + 640 >> 2];
if ($8_1) {
$6_1 = $1_1 + $8_1 | 0;
$1_1 = HEAP32[$0_1 + 636 >> 2] + ($1_1 << 4) | 0;
while (1) {
$7_1 = HEAP32[HEAP32[$4_1 >> 2] >> 2];
$290($0_1 + 808 | 0, $35_1, $7_1);
$3_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 820 >> 2] = $7_1;
$3_1 = HEAP32[$0_1 + 820 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 816 >> 2];
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
$6_1 = HEAP32[$0_1 + 636 >> 2];
HEAP32[$15_1 >> 2] = HEAP32[$0_1 + 632 >> 2];
HEAP32[$15_1 + 4 >> 2] = $6_1;
HEAP32[$15_1 + 8 >> 2] = $1_1;
HEAP32[$28_1 + 8 >> 2] = HEAP32[$0_1 + 624 >> 2];
$1_1 = HEAP32[$0_1 + 620 >> 2];
HEAP32[$28_1 >> 2] = HEAP32[$0_1 + 616 >> 2];
HEAP32[$28_1 + 4 >> 2] = $1_1;
wasm2js_memory_copy($0_1 + 360 | 0, $0_1 + 680 | 0, 48);
HEAP32[$23_1 + 8 >> 2] = HEAP32[$0_1 + 736 >> 2];
$1_1 = HEAP32[$0_1 + 732 >> 2];
HEAP32[$23_1 >> 2] = HEAP32[$0_1 + 728 >> 2];
HEAP32[$23_1 + 4 >> 2] = $1_1;
if (($2_1 | 0) == -2147483647) {
break label$283
}
$9_1 = $9_1 ^ 1;
$7_1 = $14_1;
} else {
$2_1 = -2147483648
}
$26_1 = $26_1 - 1 | 0;
$13_1 = $13_1 + 16 | 0;
wasm2js_memory_copy($0_1 + 444 | 0, $0_1 + 360 | 0, 84);
$4($0_1 + 588 | 0, $11_1, ($2_1 | 0) != -2147483648, 4, 108);
$11_1 = HEAP32[$0_1 + 596 >> 2];
$1_1 = HEAP32[$0_1 + 592 >> 2] + Math_imul($11_1, 108) | 0;
while (1) {
if (($2_1 | 0) != -2147483648) {
HEAP32[$1_1 >> 2] = $2_1;
$2_1 = $1_1 + 4 | 0;
HEAP32[$2_1 >> 2] = $16_1;
HEAP32[$2_1 + 4 >> 2] = $10_1;
wasm2js_memory_copy($1_1 + 12 | 0, $0_1 + 444 | 0, 84);
HEAP8[$1_1 + 104 | 0] = $9_1;
HEAPF32[$1_1 + 100 >> 2] = $39_1;
HEAP32[$1_1 + 96 >> 2] = $7_1;
$1_1 = $1_1 + 108 | 0;
$11_1 = $11_1 + 1 | 0;
$2_1 = -2147483648;
continue;
}
break;
};
HEAP32[$0_1 + 596 >> 2] = $11_1;
$1_1 = 0;
continue;
}
break;
};
$281($0_1 + 360 | 0, $0_1 + 224 | 0, $57_1, $56_1, $37_1, $21_1);
$6_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 360 >> 2];
if (($1_1 | 0) == -2147483648) {
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $6_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$282;
}
HEAP32[$0_1 + 620 >> 2] = $6_1;
HEAP32[$0_1 + 624 >> 2] = $2_1;
HEAP32[$0_1 + 616 >> 2] = $1_1;
$68($0_1 + 360 | 0, $0_1 + 224 | 0);
$6_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 368 >> 2];
label$311 : {
label$312 : {
label$313 : {
label$314 : {
$1_1 = HEAP32[$0_1 + 360 >> 2];
switch ($1_1 - -2147483648 | 0) {
case 0:
break label$313;
case 1:
break label$314;
default:
break label$312;
};
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $6_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$311;
}
HEAP32[$0_1 + 736 >> 2] = HEAP32[$0_1 + 596 >> 2];
$1_1 = HEAP32[$0_1 + 592 >> 2];
HEAP32[$0_1 + 728 >> 2] = HEAP32[$0_1 + 588 >> 2];
HEAP32[$0_1 + 732 >> 2] = $1_1;
$24_1 = HEAP32[$0_1 + 248 >> 2];
$8_1 = HEAP32[$0_1 + 284 >> 2];
$1_1 = HEAP32[$0_1 + 324 >> 2];
$6_1 = HEAP32[$0_1 + 288 >> 2];
$2_1 = HEAP32[$0_1 + 328 >> 2];
HEAP32[$0_1 + 840 >> 2] = 0;
HEAP32[$0_1 + 832 >> 2] = 0;
HEAP32[$0_1 + 828 >> 2] = $2_1 >>> 0 < $6_1 >>> 0 ? $2_1 : $6_1;
HEAP32[$0_1 + 824 >> 2] = 0;
HEAP32[$0_1 + 820 >> 2] = $1_1 + Math_imul($2_1, 12);
HEAP32[$0_1 + 816 >> 2] = $1_1;
$6_1 = $8_1 + Math_imul($6_1, 12) | 0;
HEAP32[$0_1 + 812 >> 2] = $6_1;
HEAP32[$0_1 + 808 >> 2] = $8_1;
$264($0_1 + 776 | 0, $0_1 + 808 | 0);
$21_1 = 0;
$18_1 = 4;
$25_1 = 0;
if (HEAP32[$0_1 + 776 >> 2] != -2147483648) {
$7_1 = $0_1 + 360 | 0;
$2_1 = $0_1 + 808 | 0;
$263($7_1, $2_1);
$1_1 = HEAP32[$0_1 + 360 >> 2] + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$39($7_1, $1_1 >>> 0 > 4 ? $1_1 : 4);
$1_1 = HEAP32[$0_1 + 780 >> 2];
$3_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 784 >> 2];
HEAP32[$0_1 + 752 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 744 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 748 >> 2] = $1_1;
wasm2js_memory_copy($7_1, $2_1, 40);
while (1) {
$264($0_1 + 632 | 0, $0_1 + 360 | 0);
if (HEAP32[$0_1 + 632 >> 2] != -2147483648) {
$3_1 = HEAP32[$0_1 + 752 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 744 >> 2]) {
$263($0_1 + 680 | 0, $0_1 + 360 | 0);
$1_1 = HEAP32[$0_1 + 680 >> 2] + 1 | 0;
$31($0_1 + 744 | 0, $1_1 ? $1_1 : -1);
}
$1_1 = HEAP32[$0_1 + 636 >> 2];
$2_1 = HEAP32[$0_1 + 748 >> 2] + Math_imul($3_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 632 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 640 >> 2];
HEAP32[$0_1 + 752 >> 2] = $3_1 + 1;
continue;
}
break;
};
$25_1 = HEAP32[$0_1 + 752 >> 2];
$21_1 = HEAP32[$0_1 + 744 >> 2];
$18_1 = HEAP32[$0_1 + 748 >> 2];
}
HEAP32[$0_1 + 876 >> 2] = 0;
HEAP32[$0_1 + 868 >> 2] = 0;
HEAP32[$0_1 + 872 >> 2] = 4;
HEAP32[$0_1 + 824 >> 2] = 0;
HEAP32[$0_1 + 816 >> 2] = 0;
HEAP32[$0_1 + 812 >> 2] = $6_1;
HEAP32[$0_1 + 808 >> 2] = $8_1;
$28_1 = $0_1 + 372 | 0;
$16_1 = 4;
$9_1 = 0;
label$319 : while (1) {
$1_1 = $261($0_1 + 808 | 0);
if ($1_1) {
if (HEAP32[$1_1 >> 2] == -2147483648) {
continue
}
$8_1 = HEAP32[$1_1 + 44 >> 2];
$19_1 = $8_1 + Math_imul(HEAP32[$1_1 + 48 >> 2], 40) | 0;
$7_1 = 1;
while (1) {
label$322 : {
if ($7_1 & 1) {
label$324 : {
$7_1 = 1;
$13_1 = 0;
if (!$1_1) {
break label$324
}
$6_1 = $8_1;
$8_1 = $1_1;
break label$322;
}
} else {
$13_1 = $1_1
}
if (($8_1 | 0) == ($19_1 | 0)) {
continue label$319
}
$6_1 = $8_1 + 40 | 0;
$7_1 = 0;
}
$1_1 = HEAP32[$8_1 + 32 >> 2];
$11_1 = HEAP32[$8_1 + 28 >> 2];
HEAP32[$0_1 + 368 >> 2] = $8_1;
HEAP32[$0_1 + 360 >> 2] = $11_1;
$10_1 = $11_1 + Math_imul($1_1, 36) | 0;
HEAP32[$0_1 + 364 >> 2] = $10_1;
$1_1 = $260($0_1 + 360 | 0);
if ($1_1) {
label$327 : {
$1_1 = HEAPU8[$1_1 + 32 | 0];
$3_1 = HEAP32[$0_1 + 360 >> 2];
$2_1 = HEAP32[$0_1 + 364 >> 2];
if (($3_1 | 0) == ($2_1 | 0)) {
break label$327
}
$4_1 = $3_1 + 32 | 0;
$3_1 = ($2_1 - $3_1 >>> 0) / 36 | 0;
$2_1 = HEAP8[HEAP32[$0_1 + 368 >> 2] + 36 | 0] & 1;
while (1) {
$14_1 = $1_1;
$1_1 = $1_1 & 255;
$15_1 = HEAPU8[$4_1 | 0];
$1_1 = $1_1 >>> 0 > $15_1 >>> 0 ? $1_1 : $15_1;
$1_1 = $15_1 >>> 0 < 2 ? (($15_1 | 0) != 1 ? $14_1 : $2_1 ? $14_1 : $1_1) : $1_1;
$4_1 = $4_1 + 36 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
};
}
} else {
$1_1 = 4
}
HEAP32[$0_1 + 752 >> 2] = $8_1;
HEAP32[$0_1 + 748 >> 2] = $10_1;
HEAP32[$0_1 + 744 >> 2] = $11_1;
$259($0_1 + 632 | 0, $0_1 + 744 | 0);
if (HEAP32[$0_1 + 632 >> 2] != -2147483648) {
label$331 : {
$39($0_1 + 360 | 0, 4);
$2_1 = HEAP32[$0_1 + 636 >> 2];
$3_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 632 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 640 >> 2];
HEAP32[$0_1 + 784 >> 2] = 1;
$2_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 776 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 780 >> 2] = $2_1;
HEAP32[$0_1 + 688 >> 2] = HEAP32[$0_1 + 752 >> 2];
$2_1 = HEAP32[$0_1 + 748 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 744 >> 2];
HEAP32[$0_1 + 684 >> 2] = $2_1;
while (1) {
$259($0_1 + 360 | 0, $0_1 + 680 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$4_1 = HEAP32[$0_1 + 784 >> 2];
if (($4_1 | 0) == HEAP32[$0_1 + 776 >> 2]) {
$31($0_1 + 776 | 0, 1)
}
$2_1 = HEAP32[$0_1 + 364 >> 2];
$3_1 = HEAP32[$0_1 + 780 >> 2] + Math_imul($4_1, 12) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 368 >> 2];
HEAP32[$0_1 + 784 >> 2] = $4_1 + 1;
continue;
}
break;
};
$2_1 = HEAP32[$0_1 + 780 >> 2];
HEAP32[$0_1 + 880 >> 2] = HEAP32[$0_1 + 776 >> 2];
HEAP32[$0_1 + 884 >> 2] = $2_1;
$17_1 = HEAP32[$0_1 + 784 >> 2];
HEAP32[$0_1 + 888 >> 2] = $17_1;
if ($17_1 >>> 0 < 2) {
break label$331
}
$27_1 = HEAP32[$0_1 + 884 >> 2];
$2_1 = $27_1 + 12 | 0;
$4_1 = 1;
while (1) {
if (($4_1 | 0) == ($17_1 | 0)) {
break label$331
}
$3_1 = HEAP32[$2_1 + 4 >> 2];
if (!$11($3_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 - 8 >> 2], HEAP32[$2_1 - 4 >> 2])) {
$2_1 = $2_1 + 12 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
$0(HEAP32[$2_1 >> 2], $3_1);
$14_1 = $27_1 + 12 | 0;
$10_1 = $4_1;
while (1) {
label$338 : {
$3_1 = $4_1 + 1 | 0;
$2_1 = $14_1 + Math_imul($4_1, 12) | 0;
$23_1 = $27_1 + Math_imul($10_1, 12) | 0;
$11_1 = $23_1 - 4 | 0;
$15_1 = $23_1 - 8 | 0;
while (1) {
if ($3_1 >>> 0 >= $17_1 >>> 0) {
break label$338
}
$4_1 = HEAP32[$2_1 + 4 >> 2];
if ($11($4_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$15_1 >> 2], HEAP32[$11_1 >> 2])) {
$0(HEAP32[$2_1 >> 2], $4_1);
$2_1 = $2_1 + 12 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$23_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$23_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$23_1 + 4 >> 2] = $4_1;
$10_1 = $10_1 + 1 | 0;
$4_1 = $3_1;
continue;
}
break;
};
HEAP32[$0_1 + 888 >> 2] = $10_1;
}
} else {
HEAP32[$0_1 + 888 >> 2] = 0;
HEAP32[$0_1 + 880 >> 2] = 0;
HEAP32[$0_1 + 884 >> 2] = 4;
}
if (($1_1 & 255) != 4) {
$6($0_1 + 360 | 0, HEAP32[$8_1 + 4 >> 2], HEAP32[$8_1 + 8 >> 2]);
HEAP32[$28_1 + 8 >> 2] = HEAP32[$0_1 + 888 >> 2];
$2_1 = HEAP32[$0_1 + 884 >> 2];
HEAP32[$28_1 >> 2] = HEAP32[$0_1 + 880 >> 2];
HEAP32[$28_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 + 868 >> 2] == ($9_1 | 0)) {
$95($0_1 + 868 | 0);
$16_1 = HEAP32[$0_1 + 872 >> 2];
}
$3_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = Math_imul($9_1, 28) + $16_1 | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
$10_1 = HEAP32[$0_1 + 368 >> 2];
$4_1 = HEAP32[$0_1 + 372 >> 2];
$8_1 = HEAP32[$0_1 + 376 >> 2];
$3_1 = HEAP32[$0_1 + 380 >> 2];
HEAP8[$2_1 + 24 | 0] = $1_1;
HEAP32[$2_1 + 16 >> 2] = $8_1;
HEAP32[$2_1 + 20 >> 2] = $3_1;
HEAP32[$2_1 + 8 >> 2] = $10_1;
HEAP32[$2_1 + 12 >> 2] = $4_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$0_1 + 876 >> 2] = $9_1;
} else {
$56($0_1 + 880 | 0)
}
$1_1 = $13_1;
$8_1 = $6_1;
continue;
};
}
break;
};
HEAP32[$0_1 + 752 >> 2] = HEAP32[$0_1 + 624 >> 2];
$1_1 = HEAP32[$0_1 + 620 >> 2];
HEAP32[$0_1 + 744 >> 2] = HEAP32[$0_1 + 616 >> 2];
HEAP32[$0_1 + 748 >> 2] = $1_1;
$27_1 = HEAPU8[$0_1 + 276 | 0];
$7_1 = HEAP32[$0_1 + 284 >> 2];
$1_1 = HEAP32[$0_1 + 288 >> 2];
HEAP32[$0_1 + 376 >> 2] = 0;
$2_1 = Math_imul($1_1, 12);
$13_1 = $7_1 + $2_1 | 0;
HEAP32[$0_1 + 364 >> 2] = $13_1;
HEAP32[$0_1 + 360 >> 2] = $7_1;
$8_1 = $0_1 + 376 | 0;
$3_1 = $0_1 + 368 | 0;
$1_1 = $7_1;
label$345 : {
label$346 : {
while (1) {
if ($2_1) {
$6_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 368 >> 2] = $6_1;
HEAP32[$0_1 + 372 >> 2] = $6_1 + Math_imul(HEAP32[$1_1 + 8 >> 2], 52);
$2_1 = $2_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
if (!$307($3_1)) {
continue
}
break label$346;
}
break;
};
HEAP32[$0_1 + 360 >> 2] = $13_1;
$16_1 = 0;
HEAP32[$0_1 + 368 >> 2] = 0;
if (!HEAP32[$0_1 + 376 >> 2]) {
break label$345
}
if (!$307($8_1)) {
break label$345
}
}
$16_1 = 1;
}
$1_1 = HEAP32[265726];
HEAP32[$0_1 + 780 >> 2] = $1_1 + Math_imul(HEAP32[265727], 24);
HEAP32[$0_1 + 776 >> 2] = $1_1;
$258($0_1 + 808 | 0, $0_1 + 776 | 0);
$6_1 = 0;
$10_1 = 4;
$26_1 = 0;
if (HEAP32[$0_1 + 808 >> 2] != -2147483648) {
$6_1 = HEAP32[$0_1 + 776 >> 2];
$2_1 = HEAP32[$0_1 + 780 >> 2];
$39($0_1 + 360 | 0, 4);
$1_1 = HEAP32[$0_1 + 812 >> 2];
$3_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 816 >> 2];
HEAP32[$0_1 + 688 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
HEAP32[$0_1 + 632 >> 2] = $6_1;
HEAP32[$0_1 + 636 >> 2] = $2_1;
while (1) {
$258($0_1 + 360 | 0, $0_1 + 632 | 0);
if (HEAP32[$0_1 + 360 >> 2] != -2147483648) {
$6_1 = HEAP32[$0_1 + 688 >> 2];
if (($6_1 | 0) == HEAP32[$0_1 + 680 >> 2]) {
$31($0_1 + 680 | 0, 1)
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
$2_1 = HEAP32[$0_1 + 684 >> 2] + Math_imul($6_1, 12) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 368 >> 2];
HEAP32[$0_1 + 688 >> 2] = $6_1 + 1;
continue;
}
break;
};
$26_1 = HEAP32[$0_1 + 688 >> 2];
$10_1 = HEAP32[$0_1 + 684 >> 2];
$6_1 = HEAP32[$0_1 + 680 >> 2];
}
HEAP32[$0_1 + 784 >> 2] = 0;
HEAP32[$0_1 + 776 >> 2] = 0;
HEAP32[$0_1 + 780 >> 2] = 4;
$4_1 = $0_1 + 811 | 0;
$11_1 = $0_1 + 376 | 0;
$8_1 = 4;
$3_1 = 0;
$9_1 = 0;
while (1) {
if (($7_1 | 0) != ($13_1 | 0)) {
$2_1 = HEAP32[$7_1 + 8 >> 2];
$1_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$0_1 + 392 >> 2] = $1_1;
HEAP32[$0_1 + 376 >> 2] = 0;
HEAP32[$0_1 + 360 >> 2] = 0;
HEAP32[$0_1 + 396 >> 2] = $1_1 + Math_imul($2_1, 52);
$15_1 = $9_1 >>> 0 < 32 ? 1 << $9_1 : 0;
while (1) {
$102($0_1 + 808 | 0, $0_1 + 360 | 0);
if (HEAP32[$0_1 + 808 >> 2] != -2147483648) {
$1_1 = HEAP32[$0_1 + 820 >> 2];
HEAP32[$0_1 + 688 >> 2] = HEAP32[$0_1 + 816 >> 2];
HEAP32[$0_1 + 692 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$0_1 + 680 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$0_1 + 684 >> 2] = $1_1;
} else {
$78(-2147483648, HEAP32[$0_1 + 812 >> 2]);
$1_1 = HEAP32[$0_1 + 392 >> 2];
if ($1_1) {
label$359 : {
if (HEAP32[$0_1 + 396 >> 2] == ($1_1 | 0)) {
$1_1 = 0
} else {
HEAP32[$0_1 + 392 >> 2] = $1_1 + 52
}
$321($0_1 + 808 | 0, $1_1);
$2_1 = HEAP32[$0_1 + 808 >> 2];
if (($2_1 | 0) == -2147483648) {
break label$359
}
$1_1 = HEAP32[$0_1 + 816 >> 2];
$14_1 = HEAP32[$0_1 + 812 >> 2];
$22($0_1 + 360 | 0);
HEAP32[$0_1 + 368 >> 2] = $2_1;
HEAP32[$0_1 + 364 >> 2] = $14_1;
HEAP32[$0_1 + 360 >> 2] = $14_1;
HEAP32[$0_1 + 372 >> 2] = $14_1 + ($1_1 << 4);
continue;
}
}
$102($0_1 + 680 | 0, $11_1);
}
if (HEAP32[$0_1 + 680 >> 2] != -2147483648) {
$2_1 = HEAPU8[$0_1 + 692 | 0];
$1_1 = HEAP32[$0_1 + 688 >> 2];
HEAP8[$4_1 + 8 | 0] = $1_1;
HEAP8[$4_1 + 9 | 0] = $1_1 >>> 8;
HEAP8[$4_1 + 10 | 0] = $1_1 >>> 16;
HEAP8[$4_1 + 11 | 0] = $1_1 >>> 24;
$14_1 = HEAP32[$0_1 + 684 >> 2];
$1_1 = HEAP32[$0_1 + 680 >> 2];
HEAP8[$4_1 | 0] = $1_1;
HEAP8[$4_1 + 1 | 0] = $1_1 >>> 8;
HEAP8[$4_1 + 2 | 0] = $1_1 >>> 16;
HEAP8[$4_1 + 3 | 0] = $1_1 >>> 24;
HEAP8[$4_1 + 4 | 0] = $14_1;
HEAP8[$4_1 + 5 | 0] = $14_1 >>> 8;
HEAP8[$4_1 + 6 | 0] = $14_1 >>> 16;
HEAP8[$4_1 + 7 | 0] = $14_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 812 | 0] | HEAPU8[$0_1 + 813 | 0] << 8 | (HEAPU8[$0_1 + 814 | 0] << 16 | HEAPU8[$0_1 + 815 | 0] << 24);
HEAP32[$0_1 + 632 >> 2] = HEAPU8[$0_1 + 808 | 0] | HEAPU8[$0_1 + 809 | 0] << 8 | (HEAPU8[$0_1 + 810 | 0] << 16 | HEAPU8[$0_1 + 811 | 0] << 24);
HEAP32[$0_1 + 636 >> 2] = $1_1;
$14_1 = HEAPU8[$0_1 + 819 | 0] | HEAPU8[$0_1 + 820 | 0] << 8 | (HEAPU8[$0_1 + 821 | 0] << 16 | HEAPU8[$0_1 + 822 | 0] << 24);
$1_1 = HEAPU8[$0_1 + 815 | 0] | HEAPU8[$0_1 + 816 | 0] << 8 | (HEAPU8[$0_1 + 817 | 0] << 16 | HEAPU8[$0_1 + 818 | 0] << 24);
HEAP8[$0_1 + 639 | 0] = $1_1;
HEAP8[$0_1 + 640 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 641 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 642 | 0] = $1_1 >>> 24;
HEAP8[$0_1 + 643 | 0] = $14_1;
HEAP8[$0_1 + 644 | 0] = $14_1 >>> 8;
HEAP8[$0_1 + 645 | 0] = $14_1 >>> 16;
HEAP8[$0_1 + 646 | 0] = $14_1 >>> 24;
if (HEAP32[$0_1 + 776 >> 2] == ($3_1 | 0)) {
$48($0_1 + 776 | 0);
$8_1 = HEAP32[$0_1 + 780 >> 2];
}
$1_1 = Math_imul($3_1, 20) + $8_1 | 0;
HEAP8[$1_1 | 0] = $2_1;
$14_1 = HEAP32[$0_1 + 636 >> 2];
$2_1 = $1_1;
$1_1 = HEAP32[$0_1 + 632 >> 2];
HEAP8[$2_1 + 1 | 0] = $1_1;
HEAP8[$2_1 + 2 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 3 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 4 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 5 | 0] = $14_1;
HEAP8[$2_1 + 6 | 0] = $14_1 >>> 8;
HEAP8[$2_1 + 7 | 0] = $14_1 >>> 16;
HEAP8[$2_1 + 8 | 0] = $14_1 >>> 24;
$1_1 = HEAPU8[$0_1 + 639 | 0] | HEAPU8[$0_1 + 640 | 0] << 8 | (HEAPU8[$0_1 + 641 | 0] << 16 | HEAPU8[$0_1 + 642 | 0] << 24);
$14_1 = HEAPU8[$0_1 + 643 | 0] | HEAPU8[$0_1 + 644 | 0] << 8 | (HEAPU8[$0_1 + 645 | 0] << 16 | HEAPU8[$0_1 + 646 | 0] << 24);
HEAP32[$2_1 + 16 >> 2] = $15_1;
HEAP8[$2_1 + 8 | 0] = $1_1;
HEAP8[$2_1 + 9 | 0] = $1_1 >>> 8;
HEAP8[$2_1 + 10 | 0] = $1_1 >>> 16;
HEAP8[$2_1 + 11 | 0] = $1_1 >>> 24;
HEAP8[$2_1 + 12 | 0] = $14_1;
HEAP8[$2_1 + 13 | 0] = $14_1 >>> 8;
HEAP8[$2_1 + 14 | 0] = $14_1 >>> 16;
HEAP8[$2_1 + 15 | 0] = $14_1 >>> 24;
$3_1 = $3_1 + 1 | 0;
HEAP32[$0_1 + 784 >> 2] = $3_1;
continue;
}
break;
};
$9_1 = $9_1 + 1 | 0;
$7_1 = $7_1 + 12 | 0;
$159($0_1 + 360 | 0);
continue;
}
break;
};
$8_1 = HEAP32[$0_1 + 780 >> 2];
if ($3_1 >>> 0 >= 2) {
$19_1 = global$0 - 32 | 0;
global$0 = $19_1;
$4_1 = ($3_1 >>> 1 | 0) + $3_1 | 0;
label$365 : while (1) {
if ($4_1) {
$4_1 = $4_1 - 1 | 0;
if ($4_1 >>> 0 < $3_1 >>> 0) {
$17_1 = Math_imul($4_1, 20) + $8_1 | 0;
$14_1 = HEAP32[$17_1 + 16 >> 2];
$13_1 = HEAP32[$17_1 + 8 >> 2];
$11_1 = HEAP32[$17_1 + 12 >> 2];
$15_1 = HEAP32[$8_1 >> 2];
$9_1 = HEAP32[$8_1 + 4 >> 2];
$1_1 = HEAP32[$17_1 + 4 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$17_1 >> 2];
HEAP32[$8_1 + 4 >> 2] = $1_1;
$7_1 = HEAP32[$8_1 + 8 >> 2];
$2_1 = HEAP32[$8_1 + 12 >> 2];
HEAP32[$8_1 + 8 >> 2] = $13_1;
HEAP32[$8_1 + 12 >> 2] = $11_1;
$1_1 = HEAP32[$8_1 + 16 >> 2];
HEAP32[$8_1 + 16 >> 2] = $14_1;
HEAP32[$17_1 >> 2] = $15_1;
HEAP32[$17_1 + 4 >> 2] = $9_1;
HEAP32[$17_1 + 8 >> 2] = $7_1;
HEAP32[$17_1 + 12 >> 2] = $2_1;
HEAP32[$17_1 + 16 >> 2] = $1_1;
$2_1 = 0;
} else {
$2_1 = $4_1 - $3_1 | 0
}
$9_1 = $3_1 >>> 0 < $4_1 >>> 0 ? $3_1 : $4_1;
while (1) {
$7_1 = $2_1 << 1;
$1_1 = $7_1 | 1;
if ($9_1 >>> 0 <= $1_1 >>> 0) {
continue label$365
}
$7_1 = $7_1 + 2 | 0;
if ($7_1 >>> 0 < $9_1 >>> 0) {
$1_1 = $328(Math_imul($1_1, 20) + $8_1 | 0, Math_imul($7_1, 20) + $8_1 | 0) + $1_1 | 0
}
$7_1 = Math_imul($2_1, 20) + $8_1 | 0;
$2_1 = Math_imul($1_1, 20) + $8_1 | 0;
if (!$328($7_1, $2_1)) {
continue label$365
}
$25($7_1, $2_1, 20);
$2_1 = $1_1;
continue;
};
}
break;
};
global$0 = $19_1 + 32 | 0;
}
$9_1 = 0;
HEAP32[$0_1 + 688 >> 2] = 0;
HEAP32[$0_1 + 680 >> 2] = 0;
HEAP32[$0_1 + 684 >> 2] = 4;
$7_1 = 4;
$13_1 = $0_1 + 812 | 0;
while (1) {
if ($3_1) {
$1_1 = 1;
$15_1 = $8_1;
$2_1 = $8_1;
label$373 : {
while (1) {
if (($1_1 | 0) != ($3_1 | 0)) {
$8_1 = $2_1 + 20 | 0;
if (HEAPU8[$2_1 | 0] != HEAPU8[$8_1 | 0]) {
break label$373
}
if (!$11(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], HEAP32[$2_1 + 28 >> 2], HEAP32[$2_1 + 32 >> 2])) {
break label$373
}
$1_1 = $1_1 + 1 | 0;
$2_1 = $8_1;
continue;
}
break;
};
$1_1 = $3_1;
}
$3_1 = $3_1 - $1_1 | 0;
$8_1 = $15_1 + Math_imul($1_1, 20) | 0;
if (!$1_1) {
continue
}
$2_1 = $15_1 + 16 | 0;
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
$11_1 = $15_1 + 8 | 0;
$2_1 = $15_1 + 12 | 0;
$6($1_1, HEAP32[$11_1 >> 2], HEAP32[$2_1 >> 2]);
$14_1 = HEAPU8[$15_1 | 0];
HEAP8[$0_1 + 372 | 0] = $14_1;
$1_1 = $67(HEAP32[$0_1 + 312 >> 2], HEAP32[$0_1 + 316 >> 2], $1_1);
$0(HEAP32[$0_1 + 360 >> 2], HEAP32[$0_1 + 364 >> 2]);
if (!$1_1) {
continue
}
$6($13_1, HEAP32[$11_1 >> 2], HEAP32[$2_1 >> 2]);
HEAP8[$0_1 + 808 | 0] = $14_1;
$2_1 = 0;
if ($9_1) {
label$378 : {
$1_1 = $9_1;
while (1) {
if ($1_1 >>> 0 > 1) {
$11_1 = $2_1;
$15_1 = $1_1 >>> 1 | 0;
$2_1 = $15_1 + $2_1 | 0;
$2_1 = ($310($0_1 + 808 | 0, Math_imul($2_1, 20) + $7_1 | 0) & 255) == 1 ? $11_1 : $2_1;
$1_1 = $1_1 - $15_1 | 0;
continue;
}
break;
};
$1_1 = $310($0_1 + 808 | 0, Math_imul($2_1, 20) + $7_1 | 0) & 255;
if (!$1_1) {
break label$378
}
$2_1 = (($1_1 | 0) == 255) + $2_1 | 0;
}
}
$11_1 = Math_imul($2_1, 20);
$15_1 = $2_1 >>> 0 >= $9_1 >>> 0;
if (!$15_1) {
label$382 : {
$1_1 = $7_1 + $11_1 | 0;
if (($14_1 | 0) != HEAPU8[$1_1 | 0]) {
break label$382
}
$14_1 = HEAP32[$1_1 + 8 >> 2];
$19_1 = HEAP32[$1_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 816 >> 2];
if ($257($14_1, $19_1, $1_1, HEAP32[$0_1 + 820 >> 2])) {
break label$382
}
$0(HEAP32[$0_1 + 812 >> 2], $1_1);
continue;
}
}
$1_1 = HEAP32[$0_1 + 820 >> 2];
HEAP32[$0_1 + 368 >> 2] = HEAP32[$0_1 + 816 >> 2];
HEAP32[$0_1 + 372 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 812 >> 2];
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 808 >> 2];
HEAP32[$0_1 + 364 >> 2] = $1_1;
if ($2_1 >>> 0 > $9_1 >>> 0) {
break label$234
}
if (HEAP32[$0_1 + 680 >> 2] == ($9_1 | 0)) {
$48($0_1 + 680 | 0);
$7_1 = HEAP32[$0_1 + 684 >> 2];
}
$11_1 = $7_1 + $11_1 | 0;
if (!$15_1) {
$1_1 = Math_imul($9_1 - $2_1 | 0, 20);
if ($1_1) {
wasm2js_memory_copy($11_1 + 20 | 0, $11_1, $1_1)
}
}
$1_1 = HEAP32[$0_1 + 364 >> 2];
HEAP32[$11_1 >> 2] = HEAP32[$0_1 + 360 >> 2];
HEAP32[$11_1 + 4 >> 2] = $1_1;
$2_1 = HEAP32[$0_1 + 368 >> 2];
$1_1 = HEAP32[$0_1 + 372 >> 2];
HEAP32[$11_1 + 16 >> 2] = $4_1;
HEAP32[$11_1 + 8 >> 2] = $2_1;
HEAP32[$11_1 + 12 >> 2] = $1_1;
$9_1 = $9_1 + 1 | 0;
HEAP32[$0_1 + 688 >> 2] = $9_1;
continue;
}
break;
};
HEAP32[$12_1 + 68 >> 2] = HEAP32[$0_1 + 688 >> 2];
$1_1 = HEAP32[$0_1 + 684 >> 2];
HEAP32[$12_1 + 60 >> 2] = HEAP32[$0_1 + 680 >> 2];
HEAP32[$12_1 + 64 >> 2] = $1_1;
$164($0_1 + 776 | 0);
HEAP32[$12_1 + 8 >> 2] = HEAP32[$0_1 + 736 >> 2];
$1_1 = HEAP32[$0_1 + 732 >> 2];
HEAP32[$12_1 >> 2] = HEAP32[$0_1 + 728 >> 2];
HEAP32[$12_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 872 >> 2];
HEAP32[$12_1 + 24 >> 2] = HEAP32[$0_1 + 868 >> 2];
HEAP32[$12_1 + 28 >> 2] = $1_1;
HEAP32[$12_1 + 32 >> 2] = HEAP32[$0_1 + 876 >> 2];
$1_1 = HEAP32[$0_1 + 748 >> 2];
HEAP32[$12_1 + 36 >> 2] = HEAP32[$0_1 + 744 >> 2];
HEAP32[$12_1 + 40 >> 2] = $1_1;
HEAP32[$12_1 + 44 >> 2] = HEAP32[$0_1 + 752 >> 2];
HEAP8[$12_1 + 85 | 0] = $16_1;
HEAP8[$12_1 + 84 | 0] = $27_1;
HEAP32[$12_1 + 80 >> 2] = $29_1;
HEAP32[$12_1 + 76 >> 2] = $24_1;
HEAP32[$12_1 + 72 >> 2] = $22_1;
HEAP32[$12_1 + 56 >> 2] = $26_1;
HEAP32[$12_1 + 52 >> 2] = $10_1;
HEAP32[$12_1 + 48 >> 2] = $6_1;
HEAP32[$12_1 + 20 >> 2] = $25_1;
HEAP32[$12_1 + 16 >> 2] = $18_1;
HEAP32[$12_1 + 12 >> 2] = $21_1;
$0(HEAP32[$0_1 + 576 >> 2], HEAP32[$0_1 + 580 >> 2]);
$166($0_1 + 560 | 0);
$21($43_1, $20_1);
$103($0_1 + 320 | 0);
$153($0_1 + 308 | 0);
break label$116;
}
HEAP32[$12_1 + 8 >> 2] = $6_1;
HEAP32[$12_1 + 12 >> 2] = $2_1;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
}
$76($0_1 + 616 | 0);
break label$282;
}
$16_1 = HEAP32[$0_1 + 776 >> 2];
$10_1 = HEAP32[$0_1 + 780 >> 2];
$169($0_1 + 808 | 0);
}
$168($0_1 + 616 | 0);
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $16_1;
HEAP32[$12_1 + 8 >> 2] = $10_1;
}
$170($0_1 + 588 | 0);
$0(HEAP32[$0_1 + 576 >> 2], $37_1);
$166($0_1 + 560 | 0);
$21($43_1, $20_1);
$103($0_1 + 320 | 0);
$153($0_1 + 308 | 0);
break label$116;
}
abort();
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $16_1;
HEAP32[$12_1 + 8 >> 2] = $10_1;
break label$230;
}
HEAP32[$12_1 + 8 >> 2] = $16_1;
HEAP32[$12_1 + 12 >> 2] = $10_1;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
}
$103($0_1 + 320 | 0);
break label$128;
}
$103($0_1 + 360 | 0);
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $16_1;
HEAP32[$12_1 + 8 >> 2] = $10_1;
break label$128;
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $6_1;
HEAP32[$12_1 + 8 >> 2] = $2_1;
break label$128;
}
HEAP32[$12_1 + 8 >> 2] = $6_1;
HEAP32[$12_1 + 12 >> 2] = $2_1;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
break label$128;
}
HEAP32[$12_1 >> 2] = -2147483647;
HEAP32[$12_1 + 4 >> 2] = $34_1;
HEAP32[$12_1 + 8 >> 2] = $15_1;
break label$128;
}
HEAP32[$12_1 + 8 >> 2] = $34_1;
HEAP32[$12_1 + 12 >> 2] = $15_1;
HEAP32[$12_1 + 4 >> 2] = $1_1;
HEAP32[$12_1 >> 2] = -2147483648;
}
$153($0_1 + 308 | 0);
if (($40_1 | 0) == -2147483648) {
break label$116
}
$111($40_1, $27_1);
}
}
$0($33_1, $31_1);
}
$1_1 = HEAP32[$0_1 + 288 >> 2];
$6_1 = HEAP32[$0_1 + 284 >> 2];
$2_1 = $6_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$175($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 280 >> 2], $6_1, 4, 12);
$175($55_1);
$1_1 = HEAP32[$0_1 + 248 >> 2];
$6_1 = HEAP32[$0_1 + 244 >> 2];
$2_1 = $6_1;
while (1) {
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$173($2_1);
$2_1 = $2_1 + 12 | 0;
continue;
}
break;
};
$2(HEAP32[$0_1 + 240 >> 2], $6_1, 4, 12);
$173($0_1 + 252 | 0);
$2_1 = HEAP32[$0_1 + 272 >> 2];
$6_1 = HEAP32[$0_1 + 268 >> 2];
$1_1 = $6_1;
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
$2(HEAP32[$0_1 + 264 >> 2], $6_1, 4, 28);
$14($63_1, $45_1);
$7(HEAP32[$0_1 + 224 >> 2], HEAP32[$0_1 + 228 >> 2]);
global$0 = $0_1 + 896 | 0;
$6_1 = $53_1;
label$392 : {
label$393 : {
switch (HEAP32[$5_1 + 72 >> 2] - -2147483648 | 0) {
case 0:
$2_1 = HEAP32[$5_1 + 76 >> 2];
$1_1 = HEAP32[$5_1 + 80 >> 2];
$211($5_1 + 344 | 0, $1_1, HEAP32[$5_1 + 84 >> 2]);
$7($2_1, $1_1);
break label$392;
case 1:
$81($5_1 + 344 | 0, HEAP32[$5_1 + 76 >> 2], HEAP32[$5_1 + 80 >> 2]);
break label$392;
default:
break label$393;
};
}
wasm2js_memory_copy($5_1 + 228 | 0, $5_1 + 72 | 0, 88);
HEAP32[$5_1 + 364 >> 2] = 0;
HEAP32[$5_1 + 356 >> 2] = 0;
HEAP32[$5_1 + 360 >> 2] = 1;
$1_1 = $5_1 + 356 | 0;
$8($1_1);
$1($1_1, 123);
$9_1 = $3($1_1, 1051798, 4);
$8($9_1);
$1($9_1, 91);
$3_1 = HEAP32[$5_1 + 232 >> 2];
$8_1 = $3_1 + Math_imul(HEAP32[$5_1 + 236 >> 2], 108) | 0;
while (1) {
if (($3_1 | 0) != ($8_1 | 0)) {
$8($9_1);
$1($9_1, 123);
$1_1 = $3($9_1, 1048598, 3);
$19($1_1, HEAP32[$3_1 + 96 >> 2]);
$1_1 = $3($1_1, 1048725, 3);
$12($1_1, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$1_1 = $3($1_1, 1048728, 5);
$12($1_1, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
$1_1 = $3($1_1, 1048733, 7);
$12($1_1, HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2]);
$1_1 = $3($1_1, 1048740, 5);
$12($1_1, HEAP32[$3_1 + 40 >> 2], HEAP32[$3_1 + 44 >> 2]);
$1_1 = $3($1_1, 1048745, 4);
$12($1_1, HEAP32[$3_1 + 52 >> 2], HEAP32[$3_1 + 56 >> 2]);
$1_1 = $3($1_1, 1048601, 8);
$12($1_1, HEAP32[$3_1 + 64 >> 2], HEAP32[$3_1 + 68 >> 2]);
$1_1 = $3($1_1, 1048749, 9);
$91($1_1, HEAPU8[$3_1 + 104 | 0]);
$4_1 = $3($1_1, 1048758, 4);
$8($4_1);
$1($4_1, 91);
$2_1 = HEAP32[$3_1 + 80 >> 2] << 4;
$1_1 = HEAP32[$3_1 + 76 >> 2];
while (1) {
if ($2_1) {
$8($4_1);
$1($4_1, 123);
$7_1 = $3($4_1, 1048598, 3);
$19($7_1, HEAP32[$1_1 + 12 >> 2]);
$7_1 = $3($7_1, 1048601, 8);
$12($7_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$1($7_1, 125);
$2_1 = $2_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$1($4_1, 93);
$4_1 = $3($4_1, 1048762, 7);
$8($4_1);
$1($4_1, 91);
$2_1 = Math_imul(HEAP32[$3_1 + 92 >> 2], 28);
$1_1 = HEAP32[$3_1 + 88 >> 2];
while (1) {
if ($2_1) {
$8($4_1);
$1($4_1, 123);
$7_1 = $3($4_1, 1048609, 7);
$12($7_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$7_1 = $3($7_1, 1048616, 4);
$12($7_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$7_1 = $3($7_1, 1048620, 3);
$210($5_1 + 8 | 0, HEAPU8[$1_1 + 25 | 0]);
$12($7_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
$7_1 = $3($7_1, 1048623, 9);
$91($7_1, HEAPU8[$1_1 + 24 | 0]);
$1($7_1, 125);
$2_1 = $2_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$1($4_1, 93);
$1($4_1, 125);
$3_1 = $3_1 + 108 | 0;
continue;
}
break;
};
$1($9_1, 93);
$1_1 = $3($9_1, 1051802, 5);
$19($1_1, HEAP32[$5_1 + 300 >> 2]);
$1_1 = $3($1_1, 1051807, 7);
$19($1_1, HEAP32[$5_1 + 304 >> 2]);
$1_1 = $3($1_1, 1051814, 7);
$19($1_1, HEAP32[$5_1 + 308 >> 2]);
$1_1 = $3($1_1, 1051821, 7);
$142($1_1, HEAP32[$5_1 + 244 >> 2], HEAP32[$5_1 + 248 >> 2]);
$8_1 = $3($1_1, 1051828, 8);
$8($8_1);
$1($8_1, 91);
$4_1 = HEAP32[$5_1 + 260 >> 2];
$2_1 = Math_imul($4_1, 28);
$7_1 = HEAP32[$5_1 + 256 >> 2];
$1_1 = $7_1;
while (1) {
if ($2_1) {
$8($8_1);
$1($8_1, 123);
$3_1 = $3($8_1, 1048609, 7);
$12($3_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $3($3_1, 1048632, 5);
$142($3_1, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2]);
$3_1 = $3($3_1, 1048620, 3);
$210($5_1, HEAPU8[$1_1 + 24 | 0]);
$12($3_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
$1($3_1, 125);
$2_1 = $2_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$1($8_1, 93);
$0_1 = $3($8_1, 1048641, 6);
$8($0_1);
$1($0_1, 91);
$3_1 = HEAP32[$5_1 + 268 >> 2];
$9_1 = $3_1 + Math_imul(HEAP32[$5_1 + 272 >> 2], 24) | 0;
while (1) {
if (($3_1 | 0) != ($9_1 | 0)) {
$8($0_1);
$1($0_1, 123);
$1_1 = $3($0_1, 1048663, 5);
$12($1_1, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$10_1 = $3($1_1, 1048668, 6);
$8($10_1);
$1($10_1, 91);
$2_1 = HEAP32[$3_1 + 20 >> 2] << 4;
$1_1 = HEAP32[$3_1 + 16 >> 2];
while (1) {
if ($2_1) {
$8($10_1);
$1($10_1, 123);
$8_1 = $3($10_1, 1048577, 5);
$12($8_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$8_1 = $3($8_1, 1048582, 5);
$19($8_1, HEAP32[$1_1 + 12 >> 2]);
$1($8_1, 125);
$2_1 = $2_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$1($10_1, 93);
$1($10_1, 125);
$3_1 = $3_1 + 24 | 0;
continue;
}
break;
};
$1($0_1, 93);
$1_1 = $3($0_1, 1051836, 5);
$91($1_1, HEAPU8[$5_1 + 312 | 0]);
$1_1 = $3($1_1, 1051841, 9);
$91($1_1, HEAPU8[$5_1 + 313 | 0]);
$2_1 = $3($1_1, 1051850, 16);
$142($2_1, HEAP32[$5_1 + 280 >> 2], HEAP32[$5_1 + 284 >> 2]);
$1($2_1, 125);
HEAP32[$5_1 + 352 >> 2] = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$5_1 + 344 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$5_1 + 348 >> 2] = $1_1;
$3_1 = 0;
if (HEAP32[265776] != -2147483648) {
$164(1063104)
}
$2_1 = $5_1 + 288 | 0;
HEAP32[265778] = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[265776] = HEAP32[$2_1 >> 2];
HEAP32[265777] = $1_1;
$2_1 = $5_1 + 228 | 0;
$170($2_1);
$1_1 = $7_1;
while (1) {
$56($2_1 + 12 | 0);
if ($4_1) {
$0(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
$4_1 = $4_1 - 1 | 0;
$1_1 = $1_1 + 28 | 0;
$2_1 = $7_1 + Math_imul($3_1, 28) | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$2(HEAP32[$5_1 + 252 >> 2], $7_1, 4, 28);
$76($5_1 + 264 | 0);
$56($5_1 + 276 | 0);
}
$0(HEAP32[$5_1 + 180 >> 2], HEAP32[$5_1 + 184 >> 2]);
$78($44_1, $6_1);
if ($54_1) {
$0(HEAP32[$5_1 + 168 >> 2], HEAP32[$5_1 + 172 >> 2])
}
$56($5_1 + 192 | 0);
}
} else {
$80($5_1 + 344 | 0)
}
$0($62_1, $52_1);
$0(HEAP32[265722], HEAP32[265723]);
$2_1 = HEAP32[$5_1 + 352 >> 2];
HEAP32[265724] = $2_1;
$1_1 = HEAP32[$5_1 + 348 >> 2];
HEAP32[265722] = HEAP32[$5_1 + 344 >> 2];
HEAP32[265723] = $1_1;
global$0 = $5_1 + 368 | 0;
return $2_1 | 0;
}

function $348() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0;
$0_1 = global$0 - 240 | 0;
global$0 = $0_1;
$26_1 = HEAP32[265720];
$35_1 = HEAP32[265719];
HEAP32[265719] = 0;
HEAP32[265720] = 1;
$2_1 = HEAP32[265721];
HEAP32[265721] = 0;
label$1 : {
if (HEAP32[265725] != -2147483648 & HEAP32[265776] != -2147483648) {
$49($0_1 + 88 | 0, $26_1, $2_1);
$1_1 = 1;
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$121($0_1 + 88 | 0);
break label$1;
}
$74($0_1 + 88 | 0, HEAP32[$0_1 + 92 >> 2], HEAP32[$0_1 + 96 >> 2], 10);
$2_1 = 1;
$5_1 = HEAP32[$0_1 + 88 >> 2];
if ($5_1) {
$3_1 = HEAP32[$0_1 + 100 >> 2];
$1_1 = HEAP32[$0_1 + 96 >> 2];
$4_1 = HEAP32[$0_1 + 92 >> 2];
$2_1 = $5_1;
}
$5_1 = $0_1 + 200 | 0;
$73($5_1, $1_1, $3_1, 0);
$69($0_1 + 56 | 0, $5_1);
$15_1 = 4;
$1_1 = HEAP32[$0_1 + 56 >> 2];
if ($1_1) {
$3_1 = HEAP32[$0_1 + 60 >> 2];
$5_1 = $0_1 + 88 | 0;
$46($5_1, 4);
$7_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[$7_1 + 4 >> 2] = $3_1;
HEAP32[$7_1 >> 2] = $1_1;
HEAP32[$0_1 + 152 >> 2] = 1;
$1_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[$0_1 + 144 >> 2] = HEAP32[$0_1 + 88 >> 2];
HEAP32[$0_1 + 148 >> 2] = $1_1;
wasm2js_memory_copy($5_1, $0_1 + 200 | 0, 40);
while (1) {
$69($0_1 + 48 | 0, $0_1 + 88 | 0);
$3_1 = HEAP32[$0_1 + 48 >> 2];
if ($3_1) {
$5_1 = HEAP32[$0_1 + 52 >> 2];
$1_1 = HEAP32[$0_1 + 152 >> 2];
if (($1_1 | 0) == HEAP32[$0_1 + 144 >> 2]) {
$101($0_1 + 144 | 0, 1)
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
$3_1 = HEAP32[265730] << 4;
$5_1 = HEAP32[265729] + 8 | 0;
label$10 : {
label$11 : {
label$12 : {
while (1) {
$1_1 = $5_1;
if (!$3_1) {
break label$12
}
$3_1 = $3_1 - 16 | 0;
$5_1 = $1_1 + 16 | 0;
if (!$11(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2], $2_1, $4_1)) {
continue
}
break;
};
$21_1 = HEAPU8[($1_1 - 8 | 0) + 12 | 0];
if ($21_1 >>> 0 >= HEAPU32[265727]) {
break label$12
}
$4_1 = HEAP32[265726] + Math_imul($21_1, 24) | 0;
$28_1 = HEAPU8[$4_1 + 21 | 0];
if (($28_1 | 0) == 3) {
break label$12
}
$37_1 = HEAPU16[$4_1 + 22 >> 1];
HEAP8[$0_1 + 72 | 0] = HEAPU8[$4_1 + 20 | 0];
$1_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 64 >> 2] = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 + 68 >> 2] = $1_1;
$38_1 = ($27_1 << 3) + $15_1 | 0;
$29_1 = HEAP32[265778];
$30_1 = HEAP32[265777];
$31_1 = $0_1 + 204 | 0;
$39_1 = $0_1 + 148 | 0;
$22_1 = $0_1 + 128 | 0;
$40_1 = $0_1 + 120 | 0;
$16_1 = -2147483648;
$17_1 = $15_1;
while (1) {
if (($17_1 | 0) != ($38_1 | 0)) {
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
label$17 : {
$7_1 = $3_1 & 1;
while (1) {
$66($0_1 + 184 | 0, $0_1 + 88 | 0);
if (HEAPU8[$0_1 + 196 | 0] == 3) {
break label$17
}
$303($0_1 + 200 | 0, $40_1, $0_1 + 184 | 0);
$1_1 = HEAP32[$0_1 + 200 >> 2];
if (($1_1 | 0) == -2147483648) {
continue
}
wasm2js_memory_copy($39_1, $31_1, 36);
HEAP32[$0_1 + 144 >> 2] = $1_1;
$6($31_1, HEAP32[$0_1 + 160 >> 2], HEAP32[$0_1 + 164 >> 2]);
HEAP8[$0_1 + 200 | 0] = $21_1;
label$19 : {
if ($29_1) {
label$21 : {
$3_1 = 0;
$1_1 = $29_1;
while (1) {
if ($1_1 >>> 0 > 1) {
$6_1 = $3_1;
$5_1 = $1_1 >>> 1 | 0;
$3_1 = $5_1 + $3_1 | 0;
$3_1 = ($295($0_1 + 200 | 0, Math_imul($3_1, 20) + $30_1 | 0) & 255) == 1 ? $6_1 : $3_1;
$1_1 = $1_1 - $5_1 | 0;
continue;
}
break;
};
$1_1 = Math_imul($3_1, 20) + $30_1 | 0;
if ($295($0_1 + 200 | 0, $1_1) & 255) {
break label$21
}
$5_1 = HEAP32[$1_1 + 16 >> 2];
break label$19;
}
}
$5_1 = 0;
}
$0(HEAP32[$0_1 + 204 >> 2], HEAP32[$0_1 + 208 >> 2]);
$1_1 = HEAP32[$0_1 + 172 >> 2];
if (HEAPU8[$0_1 + 180 | 0] != 1) {
$6_1 = HEAP32[$0_1 + 168 >> 2];
if (HEAP32[$0_1 + 76 >> 2] == ($8_1 | 0)) {
$71($0_1 + 76 | 0);
$4_1 = HEAP32[$0_1 + 80 >> 2];
}
$3_1 = Math_imul($8_1, 12) + $4_1 | 0;
HEAP32[$3_1 + 8 >> 2] = $5_1 | ($7_1 ? ($1_1 >>> 0 <= $2_1 >>> 0 ? $13_1 : 0) : 0);
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = $6_1;
$8_1 = $8_1 + 1 | 0;
HEAP32[$0_1 + 84 >> 2] = $8_1;
$52($0_1 + 144 | 0);
continue;
}
break;
};
$52($0_1 + 144 | 0);
$3_1 = 1;
$2_1 = $1_1;
$13_1 = $5_1;
continue;
}
break;
};
$43(HEAP32[$0_1 + 88 >> 2], HEAP32[$0_1 + 92 >> 2]);
$41_1 = HEAP32[$0_1 + 76 >> 2];
$9_1 = HEAP32[$0_1 + 80 >> 2];
if ($8_1) {
label$27 : {
HEAP32[$0_1 + 192 >> 2] = 0;
HEAP32[$0_1 + 184 >> 2] = $9_1;
HEAP32[$0_1 + 188 >> 2] = Math_imul($8_1, 12) + $9_1;
$203($0_1 + 88 | 0, $0_1 + 184 | 0);
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$1_1 = HEAP32[$0_1 + 92 >> 2];
$3_1 = HEAP32[$0_1 + 96 >> 2];
$9($0_1 + 40 | 0, 4, 4, 8);
$5_1 = HEAP32[$0_1 + 40 >> 2];
$6_1 = HEAP32[$0_1 + 44 >> 2];
$2_1 = $6_1;
HEAP32[$2_1 >> 2] = $1_1;
HEAP32[$2_1 + 4 >> 2] = $3_1;
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
$203($0_1 + 88 | 0, $0_1 + 200 | 0);
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$2_1 = HEAP32[$0_1 + 96 >> 2];
$5_1 = HEAP32[$0_1 + 92 >> 2];
if (HEAP32[$0_1 + 144 >> 2] == ($1_1 | 0)) {
$4($0_1 + 144 | 0, $1_1, 1, 4, 8);
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
} else {
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
$2_1 = $194($0_1 + 200 | 0);
if ($2_1) {
$1_1 = 4;
$9($0_1 + 32 | 0, 4, 4, 4);
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
$2_1 = $194($0_1 + 88 | 0);
if ($2_1) {
if (HEAP32[$0_1 + 144 >> 2] == ($4_1 | 0)) {
$4($0_1 + 144 | 0, $4_1, 1, 4, 4);
$5_1 = HEAP32[$0_1 + 148 >> 2];
}
HEAP32[$1_1 + $5_1 >> 2] = $2_1;
$4_1 = $4_1 + 1 | 0;
HEAP32[$0_1 + 152 >> 2] = $4_1;
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$33_1 = HEAP32[$0_1 + 144 >> 2];
$3_1 = 0;
$14_1 = HEAP32[$0_1 + 148 >> 2];
$1_1 = $14_1;
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
} else {
$14_1 = 4;
$33_1 = 0;
$4_1 = 0;
$2_1 = 0;
}
$5_1 = $2_1;
$24_1 = $24_1 + 1 | 0;
$2_1 = 0;
$3_1 = $14_1;
$1_1 = $4_1;
while (1) {
if ($1_1 >>> 0 >= 2) {
$19_1 = HEAP32[$3_1 >> 2];
$1_1 = $1_1 - 1 | 0;
$3_1 = $3_1 + 4 | 0;
$13_1 = HEAP32[$3_1 >> 2];
if (HEAP32[$13_1 >> 2] == (HEAP32[$19_1 >> 2] + 1 | 0)) {
$19_1 = HEAP32[$19_1 + 4 >> 2] != HEAP32[$13_1 + 4 >> 2]
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
$2($33_1, $14_1, 4, 4);
$11_1 = $11_1 + 8 | 0;
continue;
}
break;
};
$2($42_1, $6_1, 4, 8);
$2_1 = ($16_1 | 0) == -2147483648;
if (!$2_1 & $7_1 >>> 0 <= $43_1 >>> 0) {
break label$27
}
HEAP32[$0_1 + 100 >> 2] = $8_1;
HEAP32[$0_1 + 96 >> 2] = $9_1;
HEAP32[$0_1 + 92 >> 2] = $18_1;
HEAP32[$0_1 + 88 >> 2] = $23_1;
$1_1 = $10_1 - 8 | 0;
$1_1 = $1_1 >>> 0 > $10_1 >>> 0 ? 0 : $1_1;
label$46 : {
label$47 : {
while (1) {
if ($1_1 >>> 0 < $10_1 >>> 0) {
$308($0_1 + 16 | 0, $0_1 + 88 | 0, $10_1);
$10_1 = $10_1 - 1 | 0;
if (HEAP32[$0_1 + 16 >> 2] != 1) {
continue
}
break label$47;
}
break;
};
$308($0_1 + 24 | 0, $0_1 + 88 | 0, $1_1);
$1_1 = HEAP32[$0_1 + 24 >> 2] & 1 ? HEAP32[$0_1 + 28 >> 2] : $1_1;
break label$46;
}
$1_1 = HEAP32[$0_1 + 20 >> 2];
}
$3_1 = $1_1 + 36 | 0;
$5_1 = $3_1 >>> 0 > $8_1 >>> 0 ? $8_1 : $3_1;
$44_1 = !$1_1 | $1_1 >>> 0 >= $8_1 >>> 0 ? 0 : HEAP32[Math_imul($1_1, 12) + $9_1 >> 2];
$6_1 = $5_1 - 1 | 0;
if (!($6_1 >>> 0 >= $8_1 >>> 0 | $3_1 >>> 0 >= $8_1 >>> 0)) {
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
$202($0_1 + 88 | 0, $0_1 + 184 | 0);
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$1_1 = HEAP32[$0_1 + 184 >> 2];
$5_1 = HEAP32[$0_1 + 188 >> 2];
$6_1 = HEAP32[$0_1 + 96 >> 2];
$11_1 = HEAP32[$0_1 + 92 >> 2];
$9($0_1 + 8 | 0, 4, 4, 8);
$14_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$4_1 >> 2] = $11_1;
HEAP32[$4_1 + 4 >> 2] = $6_1;
$12_1 = 1;
HEAP32[$0_1 + 208 >> 2] = 1;
HEAP32[$0_1 + 204 >> 2] = $4_1;
HEAP32[$0_1 + 200 >> 2] = $14_1;
HEAP32[$0_1 + 144 >> 2] = $1_1;
HEAP32[$0_1 + 148 >> 2] = $5_1;
$1_1 = 12;
while (1) {
$202($0_1 + 88 | 0, $0_1 + 144 | 0);
if (HEAP32[$0_1 + 88 >> 2] == 1) {
$3_1 = HEAP32[$0_1 + 96 >> 2];
$5_1 = HEAP32[$0_1 + 92 >> 2];
if (HEAP32[$0_1 + 200 >> 2] == ($12_1 | 0)) {
$4($0_1 + 200 | 0, $12_1, 1, 4, 8);
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
} else {
$4_1 = 4;
$12_1 = 0;
$1_1 = 0;
}
if (!$2_1) {
$14($16_1, $20_1)
}
$45_1 = $18_1;
$25_1 = $34_1;
$16_1 = $1_1;
$43_1 = $7_1;
$20_1 = $4_1;
}
}
$34_1 = $34_1 + 1 | 0;
$17_1 = $17_1 + 8 | 0;
$2($41_1, $9_1, 4, 12);
continue;
}
break;
};
$1_1 = 0;
HEAP32[$0_1 + 208 >> 2] = 0;
HEAP32[$0_1 + 200 >> 2] = 0;
HEAP32[$0_1 + 204 >> 2] = 1;
$2_1 = $0_1 + 200 | 0;
$8($2_1);
$1($2_1, 123);
if (($16_1 | 0) == -2147483648) {
break label$11
}
if ($25_1 >>> 0 < $27_1 >>> 0) {
$2_1 = ($25_1 << 3) + $15_1 | 0;
$3_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = HEAP32[$2_1 >> 2];
}
$2_1 = $3($0_1 + 200 | 0, 1051780, 5);
$19($2_1, $25_1);
$2_1 = $3($2_1, 1051785, 5);
$5_1 = $1_1 ? $1_1 : 1;
$7_1 = $1_1 ? $3_1 : 0;
$19($2_1, $143($5_1, $7_1, $44_1));
$2_1 = $3($2_1, 1051790, 3);
$19($2_1, $143($5_1, $7_1, $45_1));
$4_1 = $3($2_1, 1051793, 5);
$8($4_1);
$1($4_1, 91);
$13_1 = ($12_1 << 3) + $20_1 | 0;
$3_1 = $0_1 + 96 | 0;
$2_1 = $20_1;
while (1) {
if (($2_1 | 0) != ($13_1 | 0)) {
$1_1 = HEAP32[$2_1 >> 2];
$6_1 = HEAP32[$2_1 + 4 >> 2];
$8($4_1);
$1($4_1, 91);
HEAP32[$3_1 >> 2] = $1_1;
HEAP32[$3_1 + 4 >> 2] = $6_1;
$1_1 = 0;
while (1) {
if (($1_1 | 0) != 8) {
$19($4_1, $143($5_1, $7_1, HEAP32[$1_1 + $3_1 >> 2]));
$1_1 = $1_1 + 4 | 0;
continue;
}
break;
};
$1($4_1, 93);
$2_1 = $2_1 + 8 | 0;
continue;
}
break;
};
$1($4_1, 93);
$1($4_1, 125);
HEAP32[$0_1 + 96 >> 2] = HEAP32[$4_1 + 8 >> 2];
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 88 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 92 >> 2] = $2_1;
$14($16_1, $20_1);
break label$10;
}
HEAP32[$0_1 + 208 >> 2] = 0;
HEAP32[$0_1 + 200 >> 2] = 0;
HEAP32[$0_1 + 204 >> 2] = 1;
$2_1 = $0_1 + 200 | 0;
$8($2_1);
$1($2_1, 123);
}
$1($0_1 + 200 | 0, 125);
HEAP32[$0_1 + 96 >> 2] = HEAP32[$0_1 + 208 >> 2];
$2_1 = HEAP32[$0_1 + 204 >> 2];
HEAP32[$0_1 + 88 >> 2] = HEAP32[$0_1 + 200 >> 2];
HEAP32[$0_1 + 92 >> 2] = $2_1;
}
$14($36_1, $15_1);
break label$1;
}
$80($0_1 + 88 | 0);
}
$0($35_1, $26_1);
$0(HEAP32[265722], HEAP32[265723]);
$2_1 = HEAP32[$0_1 + 96 >> 2];
HEAP32[265724] = $2_1;
$4_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[265722] = HEAP32[$0_1 + 88 >> 2];
HEAP32[265723] = $4_1;
global$0 = $0_1 + 240 | 0;
return $2_1 | 0;
}

function $349() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0;
$0_1 = global$0 - 608 | 0;
global$0 = $0_1;
$26_1 = HEAP32[265719];
$19_1 = HEAP32[265720];
HEAP32[265719] = 0;
HEAP32[265720] = 1;
$1_1 = HEAP32[265721];
HEAP32[265721] = 0;
$7_1 = $0_1 + 232 | 0;
$24($7_1, 0, $19_1, $1_1);
$10($7_1);
$1_1 = $17($7_1);
if ($1_1 >>> 0 >= 33) {
if (HEAPU8[$0_1 + 232 | 0] == 8) {
HEAP32[$0_1 + 232 >> 2] = 772;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
}
$17_1 = $1_1 >>> 0 < 32 ? $1_1 : 32;
$9($0_1 - -64 | 0, $17_1, 4, 24);
HEAP32[$0_1 + 480 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 68 >> 2];
HEAP32[$0_1 + 472 >> 2] = HEAP32[$0_1 + 64 >> 2];
HEAP32[$0_1 + 476 >> 2] = $1_1;
$4($0_1 + 472 | 0, 0, $17_1, 4, 24);
$7_1 = $0_1 + 500 | 0;
$13_1 = $0_1 + 316 | 0;
$8_1 = $0_1 + 84 | 0;
$18_1 = HEAP32[$0_1 + 480 >> 2];
$11_1 = HEAP32[$0_1 + 476 >> 2];
while (1) {
if (($2_1 | 0) != ($17_1 | 0)) {
$51($0_1 + 56 | 0, $0_1 + 232 | 0);
$6($0_1 + 516 | 0, HEAP32[$0_1 + 56 >> 2], HEAP32[$0_1 + 60 >> 2]);
$3_1 = HEAP32[$0_1 + 524 >> 2];
$9_1 = HEAP32[$0_1 + 520 >> 2];
$1_1 = 0;
$5_1 = HEAP32[262826];
HEAP32[$8_1 >> 2] = HEAP32[262825];
HEAP32[$8_1 + 4 >> 2] = $5_1;
HEAP32[$8_1 + 8 >> 2] = HEAP32[262827];
$10_1 = HEAP32[262831];
$16_1 = HEAP32[262830];
HEAP32[$13_1 >> 2] = $16_1;
HEAP32[$13_1 + 4 >> 2] = $10_1;
HEAP32[$0_1 + 80 >> 2] = HEAP32[262832];
$5_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[$13_1 + 8 >> 2] = HEAP32[$0_1 + 80 >> 2];
HEAP32[$13_1 + 12 >> 2] = $5_1;
$5_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[$13_1 + 16 >> 2] = HEAP32[$0_1 + 88 >> 2];
HEAP32[$13_1 + 20 >> 2] = $5_1;
HEAP32[$0_1 + 72 >> 2] = $16_1;
HEAP32[$0_1 + 76 >> 2] = $10_1;
HEAP32[$0_1 + 312 >> 2] = 2;
HEAP32[$0_1 + 304 >> 2] = 1;
HEAP32[$0_1 + 308 >> 2] = 0;
HEAP32[$0_1 + 340 >> 2] = 1051072;
HEAP32[$0_1 + 344 >> 2] = 1051172;
HEAP32[$0_1 + 348 >> 2] = 1051344;
HEAP32[$0_1 + 352 >> 2] = 1051360;
$2_1 = $2_1 + 1 | 0;
label$5 : {
label$6 : {
label$7 : {
while (1) {
if (($1_1 | 0) != 24) {
$5_1 = ($0_1 + 304 | 0) + $1_1 | 0;
$10_1 = $5_1 + 12 | 0;
if ($11(HEAP32[$10_1 >> 2], HEAP32[$5_1 + 16 >> 2], $9_1, $3_1)) {
$4_1 = HEAPU8[$5_1 + 21 | 0];
if (($4_1 | 0) != 3) {
break label$7
}
}
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$1_1 = 0;
label$11 : {
while (1) {
label$13 : {
if (($1_1 | 0) == 100) {
break label$11
}
if ($11(HEAP32[$1_1 + 1051080 >> 2], HEAP32[$1_1 + 1051084 >> 2], $9_1, $3_1)) {
$4_1 = HEAPU8[$1_1 + 1051089 | 0];
if (($4_1 | 0) != 3) {
break label$13
}
}
$1_1 = $1_1 + 20 | 0;
continue;
}
break;
};
$3_1 = $1_1 + 1051072 | 0;
$1_1 = $3_1 + 18 | 0;
$10_1 = $3_1 + 8 | 0;
break label$6;
}
$1_1 = -16;
label$15 : {
while (1) {
if ($1_1) {
$139($0_1 + 544 | 0, HEAP32[$1_1 + 1051368 >> 2], HEAP32[$1_1 + 1051372 >> 2]);
if ($11(HEAP32[$0_1 + 544 >> 2], HEAP32[$0_1 + 548 >> 2], $9_1, $3_1)) {
HEAP8[$0_1 + 536 | 0] = HEAPU8[$0_1 + 552 | 0];
$5_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$0_1 + 528 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$0_1 + 532 >> 2] = $5_1;
$4_1 = HEAPU8[$0_1 + 553 | 0];
if (($4_1 | 0) != 3) {
break label$15
}
}
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$4_1 = 3;
break label$5;
}
$3_1 = HEAPU16[$0_1 + 554 >> 1];
HEAP8[$0_1 + 552 | 0] = HEAPU8[$0_1 + 536 | 0];
$1_1 = HEAP32[$0_1 + 532 >> 2];
HEAP32[$0_1 + 544 >> 2] = HEAP32[$0_1 + 528 >> 2];
HEAP32[$0_1 + 548 >> 2] = $1_1;
break label$5;
}
$1_1 = $10_1 + 10 | 0;
}
$3_1 = HEAP32[$10_1 + 4 >> 2];
HEAP32[$0_1 + 544 >> 2] = HEAP32[$10_1 >> 2];
HEAP32[$0_1 + 548 >> 2] = $3_1;
HEAP8[$0_1 + 552 | 0] = HEAPU8[$10_1 + 8 | 0];
$3_1 = HEAPU16[$1_1 >> 1];
}
$1_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$7_1 + 4 >> 2] = $1_1;
HEAP8[$7_1 + 8 | 0] = HEAPU8[$0_1 + 552 | 0];
$16_1 = HEAP32[$0_1 + 520 >> 2];
$5_1 = HEAP32[$0_1 + 516 >> 2];
HEAP32[$0_1 + 488 >> 2] = $5_1;
HEAP32[$0_1 + 492 >> 2] = $16_1;
HEAP32[$0_1 + 496 >> 2] = HEAP32[$0_1 + 524 >> 2];
$10_1 = HEAPU8[$0_1 + 505 | 0] | HEAPU8[$0_1 + 506 | 0] << 8 | (HEAPU8[$0_1 + 507 | 0] << 16 | HEAPU8[$0_1 + 508 | 0] << 24);
$9_1 = $11_1 + Math_imul($18_1, 24) | 0;
$1_1 = HEAPU8[$0_1 + 501 | 0] | HEAPU8[$0_1 + 502 | 0] << 8 | (HEAPU8[$0_1 + 503 | 0] << 16 | HEAPU8[$0_1 + 504 | 0] << 24);
HEAP8[$9_1 + 13 | 0] = $1_1;
HEAP8[$9_1 + 14 | 0] = $1_1 >>> 8;
HEAP8[$9_1 + 15 | 0] = $1_1 >>> 16;
HEAP8[$9_1 + 16 | 0] = $1_1 >>> 24;
HEAP8[$9_1 + 17 | 0] = $10_1;
HEAP8[$9_1 + 18 | 0] = $10_1 >>> 8;
HEAP8[$9_1 + 19 | 0] = $10_1 >>> 16;
HEAP8[$9_1 + 20 | 0] = $10_1 >>> 24;
$1_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$9_1 + 8 >> 2] = HEAP32[$0_1 + 496 >> 2];
HEAP32[$9_1 + 12 >> 2] = $1_1;
HEAP32[$9_1 >> 2] = $5_1;
HEAP32[$9_1 + 4 >> 2] = $16_1;
HEAP16[$9_1 + 22 >> 1] = $3_1;
HEAP8[$9_1 + 21 | 0] = $4_1;
$18_1 = $18_1 + 1 | 0;
continue;
}
break;
};
$16_1 = HEAP32[$0_1 + 472 >> 2];
$27_1 = HEAP32[$0_1 + 476 >> 2];
$1_1 = $17($0_1 + 232 | 0);
if ($1_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 232 | 0] == 8) {
HEAP32[$0_1 + 232 >> 2] = 772;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
}
$4_1 = $1_1 >>> 0 < 255 ? $1_1 : 255;
$9($0_1 + 48 | 0, $4_1, 4, 16);
HEAP32[$0_1 + 80 >> 2] = 0;
$1_1 = HEAP32[$0_1 + 52 >> 2];
HEAP32[$0_1 + 72 >> 2] = HEAP32[$0_1 + 48 >> 2];
HEAP32[$0_1 + 76 >> 2] = $1_1;
$4($0_1 + 72 | 0, 0, $4_1, 4, 16);
$1_1 = HEAP32[$0_1 + 80 >> 2];
$20_1 = $1_1 + $4_1 | 0;
$1_1 = HEAP32[$0_1 + 76 >> 2] + ($1_1 << 4) | 0;
while (1) {
if ($4_1) {
$7_1 = $0_1 + 232 | 0;
$51($0_1 + 40 | 0, $7_1);
$6($0_1 + 304 | 0, HEAP32[$0_1 + 40 >> 2], HEAP32[$0_1 + 44 >> 2]);
$2_1 = $16($7_1);
if (($2_1 & 255) >>> 0 >= $18_1 >>> 0) {
if (HEAPU8[$0_1 + 232 | 0] == 8) {
HEAP32[$0_1 + 232 >> 2] = 1796;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
}
HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 312 >> 2];
$7_1 = HEAP32[$0_1 + 308 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 304 >> 2];
HEAP32[$1_1 + 4 >> 2] = $7_1;
HEAP8[$1_1 + 12 | 0] = $2_1;
$4_1 = $4_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$12_1 = HEAP32[$0_1 + 72 >> 2];
$13_1 = HEAP32[$0_1 + 76 >> 2];
$11_1 = $10($0_1 + 232 | 0);
$1_1 = HEAPU8[$0_1 + 232 | 0];
if ($11_1 >>> 0 >= 1048577) {
if (($1_1 & 255) == 8) {
HEAP32[$0_1 + 232 >> 2] = 1540;
HEAP32[$0_1 + 236 >> 2] = 0;
$1_1 = 4;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
}
$7_1 = 0;
HEAP32[$0_1 + 312 >> 2] = 0;
HEAP32[$0_1 + 304 >> 2] = 0;
HEAP32[$0_1 + 308 >> 2] = 1;
while (1) {
label$28 : {
$3_1 = $11_1 - $7_1 | 0;
while (1) {
label$30 : {
if (($1_1 & 255) != 8 | $7_1 >>> 0 >= $11_1 >>> 0) {
break label$28
}
$1_1 = $0_1 + 232 | 0;
$8_1 = $16($1_1);
$5_1 = $10($1_1);
$1_1 = HEAPU8[$0_1 + 232 | 0];
if ($20_1 >>> 0 > ($8_1 & 255) >>> 0) {
$2_1 = $5_1 + 1 | 0;
$2_1 = $2_1 ? $2_1 : -1;
if ($2_1 >>> 0 <= $3_1 >>> 0) {
if (($1_1 & 255) != 8) {
continue
}
break label$30;
}
}
if (($1_1 & 255) == 8) {
HEAP32[$0_1 + 232 >> 2] = 1796;
HEAP32[$0_1 + 236 >> 2] = 0;
$1_1 = 4;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
continue;
}
break;
};
$1_1 = $7_1;
$7_1 = $2_1 + $1_1 | 0;
if ($7_1 >>> 0 <= $1_1 >>> 0) {
HEAP32[$0_1 + 312 >> 2] = $7_1
} else {
$42($0_1 + 304 | 0, $2_1);
$1_1 = $5_1 >>> 0 < 4294967294 ? $5_1 : -2;
$7_1 = HEAP32[$0_1 + 312 >> 2];
$3_1 = $7_1 + HEAP32[$0_1 + 308 >> 2] | 0;
while (1) {
HEAP8[$3_1 | 0] = $8_1;
if ($1_1) {
$1_1 = $1_1 - 1 | 0;
$3_1 = $3_1 + 1 | 0;
continue;
}
break;
};
$7_1 = $2_1 + $7_1 | 0;
HEAP32[$0_1 + 312 >> 2] = $7_1;
}
$1_1 = 8;
continue;
}
break;
};
$9_1 = HEAP32[$0_1 + 304 >> 2];
$17_1 = HEAP32[$0_1 + 308 >> 2];
$1_1 = $0_1 + 232 | 0;
$79($0_1 + 252 | 0, $1_1, $10($1_1), $7_1);
$1_1 = $7_1;
if ($1_1 >>> 0 > HEAPU32[$0_1 + 244 >> 2]) {
if (HEAPU8[$0_1 + 232 | 0] == 8) {
HEAP32[$0_1 + 232 >> 2] = 3;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
$1_1 = 0;
}
$2_1 = $0_1 + 560 | 0;
$20($2_1, $1_1);
$29($2_1, $1_1);
$2_1 = HEAP32[$0_1 + 568 >> 2];
$10_1 = $2_1 + $1_1 | 0;
$4_1 = HEAP32[$0_1 + 564 >> 2] + ($2_1 << 2) | 0;
$2_1 = 0;
while (1) {
if ($1_1) {
$3_1 = $280($0_1 + 232 | 0);
$8_1 = i64toi32_i32$HIGH_BITS;
if ($3_1 | $8_1) {
$5_1 = $8_1;
$11_1 = !!$3_1 & ($5_1 | 0) >= 0 | ($5_1 | 0) > 0;
$8_1 = $6_1;
$14_1 = ($3_1 - $11_1 | 0) + $6_1 | 0;
$11_1 = $5_1 - ($3_1 >>> 0 < $11_1 >>> 0) | 0;
$6_1 = $15_1 + $11_1 | 0;
$3_1 = $14_1;
$6_1 = $8_1 >>> 0 > $3_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
$5_1 = $6_1 >> 31;
$3_1 = ($3_1 >>> 0 < $8_1 >>> 0 & ($6_1 | 0) <= ($15_1 | 0) | ($6_1 | 0) < ($15_1 | 0)) ^ ($11_1 | 0) < 0;
$8_1 = $3_1 ? $5_1 : $14_1;
$3_1 = $3_1 ? $5_1 ^ -2147483648 : $6_1;
if (!((($3_1 | 0) > 0 | ($3_1 | 0) >= 0) & (!$3_1 & $2_1 >>> 0 > $8_1 >>> 0))) {
if (HEAPU8[$0_1 + 232 | 0] == 8) {
HEAP32[$0_1 + 232 >> 2] = 2052;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
}
$6_1 = $8_1 + 1 | 0;
$5_1 = $6_1 ? $3_1 : $3_1 + 1 | 0;
$3_1 = $6_1 >>> 0 < $8_1 >>> 0 & ($3_1 | 0) >= ($5_1 | 0) | ($3_1 | 0) > ($5_1 | 0);
$6_1 = $3_1 ? -1 : $6_1;
$15_1 = $3_1 ? 2147483647 : $5_1;
$3_1 = $8_1;
} else {
$3_1 = $2_1;
$2_1 = $2_1 + 1 | 0;
}
HEAP32[$4_1 >> 2] = $3_1;
$1_1 = $1_1 - 1 | 0;
$4_1 = $4_1 + 4 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 568 >> 2] = $10_1;
HEAP32[$0_1 + 88 >> 2] = 0;
HEAP32[$0_1 + 92 >> 2] = 0;
HEAP32[$0_1 + 80 >> 2] = 0;
HEAP32[$0_1 + 84 >> 2] = 0;
HEAP32[$0_1 + 72 >> 2] = 0;
HEAP32[$0_1 + 76 >> 2] = 0;
$1_1 = 0;
HEAP32[$0_1 + 552 >> 2] = 0;
HEAP32[$0_1 + 544 >> 2] = 0;
HEAP32[$0_1 + 548 >> 2] = 1;
$10_1 = 1;
$2_1 = 0;
while (1) {
if (($2_1 | 0) != 24) {
HEAP32[($0_1 + 72 | 0) + $2_1 >> 2] = $1_1;
$3_1 = Math_imul($1_1, 5);
$4_1 = $17($0_1 + 232 | 0);
while (1) {
if ($4_1) {
$83($0_1 + 304 | 0, $0_1 + 232 | 0);
if (HEAP32[$0_1 + 544 >> 2] == ($1_1 | 0)) {
$23($0_1 + 544 | 0, 1, 5);
$10_1 = HEAP32[$0_1 + 548 >> 2];
}
$6_1 = $3_1 + $10_1 | 0;
HEAP8[$6_1 + 4 | 0] = HEAPU8[$0_1 + 308 | 0];
$8_1 = HEAPU8[$0_1 + 304 | 0] | HEAPU8[$0_1 + 305 | 0] << 8 | (HEAPU8[$0_1 + 306 | 0] << 16 | HEAPU8[$0_1 + 307 | 0] << 24);
HEAP8[$6_1 | 0] = $8_1;
HEAP8[$6_1 + 1 | 0] = $8_1 >>> 8;
HEAP8[$6_1 + 2 | 0] = $8_1 >>> 16;
HEAP8[$6_1 + 3 | 0] = $8_1 >>> 24;
$1_1 = $1_1 + 1 | 0;
HEAP32[$0_1 + 552 >> 2] = $1_1;
$4_1 = $4_1 - 1 | 0;
$3_1 = $3_1 + 5 | 0;
continue;
}
break;
};
$2_1 = $2_1 + 4 | 0;
continue;
}
break;
};
$3_1 = $0_1 + 232 | 0;
$83($0_1 + 267 | 0, $3_1);
$21_1 = HEAP32[$0_1 + 92 >> 2];
$8_1 = HEAP32[$0_1 + 88 >> 2];
$22_1 = HEAP32[$0_1 + 84 >> 2];
$23_1 = HEAP32[$0_1 + 80 >> 2];
$24_1 = HEAP32[$0_1 + 76 >> 2];
$131($0_1 + 272 | 0, $3_1, HEAP32[$0_1 + 72 >> 2]);
$2_1 = $0_1 + 304 | 0;
$4_1 = $17($3_1);
$20($2_1, $4_1);
$29($2_1, $4_1);
$2_1 = HEAP32[$0_1 + 312 >> 2];
$25_1 = $2_1 + $4_1 | 0;
$2_1 = HEAP32[$0_1 + 308 >> 2] + ($2_1 << 2) | 0;
$3_1 = 0;
while (1) {
if ($4_1) {
$6_1 = $10($0_1 + 232 | 0) + $3_1 | 0;
$3_1 = $3_1 >>> 0 > $6_1 >>> 0 ? -1 : $6_1;
HEAP32[$2_1 >> 2] = $3_1;
$4_1 = $4_1 - 1 | 0;
$2_1 = $2_1 + 4 | 0;
continue;
}
break;
};
if (($3_1 | 0) != ($7_1 | 0)) {
if (HEAPU8[$0_1 + 232 | 0] == 8) {
HEAP32[$0_1 + 232 >> 2] = 2308;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
}
$10_1 = HEAP32[$0_1 + 304 >> 2];
$11_1 = HEAP32[$0_1 + 308 >> 2];
$2_1 = $0_1 + 232 | 0;
$131($0_1 + 288 | 0, $2_1, $22_1);
$2_1 = $17($2_1);
if ($2_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 232 | 0] == 8) {
HEAP32[$0_1 + 232 >> 2] = 772;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
}
$3_1 = $2_1 >>> 0 < 255 ? $2_1 : 255;
$9($0_1 + 32 | 0, $3_1, 4, 28);
HEAP32[$0_1 + 580 >> 2] = 0;
$2_1 = HEAP32[$0_1 + 36 >> 2];
HEAP32[$0_1 + 572 >> 2] = HEAP32[$0_1 + 32 >> 2];
HEAP32[$0_1 + 576 >> 2] = $2_1;
$4($0_1 + 572 | 0, 0, $3_1, 4, 28);
$2_1 = HEAP32[$0_1 + 580 >> 2];
$5_1 = $2_1 + $3_1 | 0;
$4_1 = HEAP32[$0_1 + 576 >> 2] + Math_imul($2_1, 28) | 0;
$15_1 = $0_1 + 316 | 0;
$2_1 = $8_1;
while (1) {
if ($3_1) {
$6_1 = $0_1 + 232 | 0;
$51($0_1 + 24 | 0, $6_1);
$6($0_1 + 304 | 0, HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2]);
$131($0_1 + 488 | 0, $6_1, $2_1);
$2_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$15_1 + 8 >> 2] = HEAP32[$0_1 + 496 >> 2];
HEAP32[$15_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 492 >> 2];
HEAP32[$15_1 >> 2] = HEAP32[$0_1 + 488 >> 2];
HEAP32[$15_1 + 4 >> 2] = $2_1;
$6_1 = HEAP32[$0_1 + 496 >> 2];
$14_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$0_1 + 328 >> 2];
$2_1 = HEAP32[$0_1 + 324 >> 2];
HEAP32[$4_1 + 16 >> 2] = HEAP32[$0_1 + 320 >> 2];
HEAP32[$4_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 316 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$0_1 + 312 >> 2];
HEAP32[$4_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 308 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$0_1 + 304 >> 2];
HEAP32[$4_1 + 4 >> 2] = $2_1;
$2_1 = $6_1 + $14_1 | 0;
$2_1 = $2_1 >>> 0 < $14_1 >>> 0 ? -1 : $2_1;
$3_1 = $3_1 - 1 | 0;
$4_1 = $4_1 + 28 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 580 >> 2] = $5_1;
$3_1 = $17($0_1 + 232 | 0);
if ($3_1 >>> 0 >= 256) {
if (HEAPU8[$0_1 + 232 | 0] == 8) {
HEAP32[$0_1 + 232 >> 2] = 772;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 240 >> 2] = 1;
HEAP32[$0_1 + 244 >> 2] = 0;
}
$14_1 = $3_1 >>> 0 < 255 ? $3_1 : 255;
$9($0_1 + 16 | 0, $14_1, 4, 16);
$4_1 = 0;
HEAP32[$0_1 + 592 >> 2] = 0;
$3_1 = HEAP32[$0_1 + 20 >> 2];
HEAP32[$0_1 + 584 >> 2] = HEAP32[$0_1 + 16 >> 2];
HEAP32[$0_1 + 588 >> 2] = $3_1;
$4($0_1 + 584 | 0, 0, $14_1, 4, 16);
$5_1 = HEAP32[$0_1 + 592 >> 2];
$3_1 = HEAP32[$0_1 + 588 >> 2] + ($5_1 << 4) | 0;
while (1) {
$15_1 = $4_1 + $21_1 | 0;
if (($4_1 | 0) != ($14_1 | 0)) {
$51($0_1 + 8 | 0, $0_1 + 232 | 0);
$6($0_1 + 304 | 0, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
$6_1 = HEAP32[$0_1 + 308 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 + 304 >> 2];
HEAP32[$3_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 + 316 >> 2] = $15_1;
$6_1 = HEAP32[$0_1 + 316 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 312 >> 2];
HEAP32[$3_1 + 12 >> 2] = $6_1;
$3_1 = $3_1 + 16 | 0;
$4_1 = $4_1 + 1 | 0;
continue;
}
break;
};
HEAP32[$0_1 + 592 >> 2] = $4_1 + $5_1;
$14_1 = $10($0_1 + 232 | 0);
$5_1 = $10($0_1 + 232 | 0);
$6_1 = $10($0_1 + 232 | 0);
HEAP8[$0_1 + 492 | 0] = ($1_1 | 0) == ($15_1 | 0);
HEAP8[$0_1 + 491 | 0] = ($2_1 | 0) == ($21_1 | 0);
HEAP8[$0_1 + 489 | 0] = ($22_1 | 0) == ($23_1 + $25_1 | 0);
$2_1 = HEAP32[$0_1 + 300 >> 2];
$1_1 = $2_1 + HEAP32[$0_1 + 296 >> 2] | 0;
HEAP8[$0_1 + 490 | 0] = ($8_1 | 0) == (($1_1 >>> 0 < $2_1 >>> 0 ? -1 : $1_1) | 0);
$2_1 = HEAP32[$0_1 + 284 >> 2];
$1_1 = $2_1 + HEAP32[$0_1 + 280 >> 2] | 0;
HEAP8[$0_1 + 488 | 0] = ($24_1 | 0) == (($1_1 >>> 0 < $2_1 >>> 0 ? -1 : $1_1) | 0);
$1_1 = 0;
$3_1 = !$5_1 | ($14_1 | 0) != 0;
label$63 : {
label$64 : {
while (1) {
if (($1_1 | 0) != 5) {
$2_1 = ($0_1 + 488 | 0) + $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if (HEAPU8[$2_1 | 0]) {
continue
}
break label$64;
}
break;
};
if (!$3_1) {
break label$64
}
$1_1 = HEAPU8[$0_1 + 232 | 0] == 8;
break label$63;
}
$1_1 = 0;
if (HEAPU8[$0_1 + 232 | 0] != 8) {
break label$63
}
HEAP32[$0_1 + 232 >> 2] = 1284;
HEAP32[$0_1 + 236 >> 2] = 0;
}
HEAP32[$0_1 + 440 >> 2] = HEAP32[$0_1 + 552 >> 2];
$2_1 = HEAP32[$0_1 + 548 >> 2];
HEAP32[$0_1 + 432 >> 2] = HEAP32[$0_1 + 544 >> 2];
HEAP32[$0_1 + 436 >> 2] = $2_1;
HEAP32[$0_1 + 336 >> 2] = $7_1;
HEAP32[$0_1 + 328 >> 2] = $9_1;
HEAP32[$0_1 + 332 >> 2] = $17_1;
HEAP32[$0_1 + 324 >> 2] = $20_1;
HEAP32[$0_1 + 316 >> 2] = $12_1;
HEAP32[$0_1 + 320 >> 2] = $13_1;
HEAP32[$0_1 + 312 >> 2] = $18_1;
$2_1 = HEAP32[$0_1 + 256 >> 2];
HEAP32[$0_1 + 340 >> 2] = HEAP32[$0_1 + 252 >> 2];
HEAP32[$0_1 + 344 >> 2] = $2_1;
HEAP32[$0_1 + 348 >> 2] = HEAP32[$0_1 + 260 >> 2];
$2_1 = HEAP32[$0_1 + 564 >> 2];
HEAP32[$0_1 + 352 >> 2] = HEAP32[$0_1 + 560 >> 2];
HEAP32[$0_1 + 356 >> 2] = $2_1;
HEAP32[$0_1 + 360 >> 2] = HEAP32[$0_1 + 568 >> 2];
HEAP32[$0_1 + 304 >> 2] = $16_1;
HEAP32[$0_1 + 308 >> 2] = $27_1;
HEAP32[$0_1 + 396 >> 2] = $10_1;
HEAP32[$0_1 + 400 >> 2] = $11_1;
HEAP32[$0_1 + 404 >> 2] = $25_1;
HEAP32[$0_1 + 444 >> 2] = $23_1;
HEAP32[$0_1 + 448 >> 2] = $24_1;
$2_1 = HEAP32[$0_1 + 284 >> 2];
HEAP32[$0_1 + 372 >> 2] = HEAP32[$0_1 + 280 >> 2];
HEAP32[$0_1 + 376 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 276 >> 2];
HEAP32[$0_1 + 364 >> 2] = HEAP32[$0_1 + 272 >> 2];
HEAP32[$0_1 + 368 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 292 >> 2];
HEAP32[$0_1 + 380 >> 2] = HEAP32[$0_1 + 288 >> 2];
HEAP32[$0_1 + 384 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 300 >> 2];
HEAP32[$0_1 + 388 >> 2] = HEAP32[$0_1 + 296 >> 2];
HEAP32[$0_1 + 392 >> 2] = $2_1;
$2_1 = HEAP32[$0_1 + 576 >> 2];
HEAP32[$0_1 + 408 >> 2] = HEAP32[$0_1 + 572 >> 2];
HEAP32[$0_1 + 412 >> 2] = $2_1;
HEAP32[$0_1 + 416 >> 2] = HEAP32[$0_1 + 580 >> 2];
HEAP32[$0_1 + 428 >> 2] = HEAP32[$0_1 + 592 >> 2];
$2_1 = HEAP32[$0_1 + 588 >> 2];
HEAP32[$0_1 + 420 >> 2] = HEAP32[$0_1 + 584 >> 2];
HEAP32[$0_1 + 424 >> 2] = $2_1;
HEAP32[$0_1 + 460 >> 2] = $6_1;
HEAP32[$0_1 + 456 >> 2] = $5_1;
HEAP32[$0_1 + 452 >> 2] = $14_1;
HEAP8[$0_1 + 468 | 0] = HEAPU8[$0_1 + 271 | 0];
HEAP32[$0_1 + 464 >> 2] = HEAPU8[$0_1 + 267 | 0] | HEAPU8[$0_1 + 268 | 0] << 8 | (HEAPU8[$0_1 + 269 | 0] << 16 | HEAPU8[$0_1 + 270 | 0] << 24);
label$67 : {
if ($1_1) {
label$69 : {
$2_1 = $0_1 + 316 | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 208 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 212 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 216 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 220 >> 2] = $1_1;
HEAP32[$0_1 + 224 >> 2] = HEAP32[$2_1 + 16 >> 2];
$13_1 = HEAP32[$0_1 + 308 >> 2];
$9_1 = HEAP32[$0_1 + 312 >> 2];
wasm2js_memory_copy($0_1 + 136 | 0, $0_1 + 340 | 0, 72);
$2_1 = $0_1 + 444 | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 + 104 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 108 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 112 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 116 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$0_1 + 120 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$0_1 + 124 >> 2] = $1_1;
HEAP32[$0_1 + 128 >> 2] = HEAP32[$2_1 + 24 >> 2];
$2_1 = $16_1;
if (($2_1 | 0) == -2147483648) {
break label$69
}
$17_1 = HEAP32[$0_1 + 440 >> 2];
$16_1 = HEAP32[$0_1 + 432 >> 2];
$5_1 = HEAP32[$0_1 + 436 >> 2];
$10_1 = HEAP32[$0_1 + 428 >> 2];
$8_1 = HEAP32[$0_1 + 424 >> 2];
$6_1 = HEAP32[$0_1 + 420 >> 2];
$11_1 = HEAP32[$0_1 + 416 >> 2];
$3_1 = HEAP32[$0_1 + 412 >> 2];
HEAP32[$0_1 + 504 >> 2] = HEAP32[$0_1 + 224 >> 2];
$1_1 = HEAP32[$0_1 + 220 >> 2];
HEAP32[$0_1 + 496 >> 2] = HEAP32[$0_1 + 216 >> 2];
HEAP32[$0_1 + 500 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 212 >> 2];
HEAP32[$0_1 + 488 >> 2] = HEAP32[$0_1 + 208 >> 2];
HEAP32[$0_1 + 492 >> 2] = $1_1;
wasm2js_memory_copy($0_1 + 304 | 0, $0_1 + 136 | 0, 72);
HEAP32[$0_1 + 96 >> 2] = HEAP32[$0_1 + 128 >> 2];
$1_1 = HEAP32[$0_1 + 124 >> 2];
HEAP32[$0_1 + 88 >> 2] = HEAP32[$0_1 + 120 >> 2];
HEAP32[$0_1 + 92 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 116 >> 2];
HEAP32[$0_1 + 80 >> 2] = HEAP32[$0_1 + 112 >> 2];
HEAP32[$0_1 + 84 >> 2] = $1_1;
$1_1 = HEAP32[$0_1 + 108 >> 2];
HEAP32[$0_1 + 72 >> 2] = HEAP32[$0_1 + 104 >> 2];
HEAP32[$0_1 + 76 >> 2] = $1_1;
HEAP32[$0_1 + 604 >> 2] = 0;
HEAP32[$0_1 + 596 >> 2] = 0;
HEAP32[$0_1 + 600 >> 2] = 1;
$1_1 = $0_1 + 596 | 0;
$8($1_1);
$1($1_1, 123);
$1_1 = $3($1_1, 1048637, 4);
$19($1_1, $7_1);
$12_1 = $3($1_1, 1048641, 6);
$8($12_1);
$1($12_1, 91);
$4_1 = Math_imul($11_1, 28);
$1_1 = $3_1;
while (1) {
if ($4_1) {
$12($12_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$4_1 = $4_1 - 28 | 0;
$1_1 = $1_1 + 28 | 0;
continue;
}
break;
};
$1($12_1, 93);
$12_1 = $3($12_1, 1048647, 7);
$8($12_1);
$1($12_1, 91);
$4_1 = $10_1 << 4;
$1_1 = $8_1;
while (1) {
if ($4_1) {
$12($12_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$4_1 = $4_1 - 16 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$1($12_1, 93);
$1_1 = $3($12_1, 1048654, 9);
$19($1_1, $17_1);
$1($1_1, 125);
if (HEAP32[265725] != -2147483648) {
$345(1062900);
$180();
$1_1 = HEAP32[265768] + 8 | 0;
$4_1 = HEAP32[265769];
while (1) {
if ($4_1) {
$0(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
$4_1 = $4_1 - 1 | 0;
$1_1 = $1_1 + 16 | 0;
continue;
}
break;
};
$2(HEAP32[265767], HEAP32[265768], 4, 16);
}
HEAP32[265726] = $13_1;
HEAP32[265727] = $9_1;
HEAP32[265725] = $2_1;
$1_1 = HEAP32[$0_1 + 492 >> 2];
HEAP32[265728] = HEAP32[$0_1 + 488 >> 2];
HEAP32[265729] = $1_1;
$1_1 = HEAP32[$0_1 + 500 >> 2];
HEAP32[265730] = HEAP32[$0_1 + 496 >> 2];
HEAP32[265731] = $1_1;
HEAP32[265732] = HEAP32[$0_1 + 504 >> 2];
HEAP32[265733] = $7_1;
wasm2js_memory_copy(1062936, $0_1 + 304 | 0, 72);
HEAP32[265759] = $17_1;
HEAP32[265757] = $16_1;
HEAP32[265758] = $5_1;
HEAP32[265756] = $10_1;
HEAP32[265755] = $8_1;
HEAP32[265754] = $6_1;
HEAP32[265753] = $11_1;
HEAP32[265752] = $3_1;
HEAP32[265769] = 0;
HEAP32[265770] = -2147483648;
HEAP32[265767] = 0;
HEAP32[265768] = 4;
$1_1 = HEAP32[$0_1 + 76 >> 2];
HEAP32[265760] = HEAP32[$0_1 + 72 >> 2];
HEAP32[265761] = $1_1;
$1_1 = HEAP32[$0_1 + 84 >> 2];
HEAP32[265762] = HEAP32[$0_1 + 80 >> 2];
HEAP32[265763] = $1_1;
$1_1 = HEAP32[$0_1 + 92 >> 2];
HEAP32[265764] = HEAP32[$0_1 + 88 >> 2];
HEAP32[265765] = $1_1;
HEAP32[265766] = HEAP32[$0_1 + 96 >> 2];
break label$67;
}
} else {
$13_1 = HEAP32[$0_1 + 232 >> 2];
$9_1 = HEAP32[$0_1 + 236 >> 2];
$345($0_1 + 304 | 0);
}
$81($0_1 + 596 | 0, $13_1, $9_1);
}
$0($26_1, $19_1);
$0(HEAP32[265722], HEAP32[265723]);
$7_1 = HEAP32[$0_1 + 604 >> 2];
HEAP32[265724] = $7_1;
$1_1 = HEAP32[$0_1 + 600 >> 2];
HEAP32[265722] = HEAP32[$0_1 + 596 >> 2];
HEAP32[265723] = $1_1;
global$0 = $0_1 + 608 | 0;
return $7_1 | 0;
}

function $350($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$1_1 = global$0 - 128 | 0;
global$0 = $1_1;
$9_1 = HEAP32[265720];
$11_1 = HEAP32[265719];
HEAP32[265719] = 0;
HEAP32[265720] = 1;
$10_1 = HEAP32[265721];
HEAP32[265721] = 0;
if (HEAP32[265725] != -2147483648) {
label$2 : {
label$3 : {
$114($1_1 - -64 | 0, 1062900, $0_1);
label$4 : {
label$5 : {
if (HEAPU8[$1_1 + 64 | 0] == 8) {
$7_1 = HEAPU8[$1_1 + 65 | 0] | HEAPU8[$1_1 + 66 | 0] << 8 | (HEAPU8[$1_1 + 67 | 0] << 16 | HEAPU8[$1_1 + 68 | 0] << 24);
$4_1 = HEAPU8[$1_1 + 69 | 0];
} else {
$3_1 = HEAP32[$1_1 + 68 >> 2];
$4_1 = $3_1 >>> 8 | 0;
$2_1 = HEAP32[$1_1 + 64 >> 2];
$7_1 = ($3_1 & 255) << 24 | $2_1 >>> 8;
if (($2_1 & 255) == 8) {
break label$5
}
$0_1 = $2_1;
break label$4;
}
}
if ($10_1 >>> 0 <= 16777216) {
label$9 : {
if ($10_1) {
$3_1 = -2078137563;
$6_1 = -873292572;
$2_1 = $9_1;
$5_1 = $10_1;
while (1) {
$3_1 = __wasm_i64_mul($3_1 ^ HEAPU8[$2_1 | 0], $6_1, 435, 256);
$6_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $2_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
};
} else {
$3_1 = -2078137563;
$6_1 = -873292572;
}
$12_1 = $4_1 & 255;
$13_1 = $3_1;
$8_1 = $3_1 ^ $6_1;
$14_1 = $8_1 << 24 | ($8_1 & 65280) << 8;
$5_1 = $8_1 & 16711680;
$4_1 = $5_1 >>> 8 | 0;
$3_1 = $8_1 & -16777216;
$2_1 = $3_1 >>> 24 | 0;
$3_1 = $3_1 << 8;
$8_1 = $3_1 | $5_1 << 24;
$5_1 = $2_1 | $4_1 | $14_1;
$4_1 = $5_1 >>> 24 | 0;
$5_1 = (($5_1 & 16777215) << 8 | $8_1 >>> 24) & -65536;
$8_1 = $4_1 & 255;
$3_1 = $3_1 | (($6_1 & 255) << 24 | $13_1 >>> 8) & -16777216;
if ((($2_1 & 16777215) << 8 | $3_1 >>> 24 | $5_1) != ($7_1 | 0) | ($2_1 >>> 24 | $8_1) != ($12_1 | 0)) {
break label$9
}
$2_1 = 0;
label$13 : {
if (HEAP32[265759] != ($0_1 | 0)) {
$3_1 = HEAP32[265768];
$4_1 = HEAP32[265769];
if ($4_1) {
$5_1 = 0;
$2_1 = $4_1;
while (1) {
if ($2_1 >>> 0 >= 2) {
$6_1 = $2_1 >>> 1 | 0;
$7_1 = $6_1 + $5_1 | 0;
$5_1 = HEAPU32[($7_1 << 4) + $3_1 >> 2] < $0_1 >>> 0 ? $7_1 : $5_1;
$2_1 = $2_1 - $6_1 | 0;
continue;
}
break;
};
$2_1 = (HEAPU32[($5_1 << 4) + $3_1 >> 2] < $0_1 >>> 0) + $5_1 | 0;
}
$6_1 = $2_1 >>> 0 >= $4_1 >>> 0;
if (!$6_1 & HEAP32[($2_1 << 4) + $3_1 >> 2] == ($0_1 | 0)) {
break label$13
}
if (($4_1 | 0) == HEAP32[265767]) {
$23(1063068, 4, 16);
$3_1 = HEAP32[265768];
}
$3_1 = ($2_1 << 4) + $3_1 | 0;
if (!$6_1) {
$2_1 = $4_1 - $2_1 << 4;
if ($2_1) {
wasm2js_memory_copy($3_1 + 16 | 0, $3_1, $2_1)
}
}
HEAP32[$3_1 + 12 >> 2] = $10_1;
HEAP32[$3_1 + 8 >> 2] = $9_1;
HEAP32[$3_1 + 4 >> 2] = $11_1;
HEAP32[$3_1 >> 2] = $0_1;
HEAP32[265769] = $4_1 + 1;
break label$3;
} else {
$5_1 = HEAP32[265764];
$0_1 = HEAP32[265763];
$24($1_1 + 48 | 0, 7, $9_1, $10_1);
if (HEAPU32[$1_1 + 60 >> 2] < $0_1 >>> 0) {
if (HEAPU8[$1_1 + 48 | 0] == 8) {
HEAP32[$1_1 + 48 >> 2] = 3;
HEAP32[$1_1 + 52 >> 2] = 0;
}
HEAP32[$1_1 + 56 >> 2] = 1;
HEAP32[$1_1 + 60 >> 2] = 0;
$0_1 = 0;
}
$9($1_1 + 8 | 0, $0_1, 1, 5);
HEAP32[$1_1 + 100 >> 2] = 0;
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 + 92 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 96 >> 2] = $4_1;
$4($1_1 + 92 | 0, 0, $0_1, 1, 5);
$4_1 = HEAP32[$1_1 + 100 >> 2];
$3_1 = $4_1 + $0_1 | 0;
$2_1 = HEAP32[$1_1 + 96 >> 2] + Math_imul($4_1, 5) | 0;
while (1) {
if ($0_1) {
$83($1_1 - -64 | 0, $1_1 + 48 | 0);
HEAP8[$2_1 + 4 | 0] = HEAPU8[$1_1 + 68 | 0];
$4_1 = HEAPU8[$1_1 + 64 | 0] | HEAPU8[$1_1 + 65 | 0] << 8 | (HEAPU8[$1_1 + 66 | 0] << 16 | HEAPU8[$1_1 + 67 | 0] << 24);
HEAP8[$2_1 | 0] = $4_1;
HEAP8[$2_1 + 1 | 0] = $4_1 >>> 8;
HEAP8[$2_1 + 2 | 0] = $4_1 >>> 16;
HEAP8[$2_1 + 3 | 0] = $4_1 >>> 24;
$0_1 = $0_1 - 1 | 0;
$2_1 = $2_1 + 5 | 0;
continue;
}
break;
};
HEAP32[$1_1 + 100 >> 2] = $3_1;
if (HEAPU32[$1_1 + 60 >> 2] < $5_1 >>> 0) {
if (HEAPU8[$1_1 + 48 | 0] == 8) {
HEAP32[$1_1 + 48 >> 2] = 3;
HEAP32[$1_1 + 52 >> 2] = 0;
}
HEAP32[$1_1 + 56 >> 2] = 1;
HEAP32[$1_1 + 60 >> 2] = 0;
$5_1 = 0;
}
$9($1_1, $5_1, 1, 7);
HEAP32[$1_1 + 112 >> 2] = 0;
$0_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 + 104 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 108 >> 2] = $0_1;
$4($1_1 + 104 | 0, 0, $5_1, 1, 7);
$0_1 = HEAP32[$1_1 + 112 >> 2];
$4_1 = $0_1 + $5_1 | 0;
$2_1 = HEAP32[$1_1 + 108 >> 2] + Math_imul($0_1, 7) | 0;
$3_1 = $1_1 + 66 | 0;
while (1) {
if ($5_1) {
$0_1 = $1_1 + 48 | 0;
$6_1 = $16($0_1);
$7_1 = $16($0_1);
$83($3_1, $0_1);
$0_1 = HEAPU8[$1_1 + 67 | 0] | HEAPU8[$1_1 + 68 | 0] << 8 | (HEAPU8[$1_1 + 69 | 0] << 16 | HEAPU8[$1_1 + 70 | 0] << 24);
HEAP8[$2_1 + 3 | 0] = $0_1;
HEAP8[$2_1 + 4 | 0] = $0_1 >>> 8;
HEAP8[$2_1 + 5 | 0] = $0_1 >>> 16;
HEAP8[$2_1 + 6 | 0] = $0_1 >>> 24;
HEAP8[$1_1 + 65 | 0] = $7_1;
HEAP8[$1_1 + 64 | 0] = $6_1;
$0_1 = HEAPU8[$1_1 + 64 | 0] | HEAPU8[$1_1 + 65 | 0] << 8 | (HEAPU8[$1_1 + 66 | 0] << 16 | HEAPU8[$1_1 + 67 | 0] << 24);
HEAP8[$2_1 | 0] = $0_1;
HEAP8[$2_1 + 1 | 0] = $0_1 >>> 8;
HEAP8[$2_1 + 2 | 0] = $0_1 >>> 16;
HEAP8[$2_1 + 3 | 0] = $0_1 >>> 24;
$5_1 = $5_1 - 1 | 0;
$2_1 = $2_1 + 7 | 0;
continue;
}
break;
};
HEAP32[$1_1 + 112 >> 2] = $4_1;
HEAP32[$1_1 + 84 >> 2] = $4_1;
$0_1 = HEAP32[$1_1 + 108 >> 2];
HEAP32[$1_1 + 76 >> 2] = HEAP32[$1_1 + 104 >> 2];
HEAP32[$1_1 + 80 >> 2] = $0_1;
$0_1 = HEAP32[$1_1 + 96 >> 2];
HEAP32[$1_1 + 64 >> 2] = HEAP32[$1_1 + 92 >> 2];
HEAP32[$1_1 + 68 >> 2] = $0_1;
HEAP32[$1_1 + 72 >> 2] = HEAP32[$1_1 + 100 >> 2];
if (HEAPU8[$1_1 + 48 | 0] != 8) {
$3_1 = HEAP32[$1_1 + 48 >> 2];
$6_1 = HEAP32[$1_1 + 52 >> 2];
$179($1_1 - -64 | 0);
} else {
label$34 : {
$0_1 = $1_1 + 76 | 0;
$4_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$1_1 + 36 >> 2] = $4_1;
HEAP32[$1_1 + 40 >> 2] = HEAP32[$0_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 68 >> 2];
$6_1 = HEAP32[$1_1 + 72 >> 2];
$0_1 = HEAP32[$1_1 + 64 >> 2];
if (($0_1 | 0) == -2147483648) {
break label$34
}
HEAP32[$1_1 + 24 >> 2] = HEAP32[$1_1 + 40 >> 2];
$4_1 = HEAP32[$1_1 + 36 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 32 >> 2];
HEAP32[$1_1 + 20 >> 2] = $4_1;
$180();
HEAP32[265771] = $3_1;
HEAP32[265772] = $6_1;
HEAP32[265770] = $0_1;
$0_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[265773] = HEAP32[$1_1 + 16 >> 2];
HEAP32[265774] = $0_1;
HEAP32[265775] = HEAP32[$1_1 + 24 >> 2];
break label$13;
}
}
$7_1 = ($6_1 & 255) << 24 | $3_1 >>> 8;
$4_1 = $6_1 >>> 8 | 0;
$0_1 = $3_1;
break label$4;
}
}
$0($11_1, $9_1);
break label$3;
}
}
$4_1 = $0_1 >>> 8 | 0;
$7_1 = $0_1 << 24;
$0_1 = 5;
}
$0($11_1, $9_1);
if (($0_1 & 255) == 8) {
break label$3
}
$3_1 = $0_1 & 255;
$0_1 = $7_1;
$2_1 = $4_1 << 8 | $0_1 >>> 24;
$81($1_1 + 116 | 0, $3_1 | $0_1 << 8, $2_1);
break label$2;
}
HEAP32[$1_1 + 124 >> 2] = 0;
HEAP32[$1_1 + 116 >> 2] = 0;
HEAP32[$1_1 + 120 >> 2] = 1;
$0_1 = $1_1 + 116 | 0;
$8($0_1);
$1($0_1, 123);
$1($0_1, 125);
}
} else {
$80($1_1 + 116 | 0);
$0($11_1, $9_1);
}
$0(HEAP32[265722], HEAP32[265723]);
$0_1 = HEAP32[$1_1 + 124 >> 2];
HEAP32[265724] = $0_1;
$4_1 = HEAP32[$1_1 + 120 >> 2];
HEAP32[265722] = HEAP32[$1_1 + 116 >> 2];
HEAP32[265723] = $4_1;
global$0 = $1_1 + 128 | 0;
return $0_1 | 0;
}

function $351() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$0_1 = global$0 - 160 | 0;
global$0 = $0_1;
$12_1 = HEAP32[265720];
$13_1 = HEAP32[265719];
HEAP32[265719] = 0;
HEAP32[265720] = 1;
$1_1 = HEAP32[265721];
HEAP32[265721] = 0;
if (HEAP32[265725] != -2147483648) {
label$2 : {
$49($0_1 + 32 | 0, $12_1, $1_1);
if (HEAP32[$0_1 + 32 >> 2]) {
$121($0_1 + 148 | 0);
break label$2;
}
$1_1 = $0_1 + 32 | 0;
$73($1_1, HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2], 10);
HEAP32[$0_1 + 72 >> 2] = 3;
$100($0_1 + 24 | 0, $1_1);
$2_1 = HEAP32[$0_1 + 24 >> 2];
$3_1 = HEAP32[$0_1 + 28 >> 2];
$4_1 = !$2_1 | !$3_1;
$100($0_1 + 16 | 0, $1_1);
$1_1 = HEAP32[$0_1 + 16 >> 2];
if ($1_1) {
$104($0_1 + 128 | 0, $1_1, HEAP32[$0_1 + 20 >> 2]);
$5_1 = HEAP32[$0_1 + 132 >> 2];
$8_1 = HEAPU8[$0_1 + 128 | 0] ? 0 : $5_1;
} else {
$8_1 = 0
}
$100($0_1 + 8 | 0, $0_1 + 32 | 0);
$7_1 = HEAP32[$0_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 76 >> 2] = 0;
HEAP32[$0_1 + 80 >> 2] = 4;
HEAP32[$0_1 + 88 >> 2] = 1062900;
HEAP32[$0_1 + 84 >> 2] = 0;
$139($0_1 + 92 | 0, $4_1 ? 1 : $2_1, $2_1 ? $3_1 : 0);
$144($0_1 + 104 | 0, HEAPU8[$0_1 + 101 | 0], $1_1 ? $1_1 : 1, $1_1 ? $7_1 : 0);
$1_1 = HEAP32[$0_1 + 112 >> 2];
label$6 : {
if ($1_1) {
$9_1 = HEAP32[$0_1 + 108 >> 2];
$242($0_1 + 128 | 0, $0_1 + 76 | 0, $9_1, $1_1);
$10_1 = HEAP32[$0_1 + 128 >> 2];
if (($10_1 | 0) == -2147483648) {
$1_1 = HEAP32[$0_1 + 136 >> 2];
$3_1 = HEAP32[$0_1 + 132 >> 2];
$0(HEAP32[$0_1 + 104 >> 2], $9_1);
$7(HEAP32[$0_1 + 76 >> 2], HEAP32[$0_1 + 80 >> 2]);
} else {
label$10 : {
$2_1 = HEAP32[$0_1 + 132 >> 2];
$1_1 = HEAP32[$0_1 + 136 >> 2];
$4_1 = $1_1;
HEAP32[$0_1 + 116 >> 2] = $10_1;
HEAP32[$0_1 + 120 >> 2] = $2_1;
HEAP32[$0_1 + 124 >> 2] = $1_1;
$68($0_1 + 128 | 0, $0_1 + 76 | 0);
$6_1 = 1;
$1_1 = HEAP32[$0_1 + 136 >> 2];
$3_1 = HEAP32[$0_1 + 132 >> 2];
label$11 : {
label$12 : {
label$13 : {
$7_1 = HEAP32[$0_1 + 128 >> 2];
switch ($7_1 - -2147483648 | 0) {
case 1:
break label$11;
case 0:
break label$13;
default:
break label$12;
};
}
$1_1 = $4_1;
if (($1_1 | 0) == 2 | $1_1 >>> 0 > 2) {
$335($2_1, $1_1)
}
HEAP32[$0_1 + 144 >> 2] = $8_1;
$7_1 = Math_imul($10_1, 20);
$11_1 = ($7_1 >>> 0) / 12 | 0;
$6_1 = Math_imul($1_1, 20);
$4_1 = $2_1 + $6_1 | 0;
if ($8_1) {
$1_1 = $2_1;
$3_1 = $1_1;
label$16 : {
label$17 : {
while (1) {
if ($6_1) {
$8_1 = HEAP32[$1_1 >> 2];
$14_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 >> 2] = $8_1;
HEAP32[$3_1 + 4 >> 2] = $14_1;
$6_1 = $6_1 - 20 | 0;
$3_1 = $3_1 + 12 | 0;
$1_1 = $1_1 + 20 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break label$17;
}
break;
};
$1_1 = $4_1;
break label$16;
}
$5_1 = 0;
}
HEAP32[$0_1 + 144 >> 2] = $5_1;
} else {
$1_1 = $2_1;
$3_1 = $1_1;
}
HEAP32[$0_1 + 128 >> 2] = 4;
HEAP32[$0_1 + 136 >> 2] = 0;
$45(0, 4);
HEAP32[$0_1 + 140 >> 2] = 4;
HEAP32[$0_1 + 132 >> 2] = 4;
$77($1_1, ($4_1 - $1_1 >>> 0) / 20 | 0);
label$21 : {
if ($10_1) {
$1_1 = $2_1;
$4_1 = Math_imul($11_1, 12);
if (($4_1 | 0) == ($7_1 | 0)) {
break label$21
}
$1_1 = $237($2_1, $7_1, $4_1);
if ($1_1) {
break label$21
}
abort();
}
$1_1 = $2_1;
}
$162($0_1 + 128 | 0);
$5_1 = HEAP32[$0_1 + 80 >> 2];
$6_1 = HEAP32[$0_1 + 76 >> 2];
$3_1 = ($3_1 - $2_1 >>> 0) / 12 | 0;
break label$6;
}
$6_1 = 0;
$11_1 = $1_1;
$1_1 = $3_1;
$3_1 = $7_1;
}
$110($0_1 + 116 | 0);
$0(HEAP32[$0_1 + 104 >> 2], $9_1);
$7(HEAP32[$0_1 + 76 >> 2], HEAP32[$0_1 + 80 >> 2]);
if ($6_1) {
break label$10
}
$211($0_1 + 148 | 0, $1_1, $11_1);
$7($3_1, $1_1);
break label$2;
}
}
$81($0_1 + 148 | 0, $3_1, $1_1);
break label$2;
} else {
$9_1 = HEAP32[$0_1 + 108 >> 2];
$5_1 = 4;
$3_1 = 0;
}
$1_1 = 4;
}
$0(HEAP32[$0_1 + 104 >> 2], $9_1);
$7($6_1, $5_1);
HEAP32[$0_1 + 156 >> 2] = 0;
HEAP32[$0_1 + 148 >> 2] = 0;
HEAP32[$0_1 + 152 >> 2] = 1;
HEAP32[$0_1 + 132 >> 2] = $1_1;
HEAP32[$0_1 + 128 >> 2] = $11_1;
HEAP32[$0_1 + 136 >> 2] = $3_1;
$2_1 = $0_1 + 148 | 0;
$8($2_1);
$1($2_1, 123);
$2_1 = $3($2_1, 1048632, 5);
$8($2_1);
$1($2_1, 91);
$3_1 = Math_imul($3_1, 12);
while (1) {
if ($3_1) {
$12($2_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
$3_1 = $3_1 - 12 | 0;
$1_1 = $1_1 + 12 | 0;
continue;
}
break;
};
$1($2_1, 93);
$1($2_1, 125);
$56($0_1 + 128 | 0);
}
} else {
$80($0_1 + 148 | 0)
}
$0($13_1, $12_1);
$0(HEAP32[265722], HEAP32[265723]);
$1_1 = HEAP32[$0_1 + 156 >> 2];
HEAP32[265724] = $1_1;
$2_1 = HEAP32[$0_1 + 152 >> 2];
HEAP32[265722] = HEAP32[$0_1 + 148 >> 2];
HEAP32[265723] = $2_1;
global$0 = $0_1 + 160 | 0;
return $1_1 | 0;
}

function $352($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$94($1_1 + 8 | 0, $0_1, 1, 1);
$3_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 12 >> 2];
$0(HEAP32[265719], HEAP32[265720]);
HEAP32[265721] = $0_1;
HEAP32[265720] = $2_1;
HEAP32[265719] = $3_1;
global$0 = $1_1 + 16 | 0;
return $2_1 | 0;
}

function $353() {
return HEAP32[265723];
}

function $354($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$1_1 = $1_1 + 1 | 0;
if ($1_1 >>> 0 <= HEAPU32[$0_1 + 28 >> 2]) {
HEAP32[$0_1 + 28 >> 2] = $1_1
}
}

function $355($0_1, $1_1) {
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
$6_1 = HEAP32[$1_1 + 28 >> 2];
label$3 : {
if ($6_1) {
label$5 : {
$3_1 = HEAP32[$1_1 + 24 >> 2] + Math_imul($6_1, 24) | 0;
$4_1 = $3_1 - 24 | 0;
if (!$4_1) {
break label$5
}
$4_1 = HEAP32[$4_1 >> 2];
if (($4_1 | 0) == 1114112) {
break label$5
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
$218($2_1 + 24 | 0, $8_1, $4_1, $2_1 + 48 | 0, $5_1);
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

function $356($0_1, $1_1) {
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
$218($2_1, HEAP32[$0_1 + 12 >> 2], $3_1, $2_1 + 24 | 0, $1_1);
if (HEAP32[$0_1 + 20 >> 2] == ($6_1 | 0)) {
$23($0_1 + 20 | 0, 8, 24);
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

function $357($0_1, $1_1) {
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

function $358($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = $82($1_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 28 >> 2]) & 255;
HEAP32[$0_1 + 4 >> 2] = Math_imul($2_1, 1e3);
HEAP32[$0_1 >> 2] = HEAPU32[$1_1 + 32 >> 2] >= $2_1 >>> 0;
}

function $359($0_1, $1_1) {
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
$214($13_1, $2_1);
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
$8_1 = $82($0_1, $4_1, $3_1);
$2_1 = $2_1 & 255;
$6_1 = $82($0_1, $4_1, $5_1) & 255;
$2_1 = ($2_1 >>> 0 < $6_1 >>> 0 ? $2_1 : $6_1) + 1 & 255;
$6_1 = HEAP32[$7_1 >> 2];
$8_1 = $8_1 + (($6_1 | 0) != ($1_1 | 0)) & 255;
$2_1 = $2_1 >>> 0 < $8_1 >>> 0 ? $2_1 : $8_1;
if (!(($1_1 | 0) != ($12_1 | 0) | ($6_1 | 0) != ($15_1 | 0))) {
$3_1 = $82($0_1, $17_1, $3_1 - 1 | 0) + 1 & 255;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
}
$3_1 = $11_1 & 255;
$11_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1;
} else {
$2_1 = $14_1
}
$214($13_1, $2_1);
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
$135($0_1)
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
return ($11_1 & 255) >>> 0 < ($14_1 & 255) >>> 0 | 0;
}

function $360($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$0_1 = $300($0_1, $1_1);
return $0_1 | 0;
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
var FUNCTION_TABLE = [null, $360, $300, $299, $299, $151, $357, $359, $358, $152, $354, $356, $355];
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
"answer_address": $353, 
"buffer": $352, 
"complete": $351, 
"feed": $350, 
"open": $349, 
"passage": $348, 
"search": $347, 
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
