using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Attributions;

/// <summary>Reads whom some words name as a source.</summary>
/// <param name="data">The words of the language.</param>
internal sealed class SourceReader(AttributionData data)
{
    private readonly TextPattern anonymous = new($@"\b{data.Anonymous}\b");
    private readonly TextPattern anonymity = new($@"\b{data.Anonymity}\b");

    /// <summary>The reader of French.</summary>
    public static SourceReader French { get; } = new(AttributionData.French);

    /// <summary>The source: without a name, an organisation or a person, whichever comes first (or last).</summary>
    /// <param name="article">The article.</param>
    /// <param name="range">The words.</param>
    /// <param name="first">Whether the first counts, or else the last.</param>
    /// <returns>The source, or <see langword="null"/> where the words name none.</returns>
    public Attribution? Of(ArticleView article, TextRange range, bool first)
    {
        var folded = article.Folded[range.Start..range.End];
        var label = first ? anonymous.Match(folded) : anonymous.Matches(folded).LastOrDefault() ?? Match.Empty;
        var sentences = article.SentencesIn(range).ToList();
        var people = sentences.SelectMany(sentence => sentence.Persons).Where(person => range.Contains(person.Range));
        var person = first ? people.FirstOrDefault() : people.LastOrDefault();
        var body = sentences.SelectMany(sentence => sentence.Bodies).FirstOrDefault(candidate => range.Contains(candidate.Range) && candidate.Mention is OrganisationMention);
        if (label.Success && IsBefore(range.Start + label.Index, person, body))
        {
            return Anonymous(article, new TextRange(range.Start + label.Index, range.Start + label.Index + label.Length));
        }

        return anonymity.IsMatch(folded) ? new Attribution(AttributionKind.Anonymous)
            : body is not null && (person is null || body.Range.Start < person.Range.Start) ? new Attribution(AttributionKind.Organisation, body.Key)
            : Person(person?.Key);
    }

    /// <summary>A source without a name, as the text calls it.</summary>
    public static Attribution Anonymous(ArticleView article, TextRange label) => new(AttributionKind.Anonymous, Label: label.Of(article.Text.Text.Source.Text));

    /// <summary>A person, if there is one.</summary>
    public static Attribution? Person(string? key) => key is null ? null : new Attribution(AttributionKind.Person, key);

    private static bool IsBefore(int label, Argument? person, Argument? body) =>
        (person is null || person.Range.Start >= label) && (body is null || body.Range.Start > label);
}
