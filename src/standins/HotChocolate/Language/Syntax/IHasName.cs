namespace HotChocolate.Language;

/// <summary>A syntax node that has a name.</summary>
public interface IHasName
{
    /// <summary>Gets the name.</summary>
    NameNode Name { get; }
}
