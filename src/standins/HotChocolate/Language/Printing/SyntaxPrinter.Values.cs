namespace HotChocolate.Language;

/// <content>Values (section 2.9).</content>
internal sealed partial class SyntaxPrinter
{
    private void WriteValue(IValueNode value)
    {
        switch (value)
        {
            case StringValueNode { Block: true } block:
                StringLiteral.WriteBlock(_writer, block.Value);
                break;
            case StringValueNode text:
                StringLiteral.WriteQuoted(_writer, text.Value);
                break;
            case ListValueNode list:
                _writer.Write("[ ").WriteMany(list.Items, ", ", WriteValue).Write(" ]");
                break;
            case ObjectValueNode input:
                _writer.Write("{ ").WriteMany(input.Fields, ", ", WriteObjectField).Write(" }");
                break;
            case VariableNode variable:
                _writer.Write('$').Write(variable.Name.Value);
                break;
            case BooleanValueNode truth:
                _writer.Write(truth.Value ? "true" : "false");
                break;
            case NullValueNode:
                _writer.Write("null");
                break;
            default:
                _writer.Write(value.Value?.ToString() ?? "null");
                break;
        }
    }

    private void WriteObjectField(ObjectFieldNode field)
    {
        _writer.Write(field.Name.Value).Write(": ");
        WriteValue(field.Value);
    }
}
