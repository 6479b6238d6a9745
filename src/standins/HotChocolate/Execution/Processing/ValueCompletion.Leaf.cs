using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

internal sealed partial class ValueCompletion
{
    private void CompleteScalar(in Place place, ScalarType type, object value)
    {
        try
        {
            place.Node.Values[place.Index] = type.Serialize(value);
        }
        catch (GraphQLException exception)
        {
            Fail(place, FieldErrors.NotSerializable(exception, place.Selection.Node, place.Path));
        }
    }

    private void CompleteEnum(in Place place, EnumType type, object value)
    {
        if (type.TryGetName(value, out var name))
        {
            place.Node.Values[place.Index] = name;
        }
        else
        {
            Fail(place, FieldErrors.NoEnumValue(type.Name, place.Selection.Node, place.Path));
        }
    }
}
