namespace Neo4j.Driver;

/// <summary>A place in a query's text.</summary>
public interface IInputPosition
{
    /// <summary>Characters before it.</summary>
    int Offset { get; }

    /// <summary>Its line, from 1.</summary>
    int Line { get; }

    /// <summary>Its column, from 1.</summary>
    int Column { get; }
}
