namespace HotChocolate.Resolvers;

/// <summary>Computes a field's value in a task, which is of whatever type the member has that it calls.</summary>
/// <param name="Begin">Begins the task.</param>
/// <param name="Take">Takes the value out of the task once that is done, or throws what it threw.</param>
internal sealed record TaskResolver(Func<IResolverContext, Task> Begin, Func<Task, object?> Take);
