namespace HotChocolate.Language;

/// <summary>A syntax node to which directives can be applied (section 2.12).</summary>
public interface IHasDirectives
{
    /// <summary>Gets the applied directives in the order of the source.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
