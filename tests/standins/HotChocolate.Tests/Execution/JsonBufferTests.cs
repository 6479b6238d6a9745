using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace HotChocolate.Execution.Tests;

/// <summary>https://spec.graphql.org/October2021/#sec-JSON-Serialization</summary>
public sealed class JsonBufferTests
{
    [Fact]
    public void Write_AnyText_IsWrittenAsByTheFrameworksWriter() => Prop.ForAll<string>(text =>
    {
        using var json = new JsonBuffer();
        json.Write(text ?? "");
        return Encoding.UTF8.GetString(json.Memory.Span) == Expected(text ?? "");
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("secrétaire général")]
    [InlineData("« l’OTAN »\u00A0: \u202F\u2028")]
    [InlineData("\"\\\u0000\u001F\u007F\u0080\uFEFF</script>")]
    [InlineData("😀 \uD83D alone \uDE00")]
    public void Write_TextWithOtherLetters_IsWrittenAsByTheFrameworksWriter(string text)
    {
        using var json = new JsonBuffer();
        json.Write(text);
        Assert.Equal(Expected(text), Encoding.UTF8.GetString(json.Memory.Span));
    }

    [Fact]
    public void Write_MoreThanFits_Grows()
    {
        using var json = new JsonBuffer();
        var start = json.Length;
        for (var i = 0; i < 10_000; i++)
        {
            json.Write((byte)',');
            json.Write((long)i);
        }

        json.Enclose(start, (byte)'[', (byte)']');
        Assert.Equal(Enumerable.Range(0, 10_000), JsonSerializer.Deserialize<int[]>(json.Memory.Span)!);
    }

    [Fact]
    public void Length_OfBefore_TakesBackWhatWasWrittenSince()
    {
        using var json = new JsonBuffer();
        json.Write(true);
        var before = json.Length;
        json.Write("gone");
        json.Length = before;
        json.WriteNull();
        Assert.Equal("truenull"u8, json.Memory.Span);
    }

    [Fact]
    public void Enclose_NoEntries_IsEmpty()
    {
        using var json = new JsonBuffer();
        json.Enclose(0, (byte)'{', (byte)'}');
        Assert.Equal("{}"u8, json.Memory.Span);
    }

    [Fact]
    public async Task ToJson_OfAResultThatIsDisposedOf_GivesNothingAway()
    {
        var world = new World();
        var thing = world.Add(new Types.ObjectType("Thing", null, typeof(object)));
        thing.Complete([World.Field("name", World.String, value => value)]);
        var executor = world.Executor(world.Object("Query", World.Field("thing", thing, _ => "a")));
        var result = await executor.ExecuteAsync("{ thing { name } }");
        Assert.Equal("""{"data":{"thing":{"name":"a"}}}""", result.ToJson(withIndentations: false));
        await result.DisposeAsync();
        Assert.Throws<ObjectDisposedException>(() => result.ToJson());
    }

    private static string Expected(string text)
    {
        using var target = new MemoryStream();
        using (var writer = new Utf8JsonWriter(target, JsonBuffer.Options))
        {
            writer.WriteStringValue(text);
        }

        return Encoding.UTF8.GetString(target.ToArray());
    }
}
