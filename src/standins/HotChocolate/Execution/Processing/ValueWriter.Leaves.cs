using HotChocolate.Execution.Compilation;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

internal sealed partial class ValueWriter
{
    private bool WriteScalar(Selection selection, ScalarType type, object value, int depth)
    {
        try
        {
            if (selection.IsText && value is string text)
            {
                _json.Write(text);
            }
            else
            {
                JsonResultWriter.WriteLeaf(_json, type.Serialize(value));
            }

            return true;
        }
        catch (GraphQLException exception)
        {
            return Report(FieldErrors.NotSerializable(exception, selection.Node, PathAt(depth)), selection, depth);
        }
    }

    private bool WriteEnum(Selection selection, EnumType type, object value, int depth)
    {
        if (!type.TryGetName(value, out var name))
        {
            return Report(FieldErrors.NoEnumValue(type.Name, selection.Node, PathAt(depth)), selection, depth);
        }

        _json.Write(name);
        return true;
    }
}
