using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds the words that point back to people.</summary>
internal static class ReferenceFinder
{
    private const int MostAdjectives = 2;

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

    /// <summary>"le diplomate" where no name follows: "le diplomate Paul …" says who it is; "le premier" where no noun does.</summary>
    private static ReferenceMention? Match(SegmentedText text, int at, Sentence sentence, MentionMap names)
    {
        if (French.Value.Match(text.Tokens, at, sentence.Tokens.End) is not { } match)
        {
            return null;
        }

        var after = at + match.Length;
        var isOther = match.Meaning.Kind switch
        {
            ReferenceKind.Topic => IsNamed(text, after, sentence, names),
            ReferenceKind.FormerOfTwo or ReferenceKind.LatterOfTwo => !IsSubjectOfNext(text, at, after, sentence),
            _ => false,
        };
        return isOther ? null : new ReferenceMention(new TokenSpan(at, after), match.Meaning.Kind) { Gender = match.Meaning.Gender, Noun = match.Meaning.Noun };
    }

    /// <summary>Whether a verb follows, and no noun, and nothing governs the words: "Le premier a refusé".</summary>
    private static bool IsSubjectOfNext(SegmentedText text, int at, int after, Sentence sentence)
    {
        var vocabulary = SyntaxModel.French.Vocabulary;
        var isFree = text.At(at - 1, sentence.Tokens) is null or { Kind: TokenKind.Punctuation } or { Folded: "et" or "que" or "mais" or "quand" };
        return isFree && text.At(after, sentence.Tokens) is { } next
            && (next is { Form: "," } or { Folded: "n'" or "ne" } || (next.Folded is "à" or "au" or "a" && text.At(at - 1, sentence.Tokens) is { Form: "," or ";" }) || vocabulary.Knows(next.Lower, PartOfSpeech.Auxiliary)
                || ((vocabulary.Knows(next.Lower, PartOfSpeech.Verb) || vocabulary.Knows(next.Lower, PartOfSpeech.Pronoun)) && !vocabulary.Knows(next.Lower, PartOfSpeech.Noun) && !vocabulary.Knows(next.Lower, PartOfSpeech.Adjective)));
    }

    /// <summary>Whether a name follows, behind adjectives perhaps: "le général |français Hugues …|", "la joueuse, Anne …".</summary>
    private static bool IsNamed(SegmentedText text, int after, Sentence sentence, MentionMap names)
    {
        for (var steps = 0; steps < MostAdjectives && IsAdjective(text, after, sentence, names); steps++)
        {
            after++;
        }

        return names.At(after) is PersonMention || (text.At(after, sentence.Tokens) is { Folded: "," } && names.At(after + 1) is PersonMention);
    }

    private static bool IsAdjective(SegmentedText text, int at, Sentence sentence, MentionMap names) => text.At(at, sentence.Tokens) is { Shape: TokenShape.Lower } word
        && (names.At(at) is StateMention { Form: StateForm.Adjective } || SyntaxModel.French.Vocabulary.KnowsOnly(word.Lower, PartOfSpeech.Adjective, PartOfSpeech.Noun));

    /// <summary>"le Norvégien", "le Liégeois" where no name follows: "le Norvégien Jens …" is an apposition.</summary>
    private static ReferenceMention? Demonym(SegmentedText text, int at, Sentence sentence, MentionMap names, LanguagePack language)
    {
        var token = text.Tokens[at];
        if (token.Folded is not ("le" or "la" or "l'" or "du" or "au") || !sentence.Tokens.Contains(at + 1) || IsNamed(text, at + 2, sentence, names))
        {
            return null;
        }

        var span = new TokenSpan(at, at + 2);
        var shown = Inflection.OfArticle(token.Folded);
        return names.At(at + 1) is StateMention { Form: StateForm.Inhabitant, IsPlural: false } state
                ? new ReferenceMention(span, ReferenceKind.Demonym) { Gender = state.Gender != Gender.Unknown ? state.Gender : shown, State = state }
            : names.Covering(at + 1) is null or OrganisationMention { IsWeak: true, Span.Length: 1 }
                && text.Tokens[at + 1] is { Shape: TokenShape.Capitalised } inhabitant && language.IsInhabitant(inhabitant.Folded)
                && text.At(at + 2, sentence.Tokens) is not { IsCapitalised: true }
                ? new ReferenceMention(span, ReferenceKind.Demonym) { Gender = shown, Noun = Inflection.Masculine(inhabitant.Folded) }
            : null;
    }

    private static PhraseIndex<Pattern> Read(string language)
    {
        var rows = DataFile.Rows($"{language}/references.tsv", 4).ToLookup(row => row[0]);
        var fixedWords = rows.Where(group => group.Key is not ("Noun" or "Lead")).SelectMany(group => group)
            .Select(row => (row[3], new Pattern(Enum.Parse<ReferenceKind>(row[0]), GenderOf(row[1]), null)));
        return new(fixedWords.Concat(rows["Lead"].SelectMany(lead => rows["Noun"].SelectMany(noun => Descriptions(lead, DataFile.List(noun[3]))))));
    }

    /// <summary>"le juriste", "l'ancien juriste"; "l'économiste" leaves the gender open.</summary>
    private static IEnumerable<(string, Pattern)> Descriptions(string[] lead, string[] nouns)
    {
        var noun = nouns[lead[1] == "f" ? 1 : 0];
        var name = nouns[0].Contains(' ', StringComparison.Ordinal) ? null : Inflection.Masculine(Folding.Fold(nouns[0]));
        return noun == "-" ? [] : DataFile.List(lead[3]).Select(words => (
            words[^1] is '\'' or '-' ? words + noun : words + " " + noun,
            new Pattern(ReferenceKind.Topic, nouns[0] == nouns[1] && words[^1] is '\'' or '-' ? Gender.Unknown : GenderOf(lead[1]), name)));
    }

    private static Gender GenderOf(string letter) => letter switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown };

    private sealed record Pattern(ReferenceKind Kind, Gender Gender, string? Noun);
}
