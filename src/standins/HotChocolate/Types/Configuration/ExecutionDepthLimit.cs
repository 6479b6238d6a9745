namespace HotChocolate.Configuration;

/// <summary>How deep operations may nest fields.</summary>
internal sealed record ExecutionDepthLimit(int MaxDepth, bool SkipIntrospection);
