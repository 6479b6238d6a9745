using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>Joins organisations: those that the gazetteer knows by its slug, the others by a full name in common.</summary>
internal static class OrganisationResolver
{
    /// <param name="forms">The organisations, and those that posts name, with no support of their own.</param>
    public static ImmutableArray<(Organisation Organisation, ImmutableArray<SupportedForm> Forms)> Resolve(IEnumerable<SupportedForm> forms)
    {
        var groups = Groups.By([.. forms], form => BlockingKeys.OfOrganisation(form.Form)).SelectMany(PartKnown).ToImmutableArray();
        var requests = groups.Select(RequestOf).ToImmutableArray();
        var ids = SlugAllocation.Allocate(requests);
        return [.. groups.Select((group, i) => (Make(ids[requests[i]], group), group))];
    }

    /// <summary>Two bodies that the gazetteer tells apart are two, whatever name they share; what it does not know goes with the most named.</summary>
    private static IEnumerable<ImmutableArray<SupportedForm>> PartKnown(ImmutableArray<SupportedForm> group)
    {
        var main = Support.Most(group, form => [form.Known]);
        return group.GroupBy(form => form.Form.Known ?? main, StringComparer.Ordinal).Select(part => part.ToImmutableArray());
    }

    private static SlugRequest RequestOf(ImmutableArray<SupportedForm> group)
    {
        var known = group.Select(form => form.Form.Known).FirstOrDefault(slug => slug is not null);
        var identity = known ?? group.SelectMany(form => OrganisationNames.SlugsOf(form.Form)).Min(StringComparer.Ordinal)!;
        return new(NodeKind.Organisation, known ?? Slug.Of(NameOf(group)), known is not null, Support.Articles(group), identity);
    }

    private static Organisation Make(NodeId id, ImmutableArray<SupportedForm> group)
    {
        var kind = Support.Most(group, form => [form.OrganisationKind?.ToString()]);
        var named = group.Where(form => form.Articles > 0).DefaultIfEmpty(group[0]).ToImmutableArray();
        return new(id, NameOf(group), Support.Names(named, NameOf(group)), kind is null ? OrganisationKind.Other : Enum.Parse<OrganisationKind>(kind));
    }

    private static string NameOf(ImmutableArray<SupportedForm> group) => Support.Most(group, form => [form.Name])!;
}
