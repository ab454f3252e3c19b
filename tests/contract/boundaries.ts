import { posix } from "node:path";

import { parseSync, Visitor } from "vite";

/**
 * The folders of src/ in the order of their dependence: each may import only from those before it.
 * This is the one place where the order stands; lint and package.json are compared with it.
 */
export const FOLDERS = [
  "domain",
  "words",
  "arithmetic",
  "facets",
  "view-state",
  "dataset",
  "ui",
  "charts",
  "evidence",
  "controls",
  "views",
  "export",
  "app",
] as const;

type Folder = (typeof FOLDERS)[number];

const isFolder = (name: string | undefined): name is Folder =>
  FOLDERS.some((folder) => folder === name);

const isBefore = (a: Folder, b: Folder) =>
  FOLDERS.indexOf(a) < FOLDERS.indexOf(b);

/** Pure: no interface, no environment, no clock, no randomness (the last three are lint's). */
export const PURE_FOLDERS = FOLDERS.filter((folder) =>
  isBefore(folder, "dataset"),
);

/** Packages that only some files may import. Every other dependency is open to all of src/. */
const PACKAGE_RULES: readonly {
  readonly packages: RegExp;
  readonly where: string;
  readonly isAllowed: (file: string, folder: Folder | undefined) => boolean;
}[] = [
  {
    packages: /^(react|react-dom|zustand|@ariakit\/.+)$/,
    where: "from src/ui on",
    isAllowed: (_, folder) => folder === undefined || !isBefore(folder, "ui"),
  },
  {
    packages: /^recharts$/,
    where: "from src/charts on",
    isAllowed: (_, folder) =>
      folder !== undefined && !isBefore(folder, "charts"),
  },
  {
    packages: /^@tanstack\/.+$/,
    where: "in src/dataset/queries.ts and from src/ui on",
    isAllowed: (file, folder) =>
      file === "src/dataset/queries.ts" ||
      folder === undefined ||
      !isBefore(folder, "ui"),
  },
  {
    packages: /^node:.+$/,
    where: "outside src, which runs in a browser",
    isAllowed: () => false,
  },
];

const EMPTY_NAMES = new Set(["utils", "helpers", "common", "misc", "shared"]);

