using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>What the form of a word shows. The features of Universal Dependencies that nothing here needs are left out.</summary>
/// <remarks>https://universaldependencies.org/u/feat/</remarks>
internal readonly record struct Morphology
{
    /// <summary>Gender.</summary>
    public Gender Gender { get; init; }

    /// <summary>Number.</summary>
    public GrammaticalNumber Number { get; init; }

    /// <summary>1, 2 or 3; 0 where none is shown.</summary>
    public byte Person { get; init; }

    /// <summary>Mood.</summary>
    public Mood Mood { get; init; }

    /// <summary>Tense.</summary>
    public Tense Tense { get; init; }

    /// <summary>Form of a verb.</summary>
    public VerbForm VerbForm { get; init; }

    /// <summary>Kind of a pronoun or determiner.</summary>
    public PronounType PronounType { get; init; }

    /// <summary>Definite=Def of an article.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Poss=Yes.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Reflex=Yes.</summary>
    public bool IsReflexive { get; init; }

    /// <summary>Polarity=Neg.</summary>
    public bool IsNegative { get; init; }

    /// <summary>NumType=Ord.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>A number that is the same exactly for the same features.</summary>
    public uint Key =>
        (uint)Gender | ((uint)Number << 2) | ((uint)Person << 4) | ((uint)Mood << 6) | ((uint)Tense << 9) | ((uint)VerbForm << 12)
        | ((uint)PronounType << 14) | Flag(IsDefinite, 18) | Flag(IsPossessive, 19) | Flag(IsReflexive, 20) | Flag(IsNegative, 21) | Flag(IsOrdinal, 22);

    /// <summary>Reads features as the CoNLL-U format writes them; unknown ones are passed over.</summary>
    public static Morphology Parse(string features)
    {
        var morphology = default(Morphology);
        foreach (var feature in features.Split('|'))
        {
            morphology = morphology.With(feature);
        }

        return morphology;
    }

    /// <summary>The features as the CoNLL-U format writes them.</summary>
    public override string ToString()
    {
        var parts = UniversalNames.FeaturesOf(this).ToList();
        return parts.Count == 0 ? "_" : string.Join('|', parts);
    }

    private static uint Flag(bool isSet, int bit) => isSet ? 1u << bit : 0;

    private Morphology With(string feature) => feature switch
    {
        "Definite=Def" => this with { IsDefinite = true },
        "Poss=Yes" => this with { IsPossessive = true },
        "Reflex=Yes" => this with { IsReflexive = true },
        "Polarity=Neg" => this with { IsNegative = true },
        "NumType=Ord" => this with { IsOrdinal = true },
        "Person=1" => this with { Person = 1 },
        "Person=2" => this with { Person = 2 },
        "Person=3" => this with { Person = 3 },
        _ => WithValue(feature),
    };

    private Morphology WithValue(string feature)
    {
        if (UniversalNames.Genders.TryGetValue(feature, out var gender))
        {
            return this with { Gender = gender };
        }

        if (UniversalNames.Numbers.TryGetValue(feature, out var number))
        {
            return this with { Number = number };
        }

        return UniversalNames.PronounTypes.TryGetValue(feature, out var type) ? this with { PronounType = type } : WithVerbal(feature);
    }

    private Morphology WithVerbal(string feature)
    {
        if (UniversalNames.Moods.TryGetValue(feature, out var mood))
        {
            return this with { Mood = mood };
        }

        if (UniversalNames.Tenses.TryGetValue(feature, out var tense))
        {
            return this with { Tense = tense };
        }

        return UniversalNames.VerbForms.TryGetValue(feature, out var form) ? this with { VerbForm = form } : this;
    }
}
