using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Time;

namespace NatoGraph.Ingestion.Tests;

/// <summary>
/// Reads texts that spell their claims out, a line each, the parts between bars, "-" for none:
/// <c>HoldsPost|Mark Rutte|secrétaire général@OTAN|2024-10-01|-|Asserted</c> or
/// <c>Occurred|Summit|Vilnius|2023-07-11|Mark Rutte,OTAN|Planned</c>. An organisation may have several names, as in <c>OTAN=NATO</c>.
/// </summary>
internal sealed class ScriptedExtractor : IClaimExtractor
{
    private int calls;

    public int Calls => calls;

    public ValueTask<ExtractedArticle> ExtractAsync(ArticleText article, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref calls);
        var reading = new Reading();
        var start = 0;
        foreach (var line in article.Text.Split('\n'))
        {
            if (line == "Fail")
            {
                throw new InvalidDataException("The text cannot be read.");
            }

            reading.Read(line, new TextRange(start, start + line.Length));
            start += line.Length + 1;
        }

        return ValueTask.FromResult(new ExtractedArticle([], [.. reading.Entities.Values], [.. reading.Claims]));
    }

    private sealed class Reading
    {
        public SortedDictionary<string, ArticleEntity> Entities { get; } = new(StringComparer.Ordinal);

        public List<ClaimDraft> Claims { get; } = [];

        public void Read(string line, TextRange quote)
        {
            var parts = line.Split('|');
            if (parts.Length != 6 || !Enum.TryParse<Predicate>(parts[0], out var predicate))
            {
                return;
            }

            var draft = new ClaimDraft(predicate, quote) { Extractor = "script/1", Modality = Enum.Parse<Modality>(parts[5]), From = Date(parts[3]) };
            Claims.Add(predicate switch
            {
                Predicate.Occurred => draft with { EventKind = Enum.Parse<EventKind>(parts[1]), Place = Part(parts[2]), Participants = [.. Names(parts[4]).Select(Name)] },
                Predicate.MemberOf => draft with { Subject = Organisation(parts[1]), Object = Organisation(parts[2]), Until = Date(parts[4]) },
                Predicate.Succeeds => draft with { Subject = Person(parts[1]), Object = Person(parts[2]), Post = Part(parts[4]) is { } post ? Post(post) : null },
                _ => draft with { Subject = Person(parts[1]), Object = Post(parts[2]), Until = Date(parts[4]) },
            });
        }

        private static string? Part(string text) => text == "-" ? null : text;

        private static Edtf? Date(string text) => text == "-" ? null : Edtf.Parse(text);

        private static string[] Names(string text) => text == "-" ? [] : text.Split(',');

        // Names in capitals are organisations.
        private string Name(string name) => !name.Any(char.IsLower) ? Organisation(name) : Person(name);

        private string Person(string name) => Add(new ArticleEntity("p:" + name, NodeKind.Person, name, [name]));

        private string Organisation(string name) => Add(new ArticleEntity("o:" + name, NodeKind.Organisation, name.Split('=')[0], [.. name.Split('=')]));

        private string Post(string text)
        {
            var (role, organisation) = (text.Split('@')[0], text.Split('@')[1]);
            return Add(new ArticleEntity("t:" + text, NodeKind.Post, $"{role}, {organisation}", [role]) { Role = role, Organisation = Organisation(organisation) });
        }

        private string Add(ArticleEntity entity)
        {
            Entities[entity.Key] = entity;
            return entity.Key;
        }
    }
}
