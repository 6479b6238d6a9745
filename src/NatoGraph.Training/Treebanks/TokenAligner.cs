using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Training.Treebanks;

/// <summary>
/// Writes a treebank's analysis onto the program's own tokens, which are what it will read. Words that share a token ("du" is "de le")
/// become one, with the place in the tree of the one that hangs outside; tokens that share a word hang on the last of them.
/// </summary>
internal static class TokenAligner
{
    /// <summary>The sentence in the program's tokens.</summary>
    public static TreebankSentence Align(ConlluSentence sentence)
    {
        var tokens = Tokenizer.Tokenize(sentence.Text);
        var groups = Groups(tokens, sentence.Words);
        var placeOf = new int[sentence.Words.Length];
        foreach (var group in groups)
        {
            Array.Fill(placeOf, MainToken(tokens, group.Tokens) + 1, group.Words.Start, group.Words.Length);
        }

        var (tags, lemmas) = (new Tag[tokens.Length], new string[tokens.Length]);
        var (heads, relations) = (new int[tokens.Length + 1], new Relation[tokens.Length + 1]);
        foreach (var group in groups)
        {
            var main = MainToken(tokens, group.Tokens);
            var word = MainWord(sentence.Words, group.Words);
            (tags[main], lemmas[main]) = (Merged(sentence.Words, group.Words, word), sentence.Words[word].Lemma);
            heads[main + 1] = sentence.Words[word].Head is >= 0 and var head ? placeOf[head] : 0;
            relations[main + 1] = sentence.Words[word].Relation;
            foreach (var part in Enumerable.Range(group.Tokens.Start, group.Tokens.Length).Where(t => t != main))
            {
                (tags[part], lemmas[part]) = (PartTag(tokens[part], tags[main]), tokens[part].Lower);
                (heads[part + 1], relations[part + 1]) = (main + 1, PartRelation(tokens[part]));
            }
        }

        return new TreebankSentence(tokens, [.. tags], [.. lemmas], [.. heads], [.. relations]);
    }

    /// <summary>The smallest runs of tokens and of words that cover the same characters.</summary>
    private static List<(TokenSpan Tokens, TokenSpan Words)> Groups(ImmutableArray<Token> tokens, ImmutableArray<ConlluWord> words)
    {
        var groups = new List<(TokenSpan, TokenSpan)>();
        for (int token = 0, word = 0; token < tokens.Length && word < words.Length;)
        {
            var (firstToken, firstWord) = (token, word);
            var end = Math.Max(tokens[token++].Range.End, words[word++].Range.End);
            for (var grew = true; grew;)
            {
                grew = false;
                for (; token < tokens.Length && tokens[token].Range.Start < end; token++, grew = true)
                {
                    end = Math.Max(end, tokens[token].Range.End);
                }

                for (; word < words.Length && words[word].Range.Start < end; word++, grew = true)
                {
                    end = Math.Max(end, words[word].Range.End);
                }
            }

            groups.Add((new TokenSpan(firstToken, token), new TokenSpan(firstWord, word)));
        }

        return groups;
    }

    private static int MainToken(ImmutableArray<Token> tokens, TokenSpan span)
    {
        var main = span.End - 1;
        while (main > span.Start && tokens[main].Kind == TokenKind.Punctuation)
        {
            main--;
        }

        return main;
    }

    private static int MainWord(ImmutableArray<ConlluWord> words, TokenSpan span)
    {
        for (var word = span.Start; word < span.End; word++)
        {
            if (!span.Contains(words[word].Head))
            {
                return word;
            }
        }

        return span.Start;
    }

    /// <summary>A preposition that has taken in its article shows the article's gender and number.</summary>
    private static Tag Merged(ImmutableArray<ConlluWord> words, TokenSpan span, int main) =>
        span.Length == 2 && words[main].Tag.Pos == PartOfSpeech.Preposition && words[span.End - 1].Tag.Pos == PartOfSpeech.Determiner
            ? words[main].Tag with { Form = words[span.End - 1].Tag.Form }
            : words[main].Tag;

    private static Tag PartTag(Token part, Tag main) =>
        part.Kind == TokenKind.Punctuation ? new Tag(PartOfSpeech.Punctuation, default)
        : part.Lower == "ex-" ? new Tag(PartOfSpeech.Adjective, default)
        : main;

    private static Relation PartRelation(Token part) =>
        part.Kind == TokenKind.Punctuation ? Relation.Punctuation : part.Lower == "ex-" ? Relation.AdjectivalModifier : Relation.Flat;
}
