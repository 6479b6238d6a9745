using System.Reflection;

namespace HotChocolate.Mutations;

/// <summary>Makes an error of one type out of exceptions of one type, subtypes not among them.</summary>
/// <param name="ErrorType">The type whose fields the client sees.</param>
/// <param name="ExceptionType">The exceptions it is made of.</param>
/// <param name="Make">Makes it.</param>
internal sealed record ErrorFactory(Type ErrorType, Type ExceptionType, Func<Exception, object> Make)
{
    /// <summary>
    /// The ways to make an error class: its methods <c>CreateErrorFrom</c>, else its constructors that take an exception; an
    /// exception type is its own error.
    /// </summary>
    /// <exception cref="SchemaException">The type has none of these.</exception>
    public static IReadOnlyList<ErrorFactory> Of(Type type)
    {
        ErrorFactory[] factories = [.. FromMethods(type)];
        if (factories.Length == 0)
        {
            factories = [.. FromConstructors(type)];
        }

        if (factories.Length == 0 && typeof(Exception).IsAssignableFrom(type))
        {
            factories = [new ErrorFactory(type, type, static exception => exception)];
        }

        return factories.Length > 0
            ? factories
            : throw new SchemaException($"The error {type} is no exception and is made of none: give it a constructor or a static CreateErrorFrom that takes one.");
    }

    public object? Create(Exception exception) => exception.GetType() == ExceptionType ? Make(exception) : null;

    private static IEnumerable<ErrorFactory> FromMethods(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
        where method.Name == "CreateErrorFrom" && Exceptions(method) is not null
        let owner = method.IsStatic ? null : Activator.CreateInstance(type)
        select new ErrorFactory(
            method.ReturnType == typeof(object) ? type : method.ReturnType,
            Exceptions(method)!,
            exception => method.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, [exception], null)!);

    private static IEnumerable<ErrorFactory> FromConstructors(Type type) =>
        from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        where Exceptions(constructor) is not null
        select new ErrorFactory(type, Exceptions(constructor)!, exception => constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [exception], null));

    private static Type? Exceptions(MethodBase method) =>
        method.GetParameters() is [{ ParameterType: var type }] && typeof(Exception).IsAssignableFrom(type) ? type : null;
}
