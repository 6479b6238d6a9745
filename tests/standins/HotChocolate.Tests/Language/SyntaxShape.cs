using System.Text;

namespace HotChocolate.Language;

/// <summary>Writes what a tree says, without places, so that trees can be compared.</summary>
internal static class SyntaxShape
{
    public static string Of(ISyntaxNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ISyntaxNode node)
    {
        text.Append('(').Append(node.Kind).Append(Own(node));
        foreach (var child in node.GetNodes())
        {
            Append(text.Append(' '), child);
        }

        text.Append(')');
    }

    private static string Own(ISyntaxNode node) => node switch
    {
        NameNode name => $" {name.Value}",
        StringValueNode value => $" {(value.Block ? "block" : "quoted")} <{value.Value}>",
        IntValueNode or FloatValueNode or EnumValueNode or BooleanValueNode => $" {((IValueNode)node).Value}",
        FieldNode { Alias: not null } => " aliased",
        OperationDefinitionNode operation => $" {operation.Operation}",
        OperationTypeDefinitionNode operation => $" {operation.Operation}",
        DirectiveDefinitionNode { IsRepeatable: true } => " repeatable",
        VariableDefinitionNode { DefaultValue: not null } or InputValueDefinitionNode { DefaultValue: not null } => " defaulted",
        _ => string.Empty,
    };
}
