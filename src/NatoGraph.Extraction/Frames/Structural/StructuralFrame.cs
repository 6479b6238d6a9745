using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Frames.Structural;

/// <summary>
/// A frame over structure as <c>Data/*/structural-frames.json</c> and <c>moves.json</c> have it: a predicate by its lemma, where its arguments hang, and what it
/// says. Arguments: <c>agent</c> and <c>patient</c> (whoever does it and to whom, in the active and the passive alike), <c>to</c>,
/// a preposition, <c>owner</c> (of a possessive), <c>listed</c> (behind words that lead to a list), <c>vacated</c> (whose post is said
/// to be freed beside the predicate: "à la place de"), <c>made</c> (who becomes something: "en fait", "fait de lui"), <c>beside</c> (the name right before a noun that tells who that is), of
/// bodies <c>there</c> ("y", "en"), <c>spoken</c> (the body that is spoken of) and <c>above</c> (the subject of the clause over it); with <c>noun:</c> before them those of the noun that the predicate takes.
/// </summary>
/// <param name="Id">The rule's name and version.</param>
/// <param name="Lemmas">The predicate's lemmas.</param>
/// <param name="Subject">Where the person whom it is about hangs; the first place that has somebody counts.</param>
/// <param name="Says">What it says.</param>
/// <param name="Example">A sentence of which it says what <paramref name="Gives"/> has.</param>
/// <param name="Gives">Subject, object and post of the example, separated by " | ", "-" for none.</param>
/// <param name="Counter">A sentence of which it says nothing.</param>
internal sealed record StructuralFrame(string Id, ImmutableArray<string> Lemmas, ImmutableArray<string> Subject, ImmutableArray<Saying> Says, string Example, string Gives, string Counter)
{
    /// <summary>Whether the predicate is a noun ("la démission de"), else a verb.</summary>
    public bool IsNoun { get; init; }

    /// <summary>Whether the verb must have "se": "se présenter", not "présenter".</summary>
    public bool IsReflexive { get; init; }

    /// <summary>Whether the verb with "se" is another: "représenter", not "se représenter".</summary>
    public bool IsNeverReflexive { get; init; }

    /// <summary>The nouns that the predicate must take: "prendre" with "la relève", "la suite".</summary>
    public ImmutableArray<string> Noun { get; init; } = [];

    /// <summary>The number of that list of nouns among those of all frames; -1 without one.</summary>
    [JsonIgnore]
    public int NounList { get; init; } = -1;

    /// <summary>Where that noun hangs on the predicate.</summary>
    public ImmutableArray<string> NounAt { get; init; } = ["patient"];

    /// <summary>The words one of which must hang on that noun: "second", "nouveau" on "mandat".</summary>
    public ImmutableArray<string> NounWith { get; init; } = [];

    /// <summary>Whether it says nothing unless the predicate is denied, and then what it says is so: "ne se représente pas".</summary>
    public bool NeedsNegation { get; init; }

    /// <summary>The words one of which must hang on the predicate: "bien" on "voir".</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>The prepositions one of which must stand before the noun: "en" before "lice".</summary>
    public ImmutableArray<string> Behind { get; init; } = [];

    /// <summary>Where the other person hangs; empty where there is none.</summary>
    public ImmutableArray<string> Object { get; init; } = [];

    /// <summary>Where the post hangs; anywhere in the clause where it is empty.</summary>
    public ImmutableArray<string> Post { get; init; } = [];

    /// <summary>The role of who does it where an organisation hangs at the post's place: "présider le Conseil".</summary>
    public string? Leads { get; init; }

    /// <summary>Whether an organisation at the post's place stands for the post of who leads it, where that is known: "recevoir l'Orangerie".</summary>
    public bool TakesBody { get; init; }

    /// <summary>Whether organisations and states fill its slots, not people: "rejoindre l'Alliance".</summary>
    public bool IsOfBodies { get; init; }

    /// <summary>Whether it says nothing unless its own clause names the post.</summary>
    public bool NeedsPost { get; init; }

    /// <summary>Whether the post stands behind the predicate: not "À la tête du parti, elle part en mai".</summary>
    public bool IsPostBehind { get; init; }

    /// <summary>Whether it says nothing unless the sentence or those before it tell of a post that is contested.</summary>
    public bool NeedsContest { get; init; }

    /// <summary>Whether it goes on with a list of candidates, and says nothing unless the sentences before name some.</summary>
    public bool NeedsContenders { get; init; }

    /// <summary>Whether it says nothing unless a date stands beside it.</summary>
    public bool NeedsTime { get; init; }

    /// <summary>Whether it tells of a departure only of who is said to hold a post: a mere candidate is beaten as well.</summary>
    public bool NeedsHolder { get; init; }

    /// <summary>Whether it speaks of the post by which the sentence calls the subject, and of no other.</summary>
    public bool IsOfTitle { get; init; }

    /// <summary>What a date beside it means.</summary>
    public TimeRole Time { get; init; }

    /// <summary>The event that it tells of where it has a date.</summary>
    public EventKind? Event { get; init; }

    /// <summary>Whether the post is held for the time being.</summary>
    public bool Acting { get; init; }

    /// <summary>How sure it is, where the words do not say otherwise.</summary>
    public Modality Modality { get; init; }

    /// <summary>The frame in the shape of those over words, whose writer it shares.</summary>
    public Frame AsFrame() => new(Id, "", Slot.Before, Object.IsEmpty ? Slot.None : Slot.After, PostSource.Near, [.. Says], Time, Example, Counter)
    {
        Event = Event,
        Modality = Modality,
        Acting = Acting,
        NeedsPost = NeedsPost,
        NeedsContest = NeedsContest,
        NeedsContenders = NeedsContenders,
        NeedsTime = NeedsTime,
        NeedsHolder = NeedsHolder,
        IsOfTitle = IsOfTitle,
    };
}
