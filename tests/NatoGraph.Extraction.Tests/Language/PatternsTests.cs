using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Tests.Language;

public class PatternsTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in DataFile.Rows("fr/patterns.tsv", 4).Where(row => row[2].Length > 0))
            {
                rows.Add(row[0], row[2], row[3]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Pattern_OfEveryName_FindsItsExampleAndNotItsCounterExample(string name, string example, string counter)
    {
        Assert.True(Patterns.French[name].IsMatch(example));
        Assert.False(Patterns.French[name].IsMatch(counter));
    }
}
