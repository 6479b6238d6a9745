using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>Joins posts by role and organisation. A post whose organisation nothing tells is none.</summary>
internal static class PostResolver
{
    public static ImmutableArray<(Post Post, ImmutableArray<SupportedForm> Forms)> Resolve(
        IEnumerable<SupportedForm> forms,
        IReadOnlyDictionary<string, NodeId> organisations)
    {
        var groups = forms
            .Where(form => form.Form.Organisation is not null)
            .GroupBy(form => (Role: Slug.Of(form.Form.Role!), Organisation: organisations[form.Form.Organisation!.Id]))
            .Select(group => (group.Key.Role, group.Key.Organisation, Forms: group.ToImmutableArray()))
            .ToImmutableArray();
        var requests = groups.Select(group => RequestOf(group.Role, group.Organisation, group.Forms)).ToImmutableArray();
        var ids = SlugAllocation.Allocate(requests);
        return [.. groups.Select((group, i) => (Make(ids[requests[i]], group.Organisation, group.Forms), group.Forms))];
    }

    private static SlugRequest RequestOf(string role, NodeId organisation, ImmutableArray<SupportedForm> forms) =>
        new(NodeKind.Post, Slug.Of(LabelOf(forms)), Reserved: false, Support.Articles(forms), $"{role}@{organisation}");

    private static Post Make(NodeId id, NodeId organisation, ImmutableArray<SupportedForm> forms)
    {
        var role = Support.Most(forms, form => [form.Role])!;
        return new(id, LabelOf(forms), role, Support.Names(forms, role), organisation);
    }

    private static string LabelOf(ImmutableArray<SupportedForm> forms) => Support.Most(forms, form => [form.Name])!;
}
