using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>What lets documents be run against a schema that was built from its definition language.</summary>
internal interface ISdlResolvers
{
    /// <summary>The C# type of an object type's values, another for each.</summary>
    Type RuntimeType(string objectType);

    /// <summary>What finds the values of a field of a type.</summary>
    PureFieldDelegate Resolver(IType type);
}
