using System.Text;

namespace NatoGraph.Testing;

/// <summary>What a server must bear: random bytes, requests cut or changed anywhere, deep nesting, huge numbers, text that is no UTF-8, names twice.</summary>
public static class HostileInputs
{
    private static readonly string[] Requests =
    [
        """{"query":"{ __typename }"}""",
        """{"query":"query($a: Int = 1) { __typename }","operationName":null,"variables":{"a":1.5e3},"extensions":{}}""",
        """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}""",
        """[{"query":"{ __typename }"},{"query":"mutation { a }"}]""",
        """{"query":"{ a(b: \"\\ud83d\\ude00 \\u0000\", c: [1, {d: ENUM}]) @skip(if: true) { ...F } } fragment F on Query { __schema { types { name } } }"}""",
    ];

    private static readonly string[] Messages =
    [
        """{"type":"connection_init","payload":{}}""",
        """{"type":"ping","payload":null}""",
        """{"id":"1","type":"subscribe","payload":{"query":"{ __typename }","variables":{"a":[1,2]}}}""",
        """{"id":"1","type":"complete"}""",
        """{"id":"2","type":"next","payload":{"data":null}}""",
    ];

    private static readonly string[] Bad =
    [
        "",
        " ",
        "null",
        "{",
        "\"",
        "\ufeff{\"query\":\"{ __typename }\"}",
        """{"query":"\ud800"}""",
        """{"query":"{ __typename }","variables":{"\udc00":1}}""",
        """{"query":"{ __typename }","query":"{ a }"}""",
        """{"query":"{ __typename }","variables":{"a":1,"a":2}}""",
        """{"query":"query($a: Int, $b: Float) { __typename }","variables":{"a":1e999999,"b":-1e-999999}}""",
        """{"query":{"query":"{ a }"},"operationName":[],"variables":7,"extensions":"x"}""",
        """{"type":"subscribe","id":{},"payload":[]}""",
        """{"type":["ping"]}""",
        """{"type":"connection_init","type":"ping"}""",
        "{\"variables\":{\"n\":" + new string('9', 5000) + "},\"query\":\"{ __typename }\"}",
        "{\"query\":\"" + new string('{', 5000) + "\"}",
        "{\"query\":\"{ a(b: " + new string('[', 5000) + ") }\"}",
        "{\"query\":\"{ __typename " + string.Concat(Enumerable.Repeat("a ", 5000)) + "}\"}",
        new string('[', 5000),
        string.Concat(Enumerable.Repeat("{\"variables\":", 5000)),
    ];

    /// <summary>Bodies of HTTP requests, the same every time.</summary>
    public static IEnumerable<byte[]> Bodies(int count) => Of(Requests, count);

    /// <summary>Messages of graphql-transport-ws, the same every time.</summary>
    public static IEnumerable<byte[]> SocketMessages(int count) => Of(Messages, count);

    private static IEnumerable<byte[]> Of(string[] good, int count) =>
        Bad.Concat(good).Select(Encoding.UTF8.GetBytes).Concat(Enumerable.Range(0, count).Select(seed => Spoil(good, new Random(seed))));

    private static byte[] Spoil(string[] good, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(good[random.Next(good.Length)]);
        switch (random.Next(5))
        {
            case 0:
                bytes = new byte[random.Next(200)];
                random.NextBytes(bytes);
                return bytes;
            case 1:
                return bytes[..random.Next(bytes.Length)];
            case 2:
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
            case 3:
                var place = random.Next(bytes.Length);
                return [.. bytes[..place], .. bytes[random.Next(bytes.Length)..], .. bytes[place..]];
            default:
                return [.. bytes, .. bytes[random.Next(bytes.Length)..]];
        }
    }
}
