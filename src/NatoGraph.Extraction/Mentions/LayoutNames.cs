using NatoGraph.Domain.Entities;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds bodies by how their name is set: over a paragraph in capitals, in the brackets of a dateline, between quotation marks behind what names a source.</summary>
internal sealed class LayoutNames(SegmentedText text, LanguagePack language)
{
    private const int LongestLabel = 7;
    private const int LongestDateline = 8;
    private const int LongestTitle = 6;
    private const int Lead = 3;

    private readonly OrganisationTail tail = new(text, language);
    private readonly TitleReader titles = new(text, language, new OrganisationTail(text, language));
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>The body that begins at <paramref name="at"/>.</summary>
    public OrganisationMention? Match(int at, Sentence sentence) => Label(at, sentence) ?? Agency(at, sentence) ?? Quoted(at, sentence);

    /// <summary>"TV ALPES. Non, …", "LE COURRIER DE L'EST. Le 30 juin …": a paragraph's label that is more than common words.</summary>
    private OrganisationMention? Label(int at, Sentence sentence)
    {
        var isFirst = at == sentence.Tokens.Start || (at == sentence.Tokens.Start + 1 && text.Tokens[sentence.Tokens.Start].Kind != TokenKind.Word);
        var isLabel = isFirst && sentence.Index > 0 && sentence.Index + 1 < text.Sentences.Length && sentence.Tokens.Length <= LongestLabel
            && text.Sentences[sentence.Index - 1].Paragraph != sentence.Paragraph && text.Sentences[sentence.Index + 1].Paragraph == sentence.Paragraph
            && text.Tokens[sentence.Tokens.End - 1].Form == ".";
        var span = new TokenSpan(at, sentence.Tokens.End - 1);
        if (!isLabel || span.Length == 0)
        {
            return null;
        }

        var words = Enumerable.Range(at, span.Length).Select(index => text.Tokens[index]).ToList();
        if (language.Names.Match(text.Tokens, at, span.End) is { } known)
        {
            // "LORIENT AGGLOMÉRATION."
            return known.Meaning is PlaceMeaning && span.Length == known.Length + 1
                && language.Has("organisation-word", words[^1].Folded) ? new OrganisationMention(span, text.TextOf(span), OrganisationKind.GovernmentBody) : null;
        }

        var isName = words.TrueForAll(word => word.Kind == TokenKind.Word && !word.Form.Any(char.IsLower) && !language.IsGivenName(word.Folded))
            && (Enumerable.Range(at, span.Length).Any(index => text.Tokens[index].Form.Length > 2 && !vocabulary.KnowsAny(text.Tokens[index].Lower) && language.Names.Match(text.Tokens, index, span.End) is null) || (words.Count > 2 && language.Has("article", words[0].Folded)));
        return isName ? new OrganisationMention(span, text.TextOf(span), OrganisationKind.Other) : null;
    }

    /// <summary>"RIGA (BalticWire) – …": an agency in the brackets of a dateline.</summary>
    private OrganisationMention? Agency(int at, Sentence sentence)
    {
        var isBracketed = text.At(at - 1, sentence.Tokens) is { Form: "(" } && text.At(at + 1, sentence.Tokens) is { Form: ")" } && text.At(at + 2, sentence.Tokens) is { Form: "-" or "–" or "—" };
        var isOpening = isBracketed && text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true } && at - sentence.Tokens.Start <= LongestDateline
            && Enumerable.Range(sentence.Tokens.Start, at - 1 - sentence.Tokens.Start).All(index => text.Tokens[index] is { IsCapitalised: true } or { Kind: TokenKind.Number or TokenKind.Punctuation } || language.Has("month", text.Tokens[index].Folded));
        var isPlaced = isOpening && language.Names.Match(text.Tokens, at, at + 1) is null && (sentence.Index == 0 || text.Sentences[sentence.Index - 1].Paragraph != sentence.Paragraph);
        return isPlaced ? new OrganisationMention(new TokenSpan(at, at + 1), text.Tokens[at].Form, OrganisationKind.Media) : null;
    }

    /// <summary>"selon « Taqadoumy-Hebdo »", "le quotidien « Le Soleil »", "le parti au pouvoir « Rêve géorgien »".</summary>
    private OrganisationMention? Quoted(int at, Sentence sentence)
    {
        var isOpened = text.At(at - 1, sentence.Tokens) is { Form: "«" or "“" or "\"" } && text.Tokens[at] is { IsCapitalised: true } or { Kind: TokenKind.Number };
        var leads = Enumerable.Range(at - 1 - Lead, Lead).ToList();
        var described = leads.Find(before => text.At(before, sentence.Tokens) is { Shape: TokenShape.Lower } noun && language.Has("described-name", noun.Folded));
        var isLed = described > 0 || leads.Exists(before => IsSourceLead(before, sentence));
        if (!isOpened || (!isLed && !IsCalled(at - 2, sentence)))
        {
            return null;
        }

        var end = at;
        while (end < sentence.Tokens.End && end - at < LongestTitle && text.Tokens[end] is { Kind: TokenKind.Word or TokenKind.Number })
        {
            end++;
        }

        var span = new TokenSpan(at, end);
        return text.At(end, sentence.Tokens) is { Form: "»" or "”" or "\"" } && !(language.Names.Match(text.Tokens, at, end)?.Length >= span.Length)
            ? new OrganisationMention(span, text.TextOf(span), described > 0 && language.OrganisationHeads.Match(text.Tokens, described, at) is { } noun ? noun.Meaning.Kind : OrganisationKind.Media) { IsWeak = !isLed && language.OrganisationHeads.Match(text.Tokens, at, end) is null }
            : null;
    }

    /// <summary>"le « Washington Star »", "la frégate « Aconit »": an article or the noun of what bears a name.</summary>
    private bool IsCalled(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { } word
            && (language.Has("definite", word.Folded) || (word.Shape == TokenShape.Lower && language.OrganisationHeads.Match(text.Tokens, at, at + 1) is not null));

    /// <summary>"à |La Gazette du Frioul|", "la chorale |Les Gais Lurons|": an article with a capital within a sentence begins a title.</summary>
    public OrganisationMention? Titled(int at, Sentence sentence)
    {
        var isTitle = language.Has("article", text.Tokens[at].Folded) && text.Tokens[at].IsCapitalised && text.At(at - 1, sentence.Tokens) is { Shape: TokenShape.Lower }
            && text.At(at + 1, sentence.Tokens) is { Kind: TokenKind.Word, IsCapitalised: true } noun && vocabulary.Knows(noun.Lower, PartOfSpeech.Noun)
            && language.Roles.Match(text.Tokens, at + 1, sentence.Tokens.End) is null && language.Portfolios.Match(text.Tokens, at + 1, sentence.Tokens.End) is null;
        if (!isTitle)
        {
            return null;
        }

        var span = new TokenSpan(at, Math.Max(tail.Extend(at + 2, sentence.Tokens.End), titles.End(at, sentence.Tokens.End)));
        return new OrganisationMention(span, text.TextOf(span), OrganisationKind.Media) { IsWeak = true };
    }

    /// <summary>"selon", "d'après", "imprimait"; "après" alone is of time.</summary>
    private bool IsSourceLead(int at, Sentence sentence) =>
        text.At(at, sentence.Tokens) is { Kind: TokenKind.Word } word
        && (language.Has("source-verb", word.Folded) || (language.Has("source-lead", word.Folded) && (word.Folded != "apres" || text.At(at - 1, sentence.Tokens) is { Folded: "d'" })));
}
