namespace HotChocolate.Resolvers;

/// <summary>Computes a field's value at once, without waiting for anything.</summary>
public delegate object? PureFieldDelegate(IResolverContext context);
