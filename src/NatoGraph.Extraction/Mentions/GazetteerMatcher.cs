using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Matches what the gazetteer knows: organisations, states, demonyms and places.</summary>
internal sealed class GazetteerMatcher(SegmentedText text, LanguagePack language)
{
    /// <summary>The organisation, state or demonym that begins at <paramref name="at"/>.</summary>
    public Mention? Match(int at, Sentence sentence)
    {
        var match = language.Names.Match(text.Tokens, at, sentence.Tokens.End);
        if (match is { Meaning: PlaceMeaning place })
        {
            return new PlaceMention(new TokenSpan(at, at + match.Value.Length), place.Land);
        }

        if (match is { Length: 1, Meaning: OrganisationMeaning } && IsTime(at, sentence))
        {
            return null;
        }

        if (match is { } hit)
        {
            var span = new TokenSpan(at, at + hit.Length);
            return hit.Meaning switch
            {
                StateMeaning state => new StateMention(span, state.State, state.Form),
                OrganisationMeaning organisation => Organisation(span, organisation),
                _ => null,
            };
        }

        return Demonym(at);
    }

    /// <summary>"Printemps 1995", "depuis la Libération".</summary>
    private bool IsTime(int at, Sentence sentence) =>
        (language.Has("season", text.Tokens[at].Folded) && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Number })
        || (language.Has("era", text.Tokens[at].Folded) && text.At(at - 1, sentence.Tokens) is { Folded: "la" });

    /// <summary>Whether a word among capitals is a plain one, which an acronym only looks like.</summary>
    public bool IsPlainWord(int at) => language.Has("capital-word", text.Tokens[at].Folded);

    private OrganisationMention Organisation(TokenSpan span, OrganisationMeaning meaning) =>
        new(span, text.TextOf(span), meaning.Organisation.Kind) { Known = meaning.Organisation, IsDescription = meaning.IsDescription };

    private StateMention? Demonym(int at)
    {
        var token = text.Tokens[at];
        return language.Demonyms.TryGetValue(token.Folded, out var meaning)
            ? new StateMention(new TokenSpan(at, at + 1), meaning.State, token.IsCapitalised ? StateForm.Inhabitant : StateForm.Adjective)
            {
                Gender = meaning.Gender,
                IsPlural = meaning.IsPlural,
            }
            : null;
    }
}
