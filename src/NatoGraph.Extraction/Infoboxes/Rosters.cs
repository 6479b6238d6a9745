using System.Globalization;
using System.Text.RegularExpressions;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Infoboxes;

/// <summary>Reads lists of holders with the years in which they held a post: "1952-1957 : Anne Brun", "Paul Noir (1957-1961)", a line each.</summary>
/// <param name="article">The article.</param>
/// <param name="registry">Its posts.</param>
/// <param name="topic">The post that the article is mostly about.</param>
internal sealed class Rosters(ArticleView article, PostRegistry registry, string? topic)
{
    private const string Tenure = "fr.roster.tenure/1";
    private const string Follows = "fr.roster.follows/1";
    private const int LongestHeading = 12;

    /// <summary>What the lists of the article say.</summary>
    public IEnumerable<ClaimDraft> Find()
    {
        for (var at = 0; at < article.Sentences.Length; at++)
        {
            var rows = RowsFrom(at);
            if (rows.Count(row => row.Until is not null) > 1 && PostOver(at) is { } post)
            {
                foreach (var claim in rows.Select(row => row.Holds(post)).Concat(rows.Skip(1).Select((row, before) => row.Follows(rows[before], post))).OfType<ClaimDraft>())
                {
                    yield return claim;
                }
            }

            at = rows.Count == 0 ? at : rows[^1].Line.Sentence.Index;
        }
    }

    /// <summary>The rows from a sentence on; one line between two may be none.</summary>
    private List<Row> RowsFrom(int first)
    {
        var rows = new List<Row>();
        for (var (at, missed) = (first, 0); at < article.Sentences.Length && missed <= (rows.Count == 0 ? 0 : 1); at++)
        {
            if (Row.Of(article.Sentences[at]) is { } row)
            {
                rows.Add(row);
                missed = 0;
            }
            else
            {
                missed++;
            }
        }

        return rows;
    }

    /// <summary>The post that the heading over a list names, or that the article is about: "LES PRÉSIDENTS".</summary>
    private string? PostOver(int first)
    {
        if (first == 0 || article.Sentences[first - 1] is not { Tree.Words.Length: <= LongestHeading } heading)
        {
            return topic;
        }

        var mention = article.Text.MentionsIn(heading.Sentence.Tokens).OfType<PostMention>().FirstOrDefault();
        return heading.Posts.FirstOrDefault()?.Key
            ?? (mention is not null && article.Text.Topic is { } body ? registry.Of(mention.RoleName, body) : topic);
    }

    private sealed record Row(Argument Person, Edtf From, Edtf? Until, SentenceView Line)
    {
        /// <summary>The row that a line is, if it is one: a name and its years, and no verb.</summary>
        public static Row? Of(SentenceView line)
        {
            var years = Patterns.French["roster.years"].Match(line.Folded);
            return years.Success && !line.Tree.Words.Any(word => word.Form.VerbForm == VerbForm.Finite)
                && line.Persons.FirstOrDefault(person => person.Mention is PersonMention) is { } person && Stands(line, person, years)
                && Edtf.TryParse(years.Groups["from"].Value, out var from)
                ? new Row(person, from, Edtf.TryParse(years.Groups["until"].Value, out var until) ? until : null, line)
                : null;
        }

        public ClaimDraft Holds(string post) => new(Predicate.HoldsPost, Person.Range.Union(Line.Range))
        {
            Subject = Person.Key,
            Object = post,
            From = From,
            Until = Until,
            Acting = Patterns.French["roster.acting"].IsMatch(Line.Folded),
            Extractor = Tenure,
        };

        public ClaimDraft? Follows(Row before, string post) => before.Person.Key == Person.Key || before.Until is not { } end || Year(From) - Year(end) is < 0 or > 1 ? null
            : new(Predicate.Succeeds, before.Person.Range.Union(Person.Range)) { Subject = Person.Key, Object = before.Person.Key, Post = post, From = From, Extractor = Rosters.Follows };

        /// <summary>Whether the name stands right beside its years.</summary>
        private static bool Stands(SentenceView line, Argument person, Match years)
        {
            var start = line.Range.Start + years.Index;
            var gap = start + years.Length <= person.Range.Start ? line.Article.Between(start + years.Length, person.Range.Start) : line.Article.Between(person.Range.End, start);
            var lead = line.Article.Between(line.Range.Start, Math.Min(start, person.Range.Start));
            return Patterns.French["roster.gap"].IsMatch(gap) && Patterns.French["roster.lead"].IsMatch(lead);
        }

        private static int Year(Edtf date) => int.Parse(date.ToString().AsSpan(0, 4), CultureInfo.InvariantCulture);
    }
}
