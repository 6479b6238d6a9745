using System.Collections.Immutable;

namespace HotChocolate.Resolvers;

/// <summary>What a resolver knows of the field it computes.</summary>
public interface IResolverContext : IHasContextData
{
    /// <summary>The schema that the field belongs to.</summary>
    ISchema Schema { get; }

    /// <summary>Where the field stands in the response.</summary>
    Path Path { get; }

    /// <summary>The field's name in the response: its alias, or its own name.</summary>
    string ResponseName { get; }

    /// <summary>Whether this field has reported errors.</summary>
    bool HasErrors { get; }

    /// <summary>The services of this request.</summary>
    IServiceProvider Services { get; set; }

    /// <summary>The services of this request.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Values for this field and everything below it.</summary>
    IImmutableDictionary<string, object?> ScopedContextData { get; set; }

    /// <summary>Values for this field alone.</summary>
    IImmutableDictionary<string, object?> LocalContextData { get; set; }

    /// <summary>Cancelled when the client goes away or the time for the request is over.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The value of the object this field belongs to.</summary>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    T Parent<T>();

    /// <summary>An argument's value, coerced to its runtime type.</summary>
    /// <exception cref="ArgumentException">The field has no argument of that name.</exception>
    T ArgumentValue<T>(string name);

    /// <summary>An argument's value, and whether there is one.</summary>
    /// <exception cref="ArgumentException">The field has no argument of that name.</exception>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>A service of this request.</summary>
    T Service<T>() where T : notnull;

    /// <summary>A service of this request.</summary>
    object Service(Type service);

    /// <summary>Puts an error with this field's path into the response.</summary>
    void ReportError(string errorMessage);

    /// <summary>Puts an error into the response.</summary>
    void ReportError(IError error);

    /// <summary>The request's DataLoader of that very type.</summary>
    internal T DataLoader<T>() where T : class, GreenDonut.IDataLoader;

    /// <summary>Whether the client asks for a field below this one, fragments included.</summary>
    internal bool Selects(string fieldName);
}
