namespace HotChocolate.Resolvers;

/// <summary>Computes a field's value.</summary>
public delegate ValueTask<object?> FieldResolverDelegate(IResolverContext context);
