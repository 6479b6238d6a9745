using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Building;

/// <summary>Makes the classes whose members resolve fields, where they take services.</summary>
internal static class ResolverOwners
{
    public static T Get<T>(IResolverContext context) => ActivatorUtilities.GetServiceOrCreateInstance<T>(context.Services);
}
