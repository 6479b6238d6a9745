using System.Text.Json;

namespace HotChocolate.Differential;

/// <summary>Makes variables that fit nothing in particular: deep, huge, of any kind.</summary>
internal sealed class RandomVariables(Random random)
{
    private static readonly string[] s_scalars =
    [
        "null", "true", "0", "-1", "2147483648", "9999999999999999999999999999", "1e400", "-1e-400", "0.1", "\"\"", "\"NAME\"", "\"\\ud800\"", "\"é😀\"", "\"2024-10-01\"",
    ];

    /// <summary>Values for the names that <see cref="DocumentMaker"/> gives variables, read from JSON as a server does.</summary>
    public IReadOnlyDictionary<string, object?> Make()
    {
        var fields = Enumerable.Range(0, 6).Where(_ => random.Next(4) > 0).Select(i => $"\"v{i}\":{Value(random.Next(4))}");
        using var json = JsonDocument.Parse($"{{{string.Join(',', fields)}}}");
        return json.RootElement.Clone().EnumerateObject().ToDictionary(field => field.Name, field => (object?)field.Value);
    }

    private string Value(int depth) => random.Next(depth > 0 ? 4 : 2) switch
    {
        2 => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth - 1)))}]",
        3 => $"{{{string.Join(',', Names().Select(name => $"\"{name}\":{Value(depth - 1)}"))}}}",
        _ => random.Next(40) == 0 ? new string('[', 60) + new string(']', 60) : s_scalars[random.Next(s_scalars.Length)],
    };

    private IEnumerable<string> Names() => new[] { "id", "slug", "at", "x", "y", "name", "kind", "eq", "place", "from", "and", "bogus" }.Where(_ => random.Next(4) == 0);
}
