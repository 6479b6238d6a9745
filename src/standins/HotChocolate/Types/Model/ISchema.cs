namespace HotChocolate;

/// <summary>A schema: all types and directives, and the types that operations start from (October 2021, 3.3).</summary>
public interface ISchema
{
    /// <summary>The name under which the schema is registered.</summary>
    string Name { get; }

    /// <summary>The services that the schema was built with.</summary>
    IServiceProvider Services { get; }

    /// <summary>The schema in the schema definition language.</summary>
    string Print();

    /// <inheritdoc cref="Print"/>
    string ToString();
}
