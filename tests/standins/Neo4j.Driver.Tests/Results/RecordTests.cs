using Neo4j.Driver.Results;

namespace Neo4j.Driver.Tests.Results;

public class RecordTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void Record_FewOrManyColumns_FoundByNameAndPlace(int columns)
    {
        var names = Enumerable.Range(0, columns).Select(i => $"Column{i}").ToArray();
        var record = new Neo4j.Driver.Results.Record(new RecordKeys(names), [.. Enumerable.Range(0, columns).Select(object? (i) => (long)i)]);
        Assert.Equal(names, record.Keys);
        Assert.Equal(1L, record["Column1"]);
        Assert.Equal(1L, record[1]);
        Assert.Equal(1, record.Get<int>("Column1"));
        Assert.Equal("1", record.GetCaseInsensitive<string>("column1"));
        Assert.True(record.TryGet<int>("Column1", out var one) && one == 1);
        Assert.True(record.TryGetCaseInsensitive<int>("COLUMN1", out _));
        Assert.False(record.TryGet<int>("column1", out _));
        Assert.False(record.TryGetCaseInsensitive<int>("none", out _));
        Assert.False(record.TryGetValue("none", out _));
        Assert.True(record.ContainsKey("Column0"));
        Assert.Throws<KeyNotFoundException>(() => record["none"]);
        Assert.Throws<KeyNotFoundException>(() => record.GetCaseInsensitive<int>("none"));
        Assert.Equal(names.Select((name, i) => KeyValuePair.Create(name, (object?)(long)i)), record);
        Assert.Equal(columns, record.Values.Count);
    }
}
