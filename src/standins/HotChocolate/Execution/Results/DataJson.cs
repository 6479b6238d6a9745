namespace HotChocolate.Execution;

/// <summary>A response as JSON, as it is where there are neither errors nor extensions.</summary>
/// <param name="Whole">The JSON of the response.</param>
/// <param name="IsNull">Whether its data is null.</param>
internal sealed record DataJson(JsonBuffer Whole, bool IsNull)
{
    private static ReadOnlySpan<byte> Head => "{\"data\":"u8;

    /// <summary>The JSON of the data alone.</summary>
    public ReadOnlyMemory<byte> Data => Whole.Memory[Head.Length..^1];

    /// <summary>Begins a response; its data is to be written next.</summary>
    public static JsonBuffer Begin()
    {
        var json = new JsonBuffer();
        json.Write(Head);
        return json;
    }

    /// <summary>Ends a response whose data is written.</summary>
    public static DataJson End(JsonBuffer json, bool isNull)
    {
        json.Write((byte)'}');
        return new DataJson(json, isNull);
    }
}
