using HotChocolate.Execution;

namespace HotChocolate.Resolvers;

/// <summary>Opens the stream of a subscription's events.</summary>
internal delegate ValueTask<ISourceStream> SubscribeResolverDelegate(IResolverContext context);
