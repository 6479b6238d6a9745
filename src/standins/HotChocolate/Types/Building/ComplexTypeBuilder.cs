using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>Gives object and interface types their fields.</summary>
internal sealed class ComplexTypeBuilder(BuildContext context)
{
    private readonly FieldBuilder _fields = new(context);

    public void Complete(InterfaceType type) => type.Complete(Distinct(type, Members.Of(type.RuntimeType).Select(member => _fields.OfInterface(member, type))));

    public void Complete(ObjectType type)
    {
        var extensions = context.Extensions.Where(extension => extension.AppliesTo(type)).ToArray();
        var fields = OwnFields(type, extensions);
        foreach (var extension in extensions)
        {
            Extend(fields, type, extension);
        }

        fields.InsertRange(0, RootFields(type));
        var convention = new Mutations.MutationConvention(context);
        type.Complete(Distinct(type, convention.AppliesTo(type) ? convention.Apply(fields) : fields.Select(field => field.Field)));
    }

    private List<MemberField> OwnFields(ObjectType type, TypeExtension[] extensions)
    {
        if (type.RuntimeType == typeof(object))
        {
            return [];
        }

        var ignored = extensions.SelectMany(extension => extension.IgnoreProperties).ToHashSet(StringComparer.Ordinal);
        var includeStatic = type.RuntimeType.GetCustomAttribute<ObjectTypeAttribute>()?.IncludeStaticMembers == true;
        return
        [
            .. Members.Of(type.RuntimeType, includeStatic)
                .Where(member => !ignored.Contains(member.Name) && !Relay.NodeTypes.IsHiddenResolver(member, type.RuntimeType, context))
                .Select(member => _fields.OfObject(member, type)),
        ];
    }

    private void Extend(List<MemberField> fields, ObjectType type, TypeExtension extension)
    {
        fields.RemoveAll(field => extension.IgnoreFields.Contains(field.Field.Name));
        var members = Members.Of(extension.Class, extension.IncludeStatic)
            .Where(member => !Relay.NodeTypes.IsHiddenResolver(member, type.RuntimeType, context) && TypeExtension.FitsParent(member, type.RuntimeType));
        foreach (var member in members)
        {
            if (member.GetCustomAttribute<BindMemberAttribute>() is { } bound)
            {
                fields.RemoveAll(field => field.Member?.Name == bound.Name && field.Member.DeclaringType != extension.Class);
            }

            var added = _fields.OfExtension(member, type, extension.Class);
            var place = fields.FindIndex(field => field.Field.Name == added.Field.Name);
            if (place < 0)
            {
                fields.Add(added);
            }
            else
            {
                fields[place] = added;
            }
        }
    }

    private IEnumerable<MemberField> RootFields(ObjectType type) =>
        context.IsQuery(type) && context.Configuration.GlobalObjectIdentification
            ? new Relay.NodeFields(context).Build().Select(field => new MemberField(field, Member: null, ResolverSource.None))
            : [];

    private IEnumerable<OutputField> Distinct(ComplexType type, IEnumerable<OutputField> fields) => context.Distinct(
        context.Configuration.Options.SortFieldsByName ? fields.OrderBy(field => field.Name, StringComparer.Ordinal) : fields,
        $"type {type.Name}",
        "fields");
}
