using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Claims;

/// <summary>What a reader of texts found: one statement, its parts named by the local keys of the article's entities.</summary>
/// <param name="Predicate">What is said.</param>
/// <param name="Quote">The words that say it, as a range of the stored text.</param>
public sealed record ClaimDraft(Predicate Predicate, TextRange Quote)
{
    /// <summary>Who or what it is said of; <see langword="null"/> for <see cref="Predicate.Occurred"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>The post, person or organisation on the other side; <see langword="null"/> for <see cref="Predicate.Occurred"/>.</summary>
    public string? Object { get; init; }

    /// <summary>For <see cref="Predicate.Succeeds"/>, the post in which one follows the other, where the text says it.</summary>
    public string? Post { get; init; }

    /// <summary>For <see cref="Predicate.Occurred"/>, what happened.</summary>
    public EventKind? EventKind { get; init; }

    /// <summary>For <see cref="Predicate.Occurred"/>, where, as the text names it.</summary>
    public string? Place { get; init; }

    /// <summary>For <see cref="Predicate.Occurred"/>, the people and organisations that took part.</summary>
    public ImmutableArray<string> Participants { get; init; } = [];

    /// <summary>Since when it holds, or when it happened.</summary>
    public Edtf? From { get; init; }

    /// <summary>Until when it holds, or the last day of what happened.</summary>
    public Edtf? Until { get; init; }

    /// <summary>Whether the post is held for the time being only.</summary>
    public bool Acting { get; init; }

    /// <summary>Whether the text says that it is over by the publication date, without saying when it ended ("l'ancien ministre").</summary>
    public bool Former { get; init; }

    /// <summary>For <see cref="Predicate.MandateExtended"/>, how often, where the text counts.</summary>
    public int? Times { get; init; }

    /// <summary>How sure the text is.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who is answerable for it.</summary>
    public Attribution Attribution { get; init; } = Attribution.Outlet;

    /// <summary>The rule that found it and the rule's version: <c>fr.tenure.takes-up/3</c>.</summary>
    public required string Extractor { get; init; }

    /// <summary>The share of claims of this rule that are right, between 0 and 1.</summary>
    public double Confidence { get; init; } = 0.5;
}
