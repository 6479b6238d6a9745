using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Tests.Weighing;

public class FeatureListTests
{
    [Fact]
    public void Add_AnyNumberOfValues_GivesTheNumberOfTheWrittenName()
    {
        var names = new List<string>();
        var features = new FeatureList(names);
        features.Add("bare");
        features.Add("one", "é");
        features.Add("two", "a", "b");
        features.Add("three", "a", "", "c");

        Assert.Equal(["bare", "one=é", "two=a|b", "three=a||c"], names);
        Assert.Equal(names.Select(name => FeatureList.NumberOf(name)), features.Numbers);
    }

    [Theory]
    [InlineData(-2, "-")]
    [InlineData(3, "3")]
    [InlineData(4, "5")]
    [InlineData(13, "13")]
    [InlineData(99, "far")]
    public void Bucket_OfANumber_IsFineOnlyWhereItIsSmall(int number, string bucket) => Assert.Equal(bucket, FeatureList.Bucket(number));
}
