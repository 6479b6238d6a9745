namespace NatoGraph.GraphQL.Successions;

/// <summary>Which succession is asked for.</summary>
/// <param name="Post">The post.</param>
/// <param name="KnownAt">Use only claims published by this day; <see langword="null"/> for all.</param>
public readonly record struct SuccessionKey(NodeId Post, DateOnly? KnownAt);
