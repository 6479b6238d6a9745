using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Extraction.Syntax.Words;

/// <summary>What is known of words outside of any sentence.</summary>
/// <param name="Tags">All tags.</param>
/// <param name="Rules">All rules for lemmas.</param>
/// <param name="Lexicon">The known forms.</param>
/// <param name="Guesser">Lemmas of unknown forms.</param>
/// <param name="Unknown">For each kind of unknown word, what it can be.</param>
internal sealed record Vocabulary(
    ImmutableArray<Tag> Tags,
    ImmutableArray<LemmaRule> Rules,
    FormLexicon Lexicon,
    LemmaGuesser Guesser,
    ImmutableArray<WordClass> Unknown)
{
    /// <summary>The index of the tag of names.</summary>
    public ushort ProperNoun { get; } = (ushort)Tags.IndexOf(new Tag(PartOfSpeech.ProperNoun, default));

    /// <summary>What kind of word an unknown token is, by its signs alone.</summary>
    public static UnknownKind KindOf(Token token) => token.Kind switch
    {
        TokenKind.Punctuation => UnknownKind.Sign,
        TokenKind.Number => UnknownKind.Number,
        TokenKind.Word => token.IsCapitalised ? UnknownKind.Capitalised : UnknownKind.Small,
        _ => UnknownKind.Address,
    };

    /// <summary>What a token can be.</summary>
    /// <param name="token">The token.</param>
    /// <param name="form">The hash of its form in small letters.</param>
    public WordClass ClassOf(Token token, uint form) => Lexicon.Find(form) ?? Unknown[(int)KindOf(token)];

    /// <summary>Whether the lexicon knows a form, in small letters, as a word of this kind.</summary>
    public bool Knows(string form, PartOfSpeech part) => Lexicon.Find(FeatureHash.Of(form)) is { } known && (known.Parts & (1u << (int)part)) != 0;

    /// <summary>Whether the lexicon knows a form, in small letters, at all.</summary>
    public bool KnowsAny(string form) => Lexicon.Find(FeatureHash.Of(form)) is not null;

    /// <summary>Whether the lexicon knows a form, in small letters, as words of these kinds alone.</summary>
    public bool KnowsOnly(string form, params ReadOnlySpan<PartOfSpeech> parts)
    {
        var allowed = 0u;
        foreach (var part in parts)
        {
            allowed |= 1u << (int)part;
        }

        return Lexicon.Find(FeatureHash.Of(form)) is { } known && (known.Parts & ~allowed) == 0;
    }

    /// <summary>The lemma of a token that was read with a tag. A name's is its form.</summary>
    public string LemmaOf(Token token, WordClass wordClass, ushort tag)
    {
        if (Tags[tag].Pos == PartOfSpeech.ProperNoun || token.Kind is TokenKind.Address or TokenKind.Handle or TokenKind.Number)
        {
            return token.Form;
        }

        var rule = wordClass.RuleFor(tag);
        rule = rule >= 0 ? rule : Guesser.RuleFor(token.Lower, Tags[tag]);
        return rule >= 0 ? Rules[rule].Apply(token.Lower) : token.Lower;
    }

    /// <summary>Writes the vocabulary.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Tags.Length);
        foreach (var tag in Tags)
        {
            writer.Write(tag.ToString());
        }

        writer.Write7BitEncodedInt(Rules.Length);
        foreach (var rule in Rules)
        {
            writer.Write7BitEncodedInt(rule.Cut);
            writer.Write(rule.Append);
        }

        Lexicon.Write(writer);
        Guesser.Write(writer);
        writer.Write7BitEncodedInt(Unknown.Length);
        foreach (var wordClass in Unknown)
        {
            writer.Write7BitEncodedInt(wordClass.Tags.Length);
            foreach (var tag in wordClass.Tags)
            {
                writer.Write(tag);
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is too short.</exception>
    public static Vocabulary Read(BinaryReader reader)
    {
        var tags = Many(reader, () => Tag.Parse(reader.ReadString()));
        var rules = Many(reader, () => new LemmaRule(reader.Read7BitEncodedInt(), reader.ReadString()));
        var lexicon = FormLexicon.Read(reader, tags);
        var guesser = LemmaGuesser.Read(reader);
        var unknown = Many(reader, () => WordClass.Unknown(Many(reader, reader.ReadUInt16), tags));
        return new Vocabulary(tags, rules, lexicon, guesser, unknown);
    }

    private static ImmutableArray<T> Many<T>(BinaryReader reader, Func<T> one)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var at = 0; at < items.Length; at++)
        {
            items[at] = one();
        }

        return ImmutableArray.Create(items);
    }
}
