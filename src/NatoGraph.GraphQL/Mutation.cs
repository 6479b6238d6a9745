namespace NatoGraph.GraphQL;

/// <summary>What can be changed. Only articles are handed in; everything else follows from what they say.</summary>
public sealed class Mutation;
