using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>
/// Joins people: by a full name in common, where an article that uses two spellings joins both; a bare surname goes to the one person
/// of that surname with a post in common, and stays by itself where there are several or none.
/// </summary>
internal static class PersonResolver
{
    public static ImmutableArray<(Person Person, ImmutableArray<SupportedForm> Forms)> Resolve(IEnumerable<SupportedForm> forms)
    {
        var byName = forms.ToLookup(form => BlockingKeys.FullOf(form.Form).Any());
        var full = Groups.By([.. byName[true]], form => BlockingKeys.FullOf(form.Form));
        var bare = Groups.By([.. byName[false]], form => BlockingKeys.InCompanyOf(form.Form));
        var groups = Attach(full, bare);
        var requests = groups.Select(RequestOf).ToImmutableArray();
        var ids = SlugAllocation.Allocate(requests);
        return [.. groups.Select((group, i) => (Make(ids[requests[i]], group), group))];
    }

    private static ImmutableArray<ImmutableArray<SupportedForm>> Attach(
        ImmutableArray<ImmutableArray<SupportedForm>> full,
        ImmutableArray<ImmutableArray<SupportedForm>> bare)
    {
        var owners = full
            .SelectMany((group, owner) => KeysOf(group).Select(key => (key, owner)))
            .ToLookup(pair => pair.key, pair => pair.owner, StringComparer.Ordinal);
        var homes = bare.ToLookup(group => HomeOf(group, owners));
        return
        [
            .. full.Select((group, owner) => homes[owner].Aggregate(group, (all, more) => all.AddRange(more))),
            .. homes[null],
        ];
    }

    private static int? HomeOf(ImmutableArray<SupportedForm> bare, ILookup<string, int> owners)
    {
        var homes = KeysOf(bare).SelectMany(key => owners[key]).Distinct().Take(2).ToArray();
        return homes is [var only] ? only : null;
    }

    private static IEnumerable<string> KeysOf(ImmutableArray<SupportedForm> group) =>
        group.SelectMany(form => BlockingKeys.InCompanyOf(form.Form)).Distinct();

    private static SlugRequest RequestOf(ImmutableArray<SupportedForm> group)
    {
        var known = group.Select(form => form.Form.Known).Where(slug => slug is not null).Min(StringComparer.Ordinal);
        var identity = known ?? group.SelectMany(form => BlockingKeys.FullOf(form.Form)).Min(StringComparer.Ordinal) ?? KeysOf(group).Min(StringComparer.Ordinal)!;
        var slug = Slug.Of(NameOf(group));
        var alone = group.All(form => BlockingKeys.IsAlone(form.Form));
        return new(NodeKind.Person, known ?? (alone ? Slug.WithHash(slug, identity) : slug), known is not null, Support.Articles(group), identity);
    }

    private static Person Make(NodeId id, ImmutableArray<SupportedForm> group)
    {
        var name = NameOf(group);
        return new(id, name, Support.Names(group, name));
    }

    private static string NameOf(ImmutableArray<SupportedForm> group) =>
        Support.Most(group, form => PersonNames.FullOf(form)) ?? Support.Most(group, form => [form.Name])!;
}
