using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Words;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>Cuts a sentence into what the parser reads as words, and sets apart what would be in its way.</summary>
/// <param name="text">The article.</param>
/// <param name="names">The names of people, in order.</param>
internal sealed class Chunker(SegmentedText text, ImmutableArray<TokenSpan> names)
{
    private const int LongestParenthesis = 30;
    private readonly Vocabulary vocabulary = SyntaxModel.French.Vocabulary;

    /// <summary>The words and the asides of a run of tokens, in order.</summary>
    public (List<Chunk> Words, List<Aside> Asides) Cut(TokenSpan span)
    {
        var (words, asides) = (new List<Chunk>(span.Length), new List<Aside>());
        var name = FirstNameFrom(span.Start);
        for (var token = span.Start; token < span.End;)
        {
            while (name < names.Length && names[name].Start < token)
            {
                name++;
            }

            if (name < names.Length && names[name].Start == token && names[name].End <= span.End)
            {
                AddName(words, names[name]);
                token = names[name].End;
            }
            else if (AsideAt(token, span) is { } aside)
            {
                asides.Add(aside);
                token = aside.Span.End;
            }
            else
            {
                words.Add(new Chunk(new TokenSpan(token, token + 1), token));
                token++;
            }
        }

        return (words, asides);
    }

    private int FirstNameFrom(int token)
    {
        var at = names.BinarySearch(new TokenSpan(token, int.MaxValue));
        return at < 0 ? ~at : at;
    }

    private void AddName(List<Chunk> words, TokenSpan name)
    {
        var start = name.Start;
        if (words.Count > 0 && words[^1].Span.End == start && LanguagePack.French.IsPersonTitle(text.Tokens[start - 1].Folded))
        {
            start = words[^1].Span.Start;
            words.RemoveAt(words.Count - 1);
        }

        words.Add(new Chunk(new TokenSpan(start, name.End), name.Start) { IsName = true });
    }

    private Aside? AsideAt(int token, TokenSpan span)
    {
        if (token == span.Start)
        {
            return null;
        }

        return text.Tokens[token].Form == "(" ? Parenthesis(token, span)
            : StructureWords.IsDay(text.Tokens[token].Lower) && !StructureWords.BindsDay(text.Tokens[token - 1].Lower) ? Day(token, span)
            : StructureWords.IsSince(text.Tokens[token].Lower) ? Since(token, span)
            : null;
    }

    /// <summary>"préside |depuis jeudi| le tribunal", "dirigé |depuis 2016| par Paul Noir": since when, between a verb and what it takes.</summary>
    private Aside? Since(int token, TokenSpan span)
    {
        var at = token + 1;
        at += at < span.End && text.Tokens[at].Lower is "le" or "la" ? 1 : 0;
        if (at + 1 >= span.End || !vocabulary.Knows(text.Tokens[token - 1].Lower, PartOfSpeech.Verb))
        {
            return null;
        }

        var end = StructureWords.IsDay(text.Tokens[at].Lower) ? Day(at, span).Span.End : DateEnd(at, span);
        return end > at && end < span.End && StructureWords.OpensObject(text.Tokens[end].Lower) ? new Aside(new TokenSpan(token, end), true) : null;
    }

    /// <summary>The token behind "2016", "janvier 2016", "1er janvier", "dix ans", or the one asked for.</summary>
    private int DateEnd(int at, TokenSpan span)
    {
        var end = at;
        while (end < span.End && end - at < 3 && (text.Tokens[end].Kind == TokenKind.Number || LanguagePack.French.Has("month", text.Tokens[end].Folded) || StructureWords.IsSpan(text.Tokens[end].Lower)))
        {
            end++;
        }

        return end;
    }

    private Aside? Parenthesis(int token, TokenSpan span)
    {
        for (var end = token + 1; end < Math.Min(span.End, token + LongestParenthesis); end++)
        {
            if (text.Tokens[end].Form == ")")
            {
                return end > token + 1 ? new Aside(new TokenSpan(token, end + 1), false) : null;
            }
        }

        return null;
    }

    /// <summary>"mardi", "mardi soir", "mardi 28 avril 2022".</summary>
    private Aside Day(int token, TokenSpan span)
    {
        var end = token + 1;
        while (end < span.End && (StructureWords.IsPartOfDay(text.Tokens[end].Lower) || (text.Tokens[end].Kind == TokenKind.Number && end == token + 1) || IsMonth(end, token)))
        {
            end++;
        }

        return new Aside(new TokenSpan(token, end), true);
    }

    private bool IsMonth(int at, int day) =>
        at == day + 2 && text.Tokens[at - 1].Kind == TokenKind.Number && LanguagePack.French.Has("month", text.Tokens[at].Folded)
        || at == day + 3 && text.Tokens[at].Kind == TokenKind.Number && text.Tokens[at].Form.Length == 4 && IsMonth(at - 1, day);
}
