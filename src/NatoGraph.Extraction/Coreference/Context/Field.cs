using System.Collections.Immutable;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>What the candidates for a post have in common.</summary>
/// <param name="Post">The post.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Nation">The key of the state where the holder is at home, where that is known.</param>
/// <param name="LatestStart">The token at which a candidate was named last before the post, -1 where none was.</param>
/// <param name="LatestCount">How many candidates are named there.</param>
/// <param name="LatestBody">The token at which one that is no state was named last before the post, -1 where none was.</param>
/// <param name="States">How much the article speaks of the states among them.</param>
/// <param name="Bodies">How much it speaks of the others.</param>
/// <param name="Before">The posts of the same role before it, the nearest first.</param>
/// <param name="Behind">Those behind it.</param>
/// <param name="LastPost">The last post before it, of whatever role.</param>
/// <param name="Holder">The key of its holder, where that is known.</param>
/// <param name="Around">What stands around it in its sentence.</param>
/// <param name="FirstStart">The token at which the first candidate of the paragraph is named, -1 where none is.</param>
/// <param name="Rivals">How many of the candidates are bodies without doubt.</param>
internal sealed record Field(
    PostMention Post,
    Sentence Sentence,
    string? Nation,
    int LatestStart,
    int LatestCount,
    int LatestBody,
    Share States,
    Share Bodies,
    ImmutableArray<PostIdentity> Before,
    ImmutableArray<PostIdentity> Behind,
    PostIdentity? LastPost,
    string? Holder,
    Surroundings Around,
    int FirstStart,
    int Rivals);

/// <summary>How much an article speaks of candidates.</summary>
/// <param name="Total">Of all of them.</param>
/// <param name="Most">Of the one of which it speaks most.</param>
internal readonly record struct Share(double Total, double Most);
