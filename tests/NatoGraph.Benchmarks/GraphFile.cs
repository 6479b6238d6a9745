using System.Text.Json;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Benchmarks;

/// <summary>What the three queries ask for, as a file that another server reads.</summary>
internal static class GraphFile
{
    private const int Everyone = 100_000;

    /// <summary>Writes all people in the order of their pages, and all posts, with their tenures.</summary>
    public static async Task WriteAsync(IGraphReader reader, string path)
    {
        var all = new PageRequest(First: Everyone);
        var people = (await reader.FindPeopleAsync(new PersonFilter(), new Order(OrderField.Name), all, CancellationToken.None)).Edges.Select(edge => edge.Node).ToList();
        var posts = (await reader.FindPostsAsync(new PostFilter(), new Order(OrderField.Name), all, CancellationToken.None)).Edges.Select(edge => edge.Node).ToList();
        var persons = await reader.GetPeopleAsync(people, CancellationToken.None);
        var tenures = await reader.GetTenuresOfPeopleAsync(people, CancellationToken.None);
        var labels = await reader.GetPostsAsync(posts, CancellationToken.None);
        var successions = await reader.GetSuccessionsAsync(posts, CancellationToken.None);
        var graph = new
        {
            people = people.Select(id => new { slug = id.Slug, name = persons[id].Name, tenures = tenures[id].Select(Row) }),
            posts = posts.Select(id => new { slug = id.Slug, label = labels[id].Label, tenures = successions[id].Tenures.Select(Row) }),
        };
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, graph);
    }

    private static object Row(Tenure tenure) =>
        new { from = tenure.From?.ToString(), until = tenure.Until?.ToString(), person = tenure.Person.Slug, post = tenure.Post.Slug };
}
