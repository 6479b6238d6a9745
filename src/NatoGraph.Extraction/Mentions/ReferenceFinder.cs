using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds the words that point back to people.</summary>
internal static class ReferenceFinder
{
    private static readonly Lazy<PhraseIndex<Pattern>> French = new(() => Read("fr"));

    /// <summary>The references, by their start; none within another mention.</summary>
    public static ImmutableArray<ReferenceMention> Find(SegmentedText text, ImmutableArray<Mention> names, ImmutableArray<PostMention> posts, LanguagePack language)
    {
        var nameMap = new MentionMap(text.Tokens.Length, names);
        var postMap = new MentionMap(text.Tokens.Length, [.. posts]);
        var found = ImmutableArray.CreateBuilder<ReferenceMention>();
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.Tokens.Start; at < sentence.Tokens.End;)
            {
                var reference = Match(text, at, sentence, nameMap) ?? Demonym(text, at, sentence, nameMap, language);
                if (reference is null || postMap.Covers(reference.Span) || (reference.State is null && nameMap.Covers(reference.Span)))
                {
                    at++;
                    continue;
                }

                found.Add(reference);
                at = reference.Span.End;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>"le diplomate" where no name follows: "le diplomate Paul …" says who it is.</summary>
    private static ReferenceMention? Match(SegmentedText text, int at, Sentence sentence, MentionMap names) =>
        French.Value.Match(text.Tokens, at, sentence.Tokens.End) is { } match && !(match.Meaning.Kind == ReferenceKind.Topic && IsNamed(text, at + match.Length, sentence, names))
            ? new ReferenceMention(new TokenSpan(at, at + match.Length), match.Meaning.Kind) { Gender = match.Meaning.Gender }
            : null;

    private static bool IsNamed(SegmentedText text, int after, Sentence sentence, MentionMap names) =>
        names.At(after) is PersonMention || (text.At(after, sentence.Tokens) is { Folded: "," } && names.At(after + 1) is PersonMention);

    /// <summary>"le Norvégien" where no name follows: "le Norvégien Jens …" is an apposition.</summary>
    private static ReferenceMention? Demonym(SegmentedText text, int at, Sentence sentence, MentionMap names, LanguagePack language)
    {
        var token = text.Tokens[at];
        if (token.Folded is not ("le" or "la" or "l'" or "du" or "au")
            || names.At(at + 1) is not StateMention { Form: StateForm.Inhabitant, IsPlural: false } state
            || !sentence.Tokens.Contains(at + 1) || IsNamed(text, at + 2, sentence, names))
        {
            return null;
        }

        var gender = state.Gender != Gender.Unknown ? state.Gender : token.Folded == "la" ? Gender.Feminine : token.Folded is "l'" ? Gender.Unknown : Gender.Masculine;
        return new ReferenceMention(new TokenSpan(at, at + 2), ReferenceKind.Demonym) { Gender = gender, State = state };
    }

    private static PhraseIndex<Pattern> Read(string language) =>
        new(DataFile.Rows($"{language}/references.tsv", 4).Select(row => (row[3], new Pattern(
            Enum.Parse<ReferenceKind>(row[0]),
            row[1] switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown }))));

    private sealed record Pattern(ReferenceKind Kind, Gender Gender);
}
