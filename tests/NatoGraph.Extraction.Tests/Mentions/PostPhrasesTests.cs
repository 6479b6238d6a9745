using NatoGraph.Domain.Entities;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests.Mentions;

/// <summary>Posts of many trades, one sentence each: <c>posts.tsv</c>.</summary>
public class PostPhrasesTests
{
    public static TheoryData<string, string, string> Phrases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in File.ReadLines(Path.Combine(TestSettings.RepositoryRoot, "tests/NatoGraph.Extraction.Tests/Mentions/posts.tsv")).Where(line => !line.StartsWith('#')))
        {
            var cells = row.Split('\t');
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Find_InASentence_NamesThePostAndItsOrganisation(string role, string organisation, string sentence)
    {
        var text = Reading.Of(sentence);
        var posts = text.Entities.Where(entity => entity.Kind == NodeKind.Post).Select(post => $"{post.Role} / {text.Entity(post.Organisation!).Name}");

        Assert.Contains($"{role} / {organisation}", posts, StringComparer.OrdinalIgnoreCase);
    }
}