/** A module that a file names: `undefined` where the name is computed and cannot be followed. */
function importsOf(file: string, text: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const add = (node: { type: string }) => {
    found.push(
      "value" in node && typeof node.value === "string"
        ? node.value
        : undefined,
    );
  };
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) {
    throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ""}`);
  }
  new Visitor({
    ImportDeclaration: (node) => {
      add(node.source);
    },
    ExportAllDeclaration: (node) => {
      add(node.source);
    },
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source);
    },
    ImportExpression: (node) => {
      add(node.source);
    },
    TSImportType: (node) => {
      add(node.source);
    },
    TSExternalModuleReference: (node) => {
      add(node.expression);
    },
    CallExpression: (node) => {
      const { callee } = node;
      const isRequire =
        callee.type === "Identifier" && callee.name === "require";
      const isGlob =
        callee.type === "MemberExpression" &&
        callee.object.type === "MetaProperty";
      if (isRequire || isGlob) found.push(undefined);
    },
    NewExpression: (node) => {
      // new URL("./worker.ts", import.meta.url) is how a worker is named.
      const [path, base] = node.arguments;
      const isFromHere =
        base?.type === "MemberExpression" &&
        base.object.type === "MetaProperty";
      if (isFromHere && path !== undefined) add(path);
    },
  }).visit(program);
  return found;
}

/** The names of the components that a file exports. */
function exportedComponents(file: string, text: string): string[] {
  const names: string[] = [];
  new Visitor({
    ExportNamedDeclaration: ({ declaration }) => {
      if (declaration?.type === "FunctionDeclaration" && declaration.id) {
        names.push(declaration.id.name);
      }
    },
  }).visit(parseSync(file, text).program);
  return names.filter((name) => /^[A-Z]/.test(name));
}

/** Where a specifier leads: a path of this repository, or the name of a package. */
function resolveImport(
  from: string,
  specifier: string,
  subpaths: Readonly<Record<string, string>>,
): { path: string } | { package: string } {
  const [bare = ""] = specifier.split("?");
  if (bare.startsWith(".")) {
    return { path: posix.join(posix.dirname(from), bare) };
  }
  for (const [key, target] of Object.entries(subpaths)) {
    const prefix = key.slice(0, -1);
    if (bare.startsWith(prefix)) {
      return {
        path: posix.normalize(target.slice(0, -1) + bare.slice(prefix.length)),
      };
    }
  }
  const parts = bare.split("/");
  const name = bare.startsWith("@") ? parts.slice(0, 2) : parts.slice(0, 1);
  return { package: bare.startsWith("node:") ? bare : name.join("/") };
}

function folderOf(path: string): Folder | undefined {
  const [root, name, ...rest] = path.split("/");
  return root === "src" && rest.length > 0 && isFolder(name) ? name : undefined;
}

function viewOf(path: string): string | undefined {
  const [, folder, name, ...rest] = path.split("/");
  return folder === "views" && rest.length > 0 ? name : undefined;
}

function faultOfPath(from: string, to: string): string | undefined {
  if (!to.startsWith("src/")) {
    return "leaves src/, whose files may import only each other and packages";
  }
  const target = folderOf(to);
  const own = folderOf(from);
  if (own === undefined) {
    const isAllowed = target === "app" || to.endsWith(".css");
    return isAllowed
      ? undefined
      : "may import from src/app only, and style sheets";
  }
  if (target === undefined) {
    return "imports a file that stands directly in src/";
  }
  if (own !== target && !isBefore(target, own)) {
    return `breaks the order: ${own} stands before ${target}`;
  }
  const [ownView, targetView] = [viewOf(from), viewOf(to)];
  if (
    ownView !== undefined &&
    targetView !== undefined &&
    ownView !== targetView
  ) {
    return `a view may not import another view (${targetView})`;
  }
  return undefined;
}

function faultOfPackage(from: string, name: string): string | undefined {
  const rule = PACKAGE_RULES.find(({ packages }) => packages.test(name));
  return rule === undefined || rule.isAllowed(from, folderOf(from))
    ? undefined
    : `${name} belongs ${rule.where}`;
}

function faultsOfName(file: string): string[] {
  const parts = file.split("/");
  const faults = parts
    .map((part) => part.split(".")[0] ?? "")
    .filter((name) => EMPTY_NAMES.has(name.toLowerCase()))
    .map((name) => `"${name}" says nothing: name the file for what it does`);
  const base = parts.at(-1) ?? "";
  // A declaration is named for the package that it describes.
  const isModule = /\.tsx?$/.test(base) && !base.endsWith(".d.ts");
  if (isModule && !/^[A-Za-z][A-Za-z0-9.]*$/.test(base)) {
    faults.push("is named neither in camelCase nor in PascalCase");
  }
  const isNowhere = file.startsWith("src/") && parts.length > 2;
  if (isNowhere && folderOf(file) === undefined) {
    faults.push("stands in a folder that the order does not know");
  }
  return faults;
}

function faultsOfSource(
  file: string,
  text: string,
  subpaths: Readonly<Record<string, string>>,
  exists: (path: string) => boolean,
): string[] {
  const faults = importsOf(file, text).map((specifier) => {
    if (specifier === undefined) {
      return "computes the name of a module, which no check can follow";
    }
    const target = resolveImport(file, specifier, subpaths);
    if ("package" in target) {
      const fault = faultOfPackage(file, target.package);
      return fault === undefined ? undefined : `"${specifier}": ${fault}`;
    }
    const fault = exists(target.path)
      ? faultOfPath(file, target.path)
      : "names no file (write the ending)";
    return fault === undefined ? undefined : `"${specifier}": ${fault}`;
  });
  const components = exportedComponents(file, text);
  if (components.length > 1) {
    faults.push(`exports ${components.join(", ")}: one component a file`);
  }
  return faults.filter((fault) => fault !== undefined);
}

/**
 * Everything in the tree that breaks a rule, as lines of `file: fault`.
 * `files` maps the paths of a repository to their texts; `subpaths` is the `imports` of package.json.
 */
export function findViolations(
  files: Readonly<Record<string, string>>,
  subpaths: Readonly<Record<string, string>>,
): string[] {
  const exists = (path: string) => Object.hasOwn(files, path);
  return Object.entries(files).flatMap(([file, text]) => {
    const isSource = file.startsWith("src/") && /\.tsx?$/.test(file);
    const faults = [
      ...faultsOfName(file),
      ...(isSource ? faultsOfSource(file, text, subpaths, exists) : []),
    ];
    return faults.map((fault) => `${file}: ${fault}`);
  });
}
