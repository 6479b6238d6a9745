namespace GreenDonut.Tests;

public sealed class PromiseTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void Find_AfterAnyAddsAndRemoves_KnowsThoseThatAreThere(int hashes)
    {
        var (table, random, known) = (new PromiseTable<Key, string>(), new Random(hashes), new Dictionary<Key, Promise<Key, string>>());
        var batch = new Batch<Key, string>(null!, table);
        for (var i = 0; i < 2000; i++)
        {
            var key = new Key(random.Next(200), hashes);
            if (table.Find(key, key.GetHashCode()) is { } found)
            {
                Assert.Same(known[key], found);
                Assert.True(found.Leave());
                Assert.False(found.Leave());
                known.Remove(key);
            }
            else
            {
                Assert.DoesNotContain(key, known);
                known.Add(key, new Promise<Key, string>(key, key.GetHashCode(), batch));
                table.Add(known[key]);
            }
        }

        Assert.NotEmpty(known);
        Assert.All(known, pair => Assert.Same(pair.Value, table.Find(pair.Key, pair.Key.GetHashCode())));
    }

    private readonly record struct Key(int Number, int Hashes)
    {
        public override int GetHashCode() => Number % Hashes;
    }
}
