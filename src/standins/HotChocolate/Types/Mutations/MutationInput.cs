using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Mutations;

/// <summary>Joins the arguments of a mutation to one input object.</summary>
internal sealed class MutationInput(BuildContext context, MutationNames names)
{
    /// <summary>The new arguments, and a resolver that takes the old ones out of them.</summary>
    public (FieldCollection<InputField> Arguments, CompiledResolver Resolver) Rewrite(MemberField field)
    {
        var arguments = field.Field.Arguments;
        if (arguments.Count == 0 || context.Types.Find(names.InputType) is not null)
        {
            // An argument that already is the input of that name is left as it is.
            return (arguments, ResolverCompiler.Compile(field.Member!, field.Source, context));
        }

        var type = context.Types.Named(names.InputType, () => new InputObjectType(names.InputType, null, typeof(object)), static _ => { });
        type.Complete(arguments, static values => values);
        var input = new NonNullType(type);
        var joined = new InputField(names.InputArgument, null, input) { RuntimeType = typeof(InputFieldValue[]), Coercer = new NonNullCoercer(new InputObjectCoercer(type)) };
        return (new FieldCollection<InputField>([joined]), ResolverCompiler.Compile(field.Member!, field.Source, context, (parameter, resolver) => Read(parameter, resolver, arguments)));
    }

    private MethodCallExpression Read(ParameterInfo parameter, Expression resolver, FieldCollection<InputField> arguments)
    {
        var name = Names.OfParameter(parameter);
        var index = arguments.TakeWhile(argument => argument.Name != name).Count();
        return Expression.Call(typeof(MutationInput), nameof(ReadField), [parameter.ParameterType], resolver, Expression.Constant(names.InputArgument), Expression.Constant(index));
    }

    private static T? ReadField<T>(IResolverContext context, string argument, int index) =>
        context.ArgumentValue<InputFieldValue[]>(argument)[index].Value is T value ? value : default;
}
